# Ce que disent les commandes sans écran.

simulate-grade = { $games ->
    [one] 1 partie
   *[other] { $games } parties
} : note { $mean }
simulate-grade-interval = { $games } parties : note moyenne { $mean }, intervalle à 95 % de { $low } à { $high }
forecast-games = { $games ->
    [one] 1 partie
   *[other] { $games } parties
}. Jours depuis celui de l'attaque ; early, median et late : le jour où un dixième, la moitié et neuf dixièmes des parties avaient une première contribution. Deviation : jours d'écart avec ce que dit l'histoire, 0 dans ses bornes.

verify-agrees = concorde sur { $turns ->
    [one] 1 tour
   *[other] { $turns } tours
}, empreinte { $digest }
verify-diverges = diverge au tour { $turn }, { $field } : enregistré { $recorded }, rejoué { $replayed }
verify-other-rules = jouée sous la version { $recorded } des règles, ce programme a la { $current } ; peut être regardée, pas vérifiée
verify-other-catalogue = jouée avec un autre catalogue ({ $recorded }, ici { $current }) ; peut être regardée, pas vérifiée
verify-other-scenario = jouée dans un autre scénario ou un scénario modifié ({ $recorded }, ici { $current }) ; peut être regardée, pas vérifiée
verify-torn = Le dernier enregistrement, ligne { $line }, était incomplet et a été laissé de côté.
verify-unreadable = { $why }

sheet-frame = Cadre
sheet-adversary = Adversaire
sheet-attacked = Attaqué
sheet-presidency = Présidence
sheet-length = Durée
sheet-length-value = { $turns } tours sur { $hours }, à partir du { $start }
sheet-objectives = Entraîne
sheet-dilemmas = Dilemmes
sheet-good = À quoi ressemble une bonne partie
sheet-options = Options
sheet-default = par défaut { $value }
sheet-history = Ce qui s'est réellement passé
sheet-script = Les ordres qui le suivent (hr=history, victim=history)

## Revoir une sauvegarde

watch-damaged = { $why }. Elle est montrée jusque-là
watch-torn = Le dernier enregistrement, ligne { $line }, n'a pas été écrit jusqu'au bout ; il est laissé de côté
watch-notes-unread = Ses signets et notes ne peuvent pas être lus : { $why }. De nouveaux mettent ce fichier de côté, rien n'est perdu
