//! What the adversary wants: stated by the scenario, weighed by its policy, told when it is known.

use super::capability::Function;
use super::condition::Condition;

/// An aim of the adversary. The first of a scenario is the one that it is all about; it turns to the next while an
/// earlier one is reached or out of reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aim {
    /// What it wants, in a sentence, in the language in which the scenario is told.
    pub text: String,
    /// The functions of the attacked state that it wants to break.
    pub breaks: Vec<Function>,
    /// Whether it wants the public to lose trust.
    pub trust: bool,
    /// When it has what it wanted.
    pub reached: Condition,
}
