//! The debrief: how it ended, how it is judged, what became of each need, what to talk about.
//!
//! Enters: the debrief as data. Leaves: rows. Never here: how a game is judged.

mod told;

use std::rc::Rc;
use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::lines::{Lines, Reader};
use crate::base::{CountryId, PerMille};
use crate::content::Track;
use crate::engine::explain::Inquiry;
use crate::engine::{Setting, Term};
use crate::record::debrief::{self, Measure, MeasureKind, Remedy};
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Effect, Layer, Matter, Nature, Questions, Reply, Scene};
use crate::tui::layout::split_columns;
use crate::tui::paint::{cells, piece};
use crate::tui::text;
use told::{item, list, measures, mistake, track_story};

/// A need less covered than this, per mille, is drawn as one that got next to nothing.
const COVERAGE_THIN: PerMille = 200;
/// Terms of the evaluation below this, per mille, are drawn as bad.
const TERM_WEAK: PerMille = 400;
/// From this on they are drawn as good.
const TERM_GOOD: PerMille = 600;
/// Shortfalls and mistakes listed at most.
const LISTED: usize = 8;

/// Remedies listed at most: each need's, and what is not about a need.
const REMEDIES: usize = 24;

/// Causes listed of each track; the rest is summed.
const MOVERS: usize = 3;

/// What can be asked about that only the debrief knows.
#[derive(Default)]
struct Matters {
    terms: Vec<Matter>,
    mistakes: Vec<Matter>,
    measures: Vec<Rc<Measure>>,
}

impl Matters {
    fn of(data: &debrief::Debrief) -> Self {
        let term = |review: &debrief::TermReview| Matter::Term(Rc::new(review.clone()));
        Self {
            terms: data.terms.iter().map(term).collect(),
            mistakes: data.mistakes.iter().map(|story| Matter::Mistake(Rc::new(story.clone()))).collect(),
            measures: data.measures.iter().cloned().map(Rc::new).collect(),
        }
    }

    fn term(&self, term: Term) -> Option<Matter> {
        let is = |matter: &&Matter| matches!(matter, Matter::Term(of) if of.term == term);
        self.terms.iter().find(is).cloned()
    }
}

/// The debrief.
#[derive(Default)]
pub struct Debrief {
    /// The game that it is about, and what is told of it.
    of: std::cell::OnceCell<Option<(Arc<Setting>, debrief::Debrief)>>,
    /// The game, where it is not the one on the desk.
    scene: Option<Rc<dyn Scene>>,
    /// The terms of the grade and the mistakes, to be asked about.
    matters: std::cell::OnceCell<Matters>,
    reader: Reader,
}

impl Debrief {
    /// The debrief of the game on the desk.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The debrief of a game that is watched.
    #[must_use]
    pub fn watched(setting: Arc<Setting>, data: debrief::Debrief, scene: Rc<dyn Scene>) -> Self {
        let of = std::cell::OnceCell::from(Some((setting, data)));
        Self { of, scene: Some(scene), ..Self::default() }
    }

    fn told(&self, desk: &Desk) -> Option<&(Arc<Setting>, debrief::Debrief)> {
        self.of
            .get_or_init(|| {
                let game = desk.game.as_ref()?;
                let view = game.table.full_view()?;
                let table = &game.table;
                let data = debrief::Debrief::of(&view, table.evaluation(), table.seed(), table.log());
                Some((Arc::clone(table.setting()), data))
            })
            .as_ref()
    }

    fn data(&self, desk: &Desk) -> Option<&debrief::Debrief> {
        self.told(desk).map(|(_, data)| data)
    }

    fn setting(&self, desk: &Desk) -> Option<&Setting> {
        self.told(desk).map(|(setting, _)| &**setting)
    }

    fn judgement(&self, desk: &Desk, data: &debrief::Debrief, room: usize) -> Lines {
        let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
        let matters = self.matters.get_or_init(|| Matters::of(data));
        let mut lines = Lines::default();
        let mut rows = Vec::new();
        if let Some(outcome) = data.outcome {
            let style = if data.lost == Some(true) { theme.bad } else { theme.good };
            rows.push(Line::from(piece(
                text::sentence(&words.outcome(outcome)),
                style.add_modifier(ratatui::style::Modifier::BOLD),
            )));
            rows.extend(look.paragraph(&words.outcome_meaning(outcome), room, theme.text));
            if let Some(reason) = data.ended_by {
                rows.extend(look.paragraph(&words.end_reason(reason), room, theme.text));
            }
            rows.push(Line::default());
        }
        let Some(evaluation) = &data.evaluation else {
            lines.text(rows);
            return lines;
        };
        let grade = words.with(
            "debrief-grade",
            &[
                ("grade", words.points(evaluation.grade).into()),
                ("band", words.grade_band(&desk.catalogue.rules, evaluation.grade).into()),
            ],
        );
        lines.text(std::mem::take(&mut rows));
        lines.stop([Line::from(piece(grade, theme.accent))], [Matter::Reviewed(Inquiry::Grade)]);
        if let Some(setting) = self.setting(desk) {
            for said in data.verdict(words, setting) {
                rows.extend(look.paragraph(&said, room, theme.text));
            }
        }
        rows.push(Line::default());
        lines.text(rows);
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
            lines.stop([Line::from(row)], matters.term(*term));
        }
        lines.text([Line::default()]);
        let autonomy = words.autonomy(evaluation.autonomy);
        let autonomy = super::fact(desk, &words.text("debrief-autonomy"), autonomy, 34);
        lines.stop([autonomy], [Matter::Reviewed(Inquiry::Autonomy)]);
        lines.text([super::fact(desk, &desk.say("debrief-seed"), data.seed.clone(), 34), Line::default()]);
        if let Some(setting) = self.setting(desk) {
            let options = super::options::rows(desk, setting, room);
            let gap = (!options.is_empty()).then(Line::default);
            lines.text(options.into_iter().chain(gap));
        }
        lines.text([Line::from(piece(desk.say("debrief-mistakes"), theme.heading))]);
        if data.mistakes.is_empty() {
            lines.text([Line::from(piece(desk.say("debrief-mistakes-none"), theme.quiet))]);
        }
        for (story, matter) in data.mistakes.iter().zip(&matters.mistakes).take(LISTED) {
            let told = self.setting(desk).map(|setting| mistake(desk, setting, story, room));
            lines.stop(told.unwrap_or_default(), [matter.clone()]);
        }
        for kind in MeasureKind::ALL {
            measures(desk, &matters.measures, kind, room, &mut lines);
        }
        lines
    }

    fn story(&self, desk: &Desk, data: &debrief::Debrief, room: usize) -> Lines {
        let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
        let mut lines = Lines::default();
        let Some(setting) = self.setting(desk) else { return lines };
        self.remedies(desk, data, room, &mut lines);
        lines.text([Line::from(piece(desk.say("debrief-needs"), theme.heading))]);
        // As wide as the longest name, as far as there is room beside the bar, the share and a few givers.
        let longest = data.needs.iter().map(|need| text::width(&words.need(&desk.catalogue, need.id))).max();
        let name_cells = longest.unwrap_or(0).min(room.saturating_sub(30)).max(12);
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
            // The Union's instruments have the code of a giver.
            let givers = need.givers();
            let union = CountryId::literal("EU");
            let mut by: Vec<&str> = givers.iter().map(CountryId::shown).collect();
            by.extend((!need.nato.is_zero()).then_some("NATO"));
            by.extend((!need.union.is_zero() && !givers.contains(&union)).then_some("EU"));
            row.push(piece(format!("  {}", by.join(" ")), theme.quiet));
            lines.stop([Line::from(row)], [Matter::Reviewed(Inquiry::Need(need.id))]);
        }
        lines.text([Line::default(), Line::from(piece(desk.say("debrief-movers"), theme.heading))]);
        // The four components of complementarity are told apart, each with all that moved it.
        let (components, others): (Vec<_>, Vec<_>) =
            data.tracks.iter().partition(|story| story.track.is_component());
        let about = |story: &debrief::TrackStory| [Matter::Reviewed(Inquiry::Track(story.track))];
        for story in others {
            lines.stop(track_story(desk, setting, story, MOVERS, room), about(story));
        }
        lines.text([Line::default(), Line::from(piece(desk.say("debrief-components"), theme.heading))]);
        for story in components {
            lines.stop(track_story(desk, setting, story, story.movers.len(), room), about(story));
        }
        let votes = data.votes.iter().map(|vote| {
            let mut told = vote.told(words, setting).into_iter();
            let head = told.next().unwrap_or_default();
            let positions: Vec<String> = told.collect();
            let said =
                if positions.is_empty() { head } else { format!("{head} {}.", words.joined(&positions)) };
            (said, Some(Matter::Reviewed(Inquiry::Vote(vote.vote))))
        });
        list(desk, &mut lines, "debrief-votes", votes.collect(), room);
        let plain = |told: Vec<String>| told.into_iter().map(|line| (line, None)).collect();
        let readings = data.readings.iter().flat_map(|story| story.told(words, setting)).collect();
        list(desk, &mut lines, "debrief-readings", plain(readings), room);
        let aims = data.aims.iter().map(|aim| aim.told(words, setting)).collect();
        list(desk, &mut lines, "debrief-aims", plain(aims), room);
        if let Some(beside) = &data.history {
            list(desk, &mut lines, "debrief-history", plain(beside.told(words, setting)), room);
        }
        let objectives = data.objectives.iter().map(|objective| objective.told(words, setting)).collect();
        list(desk, &mut lines, "debrief-objectives", plain(objectives), room);
        let lessons = data.lessons.iter().map(|lesson| {
            (lesson.told(words, setting), Some(Matter::Reviewed(Inquiry::Need(lesson.need()))))
        });
        list(desk, &mut lines, "debrief-lessons", lessons.collect(), room);
        let review = data.after_action.iter().map(|asked| asked.told(words, setting));
        let questions = data.questions.iter().map(|q| q.told(words, setting)).chain(review).collect();
        list(desk, &mut lines, "debrief-questions", plain(questions), room);
        lines
    }

    /// What was open and would have helped.
    fn remedies(&self, desk: &Desk, data: &debrief::Debrief, room: usize, lines: &mut Lines) {
        let (theme, look) = (&desk.theme, desk.look());
        let Some(setting) = self.setting(desk).filter(|_| !data.remedies.is_empty()) else { return };
        let matters = self.matters.get_or_init(|| Matters::of(data));
        lines.text([Line::from(piece(desk.say("debrief-remedies"), theme.heading))]);
        for remedy in data.remedies.iter().take(REMEDIES) {
            let said = remedy.told(&desk.words, setting);
            let about = match *remedy {
                Remedy::CrisisMode { .. } => Some(Inquiry::Ipcr),
                Remedy::NatoContact => Some(Inquiry::Nato),
                Remedy::Unanswered { .. } => Some(Inquiry::Track(Track::Cohesion)),
                _ => remedy.need().map(Inquiry::Need),
            };
            let term = match remedy {
                Remedy::Solidarity { .. } => matters.term(Term::Solidarity),
                _ => None,
            };
            lines.stop(item(&said, room, look.glyphs.arrow(), desk), about.map(Matter::Reviewed).or(term));
        }
        if let Some(more) = data.remedies.len().checked_sub(REMEDIES).filter(|more| *more > 0) {
            let more = i64::try_from(more).unwrap_or(0);
            let said = desk.words.with("and-more", &[("count", more.into())]);
            lines.text([Line::from(piece(said, theme.quiet))]);
        }
        lines.text([Line::default()]);
    }

    /// The columns at this width: the judgement and the story, side by side where there is room.
    fn columns(&self, desk: &Desk, data: &debrief::Debrief, width: u16) -> Vec<Lines> {
        if width >= TWO_COLUMNS {
            let (left, right) = columns_of(Rect { width, ..Rect::default() });
            return vec![
                self.judgement(desk, data, cells(left.width)),
                self.story(desk, data, cells(right.width)),
            ];
        }
        let room = cells(width.saturating_sub(1));
        let judgement = self.judgement(desk, data, room).with(Lines::gap());
        vec![judgement.with(self.story(desk, data, room))]
    }
}

/// From this width on the story stands beside the judgement.
const TWO_COLUMNS: u16 = 110;

/// The places of the two columns.
fn columns_of(inner: Rect) -> (Rect, Rect) {
    let (left, right) = split_columns(inner, inner.width * 2 / 5);
    (
        Rect { width: left.width.saturating_sub(3), ..left },
        Rect { width: right.width.saturating_sub(1), ..right },
    )
}

impl Layer for Debrief {
    fn nature(&self) -> Nature {
        Nature::whole("debrief", Context::Debrief).with(Context::Reading)
    }

    /// What is under the cursor, all else that is judged or told beside it.
    fn questions(&self, desk: &Desk) -> Questions {
        let Some(data) = self.data(desk) else { return Questions::default() };
        let asked = self.reader.questions(|| self.columns(desk, data, desk.size.0));
        match &self.scene {
            Some(scene) => asked.over(Rc::clone(scene)),
            None => asked,
        }
    }

    /// The game that is watched is behind already.
    fn offers(&self, action: Action) -> bool {
        action != Action::Watch || self.scene.is_none()
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm | Action::Back => return Reply::Close,
            Action::Watch if self.scene.is_some() => return Reply::Close,
            Action::Watch => return Reply::Do(Effect::WatchAgain),
            Action::Point(column, row) => self.reader.point(desk, column, row),
            other if self.reader.takes(other) => {}
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
        let columns = self.columns(desk, data, inner.width);
        let (left, right) = columns_of(inner);
        let places = if columns.len() > 1 {
            vec![left, right]
        } else {
            vec![Rect { width: inner.width.saturating_sub(1), ..inner }]
        };
        self.reader.draw(desk, buf, &places, &columns);
    }
}
