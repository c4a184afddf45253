//! NATO's posture: what its council would take up next, when it decides, what stands in the way of consensus.

use crate::base::{CountryId, Hours, PerMille, Purpose};
use crate::content::{NatoPosture, Track};
use crate::engine::attribution::{attribution_of, is_one_level};
use crate::engine::draft::Draft;
use crate::engine::event::{Cause, Event, Obstacle, Rule};
use crate::engine::flags;
use crate::engine::order::{Article, Concern};
use crate::engine::setting::Setting;
use crate::engine::standing;
use crate::engine::world::World;

const POSTURE_DELAY: Purpose = Purpose("posture-delay");
const CONSENSUS: Purpose = Purpose("consensus");

/// What has to be there for NATO's council to agree on a posture: the share of each that is, per mille.
fn grounds(setting: &Setting, attribution: PerMille, posture: NatoPosture) -> [(Obstacle, PerMille); 2] {
    let rules = &setting.rules().nato;
    let level = attribution_for(setting, posture);
    let sure = if attribution >= level { 1000 } else { rules.consensus_below * attribution / level.max(1) };
    let stands_by =
        if posture > NatoPosture::Consultations { rules.reliability[setting.largest_ally()] } else { 1000 };
    [(Obstacle::Attribution, sure), (Obstacle::LargestAlly, stands_by)]
}

/// Attribution from which nobody doubts that a posture is called for.
pub(crate) fn attribution_for(setting: &Setting, posture: NatoPosture) -> PerMille {
    let rules = &setting.rules().nato;
    match posture {
        NatoPosture::ResponsePlan => rules.consensus_attribution[0],
        NatoPosture::Article5 => rules.consensus_attribution[1],
        NatoPosture::None | NatoPosture::Consultations => 0,
    }
}

/// What stands in the way of consensus on a posture at that attribution, the greatest first.
pub(crate) fn obstacles(setting: &Setting, attribution: PerMille, posture: NatoPosture) -> Vec<Obstacle> {
    let mut short: Vec<(Obstacle, PerMille)> =
        grounds(setting, attribution, posture).into_iter().filter(|(_, there)| *there < 1000).collect();
    short.sort_by_key(|(_, there)| *there);
    short.into_iter().map(|(obstacle, _)| obstacle).collect()
}

/// How well NATO's council knows who attacks those for whom it would move to a posture: for collective defence the best
/// known adversary of the Allies that wait for it, before that of those under armed attack. What is known of who attacks
/// somebody else does not count.
pub(crate) fn attribution_for_allies(setting: &Setting, world: &World, posture: NatoPosture) -> PerMille {
    let known = |ally| attribution_of(setting, world, ally);
    let best = if posture == NatoPosture::Article5 {
        undecided(setting, world).map(known).max()
    } else {
        attacked_allies(setting, world).map(|(ally, _)| known(ally)).max()
    };
    best.unwrap_or_else(|| world.track(Track::Attribution))
}

/// The chance that NATO's council agrees on a posture where that much is known of the adversary, per mille.
fn consensus_chance(
    setting: &Setting,
    world: &World,
    attribution: PerMille,
    posture: NatoPosture,
) -> PerMille {
    let grounds = grounds(setting, attribution, posture);
    let chance = grounds.iter().fold(1000, |chance, (_, there)| chance * there / 1000);
    (chance + standing::consensus_more(setting, world)).min(1000)
}

/// Allies under armed attack, each with whether it asked for Article 5: that is theirs alone to ask, as Article 42.7 is.
pub(crate) fn attacked_allies<'w>(
    setting: &'w Setting,
    world: &'w World,
) -> impl Iterator<Item = (CountryId, bool)> + 'w {
    let victims = world.victims.iter().filter(|v| setting.is_ally(v.country) && v.terminated_at.is_none());
    let asked = victims.map(|v| (v.country, v.invoked.contains_key(&Article::Nato5)));
    // What an inject brings about needs no second act of war.
    asked.filter(|(ally, asked)| *asked || world.under_armed_attack(*ally))
}

/// Allies that asked for Article 5 and on which the council has not decided.
fn undecided<'w>(setting: &'w Setting, world: &'w World) -> impl Iterator<Item = CountryId> + 'w {
    let asked = attacked_allies(setting, world).filter(|(_, asked)| *asked);
    asked.map(|(ally, _)| ally).filter(|ally| !world.nato.article5.contains(ally))
}

/// Whether Article 5 is in force for an Ally: that Ally asked, and the council has found that the same adversary attacks it
/// or another for which it decided.
pub(crate) fn article5_holds(setting: &Setting, world: &World, ally: CountryId) -> bool {
    let asked = || world.victim(ally).is_some_and(|v| v.invoked.contains_key(&Article::Nato5));
    let mut found = world.nato.article5.iter();
    setting.is_ally(ally)
        && asked()
        && found.any(|other| is_one_level(setting, world, Track::Attribution, *other, ally))
}

/// The posture that holds for an Ally: what its council decided on for another leaves under the response plan one that has
/// not asked for Article 5, or whose own adversary the council does not yet know well enough.
pub(crate) fn posture_for(setting: &Setting, world: &World, ally: CountryId) -> NatoPosture {
    match world.nato.posture {
        NatoPosture::Article5 if !article5_holds(setting, world, ally) => NatoPosture::ResponsePlan,
        posture => posture,
    }
}

impl Draft<'_> {
    /// An Ally asks for consultations: its council takes the matter up, whoever is attacked.
    pub(crate) fn ask_consultations(&mut self, by: CountryId, concern: Concern) {
        if self.world.nato.posture == NatoPosture::None && !self.world.nato.consulted.contains_key(&by) {
            self.emit(Event::ConsultationsAsked { by, concern });
        }
    }

    pub(super) fn nato_draw(&mut self) {
        let now = self.world.hour;
        match self.world.nato.draw {
            Some((posture, due)) if due <= now => self.council_meets(posture),
            Some(_) => {}
            None => {
                if let Some(posture) = self.next_posture() {
                    let due = now + self.draw_hours(posture);
                    self.emit(Event::NatoDrawOpened { posture, due });
                }
            }
        }
    }

    /// The council agrees on a posture, or looks again: on collective defence for each Ally that asked, by what is known of
    /// who attacks that one.
    fn council_meets(&mut self, posture: NatoPosture) {
        let (setting, world) = (self.setting, &*self.world);
        let dice = self.dice();
        // One draw for all: what differs between the Allies is what is known of who attacks them.
        let agreed_at = |attribution| {
            let chance = consensus_chance(setting, world, attribution, posture);
            dice.draw(CONSENSUS, world.turn, posture.slug()).chance(chance)
        };
        let best = attribution_for_allies(setting, world, posture);
        if !agreed_at(best) {
            let again = world.hour + self.draw_hours(posture);
            let obstacle = obstacles(setting, best, posture).first().copied();
            let obstacle = obstacle.unwrap_or(Obstacle::LargestAlly);
            self.emit(Event::NatoDrawFailed { posture, again, obstacle });
            return;
        }
        let for_whom: Vec<CountryId> = match posture {
            NatoPosture::Article5 => undecided(setting, world)
                .filter(|ally| agreed_at(attribution_of(setting, world, *ally)))
                .collect(),
            _ => Vec::new(),
        };
        if posture != world.nato.posture {
            self.emit(Event::NatoPostureChanged { posture });
        }
        for ally in for_whom {
            self.emit(Event::Article5Decided { ally });
        }
        if posture == NatoPosture::Article5 {
            let by = self.rules().politics.posture_escalation;
            self.track(Track::Escalation, by, Cause::Rule(Rule::Posture));
        }
    }

    fn draw_hours(&self, posture: NatoPosture) -> Hours {
        let (least, most) = self.rules().nato.draw_hours;
        let hours = self.dice().draw(POSTURE_DELAY, self.world.turn, posture.slug()).between(least, most);
        let rules = &self.rules().nato;
        // Consultations meet within a day, whoever hesitates; what binds waits for the largest ally.
        let share = match posture {
            NatoPosture::Consultations => rules.consultations_share,
            _ => rules.draw_pace[self.setting.largest_ally()],
        };
        hours * share / 1000
    }

    /// The next posture that NATO's council would take up, if events bring it there.
    fn next_posture(&self) -> Option<NatoPosture> {
        let nato = &self.world.nato;
        let mut allies = self.world.victims.iter().map(|v| v.country).filter(|v| self.setting.is_ally(*v));
        let by_allies = !nato.consulted.is_empty();
        if allies.clone().next().is_none() && !by_allies {
            return None;
        }
        let invoked = self.world.has_flag(flags::INVOKED_ART4);
        let asked = by_allies || invoked || nato.allowed >= NatoPosture::Consultations;
        // An armed attack on a state outside the alliance is none on it.
        let attacked = allies.any(|ally| self.world.under_armed_attack(ally));
        let asked_for_5 =
            undecided(self.setting, self.world).any(|ally| !article5_holds(self.setting, self.world, ally));
        match nato.posture {
            NatoPosture::None if asked => Some(NatoPosture::Consultations),
            NatoPosture::Consultations if attacked || nato.allowed >= NatoPosture::ResponsePlan => {
                Some(NatoPosture::ResponsePlan)
            }
            // However high the crisis climbs, the attacked ally asks; and each is decided on where adversaries differ.
            NatoPosture::ResponsePlan | NatoPosture::Article5 if asked_for_5 => Some(NatoPosture::Article5),
            _ => None,
        }
    }
}
