# Les noms de ce que le jeu connaît, et leur sens. Ce qui manque ici est pris de l'anglais.

## Indicateurs

track-cohesion = Cohésion
    .short = Cohésion
    .meaning = La volonté des États membres de porter cela ensemble. Elle monte avec les livraisons, les votes gagnés et les promesses tenues ; elle baisse quand des offres restent sans réponse ou qu'un caractère spécifique est bousculé.
track-escalation = Escalade
    .short = Escalade
    .meaning = L'échelon sur l'échelle d'escalade, dix points par échelon. Plus haut est pire ; à 100, c'est la guerre générale.
track-attribution = Attribution
    .short = Attribution
    .meaning = À quel point l'agression peut être imputée à quelqu'un : ouverte, faible, moyenne ou élevée.
track-awareness = Connaissance de la situation
    .short = Situation
    .meaning = Qualité et fraîcheur de l'image commune. Elle vieillit d'elle-même ; rapports, contributions et imagerie la renouvellent.
track-duplication = Double emploi
    .short = Doublons
    .meaning = Part de la complémentarité : ce que l'Union et l'OTAN ont engagé ensemble au-delà du besoin. Plus haut est pire.
track-gap = Lacune
    .short = Lacune
    .meaning = Part de la complémentarité : besoins que chaque organisation a laissés à l'autre. Plus haut est pire.
track-contention = Concurrence
    .short = Concurrence
    .meaning = Part de la complémentarité : unités déclarées à l'OTAN, employées ou réclamées sans libération. Plus haut est pire.
track-synchronisation = Synchronisation
    .short = Synchro.
    .meaning = Part de la complémentarité : les deux organisations agissent de concert, partagent leurs images et disent la même chose. Plus haut est mieux.
track-legitimacy = Légitimité
    .short = Légitimité
    .meaning = Solidité juridique et procédurale : étapes des traités accomplies, sautées ou mal accomplies.
track-public_trust = Confiance du public
    .short = Confiance
    .meaning = Ce que croient les citoyens. Elle monte avec une communication précoce et des résultats visibles ; elle baisse avec la désinformation et les promesses rompues.
track-endurance = Endurance
    .short = Endurance
    .meaning = Argent, relèves, stocks et forces des états-majors : la réaction peut-elle durer.
track-pressure = Pression de l'adversaire
    .short = Pression
    .meaning = Ce que l'agresseur peut et veut faire, tous vecteurs confondus. Plus haut est pire ; brisée, il cherche une issue.
complementarity = Complémentarité
    .short = Complém.
    .meaning = La moyenne de la synchronisation et de ce qui reste de 100 après double emploi, lacune et concurrence.

## Fonctions d'un État

function-territory = Territoire
    .short = Territoire
    .meaning = Contrôle de ses terres, de ses eaux et de son espace aérien.
function-government = Gouvernement et ordre public
    .short = Gouvern.
    .meaning = Continuité du gouvernement et des services essentiels, ordre public.
function-energy = Énergie
    .short = Énergie
    .meaning = Électricité, gaz et carburants. Quand elle manque, elle entraîne la santé, l'eau et l'alimentation, et les communications.
function-population = Mouvements de population
    .short = Population
    .meaning = Maîtrise des mouvements de population : évacuation, accueil, frontières.
function-food_water = Alimentation et eau
    .short = Vivres, eau
    .meaning = Approvisionnement en vivres et en eau potable.
function-health = Santé
    .short = Santé
    .meaning = Soins de santé et afflux massif de blessés.
function-communications = Communications et cyber
    .short = Communic.
    .meaning = Communications civiles, données et leur sécurité.
function-transport = Transports
    .short = Transports
    .meaning = Routes, rail, ports et aéroports à usage civil.

## Autour de la table

union-instruments = Instruments de l'Union
seat-you-are = Vous êtes : { $seat }. { $meaning }
seat-hr = Haut représentant
    .title = Haut représentant et vice-président de la Commission
    .meaning = Relie ce qui est offert à ce qui manque, parle pour l'Union, propose au Conseil et tient le contact avec l'OTAN. Ne commande aucune force et ne décide pour aucun État.
seat-victim = État attaqué
    .title = { $country }, État attaqué
    .meaning = Seul, il invoque, dit ce qu'il lui faut, accepte ou refuse chaque offre. Il ne peut imposer un moyen donné. Si d'autres sont attaqués aussi, il leur donne ce qu'il peut céder.
    .meaning-outside = Seul, il dit ce qu'il lui faut, accepte ou refuse chaque offre. Aucune clause n'oblige à l'aider ; qui le fait en décide soi-même.
    .beside = État attaqué comme donateur
    .as-giver = { $country }, donateur
seat-presidency = Présidence
    .title = Présidence du Conseil
    .meaning = Décide du mode de réaction à la crise, convoque les tables rondes, reçoit l'invocation de l'article 222. Ne décide pas de l'aide nationale.
    .meaning-outside = Décide du mode de réaction à la crise et convoque les tables rondes. Ne décide pas de l'aide nationale.
seat-delegation = délégation
    .title = Délégation : { $country }
    .meaning = Parle pour une capitale : met des offres sur la table, demande des mandats, consent, contribue à l'image commune et vote. Chaque offre reste la sienne.
seat-nato = OTAN
    .title = Liaison OTAN
    .meaning = Planifie, libère les unités déclarées à l'OTAN et parle pour l'Alliance. Agit par consensus des Alliés.
seat-excon = Direction de l'exercice
    .title = Direction de l'exercice
    .meaning = Conduit l'exercice et voit tout. Retient, libère, reporte ou modifie des incidents, fixe un niveau et dit pourquoi, arrête l'horloge, écrit aux sièges. Ne donne aucun ordre à leur place.
seat-adversary = Adversaire
    .title = L'adversaire
    .meaning = Un agresseur fictif. Il ne voit que les faits publics et les déploiements visibles ; aucune personne ne le joue.

## Voies de l'aide

channel-ucpm = Mécanisme de protection civile
    .short = MPCU
    .meaning = Mécanisme de protection civile de l'Union, par le Centre de coordination de la réaction d'urgence. Aide civile, déminage et décontamination, et la réserve de l'Union (rescEU) ; l'Union paie la plus grande part du transport.
channel-military_staff = État-major de l'UE
    .short = EMUE
    .meaning = Coordination des mouvements et conseil. Pas de commandement : les unités restent sous le leur.
    .meaning-with-permanent_headquarters = Des forces sous le quartier général permanent de l'Union : un seul commandement, les mêmes procédures.
channel-agency = Agence ou service de l'Union
    .short = Agence
    .meaning = Une agence ou un service de l'Union : des moyens de l'Union ce qui n'est pas sa réserve ; des membres ce qui passe par ses réseaux (images, renseignement, droit, communication, argent) et leurs agents (Frontex, Europol).
channel-multinational = État-major ou pool multinational
    .short = Pool
    .meaning = Un état-major permanent ou un pool de transport, par décision de ses membres, hors des structures de l'Union.
channel-nato = Coordonné par l'OTAN
    .short = OTAN
    .meaning = Alliés, ou partenaires liés par un accord, avec l'accord de l'OTAN ; l'aide civile par son centre de réaction aux catastrophes. Le meilleur pour la complémentarité ; suspendu au consensus.
channel-bilateral = Bilatéral
    .short = Bilatéral
    .meaning = Entre le donateur et l'État attaqué seuls. Choisi par les donateurs, ou ménagé par la table. Rapide et sans annonce ; passe devant la file d'accueil et appauvrit l'image commune.

mode-air = par air
mode-road = par route
mode-rail = par rail
mode-sea = par mer
mode-digital = par le réseau
mode-none = sur place

stretch-loading = chargement
stretch-travel = trajet
stretch-gauge = changement d'écartement
stretch-permit = autorisations
stretch-congestion = encombrement
stretch-delay = retards dus aux événements
stretch-agreeing = accord par le canal
stretch-instalments = second voyage, faute de transport
stretch-reception = file d'accueil
stretch-answer = réponse de la capitale
stretch-setup = mise en œuvre
stretch-preparation = préparation

clock-readiness = préavis de mouvement
    .meaning = Le temps qu'il faut à l'unité entre la décision et le départ.
clock-mandate = mandat national
    .meaning = Le parlement du donateur décide selon sa constitution ; dans le cas de 2015, qui décidait alors. Nul autre ne peut abréger ce délai.
clock-release = libération par l'OTAN
    .meaning = L'unité est déclarée à l'OTAN. L'OTAN la libère, ou la nation la retire, avant le départ.
clock-reexport = accord de réexportation
    .meaning = L'État qui a fabriqué le matériel consent à son transfert, lentement, ou s'y refuse.
clock-un_mandate = mandat des Nations unies
    .meaning = La loi du donateur exige un mandat des Nations unies avant le départ.
clock-lift = transport
    .meaning = Rien ne le transporte encore. Le transport est une aide en soi : quelqu'un doit offrir avions, trains ou navires.
clock-largest_ally = décision du plus grand Allié
    .meaning = Le plus grand Allié décide pour lui-même ; sa fiabilité est une option du scénario.
clock-government = décision du gouvernement
    .meaning = Le gouvernement ou le président du donateur décide de ses forces là où aucun parlement ne vote d'abord, ou si la constitution le laisse agir seul en défense collective par traité : selon ses jours, alors au plus court. Elle court à côté du préavis.

## Droit

article-mutual_assistance = Article 42, paragraphe 7, TUE
    .meaning = Assistance mutuelle. L'État attaqué l'invoque seul ; aucun vote n'a lieu. L'article oblige les autres États membres, chacun par les moyens qu'il choisit, conformément à l'article 51 de la Charte et aux engagements souscrits au sein de l'OTAN.
article-solidarity = Article 222 TFUE
    .meaning = Clause de solidarité, en cas d'attaque terroriste ou de catastrophe. Un État manifestement dépassé l'invoque par la présidence. Elle oblige l'Union et les États membres, et la réaction à la crise est aussitôt pleinement activée (décision 2014/415/UE).
article-nato4 = Article 4, traité de l'Atlantique Nord
    .meaning = Consultations. Tout Allié peut les demander ; la suite exige le consensus au Conseil de l'Atlantique Nord.

statement-solidarity = Déclaration de solidarité
    .meaning = L'Union se tient aux côtés de l'État attaqué. Cohésion et confiance ; peu de risque.
statement-attribution = Déclaration d'attribution
    .meaning = Nomme l'agresseur. Dissuade quand les preuves tiennent ; au-delà, elle fait monter l'escalade et coûte la confiance. L'attribution est une décision nationale.
statement-joint = Déclaration conjointe avec l'OTAN
    .meaning = Un seul message des deux organisations. Il faut d'abord l'accord de l'OTAN.
statement-restraint = Déclaration de retenue
    .meaning = Offre une ligne de déconfliction et de la retenue. Fait baisser l'escalade ; certains y entendent de la faiblesse.

concern-territory = l'intégrité territoriale d'une partie
concern-independence = l'indépendance politique d'une partie
concern-security = la sécurité d'une partie

stance-for = pour
    .meaning = L'État vote pour.
stance-abstain = abstention
    .meaning = À l'unanimité du Conseil, constructive (article 31, § 1, TUE) : ni liée, ni bloquante. À la majorité qualifiée, contre, de fait (article 16, § 4, TUE). Dans un comité, simple : rien n'est bloqué.
stance-abstain-constructively = abstention constructive
stance-against = contre
    .meaning = Une voix contre arrête une décision à l'unanimité.

stance-with-ground = { $stance } ({ $ground })

stop-veto = une voix contre l'arrête à l'unanimité (article 31, paragraphe 1, TUE)
stop-third = un tiers des membres et de la population s'abstient (article 31, paragraphe 1, TUE)
stop-majority = pas de majorité qualifiée (article 16, paragraphe 4, TUE)
stop-reinforced = pas de majorité qualifiée renforcée (article 238, paragraphe 2, TFUE)

guest-operators = opérateurs et industrie
guest-nato = l'état-major de l'OTAN
guest-third_parties = les États tiers qui aident
guest-agencies = les agences de l'Union
body-psc = Comité politique et de sécurité
    .meaning = Des ambassadeurs sous une présidence du Service européen pour l'action extérieure. Il suit la politique étrangère et de sécurité, donne des avis au Conseil et dirige les opérations de crise (article 38 TUE) ; ce que le Conseil décide passe aussi par les représentants permanents.
body-coreper = Représentants permanents
    .meaning = Des ambassadeurs sous la présidence tournante. Ils préparent tous les travaux du Conseil, quelle que soit la règle de vote (articles 16, paragraphe 7, TUE et 240, paragraphe 1, TFUE).

count-for = pour { $members } ({ $people } de la population)
count-silent = dont muets { $members }
count-abstaining = abstention { $members } ({ $people })
count-against = contre { $members } ({ $people })
count-passes = adoption

ground-unstated = sans motif donné
ground-solidarity = volonté d'aider
ground-reserve = peu de volonté de suivre
ground-threat = voit le danger pour soi
ground-gravity = ce que l'État attaqué a subi
ground-burden = ce que cela coûte chez soi
ground-unity = l'Union se tient
ground-discord = l'Union est divisée
ground-evidence = les preuves suffisent
ground-thin_evidence = les preuves sont trop minces
ground-merits = le dossier lui-même
ground-home_politics = politique intérieure
ground-specific_character = caractère spécifique de sa politique
ground-lobbied = son soutien a été sollicité
ground-linked = garde ce qui lui fut promis
ground-watered = le texte dit moins
ground-prepared = mûri par l'instance préparatoire
ground-debate = débat du jour

clause-facts = faits
    .meaning = Ce qui s'est passé, quand et où.
clause-territory = territoire
    .meaning = Que cela s'est passé sur le territoire d'un État membre : terre, eaux intérieures, mer territoriale ou espace aérien.
    .meaning-outside = Que c'est arrivé sur le territoire de l'État attaqué. Cela n'ouvre aucune clause des traités : elles valent pour les États membres.
    .solidarity = Que l'article 222 va jusque-là où c'est arrivé : le territoire, ou ce qui se trouve en mer ou sous elle, comme plates-formes et câbles.
clause-quantities = quantités et dates
    .meaning = Ce qu'il faut, combien et pour quand.
clause-place = lieu d'accueil
    .meaning = Où l'aide est accueillie, et qu'il y a de la place : les points d'entrée fonctionnent, et il n'y attend pas plus que d'ordinaire.
clause-legal_basis = base juridique
    .meaning = L'article invoqué, et l'article 51 de la Charte.
    .meaning-outside = L'article 51 de la Charte. Un État hors de l'Union n'a pas d'article des traités à invoquer.
    .solidarity = L'article 222 TFUE : terrorisme ou catastrophe, et des capacités propres manifestement dépassées (décision 2014/415/UE).
clause-nato_consistency = conformité avec l'OTAN
    .meaning = La conformité avec les engagements au titre du traité de l'Atlantique Nord (article 42, paragraphe 7, deuxième alinéa, TUE).
    .meaning-outside = Le respect de ce que les Alliés doivent au titre du traité de l'Atlantique Nord (article 42, paragraphe 2, deuxième alinéa, TUE).
clause-exit = condition de fin
    .meaning = Quand l'assistance prend fin.

letter-invocation = lettre d'invocation
letter-request = demande d'aide
letter-art51_report = rapport au titre de l'article 51
letter-statement = déclaration publique
letter-triage_rule = règle de tri
letter-termination = lettre de fin

vote-rule-unanimity = unanimité
    .meaning = Une voix contre l'arrête ; l'abstention constructive ne l'arrête pas (article 31, paragraphe 1, TUE).
vote-rule-qualified = majorité qualifiée
    .meaning = Au moins 55 % des États membres, réunissant 65 % de la population (article 16, paragraphe 4, TUE).
vote-rule-reinforced = majorité qualifiée renforcée
    .meaning = Au moins 72 % des États membres, réunissant 65 % de la population, quand ni la Commission ni le haut représentant ne proposent (article 238, paragraphe 2, TFUE).

threshold-met = atteint
threshold-arguable = défendable
threshold-not_met = non atteint

attribution-none = ouverte
attribution-low = faible
attribution-moderate = moyenne
attribution-high = élevée

## Institutions

ipcr-off = inactive
    .meaning = Le dispositif intégré pour une réaction au niveau politique dans les situations de crise n'est pas actif pour cette crise.
ipcr-monitoring = suivi
    .meaning = Une page sur la plateforme web, ouverte par les services dans l'heure. Coûte peu au personnel du Conseil.
ipcr-information_sharing = partage d'informations
    .meaning = Rapports de situation et registre des besoins et des offres. La présidence décide ; effet dans la journée, environ un quart du personnel du Conseil. Chiffre de planification.
ipcr-full = activation totale
    .meaning = Tables rondes et propositions de réaction. La présidence décide ; automatique au titre de l'article 222. Effet dans la journée, plus de la moitié du personnel du Conseil, dont une part est prêtée au cabinet. Chiffre de planification.
    .meaning-outside = Tables rondes et propositions de réaction. La présidence décide. Effet dans la journée, plus de la moitié du personnel du Conseil, dont une part est prêtée au cabinet. Chiffre de planification.

posture-none = non saisie
    .meaning = L'OTAN ne s'est pas saisie de l'affaire.
posture-consultations = consultations de l'article 4
    .meaning = Les Alliés se consultent. L'OTAN planifie encore peu, et rien n'en est à l'œuvre.
posture-response_plan = plan de réaction
    .meaning = Un plan s'exécute. L'OTAN couvre une part des besoins qui lui reviennent d'ordinaire et réclame les unités qui lui sont déclarées.
posture-article5 = article 5
    .meaning = Les Alliés tiennent l'attaque pour dirigée contre tous, chacun par l'action qu'il juge nécessaire. L'OTAN planifie la plupart des besoins militaires.

pool-hr = cabinet
    .title = Cabinet
    .meaning = Capacité du personnel du haut représentant : ce que le cabinet peut faire en un tour. Chiffre de planification.
pool-council = personnel du Conseil
    .title = Personnel du Conseil
    .meaning = Capacité du dispositif de crise du Conseil : réaction à la crise, tables rondes, rapports. Chiffre de planification.

side-eu = Union européenne
side-nato = OTAN

unlock-aar-questions-1 = questions pour le retour d'expérience
unlock-article-4 = une demande de consultations au titre de l'article 4
unlock-sanctions-package = un train de mesures restrictives
unlock-legal-note-territory = une note juridique sur le territoire, avec laquelle la lecture juridique de l'État attaqué pèse en entier
unlock-critical-infrastructure-blueprint = le plan d'action pour les infrastructures critiques

vote-hybrid-framework = inscriptions pour le partenaire, au titre du cadre contre les activités hybrides
vote-irini-mandate = mandat de l'opération navale
vote-procurement-hold = suspension des acquisitions
vote-vessel-listing = inscription de navires
vote-vessel-listing-no-deal = inscription de navires sans accord
vote-epf-measure = mesure de la Facilité européenne pour la paix
vote-mission-advisers = plus de conseillers pour la mission EUPM Armenia
vote-mission-mandate = mandat de la mission d'observation EUMA
vote-mission-reinforced = mandat de la mission d'observation EUMA, avec plus de patrouilles
vote-mission-mandate-late = mandat de la mission d'observation EUMA, au dernier moment
vote-csdp-maritime = opération maritime hors de l'Union
vote-cyber-listing = inscription au régime cyber
triage-urgency = le besoin le plus pressant
    .short = urgence
    .meaning = D'abord le besoin le plus urgent : son poids, le temps restant et l'état de la fonction servie.
triage-severity = le plus touché
    .short = gravité
    .meaning = D'abord l'État dont les fonctions sont les plus basses en moyenne.
triage-alternatives = le moins d'autres aides
    .short = peu d'aides
    .meaning = D'abord l'État que l'OTAN ne couvre pas et qui a le moins de voisins en mesure d'aider.
triage-equal_shares = parts égales
    .short = parts égales
    .meaning = D'abord l'État qui a reçu la plus petite part de ce qu'il a demandé.
triage-first_come = le premier demandeur
    .short = antériorité
    .meaning = D'abord la demande déclarée la première.
bilateral-open = laissée aux capitales
bilateral-encouraged = bienvenue
bilateral-discouraged = déconseillée
vote-restrictive-measures = mesures restrictives contre l'agresseur
vote-hybrid-sanctions = inscriptions pour activités hybrides
vote-cyber-sanctions = inscriptions pour cyberattaques
vote-csdp-operation = opération de la politique de sécurité et de défense commune, hors de l'Union

## États des choses

need-name = { $kind } ({ $victim })
need-state-latent = non déclaré
need-state-declared = déclaré
need-state-partly = couvert en partie
need-state-met = couvert
need-state-lapsed = périmé
need-state-withdrawn = retiré

country-attacked = attaqué
country-delivering = aide à l'œuvre
country-committed = aide convenue
country-offering = offres sur la table
country-silent = rien encore
country-withheld = s'est retiré

offer-name = { $kind } ({ $giver })
offer-unknown = offre { $number }
offer-answer-declined = déclinée avec remerciements
offer-answer-parked = mise en attente
offer-answer-improvement_asked = amélioration demandée

match-name = { $kind }, { FROM($giver) } vers { THE($victim) } ({ $quantity })
match-about = { $offer }, pour { THE($need) }
match-amendment = modifiée par { THE($seat) } : avant, { $quantity }, { $channel }, { $way } ; { $reason }
match-unknown = association { $number }
match-status-proposed = attend un accord
match-status-agreed = convenue
match-status-left = en route
match-status-dropped = abandonnée

consignment-name = { $kind }, { FROM($giver) } vers { THE($victim) }
consignment-unknown = envoi { $number }
consignment-status-moving = en route
consignment-status-queued = attend l'accueil
consignment-status-at_work = à l'œuvre
consignment-status-gone = parti

promise-unknown = promesse { $number }

shelf-free = libre
shelf-reserved = réservé
shelf-in_transit = en transit
shelf-queued = en file
shelf-delivered = à l'œuvre
shelf-expended = consommé
shelf-returned = rentré
shelf-lost = perdu
shelf-withdrawn = retiré
shelf-lapsed = périmé
shelf-declined = décliné

window-adversary = tour de l'adversaire
window-offers = offres
window-decision = décisions
window-consent = réponses

assignment-assigned = déclaré à l'OTAN
    .meaning = Déclaré aux plans de l'OTAN : libération par l'OTAN ou retrait national avant emploi.
assignment-partly = déclaré en partie à l'OTAN
    .meaning = Déclaré en partie aux plans de l'OTAN : la moitié est libre. Chiffre de planification.
assignment-free = libre
    .meaning = Non déclaré à l'OTAN.

obstacle-attribution = l'attribution est trop faible
    .meaning = Des preuves, du renseignement partagé et de la criminalistique la feraient bouger.
obstacle-largest_ally = le plus grand Allié hésite
    .meaning = Une option du scénario ; une attribution plus forte n'en tient pas lieu.
authority-national = nationale
authority-asked = demandée par l'OTAN
authority-nato = OTAN
authority-kept = gardée nationale
transfer-agreed = Sous l'autorité de l'OTAN
transfer-kept = Garder sous autorité nationale
overlap-low = à peine
overlap-medium = en partie
overlap-high = largement
overlap-very_high = presque entièrement

nature-lethal = combat
nature-mixed = variantes de combat et non létales
nature-nonlethal = militaire, non létal
nature-civil = civil
force-acts = des unités agissent sous leur drapeau : mesure de force du donateur aussi (article 51)
force-handed_over = remis : mesure de force de l'État attaqué, non du donateur (article 51)

neutral-yes = les États à caractère spécifique peuvent le donner
neutral-partial = les États à caractère spécifique peuvent en donner une variante
neutral-no = les États à caractère spécifique ne le donnent pas

effect-consumable = se consomme
effect-sustained = dure tant qu'il reste
effect-one_off = fait une fois

parliament-prior = le parlement vote d'abord
parliament-prior_with_exception = le parlement vote d'abord ; en défense collective par traité, le gouvernement décide seul
parliament-prior_with_president = le parlement vote d'abord ; en défense collective le président décide, le parlement confirme
parliament-prior_unless_decided = le parlement vote d'abord ; le gouvernement seul sur ce que l'OTAN ou l'Union a décidé
parliament-prior_and_un = le parlement vote, et un mandat des Nations unies est requis
parliament-government = le gouvernement décide
parliament-government_conditional = le gouvernement décide, sous conditions
parliament-government_and_house = le gouvernement décide ; résolution de la chambre dans certains cas
parliament-president = le président décide
parliament-president_conditional = le président décide ; le parlement dans les cas lourds
parliament-information = le parlement est informé
parliament-convention = le parlement débat, par convention
parliament-not_applicable = n'envoie pas de forces

region-east = l'est
region-north = le nord
region-south = le sud
region-west = la façade atlantique

vector-infiltration = infiltration
    .meaning = Forces sans insignes et action terrestre limitée. Contrée par forces spéciales, gardes-frontières, police, surveillance aérienne et renseignement.
vector-sabotage = sabotage
    .meaning = Dégâts aux réseaux, câbles, rails et dépôts. Contré par experts réseaux, police, renseignement, patrouille maritime et déminage.
vector-cyber = cyberattaque
    .meaning = Attaque contre les réseaux et les systèmes de commande. Contrée par équipes cyber, experts réseaux et renseignement.
vector-information = opération d'information
    .meaning = Désinformation et pression sur l'opinion. Contrée par la communication et le renseignement.
vector-strike = frappe de drones et de missiles
    .meaning = Frappes venues du ciel. Contrées par défense sol-air, lutte anti-drones, chasse et intercepteurs.
vector-obstruction = obstruction
    .meaning = Entrave à la navigation, aux mouvements et au commerce. Contrée par permis de mouvement, liaisons satellitaires, patrouille maritime, génie et surveillance aérienne.

## Pourquoi un siège dit non

reason-caveat = les restrictions de l'offre interdisent cet emploi
reason-home_risk = le pays passe d'abord
reason-reception_burden = plus à accueillir que d'aide reçue
reason-no_need = il n'en faut pas davantage
reason-politics = le coût politique est trop élevé
reason-nato_plan = l'unité est promise au plan de l'OTAN
reason-channel = le canal ne convient pas

drop-mandate_refused = le mandat national a été refusé
drop-release_refused = l'OTAN n'a pas libéré l'unité
drop-reexport_refused = l'État d'origine a refusé la réexportation
drop-recalled = le donateur l'a rappelé
drop-unanswered = tous ceux qu'il fallait n'ont pas répondu
drop-offer_gone = l'offre n'existe plus
drop-need_gone = le besoin n'existe plus
drop-no_route = aucune route n'est ouverte

## Restrictions nationales d'emploi

caveat-NONLETHAL = non létal seulement
    .meaning = Refuse les tâches létales et leur appui direct.
caveat-BACKFILL_ONLY = relève seulement
    .meaning = N'agit qu'ailleurs, dans des missions hors de l'Union, et y relève des unités de l'État attaqué : il ne prend rien de ses routes, de son transport, de ses autorisations ni de son accueil.
caveat-UN_MANDATE = mandat des Nations unies
    .meaning = Ne part qu'avec un mandat des Nations unies.
caveat-PARLIAMENT_PRIOR = parlement d'abord
    .meaning = Ne part pas avant le vote du parlement du donateur, sauf si sa constitution excepte la défense collective par traité.
caveat-NATO_RELEASE = libération par l'OTAN
    .meaning = L'OTAN libère l'unité, ou la nation la retire, avant le départ.
caveat-US_POSTURE = dépend du plus grand Allié
    .meaning = Ne vient qu'autant que le plus grand Allié est fiable, ce qui est une option du scénario.
caveat-POLITICS_CHECK = contesté chez lui
    .meaning = La politique intérieure peut l'arrêter à tout moment.
caveat-FRAMEWORK_C2 = propre commandement
    .meaning = Ne sert que sous le commandement du donateur ou d'une nation-cadre.
caveat-NO_CY = pas à Chypre
    .meaning = N'est pas envoyé à Chypre.
caveat-NO_BORDER_ZONE = pas dans la zone de contact
    .meaning = N'agit pas dans la zone de contact.
caveat-NO_OFFENSIVE_SUPPORT = pas d'appui aux frappes
    .meaning = S'en va quand sa protection sert à des frappes.
caveat-GEOFENCE = seulement : { $area }
    .meaning = N'agit que dans cette zone : { $area }.
caveat-OWN_REGION_FIRST = sa région d'abord : { $region }
    .meaning = Peut être rappelé quand la tension est forte et qu'un autre État de la région du donateur, ou lui-même, est attaqué : { $region }.
caveat-REGION_PRIORITY = priorité : { $region }
    .meaning = Vient plus lentement et plus cher hors de la région prioritaire du donateur : { $region }.
caveat-REEXPORT_CONSENT = accord de réexportation : { $country }
    .meaning = L'État d'origine du matériel peut retarder ou refuser son transfert : { $country }. Hypothèse de planification.
caveat-STOCKS_THIN = stocks faibles
    .meaning = La moitié de la quantité, sauf demande au niveau politique.
caveat-TIME_LIMIT_D = limite de { $days } { $days ->
        [one] jour
       *[other] jours
    }
    .meaning = S'en va, ou demande une nouvelle décision, après { $days } { $days ->
        [one] jour
       *[other] jours
    }.
caveat-CONTRACTORS_ONLY = prestataires
    .meaning = Personnel privé, qui n'entre pas en zone de combat.
caveat-COST_SHARED = coûts partagés
    .meaning = L'État attaqué ou l'Union paie une part.
caveat-NO_PUBLICITY = sans publicité
    .meaning = Aucune déclaration ne peut le nommer ; il vaut moins au pays.
caveat-EU_FLAG = drapeau de l'Union
    .meaning = Doit être montré comme venant de l'Union.
caveat-NATIONAL_FLAG = drapeau national
    .meaning = Doit être montré comme venant du donateur.

area-black-sea = la Roumanie, la Bulgarie et leurs eaux
area-un-csdp-missions = les missions hors de l'Union
area-corridor-nl-de-pl = le corridor des Pays-Bas à la Pologne
area-grid-ch = États reliés à la Suisse par une ligne électrique
area-grid-cz = États reliés à la Tchéquie par une ligne électrique
area-grid-de = États reliés à l'Allemagne par une ligne électrique
area-grid-fr = États reliés à la France par une ligne électrique
area-grid-it = États reliés à l'Italie par une ligne électrique
area-grid-se = États reliés à la Suède par une ligne électrique
area-litpol-link = le réseau balte par la Lituanie
area-estlink = le réseau balte, tant que le câble fonctionne
area-iberian-link = le Portugal et la France
area-baltic-gas = l'Estonie, la Lettonie et la Finlande
area-north-sea-gas = les points d'arrivée du gaz norvégien
area-republic-without-bases = la République de Chypre sans les zones de souveraineté
area-outside-12-nm = au-delà de la mer territoriale

## L'échelle d'escalade

rung-0 = calme
rung-1 = incidents
rung-2 = incident meurtrier, niable
rung-3 = attaque ouverte contre des vies
rung-4 = attaques répétées, escorte armée
rung-5 = engagement terrestre ou aérien limité
rung-6 = forces de plusieurs États au contact
rung-7 = frappes en profondeur
rung-8 = pertes massives, guerre des ports et des réseaux
rung-9 = signalement nucléaire suivi d'actes
rung-10 = guerre générale

motive-objective = pour un objectif de formation
motive-pace = pour le rythme de l'exercice
motive-correction = pour corriger ce qui est mal sorti
motive-initiative = pour une idée que les règles ne connaissent pas
level-function = { $function } ({ $country })
remark = { " " }: { $text }
message-call = Veuillez prendre contact avec la direction de l'exercice.
plan-planned = prévu
plan-held = retenu
plan-released = libéré
plan-happened = survenu
plan-lapsed = passé
plan-epilogue = après la fin

opinion-share = { $share } favorables à une politique de défense et de sécurité commune, { $union } dans toute l'Union ({ $survey })
opinion-none = aucun chiffre publié n'a été trouvé ; la moyenne de l'Union en tient lieu
spending-share = { $share } de son produit intérieur brut ({ $basis })

## Par quoi vient un incident, comme l'auteur l'a écrit

inject-channel-anger = la colère publique
inject-channel-arms = les livraisons d'armes
inject-channel-brief = l'exposé initial
inject-channel-capacity = la capacité
inject-channel-civil = les affaires civiles
inject-channel-consular = les services consulaires
inject-channel-council = le Conseil
inject-channel-crisis = la réaction à la crise
inject-channel-cy = Chypre
inject-channel-cyber = le cyberespace
inject-channel-decision = une décision
inject-channel-diplomatic = la diplomatie
inject-channel-double-hat = la double casquette
inject-channel-economy = l'économie
inject-channel-energy = l'énergie
inject-channel-ep = le Parlement européen
inject-channel-epf = la Facilité européenne pour la paix
inject-channel-escalation = l'escalade
inject-channel-evidence = les preuves
inject-channel-fatigue = la lassitude
inject-channel-hostage = une prise d'otages
inject-channel-hot-wash = le débriefing à chaud
inject-channel-humanitarian = l'humanitaire
inject-channel-info = l'information
inject-channel-intel = le renseignement
inject-channel-legal = le droit
inject-channel-lift = le transport
inject-channel-lv = la Lettonie
inject-channel-media = les médias
inject-channel-military = les militaires
inject-channel-mission = une mission
inject-channel-mobility = la mobilité
inject-channel-national = une affaire nationale
inject-channel-nato = l'OTAN
inject-channel-neutral = les États neutres
inject-channel-offer = une offre
inject-channel-offers = des offres
inject-channel-parliament = un parlement
inject-channel-peace = une offre de paix
inject-channel-political = la politique
inject-channel-presidency = la présidence
inject-channel-question = une question
inject-channel-r1-qualify = la manche 1, qualifier
inject-channel-r2-route = la manche 2, choisir la voie
inject-channel-r3-needs = la manche 3, besoins
inject-channel-r4-words = la manche 4, paroles
inject-channel-r5-exit = la manche 5, sortie
inject-channel-request = une demande
inject-channel-review = le retour d'expérience
inject-channel-sanctions = les sanctions
inject-channel-score = la note
inject-channel-summit = un sommet
inject-channel-surprise = une surprise
inject-channel-sustain = l'endurance
inject-channel-swing = un revirement
inject-channel-temptation = une tentation
inject-channel-transit = le transit
inject-channel-trap = un piège
inject-channel-ucpm = le mécanisme de protection civile
inject-channel-un = les Nations unies
inject-channel-withdraw = un retrait
