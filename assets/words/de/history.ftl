# Was wirklich geschah, bei einem Szenario, das es gab.

history-day = T+{ $day } ({ $date })
history-between = zwischen { $from } und { $until }
history-none-by = keiner bis { $day }
history-line = { $when }: { $what } { $source }
history-gift = { $state }: { $what }
history-order = Runde { $turn }, { $seat }: { $order }. { $why } { $source }
history-beside = { $what }. Geschichte: { $history }; hier: { $game }
history-not-here = nicht in diesem Spiel
history-first = der erste Beitrag ist beschlossen, { $day }
history-contributors = { $count ->
    [0] bis dahin trägt niemand bei
    [one] bis dahin trägt ein Staat bei
   *[other] bis dahin tragen { $count } Staaten bei
}, { $day }
history-silent = die Quellen schweigen
