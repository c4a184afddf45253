# Ce qui s'est réellement passé, pour un scénario historique.

history-day = J+{ $day } ({ $date })
history-between = entre { $from } et { $until }
history-none-by = aucune au { $day }
history-line = { $when } : { $what } { $source }
history-gift = { $state } : { $what }
history-order = Tour { $turn }, { $seat } : { $order }. { $why } { $source }
history-beside = { $what }. Histoire : { $history } ; ici : { $game }
history-not-here = pas dans cette partie
history-first = la première contribution est décidée, { $day }
history-contributors = { $count ->
    [0] aucun État ne contribue à cette date
    [1] un État contribue à cette date
   *[other] { $count } États contribuent à cette date
}, { $day }
history-silent = les sources n'en disent rien
