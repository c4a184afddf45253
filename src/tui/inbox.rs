//! What waits for the loop, in two rows: what cannot wait, and what was typed.
//!
//! Enters: inputs from any thread. Leaves: one at a time, the urgent ones first. Never here: what they mean.
//!
//! A signal that stood in line behind a held key would come too late, so urgent inputs have a row of their
//! own, in which each stands once: a storm of resizes is one. The row of what is typed is short. When it is
//! full, whoever reads the terminal waits, and the terminal keeps the rest.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::input::Input;

/// So many keys may wait.
pub const TYPED_MAX: usize = 256;

#[derive(Default)]
struct Rows {
    urgent: VecDeque<Input>,
    typed: VecDeque<Input>,
}

/// What waits for the loop.
#[derive(Default)]
pub struct Inbox {
    rows: Mutex<Rows>,
    came: Condvar,
    room: Condvar,
}

impl Inbox {
    fn rows(&self) -> MutexGuard<'_, Rows> {
        self.rows.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts in what cannot wait. What ends the program goes before everything else.
    pub fn tell(&self, input: Input) {
        let mut rows = self.rows();
        if matches!(input, Input::EndBy(_) | Input::Gone) {
            rows.urgent.push_front(input);
        } else if !rows.urgent.contains(&input) {
            rows.urgent.push_back(input);
        }
        self.came.notify_one();
    }

    /// Puts in what was typed, once there is room for it.
    pub fn put(&self, input: Input) {
        let full = |rows: &mut Rows| rows.typed.len() >= TYPED_MAX;
        let mut rows = self.room.wait_while(self.rows(), full).unwrap_or_else(PoisonError::into_inner);
        rows.typed.push_back(input);
        self.came.notify_one();
    }

    /// Drops what was typed and has not been taken.
    pub fn forget_typed(&self) {
        self.rows().typed.clear();
        self.room.notify_one();
    }

    /// Takes the next one, if it comes within that time; without a limit it is waited for.
    #[must_use]
    pub fn take(&self, within: Option<Duration>) -> Option<Input> {
        let nothing = |rows: &mut Rows| rows.urgent.is_empty() && rows.typed.is_empty();
        let mut rows = match within {
            None => self.came.wait_while(self.rows(), nothing).unwrap_or_else(PoisonError::into_inner),
            Some(time) => {
                let waited = self.came.wait_timeout_while(self.rows(), time, nothing);
                waited.unwrap_or_else(PoisonError::into_inner).0
            }
        };
        let next = rows.urgent.pop_front();
        next.or_else(|| {
            self.room.notify_one();
            rows.typed.pop_front()
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc::{TryRecvError, channel};

    use super::*;

    const NOW: Option<Duration> = Some(Duration::ZERO);

    #[test]
    fn what_ends_the_program_comes_before_all_that_was_typed() {
        let inbox = Inbox::default();
        inbox.put(Input::Paste("typed".into()));
        inbox.tell(Input::Resized);
        inbox.tell(Input::EndBy(15));
        let order: Vec<Input> = std::iter::from_fn(|| inbox.take(NOW)).collect();
        assert_eq!(order, [Input::EndBy(15), Input::Resized, Input::Paste("typed".into())]);
    }

    #[test]
    fn a_storm_of_resizes_is_one() {
        let inbox = Inbox::default();
        for _ in 0..1000 {
            inbox.tell(Input::Resized);
            inbox.tell(Input::News);
        }
        assert_eq!(inbox.take(NOW), Some(Input::Resized));
        assert_eq!(inbox.take(NOW), Some(Input::News));
        assert_eq!(inbox.take(NOW), None);
    }

    #[test]
    fn whoever_types_waits_for_room() {
        let inbox = Arc::new(Inbox::default());
        for _ in 0..TYPED_MAX {
            inbox.put(Input::Paste("one".into()));
        }
        let (typist, (sender, done)) = (Arc::clone(&inbox), channel());
        let typing = std::thread::spawn(move || {
            typist.put(Input::Paste("last".into()));
            sender.send(()).expect("somebody listens");
        });
        assert_eq!(done.try_recv(), Err(TryRecvError::Empty), "there is no room");
        inbox.tell(Input::Stop);
        assert_eq!(inbox.take(None), Some(Input::Stop), "signals need none");
        assert_eq!(inbox.take(None), Some(Input::Paste("one".into())));
        done.recv().expect("now there is");
        typing.join().expect("it ends");
        let left = std::iter::from_fn(|| inbox.take(NOW)).last();
        assert_eq!(left, Some(Input::Paste("last".into())));
    }
}
