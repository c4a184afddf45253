# What commands without a screen say.

simulate-grade = { $games ->
    [one] 1 game
   *[other] { $games } games
}: grade { $mean }
simulate-grade-interval = { $games } games: mean grade { $mean }, 95% interval { $low } to { $high }
forecast-clocks = National clocks are calibrated on what was, by class of state and none by state: { $least } at least, usually { $usual } (planning figures).
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

sheet-frame = Frame
sheet-adversary = Adversary
sheet-attacked = Attacked
sheet-presidency = Presidency
sheet-length = Length
sheet-length-value = { $turns } turns over { $hours }, from { $start }
sheet-objectives = Trains
sheet-dilemmas = Dilemmas
sheet-facilitator = For whoever leads the game
sheet-phases = Phases
sheet-offers = What capitals are likely to offer
sheet-good = What good looks like
sheet-options = Options
sheet-default = default { $value }
sheet-clocks = Clocks
sheet-history = What really happened
sheet-script = Orders that follow it (hr=history, victim=history)

## Watching a save

watch-damaged = { $why }. It is shown up to there
watch-torn = The last record, line { $line }, was not written to its end; it is left out
watch-notes-unread = Its bookmarks and notes cannot be read: { $why }. New ones put that file aside, nothing is lost

## Wrong usage

usage-near = did you mean '{ $near }'? Known: { $known }
usage-known = known: { $known }
usage-no-scenario = there is no scenario { $scenario }; { $hint }
usage-no-seat = there is no seat { $seat } in this game; { $hint }
usage-no-options = this scenario has no options, and none { $option }
usage-no-option = this scenario has no option { $option }; { $hint }
usage-no-value = the option { $option } has no value { $value }; { $hint }
usage-no-policy = there is no policy { $policy } for this seat; { $hint }
usage-no-script = there is no script of history for { $word } here
usage-no-history = of { $scenario } there is no history to hold a forecast against
usage-no-topic = the handbook has no page { $topic }; nearest: { $nearest }
usage-no-turn = there is no turn { $turn } in this game; it reached turn { $last }
usage-other-persons = the two games have other persons: name a --seat of both
usage-nothing-to-see = there is nothing to see in this game
usage-not-over = this game is not over: only its persons' seats can be looked through: { $seats }
usage-adversary = the adversary is never played by a person
usage-no-terminal = the console needs a terminal; without one there are play, resume and replay with --plain, and scenario, simulate, verify and handbook
usage-no-console = the console is not built in; play, resume and replay work with --plain
usage-no-log = the log cannot be opened: { $why }
usage-no-file = the file { $path } is not there; check its name and folder

misuse-unknown = there is no argument '{ $argument }' here
misuse-command = there is no command '{ $command }'
misuse-missing = still missing: { $argument }
misuse-missing-command = a command is missing; { $hint }
misuse-empty = { $argument } needs a value
misuse-value = { $argument } does not take '{ $value }': { $why }
misuse-too-many = '{ $value }' is one value too many for { $argument }
misuse-twice = { $argument } may be given only once
misuse-conflict = { $argument } does not go with { $other }
misuse-not-text = an argument is not text in UTF-8
misuse-other = the command line cannot be understood ({ $said })
misuse-why-value = it means nothing there
misuse-why-number = it is not a whole number that fits there
misuse-why-large = the number is too large or too small
misuse-why-range = it lies between { $least } and { $most }
misuse-why-pair = write it as KEY=VALUE
misuse-near = did you mean '{ $near }'?
misuse-as-value = to have it taken as a value, write '{ $written }'
misuse-usage = Usage: { $usage }
misuse-help = More is told by --help.

## Checking content

check-problems = { $problems ->
    [one] 1 problem
   *[other] { $problems } problems
}
check-problems-first = { $problems } problems, the first { $shown } shown; --json has all
check-none = { $files } checked, no problem
check-no-sheet = the injects of { $scenario } cannot be written as a sheet
