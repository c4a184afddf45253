//! Things as they are when they appear: a victim, a need, an offer.

use std::collections::BTreeMap;

use crate::base::{CountryId, Dice, Milli, NeedId, OfferId, PerMille, Purpose, Sorted};
use crate::content::{Caveat, GeoStatus, NatoAssignment, Package};
use crate::engine::event::{NeedState, Shelf};
use crate::engine::reforms::Reform;
use crate::engine::setting::Setting;
use crate::engine::world::{Authority, Need, Offer, Victim, World};

/// What is personal in how a capital reads a case.
const READING: Purpose = Purpose("reading");
/// Whose make a package is.
const EUROPEAN_MAKE: Purpose = Purpose("european-make");

pub(crate) fn new_victim(setting: &Setting, seed: u64, country: CountryId) -> Victim {
    let mut functions = [setting.rules().start.function; 8];
    for (function, level) in &setting.scenario().initial_functions {
        functions[function.index()] = *level;
    }
    Victim {
        country,
        quiet: setting.scenario().struck_later.contains(&country),
        functions,
        brink_hours: [0; 8],
        invoked: BTreeMap::new(),
        forcible_at: None,
        reported_at: None,
        terminated_at: None,
        ended: std::collections::BTreeSet::new(),
        soundness: BTreeMap::new(),
        letter_at: None,
        letter: None,
        steps: BTreeMap::new(),
        next_step: None,
        finding_due: None,
        acknowledged_427: false,
        // The clause speaks of the territory of a member state.
        place: if setting.is_member(country) { setting.scenario().place } else { GeoStatus::ThirdState },
        hazards: setting.scenario().hazards.iter().copied().collect(),
        incidents: Vec::new(),
        readings: Sorted::new(),
        own_words: std::collections::BTreeSet::new(),
        argued: Sorted::new(),
        personal: personal_parts(setting, seed, country),
    }
}

/// What is personal in how each other member reads the case of that state.
fn personal_parts(setting: &Setting, seed: u64, victim: CountryId) -> Sorted<CountryId, i32> {
    let most = setting.rules().law.reading.drawn;
    let drawn = |country: CountryId| {
        let subject = format!("{country}/{victim}");
        Dice::new(seed).draw(READING, 0, &subject).between(-most, most)
    };
    setting.members().map(|member| (member.id, drawn(member.id))).collect()
}

pub(crate) fn new_need(id: NeedId, quantity: Milli, error: PerMille, born: i32, due: i32) -> Need {
    Need {
        id,
        quantity,
        error,
        born,
        due,
        declared: None,
        declared_at: None,
        state: NeedState::Latent,
        rank: 0,
        left_by_eu: false,
        left_by_nato: false,
        nato_planned: Milli::ZERO,
        nato_delivered: Milli::ZERO,
        nato_since: 0,
        by_decision: Milli::ZERO,
        supplied: 0,
        standing_consent: false,
        credit: 0,
    }
}

/// Whether a package that today comes from makers outside the Union is of European make in this game: once the aim for
/// supply is reached, as often as it says, the same for the whole game.
fn is_of_european_make(setting: &Setting, world: &World, package: &Package) -> bool {
    let aim = setting.rules().offers.european_supply;
    let drawn = || Dice::new(world.seed).draw(EUROPEAN_MAKE, 0, package.id.as_str()).chance(aim);
    Reform::EuropeanSupply.is_on(setting) && drawn()
}

#[allow(clippy::too_many_arguments, reason = "the fields of one event")]
pub(crate) fn new_offer(
    setting: &Setting,
    world: &World,
    id: OfferId,
    giver: CountryId,
    kind: crate::base::KindId,
    victim: CountryId,
    package: Option<crate::base::PackageId>,
    quantity: Milli,
    valid_until: i32,
) -> Offer {
    let rules = &setting.rules().offers;
    // What comes from outside the list is on the terms on which its giver lends that kind.
    let of_kind = || setting.packages_of(giver).find(|p| p.kind == kind);
    let listed = package.and_then(|p| setting.catalogue().package(p)).or_else(of_kind);
    let mut caveats: Vec<Caveat> = listed.map(|p| p.caveats.clone()).unwrap_or_default();
    // What keeps aid from a state is no condition where that state is not attacked.
    let scenario = setting.scenario();
    let attacked = |state| scenario.victims.iter().chain(&scenario.possible_victims).any(|v| *v == state);
    caveats.retain(|caveat| caveat.keeps_from().is_none_or(attacked));
    if listed.is_some_and(|package| is_of_european_make(setting, world, package)) {
        caveats.retain(|c| !matches!(c, Caveat::ReexportConsent(_)));
    }
    if let (Some(kind), Some(delegation)) = (setting.catalogue().kind(kind), world.delegations.get(&giver)) {
        for caveat in delegation.caveats.iter().filter(|caveat| caveat.binds(kind)) {
            if !caveats.contains(caveat) {
                caveats.push(*caveat);
            }
        }
    }
    let mut shelves = [Milli::ZERO; 11];
    shelves[Shelf::Free.index()] = quantity;
    Offer {
        id,
        giver,
        kind,
        victim,
        package,
        tabled: quantity,
        shelves,
        tabled_at: world.hour,
        tabled_turn: world.turn,
        valid_until,
        ready_hours: listed.map_or(rules.unlisted_ready_hours, |p| p.ready_hours),
        sustain_hours: listed.map_or(rules.unlisted_sustain_hours, |p| p.sustain_hours),
        caveats,
        nato: listed.map_or(NatoAssignment::N, |p| p.nato),
        political_value: listed.map_or(rules.unlisted_political_value, |p| p.political_value),
        home_risk: listed.map_or(rules.unlisted_home_risk, |p| p.home_risk),
        answer: None,
        answered_turn: None,
        clocks: BTreeMap::new(),
        improved: false,
        released: false,
        authority: Authority::National,
        mandate_from: None,
        standing_consent: false,
    }
}

/// A lapsed need arises anew. What both organisations did for it stays; what was ever supplied is a share of both.
pub(super) fn reopen(lapsed: &mut Need, arisen: &Need) {
    let asked = Milli(lapsed.quantity.0 + arisen.quantity.0);
    let rescale =
        |share: PerMille| Milli(lapsed.quantity.0 * i64::from(share) / 1000).per_mille_of(asked, 1000);
    *lapsed = Need {
        nato_planned: lapsed.nato_planned,
        nato_delivered: lapsed.nato_delivered,
        nato_since: lapsed.nato_since,
        by_decision: lapsed.by_decision,
        supplied: rescale(lapsed.supplied),
        credit: rescale(lapsed.credit),
        ..arisen.clone()
    };
}
