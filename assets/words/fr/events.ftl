# Les lignes du fil.

source-adversary = Adversaire
source-inject = Exercice
source-capital = Capitales
source-victim = État attaqué
source-nato = OTAN
source-union = Union
source-council = Conseil
source-transport = Mouvements
source-system = Jeu

severity-note = note
severity-good = bon
severity-bad = mauvais
severity-grave = grave

cause-inject = événement : { $text }
cause-order = { $seat } : { $order }
cause-vector = acte de l'adversaire : { $vector }
cause-mistake = erreur : { $mistake }
cause-vote = vote : { $vote }
cause-about = { $rule } : { $about }
cause-mishap = hasard de l'exercice, qui touche { $share } des envois ; personne n'est en faute
cause-times = { $cause }, { $times } fois

event-turn-opened = Le tour { $turn } décide à { $moment }.
event-inject = EXERCICE : { $text }
event-inject-added = LA DIRECTION DE L'EXERCICE AJOUTE : { $text }
event-inject-released = La direction de l'exercice libère { $inject }.
event-inject-held = La direction de l'exercice retient { $inject }.
event-inject-postponed = La direction de l'exercice planifie { $inject } pour { $moment }.
event-inject-edited = La direction de l'exercice modifie { $inject } : à { $moment }, { $share } de ce qui est écrit{ $text }.
event-level-set = La direction de l'exercice fixe { $level } à { $to }, { $motive }{ $note }.
event-clock-stopped = La direction de l'exercice a arrêté l'horloge{ $note }.
event-clock-resumed = L'horloge court à nouveau.
event-message-sent = LA DIRECTION DE L'EXERCICE { TO($seat) } : { $text }
event-track-moved = { $track } { $by } à { $to } : { $cause }
event-escalation-moved = { $track } { $by } à { $to }, aussi grave que « { $rung } » : { $cause }
event-function-moved = { $victim } : { $function } { $by } à { $to } : { $cause }
event-function-at-brink = { $victim } : { $function } est au bord de la rupture depuis { $duration }.
event-home-risk-up = { $giver } : donner est plus risqué au pays ce tour-ci.
event-home-risk-down = { $giver } : donner est plus facile au pays ce tour-ci.
event-home-risk-up-all = Donner est plus risqué au pays dans toutes les capitales ce tour-ci.
event-home-risk-down-all = Donner est plus facile au pays dans toutes les capitales ce tour-ci.
event-game-ended = La partie est finie : { $outcome }. { $meaning } { $reason }

event-adversary-succeeded = { $victim } : action réussie contre { $function } : { $vector }.
event-adversary-failed = { $victim } : action contre { $function } mise en échec : { $vector }.
event-adversary-switched = L'adversaire se détourne après des échecs : { $vector }.
event-aim-reached = L'adversaire a ce qu'il voulait : { $aim }
event-aim-lost = L'adversaire a perdu ce qu'il avait atteint : { $aim }
event-aim-assessed = Les services évaluent ce que veut l'adversaire : { $aim }
event-terms-sought = L'adversaire suspend ses actes et cherche un arrangement.

event-need-arose = Nouveau besoin { OF($victim) } : { $kind }, { $quantity }, pour { $moment }.
event-need-grew = Besoin accru { OF($victim) } : { $kind }, désormais { $quantity }.
event-need-declared = Déclaré par { THE($victim) } : { $kind }, { $quantity }.
event-need-ranked = Mis en premier par { THE($victim) } : { $kind }.
event-need-partly = { $victim } : { $kind }, couvert en partie.
event-need-met = { $victim } : { $kind }, couvert.
event-need-lapsed = { $victim } : { $kind }, trop tard pour compter.
event-need-withdrawn = Retiré par { THE($victim) } : { $kind }.
event-need-left-to-nato = L'Union laisse à l'OTAN : { $need }.
event-need-taken-back = L'Union reprend à l'OTAN : { $need }.
event-need-left-to-eu = L'OTAN laisse à l'Union : { $need }.
event-need-taken-back-by-nato = L'OTAN reprend à l'Union : { $need }.
event-fit-shifted = { $need } : l'effet de ce qui est livré change de { $by }.
event-promise-made = Le haut représentant promet { $need } pour { $moment }.
event-promise-kept = Promesse tenue : { $need }.
event-promise-broken = Promesse rompue : { $need }.
event-measure-adopted = Une décision ou un instrument de l'Union répond à { $need } : { $quantity }.

event-offer-tabled = { BEGIN(THE($giver)) } { $givers ->
    [many] offrent
   *[one] offre
} { $kind } : { $quantity } { TO($victim) }, jusqu'à { $moment }.
event-stock-withdrawn = { $offer } : { $quantity }, retiré par le donateur.
event-stock-lapsed = { $offer } : { $quantity }, expiré sans être utilisé.
event-offer-declined = { $offer } : déclinée avec remerciements.
event-offer-parked = { $offer } : mise en attente.
event-offer-improvement-asked = { $offer } : le donateur est prié de l'améliorer.
event-offer-improved = { $offer } : augmentée de { $quantity }.
event-offer-caveat-lifted = { $offer } : restriction levée ({ $caveat }).
event-offer-improved-and-lifted = { $offer } : augmentée de { $quantity }, restriction levée ({ $caveat }).
event-offer-extended = { $offer } : reste sur la table jusqu'à { $moment }.
event-offer-redirected = { $offer } : le donateur la fait { TO($victim) } et non plus { TO($country) }.
event-kept-for-itself = { BEGIN(THE($giver)) } : son propre besoin d'abord ({ $kind }). Ce qui était sur la table ou convenu, et n'est pas parti, reste chez lui.
event-caveat-added = { $offer } : nouvelle restriction ({ $caveat }).
event-caveat-for-giver = Offres militaires { OF($giver) } restreintes : { $caveat }.
event-caveat-of-place = Tous les envois { OF($giver) } restreints : { $caveat }.
event-clock-started = { $offer } : { $clock }, attendu { $moment }.
event-clock-granted = { $offer } : { $clock }, acquis.
event-clock-refused = { $offer } : { $clock }, refusé.
event-union-asked = { BEGIN(THE($seat)) } demande { TO($country) } : { $kind }. L'Union n'en possède pas : les forces sont aux États.
event-triage-published = Une règle de tri est publiée : { $rule }.
event-triage-kept = Une règle de tri est fixée et gardée interne : { $rule }.
event-bilateral-steered = Ligne du haut représentant sur l'aide bilatérale : { $line }.
event-triage-followed = La règle de tri donne priorité { TO($country) }, et l'ordre est respecté.
event-triage-against = La règle de tri donne priorité { TO($country) } ; un autre État est servi avant.
event-capital-asked = { BEGIN(THE($seat)) } demande { TO($country) } : { $kind }.

event-match-proposed = Proposé : { $quantity }, { $offer }, pour { THE($need) } ; { $channel }, { $way }.
event-match-offered-directly = Envoyé par le donateur lui-même, sans annonce : { $quantity }, { $offer }, pour { THE($need) } ; { $way }.
event-match-amended = Accord { OF($seat) } à d'autres conditions : { $match } ; { $quantity }, { $channel }, { $way }, car { $reason }.
event-answer-overtaken = Réponse { OF($seat) } dépassée : { $match } ; les conditions ont été modifiées entre-temps, le siège est sollicité à nouveau.
event-standing-consent-given = Consentement permanent { OF($seat) } à tout ce qui est proposé : { $about }.
event-standing-consent-taken = Consentement permanent { OF($seat) } retiré : { $about }.
event-standing-consent-used = Accord { OF($seat) } par consentement permanent : { $match }.
event-match-agreed = Convenu : { $match }.
event-match-brokered = Les deux parties sont rapprochées : { $match }.
event-match-waits = { $match } : attend { $clock }.
event-match-dropped-by = Refusé par { THE($seat) } : { $match }, { $reason }.
event-match-dropped = { $match } : n'aboutit pas, { $reason }.
event-consignment-left = { $load } : { $quantity } en route, attendu { $moment }.
event-consignment-delayed = { $load } : retard de { $duration }, { $cause }
event-consignment-lost = { $load } : perdu, { $cause }
event-consignment-arrived = { $load } : arrivé, attend l'accueil.
event-consignment-absorbed = { $load } : { $quantity } à l'œuvre, vaut { $effect }.
event-consignment-used = { $load } : consommé, { $quantity }.
event-consignment-returned = { $load } : rentré.
event-consignment-recalled = { $load } : rappelé par le donateur, qui met sa région d'abord : une attaque vise { THE($state) }.
event-consignment-left-strikes = { $load } : rappelé par le donateur ; il n'est pas là pour des frappes.
event-consignment-relieved = { $load } : relevé par le donateur, en place pour une nouvelle période.
event-delay-set = { $scope } : { $days } { $days ->
    [one] jour
   *[other] jours
} de plus.
event-delay-lifted = { $scope } : { $days } { $days ->
    [one] jour
   *[other] jours
} de moins.
delay-kind = Mouvements : { $kind }
delay-from = Mouvements depuis { THE($country) }
delay-to = Mouvements vers { THE($country) }
delay-land = Mouvements par route et par rail vers { THE($country) }, tant que des autorisations manquent
delay-via = Mouvements par { THE($country) }
event-mode-blocked = { $kind } : plus aucun trajet { $mode }.
event-mode-blocked-except = { $kind } : plus aucun trajet { $mode }, sauf depuis : { $countries }.

event-ipcr-requested = Le haut représentant demande la réaction à la crise : { $mode }.
event-ipcr-decided = Réaction à la crise fixée : { $mode }, dès { $moment }.
event-ipcr-decided-jointly = La présidence n'a pas répondu : les services de l'Union activent ensemble la réaction aux crises ({ $mode }), à partir de { $moment }.
event-ipcr-changed = Réaction à la crise désormais : { $mode }.
event-round-table-held = Une table ronde s'est tenue.
event-report-ordered = Rapport de situation commandé, attendu { $moment }.
event-report-issued = Rapport de situation paru, qualité { $quality } sur 100.
event-nato-draw-opened = L'OTAN examine : { $posture } ; décision attendue { $moment }.
event-nato-draw-failed = L'OTAN ne trouve pas de consensus : { $posture }. Obstacle : { $obstacle }. Nouvel examen { $moment }.
event-nato-posture-changed = Posture de l'OTAN : { $posture }.
event-article5-decided = Conseil de l'Atlantique Nord : l'article 5 vaut pour { THE($country) }.
event-transfer-asked = L'OTAN demande l'autorité sur : { $offer } ; réponse attendue { $moment }.
event-authority-transferred = Désormais sous l'autorité de l'OTAN : { $offer }.
event-authority-transferred-in-dispute = Sous l'autorité de l'OTAN, de façon contestée : { $offer }.
event-authority-kept = Reste sous autorité nationale, contre le plan de l'OTAN : { $offer }.
event-nato-planned = L'OTAN planifie { $quantity } pour { $need }.
event-nato-delivered = Unités propres de l'OTAN à l'œuvre pour { $need } : { $quantity }.
event-consultations-asked = Demande { OF($state) } : consultations au titre de l'article 4 du traité de l'Atlantique Nord ; en cause, { $concern }.
event-nato-contacted = Les services de l'Union et de l'OTAN se sont rencontrés.
event-joint-statement-sought = Le haut représentant cherche une déclaration conjointe avec l'OTAN.
event-nato-endorsed = L'OTAN accepte une déclaration conjointe.
event-statement-made = Le haut représentant parle : { $statement }.
event-instrument-proposed = { $instrument } : proposé pour { THE($victim) } ({ $seat }) ; à lui seul de décider.
event-instrument-requested = { BEGIN(THE($victim)) } le demande : { $instrument }. Chaque État à qui appartiennent les moyens décide pour lui-même.
event-instrument-agreed = { $instrument } pour { THE($victim) } : accord ({ $seat }).
event-instrument-agreed-mandate = { $instrument } pour { THE($victim) } : accord ({ $seat }) ; son parlement prend { $hours }.
event-instrument-declined = { $instrument } pour { THE($victim) } : aucun donateur disposé. { $refusals }.
event-instrument-unanswered = { $instrument } pour { THE($victim) } : personne n'a donné son accord.
event-instrument-barred = { $instrument } pour { THE($victim) } : sans suite ; { $limit }.
event-instrument-empty = { $instrument } pour { THE($victim) } n'apporte rien : tout est déjà chez d'autres ou leur revient, n'y parvient pas ou n'est plus demandé. Personne ne paie.
event-instrument-lent = { $instrument } ({ $victim }) : décidé, à l'œuvre à partir de { $moment }.
event-instrument-lent-works = { $instrument } ({ $victim }) : à l'œuvre jusqu'à { $moment }.
event-instrument-lent-ended = { $instrument } ({ $victim }) : rentrés chez eux.
event-instrument-tasked = { $instrument } pour { THE($victim) } : décidé, opère à partir de { $moment }.
event-instrument-worked = { $instrument } pour { THE($victim) } opère.
event-instrument-works = { $instrument } pour { THE($victim) } opère jusqu'à { $moment }.
event-instrument-ended = { $instrument } pour { THE($victim) } a pris fin.
event-instrument-ended-by = { $instrument } pour { THE($victim) } : arrêt avant terme ({ $seat }).
event-unlocked = Désormais possible : { $what }.
event-capacity-changed = Capacité ({ $pool }) { $by } par jour désormais : { $cause }
event-capacity-changed-until = Capacité ({ $pool }) { $by } par jour jusqu'à { $moment } : { $cause }
event-paid = Payé par { THE($payer) } : { $amount } millions d'euros.
event-vote-scheduled = À l'ordre du jour du Conseil au tour { $turn } : { $vote }.
event-measure-asked-for = Demande { OF($country) } au Conseil : { $vote }.
event-position-taken = { $country }, sur { $vote } : { $stance }.
event-vote-passed = Le Conseil adopte : { $vote }.
event-vote-failed = Le Conseil n'adopte pas : { $vote }.
event-guest-invited = Invités à la table ronde : { $guest }.
event-body-convened = { $body }, réunion d'ici { $moment } : { $vote }.
event-agreed-without-debate = Convenu par toutes les capitales, adopté sans débat : { $vote }.
event-committee-agrees = { $body } : accord sur { $vote }.
event-committee-disagrees = { $body } : pas d'accord sur { $vote }.
event-vote-postponed = Reporté au tour { $turn } : { $vote }.
event-vote-taken-off = Retiré de l'ordre du jour du Conseil sans vote : { $vote }.
event-case-argued = { BEGIN(THE($seat)) } plaide la cause { OF($victim) } auprès { OF($country) } : { $plea }.
event-case-argued-own = { BEGIN(THE($victim)) } plaide sa cause auprès { OF($country) } : { $plea }.
event-reading-own-word = Lecture { OF($country) } du cas { OF($victim) }, de sa propre parole : seuil { $reading }.
event-reading-stated = Lecture { OF($country) }, agression armée contre { THE($victim) } : seuil { $reading }.
event-reading-moved = Nouvelle lecture { OF($country) } dans le cas { OF($victim) } : seuil { $reading }, auparavant { $before }.
event-case-weighed = Lecture du cas { OF($victim) } par les autres : atteint { $met }, défendable { $arguable }, non atteint { $unmet }. Le devoir tient au traité, non à ce compte.
event-lobbied = Le soutien { OF($country) } est sollicité : { $vote }.
event-linked = Contre le soutien { OF($country) }, { $kind } y reste : { $vote }.
event-link-ended = Ce qui avait été promis { TO($country) } ne l'est plus : { $kind }.
event-watered-down = Le texte dit moins, il en reste { $share } : { $vote }.
event-vote-against = Contre : { $states }.
event-vote-abstaining = Abstention : { $states }.
event-choice-opened = Décision attendue { OF($seat) } d'ici la fin du tour { $turn } : { $matter }
event-choice-advised = Avis { OF($seat) } : { $answer }.
event-choice-made = Décision { OF($seat) } : { $answer }.
event-choice-made-by-default = Faute de décision { OF($seat) } à temps : { $answer }.

event-invoked-mutual_assistance = Invoqué par { THE($victim) } : l'article 42, paragraphe 7, du traité sur l'Union européenne.
event-invoked-solidarity = Invoqué par { THE($victim) } : l'article 222 du traité sur le fonctionnement de l'Union européenne.
event-invoked-nato4 = Demande { OF($victim) } : consultations au titre de l'article 4 du traité de l'Atlantique Nord.
event-reported-art51 = Rapport { OF($victim) } au Conseil de sécurité au titre de l'article 51.
event-forcible-measure = Première mesure de force pour { THE($victim) } : { $hours } heures pour faire rapport au Conseil de sécurité.
event-terminated = Fin de la demande d'assistance { OF($victim) }.
event-victim-joined = Assistance demandée aussi par { THE($victim) }.
event-first-struck = { BEGIN(THE($victim)) } : sous attaque désormais.
event-letter-asked = Attendu { OF($seat) } d'ici la fin du tour { $turn } : { $letter }.
event-letter-asked-finding = Attendu { OF($seat) } d'ici la fin du tour { $turn }, ou de celui qui suit son propre constat juridique : { $letter }.
event-letter-sent = Envoyé par { THE($seat) } : { $letter } ({ $clauses }).
event-letter-sent-unsound = Envoyé par { THE($seat) } : { $letter }, avec { $unsound } { $unsound ->
    [one] clause qui ne tient pas
   *[other] clauses qui ne tiennent pas
} : { $clauses }.
event-letter-missed = Non envoyé par { THE($seat) } : { $letter }.
event-mistake-made = Erreur typique : { $mistake } ({ $cause }).
