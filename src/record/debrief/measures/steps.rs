//! How long it took until things were under way: first times, what was declared, which instruments were decided early.

use std::collections::BTreeSet;

use super::part::{Part, Taken, What};
use crate::base::{Hours, MechanismId, VoteId};
use crate::content::Family as F;
use crate::engine::explain::{Label, Value};
use crate::engine::{Event, SeatView, flags};
use crate::record::debrief::needs::NeedStory;
use crate::record::debrief::stories::Moment;

/// Within how many hours a package of instruments is worth most.
const PACKAGE_HOURS: Hours = 120;

pub(super) fn steps(view: &SeatView<'_>, moments: &[Moment], needs: &[NeedStory]) -> Vec<Taken> {
    let first = |pick: fn(&Event) -> bool| moments.iter().find(|m| pick(&m.event)).map(Part::event);
    // Allies who consult have not asked for aid yet.
    let invoked = |e: &Event| matches!(e, Event::Invoked { article, .. } if article.has_letter());
    let from = i64::try_from(view.setting().rules().politics.quantified_from).unwrap_or(i64::MAX);
    let mut taken = vec![
        Taken::first("hours_to_invocation", first(invoked)),
        Taken::first("hours_to_quantified_request", quantified(moments, needs))
            .by("from", Value::Count(from)),
        Taken::first("hours_to_first_pledge", first(|e| matches!(e, Event::OfferTabled { .. }))),
        Taken::first("hours_to_first_report", first(|e| matches!(e, Event::ReportIssued { .. }))),
        Taken::first("hours_to_nato_contact", first(|e| matches!(e, Event::NatoContacted))),
        declared(needs),
    ];
    // What a package is worth is a question where no clause covers the state.
    if !view.setting().scenario().article_427_applies {
        taken.push(package(view, moments));
    }
    // Who waits for whom is a question where several are attacked.
    if view.victim_ids().count() > 1 {
        let published = first(|e| matches!(e, Event::TriagePublished { .. }));
        taken.push(Taken::first("hours_to_triage_rule", published));
    }
    taken
}

/// The first state that says how much it needs, with how many needs it had declared by then.
fn quantified(moments: &[Moment], needs: &[NeedStory]) -> Option<Part> {
    let said = moments.iter().find_map(|m| match m.event {
        Event::FlagSet { flag, at } if flag == flags::NEEDS_QUANTIFIED => Some((m, at)),
        _ => None,
    });
    said.map(|(m, at)| {
        let of_it = needs.iter().filter(|need| at.is_none_or(|state| need.id.victim == state));
        let declared = of_it.filter(|need| need.declared.iter().any(|(hour, _)| *hour <= m.hour)).count();
        let who = at.map_or(What::Turn(m.turn), |state| What::Thing(Label::Country(state)));
        Part::of(who).at(m.hour).times(i64::try_from(declared).unwrap_or(i64::MAX))
    })
}

fn declared(needs: &[NeedStory]) -> Taken {
    let (mut counted, mut others) = (Vec::new(), Vec::new());
    for need in needs {
        let part = Part::thing(Label::Need(need.id));
        match need.declared.first() {
            Some((hour, quantity)) => {
                counted.push(part.at(*hour).shown(Value::Amount(need.id.kind, *quantity)));
            }
            None => others.push(part),
        }
    }
    Taken::share("needs_declared", (counted, others))
}

/// Instruments of a package that were decided early, whenever they work: what brings help, money, listings or people,
/// not meetings, modes and staffs; and what the Council adopted of what events had proposed. Beside them what was decided
/// too late, or is no part of a package.
fn package(view: &SeatView<'_>, moments: &[Moment]) -> Taken {
    let catalogue = view.setting().catalogue();
    let brings = |id: MechanismId| {
        let family = catalogue.mechanism(id).map(|mechanism| mechanism.family);
        matches!(family, Some(F::HybridCyber | F::Military | F::Money | F::Civil | F::Space | F::Sanctions))
    };
    let proposed = |vote: VoteId| !catalogue.mechanisms.iter().any(|m| m.id.as_str() == vote.as_str());
    let mut tasked: BTreeSet<MechanismId> = BTreeSet::new();
    let mut adopted: BTreeSet<VoteId> = BTreeSet::new();
    let (mut counted, mut others) = (Vec::new(), Vec::new());
    for moment in moments {
        let counts = match moment.event {
            Event::InstrumentTasked { instrument, .. } if tasked.insert(instrument) => brings(instrument),
            Event::VoteHeld { vote, passed: true, .. } if proposed(vote) && adopted.insert(vote) => true,
            _ => continue,
        };
        let early = moment.hour <= PACKAGE_HOURS;
        if counts && early { &mut counted } else { &mut others }.push(Part::event(moment));
    }
    Taken::number("instruments_in_5_days", counted).beside(others).by("within", Value::Lasting(PACKAGE_HOURS))
}
