//! Words: every thing the engine can say has its message, filled in, in every language.

use std::sync::{Arc, LazyLock};

use casus::base::{ConsignmentId, CountryId, KindId, MatchId, Milli, NeedId, OfferId, PromiseId};
use casus::content::{Caveat, Library, Mode, NatoAssignment, Seat, StartMoment};
use casus::engine::view::{
    Authority, ConsignmentStatus, ConsignmentView, MatchStatus, MatchView, OfferView, PromiseView,
};
use casus::engine::{Channel, Setting};
use casus::words::{Lang, Lookup, Words};

mod arrivals;
mod events;
mod explanations;
mod faults;
mod figures;
mod files;
mod forms;
mod game;
mod injects;
mod law_of_the_day;
mod names;
mod orders;
mod outside;
mod problems;
mod told;

const FINLAND: CountryId = CountryId::literal("FI");
const SWEDEN: CountryId = CountryId::literal("SE");
const GENERATORS: KindId = KindId::literal("GEN");
const NEED: NeedId = NeedId { victim: FINLAND, kind: GENERATORS };

const START: StartMoment = StartMoment { year: 2027, month: 2, day: 8, hour: 6, minute: 0 };

/// A game's setting with the shipped catalogue and Northern Haze, read once for all tests.
fn setting() -> &'static Setting {
    static SETTING: LazyLock<Setting> = LazyLock::new(|| setting_of("northern-haze"));
    &SETTING
}

fn setting_of(scenario: &str) -> Setting {
    let library = Library::embedded();
    let catalogue = library.catalogue().expect("the shipped catalogue is clean");
    let scenario =
        library.scenario(&catalogue, scenario.parse().unwrap()).expect("a shipped scenario is clean");
    Setting::new(Arc::new(catalogue), Arc::new(scenario), &[]).expect("no options, no fault")
}

/// What a seat knows: one offer of generators, its match, its consignment, a promise.
fn lookup(setting: &Setting) -> Lookup<'_> {
    let offer = OfferView {
        id: OfferId(0),
        giver: SWEDEN,
        kind: GENERATORS,
        victim: FINLAND,
        package: None,
        tabled: Milli::whole(120),
        free: Milli::whole(40),
        reserved: Milli::ZERO,
        moving: Milli::whole(80),
        at_work: Milli::ZERO,
        done: Milli::ZERO,
        tabled_at: 12,
        valid_until: 132,
        ready_hours: 72,
        sustain_hours: 720,
        caveats: vec![Caveat::CostShared],
        nato: NatoAssignment::N,
        authority: Authority::National,
        political_value: 3,
        answer: None,
        unanswered: false,
        standing_consent: false,
        clocks: Vec::new(),
    };
    let proposal = MatchView {
        by: Seat::Hr,
        id: MatchId(0),
        offer: OfferId(0),
        giver: SWEDEN,
        need: NEED,
        quantity: Milli::whole(80),
        channel: Channel::Ucpm,
        mode: Some(Mode::Road),
        status: MatchStatus::Left,
        consents: vec![Seat::Delegation(SWEDEN), Seat::Victim(FINLAND)],
        awaits: Vec::new(),
        brokered: false,
        waits: None,
        turn: 2,
        amendments: Vec::new(),
    };
    let consignment = ConsignmentView {
        id: ConsignmentId(0),
        proposal: MatchId(0),
        giver: SWEDEN,
        need: NEED,
        quantity: Milli::whole(80),
        effect: Milli::whole(72),
        expected: Milli::whole(80),
        mode: Some(Mode::Road),
        left_at: 90,
        arrives: 120,
        status: ConsignmentStatus::Moving,
        path: Vec::new(),
    };
    let promise = PromiseView { id: PromiseId(0), need: NEED, by: 96, kept: None };
    Lookup::from_rows(setting, vec![offer], vec![proposal], vec![consignment], vec![promise])
}

fn everywhere(check: impl Fn(&Words)) {
    for lang in Lang::ALL {
        check(&Words::embedded(lang));
    }
}

/// A sentence with nothing missing in it, of at most so many characters.
#[track_caller]
fn assert_said(text: &str, longest: usize) {
    assert!(!text.trim().is_empty(), "an empty message");
    assert!(!text.contains('[') && !text.contains('{'), "a message or a variable is missing: {text}");
    assert!(text.chars().count() <= longest, "{} characters: {text}", text.chars().count());
    assert!(!text.contains("  "), "two spaces: {text}");
    assert!(!text.chars().any(char::is_control), "a line break inside: {text}");
}

/// All values of a plain enum, listed so that a new variant does not compile until it is listed here.
macro_rules! every {
    ($type:ident: $($name:ident),+ $(,)?) => {{
        fn _exhaustive(value: &$type) {
            match value { $($type::$name { .. } => ()),+ }
        }
        [$($type::$name),+]
    }};
}

/// The names of all variants, and which of them a value is. A new variant does not compile until listed.
macro_rules! variants {
    ($type:ident: $($name:ident),+ $(,)?) => {{
        fn name_of(value: &$type) -> &'static str {
            match value { $($type::$name { .. } => stringify!($name)),+ }
        }
        (&[$(stringify!($name)),+][..], name_of as fn(&$type) -> &'static str)
    }};
}

pub(crate) use {every, variants};
