//! Pages with the numbers that the rules use, each read from the rules.

use super::{Arg, Chapter, Entry, Handbook, Topic};
use crate::base::Milli;
use crate::content::{
    Function, LetterKind, Mechanism, MechanismEffect, Mode, Rules, Seat, Track, TriageRule,
};
use crate::engine::{Channel, OrderKind};

impl Handbook<'_> {
    fn points(&self, level: i32) -> Arg<'static> {
        Arg::from(self.words.points(level))
    }

    fn signed(&self, change: i32) -> Arg<'static> {
        Arg::from(self.words.signed_points(change))
    }

    fn share(&self, share: i32) -> Arg<'static> {
        Arg::from(self.words.per_mille_as_percent(share))
    }

    fn hours(&self, hours: i32) -> Arg<'static> {
        Arg::from(self.words.duration(hours))
    }

    /// What a match is worth, and what hangs on an answer.
    pub(super) fn matching(&self) -> Vec<Entry> {
        let rules = &self.catalogue.rules;
        let shares: Vec<String> =
            rules.fit.substitutes.iter().map(|s| self.words.per_mille_as_percent(*s)).collect();
        let row = |part: &str, args: &[(&str, Arg<'_>)]| {
            (self.text(&format!("fit.{part}")), self.with(&format!("fit.{part}-text"), args))
        };
        let rows = vec![
            row(
                "quantity",
                &[
                    ("alliance", self.share(rules.fit.same_alliance)),
                    ("union", self.share(rules.fit.union)),
                    ("partner", self.share(rules.fit.partner)),
                ],
            ),
            row("substitute", &[("shares", shares.join(", ").into())]),
            row(
                "release",
                &[
                    ("thin", self.share(rules.offers.thin_share)),
                    ("partly", self.share(rules.offers.partly_free)),
                ],
            ),
            row(
                "patience",
                &[
                    ("valid", self.hours(rules.offers.valid_hours)),
                    ("turns", rules.offers.unanswered_turns.into()),
                    ("will", self.points(rules.offers.unanswered_will)),
                    ("cohesion", self.points(rules.politics.unanswered)),
                ],
            ),
            row(
                "promise",
                &[
                    ("made", self.signed(rules.politics.promise_made)),
                    ("kept", self.signed(rules.politics.promise_kept)),
                    ("broken", self.signed(-rules.politics.promise_broken)),
                ],
            ),
        ];
        let more = [Chapter::Caveats, Chapter::Channels, Chapter::Travel, Chapter::Capacity];
        let mut entries = vec![Entry::table(self.text("fit"), rows)];
        entries.extend(self.links("see", more.map(Topic::Chapter)));
        entries
    }

    fn cost(&self, kind: OrderKind) -> String {
        match self.catalogue.rules.cost_of(kind.slug()) {
            0 => self.text("order.free"),
            cost => self.words.number(i64::from(cost)),
        }
    }

    /// What orders cost.
    pub(super) fn order_costs(&self) -> Vec<Entry> {
        let rows = OrderKind::ALL.map(|k| (self.words.order_kind(k), self.cost(k))).to_vec();
        vec![Entry::table(self.text("capacity.orders"), rows)]
    }

    /// A kind of order: what it does, what it costs, who gives it.
    pub(super) fn order(&self, kind: OrderKind) -> (String, Vec<Entry>) {
        let somebody = self.catalogue.countries.first().map(|c| c.id);
        let mut seats = vec![(Seat::Hr, self.words.seat(self.catalogue, Seat::Hr))];
        seats.extend(somebody.map(|c| (Seat::Victim(c), self.text("seats.victim"))));
        seats.push((Seat::Presidency, self.words.seat(self.catalogue, Seat::Presidency)));
        seats.extend(somebody.map(|c| (Seat::Delegation(c), self.text("seats.delegation"))));
        for seat in [Seat::Nato, Seat::Excon, Seat::Adversary] {
            seats.push((seat, self.words.seat(self.catalogue, seat)));
        }
        // Where several are attacked each is a giver to the others.
        let beside = kind.is_givers()
            && !seats.iter().any(|(seat, _)| matches!(seat, Seat::Victim(_)) && kind.belongs_to(*seat));
        let givers = seats.into_iter().filter(|(seat, _)| kind.belongs_to(*seat)).map(|(_, name)| name);
        let givers = givers.chain(beside.then(|| self.text("seats.beside")));
        let cost = match self.catalogue.rules.cost_of(kind.slug()) {
            0 => self.text("order.free"),
            cost => self.with("order.cost", &[("cost", cost.into())]),
        };
        let mut entries = vec![
            Entry::new(self.text("order.seats"), givers.collect::<Vec<_>>().join(", ")),
            Entry::new(self.text("order"), cost),
        ];
        let rules = &self.catalogue.rules;
        entries.extend(match kind {
            OrderKind::Broker => {
                let saved = self.words.per_mille_as_percent(rules.travel.broker_saves);
                Some(Entry::new(self.text("order.saves"), saved))
            }
            OrderKind::ReportArt51 | OrderKind::JoinArt51 => {
                let within = self.words.duration(rules.politics.report51_hours);
                Some(Entry::new(self.text("order.within"), within))
            }
            _ => None,
        });
        let outside = self.outside(self.words.order_law_outside(kind));
        let more = self.links("see", [Topic::Chapter(Chapter::Capacity), Topic::Chapter(Chapter::Orders)]);
        (
            self.words.order_help_here(self.setting, kind),
            entries.into_iter().chain(outside).chain(more).collect(),
        )
    }

    /// Staff: what a day brings, what runs, what overload does, what orders cost.
    pub(super) fn triage(&self) -> Vec<Entry> {
        let (rules, words) = (&self.catalogue.rules.triage, self.words);
        let offers = &self.catalogue.rules.offers;
        let points = |by: i32| words.points(by).into();
        let numbers = [
            ("published", points(rules.published)),
            ("changed", points(rules.changed)),
            ("followed", points(rules.followed)),
            ("cohesion", points(rules.against_cohesion)),
            ("legitimacy", points(rules.against_legitimacy)),
            ("keeps", self.share(offers.attacked_keeps)),
            ("will", words.signed_points(offers.will_attacked).into()),
        ];
        let mut entries =
            ["published", "internal", "beside"].map(|part| self.told("triage", part, &numbers)).to_vec();
        entries.extend(
            TriageRule::ALL.map(|rule| Entry::new(words.triage_rule(rule), words.triage_rule_meaning(rule))),
        );
        let more = [Topic::Order(OrderKind::PublishTriage), Topic::Letter(LetterKind::TriageRule)];
        entries.extend(self.links("see", more));
        entries
    }

    pub(super) fn capacity(&self) -> Vec<Entry> {
        let rules = &self.catalogue.rules.capacity;
        let lent = |effect: &MechanismEffect| match effect {
            MechanismEffect::Desk(by) => Some(*by),
            _ => None,
        };
        let lent: i32 = self.catalogue.mechanisms.iter().flat_map(|m| &m.effects).filter_map(lent).sum();
        let mut entries = vec![
            self.told(
                "capacity",
                "desk",
                &[
                    ("day", rules.desk_per_day.into()),
                    ("turn", rules.desk_turn_min.into()),
                    ("lent", lent.into()),
                ],
            ),
            self.told(
                "capacity",
                "council",
                &[
                    ("day", rules.council_per_day.into()),
                    ("secretariat", rules.secretariat.into()),
                    ("trio", self.catalogue.rules.law.chair.trio_council.into()),
                ],
            ),
        ];
        let moves =
            |effect: &&MechanismEffect| matches!(effect, MechanismEffect::Strand | MechanismEffect::Staff(_));
        let moved = |m: &Mechanism| m.effects.iter().any(|effect| moves(&effect));
        let counts = |m: &&Mechanism| m.cost.council != 0 || m.cost.council_per_day != 0 || moved(m);
        let rows = self.catalogue.mechanisms.iter().filter(counts).map(|m| {
            let costs = [("cost-council", m.cost.council), ("cost-council-per-day", m.cost.council_per_day)];
            let costs: Vec<String> = costs
                .into_iter()
                .filter(|(_, amount)| *amount != 0)
                .map(|(key, amount)| self.words.with(key, &[("amount", amount.into())]))
                .chain(m.effects.iter().filter(moves).map(|e| self.words.mechanism_effect(self.catalogue, e)))
                .collect();
            (self.words.mechanism(m.id), self.words.joined(&costs))
        });
        entries.push(Entry::table(self.text("capacity.modes"), rows.collect()));
        entries.push(self.told(
            "capacity",
            "overload",
            &[
                ("halves", rules.overload_halves_at.into()),
                ("awareness", self.points(rules.overload_awareness)),
                ("endurance", self.points(rules.overload_endurance)),
                ("report", self.points(self.catalogue.rules.picture.report_overload)),
            ],
        ));
        let rows = OrderKind::ALL.iter().filter(|k| self.catalogue.rules.cost_of(k.slug()) > 0);
        let rows = rows.map(|k| (self.words.order_kind(*k), self.cost(*k))).collect();
        entries.push(Entry::table(self.text("capacity.orders"), rows));
        entries
    }

    /// A track: where it starts, and which way is good.
    pub(super) fn track(&self, track: Track) -> (String, Vec<Entry>) {
        let rules = &self.catalogue.rules;
        let mut lines = Vec::new();
        if let Some((_, level)) = rules.start.tracks.iter().find(|(t, _)| *t == track) {
            lines.push(self.with("starts-at", &[("level", self.points(*level))]));
        }
        if track.higher_is_worse() {
            lines.push(self.text("higher-is-worse"));
        }
        lines.push(self.words.track_rule(self.catalogue, self.setting, track));
        let own = self.setting.map_or(0, |setting| setting.scenario().own_means);
        if track == Track::Endurance && own > 0 {
            let name = self.words.named("why-in", "own_means");
            lines.push(format!("{}.", self.words.labelled(&name, &self.words.per_mille_as_percent(own))));
        }
        let title = self.words.track(track);
        let mut entries = vec![Entry::new(title, lines.join(" "))];
        // Mechanisms that move it, as the catalogue has them.
        let moves = |effect: &MechanismEffect| {
            use MechanismEffect as E;
            matches!(effect, E::Track(t, _) | E::PerDay(t, _) | E::Start(t, _) | E::Exchange(t, _) if *t == track)
        };
        let moving =
            self.catalogue.mechanisms.iter().filter(|m| m.effects.iter().chain(&m.always).any(moves));
        entries.extend(self.links("mechanisms", moving.map(|m| Topic::Mechanism(m.id))));
        let more = match track {
            Track::Escalation => vec![Chapter::Escalation],
            Track::Endurance | Track::Awareness => vec![Chapter::Capacity],
            Track::Pressure => vec![Chapter::Adversary],
            Track::Legitimacy => vec![Chapter::Law, Chapter::Letters],
            t if t.is_component() => vec![Chapter::Nato],
            _ => vec![Chapter::Matching],
        };
        entries.extend(self.links("see", more.into_iter().map(Topic::Chapter)));
        (self.words.track_meaning(track), entries)
    }

    /// A function of a state: what wears it down, what keeps it working.
    pub(super) fn function(&self, function: Function) -> (String, Vec<Entry>) {
        let rules = &self.catalogue.rules.functions;
        let numbers = self.with(
            "function-numbers",
            &[
                ("recovery", self.points(rules.recovery_per_day)),
                ("damage", self.points(rules.damage_per_day)),
                ("cascade", self.points(rules.cascade_below)),
                ("by", self.points(rules.cascade_per_day)),
                ("brink", self.points(rules.brink)),
                ("hours", self.words.duration(rules.brink_hours).into()),
            ],
        );
        let mut entries = vec![Entry::new(self.words.function(function), numbers)];
        let serving = self.catalogue.kinds.iter().filter(|k| k.serves.iter().any(|(f, _)| *f == function));
        entries.extend(self.links("function-kinds", serving.map(|k| Topic::Kind(k.id))));
        (self.words.function_meaning(function), entries)
    }

    /// The ladder, what moves it, and what hangs on it.
    pub(super) fn escalation(&self) -> Vec<Entry> {
        let rules = &self.catalogue.rules;
        let rung = |n: i32| (self.words.points(n * 100), self.words.escalation_rung(n * 100));
        let statement = |id: &str, sound: bool| {
            let rule = rules.statements.iter().find(|s| s.id == id);
            let moves = rule.map_or(&[][..], |s| if sound { &s.sound[..] } else { &s.unsound[..] });
            moves.iter().find(|(t, _)| *t == Track::Escalation).map_or(0, |(_, by)| *by)
        };
        let at = |level: i32| Arg::from(level / 100);
        let moved = self.catalogue.mechanisms.iter().filter_map(|m| {
            let by = m.moved(Track::Escalation);
            let told = if m.moves_unproven(Track::Escalation) {
                self.with("escalation.unproven", &[("by", self.signed(by))])
            } else {
                self.words.signed_points(by)
            };
            (by != 0).then(|| (self.words.mechanism(m.id), told))
        });
        let moved = moved.collect();
        vec![
            Entry::table(self.text("escalation.rungs"), (0..=10).map(rung).collect()),
            self.told(
                "escalation",
                "up",
                &[
                    ("posture", self.signed(rules.politics.posture_escalation)),
                    ("unproven", self.signed(statement("attribution", false))),
                    ("sound", self.signed(statement("attribution", true))),
                ],
            ),
            self.told(
                "escalation",
                "down",
                &[
                    ("restraint", self.signed(statement("restraint", true))),
                    ("from", at(rules.politics.restraint_from)),
                ],
            ),
            Entry::table(self.text("escalation.mechanisms"), moved),
            self.told(
                "escalation",
                "marks",
                &[
                    ("solidarity", at(rules.politics.solidarity_from)),
                    ("recall", at(rules.offers.recall_escalation)),
                    ("chance", self.share(rules.offers.recall_chance)),
                    ("more", self.share(rules.offers.recall_chance_per_rung)),
                    ("article5", at(rules.nato.article5_escalation)),
                ],
            ),
        ]
    }

    /// How a load travels, and what it waits for.
    pub(super) fn travel(&self) -> Vec<Entry> {
        let (rules, reception) = (&self.catalogue.rules.travel, &self.catalogue.rules.reception);
        let loading = |mode: Mode| {
            let hours = rules.loading_hours.iter().find(|(m, _)| *m == mode).map_or(0, |(_, hours)| *hours);
            self.hours(hours)
        };
        let mission = |mode: Mode| self.hours(Rules::by_mode(&rules.mission_hours, mode).unwrap_or(0));
        let mut speeds = vec![(
            self.words.mode(Mode::Air),
            self.with(
                "travel.flight",
                &[("hours", self.hours(rules.flight_hours)), ("loading", loading(Mode::Air))],
            ),
        )];
        speeds.extend(rules.km_per_day.iter().map(|(mode, km)| {
            let args = [("km", Arg::from(*km)), ("loading", loading(*mode))];
            (self.words.mode(*mode), self.with("travel.speed", &args))
        }));
        let channel = |c: Channel| {
            let hours = rules.channel_hours.iter().find(|(slug, _)| slug == c.slug()).map_or(0, |(_, h)| *h);
            (self.words.channel(c), self.words.duration(hours))
        };
        let mut entries = vec![
            Entry::table(self.text("travel.speeds"), speeds),
            self.told("travel", "rail", &[("hours", self.hours(rules.gauge_hours))]),
            self.told("travel", "missions", &[("air", mission(Mode::Air)), ("sea", mission(Mode::Sea))]),
            self.told("travel", "permits", &[("air", self.hours(rules.air_permit_hours))]),
            self.told(
                "travel",
                "reception",
                &[
                    ("intake", self.words.amount(Milli(reception.intake_per_level)).into()),
                    ("transport", self.points(reception.queue_transport_per_day)),
                    ("cohesion", self.points(reception.queue_cohesion_per_day)),
                ],
            ),
            self.told(
                "travel",
                "lift",
                &[
                    ("instalments", rules.instalments.into()),
                    ("wait", self.hours(rules.lift_wait_hours)),
                    ("millions", rules.convoy_millions.into()),
                ],
            ),
            Entry::table(self.text("travel.channels"), Channel::ALL.map(channel).to_vec()),
        ];
        let more = ["mob_permit", "hns", "military-mobility-regulation"];
        entries.extend(self.links("see", more.iter().filter_map(|name| self.topic(name))));
        entries
    }
}
