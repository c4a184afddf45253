//! Words on the command line that are wrong, or meant to do harm.

use super::{HOSTILE, disturbs, run};

#[test]
fn hostile_words_never_reach_the_terminal() {
    let flood = format!("a{}", "\u{301}".repeat(500));
    for word in [HOSTILE, flood.as_str()] {
        let pair = format!("{word}=x");
        let policy = format!("hr={word}");
        for (arguments, status) in [
            (&[word][..], 2),
            (&["--lang", word, "scenario", "list"], 2),
            (&["simulate", "thirty-minutes", "--policy", word], 2),
            (&["simulate", "thirty-minutes", "--policy", &pair], 2),
            (&["simulate", "thirty-minutes", "--policy", &policy], 2),
            (&["simulate", "thirty-minutes", "--option", &pair], 2),
            (&["play", "thirty-minutes", "--seat", word], 2),
            (&["scenario", "show", word], 1),
            (&["scenario", "check", word], 1),
            (&["handbook", word], 1),
        ] {
            let ran = run(arguments);
            assert_eq!(ran.status, Some(status), "{arguments:?}: {}", ran.message);
            assert_eq!(disturbs(&ran.message), None, "{arguments:?}: {:?}", ran.message);
            let marks = ran.message.matches('\u{301}').count();
            assert!(marks <= 8, "{arguments:?}: {marks} marks");
        }
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let odd = OsStr::from_bytes(b"\xff\xfe");
    for (before, status) in [
        (&[][..], 2),
        (&["scenario", "show"], 2),
        (&["handbook"], 2),
        (&["scenario", "check"], 1),
        (&["verify"], 1),
    ] {
        let data = tempfile::tempdir().expect("a folder for the test");
        let ran = super::casus(data.path()).args(before).arg(odd).output().expect("the program starts");
        assert_eq!(ran.status.code(), Some(status), "{before:?}");
        let said = [ran.stdout, ran.stderr].concat();
        assert!(!String::from_utf8(said).expect("what is said is text").contains("panicked"), "{before:?}");
    }
}
