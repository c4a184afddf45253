# Ce que disent les commandes sans écran.

simulate-grade = { $games ->
    [one] 1 partie
   *[other] { $games } parties
} : note { $mean }
simulate-grade-interval = { $games } parties : note moyenne { $mean }, intervalle à 95 % de { $low } à { $high }
forecast-clocks = Les délais nationaux sont calés sur ce qui fut, par classe d'États et jamais par État : { $least } au moins, d'ordinaire { $usual } (chiffres de planification).
forecast-games = { $games ->
    [one] 1 partie
   *[other] { $games } parties
}. Jours depuis celui de l'attaque ; early, median et late : le jour où un dixième, la moitié et neuf dixièmes des parties avaient une première contribution. Deviation : jours d'écart avec ce que dit l'histoire, 0 dans ses bornes.

verify-agrees = concorde sur { $turns ->
    [one] { $turns } tour
   *[other] { $turns } tours
}, empreinte { $digest }
verify-diverges = diverge au tour { $turn }, { $field } : enregistré { $recorded }, rejoué { $replayed }
verify-other-rules = jouée sous la version { $recorded } des règles, ce programme a la { $current } ; peut être regardée, pas vérifiée
verify-other-catalogue = jouée avec un autre catalogue ({ $recorded }, ici { $current }) ; peut être regardée, pas vérifiée
verify-other-scenario = jouée dans un autre scénario ou un scénario modifié ({ $recorded }, ici { $current }) ; peut être regardée, pas vérifiée
verify-torn = Le dernier enregistrement, ligne { $line }, était incomplet et a été laissé de côté.

sheet-frame = Cadre
sheet-adversary = Adversaire
sheet-attacked = Attaqué
sheet-presidency = Présidence
sheet-length = Durée
sheet-length-value = { $turns } tours sur { $hours }, à partir du { $start }
sheet-objectives = Exerce
sheet-dilemmas = Dilemmes
sheet-facilitator = Pour qui dirige la partie
sheet-phases = Phases
sheet-offers = Ce que les capitales offriront sans doute
sheet-good = À quoi ressemble une bonne partie
sheet-options = Options
sheet-default = par défaut { $value }
sheet-clocks = Délais
sheet-history = Ce qui s'est réellement passé
sheet-script = Les ordres qui le suivent (hr=history, victim=history)

## Revoir une sauvegarde

watch-damaged = { $why }. Elle est montrée jusque-là
watch-torn = Le dernier enregistrement, ligne { $line }, n'a pas été écrit jusqu'au bout ; il est laissé de côté
watch-notes-unread = Ses signets et notes ne peuvent pas être lus : { $why }. De nouveaux mettent ce fichier de côté, rien n'est perdu

## Mauvais emploi

usage-near = vouliez-vous dire « { $near } » ? Connus : { $known }
usage-known = connus : { $known }
usage-no-scenario = il n'y a pas de scénario { $scenario } ; { $hint }
usage-no-seat = il n'y a pas de siège { $seat } dans cette partie ; { $hint }
usage-no-options = ce scénario n'a pas d'options, donc pas non plus { $option }
usage-no-option = ce scénario n'a pas d'option { $option } ; { $hint }
usage-no-value = l'option { $option } n'a pas de valeur { $value } ; { $hint }
usage-no-policy = il n'y a pas de règle de conduite { $policy } pour ce siège ; { $hint }
usage-no-script = il n'y a pas ici de script historique pour { $word }
usage-no-history = { $scenario } n'a pas d'histoire à laquelle comparer une prévision
usage-no-topic = le manuel n'a pas de page { $topic } ; les plus proches : { $nearest }
usage-no-turn = il n'y a pas de tour { $turn } dans cette partie ; elle est allée jusqu'au tour { $last }
usage-other-persons = les deux parties ont des personnes différentes : indiquez un --seat commun aux deux
usage-nothing-to-see = il n'y a rien à voir dans cette partie
usage-not-over = cette partie n'est pas finie : on ne peut la regarder que par les sièges de ses personnes : { $seats }
usage-adversary = l'adversaire n'est jamais joué par une personne
usage-no-terminal = la console a besoin d'un terminal ; sans terminal, il y a play, resume et replay avec --plain, ainsi que scenario, simulate, verify et handbook
usage-no-console = la console n'est pas comprise dans ce programme ; play, resume et replay fonctionnent avec --plain
usage-no-log = le fichier du suivi (--log) ne peut pas être ouvert : { $why }
usage-no-file = le fichier { $path } n'existe pas ; vérifiez son nom et son dossier

misuse-unknown = il n'y a pas ici d'argument « { $argument } »
misuse-command = il n'y a pas de commande « { $command } »
misuse-missing = il manque encore : { $argument }
misuse-missing-command = il manque une commande ; { $hint }
misuse-empty = { $argument } demande une valeur
misuse-value = { $argument } n'admet pas « { $value } » : { $why }
misuse-too-many = « { $value } » est une valeur de trop pour { $argument }
misuse-twice = { $argument } ne se donne qu'une fois
misuse-conflict = { $argument } ne va pas avec { $other }
misuse-not-text = un argument n'est pas du texte en UTF-8
misuse-other = la ligne de commande n'est pas comprise ({ $said })
misuse-why-value = cela n'y a pas de sens
misuse-why-number = ce n'est pas un nombre entier qui y convienne
misuse-why-large = le nombre est trop grand ou trop petit
misuse-why-range = le nombre se situe entre { $least } et { $most }
misuse-why-pair = écrivez KEY=VALUE : un nom, le signe égal, une valeur
misuse-near = vouliez-vous dire « { $near } » ?
misuse-as-value = pour que ce soit pris comme une valeur, écrivez « { $written } »
misuse-usage = Emploi : { $usage }
misuse-help = --help en dit plus.

## Vérifier des contenus

check-problems = { $problems ->
    [one] 1 problème
   *[other] { $problems } problèmes
}
check-problems-first = { $problems } problèmes, les { $shown } premiers affichés ; --json les donne tous
check-none = { $files ->
    [one] 1 vérifié, aucun problème
   *[other] { $files } vérifiés, aucun problème
}
check-no-sheet = les injects de { $scenario } ne peuvent pas être écrits en tableau
