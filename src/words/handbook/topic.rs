//! What the handbook has pages about, and the names by which they are asked for.
//!
//! Enters: the catalogue. Leaves: topics. Never here: what a page says.

use crate::base::{CountryId, KindId, MechanismId, OptionId, named};
use crate::content::{Catalogue, Caveat, Function, GeoStatus, Guide, LetterKind, Limit, Region, Track};
use crate::engine::explain::Inquiry;
use crate::engine::{Article, Channel, NoPart, Order, OrderKind, Rejection};

named! {
    /// A chapter: a page that opens a family of pages, or stands alone.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Chapter {
        /// The first game.
        Start = "start",
        /// A turn.
        Turn = "turn",
        /// Matching offers to needs.
        Matching = "matching",
        /// Seats.
        Seats = "seats",
        /// Kinds of crisis.
        Crises = "crises",
        /// Screens.
        Screens = "screens",
        /// The linear mode.
        Linear = "linear",
        /// Orders.
        Orders = "orders",
        /// Staff capacity.
        Capacity = "capacity",
        /// Triage among several attacked states.
        Triage = "triage",
        /// Tracks.
        Tracks = "tracks",
        /// Functions of a state.
        Functions = "functions",
        /// The escalation ladder.
        Escalation = "escalation",
        /// Travel and reception.
        Travel = "travel",
        /// Channels and clocks.
        Channels = "channels",
        /// Caveats.
        Caveats = "caveats",
        /// The law.
        Law = "law",
        /// Letters.
        Letters = "letters",
        /// Typical mistakes.
        Mistakes = "mistakes",
        /// Institutions.
        Institutions = "institutions",
        /// The Council.
        Council = "council",
        /// NATO.
        Nato = "nato",
        /// Mechanisms.
        Mechanisms = "mechanisms",
        /// Reform options.
        Reforms = "reforms",
        /// Kinds of need and aid.
        Kinds = "kinds",
        /// States.
        States = "states",
        /// The adversary.
        Adversary = "adversary",
        /// The evaluation.
        Evaluation = "evaluation",
        /// The glossary.
        Glossary = "glossary",
    }
}

impl Chapter {
    /// The pages that it opens.
    #[must_use]
    pub fn pages(self, catalogue: &Catalogue, guide: &Guide) -> Vec<Topic> {
        match self {
            Self::Crises => guide.crises.iter().map(|c| Topic::Crisis(c.id.clone())).collect(),
            Self::Screens => SCREENS.map(Topic::Screen).to_vec(),
            Self::Orders => OrderKind::ALL.map(Topic::Order).to_vec(),
            Self::Tracks => Track::ALL.map(Topic::Track).to_vec(),
            Self::Functions => Function::ALL.map(Topic::Function).to_vec(),
            Self::Channels => Channel::ALL.map(Topic::Channel).to_vec(),
            Self::Caveats => CAVEATS.map(Topic::Caveat).to_vec(),
            Self::Letters => LETTERS.map(Topic::Letter).to_vec(),
            Self::Law => Article::ALL.map(Topic::Article).to_vec(),
            Self::Mistakes => (1..=MISTAKES).map(Topic::Mistake).collect(),
            Self::Mechanisms => catalogue.mechanisms.iter().map(|m| Topic::Mechanism(m.id)).collect(),
            Self::Reforms => guide.reforms.iter().map(|id| Topic::Reform(*id)).collect(),
            Self::Kinds => catalogue.kinds.iter().map(|k| Topic::Kind(k.id)).collect(),
            Self::States => catalogue.countries.iter().map(|c| Topic::State(c.id)).collect(),
            _ => Vec::new(),
        }
    }
}

/// What a page is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// A chapter.
    Chapter(Chapter),
    /// A kind of crisis, by its slug.
    Crisis(String),
    /// A screen, by its slug.
    Screen(&'static str),
    /// A kind of order.
    Order(OrderKind),
    /// A track.
    Track(Track),
    /// A function of a state.
    Function(Function),
    /// A channel.
    Channel(Channel),
    /// A caveat, by one of its kind.
    Caveat(Caveat),
    /// A formal letter.
    Letter(LetterKind),
    /// A legal route.
    Article(Article),
    /// A typical mistake, by its number.
    Mistake(u8),
    /// A mechanism.
    Mechanism(MechanismId),
    /// A reform option.
    Reform(OptionId),
    /// A kind of need and aid.
    Kind(KindId),
    /// A state.
    State(CountryId),
}

/// Highest number of the typical mistakes of the field guide, paragraph 7.2.
pub const MISTAKES: u8 = 20;

/// The letters there are.
pub(super) const LETTERS: [LetterKind; 6] = [
    LetterKind::Invocation,
    LetterKind::Request,
    LetterKind::Art51Report,
    LetterKind::Statement,
    LetterKind::TriageRule,
    LetterKind::Termination,
];

/// The screens there are, by their slugs; a test holds the list against the screens.
pub const SCREENS: [&str; 35] = [
    "title",
    "saved-games",
    "scenarios",
    "briefing",
    "console",
    "board",
    "orders",
    "order-sheet",
    "choice",
    "vote",
    "small-offers",
    "why-list",
    "institutions",
    "dossier",
    "timeline",
    "plan",
    "why",
    "report",
    "end-turn",
    "debrief",
    "replay",
    "eyes",
    "bookmarks",
    "compare",
    "play-on",
    "reading",
    "search",
    "palette",
    "help",
    "handbook",
    "quit",
    "hand-over",
    "passphrase",
    "seating",
    "seats",
];

/// One caveat of each kind.
const CAVEATS: [Caveat; 22] = [
    Caveat::Nonlethal,
    Caveat::BackfillOnly,
    Caveat::UnMandate,
    Caveat::ParliamentPrior,
    Caveat::NatoRelease,
    Caveat::LargestAllyPosture,
    Caveat::PoliticsCheck,
    Caveat::FrameworkCommand,
    Caveat::NotToCyprus,
    Caveat::NoBorderZone,
    Caveat::NoOffensiveSupport,
    Caveat::Geofence(crate::base::GeofenceId::literal("any")),
    Caveat::OwnRegionFirst(Region::East),
    Caveat::RegionPriority(Region::East),
    Caveat::ReexportConsent(CountryId::literal("CH")),
    Caveat::StocksThin,
    Caveat::TimeLimitDays(0),
    Caveat::ContractorsOnly,
    Caveat::CostShared,
    Caveat::NoPublicity,
    Caveat::EuFlag,
    Caveat::NationalFlag,
];

impl Topic {
    /// Its name on the command line, in small letters.
    #[must_use]
    pub fn slug(&self) -> String {
        match self {
            Self::Chapter(chapter) => chapter.slug().to_owned(),
            Self::Crisis(id) => format!("crisis-{id}"),
            Self::Screen(slug) => format!("screen-{slug}"),
            Self::Order(kind) => format!("order-{}", kind.slug()),
            Self::Track(track) => format!("track-{}", track.slug()),
            Self::Function(function) => format!("function-{}", function.slug()),
            Self::Channel(channel) => format!("channel-{}", channel.slug()),
            Self::Caveat(caveat) => format!("caveat-{}", caveat.slug().to_lowercase()),
            Self::Letter(letter) => format!("letter-{}", letter.slug()),
            Self::Article(article) => format!("article-{}", article.slug()),
            Self::Mistake(number) => format!("mistake-{number}"),
            Self::Reform(id) => format!("reform-{id}"),
            Self::Mechanism(id) => id.as_str().to_lowercase(),
            Self::Kind(id) => id.as_str().to_lowercase(),
            Self::State(id) => id.as_str().to_lowercase(),
        }
    }

    /// The caveat's page, whatever place, state or days it names.
    #[must_use]
    pub fn caveat(caveat: Caveat) -> Self {
        Self::Caveat(CAVEATS.into_iter().find(|c| c.slug() == caveat.slug()).unwrap_or(caveat))
    }

    /// The page about a refused order: the rule that stands in its way.
    #[must_use]
    pub fn of_refusal(order: &Order, rejection: Rejection) -> Self {
        use Chapter as C;
        use Rejection as R;
        match rejection {
            R::NotEnoughCapacity { .. } => Self::Chapter(C::Capacity),
            R::CaveatForbids(_, caveat) | R::OwnCaveat(caveat) | R::CaveatStands(caveat) => {
                Self::caveat(caveat)
            }
            R::LargestAllyAbsent => Self::caveat(Caveat::LargestAllyPosture),
            R::Limited(_, Limit::InForce(option)) => Self::Reform(option),
            R::NotOrdered(id)
            | R::ByAgenda(id)
            | R::NotForSeat(id)
            | R::ForNoState(id)
            | R::NotAskedFor(id)
            | R::NotRunning(id)
            | R::NotItsDecision(id)
            | R::Limited(id, _) => Self::Mechanism(id),
            R::WrongSeat(kind) => Self::Order(kind),
            R::WrongWindow(_) => Self::Chapter(C::Turn),
            R::NotCarried(_) => match order {
                Order::Propose { channel, .. } | Order::Amend { channel, .. } => Self::Channel(*channel),
                _ => Self::Chapter(C::Channels),
            },
            R::NoWay { .. } => Self::Chapter(C::Travel),
            R::NoRuleSet => Self::Chapter(C::Triage),
            R::DoesNotFit | R::TooManyOffers { .. } => Self::Chapter(C::Matching),
            R::OutsideSolidarity | R::NoDisaster | R::SolidarityClauseRuns => {
                Self::Article(Article::Solidarity)
            }
            R::NoArmedAttack => Self::Article(Article::Nato5),
            R::ArticleDoesNotApply
            | R::NotYours
            | R::NotYourCase
            | R::NoPart(
                NoPart::NoCaseThere(_)
                | NoPart::NotBound(_)
                | NoPart::OwnCase(_)
                | NoPart::OwnFinding
                | NoPart::ReadingNotCounted,
            )
            | R::RequestEnded
            | R::NotInvoked => Self::Article(Article::MutualAssistance),
            R::NotAnAlly | R::NoThreat => Self::Article(Article::Nato4),
            R::NotAssigned
            | R::NoReleaseAsked
            | R::NoTransferAsked
            | R::UnderNatoAuthority
            | R::PlansForAllies
            | R::NoLinkToNato
            | R::NotSeized
            | R::NotForNato
            | R::PlanTooSmall
            | R::AllPlanned
            | R::NothingToEndorse => Self::Chapter(C::Nato),
            R::IpcrTooLow(_)
            | R::NotOnPlatform
            | R::AlreadyInMode
            | R::RequestWaits
            | R::ChairNotAttacked => Self::Chapter(C::Institutions),
            R::UnknownMeasure
            | R::HasToBeDecided
            | R::PostponedEnough
            | R::CouncilDecides
            | R::TooLate
            | R::NotAMember
            | R::OutsideDefencePolicy
            | R::NoVote
            | R::AlreadyInFavour
            | R::NothingToGive
            | R::NothingLeft
            | R::KeptHome => Self::Chapter(C::Council),
            _ => Self::of_order(order),
        }
    }

    /// The page about an order: the mechanism, the article or the letter that it is about, else its kind.
    #[must_use]
    pub fn of_order(order: &Order) -> Self {
        match order {
            Order::Task { instrument, .. } | Order::StandDown { instrument, .. } => {
                Self::Mechanism(*instrument)
            }
            Order::Invoke { article, .. } => Self::Article(*article),
            Order::SendLetter { letter, .. } => Self::Letter(*letter),
            Order::ReportArt51 | Order::JoinArt51 => Self::Letter(LetterKind::Art51Report),
            Order::Terminate => Self::Letter(LetterKind::Termination),
            other => Self::Order(other.kind()),
        }
    }

    /// The page about what is asked "why?": its own where there is one, else the chapter that has its rule.
    #[must_use]
    pub fn of_inquiry(inquiry: &Inquiry) -> Self {
        use Chapter as C;
        Self::Chapter(match inquiry {
            Inquiry::Track(track) => return Self::Track(*track),
            Inquiry::Attribution(_) => return Self::Track(Track::Attribution),
            Inquiry::Function(_, function) => return Self::Function(*function),
            Inquiry::Need(need) => return Self::Kind(need.kind),
            Inquiry::Order { order, .. } => return Self::of_order(order),
            Inquiry::Orders { kind, .. } => return Self::Order(*kind),
            Inquiry::Letter(letter) => return Self::Letter(*letter),
            Inquiry::Mechanism(id, _) => return Self::Mechanism(*id),
            Inquiry::Promise(_) => return Self::Order(OrderKind::Promise),
            Inquiry::Solidarity(_) => return Self::Article(Article::Solidarity),
            Inquiry::Article51(_) => return Self::Letter(LetterKind::Art51Report),
            Inquiry::Offer(..) => C::Matching,
            Inquiry::Triage(_) => C::Triage,
            Inquiry::Choice(_) => C::Orders,
            Inquiry::Nato => C::Nato,
            Inquiry::Staff(_) => C::Capacity,
            Inquiry::Ipcr | Inquiry::Report | Inquiry::Register | Inquiry::Upload(_) => C::Institutions,
            Inquiry::Vector(_) => C::Adversary,
            Inquiry::Will(_) => C::Seats,
            Inquiry::Vote(_) => C::Council,
            Inquiry::Threshold(_) | Inquiry::Reading(..) | Inquiry::Activation(_) => C::Law,
            Inquiry::Reception(_) | Inquiry::Consignment(_) => C::Travel,
            Inquiry::Money => C::Mechanisms,
            Inquiry::Autonomy | Inquiry::Grade | Inquiry::Term(_) => C::Evaluation,
        })
    }
}

/// The place of an attack, in law, as a line of a page.
pub(super) const PLACES: [GeoStatus; 6] = GeoStatus::ALL;
