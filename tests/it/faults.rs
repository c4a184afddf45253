//! What the program must survive: pipes, environments, hostile files and arguments, and a
//! disk that fails. Damage of saves is in `record`, faults of the terminal in `terminal`.

mod disk;
mod files;
mod fuzz;
mod load;
#[cfg(target_os = "linux")]
mod pipes;
mod platter;
mod surroundings;
mod table;
mod typed;

use super::cli::{Ran, casus, run, run_in};

/// What no output may contain: everything that moves a cursor, reorders a line or hides in it.
fn disturbs(text: &str) -> Option<char> {
    text.chars().find(|&c| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
    })
}

/// Everything that no terminal may see.
const HOSTILE: &str = "\u{1b}]52;c;AAAA\u{7}\u{9b}31m\u{202e}\u{61c}\u{2028}\u{200b}\u{e0041}";

/// That nothing was said but one clear line.
fn is_one_clear_line(ran: &Ran) {
    assert_eq!(ran.message.lines().count(), 1, "{}", ran.message);
    assert!(ran.message.starts_with("casus: "), "{}", ran.message);
    assert_eq!(disturbs(&ran.message), None, "{:?}", ran.message);
}
