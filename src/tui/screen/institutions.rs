//! The institutions: crisis response, Council, NATO, law, promises.
//!
//! Enters: facts. Leaves: rows, and a way to the orders that belong there. Never here: what they decide.

mod council;
mod law;
mod nato;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::orders::Orders;
use super::why::Why;
use crate::content::{IpcrMode, Seat, Track};
use crate::engine::OrderKind;
use crate::tui::action::{Action, Context};
use crate::tui::app::{Desk, Layer, Reply, Sitting};
use crate::tui::facts::Level;
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
            Self::Ipcr => &[
                K::RequestIpcr,
                K::SetIpcr,
                K::RequestReport,
                K::RoundTable,
                K::HandOnChair,
                K::Upload,
                K::Task,
            ],
            Self::Council => &[
                K::Lobby,
                K::Link,
                K::WaterDown,
                K::PutOnAgenda,
                K::Postpone,
                K::TakeOff,
                K::Position,
                K::PublishTriage,
                K::Statement,
            ],
            Self::Nato => &[
                K::ContactNato,
                K::Task,
                K::RequestRelease,
                K::LeaveToNato,
                K::TakeBack,
                K::PlanCover,
                K::Release,
                K::Withhold,
                K::LeaveToEu,
                K::Endorse,
                K::TransferAuthority,
            ],
            Self::Law => &[K::Invoke, K::ReportArt51, K::JoinArt51, K::SendLetter, K::Terminate],
            Self::Promises => &[K::Promise],
        }
    }
}

/// Cells of the names of facts.
const NAME: usize = 24;

/// Rows by which a page moves.
const SCROLLED: usize = 5;

/// The pages of the institutions.
pub struct Institutions {
    page: usize,
    cursor: usize,
    scroll: usize,
}

impl Institutions {
    /// Open at this page.
    #[must_use]
    pub fn at(page: Page) -> Self {
        Self { page: Page::ALL.iter().position(|p| *p == page).unwrap_or(0), cursor: 0, scroll: 0 }
    }

    fn page(&self) -> Page {
        Page::ALL[self.page]
    }

    /// Orders of this page that the seat gives.
    fn orders(&self, seat: Seat) -> Vec<OrderKind> {
        self.page().orders().iter().copied().filter(|k| k.belongs_to(seat)).collect()
    }

    /// Levels of this page that can be asked why they are where they are.
    fn levels(&self) -> &'static [Track] {
        match self.page() {
            Page::Nato => &[Track::Duplication, Track::Gap, Track::Contention, Track::Synchronisation],
            _ => &[],
        }
    }

    fn turn_to(&mut self, page: usize) {
        (self.page, self.cursor, self.scroll) = (page, 0, 0);
    }

    /// What the row under the cursor opens: an order, or the past of a level.
    fn open(&self, desk: &Desk, seat: Seat) -> Option<Reply> {
        let orders = self.orders(seat);
        if let Some(kind) = orders.get(self.cursor) {
            return Some(Reply::Open(Box::new(Orders::at(desk, *kind, None))));
        }
        let level = self.levels().get(self.cursor - orders.len())?;
        let why = Why::of(desk.facts()?, Level::Track(*level))?;
        Some(Reply::Open(Box::new(why)))
    }

    fn rows(&self, desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
        match self.page() {
            Page::Ipcr => ipcr(desk, game, room),
            Page::Council => council::rows(desk, game, room),
            Page::Nato => nato::rows(desk, game, room),
            Page::Law => law::rows(desk, game, room),
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
    let chair = game.facts.chair;
    let mut holder = words.country(&desk.catalogue, chair.holder);
    if chair.own_cause {
        holder = format!("{holder} ({})", desk.say("ipcr-chair-own-cause"));
    }
    rows.push(super::fact(desk, &desk.say("ipcr-chair"), holder, NAME));
    if let Some((next, hour)) = chair.next {
        let said = words.with(
            "ipcr-chair-next.text",
            &[
                ("state", words.country(&desk.catalogue, next).into()),
                ("moment", moment(desk, game, hour).into()),
            ],
        );
        rows.push(super::fact(desk, &desk.say("ipcr-chair-next"), said, NAME));
    }
    let capacity = game.facts.capacity;
    let council = format!("{} / {}", capacity.council_free, capacity.council_turn);
    rows.push(super::fact(desk, &desk.say("ipcr-council-staff"), council, NAME));
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
            Action::Left => self.turn_to((self.page + Page::ALL.len() - 1) % Page::ALL.len()),
            Action::Right | Action::NextPane => self.turn_to((self.page + 1) % Page::ALL.len()),
            Action::Confirm => return self.open(desk, seat).unwrap_or(Reply::Done),
            Action::PageUp => self.scroll = self.scroll.saturating_sub(SCROLLED),
            Action::PageDown => self.scroll += SCROLLED,
            Action::Back => return Reply::Close,
            Action::Point(column, row) => {
                if let Some(crate::tui::app::Spot::Row(index)) = desk.spot_at(column, row) {
                    if index >= 100 {
                        self.turn_to((index - 100).min(Page::ALL.len() - 1));
                    } else {
                        self.cursor = index;
                        return self.open(desk, seat).unwrap_or(Reply::Done);
                    }
                }
            }
            other => {
                let rows = self.orders(seat).len() + self.levels().len();
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
        let levels = self.levels();
        // The list scrolls to its cursor, so that what is to be read keeps half the room.
        let foot = length(orders.len() + levels.len() + 1);
        let most = if levels.is_empty() { foot } else { rest.height / 2 };
        let (body, foot) = split_rows(rest, rest.height.saturating_sub(foot.min(most)));
        let rows = self.rows(desk, game, cells(body.width.saturating_sub(1)).min(110));
        let first = self.scroll.min(rows.len().saturating_sub(cells(body.height)));
        look.rows(buf, body, &rows[first..]);
        look.scroll_mark(buf, body, first, rows.len());
        if orders.is_empty() && levels.is_empty() {
            return;
        }
        look.row(buf, foot, &Line::from(piece(desk.say("institutions-orders"), theme.heading)));
        let list = below(foot, 1);
        let order = |k: &OrderKind| Line::from(piece(format!(" {}", desk.words.order_kind(*k)), theme.text));
        let room = cells(list.width).min(72);
        let level = |track: &Track| game.facts.level(Level::Track(*track));
        let levels =
            levels.iter().filter_map(level).map(|row| super::console::level_row(desk, row, room, None));
        let rows: Vec<Row> = orders.iter().map(order).chain(levels).collect();
        let first = look.list(buf, list, &rows, Some(self.cursor), true);
        desk.spot_rows(list, first, rows.len());
    }
}
