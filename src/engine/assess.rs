//! What things are worth: fit of an offer, urgency of a need, the victim's estimate. Read by views, preview and
//! resolution alike.

use super::order::{Channel, Reason};
use super::reforms;
use super::setting::Setting;
use super::standing;
use super::world::{Consignment, Leg, Match, MatchStage, Need, Offer, World};
use crate::base::{CountryId, Hours, KindId, Milli, NeedId, PerMille, divide_rounding};
use crate::content::{
    Capability, Caveat, Country, Effect, Function, Mode, Nature, NeutralGiving, Package, Region, Size, Track,
    UNION, UnionChannel,
};

/// Geographic limit of backfill: missions outside the Union.
const OUTSIDE: &str = "un-csdp-missions";

/// What an offer's kind is worth to a need's kind, per mille: 1000 for the same, less for a substitute. A service of the
/// Union has its own task by law, and stands in for nothing else.
pub(crate) fn substitution(
    setting: &Setting,
    giver: CountryId,
    offer: KindId,
    need: &Capability,
) -> PerMille {
    if offer == need.id {
        return 1000;
    }
    if is_of_a_service(setting, giver, offer) {
        return 0;
    }
    match need.substitutes.iter().position(|k| *k == offer) {
        Some(place) => setting.rules().fit.substitutes[place.min(2)],
        None => 0,
    }
}

/// Whether what a giver has of a kind is a service of the Union's own.
fn is_of_a_service(setting: &Setting, giver: CountryId, kind: KindId) -> bool {
    let of = |p: &Package| p.kind == kind && p.union_channels.contains(&UnionChannel::Service);
    giver == UNION && setting.packages_of(UNION).any(of)
}

/// How well forces and systems of giver and victim work together by a channel, per mille.
pub(crate) fn interoperability(
    setting: &Setting,
    giver: CountryId,
    kind: &Capability,
    victim: CountryId,
    channel: Channel,
) -> PerMille {
    let rules = &setting.rules().fit;
    let led = reforms::led_by_headquarters(setting, channel);
    let alone = interoperability_alone(setting, giver, kind, victim);
    if led { alone.max(rules.headquarters) } else { alone }
}

/// The same, where nobody leads both.
fn interoperability_alone(
    setting: &Setting,
    giver: CountryId,
    kind: &Capability,
    victim: CountryId,
) -> PerMille {
    let rules = &setting.rules().fit;
    // Words, lawyers and data need no common standards of equipment.
    let paper = kind.modes.iter().all(|m| *m == Mode::Digital) && !kind.modes.is_empty();
    if giver == UNION || kind.nature == Nature::Civil || paper {
        return rules.same_alliance;
    }
    if setting.is_ally(giver) && setting.is_ally(victim) {
        return rules.same_alliance;
    }
    if setting.is_member(giver) { rules.union } else { rules.partner }
}

/// What the caveats leave of an effect by a channel, per mille; or the caveat that forbids it.
pub(crate) fn caveat_fit(
    setting: &Setting,
    caveats: &[Caveat],
    kind: &Capability,
    victim: CountryId,
    channel: Channel,
) -> Result<PerMille, Caveat> {
    let mut fit: i64 = 1000;
    for &caveat in caveats {
        let share = caveat_share(setting, caveats, caveat, kind, victim, channel)?;
        fit = divide_rounding(fit * i64::from(share), 1000);
    }
    Ok(i32::try_from(fit).unwrap_or(1000))
}

/// The caveat that keeps an offer out of a state while the crisis is as hot as it is: contractors enter no combat area,
/// and what is not for strikes stays away while there are any, for that state or by the rung.
pub(crate) fn kept_out(
    setting: &Setting,
    world: &World,
    victim: CountryId,
    caveats: &[Caveat],
) -> Option<Caveat> {
    let rules = &setting.rules().offers;
    let escalation = world.track(Track::Escalation);
    caveats.iter().copied().find(|caveat| match caveat {
        Caveat::NoOffensiveSupport => {
            escalation >= rules.strikes_from || standing::strikes_flown(setting, world, victim)
        }
        Caveat::ContractorsOnly => escalation >= rules.combat_from,
        _ => false,
    })
}

/// Whether what waits for the largest ally waits for ever: under the option that it is absent.
pub(crate) fn stays_away(setting: &Setting, caveats: &[Caveat]) -> bool {
    let comes = setting.rules().nato.largest_ally_hours.len() > setting.largest_ally();
    !comes && caveats.contains(&Caveat::LargestAllyPosture)
}

/// For whom a giver with these caveats wants its units back from a state that they serve: it is attacked itself, or another
/// state of its own region is. The attack on the state that they serve is what they were sent for.
pub(crate) fn wanted_back_for(
    setting: &Setting,
    world: &World,
    giver: CountryId,
    caveats: &[Caveat],
    serving: CountryId,
) -> Option<CountryId> {
    let regions = || {
        caveats.iter().filter_map(|caveat| match caveat {
            Caveat::OwnRegionFirst(region) => Some(*region),
            _ => None,
        })
    };
    let attacked = || world.attacked().map(|v| v.country).filter(|country| *country != serving);
    let of_its_region = |country: &CountryId| regions().any(|region| region == setting.region_of(*country));
    regions().next()?;
    attacked().find(|country| *country == giver).or_else(|| attacked().find(of_its_region))
}

/// Whether a victim lies outside the region in which a giver with these caveats sees its task.
pub(crate) fn outside_priority(setting: &Setting, caveats: &[Caveat], victim: CountryId) -> bool {
    let here = setting.region_of(victim);
    caveats.iter().any(|caveat| matches!(caveat, Caveat::RegionPriority(region) if *region != here))
}

/// What one of an offer's caveats leaves of its effect by a channel, per mille; or that it forbids it.
pub(crate) fn caveat_share(
    setting: &Setting,
    caveats: &[Caveat],
    caveat: Caveat,
    kind: &Capability,
    victim: CountryId,
    channel: Channel,
) -> Result<PerMille, Caveat> {
    let rules = &setting.rules().fit;
    let backfill = caveats.contains(&Caveat::BackfillOnly);
    Ok(match caveat {
        Caveat::Nonlethal => match kind.nature {
            Nature::Lethal if !backfill => return Err(caveat),
            Nature::Mixed => rules.nonlethal_mixed,
            _ => 1000,
        },
        Caveat::BackfillOnly => rules.backfill,
        _ if caveat.keeps_from() == Some(victim) => return Err(caveat),
        Caveat::Geofence(id) => {
            let inside = setting.catalogue().geofence(id).is_some_and(|g| g.countries.contains(&victim));
            // Backfill outside the Union relieves the victim wherever it lies.
            let outside = backfill && id.as_str() == OUTSIDE;
            if !inside && !outside {
                return Err(caveat);
            }
            1000
        }
        Caveat::NoBorderZone => rules.no_border_zone,
        // The chain of command of a headquarters that all lead is one in which a framework nation serves as in its own.
        Caveat::FrameworkCommand if reforms::led_by_headquarters(setting, channel) => 1000,
        Caveat::FrameworkCommand => rules.framework_command,
        Caveat::ContractorsOnly => rules.contractors,
        Caveat::NoOffensiveSupport => rules.no_offensive_support,
        Caveat::RegionPriority(region) if region != setting.region_of(victim) => rules.other_region,
        _ => 1000,
    })
}

/// How well an offer fits a need by a channel, per mille: interoperability × caveats × substitution.
pub(crate) fn fit(
    setting: &Setting,
    giver: CountryId,
    offer_kind: &Capability,
    caveats: &[Caveat],
    need: NeedId,
    channel: Channel,
) -> Result<PerMille, Caveat> {
    let Some(need_kind) = setting.catalogue().kind(need.kind) else { return Ok(0) };
    let caveat = caveat_fit(setting, caveats, offer_kind, need.victim, channel)?;
    let share = [
        interoperability(setting, giver, offer_kind, need.victim, channel),
        caveat,
        substitution(setting, giver, offer_kind.id, need_kind),
    ]
    .into_iter()
    .fold(1000_i64, |fit, share| divide_rounding(fit * i64::from(share), 1000));
    Ok(i32::try_from(share).unwrap_or(1000))
}

/// What a quantity is worth to a need, in the need's own unit.
///
/// A substitute counted in the same unit counts one for one, another by what a medium need of each kind is: fire units and
/// missiles do not add up.
pub(crate) fn effect(
    setting: &Setting,
    offer_kind: &Capability,
    need: NeedId,
    quantity: Milli,
    fit: PerMille,
) -> Milli {
    let Some(need_kind) = setting.catalogue().kind(need.kind) else { return Milli::ZERO };
    let (offered, needed) = equals(offer_kind, need_kind);
    Milli(divide_rounding(quantity.0 * needed, offered)).share(fit)
}

/// So much of the one kind is as much as so much of the other, by number alone.
fn equals(offered: &Capability, needed: &Capability) -> (i64, i64) {
    if offered.unit == needed.unit {
        (1, 1)
    } else {
        (offered.quantity(Size::M).0.max(1), needed.quantity(Size::M).0.max(1))
    }
}

/// What a quantity of an offer on the table is worth to a need by a channel, in the need's own unit.
pub(crate) fn worth(
    setting: &Setting,
    offer: &Offer,
    need: NeedId,
    quantity: Milli,
    channel: Channel,
) -> Milli {
    let Some(kind) = setting.catalogue().kind(offer.kind) else { return Milli::ZERO };
    let fit = fit(setting, offer.giver, kind, &offer.caveats, need, channel).unwrap_or(0);
    effect(setting, kind, need, quantity, fit)
}

/// What is agreed, under way or queued for a need, by what it will be worth to it. `of` picks offers by their channel.
pub(crate) fn coming(
    setting: &Setting,
    world: &World,
    need: NeedId,
    of: impl Fn(&Offer, &Match) -> bool,
) -> Milli {
    let valued = |found: &Match, quantity: Milli| {
        let offer = world.offer(found.offer).filter(|o| of(o, found));
        offer.map_or(Milli::ZERO, |o| worth(setting, o, need, quantity, found.channel))
    };
    let agreed = world.matches.iter().filter(|m| m.stage == MatchStage::Agreed && m.need == need);
    let moving =
        world.consignments.iter().filter(|c| matches!(c.leg, Leg::Moving | Leg::Queued) && c.need == need);
    let agreed: Milli = agreed.map(|m| valued(m, m.quantity)).sum();
    let carried = |c: &Consignment| {
        world.match_(c.proposal).map_or(Milli::ZERO, |m| valued(m, c.quantity - c.absorbed))
    };
    agreed + moving.map(carried).sum()
}

/// The quantity of the offer's kind that gives this effect, in whole steps.
pub(crate) fn quantity_for(
    setting: &Setting,
    offer_kind: &Capability,
    need: NeedId,
    effect: Milli,
    fit: PerMille,
) -> Milli {
    let Some(need_kind) = setting.catalogue().kind(need.kind) else { return Milli::ZERO };
    let (offered, needed) = equals(offer_kind, need_kind);
    let own = effect.0 * 1000 / i64::from(fit.max(1)) * offered / needed;
    let step = step(offer_kind);
    Milli((own + step - 1) / step * step)
}

/// The step in which a kind is counted, in thousandths: one unit of what is counted whole, else a tenth.
pub(crate) fn step(kind: &Capability) -> i64 {
    if kind.quantity(Size::S).0 % 1000 == 0 { 1000 } else { 100 }
}

/// What of a quantity can be counted: nobody plans or sends a part of a ship.
pub(crate) fn whole(kind: &Capability, quantity: Milli) -> Milli {
    let step = step(kind);
    Milli(quantity.0 / step * step)
}

/// What the victim believes it needs: the truth bent by the error that the shared picture leaves.
pub(crate) fn estimate(setting: &Setting, world: &World, need: &Need) -> Milli {
    let blind = 1000 - world.track(Track::Awareness);
    let error = divide_rounding(i64::from(need.error) * i64::from(blind), 1000);
    let share = i32::try_from(1000 + error).unwrap_or(1000).max(setting.rules().functions.estimate_floor);
    let guess = need.quantity.share(share);
    // Nobody asks for two thirds of a hospital.
    let step = setting.catalogue().kind(need.id.kind).map_or(100, step);
    Milli((guess.0 + step / 2) / step * step).max(Milli(step))
}

/// How big a need is: the nearest of the three sizes.
pub(crate) fn size_of(kind: &Capability, quantity: Milli) -> Size {
    if quantity >= kind.quantity(Size::L) && kind.quantity(Size::L) > kind.quantity(Size::M) {
        Size::L
    } else if quantity >= kind.quantity(Size::M) && kind.quantity(Size::M) > kind.quantity(Size::S) {
        Size::M
    } else {
        Size::S
    }
}

/// A need as it stands: what its urgency is taken from.
#[derive(Clone, Copy)]
pub(crate) struct Pressing<'a> {
    pub(crate) setting: &'a Setting,
    pub(crate) world: &'a World,
    pub(crate) need: &'a Need,
    pub(crate) kind: &'a Capability,
    /// Per mille of it that is covered.
    pub(crate) coverage: PerMille,
}

impl Pressing<'_> {
    /// How much it presses now, per mille.
    pub(crate) fn urgency(self) -> PerMille {
        self.urgency_at(self.world.hour)
    }

    /// The same at another hour, by the functions as they stand.
    pub(crate) fn urgency_at(self, hour: Hours) -> PerMille {
        let [missing, time, weak] = self.parts(hour).map(i64::from);
        let each = self.setting.rules().functions.urgency_per_weight;
        let value = i64::from(self.kind.weight) * each * missing / 1000 * time / 1000 * weak / 1000;
        i32::try_from(value.clamp(0, 1000)).unwrap_or(1000)
    }

    /// What urgency is made of besides the kind's weight, per mille: what is missing, how near the due time is, how
    /// weak the function is that is served.
    pub(crate) fn parts(self, hour: Hours) -> [PerMille; 3] {
        let rules = &self.setting.rules().functions;
        let left = self.need.due - hour;
        let time = rules
            .urgency_by_hours
            .iter()
            .find(|(hours, _)| left <= *hours)
            .map_or(rules.urgency_far, |(_, share)| *share);
        let victim = self.need.id.victim;
        let weakest =
            self.kind.serves.first().map_or(700, |(function, _)| self.world.function(victim, *function));
        let weak = rules.urgency_sound + (1000 - weakest) * (1000 - rules.urgency_sound) / 1000;
        [1000 - self.coverage, time, weak]
    }
}

/// The function that a kind serves most.
pub(crate) fn main_function(kind: &Capability) -> Function {
    kind.serves.iter().max_by_key(|(_, share)| *share).map_or(Function::Government, |(f, _)| *f)
}

/// Hours that a quantity at work stays: what is sustained as long as the giver keeps it up, and nothing
/// that can leave beyond a limit in time. What is used up ends by use, what is done once is done.
pub(crate) fn lasting(kind: &Capability, offer: &Offer) -> Option<i32> {
    let limits = offer.caveats.iter().filter_map(|caveat| match caveat {
        Caveat::TimeLimitDays(days) => Some(days * 24),
        _ => None,
    });
    match kind.effect {
        Effect::OneOff => None,
        Effect::Consumable => limits.min(),
        Effect::Sustained => limits.chain([offer.sustain_hours]).min(),
    }
}

/// Whether a giver of specific character would be pressed by such a use.
pub(crate) fn presses_specific_character(setting: &Setting, giver: CountryId, kind: &Capability) -> bool {
    setting.catalogue().country(giver).is_some_and(|c| c.specific_character)
        && kind.neutral_giving == NeutralGiving::No
}

/// The side of the Union on which a state's own danger lies, as a threat level for a crisis there; of two crises
/// the one that is nearer to its own fears.
pub(crate) fn threat_towards(setting: &Setting, country: CountryId) -> i32 {
    let Some(country) = setting.catalogue().country(country) else { return 0 };
    setting.victims().iter().map(|v| threat_in(country, setting.region_of(*v))).max().unwrap_or(2)
}

/// The danger that a state sees for itself in a crisis of that region, 0 to 5.
pub(crate) fn threat_in(country: &Country, region: Region) -> i32 {
    match region {
        Region::East | Region::North => country.threat_east,
        Region::South => country.threat_south,
        Region::West => country.threat_hybrid,
    }
}

/// Why a giver would probably refuse a use of its offer, as anybody can tell from its caveats.
pub(crate) fn known_objection(
    setting: &Setting,
    giver: CountryId,
    kind: &Capability,
    channel: Channel,
) -> Option<Reason> {
    let specific = setting.catalogue().country(giver).is_some_and(|c| c.specific_character);
    (specific && channel == Channel::Nato && kind.is_military()).then_some(Reason::Channel)
}
