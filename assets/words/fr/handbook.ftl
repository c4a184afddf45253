# Les mots propres au manuel.

handbook-heading = Manuel
handbook-contents = Sujets
handbook-more = Un type (C_UAS), un mécanisme (ipcr-full) ou un État (FI) a sa propre page.

handbook-start = Votre première partie
    .intro =
        Vous êtes le haut représentant. Un État membre est attaqué. Il peut invoquer l'article 42, paragraphe 7, du traité sur l'Union européenne : les autres membres lui doivent alors aide et assistance par tous les moyens en leur pouvoir. Vous ne commandez rien. L'aide appartient aux capitales, le refus à l'État attaqué, les votes au Conseil, la réaction à la crise à la présidence. Vous mettez en relation.

        Commencez par le scénario d'apprentissage, Thirty Minutes : six tours. À chaque tour, lisez le fil, regardez les trois besoins les plus pressants et associez à chacun la meilleure offre. Demandez tôt à la présidence le partage d'informations : il ouvre le registre des besoins et des offres, sans lequel les capitales devinent et font double emploi. Parlez à l'OTAN avant de l'attendre ou de la devancer. Ne promettez en public que ce qui est déjà en route.

        Votre cabinet dispose de { $desk } points de capacité par jour. Ce que vous ne dépensez pas est perdu ; ce que vous dépensez en trop retarde tout le monde.
handbook-turn = Un tour
    .intro =
        D'abord la situation : ce qui arrive arrive ; l'adversaire agit ; les envois arrivent et sont absorbés ; les besoins apparaissent et changent. Puis la fenêtre des offres : capitales, instruments de l'Union et OTAN donnent leurs ordres. Puis la fenêtre de décision : vous, l'État attaqué et la présidence. Les ordres sont scellés : personne ne voit ceux d'un autre siège avant la fermeture, et vous pouvez reprendre les vôtres jusqu'à la fin de votre tour. Enfin la résolution : consentements, votes et mandats échus, départs, et les indicateurs, chaque variation avec sa cause.

        Ce que vous inscrivez à l'ordre du jour du Conseil est voté à la fin du tour suivant.
handbook-matching = Associer offres et besoins
    .intro =
        Une association propose une quantité d'une offre pour un besoin, par un canal et une voie. Le donateur et l'État attaqué doivent tous deux consentir. Chacun peut la modifier une fois : accepter une autre quantité, un autre canal ou une autre voie ; les autres sont alors sollicités à nouveau, et nul n'est lié à des conditions qu'il n'a pas vues. Un donateur peut consentir d'avance à tout ce qui est proposé d'une offre, un État attaqué à tout ce qui est proposé pour un besoin ; le haut représentant en est informé. Quand tous consentent, le stock est réservé et ses délais courent : préavis, mandat parlementaire, libération par l'OTAN, accord de l'État d'origine, transport. L'envoi part quand le dernier est écoulé, voyage, et attend si l'État attaqué ne peut accueillir davantage.

        Sa valeur pour le besoin est sa quantité, multipliée par l'interopérabilité, l'adéquation des restrictions, la substitution le cas échéant, et l'opportunité. Une petite offre peut coûter plus qu'elle n'aide, et compter quand même : une capitale sans réponse pendant { $turns } tours perd la volonté d'aider.

        Trop d'aide est un véritable échec. Regardez ce qui est déjà en route avant d'en associer davantage.
handbook-seats = Sièges
    .intro = Qui est à la table, ce que chacun peut faire, et ce qu'il ne peut pas.
    .victim = L'État attaqué
    .delegation = Une délégation
handbook-linear = Le mode linéaire
    .intro =
        Toute la partie en lignes et en invites simples, pour les lecteurs d'écran, les journaux et les scripts : casus play SCÉNARIO --plain, casus resume --plain, et casus replay PARTIE --plain pour une partie enregistrée ; avec --with AUTRE, il dit où deux parties se séparent. Ni plein écran, ni couleurs, ni colonnes ; une chose par ligne. Les ordres et l'enregistrement sont ceux de la console : une partie commencée ici peut continuer là-bas, et inversement.

        Tapez une commande et appuyez sur Entrée. D'abord : besoins, puis le numéro d'un besoin, puis le numéro d'un ordre, puis oui. aide énumère toutes les commandes, et aide suivi d'une commande l'explique. Un numéro choisit toujours dans la dernière liste lue ; suite lit la suite d'une longue liste. Les mots anglais sont compris dans toutes les langues. Une ligne vide répète ce qui peut être fait ; un mot mal tapé reçoit le plus proche.

        Rien n'est donné avant votre oui. Avant cela, la quantité, le canal, le trajet et les clauses d'une lettre peuvent être changés, et pourquoi décompose l'aperçu. panier lit les ordres de ce tour, annuler en reprend un, fin dit ce qui reste à faire et demande. répondre dit ce qui attend votre réponse. Après le tour, vous entendez ce que vous n'avez pas encore entendu, puis ce qui a bougé.

        Chaque ordre dit où il est enregistré ; sauver le redit et essaie encore en cas d'échec. Quand plus aucune ligne ne vient, ou après Ctrl-C, la partie est conservée et peut être reprise. Plusieurs personnes à un clavier : la suivante est nommée, le terminal est effacé, et rien n'est dit avant une ligne vide. Un siège que protège une phrase secrète la demande, et ce que l'on tape n'est montré nulle part ; depuis un tube, c'est la ligne suivante. sièges dit qui a agi et qui est attendu, règle laisse un siège à sa règle de conduite, prendre le fait tenir par une personne.

        La direction de l'exercice a plan, la liste des incidents ; un numéro en lit un avec ce qui peut être ordonné à son sujet. plus-tard et plus-tôt déplacent son heure, niveau fixe une part ou un niveau, raison dit pourquoi, texte ajoute une ligne. pause appelle la direction à tout moment, pour arrêter l'horloge et la relancer. Dans Thirty Minutes, le guide parle ici aussi.
handbook-orders = Ordres
    .intro = Ce que les sièges peuvent demander, avec délai, coût et base juridique.
handbook-tracks = Indicateurs
    .intro = Ce qui est mesuré en permanence, de 0 à 100. Chaque variation est un événement avec une cause. Quand plusieurs États sont attaqués, chacun a ses besoins, ses fonctions, ses démarches juridiques, ses offres et son accueil ; cohésion, escalade, attribution, confiance du public et effectifs sont communs à toute la réponse.
handbook-functions = Fonctions de l'État
    .intro = Ce que l'État attaqué doit maintenir : les sept exigences de base de l'OTAN, et son territoire. Une fonction sous { $brink } pendant { $hours } heures signifie l'effondrement, d'un seul État attaqué comme de tous. Un grand État répare une part des dommages par ses propres moyens, si le scénario le dit.
handbook-channels = Canaux et délais
    .intro = Par quels moyens une association est exécutée, et ce qu'elle attend.
    .carries = Porte
    .costs = Coûte
    .shows = Se voit
    .fails = Échoue
handbook-channel-ucpm =
    .carries = L'aide civile des États participant au mécanisme, et la réserve de l'Union.
    .costs = { $share } du transport est à l'Union si l'État attaqué a demandé le mécanisme, tout sous l'article 222 ; le reste est au donateur.
    .shows = Figure au registre pour tous ceux qui partagent l'information ; compte pour l'Union quand le lot porte son drapeau.
    .fails = Ni moyens militaires ni États tiers au mécanisme ; la réserve reste fermée tant que l'État attaqué ne demande pas.
handbook-channel-military_staff =
    .carries = Ce qui n'est pas civil, des membres qui partagent la politique de défense.
    .costs = Du temps d'état-major seulement. Le transport reste au donateur et à l'État attaqué.
    .shows = Vu de tous à la table.
    .fails = Il ne commande personne : ce qu'une capitale ou une horloge retient, il ne peut le mouvoir. Qui est hors de la politique de défense est hors de lui.
handbook-channel-agency =
    .carries = Les types des agences et services propres de l'Union.
    .costs = L'Union paie sa part de ce dont le coût est partagé.
    .shows = Vu de tous à la table, sous le drapeau de l'Union.
    .fails = La plupart ne s'ouvre que si l'État attaqué ou le haut représentant demande le mécanisme qui est derrière.
handbook-channel-multinational =
    .carries = Les types d'un quartier général ou d'un pool permanent, de ses membres ; il peut servir tout État attaqué.
    .costs = Du temps jusqu'à la décision des membres. Le transport reste au donateur et à l'État attaqué.
    .shows = Vu de tous à la table.
    .fails = Les membres le prêtent ensemble : sous une volonté moyenne de { $will } l'accord n'aboutit pas.
handbook-channel-nato =
    .carries = Ce qui n'est pas civil, d'Alliés pour des Alliés, dès que le conseil de l'OTAN est saisi ; pour des partenaires ce qui n'est pas létal, tant que les états-majors sont en contact.
    .costs = Un jour de coordination.
    .shows = Les deux organisations le voient : synchronisation { $step } par accord.
    .fails = Il faut aussi l'accord de l'OTAN. Un État à caractère spécifique ne met pas son aide armée sous l'OTAN.
handbook-channel-bilateral =
    .carries = Tout ce qu'un État possède.
    .costs = Rien, et le temps de personne : connaissance de la situation { $picture } et, si l'OTAN planifie de même, synchronisation { $apart } par accord.
    .shows = Annoncé à personne avant d'être là ; d'autres offrent la même chose. L'accueil le prend avant tout ce qui attend.
    .fails = À partir de { $matches } tels accords sans registre, c'est l'erreur typique numéro 12.
handbook-law = Le droit
    .intro = Quel article sert à quoi, quand le seuil de l'agression armée est atteint, et les étapes d'une activation. Ampleurs et heures sont des chiffres de planification là où aucun article n'est nommé.
    .places = Où cela est arrivé
handbook-institutions = Institutions
    .intro = Le dispositif intégré pour une réaction politique par mode, et les déclarations publiques.
    .report = Ce que vaut un rapport de situation
    .report-text = Sa qualité est { $uploads } × les membres dont le versement a { $turns } tours au plus + { $analysts } × le renseignement couvert + { $imagery } × l'imagerie + { $services } × les services ({ $apart } tant que chacun travaille pour soi), moins { $overload } par point de découvert du personnel du Conseil. Un rapport comble une part sur { $part } du retard de la connaissance de la situation, qui baisse de { $decay } par jour. Un rapport de qualité { $hint } ou plus laisse attendre que quelque chose vient dans les { $ahead }, et ce que cela touche ; non ce que c'est, ni si cela se produit.
handbook-nato = L'OTAN
    .intro = L'OTAN est un acteur avec son plan, son horloge et son consensus. Pour les Alliés elle reste le fondement de leur défense collective et l'instance de sa mise en œuvre (article 42, paragraphe 7, TUE, deuxième alinéa) ; aucun ordre de succession n'est prescrit. L'article 42.7 et les articles 4 et 5 peuvent courir en parallèle.
    .components = Les quatre composantes
    .components-text = La complémentarité se tient en quatre parts que la console n'additionne jamais : duplication { $duplication } par jour et par point de poids là où les deux engagent tout le besoin ; lacune { $gap } par jour là où chacun le laisse à l'autre ; concurrence { $contention } quand une nation reprend son unité au plan, { $uninformed } quand une est convenue à l'insu de l'OTAN ; synchronisation { $step } par jour tant que modes et mesures concordent, moins { $drift } sans contact.
    .plan = Le plan
    .plan-text = Selon sa posture l'OTAN planifie { $consultations }, { $response } et { $article5 } de ce qui se recoupe très fortement, { $strong } de cela si le recoupement est fort, { $medium } s'il est moyen, avec des unités à elle déclarées que personne n'a mises sur la table. Elles agissent après { $hours }. Pour un État hors de l'OTAN il n'y a pas de plan.
    .consensus = Le consensus
    .consensus-text = Chaque posture prend de { $least } à { $most }. Un plan de réponse demande une attribution de { $moderate }, l'article 5 de { $high } sur 100 ; en dessous la chance baisse. Le plus grand Allié compte par sa fiabilité, en soutien, lent, conditionnel, absent : chance { $chance } ; durée { $pace } ; part du plan { $pool } ; ses propres unités attendent { $waits }.
    .never = et ne viennent pas
    .contacts = Les contacts
    .contacts-text = Un contact entre états-majors montre le plan de l'OTAN pendant { $fresh }. Un second dans les { $again } vaut { $share }. Les séances formelles du Comité politique et de sécurité avec le Conseil de l'Atlantique Nord se limitent aux sujets de Berlin Plus, à cause du différend sur la participation entre la Türkiye et Chypre ; des réunions informelles sont possibles. Dès que Chypre, ou l'accord de la Türkiye, est en cause, seule va l'information non classifiée : { $unclassified } d'un échange.
    .forces = Un seul réservoir de forces
    .forces-text = Une unité déclarée à l'OTAN demande sa libération une fois son conseil saisi ; faute de réponse sous { $release } la nation peut la reprendre. Tant que l'OTAN n'a pas agi, une unité convenue à sa connaissance apporte { $informed }, à son insu de la concurrence. Un plan activé, l'OTAN demande l'autorité sur ces unités sous { $transfer }, avec l'accord de la nation : sans heurt, synchronisation { $smooth } ; contesté, concurrence { $contested }. Ce qui est sous l'autorité de l'OTAN remplit son plan et ne figure que dans sa colonne.
    .partners = États hors de l'OTAN
    .partners-text = Pour { $partners } l'OTAN appuie tout au plus : l'aide non létale d'Alliés peut passer par son canal, par accord des états-majors. Pour Chypre elle ne le peut pas.
handbook-council = Le Conseil
    .intro = Qui prépare, qui décide, selon quelle règle, et ce qu'on peut faire d'un vote. Les ampleurs sont des chiffres de planification tirés des règles de ce jeu ; les articles sont le droit.
    .way = Le chemin d'un point
    .rules = Les deux règles
    .positions = La position d'une capitale
    .bargaining = Négocier
    .committees = Les comités d'ambassadeurs
handbook-council-way = Le haut représentant, un État membre ou la présidence inscrit un point à l'ordre du jour. Dans la fenêtre des offres du tour suivant, les capitales disent leur position ; dans la fenêtre de décision, on peut les gagner ; à la résolution de ce tour, le Conseil vote. Le point peut être reporté une fois, ou retiré. Qui ne dit rien consent.
handbook-council-committees = Le Comité politique et de sécurité, réuni par le haut représentant, se réunit par visioconférence sous { $usual } ({ $least } sous le choc d'une attaque) ; les représentants permanents, réunis par la présidence, sous { $called } ({ $quick }). Chacun prend ce qui est à lui, par consensus, au tour où il est convoqué si le préavis tient dans le tour : la boîte à outils hybride pour l'un, une ligne commune pour l'autre. Aucun ne vote d'obligation. Réuni sur un point du Conseil, pour { $staff } du personnel du Conseil, chacun rend chaque capitale plus facile à gagner de { $prepared }, une fois. Ce que les représentants permanents ont devant eux avant l'échéance du vote, et à quoi chaque capitale a dit oui, le Conseil l'adopte sans débat ; le silence n'y vaut pas oui.
handbook-council-rules = L'unanimité pour la politique étrangère et de sécurité commune : une voix contre l'arrête, une abstention constructive non, sauf si un tiers des membres réunissant un tiers de la population s'abstient (article 31, paragraphe 1, TUE). Une abstention marque une distance et coûte un peu de cohésion ; elle ne coûte rien si elle tient à un caractère spécifique. La majorité qualifiée là où les traités le disent : { $members } des membres réunissant { $people } de la population ; moins de { $blocking } membres ne la bloquent pas (article 16, paragraphe 4, TUE) ; qui est mis en minorité perd de sa volonté.
handbook-council-positions = La somme de sa volonté, de { $threat } par degré de danger qu'elle voit pour elle, de { $gravity } par point dont l'attaque la plus grave dépasse ce qui est tout juste défendable, de la cohésion de l'Union, des preuves, du dossier lui-même et du débat du jour (au plus { $debate } dans chaque sens) ; moins ce que la mesure lui coûte, la politique intérieure ({ $politics }) si elle fait obstacle, et { $defence } pour un caractère spécifique sur les points de défense. À partir de { $for } elle est pour, au-dessous de { $against } contre, entre les deux elle s'abstient. Le débat du jour peut la retenir ; il ne fait jamais un veto. Ce qui a pesé le plus est le motif qu'elle donne.
handbook-council-bargaining = Solliciter ajoute au plus { $lobby }, à la mesure de la volonté de la capitale ; chaque répétition la moitié. Un lien ajoute { $link }, et plus si l'absence se sentirait : cette catégorie ne lui est alors ni demandée ni prise pendant { $duration }, et cela coûte { $price } de cohésion. Chaque édulcoration ajoute { $water } partout et laisse à la mesure { $left }. Un tour de préparation de plus ajoute { $prepared }.
handbook-measure = Décidé selon la règle : { $rule }. Ses effets se trouvent parmi les mécanismes. Cela coûte à une capitale qui ne voit pas de danger pour elle { $burden }, moins avec le danger qu'elle voit.
handbook-mechanisms = Mécanismes
    .intro = Instruments de l'Union, de l'OTAN et entre elles, avec les nombres de ce jeu.
handbook-kinds = Types de besoins et d'aides
    .intro = Ce qui peut manquer et être donné : son unité, la quantité d'un besoin petit, moyen et grand, et quand il perd sa valeur.
handbook-kind = Compté en { $unit }. Besoin petit, moyen, grand : { $sizes }. Perd sa valeur après { $due }.
handbook-country =
    Membre de l'Union : { $member }. Membre de l'OTAN : { $ally }. Caractère spécifique de sa politique de sécurité et de défense : { $specific }.
    Départ des forces : { $parliament }. { $basis }
    Points forts : { $specialities }
handbook-adversary = L'adversaire
    .intro = Toutes les { $hours } heures, sauf autre rythme du scénario, il agit par l'un de ses { $choice } meilleurs vecteurs : là où vous semblez faible, là où il a déjà réussi, là où il est le moins dissuadé. Il ne voit que les événements publics et les déploiements visibles. Il est fictif, sauf dans le scénario historique ; quand ils sont deux, chacun agit par ses vecteurs contre ses victimes.
    .aims = Ce qu'il veut
    .aims-text = Le scénario lui donne des buts : des fonctions à briser, une confiance à user, et ce qui lui suffit. Un vecteur qui sert le but poursuivi promet jusqu'à { $more } de plus. Il poursuit le premier but qu'il n'a pas atteint et vers lequel il voit un chemin ; quand chaque vecteur qui sert un but est visiblement empêché à { $denied } ou plus, ou laissé après des échecs, il passe au suivant. Quand il les a tous, il garde ce qu'il a, avec { $acts } acte par tour. Tant qu'il a ce qu'il était venu chercher, l'horizon apporte au mieux une crise gelée. La direction de l'exercice connaît les buts dès le début ; la table apprend le principal comme une évaluation, par un rapport de situation de qualité { $quality } ou plus, et le reste au bilan.
    .choice = Comment il choisit
    .choice-text = Il pèse la faiblesse apparente d'un État × sa pression par ce vecteur × ce qu'il en attend, moins { $deterrence } de ce qui, visiblement, l'empêche, et tire au sort parmi les { $choice } plus forts. Ce qui est donné sans publicité empêche, mais ne dissuade pas.
    .success = Si un acte réussit
    .success-text = La chance est sa pression × ce qu'en laisse le déni : les types nommés plus bas, selon leur part et leur couverture, en ôtent jusqu'à { $denial }. Jamais moins de { $least } ni plus de { $most }. Un acte réussi cause son dommage × ({ $strength } + pression) et ajoute { $gain } à sa pression ; un acte empêché en ôte { $loss }.
    .learning = Ce qu'il apprend
    .learning-text = Ce qu'il attend d'un vecteur fait { $part } du chemin vers chaque résultat. Après { $failures } échecs il laisse ce vecteur pendant { $turns } tours. Ses moyens s'usent de { $wear } par jour.
    .terms = Quand il cède
    .terms-text = Sous une pression de { $terms } il ne bouge plus et cherche un accord : l'escalade baisse de { $escalation }. De même en position de force, quand il a depuis { $settled } tout ce qu'il voulait. L'État attaqué est prié de répondre, et le haut représentant peut conseiller : accepter sous conditions, refuser, ou répondre par un tiers. S'il accepte, l'adversaire n'agit plus ; qui accepte tant qu'il tient ce qu'il était venu chercher le paie en légitimité et en cohésion, et la crise est gelée, sinon contenue. Par un tiers, une fin demande des preuves et deux jours. Accepter ne met pas fin à la demande : c'est à l'État attaqué d'y mettre fin. Un groupe sans interlocuteur ne fait que se tenir tranquille. Sous { $broken } ses moyens sont brisés, et la crise finit contenue ou rétablie.
handbook-evaluation = Comment une partie est jugée
    .intro = Sept critères, chacun de 0 à 100, pondérés en une note. Ne rien faire ne paie pas : complémentarité, escalade, légalité et durabilité ne comptent que dans la mesure où les besoins sont couverts. L'effondrement, la guerre générale et une note inférieure à { $loss } sont des défaites.
handbook-glossary = Glossaire
    .intro = Les termes des institutions, en anglais, français et allemand.

handbook-threshold = Le seuil
    .text = Sur 100 : effet physique { $kinetic }, lien étranger { $foreign }, territoire { $territory }, ampleur { $scale }. Atteint dès { $met }, plaidable dès { $arguable }. Sans attaque armée, les incidents de { $days } jours comptent pour { $share } de leur poids, et l'ensemble ne dépasse pas { $cap }, sauf dommage à beaucoup. Lieu : { $places }.
handbook-steps = Les étapes d'une activation
handbook-letter = Ce que vaut une lettre d'invocation
    .text = Chaque clause qui tient : légitimité +{ $clause }, cohésion +{ $cohesion }, et l'accusé { $faster } plus vite ; une clause qui ne tient pas en retire autant et le ralentit de { $slower }. Pas de faits qui tiennent, ou une lettre qui devance la qualification nationale, que les autres attendent : erreur type 6, légitimité −{ $facts }. Pas de quantités ou pas de lieu d'accueil : erreur 5 ; sans quantités, la liste de besoins tarde. Le lieu tient tant que le transport est à { $entry } ou plus et que l'accueil absorbe en { $usual } h ce qui y attend ; sinon, chercher d'abord un soutien du pays hôte. Zone économique, base ou pays d'outre-mer dits territoire : erreur 7, légitimité −{ $place }. Une annonce sans lettre prend { $announced } du temps habituel. Les capitales qui tiennent le cas pour défendable en prennent { $arguable }, celles qui ne l'y voient pas { $unmet }, toutes ensemble leur moyenne ; une présidence juge et partie porte le tout à { $chair }.
handbook-routes = Quelle voie
    .text = 1. Un État tiers est attaqué : aucune des clauses ; protection civile, politique étrangère, Facilité pour la paix. 2. Des personnes sont en danger : la protection civile, tout de suite et sans politique. 3. Terrorisme, sabotage ou catastrophe, aussi dans la zone économique ou entre secteurs : la réaction à la crise, et l'article 222 si l'État est manifestement dépassé. 4. Force étrangère, ou effets semblables, sur le territoire : l'article 42.7 ; les Alliés aussi l'article 4, puis le 5. 5. Incertain : consulter (Comité politique et de sécurité, article 4), partager l'information, chercher l'auteur. Les voies se cumulent : 222 pour les suites, 42.7 face à l'agresseur, 5 pour le combat.
handbook-readings = Comment les capitales lisent le cas
    .text = Chaque capitale tient le seuil pour atteint, défendable ou non atteint. Elle part du score et ajoute : { $threat } points par niveau de danger vu de ce côté au-dessus de { $middle }, autant de moins au-dessous ; sans force armée, { $hybrid } par niveau de danger hybride, de même ; pour les lieux douteux qu'elle a elle-même { $places } ; -{ $specific } pour un caractère spécifique ; jusqu'à -{ $picture } sans image commune ; +{ $sound } par clause de la lettre qui tient, -{ $unsound } par clause qui ne tient pas ; un tirage propre jusqu'à { $drawn }. Les preuves montrées ajoutent jusqu'à { $evidence } chaque fois et { $most } en tout, une lecture juridique lève jusqu'à { $legal } points de doute de droit (de l'État attaqué, partie, { $party } de cela). Elle le dit quand on la sollicite, quand elle offre, parle au Conseil ou reconnaît, et de nouveau quand elle change. Une capitale empressée qui le tient pour atteint le dit sans être sollicitée, dès que l'État a demandé. Une personne à son siège le dit par un ordre ; cette parole tient jusqu'à la suivante. Atteint : volonté { $met } ; non atteint : { $unmet } ; plaider trop tôt de nouveau coûte { $again }. Non atteint, une capitale renonce à l'exception de sa constitution pour la défense collective. La reconnaissance prend la moyenne de ce que toutes pensent ; la légitimité bouge alors de { $shared } au plus. Tout en chiffres de planification. Rien de cela n'est un vote : le devoir tient au traité et à la qualification propre de l'État attaqué.
handbook-obligation = Jusqu'où va le devoir
    .text = L'article 42.7 impose « aide et assistance par tous les moyens en leur pouvoir » ; l'article 5 laisse à chaque Allié « telle action qu'il jugera nécessaire, y compris l'emploi de la force armée ». Le premier est le plus fort, et aucun n'énumère de moyens : chaque État choisit les siens, qui ne sont pas forcément militaires. Une analyse juridique du Conseil de 2016 le dirait, selon ce qu'on en rapporte ; son texte n'est pas public. L'article 5 couvre l'Europe, l'Amérique du Nord et la Türkiye, ainsi que les îles, forces, navires et aéronefs au nord du tropique du Cancer (article 6).
handbook-character = Caractère spécifique
    .text = Le traité ne nomme personne. La pratique attribue la phrase à l'Autriche, à l'Irlande et à Malte ; Chypre est hors de l'OTAN sans être neutre ; la Finlande et la Suède y sont entrées. Elle façonne ce qu'un État donne, non s'il doit, et le laisse libre de tout recevoir. Le protocole relatif aux préoccupations du peuple irlandais (2012) dit que chaque membre détermine la nature de son aide, sans préjudice de sa politique traditionnelle de neutralité militaire.
handbook-court = Pas de voie devant un juge
    .text = La Cour de justice n'est presque pas compétente pour la politique étrangère et de sécurité commune (article 24, paragraphe 1, TUE, article 275 TFUE) : qui ne donne rien se remarque et ne se poursuit pas.
handbook-without = Aide sans invocation
    .text = Une voie entière (Chypre, mars 2026) : aucune association n'est refusée pour cela. Ce qui manque a son prix : aucun devoir n'est reconnu, donc ni cohésion ni volonté de l'étape du traité, les capitales hésitent comme toujours, et les assemblées à exception d'urgence prennent leur temps habituel. Les points d'évaluation qui supposent une invocation tombent.
handbook-solidarity = Tant que l'article 222 est en vigueur
    .text = La réaction à la crise est pleinement activée et la présidence ne peut l'abaisser. L'Union elle-même est liée : ses instruments, ses rapports et le centre d'urgence prennent { $pace } de leur temps habituel et { $cost } du personnel habituel, et elle porte { $transport } du transport de l'aide civile. Le centre d'urgence en est le pivot, et un premier rapport est ordonné d'office. Manifestement dépassé veut dire : moyenne des fonctions sous { $mean }, une fonction sous { $function }, ou { $needs } besoins déclarés sans couverture. Sinon, légitimité { $price }.
handbook-presidency = Une présidence attaquée
    .text = En sa propre cause, ses décisions prennent { $pace } du temps habituel, une table ronde vaut { $table }, et la cohésion baisse de { $daily } par jour. Elle peut passer la main : après { $hours } heures la présidence suivante l'a, et le trio ajoute { $council } par jour au secrétariat du Conseil. Un accusé demandé entre { $from } h et { $to } h, ou un week-end, prend { $off } de son temps, qui que ce soit qui préside. Calendrier : { $clock }.
handbook-mechanism-starts = Déclenché par : { $who }
handbook-mechanism-starts-order = Déclenché par l'ordre : { $orders }
handbook-mechanism-starts-automatic = Se déclenche de lui-même
handbook-mechanism-starts-standing = Est toujours là
handbook-mechanism-starts-reference = Expliqué seulement : il ne fait rien dans ce jeu
handbook-mechanism-decides = Décidé par : { $who }
handbook-mechanism-delay = Délai : { $usual }
handbook-mechanism-delay-range = Délai : { $usual } ; { $least } sous le choc d'une attaque armée ou du terrorisme
handbook-mechanism-cost = Coût : { $costs }
handbook-mechanism-effect = Effet : { $effects }
handbook-mechanism-lasts = Durée : { $duration }
handbook-mechanism-limits = Limites : { $limits }
handbook-mechanism-trap = Là où sa base juridique ne le porte pas, le demander est une erreur typique : { $mistake } ({ $tracks }).
handbook-mechanism-trap-lawful = L'option de réforme { $option } le rend licite.
handbook-mechanism-basis = Base juridique : { $basis }
handbook-mechanism-sources = { $sources }. Délai, coût et effet sont des valeurs de planification là où les sources ne les donnent pas.
handbook-mechanism-unsourced = Délai, coût et effet sont des valeurs de planification.
handbook-mechanism-known = connaissance générale, à vérifier

## La lecture

handbook-search-title = Chercher dans le manuel
handbook-see = Voir aussi
handbook-source = Source

## Les chapitres et ce que chaque page dit de sa source

handbook-crises = Types de crise
    .intro = Une page par type de crise : qui dirige, qui décide, ce qui peut être mobilisé, la base juridique et ses limites, comment cela rencontre les dispositifs nationaux. Les voies se cumulent : l'article 222 pour les conséquences, l'article 42.7 pour l'agresseur, l'article 5 pour le combat.
    .leads = Qui dirige
    .decides = Qui décide
    .means = Ce qui peut être mobilisé
    .basis = Base juridique
    .edges = Où elle s'arrête
    .national = Comment cela rencontre les dispositifs nationaux
    .kinds = Ce dont on a d'ordinaire besoin
    .mechanisms = Mécanismes
    .mistakes = Erreurs typiques
    .scenarios = Joué dans
handbook-screens = Écrans
    .intro = Une page par écran : ce qu'il montre, comment le lire, quoi y faire d'abord, et ses touches telles qu'elles sont réglées sur cette machine.
handbook-capacity = Capacité des effectifs
    .intro = Deux effectifs peuvent s'épuiser. Le cabinet du haut représentant paie les ordres ; le personnel du Conseil paie les modes de la réaction à la crise, les rapports et les tables rondes. Tous les nombres sont des chiffres de planification, aussi les cent par jour du Conseil, que le guide donne comme tels au paragraphe 3.
    .desk = Le cabinet
    .desk-text = { $day } par jour, jamais moins de { $turn } par tour, si court soit-il. Ce qui n'est pas dépensé est perdu. L'activation totale lui prête { $lent } par jour.
    .council = Le personnel du Conseil
    .council-text = { $day } par jour, pour toutes les crises ensemble. Un secrétariat renforcé, option de réforme, ajoute { $secretariat } ; une cellule du trio après un changement de présidence ajoute { $trio }.
    .modes = Ce que paie le personnel du Conseil
    .overload = Surcharge
    .overload-text = Le personnel libre est ce qu'un jour apporte moins ce qui court. Au-dessous de zéro, chaque délai est multiplié par 1 + dépassement / { $halves } : un dépassement de { $halves } le double. Dix points de dépassement prennent par tour { $awareness } à la connaissance et { $endurance } à l'endurance. Un rapport perd { $report } % de qualité par point.
    .orders = Ce que coûtent les ordres
handbook-escalation = L'échelle d'escalade
    .intro = L'escalade se compte de 0 à 100, un degré par dix points. Le plus haut est la guerre générale et finit la partie. Les degrés suivent le guide, paragraphe 3 ; ce qui les déplace ici sont des chiffres de planification.
    .rungs = Degrés
    .up = Ce qui la monte
    .up-text = La première aide de combat à l'œuvre dans un État attaqué { $posture } ; une forte accusation sans preuve { $unproven } ; vols le long de la frontière et armes à longue portée, un échelon chacun, frappes dans la profondeur de l'agresseur, deux, chaque pas de son propre chef ; les actes réussis de l'adversaire, selon leur vecteur.
    .down = Ce qui la baisse
    .down-text = Une déclaration de retenue { $restraint }, dès qu'il y a de quoi se retenir (degré { $from }) ; médiation d'un tiers et ligne de déconfliction, un échelon chacune ; la ligne retire aussi de ce qu'ajoutent les incidents, et compte dans l'évaluation. Leurs pages sont parmi les mécanismes.
    .marks = Ce qui en dépend
    .marks-text = À partir du degré { $solidarity }, une attaque appelle la solidarité, invoquée ou non. À partir du degré { $recall }, les donateurs de la même région peuvent rappeler : { $chance }, et { $more } de plus par degré. L'article 5 pèse à partir du degré { $article5 }.
handbook-travel = Trajet et accueil
    .intro = Jour d'arrivée = décision + mandat + préavis + autorisations + distance selon la vitesse + changement d'écartement + file à l'accueil (guide 3). Une association n'est pas une livraison.
    .speeds = Vitesse
    .speed = { $km } km par jour, { $loading } de chargement
    .flight = { $hours } par air, { $loading } de chargement
    .rail = Changement d'écartement
    .rail-text = { $hours } là où des voies de 1520, 1668 ou 1600 mm rencontrent la voie usuelle.
    .permits = Autorisations
    .permits-text = Par terre chaque frontière demande la sienne ; par air { $air }. Aujourd'hui cela peut prendre jusqu'à 45 jours, le but est trois ; le régime d'urgence, une fois droit, six heures pour ce qu'il couvre.
    .reception = Accueil
    .reception-text = { $intake } équivalents-brigade par jour et par degré de soutien du pays hôte, le double si ce besoin est couvert. Ce qui fait la file prend par jour { $transport } aux transports et { $cohesion } à la cohésion.
    .lift = Transport
    .lift-text = Sans moyen de transport, une charge va en { $instalments } fois, avec au plus { $wait } de retard. Un convoi, train ou navire coûte { $millions } millions d'euros.
    .channels = Temps ajouté par canal
handbook-caveats = Restrictions
    .intro = Conditions que les donateurs attachent à leurs offres. Elles sont légitimes, connues des deux parties, et négociables en demandant d'améliorer là où elles relèvent de la politique du donateur.
    .worth = Ce qui reste de la valeur
    .lifts = Qui la lève
    .giver = le donateur, de lui-même ou quand on lui demande mieux
    .others = personne à cette table : une loi, un parlement, un tiers ou un fait la commande
    .givers = Sur des lots de
    .any-area = une zone nommée
    .any-region = une région nommée
    .any-country = un État tiers
    .any-days = quelques
handbook-letters = Lettres
    .intro = Les lettres officielles sont faites de clauses. Chacune est confrontée à ce que sait l'expéditeur ; le texte libre n'est pas noté.
    .clauses = Clauses
    .invocation = Dit que l'article 42.7 est invoqué : faits, lieu en droit, besoins, lien avec l'article 51, cohérence avec l'OTAN, fin. Elle va au haut représentant, à la présidence, au président du Conseil européen et à tous les membres ; un Allié en envoie copie au secrétaire général de l'OTAN.
    .request = Demande de l'aide avec quantités, dates et lieux. Sans eux les capitales ne peuvent répondre.
    .art51_report = Informe le Conseil de sécurité des mesures de légitime défense, immédiatement ; ici dans les { $hours } de la première mesure de force.
    .statement = Dit en public ce que l'on sait, avec son degré de certitude, et ce que l'on ne sait pas.
    .triage_rule = Dit selon quelle règle la première de plusieurs victimes est servie.
    .termination = Met fin à la demande en forme, nomme ce qui reste et tire des leçons.
handbook-mistakes = Erreurs typiques
    .intro = Vingt signes que quelque chose tourne mal, du guide, paragraphe 7.2. Elles sont permises là où la réalité les permet ; elles ont un prix et sont nommées au bilan.
    .right = Ce qui aurait été juste
    .law = Sur quoi cela repose
    .price = Son prix
handbook-reforms = Options de réforme
    .intro = Ce que seraient les règles si l'Union les changeait. Chacune est une option de scénario : jouez la même graine avec elle et sans elle, et comparez. Aucune n'est droit aujourd'hui, sauf si sa page le dit.
    .today = Aujourd'hui
    .mechanisms = Mécanismes qu'elle touche
handbook-reform-rapid_reaction_inside =
    .today = Jusqu'à 5 000 en modules, pour des missions hors de l'Union, à l'unanimité (articles 42, paragraphe 1, et 43 TUE). À l'intérieur, seules leurs nations peuvent envoyer les mêmes unités.
handbook-reform-permanent_headquarters =
    .today = La capacité militaire de planification et de conduite mène des missions hors de l'Union (décision (UE) 2017/971). À l'intérieur, des quartiers généraux nationaux et multinationaux dirigent.
handbook-reform-emergency_mobility =
    .today = Une proposition de novembre 2025, COM(2025) 847 ; le mandat du Conseil est du printemps 2026. Les procédures nationales valent jusqu'à son adoption.
handbook-reform-common_fund =
    .today = Les coûts restent où ils tombent. La Facilité pour la paix ne peut payer l'aide à un État membre.
handbook-reform-classified_exchange =
    .today = Possible dans l'accord du 14 mars 2003, mais non si Chypre est en cause ou si la Türkiye refuse son accord.
handbook-reform-ipcr_secretariat =
    .today = Un seul personnel pour toutes les crises ; deux activations totales le dépassent (Clingendael, 2017).
handbook-reform-majority_voting =
    .today = L'unanimité, avec abstention constructive (article 31, paragraphe 1, TUE) ; majorité qualifiée seulement où l'article 31, paragraphe 2, le permet, et jamais avec des implications militaires (paragraphe 4).
handbook-reform-standing_register =
    .today = Un registre vient avec la réaction à la crise ; la protection civile a le sien. Des articles du printemps 2026 nomment cette absence comme la lacune.
handbook-reform-supply_55 =
    .today = Un but d'au moins 55 % d'achats européens en 2030.
handbook-states = États
    .intro = Les membres de l'Union, alliés et partenaires : appartenance, qui laisse partir les forces et en combien de temps, points forts. Chiffres publics ; menace, soutien du pays hôte et jours sont des chiffres de planification.
    .figures = Chiffres
    .clock = Délai de son mandat
    .clock-text = { $least } au moins, d'ordinaire { $usual } (chiffres de planification)
    .remark = Remarque
    .caveat = Réserve usuelle
    .population = Population
    .forces = Forces actives
    .spending = Dépenses de défense
    .opinion = Opinion publique
    .host = Soutien du pays hôte
    .of-five = { $number } sur 5
handbook-wills = La volonté d'une capitale au départ : la formule publiée
    .will_base = { $by } pour chaque capitale
    .will_threat = { $by } par niveau, de 0 à 5, du danger qu'elle voit pour elle-même du côté où est la crise
    .will_proximity = { $by } pour un voisin terrestre de l'État attaqué, moins selon la distance entre capitales, rien à partir de { $km } km
    .will_opinion = { $by } par point de soutien à une politique de défense et de sécurité commune au-dessus de la moyenne de l'Union dans la même enquête, et autant dans l'autre sens au-dessous ; faute de chiffre publié, la moyenne en tient lieu
    .will_burden = { $by } par point de produit qu'elle consacre à la défense au-delà de { $guideline }, au plus { $most } : qui porte beaucoup a moins à donner
    .will_specific_character = { $by } là où la pratique lui attribue un « caractère spécifique »
    .will_partner = { $by } pour qui n'est pas membre de l'Union
    .will_drawn = { $by } au plus dans les deux sens, selon la graine de la partie
handbook-wills-source = D'où cela vient
    .text = Proximité, opinion et effort sont des chiffres publics, opinion et effort avec leur source sur la page de chaque État : enquêtes Eurobaromètre de la Commission européenne, dépenses de défense publiées par l'OTAN, Eurostat et les États. L'objectif de 2 % est celui de la déclaration du sommet de l'OTAN au pays de Galles, 5 septembre 2014, paragraphe 14. La menace perçue et le poids de chaque terme sont des chiffres de planification. Cela ne dit rien d'un gouvernement d'aujourd'hui, et aucune capitale n'a de règle à elle.
handbook-starts-at = Au début : { $level } sur 100, si le scénario ne dit rien d'autre.
handbook-higher-is-worse = Plus haut est pire.
handbook-bands = Ouverte au-dessous de { $low }, faible à partir de { $low }, moyenne à partir de { $moderate }, forte à partir de { $high }.
handbook-function-numbers = Les besoins couverts la font remonter d'au plus { $recovery } par jour, les besoins non couverts l'usent d'au plus { $damage }. Au-dessous de { $cascade }, l'énergie entraîne d'autres de { $by } par jour. Au-dessous de { $brink } pendant { $hours } heures elle s'effondre. Chiffres de planification ; le seuil d'effondrement vient des règles de ce jeu.
handbook-function-kinds = Servie par
handbook-fit = Ce que vaut une association
    .quantity = Interopérabilité
    .quantity-text = même alliance { $alliance }, dans l'Union { $union }, partenaires { $partner } (guide 4.2)
    .substitute = Substituts
    .substitute-text = { $shares } de leur valeur, du premier au troisième choix (guide 4.2 : au plus 60 %)
    .release = Stocks minces et unités en partie déclarées
    .release-text = { $thin } et { $partly } de la quantité
    .patience = Patience des donateurs
    .patience-text = une offre tient { $valid } ; sans réponse pendant { $turns } tours elle coûte { $will } de la volonté du donateur et { $cohesion } de cohésion
    .promise = Promesses
    .promise-text = faite { $made }, tenue { $kept }, rompue { $broken }
handbook-weights = Poids des sept critères
    .text = { $weight } sur 100 : { $meaning }
handbook-needs-term = Chaque besoin compte selon son poids (1 à 5) et sa taille (petit 1, moyen 1,5, grand 2) : la couverture atteinte, en entier jusqu'à l'échéance, puis moitié moins à chaque demi-vie de son type. Ce qui a été convenu à temps et arrive après la fin compte { $committed }. Un besoin compte dès sa naissance, déclaré ou non.
handbook-parts = Ce qui compte pour { $term }
    .text = { $weight } : { $meaning }
handbook-measures = Ce qui est mesuré à côté de la note
    .text = Les mesures disent ce qui a été fait, ce qu'il en est advenu et à quel point c'est sûr ; aucune ne fait la note. La base juridique des lettres vaut de 0 à 3 points, moyenne des lettres qui invoquent, demandent ou rendent compte : un pour nommer la base, un pour les faits et le territoire sur lesquels elle repose, un là où tout ce que dit la lettre tient ; sans base, aucun. Une offre convenue a tenu quand son donneur ne l'a pas laissée tomber. Ce qui compte en unités naturelles :
    .unit = { $kind } ({ $unit }) × { $amount }
handbook-grades = Notes
    .from = à partir de { $grade }
    .below = au-dessous de { $grade }
    .passive = Ce qui est seulement évité compte dans la mesure où les besoins sont couverts : complémentarité, escalade, légalité et durabilité sont multipliées par le double du critère des besoins, au plus par un. Une note inférieure à { $loss } est une défaite.
handbook-statements = Ce que déplacent les déclarations
    .sound = fondée : { $moves }
    .unsound = au-delà des preuves : { $moves }
    .again = de nouveau après { $hours }
handbook-vector = Nuit à { $harms }. Empêché par { $denied }. S'il réussit : escalade { $escalation }, confiance du public { $trust }, attribution { $attribution }.
handbook-order = Ce qu'il coûte
    .cost = { $cost } de la réserve du siège qui le donne
    .free = rien
    .seats = Donné par
handbook-kind-page = Pour mémoire
    .weight = Poids
    .nature = Nature
    .nato = Planifié par l'OTAN
    .neutral = Caractère spécifique
    .substitutes = Remplacé par
    .serves = Maintient
    .givers = En stock chez
    .lift = Transport
    .note = Remarque
handbook-channel-kinds = Réserves communes
    .stock = Dans son stock
handbook-bilateral = Aide à côté de la table
    .waits = Une capitale (automate) envoie elle-même, sans réponse, après
    .daily = Chance par jour à pleine volonté
    .register = Registre ouvert, ce qui reste de la chance
    .encouraged = Si on l'encourage, et alors aussitôt
    .discouraged = Si on la déconseille
    .picture = Image commune par association de ce genre
    .welcomed = Image commune quand on l'encourage
    .warned = Volonté de chaque donateur ayant une offre, quand on la déconseille

## Sources des pages, par chapitre

handbook-source-start = Guide 1 à 3 ; les règles de ce jeu
handbook-source-turn = Les règles de ce jeu
handbook-source-linear = Les règles de ce jeu
handbook-source-matching = Guide 4.2 ; chiffres de planification là où aucun paragraphe n'est nommé
handbook-source-seats = Guide 2
handbook-source-crises = Guide 1.4, 3 et 6
handbook-source-screens = Le programme lui-même ; sa table des touches
handbook-source-orders = Base juridique avec chaque ordre ; les coûts en personnel sont des chiffres de planification
handbook-source-capacity = Guide 3 (formule de capacité) ; Clingendael, 24 janvier 2017, sur les effectifs de deux crises ; chiffres de planification
handbook-source-tracks = Guide 3 et 7 ; niveaux et rythmes sont des chiffres de planification
handbook-source-functions = Les sept exigences de base de l'OTAN pour la résilience (2016), et le territoire ; les rythmes sont des chiffres de planification
handbook-source-escalation = Guide 3 (échelle d'escalade) ; les ampleurs sont des chiffres de planification
handbook-source-travel = Guide 3 (formule de mobilité) ; COM(2025) 847 pour les autorisations ; chiffres de planification
handbook-source-channels = Guide 2 et 3 ; décision nº 1313/2013/UE pour la protection civile ; les temps sont des chiffres de planification
handbook-source-caveats = Guide 4.2 (catalogue des restrictions) ; qui attache laquelle est une hypothèse de planification
handbook-source-law = Traités et décisions nommés ; guide 1
handbook-source-letters = Article 51 de la Charte ; décision 2014/415/UE ; guide 1.3 et 1.7 ; la valeur des clauses est un chiffre de planification
handbook-source-mistakes = Guide 7.2 ; les prix sont des chiffres de planification
handbook-source-institutions = Décision d'exécution (UE) 2018/1993 ; articles 18 et 27 TUE ; les ampleurs sont des chiffres de planification
handbook-source-council = Articles 16 et 31 TUE, article 240 TFUE ; les ampleurs sont des chiffres de planification
handbook-source-nato = Traité de l'Atlantique Nord ; déclarations communes de 2016, 2018 et 2023 ; guide 2, 3 et 4.3 ; les ampleurs sont des chiffres de planification
handbook-source-mechanisms = Avec chaque mécanisme
handbook-source-reforms = Guide 1.6 et 3 ; ce que chacune change ici est une hypothèse du jeu
handbook-source-kinds = Guide 4.1 ; quantités, temps et poids sont des chiffres de planification
handbook-source-states = Guide 5, avec la source des chiffres de chaque État sur sa page
handbook-source-adversary = Guide 8 (noms) ; le reste sont des règles de ce jeu, chiffres de planification
handbook-source-evaluation = Guide 7.1 ; les parts sont des chiffres de planification
handbook-source-glossary = Termes officiels des traités et des institutions ; guide 9
