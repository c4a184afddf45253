//! The full-screen console: whether there is a terminal for it, how it looks, and the games it asks for.
//!
//! Enters: what to play. Leaves: the console, until its player leaves.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io::IsTerminal;
use std::path::Path;
use std::sync::Arc;

use anyhow::anyhow;

use super::arguments::{Global, Play};
use super::desk::Desk;
use super::exit::{Exit, Stop};
use super::games::{Games, asked_for, in_front, now};
use super::home::{paths, said};
use super::language::words_of;
use super::library::{self, shown};
use super::saves::setting_of;
use crate::content::{Catalogue, ScenarioSummary};
use crate::engine::Setting;
use crate::record::{Glance, Notes, Verdict};
use crate::session::watching::seating_of;
use crate::session::{Plan, Table};
use crate::store::{ColorChoice, SaveName, SaveRef, Saves, Settings, Theme};
use crate::tui::{
    self, App, Ended, Fork, Glyphs, Host, Keymap, Looks, NewGame, Opened, Parent, SavedGame, ThemeName,
    Watched,
};
use crate::words::Arg;

/// Opens on the title.
pub fn title(desk: &Desk) -> Result<Exit, Stop> {
    let (app, _) = app(desk, library::catalogue(desk)?)?;
    run(app)
}

/// Opens on a new game.
pub fn play(desk: &Desk, asked: &Play) -> Result<Exit, Stop> {
    let catalogue = library::catalogue(desk)?;
    let (setting, plan) = asked_for(desk, &catalogue, asked)?;
    let (mut app, games) = app(desk, catalogue)?;
    let opened = games.sit_down(&setting, asked.seed, &plan)?;
    app.sit_down(opened);
    run(app)
}

/// Opens on a saved game.
pub fn resume(desk: &Desk, save: Option<&Path>) -> Result<Exit, Stop> {
    let (mut app, games) = app(desk, library::catalogue(desk)?)?;
    let save = games.named_or_latest(save)?;
    let opened = games.open_save(&save)?;
    app.sit_down(opened);
    run(app)
}

/// Opens on a saved game, to watch it, alone or with a second one beside it.
pub fn replay(desk: &Desk, save: &Path, turn: Option<u16>, with: Option<&Path>) -> Result<Exit, Stop> {
    let (mut app, mut games) = app(desk, library::catalogue(desk)?)?;
    let (save, with) = (games.named(save)?, with.map(|save| games.named(save)).transpose()?);
    let watched = Host::watch(&mut games, &save)?;
    let beside = with.map(|save| Host::watch(&mut games, &save)).transpose()?;
    app.watch(watched, turn);
    if let Some(beside) = beside {
        app.watch_beside(beside);
    }
    run(app)
}

fn app(desk: &Desk, catalogue: Arc<Catalogue>) -> Result<(App, Games), Stop> {
    let screen = std::io::stdout().is_terminal() && std::io::stdin().is_terminal();
    let kind = std::env::var_os("TERM").unwrap_or_default();
    if !screen || kind.is_empty() || kind == "dumb" {
        return Err(anyhow!(desk.words().text("usage-no-terminal")).into());
    }
    let settings = settings(&desk.global)?;
    let keymap = keys(&settings)?;
    let games = Games::of(desk, Arc::clone(&catalogue));
    let library = Arc::new(desk.library.clone());
    let looks = looks(&desk.global, &settings);
    let mut app =
        App::new(library, catalogue, Arc::clone(&games.words), keymap, looks, Box::new(games.clone()))?;
    app.desk.hand_over = settings.hand_over;
    Ok((app, games))
}

/// The table of keys, as it is set on this machine.
pub fn keymap(desk: &Desk) -> Result<Keymap, Stop> {
    keys(&settings(&desk.global)?)
}

fn keys(settings: &Settings) -> Result<Keymap, Stop> {
    let keys: &BTreeMap<String, String> = &settings.keys;
    let keys = keys.iter().map(|(action, key)| (action.as_str(), key.as_str()));
    Ok(Keymap::with_overrides(keys).map_err(anyhow::Error::from)?)
}

fn run(app: App) -> Result<Exit, Stop> {
    match tui::run(app)? {
        Ended::Left => Ok(Exit::Done),
        Ended::Gone => {
            tui::terminal::end_by(tui::terminal::HANG_UP);
            Ok(Exit::Failed)
        }
        Ended::Signal(signal) => {
            tui::terminal::end_by(signal);
            Ok(Exit::Failed)
        }
    }
}

/// What the user has set; a file that cannot be read must not keep anybody from playing.
fn settings(global: &Global) -> Result<Settings, Stop> {
    let Ok(paths) = paths(global) else { return Ok(Settings::default()) };
    let (settings, _) = Settings::read(&paths.settings()).map_err(|error| said(global, &error))?;
    Ok(settings)
}

fn looks(global: &Global, settings: &Settings) -> Looks {
    let variable = |name: &str| std::env::var(name).unwrap_or_default();
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let wanted = match global.color {
        super::arguments::Color::Auto => match settings.color {
            ColorChoice::Auto => !no_color,
            ColorChoice::Always => true,
            ColorChoice::Never => false,
        },
        super::arguments::Color::Always => true,
        super::arguments::Color::Never => false,
    };
    // Nearly every terminal of 256 colours takes any colour; one that is widespread does not.
    let many = matches!(variable("COLORTERM").as_str(), "truecolor" | "24bit")
        || variable("TERM").ends_with("-direct")
        || (variable("TERM").ends_with("-256color") && variable("TERM_PROGRAM") != "Apple_Terminal");
    let theme = match settings.theme {
        _ if !wanted => ThemeName::Plain,
        _ if !many => ThemeName::Sixteen,
        Theme::Dark => ThemeName::Dark,
        Theme::Light => ThemeName::Light,
        Theme::HighContrast => ThemeName::HighContrast,
    };
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().map(variable).find(|value| !value.is_empty());
    // Without any locale, as in most containers, the terminal is more often one of today than not.
    let plain = locale.is_some_and(|name| !name.to_lowercase().replace('-', "").contains("utf8"));
    let ascii = global.ascii || settings.ascii || (plain && cfg!(unix));
    Looks { theme, glyphs: if ascii { Glyphs::Ascii } else { Glyphs::Unicode }, motion: settings.motion }
}

impl Games {
    /// A new game with persons in these seats, the first that is awaited in front.
    fn sit_down(&self, setting: &Arc<Setting>, seed: Option<u64>, plan: &Plan) -> anyhow::Result<Opened> {
        let mut table = self.table(setting, seed, plan)?;
        // Playing goes on where nothing can be kept; the console says so.
        let save = self.saves().ok().zip(Self::name_for(&table));
        let save = save.map(|(saves, name)| saves.begin(&name, table.journal()));
        if save.is_some() {
            drop(table.take_lines());
        }
        let seat = in_front(&self.global, &table)?;
        Ok(Opened { table, seat, save })
    }

    fn open_save(&self, save: &SaveRef) -> anyhow::Result<Opened> {
        let (table, save) = self.resume(save)?;
        let seat = in_front(&self.global, &table)?;
        Ok(Opened { table, seat, save: Some(save) })
    }
}

impl Host for Games {
    fn open(&mut self, new: &NewGame) -> anyhow::Result<Opened> {
        let found = self.library.scenario(&self.catalogue, new.scenario);
        let scenario = found.map_err(|problems| anyhow!(shown(&words_of(&self.global), problems.iter())))?;
        let setting = Setting::new(Arc::clone(&self.catalogue), Arc::new(scenario), &new.options)?;
        self.sit_down(&Arc::new(setting), new.seed, &new.plan)
    }

    fn saves(&mut self) -> Vec<SavedGame> {
        let Ok(paths) = paths(&self.global) else { return Vec::new() };
        let entries = Saves::looking(paths.saves()).list().unwrap_or_default();
        let readable = entries.into_iter().filter_map(|entry| Some((entry.name, entry.glance.ok()?)));
        let readable: Vec<(SaveName, Glance)> = readable.collect();
        let listed = readable.iter().filter_map(|(name, glance)| {
            let header = &glance.header;
            let kept = header.source.as_deref().and_then(ScenarioSummary::of_text);
            let summary = kept.or_else(|| self.library.summary(header.scenario))?;
            let parent = header.origin.map(|origin| {
                // Known under its first name as well, once it goes on in a later format.
                let is = |other: &Glance| {
                    other.game == origin.game
                        || other.header.migrated.is_some_and(|migrated| migrated.game == origin.game)
                };
                let found = readable.iter().find(|(_, other)| is(other));
                found.map_or(Parent::Gone, |(name, _)| Parent::Known(name.as_str().to_owned()))
            });
            Some(SavedGame {
                name: name.as_str().to_owned(),
                scenario: header.scenario,
                title: summary.title,
                turn: (glance.turn + u16::from(glance.outcome.is_none())).min(summary.turns),
                turns: summary.turns,
                over: glance.outcome.is_some(),
                plan: Plan::of_record(header.seats.iter().map(|(seat, player)| (seat, player))),
                parent,
            })
        });
        listed.collect()
    }

    fn resume(&mut self, name: &str) -> anyhow::Result<Opened> {
        let save = SaveRef::new(OsStr::new(name)).map_err(|error| said(&self.global, &error))?;
        self.open_save(&save)
    }

    fn watch(&mut self, save: &SaveRef) -> anyhow::Result<Watched> {
        let (replay, mut faults) = Games::watch(self, save)?;
        let (notes, fault) = self.beside(save)?.notes(save, replay.journal().game());
        let words = &self.words;
        let told =
            fault.map(|fault| words.with("watch-notes-unread", &[("why", Arg::from(fault.told(words)))]));
        faults.extend(told);
        Ok(Watched { replay, place: Some(save.clone()), notes, faults })
    }

    fn keep_notes(&mut self, save: &SaveRef, notes: &Notes) -> anyhow::Result<()> {
        self.beside(save)?.keep_notes(save, notes).map_err(|error| said(&self.global, &error))
    }

    fn branch(&mut self, fork: &Fork) -> anyhow::Result<Opened> {
        let name = SaveName::new(fork.name.trim()).map_err(|error| said(&self.global, &error))?;
        let (replay, _) = Games::watch(self, &fork.parent)?;
        let journal = replay.journal();
        if let Verdict::OtherRules(other) = replay.verdict() {
            return Err(anyhow!(other.told(&self.words)));
        }
        let setting = setting_of(&self.global, &self.library, &self.catalogue, journal.header())?;
        let seating = seating_of(journal, fork.windows, fork.company)?;
        let table = Table::branch(Arc::clone(&setting), journal, fork.windows, &seating, now());
        let mut table = table.map_err(|error| anyhow!(error.told(&self.words, &setting)))?;
        let save = Games::saves(self)?.begin(&name, table.journal());
        drop(table.take_lines());
        let seat = in_front(&self.global, &table)?;
        Ok(Opened { table, seat, save: Some(save) })
    }
}
