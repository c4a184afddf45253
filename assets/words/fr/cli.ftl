# Ce que disent les commandes sans écran.

simulate-grade = { $games ->
    [one] 1 partie
   *[other] { $games } parties
} : note { $mean }
simulate-grade-interval = { $games } parties : note moyenne { $mean }, intervalle à 95 % de { $low } à { $high }

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
