//! The institutions: crisis response, Council, NATO, law, promises.
//!
//! Enters: facts. Leaves: rows, and a way to the orders that belong there. Never here: what they decide.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::orders::Orders;
use crate::content::rules::ThresholdBand;
use crate::content::{IpcrMode, NatoPosture, Seat};
use crate::engine::{Article, OrderKind, Stance};
use crate::tui::action::{Action, Context};
use crate::tui::app::{Desk, Layer, Reply, Sitting};
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;

/// The pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// Crisis response.
    Ipcr,
    /// The Council.
    Council,
    /// NATO.
    Nato,
    /// The law.
    Law,
    /// Promises.
    Promises,
}

impl Page {
    const ALL: [Self; 5] = [Self::Ipcr, Self::Council, Self::Nato, Self::Law, Self::Promises];

    fn slug(self) -> &'static str {
        match self {
            Self::Ipcr => "ipcr",
            Self::Council => "council",
            Self::Nato => "nato",
            Self::Law => "law",
            Self::Promises => "promises",
        }
    }

    /// Kinds of order that belong on the page.
    fn orders(self) -> &'static [OrderKind] {
        use OrderKind as K;
        match self {
            Self::Ipcr => &[K::RequestIpcr, K::SetIpcr, K::RequestReport, K::RoundTable, K::Upload, K::Task],
            Self::Council => &[K::ProposeSanctions, K::Position, K::Statement],
            Self::Nato => &[
                K::ContactNato,
                K::RequestRelease,
                K::LeaveToNato,
                K::TakeBack,
                K::PlanCover,
                K::Release,
                K::Withhold,
                K::LeaveToEu,
                K::Endorse,
            ],
            Self::Law => &[K::Invoke, K::ReportArt51, K::SendLetter, K::Terminate],
            Self::Promises => &[K::Promise],
        }
    }
}

/// Cells of the names of facts.
const NAME: usize = 24;

/// The pages of the institutions.
pub struct Institutions {
    page: usize,
    cursor: usize,
}

impl Institutions {
    /// Open at this page.
    #[must_use]
    pub fn at(page: Page) -> Self {
        Self { page: Page::ALL.iter().position(|p| *p == page).unwrap_or(0), cursor: 0 }
    }

    fn page(&self) -> Page {
        Page::ALL[self.page]
    }

    /// Orders of this page that the seat gives.
    fn orders(&self, seat: Seat) -> Vec<OrderKind> {
        self.page().orders().iter().copied().filter(|k| k.belongs_to(seat)).collect()
    }

    fn rows(&self, desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
        match self.page() {
            Page::Ipcr => ipcr(desk, game, room),
            Page::Council => council(desk, game, room),
            Page::Nato => nato(desk, game, room),
            Page::Law => law(desk, game, room),
            Page::Promises => promises(desk, game, room),
        }
    }
}

fn moment(desk: &Desk, game: &Sitting, hour: i32) -> String {
    desk.words.moment(hour, &game.table.setting().scenario().start)
}

fn ipcr(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (theme, look, words, ipcr) = (&desk.theme, desk.look(), &desk.words, &game.facts.ipcr);
    let mut rows = Vec::new();
    let mut ladder = Vec::new();
    for mode in [IpcrMode::Off, IpcrMode::Monitoring, IpcrMode::InformationSharing, IpcrMode::Full] {
        let style = if mode == ipcr.mode { theme.accent } else { theme.quiet };
        if !ladder.is_empty() {
            ladder.push(piece(format!(" {} ", look.glyphs.arrow()), theme.faint));
        }
        ladder.push(piece(words.ipcr_mode(mode), style));
    }
    rows.push(Line::from(ladder));
    rows.extend(look.paragraph(&words.ipcr_mode_meaning(ipcr.mode), room, theme.quiet));
    rows.push(Line::default());
    if let Some((mode, hour)) = ipcr.next {
        let said = words.with(
            "ahead-ipcr",
            &[("mode", words.ipcr_mode(mode).into()), ("moment", moment(desk, game, hour).into())],
        );
        rows.push(super::fact(desk, &desk.say("ipcr-next"), said, NAME));
    }
    if let Some(mode) = ipcr.requested {
        rows.push(super::fact(desk, &desk.say("ipcr-requested"), words.ipcr_mode(mode), NAME));
    }
    let report = match ipcr.report {
        Some((hour, quality)) => words.with(
            "ipcr-report-of",
            &[
                ("moment", moment(desk, game, hour).into()),
                ("quality", words.per_mille_as_percent(quality).into()),
            ],
        ),
        None => desk.say("ipcr-report-none"),
    };
    rows.push(super::fact(desk, &desk.say("ipcr-report"), report, NAME));
    if let Some(hour) = ipcr.report_due {
        rows.push(super::fact(desk, &desk.say("ipcr-report-due"), moment(desk, game, hour), NAME));
    }
    let register = desk.say(if ipcr.register_up { "yes" } else { "no" });
    rows.push(super::fact(desk, &desk.say("ipcr-register"), register, NAME));
    let share = words.per_mille_as_percent(ipcr.upload_share);
    rows.push(super::fact(desk, &desk.say("ipcr-uploads"), share, NAME));
    let capacity = game.facts.capacity;
    let council = format!("{} / {}", capacity.council_free, capacity.council_turn);
    rows.push(super::fact(desk, &desk.say("ipcr-council-staff"), council, NAME));
    rows
}

fn council(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let mut rows = Vec::new();
    if game.facts.votes.is_empty() {
        return look.paragraph(&desk.say("council-empty"), room, theme.quiet);
    }
    for vote in game.facts.votes.iter().rev() {
        let (state, style) = match vote.passed {
            Some(true) => (desk.say("vote-passed"), theme.good),
            Some(false) => (desk.say("vote-failed"), theme.bad),
            None => (words.with("vote-in-turn", &[("turn", vote.turn.into())]), theme.warning),
        };
        rows.push(Line::from(vec![
            piece(
                text::left(&words.vote(vote.id), room.saturating_sub(22).max(10), look.glyphs),
                theme.heading,
            ),
            piece(format!("  {state}"), style),
        ]));
        for stance in [Stance::For, Stance::Abstain, Stance::Against] {
            let names: Vec<String> =
                vote.positions.iter().filter(|(_, s)| *s == stance).map(|(c, _)| c.to_string()).collect();
            if !names.is_empty() {
                let count = format!("{} ({})", words.stance(stance), names.len());
                rows.extend(super::long_fact(desk, &count, &names.join(" "), NAME, room));
            }
        }
        rows.push(Line::default());
    }
    rows
}

fn nato(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (theme, look, words, facts) = (&desk.theme, desk.look(), &desk.words, &game.facts);
    let nato = &facts.nato;
    let mut rows = Vec::new();
    let mut ladder = Vec::new();
    for posture in
        [NatoPosture::None, NatoPosture::Consultations, NatoPosture::ResponsePlan, NatoPosture::Article5]
    {
        let style = if posture == nato.posture { theme.accent } else { theme.quiet };
        if !ladder.is_empty() {
            ladder.push(piece(format!(" {} ", look.glyphs.arrow()), theme.faint));
        }
        ladder.push(piece(words.nato_posture(posture), style));
    }
    rows.push(Line::from(ladder));
    rows.extend(look.paragraph(&words.nato_posture_meaning(nato.posture), room, theme.quiet));
    rows.push(Line::default());
    if let Some(posture) = nato.deciding {
        rows.push(super::fact(desk, &desk.say("nato-deciding"), words.nato_posture(posture), NAME));
    }
    let contact =
        nato.contacted_at.map_or_else(|| desk.say("nato-no-contact"), |hour| moment(desk, game, hour));
    rows.push(super::fact(desk, &desk.say("nato-contact"), contact, NAME));
    let known = desk.say(if nato.plan_known { "yes" } else { "no" });
    rows.push(super::fact(desk, &desk.say("nato-plan-known"), known, NAME));
    let endorsed = desk.say(if nato.endorsed { "yes" } else { "no" });
    rows.push(super::fact(desk, &desk.say("nato-endorsed"), endorsed, NAME));
    rows.push(Line::default());
    rows.push(Line::from(piece(desk.say("nato-needs"), theme.heading)));
    let mut any = false;
    for need in &facts.needs {
        let mut said = Vec::new();
        if let Some(planned) = need.view.nato_planned.filter(|p| !p.is_zero()) {
            said.push(words.with("nato-plans", &[("quantity", words.amount(planned).into())]));
        }
        if need.view.left_to_nato {
            said.push(desk.say("nato-left-to-nato"));
        }
        if need.view.left_to_eu {
            said.push(desk.say("nato-left-to-eu"));
        }
        if !said.is_empty() {
            any = true;
            rows.push(super::fact(desk, &need.name, said.join(", "), NAME));
        }
    }
    if !any {
        let key = if nato.plan_known { "nato-plans-nothing" } else { "nato-plan-unknown" };
        rows.extend(look.paragraph(&desk.say(key), room, theme.quiet));
    }
    rows
}

fn law(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (theme, look, words, facts) = (&desk.theme, desk.look(), &desk.words, &game.facts);
    let mut rows = Vec::new();
    if !game.table.setting().scenario().article_427_applies {
        rows.extend(look.paragraph(&desk.say("law-does-not-apply"), room, theme.warning));
        rows.push(Line::default());
    }
    for victim in &facts.victims {
        rows.push(Line::from(piece(words.country(&desk.catalogue, victim.country), theme.heading)));
        for article in Article::ALL {
            let invoked = victim.invoked.iter().find(|(a, _)| *a == article).map(|(_, hour)| *hour);
            let (mark, said, style) = match invoked {
                Some(hour) => (look.glyphs.tick(), moment(desk, game, hour), theme.good),
                None => (look.glyphs.open(), desk.say("law-not-invoked"), theme.quiet),
            };
            rows.push(Line::from(vec![
                piece(format!("{mark} "), style),
                piece(text::left(&words.article(article), 40, look.glyphs), theme.text),
                piece(said, style),
            ]));
        }
        let threshold = victim.threshold;
        rows.push(Line::default());
        let mut row = vec![piece(text::left(&desk.say("law-threshold"), NAME, look.glyphs), theme.quiet)];
        let total = threshold.total();
        let rules = game.table.setting().rules();
        let band = rules.threshold.band(total);
        let style = match band {
            ThresholdBand::Met => theme.good,
            ThresholdBand::Arguable => theme.warning,
            ThresholdBand::NotMet => theme.bad,
        };
        row.extend(look.bar(total * 10, 20, style));
        row.push(piece(format!(" {total}/100  {}", words.threshold(band)), theme.text));
        rows.push(Line::from(row));
        for (key, part, most) in [
            ("law-kinetic", threshold.kinetic, rules.threshold.kinetic),
            ("law-foreign", threshold.foreign_link, rules.threshold.foreign_link),
            ("law-territory", threshold.territory, rules.threshold.territory),
            ("law-scale", threshold.scale, rules.threshold.scale),
        ] {
            rows.push(super::fact(desk, &format!("  {}", desk.say(key)), format!("{part} / {most}"), NAME));
        }
        rows.push(Line::default());
        let forcible =
            victim.forcible_at.map_or_else(|| desk.say("law-no-force"), |hour| moment(desk, game, hour));
        rows.push(super::fact(desk, &desk.say("law-force"), forcible, NAME));
        let reported = match (victim.reported_at, victim.forcible_at) {
            (Some(hour), _) => moment(desk, game, hour),
            (None, Some(hour)) => {
                let due = hour + rules.politics.report51_hours;
                words.with("law-report-due", &[("moment", moment(desk, game, due).into())])
            }
            (None, None) => look.glyphs.nothing().to_string(),
        };
        rows.push(super::fact(desk, &desk.say("law-report"), reported, NAME));
        let intake = words.reception(victim.intake_per_day);
        rows.push(super::fact(desk, &desk.say("law-intake"), intake, NAME));
        if !victim.queue.is_zero() {
            rows.push(super::fact(desk, &desk.say("law-queue"), words.reception(victim.queue), NAME));
        }
        if let Some(hour) = victim.terminated_at {
            rows.push(super::fact(desk, &desk.say("law-ended"), moment(desk, game, hour), NAME));
        }
        rows.push(Line::default());
    }
    rows
}

fn promises(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    if game.facts.promises.is_empty() {
        return look.paragraph(&desk.say("promises-empty"), room, theme.quiet);
    }
    game.facts
        .promises
        .iter()
        .rev()
        .map(|promise| {
            let (mark, key, style) = match promise.kept {
                Some(true) => (look.glyphs.tick(), "promise-kept", theme.good),
                Some(false) => (look.glyphs.cross(), "promise-broken", theme.bad),
                None => (look.glyphs.open(), "promise-open", theme.warning),
            };
            let name = words.need(&desk.catalogue, promise.need);
            Line::from(vec![
                piece(format!("{mark} "), style),
                piece(text::left(&name, 40, look.glyphs), theme.text),
                piece(text::left(&moment(desk, game, promise.by), 12, look.glyphs), theme.text),
                piece(desk.say(key), style),
            ])
        })
        .collect()
}

impl Layer for Institutions {
    fn slug(&self) -> &'static str {
        "institutions"
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Pages]
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        let Some(seat) = desk.facts().map(|f| f.seat) else { return Reply::Close };
        match action {
            Action::Left => {
                self.page = (self.page + Page::ALL.len() - 1) % Page::ALL.len();
                self.cursor = 0;
            }
            Action::Right | Action::NextPane => {
                self.page = (self.page + 1) % Page::ALL.len();
                self.cursor = 0;
            }
            Action::Confirm => {
                if let Some(kind) = self.orders(seat).get(self.cursor) {
                    return Reply::Open(Box::new(Orders::at(desk, *kind, None)));
                }
            }
            Action::Back => return Reply::Close,
            Action::Point(column, row) => {
                if let Some(crate::tui::app::Spot::Row(index)) = desk.spot_at(column, row) {
                    if index >= 100 {
                        self.page = (index - 100).min(Page::ALL.len() - 1);
                        self.cursor = 0;
                    } else {
                        self.cursor = index;
                        if let Some(kind) = self.orders(seat).get(self.cursor) {
                            return Reply::Open(Box::new(Orders::at(desk, *kind, None)));
                        }
                    }
                }
            }
            other => {
                let rows = self.orders(seat).len();
                if !super::title::moved(&mut self.cursor, rows, other) {
                    return Reply::Ignored;
                }
            }
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(game) = &desk.game else { return };
        let (theme, look, buf) = (&desk.theme, desk.look(), frame.buffer_mut());
        let inner = look.pane(buf, area, &desk.say("institutions-title"), "", true);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let (tabs, rest) = split_rows(inner, 1);
        let mut row = Vec::new();
        let mut x = tabs.x;
        for (index, page) in Page::ALL.iter().enumerate() {
            let name = format!(" {} ", desk.say(&format!("page-{}", page.slug())));
            let wide = u16::try_from(text::width(&name)).unwrap_or(0);
            desk.spot(Rect { x, width: wide, ..tabs }, crate::tui::app::Spot::Row(100 + index));
            x = x.saturating_add(wide + 1);
            row.push(piece(name, if index == self.page { theme.cursor } else { theme.text }));
            row.push(piece(" ", theme.text));
        }
        look.row(buf, tabs, &Line::from(row));
        let rest = below(rest, 1);
        let orders = self.orders(game.seat);
        let (body, foot) = split_rows(rest, rest.height.saturating_sub(length(orders.len() + 1)));
        let rows = self.rows(desk, game, cells(body.width).min(110));
        look.rows(buf, body, &rows);
        if orders.is_empty() {
            return;
        }
        look.row(buf, foot, &Line::from(piece(desk.say("institutions-orders"), theme.heading)));
        let list = below(foot, 1);
        let rows: Vec<Row> = orders
            .iter()
            .map(|k| Line::from(piece(format!(" {}", desk.words.order_kind(*k)), theme.text)))
            .collect();
        let first = look.list(buf, list, &rows, Some(self.cursor), true);
        desk.spot_rows(list, first, rows.len());
    }
}
