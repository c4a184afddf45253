//! From the bytes of a terminal to keys, presses of the mouse and pasted text.
//!
//! Enters: bytes as they come, and word that none came for a while. Leaves: `Input`s. Never here: what a
//! key means, reading.
//!
//! A terminal may send anything: half a sequence, a paste without an end, the place 0 that no cell has.
//! What is kept of a sequence is bounded, whatever cannot be read is dropped, and after a silence the
//! decoder listens afresh; so no bytes can make the console deaf.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use unicode_width::UnicodeWidthChar;

use super::input::{Input, Mouse};

/// No sequence of ours is longer; the rest of a longer one is read past.
const SEQUENCE_MAX: usize = 32;
/// Longer pastes are none that a field of ours needs; the rest is read past.
pub const PASTE_BYTES_MAX: usize = 1024;
/// What ends a paste.
const PASTE_END: &[u8] = b"\x1b[201~";
const ESCAPE: u8 = 0x1b;
const CONTROL_C: u8 = 3;

/// What the next byte belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    /// Nothing: it begins something.
    Nothing,
    /// A character of so many bytes.
    Character(usize),
    /// Behind an escape: a sequence, or a key with Alt.
    Escape,
    /// A control sequence.
    Sequence,
    /// A key of the application keypad.
    Keypad,
    /// A function key of the Linux console.
    LinuxKey,
    /// The three bytes of an old mouse.
    OldMouse,
    /// Pasted text, and how much of its end has been seen.
    Paste(usize),
}

/// Reads what a terminal sends.
#[derive(Debug)]
pub struct Decoder {
    within: Within,
    /// What has come of it.
    kept: Vec<u8>,
    /// The byte that came last.
    last: u8,
}

impl Default for Decoder {
    fn default() -> Self {
        Self { within: Within::Nothing, kept: Vec::with_capacity(PASTE_BYTES_MAX), last: 0 }
    }
}

impl Decoder {
    /// Whether a silence would mean something.
    #[must_use]
    pub fn is_within_something(&self) -> bool {
        self.within != Within::Nothing
    }

    /// Whether all that has come is an escape: the key itself, unless more follows.
    #[must_use]
    pub fn is_behind_escape(&self) -> bool {
        self.within == Within::Escape
    }

    /// Whether text is being pasted, which may come in pieces.
    #[must_use]
    pub fn is_within_paste(&self) -> bool {
        // Behind one of these, a silence means a person who wants out of a paste that does not end.
        matches!(self.within, Within::Paste(_)) && !matches!(self.last, ESCAPE | CONTROL_C)
    }

    /// Reads these bytes.
    pub fn read(&mut self, bytes: &[u8], out: &mut impl FnMut(Input)) {
        for &byte in bytes {
            self.take(byte, out);
            self.last = byte;
        }
    }

    /// Nothing has come for a while: what has come is all there is.
    pub fn silence(&mut self, out: &mut impl FnMut(Input)) {
        match std::mem::replace(&mut self.within, Within::Nothing) {
            Within::Escape => out(key(KeyCode::Esc, KeyModifiers::NONE)),
            Within::Sequence if self.kept.is_empty() => out(key(KeyCode::Char('['), KeyModifiers::ALT)),
            Within::Keypad => out(key(KeyCode::Char('O'), KeyModifiers::ALT)),
            Within::Paste(_) => out(self.pasted()),
            _ => {}
        }
        self.kept.clear();
    }

    fn pasted(&self) -> Input {
        let shown = |c: &char| c.width().is_some_and(|width| width > 0);
        Input::Paste(String::from_utf8_lossy(&self.kept).chars().filter(shown).collect())
    }

    fn enter(&mut self, within: Within) {
        self.within = within;
        self.kept.clear();
    }

    fn take(&mut self, byte: u8, out: &mut impl FnMut(Input)) {
        match self.within {
            Within::Nothing => self.begin(byte, KeyModifiers::NONE, out),
            Within::Character(length) => {
                if byte & 0xc0 != 0x80 {
                    self.enter(Within::Nothing);
                    return self.begin(byte, KeyModifiers::NONE, out);
                }
                self.kept.push(byte);
                if self.kept.len() == length {
                    let character = str::from_utf8(&self.kept).ok().and_then(|text| text.chars().next());
                    if let Some(c) = character.filter(|c| c.width().is_some_and(|width| width > 0)) {
                        out(key(KeyCode::Char(c), KeyModifiers::NONE));
                    }
                    self.enter(Within::Nothing);
                }
            }
            Within::Escape => match byte {
                b'[' => self.enter(Within::Sequence),
                b'O' => self.enter(Within::Keypad),
                ESCAPE => out(key(KeyCode::Esc, KeyModifiers::NONE)),
                _ => {
                    self.enter(Within::Nothing);
                    self.begin(byte, KeyModifiers::ALT, out);
                }
            },
            Within::Keypad => {
                self.enter(Within::Nothing);
                match letter(byte) {
                    Some(code) => out(key(code, KeyModifiers::NONE)),
                    None if byte == ESCAPE => self.enter(Within::Escape),
                    None => {}
                }
            }
            Within::LinuxKey => {
                self.enter(Within::Nothing);
                match byte {
                    b'A'..=b'E' => out(key(KeyCode::F(byte - b'A' + 1), KeyModifiers::NONE)),
                    ESCAPE => self.enter(Within::Escape),
                    _ => {}
                }
            }
            Within::OldMouse => {
                self.kept.push(byte);
                if let [button, column, row] = self.kept[..] {
                    let place = |byte: u8| u16::from(byte).checked_sub(33);
                    let button = u16::from(button.saturating_sub(32));
                    if let (Some(column), Some(row)) = (place(column), place(row)) {
                        mouse(button, column, row, out);
                    }
                    self.enter(Within::Nothing);
                }
            }
            Within::Sequence => self.go_on(byte, out),
            Within::Paste(seen) => self.paste(byte, seen, out),
        }
    }

    /// A byte that begins something.
    fn begin(&mut self, byte: u8, modifiers: KeyModifiers, out: &mut impl FnMut(Input)) {
        let (code, modifiers) = match byte {
            ESCAPE => return self.enter(Within::Escape),
            0x80.. => {
                // No key beyond ASCII has a meaning with Alt, so it is forgotten.
                let length = match byte {
                    0xc2..=0xdf => 2,
                    0xe0..=0xef => 3,
                    0xf0..=0xf4 => 4,
                    _ => return,
                };
                self.enter(Within::Character(length));
                return self.kept.push(byte);
            }
            b'\r' => (KeyCode::Enter, modifiers),
            b'\t' => (KeyCode::Tab, modifiers),
            0x7f => (KeyCode::Backspace, modifiers),
            0 => (KeyCode::Char(' '), modifiers | KeyModifiers::CONTROL),
            1..=0x1a => (KeyCode::Char((byte - 1 + b'a').into()), modifiers | KeyModifiers::CONTROL),
            0x1c..=0x1f => (KeyCode::Char((byte - 0x1c + b'4').into()), modifiers | KeyModifiers::CONTROL),
            _ => (KeyCode::Char(byte.into()), modifiers),
        };
        out(key(code, modifiers));
    }

    /// A byte within a control sequence.
    fn go_on(&mut self, byte: u8, out: &mut impl FnMut(Input)) {
        match byte {
            b'[' if self.kept.is_empty() => self.enter(Within::LinuxKey),
            b'M' if self.kept.is_empty() => self.enter(Within::OldMouse),
            0x20..=0x3f => {
                if self.kept.len() < SEQUENCE_MAX {
                    self.kept.push(byte);
                }
            }
            0x40..=0x7e if self.kept == b"200" && byte == b'~' => self.enter(Within::Paste(0)),
            0x40..=0x7e => {
                if self.kept.len() < SEQUENCE_MAX {
                    meaning(&self.kept, byte, out);
                }
                self.enter(Within::Nothing);
            }
            // Whatever this is, it is no part of a sequence.
            _ => {
                self.enter(Within::Nothing);
                self.begin(byte, KeyModifiers::NONE, out);
            }
        }
    }

    /// A byte of pasted text, of whose end so much has been seen.
    fn paste(&mut self, byte: u8, seen: usize, out: &mut impl FnMut(Input)) {
        if byte == PASTE_END[seen] {
            self.within = Within::Paste(seen + 1);
            if seen + 1 == PASTE_END.len() {
                out(self.pasted());
                self.enter(Within::Nothing);
            }
            return;
        }
        // Not its end after all: what looked like it is text, but for the escape.
        let text = PASTE_END[..seen].iter().skip(1).copied().chain([byte]);
        let room = PASTE_BYTES_MAX - self.kept.len();
        self.kept.extend(text.filter(|byte| !byte.is_ascii_control()).take(room));
        self.within = Within::Paste(usize::from(byte == ESCAPE));
    }
}

fn key(code: KeyCode, modifiers: KeyModifiers) -> Input {
    Input::Key(KeyEvent::new(code, modifiers))
}

/// The key that a letter names, at the end of a sequence.
fn letter(byte: u8) -> Option<KeyCode> {
    Some(match byte {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'M' => KeyCode::Enter,
        b'P'..=b'S' => KeyCode::F(byte - b'P' + 1),
        b'Z' => KeyCode::BackTab,
        _ => return None,
    })
}

/// The key that a number names, before a tilde.
fn numbered(number: u16) -> Option<KeyCode> {
    let function = |first: u16, f: u16| u8::try_from(number - first + f).ok().map(KeyCode::F);
    match number {
        1 | 7 => Some(KeyCode::Home),
        2 => Some(KeyCode::Insert),
        3 => Some(KeyCode::Delete),
        4 | 8 => Some(KeyCode::End),
        5 => Some(KeyCode::PageUp),
        6 => Some(KeyCode::PageDown),
        11..=15 => function(11, 1),
        17..=21 => function(17, 6),
        23..=24 => function(23, 11),
        _ => None,
    }
}

/// What a whole control sequence means, if anything.
fn meaning(parameters: &[u8], end: u8, out: &mut impl FnMut(Input)) {
    let Ok(text) = str::from_utf8(parameters) else { return };
    if let Some(text) = text.strip_prefix('<') {
        // Letting go of a button has a small letter, and no meaning.
        let mut numbers = text.split(';').map(|number| number.parse::<u16>().ok());
        if let (b'M', Some(Some(button)), Some(Some(column)), Some(Some(row))) =
            (end, numbers.next(), numbers.next(), numbers.next())
            && let (Some(column), Some(row)) = (column.checked_sub(1), row.checked_sub(1))
        {
            mouse(button, column, row, out);
        }
        return;
    }
    // A colon parts what is said more exactly than we ask for.
    let mut numbers = text.split(';').map(|part| part.split(':').next().unwrap_or_default());
    let first = numbers.next().unwrap_or_default();
    let modifiers = numbers.next().and_then(|mask| mask.parse::<u8>().ok()).map_or(KeyModifiers::NONE, held);
    let code = match end {
        b'~' => first.parse().ok().and_then(numbered),
        // A letter says it all, or has a 1 before the modifiers.
        _ if matches!(first, "" | "1") => letter(end).filter(|code| *code != KeyCode::Enter),
        _ => None,
    };
    if let Some(code) = code {
        out(key(code, modifiers));
    }
}

/// The modifiers of a mask as terminals send it, one more than the sum.
fn held(mask: u8) -> KeyModifiers {
    let mask = mask.saturating_sub(1);
    let mut modifiers = KeyModifiers::NONE;
    modifiers.set(KeyModifiers::SHIFT, mask & 1 != 0);
    modifiers.set(KeyModifiers::ALT, mask & 2 != 0);
    modifiers.set(KeyModifiers::CONTROL, mask & 4 != 0);
    modifiers
}

/// What the mouse did, where that has a meaning. Which keys were held has none.
fn mouse(button: u16, column: u16, row: u16, out: &mut impl FnMut(Input)) {
    match button & !0b1_1100 {
        0 => out(Input::Mouse(Mouse::Press(column, row))),
        64 => out(Input::Mouse(Mouse::WheelUp)),
        65 => out(Input::Mouse(Mouse::WheelDown)),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
