//! Text by the cells it takes.
//!
//! Enters: sentences of any script. Leaves: the same cut, padded or broken to a width. Never here:
//! words of our own, colours.

use std::collections::BTreeMap;

use tui_input::{Input, InputRequest};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::glyphs::Glyphs;

/// The longest text of a field, in characters.
pub const FIELD_CHARS_MAX: usize = 200;

/// Changes a field. A full one takes no more, whoever leans on a key.
pub fn edit(field: &mut Input, request: InputRequest) {
    edit_within(field, request, FIELD_CHARS_MAX);
}

/// The same for a field of another length.
pub fn edit_within(field: &mut Input, request: InputRequest, most: usize) {
    let longer = matches!(request, InputRequest::InsertChar(_));
    if !longer || field.value().chars().count() < most {
        field.handle(request);
    }
}

/// Cells a text takes.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// The text, or as much of it as fits, with an ellipsis where something is missing.
#[must_use]
pub fn cut(text: &str, cells: usize, glyphs: Glyphs) -> String {
    if text.width() <= cells {
        return text.to_owned();
    }
    if cells == 0 {
        return String::new();
    }
    let mut out = String::with_capacity(text.len().min(cells * 4));
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        let wide = grapheme.width();
        if used + wide + 1 > cells {
            break;
        }
        used += wide;
        out.push_str(grapheme);
    }
    while out.ends_with([' ', glyphs.ellipsis()]) {
        out.pop();
    }
    out.push(glyphs.ellipsis());
    out
}

/// The lines of a list, each in its cells. Those that would be cut to the same are cut in several places instead, behind
/// whatever tells them apart.
#[must_use]
pub fn cut_apart(lines: &[(&str, usize)], glyphs: Glyphs) -> Vec<String> {
    let mut told: Vec<String> = lines.iter().map(|(line, cells)| cut(line, *cells, glyphs)).collect();
    let all: Vec<usize> = (0..lines.len()).collect();
    part(lines, &alike(&all, &told), &[], &mut told, glyphs);
    told
}

/// Lines are told apart in no more places.
const PARTS: usize = 5;

/// Those among these lines that are told alike.
fn alike(places: &[usize], told: &[String]) -> Vec<usize> {
    let mut found: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for place in places {
        found.entry(&told[*place]).or_default().push(*place);
    }
    found.into_values().filter(|places| places.len() > 1).flatten().collect()
}

/// Cuts these lines before the word in which they begin to differ, besides where they are cut already; and so on with
/// those that have that word in common, while any two are alike.
fn part(lines: &[(&str, usize)], places: &[usize], cuts: &[usize], told: &mut [String], glyphs: Glyphs) {
    let Some(first) = places.first().map(|place| lines[*place].0) else { return };
    let shared = places.iter().map(|place| shared(first, lines[*place].0)).min().unwrap_or(0);
    let Some(start) = first[..shared].rfind(' ').filter(|start| cuts.last() < Some(start)) else { return };
    let cuts = [cuts, &[start]].concat();
    let mut by_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for place in places {
        let (line, cells) = lines[*place];
        told[*place] = cut_at(line, &cuts, cells, glyphs);
        let word = line[start..].split_whitespace().next().unwrap_or_default();
        by_word.entry(word).or_default().push(*place);
    }
    for places in by_word.into_values().filter(|_| cuts.len() < PARTS) {
        if !alike(&places, told).is_empty() {
            part(lines, &places, &cuts, told, glyphs);
        }
    }
}

/// The text in parts that begin at these places, each cut to its share; what one does not need is left to the others.
fn cut_at(text: &str, starts: &[usize], cells: usize, glyphs: Glyphs) -> String {
    let ends = starts.iter().copied().chain([text.len()]);
    let parts: Vec<&str> =
        [0].iter().chain(starts).zip(ends).map(|(start, end)| &text[*start..end]).collect();
    let share = cells / parts.len();
    let mut spare = cells - parts.iter().map(|part| part.width().min(share)).sum::<usize>();
    // What stands last tells most.
    let mut fitted: Vec<String> = Vec::new();
    for part in parts.iter().rev() {
        let more = part.width().saturating_sub(share).min(spare);
        spare -= more;
        fitted.push(cut(part, part.width().min(share) + more, glyphs));
    }
    fitted.reverse();
    fitted.concat()
}

/// Bytes with which both texts begin.
fn shared(one: &str, other: &str) -> usize {
    let alike = one.char_indices().zip(other.chars()).find(|((_, a), b)| a != b);
    alike.map_or(one.len().min(other.len()), |((at, _), _)| at)
}

/// The text with its first letter as a capital, to begin a line with.
#[must_use]
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The text cut or padded on the right to exactly so many cells.
#[must_use]
pub fn left(text: &str, cells: usize, glyphs: Glyphs) -> String {
    let mut out = cut(text, cells, glyphs);
    let missing = cells.saturating_sub(out.width());
    out.extend(std::iter::repeat_n(' ', missing));
    out
}

/// The text cut or padded on the left to exactly so many cells.
#[must_use]
pub fn right(text: &str, cells: usize, glyphs: Glyphs) -> String {
    let out = cut(text, cells, glyphs);
    let missing = cells.saturating_sub(out.width());
    let mut padded = " ".repeat(missing);
    padded.push_str(&out);
    padded
}

/// The text in lines of at most so many cells, broken at spaces where there are any. Line ends in the
/// text are kept.
#[must_use]
pub fn wrap(text: &str, cells: usize) -> Vec<String> {
    let cells = cells.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        let mut used = 0;
        for word in unbroken(paragraph) {
            let wide = word.width();
            let gap = usize::from(used > 0);
            if used + gap + wide <= cells {
                if gap > 0 {
                    line.push(' ');
                }
                line.push_str(word);
                used += gap + wide;
                continue;
            }
            if wide > cells && used + gap < cells {
                // What is broken anyway is broken where the line ends: scripts without spaces are one word.
                line.extend(std::iter::repeat_n(' ', gap));
                used += gap;
            } else if used > 0 {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            for grapheme in word.graphemes(true) {
                let wide = grapheme.width();
                if used + wide > cells && used > 0 {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                line.push_str(grapheme);
                used += wide;
            }
        }
        lines.push(line);
    }
    lines
}

/// The same in at most so many lines, with an ellipsis where something is missing.
#[must_use]
pub fn wrap_within(text: &str, cells: usize, rows: usize, glyphs: Glyphs) -> Vec<String> {
    let mut lines = wrap(text, cells);
    if lines.len() > rows.max(1) {
        let rest: Vec<String> = lines.drain(rows.max(1) - 1..).collect();
        lines.push(cut(&rest.join(" "), cells, glyphs));
    }
    lines
}

/// The words of a paragraph. A sign that some languages set off by a space stays with the word before it, an opening
/// quotation mark with the word after it.
fn unbroken(paragraph: &str) -> impl Iterator<Item = &str> {
    const CLOSING: [&str; 6] = [":", ";", "?", "!", "»", "%"];
    let mut rest = paragraph.trim_start_matches(' ');
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = 0;
        loop {
            let word = rest[end..].find(' ').map_or(rest.len(), |place| end + place);
            let opens = rest[..word].ends_with('«');
            end = word;
            let after = rest[end..].trim_start_matches(' ');
            let next = after.split(' ').next().unwrap_or_default();
            let closes = CLOSING.iter().any(|sign| next.strip_prefix(sign).is_some_and(is_punctuation));
            if after.is_empty() || !(opens || closes) {
                break;
            }
            end = rest.len() - after.len();
        }
        let (word, after) = rest.split_at(end);
        rest = after.trim_start_matches(' ');
        Some(word)
    })
}

/// Whether there is nothing but punctuation, or nothing at all.
fn is_punctuation(text: &str) -> bool {
    text.chars().all(|character| ".,;:)!?\u{2019}".contains(character))
}

/// The rows of a list to show, so that the cursor stays in sight: first row, and one past the last.
#[must_use]
pub fn window(cursor: usize, rows: usize, height: usize) -> (usize, usize) {
    if rows <= height {
        return (0, rows);
    }
    let first = cursor.saturating_sub(height / 2).min(rows - height);
    (first, first + height)
}

/// A bar of so many cells for a share in thousandths.
#[must_use]
pub fn bar(share: i32, cells: usize, glyphs: Glyphs) -> (String, String) {
    let share = usize::try_from(share.clamp(0, 1000)).unwrap_or(0);
    let eighths = (share * cells * 8 + 500) / 1000;
    let (full, part) = (eighths / 8, eighths % 8);
    let mut filled: String = std::iter::repeat_n(glyphs.bar_full(), full).collect();
    let mut empty = cells - full;
    if part > 0 && empty > 0 {
        filled.push(glyphs.bar_part(part));
        empty -= 1;
    }
    (filled, std::iter::repeat_n(glyphs.bar_empty(), empty).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const G: Glyphs = Glyphs::Unicode;

    #[test]
    fn nothing_ends_without_an_ellipsis() {
        assert_eq!(cut("Generators", 10, G), "Generators");
        assert_eq!(cut("Generators", 9, G), "Generato…");
        assert_eq!(cut("Generators", 1, G), "…");
        assert_eq!(cut("Generators", 0, G), "");
        assert_eq!(cut("Genera… sets", 8, G), "Genera…", "nor with two");
    }

    #[test]
    fn lines_that_would_be_cut_to_the_same_show_what_differs() {
        let lines =
            ["Ask Sweden for generators of the Union", "Ask Sweden for generators of its own", "Ask Malta"];
        let told = |cells| cut_apart(&lines.map(|line| (line, cells)), G);
        assert_eq!(told(40), lines);
        assert_eq!(told(24), ["Ask Sweden fo… the Union", "Ask Sweden for… its own", "Ask Malta"]);
        for cells in 0..40 {
            let told = told(cells);
            assert!(told.iter().all(|line| width(line) <= cells), "{told:?}");
            assert!(cells < 20 || told[0] != told[1], "{told:?}");
        }
    }

    #[test]
    fn wide_and_combining_characters_are_measured() {
        assert_eq!(width(&left("漢字漢字", 5, G)), 5);
        assert_eq!(width(&right("e\u{301}e\u{301}", 4, G)), 4);
        assert_eq!(cut("漢字漢字", 5, G), "漢字…");
    }

    #[test]
    fn lines_break_at_spaces_and_long_words_in_the_middle() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("abcdefgh", 3), ["abc", "def", "gh"]);
        assert_eq!(wrap("ab 漢字漢字", 5), ["ab 漢", "字漢", "字"]);
        assert_eq!(wrap("", 3), [""]);
        assert_eq!(wrap("a\nb", 0), ["a", "b"]);
    }

    #[test]
    fn what_is_left_out_below_is_marked() {
        assert_eq!(wrap_within("one two three", 7, 2, G), ["one two", "three"]);
        assert_eq!(wrap_within("one two three four", 7, 2, G), ["one two", "three…"]);
        assert_eq!(wrap_within("one two three four", 9, 1, G), ["one two…"]);
    }

    #[test]
    fn no_line_begins_with_a_sign_that_ends_a_phrase() {
        assert_eq!(wrap("Le tour ; la fin", 8), ["Le", "tour ;", "la fin"]);
        assert_eq!(wrap("dit « oui », 20 %.", 8), ["dit", "« oui »,", "20 %."]);
        assert_eq!(wrap("a :b", 3), ["a", ":b"]);
    }

    #[test]
    fn the_cursor_is_always_in_the_window() {
        for rows in 0..20 {
            for height in 0..10 {
                for cursor in 0..rows {
                    let (first, end) = window(cursor, rows, height);
                    assert!(first <= end && end <= rows && end - first <= height);
                    if height > 0 {
                        assert!((first..end).contains(&cursor), "{cursor} in {rows} by {height}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_bar_has_its_width_at_every_level() {
        for share in [-5, 0, 1, 499, 500, 999, 1000, 2000] {
            for cells in 0..12 {
                let (filled, empty) = bar(share, cells, G);
                assert_eq!(filled.chars().count() + empty.chars().count(), cells);
            }
        }
    }
}
