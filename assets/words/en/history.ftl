# What really happened, of a scenario that was.

history-day = D+{ $day } ({ $date })
history-between = between { $from } and { $until }
history-none-by = none by { $day }
history-line = { $when }: { $what } { $source }
history-gift = { $state }: { $what }
history-order = Turn { $turn }, { $seat }: { $order }. { $why } { $source }
history-beside = { $what }. History: { $history }; here: { $game }
history-not-here = not in this game
history-first = the first contribution is decided, { $day }
history-contributors = { $count ->
    [0] nobody contributes by then
    [one] one state contributes by then
   *[other] { $count } states contribute by then
}, { $day }
history-silent = the sources are silent
