//! The tables in `docs/` that say of each rule where it stands and which test shows it.

use std::collections::{BTreeMap, BTreeSet};
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
    let named: Vec<&str> = sections.iter().filter_map(|section| section.split(['.', '\n']).next()).collect();
    assert_eq!(named, ["§1", "§2", "§3", "§4", "§5", "§6", "§7", "§8", "§9", "§10", "§11", "§12", "Numbers"]);
    for section in sections {
        let rows = rows(section);
        assert!(rows.len() >= 5, "{} rows of {}", rows.len(), section.lines().next().unwrap());
        assert!(rows.iter().all(|row| row.len() == 3), "three cells a row");
        let lines = section.lines().filter(|line| line.starts_with("| ")).count();
        assert_eq!(rows.len() + 2, lines, "a row that names no file");
    }
}

/// The names of the numbers in `assets/rules.ron`, by the part of the file in which they stand: `law.reading`.
fn numbers() -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(root().join("assets/rules.ron")).unwrap();
    let code =
        text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n");
    let (mut parts, mut path) = (BTreeMap::<String, BTreeSet<String>>::new(), Vec::<Option<String>>::new());
    let (mut word, mut last, mut quoted) = (String::new(), None, false);
    for letter in code.chars() {
        quoted ^= letter == '"';
        match letter {
            _ if quoted => word.clear(),
            'a'..='z' | '0'..='9' | '_' => word.push(letter),
            ':' => {
                let part = path.iter().flatten().cloned().collect::<Vec<_>>().join(".");
                parts.entry(part).or_default().insert(word.clone());
                last = Some(std::mem::take(&mut word));
            }
            '(' | '[' => path.push(last.take()),
            ')' | ']' => drop(path.pop()),
            ' ' | '\n' => word.clear(),
            _ => {
                word.clear();
                last = None;
            }
        }
    }
    let all: Vec<String> = parts.keys().cloned().collect();
    for (part, names) in &mut parts {
        let inner = |name: &str| if part.is_empty() { name.to_owned() } else { format!("{part}.{name}") };
        // What holds named numbers of its own is a part, also where all of these are parts.
        names.retain(|name| !all.iter().any(|p| *p == inner(name) || p.starts_with(&(inner(name) + "."))));
    }
    parts.retain(|_, names| !names.is_empty());
    let top = parts.remove("").unwrap_or_default();
    parts.extend(top.into_iter().filter(|name| name != "version").map(|name| (name.clone(), [name].into())));
    parts
}

/// The words of a source file, comments left out.
fn words_of(file: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("src").join(file)).unwrap();
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let apart = |c: char| !c.is_ascii_alphanumeric() && c != '_';
    code.flat_map(|line| line.split(apart)).map(str::to_owned).collect()
}

#[test]
fn every_number_of_the_rules_has_a_row_and_is_read_where_the_row_says() {
    let text = text("rules.md");
    let section = text.split("\n## Numbers").nth(1).expect("the section of the numbers");
    let rows: BTreeMap<String, Vec<String>> =
        rows(section).iter().map(|row| (row[0].trim_matches('`').to_owned(), names(&row[1]))).collect();
    let numbers = numbers();
    assert!(numbers.len() > 30 && numbers["council"].contains("qualified_people"), "{numbers:?}");
    let listed: Vec<&String> = rows.keys().collect();
    assert_eq!(listed, numbers.keys().collect::<Vec<_>>(), "a part without a row, or a row without a part");
    for (part, names) in &numbers {
        let read: BTreeSet<String> = rows[part].iter().flat_map(|file| words_of(file)).collect();
        let unread: Vec<&String> = names.difference(&read).collect();
        assert!(unread.is_empty(), "{part}: {unread:?} is read in none of {:?}", rows[part]);
    }
}
