//! `docs/caveats.md` names every caveat of the catalogue, the file of its rule and the test that shows it.

use super::super::bench::Field;
use super::super::documents::{rows, text};

#[test]
fn the_table_in_the_documents_names_every_caveat_its_rule_and_its_tests() {
    let rows = rows(&text("caveats.md"));
    assert!(rows.iter().all(|row| row.len() == 4), "four cells a row");
    // The other tables begin with words.
    let slugs = rows.iter().filter(|row| row[0].starts_with('`')).map(|row| row[0].trim_matches('`'));
    let mut caveats: Vec<&str> = slugs.collect();
    caveats.sort_unstable();
    let bench = Field::with(&["(\"GEN\", S)"]).open();
    let catalogue = bench.game().setting().catalogue();
    let mut used: Vec<&str> = catalogue.packages.iter().flat_map(|p| &p.caveats).map(|c| c.slug()).collect();
    used.sort_unstable();
    used.dedup();
    assert_eq!(caveats, used);
    assert!(rows.len() > used.len() + 8, "{} rows", rows.len());
}
