//! Keys, mice and pastes as terminals send them, and what no terminal should.

use proptest::prelude::*;

use super::*;

/// What comes of these bytes, and of the silence behind them.
fn read(bytes: &[u8]) -> Vec<Input> {
    let (mut decoder, mut inputs) = (Decoder::default(), Vec::new());
    decoder.read(bytes, &mut |input| inputs.push(input));
    if decoder.is_within_something() {
        decoder.silence(&mut |input| inputs.push(input));
    }
    inputs
}

fn plain(code: KeyCode) -> Input {
    key(code, KeyModifiers::NONE)
}

fn typed(text: &str) -> Vec<Input> {
    text.chars().map(|c| plain(KeyCode::Char(c))).collect()
}

#[test]
fn keys_as_terminals_send_them() {
    use KeyCode as K;
    use KeyModifiers as M;
    for (bytes, code, modifiers) in [
        (&b"a"[..], K::Char('a'), M::NONE),
        ("é".as_bytes(), K::Char('é'), M::NONE),
        ("€".as_bytes(), K::Char('€'), M::NONE),
        (b"\r", K::Enter, M::NONE),
        (b"\t", K::Tab, M::NONE),
        (b"\x7f", K::Backspace, M::NONE),
        (b"\x03", K::Char('c'), M::CONTROL),
        (b"\0", K::Char(' '), M::CONTROL),
        (b"\x1b", K::Esc, M::NONE),
        (b"\x1ba", K::Char('a'), M::ALT),
        (b"\x1b[", K::Char('['), M::ALT),
        (b"\x1b[A", K::Up, M::NONE),
        (b"\x1bOA", K::Up, M::NONE),
        (b"\x1bOP", K::F(1), M::NONE),
        (b"\x1b[[A", K::F(1), M::NONE),
        (b"\x1b[11~", K::F(1), M::NONE),
        (b"\x1b[15~", K::F(5), M::NONE),
        (b"\x1b[20~", K::F(9), M::NONE),
        (b"\x1b[24~", K::F(12), M::NONE),
        (b"\x1b[1;2A", K::Up, M::SHIFT),
        (b"\x1b[1;5C", K::Right, M::CONTROL),
        (b"\x1b[1;3D", K::Left, M::ALT),
        (b"\x1b[3~", K::Delete, M::NONE),
        (b"\x1b[3;5~", K::Delete, M::CONTROL),
        (b"\x1b[5~", K::PageUp, M::NONE),
        (b"\x1b[H", K::Home, M::NONE),
        (b"\x1b[4~", K::End, M::NONE),
        (b"\x1b[Z", K::BackTab, M::NONE),
    ] {
        assert_eq!(read(bytes), [key(code, modifiers)], "{:?}", bytes.escape_ascii().to_string());
    }
}

#[test]
fn a_sequence_may_come_in_pieces() {
    let (mut decoder, mut inputs) = (Decoder::default(), Vec::new());
    for piece in [&b"\x1b"[..], b"[", b"1;", b"2", b"Ax"] {
        decoder.read(piece, &mut |input| inputs.push(input));
    }
    assert_eq!(inputs, [key(KeyCode::Up, KeyModifiers::SHIFT), plain(KeyCode::Char('x'))]);
}

#[test]
fn an_escape_alone_is_told_from_a_sequence_begun() {
    let mut decoder = Decoder::default();
    let mut none = |input| panic!("{input:?} too early");
    decoder.read(b"\x1b", &mut none);
    assert!(decoder.is_behind_escape() && decoder.is_within_something());
    decoder.read(b"[1", &mut none);
    assert!(!decoder.is_behind_escape() && decoder.is_within_something());
}

#[test]
fn escape_twice_is_two_keys() {
    assert_eq!(read(b"\x1b\x1b"), [plain(KeyCode::Esc), plain(KeyCode::Esc)]);
}

#[test]
fn only_what_has_a_meaning_comes_of_a_mouse() {
    assert_eq!(read(b"\x1b[<0;3;2M\x1b[<0;3;2m"), [Input::Mouse(Mouse::Press(2, 1))]);
    assert_eq!(read(b"\x1b[M #\""), [Input::Mouse(Mouse::Press(2, 1))]);
    assert_eq!(read(b"\x1b[<64;1;1M"), [Input::Mouse(Mouse::WheelUp)]);
    assert_eq!(read(b"\x1b[<81;1;1M"), [Input::Mouse(Mouse::WheelDown)], "with Control held");
    for moved in ["\x1b[<35;9;9M", "\x1b[<32;9;9M", "\x1b[<2;9;9M"] {
        assert_eq!(read(moved.as_bytes()), [], "{moved:?}");
    }
}

#[test]
fn a_place_that_no_cell_has_is_nowhere() {
    for bytes in ["\x1b[<0;0;0M", "\x1b[<0;1;70000M", "\x1b[<0;;M", "\x1b[<M", "\x1b[M   ", "\x1b[0;0;0M"] {
        assert_eq!(read(bytes.as_bytes()), [], "{bytes:?}");
    }
}

#[test]
fn a_paste_is_one_text_without_what_does_not_show() {
    let text = |text: &str| Input::Paste(text.to_owned());
    assert_eq!(read(b"\x1b[200~two\nlines\x1b[201~"), [text("twolines")]);
    assert_eq!(read("\x1b[200~a\x1b[31mb\u{202e}\u{9b}c\x1b[201~".as_bytes()), [text("a[31mbc")]);
    assert_eq!(read(b"\x1b[200~a\x1b\x1b[20\x1b[201~"), [text("a[20")]);
    let long = [b"\x1b[200~", "é".repeat(1 << 20).as_bytes(), b"\x1b[201~x"].concat();
    assert_eq!(read(&long), [text(&"é".repeat(PASTE_BYTES_MAX / 2)), plain(KeyCode::Char('x'))]);
}

#[test]
fn a_paste_without_an_end_keeps_little_and_ends_with_the_silence() {
    let (mut decoder, mut inputs) = (Decoder::default(), Vec::new());
    decoder.read(b"\x1b[200~", &mut |input| inputs.push(input));
    decoder.read(&vec![b'q'; 1 << 20], &mut |input| inputs.push(input));
    assert!(inputs.is_empty() && decoder.is_within_paste());
    assert_eq!((decoder.kept.len(), decoder.kept.capacity()), (PASTE_BYTES_MAX, PASTE_BYTES_MAX));
    decoder.silence(&mut |input| inputs.push(input));
    decoder.read(b"q", &mut |input| inputs.push(input));
    assert_eq!(inputs, [Input::Paste("q".repeat(PASTE_BYTES_MAX)), plain(KeyCode::Char('q'))]);
}

#[test]
fn a_key_that_wants_out_of_a_paste_is_told_from_one_that_is_pasted() {
    for (key, out) in [(&b"\x1b"[..], true), (b"\x03", true), (b"x", false), (b"\x03x", false)] {
        let mut decoder = Decoder::default();
        decoder.read(b"\x1b[200~text", &mut |_| ());
        decoder.read(key, &mut |_| ());
        assert_eq!(decoder.is_within_paste(), !out, "{key:?}");
    }
}

#[test]
fn what_is_no_text_and_no_key_is_dropped() {
    assert_eq!(read(b"a\xffb\xc3c\x80d\xc0\xafe"), typed("abcde"));
    assert_eq!(read("x\u{202e}\u{9b}\u{200b}y".as_bytes()), typed("xy"));
    assert_eq!(read(b"\x1b[999~\x1b[1;2~\x1b[?62;c\x1b[20;10R\x1b[Iz")[1..], typed("z"));
}

#[test]
fn a_sequence_without_an_end_keeps_little_and_ends_with_any_letter() {
    let mut decoder = Decoder::default();
    let mut inputs = Vec::new();
    decoder.read(b"\x1b[", &mut |input| inputs.push(input));
    decoder.read(&vec![b'1'; 1 << 20], &mut |input| inputs.push(input));
    assert_eq!(decoder.kept.len(), SEQUENCE_MAX);
    decoder.read(b"~q", &mut |input| inputs.push(input));
    assert_eq!(inputs, typed("q"));
}

proptest! {
    /// Whatever came before, after a silence a key is that key.
    #[test]
    fn no_bytes_make_it_deaf(bytes in prop::collection::vec(
        prop_oneof![any::<u8>(), prop::sample::select(&b"\x1b[<;0123456789MmO~\x03"[..])], 0..200),
    ) {
        let mut decoder = Decoder::default();
        decoder.read(&bytes, &mut |_| ());
        decoder.silence(&mut |_| ());
        let mut inputs = Vec::new();
        decoder.read(b"q\x1b[A", &mut |input| inputs.push(input));
        prop_assert_eq!(inputs, [plain(KeyCode::Char('q')), plain(KeyCode::Up)]);
    }
}
