//! The page of the law: the threshold with what lies behind it, the steps of the activation, the articles, reports.
//!
//! Enters: facts about attacked states. Leaves: rows. Never here: what any of it is worth.

use ratatui::text::Line;

use super::{NAME, moment, readings};
use crate::content::rules::ThresholdBand;
use crate::engine::view::VictimView;
use crate::engine::{Article, Step};
use crate::tui::desk::{Desk, Sitting};
use crate::tui::paint::{Row, piece};
use crate::tui::screen::{fact, long_fact, options};
use crate::tui::text;

/// Most causes of incidents that are named.
const CAUSES: usize = 4;

/// The page.
pub(super) fn rows(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let mut rows = Vec::new();
    if game.table.setting().is_outside_the_clause() {
        rows.extend(look.paragraph(&desk.say("law-does-not-apply"), room, theme.warning));
        rows.push(Line::default());
    }
    for victim in &game.facts.victims {
        rows.push(Line::from(piece(words.country(&desk.catalogue, victim.country), theme.heading)));
        attack(desk, game, victim, room, &mut rows);
        incidents(desk, game, victim, room, &mut rows);
        rows.push(Line::default());
        rows.extend(readings::of_case(desk, game, victim.country, room));
        steps(desk, game, victim, room, &mut rows);
        rows.push(Line::default());
        articles(desk, game, victim, room, &mut rows);
        rows.push(Line::default());
        reports(desk, game, victim, &mut rows);
        rows.push(Line::default());
    }
    let differing = options::rows(desk, game.table.setting(), room);
    if differing.is_empty() {
        rows.push(Line::from(piece(desk.say("options-title"), theme.heading)));
        rows.extend(look.paragraph(&desk.say("options-none"), room, theme.quiet));
    }
    rows.extend(differing);
    rows
}

/// A bar of fewer cells says nothing.
const BAR_LEAST: usize = 6;

/// A score of 100 as a bar, with its band.
fn score_row(desk: &Desk, game: &Sitting, key: &str, total: i32, room: usize) -> Row {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let band = game.table.setting().rules().threshold.band(total);
    let style = match band {
        ThresholdBand::Met => theme.good,
        ThresholdBand::Arguable => theme.warning,
        ThresholdBand::NotMet => theme.bad,
    };
    let mut row = vec![piece(text::left(&desk.say(key), NAME, look.glyphs), theme.quiet)];
    let said = format!(" {total}/100  {}", words.threshold(band));
    // What the bar stands for is read in whole, however long the language says it.
    let left = room.saturating_sub(NAME + text::width(&said)).min(20);
    if left >= BAR_LEAST {
        row.extend(look.bar(total * 10, left, style));
    }
    row.push(piece(said, theme.text));
    Line::from(row)
}

/// The score, its parts with what they are made of, and what speaks for and against.
fn attack(desk: &Desk, game: &Sitting, victim: &VictimView, room: usize, rows: &mut Vec<Row>) {
    let (words, score) = (&desk.words, victim.attack);
    let rules = &game.table.setting().rules().threshold;
    let reached = game.table.setting().clause_reaches(victim.country);
    let key = if reached { "law-threshold" } else { "law-attack" };
    rows.push(score_row(desk, game, key, score.total(), room));
    let inputs = |key: &str, args: &[(&str, crate::words::Arg<'_>)]| words.with(key, args);
    let attribution = words.points(game.view().attribution_of(victim.country));
    let mean = victim.functions.iter().sum::<i32>() / 8;
    let parts = [
        (
            "law-kinetic",
            score.kinetic,
            rules.kinetic,
            if score.armed {
                desk.say("law-input-armed")
            } else {
                inputs(
                    "law-input-incidents",
                    &[
                        ("points", words.points(score.incidents).into()),
                        ("share", words.per_mille_as_percent(rules.cumulative_share).into()),
                        ("days", (rules.cumulative_hours / 24).into()),
                    ],
                )
            },
        ),
        (
            "law-foreign",
            score.foreign_link,
            rules.foreign_link,
            inputs("law-input-attribution", &[("level", attribution.into())]),
        ),
        // Of a state outside the Union its own is nobody's third state.
        (
            "law-territory",
            score.territory,
            rules.territory,
            if reached { words.place(score.place) } else { String::new() },
        ),
        (
            "law-scale",
            score.scale,
            rules.scale,
            inputs("law-input-scale", &[("mean", words.points(mean).into())]),
        ),
    ];
    for (key, part, most, made_of) in parts {
        let said = format!("{part:>2} / {most}  {made_of}");
        let name = format!("  {}", desk.say(key));
        if text::width(&said) + NAME <= room {
            rows.push(fact(desk, &name, said, NAME));
        } else {
            rows.extend(long_fact(desk, &name, &said, NAME, room));
        }
    }
    if score.place_shift < 0 {
        let said = format!("{}  {}", score.place_shift, words.place_meaning(score.place));
        rows.extend(long_fact(desk, &format!("  {}", desk.say("law-place")), &said, NAME, room));
    }
    if let Some(cap) = score.cap.filter(|_| score.capped()) {
        let said = inputs("law-cap.text", &[("cap", cap.into())]);
        rows.extend(long_fact(desk, &format!("  {}", desk.say("law-cap")), &said, NAME, room));
    }
    for other in game.view().attacks_elsewhere(victim.country) {
        let said = inputs(
            "law-elsewhere.text",
            &[
                ("place", words.place(other.place).into()),
                ("points", other.total().into()),
                ("meaning", words.place_meaning(other.place).into()),
            ],
        );
        rows.extend(long_fact(desk, &format!("  {}", desk.say("law-elsewhere")), &said, NAME, room));
    }
    let arguments = score.arguments(rules);
    for (key, wanted) in [("law-for", true), ("law-against", false)] {
        let said: Vec<String> = arguments
            .iter()
            .filter(|argument| argument.speaks_for() == wanted)
            .map(|argument| words.argument(*argument))
            .collect();
        if !said.is_empty() {
            rows.extend(long_fact(desk, &desk.say(key), &desk.words.joined(&said), NAME, room));
        }
    }
}

/// The weightiest causes of incidents.
fn incidents(desk: &Desk, game: &Sitting, victim: &VictimView, room: usize, rows: &mut Vec<Row>) {
    let words = &desk.words;
    let incidents = game.view().incidents(victim.country);
    for (index, row) in incidents.iter().take(CAUSES).enumerate() {
        let name = if index == 0 { desk.say("law-incidents") } else { String::new() };
        let said = words.with(
            "law-incident",
            &[
                ("cause", words.cause(game.table.setting(), &row.cause).into()),
                ("place", words.place(row.place).into()),
                ("times", row.times.into()),
                ("moment", moment(desk, game, row.last).into()),
                ("points", words.points(row.points).into()),
            ],
        );
        rows.extend(long_fact(desk, &name, &said, NAME, room));
    }
}

/// The ladder of the activation: what is reached, what comes with time, what the next needs.
pub(in crate::tui::screen) fn steps(
    desk: &Desk,
    game: &Sitting,
    victim: &VictimView,
    room: usize,
    rows: &mut Vec<Row>,
) {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    rows.push(Line::from(piece(desk.say("law-steps"), theme.heading)));
    let at = |step: Step| victim.steps.iter().find(|(s, _)| *s == step).map(|(_, hour)| *hour);
    let widest = Step::ALL.map(|step| text::width(&words.step(step))).into_iter().max().unwrap_or(0);
    let name_cells = (widest + 1).max(NAME - 2).min(room / 2);
    let (view, own) = (game.view(), victim.country);
    // Whoever waits for a step wants to know how long that may be.
    let awaited = |step: Step| match view.step_takes(own, step) {
        Some(takes) => format!("{} ({})", words.step_meaning(step), words.step_takes(&takes)),
        None => words.step_waits(view.setting().rules(), step),
    };
    let mut waiting = false;
    let reached = view.setting().clause_reaches(own);
    for step in Step::ALL.into_iter().filter(|step| reached || !step.hangs_on_clause()) {
        let due = victim.next_step.filter(|(next, _)| *next == step).map(|(_, due)| due);
        let (mark, said, style) = match (at(step), due) {
            (Some(hour), _) => (look.glyphs.tick(), moment(desk, game, hour), theme.good),
            (None, Some(_)) => (look.glyphs.open(), awaited(step), theme.warning),
            // The first that is open says what it waits for; those after it wait for it.
            (None, None) if !waiting => (look.glyphs.open(), awaited(step), theme.text),
            (None, None) => (look.glyphs.open(), String::new(), theme.quiet),
        };
        waiting |= at(step).is_none();
        let lines = text::wrap(&said, room.saturating_sub(name_cells + 2).max(10)).into_iter().enumerate();
        rows.extend(lines.map(|(i, line)| {
            let (mark, name) = if i == 0 { (mark, words.step(step)) } else { (' ', String::new()) };
            Line::from(vec![
                piece(format!("{mark} "), style),
                piece(text::left(&name, name_cells, look.glyphs), theme.text),
                piece(line, style),
            ])
        }));
    }
}

/// The routes, and for the solidarity clause whether it would answer.
fn articles(desk: &Desk, game: &Sitting, victim: &VictimView, room: usize, rows: &mut Vec<Row>) {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let setting = game.table.setting();
    let open = |article: &Article| match article {
        Article::MutualAssistance | Article::Solidarity => setting.clause_reaches(victim.country),
        Article::Nato4 | Article::Nato5 => {
            setting.is_ally(victim.country) || setting.clause_reaches(victim.country)
        }
    };
    for article in Article::ALL.into_iter().filter(open) {
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
    let Some(law) = &victim.solidarity else { return };
    let hazards: Vec<String> = law.hazards.iter().map(|hazard| words.hazard(*hazard)).collect();
    let trigger = if hazards.is_empty() { desk.say("law-222-no-hazard") } else { words.list(&hazards) };
    let key = if law.overwhelmed { "law-222-overwhelmed" } else { "law-222-not-overwhelmed" };
    let (function, level) = law.weakest;
    let overwhelmed = words.with(
        key,
        &[
            ("mean", words.points(law.mean).into()),
            ("function", words.function(function).into()),
            ("level", words.points(level).into()),
            ("needs", i64::try_from(law.uncovered).unwrap_or(i64::MAX).into()),
        ],
    );
    let outside = (!law.within).then(|| desk.say("law-222-outside"));
    let said: Vec<String> = [trigger, overwhelmed].into_iter().chain(outside).collect();
    rows.extend(long_fact(desk, &desk.say("law-222"), &words.joined(&said), NAME, room));
}

/// Force, the clock of Article 51, reception, the end.
fn reports(desk: &Desk, game: &Sitting, victim: &VictimView, rows: &mut Vec<Row>) {
    let (look, words) = (desk.look(), &desk.words);
    let hours = game.table.setting().rules().politics.report51_hours;
    let forcible =
        victim.forcible_at.map_or_else(|| desk.say("law-no-force"), |hour| moment(desk, game, hour));
    rows.push(fact(desk, &desk.say("law-force"), forcible, NAME));
    let reported = match (victim.reported_at, victim.forcible_at) {
        (Some(hour), _) => moment(desk, game, hour),
        (None, Some(hour)) => {
            words.with("law-report-due", &[("moment", moment(desk, game, hour + hours).into())])
        }
        (None, None) => look.glyphs.nothing().to_string(),
    };
    rows.push(fact(desk, &desk.say("law-report"), reported, NAME));
    let intake = words.reception(victim.intake_per_day);
    rows.push(fact(desk, &desk.say("law-intake"), intake, NAME));
    if !victim.queue.is_zero() {
        rows.push(fact(desk, &desk.say("law-queue"), words.reception(victim.queue), NAME));
    }
    if let Some(hour) = victim.terminated_at {
        rows.push(fact(desk, &desk.say("law-ended"), moment(desk, game, hour), NAME));
    }
}
