//! Where things stand in a content file: a tolerant walk over its brackets.
//!
//! Enters: the text of a RON file, well formed or not. Leaves: the byte range of every value in it, by
//! path. Never here: what a value means; the reader of values is the `ron` crate.

use std::ops::Range;

/// One step from a value to a value inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// The field with this name.
    Field(&'static str),
    /// The element with this number, from 0.
    Index(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// `[…]`
    List,
    /// `(…)` or `name(…)`, and maps.
    Group,
    Text,
    /// A number, a bare word, or nothing readable.
    Plain,
}

/// A value and what it holds.
#[derive(Debug, Clone)]
pub(super) struct Value {
    pub(super) span: Range<usize>,
    /// Where the name of the field stands, when the value is one.
    pub(super) name: Option<Range<usize>>,
    pub(super) shape: Shape,
    pub(super) inside: Box<[Value]>,
}

impl Value {
    /// The bytes of the field, its name included.
    pub(super) fn whole(&self) -> Range<usize> {
        self.name.as_ref().map_or(self.span.start, |n| n.start)..self.span.end
    }

    /// The field of that name.
    pub(super) fn field<'a>(&'a self, text: &str, name: &str) -> Option<&'a Value> {
        self.inside.iter().find(|v| v.name.clone().is_some_and(|n| &text[n] == name))
    }

    /// The value at the end of a path, or the last one before the path leaves the text.
    pub(super) fn at<'a>(&'a self, text: &str, path: &[Step]) -> &'a Value {
        let mut here = self;
        for step in path {
            let next = match *step {
                Step::Field(name) => here.field(text, name),
                Step::Index(index) => here.inside.get(index),
            };
            match next {
                Some(value) => here = value,
                None => break,
            }
        }
        here
    }

    /// The values around a byte, outermost first.
    pub(super) fn around(&self, byte: usize) -> Vec<&Value> {
        let mut chain = vec![self];
        let mut here = self;
        while let Some(next) = here.inside.iter().find(|v| v.whole().contains(&byte)) {
            chain.push(next);
            here = next;
        }
        chain
    }
}

/// Deeper values are left out: no honest file nests so far.
const DEPTH_MAX: usize = 128;

/// A whole text.
pub(super) struct Outline {
    pub(super) root: Value,
    /// Whether every bracket and quotation closes, and nothing follows.
    pub(super) sound: bool,
}

/// Walks the whole text.
pub(super) fn outline(text: &str) -> Outline {
    let mut walker = Walker { bytes: text.as_bytes(), at: 0, sound: true };
    walker.trivia();
    while walker.bytes[walker.at..].starts_with(b"#!") {
        walker.skip_past(b"]");
        walker.trivia();
    }
    let root = walker.value(0);
    walker.trivia();
    Outline { root, sound: walker.sound && walker.at == text.len() }
}

/// Line and column of a byte, both from 1, the column in characters.
pub(super) fn place(text: &str, byte: usize) -> (usize, usize) {
    places(text, [byte])[0]
}

/// Lines and columns of bytes in ascending order, in one pass.
pub(super) fn places(text: &str, bytes: impl IntoIterator<Item = usize>) -> Vec<(usize, usize)> {
    let (mut line, mut column, mut chars) = (1, 1, text.char_indices().peekable());
    let mut place_of = |byte: usize| {
        while let Some((_, c)) = chars.next_if(|&(at, c)| at + c.len_utf8() <= byte) {
            (line, column) = if c == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        (line, column)
    };
    bytes.into_iter().map(&mut place_of).collect()
}

/// The byte at a line and column as `place` gives them.
pub(super) fn byte_at(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[start.min(text.len())..];
    start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
}

struct Walker<'a> {
    bytes: &'a [u8],
    at: usize,
    sound: bool,
}

impl Walker<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn starts_with(&self, what: &[u8]) -> bool {
        self.bytes[self.at.min(self.bytes.len())..].starts_with(what)
    }

    /// Goes behind the next occurrence of `what`, or to the end.
    fn skip_past(&mut self, what: &[u8]) {
        let rest = &self.bytes[self.at..];
        let found = rest.windows(what.len()).position(|w| w == what);
        self.sound &= found.is_some() || what == b"\n";
        self.at += found.map_or(rest.len(), |i| i + what.len());
    }

    /// Space and comments. Block comments nest.
    fn trivia(&mut self) {
        loop {
            if self.starts_with(b"//") {
                self.skip_past(b"\n");
            } else if self.starts_with(b"/*") {
                let mut depth = 0;
                loop {
                    if self.at >= self.bytes.len() {
                        self.sound = false;
                        break;
                    }
                    if self.starts_with(b"/*") {
                        depth += 1;
                        self.at += 2;
                    } else if self.starts_with(b"*/") {
                        depth -= 1;
                        self.at += 2;
                        if depth == 0 {
                            break;
                        }
                    } else {
                        self.at += 1;
                    }
                }
            } else if self.peek().is_some_and(|b| b.is_ascii_whitespace()) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    fn word(&mut self) -> Range<usize> {
        let start = self.at;
        while self.peek().is_some_and(|b| {
            !b.is_ascii_whitespace()
                && !matches!(b, b'(' | b')' | b'[' | b']' | b'{' | b'}' | b',' | b':' | b'"' | b'/')
        }) {
            self.at += 1;
        }
        start..self.at
    }

    /// A string, plain or raw (`r#"…"#`), if one stands here.
    fn text(&mut self) -> bool {
        let rest = &self.bytes[self.at..];
        if rest.first() == Some(&b'"') {
            self.at += 1;
            while let Some(b) = self.peek() {
                self.at = (self.at + if b == b'\\' { 2 } else { 1 }).min(self.bytes.len());
                if b == b'"' {
                    return true;
                }
            }
            self.sound = false;
            return true;
        }
        let hashes = rest.iter().skip(1).take_while(|b| **b == b'#').count();
        if rest.first() != Some(&b'r') || rest.get(1 + hashes) != Some(&b'"') {
            return false;
        }
        self.at += hashes + 2;
        let mut end = vec![b'"'];
        end.resize(hashes + 1, b'#');
        self.skip_past(&end);
        true
    }

    fn value(&mut self, depth: usize) -> Value {
        self.trivia();
        let start = self.at;
        let mut inside = Vec::new();
        let shape = match self.peek() {
            Some(b'"' | b'r') if self.text() => Shape::Text,
            Some(b'[') => {
                self.inside(b']', depth, &mut inside);
                Shape::List
            }
            Some(b'(') => {
                self.inside(b')', depth, &mut inside);
                Shape::Group
            }
            Some(b'{') => {
                self.inside(b'}', depth, &mut inside);
                Shape::Group
            }
            _ => {
                let end = self.word().end;
                self.trivia();
                if self.peek() == Some(b'(') && end > start {
                    self.inside(b')', depth, &mut inside);
                    Shape::Group
                } else {
                    self.at = end;
                    Shape::Plain
                }
            }
        };
        // Without spare room: most values of a hostile file hold one other.
        Value { span: start..self.at, name: None, shape, inside: inside.into_boxed_slice() }
    }

    /// What stands between the bracket here and its `close`.
    fn inside(&mut self, close: u8, depth: usize, values: &mut Vec<Value>) {
        self.at += 1;
        loop {
            self.trivia();
            match self.peek() {
                None => {
                    self.sound = false;
                    return;
                }
                Some(b) if b == close => {
                    self.at += 1;
                    return;
                }
                Some(b',') => self.at += 1,
                Some(_) if depth >= DEPTH_MAX => self.skip_inside(),
                Some(_) => {
                    let before = self.at;
                    let name = self.name();
                    let mut value = self.value(depth + 1);
                    value.name = name;
                    values.push(value);
                    if self.at == before {
                        self.at += 1; // something unreadable: never stand still
                        self.sound = false;
                    }
                }
            }
        }
    }

    /// Goes to the bracket that closes the one we are in, however deep it nests in between.
    fn skip_inside(&mut self) {
        let mut depth = 0;
        loop {
            self.trivia();
            match self.peek() {
                Some(b'(' | b'[' | b'{') => depth += 1,
                Some(b')' | b']' | b'}') if depth == 0 => return,
                Some(b')' | b']' | b'}') => depth -= 1,
                Some(b'"' | b'r') if self.text() => continue,
                Some(_) => {}
                None => return,
            }
            self.at += 1;
        }
    }

    /// The `name:` of a field, if one stands here.
    fn name(&mut self) -> Option<Range<usize>> {
        let before = self.at;
        let name = self.word();
        self.trivia();
        if !name.is_empty() && self.peek() == Some(b':') {
            self.at += 1;
            return Some(name);
        }
        self.at = before;
        None
    }
}

#[cfg(test)]
mod tests {
    use super::Step::{Field, Index};
    use super::*;

    const TEXT: &str = r##"// (a comment
(
    id: "x", /* [ */ list: [
        if(when: not(flag("A\"]")), then: [track("é", 1)]), plain,
        (text: r#"raw ")"#, then: [1, 2]),
    ],
)"##;

    #[test]
    fn every_value_is_found_by_its_path() {
        let root = outline(TEXT).root;
        let found = |path: &[Step]| &TEXT[root.at(TEXT, path).span.clone()];
        assert_eq!(found(&[Field("id")]), "\"x\"");
        assert_eq!(found(&[Field("list"), Index(0), Field("when"), Index(0), Index(0)]), r#""A\"]""#);
        assert_eq!(found(&[Field("list"), Index(0), Field("then"), Index(0), Index(1)]), "1");
        assert_eq!(found(&[Field("list"), Index(1)]), "plain");
        assert_eq!(found(&[Field("list"), Index(2), Field("text")]), r##"r#"raw ")"#"##);
        assert_eq!(found(&[Field("list"), Index(2), Field("then"), Index(1)]), "2");
    }

    #[test]
    fn a_missing_step_gives_the_place_before_it() {
        let root = outline(TEXT).root;
        let at = root.at(TEXT, &[Step::Field("list"), Step::Index(1), Step::Field("nothing")]);
        assert_eq!(&TEXT[at.span.clone()], "plain");
    }

    #[test]
    fn places_count_characters_and_go_both_ways() {
        let byte = TEXT.find("1)]").unwrap();
        let (line, column) = place(TEXT, byte);
        assert_eq!((line, column), (4, 55));
        assert_eq!(byte_at(TEXT, line, column), byte);
    }

    #[test]
    fn any_text_is_walked_to_its_end_and_only_whole_ones_are_sound() {
        for text in ["(", "\"", "r#\"", "[[[", "a(b:", "/*", "}", "(:)", "#![", "(]])[", "(a) (b)", "\"\\"] {
            assert!(!outline(text).sound, "{text}");
        }
        assert!(outline(TEXT).sound);
        assert!(!outline(&"(".repeat(100_000)).sound);
        assert!(outline(&format!("{}{}", "(".repeat(100_000), ")".repeat(100_000))).sound);
    }
}
