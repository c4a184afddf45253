//! What can be changed in an order of exercise control, and the reason of one that has a reason.
//!
//! Enters: an order. Leaves: the same order with other values, and its fields in words.

use super::neighbour;
use crate::base::{Hours, PerMille};
use crate::content::{Remark, rules::ControlRules, text::REMARK_CHARS_MAX};
use crate::engine::{Ground, Motive, Order, Reason};
use crate::tui::desk::Desk;

/// A field of such an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// How much later.
    Later,
    /// At which hour.
    At,
    /// How much of what is written.
    Share,
    /// Which level.
    To,
    /// Why a level is set.
    Motive,
    /// Why a match is refused or amended.
    Reason,
    /// Why a capital stands where it stands.
    Ground,
    /// A line of text.
    Line,
}

/// A press of a key, and of the one that does much, in hours.
const HOURS: (Hours, Hours) = (1, 12);
/// The same of a share, and of a level, per mille.
const SHARE: (PerMille, PerMille) = (50, 250);
const LEVEL: (PerMille, PerMille) = (10, 100);

pub(super) fn fields(order: &Order) -> Vec<Field> {
    match order {
        Order::PostponeInject { .. } => vec![Field::Later],
        Order::EditInject { .. } => vec![Field::At, Field::Share, Field::Line],
        Order::Override { .. } => vec![Field::To, Field::Motive, Field::Line],
        Order::Pause { .. } | Order::Message { .. } => vec![Field::Line],
        Order::Refuse { .. } | Order::Amend { .. } => vec![Field::Reason],
        Order::Position { .. } => vec![Field::Ground],
        _ => Vec::new(),
    }
}

/// The line of text that an order has.
pub(super) fn line(order: &Order) -> String {
    let (Order::EditInject { text, .. }
    | Order::Override { note: text, .. }
    | Order::Pause { note: text }
    | Order::Message { text, .. }) = order
    else {
        return String::new();
    };
    text.as_ref().map_or_else(String::new, |text| text.as_str().to_owned())
}

/// Puts what was typed into the order, without what could deceive.
pub(super) fn set_line(order: &mut Order, typed: &str) {
    if let Order::EditInject { text, .. }
    | Order::Override { note: text, .. }
    | Order::Pause { note: text }
    | Order::Message { text, .. } = order
    {
        *text = Remark::of(typed);
    }
}

pub(super) fn step(order: &mut Order, field: Field, bounds: &ControlRules, right: bool, much: bool) {
    let by = |(little, far): (i32, i32)| {
        let step = if much { far } else { little };
        if right { step } else { -step }
    };
    match (field, order) {
        (Field::Later, Order::PostponeInject { hours, .. }) => *hours = (*hours + by(HOURS)).max(1),
        (Field::At, Order::EditInject { at, .. }) => *at = (*at + by(HOURS)).max(0),
        (Field::Share, Order::EditInject { share, .. }) => {
            let (least, most) = bounds.edit_share;
            *share = (*share + by(SHARE)).clamp(least, most);
        }
        (Field::To, Order::Override { to, .. }) => *to = (*to + by(LEVEL)).clamp(0, 1000),
        (Field::Motive, Order::Override { motive, .. }) => {
            *motive = neighbour(&Motive::ALL, *motive, right);
        }
        (Field::Reason, order) => {
            if let Some(reason) = order.reason_mut() {
                *reason = neighbour(&Reason::ALL, *reason, right);
            }
        }
        (Field::Ground, Order::Position { ground, .. }) => *ground = neighbour(&Ground::ALL, *ground, right),
        _ => {}
    }
}

/// A field's name and value in words.
pub(super) fn value(desk: &Desk, order: &Order, field: Field, typed: &str) -> (String, String) {
    let words = &desk.words;
    let start = || desk.game.as_ref().map(|g| g.table.setting().scenario().start);
    let (name, value) = match (field, order) {
        (Field::Later, Order::PostponeInject { hours, .. }) => ("later", words.duration(*hours)),
        (Field::At, Order::EditInject { at, .. }) => {
            ("at", start().map_or_else(String::new, |start| words.moment(*at, &start)))
        }
        (Field::Share, Order::EditInject { share, .. }) => ("share", words.per_mille_as_percent(*share)),
        (Field::To, Order::Override { to, .. }) => ("to", words.points(*to)),
        (Field::Motive, Order::Override { motive, .. }) => ("motive", words.motive(*motive)),
        (Field::Reason, Order::Refuse { reason, .. } | Order::Amend { reason, .. }) => {
            ("motive", words.reason(*reason))
        }
        (Field::Ground, Order::Position { ground, .. }) => ("motive", words.ground(*ground)),
        // The end of what is typed is where one types.
        (_, Order::EditInject { .. }) => ("addition", tail(typed)),
        (_, Order::Message { .. }) => ("text", tail(typed)),
        _ => ("note", tail(typed)),
    };
    (desk.say(&format!("field-{name}")), value)
}

/// The end of a line with the mark where typing goes on.
fn tail(typed: &str) -> String {
    const SHOWN: usize = 48;
    let skip = typed.chars().count().saturating_sub(SHOWN);
    typed.chars().skip(skip).chain(['_']).collect()
}

/// What is said about a field.
pub(super) fn hint(desk: &Desk, field: Field) -> Option<String> {
    (field == Field::Line).then(|| {
        let most = i64::try_from(REMARK_CHARS_MAX).unwrap_or(i64::MAX);
        desk.words.with("field-line.hint", &[("most", most.into())])
    })
}
