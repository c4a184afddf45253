//! What a person can mean, whatever key or click said it.
//!
//! Enters: nothing. Leaves: the closed list of actions and the contexts they are bound in. Never here:
//! keys, sentences, what an action does.

use tui_input::InputRequest;

use crate::base::named;

named! {
    /// Where a key is looked up. The front layer names its own; what it does not bind, `Everywhere` may.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Context {
        /// All screens but those that take text.
        Everywhere = "everywhere",
        /// Menus and lists.
        List = "list",
        /// The console, whichever pane has the focus.
        Console = "console",
        /// The console with the map in focus.
        Map = "map",
        /// The console with the feed in focus.
        Feed = "feed",
        /// The console with the decision panel in focus.
        Decision = "decision",
        /// The console with the tracks in focus.
        Tracks = "tracks",
        /// The console with the basket in focus.
        Basket = "basket",
        /// An order being written.
        OrderSheet = "order-sheet",
        /// Something to read.
        Reading = "reading",
        /// The debrief of a game.
        Debrief = "debrief",
        /// Pages side by side, such as the institutions.
        Pages = "pages",
        /// The plan of injects.
        Plan = "plan",
        /// Small offers, answered in a batch.
        Offers = "offers",
        /// Replay.
        Replay = "replay",
        /// The list of bookmarks and notes.
        Bookmarks = "bookmarks",
        /// The handbook.
        Handbook = "handbook",
        /// A field that takes text.
        Typing = "typing",
    }
}

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $slug:literal,)*) => {
        /// What a person can mean.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Action {
            $($(#[$doc])* $name,)*
            /// A change to a text field.
            Edit(InputRequest),
            /// A digit for a number field.
            Digit(u8),
            /// A click on a cell: column, row.
            Point(u16, u16),
        }

        impl Action {
            /// All actions that can be bound to a key.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its slug, as in the configuration file and in message keys; empty for text and clicks.
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self {
                    $(Self::$name => $slug,)*
                    Self::Edit(_) | Self::Digit(_) | Self::Point(..) => "",
                }
            }
        }
    };
}

actions! {
    /// To the row above.
    Up = "up",
    /// To the row below.
    Down = "down",
    /// To the left; less.
    Left = "left",
    /// To the right; more.
    Right = "right",
    /// A page up.
    PageUp = "page-up",
    /// A page down.
    PageDown = "page-down",
    /// To the first.
    First = "first",
    /// To the last.
    Last = "last",
    /// Much less.
    MuchLess = "much-less",
    /// Much more.
    MuchMore = "much-more",
    /// To the next pane or field.
    NextPane = "next-pane",
    /// To the pane or field before.
    PreviousPane = "previous-pane",
    /// Choose, match, give, go on.
    Confirm = "confirm",
    /// Back, close, cancel.
    Back = "back",
    /// Tick or untick.
    Toggle = "toggle",
    /// Leave the game or the program.
    Quit = "quit",
    /// Stop for a while, as a shell's job.
    Suspend = "suspend",
    /// Draw everything anew.
    Redraw = "redraw",
    /// What works here.
    Help = "help",
    /// The list of all commands.
    Palette = "palette",
    /// Search.
    Search = "search",
    /// The manual, at the page that fits.
    Handbook = "handbook",
    /// The map.
    ShowMap = "show-map",
    /// The crisis feed.
    ShowFeed = "show-feed",
    /// The decision panel.
    ShowDecision = "show-decision",
    /// The tracks.
    ShowTracks = "show-tracks",
    /// The basket.
    ShowBasket = "show-basket",
    /// All orders that can be given.
    Orders = "orders",
    /// Ask a capital.
    Ask = "ask",
    /// Park an offer.
    Park = "park",
    /// Decline an offer.
    Decline = "decline",
    /// Ask to improve an offer.
    Improve = "improve",
    /// Promise a need.
    Promise = "promise",
    /// Answer small offers in a batch.
    SmallOffers = "small-offers",
    /// Unfold the needs.
    Unfold = "unfold",
    /// Take the last order back.
    Undo = "undo",
    /// End the turn.
    EndTurn = "end-turn",
    /// Needs against offers.
    Board = "board",
    /// Crisis response.
    ShowIpcr = "show-ipcr",
    /// The Council.
    ShowCouncil = "show-council",
    /// NATO.
    ShowNato = "show-nato",
    /// The law.
    ShowLaw = "show-law",
    /// A state's dossier.
    Dossier = "dossier",
    /// What moved this.
    Why = "why",
    /// The report of the last turn.
    Report = "report",
    /// What happened and what is to come.
    Timeline = "timeline",
    /// Have an inject happen.
    ReleaseInject = "release-inject",
    /// Keep an inject back.
    HoldInject = "hold-inject",
    /// Plan an inject for later.
    PostponeInject = "postpone-inject",
    /// Change an inject.
    EditInject = "edit-inject",
    /// Set the level under the cursor.
    SetLevel = "set-level",
    /// Stop the clock, or let it run.
    PauseClock = "pause-clock",
    /// Write to a seat.
    Message = "message",
    /// Who plays, who has acted, who is awaited.
    ShowSeats = "show-seats",
    /// The debrief.
    Debrief = "debrief",
    /// Only some of the feed.
    Filter = "filter",
    /// Closer.
    ZoomIn = "zoom-in",
    /// Further.
    ZoomOut = "zoom-out",
    /// Pan north.
    PanUp = "pan-up",
    /// Pan south.
    PanDown = "pan-down",
    /// Pan west.
    PanLeft = "pan-left",
    /// Pan east.
    PanRight = "pan-right",
    /// What the map's colours say.
    MapTheme = "map-theme",
    /// Back to the crisis.
    MapHome = "map-home",
    /// Another colour scheme.
    NextTheme = "next-theme",
    /// Motion on or off.
    Motion = "motion",
    /// The coach's box on or off.
    Coach = "coach",
    /// Watch a game again.
    Watch = "watch",
    /// Play or pause.
    PlayPause = "play-pause",
    /// Faster.
    Faster = "faster",
    /// Slower.
    Slower = "slower",
    /// To the next decision.
    NextDecision = "next-decision",
    /// To the decision before.
    PreviousDecision = "previous-decision",
    /// To the next inject.
    NextInject = "next-inject",
    /// To the inject before.
    PreviousInject = "previous-inject",
    /// To the next bookmark or note.
    NextBookmark = "next-bookmark",
    /// To the bookmark or note before.
    PreviousBookmark = "previous-bookmark",
    /// To a turn by its number.
    GoToTurn = "go-to-turn",
    /// A bookmark here.
    Bookmark = "bookmark",
    /// A note here.
    Note = "note",
    /// The list of bookmarks and notes.
    Bookmarks = "bookmarks",
    /// Through whose eyes.
    Eyes = "eyes",
    /// A second history beside this one.
    Compare = "compare",
    /// To where two histories part.
    FirstDifference = "first-difference",
    /// The other one of two histories.
    OtherSide = "other-side",
    /// Play on from here.
    PlayOn = "play-on",
    /// Remove this.
    Remove = "remove",
}

impl Action {
    /// The other way of a movement, or the same without choosing: the footer shows both as one.
    #[must_use]
    pub fn counterpart(self) -> Option<Self> {
        Some(match self {
            Self::Left => Self::Right,
            Self::Up => Self::Down,
            Self::Faster => Self::Slower,
            Self::NextDecision => Self::PreviousDecision,
            Self::NextInject => Self::PreviousInject,
            Self::NextBookmark => Self::PreviousBookmark,
            Self::Eyes => Self::NextPane,
            _ => return None,
        })
    }

    /// Whether only exercise control can mean it.
    #[must_use]
    pub fn is_control(self) -> bool {
        matches!(
            self,
            Self::ReleaseInject
                | Self::HoldInject
                | Self::PostponeInject
                | Self::EditInject
                | Self::SetLevel
                | Self::PauseClock
                | Self::Message
        )
    }
}
