//! The published formula of a capital's first will, and how near a capital is to an attacked state.
//!
//! Enters: what is public about a state, the rules' numbers, the seed's dice. Leaves: parts by slug, and their sum with
//! the draw. Never here: anything about one real capital, and what moves a will later.

use super::assess;
use super::setting::Setting;
use crate::base::{CountryId, Dice, Milli, PerMille, Purpose};
use crate::content::Country;
use crate::content::rules::Offers;

const WILL: Purpose = Purpose("will");

/// The published formula and the seeded draw, 0 to 1000.
pub(crate) fn first(setting: &Setting, dice: Dice, country: &Country) -> PerMille {
    let spread = setting.rules().start.will_spread;
    let drawn = dice.draw(WILL, 0, country.id.as_str()).between(-spread, spread);
    (foreseen(setting, country) + drawn).clamp(0, 1000)
}

/// What the published formula gives before the draw: what everybody can work out.
pub(crate) fn foreseen(setting: &Setting, country: &Country) -> PerMille {
    parts(setting, country).iter().map(|(_, part)| part).sum()
}

/// The parts of the published formula, each by its slug.
pub(crate) fn parts(setting: &Setting, country: &Country) -> [(&'static str, i32); 8] {
    let rules = &setting.rules().offers;
    let others = setting.victims().iter().filter(|victim| **victim != country.id);
    let near = others.map(|victim| proximity(setting, country, *victim)).max().unwrap_or(0);
    let if_so = |so: bool, part: i32| if so { part } else { 0 };
    [
        ("will_base", rules.will_base),
        ("will_threat", rules.will_per_threat * assess::threat_towards(setting, country.id)),
        ("will_proximity", rules.will_proximity * near / 1000),
        ("will_opinion", opinion(rules, country)),
        ("will_burden", burden(rules, country.defence_percent)),
        ("will_specific_character", if_so(country.specific_character, rules.will_specific_character)),
        ("will_partner", if_so(!setting.is_member(country.id), rules.will_partner)),
        ("will_attacked", if_so(setting.gives_under_attack(country.id), rules.will_attacked)),
    ]
}

/// What people think: how far their support for a common defence and security policy lies from the Union's mean in
/// the same survey. Where no figure is found the mean stands in, which moves nothing.
fn opinion(rules: &Offers, country: &Country) -> i32 {
    country.opinion.as_ref().map_or(0, |o| rules.will_per_opinion * (o.favour - o.union) / 10)
}

/// The military burden: who spends more of its product on defence than the guideline has less to spare, up to a bound.
fn burden(rules: &Offers, spending: Milli) -> i32 {
    let above = (spending.0 - i64::from(rules.burden_guideline)).max(0);
    let part = above * i64::from(rules.will_per_burden) / 1000;
    let bound = rules.will_burden_most;
    -i32::try_from(part).map_or(bound, |part| part.min(bound))
}

/// How near a state is to an attacked one: 1000 for a neighbour by land, less with the distance between capitals.
pub(crate) fn proximity(setting: &Setting, from: &Country, to: CountryId) -> PerMille {
    if from.neighbours.contains(&to) {
        return 1000;
    }
    let Some(there) = setting.catalogue().country(to) else { return 0 };
    let km = rough_km(from.capital_at, there.capital_at);
    1000 - (km * 1000 / setting.rules().offers.proximity_km.max(1)).min(1000)
}

/// Rough distance in kilometres between places in thousandths of a degree: a degree of latitude is 111 km, one of
/// longitude about 65 km in Europe, and the shorter of the two counts half.
fn rough_km(a: (i32, i32), b: (i32, i32)) -> i32 {
    let east = (a.0 - b.0).abs() * 65 / 1000;
    let north = (a.1 - b.1).abs() * 111 / 1000;
    east.max(north) + east.min(north) / 2
}

#[cfg(test)]
mod tests {
    use super::rough_km;

    #[test]
    fn rough_distances_are_near_enough() {
        let (helsinki, tallinn, lisbon) = ((24_940, 60_170), (24_750, 59_440), (-9_140, 38_720));
        assert!((50..150).contains(&rough_km(helsinki, tallinn)), "{}", rough_km(helsinki, tallinn));
        assert!((3000..4000).contains(&rough_km(helsinki, lisbon)), "{}", rough_km(helsinki, lisbon));
        assert_eq!(rough_km(lisbon, lisbon), 0);
    }
}
