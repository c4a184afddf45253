# What commands without a screen say.

simulate-grade = { $games ->
    [one] 1 game
   *[other] { $games } games
}: grade { $mean }
simulate-grade-interval = { $games } games: mean grade { $mean }, 95% interval { $low } to { $high }
forecast-games = { $games ->
    [one] 1 game
   *[other] { $games } games
}. Days from that of the attack; early, median and late: the day by which a tenth, half and nine tenths of all games had a first contribution. Deviation: days from what history tells, 0 within it.

verify-agrees = agrees over { $turns ->
    [one] 1 turn
   *[other] { $turns } turns
}, digest { $digest }
verify-diverges = diverges at turn { $turn }, { $field }: recorded { $recorded }, replayed { $replayed }
verify-other-rules = played under rules version { $recorded }, this program has { $current }; it can be watched, not verified
verify-other-catalogue = played with another catalogue ({ $recorded }, here { $current }); it can be watched, not verified
verify-other-scenario = played in another or an edited scenario ({ $recorded }, here { $current }); it can be watched, not verified
verify-torn = The last record, line { $line }, was torn and left out.
verify-unreadable = { $why }

sheet-frame = Frame
sheet-adversary = Adversary
sheet-attacked = Attacked
sheet-presidency = Presidency
sheet-length = Length
sheet-length-value = { $turns } turns over { $hours }, from { $start }
sheet-objectives = Trains
sheet-dilemmas = Dilemmas
sheet-good = What good looks like
sheet-options = Options
sheet-default = default { $value }
sheet-history = What really happened
sheet-script = Orders that follow it (hr=history, victim=history)

## Watching a save

watch-damaged = { $why }. It is shown up to there
watch-torn = The last record, line { $line }, was not written to its end; it is left out
watch-notes-unread = Its bookmarks and notes cannot be read: { $why }. New ones put that file aside, nothing is lost
