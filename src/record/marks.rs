//! What stands out in a recorded game, by its moments: the marks on the line along which it is watched.

use super::replay::Replay;
use crate::content::Seat;
use crate::engine::{Event, Eyes};

/// Moments that stand out, as these eyes may know them. A moment is a number of closed windows; each list is in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// Where turns begin, with their numbers.
    pub turns: Vec<(usize, u16)>,
    /// Before a window in which the seat ordered something: its own decisions. With all eyes, those of persons; of a
    /// game that nobody played, the High Representative's.
    pub decisions: Vec<usize>,
    /// After a window in which an inject happened that these eyes learned of.
    pub injects: Vec<usize>,
}

impl Marks {
    /// The marks of a game. The moment shown stays.
    #[must_use]
    pub fn of(replay: &mut Replay, eyes: Eyes) -> Self {
        let at = replay.position();
        let mut persons = replay.journal().persons();
        if persons.is_empty() {
            persons.insert(Seat::Hr);
        }
        let own = |seat: Seat| match eyes {
            Eyes::Seat(own) => own == seat,
            Eyes::Full => persons.contains(&seat),
        };
        let decides =
            replay.closed_windows().filter(|(_, closed)| closed.orders.iter().any(|(s, _)| own(*s)));
        let decisions = decides.map(|(moment, _)| moment).collect();
        let turns = replay.turns().collect();
        // Who learns of an inject is judged at the end: what was hidden then stays hidden.
        replay.seek(replay.windows());
        let mut injects = Vec::new();
        if let Some(game) = replay.game() {
            let view = game.view(eyes);
            let windows = replay.log().turns().iter().flat_map(|turn| &turn.windows);
            for (moment, (_, events)) in windows.enumerate() {
                if events.iter().any(|event| matches!(event, Event::InjectFired { .. }) && view.sees(event)) {
                    injects.push(moment + 1);
                }
            }
        }
        replay.seek(at);
        Self { turns, decisions, injects }
    }

    /// The next of these moments after that one, or the last before it.
    #[must_use]
    pub fn beside(moments: &[usize], at: usize, forward: bool) -> Option<usize> {
        if forward {
            moments.iter().copied().find(|moment| *moment > at)
        } else {
            moments.iter().rev().copied().find(|moment| *moment < at)
        }
    }
}
