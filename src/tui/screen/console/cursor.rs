//! Where the cursor of the console is: moved by keys, put by a click, sent to what a line was about.

use super::{Console, NEEDS_FOLDED};
use crate::base::NeedId;
use crate::tui::action::Action;
use crate::tui::cursor::moved;
use crate::tui::desk::{Desk, Reply, Spot};
use crate::tui::facts::Facts;
use crate::tui::layout::Pane;
use crate::tui::map::Direction;
use crate::tui::screen::dossier::Dossier;
use crate::words::Subject;

/// Room for the rows of one pane among the clickable ones.
pub(super) const ROWS: usize = 10_000;

pub(super) const DECISION_ROWS: usize = 1;

pub(super) const OFFER_ROWS: usize = 2;

pub(super) const FEED_ROWS: usize = 3;

pub(super) const TRACK_ROWS: usize = 4;

pub(super) const BASKET_ROWS: usize = 5;

impl Console {
    pub(super) fn move_decision(&mut self, desk: &mut Desk, action: Action) {
        let Some(game) = &mut desk.game else { return };
        let matters = game.facts.cards.len() + self.needs(&game.facts).len();
        if self.in_offers {
            if action == Action::Up && self.offer == 0 {
                self.in_offers = false;
            } else {
                moved(&mut self.offer, self.ranked.len(), action);
            }
        } else if action == Action::Down && self.matter + 1 >= matters && !self.unfolded {
            self.unfolded = game.facts.needs.len() > NEEDS_FOLDED;
            moved(&mut self.matter, matters + usize::from(self.unfolded), action);
            self.offer = 0;
        } else if moved(&mut self.matter, matters, action) {
            self.offer = 0;
        }
        self.settle(desk);
    }

    pub(super) fn sideways(&mut self, desk: &mut Desk, right: bool) {
        match self.focus {
            Pane::Decision => {
                let was = self.in_offers;
                self.in_offers = right && !self.ranked.is_empty();
                if self.in_offers
                    && !was
                    && let Some(tutorial) = desk.game.as_mut().and_then(|g| g.coach_mut())
                {
                    tutorial.offers_read();
                }
            }
            Pane::Map => self.map.step(desk, if right { Direction::Right } else { Direction::Left }),
            Pane::Tracks => {
                let tracks = desk.facts().map_or(0, |f| f.tracks.len());
                self.track = if right && self.track < tracks {
                    tracks
                } else if !right && self.track >= tracks {
                    0
                } else {
                    self.track
                };
                self.settle(desk);
            }
            Pane::Feed | Pane::Basket => {}
        }
    }

    pub(super) fn vertical(&mut self, desk: &mut Desk, action: Action) {
        match self.focus {
            Pane::Decision => self.move_decision(desk, action),
            Pane::Map => match action {
                Action::Up => self.map.step(desk, Direction::Up),
                Action::Down => self.map.step(desk, Direction::Down),
                _ => {}
            },
            Pane::Feed => {
                let rows = desk.facts().map_or(0, |f| self.lines(f).len());
                moved(&mut self.feed, rows, action);
            }
            Pane::Tracks => {
                let rows = desk.facts().map_or(0, |f| f.level_rows().count());
                moved(&mut self.track, rows, action);
            }
            Pane::Basket => {
                let rows = desk.facts().map_or(0, |f| f.basket.len());
                moved(&mut self.basket, rows, action);
            }
        }
    }

    pub(super) fn point(&mut self, desk: &mut Desk, column: u16, row: u16) -> Reply {
        match desk.spot_at(column, row) {
            Some(Spot::Pane(Pane::Map)) => {
                self.focus = Pane::Map;
                if let Some(country) = self.map.country_at(desk, (column, row)) {
                    if self.map.state.selected == Some(country) {
                        return Reply::Open(Box::new(Dossier::of(country)));
                    }
                    self.map.state.selected = Some(country);
                }
            }
            Some(Spot::Pane(pane)) => self.focus = pane,
            Some(Spot::Row(index)) => return self.point_row(desk, index, (column, row)),
            None => {}
        }
        Reply::Done
    }

    /// Rows are numbered by pane: its place times `ROWS`, and the row.
    pub(super) fn point_row(&mut self, desk: &mut Desk, index: usize, at: (u16, u16)) -> Reply {
        let (pane, row) = (index / ROWS, index % ROWS);
        let again = match pane {
            DECISION_ROWS => {
                self.focus = Pane::Decision;
                let again = !self.in_offers && self.matter == row;
                self.in_offers = false;
                self.matter = row;
                again
            }
            OFFER_ROWS => {
                self.focus = Pane::Decision;
                let again = self.in_offers && self.offer == row;
                self.in_offers = true;
                self.offer = row;
                again
            }
            FEED_ROWS => {
                let again = self.focus == Pane::Feed && self.feed == row;
                self.focus = Pane::Feed;
                self.feed = row;
                again
            }
            TRACK_ROWS => {
                let again = self.focus == Pane::Tracks && self.track == row;
                self.focus = Pane::Tracks;
                self.track = row;
                again
            }
            BASKET_ROWS => {
                self.focus = Pane::Basket;
                self.basket = row;
                false
            }
            _ => return self.point(desk, at.0, at.1),
        };
        self.settle(desk);
        if again { self.confirm(desk) } else { Reply::Done }
    }

    /// Goes to what a line was about, where the console shows it.
    pub(super) fn look_at(&mut self, desk: &mut Desk, subject: Subject) -> bool {
        let Some(facts) = desk.facts() else { return false };
        let (need, offer) = match subject {
            Subject::Need(id) => (Some(id), None),
            Subject::Offer(id) => {
                let kind = facts.offer(id).map(|o| (o.view.victim, o.view.kind));
                (kind.map(|(victim, kind)| NeedId { victim, kind }), Some(id))
            }
            Subject::Match(id) => {
                let row = facts.matches.iter().find(|m| m.id == id);
                (row.map(|m| m.need), row.map(|m| m.offer))
            }
            Subject::Consignment(id) => {
                (facts.consignments.iter().find(|c| c.id == id).map(|c| c.need), None)
            }
            Subject::Country(country) => {
                self.focus = Pane::Map;
                self.map.select(desk, country);
                return false;
            }
            _ => return false,
        };
        let Some(index) = need.and_then(|id| facts.needs.iter().position(|n| n.view.id == id)) else {
            return false;
        };
        self.focus = Pane::Decision;
        self.unfolded |= index >= NEEDS_FOLDED;
        self.matter = facts.cards.len() + index;
        self.offer = 0;
        self.in_offers = false;
        self.settle(desk);
        if let (Some(id), Some(facts)) = (offer, desk.facts())
            && let Some(place) = self.ranked.iter().position(|r| facts.offers[r.offer].view.id == id)
        {
            self.in_offers = true;
            self.offer = place;
            self.settle(desk);
        }
        true
    }
}

/// Where the cursor begins: on the most urgent need, so that a match takes three keys; what has to be
/// answered stands above it.
pub(super) fn first_matter(facts: &Facts) -> usize {
    if facts.needs.is_empty() { 0 } else { facts.cards.len() }
}
