//! The pages of the institutions: which there are, what belongs there, and what stands in a line of one.

use ratatui::text::Line;

use crate::base::{CountryId, VoteId};
use crate::content::Track;
use crate::engine::OrderKind;
use crate::tui::action::Action;
use crate::tui::paint::Row;

/// The pages, column by column where all of them are seen at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// Crisis response.
    Ipcr,
    /// Needs and offers: who has uploaded what, and what the picture is worth.
    Register,
    /// Promises.
    Promises,
    /// The Council.
    Council,
    /// Mechanisms under way, and money.
    Instruments,
    /// The escalation ladder.
    Escalation,
    /// NATO.
    Nato,
    /// The four components of complementarity.
    Complementarity,
    /// The law.
    Law,
}

impl Page {
    pub(super) const ALL: [Self; 9] = [
        Self::Ipcr,
        Self::Register,
        Self::Promises,
        Self::Council,
        Self::Instruments,
        Self::Escalation,
        Self::Nato,
        Self::Complementarity,
        Self::Law,
    ];

    /// The same, as they stand side by side in a wide window.
    pub(super) const COLUMNS: [[Self; 3]; 3] = [
        [Self::Ipcr, Self::Register, Self::Promises],
        [Self::Council, Self::Instruments, Self::Escalation],
        [Self::Nato, Self::Complementarity, Self::Law],
    ];

    pub(super) fn slug(self) -> &'static str {
        match self {
            Self::Ipcr => "ipcr",
            Self::Register => "register",
            Self::Promises => "promises",
            Self::Council => "council",
            Self::Instruments => "instruments",
            Self::Escalation => "escalation",
            Self::Nato => "nato",
            Self::Complementarity => "complementarity",
            Self::Law => "law",
        }
    }

    /// The page that a key of the console opens.
    pub(super) fn of(action: Action) -> Option<Self> {
        match action {
            Action::ShowIpcr => Some(Self::Ipcr),
            Action::ShowCouncil => Some(Self::Council),
            Action::ShowNato => Some(Self::Nato),
            Action::ShowLaw => Some(Self::Law),
            _ => None,
        }
    }

    /// The key of the console that opens it.
    pub(super) fn action(self) -> Option<Action> {
        [Action::ShowIpcr, Action::ShowCouncil, Action::ShowNato, Action::ShowLaw]
            .into_iter()
            .find(|action| Self::of(*action) == Some(self))
    }

    /// Kinds of order that belong on the page.
    pub(super) fn orders(self) -> &'static [OrderKind] {
        use OrderKind as K;
        match self {
            Self::Ipcr => {
                &[K::RequestIpcr, K::SetIpcr, K::RequestReport, K::RoundTable, K::Invite, K::HandOnChair]
            }
            Self::Register => &[K::RequestReport, K::Upload, K::PublishTriage],
            Self::Promises => &[K::Promise],
            Self::Council => &[
                K::PutOnAgenda,
                K::Convene,
                K::Lobby,
                K::Link,
                K::WaterDown,
                K::Postpone,
                K::TakeOff,
                K::Position,
                K::PublishTriage,
            ],
            Self::Instruments => &[K::Task, K::StandDown],
            Self::Escalation => &[K::Statement, K::Task],
            Self::Nato => &[
                K::ContactNato,
                K::Consult,
                K::RequestRelease,
                K::LeaveToNato,
                K::TakeBack,
                K::PlanCover,
                K::Release,
                K::Withhold,
                K::LeaveToEu,
                K::Endorse,
                K::TransferAuthority,
            ],
            Self::Complementarity => &[K::ContactNato, K::LeaveToNato, K::RequestRelease, K::Task],
            Self::Law => &[
                K::Invoke,
                K::ArgueCase,
                K::StateReading,
                K::ReportArt51,
                K::JoinArt51,
                K::SendLetter,
                K::Terminate,
            ],
        }
    }
}

/// What a line leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opens {
    /// Orders of a kind.
    Orders(OrderKind),
    /// What moved a level.
    Level(Track),
    /// An item of the agenda.
    Vote(VoteId),
    /// What a capital has put into the register.
    Upload(CountryId),
}

/// A line of a page, with what it leads to.
pub(super) struct Entry {
    pub(super) row: Row,
    pub(super) opens: Option<Opens>,
}

impl Entry {
    pub(super) fn to(row: Row, opens: Opens) -> Self {
        Self { row, opens: Some(opens) }
    }
}

impl From<Row> for Entry {
    fn from(row: Row) -> Self {
        Self { row, opens: None }
    }
}

/// Lines that lead nowhere.
pub(super) fn read(rows: Vec<Row>) -> impl Iterator<Item = Entry> {
    rows.into_iter().map(Entry::from)
}

/// An empty line.
pub(super) fn gap() -> Entry {
    Entry::from(Line::default())
}
