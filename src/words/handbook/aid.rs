//! Pages about what is given and by what means: kinds, channels, caveats, mechanisms, states.

use super::{Arg, Chapter, Entry, Handbook, Topic};
use crate::base::{CountryId, KindId, MechanismId};
use crate::content::{Capability, Caveat, Limit, MechanismEffect, Nature, Package, Passage};
use crate::engine::Channel;
use crate::words::Words;

impl Handbook<'_> {
    /// A kind's unit, sizes and time.
    pub(super) fn counted(&self, k: &Capability) -> String {
        let sizes: Vec<String> = k.sizes.iter().map(|size| self.words.amount(*size)).collect();
        self.with(
            "kind",
            &[
                ("unit", self.words.unit(self.catalogue, k.id).into()),
                ("sizes", sizes.join(" / ").into()),
                ("due", self.words.duration(k.due_hours).into()),
            ],
        )
    }

    /// The nature of a kind. Papers, data and listings are not lethal either, and are no matter of armed forces.
    fn nature(&self, kind: &Capability) -> String {
        if kind.nature == Nature::Nonlethal && !kind.is_of_armed_forces() {
            self.text("kind-page.nonlethal")
        } else {
            self.words.nature(kind.nature)
        }
    }

    /// A kind of need and aid.
    pub(super) fn kind(&self, id: KindId) -> (String, Vec<Entry>) {
        let Some(k) = self.catalogue.kind(id) else { return Default::default() };
        let words = self.words;
        let fact = |part: &str, value: String| (self.text(&format!("kind-page.{part}")), value);
        let mut facts = vec![
            fact("weight", words.number(i64::from(k.weight))),
            fact("nature", self.nature(k)),
            fact("neutral", words.neutral_giving(k.neutral_giving)),
            fact("nato", words.nato_overlap(k.nato_overlap)),
        ];
        facts.extend(k.force.map(|force| fact("force", words.force(force))));
        let serves: Vec<String> = k
            .serves
            .iter()
            .map(|(f, share)| format!("{} {}", words.function(*f), words.per_mille_as_percent(*share)))
            .collect();
        if !serves.is_empty() {
            facts.push(fact("serves", serves.join(", ")));
        }
        let mut givers: Vec<String> = self
            .catalogue
            .packages
            .iter()
            .filter(|p| p.kind == id)
            .map(|p| format!("{} {}", p.giver.shown(), words.amount(p.quantity)))
            .collect();
        givers.sort_unstable();
        if !givers.is_empty() {
            facts.push(fact("givers", givers.join(", ")));
        }
        for (part, passage) in [("lift", Passage::Lift(k)), ("note", Passage::Kind(k))] {
            let told = self.catalogue.told(passage);
            if !told.is_empty() {
                facts.push(fact(part, told.to_owned()));
            }
        }
        let mut entries = vec![Entry::table(self.text("kind-page"), facts)];
        entries.extend(self.links("kind-page.substitutes", k.substitutes.iter().map(|s| Topic::Kind(*s))));
        let crises = self.guide.crises.iter().filter(|c| c.kinds.contains(&id));
        entries.extend(self.links("crises", crises.map(|c| Topic::Crisis(c.id.clone()))));
        (self.counted(k), entries)
    }

    /// A channel: what it is good and bad for, and the time that it adds.
    pub(super) fn channel(&self, channel: Channel) -> (String, Vec<Entry>) {
        let rules = &self.catalogue.rules.travel;
        let hours =
            rules.channel_hours.iter().find(|(slug, _)| slug == channel.slug()).map_or(0, |(_, h)| *h);
        let all = &self.catalogue.rules;
        let union_pays = self.catalogue.mechanisms.iter().flat_map(|m| &m.effects).find_map(|e| match e {
            MechanismEffect::Transport(share) => Some(*share),
            _ => None,
        });
        let args = [
            ("share", Arg::from(self.words.per_mille_as_percent(union_pays.unwrap_or_default()))),
            ("will", self.words.points(rules.pool_will).into()),
            ("step", self.words.signed_points(all.nato.channel_synchronisation).into()),
            ("apart", self.words.signed_points(-all.nato.bilateral_synchronisation).into()),
            ("picture", self.words.signed_points(-all.picture.bilateral_awareness).into()),
            ("headquarters", self.words.duration(rules.headquarters_hours).into()),
            ("together", self.words.per_mille_as_percent(all.fit.headquarters).into()),
            ("matches", i64::try_from(all.mistakes.bilateral_matches).unwrap_or_default().into()),
        ];
        let part = |part: &str| {
            let key = format!("channel-{}.{part}", channel.slug());
            let key = format!("handbook-{key}");
            Entry::new(
                self.text(&format!("channels.{part}")),
                self.words.said_here(self.setting, &key, &args),
            )
        };
        let mut entries = ["carries", "costs", "shows", "fails"].map(part).to_vec();
        entries.insert(1, Entry::new(self.text("travel.channels"), self.words.duration(hours)));
        if channel == Channel::Multinational {
            let pool = |pool: &crate::content::rules::MultinationalPool| {
                let joined = |id: &CountryId| pool.joined.iter().find(|(later, ..)| later == id);
                let member = |id: &CountryId| match joined(id) {
                    Some((_, year, _)) => format!("{} ({year})", id.shown()),
                    None => id.shown().to_owned(),
                };
                let members: Vec<String> = pool.members.iter().map(member).collect();
                let kinds: Vec<String> =
                    pool.kinds.iter().map(|k| self.words.kind_short(self.catalogue, *k)).collect();
                (pool.name.clone(), self.words.labelled(&members.join(" "), &kinds.join(", ")))
            };
            entries.push(Entry::table(self.text("channel-kinds"), rules.pools.iter().map(pool).collect()));
        }
        if channel == Channel::Bilateral {
            entries.push(self.past_the_desk());
        }
        let more = match channel {
            Channel::Ucpm => self.topic("civil-protection-mechanism"),
            Channel::Nato => Some(Topic::Chapter(Chapter::Nato)),
            _ => None,
        };
        let more =
            more.into_iter().chain([Topic::Chapter(Chapter::Channels), Topic::Chapter(Chapter::Travel)]);
        entries.extend(self.links("see", more));
        (self.words.channel_meaning_here(self.setting, channel), entries)
    }

    /// When capitals played by policies send their offers themselves, what it costs, and what the line on it does.
    fn past_the_desk(&self) -> Entry {
        let rules = &self.catalogue.rules;
        let (numbers, politics) = (&rules.players.delegation, &rules.politics);
        let share = |of| self.words.per_mille_as_percent(of);
        let said = |key: &str, value: String| (self.text(&format!("bilateral.{key}")), value);
        let rows = vec![
            said("waits", self.words.duration(numbers.bilateral_after_hours)),
            said("daily", share(numbers.bilateral_daily)),
            said("register", share(numbers.bilateral_register)),
            said("encouraged", share(numbers.bilateral_encouraged)),
            said("discouraged", share(numbers.bilateral_discouraged)),
            said("picture", self.words.signed_points(-rules.picture.bilateral_awareness)),
            said("welcomed", self.words.signed_points(-politics.bilateral_encouraged)),
            said("warned", self.words.signed_points(-politics.bilateral_discouraged)),
        ];
        Entry::table(self.text("bilateral"), rows)
    }

    /// A caveat's words for any place, state or number of days.
    pub(super) fn any_caveat(&self, caveat: Caveat, part: &str) -> String {
        let any = |what: &str| Arg::from(self.text(&format!("caveats.any-{what}")));
        let key = format!("caveat-{}{part}", caveat.slug());
        match caveat {
            Caveat::Geofence(_) => self.words.with(&key, &[("area", any("area"))]),
            Caveat::OwnRegionFirst(_) | Caveat::RegionPriority(_) => {
                self.words.with(&key, &[("region", any("region"))])
            }
            Caveat::ReexportConsent(_) => self.words.with(&key, &[("country", any("country"))]),
            Caveat::TimeLimitDays(_) => self.words.with(&key, &[("days", any("days"))]),
            _ => self.words.text(&key),
        }
    }

    /// A caveat: what it means, what it leaves of an offer's worth, who attaches it.
    pub(super) fn caveat(&self, caveat: Caveat) -> (String, Vec<Entry>) {
        let (fit, offers) = (&self.catalogue.rules.fit, &self.catalogue.rules.offers);
        let worth = match caveat {
            Caveat::Nonlethal => Some(fit.nonlethal_mixed),
            Caveat::BackfillOnly => Some(fit.backfill),
            Caveat::NoBorderZone => Some(fit.no_border_zone),
            Caveat::FrameworkCommand => Some(fit.framework_command),
            Caveat::ContractorsOnly => Some(fit.contractors),
            Caveat::NoOffensiveSupport => Some(fit.no_offensive_support),
            Caveat::RegionPriority(_) => Some(fit.other_region),
            Caveat::StocksThin => Some(offers.thin_share),
            _ => None,
        };
        let mut entries = Vec::new();
        if let Some(worth) = worth {
            entries.push(Entry::new(self.text("caveats.worth"), self.words.per_mille_as_percent(worth)));
        }
        let lifted = if offers.liftable.contains(&caveat) { "caveats.giver" } else { "caveats.others" };
        entries.push(Entry::new(self.text("caveats.lifts"), self.text(lifted)));
        let same = |c: &Caveat| c.slug() == caveat.slug();
        // On units under arms parliament votes by the constitution too, without a caveat.
        let comes_under = |p: &&Package| match caveat {
            Caveat::ParliamentPrior => self.catalogue.is_voted_on(p.giver, p.kind, &p.caveats),
            _ => p.caveats.iter().any(same),
        };
        let packages = self.catalogue.packages.iter().filter(comes_under);
        let mut givers: Vec<CountryId> = packages.map(|p| p.giver).collect();
        givers.sort_unstable();
        givers.dedup();
        let names: Vec<String> = givers.iter().map(|g| self.words.country(self.catalogue, *g)).collect();
        if !names.is_empty() {
            entries.push(Entry::new(self.text("caveats.givers"), names.join(", ")));
        }
        let more = match caveat {
            Caveat::NatoRelease | Caveat::LargestAllyPosture => vec![Topic::Chapter(Chapter::Nato)],
            Caveat::ParliamentPrior => vec![Topic::Mistake(9)],
            Caveat::Nonlethal => vec![Topic::Mistake(8)],
            _ => Vec::new(),
        };
        entries.extend(self.links("see", more.into_iter().chain([Topic::Chapter(Chapter::Caveats)])));
        (self.any_caveat(caveat, ".meaning"), entries)
    }

    /// A mechanism, by the lines that there are to say about it.
    pub(super) fn mechanism(&self, id: MechanismId) -> (String, Vec<Entry>) {
        let Some(m) = self.catalogue.mechanism(id) else { return Default::default() };
        let mut lines = self.words.mechanism_page(self.catalogue, self.setting, m).into_iter();
        let intro = lines.next().unwrap_or_default();
        // The sources stand at the end of every page.
        let said: Vec<String> =
            lines.filter(|line| *line != self.words.sources_line(self.catalogue, m)).collect();
        let mut entries = vec![Entry::new(String::new(), said.join("\n"))];
        entries.extend(self.outside(self.words.legal_basis_outside(id)));
        let mistakes = m.trap.iter().map(|trap| Topic::Mistake(trap.mistake));
        let lawful = m.trap.iter().filter_map(|trap| trap.lawful_with).map(Topic::Reform);
        let in_force = m.limits.iter().filter_map(|limit| match limit {
            Limit::InForce(option) => Some(Topic::Reform(*option)),
            _ => None,
        });
        let more: Vec<Topic> = mistakes.chain(lawful).chain(in_force).collect();
        entries.extend(self.links("see", more));
        let crises = self.guide.crises.iter().filter(|c| c.mechanisms.contains(&id));
        entries.extend(self.links("crises", crises.map(|c| Topic::Crisis(c.id.clone()))));
        (intro, entries)
    }

    /// A state: membership, who lets its forces leave, its figures.
    pub(super) fn state(&self, id: CountryId) -> (String, Vec<Entry>) {
        let Some(c) = self.catalogue.country(id) else { return Default::default() };
        let (words, told) = (self.words, |passage| self.catalogue.told(passage));
        let yes_no = |yes: bool| words.text(if yes { "yes" } else { "no" });
        let intro = self.with(
            "country",
            &[
                ("member", yes_no(c.member).into()),
                ("ally", yes_no(c.ally).into()),
                ("specific", yes_no(c.specific_character).into()),
                ("parliament", words.parliament_rule(c.parliament).into()),
                ("basis", told(Passage::Parliament(c)).into()),
                ("specialities", words.good_at_here(self.setting, told(Passage::Specialities(c))).into()),
            ],
        );
        let share = self.catalogue.rules.offers.government_share;
        let mut facts = vec![
            (self.text("states.population"), words.millions(c.population_millions)),
            (self.text("states.forces"), words.number(c.active_thousands.0)),
            (self.text("states.spending"), words.spending(self.catalogue, c)),
            (self.text("states.opinion"), words.opinion(c)),
            (self.text("states.host"), self.with("states.of-five", &[("number", c.host_support.into())])),
            (
                self.text("states.clock"),
                self.with(
                    &format!("states.clock-{}", Words::decider_of(self.catalogue, c)),
                    &[
                        ("least", words.duration(c.parliament_min_hours).into()),
                        ("usual", words.duration(c.parliament_typical_hours).into()),
                        ("share", words.per_mille_as_percent(share).into()),
                        ("alone", words.duration(c.government_hours(share, true)).into()),
                    ],
                ),
            ),
        ];
        for (part, passage) in [("remark", Passage::Forces(c)), ("caveat", Passage::Caveat(c))] {
            if !told(passage).is_empty() {
                facts.push((self.text(&format!("states.{part}")), told(passage).to_owned()));
            }
        }
        let mut entries = vec![Entry::table(self.text("states.figures"), facts)];
        let mut kinds: Vec<KindId> =
            self.catalogue.packages.iter().filter(|p| p.giver == id).map(|p| p.kind).collect();
        kinds.dedup();
        entries.extend(self.links("channel-kinds.stock", kinds.into_iter().map(Topic::Kind)));
        (intro, entries)
    }

    pub(super) fn source_of_state(&self, id: CountryId) -> String {
        let chapter = self.text("source-states");
        let Some(c) = self.catalogue.country(id) else { return chapter };
        let figures = Some(self.words.sources_of(self.catalogue, c)).filter(|figures| !figures.is_empty());
        [Some(chapter), figures, self.words.opinion_source(c)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(". ")
    }

    pub(super) fn source_of_kind(&self, id: KindId) -> String {
        let note = self.catalogue.kind(id).map_or("", |k| self.catalogue.told(Passage::Kind(k)));
        format!("{}{}", self.text("source-kinds"), self.words.titles_of_marks(self.catalogue, note))
    }
}
