//! Numbers, quantities, lengths of time and moments.

use super::*;

#[test]
fn numbers_are_grouped_and_fractions_trimmed() {
    let (en, fr, de) = (Words::embedded(Lang::En), Words::embedded(Lang::Fr), Words::embedded(Lang::De));
    assert_eq!(en.number(0), "0");
    assert_eq!(en.number(999), "999");
    assert_eq!(en.number(1_000), "1\u{a0}000");
    assert_eq!(en.number(-12_345_678), "\u{2212}12\u{a0}345\u{a0}678");
    assert_eq!(en.number(i64::MIN), "\u{2212}9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808");
    assert_eq!(en.amount(Milli(150)), "0.15");
    assert_eq!(fr.amount(Milli(150)), "0,15");
    assert_eq!(de.amount(Milli(1_000_001)), "1\u{a0}000,001");
    assert_eq!(en.amount(Milli(-500)), "\u{2212}0.5");
    assert_eq!(en.amount(Milli::whole(7)), "7");
    assert_eq!(en.signed(4), "+4");
    assert_eq!(en.signed(0), "0");
}

#[test]
fn shares_and_levels_have_one_decimal_at_most() {
    let (en, fr) = (Words::embedded(Lang::En), Words::embedded(Lang::Fr));
    assert_eq!(en.per_mille_as_percent(425), "42.5%");
    assert_eq!(en.per_mille_as_percent(1000), "100%");
    assert_eq!(fr.per_mille_as_percent(425), "42,5\u{a0}%");
    assert_eq!(en.points(710), "71");
    assert_eq!(en.signed_points(-42), "\u{2212}4.2");
    assert_eq!(en.signed_points(40), "+4");
}

#[test]
fn a_label_is_set_off_as_its_language_does_it() {
    let said = |lang| Words::embedded(lang).labelled("Note", "71");
    assert_eq!(said(Lang::En), "Note: 71");
    assert_eq!(said(Lang::De), "Note: 71");
    assert_eq!(said(Lang::Fr), "Note\u{a0}: 71");
    // In French no high mark stands alone at the head of a line, whoever wrote the message.
    let joined = Words::embedded(Lang::Fr).joined(&["un".to_owned(), "deux".to_owned()]);
    assert_eq!(joined, "un\u{a0}; deux");
}

#[test]
fn quantities_agree_with_their_units() {
    let (setting, en) = (setting(), Words::embedded(Lang::En));
    let say = |kind: &str, quantity| en.quantity(setting.catalogue(), kind.parse().unwrap(), quantity);
    assert_eq!(say("GEN", Milli::whole(120)), "120 sets");
    assert_eq!(say("GEN", Milli::whole(1)), "1 set");
    assert_eq!(say("INF_BN", Milli(500)), "0.5 battalions");
    assert_eq!(say("INF_BN", Milli(1000)), "1 battalion");
    assert_eq!(say("INF_BN", Milli(1500)), "1.5 battalions");
    assert_eq!(say("RECEPTION", Milli::whole(100_000)), "100\u{a0}000 places");
    assert_eq!(say("FINANCE", Milli::whole(500)), "EUR 500 million");
    let roughly = |quantity| en.roughly(setting.catalogue(), "INF_BN".parse().unwrap(), quantity);
    assert_eq!([Milli(1440), Milli(40)].map(roughly), ["1.4 battalions", "0.04 battalions"]);
    assert_eq!(en.unit(setting.catalogue(), GENERATORS), "sets of 100 kVA");
    assert_eq!(en.unit(setting.catalogue(), "FINANCE".parse().unwrap()), "EUR million");
    let fr = Words::embedded(Lang::Fr);
    assert_eq!(fr.quantity(setting.catalogue(), "INF_BN".parse().unwrap(), Milli(1500)), "1,5 bataillon");
    assert_eq!(fr.quantity(setting.catalogue(), "INF_BN".parse().unwrap(), Milli(2000)), "2 bataillons");
}

#[test]
fn a_kind_that_nobody_named_keeps_its_own_words() {
    let (setting, en) = (setting(), Words::embedded(Lang::En));
    let mut catalogue = (**setting.catalogue()).clone();
    let mut kind = catalogue.kinds[0].clone();
    kind.id = KindId::literal("ZZ_NEW");
    kind.unit = "barge".to_owned();
    kind.name = ["Barges".to_owned(), "Barges".to_owned(), "Kähne".to_owned()];
    catalogue.kinds.push(kind);
    let id = KindId::literal("ZZ_NEW");
    assert_eq!(en.quantity(&catalogue, id, Milli::whole(3)), "3 barge");
    assert_eq!(en.kind_short(&catalogue, id), "Barges");
    assert_eq!(en.unit(&catalogue, id), "barge");
    assert_eq!(Words::embedded(Lang::De).kind(&catalogue, id), "Kähne");
}

#[test]
fn reception_is_told_in_brigade_equivalents() {
    let en = Words::embedded(Lang::En);
    assert_eq!(en.reception(Milli(450_000)), "0.45 brigade-equivalents");
    assert_eq!(en.reception(Milli(1_000_000)), "1 brigade-equivalent");
    let fr = Words::embedded(Lang::Fr);
    assert_eq!(fr.reception(Milli(450_000)), "0,45 équivalent-brigade", "French has the singular below two");
    assert_eq!(en.millions(Milli(980)), "0.98 million");
    assert_eq!(fr.millions(Milli(980)), "0,98 million");
    assert_eq!(fr.millions(Milli(2_130)), "2,13 millions");
}

#[test]
fn lengths_of_time_are_hours_first_and_days_then() {
    let en = Words::embedded(Lang::En);
    assert_eq!(en.duration(0), "0 h");
    assert_eq!(en.duration(36), "36 h");
    assert_eq!(en.duration(48), "2 d");
    assert_eq!(en.duration(120), "5 d");
    assert_eq!(en.duration(126), "5 d 6 h");
    assert_eq!(en.duration(-30), "\u{2212}30 h");
}

#[test]
fn moments_count_the_scenarios_own_days_across_midnight() {
    let en = Words::embedded(Lang::En);
    assert_eq!(en.moment(0, &START), "D+0 06:00");
    assert_eq!(en.moment(17, &START), "D+0 23:00");
    assert_eq!(en.moment(18, &START), "D+1 00:00");
    assert_eq!(en.moment(60, &START), "D+2 18:00");
    assert_eq!(en.moment(-7, &START), "D\u{2212}1 23:00");
    assert_eq!(en.clock_time(60, &START), "18:00");
    let evening = StartMoment { year: 2015, month: 11, day: 13, hour: 21, minute: 20 };
    assert_eq!(en.moment(3, &evening), "D+1 00:20");
    assert_eq!(Words::embedded(Lang::Fr).moment(60, &START), "J+2 18:00");
}

#[test]
fn the_calendar_knows_months_years_and_leap_days() {
    let en = Words::embedded(Lang::En);
    assert_eq!(en.calendar(42, &START), "10 February 2027, 00:00");
    assert_eq!(en.calendar(24 * 20 + 18, &START), "1 March 2027, 00:00");
    let leap = StartMoment { year: 2028, month: 2, day: 28, hour: 12, minute: 30 };
    assert_eq!(en.calendar(24, &leap), "29 February 2028, 12:30");
    assert_eq!(en.calendar(48, &leap), "1 March 2028, 12:30");
    let eve = StartMoment { year: 2027, month: 12, day: 31, hour: 23, minute: 0 };
    assert_eq!(en.calendar(1, &eve), "1 January 2028, 00:00");
    assert_eq!(Words::embedded(Lang::De).calendar(1, &eve), "1. Januar 2028, 00:00");
}

#[test]
fn words_in_a_row_are_joined() {
    let en = Words::embedded(Lang::En);
    let of = |words: &[&str]| en.list(&words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>());
    assert_eq!(of(&[]), "none");
    assert_eq!(of(&["Finland"]), "Finland");
    assert_eq!(of(&["Finland", "Sweden"]), "Finland and Sweden");
    assert_eq!(of(&["Finland", "Sweden", "Norway"]), "Finland, Sweden and Norway");
}
