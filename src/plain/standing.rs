//! How things stand: the situation, needs, offers, tracks, votes.
//!
//! Enters: a seat's view. Leaves: lines.

use std::collections::BTreeSet;

use super::Sitting;
use super::command::Command;
use super::listing::Rows;
use super::spoken::{lasting, sentence};
use crate::base::{CountryId, Milli, NeedId, VoteId};
use crate::content::{Function, Seat};
use crate::engine::view::{ConsignmentStatus, NeedView, OfferView, VoteView};
use crate::engine::{NeedState, Order, OrderKind};
use crate::words::Arg;

impl Sitting {
    /// What the game is about, and what the seat is there for.
    pub(super) fn brief(&mut self) {
        let scenario = std::sync::Arc::clone(self.table.setting().scenario());
        let named = |ids: &[CountryId]| {
            let names: Vec<String> = ids.iter().map(|id| self.words.country(&self.catalogue, *id)).collect();
            self.words.list(&names)
        };
        let setting = std::sync::Arc::clone(self.table.setting());
        let victims = setting.victims();
        let so_far: Vec<CountryId> = self.view().attacked_ids().collect();
        let mut said = vec![self.words.with("plain-attacked", &[("states", named(victims).into())])];
        if so_far.len() < victims.len() {
            said.push(self.words.with("plain-attacked-so-far", &[("states", named(&so_far).into())]));
        }
        for line in said {
            self.say_plainly(line);
        }
        self.say_plainly(&scenario.brief);
        self.say_plainly(&scenario.frame);
        let options = self.words.chosen_options(&setting);
        if !options.is_empty() {
            self.say("options-title");
        }
        for line in options.into_iter().flat_map(|(said, meaning)| [Some(said), meaning]).flatten() {
            self.say_plainly(line);
        }
        let part = self.words.you_are(&self.catalogue, self.seat, setting.is_outside_the_clause());
        self.say_plainly(part);
        for dilemma in &scenario.dilemmas {
            self.say_with("plain-dilemma", &[("dilemma", Arg::from(dilemma))]);
        }
        if self.seat == Seat::Excon {
            for (heading, note) in self.words.notes_of_control(&scenario) {
                self.say_plainly(heading);
                self.say_plainly(note);
            }
        }
    }

    /// The turn, the moment, staff, institutions, and how many of each there are.
    pub(super) fn situation(&mut self) {
        let view = self.view();
        let scenario = self.table.setting().scenario();
        let words = &self.words;
        let moment = words.moment(view.hour(), &scenario.start);
        let mut said = vec![words.with(
            "plain-turn",
            &[
                ("turn", Arg::from(view.turn())),
                ("turns", Arg::from(scenario.turns())),
                ("moment", Arg::from(moment)),
                ("seat", Arg::from(words.part_title(&self.catalogue, &view))),
            ],
        )];
        let capacity = view.capacity(self.in_basket());
        let staff = match self.seat {
            Seat::Hr => Some((capacity.hr_free, capacity.hr_turn)),
            Seat::Presidency => Some((capacity.council_free, capacity.council_turn)),
            _ => None,
        };
        if let Some((free, whole)) = staff {
            said.push(words.with("plain-staff", &[("free", Arg::from(free)), ("whole", Arg::from(whole))]));
        }
        let (ipcr, nato) = (view.ipcr(), view.nato());
        said.push(words.with(
            "plain-institutions",
            &[
                ("mode", Arg::from(words.ipcr_mode(ipcr.mode))),
                ("posture", Arg::from(words.nato_posture(nato.posture))),
            ],
        ));
        if let Some(hint) = ipcr.hint {
            let what = words.hint(hint, &scenario.start);
            said.push(words.with("ahead-hint", &[("what", Arg::from(what))]));
        }
        let moving = |c: &&crate::engine::view::ConsignmentView| c.status == ConsignmentStatus::Moving;
        let consignments = view.consignments();
        if let Some(next) = consignments.iter().filter(moving).min_by_key(|c| c.arrives) {
            said.push(words.with(
                "ahead-arrival",
                &[
                    ("need", Arg::from(words.need(&self.catalogue, next.need))),
                    ("giver", Arg::from(words.country(&self.catalogue, next.giver))),
                    ("moment", Arg::from(words.moment(next.arrives, &scenario.start))),
                ],
            ));
        }
        let number = |count: usize| Arg::from(i64::try_from(count).unwrap_or(i64::MAX));
        let waiting = view.offers().iter().filter(|o| o.unanswered && !o.free.is_zero()).count();
        said.push(words.with(
            "plain-counts",
            &[
                ("needs", number(self.open_needs().len())),
                ("offers", number(waiting)),
                ("orders", number(self.in_basket().len())),
            ],
        ));
        if self.table.is_shared() && !self.is_over() {
            let others = self.table.awaited().into_iter().filter(|seat| *seat != self.seat);
            let names: Vec<String> = others.map(|seat| self.words.seat(&self.catalogue, seat)).collect();
            let awaited = if names.is_empty() {
                self.words.text("seats-nobody-awaited")
            } else {
                self.words.with("seats-awaited", &[("seats", Arg::from(self.words.list(&names)))])
            };
            said.push(sentence(&awaited));
        }
        if self.table.is_paused() {
            said.push(self.words.text("fault-table-paused"));
        }
        for line in said {
            self.say_plainly(line);
        }
    }

    /// Needs that are still open, first those that press most by the next decision.
    fn open_needs(&self) -> Vec<NeedView> {
        let mut needs = self.view().needs_ahead();
        needs.retain(|need| !matches!(need.state, NeedState::Lapsed | NeedState::Withdrawn));
        needs
    }

    /// What this turn's orders already bring to a need.
    fn ordered_for(&self, need: NeedId) -> Milli {
        let ordered = |order: &Order| match order {
            Order::Propose { need: of, quantity, .. } if *of == need => *quantity,
            _ => Milli::ZERO,
        };
        self.in_basket().iter().map(ordered).sum()
    }

    /// What a need still lacks after what is coming; none where nobody can say.
    pub(super) fn missing(&self, need: NeedId) -> Option<Milli> {
        let row = self.view().need(need)?;
        let coming = row.coming + row.proposed + self.ordered_for(need);
        Some((row.want? - row.have - coming).max(Milli::ZERO))
    }

    /// Lists the needs.
    pub(super) fn needs(&mut self) {
        let needs = self.open_needs();
        if needs.is_empty() {
            self.say("needs-empty");
            return;
        }
        let now = self.view().hour();
        let said = needs
            .iter()
            .map(|need| {
                let words = &self.words;
                let quantity = |q: Milli| Arg::from(words.quantity(&self.catalogue, need.id.kind, q));
                let amount = |q: Milli| Arg::from(words.amount(q));
                let left = need.due - now;
                let due = if left > 0 {
                    words.with("plain-due", &[("time", Arg::from(lasting(words, left)))])
                } else {
                    words.text("plain-overdue")
                };
                let coming = need.coming + need.proposed + self.ordered_for(need.id);
                let unknown = || Arg::from(words.text("plain-unknown-want"));
                let wanted = need.want.map_or_else(unknown, quantity);
                let mut line = words.with(
                    "plain-need",
                    &[
                        ("need", Arg::from(words.need(&self.catalogue, need.id))),
                        ("want", wanted),
                        ("have", amount(need.have)),
                        ("coming", amount(coming)),
                        // Of an amount that nobody has said, nobody knows what is missing.
                        ("missing", self.missing(need.id).map_or_else(unknown, amount)),
                        ("due", Arg::from(due)),
                    ],
                );
                if let Some(hour) = need.next_arrival {
                    let time = lasting(words, (hour - now).max(0));
                    line = format!("{line} {}", words.with("plain-next", &[("time", Arg::from(time))]));
                }
                line
            })
            .collect();
        self.list(Rows::Needs(needs.iter().map(|need| need.id).collect()), said);
        self.say("plain-choose-need");
    }

    /// Lists the offers on the table, or those for a need by its number or its name.
    pub(super) fn offers(&mut self, asked: &str) {
        if !asked.is_empty() {
            let wanted = asked.to_lowercase();
            let named = |need: &NeedView| {
                let name = self.words.need(&self.catalogue, need.id).to_lowercase();
                name.contains(&wanted) || need.id.kind.as_str().eq_ignore_ascii_case(asked)
            };
            let need = self
                .listing
                .need(asked)
                .or_else(|| self.open_needs().iter().find(|need| named(need)).map(|need| need.id));
            if let Some(need) = need {
                self.offers_for(need);
                return;
            }
            let word = Command::Needs.word(&self.words);
            let asked = crate::content::text::masked(asked);
            self.say_with("plain-no-need", &[("need", Arg::from(asked)), ("word", Arg::from(word))]);
            return;
        }
        let offers: Vec<_> = self.view().offers().into_iter().filter(|o| !o.free.is_zero()).collect();
        if offers.is_empty() {
            self.say("plain-offers-none");
            return;
        }
        self.list_offers(&offers);
        self.say("plain-choose-offer");
    }

    /// What is on the table for a need that this seat can match with none of it now; and where nothing is, what it can do.
    pub(super) fn on_the_table_for(&mut self, need: NeedId) {
        let name = Arg::from(self.words.need(&self.catalogue, need));
        let serving: Vec<OfferView> = {
            let view = self.view();
            let serves = |o: &OfferView| !o.free.is_zero() && view.serves(o.giver, o.kind, need.kind);
            view.offers().into_iter().filter(serves).collect()
        };
        let (here, elsewhere): (Vec<OfferView>, Vec<OfferView>) =
            serving.into_iter().partition(|offer| offer.victim == need.victim);
        let word = Arg::from(Command::Orders.word(&self.words));
        if !here.is_empty() {
            self.say_with("plain-offers-here", &[("need", name)]);
            self.list_offers(&here);
            match self.view().taken(OrderKind::Propose) {
                Ok(()) => self.say_with("plain-offers-here.none", &[("word", word)]),
                Err(why) => {
                    let said = self.words.rejection(self.table.setting(), why);
                    self.say_plainly(format!("{} {}", said.what, said.hint));
                }
            }
            return;
        }
        self.say_with("plain-offers-none-for", &[("need", name)]);
        if !elsewhere.is_empty() {
            let states: BTreeSet<CountryId> = elsewhere.iter().map(|offer| offer.victim).collect();
            let named: Vec<String> =
                states.into_iter().map(|state| self.words.country(&self.catalogue, state)).collect();
            let states = Arg::from(self.words.list(&named));
            self.say_with("plain-offers-none-for.elsewhere", &[("states", states)]);
        }
        if self.view().gives_kind(OrderKind::Ask) {
            self.say_with("plain-offers-none-for.ask", &[("word", word)]);
        }
    }

    fn list_offers(&mut self, offers: &[OfferView]) {
        let view = self.view();
        let (now, setting) = (view.hour(), view.setting());
        let said = offers
            .iter()
            .map(|offer| {
                let words = &self.words;
                let mut line = words.with(
                    "plain-offer",
                    &[
                        ("kind", Arg::from(words.kind(&self.catalogue, offer.kind))),
                        ("giver", Arg::from(words.country(&self.catalogue, offer.giver))),
                        ("victim", Arg::from(words.country(&self.catalogue, offer.victim))),
                        ("free", Arg::from(words.quantity(&self.catalogue, offer.kind, offer.free))),
                    ],
                );
                if let Some(conditions) = words.list_of_conditions(setting, offer) {
                    line = format!("{line}; {conditions}");
                }
                let remark = self.catalogue.remark(offer.package);
                if !remark.is_empty() {
                    line = format!("{line}; {remark}");
                }
                if offer.unanswered {
                    let left = lasting(words, (offer.valid_until - now).max(0));
                    line =
                        format!("{line}; {}", words.with("plain-unanswered", &[("time", Arg::from(left))]));
                }
                line
            })
            .collect();
        self.list(Rows::Offers(offers.iter().map(|offer| offer.id).collect()), said);
    }

    /// Reads tracks and functions out.
    pub(super) fn tracks(&mut self) {
        let mut said = Vec::new();
        {
            let (view, words) = (self.view(), &self.words);
            for track in view.tracks() {
                let key = if track.estimate { "plain-track-estimate" } else { "plain-track" };
                said.push(words.with(
                    key,
                    &[
                        ("name", Arg::from(words.track(track.track))),
                        ("level", Arg::from(words.points(track.level))),
                        (
                            "way",
                            Arg::from(words.text(if track.track.higher_is_worse() {
                                "plain-worse"
                            } else {
                                "plain-better"
                            })),
                        ),
                    ],
                ));
            }
            for victim in view.victims() {
                for function in Function::ALL {
                    said.push(words.with(
                        "plain-function",
                        &[
                            ("state", Arg::from(words.country(&self.catalogue, victim.country))),
                            ("name", Arg::from(words.function(function))),
                            ("level", Arg::from(words.points(victim.functions[function.index()]))),
                        ],
                    ));
                }
            }
        }
        for line in said {
            self.say_plainly(line);
        }
        let word = Command::Why.word(&self.words);
        self.say_with("plain-ask-why", &[("word", Arg::from(word))]);
    }

    /// Lists the votes.
    pub(super) fn votes(&mut self) {
        let votes = self.view().votes();
        if votes.is_empty() {
            self.say("council-empty");
            return;
        }
        let said = votes.iter().map(|vote| self.vote_in_short(vote)).collect();
        self.list(Rows::Votes(votes.iter().map(|vote| vote.id).collect()), said);
        self.say("plain-choose-vote");
    }

    fn vote_in_short(&self, vote: &VoteView) -> String {
        let words = &self.words;
        let state = match vote.passed {
            Some(true) => words.text("vote-passed"),
            Some(false) => words.text("vote-failed"),
            None if vote.taken_off => words.text("vote-taken-off"),
            None => words.with("vote-in-turn", &[("turn", Arg::from(vote.turn))]),
        };
        words.labelled(&words.vote(vote.id), &state)
    }

    /// Reads a vote out: its rule, the count, who stands where and why, and what can be ordered about it.
    pub(super) fn vote(&mut self, id: VoteId) {
        let Some(vote) = self.view().votes().into_iter().find(|vote| vote.id == id) else { return };
        let words = &self.words;
        let mut said = vec![self.vote_in_short(&vote)];
        said.push(words.way_of_vote(&vote));
        said.extend(vote.convened.iter().map(|(body, _)| words.convened(*body)));
        if !vote.positions.is_empty() {
            said.push(words.count_of_votes(&vote.count));
        } else if vote.is_open() {
            said.push(words.text("vote-unheard"));
        }
        for (country, stance, ground) in &vote.positions {
            let country = words.country(&self.catalogue, *country);
            said.push(words.labelled(&country, &words.stance_for(*stance, *ground)));
        }
        for line in said {
            self.say_plainly(line);
        }
        if vote.is_open() && !self.is_over() {
            self.orders_about_vote(id);
        }
    }
}
