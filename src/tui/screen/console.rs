//! The console: map, crisis feed, decision panel, tracks and this turn's orders.
//!
//! Enters: facts of the seat, actions. Leaves: cells, pages to open, orders to give. Never here: rules of
//! the game.

use std::cell::Cell;
use std::cmp::Reverse;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::board::Board;
use super::debrief::Debrief;
use super::dossier::Dossier;
use super::end_turn::EndTurn;
use super::institutions::{Institutions, Page};
use super::map_pane::MapPane;
use super::order_sheet::OrderSheet;
use super::orders::Orders;
use super::report::Report;
use super::search::Search;
use super::seats::Seats;
use crate::content::Seat;
use crate::engine::Order;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Effect, Layer, Nature, Questions, Reply, Sitting, Spot};
use crate::tui::facts::{Card, Facts, FeedRow, NeedRow, Ranked};
use crate::tui::layout::{Pane, Places};
use crate::tui::map::Direction;
use crate::words::{PreviewWords, Severity, Source, Subject};

mod asked;
mod control;
mod cursor;
mod decision;
mod feed;
mod fitting;
mod header;
mod opening;
mod tracks;

pub(in crate::tui) use header::{coach_rows, draw_coach};

use cursor::{BASKET_ROWS, DECISION_ROWS, FEED_ROWS, OFFER_ROWS, ROWS, TRACK_ROWS, first_matter};
use opening::{proposal, small_offers};

/// Needs shown before the rest is unfolded.
const NEEDS_FOLDED: usize = 3;

/// Where a pane is drawn.
struct Slot {
    area: Rect,
    title: String,
    /// Whether the keys go there.
    focus: bool,
}

impl Slot {
    /// Draws the frame, with a remark on the right; what is left inside.
    fn open(&self, desk: &Desk, buf: &mut Buffer, right: &str) -> Rect {
        desk.look().pane(buf, self.area, &self.title, right, self.focus)
    }
}

/// The console.
pub struct Console {
    focus: Pane,
    /// The cursor among cards and needs.
    matter: usize,
    /// Whether the cursor is among the offers.
    in_offers: bool,
    offer: usize,
    unfolded: bool,
    feed: usize,
    filter: Option<Source>,
    /// Lines of the feed that were there when the turn began: what came since is new.
    seen: usize,
    track: usize,
    basket: usize,
    map: MapPane,
    /// The offers for the need under the cursor.
    ranked: Vec<Ranked>,
    /// What matching the offer under the cursor would do.
    preview: Option<Result<PreviewWords, String>>,
    /// The turn last seen, and how long the feed was then.
    known: (u16, usize),
    /// Rows there are for needs, as last drawn.
    room: Cell<usize>,
}

impl Console {
    /// The console of the game on the desk.
    ///
    /// # Panics
    /// When there is no game.
    #[must_use]
    pub fn new(desk: &mut Desk) -> Self {
        let facts = desk.facts().expect("a game is on the desk");
        let mut console = Self {
            focus: Pane::Decision,
            matter: first_matter(facts),
            in_offers: false,
            offer: 0,
            unfolded: false,
            feed: 0,
            filter: None,
            seen: 0,
            track: 0,
            basket: 0,
            map: MapPane::of(desk, facts),
            ranked: Vec::new(),
            preview: None,
            known: (facts.turn, facts.feed.len()),
            room: Cell::new(0),
        };
        console.settle(desk);
        console
    }

    /// The needs to show: all of them once unfolded or where there is room.
    fn needs<'f>(&self, facts: &'f Facts) -> &'f [NeedRow] {
        let all = self.unfolded || facts.needs.len() <= self.room.get();
        &facts.needs[..if all { facts.needs.len() } else { facts.needs.len().min(NEEDS_FOLDED) }]
    }

    fn card<'f>(&self, facts: &'f Facts) -> Option<&'f Card> {
        facts.cards.get(self.matter)
    }

    fn need<'f>(&self, facts: &'f Facts) -> Option<&'f NeedRow> {
        self.matter.checked_sub(facts.cards.len()).and_then(|index| facts.needs.get(index))
    }

    /// Lines of the feed that the filter lets through: the newest turn first, what is grave at its head (thirty
    /// offers would push it out of sight), the rest newest first.
    fn lines<'f>(&self, facts: &'f Facts) -> Vec<(usize, &'f FeedRow)> {
        let mut lines: Vec<_> = facts
            .feed
            .iter()
            .enumerate()
            .rev()
            .filter(|(_, row)| self.filter.is_none_or(|source| row.line.source == source))
            .collect();
        lines.sort_by_key(|(_, row)| (Reverse(row.turn), row.line.severity != Severity::Grave));
        lines
    }

    /// Brings cursors into range and derives what hangs on them.
    fn settle(&mut self, desk: &Desk) {
        let Some(game) = &desk.game else { return };
        let facts = &game.facts;
        let matters = facts.cards.len() + self.needs(facts).len();
        self.matter = self.matter.min(matters.saturating_sub(1));
        self.basket = self.basket.min(facts.basket.len().saturating_sub(1));
        self.track = self.track.min(facts.level_rows().count().saturating_sub(1));
        self.feed = self.feed.min(self.lines(facts).len().saturating_sub(1));
        self.ranked = match self.need(facts) {
            Some(need) => facts.ranked(&game.view(), need.view.id),
            None => Vec::new(),
        };
        self.offer = self.offer.min(self.ranked.len().saturating_sub(1));
        if self.ranked.is_empty() {
            self.in_offers = false;
        }
        self.preview_offer(desk, game);
    }

    fn preview_offer(&mut self, desk: &Desk, game: &Sitting) {
        let proposal = if matches_offers(game.seat) { self.proposal(game) } else { None };
        self.preview = proposal.map(|order| match game.preview(&order) {
            Ok(preview) => {
                let at = crate::words::Lookup::of(&game.view());
                Ok(desk.words.preview(&at, &order, &preview))
            }
            Err(rejection) => Err(game.refusal(&desk.words, rejection)),
        });
    }

    /// The match of the offer and the need under the cursor.
    fn proposal(&self, game: &Sitting) -> Option<Order> {
        let facts = &game.facts;
        let need = self.need(facts)?;
        proposal(game, self.ranked.get(self.offer)?, need.view.id)
    }

    fn pane_context(&self) -> Context {
        match self.focus {
            Pane::Decision => Context::Decision,
            Pane::Map => Context::Map,
            Pane::Feed => Context::Feed,
            Pane::Tracks => Context::Tracks,
            Pane::Basket => Context::Basket,
        }
    }
}

impl Layer for Console {
    fn nature(&self) -> Nature {
        Nature::whole("console", self.pane_context()).with(Context::Console)
    }

    fn questions(&self, desk: &Desk) -> Questions {
        asked::questions(self, desk)
    }

    fn moves(&self, desk: &Desk) -> bool {
        let places = Places::of(Rect::new(0, 0, desk.size.0, desk.size.1), self.focus, 0, 0);
        places.pane(Pane::Map).is_some()
    }

    fn tick(&mut self, desk: &mut Desk) {
        self.map.tick(desk.tick, desk.looks.motion);
    }

    fn fitting(&self, desk: &Desk) -> Option<crate::tui::desk::Fitting> {
        self.fitting(desk)
    }

    fn game_changed(&mut self, desk: &mut Desk) {
        let Some(game) = &desk.game else { return };
        if self.known.0 != game.facts.turn || game.facts.over {
            self.seen = self.known.1;
            self.known = (game.facts.turn, game.facts.feed.len());
            self.feed = 0;
            self.matter = first_matter(&game.facts);
            self.offer = 0;
            self.in_offers = false;
            self.unfolded = false;
        }
        self.map.refresh(desk, &game.facts);
        self.settle(desk);
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        if control::is_anothers(desk, action) {
            return Reply::Done;
        }
        match action {
            Action::Up | Action::Down | Action::PageUp | Action::PageDown | Action::First | Action::Last => {
                self.vertical(desk, action);
            }
            Action::Left => self.sideways(desk, false),
            Action::Right => self.sideways(desk, true),
            Action::NextPane => self.focus = self.focus.neighbour(true),
            Action::PreviousPane => self.focus = self.focus.neighbour(false),
            Action::ShowMap => self.focus = Pane::Map,
            Action::ShowFeed => self.focus = Pane::Feed,
            Action::ShowDecision => {
                self.focus = Pane::Decision;
                self.in_offers = false;
            }
            Action::ShowTracks => self.focus = Pane::Tracks,
            Action::ShowBasket => self.focus = Pane::Basket,
            Action::Confirm => return self.confirm(desk),
            Action::Back if self.in_offers && self.focus == Pane::Decision => self.in_offers = false,
            Action::Back if self.focus != Pane::Decision => self.focus = Pane::Decision,
            Action::Unfold => {
                self.unfolded = !self.unfolded;
                self.settle(desk);
            }
            Action::Undo => {
                let rows = desk.facts().map_or(0, |f| f.basket.len());
                let index = if self.focus == Pane::Basket { self.basket } else { rows.saturating_sub(1) };
                if rows > 0 {
                    return Reply::Do(Effect::Undo(index));
                }
                let text = desk.say("notice-nothing-to-undo");
                desk.tell(Severity::Note, text);
            }
            Action::EndTurn => {
                if desk.facts().is_some_and(|f| f.over) {
                    return Reply::Open(Box::new(Debrief::new()));
                }
                // Who came only to stop the clock has no turn to end.
                let guest =
                    |game: &Sitting| game.called_from.is_some() || !game.table.awaited().contains(&game.seat);
                // While the clock stands, no turn ends: that is said at once.
                let stands = |game: &Sitting| game.table.is_paused();
                if desk.game.as_ref().is_some_and(|game| guest(game) || stands(game)) {
                    return Reply::Do(Effect::EndTurn);
                }
                return Reply::Open(Box::new(EndTurn::default()));
            }
            Action::Orders => return Reply::Open(Box::new(Orders::new(desk))),
            Action::Ask => return self.ask(desk),
            Action::Park => return self.answer_offer(desk, |offer| Order::Park { offer }),
            Action::Decline => return self.answer_offer(desk, |offer| Order::Decline { offer }),
            Action::Improve => return self.answer_offer(desk, |offer| Order::Improve { offer }),
            Action::SmallOffers => return small_offers(desk),
            Action::Promise => {
                if let Some(need) = desk.facts().and_then(|f| self.need(f)) {
                    let order = Order::Promise { need: need.view.id, by: need.view.due };
                    return Reply::Open(Box::new(OrderSheet::of(desk, order)));
                }
            }
            Action::Board => return Reply::Open(Box::new(Board::new(desk))),
            Action::ShowIpcr => return Reply::Open(Box::new(Institutions::at(Page::Ipcr))),
            Action::ShowCouncil => return Reply::Open(Box::new(Institutions::at(Page::Council))),
            Action::ShowNato => return Reply::Open(Box::new(Institutions::at(Page::Nato))),
            Action::ShowLaw => return Reply::Open(Box::new(Institutions::at(Page::Law))),
            Action::Dossier => {
                let facts = desk.facts();
                let offered = facts
                    .filter(|_| self.focus == Pane::Decision && self.in_offers)
                    .and_then(|f| self.ranked.get(self.offer).map(|r| f.offers[r.offer].view.giver));
                let country = offered
                    .or(self.map.state.selected)
                    .or_else(|| facts.and_then(|f| f.victims.first()).map(|v| v.country));
                if let Some(country) = country {
                    return Reply::Open(Box::new(Dossier::of(country)));
                }
            }
            Action::Timeline => return Reply::Open(control::timeline(desk)),
            control if control.is_control() => return control::update(self, desk, control),
            Action::Report => return Reply::Open(Box::new(Report::again(desk))),
            Action::ShowSeats => return Reply::Open(Box::new(Seats::of(desk))),
            Action::Debrief => {
                if desk.facts().is_some_and(|f| f.over) {
                    return Reply::Open(Box::new(Debrief::new()));
                }
                let text = desk.say("notice-no-debrief");
                desk.tell(Severity::Note, text);
            }
            Action::Watch => return Reply::Do(Effect::WatchAgain),
            Action::Search => return Reply::Open(Box::new(Search::of(desk))),
            Action::Filter => {
                let at = Source::ALL.iter().position(|s| Some(*s) == self.filter);
                self.filter = Source::ALL.get(at.map_or(0, |i| i + 1)).copied();
                self.feed = 0;
            }
            Action::ZoomIn => self.map.zoom_in(desk),
            Action::ZoomOut => self.map.state.zoom_out(),
            Action::PanUp => self.map.state.pan(Direction::Up),
            Action::PanDown => self.map.state.pan(Direction::Down),
            Action::PanLeft => self.map.state.pan(Direction::Left),
            Action::PanRight => self.map.state.pan(Direction::Right),
            Action::MapHome => self.map.home(desk),
            Action::MapTheme => {
                if let Some(game) = &desk.game {
                    let theme = self.map.next_theme(desk, &game.facts);
                    let slug = crate::tui::facts::map::theme_slug(theme);
                    let text = desk.say(&format!("map-theme-{slug}"));
                    desk.tell(Severity::Note, text);
                }
            }
            Action::Point(column, row) => return self.point(desk, column, row),
            _ => return Reply::Ignored,
        }
        Reply::Done
    }

    fn go_to(&mut self, desk: &mut Desk, subject: Subject) -> bool {
        self.look_at(desk, subject)
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(game) = &desk.game else { return };
        let facts = &game.facts;
        let coach = coach_rows(desk, game, area.width);
        let coach_height = crate::tui::paint::length(coach.len());
        let basket_rows = crate::tui::paint::length(facts.basket.len().max(1));
        let places = Places::of(area, self.focus, basket_rows, coach_height);
        let buf = frame.buffer_mut();
        header::draw(desk, game, buf, places.header);
        if let Some(area) = places.coach {
            draw_coach(desk, buf, area, &coach);
        }
        if let Some(area) = places.tabs {
            header::draw_tabs(desk, facts, self.focus, facts.feed.len().saturating_sub(self.seen), buf, area);
        }
        let pointed = game
            .coach()
            .filter(|t| t.shown)
            .and_then(|t| t.step())
            .and_then(|(_, step)| crate::tui::tutorial::pane(step));
        for (pane, area) in &places.panes {
            desk.spot(*area, Spot::Pane(*pane));
            let focus = *pane == self.focus;
            let mut title = desk.say(&format!("pane-{}", pane.slug()));
            if pointed == Some(*pane) && !focus {
                title = format!("{} {title}", desk.looks.glyphs.cursor());
            }
            let slot = Slot { area: *area, title, focus };
            match pane {
                Pane::Map => {
                    let theme = crate::tui::facts::map::theme_slug(self.map.state.theme);
                    let right = desk.say(&format!("map-theme-{theme}"));
                    let inner = slot.open(desk, buf, &right);
                    self.map.draw(desk, buf, inner);
                }
                Pane::Feed => feed::draw(self, desk, facts, buf, &slot),
                Pane::Decision => decision::draw(self, desk, game, buf, &slot),
                Pane::Tracks => tracks::draw(self, desk, facts, buf, &slot),
                Pane::Basket => decision::draw_basket(self, desk, facts, buf, &slot),
            }
        }
    }
}

/// Whether a seat matches offers with needs: anybody's, not only its own.
fn matches_offers(seat: Seat) -> bool {
    seat == Seat::Hr
}
