//! What can be wrong with content, as data: a stable code and what its sentence names.
//!
//! Enters: what the reader and the checker found. Leaves: codes and arguments; the sentence of a code is the message
//! `problem-CODE` of the catalogue of words. Never here: sentences, places.

use super::moment::BadMoment;

/// Sets a code and its arguments apart. No quotation holds it.
const APART: char = '\u{1f}';

/// Makes the faults, each with its arguments and its code. What arguments are called in the sentence stands here as well.
macro_rules! faults {
    ($($fault:ident $(($($argument:ident: $type:ty),+))? = $code:literal,)+) => {
        /// One thing that can be wrong with content.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Fault {
            $(#[doc = concat!("`problem-", $code, "` tells it.")] $fault $(($($type),+))?,)+
        }

        impl Fault {
            /// Every code, with the names of its arguments.
            pub const CODES: &[(&str, &[&str])] = &[$(($code, &[$($(stringify!($argument)),+)?])),+];

            /// Its code: stable, and the same in every language.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self {
                    $(Self::$fault { .. } => $code,)+
                }
            }

            /// What its sentence names, as a file would have it.
            #[must_use]
            pub fn arguments(&self) -> Vec<(&'static str, String)> {
                match self {
                    $(Self::$fault $(($($argument),+))? => {
                        vec![$($((stringify!($argument), $argument.to_string())),+)?]
                    })+
                }
            }

            /// The fault behind what a value said when it was refused: the reader of the format hands on nothing but text.
            pub(super) fn of_message(said: &str) -> Option<Self> {
                let mut parts = said.split(APART);
                let code = parts.next()?;
                Some(match code {
                    $($code => Self::$fault $(($(parts.next()?.parse::<$type>().ok()?),+))?,)+
                    _ => return None,
                })
            }
        }
    };
}

faults! {
    // A file as a whole.
    FileAbsent = "file-absent",
    FileTooLarge(bytes: usize, max: usize) = "file-too-large",
    ByteOrderMark = "byte-order-mark",
    FileName(file: String, scenario: String) = "file-name",

    // What the file format has against it.
    TooDeep(max: usize) = "too-deep",
    FieldUnknown(field: String) = "field-unknown",
    FieldMissing(field: String) = "field-missing",
    FieldTwice(field: String) = "field-twice",
    WordUnknown(word: String) = "word-unknown",
    NoneOf(word: String, known: String) = "none-of",
    ExpectedRecord = "expected-record",
    ExpectedInteger = "expected-integer",
    ExpectedTruth = "expected-truth",
    ExpectedText = "expected-text",
    ExpectedTextEnd = "expected-text-end",
    ExpectedIdentifier = "expected-identifier",
    ExpectedComma = "expected-comma",
    ExpectedColon = "expected-colon",
    ExpectedList = "expected-list",
    ExpectedListEnd = "expected-list-end",
    ExpectedRecordEnd = "expected-record-end",
    ExpectedEnd = "expected-end",
    ExpectedMore = "expected-more",
    IntegerDigit(digit: char, base: u8) = "integer-digit",
    IntegerBounds = "integer-bounds",
    CommentOpen = "comment-open",
    Escape = "escape",
    Character(character: String) = "character",
    Length(expected: usize, found: usize) = "length",
    Type(expected: String, found: String) = "type",
    Format(said: String) = "format",

    // A value by itself.
    TextControl(character: String) = "text-control",
    TextDirection(character: String) = "text-direction",
    TextInvisible(character: String) = "text-invisible",
    TextMarks(max: usize) = "text-marks",
    TextLong(max: usize) = "text-long",
    Identifier(max: usize) = "identifier",
    QuantityBounds(max: i64) = "quantity-bounds",
    DecimalBare = "decimal-bare",
    DecimalDigits = "decimal-digits",
    MomentForm = "moment-form",
    MomentBounds = "moment-bounds",
    OutOfRange(value: i32, least: i32, most: i32) = "out-of-range",

    // A name that stands for nothing.
    UnknownAnswer(name: String) = "unknown-answer",
    UnknownAnswerTo(name: String, choice: String) = "unknown-answer-to",
    UnknownAttacked(name: String) = "unknown-attacked",
    UnknownAttackedAtStart(name: String) = "unknown-attacked-at-start",
    UnknownChoice(name: String) = "unknown-choice",
    UnknownColumn(name: String) = "unknown-column",
    UnknownDebrief(name: String) = "unknown-debrief",
    UnknownDelay(name: String) = "unknown-delay",
    UnknownFunction(name: String) = "unknown-function",
    UnknownGeofence(name: String) = "unknown-geofence",
    UnknownGiver(name: String) = "unknown-giver",
    UnknownInject(name: String) = "unknown-inject",
    UnknownKind(name: String) = "unknown-kind",
    UnknownLaterVictim(name: String) = "unknown-later-victim",
    UnknownMeasure(name: String) = "unknown-measure",
    UnknownMechanism(name: String) = "unknown-mechanism",
    UnknownMechanismAtRequest(name: String) = "unknown-mechanism-at-request",
    UnknownMember(name: String) = "unknown-member",
    UnknownNode(name: String) = "unknown-node",
    UnknownOption(name: String) = "unknown-option",
    UnknownPackage(name: String) = "unknown-package",
    UnknownScenario(name: String) = "unknown-scenario",
    UnknownSeat(name: String) = "unknown-seat",
    UnknownSource(name: String) = "unknown-source",
    UnknownState(name: String) = "unknown-state",
    UnknownSubstitute(name: String) = "unknown-substitute",
    UnknownSurvey(name: String) = "unknown-survey",
    UnknownTrack(name: String) = "unknown-track",
    UnknownUnlock(name: String) = "unknown-unlock",
    UnknownValue(name: String) = "unknown-value",
    UnknownValueOf(name: String, option: String) = "unknown-value-of",

    // What may stand somewhere once, and stands there twice.
    TwiceAnswer(name: String) = "twice-answer",
    TwiceChoice(name: String) = "twice-choice",
    TwiceClass = "twice-class",
    TwiceColumn(name: String) = "twice-column",
    TwiceContribution(name: String) = "twice-contribution",
    TwiceDebrief(name: String) = "twice-debrief",
    TwiceDelay(name: String) = "twice-delay",
    TwiceEdge(name: String) = "twice-edge",
    TwiceEffect(name: String) = "twice-effect",
    TwiceFunction(name: String) = "twice-function",
    TwiceGeofence(name: String) = "twice-geofence",
    TwiceInject(name: String) = "twice-inject",
    TwiceKind(name: String) = "twice-kind",
    TwiceLevel(name: String) = "twice-level",
    TwiceMechanism(name: String) = "twice-mechanism",
    TwiceNeed(name: String) = "twice-need",
    TwiceNode(name: String) = "twice-node",
    TwiceOption(name: String) = "twice-option",
    TwicePackage(name: String) = "twice-package",
    TwiceRegion(name: String) = "twice-region",
    TwiceAttacked(name: String) = "twice-attacked",
    TwiceState(name: String) = "twice-state",
    TwiceSurvey(name: String) = "twice-survey",
    TwiceValue(name: String) = "twice-value",
    TwiceVector(name: String) = "twice-vector",
    TwiceVote(name: String) = "twice-vote",

    // What the catalogue cannot mean.
    SubstituteItself(kind: String) = "substitute-itself",
    SizesGrow = "sizes-grow",
    YieldZero = "yield-zero",
    SharesSum(sum: i64) = "shares-sum",
    ModeForeign(mode: String) = "mode-foreign",
    PackageEmpty = "package-empty",
    UnionChannels = "union-channels",
    DaysMany(max: i64) = "days-many",
    Proposal = "proposal",
    EdgeEnds = "edge-ends",

    // What a scenario cannot mean, or probably did not.
    NobodyAttacked = "nobody-attacked",
    NoVector = "no-vector",
    NoTurn = "no-turn",
    TurnsMany(max: i32) = "turns-many",
    NobodyGives(kind: String) = "nobody-gives",
    NeedNotRaised(kind: String) = "need-not-raised",
    ObjectiveEmpty = "objective-empty",
    AimEmpty = "aim-empty",
    AimUnserved = "aim-unserved",
    AimHeldItself = "aim-held-itself",
    AimAlways = "aim-always",
    AimNone = "aim-none",
    NeverAny = "never-any",
    NeverNot = "never-not",
    FlagNeverSet(flag: String) = "flag-never-set",
    FlagIdle(flag: String) = "flag-idle",
    FlagTriage = "flag-triage",
    FlagArticle5 = "flag-article-5",
    HazardNone = "hazard-none",
    OfferEmpty = "offer-empty",
    SupplyEmpty = "supply-empty",
    NatoCoverIdle(kind: String) = "nato-cover-idle",
    ChangeOfZero = "change-of-zero",
    TrackSuffix = "track-suffix",
    TermsWithoutChoice = "terms-without-choice",
    NothingFollows = "nothing-follows",
    MinutesPerTurn = "minutes-per-turn",
    TimeMissing = "time-missing",
    TimeTwice = "time-twice",
    InjectLate(hour: i32) = "inject-late",
    EpilogueEarly(hour: i32) = "epilogue-early",
    SeatOrder = "seat-order",

    // A sheet of injects.
    RowUnreadable = "row-unreadable",
    RowsMany(max: usize) = "rows-many",
    CellsMany = "cells-many",
    SheetEmpty = "sheet-empty",
    ColumnMissing(name: String) = "column-missing",
    ScenarioOther(name: String) = "scenario-other",
    CellYes = "cell-yes",
    CellNumber = "cell-number",
    CellValue = "cell-value",
}

/// What `of_message` reads.
impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())?;
        self.arguments().iter().try_for_each(|(_, argument)| write!(f, "{APART}{argument}"))
    }
}

impl From<BadMoment> for Fault {
    fn from(bad: BadMoment) -> Self {
        match bad {
            BadMoment::Form => Self::MomentForm,
            BadMoment::NoSuchDay => Self::MomentBounds,
        }
    }
}
