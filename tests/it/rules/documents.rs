//! The tables in `docs/` that say of each rule where it stands and which test shows it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static TESTS: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| ["src", "tests/it"].iter().flat_map(|folder| tests_in(&root().join(folder))).collect());

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Names of all tests in a file, or in the files of a folder and those below it.
fn tests_in(path: &Path) -> Vec<String> {
    if path.is_dir() {
        let paths: Vec<PathBuf> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
        return paths.iter().flat_map(|path| tests_in(path)).collect();
    }
    let Ok(text) = fs::read_to_string(path) else { return Vec::new() };
    let (mut names, mut is_test) = (Vec::new(), false);
    for line in text.lines().map(str::trim) {
        is_test |= line == "#[test]";
        if let Some(named) = line.strip_prefix("fn ").filter(|_| is_test) {
            names.extend(named.split(['(', '<']).next().map(str::to_owned));
            is_test = false;
        }
    }
    names
}

/// The names in a cell: `one`, `two`.
pub fn names(cell: &str) -> Vec<String> {
    cell.split(',').map(|name| name.trim().trim_matches('`').to_owned()).collect()
}

pub fn text(document: &str) -> String {
    fs::read_to_string(root().join("docs").join(document)).unwrap()
}

/// The rows of a document, cell by cell. Of each the last cell but one names files below `src/` or `assets/`, the last
/// one tests: all of them are there.
#[track_caller]
pub fn rows(text: &str) -> Vec<Vec<String>> {
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    let rows: Vec<Vec<String>> = text.lines().filter(|line| line.starts_with("| ")).map(cells).collect();
    let rows: Vec<Vec<String>> =
        rows.into_iter().filter(|row| row.len() > 2 && row[row.len() - 2].starts_with('`')).collect();
    for row in &rows {
        let [.., files, tests] = row.as_slice() else { unreachable!("three cells or more") };
        for file in names(files) {
            let found = ["src", "assets"].iter().any(|folder| root().join(folder).join(&file).is_file());
            assert!(found, "{}: no file {file}", row[0]);
        }
        for test in names(tests) {
            assert!(TESTS.contains(&test), "{}: no test {test}", row[0]);
        }
    }
    rows
}

#[test]
fn the_table_of_the_rules_speaks_of_every_section_and_names_files_and_tests_that_are_there() {
    let text = text("rules.md");
    let sections: Vec<&str> = text.split("\n## ").skip(1).collect();
    let named: Vec<&str> = sections.iter().filter_map(|section| section.split('.').next()).collect();
    assert_eq!(named, ["§1", "§2", "§3", "§4", "§5", "§6", "§7", "§8", "§9", "§10", "§11", "§12"]);
    for section in sections {
        let rows = rows(section);
        assert!(rows.len() >= 5, "{} rows of {}", rows.len(), section.lines().next().unwrap());
        assert!(rows.iter().all(|row| row.len() == 3), "three cells a row");
        let lines = section.lines().filter(|line| line.starts_with("| ")).count();
        assert_eq!(rows.len() + 2, lines, "a row that names no file");
    }
}
