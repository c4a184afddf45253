//! The plan of injects, for exercise control: what comes, what is held, what happened; and what to do about each.
//!
//! Enters: the seat's plan. Leaves: lines, and the orders about an inject. Never here: what may be ordered.

use super::Sitting;
use super::listing::Rows;
use super::spoken::sentence;
use crate::base::InjectId;
use crate::content::Seat;
use crate::engine::order::FULL_SHARE;

impl Sitting {
    /// Lists the plan.
    pub(super) fn plan(&mut self) {
        if self.seat != Seat::Excon {
            self.say("notice-control-only");
            return;
        }
        let (ids, said): (Vec<InjectId>, Vec<String>) = {
            let view = self.view();
            let (setting, words) = (view.setting(), &self.words);
            let ordered = |id| self.in_basket().iter().any(|order| order.inject() == Some(id));
            let told = view.plan().into_iter().map(|row| {
                let moment = words.moment(row.hour, &setting.scenario().start);
                let mut parts = vec![moment, words.plan_status(row.status), words.inject(setting, row.id)];
                if row.share != FULL_SHARE || row.addition.is_some() {
                    parts.push(words.text("plan-edited"));
                }
                if ordered(row.id) {
                    parts.push(words.text("plan-ordered"));
                }
                (row.id, parts.join(", "))
            });
            told.unzip()
        };
        self.list(Rows::Plan(ids), said);
        self.say("plain-choose-inject");
    }

    /// Reads an inject out, and lists what can be ordered about it.
    pub(super) fn inject(&mut self, id: InjectId) {
        let said: Vec<String> = {
            let view = self.view();
            let (setting, words) = (view.setting(), &self.words);
            let Some(row) = view.plan().into_iter().find(|row| row.id == id) else { return };
            let Some(inject) = setting.inject(id) else { return };
            let mut said = vec![sentence(&words.inject(setting, id)), inject.text.clone()];
            said.extend(words.plan_row(&view, &row));
            let deeds = words.deeds(setting, inject);
            said.extend((!deeds.is_empty()).then(|| words.text("plan-does")));
            // What depends on a line has a dash more: a voice reads no margin.
            said.extend(deeds.iter().map(|deed| format!("{} {}", "–".repeat(deed.depth + 1), deed.text)));
            said
        };
        for line in said {
            self.say_plainly(line);
        }
        if !self.is_over() {
            self.orders_about_inject(id);
        }
    }
}
