//! `docs/faults.md` says what must be survived and where that is held: its table against the tests.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The classes of faults, each with at least one row.
const CLASSES: [&str; 15] = [
    "crash",
    "disk",
    "damage",
    "version",
    "content",
    "text",
    "terminal",
    "signals",
    "pipes",
    "environment",
    "files",
    "two at once",
    "determinism",
    "privacy",
    "load",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a module below `tests/it`: a file, or within the file of the one above it.
fn text_of(modules: &[&str]) -> Option<String> {
    let file = |modules: &[&str]| root().join("tests/it").join(modules.join("/")).with_extension("rs");
    fs::read_to_string(file(modules)).ok().or_else(|| {
        let (last, above) = modules.split_last()?;
        let text = fs::read_to_string(file(above)).ok()?;
        let (_, within) = text.split_once(&format!("mod {last} {{"))?;
        Some(within.to_owned())
    })
}

/// The names in a cell.
fn names(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

fn rows() -> Vec<(String, String)> {
    let table = fs::read_to_string(root().join("docs/faults.md")).expect("the table");
    let rows = table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| class"));
    let cells = rows.filter(|line| !line.starts_with("| ---")).map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 4, "class, fault, what is required, what holds it: {line}");
        (cells[0].to_owned(), cells[3].to_owned())
    });
    cells.collect()
}

#[test]
fn each_row_names_a_test_or_a_command_that_is_there() {
    let rows = rows();
    for class in CLASSES {
        assert!(rows.iter().any(|(of, _)| of == class), "nothing is said of {class}");
    }
    for (class, held) in rows {
        assert!(CLASSES.contains(&class.as_str()), "{class} is no class");
        assert!(names(&held).next().is_some(), "{class}: {held}");
        for name in names(&held) {
            if name.starts_with(".ci/") {
                let command = name.split(' ').next().unwrap_or_default();
                assert!(root().join(command).is_file(), "{class}: no command {name}");
                continue;
            }
            let parts: Vec<&str> = name.split("::").collect();
            let (test, modules) = parts.split_last().expect("a name");
            let text = text_of(modules).unwrap_or_else(|| panic!("{class}: no module {name}"));
            assert!(text.contains(&format!("fn {test}(")), "{class}: no test {name}");
        }
    }
}

#[test]
fn no_test_of_faults_is_missing_from_the_table() {
    let held: String = rows().into_iter().map(|(_, held)| held).collect();
    let named: BTreeSet<&str> = names_of_tests(&held);
    for folder in ["faults", "terminal"] {
        for entry in fs::read_dir(root().join("tests/it").join(folder)).expect("a folder of tests") {
            let path = entry.expect("an entry").path();
            let module = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
            if module == "table" {
                continue;
            }
            let text = fs::read_to_string(&path).expect("text");
            for test in text.split("#[test]\n").skip(1).filter(|test| test.trim_start().starts_with("fn ")) {
                let name = test.trim_start().trim_start_matches("fn ").split('(').next().unwrap_or_default();
                let full = format!("{folder}::{module}::{name}");
                assert!(named.contains(full.as_str()), "{full} is not in docs/faults.md");
            }
        }
    }
}

fn names_of_tests(held: &str) -> BTreeSet<&str> {
    names(held).filter(|name| name.contains("::")).collect()
}
