//! Pages about a kind of crisis, and about a screen.

use super::{Chapter, Entry, Handbook, Topic};

impl Handbook<'_> {
    /// Who leads, who decides, what can be mobilised, on what legal basis, and how it meets national arrangements.
    pub(super) fn crisis(&self, id: &str) -> (String, Vec<Entry>) {
        let part = |part: &str| {
            Entry::new(self.text(&format!("crises.{part}")), self.text(&format!("crisis-{id}.{part}")))
        };
        let mut entries: Vec<Entry> =
            ["leads", "decides", "means", "basis", "edges", "national"].map(part).to_vec();
        if let Some(crisis) = self.guide.crises.iter().find(|c| c.id == id) {
            entries.extend(self.links("crises.kinds", crisis.kinds.iter().map(|k| Topic::Kind(*k))));
            entries.extend(
                self.links("crises.mechanisms", crisis.mechanisms.iter().map(|m| Topic::Mechanism(*m))),
            );
            entries.extend(self.links("crises.mistakes", crisis.mistakes.iter().map(|n| Topic::Mistake(*n))));
            if !crisis.scenarios.is_empty() {
                let played: Vec<String> = crisis.scenarios.iter().map(ToString::to_string).collect();
                entries.push(Entry::new(self.text("crises.scenarios"), played.join(", ")));
            }
        }
        (self.text(&format!("crisis-{id}.what")), entries)
    }

    /// What a screen shows, how it is read, what to do there first. Its keys come from the table of keys.
    pub(super) fn screen(&self, slug: &str) -> (String, Vec<Entry>) {
        let part = |part: &str| {
            Entry::new(self.text(&format!("screen-{part}")), self.text(&format!("screen-{slug}.{part}")))
        };
        let mut entries = vec![part("read"), part("first")];
        let more: &[Chapter] = match slug {
            "institutions" => {
                &[Chapter::Institutions, Chapter::Council, Chapter::Nato, Chapter::Law, Chapter::Letters]
            }
            "console" => &[Chapter::Matching, Chapter::Turn, Chapter::Tracks],
            "orders" | "small-offers" => &[Chapter::Orders, Chapter::Capacity],
            "order-sheet" => &[Chapter::Matching, Chapter::Channels, Chapter::Caveats, Chapter::Travel],
            "board" => &[Chapter::Matching, Chapter::Kinds],
            "debrief" => &[Chapter::Evaluation, Chapter::Mistakes],
            "briefing" | "scenarios" => &[Chapter::Crises, Chapter::Seats, Chapter::Reforms],
            "why" => &[Chapter::Tracks, Chapter::Functions],
            "dossier" => &[Chapter::States, Chapter::Caveats],
            "end-turn" | "report" => &[Chapter::Turn, Chapter::Capacity],
            _ => &[],
        };
        entries.extend(self.links("see", more.iter().map(|c| Topic::Chapter(*c))));
        (self.words.text(&format!("help-{slug}")), entries)
    }
}
