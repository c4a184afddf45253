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
grade-improvised = improvisé, comme en 2015
grade-harmful = nuit à la crédibilité

part-pledging = États ayant promis du concret
part-fair_share = promesses rapportées aux moyens
part-delivered = promesses livrées
part-specific_character = promesses des États à caractère spécifique
part-no_discord = ni double emploi, ni lacune, ni concurrence
part-in_step = au pas avec l'OTAN
part-peak = échelon le plus haut atteint
part-own_rises = hausses dues à la réaction elle-même
part-route = la bonne voie
part-request = demande et accord
part-report = rapport au Conseil de sécurité
part-parliaments = parlements respectés
part-rights = droits, sauvetage et données
part-endurance = endurance restante
part-promises = promesses tenues
part-staff = personnel non surchargé
part-reception = accueil non débordé
part-uploads = capitales qui contribuent
part-reports = rapports à temps
part-attribution = ligne commune sur l'attribution
