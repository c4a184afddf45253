//! Who decides in a state that its units leave, and how long that takes: a parliament that votes first, or a government
//! alone.

use crate::base::{CountryId, Hours};
use crate::content::rules::ThresholdBand;
use crate::content::{Capability, Country, ParliamentRule};
use crate::engine::event::Clock;
use crate::engine::nato;
use crate::engine::order::Article;
use crate::engine::setting::Setting;
use crate::engine::world::{ClockState, Offer, World};

/// Whether aid is collective defence by treaty, and by which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CollectiveDefence {
    /// The giver is a member of the Union, and so bound by Article 42(7) TEU.
    pub(crate) bound: bool,
    /// The attacked state has invoked it.
    pub(crate) invoked: bool,
    /// How the giver said that it reads that case.
    pub(crate) reading: Option<ThresholdBand>,
    /// Article 5 of the North Atlantic Treaty is in force for the attacked Ally, and the giver is an Ally.
    pub(crate) article5: bool,
}

impl CollectiveDefence {
    fn of(setting: &Setting, world: &World, giver: CountryId, victim: CountryId) -> Self {
        let attacked = world.victim(victim);
        Self {
            bound: setting.is_member(giver),
            invoked: attacked.is_some_and(|v| v.invoked.contains_key(&Article::MutualAssistance)),
            reading: attacked.and_then(|v| v.readings.get(&giver)).map(|(band, _)| *band),
            article5: setting.is_ally(giver) && nato::article5_holds(setting, world, victim),
        }
    }

    /// Whether either treaty has the giver aid: who reads the case as not met is bound by Article 5 alone.
    pub(crate) fn holds(self) -> bool {
        self.article5 || (self.bound && self.invoked && self.reading != Some(ThresholdBand::NotMet))
    }
}

/// How it is decided in a giver's state that units leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decision {
    /// The mandate of a parliament, or the decision of a government alone.
    pub(crate) clock: Clock,
    /// How long it takes from the agreement.
    pub(crate) hours: Hours,
    /// The treaties, for units that serve in the attacked state; those that relieve others elsewhere defend nobody.
    pub(crate) defence: Option<CollectiveDefence>,
    /// Whether the government, or the president, decides although the constitution lets the parliament vote first.
    pub(crate) excepted: bool,
}

/// How it is decided that units of an offer leave; nothing where they are no armed forces and no parliament votes on them.
pub(crate) fn decision(setting: &Setting, world: &World, offer: &Offer) -> Option<Decision> {
    let catalogue = setting.catalogue();
    let voted = catalogue.is_voted_on(offer.giver, offer.kind, &offer.caveats);
    let armed = catalogue.kind(offer.kind).is_some_and(Capability::is_of_armed_forces);
    let country = catalogue.country(offer.giver).filter(|_| voted || armed)?;
    let treaties = CollectiveDefence::of(setting, world, offer.giver, offer.victim);
    let defence = (!offer.serves_elsewhere()).then_some(treaties);
    let defends = defence.is_some_and(CollectiveDefence::holds);
    // What either has decided stays decided, whatever is invoked or read anew since.
    let decided = |clock| matches!(offer.clocks.get(&clock), Some(ClockState::Granted));
    let alone = is_excepted(country, defence) && !decided(Clock::Mandate);
    let excepted = voted && (alone || decided(Clock::Government));
    let (clock, hours) = if !voted || (excepted && !country.calibrated) {
        // It runs beside the notice to move.
        (
            Clock::Government,
            country.government_hours(setting.rules().offers.government_share, defends || excepted),
        )
    } else if excepted {
        // The days of another time are those of whoever decided then.
        (Clock::Mandate, country.parliament_min_hours)
    } else {
        (Clock::Mandate, usual_mandate_hours(country))
    };
    Some(Decision { clock, hours, defence, excepted })
}

/// Whether a constitution leaves units under arms to the government or president alone, because they serve collective
/// defence by treaty. Article 42(7) TEU binds without any decision of the Union, Article 5 takes one of NATO's council.
fn is_excepted(country: &Country, defence: Option<CollectiveDefence>) -> bool {
    defence.is_some_and(|defence| match country.parliament {
        ParliamentRule::PriorWithException | ParliamentRule::PriorWithPresident => defence.holds(),
        ParliamentRule::PriorUnlessDecided => defence.article5,
        _ => false,
    })
}

/// The delay of a parliament's vote on what its state hands over to an attacked state; none where its government decides.
pub(crate) fn mandate_hours(setting: &Setting, world: &World, country: &Country, victim: CountryId) -> Hours {
    let defence = CollectiveDefence::of(setting, world, country.id, victim);
    let votes = country.parliament.votes_first() && !is_excepted(country, Some(defence));
    if votes { usual_mandate_hours(country) } else { 0 }
}

/// How long a parliament's mandate usually takes.
fn usual_mandate_hours(country: &Country) -> Hours {
    country.parliament_typical_hours.max(country.parliament_min_hours)
}
