//! The four windows of a turn.

use serde::{Deserialize, Serialize};

use super::OrderKind;
use crate::content::Seat;

/// When a seat's orders are taken. Each turn passes through all of them in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Window {
    /// The adversary acts; then the situation is resolved.
    Adversary,
    /// Delegations, instruments and NATO; attacked states as givers, where several are attacked.
    Offers,
    /// Every other seat.
    Decision,
    /// Policies answer what was proposed to them; persons answer in their next window.
    Consent,
}

impl Window {
    /// Whether the seat may give orders in this window.
    #[must_use]
    pub fn open_to(self, seat: Seat) -> bool {
        match self {
            Self::Adversary => seat == Seat::Adversary,
            Self::Offers => matches!(seat, Seat::Delegation(_) | Seat::Nato),
            Self::Decision => {
                matches!(seat, Seat::Hr | Seat::Victim(_) | Seat::Presidency | Seat::Excon)
            }
            Self::Consent => !matches!(seat, Seat::Hr | Seat::Adversary),
        }
    }

    /// Whether the seat may give an order of that kind in this window. Exercise control stops the clock and lets it run
    /// whenever persons act, also while it is not its turn.
    #[must_use]
    pub fn takes_of(self, seat: Seat, kind: OrderKind) -> bool {
        let at_any_moment = self == Self::Offers
            && seat == Seat::Excon
            && matches!(kind, OrderKind::Pause | OrderKind::Resume);
        at_any_moment || (self.open_to(seat) && self.takes(kind))
    }

    /// Whether orders of that kind are taken in this window.
    #[must_use]
    pub fn takes(self, kind: OrderKind) -> bool {
        match self {
            Self::Consent => {
                matches!(
                    kind,
                    OrderKind::Consent
                        | OrderKind::Refuse
                        | OrderKind::Amend
                        | OrderKind::Position
                        | OrderKind::Release
                        | OrderKind::Withhold
                        | OrderKind::Endorse
                        | OrderKind::Choose
                        | OrderKind::SetIpcr
                )
            }
            Self::Adversary | Self::Offers | Self::Decision => true,
        }
    }
}
