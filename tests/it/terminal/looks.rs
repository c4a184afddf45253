//! Terminals, homes and locales as they come: what is written suits them, and the game is the same.

use super::console::Console;

const GAME: [&str; 4] = ["play", "thirty-minutes", "--seed", "3"];

/// Everything that was written, between the first frame and the end.
fn written(arguments: &[&str], variables: &[(&str, &str)]) -> (String, String) {
    let mut console = Console::start_in(arguments, |command| {
        for (name, value) in variables {
            command.env(name, value);
        }
    });
    console.wait_for_turn("1/6");
    let shown = console.contents();
    console.leave();
    (String::from_utf8(console.bytes.clone()).expect("text"), shown)
}

/// The parameters of all sequences that set how characters look.
fn looks(bytes: &str) -> Vec<String> {
    bytes
        .split("\x1b[")
        .skip(1)
        .filter_map(|rest| {
            let end = rest.find(|c: char| ('@'..='~').contains(&c))?;
            rest[end..].starts_with('m').then(|| rest[..end].to_owned())
        })
        .collect()
}

/// Whether these parameters set a colour; going back to the terminal's own is none.
fn is_colour(look: &str) -> bool {
    look.split(';')
        .any(|number| matches!(number.parse::<u8>(), Ok(30..=38 | 40..=48 | 58 | 90..=97 | 100..=107)))
}

#[test]
fn no_colour_is_sent_where_none_is_wanted() {
    let colour = [&["--color", "always"][..], &GAME].concat();
    for (arguments, variables, coloured) in [
        (&GAME[..], &[][..], true),
        (&GAME, &[("NO_COLOR", "1")], false),
        (&GAME, &[("NO_COLOR", "")], true),
        (&[&["--color", "never"][..], &GAME].concat(), &[], false),
        (&colour, &[("NO_COLOR", "1")], true),
    ] {
        let (bytes, _) = written(arguments, variables);
        let found = looks(&bytes).iter().any(|look| is_colour(look));
        assert_eq!(found, coloured, "{arguments:?} {variables:?}");
    }
}

#[test]
fn looks_without_colour_still_tell_things_apart() {
    let (bytes, _) = written(&GAME, &[("NO_COLOR", "1")]);
    assert!(looks(&bytes).iter().any(|look| matches!(look.as_str(), "1" | "7")), "bold or turned round");
}

#[test]
fn a_terminal_of_sixteen_colours_gets_no_others() {
    for kind in ["xterm", "linux", "screen", "vt220"] {
        let (bytes, shown) = written(&GAME, &[("TERM", kind), ("COLORTERM", "")]);
        let looks = looks(&bytes);
        // The library writes the sixteen as the first of 256.
        let beyond = looks.iter().find(|look| {
            let parts: Vec<&str> = look.split([';', ':']).collect();
            parts.windows(3).any(|part| {
                matches!(part[0], "38" | "48" | "58")
                    && (part[1] == "2" || part[2].parse::<u8>().is_ok_and(|n| n > 15))
            })
        });
        assert_eq!(beyond, None, "{kind}");
        assert!(shown.contains("1/6"), "{kind}");
    }
}

#[test]
fn a_locale_without_unicode_gets_none() {
    for variables in [&[("LANG", "C")][..], &[("LC_ALL", "POSIX")], &[("LANG", "tr_TR.ISO-8859-9")]] {
        let (_, shown) = written(&GAME, variables);
        let odd = shown.chars().find(|c| !c.is_ascii());
        assert_eq!(odd, None, "{variables:?}\n{shown}");
    }
}

#[test]
fn a_locale_or_a_clock_changes_no_game() {
    // Whether the disk was as fast again is not the question.
    let game = |variables: &[_]| written(&GAME, variables).1.replace("writing", "      ✓");
    let shown = game(&[]);
    for variables in [
        &[("LC_ALL", "tr_TR.UTF-8")][..],
        &[("TZ", "Pacific/Kiritimati")],
        &[("TZ", "\u{e9}")],
        &[("COLUMNS", "9"), ("LINES", "-1")],
    ] {
        assert_eq!(game(variables), shown, "{variables:?}");
    }
}

#[test]
fn where_nothing_can_be_kept_it_plays_and_says_so() {
    for home in ["relative", "/proc/nowhere"] {
        let (_, shown) = written(&GAME, &[("HOME", home)]);
        assert!(shown.contains("not kept") || shown.contains("NOT SAVED"), "{home}\n{shown}");
    }
}
