//! Numbers and quantities, as the language writes them. Integers throughout.

use super::{Arg, Lang, Words};
use crate::base::{Hours, KindId, Milli, PerMille, divide_rounding};
use crate::content::Catalogue;

/// Groups of three are set apart by a no-break space in all languages, as the Union's institutions write them.
const GROUP: char = '\u{a0}';
/// The true minus sign.
const MINUS: char = '\u{2212}';

/// An integer in groups of three.
pub(crate) fn grouped(lang: Lang, number: i64) -> String {
    written(lang, number, 0)
}

/// `number` counted in units of 10^-`decimals`, trailing zeros of the fraction dropped.
fn written(lang: Lang, number: i64, decimals: u32) -> String {
    let scale = 10u64.pow(decimals);
    let size = number.unsigned_abs();
    let digits = (size / scale).to_string();
    let mut out = String::with_capacity(digits.len() + 8);
    if number < 0 {
        out.push(MINUS);
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(GROUP);
        }
        out.push(digit);
    }
    let fraction = size % scale;
    if fraction > 0 {
        out.push(if lang == Lang::En { '.' } else { ',' });
        let text = format!("{fraction:0width$}", width = decimals as usize);
        out.push_str(text.trim_end_matches('0'));
    }
    out
}

impl Words {
    /// An integer: "12 400".
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        grouped(self.lang, number)
    }

    /// An integer with its sign: "+4", "−4", "0".
    #[must_use]
    pub fn signed(&self, number: i64) -> String {
        if number > 0 { format!("+{}", self.number(number)) } else { self.number(number) }
    }

    /// A quantity without its unit, at most three decimals: "0.15".
    #[must_use]
    pub fn amount(&self, quantity: Milli) -> String {
        written(self.lang, quantity.0, 3)
    }

    /// A share of a plan with the unit of its kind, to a tenth; what is less than that is written out: "1.4 teams".
    #[must_use]
    pub fn roughly(&self, catalogue: &Catalogue, kind: KindId, quantity: Milli) -> String {
        let tenths = Milli(divide_rounding(quantity.0, 100) * 100);
        self.quantity(catalogue, kind, if tenths.is_zero() { quantity } else { tenths })
    }

    /// What plural rules, which look at whole numbers, count a quantity as: a fraction by what the language does with
    /// fractions. French has the singular below two.
    fn count(&self, quantity: Milli) -> i64 {
        let counts_whole = quantity.0 % 1000 == 0 || self.lang == Lang::Fr;
        if counts_whole { quantity.0 / 1000 } else { 2 }
    }

    /// A number of millions: "83.58 million".
    #[must_use]
    pub fn millions(&self, millions: Milli) -> String {
        let number = self.amount(millions);
        self.with("millions", &[("number", Arg::from(number)), ("count", Arg::from(self.count(millions)))])
    }

    /// A quantity with the unit of its kind: "120 sets", "0.5 battalions", "1 ship".
    #[must_use]
    pub fn quantity(&self, catalogue: &Catalogue, kind: KindId, quantity: Milli) -> String {
        let number = self.amount(quantity);
        self.find(
            &format!("unit-{kind}"),
            &[("number", Arg::from(number.as_str())), ("count", Arg::from(self.count(quantity)))],
        )
        .unwrap_or_else(|| {
            let unit = catalogue.kind(kind).map_or("", |k| k.unit.as_str());
            format!("{number} {unit}").trim_end().to_owned()
        })
    }

    /// A share in per cent, at most one decimal: "42.5%".
    #[must_use]
    pub fn per_mille_as_percent(&self, share: PerMille) -> String {
        self.with("percent", &[("number", Arg::from(written(self.lang, i64::from(share), 1)))])
    }

    /// European autonomy at the end of a game, where anything was taken in.
    #[must_use]
    pub fn autonomy(&self, share: Option<PerMille>) -> String {
        share.map_or_else(|| self.text("debrief-autonomy-none"), |share| self.per_mille_as_percent(share))
    }

    /// A level of 0 to 1000 on the scale of 0 to 100 that is shown: "71", "4.2".
    #[must_use]
    pub fn points(&self, level: PerMille) -> String {
        written(self.lang, i64::from(level), 1)
    }

    /// A change of a level, with its sign: "+4.2", "−3".
    #[must_use]
    pub fn signed_points(&self, change: i32) -> String {
        let points = self.points(change);
        if change > 0 { format!("+{points}") } else { points }
    }

    /// Reception capacity, held in millionths of a brigade-equivalent: "0.45 brigade-equivalents".
    #[must_use]
    pub fn reception(&self, millionths: Milli) -> String {
        let thousandths = Milli(divide_rounding(millionths.0, 1000));
        let number = self.amount(thousandths);
        let count = self.count(thousandths);
        self.with("brigade-equivalents", &[("number", Arg::from(number)), ("count", Arg::from(count))])
    }

    /// A length of time: "36 h", "5 d", "5 d 6 h".
    #[must_use]
    pub fn duration(&self, hours: Hours) -> String {
        let (days, rest) = (hours / 24, hours % 24);
        if hours.abs() < 48 {
            self.with("duration-hours", &[("hours", Arg::from(hours))])
        } else if rest == 0 {
            self.with("duration-days", &[("days", Arg::from(days))])
        } else {
            self.with("duration-days-hours", &[("days", Arg::from(days)), ("hours", Arg::from(rest.abs()))])
        }
    }
}
