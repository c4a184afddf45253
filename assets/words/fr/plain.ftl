# Le mode linéaire : ce que l'on tape, et ce que disent ses lignes.

## Ce que l'on tape : le premier mot est celui que l'aide nomme

plain-word-help = aide, commandes, ?
    .help = énumère les commandes ; suivi d'une commande, explique celle-ci.
plain-word-brief = exposé, expose
    .help = de quoi il s'agit dans cette crise, et qui vous êtes.
plain-word-situation = situation, état, etat
    .help = tour, heure, personnel, réaction à la crise, OTAN, et ce qu'il y a à voir.
plain-word-open = répondre, repondre
    .help = ce qui attend votre réponse : choix, lettres, consentements.
plain-word-needs = besoins
    .help = les besoins, d'abord ceux qui pressent le plus d'ici la prochaine décision. Un numéro énumère ensuite les offres qui peuvent servir ce besoin.
plain-word-offers = offres
    .help = les offres sur la table ; suivi d'un besoin, par son numéro ou son nom, les associations pour ce besoin. Un numéro dit ensuite ce que l'on peut faire de cette offre.
plain-word-small = petites
    .help = les petites offres, dont chacune couvre peu d'un besoin ; suivi de « mettre-en-attente » ou « décliner », une même réponse pour toutes, avec des numéros pour celles-là seules. Exemple : petites mettre-en-attente 1 3.
plain-word-orders = ordres, ordre
    .help = les genres d'ordres ; suivi d'un genre, ses ordres ; suivi d'autres mots, ceux qui les contiennent. Exemple : ordres demander électrogènes.
plain-word-give = donner
    .help = ouvre un ordre de la dernière liste par son numéro ; une quantité peut suivre. Le numéro seul fait de même. Rien n'est donné avant votre oui.
plain-word-basket = panier
    .help = les ordres de ce tour, dans l'ordre où ils furent donnés.
plain-word-undo = annuler
    .help = reprend un ordre, par son numéro dans le panier ; sans numéro, le dernier.
plain-word-why = pourquoi
    .help = explique un chiffre : par son numéro dans la dernière liste, ou par son nom. Exemple : pourquoi escalade. D'un mot pour un genre d'ordre, il dit quelles règles s'y opposent. Seul, il énumère ce qui peut être demandé.
plain-word-feed = nouvelles
    .help = ce qui est arrivé depuis votre dernière décision ; suivi d'un tour, dans ce tour ; suivi de « tout », dans tous.
plain-word-tracks = indicateurs, niveaux
    .help = les indicateurs, et les fonctions de l'État attaqué.
plain-word-votes = scrutins, conseil
    .help = ce dont le Conseil est saisi. Un numéro dit ensuite qui se tient où et pourquoi.
plain-word-more = suite
    .help = lit la suite d'une longue liste.
plain-word-plan = plan, chronologie
    .help = pour la direction de l'exercice : le plan des incidents. Un numéro en lit un, et énumère ce qui peut être ordonné à son sujet.
plain-word-seats = sièges, sieges
    .help = qui tient quel siège, qui a fini son tour, qui est attendu.
plain-word-policy = règle, regle
    .help = laisse votre siège à sa règle de conduite ; suivi d'un siège, par son numéro dans « sièges » ou son nom, celui-là si vous le pouvez.
plain-word-take = prendre
    .help = fait tenir un siège par une personne, par son numéro dans « sièges » ou son nom.
plain-word-passphrase = phrase-secrète, phrase-secrete
    .help = pose ou retire la phrase secrète que votre siège demande. Elle n'est pas montrée.
plain-word-pause = pause
    .help = la direction de l'exercice vient au clavier, à tout moment, pour arrêter l'horloge ; et la relance.
plain-word-coach = guide
    .help = dans un exercice qui enseigne : ce qu'il faut faire ensuite ; suivi de « non », silence, de « oui », parole de nouveau.
plain-word-handbook = manuel
    .help = les sujets du manuel ; suivi d'un sujet, sa page.
plain-word-save = sauver, enregistrer
    .help = dit si tout est sur le disque, et essaie encore quand ce n'est pas le cas.
plain-word-end = fin, finir
    .help = dit ce qui reste à faire, demande, et finit le tour.
plain-word-debrief = bilan
    .help = la partie finie : comment elle est jugée, et pourquoi.
plain-word-quit = quitter
    .help = s'en va ; la partie est conservée.
plain-word-yes = oui
    .help = donne l'ordre, ou finit le tour.
plain-word-no = non
    .help = ne le fait pas.
plain-word-quantity = quantité, quantite
    .help = une autre quantité : un nombre, seul ou après ce mot.
plain-word-channel = canal
    .help = un autre canal pour une association : son numéro ou son nom ; seul, il les énumère.
plain-word-way = trajet
    .help = un autre mode de transport : son numéro ou son nom ; seul, il les énumère.
plain-word-clauses = clauses
    .help = ce que dit une lettre : les numéros de toutes ses clauses, ou « tout », ou « aucun ». Exemple : clauses 1 3 5.
plain-word-later = plus-tard
    .help = une promesse ou un incident plus tard : de six heures, ou du nombre d'heures qui suit.
plain-word-earlier = plus-tôt, plus-tot
    .help = de même, plus tôt.
plain-word-to = à, niveau, part
    .help = un autre niveau, en points sur 100, ou une autre part de ce que fait un incident, en pour cent. Exemple : à 45.
plain-word-reason = raison
    .help = pourquoi : son numéro ou son nom ; seul, il énumère ce qui peut être dit.
plain-word-text = texte
    .help = ce qui est dit en plus : le reste de la ligne ; seul, rien.
plain-help-intro = Commandes :
plain-help-order = Réponses, quand un ordre est ouvert ou une question posée :
plain-all = tout

## Invites

plain-prompt = Tour { $turn } sur { $turns }, commande ?
plain-prompt-order = Tour { $turn } sur { $turns }, donner cet ordre, oui ou non ?
plain-prompt-refused = Tour { $turn } sur { $turns }, refusé tel quel ; modifiez-le, ou dites non ?
plain-prompt-end = Tour { $turn } sur { $turns }, le finir, oui ou non ?
plain-prompt-hand-over = Prêt ?
plain-prompt-over = La partie est finie, commande ?

## Début et fin

plain-welcome = { $title }, en lignes.
plain-seed = Graine { $seed }.
plain-attacked = Attaqué : { $states }.
plain-attacked-so-far = À ce jour : { $states }.
plain-dilemma = À méditer : { $dilemma }
plain-hint = Tapez une commande. D'abord : besoins, puis le numéro d'un besoin. aide énumère toutes les commandes, fin finit le tour, quitter s'en va.
plain-hand-over = Au clavier maintenant : { $seat }. Appuyez sur Entrée, sans rien taper, quand personne d'autre ne regarde.
plain-end-of-input = Plus aucune ligne ne vient.
plain-recorded = Enregistré dans { $name }.
plain-writing = L'écriture est en cours ; le disque est lent. « sauver » dira quand c'est enregistré.
plain-not-saved = NON ENREGISTRÉ : { $why } La partie continue en mémoire ; « { $word } » essaie encore.
plain-not-kept = Cette partie n'est pas conservée : il n'y a pas d'enregistrement.
plain-farewell = Enregistré. Pour continuer : casus resume { $name } --plain
plain-farewell-over = Enregistré. Pour la réentendre : casus replay { $name } --plain

## Ce qui n'est pas compris

plain-unknown = Il n'y a pas de commande « { $word } ». { $help } les énumère.
plain-unknown-near = Il n'y a pas de commande « { $word } ». Vouliez-vous dire « { $near } » ?
plain-too-long = Cette ligne dépasse { $most } caractères et n'a pas été lue. Tapez-en une plus courte.
plain-no-list = Aucune liste n'a été lue à laquelle ce numéro pourrait appartenir. D'abord besoins, offres, ordres, scrutins ou pourquoi, puis un numéro.
plain-no-number = Il n'y a pas ici de numéro { $number } ; les numéros vont de 1 à { $count }.
plain-no-more = La liste est finie.
plain-no-kind = Vous n'avez pas maintenant de genre d'ordre « { $kind } ». « { $word } » énumère ceux que vous avez.
plain-no-need = Aucun besoin ouvert ne s'appelle « { $need } ». « { $word } » les énumère avec leurs numéros.
plain-no-topic = Le manuel n'a pas de page « { $topic } ». Les plus proches : { $nearest }. « { $word } » énumère les sujets.
plain-no-turn = « { $said } » n'est pas un tour de cette partie jusqu'ici. Tapez un nombre de 1 à { $turn }, ou « tout ».
plain-no-question = Rien de ce qui peut être demandé ne s'appelle « { $said } ». « { $word } » seul énumère tout.
plain-pages = Aucun nombre ne s'appelle « { $said } ». Le manuel en parle :
plain-no-quantity = Cet ordre n'a pas de quantité. Dites oui ou non.
plain-no-amount = « { $said } » n'est pas une quantité. Tapez un nombre comme 80 ou 0,5.
plain-no-clauses = Tapez les numéros de toutes les clauses que la lettre doit contenir, ou « tout », ou « aucun ».
plain-no-change = Cet ordre n'a rien de tel à changer. Dites oui ou non.
plain-nothing-asked = Rien n'est demandé maintenant. Ouvrez d'abord un ordre, par son numéro dans une liste.
plain-give-what = Dites lequel : le numéro d'un ordre de la dernière liste. besoins, offres ou ordres font une liste.
plain-yes-or-no = Dites oui ou non.
plain-over = La partie est finie : plus d'ordres. bilan dit comment elle est jugée.

## Listes

plain-more = { $count ->
    [one] Encore une ligne ; « { $word } » la lit.
   *[other] Encore { $count } lignes ; « { $word } » lit la suite.
}
plain-kinds = Genres d'ordres, avec le mot de chacun et combien peuvent être donnés maintenant :
plain-kind = { $kind }, mot { $word } : { $count }
plain-refused-by = refusé ({ $count } ×) : { $why }
plain-refused = { $order } : refusé. { $why }
plain-nothing-about = Il n'y a rien à ordonner à ce sujet ce tour-ci.
plain-refused-others = De ce type en tout, refusés maintenant par les règles : { $count }. « { $word } » dit par lesquelles, et sur quelle base juridique.
plain-choose-order = Un numéro ouvre l'ordre ; rien n'est donné avant votre oui.
plain-choose-need = Un numéro énumère les offres pour ce besoin.
plain-choose-offer = Un numéro dit ce que vous pouvez faire de cette offre.
plain-choose-vote = Un numéro dit qui se tient où, et ce que vous pouvez faire.
plain-choose-why = Un numéro l'explique ; de même « { $word } » et un nom, aussi d'un besoin, d'une offre ou d'un scrutin.
plain-choose-channel = Tapez canal et un numéro ou un nom.
plain-choose-way = Tapez trajet et un numéro ou un nom.
plain-which = Lequel ? Tapez son numéro.
plain-offers-for = Associations pour { $need }, le meilleur d'abord :
plain-offers-here = Sur la table pour { $need } :
    .none = Vous ne pouvez rien en associer maintenant. « { $word } proposer » dit ce qui s'y oppose.
plain-offers-none-for = Rien sur la table ne sert à { $need }.
    .elsewhere = Ce qui y servirait a été offert à : { $states }.
    .ask = « { $word } demander » le demande à une capitale.
plain-offers-none = Aucune offre n'est sur la table.
plain-offered = a déjà une offre sur la table
plain-unanswered = sans réponse, caduque dans { $time }
plain-small = Aucune ne couvre { $share } d'un besoin ; sans réponse, chacune coûte de la cohésion :
plain-small-keys = « { $word } { $park } » les met toutes en attente sans coût, « { $word } { $decline } » les décline avec remerciements (coût { $cost } chacune) ; des numéros à la suite désignent celles-là seules. Un numéro seul énumère ce qui se peut faire de cette offre.

## La situation

plain-turn = Tour { $turn } sur { $turns }, { $moment }. { $seat }.
plain-staff = Capacité du personnel dans ce tour : reste { $free } sur { $whole }.
plain-institutions = Réaction à la crise (IPCR) : { $mode }. OTAN : { $posture }.
plain-counts = Besoins ouverts : { $needs }. Offres sans réponse : { $offers }. Ordres dans le panier : { $orders }.
plain-need = { $need } : voulu { $want }, sur place { $have }, en route { $coming }, manque { $missing } ; { $due }.
plain-unknown-want = une quantité inconnue
plain-due = à échéance dans { $time }
plain-overdue = échéance passée, perd de sa valeur
plain-hours = { $count ->
    [one] une heure
   *[other] { $count } heures
}
plain-days = { $count ->
    [one] un jour
   *[other] { $count } jours
}
plain-next = Prochaine arrivée dans { $time }.
plain-offer = { $kind } ({ $giver }) pour { THE($victim) } : reste { $free }
plain-track = { $name } : { $level } sur 100, { $way }
plain-track-estimate = { $name } : environ { $level } sur 100 (estimation), { $way }
plain-better = plus vaut mieux
plain-worse = plus est pire
plain-function = { $state }, { $name } : { $level } sur 100
plain-moved = { $name } : { $by }, maintenant { $level }
plain-ask-why = « { $word } » et un nom dit ce qui l'a fait changer.
plain-open-none = Ni question, ni lettre, ni accord n'attend votre réponse.
plain-open-choice = À répondre : « { $matter } » { $who } Tapez : { $word } { $order }
plain-open-letter = À écrire avant la fin du tour { $turn } : { $letter }. Tapez : { $word } { $order }
plain-open-letter-waiting = À écrire dès que votre propre constat juridique est établi, au plus tard au tour suivant : { $letter }. Tapez : { $word } { $order }
plain-open-consent = À accepter, à modifier ou à refuser : { $match }. Tapez : { $word } consentir, { $word } modifier ou { $word } refuser

## Ordres

plain-objection = Mais : { $objection }
plain-change-quantity = Quantité de { $least } à { $most } : tapez un nombre, ou « { $word } » et un nombre.
plain-change-way = « { $channel } » et « { $way } » changent l'acheminement.
plain-change-moment = « { $later } » et « { $earlier } » déplacent le moment : de six heures, ou des heures qui suivent.
plain-clause-in = Clause { $number }, dans la lettre : { $clause }. { $meaning }
plain-clause-out = Clause { $number }, omise : { $clause }. { $meaning }
plain-change-clauses = « { $word } » et des numéros disent quelles clauses la lettre contient.
plain-not-given = Non donné.
plain-not-ended = Le tour continue.
plain-end-question = Finir le tour ? Dites oui ou non.
plain-taken-back = Repris : { $order }
plain-basket-row = { $order }, coûte { $cost }
plain-basket-empty = Aucun ordre dans le panier en ce tour.
plain-basket-hint = « { $word } » et un numéro en reprend un.

## Pourquoi

plain-input = fait de : { $name }, { $value }
plain-rule = Règle : { $rule }
plain-no-figures = Il n'y a pas là-dessus de chiffres que votre siège puisse connaître.
plain-page = Davantage : { $word } { $page }

## Bilan et relecture

plain-seen-by = Vu par : { $eyes }.
plain-eyes-full = tous
plain-replay-turn = Tour { $turn } sur { $turns }, { $moment }.
plain-replay-order = Ordre, { $seat } : { $order }
plain-replay-levels = Niveaux : { $levels }.
plain-replay-open = La partie n'est pas finie ; elle a été jouée jusqu'ici.
plain-compare-first = La première partie.
plain-compare-second = La seconde partie.
plain-link = { $title } : { $word } { $page }

## Plusieurs personnes

plain-guarded = Une phrase secrète protège ce siège ; elle est demandée ensuite, et n'est pas montrée.
plain-passphrase-back = Essayez encore, ou ne tapez rien pour revenir.
plain-passphrase-shown = Ce terminal montre ce que vous tapez.
plain-forgotten = « { $word } » laisse le siège à sa règle de conduite, pour que les autres puissent jouer. Sa phrase secrète le ramène.
plain-guard-set = Ce siège demande désormais sa phrase secrète.
plain-guard-off = Aucune phrase secrète ne protège ce siège.
plain-seats-hint = « { $policy } » et un numéro laissent un siège à sa règle de conduite, « { $take } » le fait tenir par une personne, « { $passphrase } » protège le vôtre.
plain-no-seat = Aucun siège ne s'appelle « { $seat } ». « { $word } » les énumère avec leurs numéros.
plain-seat-taken-already = Une personne tient déjà ce siège.
plain-choose-inject = Un numéro lit l'incident, et énumère ce qui peut être ordonné à son sujet.

## Changements dans un ordre

plain-change-share = « { $word } » et un nombre fixent la part de ce qui est écrit qu'il fait, en pour cent.
plain-change-level = « { $word } » et un nombre fixent le niveau, en points sur 100.
plain-change-reason = « { $word } » dit pourquoi.
plain-change-text = « { $word } » et une ligne de { $most } caractères au plus disent quelque chose en plus.
plain-choose-reason = Tapez « { $word } » et un numéro ou un nom.
plain-no-hours = « { $said } » n'est pas un nombre d'heures. Tapez-en un, comme 3, ou rien pour six.
plain-no-level = « { $said } » n'est pas un niveau. Tapez un nombre comme 45 ou 45,5.

## Le guide

plain-coach = Guide, étape { $step } sur { $steps } : { $said }
plain-no-coach = Personne n'enseigne ici : le guide parle au haut représentant, dans l'exercice Thirty Minutes.
plain-coach-silent = Le guide se tait. « guide oui » le fait parler de nouveau.
plain-coach-welcome = État attaqué : { $victim }. Ses besoins sont déclarés. Tapez besoins : le plus pressant vient d'abord. Tapez ensuite le numéro de l'un d'eux, pour entendre les offres.
plain-coach-match = Voici les offres pour ce besoin : leur adéquation, quand elles seraient à l'œuvre, à quelles conditions. Tapez le numéro d'une offre qui n'arrive pas après la fin, écoutez l'aperçu, dites oui. Si toutes arrivent après la fin, prenez un autre besoin.
plain-coach-more = Continuez de même avec les autres besoins. Ce qui vient après la fin ne donne rien dans cet exercice ; ce qui n'est que tardif compte encore en partie.
plain-coach-ask = Ce que personne n'offre à temps, demandez-le : tapez ordres demander et le nom du genre, puis le numéro d'une capitale qui en détient.
plain-coach-advise = D'autres prennent bientôt une décision, et pèsent votre avis selon la confiance qu'ils vous portent. Tapez ordres conseiller, puis un numéro.
plain-coach-ipcr = Sans image partagée, les capitales devinent. Tapez ordres demander-mode et demandez le partage d'informations. La présidence décide, et peut d'abord accorder moins.
plain-coach-end-turn = Vos ordres sont dans le panier ; rien n'est encore arrivé. Tapez fin. On vous dira ce qui reste inutilisé ou sans réponse.
plain-coach-report = Tapez nouvelles : elles disent ce qui est arrivé depuis votre dernière décision.
plain-coach-why = Des niveaux ont bougé, chacun pour une raison. Tapez niveaux, puis pourquoi et un nom, par exemple pourquoi cohésion : chaque variation y est avec sa cause.
plain-coach-ipcr-again = La réaction à la crise ne partage pas encore les informations : il n'y a pas d'image commune. Tapez ordres demander-mode et demandez de nouveau à la présidence.
plain-coach-nato = L'OTAN suit la même crise. Tapez ordres contacter-otan : chacune sait alors ce que l'autre prévoit, et rien n'est fait deux fois.
plain-coach-orders = Vous pouvez plus qu'associer : tapez ordres pour tous les genres d'ordres.
plain-coach-play = Jouez maintenant. À chaque tour : répondre dit ce qui attend votre réponse ; associez ce qui vient à temps, déclinez ou gardez le reste pour qu'aucune capitale n'attende ; fin finit le tour. Le bilan dit ce qui a compté.
