//! Journals: what is written is read; what was changed is refused with its place.

use casus::base::{CountryId, Digest, Milli, NeedId, OptionId, OptionValue, ScenarioId};
use casus::content::{IpcrMode, NatoPosture, Outcome, Seat, Track, VectorId};
use casus::engine::{Evaluation, Order, Window};
use casus::record::entry::FORMAT;
use casus::record::journal::{FILE_BYTES_MAX, RECORDS_MAX};
use casus::record::{
    Closed, Damage, Ended, Glance, Header, Journal, JournalError, Migrated, Misplaced, Person, Player,
    Record, TurnFacts, TurnRecord, What, differences,
};

pub(crate) fn header() -> Header {
    Header {
        format: FORMAT,
        program: "0.1.0".to_owned(),
        rules: 1,
        scenario: ScenarioId::literal("northern-haze"),
        catalogue: Digest::of_bytes(b"catalogue"),
        setting: Digest::of_bytes(b"setting"),
        options: vec![(OptionId::literal("register"), OptionValue::literal("on"))],
        seed: u64::MAX,
        seats: vec![
            (Seat::Hr, Player::Person(Person::named("Ünal\n"))),
            (Seat::Delegation(CountryId::literal("SE")), Player::Policy("national".to_owned())),
        ],
        started: 1_700_000_000,
        origin: None,
        migrated: None,
        source: None,
    }
}

fn evaluation() -> Evaluation {
    Evaluation {
        grade: 640,
        terms: [600, 700, 500, 800, 900, 650, 400],
        raw: [600, 700, 500, 800, 900, 650, 400],
        parts: Vec::new(),
        autonomy: Some(550),
        mistakes: vec![(5, 1)],
        shortfalls: Vec::new(),
    }
}

fn facts(cohesion: i32) -> TurnFacts {
    TurnFacts {
        version: 1,
        hour: 6,
        tracks: vec![(Track::Cohesion, cohesion), (Track::Escalation, 300)],
        victims: Vec::new(),
        needs: Vec::new(),
        offers: Vec::new(),
        consignments: Vec::new(),
        wills: vec![(CountryId::literal("SE"), 700)],
        vectors: vec![(VectorId::Cyber, 400)],
        ipcr: IpcrMode::Off,
        nato: NatoPosture::None,
        outcome: None,
        evaluation: evaluation(),
    }
}

fn ask(country: &str) -> Order {
    Order::Ask { country: country.parse().unwrap(), kind: "GEN".parse().unwrap() }
}

fn given(order: Order) -> Record {
    Record::Given { seat: Seat::Hr, order }
}

fn closed(turn: u16, window: Window, orders: Vec<(Seat, Order)>) -> Record {
    Record::Closed(Closed { turn, window, orders })
}

fn turn(turn: u16) -> Record {
    Record::Turn(Box::new(TurnRecord { turn, digest: Digest::of_bytes(b"world"), facts: facts(710) }))
}

/// A small game: one turn, an order given, one taken back, the end.
pub(crate) fn small() -> Journal {
    let mut journal = Journal::open(header());
    for record in [
        closed(1, Window::Adversary, Vec::new()),
        given(ask("SE")),
        given(ask("DE")),
        Record::Undone { seat: Seat::Hr, index: 0 },
        Record::Sealed { seat: Seat::Hr },
        closed(1, Window::Decision, vec![(Seat::Hr, ask("DE")), (Seat::Presidency, Order::RoundTable)]),
        closed(1, Window::Consent, Vec::new()),
        turn(1),
    ] {
        journal.push(record).unwrap();
    }
    journal
}

fn damage(bytes: &[u8]) -> Damage {
    match Journal::read(bytes) {
        Err(JournalError::Damaged(damage)) => damage,
        other => panic!("not damaged: {:?}", other.map(|reading| reading.torn)),
    }
}

#[test]
fn what_is_written_is_read() {
    let journal = small();
    let text = journal.text();
    let reading = Journal::read(text.as_bytes()).unwrap();
    assert_eq!(reading.torn, None);
    assert_eq!(reading.bytes, text.len());
    assert_eq!(reading.journal.header(), &header());
    assert_eq!(reading.journal.records(), journal.records());
    assert_eq!(reading.journal.tip(), journal.tip());
    assert_eq!(reading.journal.text(), text);
}

#[test]
fn lines_as_pushed_are_the_text() {
    let mut journal = Journal::open(header());
    let mut text = journal.first_line();
    for record in small().records() {
        text += &journal.push(record.clone()).unwrap();
    }
    assert_eq!(text, small().text());
}

#[test]
fn a_basket_is_found_as_it_was_left() {
    let mut journal = small();
    journal.push(closed(2, Window::Adversary, Vec::new())).unwrap();
    for record in [given(ask("SE")), given(ask("FR")), Record::Undone { seat: Seat::Hr, index: 0 }] {
        journal.push(record).unwrap();
    }
    journal.push(Record::Sealed { seat: Seat::Presidency }).unwrap();
    let journal = Journal::read(journal.text().as_bytes()).unwrap().journal;
    assert_eq!(journal.basket(Seat::Hr), [ask("FR")]);
    assert!(!journal.is_sealed(Seat::Hr));
    assert!(journal.is_sealed(Seat::Presidency));
}

#[test]
fn records_stand_only_where_they_make_sense() {
    let mut journal = small();
    let refused = |journal: &Journal, record| journal.check(&record).unwrap_err();
    assert_eq!(refused(&journal, Record::Opened(Box::new(header()))), Misplaced::OpenedAgain);
    assert_eq!(refused(&journal, Record::Undone { seat: Seat::Hr, index: 0 }), Misplaced::NothingToUndo);
    assert_eq!(refused(&journal, closed(1, Window::Consent, Vec::new())), Misplaced::OutOfOrder);
    assert_eq!(refused(&journal, turn(1)), Misplaced::OutOfOrder);
    journal.push(given(ask("SE"))).unwrap();
    journal.push(Record::Sealed { seat: Seat::Hr }).unwrap();
    assert_eq!(refused(&journal, given(ask("FR"))), Misplaced::AfterSeal);
    assert_eq!(refused(&journal, closed(2, Window::Decision, Vec::new())), Misplaced::OtherOrders);
    journal.push(closed(2, Window::Decision, vec![(Seat::Hr, ask("SE"))])).unwrap();
    let ended = Ended { outcome: Outcome::Held, evaluation: evaluation() };
    journal.push(Record::Ended(Box::new(ended))).unwrap();
    assert_eq!(refused(&journal, given(ask("FR"))), Misplaced::AfterEnd);
    assert_eq!(journal.end().map(|end| end.outcome), Some(Outcome::Held));
}

/// The small game with every kind of record: seats change hands, one has a guard, and it is over.
fn whole() -> Journal {
    let mut journal = Journal::open(Header { seats: vec![(Seat::Hr, guarded())], ..header() });
    for record in small().records() {
        journal.push(record.clone()).unwrap();
    }
    let ended = Ended { outcome: Outcome::Held, evaluation: evaluation() };
    for record in [
        seated(Seat::Nato, guarded()),
        seated(Seat::Nato, Player::Policy("idle".to_owned())),
        Record::Ended(Box::new(ended)),
    ] {
        journal.push(record).unwrap();
    }
    journal
}

#[test]
fn every_flipped_bit_is_noticed_at_its_line() {
    let text = whole().text().into_bytes();
    let lines = text.split_inclusive(|b| *b == b'\n').count();
    let mut line = 1;
    for position in 0..text.len() {
        for bit in 0..8 {
            let mut bytes = text.clone();
            bytes[position] ^= 1 << bit;
            match Journal::read(&bytes) {
                // A line's end that is no longer one, or a new one within the last line, leave more than
                // the last line broken or less; the first broken line is always the flipped one.
                Err(JournalError::Damaged(damage)) => assert_eq!(damage.line, line, "{position}/{bit}"),
                Err(JournalError::NotAJournal) => assert_eq!(line, 1, "{position}/{bit}"),
                Err(other) => panic!("{position}/{bit}: {other}"),
                Ok(reading) => {
                    let torn = reading.torn.expect("a changed byte was not noticed");
                    assert_eq!(torn.line, line, "{position}/{bit}");
                    assert!(line + 1 >= lines, "{position}/{bit} was taken for a torn end");
                    assert_eq!(reading.journal.records().len(), line - 2);
                }
            }
        }
        line += usize::from(text[position] == b'\n');
    }
}

#[test]
fn every_truncation_leaves_a_prefix_and_names_the_torn_line() {
    let text = whole().text().into_bytes();
    let first = whole().first_line().len();
    for length in 0..text.len() {
        let bytes = &text[..length];
        let whole = bytes.split(|b| *b == b'\n').count() - 1;
        if length < first {
            assert_eq!(Journal::read(bytes).unwrap_err(), JournalError::NotAJournal, "{length}");
            continue;
        }
        let reading = Journal::read(bytes).unwrap();
        assert_eq!(reading.journal.records().len(), whole - 1, "{length}");
        let torn = (!bytes.ends_with(b"\n")).then_some(whole + 1);
        assert_eq!(reading.torn.map(|torn| torn.line), torn, "{length}");
        assert!(text.starts_with(&bytes[..reading.bytes]));
    }
}

#[test]
fn swapped_doubled_deleted_and_foreign_lines_are_refused() {
    let text = small().text();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let joined = |lines: &[&str]| lines.concat().into_bytes();

    let mut swapped = lines.clone();
    swapped.swap(2, 3);
    assert_eq!(damage(&joined(&swapped)), Damage { line: 3, what: What::Chain });

    let mut doubled = lines.clone();
    doubled.insert(3, lines[2]);
    assert_eq!(damage(&joined(&doubled)).line, 4);

    let mut deleted = lines.clone();
    deleted.remove(4);
    assert_eq!(damage(&joined(&deleted)).line, 5);

    let mut other = Journal::open(Header { seed: 2, ..header() });
    let foreign = other.push(closed(1, Window::Adversary, Vec::new())).unwrap();
    let mut mixed = lines.clone();
    mixed[1] = &foreign;
    assert_eq!(damage(&joined(&mixed)).line, 2);

    let mut blank = lines.clone();
    blank.insert(2, "\n");
    assert_eq!(damage(&joined(&blank)), Damage { line: 3, what: What::NotALine });
}

#[test]
fn other_line_ends_and_marks_are_named() {
    let text = small().text();
    assert_eq!(damage(text.replace('\n', "\r\n").as_bytes()), Damage { line: 1, what: What::CarriageReturn });
    let marked = format!("\u{feff}{text}");
    assert_eq!(damage(marked.as_bytes()), Damage { line: 1, what: What::ByteOrderMark });
}

#[test]
fn a_tail_of_zeros_is_a_torn_record() {
    let mut bytes = small().text().into_bytes();
    let length = bytes.len();
    bytes.resize(length + 3_000_000, 0);
    let reading = Journal::read(&bytes).unwrap();
    assert_eq!(reading.bytes, length);
    assert_eq!(reading.torn.map(|torn| torn.line), Some(10));
}

#[test]
fn what_stands_before_damage_can_be_read() {
    let text = small().text();
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    lines.remove(5);
    let (reading, damage) = Journal::read_up_to_damage(lines.concat().as_bytes()).unwrap();
    assert_eq!(damage.map(|damage| damage.line), Some(6));
    assert_eq!(reading.journal.records(), &small().records()[..4]);
}

/// A line whose digest is right, whatever it says.
fn chained(before: &Journal, json: &str) -> String {
    format!("{}{} {json}\n", before.text(), before.tip().then(json.as_bytes()))
}

#[test]
fn a_right_digest_does_not_make_a_record() {
    let journal = small();
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for json in ["{}", "{\"given\":{\"seat\":\"Hr\",\"order\":{\"annex\":{}}}}", "[1e999]", "\u{7}", &deep] {
        let found = damage(chained(&journal, json).as_bytes());
        assert_eq!(found.line, 10, "{json:.40}");
        assert!(matches!(found.what, What::Record(_)), "{json:.40}");
    }
    let misplaced = serde_json::to_string(&turn(1)).unwrap();
    let found = damage(chained(&journal, &misplaced).as_bytes());
    assert_eq!(found.what, What::Misplaced(Misplaced::OutOfOrder));
}

#[test]
fn a_later_format_is_named() {
    let later = Journal::open(Header { format: FORMAT + 6, ..header() });
    let expected = JournalError::FutureFormat { found: FORMAT + 6, known: FORMAT };
    assert_eq!(Journal::read(later.text().as_bytes()).unwrap_err(), expected);
}

#[test]
fn what_is_no_journal_says_so() {
    for bytes in [&b""[..], b"\n", b"hello\n", &[0; 4096], &[0xff; 100]] {
        assert_eq!(Journal::read(bytes).unwrap_err(), JournalError::NotAJournal);
    }
}

#[test]
fn a_branch_keeps_what_was_closed_and_names_where_it_left() {
    let journal = small();
    let branch = journal.branch(2, header());
    let origin = branch.header().origin.unwrap();
    assert_eq!((origin.game, origin.windows), (journal.game(), 2));
    assert_eq!(branch.windows().collect::<Vec<_>>(), journal.windows().take(2).collect::<Vec<_>>());
    assert_eq!(Journal::read(branch.text().as_bytes()).unwrap().journal.tip(), branch.tip());
    assert_eq!(journal.branch(3, header()).turns().count(), 1);
}

#[test]
fn a_glance_tells_turn_and_end() {
    let mut journal = small();
    let glance = Glance::at(journal.text().as_bytes()).unwrap();
    assert_eq!((glance.turn, glance.outcome), (1, None));
    let ended = Ended { outcome: Outcome::Frozen, evaluation: evaluation() };
    journal.push(Record::Ended(Box::new(ended))).unwrap();
    let glance = Glance::at(journal.text().as_bytes()).unwrap();
    assert_eq!((glance.turn, glance.outcome), (1, Some(Outcome::Frozen)));
}

#[test]
fn differences_name_the_field_and_both_values() {
    let difference = &differences(&facts(710), &facts(640), 10)[..];
    let [only] = difference else { panic!("{difference:?}") };
    assert_eq!(only.field, "tracks.cohesion");
    assert_eq!((only.first.as_deref(), only.second.as_deref()), (Some("710"), Some("640")));

    let need = |coverage| {
        let id = NeedId { victim: CountryId::literal("FI"), kind: "GEN".parse().unwrap() };
        serde_json::json!({ "needs": [{ "id": id, "coverage": coverage, "want": Milli::whole(200) }] })
    };
    let found = differences(&need(250), &need(400), 1);
    assert_eq!(found[0].field, "needs.FI/GEN.coverage");
    assert_eq!(differences(&facts(1), &facts(1), 9), []);
}

/// Whatever a power cut leaves of the one line that was not synced: its sectors are there or not, in any
/// combination, and the file may be shorter. What was synced before is always read.
#[test]
fn a_power_cut_within_a_line_leaves_everything_before_it() {
    const SECTOR: usize = 48;
    let text = small().text();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut seed = 7_u64;
    for written in 1..lines.len() {
        let synced = lines[..written].concat();
        let sectors = lines[written].len().div_ceil(SECTOR);
        for _ in 0..200 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let mut bytes = synced.clone().into_bytes();
            for (index, sector) in lines[written].as_bytes().chunks(SECTOR).enumerate() {
                let there = seed >> (20 + index % 40) & 1 == 1;
                bytes.extend(sector.iter().map(|byte| if there { *byte } else { 0 }));
            }
            bytes.truncate(synced.len() + SECTOR * usize::try_from(seed >> 60).unwrap().min(sectors));
            let reading = Journal::read(&bytes).unwrap();
            assert!(reading.journal.records().len() >= written - 1);
            assert_eq!(reading.journal.records(), &small().records()[..reading.journal.records().len()]);
        }
    }
}

#[test]
fn a_basket_has_an_end() {
    let mut journal = small();
    for _ in 0..casus::record::journal::BASKET_MAX {
        journal.push(given(ask("SE"))).unwrap();
    }
    assert_eq!(journal.push(given(ask("SE"))).unwrap_err(), Misplaced::TooMuch);
}

#[test]
fn a_hundred_thousand_records_are_read_and_there_is_a_bound() {
    let mut journal = Journal::open(header());
    for _ in 0..50_000 {
        journal.push(given(ask("SE"))).unwrap();
        journal.push(Record::Undone { seat: Seat::Hr, index: 0 }).unwrap();
    }
    let mut text = journal.text();
    let reading = Journal::read(text.as_bytes()).unwrap();
    assert_eq!(reading.journal.records().len(), 100_000);
    assert_eq!(reading.journal.basket(Seat::Hr), []);
    while let Ok(line) = journal.push(Record::Given { seat: Seat::Nato, order: Order::Endorse }) {
        text += &line;
        text += &journal.push(Record::Undone { seat: Seat::Nato, index: 0 }).unwrap_or_default();
    }
    assert_eq!(journal.records().len(), RECORDS_MAX - 1);
    assert!(Journal::read(text.as_bytes()).is_ok());
    text.push_str("one more\n");
    let expected = JournalError::TooMany { max: RECORDS_MAX };
    assert_eq!(Journal::read(text.as_bytes()).unwrap_err(), expected);
    assert_eq!(
        Journal::read(&vec![b' '; FILE_BYTES_MAX + 1]).unwrap_err(),
        JournalError::TooLarge { max: FILE_BYTES_MAX }
    );
}

/// The names that serde says it expects when it meets one that is none.
fn expected(error: &serde_json::Error) -> Vec<String> {
    let text = error.to_string();
    text.split('`').skip(3).step_by(2).map(str::to_owned).collect()
}

#[test]
fn the_written_format_names_every_record_and_every_field_of_the_first_line() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/journal.md")).unwrap();
    let table = |heading: &str| -> Vec<String> {
        let section = page.split(heading).nth(1).unwrap_or_else(|| panic!("no {heading}"));
        let section = section.split("\n## ").next().unwrap();
        let rows = section.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
        rows.map(str::to_owned).collect()
    };
    let records = expected(&serde_json::from_str::<Record>("{\"x\":1}").unwrap_err());
    assert!(records.len() > 5, "{records:?}");
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    assert_eq!(sorted(table("\n## Records\n")), sorted(records));
    let fields = expected(&serde_json::from_str::<Header>("{\"x\":1}").unwrap_err());
    assert!(fields.len() > 5, "{fields:?}");
    assert_eq!(sorted(table("\n## The first line\n")), sorted(fields));
    assert!(page.starts_with(&format!("# The journal: format {FORMAT}\n")));
}

fn guarded() -> Player {
    let guard = "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA".to_owned().try_into().unwrap();
    Player::Person(Person { name: "Ana".to_owned(), guard: Some(guard) })
}

fn seated(seat: Seat, player: Player) -> Record {
    Record::Seated { seat, player }
}

#[test]
fn seats_change_hands_on_the_record() {
    let mut journal = small();
    let greedy = Player::Policy("greedy".to_owned());
    assert!(journal.players()[&Seat::Hr].is_person());
    journal.push(seated(Seat::Nato, guarded())).unwrap();
    journal.push(seated(Seat::Hr, greedy.clone())).unwrap();
    let journal = Journal::read(journal.text().as_bytes()).unwrap().journal;
    assert_eq!((&journal.players()[&Seat::Nato], &journal.players()[&Seat::Hr]), (&guarded(), &greedy));
    assert_eq!(journal.persons(), [Seat::Hr, Seat::Nato].into());
}

#[test]
fn the_next_person_finds_the_basket_and_a_policy_empties_it() {
    let mut journal = small();
    journal.push(given(ask("SE"))).unwrap();
    journal.push(seated(Seat::Hr, guarded())).unwrap();
    assert_eq!(journal.basket(Seat::Hr), [ask("SE")]);
    journal.push(seated(Seat::Hr, Player::Policy("idle".to_owned()))).unwrap();
    assert_eq!(journal.basket(Seat::Hr), []);
    journal.push(closed(2, Window::Decision, vec![(Seat::Hr, ask("DE"))])).unwrap();
    assert_eq!(Journal::read(journal.text().as_bytes()).unwrap().journal.tip(), journal.tip());
}

#[test]
fn a_sealed_seat_does_not_change_hands() {
    let mut journal = small();
    journal.push(Record::Sealed { seat: Seat::Hr }).unwrap();
    assert_eq!(journal.push(seated(Seat::Hr, guarded())).unwrap_err(), Misplaced::AfterSeal);
    journal.push(seated(Seat::Nato, guarded())).unwrap();
    journal.push(closed(2, Window::Decision, Vec::new())).unwrap();
    journal.push(seated(Seat::Hr, guarded())).unwrap();
}

#[test]
fn a_guard_is_kept_shown_to_nobody_and_is_no_other_text() {
    let seats = vec![(Seat::Hr, guarded())];
    let journal = Journal::open(Header { seats: seats.clone(), ..header() });
    let again = Journal::read(journal.text().as_bytes()).unwrap().journal;
    assert_eq!(again.header().seats, seats);
    assert!(!format!("{:?}", again.header()).contains("argon2"));
    let long = format!("${}", "a".repeat(casus::record::player::GUARD_CHARS_MAX));
    for bad in ["", "secret", "$a b", "$ä", "$a\u{1b}[2J", &long] {
        assert!(casus::record::Guard::try_from(bad.to_owned()).is_err(), "{bad:?}");
        let json = serde_json::json!({ "person": { "name": "A", "guard": bad } });
        assert!(serde_json::from_value::<Player>(json).is_err(), "{bad:?}");
    }
    let unknown = serde_json::json!({ "person": { "name": "A", "guard": "$a", "more": 1 } });
    assert!(serde_json::from_value::<Player>(unknown).is_err());
}

/// A golden game as the first format kept it. It is never written anew.
pub(crate) const FORMAT_1: &[u8] = include_bytes!("fixtures/format-1.casus");

#[test]
fn a_journal_of_format_1_is_read_to_the_byte_and_migrates_whole() {
    let reading = Journal::read(FORMAT_1).unwrap();
    assert_eq!((reading.torn, reading.bytes), (None, FORMAT_1.len()));
    let old = reading.journal;
    assert_eq!((old.header().format, old.text().as_bytes()), (1, FORMAT_1));
    assert!(old.end().is_some() && old.turns().count() > 0);

    let new = old.migrated().unwrap();
    assert_eq!(new.header().format, FORMAT);
    let before = Migrated { format: 1, game: old.game(), tip: old.tip() };
    assert_eq!(new.header().migrated, Some(before));
    assert_eq!(new.header(), &Header { format: FORMAT, migrated: Some(before), ..old.header().clone() });
    assert_eq!(new.records(), old.records());
    let again = Journal::read(new.text().as_bytes()).unwrap().journal;
    assert_eq!((again.tip(), again.migrated().is_none()), (new.tip(), true));
}

/// Every kind of record as format 2 writes it, made by hand. Where this fails, the format has changed: it wants a new
/// number, and this file stays to be read.
#[test]
fn format_2_is_written_and_read_to_the_byte() {
    let kept = include_bytes!("fixtures/format-2.casus");
    let journal = Journal::read(kept).unwrap().journal;
    assert_eq!(journal.header().format, 2);
    assert_eq!(journal.records(), whole().records());
    let kinds = expected(&serde_json::from_str::<Record>("{\"x\":1}").unwrap_err());
    for kind in kinds {
        let begins = format!(" {{\"{kind}\":");
        assert!(journal.text().lines().any(|line| line[64..].starts_with(&begins)), "no {kind}");
    }
    assert_eq!(whole().text().as_bytes(), kept);
}

#[test]
fn an_open_basket_migrates_too() {
    let mut old = Journal::open(Header { format: 1, ..header() });
    old.push(given(ask("SE"))).unwrap();
    old.push(Record::Sealed { seat: Seat::Nato }).unwrap();
    let new = old.migrated().unwrap();
    assert_eq!((new.basket(Seat::Hr), new.is_sealed(Seat::Nato)), (old.basket(Seat::Hr), true));
}

#[test]
fn an_earlier_format_says_nothing_of_a_later_one() {
    let later = What::Misplaced(Misplaced::LaterFormat);
    let mut old = Journal::open(Header { format: 1, ..header() });
    assert_eq!(old.push(seated(Seat::Nato, guarded())).unwrap_err(), Misplaced::LaterFormat);
    let json = serde_json::to_string(&seated(Seat::Nato, guarded())).unwrap();
    assert_eq!(damage(chained(&old, &json).as_bytes()), Damage { line: 2, what: later.clone() });
    let guards = Header { format: 1, seats: vec![(Seat::Hr, guarded())], ..header() };
    let none = Header { format: 0, ..header() };
    for wrong in [guards, none] {
        let text = Journal::open(wrong).text();
        assert_eq!(damage(text.as_bytes()), Damage { line: 1, what: later.clone() });
    }
}
