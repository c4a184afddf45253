//! Who holds a case of armed aggression for met, for arguable, for not met, who is silent, and why.
//!
//! Enters: facts about readings. Leaves: rows. Never here: how a capital comes to its reading.

use ratatui::text::Line;

use super::NAME;
use crate::base::CountryId;
use crate::content::rules::ThresholdBand;
use crate::engine::explain::Inquiry;
use crate::engine::view::{ReadingView, VictimView};
use crate::tui::desk::{Desk, Sitting};
use crate::tui::facts::Facts;
use crate::tui::paint::{Row, piece};
use crate::tui::screen::{long_fact, numbers_of_law};
use crate::words::Words;

/// Reasons named for and against, of one capital alone.
const ALONE: usize = 3;

/// The numbers of the law that can be asked about, and beside them the readings of each case.
pub(super) fn inquiries(facts: &Facts) -> Vec<Inquiry> {
    let of_case = |seen: &VictimView| {
        let victim = seen.country;
        let rows = facts.readings.iter().filter(move |(of, _)| *of == victim).flat_map(|(_, rows)| rows);
        let readings = rows.map(move |row| Inquiry::Reading(victim, row.country));
        numbers_of_law(seen).into_iter().chain(readings)
    };
    facts.victims.iter().flat_map(of_case).collect()
}

/// The readings of a case: by what the capitals say, those that doubt with their reasons.
pub(super) fn of_case(desk: &Desk, game: &Sitting, victim: CountryId, room: usize) -> Vec<Row> {
    let (theme, words) = (&desk.theme, &desk.words);
    let Some((_, all)) = game.facts.readings.iter().find(|(of, all)| *of == victim && !all.is_empty()) else {
        return Vec::new();
    };
    let mut rows = vec![Line::from(piece(desk.say("law-readings"), theme.heading))];
    rows.extend(desk.look().paragraph(&desk.say("law-readings-duty"), room, theme.quiet));
    let of = |capitals: &[String]| {
        let count = i64::try_from(capitals.len()).unwrap_or(i64::MAX);
        words.with("law-readings-of", &[("count", count.into()), ("capitals", words.list(capitals).into())])
    };
    let mut add = |name: &str, said: &str| {
        rows.extend(long_fact(desk, &format!("  {name}"), said, NAME, room));
    };
    for band in ThresholdBand::ALL {
        let of_band = all.iter().filter(|row| row.said.is_some_and(|(said, _)| said == band));
        for (reasons, capitals) in by_reasons(words, of_band, band != ThresholdBand::Met) {
            let said: Vec<String> = std::iter::once(of(&capitals)).chain(reasons).collect();
            add(&words.threshold(band), &words.joined(&said));
        }
    }
    for band in ThresholdBand::ALL {
        let silent = all.iter().filter(|row| row.said.is_none() && row.foreseen == band);
        let silent: Vec<String> = silent.map(|row| row.country.shown().to_owned()).collect();
        if !silent.is_empty() {
            let foreseen = words.with("law-readings-foreseen", &[("reading", words.threshold(band).into())]);
            add(&desk.say("law-readings-silent"), &format!("{} ({foreseen})", of(&silent)));
        }
    }
    rows.push(Line::default());
    rows
}

/// Capitals that give the same reasons stand together: a dozen with one argument are told once, and what follows on the
/// page stays in sight. Without reasons all stand together.
fn by_reasons<'a>(
    words: &Words,
    capitals: impl Iterator<Item = &'a ReadingView>,
    reasoned: bool,
) -> Vec<(Option<String>, Vec<String>)> {
    let mut groups: Vec<(Option<String>, Vec<String>)> = Vec::new();
    for row in capitals {
        let reasons = reasoned.then(|| words.reading_gist(row)).filter(|said| !said.is_empty());
        let name = row.country.shown().to_owned();
        match groups.iter_mut().find(|(of, _)| *of == reasons) {
            Some((_, names)) => names.push(name),
            None => groups.push((reasons, vec![name])),
        }
    }
    groups
}

/// How one capital reads each case, with its reasons; nothing of who reads none.
pub(in crate::tui::screen) fn of_capital(
    desk: &Desk,
    game: &Sitting,
    country: CountryId,
    name_cells: usize,
    room: usize,
) -> Vec<Row> {
    let words = &desk.words;
    let mut rows = Vec::new();
    for (victim, all) in &game.facts.readings {
        let Some(row) = all.iter().find(|row| row.country == country) else { continue };
        if rows.is_empty() {
            rows.push(Line::from(piece(desk.say("dossier-readings"), desk.theme.heading)));
        }
        let name = words.country(&desk.catalogue, *victim);
        let said = format!("{}. {}", words.reading_said(row), words.reading_reasons(row, ALONE));
        rows.extend(long_fact(desk, &name, &said, name_cells, room));
    }
    rows
}
