//! What mechanisms at work, and those that are always there, change in other rules, and those that orders of another
//! name set going. Read where it matters.

use crate::base::{CountryId, KindId, MechanismId, PackageId, PerMille};
use crate::content::{IpcrMode, Mechanism, MechanismEffect, Track, VectorId};
use crate::engine::draft::shares;
use crate::engine::flags;
use crate::engine::setting::Setting;
use crate::engine::world::{RunStage, World};

/// The round table of the crisis response.
pub(crate) const ROUND_TABLE: MechanismId = MechanismId::literal("ipcr-roundtable");
/// The situation report.
pub(crate) const REPORT: MechanismId = MechanismId::literal("isaa-report");
/// Contacts between the staffs of both organisations.
pub(crate) const STAFF_CONTACTS: MechanismId = MechanismId::literal("staff-contacts");

/// The mechanism behind a mode of the crisis response.
pub(crate) fn of_mode(setting: &Setting, mode: IpcrMode) -> Option<&Mechanism> {
    let id = match mode {
        IpcrMode::Off => return None,
        IpcrMode::Monitoring => MechanismId::literal("ipcr-monitoring"),
        IpcrMode::InformationSharing => MechanismId::literal("ipcr-information-sharing"),
        IpcrMode::Full => MechanismId::literal("ipcr-full"),
    };
    setting.catalogue().mechanism(id)
}

/// Effects of what works for a state now.
fn at_work<'s>(
    setting: &'s Setting,
    world: &World,
    victim: CountryId,
) -> impl Iterator<Item = &'s MechanismEffect> {
    let runs = world.runs.iter().filter(move |((_, at), run)| *at == victim && run.stage == RunStage::AtWork);
    runs.filter_map(|((id, _), _)| setting.catalogue().mechanism(*id)).flat_map(|m| &m.effects)
}

/// What is left of a whole after these shares.
fn left(parts: impl Iterator<Item = PerMille>) -> PerMille {
    i32::try_from(shares(1000, parts)).unwrap_or(1000)
}

/// What mechanisms leave of a permit on the way to a state, of whose need of clearances so much is covered.
pub(crate) fn permits_left(
    setting: &Setting,
    world: &World,
    victim: CountryId,
    coverage: impl Fn(KindId) -> PerMille,
) -> PerMille {
    let cleared = setting.always.iter().filter_map(|effect| match effect {
        MechanismEffect::Clears(kind, by) => Some(1000 - by * coverage(*kind) / 1000),
        _ => None,
    });
    let regimes = at_work(setting, world, victim).filter_map(|effect| match effect {
        MechanismEffect::Permits(share) => Some(*share),
        _ => None,
    });
    left(cleared.chain(regimes))
}

/// What is left of a hold at the border of a state, of whose need of clearances so much is covered: none of it once all are
/// given.
pub(crate) fn uncleared(setting: &Setting, coverage: impl Fn(KindId) -> PerMille) -> PerMille {
    left(setting.always.iter().filter_map(|effect| match effect {
        MechanismEffect::Clears(kind, _) => Some(1000 - coverage(*kind)),
        _ => None,
    }))
}

/// What is left of the harm that a vector does to a state.
pub(crate) fn dampened(setting: &Setting, world: &World, vector: VectorId, victim: CountryId) -> PerMille {
    left(at_work(setting, world, victim).filter_map(|effect| match effect {
        MechanismEffect::Dampens(of, by) if *of == vector => Some(1000 - by),
        _ => None,
    }))
}

/// What is left of the escalation by the adversary's acts against a state.
pub(crate) fn deconflicted(setting: &Setting, world: &World, victim: CountryId) -> PerMille {
    left(at_work(setting, world, victim).filter_map(|effect| match effect {
        MechanismEffect::Deconflicts(by) => Some(1000 - by),
        _ => None,
    }))
}

/// Whether strikes are flown for a state now: by itself, while they are at work, or from its ground.
pub(crate) fn strikes_flown(setting: &Setting, world: &World, victim: CountryId) -> bool {
    let own = |effect: &MechanismEffect| matches!(effect, MechanismEffect::Strikes);
    world.flags_of.contains(&(flags::STRIKES_FLOWN, victim)) || at_work(setting, world, victim).any(own)
}

/// Whether a line to avoid clashes was ever at work.
pub(crate) fn had_line(setting: &Setting, world: &World) -> bool {
    let lines = world.runs.iter().filter(|(_, run)| run.until.is_some());
    let effects =
        lines.filter_map(|((id, _), _)| setting.catalogue().mechanism(*id)).flat_map(|m| &m.effects);
    effects.into_iter().any(|effect| matches!(effect, MechanismEffect::Deconflicts(_)))
}

/// What is left of the duplication of NATO's plan.
pub(crate) fn duplication_left(setting: &Setting, world: &World, victim: CountryId) -> PerMille {
    left(at_work(setting, world, victim).filter_map(|effect| match effect {
        MechanismEffect::Duplication(share) => Some(*share),
        _ => None,
    }))
}

/// For how much of the usual time a contact shows NATO's plan.
pub(crate) fn contact_lasts(setting: &Setting, world: &World) -> PerMille {
    everywhere(setting, world, |effect| match effect {
        MechanismEffect::ContactLasts(share) => Some(*share),
        _ => None,
    })
    .max()
    .unwrap_or(1000)
}

/// What is added to the chance that NATO's council agrees.
pub(crate) fn consensus_more(setting: &Setting, world: &World) -> PerMille {
    everywhere(setting, world, |effect| match effect {
        MechanismEffect::Consensus(more) => Some(*more),
        _ => None,
    })
    .max()
    .unwrap_or(0)
}

/// How much of a unit that NATO let go for a state is made up from elsewhere.
pub(crate) fn backfilled(setting: &Setting, world: &World, victim: CountryId) -> PerMille {
    at_work(setting, world, victim)
        .map(|effect| if let MechanismEffect::Backfill(share) = effect { *share } else { 0 })
        .max()
        .unwrap_or(0)
}

/// States for which an exchange of pictures is at work that shows NATO's plan.
pub(crate) fn shows_plan<'w>(setting: &'w Setting, world: &'w World) -> impl Iterator<Item = CountryId> + 'w {
    let states = world.victims.iter().map(|v| v.country);
    states.filter(|victim| at_work(setting, world, *victim).any(|e| *e == MechanismEffect::ShowsPlan))
}

/// Whether what members hold is mapped.
pub(crate) fn shows_stock(setting: &Setting, world: &World) -> bool {
    let mut works = world.victims.iter().flat_map(|v| at_work(setting, world, v.country));
    works.any(|effect| *effect == MechanismEffect::ShowsStock)
}

/// Effects of one kind that are at work for any attacked state.
fn everywhere<'w>(
    setting: &'w Setting,
    world: &'w World,
    pick: impl Fn(&MechanismEffect) -> Option<PerMille> + Copy + 'w,
) -> impl Iterator<Item = PerMille> + 'w {
    world.victims.iter().flat_map(move |v| at_work(setting, world, v.country).filter_map(pick))
}

/// The Union's share of transport by way of the civil protection mechanism; none where nobody asked for it.
pub(crate) fn transport_share(setting: &Setting, world: &World, victim: CountryId) -> Option<PerMille> {
    at_work(setting, world, victim).find_map(|effect| match effect {
        MechanismEffect::Transport(share) => Some(*share),
        _ => None,
    })
}

/// What is left of a giver's notice to move for a member state.
pub(crate) fn readiness_left(setting: &Setting, giver: CountryId, of: KindId, victim: CountryId) -> PerMille {
    left(setting.always.iter().filter_map(|effect| match effect {
        MechanismEffect::Prepackaged { givers, kind, readiness }
            if *kind == of && givers.contains(&giver) && setting.is_member(victim) =>
        {
            Some(*readiness)
        }
        _ => None,
    }))
}

/// What is left of the error with which needs are declared.
pub(crate) fn error_left(setting: &Setting) -> PerMille {
    left(setting.always.iter().filter_map(|effect| match effect {
        MechanismEffect::Error(share) => Some(*share),
        _ => None,
    }))
}

/// How many more offers than usual a capital may table in a turn.
pub(crate) fn tables_more(setting: &Setting, world: &World) -> u16 {
    let more = |victim| {
        at_work(setting, world, victim)
            .map(|effect| if let MechanismEffect::Tables(more) = effect { *more } else { 0 })
            .sum::<u16>()
    };
    world.victims.iter().map(|v| more(v.country)).max().unwrap_or(0)
}

/// What the mode of the crisis response lends the High Representative's desk, a day.
pub(crate) fn desk_lent(setting: &Setting, mode: IpcrMode) -> i32 {
    let effects = of_mode(setting, mode).into_iter().flat_map(|m| &m.effects);
    effects.map(|effect| if let MechanismEffect::Desk(lent) = effect { *lent } else { 0 }).sum()
}

/// What mechanisms at work lend the Council's staff, a day.
pub(crate) fn staff_lent(setting: &Setting, world: &World) -> i32 {
    let runs = world.runs.iter().filter(|(_, run)| run.stage == RunStage::AtWork);
    let effects = runs.filter_map(|((id, _), _)| setting.catalogue().mechanism(*id)).flat_map(|m| &m.effects);
    effects.map(|effect| if let MechanismEffect::Staff(lent) = effect { *lent } else { 0 }).sum()
}

/// What the crisis response in that mode and all mechanisms at work take from the Council's staff, a day.
pub(crate) fn staff_per_day(setting: &Setting, world: &World, mode: IpcrMode) -> i32 {
    let staff = of_mode(setting, mode).map_or(0, |m| m.cost.council_per_day);
    let runs = world.runs.iter().filter(|(_, run)| run.stage == RunStage::AtWork);
    let at_work = runs.filter_map(|((id, _), _)| setting.catalogue().mechanism(*id));
    staff + at_work.map(|m| staff_of(setting, m, mode)).sum::<i32>()
}

/// What a mechanism takes of it, a day: a second strand as much as the mode that it doubles.
pub(crate) fn staff_of(setting: &Setting, mechanism: &Mechanism, mode: IpcrMode) -> i32 {
    let doubled = if is_strand(mechanism) { of_mode(setting, mode) } else { None };
    mechanism.cost.council_per_day + doubled.map_or(0, |m| m.cost.council_per_day)
}

/// Whether a mechanism is the crisis response once more, for another attacked state.
pub(crate) fn is_strand(mechanism: &Mechanism) -> bool {
    mechanism.effects.contains(&MechanismEffect::Strand)
}

/// Whether a strand does once more what its mode does to a track. There is one picture: work on it in several strands knows
/// each crisis better, and the whole no faster.
pub(crate) fn strand_adds_to(track: Track) -> bool {
    track != Track::Awareness
}

/// Attacked states that have a strand of the crisis response to themselves, besides the first.
pub(crate) fn strands(setting: &Setting, world: &World) -> usize {
    let own = |victim| at_work(setting, world, victim).any(|effect| *effect == MechanismEffect::Strand);
    world.victims.iter().filter(|v| v.terminated_at.is_none() && own(v.country)).count()
}

/// Attacked states beyond the first that share one strand of the crisis response with others.
pub(crate) fn sharing(setting: &Setting, world: &World) -> i32 {
    let asking = world.attacked().filter(|v| v.terminated_at.is_none()).count();
    i32::try_from(asking.saturating_sub(1 + strands(setting, world))).unwrap_or(0)
}

/// The mechanism that has to be asked for before the Union's services may table a package.
pub(crate) fn opened_by(setting: &Setting, package: PackageId) -> Option<MechanismId> {
    let mechanisms = &setting.catalogue().mechanisms;
    mechanisms.iter().find(|m| m.opens().any(|p| p == package)).map(|m| m.id)
}
