//! Players: names of policies.

use casus::content::Seat;
use casus::engine::OrderKind;
use casus::players::Policy;

#[test]
fn names_parse_and_come_back() {
    let finland = Seat::Delegation("FI".parse().unwrap());
    for seat in [Seat::Hr, Seat::Presidency, Seat::Nato, Seat::Adversary, Seat::Excon, finland] {
        assert_eq!(Policy::parse(seat, "default"), Ok(Policy::default_for(seat)));
        assert_eq!(Policy::parse(seat, "idle"), Ok(Policy::Idle));
        for name in Policy::names(seat) {
            let policy = Policy::parse(seat, &name).expect("a listed name is known");
            assert_eq!(Policy::parse(seat, &policy.slug()), Ok(policy), "{name}");
        }
    }
    assert_eq!(Policy::parse(Seat::Hr, "repeat:ask"), Ok(Policy::Repeat(OrderKind::Ask)));
}

#[test]
fn an_unknown_name_is_answered_with_the_known_ones() {
    let error = Policy::parse(Seat::Hr, "gredy").unwrap_err();
    assert_eq!(error.nearest.as_deref(), Some("greedy"));
    assert!(error.known.starts_with("default, idle, random, greedy, repeat:propose"), "{}", error.known);
    let error = Policy::parse(Seat::Nato, "greedy").unwrap_err();
    assert_eq!(error.known, "default, idle");
    // A kind of order that exists, but not for this seat.
    assert!(Policy::parse(Seat::Hr, "repeat:table").is_err());
}
