//! The rules: `Order` in, `Event` out, `World` between; what is legal, and what a seat may see.
//!
//! Enters: a `Setting`, a seed, sealed orders. Leaves: events and views. Never here: I/O, clocks,
//! floating point, hash-ordered maps, sentences, printing.

mod adversary;
mod apply;
mod assess;
mod attribution;
mod burn;
mod committees;
mod communication;
mod condition;
mod consent;
mod consequence;
mod control;
mod council;
mod draft;
mod evaluation;
pub mod event;
pub mod explain;
pub mod flags;
mod game;
mod giving;
mod institutions;
mod instruments;
mod kept;
mod law;
mod legal;
mod load;
mod matching;
mod mistakes;
mod nato;
mod offering;
pub mod order;
mod overload;
pub mod preview;
mod reception;
mod reforms;
pub mod rejection;
mod round_table;
mod routes;
pub mod setting;
mod situation;
mod standing;
mod stock;
mod timeliness;
mod travel;
mod triage;
mod turn;
pub mod view;
mod way;
mod will;
mod world;

pub use council::{Count, Needed, Stop, Voices};
pub use evaluation::{Evaluation, Term};
pub use event::{
    Cause, Clock, DropReason, EndReason, Event, Homecoming, NeedState, Obstacle, Occasion, OfferAnswer, Rule,
    Shelf, Side, Step,
};
pub use game::Game;
pub use law::{Argument, Hang, IncidentsView, LESSONS, Leaning, LegalReason, SolidarityView, ThresholdView};
pub use legal::LegalOrder;
pub use order::{
    Article, BilateralLine, Body, Channel, Clause, Concern, ConsentTo, Ground, Guest, Level, Motive,
    OfferChange, Order, OrderKind, Plea, Reason, Stance, StatementKind, Takes, Terms, Window,
};
pub use preview::{Arrival, Objection, Preview};
pub use rejection::{Basis, NoPart, NoWay, NotCarried, Rejection};
pub use setting::{LARGEST_ALLY, Setting, SettingError};
pub use travel::{Part, Stretch};
pub use view::{Eyes, Facts, SeatView};
