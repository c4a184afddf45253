//! The debrief: how it ended, how it is judged, what became of each need, what to talk about.
//!
//! Enters: the debrief as data. Leaves: rows. Never here: how a game is judged.

use std::rc::Rc;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::replay::ReplayScreen;
use super::why::{Matter, Questions};
use crate::base::PerMille;
use crate::engine::{Setting, Term};
use crate::record::debrief;
use crate::tui::action::{Action, Context};
use crate::tui::app::{Desk, Layer, Reply};
use crate::tui::layout::split_columns;
use crate::tui::paint::{Row, cells, piece};
use crate::tui::scroll::Scroll;
use crate::tui::text;

/// A need less covered than this, per mille, is drawn as one that got next to nothing.
const COVERAGE_THIN: PerMille = 200;
/// Terms of the evaluation below this, per mille, are drawn as bad.
const TERM_WEAK: PerMille = 400;
/// From this on they are drawn as good.
const TERM_GOOD: PerMille = 600;
/// Shortfalls and mistakes listed at most.
const LISTED: usize = 8;

/// Remedies listed at most: each need's, and what is not about a need.
const REMEDIES: usize = 12;

/// Causes listed of each track; the rest is summed.
const MOVERS: usize = 3;

/// How much of an event's text names it.
const EVENT_CELLS: usize = 60;

/// The debrief.
#[derive(Default)]
pub struct Debrief {
    data: std::cell::OnceCell<Option<debrief::Debrief>>,
    /// The terms of the grade, to be asked about.
    terms: std::cell::OnceCell<Vec<Matter>>,
    scroll: Scroll,
}

impl Debrief {
    /// The debrief of the game on the desk.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn data(&self, desk: &Desk) -> Option<&debrief::Debrief> {
        self.data
            .get_or_init(|| {
                let game = desk.game.as_ref()?;
                let view = game.table.full_view()?;
                let table = &game.table;
                Some(debrief::Debrief::of(&view, table.evaluation(), table.seed(), table.log()))
            })
            .as_ref()
    }

    fn judgement(desk: &Desk, data: &debrief::Debrief, room: usize) -> Vec<Row> {
        let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
        let mut rows = Vec::new();
        if let Some(outcome) = data.outcome {
            let style = if data.lost == Some(true) { theme.bad } else { theme.good };
            rows.push(Line::from(piece(
                text::sentence(&words.outcome(outcome)),
                style.add_modifier(ratatui::style::Modifier::BOLD),
            )));
            rows.extend(look.paragraph(&words.outcome_meaning(outcome), room, theme.text));
            rows.push(Line::default());
        }
        let Some(evaluation) = &data.evaluation else { return rows };
        let grade = words.with(
            "debrief-grade",
            &[
                ("grade", words.points(evaluation.grade).into()),
                ("band", words.grade_band(&desk.catalogue.rules, evaluation.grade).into()),
            ],
        );
        rows.push(Line::from(piece(grade, theme.accent)));
        if let Some(game) = &desk.game {
            for said in data.verdict(words, game.table.setting()) {
                rows.extend(look.paragraph(&said, room, theme.text));
            }
        }
        rows.push(Line::default());
        let bar_cells = room.saturating_sub(26).min(30);
        for (term, value) in Term::ALL.iter().zip(evaluation.terms) {
            let style = match value {
                ..TERM_WEAK => theme.bad,
                TERM_WEAK..TERM_GOOD => theme.warning,
                _ => theme.good,
            };
            let mut row = vec![piece(text::left(&words.term(*term), 18, look.glyphs), theme.text)];
            row.extend(look.bar(value, bar_cells, style));
            row.push(piece(text::right(&words.points(value), 6, look.glyphs), theme.text));
            rows.push(Line::from(row));
        }
        rows.push(Line::default());
        let autonomy = words.per_mille_as_percent(evaluation.autonomy);
        rows.push(super::fact(desk, &desk.say("debrief-autonomy"), autonomy, 34));
        rows.push(super::fact(desk, &desk.say("debrief-seed"), data.seed.clone(), 34));
        rows.push(Line::default());
        if let Some(game) = &desk.game {
            let options = super::options::rows(desk, game, room);
            let gap = (!options.is_empty()).then(Line::default);
            rows.extend(options.into_iter().chain(gap));
        }
        rows.push(Line::from(piece(desk.say("debrief-mistakes"), theme.heading)));
        if data.mistakes.is_empty() {
            rows.push(Line::from(piece(desk.say("debrief-mistakes-none"), theme.quiet)));
        }
        for story in data.mistakes.iter().take(LISTED) {
            rows.extend(mistake(desk, story, room));
        }
        rows
    }

    fn story(desk: &Desk, data: &debrief::Debrief, room: usize) -> Vec<Row> {
        let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
        let mut rows = Vec::new();
        remedies(desk, data, room, &mut rows);
        rows.push(Line::from(piece(desk.say("debrief-needs"), theme.heading)));
        let name_cells = room.saturating_sub(30).clamp(12, 34);
        for need in &data.needs {
            let style = match need.coverage {
                coverage if desk.is_covered(coverage) => theme.good,
                COVERAGE_THIN.. => theme.warning,
                _ => theme.bad,
            };
            let mut row = vec![piece(
                format!("{} ", text::left(&words.need(&desk.catalogue, need.id), name_cells, look.glyphs)),
                theme.text,
            )];
            row.extend(look.bar(need.coverage, 10, style));
            row.push(piece(
                text::right(&words.per_mille_as_percent(need.coverage), 7, look.glyphs),
                theme.text,
            ));
            let givers: Vec<String> =
                need.deliveries.iter().map(|d| d.giver.to_string()).fold(Vec::new(), |mut all, giver| {
                    if !all.contains(&giver) {
                        all.push(giver);
                    }
                    all
                });
            row.push(piece(format!("  {}", givers.join(" ")), theme.quiet));
            rows.push(Line::from(row));
        }
        rows.push(Line::default());
        rows.push(Line::from(piece(desk.say("debrief-movers"), theme.heading)));
        if let Some(game) = &desk.game {
            let setting = game.table.setting();
            // The four components of complementarity are told apart, each with all that moved it.
            let (components, others): (Vec<_>, Vec<_>) =
                data.tracks.iter().partition(|story| story.track.is_component());
            for story in others {
                track_story(desk, setting, story, MOVERS, room, &mut rows);
            }
            rows.push(Line::default());
            rows.push(Line::from(piece(desk.say("debrief-components"), theme.heading)));
            for story in components {
                track_story(desk, setting, story, story.movers.len(), room, &mut rows);
            }
        }
        let list = |rows: &mut Vec<Row>, key: &str, lines: Vec<&str>| {
            if lines.is_empty() {
                return;
            }
            rows.push(Line::default());
            rows.push(Line::from(piece(desk.say(key), theme.heading)));
            for line in lines {
                for (i, part) in text::wrap(line, room.saturating_sub(2)).into_iter().enumerate() {
                    let mark = if i == 0 { look.glyphs.dot() } else { ' ' };
                    rows.push(Line::from(vec![
                        piece(format!("{mark} "), theme.quiet),
                        piece(part, theme.text),
                    ]));
                }
            }
        };
        if let Some(game) = &desk.game {
            let told: Vec<String> = data
                .votes
                .iter()
                .map(|vote| {
                    let mut lines = vote.told(words, game.table.setting()).into_iter();
                    let head = lines.next().unwrap_or_default();
                    let positions: Vec<String> = lines.collect();
                    if positions.is_empty() { head } else { format!("{head} {}.", positions.join("; ")) }
                })
                .collect();
            list(&mut rows, "debrief-votes", told.iter().map(String::as_str).collect());
        }
        if let (Some(beside), Some(game)) = (&data.history, &desk.game) {
            let told = beside.told(words, game.table.setting());
            list(&mut rows, "debrief-history", told.iter().map(String::as_str).collect());
        }
        list(&mut rows, "debrief-objectives", data.objectives.iter().map(String::as_str).collect());
        list(&mut rows, "debrief-questions", data.questions.iter().map(|q| q.question.as_str()).collect());
        rows
    }
}

/// What moved a track, the strongest first, and what is left of the sum.
fn track_story(
    desk: &Desk,
    setting: &Setting,
    story: &debrief::TrackStory,
    most: usize,
    room: usize,
    rows: &mut Vec<Row>,
) {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let line = words.with(
        "debrief-track",
        &[
            ("track", words.track(story.track).into()),
            ("start", words.points(story.start).into()),
            ("end", words.points(story.end).into()),
        ],
    );
    rows.push(Line::from(piece(line, theme.text)));
    for mover in story.movers.iter().take(most) {
        let by = words.signed_points(mover.total);
        let line = format!("  {} {}", text::right(&by, 7, look.glyphs), words.cause(setting, &mover.cause));
        rows.push(Line::from(piece(text::cut(&line, room, look.glyphs), theme.quiet)));
    }
    // What the strongest leave to the end level, so that the sum can be followed.
    let rest = story.movers.get(most..).unwrap_or_default();
    let by = story.end - story.start - story.movers.iter().take(most).map(|m| m.total).sum::<i32>();
    if !rest.is_empty() {
        let line = words.with(
            "debrief-more",
            &[
                ("count", i64::try_from(rest.len()).unwrap_or(0).into()),
                ("by", words.signed_points(by).into()),
            ],
        );
        rows.push(Line::from(piece(format!("          {line}"), theme.quiet)));
    }
}

/// What was open and would have helped.
fn remedies(desk: &Desk, data: &debrief::Debrief, room: usize, rows: &mut Vec<Row>) {
    let (theme, look) = (&desk.theme, desk.look());
    let Some(game) = desk.game.as_ref().filter(|_| !data.remedies.is_empty()) else { return };
    rows.push(Line::from(piece(desk.say("debrief-remedies"), theme.heading)));
    for remedy in data.remedies.iter().take(REMEDIES) {
        let said = remedy.told(&desk.words, game.table.setting());
        for (i, part) in text::wrap(&said, room.saturating_sub(2)).into_iter().enumerate() {
            let mark = if i == 0 { look.glyphs.arrow() } else { ' ' };
            rows.push(Line::from(vec![piece(format!("{mark} "), theme.quiet), piece(part, theme.text)]));
        }
    }
    if let Some(more) = data.remedies.len().checked_sub(REMEDIES).filter(|more| *more > 0) {
        let more = i64::try_from(more).unwrap_or(0);
        rows.push(Line::from(piece(desk.words.with("and-more", &[("count", more.into())]), theme.quiet)));
    }
    rows.push(Line::default());
}

/// A mistake: how often, where it was made and what it cost; what would have been right; the paragraph.
fn mistake(desk: &Desk, story: &debrief::MistakeStory, room: usize) -> Vec<Row> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let Some(game) = &desk.game else { return Vec::new() };
    let setting = game.table.setting();
    let mut told = story.told(words, setting).into_iter();
    let mut head = told.next().unwrap_or_default();
    // Players are not to blame for what the story brought about.
    if let Some(inject) = story.by_event().and_then(|id| setting.inject(id)) {
        let event = text::cut(&inject.text, EVENT_CELLS, look.glyphs);
        head = words.with(
            "debrief-mistake",
            &[
                ("mistake", words.mistake(story.mistake).into()),
                ("times", i64::try_from(story.times.len()).unwrap_or(0).into()),
            ],
        );
        head = format!("{head}, {}", words.with("debrief-mistake-event", &[("event", event.into())]));
    }
    let inner = room.saturating_sub(2);
    let lines = text::wrap(&head, inner).into_iter().enumerate();
    let mut rows: Vec<Row> = lines
        .map(|(i, part)| {
            let mark = if i == 0 { look.glyphs.caution() } else { ' ' };
            Line::from(piece(format!("{mark} {part}"), theme.warning))
        })
        .collect();
    for line in told {
        let parts = text::wrap(&line, inner).into_iter();
        rows.extend(parts.map(|part| Line::from(piece(format!("  {part}"), theme.quiet))));
    }
    rows
}

impl Layer for Debrief {
    fn slug(&self) -> &'static str {
        "debrief"
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Debrief, Context::Reading]
    }

    /// The terms of the grade, the needs behind the first.
    fn questions(&self, desk: &Desk) -> Questions {
        let Some(data) = self.data(desk) else { return Questions::default() };
        let matters = self.terms.get_or_init(|| {
            let matter = |review: &debrief::TermReview| {
                let needs = data.needs.iter().filter(|_| review.term == Term::Needs);
                let needs = needs.map(|need| (need.id, need.coverage)).collect();
                Matter::Term(Rc::new((review.clone(), needs)))
            };
            data.terms.iter().map(matter).collect()
        });
        Questions::at(matters.clone(), 0)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm | Action::Back => return Reply::Close,
            Action::Watch => return ReplayScreen::again(desk),
            Action::Point(..) => {}
            other if self.scroll.takes(other) => {}
            _ => return Reply::Ignored,
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (look, buf) = (desk.look(), frame.buffer_mut());
        let Some(data) = self.data(desk) else {
            let inner = look.pane(buf, area, &desk.say("debrief-title"), "", true);
            look.empty(buf, inner, &desk.say("notice-no-debrief"));
            return;
        };
        let inner = look.pane(buf, area, &desk.say("debrief-title"), &data.title, true);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let scrolled = |rows: &[Row], place: Rect, buf: &mut ratatui::buffer::Buffer| {
            let first = self.scroll.place(rows.len(), cells(place.height));
            look.rows(buf, place, &rows[first..]);
            look.scroll_mark(buf, place, first, rows.len());
        };
        if inner.width >= 110 {
            let (left, right) = split_columns(inner, inner.width * 2 / 5);
            let left = Rect { width: left.width.saturating_sub(3), ..left };
            let right = Rect { width: right.width.saturating_sub(1), ..right };
            let judgement = Self::judgement(desk, data, cells(left.width));
            let story = Self::story(desk, data, cells(right.width));
            // Both columns are read on to the end of the longer.
            self.scroll.within(judgement.len().max(story.len()).saturating_sub(cells(inner.height)));
            scrolled(&judgement, left, buf);
            scrolled(&story, right, buf);
            return;
        }
        let room = cells(inner.width.saturating_sub(1));
        let mut rows = Self::judgement(desk, data, room);
        rows.push(Line::default());
        rows.extend(Self::story(desk, data, room));
        self.scroll.within(rows.len().saturating_sub(cells(inner.height)));
        scrolled(&rows, Rect { width: inner.width.saturating_sub(1), ..inner }, buf);
    }
}
