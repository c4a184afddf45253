//! Flags that the engine itself sets.

use crate::base::FlagId;

/// The victim invoked Article 42.7.
pub const INVOKED_427: FlagId = FlagId::literal("INVOKED_427");
/// The victim invoked Article 222.
pub const INVOKED_222: FlagId = FlagId::literal("INVOKED_222");
/// The victim asked for Article 4 consultations.
pub const INVOKED_ART4: FlagId = FlagId::literal("INVOKED_ART4");
/// The victim asked its allies for collective defence under Article 5.
pub const INVOKED_ART5: FlagId = FlagId::literal("INVOKED_ART5");
/// The victim reported under Article 51.
pub const REPORTED_ART51: FlagId = FlagId::literal("REPORTED_ART51");
/// The response used force for the first time.
pub const FORCIBLE_MEASURE: FlagId = FlagId::literal("FORCIBLE_MEASURE");
/// The request says how much: enough needs are declared, and its state says so, need by need or in a letter.
pub const NEEDS_QUANTIFIED: FlagId = FlagId::literal("NEEDS_QUANTIFIED");
/// The register of needs and offers is up.
pub const REGISTER_UP: FlagId = FlagId::literal("REGISTER_UP");
/// A joint statement was made with NATO's agreement.
pub const EU_NATO_STATEMENT: FlagId = FlagId::literal("EU_NATO_STATEMENT");
/// A package of restrictive measures is on the agenda.
pub const SANCTIONS_DRAFTED: FlagId = FlagId::literal("SANCTIONS_DRAFTED");
/// The European Maritime Safety Agency was tasked.
pub const EMSA_TASKED: FlagId = FlagId::literal("EMSA_TASKED");
/// The state agreed to the adversary's terms, and is struck no more.
pub const TERMS_ACCEPTED: FlagId = FlagId::literal("TERMS_ACCEPTED");
/// The state said when its request ends: in a letter, or when it was asked.
pub const EXIT_NAMED: FlagId = FlagId::literal("EXIT_NAMED");
/// A triage rule was published.
pub const TRIAGE_PUBLISHED: FlagId = FlagId::literal("TRIAGE_PUBLISHED");
/// The attacked Presidency handed the chair on.
pub const CHAIR_HANDED: FlagId = FlagId::literal("CHAIR_HANDED");
/// Strikes are flown for the attacked state, by itself or from its ground.
pub const STRIKES_FLOWN: FlagId = FlagId::literal("STRIKES_FLOWN");
/// The author has claimed the attack itself: set by injects.
pub const ATTACK_CLAIMED: FlagId = FlagId::literal("ATTACK_CLAIMED");
/// Evidence shows that the adversaries act together: what is known of one is known of all. Set by injects.
pub const ADVERSARIES_JOINED: FlagId = FlagId::literal("ADVERSARIES_JOINED");
/// An armed attack happened: set by injects, and by what is armed force by its nature and succeeds.
pub const ARMED_ATTACK: FlagId = FlagId::literal("ARMED_ATTACK");
