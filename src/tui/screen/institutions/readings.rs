//! Who holds a case of armed aggression for met, for arguable, for not met, who is silent, and why.
//!
//! Enters: facts about readings. Leaves: rows. Never here: how a capital comes to its reading.

use ratatui::text::Line;

use super::NAME;
use crate::base::CountryId;
use crate::content::rules::ThresholdBand;
use crate::engine::explain::Inquiry;
use crate::engine::view::ReadingView;
use crate::tui::desk::{Desk, Sitting};
use crate::tui::facts::Facts;
use crate::tui::paint::{Row, piece};
use crate::tui::screen::{long_fact, numbers_of_law};

/// Reasons named for and against, of one capital alone.
const ALONE: usize = 3;

/// The numbers of the law that can be asked about, and beside them the readings of each case.
pub(super) fn inquiries(facts: &Facts) -> Vec<Inquiry> {
    let of_case = |victim: CountryId| {
        let rows = facts.readings.iter().filter(move |(of, _)| *of == victim).flat_map(|(_, rows)| rows);
        let readings = rows.map(move |row| Inquiry::Reading(victim, row.country));
        numbers_of_law(victim).into_iter().chain(readings)
    };
    facts.victims.iter().flat_map(|victim| of_case(victim.country)).collect()
}

/// The readings of a case: by what the capitals say, those that doubt with their reasons.
pub(super) fn of_case(desk: &Desk, game: &Sitting, victim: CountryId, room: usize) -> Vec<Row> {
    let (theme, words) = (&desk.theme, &desk.words);
    let Some((_, all)) = game.facts.readings.iter().find(|(of, all)| *of == victim && !all.is_empty()) else {
        return Vec::new();
    };
    let mut rows = vec![Line::from(piece(desk.say("law-readings"), theme.heading))];
    rows.extend(desk.look().paragraph(&desk.say("law-readings-duty"), room, theme.quiet));
    let named = |of: &dyn Fn(&ReadingView) -> bool| -> Vec<String> {
        all.iter().filter(|row| of(row)).map(|row| row.country.to_string()).collect()
    };
    let mut add = |name: String, capitals: &[String], said: String| {
        if !capitals.is_empty() {
            let said = format!("{} {}{said}", capitals.len(), words.list(capitals));
            rows.extend(long_fact(desk, &format!("  {name}"), &said, NAME, room));
        }
    };
    for band in ThresholdBand::ALL {
        let capitals = named(&|row| row.said.is_some_and(|(said, _)| said == band));
        add(words.threshold(band), &capitals, String::new());
    }
    for band in ThresholdBand::ALL {
        let silent = named(&|row| row.said.is_none() && row.foreseen == band);
        let foreseen = words.with("law-readings-foreseen", &[("reading", words.threshold(band).into())]);
        add(desk.say("law-readings-silent"), &silent, format!(" ({foreseen})"));
    }
    for row in all.iter().filter(|row| row.said.is_some_and(|(said, _)| said != ThresholdBand::Met)) {
        let name = words.country(&desk.catalogue, row.country);
        rows.extend(long_fact(desk, &format!("  {name}"), &words.reading_gist(row), NAME, room));
    }
    rows.push(Line::default());
    rows
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
