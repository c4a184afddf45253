//! Where the panes of the console stand at each size.
//!
//! Enters: the room there is, and the pane in front. Leaves: a place for each pane that is seen. Never
//! here: what a pane shows.

use ratatui::layout::Rect;

/// The smallest supported size.
pub const SIZE_MIN: (u16, u16) = (80, 24);
/// From this width on panes stand side by side.
pub const SIDE_BY_SIDE: u16 = 120;
/// From this width on there are three columns.
pub const THREE_COLUMNS: u16 = 170;

/// A part of the console.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pane {
    /// Needs, offers, what has to be answered.
    Decision,
    /// The map.
    Map,
    /// The crisis feed.
    Feed,
    /// The tracks and functions.
    Tracks,
    /// This turn's orders.
    Basket,
}

impl Pane {
    /// All panes, in the order of the key that goes round.
    pub const ALL: [Self; 5] = [Self::Decision, Self::Basket, Self::Feed, Self::Map, Self::Tracks];

    /// The pane before or after.
    #[must_use]
    pub fn neighbour(self, forward: bool) -> Self {
        let at = Self::ALL.iter().position(|p| *p == self).unwrap_or(0);
        let step = if forward { 1 } else { Self::ALL.len() - 1 };
        Self::ALL[(at + step) % Self::ALL.len()]
    }

    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Map => "map",
            Self::Feed => "feed",
            Self::Tracks => "tracks",
            Self::Basket => "basket",
        }
    }
}

/// The console's places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The header line.
    pub header: Rect,
    /// The line of tabs, where one pane is in front.
    pub tabs: Option<Rect>,
    /// Panes that are seen.
    pub panes: Vec<(Pane, Rect)>,
    /// The coach's box.
    pub coach: Option<Rect>,
}

impl Places {
    /// Where things stand in that room.
    #[must_use]
    pub fn of(area: Rect, focus: Pane, basket_rows: u16, coach_rows: u16) -> Self {
        let header = Rect { height: area.height.min(1), ..area };
        let mut body = below(area, header.height);
        let coach = (coach_rows > 0 && body.height > coach_rows + 12).then(|| {
            let coach = Rect { height: coach_rows, ..body };
            body = below(body, coach_rows);
            coach
        });
        if area.width < SIDE_BY_SIDE {
            return Self::one_in_front(body, header, coach, focus, basket_rows);
        }
        let tracks_rows = (body.height * 2 / 5).clamp(8, 15);
        let basket_most = (body.height / 3).max(4);
        let basket_rows = (basket_rows + 2).clamp(4, basket_most);
        let panes = if area.width >= THREE_COLUMNS {
            let (left, rest) = split_columns(body, body.width * 42 / 100);
            let (middle, right) = split_columns(rest, rest.width * 62 / 100);
            let (map, tracks) = split_rows(left, left.height.saturating_sub(tracks_rows));
            let (decision, basket) = split_rows(middle, middle.height.saturating_sub(basket_rows));
            vec![
                (Pane::Map, map),
                (Pane::Tracks, tracks),
                (Pane::Decision, decision),
                (Pane::Basket, basket),
                (Pane::Feed, right),
            ]
        } else {
            let (left, right) = split_columns(body, (body.width * 48 / 100).max(58));
            let (map, tracks) = split_rows(left, left.height.saturating_sub(tracks_rows));
            let feed_rows = (right.height * 3 / 10).clamp(6, 18);
            let (feed, rest) = split_rows(right, feed_rows);
            let (decision, basket) = split_rows(rest, rest.height.saturating_sub(basket_rows));
            vec![
                (Pane::Map, map),
                (Pane::Tracks, tracks),
                (Pane::Feed, feed),
                (Pane::Decision, decision),
                (Pane::Basket, basket),
            ]
        };
        Self { header, tabs: None, panes, coach }
    }

    fn one_in_front(body: Rect, header: Rect, coach: Option<Rect>, focus: Pane, basket_rows: u16) -> Self {
        let tabs = Rect { height: body.height.min(1), ..body };
        let body = below(body, tabs.height);
        let panes = match focus {
            Pane::Decision | Pane::Basket => {
                let least = if focus == Pane::Basket { 8 } else { 3 };
                let rows = (basket_rows + 2).clamp(least, (body.height / 3).max(least));
                let (decision, basket) = split_rows(body, body.height.saturating_sub(rows));
                vec![(Pane::Decision, decision), (Pane::Basket, basket)]
            }
            other => vec![(other, body)],
        };
        Self { header, tabs: Some(tabs), panes, coach }
    }

    /// Where a pane is, if it is seen.
    #[must_use]
    pub fn pane(&self, pane: Pane) -> Option<Rect> {
        self.panes.iter().find(|(p, _)| *p == pane).map(|(_, place)| *place)
    }
}

/// What is left below so many rows.
#[must_use]
pub fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect { y: area.y + rows, height: area.height - rows, ..area }
}

/// The first rows, and the rest.
#[must_use]
pub fn split_rows(area: Rect, rows: u16) -> (Rect, Rect) {
    (Rect { height: rows.min(area.height), ..area }, below(area, rows))
}

/// The first columns, and the rest.
#[must_use]
pub fn split_columns(area: Rect, columns: u16) -> (Rect, Rect) {
    let columns = columns.min(area.width);
    (Rect { width: columns, ..area }, Rect { x: area.x + columns, width: area.width - columns, ..area })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panes_never_overlap_or_leave_the_screen() {
        for width in [0, 1, 40, 79, 80, 119, 120, 150, 170, 200, 400] {
            for height in [0, 1, 5, 23, 24, 40, 60, 100] {
                for focus in Pane::ALL {
                    for (basket, coach) in [(0, 0), (3, 5), (60, 6)] {
                        let area = Rect::new(0, 0, width, height);
                        let places = Places::of(area, focus, basket, coach);
                        let mut all: Vec<Rect> = places.panes.iter().map(|(_, r)| *r).collect();
                        all.extend([places.header]);
                        all.extend(places.tabs);
                        all.extend(places.coach);
                        for (i, a) in all.iter().enumerate() {
                            assert_eq!(a.intersection(area), *a, "{width}x{height} {places:?}");
                            assert!(
                                all[..i].iter().all(|b| !a.intersects(*b)),
                                "{width}x{height} {places:?}"
                            );
                        }
                        if width >= SIDE_BY_SIDE {
                            assert_eq!(places.panes.len(), 5);
                        } else {
                            assert!(places.pane(focus).is_some());
                        }
                    }
                }
            }
        }
    }
}
