# Les mots des écrans, un groupe de messages par écran.
# Les clés commencent par le nom de l'écran ; règles, événements et noms ont leurs propres fichiers.

app-name = Casus
app-purpose = Une console d'exercice de crise pour l'article 42, paragraphe 7, du traité sur l'Union européenne
yes = oui
no = non
none = aucun
unknown = inconnu
loading = Chargement
list-and = { $most } et { $last }
exercise = EXERCICE EXERCICE EXERCICE
exercise-short = EXERCICE
planning-figure = chiffre de planification

## Touches : ce que fait une action, et la même en un mot pour le pied de l'écran.

action-up = une ligne plus haut
    .replay = tour
    .in-replay = au tour d'avant
action-down = une ligne plus bas
    .in-replay = au tour suivant
action-left = à gauche, moins
    .short = moins
    .pages = avant
    .replay = pas
    .in-replay = une fenêtre en arrière
action-right = à droite, plus
    .short = plus
    .pages = après
    .in-replay = une fenêtre en avant
action-page-up = une page plus haut
action-page-down = une page plus bas
action-first = à la première ligne
action-last = à la dernière ligne
action-much-less = le moins possible
action-much-more = le plus possible
action-next-pane = volet ou champ suivant
    .plan = ce qui fut dit
    .handbook = sommaire
    .in-replay = au regard suivant
action-previous-pane = volet ou champ précédent
action-confirm = choisir, ouvrir, continuer
    .in-order-sheet = donner l'ordre
    .short = choisir
    .handbook = suivre
    .reading = suite
    .typing = aller
action-back = retour, fermer
    .short = retour
action-toggle = cocher ou décocher
    .short = cocher
action-quit = quitter
action-suspend = suspendre le programme
action-redraw = redessiner l'écran
action-help = ce qui sert ici
    .short = aide
action-palette = toutes les commandes
    .short = commandes
action-search = chercher
    .short = chercher
action-handbook = le manuel, à la page voulue
action-show-map = la carte
    .short = carte
action-show-feed = le fil de la crise
    .short = fil
action-show-decision = le volet de décision
    .short = décider
action-show-tracks = les indicateurs
    .short = indic.
action-show-basket = les ordres de ce tour
action-orders = tous les ordres que vous pouvez donner
    .short = ordres
action-ask = demander aux capitales ce qui manque
    .short = demander
action-park = mettre l'offre en attente
    .short = attente
action-decline = décliner l'offre avec remerciements
    .short = décliner
action-improve = demander au donateur d'améliorer l'offre
    .short = mieux
action-promise = promettre en public de couvrir le besoin
    .short = promettre
action-small-offers = répondre aux petites offres ensemble
action-unfold = déplier ou replier les besoins
action-undo = reprendre le dernier ordre
    .short = annuler
action-end-turn = finir le tour
    .short = fin du tour
action-board = le tableau d'association : besoins et donateurs
    .short = tableau
action-show-ipcr = réaction à la crise (IPCR)
    .short = IPCR
action-show-council = Conseil et votes
    .short = Conseil
action-show-nato = OTAN
    .short = OTAN
action-show-law = droit : articles, seuil, lettres
action-dossier = dossier de l'État
action-why = pourquoi ce niveau ?
    .short = pourquoi
action-report = compte rendu du dernier tour
action-show-seats = les sièges : qui a agi, qui est attendu ; en prendre, en laisser, en protéger un
action-timeline = chronologie de l'exercice
    .short = plan
action-release-inject = faire survenir cet incident
    .short = libérer
action-hold-inject = retenir cet incident
    .short = retenir
action-postpone-inject = planifier cet incident plus tard
    .short = reporter
action-edit-inject = modifier cet incident
    .short = modifier
action-set-level = direction de l'exercice : fixer ce niveau
    .short = fixer
action-pause-clock = direction de l'exercice : arrêter l'horloge, ou la relancer
    .short = pause
action-message = direction de l'exercice : écrire à un siège
    .short = écrire
action-debrief = débriefing, une fois la partie finie
    .short = débriefing
action-filter = ne montrer qu'une source
    .short = filtre
action-zoom-in = plus près
    .short = près
action-zoom-out = plus loin
    .short = loin
action-pan-up = regarder au nord
action-pan-down = regarder au sud
action-pan-left = regarder à l'ouest
action-pan-right = regarder à l'est
action-map-theme = ce que disent les couleurs
    .short = couleurs
action-map-home = retour à la crise
    .short = crise
action-next-theme = un autre jeu de couleurs
action-motion = mouvement oui ou non
action-coach = guide oui ou non
action-watch = relecture : revoir la partie
    .short = revoir
action-play-pause = lecture ou pause
    .short = lecture
action-faster = plus vite
    .replay = vitesse
    .short = + vite
action-slower = plus lentement
    .short = - vite
action-next-decision = à la prochaine décision de ce regard
    .short = décision
action-previous-decision = à la décision d'avant
action-next-inject = au prochain incident
    .short = incident
action-previous-inject = à l'incident d'avant
action-next-bookmark = au prochain signet ou à la prochaine note
    .short = marque
action-previous-bookmark = au signet ou à la note d'avant
action-go-to-turn = aller à un tour par son numéro
    .short = tour n°
action-bookmark = poser, renommer ou retirer un signet ici
    .short = signet
action-note = écrire une note ici
    .short = note
action-bookmarks = liste des signets et des notes
    .short = liste
action-eyes = choisir par quels yeux regarder
    .short = regard
action-compare = mettre une seconde histoire à côté, ou la retirer
    .short = comparer
action-first-difference = là où deux histoires se séparent
    .short = écart
action-other-side = l'autre des deux histoires devant
    .short = autre
action-play-on = jouer la suite d'ici, dans une nouvelle sauvegarde
    .short = jouer d'ici
action-remove = retirer
    .short = retirer

context-everywhere = Sur tous les écrans
context-list = Dans cette liste
context-console = Sur la console
context-map = Sur la carte
context-feed = Dans le fil
context-decision = Dans le volet de décision
context-tracks = Sur les indicateurs
context-basket = Parmi les ordres de ce tour
context-order-sheet = Dans un ordre
context-offers = Parmi les petites offres
context-reading = À la lecture
context-debrief = Au débriefing
context-pages = Sur ces pages
context-plan = Dans le plan
context-replay = En revoyant la partie
context-bookmarks = Parmi les signets et les notes
context-handbook = Dans le manuel
context-typing = À la saisie

## Aide

help-heading = Aide
help-title = Reprendre la dernière partie, en commencer une, ou lire.
help-scenarios = Choisir la partie ; chacune commence par son exposé.
help-console = Vous mettez en relation ce qui est offert et ce qui manque. Choisissez un besoin, regardez les offres, associez-en une. Rien n'arrive avant la fin du tour ; jusque-là, tout ordre peut être repris.
    .other = { $part } { $orders } énumère tous les ordres que vous pouvez donner. Rien ne se passe avant la fin du tour ; jusque-là, chaque ordre peut être repris.
help-briefing = Lisez, réglez les options, commencez. Le même tirage avec les mêmes options et les mêmes ordres donne la même partie.
help-seating = Une personne peut tenir tous les sièges sauf celui de l'adversaire ; les autres suivent leur règle de conduite. Les sièges de même lettre sont à une seule personne, qui agit pour chacun à son tour.
help-seats = Qui joue, qui a terminé son tour, qui est attendu. Les ordres de chacun restent scellés.
help-saved-games = Les parties sur le disque. Une partie finie peut être revue.
help-order-sheet = Un ordre avant d'être donné : ce qui peut être changé, ce qu'il ferait probablement, et s'il peut être donné.
help-orders = Tous les ordres qui peuvent être donnés maintenant, par type, avec leur coût.
help-choice = Une décision que l'histoire demande. Si personne ne répond, la réponse marquée est retenue.
help-why = Toutes les variations de ce niveau que vous connaissez, la plus récente d'abord, chacune avec sa cause.
help-report = Ce que le tour a apporté, et quatre choses à attendre.
help-debrief = Comment la partie est jugée, et de quoi parler ensuite.
help-board = Une ligne par besoin, une colonne par donateur. Le nombre dit, sur 100, combien la meilleure offre du donateur convient.
help-vote = Qui se tient où sur ce point, pour quelle raison, et chaque ordre qu'on peut donner à ce sujet maintenant. Ceux qui sont contre viennent d'abord.
help-institutions = Où en sont les institutions, et les ordres qui en relèvent.
help-dossier = Ce que l'on sait d'un État. Gauche et droite passent au suivant.
help-timeline = Ce qui est arrivé, et ce que l'on sait devoir venir.
help-plan = Tous les incidents de l'exercice, dans leur ordre : ce qui vient, ce qui est retenu, ce qui est survenu, ce qui est passé. Seule la direction de l'exercice le voit. Tab montre ce qui fut dit aux autres. Les touches de page font lire la suite de ce qui est dit de l'incident.
help-replay = N'importe quel moment d'une partie enregistrée, comme sur un lecteur vidéo. Espace lance et arrête ; gauche et droite vont de fenêtre en fenêtre, haut et bas de tour en tour, Origine et Fin aux extrémités ; des chiffres nomment un tour ; un clic sur la ligne y mène. Ce qu'on peut faire ici est au pied de l'écran.
help-why-list = Les nombres de la page du dessous, par leur nom. Celui qu'on choisit est décomposé.
help-eyes = Par quels yeux la partie est vue. Une partie finie est ouverte ; tant qu'elle dure, seuls les sièges tenus par des personnes se laissent prendre.
help-bookmarks = Les moments que quelqu'un a marqués, avec leurs notes. Ils sont dans un fichier à côté de la sauvegarde et ne font pas partie de l'enregistrement.
help-compare = Des parties du même scénario. Celle qu'on choisit est mise à côté de la première, et une même ligne mène à travers les deux.
help-play-on = La partie jusqu'à ce moment devient une nouvelle sauvegarde qui connaît son origine ; l'origine reste telle quelle.
help-reading = Un message en entier.
help-small-offers = Une à une, de petites offres prennent plus de temps qu'elles n'aident. Celles qui sont cochées reçoivent une même réponse.
help-end-turn = Le dernier regard avant que les ordres soient scellés.
help-quit = La partie est enregistrée à mesure.
help-handbook = Les sujets à gauche, la page à droite.
help-help = Les touches et ce qu'elles font.
help-palette = Tapez quelques lettres d'une commande.
help-search = Tapez quelques lettres d'un nom.

## Pied de l'écran, petites fenêtres, avis

too-small = Casus demande { $width } × { $height }. Manquent : { $columns } colonnes, { $rows } lignes. La partie attend.
theme-dark = Couleurs : sombres
theme-light = Couleurs : claires
theme-high-contrast = Couleurs : fort contraste
theme-sixteen = Couleurs : les seize du terminal
theme-plain = Couleurs : aucune
motion-on = Mouvement activé
motion-off = Mouvement coupé
notice-given = Ordre donné : { $order }
notice-given-many = { $count } ordres donnés
notice-undone = { $count ->
    [one] Un ordre repris
   *[other] { $count } ordres repris, car ils se tenaient
}
notice-choose-offer = Choisissez d'abord une offre : un besoin, puis à droite.
notice-unbound = { $key } ne fait rien ici. { $help } donne les touches.
notice-behind = { $key } agit sur la console. { $back } ferme ce qui est ouvert ici.
notice-leads-nowhere = Il n'y a rien de plus à voir à ce sujet.
notice-nothing-to-undo = Aucun ordre à reprendre dans ce tour.
notice-no-debrief = Le débriefing vient quand la partie est finie.
nothing-found = Rien ne répond à ces lettres.
and-more = … et { $count ->
    [one] un de plus
   *[other] { $count } de plus
}
in-turn = tour { $turn }

## Titre

title-continue = Continuer
title-continue-hint = { $title }, tour { $turn } sur { $turns }
title-tutorial = Première demi-heure
title-new-game = Nouvelle partie
title-games = Parties sur le disque
title-handbook = Manuel
title-quit = Quitter
save-over = finie
save-turn = tour { $turn } sur { $turns }
saved-games-hint = Entrée la continue · { $key } la revoit

## Scénarios et présentation

scenarios-title = Scénarios
scenario-turns = { $turns } tours
scenario-attacked = Attaqué
scenario-length = Durée
scenario-presidency = Présidence
scenario-attack = Attaque
scenario-objectives = Ce qu'il exerce
scenario-dilemmas = Dilemmes à remarquer
scenario-broken = Ce scénario a des erreurs ; « casus scenario check » les énumère.
briefing = présentation
briefing-role = Votre rôle
    .text = Vous êtes le haut représentant. Vous ne commandez rien : l'aide appartient aux États membres, le consentement à l'État attaqué, les votes aux capitales, la réaction à la crise à la présidence. Vous mettez en relation ce qui est offert et ce qui manque, à temps, dans le droit et au pas de l'OTAN.
briefing-options = Options
briefing-seed = Tirage
briefing-seed-drawn = au hasard
briefing-seed-hint = Tapez des chiffres pour choisir le tirage. Mêmes tirage, options et ordres : même partie.
briefing-begin = Commencer
briefing-seats = Qui joue
briefing-seats-hint = Choisissez qui joue à ce clavier : une personne ou plusieurs, chacune avec un siège ou plus. Des règles de conduite tiennent les autres.
seating-title = Qui joue
seating-short = { $persons ->
    [one] une personne
   *[other] { $persons } personnes
 }
seating-person = personne { $person }
seating-policy = sa règle de conduite
seating-hint = { $toggle } donne le siège à une personne ou le rend à sa règle ; { $left } et { $right } le donnent à une autre personne, qui peut en tenir plusieurs. { $back } pour finir.
seating-lesson = La leçon est pour une personne, comme haut représentant.

## Console

header-name = CASUS
header-turn = tour { $turn }/{ $turns }
header-turn-short = { $turn }/{ $turns }
header-ipcr = IPCR { $mode }
header-nato = OTAN { $posture }
header-desk = cabinet { $free }/{ $whole }
save-not-kept = non gardée
save-writing = écriture
save-not-saved = NON ENREG.
save-migrated = Du format { $from } au format { $to } : la partie continue sous « { $name } » ; l'ancien fichier reste.
pane-decision = Décider
pane-map = Carte
pane-feed = Fil
pane-tracks = Indicateurs
pane-basket = Ordres du tour
coach-step = Guide { $step }/{ $steps }  ({ $key } le cache)

decision-empty = Aucun besoin n'est connu pour l'instant. Les besoins paraissent ici quand un État attaqué les déclare. D'ici là, { $key } énumère tous les ordres que vous pouvez donner.
decision-over = La partie est finie. { $debrief } ouvre le débriefing, { $watch } la fait revoir.
needs-empty = Aucun besoin n'est connu pour l'instant. Les besoins paraissent ici quand un État attaqué les déclare.
needs-more = { $count ->
    [one] Un besoin de plus, { $key } le déplie
   *[other] { $count } besoins de plus, { $key } les déplie
}
small-offers-wait = { $count ->
    [one] Une petite offre, { $key } y répond
   *[other] { $count } petites offres, { $key } y répond d'un coup
}
small-offers-title = Petites offres
small-offers-about = Aucune ne couvre { $share } d'un besoin. Celles qui sont cochées reçoivent leur réponse d'un coup ; laissée sans réponse, une offre coûte de la cohésion.
small-offers-covers = au plus { $share }
small-offers-keys = { $count } cochées : { $park } les garde pour plus tard sans coût, { $decline } les décline avec remerciements (coût { $cost } chacune), { $toggle } en laisse une de côté.
small-offers-none = Aucune petite offre n'attend de réponse.
column-need = BESOIN
column-want = VOULU
column-have = ACQUIS
column-coming = ATTENDU
column-next = PROCH.
column-due = DÉLAI
column-urgency = URGENCE
column-missing = MANQUE
column-free = LIBRE
column-fit = ADÉQ
column-arrival = À L'ŒUVRE
column-mode = VOIE
column-caveats = RESTRICTIONS
column-when = QUAND
column-change = ÉCART
column-level = NIVEAU
column-cause = CAUSE
offers-for = OFFRES
mode-short-air = air
mode-short-road = route
mode-short-rail = rail
mode-short-sea = mer
mode-short-digital = réseau
offers-empty = Aucune offre libre pour cela en ce moment. Les offres paraissent quand des capitales les mettent sur la table : { $key } le leur demande.
offers-over = La partie est finie : plus rien n'est associé.
offers-empty-other = Aucune offre libre pour cela en ce moment. Les offres paraissent quand des capitales les mettent sur la table.
offers-not-yours = Le haut représentant propose les associations ; l'État attaqué et le donateur les acceptent, les modifient ou les refusent ensuite.
offers-no-way = Aucune voie n'est ouverte pour cette offre.
flag-lapsing = expire
flag-late = tard
flag-after-end = après la fin
flag-assigned = affecté à l'OTAN
flag-substitute = { $kind } à la place
card-choice = Décidez au plus tard au tour { $turn } : { $text }
card-advice = Conseillez ({ $seat }) : { $text }
card-advice-each = Conseillez ({ $seats }) : { $text }
card-hint = { $key } l'ouvre. Rien n'est tranché avant la fin du tour.
card-letter = Lettre attendue au tour { $turn } : { $letter }
card-letter-waiting = Lettre après votre propre constat : { $letter }
card-consent = Consentement demandé : { $match }
basket-cost = coût { $cost }
basket-empty = Aucun ordre pour l'instant ; ils paraissent ici. { $key } finit le tour.

feed-new = nouveau : { $count }
feed-only = { $source } seulement
feed-empty = Rien n'est arrivé pour l'instant. Les nouvelles de la crise paraissent ici, la plus récente d'abord.
feed-empty-filtered = Aucune ligne de cette source.
tracks-response = La réaction
tracks-functions-of = Fonctions : { $country }

map-choose = Choisissez d'abord un État avec les flèches ; puis { $key } ouvre sa fiche.
map-theme-stance = ce que fait chacun
map-theme-offers = offres sur la table
map-theme-will = volonté
map-theme-nato = OTAN
map-theme-threat = menace ressentie
map-legend-plain = neutre
map-legend-attacked = attaqué
map-legend-giving = donne
map-legend-offering = offre
map-legend-undecided = se tait
map-legend-refusing = retient
map-legend-ally = Allié
map-legend-non-aligned = membre, non allié
map-legend-partner = partenaire
map-legend-offers-0 = aucune
map-legend-offers-1 = une
map-legend-offers-2 = deux
map-legend-offers-3 = trois
map-legend-offers-4 = plus
map-legend-will-0 = très faible
map-legend-will-1 = faible
map-legend-will-2 = moyenne
map-legend-will-3 = forte
map-legend-will-4 = très forte
map-legend-threat-0 = très faible
map-legend-threat-1 = faible
map-legend-threat-2 = moyenne
map-legend-threat-3 = forte
map-legend-threat-4 = très forte

## Ordres

orders-title = Ordres
orders-count = { $count ->
        [one] { $count } possible
       *[other] { $count } possibles
    }
orders-filter = { $key } resserre la liste
orders-holds = détient { $quantity }
orders-none = Aucun ordre de ce type ne peut être donné maintenant.
orders-refused-more = { $key } dit quelles autres règles s'y opposent.
orders-none-filtered = Aucun ordre ne répond à ces lettres.
field-quantity = Quantité
    .range = Entre { $least } et { $most }. Tapez un nombre, ou allez à gauche et à droite.
field-channel = Canal
field-mode = Voie
field-by = Pour quand
field-later = Plus tard de
field-at = À
field-share = Produit
field-to = Niveau
field-motive = Pourquoi
field-addition = Ajoute
field-text = Texte
field-note = Remarque
field-line = Ligne
    .hint = Tapez une ligne de { $most } caractères au plus. Haut et bas mènent aux autres champs.
sheet-give-free = { $key } donne l'ordre   { $back } le laisse
sheet-give = { $key } donne l'ordre (coût { $cost })   { $back } le laisse
sheet-unchanged = Tel qu'il est ; changez-en quelque chose pour l'ordonner.
sheet-change = { $back } le laisse tel quel
sheet-cannot = Il ne peut pas être donné tel quel.   { $back } le laisse

choice-title = Choix
    .terms = Accepter règle comment finit l'exercice : figé, au prix de légitimité et de cohésion, si l'adversaire tient alors son but principal ; sinon contenu. Il dure jusqu'à son dernier tour, sauf si une autre fin vient avant.
    .third = Par un tiers, la fin se règle plus tard, et contenue, si l'attribution est alors à 40 ou plus et que le but principal n'est pas tenu.
    .each = S'il y a plusieurs États attaqués, la fin n'est réglée que lorsque chacun a la sienne ; la pire compte.
choice-yours = À vous de décider, avant la fin du tour { $turn }.
choice-theirs = La décision revient { TO($seat) } avant la fin du tour { $turn } ; vous pouvez conseiller.
choice-theirs-each = Chacun décide pour soi avant la fin du tour { $turn } : { $seats } ; vous pouvez conseiller, d'un même mot à tous.
choice-default = retenu si personne ne répond
choice-advised = conseillé

end-turn-title = Finir le tour { $turn } ?
end-turn-orders = { $count ->
    [0] Vous n'avez donné aucun ordre.
    [one] Un ordre sera scellé.
   *[other] { $count } ordres seront scellés.
}
end-turn-capacity = { $free ->
    [one] { $free } de la capacité de votre cabinet reste inutilisé.
   *[other] { $free } de la capacité de votre cabinet restent inutilisés.
}
end-turn-capacity-council = { $free ->
    [one] { $free } de la capacité du personnel du Conseil reste inutilisé.
   *[other] { $free } de la capacité du personnel du Conseil restent inutilisés.
}
end-turn-nothing-coming = { $count ->
    [one] Un besoin déclaré n'a rien en route.
   *[other] { $count } besoins déclarés n'ont rien en route.
}
end-turn-waiting = { $count ->
    [one] Une offre attend
   *[other] { $count } offres attendent
} une réponse ; une offre laissée sans réponse pendant deux tours coûte de la cohésion.
end-turn-last = C'est le dernier tour : ce que vous ordonnez est jugé, mais plus rien n'arrive.
end-turn-open = Sans réponse
end-turn-choice = { $question } Faute de réponse : { $answer }
end-turn-advice = Sans votre conseil décide : { $seat }
end-turn-advice-each = Sans votre conseil chacun décide : { $seats }
end-turn-letter = Lettre demandée : { $letter }
end-turn-consent = Consentement : { $match }
end-turn-lapsing = Offres qui expirent avant votre prochaine décision
end-turn-offer = { $giver } : { $quantity } { $kind }
end-turn-confirm = { $key } finit le tour   { $back } revient

quit-heading = Quitter ?
quit-stay = Rester
quit-title = Au titre
quit-program = Quitter Casus
quit-saved = La partie est enregistrée à mesure.
quit-not-kept = Cette partie n'est pas gardée sur le disque.
quit-not-saved = NON ENREGISTRÉE : { $why }

reading-go = { $key } mène à ce dont il s'agit
reading-close = { $key } ferme

## Pages


report-opening = Comment cela commence
report-title = Compte rendu du tour { $turn }
since-title = Depuis votre dernier regard
since-first = Votre premier regard
since-asked = Ce qui vous est demandé
report-levels = Ce qui a varié
report-levels-none = Aucun niveau n'a varié.
report-events = Ce qui est arrivé
report-events-none = Rien que vous ayez appris.
report-ahead = Ce qu'il faut attendre
ahead-arrival = Prochaine arrivée : { $need } ({ $giver }), { $moment }
ahead-arrival-none = Prochaine arrivée : rien n'est en route
ahead-waits = Prochain départ : { $need } ({ $giver }) attend : { $clock }
ahead-lift = transport
ahead-vote = Prochaine décision : { $vote }, tour { $turn }
ahead-nato = Prochaine décision de l'OTAN : { $posture }
ahead-ipcr = IPCR { $mode } à partir du { $moment }
ahead-verdict-none = Prochaine décision : ni le Conseil ni l'OTAN ne sont saisis
ahead-hint = Rumeur : le rapport de situation laisse attendre { $what }
ahead-rumour = Rumeur : { $text }
ahead-rumour-none = Rumeur : on n'entend rien
ahead-promise = Promesse à échéance : { $need } pour { $moment }
ahead-promise-none = Promesse à échéance : aucune n'a été faite

debrief-title = Débriefing
debrief-grade = Note { $grade } sur 100 : { $band }
debrief-autonomy = Autonomie européenne
debrief-autonomy-none = aucune
debrief-seed = Tirage
debrief-mistakes = Erreurs typiques
debrief-mistakes-none = Aucune des vingt n'a été commise.
debrief-more = et { $count ->
    [one] une autre
   *[other] { $count } autres
} : { $by }
debrief-remedies = Ce qui aurait aidé
debrief-needs = Ce qu'est devenu chaque besoin
debrief-components = Complémentarité, par composante
debrief-movers = Ce qui a fait varier chaque indicateur
debrief-track = { $track } : de { $start } à { $end }
debrief-aims = Ce que voulait l'adversaire
debrief-readings = Comment les autres ont lu le cas
debrief-votes = Votes, et pourquoi
debrief-history = Ce qui s'est réellement passé
debrief-objectives = Au regard des objectifs d'entraînement
debrief-lessons = Ce qui a manqué, pour la planification capacitaire
debrief-questions = Questions à discuter

board-title = Tableau d'association
board-empty = Le tableau se remplit quand un besoin est connu et qu'une offre est sur la table.
board-legend = Adéquation de la meilleure offre, sur 100  { $late } tard  { $after } après la fin  { $none } rien
board-pair = { $giver } : { $quantity }, { $kind }
board-none = Rien de ce donateur ne convient à ce besoin. Tab va au suivant qui convient.
    .elsewhere = Ce que ce donateur offre pour cela est destiné à : { $states }.

institutions-title = Institutions
institutions-orders = Ordres qui en relèvent
page-ipcr = Crise
page-council = Conseil
page-nato = OTAN
page-law = Droit
page-promises = Promesses
ipcr-next = Décidé
ipcr-requested = Demandé
ipcr-report = Dernier rapport
ipcr-report-of = { $moment }, qualité { $quality }
ipcr-report-none = aucun pour l'instant
ipcr-report-due = Le prochain
ipcr-report-expects = Laisse attendre
ipcr-hint = quelque chose qui touche : { $function }, d'ici { $moment }
    .open = quelque chose, d'ici { $moment }
ipcr-council-staff = Secrétariat disponible
council-empty = Le Conseil n'est saisi de rien. Les votes paraissent ici, avec la position de chacun.
vote-passed = adopté
vote-failed = rejeté
vote-in-turn = voté au tour { $turn }
vote-taken-off = retiré
vote-way-committee = Pris par : { $body }, par consensus. Qui ne dit rien consent.
vote-convened = Réuni sur ce point : { $body }.
vote-way = À la règle : { $rule } ; préparé par : { $body }.
vote-needed-qualified = Il faut { $members } membres sur { $all }, réunissant { $people } de la population, car le Conseil statue sur proposition de la Commission ou du haut représentant (article 16, paragraphe 4, TUE). Qui s'abstient ne vote pas pour.
vote-needed-reformed = Les traités veulent ici l'unanimité ; par l'option de réforme de cette partie, le Conseil européen y a étendu la majorité qualifiée (article 31, paragraphe 3, TUE).
vote-needed-reinforced = Il faut { $members } membres sur { $all }, réunissant { $people } de la population, car le Conseil statue à l'initiative d'un État membre (article 238, paragraphe 2, TFUE). Qui s'abstient ne vote pas pour.
vote-unheard = Les capitales disent leur position dans la fenêtre des offres du tour du vote ; d'ici au vote, on peut les gagner.
vote-meets = répond à
vote-lobbied = soutien sollicité
vote-linked = garde chez soi
vote-watered = reste de la mesure
nato-deciding = Délibère sur
nato-contact = Dernier contact
nato-no-contact = aucun pour l'instant
nato-plan-known = Son plan est connu
nato-endorsed = Déclaration conjointe
nato-needs = Les besoins, vus par les deux organisations
nato-plans = L'OTAN prévoit { $quantity }
nato-left-to-nato = laissé à l'OTAN
nato-left-to-eu = laissé à l'Union
nato-plans-nothing = L'OTAN ne prévoit rien pour les besoins connus.
nato-plan-unknown = Le plan de l'OTAN n'est pas connu. Un contact entre états-majors le montre pour un temps, de même qu'un bon rapport de situation tant qu'il est le dernier.
nato-obstacle = Obstacle
nato-obstacle-attribution = { $name } (il suffit de { $level } sur 100). { $meaning }
nato-obstacle-other = { $name }. { $meaning }
nato-article5-in-force = en vigueur pour { $allies }
nato-article5-asked = demandé par { $allies } ; le Conseil de l'Atlantique Nord décide par consensus
nato-article5-may-ask = pas demandé ; peut le demander : { $allies } (ordre « Invoquer », au siège de l'État attaqué)
nato-decides-at = Décide, ou réexamine
nato-at-work = à l'œuvre { $quantity }
nato-under-authority = sous son autorité { $quantity }
nato-units = Unités déclarées à l'OTAN, par offre
nato-units-none = Aucune unité déclarée à l'OTAN n'est sur la table.
nato-unit = { $assignment } ; autorité { $authority }, { $release }
nato-release-none = aucune libération requise
nato-release-open = libération non demandée
nato-release-asked = libération attendue jusqu'à { $moment }
nato-release-granted = libérée
nato-release-refused = réclamation maintenue
law-does-not-apply = L'État attaqué n'est pas membre de l'Union : ni l'article 42, paragraphe 7, TUE ni l'article 222 TFUE ne valent pour lui. Il a son propre droit de légitime défense (article 51 de la Charte) ; chacun décide de l'aide qu'il donne, et l'Union agit par la politique étrangère, la protection civile et la Facilité pour la paix.
law-not-invoked = non invoqué
law-threshold = Agression armée ?
law-attack = Agression armée ?
law-readings = Comment les autres lisent le cas
law-readings-duty = Aucun compte de lectures ne crée le devoir ni ne l'éteint. À côté de chacune, ce qui pèse le plus pour et contre, en points sur 100.
law-readings-of = { $count } : { $capitals }
law-readings-silent = se taisent
law-readings-foreseen = à prévoir : { $reading }
dossier-readings = Sa lecture du cas
law-kinetic = effet physique
law-foreign = lien étranger
law-territory = sur son territoire
law-scale = ampleur
law-force = 1re mesure de force
law-no-force = aucune pour l'instant
law-report = Rapport (article 51)
law-report-due = attendu pour { $moment }
law-intake = Accueil par jour
law-queue = En attente d'accueil
law-ended = Demande close
page-register = Registre
page-instruments = Instruments
page-escalation = Escalade
page-complementarity = Complémentarité
ipcr-desk-staff = Votre équipe libre
ipcr-overdrawn = On demande à cette équipe plus qu'elle n'a : tout prend plus de temps, et les rapports valent moins.
ipcr-staff-shift = { $by } par jour : { $cause }
register-up = Le registre des besoins et des offres est en place : chaque capitale voit ce qui est demandé, offert et manquant.
register-down = Il n'y a pas de registre : les capitales devinent ce qui manque et font double emploi. Le partage d'informations le met en place ; on le demande à la présidence.
register-needs = Besoins inscrits
    .text = déclarés : { $needs } ; couverts : { $met }
register-offers = Offres inscrites
    .text = { $offers } avec du disponible, { $waiting } sans réponse
register-past = Aide bilatérale
register-worth = Ce que vaudrait un rapport fait maintenant
register-worth-total = Qualité
register-part = { $points } points sur { $most } : { $share }
picture-uploads = apports des capitales
picture-siac = renseignement couvert
picture-imagery = imagerie couverte
picture-services = services de l'Union
picture-shared = un seul volet pour plusieurs
picture-overload = équipe surchargée
register-uploads = Qui a versé quoi
    .behind = { $offers ->
        [one] Une offre a été déposée
       *[other] { $offers } offres ont été déposées
    } après le dernier apport de la capitale : la page est en retard.
    .share = { $share } de ceux qui le peuvent comptent : un apport compte { $fresh }.
    .asks = Qui est attaqué demande ici, et ne verse rien.
    .unseen = Qui a contribué se voit ici dès que le registre est en place.
register-fresh = il y a { $age }, compte
register-stale = il y a { $age }, périmé
register-never = aucun tableau jusqu'ici
register-row = { $picture } · { $offers ->
        [0] aucune offre
        [one] une offre
       *[other] { $offers } offres
    }
register-others = Offres des autres : États hors de l'Union et instruments de l'Union
register-asked = { $quantity }, depuis { $age } : { $state }
    .unknown = quantité inconnue ici, depuis { $age } : { $state }
    .title = Ce qui est demandé
    .none = Rien jusqu'ici.
register-offered =
    .free = disponible : { $free }, depuis { $age }
    .agreed = convenu : { $agreed }, depuis { $age }
    .both = disponible : { $free }, convenu : { $agreed }, depuis { $age }
    .behind = { $said }, pas encore versée
instruments-running = Mécanismes en cours
instruments-none = Aucun jusqu'ici. L'ordre « Recourir à un mécanisme » en lance un ; dès quand et jusqu'à quand il agit s'affiche ici.
instruments-money = Argent
    .rule = Les coûts restent où ils tombent, sauf si quelqu'un paie.
instruments-not-asked = non demandé
instruments-proposed = proposé ou demandé : pas décidé
instruments-asked = dès { $moment }
instruments-at-work = à l'œuvre
instruments-until = jusqu'à { $moment }
instruments-done = terminé
level-still = Aucun événement ne l'a fait bouger jusqu'ici. Chacun s'affiche ici avec sa cause.
escalation-now = Échelon { $number } : { $rung }. { $left } points jusqu'au suivant.
escalation-solidarity = dès { $from }, une déclaration de solidarité tient
escalation-restraint = dès { $from }, un appel à la retenue tient
escalation-recall = dès { $from }, les donateurs qui gardent leur région d'abord peuvent rappeler
escalation-article5 = dès { $from }, on peut s'attendre à ce qu'un Allié victime d'une attaque armée demande l'article 5
escalation-end = la guerre générale met fin à la partie
escalation-aims = Ce que veut l'adversaire
escalation-aim-assessed = Évaluation des services : { $aim }
escalation-aim-reached = { $aim } Il l'a maintenant.
escalation-aim-open = { $aim } Il y voit un chemin.
escalation-aim-closed = { $aim } Il n'y voit pas de chemin pour l'heure, et se tourne vers autre chose.
escalation-aim-unknown = Pas encore évalué : un rapport de situation de qualité { $from } ou plus le dit.
escalation-moves = Ce qui la fait bouger : ce que fait l'adversaire, ce que la réponse montre (la première unité létale à l'œuvre), la posture de l'OTAN, les frappes, armes à longue portée et vols au-dessus de la frontière, et les déclarations que les preuves ne portent pas ; une médiation ou une ligne de déconfliction la fait baisser. Entrée montre chaque changement.
vote-orders = Ce qu'on peut y faire
vote-orders-none = Plus rien à ce tour. Les capitales peuvent être gagnées jusqu'au vote ; ensuite le résultat s'affiche ici.
header-triage = tri { $rule }
triage-no-rule = aucun
triage-internal = interne
options-title = Options de cette partie
options-none = Aucune ne s'écarte des règles en vigueur aujourd'hui.
triage-title = Tri
triage-none = Aucune règle de tri n'est fixée. Plusieurs États demandent la même chose : l'ordre « Publier une règle de tri » dit comment trouver le premier, et chaque association y est mesurée.
triage-rule = En vigueur depuis { $moment } : { $rule }.
triage-rule-internal = Gardée interne depuis { $moment } : { $rule }. Elle lie vos propositions : une association qui s'en écarte coûte de la légitimité. Nul autre ne peut compter avec elle, la suivre ne rapporte donc rien ; la lettre, ou l'ordre, la publie.
triage-first = { $kind } : priorité { TO($state) }.
triage-level = { $kind } : personne ne passe avant les autres.
triage-uncontested = Rien n'est demandé par plus d'un État maintenant.
promises-empty = Rien n'a été promis en public. Une promesse élève aussitôt la cohésion et la confiance, et coûte cher quand elle est rompue.
promise-kept = tenue
promise-broken = rompue
promise-open = en cours

dossier-stance = Position
dossier-will = Volonté
    .unknown = connue de la capitale seule
dossier-foreseen = Volonté au départ
    .text = { $will } selon la formule publiée, et un tirage de { $spread } au plus dans les deux sens
dossier-capital = Capitale
dossier-member = Membre de l'Union
dossier-ally = Membre de l'OTAN
dossier-specific = Caract. spécifique
    .text = la pratique lui reconnaît le « caractère spécifique » que vise le traité ; respectez son droit et sa politique
dossier-population = Population
dossier-forces = Forces actives
dossier-spending = Défense
dossier-opinion = Opinion publique
dossier-parliament = Qui doit consentir
dossier-mandate = Un mandat prend
    .calibrated = { $usual } (calé sur ce qui fut alors, par classe d'États)
    .voted = { $usual } pour les unités en armes ; sur ses autres forces, le gouvernement décide selon ses propres jours
    .excepted = { $usual } pour les unités en armes ; en défense collective par traité, le gouvernement décide seul, dans les { $alone } qui suivent son accord
    .excepted-president = { $usual } pour les unités en armes ; en défense collective par traité, le président décide, dans les { $alone } qui suivent l'accord, et le parlement confirme
    .decided = { $usual } pour les unités en armes ; sur ce que l'OTAN ou l'Union a décidé, le gouvernement décide seul, dans les { $alone } qui suivent son accord
    .none = { $usual } par le seul gouvernement, en partie avant son accord, le reste à côté du préavis
dossier-remark = Remarque
dossier-basis = Base juridique
dossier-good-at = Points forts
    .told = { $list }
    .told-until-2024 = { $list } (état de 2026)
dossier-caveat = Restriction usuelle
dossier-ports = Ports
dossier-airfields = Aérodromes
dossier-railheads = Têtes de ligne
dossier-uploaded = Dernier partage
dossier-asked = Sollicité
dossier-asked-for = { $times ->
    [one] une fois
   *[other] { $times } fois
}, en dernier au tour { $turn }
dossier-stock = En stock, selon la carte
dossier-stock-none = Il ne reste rien à mettre sur la table.
dossier-offers = Offres
dossier-offers-none = Rien sur la table.
    .ask = Entrée demande quelque chose.
dossier-free = { $quantity } libres
dossier-standing-consent = consent d'avance à tout ce qui en est proposé
dossier-matches = Associations
dossier-matches-none = Aucune pour l'instant.

dossier-who = L'État
dossier-needs = Besoins
dossier-needs-none = Il n'a rien déclaré jusqu'ici. La liste des besoins vient avec sa lettre.
dossier-deliveries = Livraisons
dossier-deliveries-none = Rien n'est parti jusqu'ici. Ce qui est convenu s'affiche ici avec le jour de son arrivée.
dossier-arrives = arrive { $moment }
dossier-positions = Positions au Conseil
dossier-positions-none = Rien n'est soumis au Conseil. Sa position sur un point, et pourquoi, s'affiche ici.
dossier-position-unknown = rien dit jusqu'ici
dossier-clock-granted = accordé
dossier-clock-refused = refusé
dossier-clock-due = court jusqu'à { $moment }
dossier-clock-usual = commence avec l'association, d'ordinaire { $duration }
triage-share = { $share } couverts

timeline-title = Chronologie
timeline-now = tour { $turn }  { $moment }  — maintenant
timeline-arrival = Arrivée : { $quantity }, { $need } ({ $giver })
timeline-promise = Promesse à échéance : { $need }
timeline-vote = Vote : { $vote }
timeline-due = Échéance : { $need }
timeline-report = Rapport de situation
timeline-nothing = On ne sait rien qui doive venir.
plan-title = Le plan des incidents
plan-ordered = ordonné
plan-edited = modifié
plan-channel = Vient par : { $channel }.
plan-condition = Sa condition : { $condition }.
plan-does = Ce qu'il fait :
plan-told = Quand il survient, tous l'apprennent, un ajout compris ; personne n'apprend le plan.
plan-asks = Il demande une décision ou une lettre : { $seats }.
plan-edit-plain = Une modification déplace son heure et ajoute une ligne ; rien en lui n'a de montant qu'une part changerait.
plan-edit-scales = Une modification déplace son heure, ajoute une ligne, et augmente ou diminue ceci : { $list }.
plan-home-risk = risque chez soi
plan-millions = { $amount } millions d'euros
plan-unconditional = Vient à son heure.
plan-condition-holds = Vient si sa condition tient alors ; maintenant elle tient.
plan-condition-fails = Vient si sa condition tient alors ; maintenant elle ne tient pas.
plan-share = Produit { $share } de ce qui est écrit.
plan-written = Le scénario l'a à { $moment }.
plan-addition = Ajoute : { $text }
notice-control-only = Seule la direction de l'exercice fait cela.
header-paused = ARRÊT


palette-title = Commandes
search-title = Chercher
search-need = besoin
search-offer = offre
search-level = niveau

replay-title = Revoir
replay-line = REVOIR  { $title }  { $moment }  tour { $turn }/{ $turns }  vu par : { $eyes }
replay-everything = tout
replay-feed = Ce qui est arrivé
replay-orders = Ordonné ensuite
replay-no-orders = Ce regard n'ordonne rien dans cette fenêtre.
replay-at-end = L'enregistrement s'arrête ici.
replay-moment = tour { $turn }, { $window }
replay-moment-end = la fin de l'enregistrement
replay-turn = tour { $turn }
replay-unnamed = non sauvegardée
replay-mark-decision = décision
replay-mark-inject = incident
replay-mark-bookmark = signet ou note
replay-mark-difference = premier écart
replay-no-decision = Il n'y a plus de décision de ce regard dans ce sens.
replay-no-inject = Ce regard n'a plus appris d'incident dans ce sens.
replay-no-bookmark = Rien n'est marqué dans ce sens.
replay-turn-title = Aller au tour
replay-turn-hint = 1 à { $last } ; Entrée y va, Échap reste
replay-no-such-turn = L'enregistrement a les tours 1 à { $last }.
replay-bookmark-title = Signet : { $moment }
replay-bookmark-hint = Entrée le garde sous ce nom, Échap laisse tout tel quel. Un nom vide retire le signet.
replay-note-title = Note : { $moment }
replay-note-hint = Entrée garde la note à côté de la sauvegarde, Échap laisse tout tel quel. Une note vide est retirée.
replay-notes-kept = Gardé à côté de la sauvegarde.
replay-notes-unsaved = Pas sur le disque : { $why }. C'est gardé ici tant que vous regardez ; chaque changement essaie de nouveau.
replay-leave-unsaved = Des signets ou des notes ne sont pas sur le disque. Faites de la place, ou appuyez encore pour partir sans eux.
replay-not-kept = Cette partie n'est pas sauvegardée : il n'y a pas de fichier à côté duquel garder signets et notes.
replay-notes-guarded = Des phrases secrètes gardent cette partie : une note dirait à un siège ce qu'un autre a vu. Les notes s'ouvrent à la fin.
replay-guarded = Une phrase secrète garde ce que ce siège voit jusqu'à la fin de la partie.
replay-guarded-keys = { $tab } demande un autre siège, { $back } quitte.
replay-other-rules = Elle ne peut pas être rejouée ici, ni continuée. Ci-dessous, les niveaux notés dans l'enregistrement à la fin de chaque tour.
replay-other-rules-open = La partie n'est pas finie, et un résumé dirait les secrets de tous les sièges ; aucun n'est montré.

eyes-title = Par quels yeux ?
eyes-passphrase = phrase secrète
eyes-over = La partie est finie : tous les regards sont ouverts, et celui qui voit tout.
eyes-open = La partie dure : seuls les sièges tenus par des personnes se laissent prendre. Les autres s'ouvrent à la fin.
eyes-guarded = La partie dure : seuls les sièges tenus par des personnes se laissent prendre, les sièges gardés contre leur phrase secrète. Les autres s'ouvrent à la fin.
eyes-nobody = Personne ne joue cette partie : rien n'est caché.
bookmarks-title = Signets et notes
bookmarks-empty = Rien n'est marqué jusqu'ici. Fermez cette liste : en revoyant la partie, { $bookmark } pose un signet au moment montré, et { $note } y écrit une note.
why-list-title = Quel nombre ?
compare-title = Comparer avec …
compare-empty = Il n'y a pas d'autre partie sauvegardée de ce scénario. Jouez la suite d'un moment de celle-ci, ou jouez le scénario encore une fois.
compare-hint = Entrée met la partie choisie à côté de celle-ci
compare-none = Il n'y a pas de seconde histoire. Mettez-en d'abord une à côté de celle-ci.
compare-no-difference = Les deux histoires ne diffèrent nulle part dans ce que ce regard peut comparer.
compare-no-eyes = Aucun regard ne peut voir les deux parties : il faut un siège tenu par des personnes dans les deux, ou attendre leur fin.
compare-other-rules = Cette partie a été jouée sous d'autres règles et ne peut pas être montrée à côté de celle-ci.
compare-first = Première : { $name }  { $moment }
compare-second = Seconde : { $name }  { $moment }
play-on-title = Jouer la suite d'ici
play-on-what = La partie jusqu'à ce moment ({ $moment }) devient une nouvelle sauvegarde, et vous jouez la suite. La partie que vous regardez reste telle quelle.
play-on-guarded = Des phrases secrètes gardent cette partie : seules les mêmes personnes peuvent jouer la suite, chacune avec la sienne.
play-on-who = Qui joue :
play-on-same = les mêmes personnes qu'alors
play-on-of = ({ $place } sur { $count })
play-on-name = Nom de la nouvelle sauvegarde :
play-on-hint = { $up }{ $down } changent qui joue, les lettres le nom ; { $confirm } commence, { $back } reste. Des règles de conduite jouent tous les autres sièges.
play-on-other-rules = Jouée sous d'autres règles : on peut la regarder, pas la continuer.
play-on-not-kept = Cette partie n'est pas sauvegardée : seule une partie sauvegardée se laisse continuer.
play-on-at-end = La partie est finie ici. Revenez à un moment d'avant pour jouer la suite.
notice-branched = Une branche de { $parent }, qui reste telle quelle.
save-branch = de { $parent }
save-branch-gone = d'une partie qui n'est pas ici

## Guide

tutorial-welcome = État attaqué : { $victim }. Ses besoins sont déclarés, le plus pressant d'abord. Avec haut et bas, choisissez-en un que quelqu'un peut couvrir avant la fin, puis appuyez sur { $key } pour aller aux offres.
tutorial-match = Voici les offres pour ce besoin : leur adéquation, quand elles seraient à l'œuvre, et à quelles conditions. Choisissez-en une qui n'arrive pas « après la fin » : une offre qui vient trop tard ne sert à rien. { $key } écrit l'association et montre un aperçu, { $key } encore la donne.
tutorial-ask = Ce que personne n'offre à temps, demandez-le : appuyez sur { $key } sur ce besoin et choisissez une capitale. L'aperçu dit quand son aide pourrait être à l'œuvre ; demandez à qui en détient et peut arriver avant la fin.
tutorial-ipcr = Sans image partagée, les capitales devinent. Appuyez sur { $key } pour la réaction à la crise, allez à « Demander un mode de crise » et demandez le partage d'informations. La présidence décide, et peut d'abord accorder moins.
tutorial-why = Des indicateurs ont bougé, chacun pour une raison. Appuyez sur { $key } pour les indicateurs, choisissez-en un avec haut et bas, puis Entrée : chaque variation y est avec sa cause.
tutorial-dossier = Chaque capitale a son droit, ses forces et ses restrictions. Appuyez sur { $key } pour la carte, choisissez un État avec les flèches, appuyez sur Entrée pour son dossier.
tutorial-end-turn = Vos ordres sont dans le panier ; rien n'est encore arrivé. Appuyez sur { $key } pour finir le tour. On vous dira ce qui reste inutilisé ou sans réponse.
tutorial-report = Fermez le compte rendu avec Échap et regardez le fil : appuyez sur { $key }, choisissez une ligne, appuyez sur Entrée pour la lire et aller à ce dont il s'agit.
tutorial-more = Continuez de même avec les autres besoins ; { $key } les montre tous. Ce qui est marqué « après la fin » ne donne rien dans cet exercice ; ce qui n'est que tardif compte encore en partie.
tutorial-advise = D'autres prennent bientôt une décision : sa ligne est en haut. Montez-y, appuyez sur { $key } et choisissez votre avis : il pèse selon la confiance qu'on vous porte.
tutorial-ipcr-again = La réaction à la crise ne partage pas encore les informations : il n'y a pas d'image commune. Appuyez sur { $key } et demandez de nouveau à la présidence.
tutorial-nato = L'OTAN suit la même crise. Appuyez sur { $key } et donnez l'ordre « Contacter l'OTAN » : chacune sait alors ce que l'autre prévoit, et rien n'est fait deux fois.
tutorial-orders = Vous pouvez plus qu'associer : appuyez sur { $key } pour voir tous les ordres, avec leur coût et leur base juridique.
tutorial-board = Quand beaucoup d'offres se concurrencent, appuyez sur { $key } pour le tableau : besoins et donateurs.
tutorial-play = Jouez maintenant. À chaque tour, répondez à la ligne du haut, associez ce qui vient à temps, déclinez ou gardez le reste pour qu'aucune capitale n'attende ; { $key } finit le tour. Le débriefing dit ce qui a compté.

## Plusieurs personnes à un clavier

hand-over-next = Au clavier maintenant :
hand-over-key = { $key } quand personne d'autre ne regarde
hand-over-set = { $key } fixe d'abord une phrase secrète, que ce siège demandera chaque fois.
passphrase-asked = Phrase secrète :
passphrase-new = Nouvelle phrase secrète :
passphrase-again = Encore une fois :
passphrase-none = Laissez les deux vides pour n'en avoir aucune.
passphrase-guards = Une phrase secrète protège l'écran, pas le fichier : qui peut lire la partie enregistrée peut tout y lire.
passphrase-wrong = Ce n'est pas la phrase secrète de ce siège.
passphrase-rests = Ce n'est pas la phrase secrète. Nouvel essai possible dans { $seconds } s.
passphrase-forgotten = { $key } laisse le siège à sa règle de conduite, pour que les autres puissent jouer. Sa phrase secrète le ramène.
passphrase-differs = Les deux diffèrent. Reprenez la nouvelle phrase depuis le début.
passphrase-impossible = Ce système ne fournit pas les nombres aléatoires qui rendraient la phrase sûre. Le siège reste sans phrase secrète.
seats-guard = Fixer ou retirer la phrase secrète
seats-leave = Laisser le siège à sa règle de conduite
seats-take = Confier ce siège à une personne
seats-over = La partie est finie ; les sièges ne changent plus de mains.
seats-not-yours = Une autre personne tient ce siège et en décide à son tour.
seats-sealed = Ce siège a terminé son tour. Il pourra changer de mains quand il sera de nouveau attendu.
notice-seat-taken = Une personne tient maintenant : { $seat }
notice-seat-given = Sa règle de conduite tient maintenant : { $seat }
help-passphrase = Tapée deux fois, jamais montrée. Elle est demandée avant que le siège soit montré ; le fichier n'en garde qu'une empreinte salée.
notice-now-seat = Vous agissez maintenant pour { THE($seat) }
standing-here = au clavier
standing-awaited = attendu
standing-acted = a terminé son tour
standing-later = décide à une autre heure
standing-policy = tenu par sa règle de conduite
seats-title = Autour de la table
seats-hint = Les ordres restent scellés jusqu'à ce que tous ceux qui sont attendus aient terminé leur tour. Choisissez un siège pour le protéger, le laisser à sa règle ou le confier à une personne.
seats-awaited = attendus : { $seats }
seats-awaited-number = attendus : { $count }
seats-nobody-awaited = attendu : vous seul
seats-not-your-turn = Tour terminé pour { THE($seat) } : aucun ordre ne peut être donné maintenant. Attendus : { $seats }. Le tour revient quand ils auront terminé le leur.
seats-not-your-turn-over = Aucun ordre ne peut plus être donné pour { THE($seat) } : plus personne n'est attendu.
help-hand-over = Cet écran ne montre rien de la partie tant que la personne suivante n'est pas là.
reason-advice = L'avis, pesé selon la cohésion de l'Union, a moins compté que les effets des réponses.
reason-ipcr = Moins que demandé ({ $mode }) : la présidence va aussi loin que les pertes et l'escalade le justifient. À redemander quand elles croissent.
