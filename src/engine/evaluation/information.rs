//! Information: who uploads, how timely reports are, whether there is a common line on who did it. The first two over the
//! whole game.

use super::{Part, share_of};
use crate::base::PerMille;
use crate::content::Track;
use crate::engine::communication::statement_is_sound;
use crate::engine::order::StatementKind;
use crate::engine::setting::Setting;
use crate::engine::world::World;

pub(super) fn parts(setting: &Setting, world: &World) -> [Part; 3] {
    let tally = &world.tally;
    let uploads = i32::try_from(tally.upload_hours / tally.hours.max(1)).unwrap_or(0);
    [
        ("uploads", Some(uploads)),
        ("reports", share_of(tally.informed_hours, tally.hours).or(Some(0))),
        ("attribution", Some(line(setting, world))),
    ]
}

/// How far the author is known, of what is called high; a part of it where nobody said so for all.
fn line(setting: &Setting, world: &World) -> PerMille {
    let [_, _, high] = setting.rules().picture.attribution_bands;
    let known = (world.track(Track::Attribution) * 1000 / high.max(1)).min(1000);
    let said = [StatementKind::Attribution, StatementKind::Joint]
        .into_iter()
        .any(|kind| world.statements.contains_key(&kind) && statement_is_sound(setting, world, kind));
    if said { known } else { known * setting.rules().evaluation.line_unsaid / 1000 }
}
