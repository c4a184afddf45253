//! A picture of the console as it is drawn, for the README: `cargo run --example picture > docs/console.svg`.
//!
//! The game is real: Northern Haze after some turns of the greedy stand-in.

#[path = "../benches/budgets/alone.rs"]
mod alone;

use std::fmt::Write as _;
use std::sync::Arc;

use alone::Alone;
use casus::base::Dice;
use casus::content::{Library, Seat};
use casus::engine::Setting;
use casus::players::Policy;
use casus::session::{Player, Seating, Table};
use casus::tui::{App, Glyphs, Keymap, Looks, Opened, ThemeName};
use casus::words::{Lang, Words};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

const COLUMNS: u16 = 150;
const ROWS: u16 = 42;
const TURNS: u16 = 6;
const SEED: u64 = 7;

/// A cell of the picture, in pixels.
const CELL: (f32, f32) = (8.0, 17.0);

fn main() -> anyhow::Result<()> {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue()?);
    let scenario = library.scenario(&catalogue, "northern-haze".parse()?)?;
    let setting = Arc::new(Setting::new(Arc::clone(&catalogue), Arc::new(scenario), &[])?);
    let mut table = Table::open(setting, SEED, Seating::from([(Seat::Hr, Player::person(""))]), 0)?;
    while table.turn() < TURNS && table.outcome().is_none() {
        for order in Policy::Greedy.orders(&table.view(Seat::Hr), Dice::new(SEED)) {
            table.give(Seat::Hr, order)?;
        }
        table.end_turn(Seat::Hr)?;
    }
    let looks = Looks { theme: ThemeName::Dark, glyphs: Glyphs::Unicode, motion: false };
    let words = Arc::new(Words::embedded(Lang::En));
    let mut app = App::new(Arc::new(library), catalogue, words, Keymap::default(), looks, Box::new(Alone))?;
    app.sit_down(Opened { table, seat: Seat::Hr, save: None });
    let mut terminal = Terminal::new(TestBackend::new(COLUMNS, ROWS))?;
    terminal.draw(|frame| app.draw(frame))?;
    print!("{}", svg(terminal.backend().buffer()));
    Ok(())
}

fn svg(buffer: &Buffer) -> String {
    let (width, height) = (f32::from(COLUMNS) * CELL.0, f32::from(ROWS) * CELL.1);
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-size=\"13\" \
         font-family=\"ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace\" shape-rendering=\"crispEdges\">\n"
    );
    for row in 0..ROWS {
        let mut column = 0;
        while column < COLUMNS {
            let cell = &buffer[(column, row)];
            let mut until = column + 1;
            // A run of cells that look alike is one element; blocks are drawn one by one.
            while until < COLUMNS && alike(cell, &buffer[(until, row)]) && block(cell.symbol()).is_none() {
                until += 1;
            }
            run(&mut text, buffer, row, column, until);
            column = until;
        }
    }
    text + "</svg>\n"
}

fn alike(one: &Cell, other: &Cell) -> bool {
    one.fg == other.fg
        && one.bg == other.bg
        && one.modifier == other.modifier
        && block(other.symbol()).is_none()
}

fn run(text: &mut String, buffer: &Buffer, row: u16, from: u16, until: u16) {
    let cell = &buffer[(from, row)];
    let (mut front, mut back) = (colour(cell.fg, "#d6dee8"), colour(cell.bg, "#0d131b"));
    if cell.modifier.contains(Modifier::REVERSED) {
        std::mem::swap(&mut front, &mut back);
    }
    let (x, y) = (f32::from(from) * CELL.0, f32::from(row) * CELL.1);
    let width = f32::from(until - from) * CELL.0;
    rectangle(text, (x, y, width, CELL.1), &back);
    if let Some(parts) = block(cell.symbol()) {
        for (left, top, right, bottom) in parts {
            let (w, h) = (CELL.0 * (right - left), CELL.1 * (bottom - top));
            rectangle(text, (x + CELL.0 * left, y + CELL.1 * top, w, h), &front);
        }
        return;
    }
    let letters: String = (from..until).map(|column| buffer[(column, row)].symbol()).collect();
    if letters.trim().is_empty() {
        return;
    }
    let bold = if cell.modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
    let letters = letters.replace('&', "&amp;").replace('<', "&lt;");
    let _ = writeln!(
        text,
        "<text x=\"{x}\" y=\"{}\" fill=\"{front}\" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\" \
         xml:space=\"preserve\"{bold}>{letters}</text>",
        y + 13.0
    );
}

fn rectangle(text: &mut String, (x, y, width, height): (f32, f32, f32, f32), fill: &str) {
    let _ =
        writeln!(text, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>");
}

fn colour(colour: Color, otherwise: &str) -> String {
    match colour {
        Color::Rgb(red, green, blue) => format!("#{red:02x}{green:02x}{blue:02x}"),
        _ => otherwise.to_owned(),
    }
}

/// The parts of a cell that a block character fills: left, top, right, bottom. Fonts disagree on them.
fn block(symbol: &str) -> Option<Vec<(f32, f32, f32, f32)>> {
    let mut characters = symbol.chars();
    let (character, None) = (characters.next()?, characters.next()) else { return None };
    let code = u32::from(character);
    let eighths = |from: u32| f32::from(u8::try_from(code - from).unwrap_or(0)) / 8.0;
    Some(match character {
        '▀' => vec![(0.0, 0.0, 1.0, 0.5)],
        '▁'..='█' => vec![(0.0, 1.0 - eighths(0x2580), 1.0, 1.0)],
        '▉'..='▏' => vec![(0.0, 0.0, 1.0 - eighths(0x2588), 1.0)],
        '▐' => vec![(0.5, 0.0, 1.0, 1.0)],
        '▖'..='▟' => {
            // Which of upper left, upper right, lower left, lower right.
            const QUADRANTS: [u8; 10] =
                [0b0010, 0b0001, 0b1000, 0b1011, 0b1001, 0b1110, 0b1101, 0b0100, 0b0110, 0b0111];
            let mask = QUADRANTS[(code - 0x2596) as usize];
            [(8, 0.0, 0.0), (4, 0.5, 0.0), (2, 0.0, 0.5), (1, 0.5, 0.5)]
                .into_iter()
                .filter(|(bit, _, _)| mask & bit != 0)
                .map(|(_, left, top)| (left, top, left + 0.5, top + 0.5))
                .collect()
        }
        _ => return None,
    })
}
