# Ce que dit un débriefing : leçons, mesures, la ligne d'une livraison.

lesson-offered_not_brought = { $need } : { $offered } sur la table, et pourtant couvert à { $coverage } seulement à la fin.
lesson-not_offered = { $need } : { $offered } seulement sur la table, couvert à { $coverage } à la fin. Lacune capacitaire, ou demande jamais faite.
lesson-nothing_offered = { $need } : rien de tel n'a été offert, couvert à { $coverage } à la fin. Lacune de capacité, de demande ou de décision.
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
measure-hours_to_quantified_request = Demande chiffrée
measure-hours_to_first_pledge = Première offre
measure-hours_to_first_report = Premier rapport de situation
measure-hours_to_nato_contact = Premier contact avec l'OTAN
measure-hours_to_triage_rule = Règle de tri publiée
measure-instruments_in_5_days = Instruments décidés en 5 jours
measure-needs_declared = Besoins déclarés
measure-members_pledging = États membres ayant offert
measure-offers_answered = Offres ayant reçu une réponse
measure-improvements_granted = Demandes d'amélioration exaucées
measure-hours_from_offer_to_agreement = De l'offre à l'accord, médiane
measure-agreed_at_work = Accords parvenus à l'œuvre
measure-consignments = Envois partis
measure-clauses_standing = Clauses de lettres qui tenaient
measure-votes_won = Votes gagnés
measure-nato_contacts = Contacts avec l'OTAN
measure-hours_overdrawn = Personnel du Conseil à découvert
measure-hours_to_first_delivery = Première livraison à l'œuvre
measure-needs_covered = Besoins couverts à la fin
measure-by_substitution = Valeur apportée par substitution
measure-adversary_success = Actes de l'adversaire réussis
measure-escalation_peak = Escalade la plus haute
measure-functions_mean = Fonctions des États attaqués, moyenne
measure-public_trust = Confiance du public
measure-pledges_per_member = Offres par État membre
measure-hours_at_borders = Permis et écartements, moyenne
measure-foreign_consent_hours = Attente d'États d'origine
measure-caveats = Réserves sur les offres
measure-caveats_lifted = Réserves levées
measure-unanimity_attempts = Unanimité ou consensus
measure-vetoes = Vetos
measure-legal_sentence = Base juridique des lettres
measure-double_booked = Besoins doublés avec l'OTAN
measure-closed_by_substitution = Besoins couverts par substitution
measure-adversary_acts = Actes de l'adversaire
measure-attribution = Attribution
measure-offers_plausible = Offres convenues qui ont tenu
measure-restored_power = Puissance rétablie
measure-interceptions = Cibles interceptées
measure-patients = Patients soignés en 6 heures
measure-liquidity = Aide financière
measure-port_throughput = Aide débarquée dans les ports
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
verdict-passive = { $raw } avant la règle sur la passivité
verdict-part = { $part } : { $value }
verdict-damped-term = { $term } { $raw } compte { $value }
verdict-damped = { $terms } : une réponse qui couvre peu de besoins est absente, non pas licite ou mesurée (règle : × { $factor } × besoins).
remedy-match = { $need } : associer { $quantity } ({ $giver }), sur la table au tour { $turn }, sans réponse{ $others ->
    [0] .
    [one] { " " }; une autre offre aussi.
   *[other] { " " }; { $others } autres offres aussi.
}
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
need-story-missing = il manquait { $missing } à la fin
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
    .published = La règle de triage publiée était alors : { $rule }.
    .kept = Une règle de triage était gardée interne : { $rule }.
    .no-rule = Aucune règle de triage n'était alors fixée.
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
