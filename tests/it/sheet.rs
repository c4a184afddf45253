//! The injects of a scenario as a spreadsheet: out and in without loss, and nothing else gets in.

use std::sync::LazyLock;

use casus::content::library::check_scenario_text;
use casus::content::{Catalogue, Library, Scenario, sheet};
use casus::words::{Lang, Words};
use proptest::prelude::*;

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| LIBRARY.catalogue().expect("sound"));

fn source(id: &str) -> &'static str {
    LIBRARY.text(&format!("scenarios/{id}.ron")).expect("a scenario of the library")
}

/// A scenario without what tells two texts of it apart.
fn meaning(id: &str, text: &str) -> Scenario {
    let (scenario, problems) = check_scenario_text(&CATALOGUE, &format!("{id}.ron"), text);
    let mut scenario = scenario.unwrap_or_else(|| panic!("{problems}"));
    scenario.digest = casus::base::Digest::default();
    scenario
}

fn import(text: &str) -> Result<String, Vec<(usize, usize, String)>> {
    sheet::import(sheet::Base::Library(&LIBRARY), &CATALOGUE, "plan.csv", text).map_err(|problems| {
        let words = Words::embedded(Lang::En);
        problems.iter().map(|p| (p.line, p.column, words.wrong(p))).collect()
    })
}

const HEAD: &str = "scenario,id,at_hours,at_minutes,channel,text,when,then,then_reason,epilogue\n";

#[test]
fn every_shipped_scenario_comes_back_as_it_went_out() {
    for id in LIBRARY.scenario_ids() {
        let source = source(id.as_str());
        let out = sheet::export(id, source).expect("a sheet");
        let back = import(&out).unwrap_or_else(|problems| panic!("{id}: {problems:?}"));
        assert_eq!(meaning(id.as_str(), &back), meaning(id.as_str(), source), "{id}");
        assert_eq!(sheet::export(id, &back), Some(out), "{id}: and goes out the same");
    }
}

#[test]
fn a_sheet_parted_by_semicolons_or_with_its_columns_in_another_order_reads_the_same() {
    let rows = |separator: &str| {
        let cells = [
            ["then", "text", "id", "scenario", "channel", "at_hours"],
            ["[]", "one", "A-1", "northern-haze", "press", "6"],
        ];
        cells.map(|row| row.join(separator)).join("\r\n")
    };
    let one = import(&rows(",")).expect("by commas");
    for separator in [";", "\t"] {
        assert_eq!(import(&rows(separator)).as_ref(), Ok(&one), "{separator:?}");
    }
    assert_eq!(meaning("northern-haze", &one).injects.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever an author says in a text comes back, and no cell begins as a formula does.
    #[test]
    fn texts_of_every_kind_come_back(texts in proptest::collection::vec("[-=+@'\"\\\\,;\n a-zé日🙂]{1,40}", 1..6)) {
        let injects: Vec<String> = texts
            .iter()
            .enumerate()
            .map(|(n, text)| {
                let text = ron::to_string(text).unwrap();
                format!("(id: \"X-{n}\", at_hours: {n}, channel: {text}, text: {text}, then: [], then_reason: {text})")
            })
            .collect();
        let haze = source("northern-haze");
        let own = haze.replacen("    injects: [", &format!("    injects: [{},", injects.join(",")), 1);
        let out = sheet::export("northern-haze".parse().unwrap(), &own).unwrap();
        let mut reader = csv::Reader::from_reader(out.as_bytes());
        for record in reader.records() {
            for cell in &record.unwrap() {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell:?}");
            }
        }
        let back = import(&out).map_err(|p| TestCaseError::fail(format!("{p:?}")))?;
        let said = |text: &str| meaning("northern-haze", text).injects.into_iter().map(|i| (i.text, i.channel)).collect::<Vec<_>>();
        prop_assert_eq!(said(&back), said(&own));
    }

    /// Bytes that are no sheet are refused, and nothing panics.
    #[test]
    fn noise_is_refused(noise in ".{0,400}") {
        prop_assert!(import(&noise).is_err());
        let behind_a_head = format!("{HEAD}{noise}");
        prop_assert!(import(&behind_a_head).is_err());
    }
}

#[test]
fn every_problem_is_told_with_its_line_and_its_column() {
    let sheet = format!(
        "{HEAD}northern-haze,A-1,soon,,press,one,,[],,\n\
         northern-hase,A-2,6,,press,two,,[],,perhaps\n\
         northern-haze,A-3,6,,press,\"three\nlines\",always),[],,\n\
         twin-fires,A-4,6,,press,four,,[],,\n"
    );
    let found = import(&sheet).expect_err("four rows, each wrong");
    let places: Vec<(usize, usize)> = found.iter().map(|(line, column, _)| (*line, *column)).collect();
    assert_eq!(places, [(2, 3), (3, 1), (3, 10), (4, 7), (6, 1)], "{found:?}");
    // What only the checker knows is told by the cell as well.
    let unknown = format!(
        "{HEAD}northern-haze,A-1,6,,press,one,,[],why,\nnorthern-haze,A-1,9999,,press,two,flag(\"x\",[track(\"nothing\"\\,1)],,\n"
    );
    assert!(import(&unknown).is_err());
    let checked = format!("{HEAD}northern-haze,A-1,6,,press,one,,\"[track(\"\"nothing\"\", 1)]\",,\n");
    let found = import(&checked).expect_err("there is no such track");
    assert_eq!((found[0].0, found[0].1), (2, 8), "{found:?}");
    assert!(found[0].2.starts_with("`then`: "), "{found:?}");
}

#[test]
fn a_cell_cannot_break_out_of_its_place() {
    let cells = [
        "[]), (id: \"EVIL\", channel: \"x\", text: \"x\", then: []",
        "[] // gone",
        "[]]",
        "[",
        "\"",
        "/* [] ",
        "#![enable(implicit_some)] []",
        "[], epilogue: true",
    ];
    for cell in cells {
        for (when, then) in [(cell, "[]"), ("", cell)] {
            let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
            let sheet =
                format!("{HEAD}northern-haze,A-1,6,,press,one,{},{},why,\n", quoted(when), quoted(then));
            let found = import(&sheet).expect_err(cell);
            assert!(found.iter().all(|(line, ..)| *line == 2), "{cell}: {found:?}");
        }
    }
    for text in ["a\u{1b}[2J", "a\u{202e}b", &"x".repeat(2_001)] {
        let sheet = format!("{HEAD}northern-haze,A-1,6,,press,{text},,[],why,\n");
        assert_eq!(import(&sheet).expect_err("hostile text")[0].1, 6);
    }
}

#[test]
fn sheets_without_an_inject_a_column_or_an_end_are_refused() {
    let many = format!("{HEAD}{}", "northern-haze,A-1,6,,press,one,,[],,\n".repeat(2_100));
    assert!(import(&many).is_err());
    for (sheet, what) in [
        (HEAD.to_owned(), "no inject"),
        (String::new(), "missing"),
        ("scenario,id,channel,text\n".to_owned(), "`then` is missing"),
        (HEAD.replace("when", "wen"), "`wen` is not a column"),
        (HEAD.replace("at_hours", "id"), "stands here twice"),
        (format!("{HEAD}northern-haze,A-1,6,,press,one,,[],,,,\n"), "more cells"),
    ] {
        let found = import(&sheet).expect_err(what);
        assert!(found.iter().any(|(.., said)| said.contains(what)), "{what}: {found:?}");
    }
}
