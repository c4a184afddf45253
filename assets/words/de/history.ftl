# Was wirklich geschah, bei einem Szenario, das es gab.

history-day = T+{ $day } ({ $date })
history-between = zwischen { $from } und { $until }
history-none-by = keiner bis { $day }
history-line = { $when }: { $what } { $source }
history-gift = { $state }: { $what }
history-order = Runde { $turn }, { $seat }: { $order }. { $why } { $source }
history-beside = { $what }. Geschichte: { $history }; hier: { $game }
history-not-here = nicht in diesem Spiel
history-contributors = { $count ->
    [one] der erste Beitrag ist beschlossen
   *[other] { $count } Staaten tragen bei
}, { $day }
history-silent = die Quellen schweigen
