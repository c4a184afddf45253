//! "Why?": any number taken apart into its inputs, its rule, its law and what bore on it.
//!
//! Enters: what is asked about, by its number in a list or by letters of its name. Leaves: lines.

use super::Sitting;
use super::coaching::WHY;
use super::command::Command;
use super::listing::{Asked, Rows};
use super::spoken::sentence;
use crate::base::MechanismId;
use crate::engine::Order;
use crate::engine::explain::{Inquiry, Label, Value};
use crate::words::handbook::Topic;
use crate::words::{Arg, Lookup};

/// Events read out behind a number: the newest.
const EVENTS: usize = 12;

/// What of these is called so: the one of that very name, else all that have these words; nothing where none has.
fn sought(
    asked: &str,
    all: Vec<Asked>,
    names: Vec<String>,
    also: impl Fn(&Asked) -> Option<String>,
) -> Option<Vec<(Asked, String)>> {
    let wanted = asked.to_lowercase();
    let fits = |name: &str| {
        let name = name.to_lowercase();
        wanted.split_whitespace().all(|word| name.contains(word))
    };
    let called = |(asked, name): &(Asked, String)| fits(name) || also(asked).is_some_and(|also| fits(&also));
    let found: Vec<(Asked, String)> = all.into_iter().zip(names).filter(called).collect();
    let exact = found.iter().find(|(_, name)| name.to_lowercase() == wanted).cloned();
    let found = exact.map_or(found, |one| vec![one]);
    (!found.is_empty()).then_some(found)
}

impl Sitting {
    /// Explains a number, or lists what can be asked about.
    pub(super) fn why(&mut self, asked: &str) {
        if let Some(chosen) = self.listing.asked(asked, self.in_basket()) {
            self.open(&chosen);
            return;
        }
        // A kind of order by its word: what is possible of it, and which rules stand in the way of the rest.
        if let Some(kind) = self.kind_coded(asked) {
            let after = self.in_basket().to_vec();
            self.explain(&Inquiry::Orders { kind, after });
            return;
        }
        let (all, names): (Vec<Asked>, Vec<String>) = {
            let view = self.view();
            let at = Lookup::of(&view);
            let mut all = view.askable();
            all.extend(view.needs().into_iter().map(|need| Inquiry::Need(need.id)));
            all.extend(view.votes().into_iter().map(|vote| Inquiry::Vote(vote.id)));
            all.extend(view.offers().into_iter().map(|offer| Inquiry::Offer(offer.id, None)));
            for victim in view.victim_ids() {
                all.extend(view.readings(victim).iter().map(|row| Inquiry::Reading(victim, row.country)));
            }
            all.extend(view.consignments().into_iter().map(|c| Inquiry::Consignment(c.id)));
            all.extend(view.countries().into_iter().map(|country| Inquiry::Will(country.id)));
            all.extend(view.register().rows.into_iter().map(|row| Inquiry::Upload(row.country)));
            all.retain(|inquiry| view.explain(inquiry).is_some());
            // At the end first of all the measures of the debrief.
            let measures = self.reviewed().map(|debrief| debrief.measures).unwrap_or_default();
            let said =
                measures.iter().map(|measure| (Asked::Measure(measure.slug), measure.name(&self.words)));
            let told = |inquiry: Inquiry| {
                let name = self.words.inquiry(&at, &inquiry);
                (Asked::Number(inquiry), name)
            };
            said.chain(all.into_iter().map(told)).unzip()
        };
        if asked.is_empty() {
            self.list(Rows::Asked(all), names);
            let word = Command::Why.word(&self.words);
            self.say_with("plain-choose-why", &[("word", Arg::from(word))]);
            return;
        }
        let also = |asked: &Asked| match asked {
            Asked::Number(inquiry) => self.words.inquiry_also(inquiry),
            Asked::Measure(_) => None,
        };
        if let Some(found) = sought(asked, all, names, also) {
            return self.one_of(found);
        }
        // A mechanism that does not run: what it would take, or what stands in the way of asking for it.
        let tasks: Vec<Asked> =
            self.catalogue.mechanisms.iter().map(|m| Asked::Number(self.tasked(m.id))).collect();
        let names = self.catalogue.mechanisms.iter().map(|m| self.words.mechanism(m.id)).collect();
        if let Some(found) = sought(asked, tasks, names, |_| None) {
            return self.one_of(found);
        }
        if !self.page_about(asked) {
            let word = Command::Why.word(&self.words);
            let asked = crate::content::text::masked(asked);
            self.say_with("plain-no-question", &[("said", Arg::from(asked)), ("word", Arg::from(word))]);
        }
    }

    /// To ask for a mechanism, after what was ordered.
    fn tasked(&self, instrument: MechanismId) -> Inquiry {
        let after = self.in_basket().to_vec();
        Inquiry::Order { order: Order::Task { instrument, victim: None }, after }
    }

    /// Explains what was found, or asks which of several.
    fn one_of(&mut self, found: Vec<(Asked, String)>) {
        if let [(only, _)] = found.as_slice() {
            return self.open(only);
        }
        let (rows, said) = found.into_iter().unzip();
        self.list(Rows::Asked(rows), said);
        self.say("plain-which");
    }

    /// Explains what was chosen.
    pub(super) fn open(&mut self, asked: &Asked) {
        match asked {
            Asked::Number(inquiry) => self.explain(inquiry),
            Asked::Measure(slug) => self.measure(slug),
        }
    }

    /// The figures of an order's preview.
    pub(super) fn explain_order(&mut self, order: &Order) {
        let after = self.in_basket().to_vec();
        self.explain(&Inquiry::Order { order: order.clone(), after });
    }

    /// Reads a number out: what it is, what it is made of, by which rule and law, and what bore on it.
    pub(super) fn explain(&mut self, inquiry: &Inquiry) {
        if let Some(coach) = self.taught() {
            coach.opened(WHY);
        }
        let mut said = Vec::new();
        {
            let (view, words) = (self.view(), &self.words);
            let at = Lookup::of(&view);
            let name = sentence(&words.inquiry(&at, inquiry));
            match words.inquiry_meaning(&at, inquiry) {
                Some(meaning) => said.push(format!("{}. {meaning}", name.trim_end_matches('.'))),
                None => said.push(name),
            }
            let explanation = view.explain(inquiry);
            if explanation.is_none() {
                said.push(words.text("plain-no-figures"));
            }
            for figure in explanation.iter().flat_map(|e| &e.figures) {
                let told = words.figure(&at, figure);
                said.push(words.labelled(&sentence(&told.name), &told.value));
                for (input, of) in told.inputs.into_iter().zip(&figure.inputs) {
                    // Of a refusal also what to do, and the law that refuses.
                    let refuses = matches!(of.label, Label::Rejection(_) | Label::Barred(..));
                    if refuses {
                        let why = input.meaning.unwrap_or(input.name);
                        let times = match of.value {
                            Value::Count(_) => input.value,
                            _ => words.number(1),
                        };
                        let args = [("count", Arg::from(times)), ("why", Arg::from(why))];
                        said.push(words.with("plain-refused-by", &args));
                        let basis = input.basis.iter();
                        said.extend(basis.map(|law| words.with("why-basis", &[("basis", Arg::from(law))])));
                        continue;
                    }
                    // A name that is a sentence has its own full stop.
                    let name = input.name.trim_end_matches('.');
                    let args = [("name", Arg::from(name)), ("value", Arg::from(input.value))];
                    said.push(words.with("plain-input", &args));
                }
                said.push(words.with("plain-rule", &[("rule", Arg::from(told.rule))]));
                if let Some(basis) = told.basis {
                    said.push(words.with("why-basis", &[("basis", Arg::from(basis))]));
                }
            }
            let start = self.table.setting().scenario().start;
            let mut bearing: Vec<String> = Vec::new();
            for entry in self.table.log().iter().filter(|e| view.bears_on(e.event, inquiry)) {
                if let Some(line) = words.bearing(&at, entry.event) {
                    bearing.push(words.labelled(&words.moment(entry.hour, &start), &line));
                }
            }
            if !bearing.is_empty() {
                said.push(words.text("why-moved"));
                said.extend(bearing.into_iter().rev().take(EVENTS));
            }
            if explanation.is_some() {
                said.push(words.with(
                    "plain-page",
                    &[
                        ("word", Arg::from(Command::Handbook.word(words))),
                        ("page", Arg::from(Topic::of_inquiry(inquiry).slug())),
                    ],
                ));
            }
        }
        for line in said {
            self.say_plainly(line);
        }
    }
}
