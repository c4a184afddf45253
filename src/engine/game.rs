//! A game: the world, and the one way in.

use std::sync::Arc;

use super::assess;
use super::draft::Draft;
use super::evaluation::{Evaluation, evaluate};
use super::event::{Cause, Event, Rule};
use super::order::{BilateralLine, Order, Window};
use super::reforms::Reform;
use super::rejection::Rejection;
use super::setting::Setting;
use super::view::{Eyes, SeatView};
use super::will;
use super::world::{Adversary, AimState, Control, Delegation, Ipcr, Nato, Tally, VectorState, World};
use crate::base::{CountryId, Dice, Digest, Hours, NeedId, Purpose, Sorted};
use crate::content::{MechanismEffect, NatoPosture, Outcome, Seat, Track, UNION};

const POLITICS: Purpose = Purpose("politics");
/// One game in progress. Cloning it copies the world: what-ifs and seek snapshots start from there.
#[derive(Clone)]
pub struct Game {
    setting: Arc<Setting>,
    world: World,
    opening: Arc<[Event]>,
}

impl Game {
    /// Opens a game. Its first window is the adversary's of turn 1.
    #[must_use]
    pub fn open(setting: Arc<Setting>, seed: u64) -> Self {
        let mut world = new_world(&setting, seed);
        let mut draft = Draft::new(&setting, &mut world);
        for initial in &setting.scenario().initial_needs {
            let victim = initial.at.unwrap_or(setting.victims()[0]);
            let need = NeedId { victim, kind: initial.kind };
            draft.raise_need(need, initial.size, Cause::Rule(Rule::Damage));
            // The first list comes with the letter that opens the crisis; what is needed later is declared later.
            let first = draft.world.need(need).map(|n| assess::estimate(&setting, draft.world, n));
            if let Some(quantity) = first {
                draft.emit(Event::NeedDeclared { need, quantity });
            }
        }
        if Reform::StandingRegister.is_on(&setting) {
            draft.emit(Event::FlagSet { flag: super::flags::REGISTER_UP, at: None });
        }
        draft.open_turn(1);
        let opening = draft.events.into();
        Self { setting, world, opening }
    }

    /// What opening it brought about: the first needs, their declaration, the first turn.
    #[must_use]
    pub fn opening(&self) -> &[Event] {
        &self.opening
    }

    /// Takes the sealed orders of the window now open, adjudicates them, and opens the next window.
    ///
    /// Orders are guarded per seat in the order given. The first that may not be given leaves the game
    /// as it was and comes back with its place in the list.
    pub fn advance(&mut self, orders: &[(Seat, Order)]) -> Result<Vec<Event>, (usize, Rejection)> {
        if self.world.ended.is_some() {
            return Err((0, Rejection::GameOver));
        }
        let mut sorted: Vec<(Seat, Order)> = Vec::with_capacity(orders.len());
        let mut seats: Vec<Seat> = orders.iter().map(|(seat, _)| *seat).collect();
        seats.sort_unstable();
        seats.dedup();
        for seat in seats {
            let view = self.view(Eyes::Seat(seat));
            let mut basket: Vec<Order> = Vec::new();
            for (place, (_, order)) in orders.iter().enumerate().filter(|(_, (s, _))| *s == seat) {
                view.guard(&basket, order).map_err(|rejection| (place, rejection))?;
                basket.push(order.clone());
            }
            sorted.extend(basket.into_iter().map(|order| (seat, order)));
        }
        // From here on nothing can fail: the world is written where it stands.
        let mut draft = Draft::new(&self.setting, &mut self.world);
        draft.close_window(&sorted);
        Ok(draft.events)
    }

    /// What these eyes may see.
    #[must_use]
    pub fn view(&self, eyes: Eyes) -> SeatView<'_> {
        SeatView { setting: &self.setting, world: &self.world, eyes }
    }

    /// The seats that may give orders in the window now open, in fixed order.
    #[must_use]
    pub fn seats(&self) -> Vec<Seat> {
        self.all_seats().into_iter().filter(|s| self.world.is_open_to(*s)).collect()
    }

    /// Every seat of the game.
    #[must_use]
    pub fn all_seats(&self) -> Vec<Seat> {
        self.view(Eyes::Full).all_seats()
    }

    /// The window now open.
    #[must_use]
    pub fn window(&self) -> Window {
        self.world.window
    }

    /// The turn, from 1.
    #[must_use]
    pub fn turn(&self) -> u16 {
        self.world.turn
    }

    /// The decision time of this turn.
    #[must_use]
    pub fn hour(&self) -> Hours {
        self.world.hour
    }

    /// How the game ended, once it did.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        self.world.ended
    }

    /// The setting.
    #[must_use]
    pub fn setting(&self) -> &Arc<Setting> {
        &self.setting
    }

    /// The seed.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.world.seed
    }

    /// Digest of the canonical world.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of(&self.world)
    }

    /// The evaluation as of now.
    #[must_use]
    pub fn evaluation(&self) -> Evaluation {
        evaluate(&self.setting, &self.world)
    }
}

fn new_world(setting: &Setting, seed: u64) -> World {
    let rules = setting.rules();
    let scenario = setting.scenario();
    let catalogue = setting.catalogue();
    let mut tracks = [0; 12];
    for (track, level) in &rules.start.tracks {
        tracks[track.index()] = *level;
    }
    for effect in &setting.always {
        if let MechanismEffect::Start(track, level) = effect {
            tracks[track.index()] += *level;
        }
    }
    for (track, level) in &scenario.initial_tracks {
        tracks[track.index()] = *level;
    }
    let vectors = scenario
        .vectors
        .iter()
        .map(|v| {
            let state = VectorState {
                pressure: v.pressure,
                learned: rules.adversary.learned,
                failures: 0,
                shunned_until: 0,
            };
            (v.id, state)
        })
        .collect();
    let dice = Dice::new(seed);
    let mut delegations: Sorted<CountryId, Delegation> = catalogue
        .countries
        .iter()
        .filter(|c| setting.packages_of(c.id).next().is_some())
        .map(|c| (c.id, new_delegation(setting, dice, c.id, will::first(setting, dice, c))))
        .collect();
    delegations.insert(UNION, new_delegation(setting, dice, UNION, 1000));
    let mut world = World {
        seed,
        turn: 0,
        window: Window::Adversary,
        hour: 0,
        ended: None,
        expected: std::collections::BTreeMap::new(),
        tracks,
        evidence: std::collections::BTreeMap::new(),
        victims: setting.victims().iter().map(|v| super::apply::new_victim(setting, seed, *v)).collect(),
        needs: Vec::new(),
        offers: Vec::new(),
        stock: catalogue
            .packages
            .iter()
            .filter(|p| setting.has_package(p))
            .map(|p| (p.id, p.quantity))
            .collect(),
        settled: std::collections::BTreeSet::new(),
        matches: Vec::new(),
        consignments: Vec::new(),
        delegations,
        promises: Vec::new(),
        ipcr: Ipcr {
            mode: scenario.initial_ipcr,
            next: None,
            requested: None,
            round_table_turn: None,
            guests: std::collections::BTreeSet::new(),
            report_due: None,
            report_quality: 0,
            report_at: None,
            reports: 0,
        },
        nato: Nato {
            posture: NatoPosture::None,
            draw: None,
            allowed: NatoPosture::None,
            contacted_at: None,
            contacts: 0,
            consulted: std::collections::BTreeMap::new(),
            article5: std::collections::BTreeSet::new(),
            endorsed: false,
        },
        adversary: Adversary {
            vectors,
            sought_terms: false,
            aims: vec![AimState::default(); scenario.aims.len()],
            aim_assessed: false,
        },
        agenda: Vec::new(),
        kept_home: std::collections::BTreeMap::new(),
        choices: Vec::new(),
        decided: std::collections::BTreeSet::new(),
        letters: Vec::new(),
        force: std::collections::BTreeMap::new(),
        chair: None,
        chair_changed: false,
        statements: std::collections::BTreeMap::new(),
        joint_sought: false,
        runs: std::collections::BTreeMap::new(),
        flags: std::collections::BTreeMap::new(),
        flags_of: std::collections::BTreeSet::new(),
        triage: None,
        kept_triage: None,
        bilateral: BilateralLine::default(),
        unlocked: std::collections::BTreeSet::new(),
        debriefs: std::collections::BTreeSet::new(),
        fired: std::collections::BTreeMap::new(),
        lapsed: std::collections::BTreeSet::new(),
        timers: Vec::new(),
        capacity: Vec::new(),
        hr_free: 0,
        council_free: 0,
        hr_opened: 0,
        council_opened: 0,
        delays: Vec::new(),
        blocked: Vec::new(),
        traffic: std::collections::BTreeMap::new(),
        cohesion_moved: 0,
        imagery_at: None,
        sorties_drawn: std::collections::BTreeMap::new(),
        tally: Tally::default(),
        control: Control::default(),
    };
    world.tracks[Track::Pressure.index()] = world.mean_pressure();
    let known = world.track(Track::Attribution);
    world.evidence = scenario.adversaries.iter().filter_map(|of| Some((*of.first()?, known))).collect();
    world.tally.escalation_start = world.track(Track::Escalation);
    world.tally.escalation_peak = world.track(Track::Escalation);
    world
}

fn new_delegation(setting: &Setting, dice: Dice, country: CountryId, will: i32) -> Delegation {
    let chance = setting.rules().start.politics_stop_chance;
    Delegation {
        country,
        will,
        asked: std::collections::BTreeMap::new(),
        uploaded_turn: None,
        delivered: false,
        home_risk_shift: 0,
        caveats: Vec::new(),
        politics_stop: country != UNION && dice.draw(POLITICS, 0, country.as_str()).chance(chance),
        paid: 0,
    }
}
