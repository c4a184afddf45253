//! What the steps of an activation hang on: the shares of their usual time, each with its reason. `domain.md` §1.7.

use super::chair::in_own_cause;
use super::reading;
use super::solidarity::solidarity;
use crate::base::{CountryId, Hours, PerMille, named};
use crate::content::rules::ThresholdBand;
use crate::content::{Function, Track};
use crate::engine::event::Step;
use crate::engine::order::Article;
use crate::engine::overload;
use crate::engine::setting::Setting;
use crate::engine::world::World;

named! {
    /// What the time of a step hangs on.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Hang {
        /// How much the attacked state sees.
        Picture = "hang_picture",
        /// How far its government works.
        Government = "hang_government",
        /// The clauses of its letter; that there is none.
        Letter = "hang_letter",
        /// How the others read the case, or whether the state is overwhelmed.
        Readings = "hang_readings",
        /// A chair in its own cause.
        Chair = "hang_chair",
        /// Night, or a weekend.
        OffDuty = "hang_off_duty",
        /// Quantities that the letter or the state has given.
        Quantities = "hang_quantities",
        /// Who staffs the cell that lists the needs.
        Cell = "hang_cell",
        /// More is asked of the Council's staff than it has.
        Overload = "hang_overload",
    }
}

/// What an acknowledgement hangs on, of an invocation by that route and with such clauses, standing and not.
pub(crate) fn of_acknowledgement(
    setting: &Setting,
    world: &World,
    victim: CountryId,
    route: Article,
    letter: Option<(u8, u8)>,
) -> Vec<(Hang, PerMille)> {
    let (rules, chair) = (&setting.rules().law.activation, &setting.rules().law.chair);
    let by_letter = match letter {
        None => rules.announced,
        Some((sound, unsound)) => {
            let pace =
                1000 - rules.sound_clause * i32::from(sound) + rules.unsound_clause * i32::from(unsound);
            pace.clamp(0, rules.announced)
        }
    };
    let by_band = rules.acknowledged_by_band;
    let by_readings = match route {
        Article::Solidarity if solidarity(setting, world, victim).overwhelmed => {
            by_band[ThresholdBand::Met as usize]
        }
        Article::Solidarity => by_band[ThresholdBand::NotMet as usize],
        _ => reading::shared(setting, world, victim, by_band),
    };
    let if_so = |so: bool, share: PerMille| if so { share } else { 1000 };
    let off = setting.scenario().start.is_off_duty(world.hour, chair.off_duty);
    vec![
        (Hang::Letter, by_letter),
        (Hang::Readings, by_readings),
        (Hang::Chair, if_so(in_own_cause(setting, world), chair.own_cause_pace)),
        (Hang::OffDuty, if_so(off, chair.off_duty_pace)),
    ]
}

/// What a step hangs on that comes to a state with time, as things stand; nothing of the others.
pub(crate) fn of_step(
    setting: &Setting,
    world: &World,
    victim: CountryId,
    step: Step,
) -> Vec<(Hang, PerMille)> {
    let rules = &setting.rules().law.activation;
    let Some(state) = world.victim(victim) else { return Vec::new() };
    match step {
        Step::Qualification => {
            let blind = rules.blind * (1000 - world.track(Track::Awareness)) / 1000;
            vec![(Hang::Picture, 1000 + blind)]
        }
        Step::Letter => vec![(Hang::Government, government(setting, world, victim))],
        Step::Acknowledgement => {
            let asked = state.invoked.contains_key(&Article::Solidarity)
                && !state.invoked.contains_key(&Article::MutualAssistance);
            let route = if asked { Article::Solidarity } else { Article::MutualAssistance };
            of_acknowledgement(setting, world, victim, route, state.letter)
        }
        Step::NeedsList => {
            let declared =
                world.needs.iter().filter(|n| n.id.victim == victim && n.declared.is_some()).count();
            let stand = state.letter_at.is_some() && declared >= setting.rules().politics.quantified_from;
            vec![
                (Hang::Quantities, if stand { rules.quantified } else { 1000 }),
                (Hang::Cell, rules.cell[world.ipcr.mode as usize]),
                (Hang::Government, government(setting, world, victim)),
                (Hang::Overload, overload::overload_factor(setting, world)),
            ]
        }
        Step::Matches => vec![(Hang::Overload, overload::overload_factor(setting, world))],
        _ => Vec::new(),
    }
}

/// What a government takes that hardly works.
fn government(setting: &Setting, world: &World, victim: CountryId) -> PerMille {
    let (from, most) = setting.rules().law.activation.weak_government;
    let lacks = (from - world.function(victim, Function::Government)).max(0);
    1000 + most * lacks / from.max(1)
}

/// Their product, per mille.
pub(crate) fn product(shares: &[(Hang, PerMille)]) -> PerMille {
    shares.iter().fold(1000, |pace, (_, share)| pace * share / 1000)
}

/// Least, likely and most hours of a step as the rules have them, where it comes with time.
pub(crate) fn usual(setting: &Setting, step: Step) -> Option<(Hours, Hours, Hours)> {
    let rules = &setting.rules().law.activation;
    match step {
        Step::Qualification => Some(rules.qualification),
        Step::Letter => Some(rules.drafting),
        Step::Acknowledgement => Some(rules.acknowledgement),
        Step::NeedsList => Some(rules.needs_list),
        _ => None,
    }
}

/// Least, likely and most hours of a step at that pace; never less than the least.
pub(crate) fn paced(hours: (Hours, Hours, Hours), pace: PerMille) -> (Hours, Hours, Hours) {
    let (least, likely, most) = hours;
    let at = |hours: Hours| (hours * pace / 1000).max(least);
    (least, at(likely), at(most))
}
