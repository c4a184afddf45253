//! What a capital puts on the table: interest in each package that answers a known need, the best first.

use std::cell::{Cell, OnceCell};

use super::capital::Capital;
use crate::base::{CountryId, Dice, Hours, KindId, Milli, NeedId, PackageId, PerMille, Purpose};
use crate::content::rules::players::DelegationNumbers;
use crate::content::{Capability, IpcrMode, Package};
use crate::engine::view::NeedGist;
use crate::engine::{Order, SeatView};
use crate::players::basket::Basket;

/// The mood at the table of a capital.
const MOOD: Purpose = Purpose("players.table");

/// A package with the need it would answer.
#[derive(Clone, Copy)]
struct Idea {
    interest: i32,
    package: PackageId,
    victim: CountryId,
    quantity: Milli,
}

/// Tables what interests most, above the threshold, as many as a turn allows.
pub(super) fn table(basket: &mut Basket<'_, '_>, capital: &Capital, live: i32, dice: Dice) {
    let view = basket.view;
    let Some(listed) = view.own_listed() else { return };
    let setting = view.setting();
    let eyes = Eyes::of(basket, capital, live);
    let mut prospects: Vec<OnceCell<Option<Prospect>>> = Vec::new();
    prospects.resize_with(listed.packages(setting).count(), OnceCell::new);
    let mut lacks: Vec<Lack> = Vec::new();
    let mut matters: Vec<Matter> = Vec::new();
    // What an inject has shown is answered before it is asked for: without the register, by guess.
    for (id, declared_at) in view.open_needs().filter(|(id, _)| id.victim != capital.country) {
        let mut lack: Option<usize> = None;
        for (place, package) in listed.answering(setting, id.kind) {
            let Some(prospect) = prospects[place].get_or_init(|| eyes.prospect(package)) else { continue };
            let lack = *lack.get_or_insert(lacks.len());
            if lack == lacks.len() {
                let Some(looked_at) = eyes.lack(id, declared_at) else { break };
                lacks.push(looked_at);
            }
            let share = eyes.share(package, lacks[lack].kind);
            let standing = prospect.standing + lacks[lack].near;
            // The dearer questions are for the few that are left.
            if eyes.may_interest(standing, share) && prospect.serves(view, id.victim) {
                matters.push(Matter { lack, place, share, standing });
            }
        }
    }
    let there = |matter: &&Matter| {
        let prospect = prospects[matter.place].get().and_then(Option::as_ref)?;
        let left = *prospect.left.get_or_init(|| view.left_but_for_taken_back(prospect.package));
        (!left.is_zero()).then_some((prospect.package, left))
    };
    let best = eyes.numbers.mood;
    let worth_it = |m: &Matter| eyes.could_interest(&lacks[m.lack], m.interest(best)) && there(&m).is_some();
    // Where the best mood of the day would move nothing, nobody asks for its mood.
    if !matters.iter().any(worth_it) {
        return;
    }
    let mut draw = dice.draw(MOOD, view.turn(), capital.country.as_str());
    let mut ideas: Vec<Idea> = Vec::new();
    for matter in &matters {
        let Some((package, left)) = there(&matter) else { continue };
        let mood = draw.between(-eyes.numbers.mood, eyes.numbers.mood);
        ideas.extend(eyes.idea(&lacks[matter.lack], package, left, matter.interest(mood)));
    }
    if ideas.is_empty() {
        return;
    }
    let per_turn = usize::from(view.offers_per_turn());
    ideas.sort_by_key(|idea| std::cmp::Reverse((idea.interest, idea.package)));
    let mut tabled: Vec<PackageId> = Vec::new();
    for idea in ideas {
        // The Union's services table all that fits; a capital as many as its table bears.
        if !capital.is_services() && tabled.len() >= per_turn {
            return;
        }
        let Idea { package, victim, quantity, .. } = idea;
        if !tabled.contains(&package) && basket.give(Order::Table { package, victim, quantity }) {
            tabled.push(package);
        }
    }
}

/// A package that may go on the table in this turn, with what holds whatever it is needed for.
struct Prospect<'w> {
    package: &'w Package,
    /// Interest in giving it, before the victim, the need and the mood of the day.
    standing: i32,
    /// Whether it can serve in the state whose need was last looked at, once somebody asked.
    serves: Cell<Option<(CountryId, bool)>>,
    /// What of it may be tabled, once somebody asked.
    left: OnceCell<Milli>,
}

impl Prospect<'_> {
    fn serves(&self, view: &SeatView<'_>, victim: CountryId) -> bool {
        match self.serves.get() {
            Some((last, serves)) if last == victim => serves,
            _ => {
                let serves = view.never_serves(self.package, victim).is_none();
                self.serves.set(Some((victim, serves)));
                serves
            }
        }
    }
}

/// A need that a capital looks at, with what is the same whatever would answer it: the dearer questions once they are asked.
struct Lack<'w> {
    id: NeedId,
    kind: &'w Capability,
    /// What the nearness of its victim adds to interest.
    near: i32,
    /// What the time that capitals take to decide counts against it.
    hesitation: i32,
    /// The need as it would press if nothing were there for it, and as it does.
    bare: OnceCell<Option<NeedGist>>,
    gist: OnceCell<Option<NeedGist>>,
    on_table: OnceCell<Milli>,
    waits: OnceCell<i32>,
}

/// A package that a need may call for: both by their places in what a capital looks at.
struct Matter {
    lack: usize,
    place: usize,
    share: PerMille,
    standing: i32,
}

impl Matter {
    /// What interest is made of, in that mood.
    fn interest(&self, mood: i32) -> Interest {
        Interest { share: self.share, standing: self.standing, mood }
    }
}

/// What interest in a package for a need is made of, besides how much the need presses.
#[derive(Clone, Copy)]
struct Interest {
    share: PerMille,
    standing: i32,
    mood: i32,
}

/// How a capital looks at needs in this turn.
struct Eyes<'a, 'b, 'w> {
    basket: &'a Basket<'b, 'w>,
    capital: &'a Capital,
    numbers: &'a DelegationNumbers,
    register_up: bool,
    register_stands: bool,
    information_shared: bool,
    live: i32,
    /// What it was asked for: the kind, when last, how often that was a repeat.
    requests: Vec<(KindId, u16, u16)>,
    /// What the nearness of the victim last looked at adds.
    near: Cell<Option<(CountryId, i32)>>,
    /// Its packages that came back from the table unused, once somebody asked.
    idle: OnceCell<Vec<PackageId>>,
}

impl<'a, 'b, 'w> Eyes<'a, 'b, 'w> {
    fn of(basket: &'a Basket<'b, 'w>, capital: &'a Capital, live: i32) -> Self {
        let setting = basket.view.setting();
        Self {
            basket,
            capital,
            numbers: &setting.rules().players.delegation,
            register_up: basket.view.register_up(),
            register_stands: basket.view.register_stands(),
            information_shared: basket.view.ipcr_mode() >= IpcrMode::InformationSharing,
            live,
            requests: basket.view.own_requests().collect(),
            near: Cell::new(None),
            idle: OnceCell::new(),
        }
    }

    /// Share of a need's salience that a package answers: all for its own kind, less as a stand-in, else none.
    fn share(&self, package: &Package, kind: &Capability) -> PerMille {
        if package.kind == kind.id {
            1000
        } else if kind.substitutes.contains(&package.kind) {
            self.numbers.substitute
        } else {
            0
        }
    }

    /// A package, if it may go on the table in this turn, and could interest if the need pressed and lay near enough.
    fn prospect(&self, package: &'w Package) -> Option<Prospect<'w>> {
        let view = self.basket.view;
        let nearest = if self.capital.is_services() { 0 } else { self.numbers.proximity.max(0) };
        let whole = self.numbers.substitute.max(1000);
        let standing = self.standing(package)?;
        // What came back from the table unused is not pressed on anybody: it is offered again when it is asked for.
        let is_idle = || self.idle.get_or_init(|| view.came_to_nothing().collect()).contains(&package.id);
        // What it was promised to keep for its support it keeps.
        let may_table = || {
            (self.asked(package) > 0 || !is_idle()) && !view.is_kept_home(self.capital.country, package.kind)
        };
        let worth_it = self.may_interest(standing + nearest, whole) && may_table();
        worth_it.then(|| Prospect { package, standing, serves: Cell::new(None), left: OnceCell::new() })
    }

    /// A need as it is looked at.
    fn lack(&self, id: NeedId, declared_at: Option<Hours>) -> Option<Lack<'w>> {
        Some(Lack {
            id,
            kind: self.basket.view.setting().catalogue().kind(id.kind)?,
            near: self.nearness(id.victim),
            hesitation: self.hesitation(id, declared_at),
            bare: OnceCell::new(),
            gist: OnceCell::new(),
            on_table: OnceCell::new(),
            waits: OnceCell::new(),
        })
    }

    /// Interest in giving a package, before the victim, the need and the mood of the day; none where politics at home
    /// stop it, or where services wait to be asked.
    fn standing(&self, package: &Package) -> Option<i32> {
        let numbers = self.numbers;
        let asked = self.asked(package);
        if self.capital.is_services() {
            return (asked > 0 || self.information_shared).then_some(asked);
        }
        let visible = if self.register_up { numbers.visible } else { numbers.visible_guessing };
        let standing = self.capital.will * numbers.will / 1000 + package.political_value * visible + asked
            - self.capital.home_risk(package) * numbers.home_risk / 1000
            - self.live * numbers.burden;
        (!self.capital.is_stopped(&package.caveats)).then_some(standing)
    }

    /// What the nearness of a victim adds to the interest of a capital.
    fn nearness(&self, victim: CountryId) -> i32 {
        let found = || {
            let services = self.capital.is_services();
            let near = if services { 0 } else { self.basket.view.proximity(self.capital.country, victim) };
            near * self.numbers.proximity / 1000
        };
        let last = self.near.get().filter(|(last, _)| *last == victim);
        let (_, near) = last.unwrap_or_else(|| (victim, found()));
        self.near.set(Some((victim, near)));
        near
    }

    /// Whether the most pressing need and the best mood would make it worth a closer look.
    fn may_interest(&self, standing: i32, share: PerMille) -> bool {
        let most = if self.capital.is_services() { 1000 } else { self.numbers.salience };
        standing + most * share / 1000 + self.numbers.mood >= self.threshold()
    }

    fn threshold(&self) -> i32 {
        if self.capital.is_services() { self.numbers.services_threshold } else { self.numbers.threshold }
    }

    /// Interest in giving for a need, before how much it presses.
    fn drawn_to(&self, need: &Lack, Interest { standing, mood, .. }: Interest) -> i32 {
        if self.capital.is_services() { standing } else { standing + mood - need.hesitation }
    }

    /// Whether a package would interest for a need if nothing were there for it: what would not is soon told.
    fn could_interest(&self, need: &Lack, interest: Interest) -> bool {
        let bare = need.bare.get_or_init(|| self.basket.view.bare_gist(need.id));
        let most = bare.as_ref().map_or(0, |bare| {
            if self.capital.is_services() { bare.urgency } else { self.salience(need.kind, bare, 1000) }
        });
        self.drawn_to(need, interest) + most * interest.share / 1000 >= self.threshold()
    }

    /// The offer that a package would make to a need, where it interests enough.
    fn idea(&self, need: &Lack, package: &Package, left: Milli, interest: Interest) -> Option<Idea> {
        let Interest { share, mood, .. } = interest;
        let view = self.basket.view;
        let services = self.capital.is_services();
        if !self.could_interest(need, interest) {
            return None;
        }
        let drawn_to = self.drawn_to(need, interest);
        let gist = need.gist.get_or_init(|| view.gist(need.id)).as_ref()?;
        if !services && drawn_to + self.salience(need.kind, gist, 1000) * share / 1000 < self.threshold() {
            return None;
        }
        let missing = self.missing(need, gist, mood);
        let found = if services {
            drawn_to + gist.urgency * share / 1000
        } else {
            let unmet = gist.want.map_or(0, |want| missing.per_mille_of(want, 1000));
            drawn_to + self.salience(need.kind, gist, unmet) * share / 1000 - self.waits(need)
        };
        if missing.is_zero() || found < self.threshold() {
            return None;
        }
        let wanted = view.quantity_for(package.kind, need.id, missing, share);
        // The Union's services divide what they bring among the states that need it.
        let left = if services { left.min(view.left_for(package, need.id.victim)) } else { left };
        if left.is_zero() {
            return None;
        }
        Some(Idea {
            interest: found,
            package: package.id,
            victim: need.id.victim,
            quantity: left.min(whole(wanted)),
        })
    }

    /// What is missing of a need as this capital sees it: the register shows what peers have tabled; without it
    /// a capital guesses the size and knows only its own part.
    fn missing(&self, need: &Lack, gist: &NeedGist, mood: i32) -> Milli {
        let view = self.basket.view;
        let on_table = *need.on_table.get_or_init(|| view.on_table(need.id.victim, need.id.kind));
        match gist.want {
            Some(want) if self.register_up => want - gist.have - gist.coming - on_table,
            Some(want) => want - on_table,
            None => need.kind.sizes[1].share(1000 + mood) - on_table,
        }
    }

    /// How much a need presses of which so much is unmet, per mille: its urgency by the register, else what its kind is
    /// known to weigh. To promise what is asked for with a date costs nothing before the date: where the register stands
    /// from before the crisis, capitals do not wait with it until time is short.
    fn salience(&self, kind: &Capability, gist: &NeedGist, unmet: PerMille) -> i32 {
        let numbers = self.numbers;
        let urgency = || {
            let each = self.basket.view.setting().rules().functions.urgency_per_weight;
            let dated = i32::try_from(each).unwrap_or(0) * kind.weight * numbers.dated / 1000;
            if self.register_stands { gist.urgency.max(dated.min(1000)) } else { gist.urgency }
        };
        match gist.want {
            Some(_) if self.register_up => urgency() * unmet / 1000 * numbers.salience / 1000,
            _ => kind.weight * numbers.guessed_salience * numbers.salience / 1000,
        }
    }

    /// What counts against a need where another victim's comes first by the published rule of triage.
    fn waits(&self, need: &Lack) -> i32 {
        let first = || self.basket.view.triage_first(need.id.kind);
        let waits = || first().is_some_and(|first| first != need.id);
        *need.waits.get_or_init(|| if waits() { self.numbers.triage } else { 0 })
    }

    /// What the time that capitals take to decide counts against a need, fading from when it was declared.
    fn hesitation(&self, need: NeedId, declared_at: Option<Hours>) -> i32 {
        let whole = self.numbers.hesitation_hours.max(1);
        let known = declared_at.map_or(0, |at| self.basket.view.since(at)).clamp(0, whole);
        let view = self.basket.view;
        // An acknowledged duty shortens the talk at home.
        let rules = &view.setting().rules().law.activation;
        let left = if view.acknowledged(need.victim) { rules.hesitation } else { 1000 };
        self.numbers.hesitation * (whole - known) / whole * left / 1000
    }

    /// What being asked adds: half with each repeat, fading with the turns since.
    fn asked(&self, package: &Package) -> i32 {
        let request = self.requests.iter().find(|(kind, ..)| *kind == package.kind);
        let Some(&(_, last, repeats)) = request else { return 0 };
        let turns = i32::from(self.numbers.asked_turns.max(1));
        let ago = i32::from(self.basket.view.turn().saturating_sub(last));
        let whole = self.basket.view.setting().rules().offers.ask_salience >> repeats.min(16);
        whole * (turns - ago).max(0) / turns
    }
}

/// The quantity in whole units, rounded up: nobody offers two thirds of a hospital.
fn whole(quantity: Milli) -> Milli {
    const UNIT: i64 = 1000;
    Milli((quantity.0 + UNIT - 1) / UNIT * UNIT)
}
