//! The rows of a page of "why?" about a measure of the debrief: what it counted, what it left out, the number behind it.

use super::entries::{Entry, Kind};
use crate::record::debrief::{Measure, PartWords};
use crate::tui::desk::{Desk, Ground, Matter};
use crate::words::Lookup;

/// Its value, the parts that it is reckoned from, those that it left out, and the number of the game that it is read from.
pub(super) fn entries(desk: &Desk, ground: &Ground<'_>, measure: &Measure) -> Vec<Entry> {
    let view = ground.full.as_ref().unwrap_or(&ground.view);
    let at = Lookup::of(view);
    let told = measure.workings(&desk.words, &at);
    let matter = |inquiry| view.explain(&inquiry).is_some().then_some(Matter::Reviewed(inquiry));
    let entry = |part: PartWords| {
        let opens = part.opens.clone().and_then(matter);
        let mut entry = match &part.when {
            Some(when) => Entry::new(Kind::Event { better: None }, when.clone(), part.said(&desk.words)),
            None => Entry::new(Kind::Input, part.name, part.value),
        };
        entry.said.clone_from(&told.rule);
        entry.opens = opens;
        entry
    };
    let mut figure = Entry::new(Kind::Figure, told.name, told.value);
    figure.said.clone_from(&told.rule);
    let mut entries = vec![figure];
    let (heading, counted) = told.counted;
    if counted.is_empty() {
        let mut none = Entry::none(desk, "measure-none");
        none.said.clone_from(&told.rule);
        entries.push(none);
    } else {
        entries.push(Entry::heading(heading));
        entries.extend(counted.into_iter().map(entry));
    }
    if let Some((heading, others)) = told.others {
        entries.push(Entry::heading(String::new()));
        entries.push(Entry::heading(heading));
        entries.extend(others.into_iter().map(entry));
    }
    if let Some((of, opens)) =
        measure.read_from().and_then(|of| Some((desk.words.inquiry(&at, &of), matter(of)?)))
    {
        entries.push(Entry::heading(String::new()));
        entries.push(Entry::heading(desk.say("measure-read-from")));
        let mut further = Entry::new(Kind::Figure, of, String::new());
        further.said.clone_from(&told.rule);
        further.opens = Some(opens);
        entries.push(further);
    }
    entries
}
