//! Solidarity: how many members pledge something concrete and dated, what it is worth against their means, how evenly,
//! what came of it, and what states of specific character add.

use super::{Part, share_of};
use crate::content::Country;
use crate::engine::event::Shelf;
use crate::engine::setting::Setting;
use crate::engine::world::{Offer, World};

/// What came to work of a pledge.
const CAME: [Shelf; 3] = [Shelf::Delivered, Shelf::Expended, Shelf::Returned];
/// What is pledged besides: agreed on, under way, waiting for reception, or lost on the way.
const ON_ITS_WAY: [Shelf; 4] = [Shelf::Reserved, Shelf::InTransit, Shelf::Queued, Shelf::Lost];

/// Members with a concrete pledge, its value against capacity, delivered of pledged, specific characters.
pub(super) fn parts(setting: &Setting, world: &World) -> [Part; 4] {
    let (mut others, mut neutral, mut neutral_pledging) = (0_i64, 0_i64, 0_i64);
    let (mut pledged, mut delivered) = (0_i64, 0_i64);
    // What each member that pledges gives of what its means would let it give, per mille.
    let mut shares: Vec<i64> = Vec::new();
    for member in setting.members() {
        let mut value = 0_i64;
        for offer in world.offers.iter().filter(|o| o.giver == member.id) {
            let came = on(offer, &CAME);
            let firm = came + on(offer, &ON_ITS_WAY);
            if firm == 0 {
                continue;
            }
            pledged += 1;
            delivered += i64::from(came > 0);
            // Political value times the share of the package that was given: volume alone is no merit.
            value += i64::from(offer.political_value) * 1000 * firm / offer.tabled.0.max(1);
        }
        // Nobody expects of an attacked state that it gives; what it does give counts.
        if value == 0 && world.victim(member.id).is_some() {
            continue;
        }
        others += 1;
        if value > 0 {
            shares.push((value * 1000 / means(setting, member)).min(1000));
        }
        if member.specific_character {
            neutral += 1;
            neutral_pledging += i64::from(value > 0);
        }
    }
    let pledging = i64::try_from(shares.len()).unwrap_or(0);
    let fair = shares.iter().sum::<i64>() * (1000 - inequality(&shares)) / 1000 / others.max(1);
    [
        ("pledging", share_of(pledging, others).or(Some(1000))),
        ("fair_share", i32::try_from(fair).ok()),
        ("delivered", share_of(delivered, pledged).or(Some(0))),
        ("specific_character", share_of(neutral_pledging, neutral).or(Some(1000))),
    ]
}

fn on(offer: &Offer, shelves: &[Shelf]) -> i64 {
    shelves.iter().map(|shelf| offer.on(*shelf).0).sum()
}

/// What is expected of a member, in thousandths of a point: by its product and by its forces, half each, and no more
/// than its own list holds, which is where its specialities stand.
fn means(setting: &Setting, member: &Country) -> i64 {
    let rules = &setting.rules().evaluation;
    let (least, most) = rules.expected_bounds;
    let product = member.gdp_billions.0 * rules.expected_per_gdp / 1000;
    let forces = member.active_thousands.0 * rules.expected_per_active / 1000;
    let listed: i64 = setting.packages_of(member.id).map(|p| i64::from(p.political_value) * 1000).sum();
    i64::midpoint(product, forces).min(listed).clamp(least, most)
}

/// How unevenly shares lie: the Gini coefficient, per mille. Of one share, or none, 0.
fn inequality(shares: &[i64]) -> i64 {
    let apart: i64 = shares.iter().flat_map(|one| shares.iter().map(move |other| (one - other).abs())).sum();
    let count = i64::try_from(shares.len()).unwrap_or(0);
    apart * 1000 / (2 * count * shares.iter().sum::<i64>()).max(1)
}

#[cfg(test)]
mod tests {
    use super::inequality;

    #[test]
    fn shares_are_as_unequal_as_they_lie_apart() {
        assert_eq!([inequality(&[]), inequality(&[700]), inequality(&[400, 400, 400])], [0, 0, 0]);
        assert_eq!(inequality(&[0, 1000]), 500, "of two, one carries it all");
        assert_eq!(inequality(&[200, 400, 600]), 222);
    }
}
