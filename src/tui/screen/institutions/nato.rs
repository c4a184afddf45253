//! NATO's page: its posture and what stands in the way of the next, both plans for each need, the units declared to it.
//!
//! Enters: facts. Leaves: rows. Never here: what this seat may know.

use ratatui::text::Line;

use super::super::{fact, long_fact};
use super::{NAME, moment};
use crate::content::{NatoAssignment, NatoPosture};
use crate::engine::view::OfferView;
use crate::engine::{Clock, Obstacle};
use crate::tui::desk::{Desk, Sitting};
use crate::tui::facts::NeedRow;
use crate::tui::paint::{Row, piece};

/// All there is to read on the page.
pub(super) fn rows(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let mut rows = posture(desk, game, room);
    rows.push(Line::default());
    rows.push(Line::from(piece(desk.say("nato-needs"), desk.theme.heading)));
    let needs: Vec<Row> =
        game.facts.needs.iter().flat_map(|need| need_rows(desk, game, need, room)).collect();
    if needs.is_empty() {
        let key = if game.facts.nato.plan_known { "nato-plans-nothing" } else { "nato-plan-unknown" };
        rows.extend(desk.look().paragraph(&desk.say(key), room, desk.theme.quiet));
    }
    rows.extend(needs);
    rows.push(Line::default());
    rows.push(Line::from(piece(desk.say("nato-units"), desk.theme.heading)));
    let declared = |o: &&crate::tui::facts::OfferRow| o.view.nato != NatoAssignment::N;
    let mut units = game.facts.offers.iter().filter(declared).peekable();
    if units.peek().is_none() {
        rows.extend(desk.look().paragraph(&desk.say("nato-units-none"), room, desk.theme.quiet));
    }
    for unit in units {
        let name = format!("{} {}", unit.view.giver.shown(), unit.kind);
        let authority = desk.words.authority(unit.view.authority);
        let said = desk.words.with(
            "nato-unit",
            &[
                ("assignment", desk.words.nato_assignment(unit.view.nato).into()),
                ("authority", authority.into()),
                ("release", release(desk, game, &unit.view).into()),
            ],
        );
        rows.extend(long_fact(desk, &name, &said, NAME, room));
    }
    rows
}

/// Where NATO stands, what it decides on and what is in the way, and how both staffs are in touch.
fn posture(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (theme, look, words, nato) = (&desk.theme, desk.look(), &desk.words, &game.facts.nato);
    let postures =
        [NatoPosture::None, NatoPosture::Consultations, NatoPosture::ResponsePlan, NatoPosture::Article5];
    let mut rows = super::ladder(desk, postures.map(|p| (words.nato_posture(p), p == nato.posture)), room);
    rows.extend(look.paragraph(&words.nato_posture_meaning(nato.posture), room, theme.quiet));
    rows.push(Line::default());
    if let Some(posture) = nato.deciding {
        rows.push(fact(desk, &desk.say("nato-deciding"), words.nato_posture(posture), NAME));
    }
    if let Some(hour) = nato.decides_at {
        rows.push(fact(desk, &desk.say("nato-decides-at"), moment(desk, game, hour), NAME));
    }
    for obstacle in &nato.obstacles {
        let key = match obstacle {
            Obstacle::Attribution => "nato-obstacle-attribution",
            Obstacle::LargestAlly => "nato-obstacle-other",
        };
        let said = words.with(
            key,
            &[
                ("name", words.obstacle(*obstacle).into()),
                ("level", words.points(nato.attribution_for).into()),
                ("meaning", words.obstacle_meaning(*obstacle).into()),
            ],
        );
        rows.extend(long_fact(desk, &desk.say("nato-obstacle"), &said, NAME, room));
    }
    for (allies, key) in [
        (&nato.article5, "nato-article5-in-force"),
        (&nato.asked_article5, "nato-article5-asked"),
        (&nato.may_ask_article5, "nato-article5-may-ask"),
    ] {
        if allies.is_empty() {
            continue;
        }
        let catalogue = game.table.setting().catalogue();
        let names: Vec<String> = allies.iter().map(|ally| words.country(catalogue, *ally)).collect();
        let said = words.with(key, &[("allies", words.list(&names).into())]);
        rows.extend(long_fact(desk, &words.nato_posture(NatoPosture::Article5), &said, NAME, room));
    }
    let contact =
        nato.contacted_at.map_or_else(|| desk.say("nato-no-contact"), |hour| moment(desk, game, hour));
    rows.push(fact(desk, &desk.say("nato-contact"), contact, NAME));
    let yes_or_no = |yes: bool| desk.say(if yes { "yes" } else { "no" });
    rows.push(fact(desk, &desk.say("nato-plan-known"), yes_or_no(nato.plan_known), NAME));
    rows.push(fact(desk, &desk.say("nato-endorsed"), yes_or_no(nato.endorsed), NAME));
    rows
}

/// What either side does for a need, as far as this seat knows; none when there is nothing to say.
fn need_rows(desk: &Desk, game: &Sitting, need: &NeedRow, room: usize) -> Vec<Row> {
    let (words, catalogue) = (&desk.words, game.table.setting().catalogue());
    let mut said = Vec::new();
    for (key, quantity) in [
        ("nato-plans", need.view.nato_planned),
        ("nato-at-work", need.view.nato_at_work),
        ("nato-under-authority", need.view.under_nato),
    ] {
        if let Some(quantity) = quantity.filter(|q| !q.is_zero()) {
            let quantity = words.roughly(catalogue, need.view.id.kind, quantity);
            said.push(words.with(key, &[("quantity", quantity.into())]));
        }
    }
    if need.view.left_to_nato {
        said.push(desk.say("nato-left-to-nato"));
    }
    if need.view.left_to_eu {
        said.push(desk.say("nato-left-to-eu"));
    }
    if said.is_empty() { Vec::new() } else { long_fact(desk, &need.name, &said.join(", "), NAME, room) }
}

/// Where the release of a declared unit stands.
fn release(desk: &Desk, game: &Sitting, unit: &OfferView) -> String {
    let Some(clock) = unit.clocks.iter().find(|c| c.clock == Clock::Release) else {
        return desk.say("nato-release-none");
    };
    match (clock.granted, clock.started) {
        (Some(true), _) => desk.say("nato-release-granted"),
        (Some(false), _) => desk.say("nato-release-refused"),
        (None, false) => desk.say("nato-release-open"),
        (None, true) => {
            let due = moment(desk, game, clock.due);
            desk.words.with("nato-release-asked", &[("moment", due.into())])
        }
    }
}
