//! Marks and lines, each one cell wide, in Unicode and in ASCII.
//!
//! Enters: the choice of a set. Leaves: characters by meaning. Never here: colours.

use ratatui::symbols::border;

use crate::words::{Severity, Source};

/// The characters the terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Glyphs {
    /// Box drawing, blocks and geometric shapes.
    #[default]
    Unicode,
    /// Printable ASCII only.
    Ascii,
}

impl Glyphs {
    fn pick<T>(self, unicode: T, ascii: T) -> T {
        match self {
            Self::Unicode => unicode,
            Self::Ascii => ascii,
        }
    }

    /// The border of panes.
    #[must_use]
    pub fn border(self) -> border::Set<'static> {
        self.pick(border::PLAIN, ASCII_BORDER)
    }

    /// The border of the pane that takes the keys.
    #[must_use]
    pub fn border_focus(self) -> border::Set<'static> {
        self.pick(border::THICK, ASCII_BORDER_FOCUS)
    }

    /// Something was cut off here.
    #[must_use]
    pub fn ellipsis(self) -> char {
        self.pick('…', '~')
    }

    /// The row under the cursor.
    #[must_use]
    pub fn cursor(self) -> char {
        self.pick('▸', '>')
    }

    /// Higher than before.
    #[must_use]
    pub fn up(self) -> char {
        self.pick('▲', '^')
    }

    /// Lower than before.
    #[must_use]
    pub fn down(self) -> char {
        self.pick('▼', 'v')
    }

    /// As before.
    #[must_use]
    pub fn steady(self) -> char {
        self.pick('·', '.')
    }

    /// Not read so far.
    #[must_use]
    pub fn unread(self) -> char {
        self.pick('•', '*')
    }

    /// Done, agreed, ticked.
    #[must_use]
    pub fn tick(self) -> char {
        self.pick('✓', 'x')
    }

    /// Not done.
    #[must_use]
    pub fn open(self) -> char {
        self.pick('○', 'o')
    }

    /// Refused, against.
    #[must_use]
    pub fn cross(self) -> char {
        self.pick('✗', 'X')
    }

    /// Take care.
    #[must_use]
    pub fn caution(self) -> char {
        '!'
    }

    /// From here to there.
    #[must_use]
    pub fn arrow(self) -> char {
        self.pick('→', '>')
    }

    /// Between two facts in a line.
    #[must_use]
    pub fn dot(self) -> char {
        self.pick('·', '-')
    }

    /// A piece of a line between parts.
    #[must_use]
    pub fn rule(self) -> char {
        self.pick('─', '-')
    }

    /// A piece of a line that was gone along.
    #[must_use]
    pub fn played(self) -> char {
        self.pick('━', '=')
    }

    /// The place on a line.
    #[must_use]
    pub fn here(self) -> char {
        self.pick('●', 'O')
    }

    /// Does not go on by itself.
    #[must_use]
    pub fn paused(self) -> char {
        self.pick('‖', '"')
    }

    /// A decision on a line.
    #[must_use]
    pub fn diamond(self) -> char {
        self.pick('◆', 'd')
    }

    /// An inject on a line.
    #[must_use]
    pub fn inject(self) -> char {
        self.source(Source::Inject)
    }

    /// Something kept: a bookmark, a note.
    #[must_use]
    pub fn star(self) -> char {
        self.pick('★', '*')
    }

    /// Not the same on both sides.
    #[must_use]
    pub fn differs(self) -> char {
        self.pick('≠', '#')
    }

    /// Where a part of a line begins.
    #[must_use]
    pub fn tab(self) -> char {
        self.pick('╷', '|')
    }

    /// A dash that stands for nothing.
    #[must_use]
    pub fn nothing(self) -> char {
        self.pick('–', '-')
    }

    /// A full cell of a bar.
    #[must_use]
    pub fn bar_full(self) -> char {
        self.pick('█', '#')
    }

    /// An empty cell of a bar.
    #[must_use]
    pub fn bar_empty(self) -> char {
        self.pick('░', '.')
    }

    /// A part of a cell of a bar, in eighths.
    #[must_use]
    pub fn bar_part(self, eighths: usize) -> char {
        match self {
            Self::Unicode => ['░', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'][eighths.min(8)],
            Self::Ascii => {
                if eighths >= 4 {
                    '+'
                } else {
                    '.'
                }
            }
        }
    }

    /// A level in one cell, for a history: 0 to 7.
    #[must_use]
    pub fn spark(self, level: usize) -> char {
        match self {
            Self::Unicode => ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'][level.min(7)],
            Self::Ascii => ['_', '_', '.', '.', '-', '-', '^', '^'][level.min(7)],
        }
    }

    /// How grave a line of the feed is.
    #[must_use]
    pub fn severity(self, severity: Severity) -> char {
        match severity {
            Severity::Grave => self.pick('▲', '!'),
            Severity::Bad => self.pick('△', '?'),
            Severity::Good => self.pick('●', '+'),
            Severity::Note => self.pick('·', '.'),
        }
    }

    /// Who speaks in a line of the feed.
    #[must_use]
    pub fn source(self, source: Source) -> char {
        match source {
            Source::Adversary => self.pick('✶', '*'),
            Source::Inject => self.pick('»', '>'),
            Source::Capital => self.pick('◇', 'c'),
            Source::Victim => self.pick('■', 'v'),
            Source::Nato => self.pick('✦', 'n'),
            Source::Union => self.pick('☆', 'u'),
            Source::Council => self.pick('§', 's'),
            Source::Transport => self.pick('⇢', 't'),
            Source::System => self.pick('∘', 'o'),
        }
    }
}

/// The ASCII character that stands best for another in the same one cell: letters lose their accents, dashes
/// and quotation marks become plain. What has no likeness becomes a question mark.
#[must_use]
pub fn plain(character: char) -> char {
    match character {
        _ if character.is_ascii() => character,
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'æ' => 'a',
        'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' | 'Ā' | 'Ă' | 'Ą' | 'Æ' => 'A',
        'ç' | 'ć' | 'č' | 'ċ' | '©' => 'c',
        'Ç' | 'Ć' | 'Č' | 'Ċ' => 'C',
        'ď' | 'đ' | 'ð' => 'd',
        'Ď' | 'Đ' | 'Ð' => 'D',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'È' | 'É' | 'Ê' | 'Ë' | 'Ē' | 'Ė' | 'Ę' | 'Ě' | '€' => 'E',
        'ğ' | 'ģ' | 'ġ' => 'g',
        'Ğ' | 'Ģ' | 'Ġ' => 'G',
        'ħ' => 'h',
        'Ħ' => 'H',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => 'i',
        'Ì' | 'Í' | 'Î' | 'Ï' | 'Ī' | 'Į' | 'İ' => 'I',
        'ķ' => 'k',
        'Ķ' => 'K',
        'ļ' | 'ľ' | 'ĺ' | 'ł' => 'l',
        'Ļ' | 'Ľ' | 'Ĺ' | 'Ł' => 'L',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'Ñ' | 'Ń' | 'Ņ' | 'Ň' => 'N',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ő' | 'ø' | 'ō' | 'œ' | '°' | 'º' => 'o',
        'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ő' | 'Ø' | 'Ō' | 'Œ' => 'O',
        'ř' | 'ŕ' => 'r',
        'Ř' | 'Ŕ' => 'R',
        'ś' | 'š' | 'ş' | 'ș' | 'ß' => 's',
        'Ś' | 'Š' | 'Ş' | 'Ș' | 'ẞ' | '§' => 'S',
        'ť' | 'ţ' | 'ț' | 'þ' => 't',
        'Ť' | 'Ţ' | 'Ț' | 'Þ' => 'T',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' | 'µ' => 'u',
        'Ù' | 'Ú' | 'Û' | 'Ü' | 'Ū' | 'Ů' | 'Ű' | 'Ų' => 'U',
        'ý' | 'ÿ' => 'y',
        'Ý' | 'Ÿ' => 'Y',
        'ź' | 'ż' | 'ž' => 'z',
        'Ź' | 'Ż' | 'Ž' => 'Z',
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{200a}' => ' ',
        '·' | '–' | '—' | '‑' | '−' => '-',
        '…' => '~',
        '‘' | '’' | '‚' | '′' => '\'',
        '“' | '”' | '„' | '″' | '«' | '»' => '"',
        '→' | '↔' | '⇢' | '≥' | '▸' => '>',
        '←' | '≤' => '<',
        '↑' => '^',
        '↓' => 'v',
        '×' => 'x',
        '±' => '+',
        '²' => '2',
        '³' => '3',
        '½' => '/',
        '•' => '*',
        _ => '?',
    }
}

const ASCII_BORDER: border::Set<'static> = border::Set {
    top_left: "+",
    top_right: "+",
    bottom_left: "+",
    bottom_right: "+",
    vertical_left: "|",
    vertical_right: "|",
    horizontal_top: "-",
    horizontal_bottom: "-",
};

const ASCII_BORDER_FOCUS: border::Set<'static> = border::Set {
    top_left: "#",
    top_right: "#",
    bottom_left: "#",
    bottom_right: "#",
    vertical_left: "#",
    vertical_right: "#",
    horizontal_top: "=",
    horizontal_bottom: "=",
};

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::UnicodeWidthChar;

    #[test]
    fn every_mark_takes_one_cell() {
        for glyphs in [Glyphs::Unicode, Glyphs::Ascii] {
            let mut marks = vec![
                glyphs.ellipsis(),
                glyphs.cursor(),
                glyphs.up(),
                glyphs.down(),
                glyphs.steady(),
                glyphs.unread(),
                glyphs.tick(),
                glyphs.open(),
                glyphs.cross(),
                glyphs.caution(),
                glyphs.arrow(),
                glyphs.dot(),
                glyphs.nothing(),
                glyphs.bar_full(),
                glyphs.bar_empty(),
                glyphs.played(),
                glyphs.here(),
                glyphs.paused(),
                glyphs.diamond(),
                glyphs.star(),
                glyphs.differs(),
                glyphs.tab(),
            ];
            marks.extend((0..9).map(|n| glyphs.bar_part(n)));
            marks.extend((0..8).map(|n| glyphs.spark(n)));
            marks.extend(Severity::ALL.map(|s| glyphs.severity(s)));
            marks.extend(Source::ALL.map(|s| glyphs.source(s)));
            for mark in marks {
                assert_eq!(mark.width(), Some(1), "{mark}");
                assert!(glyphs == Glyphs::Unicode || mark.is_ascii(), "{mark}");
            }
        }
    }

    #[test]
    fn every_character_has_a_plain_one() {
        let said: String =
            "Türkiye, État, Łódź, Größe: −3 … « œ » – 12\u{a0}000 漢\u{202e}".chars().map(plain).collect();
        assert_eq!(said, "Turkiye, Etat, Lodz, Grose: -3 ~ \" o \" - 12 000 ??");
    }

    #[test]
    fn sources_and_severities_differ_in_shape() {
        for glyphs in [Glyphs::Unicode, Glyphs::Ascii] {
            let mut sources = Source::ALL.map(|s| glyphs.source(s)).to_vec();
            sources.sort_unstable();
            sources.dedup();
            assert_eq!(sources.len(), Source::ALL.len());
            let mut severities = Severity::ALL.map(|s| glyphs.severity(s)).to_vec();
            severities.sort_unstable();
            severities.dedup();
            assert_eq!(severities.len(), Severity::ALL.len());
        }
    }
}
