# Ce que dit un débriefing : leçons, mesures, la ligne d'une livraison.

lesson-offered_not_brought = { $need } : { $offered } sur la table, et pourtant couvert à { $coverage } seulement à la fin.
lesson-not_offered = { $need } : { $offered } seulement sur la table, couvert à { $coverage } à la fin. Lacune capacitaire, ou demande jamais faite.
lesson-nothing_offered = { $need } : rien de tel n'a été offert, couvert à { $coverage } à la fin. Lacune de capacité, de demande ou de décision.
lesson-by_others = { $need } : aucun État n'en a offert ; ce qui couvre { $coverage } à la fin vient de ceux-ci : { $by }. Lacune capacitaire, ou demande jamais faite.
lesson-not_kept_up = { $need } : { $brought } apportés puis consommés ; couvert à { $coverage } à la fin. Rien n'a suivi.
lesson-met_late = { $need } : satisfait { $late } après avoir commencé à perdre de sa valeur.
lesson-never_declared = { $need } : jamais déclaré, donc rien ne pouvait y être associé.
lesson-let_lapse = { $need } : { $offers ->
    [one] une offre a expiré
   *[other] { $offers } offres ont expiré
} alors qu'il restait ouvert.
lesson-substitutes_lapsed = { $need } : { $offers ->
    [one] une offre de substitution a expiré
   *[other] { $offers } offres de substitution ont expiré
} alors qu'il restait ouvert.

measure-hours_to_invocation = Première invocation
    .rule = L'heure, depuis le début de la crise, de la première invocation d'une clause qui appelle à l'aide. Des Alliés qui ne font que se consulter n'ont pas encore demandé d'aide.
measure-hours_to_quantified_request = Demande chiffrée
    .rule = L'heure à laquelle un État attaqué a dit pour la première fois de combien il a besoin : au moins { $from } de ses besoins déclarés avec des quantités, et dits un à un ou dans une lettre. Le nombre est celui de ses besoins déclarés alors.
measure-hours_to_first_pledge = Première offre
    .rule = L'heure à laquelle la première offre a été mise sur la table.
measure-hours_to_first_report = Premier rapport de situation
    .rule = L'heure à laquelle le premier rapport de situation a paru.
measure-hours_to_nato_contact = Premier contact avec l'OTAN
    .rule = L'heure du premier contact entre les états-majors de l'Union et de l'OTAN.
measure-hours_to_triage_rule = Règle de tri publiée
    .rule = L'heure à laquelle une règle de tri a été publiée : qui passe en premier quand plusieurs États ont besoin de la même chose.
measure-instruments_in_5_days = Instruments décidés en 5 jours
    .rule = Les instruments différents qui ont été chargés d'une tâche, et les propositions des événements que le Conseil a adoptées, dans les { $within } suivant le début, quel que soit le moment où ils opèrent. Compte ce qui apporte de l'aide, de l'argent, des inscriptions sur une liste ou des personnes ; non les réunions, les modes et les outils de service, ni ce qui a été décidé plus tard.
measure-needs_declared = Besoins déclarés
    .rule = Parmi tous les besoins apparus, ceux que l'État attaqué a déclarés, chacun avec sa première heure et sa quantité.
measure-members_pledging = États membres ayant offert
    .rule = Parmi les États membres, ceux qui ont mis une offre sur la table, chacun avec le nombre. Un État attaqué ne compte que s'il donne.
measure-offers_answered = Offres ayant reçu une réponse
    .rule = Parmi toutes les offres, celles qui ont été associées à un besoin ou ont reçu une autre réponse. Ce qui ne compte pas n'a reçu aucune réponse.
measure-improvements_granted = Demandes d'amélioration exaucées
    .rule = Parmi les demandes d'améliorer une offre, celles après lesquelles le donateur l'a améliorée. Ce qu'un donateur améliore de lui-même ne compte pas.
measure-hours_from_offer_to_agreement = De l'offre à l'accord, médiane
    .rule = Le temps entre le dépôt d'une offre et chaque accord à son sujet ; la valeur médiane.
measure-agreed_at_work = Accords parvenus à l'œuvre
    .rule = Parmi les associations convenues, celles dont quelque chose a été mis à l'œuvre.
measure-consignments = Envois partis
    .rule = Tous les envois partis pour un besoin, chacun avec l'heure de son départ.
measure-clauses_standing = Clauses de lettres qui tenaient
    .rule = Parmi les clauses de toutes les lettres envoyées, celles qui tenaient : ce qu'elles disent était exact au départ de la lettre. Chaque lettre montre combien de ses clauses tenaient et, plus bas, combien ne tenaient pas.
measure-votes_won = Votes gagnés
    .rule = Parmi tous les votes tenus, ceux qui ont été gagnés.
measure-nato_contacts = Contacts avec l'OTAN
    .rule = Les contacts entre les états-majors de l'Union et de l'OTAN.
measure-hours_overdrawn = Personnel du Conseil à découvert
    .rule = Les heures des tours où l'on a demandé au personnel du Conseil plus qu'il n'a, additionnées.
measure-hours_to_first_delivery = Première livraison à l'œuvre
    .rule = L'heure à laquelle le premier envoi a été mis à l'œuvre.
measure-needs_covered = Besoins couverts à la fin
    .rule = Parmi tous les besoins apparus, ceux dont au moins { $covered } sont à l'œuvre à la fin. Un besoin compte comme couvert à partir de là, même s'il en manque encore une partie ; chacun montre jusqu'où il est couvert.
measure-by_substitution = Valeur apportée par substitution
    .rule = Chaque envoi à l'œuvre vaut la part de son besoin qu'il a couverte. De cette valeur, ce qui est venu d'un autre type d'aide que celui demandé.
measure-adversary_success = Actes de l'adversaire réussis
    .rule = Parmi les actes de l'adversaire, ceux qui ont réussi ; les autres ont échoué.
measure-escalation_peak = Escalade la plus haute
    .rule = Le plus haut niveau atteint par l'escalade, et ce qui l'y a portée en premier.
measure-functions_mean = Fonctions des États attaqués, moyenne
    .rule = Les niveaux de toutes les fonctions des États attaqués à la fin ; leur moyenne.
measure-public_trust = Confiance du public
    .rule = Le niveau de la confiance du public au début, et ce dont chaque cause l'a fait varier depuis, les plus fortes d'abord ; la somme est le niveau à la fin.
measure-pledges_per_member = Offres par État membre
    .rule = Les offres que les États membres ont mises sur la table, pour chacun d'eux, y compris ceux qui n'ont rien offert. Un État attaqué ne compte que s'il donne.
measure-hours_at_borders = Permis et écartements, moyenne
    .rule = Les heures qu'un envoi a perdues en route pour des permis et un changement d'écartement ; moyenne de tous les envois partis.
measure-foreign_consent_hours = Attente d'États d'origine
    .rule = Les heures pendant lesquelles des offres ont dû attendre l'accord de l'État d'origine à une réexportation, additionnées.
measure-caveats = Réserves sur les offres
    .rule = Toutes les réserves sur les offres : celles qui subsistent à la fin et celles qu'un donateur a levées.
measure-caveats_lifted = Réserves levées
    .rule = Parmi toutes les réserves sur les offres, celles qu'un donateur a levées ; les autres subsistent à la fin.
measure-unanimity_attempts = Unanimité ou consensus
    .rule = Les votes tenus à l'unanimité ou par consensus, où chaque membre dispose d'un veto.
measure-vetoes = Vetos
    .rule = Parmi les votes à l'unanimité ou par consensus, ceux qui ont échoué. Ce qui ne compte pas a été adopté.
measure-legal_sentence = Base juridique des lettres
    .rule = Chaque lettre qui demande de l'aide ou fait rapport reçoit un point pour sa base juridique, un pour les faits et le territoire sur lesquels elle repose, un si tout ce qu'elle dit tient ; sans base juridique, aucun. Moyenne de toutes.
measure-double_booked = Besoins doublés avec l'OTAN
    .rule = Les besoins pour lesquels l'aide a été prévue deux fois, du côté de l'Union et par l'OTAN, de sorte que la duplication a augmenté ; chacun avec sa première heure et la hausse.
measure-closed_by_substitution = Besoins couverts par substitution
    .rule = Parmi les besoins couverts à la fin, ceux qui seraient sous { $covered } sans un autre type d'aide que celui demandé. Chacun montre sa couverture sans substitution.
measure-adversary_acts = Actes de l'adversaire
    .rule = Chaque acte de l'adversaire, réussi ou non.
measure-attribution = Attribution
    .rule = Le niveau de l'attribution au début, et ce dont chaque cause l'a fait varier depuis, les plus fortes d'abord ; la somme est le niveau à la fin.
measure-offers_plausible = Offres convenues qui ont tenu
    .rule = Parmi les associations convenues, celles qui n'ont pas échoué par la suite. Un besoin disparu ou un trajet impossible n'est pas reproché à l'offre.
measure-restored_power = Puissance rétablie
    .rule = Ce qui est à l'œuvre à la fin pour les besoins d'électricité, dans la mesure où il était demandé, en puissance fournie ; mégawatts entiers de la somme.
measure-interceptions = Cibles interceptées
    .rule = Ce qui a été consommé pour les besoins de défense aérienne, en cibles arrêtées ; unités entières de la somme.
measure-patients = Patients soignés en 6 heures
    .rule = Ce qui a servi les besoins médicaux, dans la mesure où il était demandé, selon les patients soignés par jour, sur les jours où il a servi ; unités entières de la somme.
measure-liquidity = Aide financière
    .rule = Ce qui est à l'œuvre à la fin pour les besoins d'argent, dans la mesure où il était demandé ; millions d'euros entiers de la somme.
measure-port_throughput = Aide débarquée dans les ports
    .rule = Le poids des envois arrivés par mer dans les États attaqués, chacun avec l'heure de son débarquement ; tonnes entières de la somme.
measure-per-member = { $number } par État membre
measure-of-three = { $score } sur 3
measure-megawatts = { $amount } MW
measure-millions = { $amount } M€
measure-tonnes = { $amount } t
measure-never = jamais
measure-none = il n'y en eut pas
measure-process = Avons-nous bien fait les choses ?
measure-effect = Cela a-t-il compté ?
measure-confidence = À quel point en est-on sûr ?
measure-counted = Ce qui compte : { $count }
measure-others = Ce qui ne compte pas : { $count }
measure-read-from = Le nombre du jeu qui est derrière
measure-start = Au début
measure-turn = Tour { $turn }
measure-delivery = { $need } : { $kind }, { $quantity } ({ $giver })
objective-told = { $objective }. { $shown }.
objective-unmeasured = { $objective }. Aucun chiffre du jeu ne le montre : aux participants de le dire.
objective-covered = couvert à { $share }
objective-mistake = « { $mistake } » : { $times ->
    [0] non commise
    [one] commise une fois
   *[other] commise { $times } fois
}

delivery-at-work = { $quantity } ({ $giver }), offre { $tabled }, à l'œuvre { $arrived }
delivery-asked-at-work = { $quantity } ({ $giver }), demande { $asked }, offre { $tabled }, à l'œuvre { $arrived }
delivery-lost = { $quantity } ({ $giver }), offre { $tabled }, perte en route
delivery-under-way = { $quantity } ({ $giver }), offre { $tabled }, encore en route

# Ce qui a décidé de la note, et ce qui aurait aidé.

verdict = Ce qui a décidé : { $terms }.
verdict-term = { $term } (−{ $lost } points de la note : { $reason })
verdict-needs = besoins couverts à la fin : { $met } sur { $all }
verdict-needs-late = tous parce que l'aide est venue tard ; besoins couverts à la fin : { $met } sur { $all }
verdict-needs-both = { $late } parce que l'aide est venue tard, { $missing } parce qu'elle manquait à la fin ; besoins couverts : { $met } sur { $all }
verdict-passive = { $raw } avant la règle sur la passivité
verdict-part = { $part } : { $value }
verdict-damped-term = { $term } { $raw } compte { $value }
verdict-damped = { $terms } : une réponse qui couvre peu de besoins est absente, non pas licite ou mesurée (règle : × { $factor } × besoins).
remedy-match = { $need } : associer { $quantity } ({ $giver }), sur la table au tour { $turn }, sans réponse{ $others ->
    [0] .
    [one] { " " }; une autre offre aussi.
   *[other] { " " }; { $others } autres offres aussi.
}
remedy-declare = { $need } : le faire déclarer par l'État attaqué ; rien ne peut être associé à ce qu'il n'a pas déclaré.
remedy-keep_up = { $need } : faire suivre à temps ; ce qui fut apporté, d'une valeur de { $brought }, a été consommé ou est reparti.
remedy-agree = { $need } : s'entendre sur ce qui fut offert ; { $offers ->
    [one] une offre { OF($giver) } n'a mené à aucun accord : { $quantity }.
   *[other] { $offers } offres n'ont mené à aucun accord, la plus grande { OF($giver) } : { $quantity }.
}
remedy-sooner = { $need } : convenir plus tôt ; { $matches ->
    [one] une association ({ $giver }) était convenue et n'était pas
   *[other] { $matches } associations (la première : { $giver }) étaient convenues et n'étaient pas
} à l'œuvre à la fin.
remedy-ask = { $need } : en demander ; { $states ->
    [one] un État qui en a sur sa liste n'a jamais été sollicité : { $giver }, { $quantity }.
   *[other] { $states } États qui en ont sur leur liste n'ont jamais été sollicités ; la plus grande quantité : { $giver }, { $quantity }.
}
remedy-short = { $need } : tous ceux qui en ont ont été sollicités ou l'ont offert ; le reste ne pouvait venir que par substitution, par une décision ou un instrument de l'Union, ou de l'OTAN.
remedy-nobody = { $need } : aucun État à qui demander n'en a sur sa liste ; cela ne pouvait venir que par substitution, par une décision ou un instrument de l'Union, ou de l'OTAN.
remedy-letter = Non envoyé par { THE($seat) } avant la fin du tour { $turn } : { $letter } ; cela coûte de la légitimité.
remedy-promise = { $need } : tenir ce qui fut promis en public pour { $by }, ou ne pas promettre.
remedy-crisis_mode = Demander le partage d'informations dans la réaction à la crise ; il n'a jamais été activé et l'image a vieilli.
remedy-crisis_mode_low = Demander le partage d'informations dans la réaction à la crise ; elle n'a jamais dépassé ce niveau : { $mode } (tour { $turn }), et l'image a vieilli.
remedy-nato_contact = Prendre contact avec l'OTAN ; personne ne lui a parlé.

remedy-unanswered = Répondre à chaque offre, ne fût-ce que par un merci : { $offers ->
    [one] une est restée
   *[other] { $offers } sont restées
} sans aucune réponse pendant { $turns } tours, la première { OF($giver) } ; cela a coûté à la cohésion { $cohesion }.
remedy-solidarity = Rallier davantage de membres : { $silent } sur { $members } n'ont rien apporté. Demandez à chacun une petite chose qu'il a, et répondez à ce qu'il offre ; c'est sa part qui compte, non le volume.
debrief-by-state = { THE($state) }
debrief-by-nato = les unités propres de l'OTAN
debrief-by-union = les instruments de l'Union
need-story = { $need } : couvert à { $share }, par { $by }
need-story-nothing = { $need } : couvert à { $share } ; rien n'a été mis à l'œuvre
need-story-used-up = { $need } : apport par { $by }, consommé ou reparti ; couvert à { $share }
need-story-missing = il manquait { $missing } à la fin
need-story-withdrawn = demande retirée { $moment }
aim-story-reached = { $aim } Atteint, la première fois { $moment }.
aim-story-lost = { $aim } Atteint { $moment }, puis perdu.
aim-story-failed = { $aim } Non atteint.
aim-story-assessed = { $aim } (évaluation des services)
reading-story-acknowledged = Reconnaissance du cas, { $victim }, { $moment } : { $held }.
reading-story-end = Le cas à la fin, { $victim } : { $held }.
reading-story-changed = { $state } a changé : { $before }, puis { $after }.
vote-story = { $vote } : { $result } au tour { $turn } ; { $count }.
vote-story-passed = adoption
vote-story-failed = rejet
vote-story-position = { $state } : { $stance }

mistake-told = { $mistake } : { $turns }{ $cost }.
mistake-turn = tour { $turn }{ $by }
mistake-by = { " " }({ $cause })
mistake-cost = { " " }; coût : { $moves }
mistake-right = Juste : { $right }
mistake-law = S'applique : { $law }.

## Questions de tout retour d'expérience, là où elles se posent ; guide 7.3

after-action-1 = Qu'a demandé au juste l'État attaqué, et quand l'avons-nous su ?
after-action-2 = Quelle phrase du droit justifiait chaque mesure de force ?
after-action-3 = Quelle offre est venue à temps, laquelle jamais ?
after-action-4 = Où un parlement, un permis, un wagon ou un juriste a-t-il coûté un jour ?
after-action-5 = Qu'a-t-on demandé deux fois, à l'Union et à l'OTAN ?
after-action-6 = Qui coordonnait pendant que la présidence était la victime ?
after-action-7 = Qu'ont apporté les États à caractère spécifique que d'autres ne pouvaient pas ?
after-action-8 = Quel renseignement aurait fait changer d'avis une capitale, et pouvait-on le partager ?
after-action-9 = Que ferions-nous d'une deuxième demande ?
after-action-10 = Qu'est-ce qui nous retient d'y mettre fin ?
after-action-11 = Quels trois points vont au Conseil, aux capitales, à l'OTAN et aux opérateurs d'ici vendredi ?
after-action-12 = L'État attaqué invoquerait-il de nouveau la clause ?

## Ce qu'une partie y répond

answer-chosen = Choix ({ $seat }, { $at }) : { $answer }.
    .published = La règle de tri publiée était alors : { $rule }.
    .kept = Une règle de tri était gardée interne : { $rule }.
    .no-rule = Aucune règle de tri n'était alors fixée.
    .covered = Ce que des États avaient envoyé couvrait alors : { $needs }.
answer-asked = { $declared } besoins sur { $needs } ont été déclarés, de { $from } à { $to } ; demande chiffrée : { $quantified }.
answer-asked-nothing = Rien : aucun des { $needs } besoins n'a été déclaré.
answer-force = Article 51 de la Charte des Nations unies, légitime défense. { $uses }
answer-force-own = Pour la défense { OF($state) }, force employée dès { $at } ; invoqué alors : { $articles } ; compte rendu au Conseil de sécurité : { $reported }.
answer-force-for = { BEGIN(THE($state)) } dès { $at } pour la défense { OF($victim) } ; invoqué alors par cet État : { $articles } ; compte rendu au Conseil de sécurité : { $reported }.
answer-force-no-clause = aucune clause de traité
answer-arrived = À l'œuvre à temps : { $in_time }, en retard : { $late }, jamais : { $never } ; le premier ({ $giver }) : { $need }.
answer-arrived-nothing = Aucune n'est parvenue à l'œuvre ; offres parties : { $never }.
answer-waited = Le plus long : { $waits }.
answer-waited-nowhere = Nulle part un jour entier.
answer-borders = autorisations et écartement
answer-twice = { $needs }.
answer-twice-nothing = Rien.
answer-chaired = { $state } a gardé la présidence.
answer-chaired-since = { $state }, dès { $since }.
answer-added = { $brought }.
answer-added-nothing = Rien n'est parvenu à l'œuvre.
answer-unconvinced = Les preuves étaient trop minces pour : { $states }.
answer-unconvinced-nobody = Aucune capitale ne s'est écartée faute de preuves.
answer-left = L'endurance est à { $endurance } ; déjà à court : { $needs }.
answer-open = Non couverts : { $needs }. Pression de l'adversaire : { $pressure }.
answer-open-nothing = Chaque besoin est couvert ; pression de l'adversaire : { $pressure }.
answer-unknown = inconnue
answer-next = { $remedies }
answer-next-nothing = Rien n'est resté ouvert qui aurait aidé.
answer-brought = Cela a couvert { $covered } besoins sur { $needs } ; première aide : { $first }.
answer-brought-nothing = Aucune livraison n'est venue à l'œuvre pour { $needs } besoins.

## Deux histoires côte à côte

compare-same-start = Mêmes scénario, options, règles et tirage.
compare-other-seed = Mêmes scénario, options et règles, autre tirage : le hasard diffère dès le premier tour.
compare-other-setting = Autre scénario, autres options ou autres règles.
compare-same-game = C'est deux fois la même partie.
compare-second-branched = La seconde est une branche de la première, prise après { $windows ->
    [one] une fenêtre
   *[other] { $windows } fenêtres
}.
compare-first-branched = La première est une branche de la seconde, prise après { $windows ->
    [one] une fenêtre
   *[other] { $windows } fenêtres
}.
compare-siblings = Toutes deux sont des branches d'une même troisième partie.
compare-apart = Aucune n'est une branche de l'autre.
compare-order = Premier ordre différent : tour { $turn }, { $window }, { $seat }. Première : { $first }. Seconde : { $second }.
compare-no-order = aucun ordre
compare-turn = Premier résultat différent : après le tour { $turn }, { $field }. Première : { $first }. Seconde : { $second }.
compare-alike = Tous les ordres et tous les résultats sont les mêmes.
compare-alike-so-far = Tous les ordres et tous les résultats sont les mêmes aussi loin que vont les deux ; l'une continue plus longtemps.
compare-of-seat = Seuls les ordres d'un siège sont comparés : { $seat }. Ce que les parties lui cachent reste caché.
facts-outcome = issue
facts-tracks = niveau
facts-victims = État attaqué
facts-needs = besoin
facts-offers = offre
facts-consignments = envoi
facts-ipcr = mode de la réaction à la crise
facts-nato = posture de l'OTAN
facts-wills = volonté d'une capitale
facts-vectors = pression de l'adversaire
facts-hour = heure de la décision
facts-evaluation = note
facts-digest = ce qu'aucun résumé ne montre
facts-hours = heure { $hours }
facts-field-state = état
facts-field-truth = quantité vraie
facts-field-want = demandé
facts-field-have = à l'œuvre
facts-field-coming = en route
facts-field-coverage = couverture
facts-field-due = échéance
facts-field-tabled = déposé
facts-field-free = libre
facts-field-reserved = réservé
facts-field-moving = en chemin
facts-field-at-work = à l'œuvre
facts-field-done = achevé
facts-field-quantity = quantité
facts-field-effect = valeur
facts-field-arrives = arrivée
facts-field-status = où il est
facts-field-queue = attend l'accueil

## Signets et notes à côté d'une partie

notes-empty = Il n'y a rien à garder.
notes-too-long = C'est plus long que { $most } caractères.
notes-too-many = Il y en a déjà { $most } ; retirez-en d'abord un.
