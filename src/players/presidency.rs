//! The rotating Presidency: which mode the crisis response runs in, when it calls a round table, what it brings before
//! the Council, how it keeps a compromise together, and what it says where the others ask for it.

use super::basket::Basket;
use super::choosing::answer_choices;
use super::letters::send_letters;
use crate::base::{Dice, MechanismId, PerMille, Purpose};
use crate::content::rules::players::PresidencyNumbers;
use crate::content::{IpcrMode, NatoPosture, Track};
use crate::engine::view::{MechanismView, RunStage, VictimView, VoteView};
use crate::engine::{Body, Guest, Objection, Order, SeatView, Window};

/// The modes that a Presidency raises to, in the order of the rules' thresholds.
const RAISED: [IpcrMode; 3] = [IpcrMode::Monitoring, IpcrMode::InformationSharing, IpcrMode::Full];

/// What brings the crisis response and NATO's into step.
const IN_STEP: MechanismId = MechanismId::literal("ipcr-ncrs-synchronisation");

/// What ambassadors agree that all capitals say.
const COMMON_LINE: MechanismId = MechanismId::literal("common-line");

/// A second activation, for another attacked state.
const STRAND: MechanismId = MechanismId::literal("ipcr-second-strand");

/// What brings the Council's staff more people.
const REINFORCEMENT: MechanismId = MechanismId::literal("secretariat-surge");

/// Whether an attacked Presidency steps aside by itself.
const STEPS_ASIDE: Purpose = Purpose("players.steps-aside");

/// Gives the orders of the Presidency for the window now open.
pub(super) fn decide(basket: &mut Basket<'_, '_>, dice: Dice) {
    let view = basket.view;
    answer_choices(basket, dice);
    let ipcr = view.ipcr();
    if view.window() == Window::Consent && ipcr.requested.is_none() {
        return;
    }
    let numbers = &view.setting().rules().players.presidency;
    let severity = severity(view, numbers);
    let council_free = view.capacity(basket.orders()).council_free;
    let aimed = ipcr.next.map_or(ipcr.mode, |(mode, _)| mode);
    let bears = |mode| bears_strands(view, mode);
    if let Some(mode) = wanted(ipcr.requested, aimed, severity, council_free, bears, numbers) {
        basket.give(Order::SetIpcr { mode });
    }
    let in_own_cause = view.window() == Window::Decision && view.chair().own_cause;
    if in_own_cause && severity >= numbers.hand_on && steps_aside(numbers, dice) {
        basket.give(Order::HandOnChair);
    }
    if view.window() == Window::Decision {
        send_letters(basket);
        let_ambassadors_prepare(basket);
        keep_together(basket);
        find_common_line(basket, ipcr.mode, numbers);
        keep_strands(basket, numbers);
        answer_what_is_proven(basket, severity, numbers);
        keep_in_step(basket, ipcr.mode);
        if council_free < numbers.reinforce_below {
            basket.give(Order::Task { instrument: REINFORCEMENT, victim: None });
        }
    }
    let met = view.turn().is_multiple_of(numbers.round_table_turns.max(1));
    if view.window() == Window::Decision && ipcr.mode == IpcrMode::Full && met {
        basket.give(Order::RoundTable);
        invite(basket);
    }
}

/// Has the Permanent Representatives take what the Council votes in a later turn: what all agree on is adopted at once.
fn let_ambassadors_prepare(basket: &mut Basket<'_, '_>) {
    let view = basket.view;
    let later = view.votes().into_iter().filter(|v| v.is_open() && v.turn > view.turn());
    for vote in later.map(|v| v.id).collect::<Vec<_>>() {
        give_within_staff(basket, Order::Convene { vote });
    }
}

/// Where the Union drifts apart, has ambassadors agree on what all of them say.
fn find_common_line(basket: &mut Basket<'_, '_>, mode: IpcrMode, numbers: &PresidencyNumbers) {
    if mode >= IpcrMode::InformationSharing && basket.view.track(Track::Cohesion) < numbers.common_line_below
    {
        give_within_staff(basket, Order::PutOnAgenda { measure: COMMON_LINE });
    }
}

/// Fills the seats at the table: NATO where it is at work, else operators, who speak among their own; then agencies.
fn invite(basket: &mut Basket<'_, '_>) {
    let beside = basket.view.nato().posture > NatoPosture::None;
    let guests =
        if beside { [Guest::Nato, Guest::ThirdParties] } else { [Guest::Operators, Guest::Agencies] };
    for guest in guests {
        give_within_staff(basket, Order::Invite { guest });
    }
}

/// Whether an attacked Presidency hands the chair on before the others ask: once and for all.
fn steps_aside(numbers: &PresidencyNumbers, dice: Dice) -> bool {
    dice.draw(STEPS_ASIDE, 0, "chair").chance(numbers.hand_on_alone)
}

/// Opens a strand of its own for each further attacked state that is badly hit, as far as the Council's staff can bear it;
/// where it is calm, one table does for all of them again.
fn keep_strands(basket: &mut Basket<'_, '_>, numbers: &PresidencyNumbers) {
    let view = basket.view;
    let others: Vec<_> = view.victims().into_iter().skip(1).collect();
    for victim in others {
        let state = Some(victim.country);
        let open = |run: &MechanismView| {
            run.id == STRAND && run.victim == victim.country && run.stage != RunStage::Done
        };
        if graveness(view, &victim, numbers) >= numbers.step_down {
            give_within_staff(basket, Order::Task { instrument: STRAND, victim: state });
        } else if view.runs().any(|run| open(&run)) {
            basket.give(Order::StandDown { instrument: STRAND, victim: state });
        }
    }
}

/// Gives an order that the Council's staff can bear.
fn give_within_staff(basket: &mut Basket<'_, '_>, order: Order) -> bool {
    let overdraws = |p: crate::engine::Preview| p.objections.contains(&Objection::OverdrawsCouncil);
    !basket.view.preview(basket.orders(), &order).is_ok_and(overdraws) && basket.give(order)
}

/// Gives an item that would fail as capitals stand now more time and, where ambassadors cannot meet on it, a softer
/// text; where that did not help, takes it off rather than have it defeated in public.
fn keep_together(basket: &mut Basket<'_, '_>) {
    let view = basket.view;
    for vote in view.votes_due().filter(|v| !v.positions.is_empty() && v.count.stop.is_some()) {
        if basket.give(Order::Postpone { vote: vote.id }) {
            // Ambassadors look for words that all can say; where they cannot meet, the text says less.
            if !give_within_staff(basket, Order::Convene { vote: vote.id }) {
                basket.give(Order::WaterDown { vote: vote.id });
            }
        } else {
            basket.give(Order::TakeOff { vote: vote.id });
        }
    }
}

/// In a grave crisis whose author is proven, brings one restrictive measure at a time before the Council.
fn answer_what_is_proven(basket: &mut Basket<'_, '_>, severity: PerMille, numbers: &PresidencyNumbers) {
    let view = basket.view;
    let [_, _, proven] = view.setting().rules().picture.attribution_bands;
    let [_, _, grave] = numbers.grant;
    if severity < grave
        || view.track(Track::Attribution) < proven
        || view.votes().iter().any(VoteView::is_open)
    {
        return;
    }
    let measures: Vec<_> =
        view.measures().filter(|m| m.trap.is_none() && Body::that_takes(m).is_none()).map(|m| m.id).collect();
    let _ = measures.into_iter().any(|measure| basket.give(Order::PutOnAgenda { measure }));
}

/// With everybody at the table and NATO at work, brings the steps of both organisations into line.
fn keep_in_step(basket: &mut Basket<'_, '_>, mode: IpcrMode) {
    let view = basket.view;
    let Some(mechanism) = view.setting().catalogue().mechanism(IN_STEP) else { return };
    let affordable = view.capacity(basket.orders()).council_free >= mechanism.cost.council;
    if mode == IpcrMode::Full && affordable && view.nato().posture > NatoPosture::None {
        basket.give(Order::Task { instrument: IN_STEP, victim: None });
    }
}

/// Whether the Council's staff bears a mode in every strand that is open, or opens: each takes as much again.
fn bears_strands(view: &SeatView<'_>, mode: IpcrMode) -> bool {
    let open =
        |run: &&MechanismView| run.id == STRAND && matches!(run.stage, RunStage::Asked | RunStage::AtWork);
    view.council_bears(mode, 1 + view.mechanisms().iter().filter(open).count())
}

/// The mode to set, where it differs from the one aimed at.
fn wanted(
    requested: Option<IpcrMode>,
    aimed: IpcrMode,
    severity: PerMille,
    council_free: i32,
    bears: impl Fn(IpcrMode) -> bool,
    numbers: &PresidencyNumbers,
) -> Option<IpcrMode> {
    let reached = |bars: &[PerMille; 3]| {
        let reached = RAISED.into_iter().zip(bars).filter(|(_, bar)| severity >= **bar);
        reached.map(|(mode, _)| mode).filter(|mode| *mode <= aimed || bears(*mode)).max()
    };
    // A request is met as far as the situation bears it; without one the Presidency waits longer.
    let granted = requested.and_then(|mode| reached(&numbers.grant).map(|bearable| bearable.min(mode)));
    let mode = granted.max(reached(&numbers.initiative)).unwrap_or(IpcrMode::Off);
    if mode > aimed && council_free >= numbers.least_council {
        return Some(mode);
    }
    let overdrawn = council_free < 0 && severity < numbers.step_down;
    (aimed == IpcrMode::Full && overdrawn).then_some(IpcrMode::InformationSharing)
}

/// How bad it is: what the worst-hit victim's functions have lost on average, and escalation.
fn severity(view: &SeatView<'_>, numbers: &PresidencyNumbers) -> PerMille {
    view.victims().iter().map(|victim| graveness(view, victim, numbers)).max().unwrap_or(0)
}

/// The same of one attacked state.
fn graveness(view: &SeatView<'_>, victim: &VictimView, numbers: &PresidencyNumbers) -> PerMille {
    let lost = 1000 - victim.functions.iter().sum::<PerMille>() / 8;
    (lost + view.track(Track::Escalation) * numbers.escalation / 1000).min(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBERS: PresidencyNumbers = PresidencyNumbers {
        grant: [100, 200, 350],
        initiative: [200, 400, 600],
        escalation: 300,
        least_council: 0,
        reinforce_below: 0,
        step_down: 350,
        hand_on: 250,
        hand_on_alone: 500,
        round_table_turns: 3,
        common_line_below: 600,
    };

    #[test]
    fn a_request_is_met_as_far_as_the_situation_bears_it() {
        let asked = |mode, severity| wanted(Some(mode), IpcrMode::Off, severity, 50, |_| true, &NUMBERS);
        assert_eq!(asked(IpcrMode::Full, 250), Some(IpcrMode::InformationSharing));
        assert_eq!(asked(IpcrMode::InformationSharing, 500), Some(IpcrMode::InformationSharing));
        assert_eq!(asked(IpcrMode::Full, 50), None);
    }

    #[test]
    fn without_a_request_it_waits_longer() {
        let alone = |severity| wanted(None, IpcrMode::Off, severity, 50, |_| true, &NUMBERS);
        assert_eq!(alone(150), None);
        assert_eq!(alone(450), Some(IpcrMode::InformationSharing));
        assert_eq!(alone(600), Some(IpcrMode::Full));
    }

    #[test]
    fn an_overdrawn_staff_is_not_asked_for_more_and_is_relieved_when_it_calms_down() {
        assert_eq!(wanted(Some(IpcrMode::Full), IpcrMode::Off, 900, -1, |_| true, &NUMBERS), None);
        assert_eq!(
            wanted(None, IpcrMode::Full, 300, -1, |_| true, &NUMBERS),
            Some(IpcrMode::InformationSharing)
        );
        assert_eq!(wanted(None, IpcrMode::Full, 300, 10, |_| true, &NUMBERS), None);
    }

    #[test]
    fn what_the_staff_does_not_bear_in_every_strand_is_not_activated() {
        let little = |mode| mode < IpcrMode::Full;
        let asked = |aimed| wanted(Some(IpcrMode::Full), aimed, 900, 50, little, &NUMBERS);
        assert_eq!(asked(IpcrMode::Off), Some(IpcrMode::InformationSharing));
        assert_eq!(asked(IpcrMode::InformationSharing), None);
        assert_eq!(wanted(Some(IpcrMode::Full), IpcrMode::Full, 900, 50, little, &NUMBERS), None);
    }
}
