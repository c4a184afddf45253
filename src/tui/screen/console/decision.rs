//! The decision panel: what has to be answered, needs, offers for the chosen need; and the basket.
//!
//! Enters: facts, the ranking of offers. Leaves: rows. Never here: how offers are ranked.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::{BASKET_ROWS, Console, DECISION_ROWS, OFFER_ROWS, ROWS, Slot, matches_offers};
use crate::content::Seat;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Sitting, Spot};
use crate::tui::facts::{Facts, NeedRow, Ranked};
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::screen::{card, triage};
use crate::tui::text;

/// Rows of the preview at the foot of the panel.
const PREVIEW_ROWS: u16 = 3;
/// Offers that stay in sight above a preview.
const LIST_ROWS: u16 = 3;

/// Offers that needs leave room for, unless they are unfolded.
const OFFERS_KEPT: usize = 5;

/// Draws the decision panel.
pub(super) fn draw(console: &Console, desk: &Desk, game: &Sitting, buf: &mut Buffer, slot: &Slot) {
    let (look, theme, facts) = (desk.look(), &desk.theme, &game.facts);
    let focus = slot.focus;
    let mut inner = slot.open(desk, buf, "");
    if inner.is_empty() {
        return;
    }
    if facts.needs.is_empty() && facts.cards.is_empty() {
        let key = if facts.over { "decision-over" } else { "decision-empty" };
        look.empty(buf, inner, &led_on(desk, key));
        return;
    }
    let cursor = (!console.in_offers).then_some(console.matter);
    let most = usize::from(inner.height / 4).max(1);
    let (first, end) = text::window(console.matter.min(facts.cards.len()), facts.cards.len(), most);
    for (index, card) in facts.cards.iter().enumerate().take(end).skip(first) {
        let (place, rest) = split_rows(inner, 1);
        let mark = if cursor == Some(index) { look.glyphs.cursor() } else { ' ' };
        buf.set_style(place, theme.card);
        let said =
            text::left(&format!("{mark} {}", card::asks(desk, game, card)), cells(place.width), look.glyphs);
        look.row(buf, place, &Line::from(piece(said, theme.card)));
        if cursor == Some(index) && focus {
            buf.set_style(place, theme.cursor);
        }
        desk.spot(place, Spot::Row(DECISION_ROWS * ROWS + index));
        inner = rest;
    }
    if facts.needs.is_empty() {
        look.empty(buf, inner, &desk.say("needs-empty"));
        return;
    }
    // Under the needs and their heading stand a space, the offers with theirs, and the preview.
    console.room.set(cells(inner.height).saturating_sub(OFFERS_KEPT + cells(PREVIEW_ROWS) + 3));
    let needs = console.needs(facts);
    let columns = NeedColumns::of(cells(inner.width));
    look.row(buf, inner, &columns.heading(desk));
    inner = below(inner, 1);
    let wanted = length(needs.len());
    let most = inner.height.saturating_sub(PREVIEW_ROWS + 4).max(3);
    let (place, rest) = split_rows(inner, wanted.min(most));
    let contested = triage::contested(game);
    let rows: Vec<Row> =
        needs.iter().map(|need| columns.row(desk, need, triage::place(&contested, need.view.id))).collect();
    let chosen = console.matter.checked_sub(facts.cards.len());
    let first = look.list(buf, place, &rows, chosen, focus && !console.in_offers);
    for (y, index) in (place.y..place.bottom()).zip(first..rows.len()) {
        let row = DECISION_ROWS * ROWS + facts.cards.len() + index;
        desk.spot(Rect { y, height: 1, ..place }, Spot::Row(row));
    }
    inner = rest;
    if let Some(folded) = folded(desk, facts, needs.len()) {
        look.row(buf, inner, &Line::from(piece(format!("  {folded}"), theme.quiet)));
        inner = below(inner, 1);
    }
    let spare = inner.height > 10;
    if let Some(said) =
        console.need(facts).filter(|_| spare).and_then(|need| triage::about(desk, &contested, need.view.id))
    {
        look.row(buf, inner, &Line::from(piece(format!("  {said}"), theme.quiet)));
    }
    inner = below(inner, u16::from(spare));
    let Some(need) = console.need(facts) else {
        if let Some(card) = console.card(facts) {
            let inner =
                Rect { x: inner.x + 2.min(inner.width), width: inner.width.saturating_sub(4), ..inner };
            let room = cells(inner.width);
            let mut rows = look.paragraph(&card::asks(desk, game, card), room, theme.text);
            rows.push(Line::default());
            let key = desk.key(&[Context::Decision], Action::Confirm);
            let hint = desk.words.with("card-hint", &[("key", key.into())]);
            rows.extend(look.paragraph(&hint, room, theme.quiet));
            look.rows(buf, inner, &rows);
        }
        return;
    };
    draw_offers(console, desk, game, need, buf, inner, focus);
}

/// What is not listed: needs that are folded, small offers that wait for one answer.
fn folded(desk: &Desk, facts: &Facts, listed: usize) -> Option<String> {
    let of = [
        ("needs-more", facts.needs.len() - listed, Action::Unfold),
        ("small-offers-wait", facts.small().count(), Action::SmallOffers),
    ];
    let said: Vec<String> = of
        .into_iter()
        .filter(|(_, count, _)| *count > 0)
        .map(|(message, count, action)| {
            let key = desk.key(&[Context::Decision], action);
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            desk.words.with(message, &[("count", count.into()), ("key", key.into())])
        })
        .collect();
    (!said.is_empty()).then(|| said.join(" · "))
}

/// This message, with the keys that lead on from it.
pub(super) fn led_on(desk: &Desk, message: &'static str) -> String {
    let keys = [("key", Action::Orders), ("debrief", Action::Debrief), ("watch", Action::Watch)]
        .map(|(name, action)| (name, desk.key(&[Context::Console], action).into()));
    desk.words.with(message, &keys)
}

/// The columns of the needs, by the room there is.
struct NeedColumns {
    name: usize,
    number: usize,
    coming: usize,
    next: usize,
    due: usize,
    bar: usize,
}

impl NeedColumns {
    fn of(room: usize) -> Self {
        let (number, coming, next, due) = (7, 8, if room >= 66 { 8 } else { 0 }, 8);
        let bar = if room >= 84 { 14 } else { 8 };
        let name = room.saturating_sub(2 + number * 2 + coming + next + due + bar + 1).max(8);
        Self { name, number, coming, next, due, bar }
    }

    fn heading(&self, desk: &Desk) -> Row {
        let glyphs = desk.looks.glyphs;
        let right = |key: &str, cells: usize| text::right(&desk.say(key), cells, glyphs);
        let mut line = format!("  {}", text::left(&desk.say("column-need"), self.name, glyphs));
        line.push_str(&right("column-want", self.number));
        line.push_str(&right("column-have", self.number));
        line.push_str(&right("column-coming", self.coming));
        if self.next > 0 {
            line.push_str(&right("column-next", self.next));
        }
        line.push_str(&right("column-due", self.due));
        line.push(' ');
        line.push_str(&text::left(&desk.say("column-urgency"), self.bar, glyphs));
        Line::from(piece(line, desk.theme.quiet))
    }

    fn row(&self, desk: &Desk, need: &NeedRow, by_triage: Option<bool>) -> Row {
        let (theme, look) = (&desk.theme, desk.look());
        let glyphs = look.glyphs;
        let covered = desk.is_covered(need.view.coverage);
        let style = match need.view.urgency {
            700.. => theme.bad,
            400..700 => theme.warning,
            _ => theme.good,
        };
        let mark = if need.view.left_to_nato {
            'N'
        } else if covered {
            glyphs.tick()
        } else {
            // First or second by the published rule, where several states ask for the same.
            by_triage.map_or(' ', |first| if first { '1' } else { '2' })
        };
        let mut pieces = vec![
            piece(format!("{mark} "), theme.good),
            piece(text::left(&need.name, self.name, glyphs), theme.text),
            piece(text::right(&need.want, self.number, glyphs), theme.text),
            piece(text::right(&need.have, self.number, glyphs), theme.text),
            piece(text::right(&need.coming, self.coming, glyphs), theme.good),
        ];
        if self.next > 0 {
            let next = need.next.clone().unwrap_or_default();
            pieces.push(piece(text::right(&next, self.next, glyphs), theme.quiet));
        }
        let due_style = if need.overdue { theme.bad } else { theme.text };
        pieces.push(piece(text::right(&need.due, self.due, glyphs), due_style));
        pieces.push(piece(" ", theme.text));
        pieces.extend(look.bar(need.view.urgency, self.bar, style));
        Line::from(pieces)
    }
}

fn draw_offers(
    console: &Console,
    desk: &Desk,
    game: &Sitting,
    need: &NeedRow,
    buf: &mut Buffer,
    area: Rect,
    focus: bool,
) {
    let (look, theme, facts, words) = (desk.look(), &desk.theme, &game.facts, &desk.words);
    let glyphs = look.glyphs;
    let room = cells(area.width);
    let columns = OfferColumns::of(room);
    look.row(buf, area, &columns.heading(desk, &need.name));
    let area = below(area, 1);
    if console.ranked.is_empty() {
        let ask = desk.key(&[Context::Console], Action::Ask);
        let key = match matches_offers(game.seat) {
            _ if facts.over => "offers-over",
            true => "offers-empty",
            false => "offers-empty-other",
        };
        let text = words.with(key, &[("need", need.name.as_str().into()), ("key", ask.into())]);
        let rows = look.paragraph(&text, room.saturating_sub(4), theme.quiet);
        look.rows(
            buf,
            Rect { x: area.x + 2.min(area.width), width: area.width.saturating_sub(2), ..area },
            &rows,
        );
        return;
    }
    let said: Vec<(String, Style)> = match &console.preview {
        _ if game.facts.over => vec![(desk.say("offers-over"), theme.quiet)],
        Some(Ok(preview)) => {
            let mut lines = vec![(format!("{} {}", glyphs.arrow(), preview.summary), theme.text)];
            if let Some(objection) = preview.objections.first() {
                lines.push((format!("{} {objection}", glyphs.caution()), theme.warning));
            } else if let Some(way) = &preview.way {
                lines.push((way.clone(), theme.quiet));
            }
            lines
        }
        Some(Err(why)) => vec![(format!("{} {why}", glyphs.cross()), theme.warning)],
        None if !matches_offers(game.seat) => vec![(desk.say("offers-not-yours"), theme.quiet)],
        None => vec![(format!("{} {}", glyphs.cross(), desk.say("offers-no-way")), theme.warning)],
    };
    let mut lines: Vec<Row> = Vec::new();
    for (line, style) in said {
        lines.extend(look.paragraph(&line, room.saturating_sub(2), style));
    }
    // A long warning takes rows from the list rather than being cut.
    let wanted = length(lines.len()).max(PREVIEW_ROWS);
    let foot = [wanted, PREVIEW_ROWS].into_iter().find(|rows| area.height >= rows + LIST_ROWS).unwrap_or(0);
    if lines.len() > cells(foot)
        && let Some(last) = cells(foot).checked_sub(1).and_then(|last| lines.get_mut(last))
    {
        last.push_span(piece(format!(" {}", glyphs.ellipsis()), theme.quiet));
    }
    let (list, foot) = split_rows(area, area.height - foot);
    let rows: Vec<Row> = console.ranked.iter().map(|r| columns.row(desk, facts, r, game.seat)).collect();
    let first = look.list(buf, list, &rows, Some(console.offer), focus && console.in_offers);
    for (y, index) in (list.y..list.bottom()).zip(first..rows.len()) {
        desk.spot(Rect { y, height: 1, ..list }, Spot::Row(OFFER_ROWS * ROWS + index));
    }
    look.rows(
        buf,
        Rect { x: foot.x + 1.min(foot.width), width: foot.width.saturating_sub(1), ..foot },
        &lines,
    );
}

/// The columns of the offers, by the room there is.
struct OfferColumns {
    giver: usize,
    free: usize,
    fit: usize,
    arrival: usize,
    mode: usize,
    rest: usize,
}

impl OfferColumns {
    fn of(room: usize) -> Self {
        let (giver, free, fit, arrival) = (if room >= 66 { 15 } else { 13 }, 8, 5, 11);
        let mode = if room >= 70 { 9 } else { 0 };
        let rest = room.saturating_sub(2 + giver + free + fit + arrival + mode + 1);
        Self { giver, free, fit, arrival, mode, rest }
    }

    fn heading(&self, desk: &Desk, need: &str) -> Row {
        let glyphs = desk.looks.glyphs;
        let right = |key: &str, cells: usize| text::right(&desk.say(key), cells, glyphs);
        let title = desk.words.with("offers-for", &[("need", need.into())]);
        let mut line = right("column-free", self.free);
        line.push_str(&right("column-fit", self.fit));
        line.push_str(&right("column-arrival", self.arrival));
        if self.mode > 0 {
            line.push_str(&right("column-mode", self.mode));
        }
        line.push_str("  ");
        line.push_str(&text::left(&desk.say("column-caveats"), self.rest.saturating_sub(1), glyphs));
        Line::from(vec![
            piece(text::left(&format!("  {title}"), self.giver + 2, glyphs), desk.theme.heading),
            piece(line, desk.theme.quiet),
        ])
    }

    fn row(&self, desk: &Desk, facts: &Facts, ranked: &Ranked, seat: Seat) -> Row {
        let (theme, glyphs, words) = (&desk.theme, desk.looks.glyphs, &desk.words);
        let offer = &facts.offers[ranked.offer];
        let fit = words.number(i64::from((ranked.fit + 5) / 10));
        let start = &desk.game.as_ref().map(|g| g.table.setting().scenario().start);
        let arrival = match (ranked.way, start) {
            (Some((_, _, hour)), Some(start)) => words.moment(hour, start),
            _ => glyphs.nothing().to_string(),
        };
        let mut warnings = Vec::new();
        if offer.lapsing && seat == Seat::Hr {
            warnings.push(desk.say("flag-lapsing"));
        }
        if ranked.after_end {
            warnings.push(desk.say("flag-after-end"));
        } else if ranked.late {
            warnings.push(desk.say("flag-late"));
        }
        if ranked.assigned {
            warnings.push(desk.say("flag-assigned"));
        }
        if ranked.substitute {
            warnings.push(words.with("flag-substitute", &[("kind", offer.kind.as_str().into())]));
        }
        let mark = match offer.view.answer {
            Some(crate::engine::OfferAnswer::Parked) => 'p',
            Some(crate::engine::OfferAnswer::ImprovementAsked) => 'v',
            _ => ' ',
        };
        let arrival_style = if ranked.late || ranked.after_end { theme.warning } else { theme.text };
        let mut pieces = vec![
            piece(format!("{mark} "), theme.quiet),
            piece(text::left(&offer.giver, self.giver, glyphs), theme.text),
            piece(text::right(&offer.free_text, self.free, glyphs), theme.text),
            piece(text::right(&fit, self.fit, glyphs), theme.text),
            piece(text::right(&arrival, self.arrival, glyphs), arrival_style),
        ];
        if self.mode > 0 {
            let way = ranked.way.map_or_else(String::new, |(_, mode, _)| {
                mode.map_or_else(
                    || glyphs.nothing().to_string(),
                    |mode| desk.say(&format!("mode-short-{}", mode.slug())),
                )
            });
            pieces.push(piece(text::right(&way, self.mode, glyphs), theme.quiet));
        }
        pieces.push(piece("  ", theme.text));
        let warning = warnings.join(", ");
        let mut caveats = offer.conditions.join(", ");
        let mut left = self.rest.saturating_sub(1);
        if !warning.is_empty() {
            let shown = text::cut(&warning, left, glyphs);
            left = left.saturating_sub(text::width(&shown));
            pieces.push(piece(shown, theme.warning));
            if !caveats.is_empty() {
                caveats = desk.say("between-phrases") + &caveats;
            }
        }
        pieces.push(piece(text::cut(&caveats, left, glyphs), theme.quiet));
        Line::from(pieces)
    }
}

/// Draws this turn's orders.
pub(super) fn draw_basket(console: &Console, desk: &Desk, facts: &Facts, buf: &mut Buffer, slot: &Slot) {
    let (look, theme) = (desk.look(), &desk.theme);
    let spent: i32 = facts.basket.iter().filter_map(|row| row.cost).sum();
    let right = if facts.basket.is_empty() || !facts.pays() {
        String::new()
    } else {
        desk.words.with("basket-cost", &[("cost", spent.into())])
    };
    let focus = slot.focus;
    let inner = slot.open(desk, buf, &right);
    if facts.basket.is_empty() {
        let end = desk.key(&[Context::Console], Action::EndTurn);
        let text = if facts.over {
            led_on(desk, "decision-over")
        } else {
            desk.words.with("basket-empty", &[("key", end.into())])
        };
        look.row(buf, inner, &Line::from(piece(format!(" {text}"), theme.quiet)));
        return;
    }
    let room = cells(inner.width);
    let rows: Vec<Row> = facts
        .basket
        .iter()
        .map(|row| {
            let cost = match row.cost {
                _ if !facts.pays() => String::new(),
                Some(cost) => desk.words.number(i64::from(cost)),
                None => look.glyphs.nothing().to_string(),
            };
            Line::from(vec![
                piece(format!(" {} ", look.glyphs.tick()), theme.good),
                piece(text::left(&row.text, room.saturating_sub(9), look.glyphs), theme.text),
                piece(text::right(&cost, 5, look.glyphs), theme.quiet),
            ])
        })
        .collect();
    let cursor = if focus { Some(console.basket) } else { Some(rows.len() - 1) };
    let first = if focus {
        look.list(buf, inner, &rows, cursor, true)
    } else {
        let first = rows.len().saturating_sub(cells(inner.height));
        look.rows(buf, inner, &rows[first..]);
        first
    };
    for (y, index) in (inner.y..inner.bottom()).zip(first..rows.len()) {
        desk.spot(Rect { y, height: 1, ..inner }, Spot::Row(BASKET_ROWS * ROWS + index));
    }
}
