//! The numbers of the rule by which a track moves: the same for "why?" and for the handbook.
//!
//! Enters: the rules. Leaves: numbers by slugs that `words` knows. Never here: anything of a game.

use super::Value;
use crate::content::{Rules, Track};
use crate::engine::order::StatementKind;
use crate::engine::reforms::Reform;
use crate::engine::setting::Setting;

/// What the figure of a track's level goes by in the catalogue of words.
#[must_use]
pub fn figure_of(track: Track) -> &'static str {
    match track {
        Track::Cohesion => "track_cohesion",
        Track::Escalation => "track_escalation",
        Track::Attribution => "track_attribution",
        Track::Awareness => "track_awareness",
        Track::Duplication => "track_duplication",
        Track::Gap => "track_gap",
        Track::Contention => "track_contention",
        Track::Synchronisation => "track_synchronisation",
        Track::Legitimacy => "track_legitimacy",
        Track::PublicTrust => "track_public_trust",
        Track::Endurance => "track_endurance",
        Track::Pressure => "track_pressure",
    }
}

/// The numbers of a track's rule, as they hold in a game where one is named.
#[must_use]
pub fn numbers(rules: &Rules, game: Option<&Setting>, track: Track) -> Vec<(&'static str, Value)> {
    let (politics, picture, nato) = (&rules.politics, &rules.picture, &rules.nato);
    let settling = ("settling", Value::Change(-nato.settling_per_day));
    match track {
        Track::Cohesion => vec![
            ("first", Value::Change(politics.first_delivery)),
            ("won", Value::Change(politics.vote_won)),
            ("lost", Value::Change(-politics.vote_lost)),
            ("unanswered", Value::Change(-politics.unanswered)),
            ("most", Value::Points(politics.cohesion_turn_max)),
        ],
        Track::Escalation => vec![
            ("rung", Value::Points(100)),
            ("posture", Value::Change(politics.posture_escalation)),
            ("sound", Value::Change(charge(rules, true))),
            ("unproven", Value::Change(charge(rules, false))),
        ],
        Track::Attribution => {
            let [low, moderate, high] = picture.attribution_bands;
            vec![
                ("low", Value::Points(low)),
                ("moderate", Value::Points(moderate)),
                ("high", Value::Points(high)),
                ("intelligence", Value::Change(picture.intel_attribution_per_day)),
                ("ceiling", Value::Points(picture.attribution_ceiling)),
            ]
        }
        Track::Awareness => vec![
            ("decay", Value::Change(-picture.decay_per_day)),
            ("part", Value::Count(i64::from(picture.report_rise))),
            ("bilateral", Value::Change(-picture.bilateral_awareness)),
            ("overload", Value::Change(-rules.capacity.overload_awareness)),
        ],
        Track::Duplication => vec![settling, ("each", Value::Change(nato.duplication_per_day))],
        Track::Gap => vec![
            settling,
            ("each", Value::Change(nato.gap_per_day)),
            ("waiting", Value::Share(nato.gap_waiting)),
        ],
        Track::Contention => vec![
            settling,
            ("withdrawn", Value::Change(nato.contention_withdrawn)),
            ("uninformed", Value::Change(nato.contention_uninformed)),
            ("contested", Value::Change(nato.transfer_contested)),
        ],
        Track::Synchronisation => vec![
            ("in_step", Value::Change(nato.in_step_per_day)),
            ("drift", Value::Change(-nato.drift_per_day)),
        ],
        Track::Legitimacy => {
            let [met, arguable, not_met] = politics.invoke_legitimacy;
            vec![
                ("met", Value::Change(met)),
                ("arguable", Value::Change(arguable)),
                ("not_met", Value::Change(not_met)),
                ("report", Value::Change(politics.report51_legitimacy)),
            ]
        }
        Track::PublicTrust => vec![
            ("level", Value::Points(politics.trust_level)),
            ("by", Value::Change(politics.trust_per_day)),
            ("kept", Value::Change(politics.promise_kept)),
            ("broken", Value::Change(-politics.promise_broken)),
        ],
        Track::Endurance => {
            // A common fund pays for what the givers would else carry alone.
            let fund = game.is_some_and(|setting| Reform::CommonFund.is_on(setting));
            let each = if fund { 0 } else { politics.burn_per_consignment };
            vec![
                ("base", Value::Change(-politics.burn_per_day)),
                ("each", Value::Change(-each)),
                ("relief", Value::Change(politics.relief_per_consignment)),
                ("overload", Value::Change(-rules.capacity.overload_endurance)),
            ]
        }
        Track::Pressure => {
            let (fine, coarse) = picture.pressure_steps;
            vec![
                ("fine", Value::Points(fine)),
                ("coarse", Value::Points(coarse)),
                ("from", Value::Points(picture.pressure_known_from)),
                ("wear", Value::Change(-rules.adversary.wear_per_day)),
                ("terms", Value::Points(rules.adversary.terms_below)),
            ]
        }
    }
}

/// By how much it moves escalation to name the aggressor, on the evidence or beyond it.
fn charge(rules: &Rules, sound: bool) -> i32 {
    let rule = rules.statements.iter().find(|rule| rule.id == StatementKind::Attribution.slug());
    let moves = rule.map_or(&[][..], |rule| if sound { &rule.sound[..] } else { &rule.unsound[..] });
    moves.iter().find(|(track, _)| *track == Track::Escalation).map_or(0, |(_, by)| *by)
}
