//! `docs/caveats.md` names every caveat of the catalogue, the file of its rule and the test that shows it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::super::bench::Field;

fn all_tests(folder: &Path) -> String {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let text = |path: &PathBuf| {
        if path.is_dir() { all_tests(path) } else { fs::read_to_string(path).unwrap() }
    };
    paths.iter().map(text).collect()
}

#[test]
fn the_table_in_the_documents_names_every_caveat_its_rule_and_its_tests() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(root.join("docs/caveats.md")).unwrap();
    let tests = all_tests(&root.join("tests/it/rules"));
    let names = |cell: &str| -> Vec<String> {
        cell.split(',').map(|name| name.trim().trim_matches('`').to_owned()).collect()
    };
    let mut caveats = BTreeMap::new();
    let mut rows = 0;
    for line in table.lines().filter(|line| line.starts_with("| ") && line.contains("`engine/")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 4, "{line}");
        for file in names(cells[2]) {
            assert!(root.join("src").join(&file).is_file(), "{}: no file {file}", cells[0]);
        }
        for test in names(cells[3]) {
            assert!(tests.contains(&format!("#[test]\nfn {test}() {{")), "{}: no test {test}", cells[0]);
        }
        rows += 1;
        if let Some(slug) = cells[0].strip_prefix('`') {
            caveats.insert(slug.trim_end_matches('`').to_owned(), cells[1].to_owned());
        }
    }
    let bench = Field::with(&["(\"GEN\", S)"]).open();
    let catalogue = bench.game().setting().catalogue();
    let mut used: Vec<&str> = catalogue.packages.iter().flat_map(|p| &p.caveats).map(|c| c.slug()).collect();
    used.sort_unstable();
    used.dedup();
    assert_eq!(caveats.keys().map(String::as_str).collect::<Vec<_>>(), used);
    assert!(rows > used.len() + 8, "{rows} rows");
}
