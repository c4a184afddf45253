## Droit : le seuil, les étapes d'une activation, la clause de solidarité, la présidence

treaty-427 = Article 42, paragraphe 7, du traité sur l'Union européenne
    .text = Mots clés : « agression armée sur son territoire » ; « aide et assistance par tous les moyens en leur pouvoir » ; « caractère spécifique ». Le texte anglais complet figure dans le manuel anglais ; le texte français authentique est celui du Journal officiel.
treaty-words = « Armed aggression » et « armed attack »
    .text = Le traité anglais dit armed aggression, la Charte anglaise armed attack ; le français dit agression armée dans les deux, l'allemand bewaffneter Angriff dans les deux. Un large écart entre les deux notions se défend mal, même si certains auteurs lisent « aggression » plus largement.

step-clock = de { $least } à { $most } h, probablement { $likely } h
step-consultations = consultations
    .meaning = commencent avec la crise
    .brings = Les consultations commencent ; l'État attaqué qualifie les faits.
step-qualification = qualification nationale
    .meaning = attend l'image ; une lettre envoyée avant n'a pas de base juridique propre
    .brings = Désormais, la base juridique d'une lettre d'invocation tient.
step-letter = lettre d'invocation
    .meaning = l'État attaqué seul, une fois son gouvernement d'accord ; l'aide est possible sans elle
    .brings = Les capitales l'ont par écrit.
step-acknowledgement = accusé politique
    .meaning = attend les autres ; des clauses qui tiennent les hâtent ; doutes, nuit et présidence juge et partie les retardent
    .brings = Les autres reconnaissent leur devoir : volontés et cohésion montent, les capitales hésitent moins.
step-needs_list = liste de besoins
    .meaning = attend la cellule des besoins, que dote la réponse à la crise ; des quantités dans la lettre l'abrègent
    .brings = Chaque capitale a les quantités, avec ou sans registre.
step-offers = offres
    .meaning = attend les parlements et les réserves
    .brings = La première offre est sur la table.
step-matches = associations
    .meaning = attend l'accord des deux côtés, et le canal ; un secrétariat débordé est plus lent
    .brings = La première association est convenue.
step-movement = mouvement
    .meaning = attend disponibilité, mandats et transport
    .brings = Le premier envoi est en route.
step-effect = effet
    .meaning = attend distance, permis et accueil
    .brings = La première aide est à l'œuvre.
step-review = revue
    .meaning = tous les sept jours une fois l'aide à l'œuvre
    .brings = Le point est fait : la cohésion suit ce qui est couvert.
step-termination = fin, avec retour d'expérience
    .meaning = lettre ou ordre de l'État attaqué
    .brings = La demande prend fin dans les formes, les leçons sont tirées.

place-territory = territoire
    .meaning = Terre, eaux intérieures, mer territoriale et espace aérien, régions ultrapériphériques comprises.
place-eez = zone économique exclusive
    .meaning = Douteux au titre de l'article 42, paragraphe 7 ; l'article 222 y couvre les installations.
place-oct = pays ou territoire d'outre-mer
    .meaning = Contesté au titre de l'article 42, paragraphe 7 ; hors de l'article 222.
place-sba = zone de souveraineté britannique
    .meaning = Au Royaume-Uni, hors du territoire de l'Union.
place-high_sea = haute mer
    .meaning = Territoire de personne.
place-third_state = État tiers
    .meaning = Hors des clauses ; protection civile, politique étrangère et facilité pour la paix s'appliquent.

hazard-terrorism = attaque terroriste
hazard-disaster = catastrophe

plea-evidence = preuves
plea-legal_reading = lecture juridique
reading-for = pour : { $reasons }
reading-against = contre : { $reasons }
reading-silent = se tait ; { $reading } est à prévoir
argument-armed_attack = la force armée a été employée
argument-mass_harm = beaucoup sont touchés
argument-pattern = les incidents forment un ensemble d'effet comparable
argument-attributed = un État est derrière
argument-on_territory = c'est arrivé sur le territoire
argument-scale = les effets sont grands
argument-no_armed_force = aucune force armée n'a été employée
argument-only_hybrid = des actes hybrides seuls ne suffisent pas
argument-not_attributed = il n'est pas montré qui est derrière
argument-not_territory = ce n'est pas arrivé sur le territoire
argument-small_scale = les effets sont limités

event-invoked-nato5 = Demande { OF($victim) } aux Alliés : la défense collective au titre de l'article 5 du traité de l'Atlantique Nord.
event-step-reached = { $victim }, { $step } : { $brings }
event-place-found = En droit, l'attaque contre { THE($victim) } compte désormais comme survenue en : { $place }.
event-hazard-found = { $victim } : { $hazard }, à quoi répond l'article 222.
event-force-used = Premier emploi de la force par { THE($giver) } : 24 heures pour écrire au Conseil de sécurité ou se joindre à une lettre.
event-joined-art51 = Lettre { OF($giver) } au Conseil de sécurité au titre de l'article 51.
event-chair-handed-on = La présidence attaquée passe la main { TO($to) }, dès { $moment }.
event-chair-taken = La présidence est désormais exercée par { THE($by) } ; le trio prête une cellule.

article-nato5 = Article 5, traité de l'Atlantique Nord
    .meaning = Défense collective. Un Allié attaqué demande ; le Conseil de l'Atlantique Nord constate par consensus, et chaque Allié agit comme il le juge nécessaire. L'article court à côté de l'article 42, paragraphe 7 : aucun ne doit précéder l'autre.

order-hand_on_chair = Passer la présidence
    .line = Passer la présidence à la suivante
    .help = La présidence, attaquée elle-même, passe la main. Ses décisions sur la réaction à la crise ne prennent plus moitié plus de temps, ses tables rondes comptent en entier, elle ne coûte plus de cohésion par jour, et le trio prête une cellule au secrétariat du Conseil. Le Comité politique et de sécurité est de toute façon présidé du côté du haut représentant. Chiffres de planification.
order-join_art51 = Se joindre au rapport de l'article 51
    .line = Écrire au Conseil de sécurité, ou se joindre à la lettre de l'État attaqué
    .help = Un État assistant dont les moyens ont employé la force écrit au Conseil de sécurité, ou se joint à une lettre, dans les 24 heures. Chaque jour de retard coûte de la légitimité (chiffre de planification). Base : article 51 de la Charte des Nations unies.

rejection-outside_solidarity = L'article 222 TFUE n'atteint pas le lieu de cette attaque : il couvre le territoire des États membres et les installations dans leur zone économique.
    .hint = L'article 42, paragraphe 7, peut se plaider ; les consultations de l'article 4 du traité de l'Atlantique Nord sont ouvertes aux Alliés.
rejection-no_disaster = L'article 222 TFUE répond à l'attaque terroriste et à la catastrophe, et il n'y en a pas.
    .hint = Pour une agression armée, prendre l'article 42, paragraphe 7, TUE.
rejection-no_armed_attack = L'article 5 du traité de l'Atlantique Nord répond à une attaque armée, et il n'y en a pas eu.
    .hint = L'article 4 du même traité est ouvert pour des consultations.
rejection-chair_not_attacked = La présidence n'est pas attaquée elle-même, ou il n'y a personne à qui la passer.
    .hint = La présidence reste où elle est.

rule-activation = étape de l'activation
    .meaning = Une invocation passe par des étapes, chacune avec son délai : lettre, accusé politique, liste de besoins, revues hebdomadaires. Ce qu'une étape apporte vient quand elle est atteinte. Délais : guide 1.7 ; les effets sont des chiffres de planification.
rule-operators = exploitants signalant une attaque
    .meaning = Les exploitants de réseaux et de ports signalent une attaque dans la journée. Sans page du dispositif de crise, personne ne les lit. Base : directives (UE) 2022/2557 et 2022/2555 ; l'effet est un chiffre de planification.
rule-own_cause = présidence en sa propre cause
    .meaning = Une présidence attaquée elle-même décide plus lentement et inspire moins confiance ; elle peut passer la main. Chiffre de planification.

stretch-acknowledgement = accusé des autres

part-proportionality = nécessité et proportionnalité
    .meaning = La force dans un cas pour le moins défendable, et aucune hausse au-dessus de ce que la crise a apporté. Ne compte pas sans usage de la force.
part-seas_and_skies = droit de la mer et de l'air
    .meaning = { $confused } de moins pour une zone, une base ou un pays d'outre-mer appelés territoire, { $pressed } pour des autorisations et des écartements dont nul ne s'est occupé. Ne compte pas si rien n'est passé par mer ou par air.

law-for = Plaide pour
law-against = Plaide contre
law-place = lieu
law-cap = limite
    .text = Sans force armée ni dommage à beaucoup, pas plus de { $cap } points.
law-incidents = Incidents
law-incident = { $cause } : { $times } ×, dernier { $moment }, { $points } points
law-input-armed = une attaque armée
law-input-incidents = incidents de { $days } jours : { $points } points, dont { $share }
law-input-attribution = attribution { $level }
law-input-scale = moyenne des fonctions { $mean }
law-steps = Étapes de l'activation
law-222 = Article 222
law-222-no-hazard = ni attaque terroriste ni catastrophe
law-222-overwhelmed = manifestement dépassé (moyenne { $mean }, { $function } { $level }, { $needs } besoins sans couverture)
law-222-not-overwhelmed = pas manifestement dépassé (moyenne { $mean }, { $function } { $level }, { $needs } besoins sans couverture)
law-222-outside = ne va pas jusque-là
ipcr-chair = Préside
ipcr-chair-own-cause = en sa propre cause : plus lente, moins écoutée
ipcr-chair-next = Présidence passée
    .text = à : { $state }, { $moment }
