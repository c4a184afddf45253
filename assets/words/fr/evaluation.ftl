# Comment une partie finit et comment elle est jugée.

outcome-restored = rétabli
    .meaning = L'état d'avant l'attaque est rétabli.
outcome-held = contenu
    .meaning = L'attaque est contenue ; ce qui fut perdu n'est pas encore rétabli.
outcome-frozen = figé
    .meaning = Aucun côté ne bouge ; la crise dure sans fin en vue.
outcome-collapsed = effondré
    .meaning = Une fonction d'un État attaqué s'est effondrée et l'est restée deux jours.
outcome-general-war = guerre générale
    .meaning = L'escalade a atteint le haut de l'échelle.

# Why it ended so.
end-reason-ladder = Aucun accord ni aucune aide ne l'emporte là-dessus.
end-reason-breakdown = Rien de ce qui a été obtenu par ailleurs ne l'emporte là-dessus.
end-reason-broken = Les moyens de l'adversaire sont brisés, et il ne tient pas son but principal.
end-reason-aim_held = L'adversaire tient encore son but principal : rien n'est contenu, quoi qu'on ait convenu.
end-reason-settled = Il en avait été réglé ainsi, par les réponses aux conditions ou par les événements.
end-reason-stands = L'adversaire ne tient pas son but principal, et chaque État attaqué fonctionne.
end-reason-hurt = L'adversaire ne tient pas son but principal, mais un État attaqué est trop atteint.

term-needs = Besoins
    .meaning = Besoins couverts, à temps, selon leur poids.
term-solidarity = Solidarité
    .meaning = Combien d'États promettent du concret, rapporté à leurs moyens, et le livrent ; les offres des États neutres comptent pleinement.
term-complementarity = Complémentarité
    .meaning = Au pas avec l'OTAN : ni double emploi, ni lacune, ni concurrence, un seul message.
term-escalation = Escalade
    .meaning = Pas plus haut sur l'échelle qu'il ne le fallait.
term-legality = Légalité
    .meaning = La bonne voie, la demande et l'accord, le rapport au Conseil de sécurité, la nécessité et la proportionnalité motivées, les parlements respectés. Ce qui ne s'applique pas ne compte pas.
term-sustainability = Durée
    .meaning = Stocks, relèves, argent, disponibilité gardée au pays, force des états-majors.
term-information = Information
    .meaning = Contributions, rapports à temps, ligne commune sur l'attribution.

grade-convincing = convaincrait un ambassadeur sceptique
grade-works = fonctionne, avec des frottements
grade-improvised = improvisé
grade-harmful = nuit à la crédibilité

part-pledging = États ayant promis du concret
    .meaning = Membres, hors États attaqués, dont quelque chose est convenu, en route ou arrivé, sur tous les membres hors États attaqués.
part-fair_share = promesses rapportées aux moyens
    .meaning = La valeur politique de ce qu'un membre donne, selon la part de son offre, rapportée à ses moyens : produit et forces, pour moitié chacun, et pas plus que ce que contient sa propre liste. Moyenne des membres, diminuée de l'inégalité entre ceux qui donnent (coefficient de Gini).
part-delivered = promesses livrées
    .meaning = Parmi les offres convenues, celles dont quelque chose est arrivé à l'ouvrage.
part-specific_character = promesses des États à caractère spécifique
    .meaning = Parmi les États à caractère spécifique, ceux qui donnent ; ce qu'ils donnent compte entièrement.
part-in_step = au pas avec l'OTAN
    .meaning = Le niveau de synchronisation, moyenne sur la partie.
part-peak = échelon le plus haut atteint
    .meaning = 100 moins le sommet de l'escalade au-dessus de ce que la crise elle-même a apporté ; { $rungs } échelons prennent tout.
part-own_rises = hausses dues à la réaction elle-même
    .meaning = { $own } de moins par hausse due à une accusation au-delà des preuves ou à un échelon gravi.
part-line = une ligne pour éviter les incidents
    .meaning = Une ligne de déconfliction établie ajoute { $line } ; ne compte pas s'il n'y en eut aucune.
part-route = la bonne voie
    .meaning = La solidité de chaque invocation au moment où elle a été faite ; une attaque manifeste sans aucune : { $uninvoked }. Ne compte pas là où rien n'était à invoquer.
part-request = demande et accord
    .meaning = Besoins déclarés avec quantités, et clauses de toutes les lettres qui ont tenu ; une lettre jamais venue compte comme { $missed } qui ne tiennent pas.
part-report = rapport au Conseil de sécurité
    .meaning = Dans un délai de { $report } après le premier usage de la force ; chaque heure de plus retire { $hourly }. Les lettres de ceux qui ont employé la force pour l'État attaqué en sont la moitié. Ne compte pas sans usage de la force.
part-parliaments = parlements respectés
    .meaning = { $pressed } de moins par caractère spécifique bousculé et pour un parlement oublié.
part-rights = droits, sauvetage et données
    .meaning = Le niveau de légitimité, moyenne sur la partie : ce qu'événements, lettres et erreurs en ont laissé.
part-endurance = endurance restante
    .meaning = Le niveau d'endurance, moyenne sur la partie : ce que l'usure, les relèves, les rappels et les événements ont laissé à tous ceux qui tiennent.
part-staff = personnel non surchargé
    .meaning = La part des heures où le personnel du Conseil n'était pas surchargé. Celui du haut représentant ne peut pas l'être.
part-uploads = capitales qui contribuent
    .meaning = La part des membres dont la contribution est récente, moyenne sur la partie.
part-reports = rapports à temps
    .meaning = La part des heures avec un rapport de situation de moins de { $fresh }.
part-attribution = ligne commune sur l'attribution
    .meaning = Combien l'auteur est connu, par rapport à ce qu'on appelle élevé ; { $unsaid } de cela là où aucune déclaration fondée ne nomme l'auteur pour tous.
part-no_duplication = rien fait deux fois
    .meaning = 100 moins le niveau de double emploi, moyenne sur la partie.
part-no_gap = rien laissé l'un à l'autre
    .meaning = 100 moins le niveau de lacune, moyenne sur la partie.
part-nato_answered = questions de l'OTAN répondues
    .meaning = Parmi les unités que l'OTAN a demandées et les besoins qu'elle a laissés à l'Union, ceux qui ont eu réponse à temps ou ont été repris. Ne compte pas là où elle n'a rien demandé.
part-joint_message = message commun
    .meaning = Une déclaration conjointe avec l'OTAN : tout ou rien.
part-liaison = liaison à temps
    .meaning = Les états-majors se sont vus en { $liaison } au plus : tout ; plus tard : { $late } ; jamais : rien.
part-authority = autorité transférée sans heurt
    .meaning = Parmi les unités dont l'autorité a été tranchée, celles qui sont passées sous l'OTAN sans dispute. Ne compte pas s'il n'y en a pas eu.
part-no_double_count = rien compté deux fois
    .meaning = 100 moins le niveau de concurrence, moyenne sur la partie : les forces que les deux ont employées ou comptées.
part-supply = jours de stock
    .meaning = Pour ce qui se consomme, les jours en réserve rapportés à { $days } jours, dès l'heure où cela est dû ; moyenne sur la partie. Un besoin entièrement couvert fait { $use } jours d'usage. Ne compte pas là où rien de tel n'est dû.
part-rotation = relève prévue
    .meaning = Parmi les unités venues à l'ouvrage, celles qui seront là dans { $lasting } jours : d'elles-mêmes, par la relève d'un donneur disposé ou par ce qui suit ; et celles qui sont parties quand elles ne manquaient plus. Ne compte pas s'il n'en est venu aucune.
part-money = coûts payés en commun
    .meaning = De ce que coûte la crise, ce que l'Union ou un fonds commun paie ou que l'aide financière couvre ; le reste demeure là où il est tombé. Ne compte pas si elle n'a rien coûté.
part-home = disponibilité gardée au pays
    .meaning = Ce que les donneurs ont gardé au pays de ce qu'ils tiennent sur leur liste, pondéré par le risque pour le pays, par rapport à { $floor }. Moyenne de ceux qui ont donné.

## Parts of older rules, for games played under them

part-no_discord = ni double emploi, ni lacune, ni concurrence
part-promises = promesses tenues
part-reception = accueil non débordé
