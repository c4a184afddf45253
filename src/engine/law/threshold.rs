//! The threshold of armed aggression: computed from what happened, where, by whom and how much; argued, never a
//! switch. `domain.md` §1.2.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::base::{CountryId, Hours, PerMille};
use crate::content::rules::ThresholdRules;
use crate::content::{Function, GeoStatus, Hazard};
use crate::engine::attribution::attribution_of;
use crate::engine::event::Cause;
use crate::engine::setting::Setting;
use crate::engine::world::{Incident, Victim, World};

/// The threshold score as every seat at the table can argue it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ThresholdView {
    /// Kinetic effect: an armed attack, or the sum of lesser incidents.
    pub kinetic: i32,
    /// Link to a foreign state.
    pub foreign_link: i32,
    /// On territory.
    pub territory: i32,
    /// Scale.
    pub scale: i32,
    /// Where the attack counts as having happened.
    pub place: GeoStatus,
    /// What that place takes from the score.
    pub place_shift: i32,
    /// An armed attack happened, by a state or by terrorists.
    pub armed: bool,
    /// Many are harmed: by terrorism, or because a function broke down.
    pub mass_harm: bool,
    /// Weight of the incidents inside the time that counts, in tenths of a point, before the share is taken.
    pub incidents: PerMille,
    /// The most that the score reaches, where neither an armed attack nor harm to many lifts it.
    pub cap: Option<i32>,
}

impl ThresholdView {
    /// The score, 0 to 100.
    #[must_use]
    pub fn total(self) -> i32 {
        let sum = self.kinetic + self.foreign_link + self.territory + self.scale + self.place_shift;
        sum.min(self.cap.unwrap_or(100)).clamp(0, 100)
    }

    /// Whether the cap holds the score down.
    #[must_use]
    pub fn capped(self) -> bool {
        let sum = self.kinetic + self.foreign_link + self.territory + self.scale + self.place_shift;
        self.cap.is_some_and(|cap| sum > cap)
    }

    /// What a capital would argue for and against, strongest first.
    #[must_use]
    pub fn arguments(self, rules: &ThresholdRules) -> Vec<Argument> {
        let mut list = Vec::new();
        let mut add = |holds: bool, argument: Argument| {
            if holds {
                list.push(argument);
            }
        };
        add(self.armed, Argument::ArmedAttack);
        add(self.mass_harm, Argument::MassHarm);
        add(!self.armed && self.kinetic * 2 >= rules.kinetic, Argument::Pattern);
        add(self.foreign_link * 2 >= rules.foreign_link, Argument::Attributed);
        add(self.territory > 0, Argument::OnTerritory);
        add(self.scale * 2 >= rules.scale, Argument::Scale);
        add(!self.armed, Argument::NoArmedForce);
        add(self.capped(), Argument::OnlyHybrid);
        add(self.foreign_link * 2 < rules.foreign_link, Argument::NotAttributed);
        add(self.place_shift < 0, Argument::NotTerritory);
        add(self.scale * 2 < rules.scale, Argument::SmallScale);
        list
    }
}

/// An argument about the threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Argument {
    /// Armed force was used.
    ArmedAttack,
    /// Many are harmed.
    MassHarm,
    /// The incidents make a pattern.
    Pattern,
    /// A state stands behind it.
    Attributed,
    /// It happened on territory.
    OnTerritory,
    /// Its effects are large.
    Scale,
    /// No armed force was used.
    NoArmedForce,
    /// Hybrid acts alone do not carry it.
    OnlyHybrid,
    /// Who stands behind it is not shown.
    NotAttributed,
    /// It did not happen on territory.
    NotTerritory,
    /// Its effects are limited.
    SmallScale,
}

impl Argument {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::ArmedAttack => "armed_attack",
            Self::MassHarm => "mass_harm",
            Self::Pattern => "pattern",
            Self::Attributed => "attributed",
            Self::OnTerritory => "on_territory",
            Self::Scale => "scale",
            Self::NoArmedForce => "no_armed_force",
            Self::OnlyHybrid => "only_hybrid",
            Self::NotAttributed => "not_attributed",
            Self::NotTerritory => "not_territory",
            Self::SmallScale => "small_scale",
        }
    }

    /// Whether it speaks for armed aggression.
    #[must_use]
    pub fn speaks_for(self) -> bool {
        matches!(
            self,
            Self::ArmedAttack
                | Self::MassHarm
                | Self::Pattern
                | Self::Attributed
                | Self::OnTerritory
                | Self::Scale
        )
    }
}

/// The score of a victim now: of the place where its case is the strongest. A state outside the Union has a territory of
/// its own: an armed attack on it is one under Article 51 of the Charter as much, and the clause is not asked.
pub(crate) fn threshold(setting: &Setting, world: &World, victim: CountryId) -> ThresholdView {
    let mut best = score(setting, world, victim, attacked_at(world, victim));
    for place in elsewhere(setting, world, victim) {
        let view = score(setting, world, victim, place);
        if view.total() > best.total() {
            best = view;
        }
    }
    best
}

/// The scores of the other places where something happened to a victim that still counts: what happened at a base does not
/// add up with what happened at home. Strongest first.
pub(crate) fn thresholds_elsewhere(
    setting: &Setting,
    world: &World,
    victim: CountryId,
) -> Vec<ThresholdView> {
    let best = threshold(setting, world, victim).place;
    let places = elsewhere(setting, world, victim).into_iter().chain([attacked_at(world, victim)]);
    let others = places.filter(|place| *place != best);
    let mut views: Vec<_> = others.map(|place| score(setting, world, victim, place)).collect();
    views.sort_by_key(|view| std::cmp::Reverse(view.total()));
    views
}

/// Where the attack on a victim counts as having happened.
fn attacked_at(world: &World, victim: CountryId) -> GeoStatus {
    world.victim(victim).map_or(GeoStatus::Territory, |v| v.place)
}

/// The other places of incidents that still count.
fn elsewhere(setting: &Setting, world: &World, victim: CountryId) -> BTreeSet<GeoStatus> {
    let Some(state) = world.victim(victim) else { return BTreeSet::new() };
    let places = counted(&setting.rules().threshold, world.hour, state).map(|i| i.place);
    places.filter(|place| *place != state.place).collect()
}

/// The score of what happened to a victim in one place.
fn score(setting: &Setting, world: &World, victim: CountryId, place: GeoStatus) -> ThresholdView {
    let rules = &setting.rules().threshold;
    let state = world.victim(victim);
    let at_home = place == GeoStatus::Territory || !setting.is_member(victim);
    let chief = place == attacked_at(world, victim);
    let armed = chief && world.under_armed_attack(victim);
    let weakest: PerMille =
        Function::ALL.iter().map(|f| world.function(victim, *f)).min().unwrap_or_default();
    let terrorism = chief && state.is_some_and(|v| v.hazards.contains(&Hazard::Terrorism));
    let mass_harm = terrorism || weakest < rules.mass_harm_below;
    let here = |i: &&Incident| i.place == place;
    let weight: PerMille =
        state.map_or(0, |v| counted(rules, world.hour, v).filter(here).map(|i| i.weight).sum());
    let incidents = tenths(rules, weight);
    let kinetic = if armed {
        rules.kinetic
    } else {
        (weight * rules.cumulative_share / 1000 / rules.incident_per_point.max(1)).min(rules.kinetic)
    };
    let certain = rules.attribution_certain.max(1);
    let foreign_link =
        (attribution_of(setting, world, victim) * rules.foreign_link / certain).min(rules.foreign_link);
    // What a functioning state has lost, not what it lacks of a perfect one.
    let loss = setting.rules().start.function - world.mean_function(victim);
    let scale = (loss * rules.scale / rules.scale_loss.max(1)).clamp(0, rules.scale);
    // Where nothing happened, nothing happened on territory, and nobody led it.
    let struck = state.is_some_and(|state| world.is_struck(state));
    let of_a_blow = |points: i32| if struck { points } else { 0 };
    ThresholdView {
        kinetic,
        foreign_link: of_a_blow(foreign_link),
        territory: of_a_blow(if at_home { rules.territory } else { 0 }),
        scale,
        place,
        place_shift: of_a_blow(if at_home { 0 } else { rules.shift(place) }),
        armed,
        mass_harm,
        incidents,
        cap: (!armed && !mass_harm).then_some(rules.cumulative_cap),
    }
}

/// Incidents inside the time that counts.
fn counted<'v>(
    rules: &ThresholdRules,
    now: Hours,
    victim: &'v Victim,
) -> impl Iterator<Item = &'v Incident> + use<'v> {
    let since = now - rules.cumulative_hours;
    victim.incidents.iter().filter(move |i| i.hour >= since)
}

/// What incidents of that weight count, in tenths of a point: most are less than a point each.
fn tenths(rules: &ThresholdRules, weight: PerMille) -> PerMille {
    weight * 10 / rules.incident_per_point.max(1)
}

/// Incidents of one kind that still count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct IncidentsView {
    /// What brought them.
    pub cause: Cause,
    /// Where they happened.
    pub place: GeoStatus,
    /// How many.
    pub times: u16,
    /// The hour of the last.
    pub last: Hours,
    /// What they weigh together, in tenths of a point.
    pub points: i32,
}

/// Those incidents by what brought them and where, weightiest first.
pub(crate) fn incidents(setting: &Setting, world: &World, victim: CountryId) -> Vec<IncidentsView> {
    let rules = &setting.rules().threshold;
    let Some(state) = world.victim(victim) else { return Vec::new() };
    let mut rows: Vec<IncidentsView> = Vec::new();
    // Weights are summed before they become points.
    for Incident { hour, weight, cause, place } in counted(rules, world.hour, state).copied() {
        match rows.iter_mut().find(|row| row.cause == cause && row.place == place) {
            Some(row) => {
                row.times += 1;
                row.last = row.last.max(hour);
                row.points += weight;
            }
            None => rows.push(IncidentsView { cause, place, times: 1, last: hour, points: weight }),
        }
    }
    rows.sort_by_key(|row| (std::cmp::Reverse(row.points), row.cause, row.place));
    for row in &mut rows {
        row.points = tenths(rules, row.points);
    }
    rows
}
