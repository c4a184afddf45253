//! How capitals read the case: each holds it for met, for arguable or for not met, says so when it is asked, when it
//! offers or speaks in the Council, and may be brought to read it otherwise.
//!
//! One published formula for all, from public figures, and a keyed draw. No reading creates or ends the duty of
//! Article 42.7: it rests on the treaty and on the attacked state's own finding. `domain.md` §1.2.

use super::LEGAL_NOTE;
use super::threshold::{Argument, ThresholdView, threshold};
use crate::base::{CountryId, PerMille, named};
use crate::content::rules::ThresholdBand;
use crate::content::{Country, Seat, Track};
use crate::engine::assess;
use crate::engine::attribution::attribution_of;
use crate::engine::draft::Draft;
use crate::engine::event::{Cause, Event, Occasion, Rule};
use crate::engine::order::{Article, Plea};
use crate::engine::setting::Setting;
use crate::engine::world::{Argued, Victim, World};

named! {
    /// What moves a capital's reading away from the score from which everybody argues.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Leaning {
        /// The danger that it sees on that side.
        Threat = "reading_threat",
        /// The hybrid danger that it sees, where no armed force was used.
        Hybrid = "reading_hybrid",
        /// It has such places itself.
        Place = "reading_place",
        /// It reads the clause by its specific character.
        SpecificCharacter = "reading_specific_character",
        /// What nobody has shown it.
        Picture = "reading_picture",
        /// What the letter says, and whether it stands.
        Letter = "reading_letter",
        /// Evidence that it was shown.
        Evidence = "reading_evidence",
        /// A legal reading that settled its doubts.
        LegalReading = "reading_law",
    }
}

/// A reason for or against, as a capital gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LegalReason {
    /// An argument of the case itself.
    Case(Argument),
    /// What it sees by itself.
    Leaning(Leaning),
}

/// How a capital reads a case, as far as anybody can tell: the score of the case, what moves it, and their sum without
/// the personal part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Foreseen {
    pub(crate) case: ThresholdView,
    pub(crate) leanings: [(Leaning, i32); Leaning::ALL.len()],
}

impl Foreseen {
    /// Their sum, 0 to 100.
    pub(crate) fn points(&self) -> i32 {
        self.with(0)
    }

    /// Their sum with a personal part, 0 to 100.
    pub(crate) fn with(&self, drawn: i32) -> i32 {
        let moved: i32 = self.leanings.iter().map(|(_, by)| by).sum();
        (self.case.total() + moved + drawn).clamp(0, 100)
    }

    /// The reasons that weigh most, for and against, with their points; the weightiest first.
    pub(crate) fn reasons(&self, setting: &Setting) -> Vec<(LegalReason, i32)> {
        let rules = &setting.rules().threshold;
        let case = &self.case;
        let lacks = |has: i32, most: i32| has - most;
        let weight = |argument: Argument| match argument {
            Argument::ArmedAttack | Argument::Pattern => case.kinetic,
            Argument::MassHarm | Argument::Scale => case.scale,
            Argument::Attributed => case.foreign_link,
            Argument::OnTerritory => case.territory,
            Argument::NoArmedForce | Argument::OnlyHybrid => lacks(case.kinetic, rules.kinetic).min(-1),
            Argument::NotAttributed => lacks(case.foreign_link, rules.foreign_link),
            Argument::NotTerritory => case.place_shift,
            Argument::SmallScale => lacks(case.scale, rules.scale),
        };
        let of_case = case.arguments(rules).into_iter().map(|a| (LegalReason::Case(a), weight(a)));
        let own = self.leanings.iter().map(|(leaning, by)| (LegalReason::Leaning(*leaning), *by));
        let mut all: Vec<(LegalReason, i32)> = of_case.chain(own).filter(|(_, by)| *by != 0).collect();
        all.sort_by_key(|(_, by)| std::cmp::Reverse(by.abs()));
        all
    }
}

/// Whether capitals read a case at all: the clause applies, and something has happened to that state.
pub(crate) fn is_a_case(setting: &Setting, world: &World, victim: CountryId) -> bool {
    setting.clause_reaches(victim) && world.victim(victim).is_some_and(|state| world.is_struck(state))
}

/// The capitals that read a state's case: every other member.
pub(crate) fn readers(setting: &Setting, victim: CountryId) -> impl Iterator<Item = &Country> {
    setting.members().filter(move |member| member.id != victim)
}

/// How a capital reads a case, without its personal part.
pub(crate) fn foreseen(setting: &Setting, world: &World, victim: CountryId, country: &Country) -> Foreseen {
    let case = threshold(setting, world, victim);
    let leanings = leanings(setting, world, world.victim(victim), &case, country);
    Foreseen { case, leanings }
}

fn leanings(
    setting: &Setting,
    world: &World,
    state: Option<&Victim>,
    case: &ThresholdView,
    country: &Country,
) -> [(Leaning, i32); Leaning::ALL.len()] {
    let rules = &setting.rules().law.reading;
    let region = state.map(|v| setting.region_of(v.country));
    let danger = region.map_or(rules.middle, |region| assess::threat_in(country, region));
    let bloodless = !case.armed && !case.mass_harm;
    let at_home =
        rules.place.iter().find(|(place, _, own)| *place == case.place && own.contains(&country.id));
    let unseen = 1000 - world.track(Track::Awareness);
    let (sound, unsound) = state.and_then(|v| v.letter).unwrap_or_default();
    let argued = argued(state, country.id);
    let if_so = |so: bool, by: i32| if so { by } else { 0 };
    [
        (Leaning::Threat, rules.threat * (danger - rules.middle)),
        (Leaning::Hybrid, if_so(bloodless, rules.hybrid * (country.threat_hybrid - rules.middle))),
        (Leaning::Place, at_home.map_or(0, |(_, by, _)| (*by).min(-case.place_shift))),
        (Leaning::SpecificCharacter, if_so(country.specific_character, -rules.specific_character)),
        (Leaning::Picture, -(rules.picture * unseen / 1000)),
        (Leaning::Letter, rules.clause.0 * i32::from(sound) - rules.clause.1 * i32::from(unsound)),
        (Leaning::Evidence, argued.evidence),
        (Leaning::LegalReading, argued.law),
    ]
}

fn argued(state: Option<&Victim>, country: CountryId) -> Argued {
    state.and_then(|v| v.argued.get(&country)).copied().unwrap_or_default()
}

/// What is personal in how a member reads a case, in points: known to itself until it speaks.
pub(crate) fn personal(world: &World, victim: CountryId, country: CountryId) -> i32 {
    world.victim(victim).and_then(|v| v.personal.get(&country)).copied().unwrap_or(0)
}

/// What a capital says at so many points: who has spoken stays with it unless the case has moved well past the line.
pub(crate) fn band(
    setting: &Setting,
    world: &World,
    victim: CountryId,
    country: CountryId,
    points: i32,
) -> ThresholdBand {
    let (rules, most) = (&setting.rules().threshold, setting.rules().law.reading.steadiness);
    let before = world.victim(victim).and_then(|v| v.readings.get(&country)).map(|(band, _)| *band);
    match before {
        Some(said) if [-most, most].iter().any(|by| rules.band(points + by) == said) => said,
        _ => rules.band(points),
    }
}

/// How a capital holds a case by the formula, with its personal part, and by what it said before. The case is at hand: who
/// asks many capitals finds it once.
fn held(
    setting: &Setting,
    world: &World,
    victim: CountryId,
    case: ThresholdView,
    country: &Country,
) -> ThresholdBand {
    let leanings = leanings(setting, world, world.victim(victim), &case, country);
    let points = Foreseen { case, leanings }.with(personal(world, victim, country.id));
    band(setting, world, victim, country.id, points)
}

/// How a capital holds a case as far as the table knows: as it said, else as can be foreseen.
pub(crate) fn known(setting: &Setting, world: &World, victim: CountryId, country: &Country) -> ThresholdBand {
    let said = world.victim(victim).and_then(|v| v.readings.get(&country.id)).map(|(band, _)| *band);
    said.unwrap_or_else(|| {
        let points = foreseen(setting, world, victim, country).points();
        setting.rules().threshold.band(points)
    })
}

/// The mean of a figure kept by band over the capitals as the table knows them: what many of them do together.
pub(crate) fn shared(
    setting: &Setting,
    world: &World,
    victim: CountryId,
    by_band: [PerMille; 3],
) -> PerMille {
    let (mut sum, mut number) = (0, 0);
    for country in readers(setting, victim) {
        sum += by_band[known(setting, world, victim, country) as usize];
        number += 1;
    }
    sum / number.max(1)
}

/// Points that a plea would add to a capital's reading now.
pub(crate) fn plea_worth(
    setting: &Setting,
    world: &World,
    by: Seat,
    victim: CountryId,
    country: &Country,
    plea: Plea,
) -> i32 {
    let rules = &setting.rules().law.reading;
    let state = world.victim(victim);
    let argued = argued(state, country.id);
    let party = matches!(by, Seat::Victim(_));
    let whole = match plea {
        Plea::Evidence => {
            let low = setting.rules().picture.attribution_bands[0];
            // The attacked state shows what it has seen itself, others what went into the last report.
            let quality = if party { world.track(Track::Awareness) } else { world.ipcr.report_quality };
            let shown = rules.evidence * quality / 1000;
            if attribution_of(setting, world, victim) < low {
                0
            } else {
                shown.min(rules.evidence_most - argued.evidence)
            }
        }
        Plea::LegalReading => {
            let case = threshold(setting, world, victim);
            let in_doubt = |leaning: Leaning| {
                matches!(leaning, Leaning::Hybrid | Leaning::Place | Leaning::SpecificCharacter)
            };
            let of_law = leanings(setting, world, state, &case, country);
            let own: i32 =
                of_law.into_iter().filter(|(l, by)| in_doubt(*l) && *by < 0).map(|(_, by)| by).sum();
            // A doubtful place is a question of law for everybody.
            let doubt = (-own).max(if case.place_shift < 0 { rules.legal } else { 0 }) - argued.law;
            // With a note of the services in hand, the party's counsel says what is not only its own.
            let noted = world.unlocked.contains(&LEGAL_NOTE);
            let share = if party && !noted { rules.legal_of_party } else { 1000 };
            doubt.min(rules.legal * share / 1000)
        }
    };
    let lately = argued.lately(&setting.rules().offers, world.turn) && argued.last_turn > 0;
    let repeats = if lately { argued.repeats + 1 } else { 0 };
    whole.max(0) >> repeats.min(16)
}

impl Draft<'_> {
    /// A capital says how it reads the case of every attacked state.
    pub(crate) fn speaks_of_cases(&mut self, country: CountryId, on: Occasion) {
        let victims: Vec<CountryId> = self.world.victims.iter().map(|v| v.country).collect();
        for victim in victims {
            self.states_reading(country, victim, on);
        }
    }

    /// A capital says how it reads a case, where it has not said the same before; what it holds moves its will.
    pub(crate) fn states_reading(&mut self, country: CountryId, victim: CountryId, on: Occasion) {
        self.state_readings(&[country], victim, on);
    }

    /// The same of several capitals in turn: the case itself does not change while they speak.
    fn state_readings(&mut self, capitals: &[CountryId], victim: CountryId, on: Occasion) {
        if !is_a_case(self.setting, self.world, victim) {
            return;
        }
        let case = threshold(self.setting, self.world, victim);
        for &country in capitals.iter().filter(|country| **country != victim) {
            let member = self.setting.catalogue().country(country).filter(|c| c.member);
            let (Some(state), Some(row)) = (self.world.victim(victim), member) else { continue };
            // What a seat has stated itself stands until it says another.
            if state.own_words.contains(&country) {
                continue;
            }
            let reading = held(self.setting, self.world, victim, case, row);
            if state.readings.get(&country).is_none_or(|(before, _)| *before != reading) {
                self.says_reading(country, victim, reading, on);
            }
        }
    }

    /// A capital says that it reads a case so, and what it holds moves its will.
    pub(crate) fn says_reading(
        &mut self,
        country: CountryId,
        victim: CountryId,
        reading: ThresholdBand,
        on: Occasion,
    ) {
        let said = self.world.victim(victim).and_then(|v| v.readings.get(&country));
        let before = said.map(|(band, _)| *band);
        self.emit(Event::ReadingStated { country, victim, reading, before, on });
        let will = self.rules().law.reading.held_will;
        let by = will[reading as usize] - before.map_or(0, |b| will[b as usize]);
        self.will(country, by, Cause::Giver(Rule::Reading, country));
    }

    /// Who has spoken says so when it reads the case otherwise by now.
    pub(super) fn readings_move(&mut self, victim: CountryId) {
        let Some(state) = self.world.victim(victim) else { return };
        let spoken: Vec<CountryId> = state.readings.keys().copied().collect();
        self.state_readings(&spoken, victim, Occasion::Moved);
    }

    /// The case is argued to a capital, which answers at once. Argued again too soon it weighs half, and tires.
    pub(crate) fn argue_case(&mut self, by: Seat, country: CountryId, victim: CountryId, plea: Plea) {
        let Some(row) = self.setting.catalogue().country(country) else { return };
        let points = plea_worth(self.setting, self.world, by, victim, row, plea);
        let before = self.world.victim(victim).and_then(|v| v.argued.get(&country)).copied();
        let again = before.is_some_and(|a| a.lately(&self.rules().offers, self.world.turn));
        self.emit(Event::CaseArgued { by, country, victim, plea, points });
        if again {
            let cause = Cause::Giver(Rule::Arguing, country);
            self.will(country, -self.rules().law.reading.again_will, cause);
        }
        self.states_reading(country, victim, Occasion::Asked);
    }

    /// With the acknowledgement every other member says how it reads the case. How many share the attacked state's own
    /// finding moves legitimacy; the duty it does not move.
    pub(super) fn weigh_case(&mut self, victim: CountryId, cause: Cause) {
        let asked = |v: &Victim| v.invoked.contains_key(&Article::MutualAssistance);
        if !self.world.victim(victim).is_some_and(asked) || !is_a_case(self.setting, self.world, victim) {
            return;
        }
        let others: Vec<CountryId> = readers(self.setting, victim).map(|c| c.id).collect();
        self.state_readings(&others, victim, Occasion::Acknowledged);
        let Some(state) = self.world.victim(victim) else { return };
        let number = |band: ThresholdBand| {
            u16::try_from(state.readings.values().filter(|(held, _)| *held == band).count())
                .unwrap_or(u16::MAX)
        };
        let [met, arguable, not_met] = ThresholdBand::ALL.map(number);
        self.emit(Event::CaseWeighed { victim, met, arguable, not_met });
        let all = i32::from(met + arguable + not_met).max(1);
        let by = self.rules().law.reading.shared_legitimacy * (i32::from(met) - i32::from(not_met)) / all;
        // What was asked for before, and ended, is borne by no more capitals than it was.
        let anew = self.world.victim(victim).is_some_and(Victim::asks_anew);
        let by = if anew { by.min(0) } else { by };
        self.track(Track::Legitimacy, by, cause);
    }
}
