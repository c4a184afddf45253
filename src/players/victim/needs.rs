//! The list of needs: the most pressing first, as many as the needs cell can quantify; corrected when it learns more.

use crate::base::{CountryId, Milli, PerMille};
use crate::engine::view::NeedView;
use crate::engine::{NeedState, Order};
use crate::players::basket::Basket;

/// Declares, corrects, withdraws and ranks the needs of this state.
pub(super) fn declare(basket: &mut Basket<'_, '_>, country: CountryId, needs: &[NeedView]) {
    let view = basket.view;
    let numbers = &view.setting().rules().players.victim;
    let mut left = numbers.declarations_per_turn;
    for need in needs {
        if needless(basket, need) {
            basket.give(Order::WithdrawNeed { kind: need.id.kind });
            continue;
        }
        if left == 0 || !matches!(need.state, NeedState::Latent | NeedState::Declared | NeedState::Partly) {
            continue;
        }
        let Some(estimate) = need.want else { continue };
        let declared = view.declared(need.id);
        let again = declared.is_none_or(|declared| apart(estimate, declared) >= numbers.declare_again);
        if again && basket.give(Order::Declare { kind: need.id.kind, quantity: estimate }) {
            left -= 1;
        }
    }
    rank(basket, needs);
    ask_a_neighbour(basket, country, needs);
}

/// What presses most of all that is overdue with nothing coming is asked of a neighbour that has it, past the register;
/// not in every turn, for each repeat costs will.
fn ask_a_neighbour(basket: &mut Basket<'_, '_>, country: CountryId, needs: &[NeedView]) {
    let view = basket.view;
    let setting = view.setting();
    let rules = setting.rules();
    if !view.turn().is_multiple_of(rules.offers.ask_again_turns) {
        return;
    }
    let catalogue = setting.catalogue();
    let neighbours = catalogue.country(country).map_or(&[][..], |c| &c.neighbours);
    let desperate = needs.iter().filter(|need| {
        let nothing = need.have.is_zero() && need.coming.is_zero() && need.proposed.is_zero();
        need.state == NeedState::Declared && nothing && view.since(need.due) > 0
    });
    let Some(need) = desperate.max_by_key(|need| need.urgency) else { return };
    let has = |of: &&CountryId| {
        catalogue.packages.iter().any(|p| p.giver == **of && p.kind == need.id.kind && setting.has_package(p))
    };
    if let Some(neighbour) = neighbours.iter().find(has) {
        basket.give(Order::Ask { country: *neighbour, kind: need.id.kind });
    }
}

/// Whether a declared need past its time has become needless: nothing came, and what it serves works. What the Council alone
/// can bring keeps no giver's aid from others while it waits for its basis, and stays asked for.
fn needless(basket: &Basket<'_, '_>, need: &NeedView) -> bool {
    let view = basket.view;
    let level = view.setting().rules().players.victim.withdraw_level;
    let idle = need.have.is_zero() && need.coming.is_zero() && need.proposed.is_zero();
    let half_life = view.setting().half_life(need.id.kind);
    need.state == NeedState::Declared
        && idle
        && need.function.1 >= level
        && view.since(need.due) > half_life
        && view.given_at_all(need.id.kind).is_ok()
}

/// Puts the most pressing open need first, unless it already is.
fn rank(basket: &mut Basket<'_, '_>, needs: &[NeedView]) {
    let open = |n: &&NeedView| matches!(n.state, NeedState::Declared | NeedState::Partly);
    let first = needs.iter().filter(open).max_by_key(|n| n.rank);
    let Some(pressing) = needs.iter().filter(open).max_by_key(|n| n.urgency) else { return };
    if first.is_none_or(|f| f.id != pressing.id || f.rank == 0) {
        basket.give(Order::Rank { kind: pressing.id.kind });
    }
}

/// How far an estimate is from what was declared, per mille of what was declared.
fn apart(estimate: Milli, declared: Milli) -> PerMille {
    Milli((estimate.0 - declared.0).abs()).per_mille_of(declared, 1000)
}
