//! Scenario files that are none, or meant to do harm.

use super::{HOSTILE, disturbs, run_in};

#[test]
fn no_file_is_too_odd_for_a_clear_report() {
    let data = tempfile::tempdir().expect("a folder for the test");
    let files: [(&str, Vec<u8>, i32); 8] = [
        ("above-5-mib", vec![b'('; (5 << 20) + 1], 1),
        ("5-mib", vec![b'('; 5 << 20], 3),
        ("deep", format!("(injects: {}", "[".repeat(100_000)).into_bytes(), 3),
        ("mark", b"\xef\xbb\xbf()".to_vec(), 3),
        ("zeros", vec![0; 100], 3),
        ("nothing", Vec::new(), 3),
        ("no-text", b"(id: \"\xff\")".to_vec(), 1),
        ("long", format!("(id: \"{}\")", "a".repeat(1_000_000)).into_bytes(), 3),
    ];
    for (name, bytes, status) in files {
        let file = data.path().join(format!("{name}.ron"));
        std::fs::write(&file, bytes).expect("written");
        let file = file.to_str().expect("text");
        for command in ["check", "show"] {
            let ran = run_in(data.path(), &["scenario", command, file]);
            assert_eq!(ran.status, Some(status), "{command} {name}: {}", ran.message);
            let said = ran.output + &ran.message;
            assert!((1..=21).contains(&said.lines().count()), "{command} {name}: {said}");
            assert!(said.len() < 8_000, "{command} {name}: {} bytes", said.len());
        }
    }
}

/// The address space is what a system can limit; what is used is never more than that.
#[cfg(target_os = "linux")]
#[test]
fn the_worst_files_are_refused_within_64_mib_of_memory() {
    let data = tempfile::tempdir().expect("a folder for the test");
    let largest = casus::content::FILE_BYTES_MAX;
    for (begin, again) in [
        ("", "("),
        ("(injects: ", "["),
        ("(injects: [", "(),"),
        ("(injects: [", "(id: 5),"),
        ("(injects: [", "(when: all([all([all([])])])),"),
        ("(injects: [(when: all([", "flag(\"x\"),"),
        ("(turns: [", "(1, 1),"),
        ("(turns: [", "(NaN, -1),"),
        ("(turns: [", "(18446744073709551616, 1),"),
        ("(victims: [", "\"FI\","),
        ("(", "a: 5,"),
    ] {
        let file = data.path().join("worst.ron");
        let text = begin.to_owned() + &again.repeat((largest - begin.len()) / again.len());
        std::fs::write(&file, text).expect("written");
        let program = super::casus(data.path());
        let mut limited = std::process::Command::new("sh");
        limited
            .args(["-c", "ulimit -v 65536 && exec \"$0\" \"$@\""])
            .arg(program.get_program())
            .args(program.get_args())
            .args(["scenario", "check"])
            .arg(&file);
        let ran = limited.env_clear().env("HOME", data.path()).output().expect("a shell");
        let said = String::from_utf8_lossy(&ran.stdout) + String::from_utf8_lossy(&ran.stderr);
        assert_eq!(ran.status.code(), Some(3), "{begin}{again}…: {said}");
        assert!(said.contains("worst.ron:1:"), "{begin}{again}…: {said}");
    }
}

#[test]
fn what_is_no_file_is_refused_in_one_line() {
    let data = tempfile::tempdir().expect("a folder for the test");
    let folder = data.path().join("folder.ron");
    std::fs::create_dir(&folder).expect("made");
    let devices = if cfg!(unix) { &["/dev/zero", "/dev/tty", "/dev/full"][..] } else { &[] };
    for path in devices.iter().copied().chain([folder.to_str().expect("text")]) {
        for command in [&["scenario", "check", path][..], &["scenario", "show", path], &["simulate", path]] {
            let ran = run_in(data.path(), command);
            assert_eq!((ran.status, ran.output.as_str()), (Some(1), ""), "{command:?}");
            super::is_one_clear_line(&ran);
        }
    }
}

#[test]
fn a_hostile_text_is_refused_wherever_it_stands() {
    let library = casus::content::Library::embedded();
    let shipped = library.text("scenarios/thirty-minutes.ron").expect("shipped");
    let data = tempfile::tempdir().expect("a folder for the test");
    let file = data.path().join("thirty-minutes.ron");
    let name = file.to_str().expect("text");
    let marks = "\u{301}".repeat(500);
    for hostile in [HOSTILE, marks.as_str()] {
        for place in ["title: \"", "brief: \"", "id: \"", "presidency: \"", "injects: "] {
            assert!(shipped.contains(place), "{place}");
            let text = shipped.replacen(place, &format!("{place}{hostile}"), 1);
            std::fs::write(&file, text).expect("written");
            for command in [
                &["scenario", "check", name][..],
                &["scenario", "check", "--json", name],
                &["scenario", "show", name],
            ] {
                let ran = run_in(data.path(), command);
                assert_eq!(ran.status, Some(3), "{place}: {}", ran.output);
                let said = ran.output + &ran.message;
                assert_eq!(disturbs(&said), None, "{place}: {said:?}");
                assert!(said.matches('\u{301}').count() <= 40, "{place}: {said:?}");
            }
        }
    }
}

#[test]
fn one_file_that_cannot_be_read_hides_no_problem_of_the_others() {
    let data = tempfile::tempdir().expect("a folder for the test");
    let bad = data.path().join("bad.ron");
    std::fs::write(&bad, "()").expect("written");
    let ran = run_in(data.path(), &["scenario", "check", "/nowhere.ron", bad.to_str().expect("text")]);
    assert_eq!(ran.status, Some(3), "{}", ran.message);
    assert!(ran.message.contains("/nowhere.ron"), "{}", ran.message);
    assert!(ran.output.contains("bad.ron:1:"), "{}", ran.output);
}

#[cfg(unix)]
#[test]
fn a_pipe_that_nobody_writes_to_is_not_waited_for() {
    let data = tempfile::tempdir().expect("a folder for the test");
    let pipe = data.path().join("pipe.ron");
    if !std::process::Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success()) {
        eprintln!("skipped: no pipe can be made here");
        return;
    }
    let ran = run_in(data.path(), &["scenario", "check", pipe.to_str().expect("text")]);
    assert_eq!(ran.status, Some(1));
    super::is_one_clear_line(&ran);
}
