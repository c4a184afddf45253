//! What an order would probably do, in pieces that a panel can set one under the other.

use super::{Arg, Lookup, Words};
use crate::base::{Hours, KindId};
use crate::engine::view::OfferView;
use crate::engine::{Order, Part, Preview, Stretch};

/// A preview in words. Pieces that do not apply are missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewWords {
    /// The most important in one line.
    pub summary: String,
    /// What it costs, and whom.
    pub cost: String,
    /// What it takes of the Council's staff.
    pub staff: Option<String>,
    /// When it would be at work.
    pub arrival: Option<String>,
    /// What that time is made of.
    pub way: Option<String>,
    /// What it would be worth to the need.
    pub effect: Option<String>,
    /// Coverage now and then.
    pub coverage: Option<String>,
    /// How well the offer fits.
    pub fit: Option<String>,
    /// What the offer comes under, where one would be bound by the order.
    pub conditions: Option<String>,
    /// Tracks it is expected to move.
    pub tracks: Option<String>,
    /// How far a capital, or all, would be moved.
    pub inclination: Option<String>,
    /// The vote as capitals stand now.
    pub count: Option<String>,
    /// What would be left of the measure.
    pub left: Option<String>,
    /// The rule of triage that it publishes.
    pub triage: Option<String>,
    /// Who has to agree.
    pub asks: Option<String>,
    /// What may be said against it.
    pub objections: Vec<String>,
}

impl Words {
    /// A stretch of the way to delivery.
    #[must_use]
    pub fn stretch(&self, stretch: Stretch) -> String {
        match stretch {
            Stretch::Clock(clock) => self.clock(clock),
            Stretch::Loading => self.text("stretch-loading"),
            Stretch::Travel => self.text("stretch-travel"),
            Stretch::Gauge => self.text("stretch-gauge"),
            Stretch::Permit => self.text("stretch-permit"),
            Stretch::Congestion => self.text("stretch-congestion"),
            Stretch::Delay => self.text("stretch-delay"),
            Stretch::Agreeing => self.text("stretch-agreeing"),
            Stretch::Instalments => self.text("stretch-instalments"),
            Stretch::Setup => self.text("stretch-setup"),
            Stretch::Reception => self.text("stretch-reception"),
            Stretch::Answer => self.text("stretch-answer"),
            Stretch::Acknowledgement => self.text("stretch-acknowledgement"),
            Stretch::Preparation => self.text("stretch-preparation"),
        }
    }

    /// A part of the time until something is at work, with what runs beside it.
    fn part_of_time(&self, part: &Part) -> String {
        let lasting = |(stretch, hours): (Stretch, Hours)| {
            let args =
                [("stretch", Arg::from(self.stretch(stretch))), ("duration", self.duration(hours).into())];
            self.with("preview-stretch", &args)
        };
        let longest = lasting((part.stretch, part.hours));
        if part.beside.is_empty() {
            return longest;
        }
        let beside: Vec<String> = part.beside.iter().copied().map(lasting).collect();
        let args = [("longest", Arg::from(longest)), ("beside", beside.join(", ").into())];
        self.with("preview-beside", &args)
    }

    /// What an order would probably do.
    #[must_use]
    pub fn preview(&self, at: &Lookup<'_>, order: &Order, preview: &Preview) -> PreviewWords {
        let one = |key: &str, name: &str, value: String| self.with(key, &[(name, Arg::from(value))]);
        let (pool, cost) = preview.cost;
        let cost =
            self.with("preview-cost", &[("cost", Arg::from(cost)), ("pool", Arg::from(self.pool(pool)))]);
        let staff =
            (preview.staff > 0).then(|| self.with("preview-staff", &[("staff", Arg::from(preview.staff))]));
        let moment =
            preview.arrival.as_ref().map(|arrival| self.moment(arrival.hour, &at.setting().scenario().start));
        let sure = match order {
            Order::Ask { .. } => "preview-earliest",
            Order::Improve { .. } => "preview-answer",
            Order::Invoke { .. } | Order::SendLetter { .. } => "preview-acknowledged",
            _ => "preview-arrival",
        };
        let arrival = moment.clone().map(|moment| one(sure, "moment", moment));
        let way = preview.arrival.as_ref().filter(|arrival| !arrival.parts.is_empty()).map(|arrival| {
            arrival.parts.iter().map(|part| self.part_of_time(part)).collect::<Vec<_>>().join(" + ")
        });
        let worth = preview.effect.map(|effect| match kind_of(at, order) {
            Some(kind) => self.quantity(at.catalogue(), kind, effect),
            None => self.amount(effect),
        });
        let coverage = preview.coverage.map(|(now, then)| {
            self.with(
                "preview-coverage",
                &[
                    ("now", Arg::from(self.per_mille_as_percent(now))),
                    ("then", Arg::from(self.per_mille_as_percent(then))),
                ],
            )
        });
        let fit = preview.fit.map(|fit| one("preview-fit", "share", self.per_mille_as_percent(fit)));
        let tracks = (!preview.tracks.is_empty()).then(|| {
            preview
                .tracks
                .iter()
                .map(|(track, by)| format!("{} {}", self.track(*track), self.signed_points(*by)))
                .collect::<Vec<_>>()
                .join(", ")
        });
        let asked = preview.asks.iter().map(|seat| self.seat(at.catalogue(), *seat));
        let asked: Vec<String> =
            asked.chain(preview.asks_any.iter().map(|starter| self.starter(*starter))).collect();
        let asks = (!asked.is_empty()).then(|| {
            let several = preview.one_agrees && asked.len() > 1;
            one(if several { "preview-asks-one" } else { "preview-asks" }, "seats", self.list(&asked))
        });
        let inclination = preview.inclination.map(|(least, most)| {
            let numbers = &at.setting().rules().players.delegation;
            let span = numbers.vote_for - numbers.vote_against;
            let key = if least == most { "preview-inclination-all" } else { "preview-inclination" };
            let points = |value: i32| Arg::from(self.points(value));
            self.with(key, &[("least", points(least)), ("most", points(most)), ("span", points(span))])
        });
        let read = preview.reading.map(|(now, then)| {
            let limits = &at.setting().rules().threshold;
            let args = [
                ("now", Arg::from(now)),
                ("then", then.into()),
                ("met", limits.met.into()),
                ("arguable", limits.arguable.into()),
            ];
            self.with("preview-reading", &args)
        });
        let will =
            preview.will.map(|by| self.with("preview-will", &[("will", Arg::from(self.signed_points(by)))]));
        let inclination = inclination.or(read).or(will);
        let count = preview.count.as_ref().map(|count| self.count_of_votes(count));
        let left = preview.left.map(|left| one("preview-left", "share", self.per_mille_as_percent(left)));
        let triage = preview.triage.map(|rule| one("preview-triage", "rule", self.triage_rule(rule)));
        let first = match (&worth, &moment) {
            (Some(worth), Some(moment)) => Some(self.with(
                "preview-delivers",
                &[("effect", Arg::from(worth.as_str())), ("moment", Arg::from(moment.as_str()))],
            )),
            (None, Some(_)) => arrival.clone(),
            _ => triage.clone().or_else(|| inclination.clone()).or_else(|| tracks.clone()),
        };
        let summary =
            [first, Some(cost.clone()), asks.clone()].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        PreviewWords {
            summary,
            cost,
            staff,
            arrival,
            way,
            effect: worth.map(|worth| one("preview-effect", "effect", worth)),
            coverage,
            fit,
            conditions: bound(at, order).and_then(|offer| self.list_of_conditions(at.setting(), offer)),
            tracks,
            inclination,
            count,
            left,
            triage,
            asks,
            objections: preview
                .objections
                .iter()
                .map(|objection| self.objection(at.setting(), *objection))
                .collect(),
        }
    }
}

/// The offer of which an order decides that some of it goes, or asks that it may.
fn bound<'l>(at: &'l Lookup<'_>, order: &Order) -> Option<&'l OfferView> {
    let id = match order {
        Order::Propose { offer, .. } | Order::SeekMandate { offer } => *offer,
        Order::Consent { proposal } | Order::Amend { proposal, .. } => at.proposal(*proposal)?.offer,
        _ => return None,
    };
    at.offer(id)
}

/// The kind in which an order's effect is counted: that of the need it serves.
fn kind_of(at: &Lookup<'_>, order: &Order) -> Option<KindId> {
    match order {
        Order::Propose { need, .. }
        | Order::Promise { need, .. }
        | Order::LeaveToNato { need }
        | Order::TakeBack { need }
        | Order::PlanCover { need }
        | Order::LeaveToEu { need } => Some(need.kind),
        Order::Ask { kind, .. }
        | Order::Declare { kind, .. }
        | Order::Rank { kind }
        | Order::WithdrawNeed { kind } => Some(*kind),
        Order::Consent { proposal } | Order::Refuse { proposal, .. } | Order::Amend { proposal, .. } => {
            at.proposal(*proposal).map(|row| row.need.kind)
        }
        Order::Table { package, .. } => at.catalogue().package(*package).map(|package| package.kind),
        _ => order.offer().and_then(|offer| at.kind_of_offer(offer)),
    }
}
