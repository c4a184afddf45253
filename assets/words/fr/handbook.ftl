# Les mots propres au manuel.

handbook-contents = Sujets
handbook-more = Un type (C_UAS), un mécanisme (ipcr-full) ou un État (FI) a sa propre page.

handbook-start = Votre première partie
    .intro =
        Vous êtes le haut représentant. Un État membre est attaqué. Il peut invoquer l'article 42, paragraphe 7, du traité sur l'Union européenne : les autres membres lui doivent alors aide et assistance par tous les moyens en leur pouvoir. Vous ne commandez rien. L'aide appartient aux capitales, le refus à l'État attaqué, les votes au Conseil, la réaction à la crise à la présidence. Vous mettez en relation.

        Commencez par le scénario d'apprentissage, Thirty Minutes : six tours. À chaque tour, lisez le fil, regardez les trois besoins les plus pressants et associez à chacun la meilleure offre. Demandez tôt à la présidence le partage d'informations : il ouvre le registre des besoins et des offres, sans lequel les capitales devinent et font double emploi. Parlez à l'OTAN avant de l'attendre ou de la devancer. Ne promettez en public que ce qui est déjà en route.

        Votre cabinet dispose de cent points de capacité par jour. Ce que vous ne dépensez pas est perdu ; ce que vous dépensez en trop retarde tout le monde.
handbook-turn = Un tour
    .intro =
        D'abord la situation : ce qui arrive arrive ; l'adversaire agit ; les envois arrivent et sont absorbés ; les besoins apparaissent et changent. Puis la fenêtre des offres : capitales, instruments de l'Union et OTAN donnent leurs ordres. Puis la fenêtre de décision : vous, l'État attaqué et la présidence. Les ordres sont scellés : personne ne voit ceux d'un autre siège avant la fermeture, et vous pouvez reprendre les vôtres jusqu'à la fin de votre tour. Enfin la résolution : consentements, votes et mandats échus, départs, et les indicateurs, chaque variation avec sa cause.

        Ce que vous inscrivez à l'ordre du jour du Conseil est voté à la fin du tour suivant.
handbook-matching = Associer offres et besoins
    .intro =
        Une association propose une quantité d'une offre pour un besoin, par un canal et une voie. Le donateur et l'État attaqué doivent tous deux consentir ; le stock est alors réservé et ses délais courent : préavis, mandat parlementaire, libération par l'OTAN, accord de l'État d'origine, transport. L'envoi part quand le dernier est écoulé, voyage, et attend si l'État attaqué ne peut accueillir davantage.

        Sa valeur pour le besoin est sa quantité, multipliée par l'interopérabilité, l'adéquation des restrictions, la substitution le cas échéant, et l'opportunité. Une petite offre peut coûter plus qu'elle n'aide, et compter quand même : une capitale sans réponse pendant deux tours perd la volonté d'aider.

        Trop d'aide est un véritable échec. Regardez ce qui est déjà en route avant d'en associer davantage.
handbook-seats = Sièges
    .intro = Qui est à la table, ce que chacun peut faire, et ce qu'il ne peut pas.
    .victim = L'État attaqué
    .delegation = Une délégation
handbook-orders = Ordres
    .intro = Ce que les sièges peuvent demander, avec délai, coût et base juridique.
handbook-tracks = Indicateurs
    .intro = Ce qui est mesuré en permanence, de 0 à 100. Chaque variation est un événement avec une cause. Quand plusieurs États sont attaqués, chacun a ses besoins, ses fonctions, ses démarches juridiques, ses offres et son accueil ; cohésion, escalade, attribution, confiance du public et effectifs sont communs à toute la réponse.
handbook-functions = Fonctions de l'État
    .intro = Ce que l'État attaqué doit maintenir : les sept exigences de base de l'OTAN, et son territoire. Une fonction sous 15 pendant 48 heures signifie l'effondrement, d'un seul État attaqué comme de tous. Un grand État répare une part des dommages par ses propres moyens, si le scénario le dit.
handbook-channels = Canaux et délais
    .intro = Par quels moyens une association est exécutée, et ce qu'elle attend.
handbook-law = Le droit
    .intro = Quel article sert à quoi, ce qu'une lettre officielle doit dire, et les erreurs typiques. Les erreurs sont permises là où la réalité les permet ; elles ont un prix et sont nommées au bilan.
    .letters = Lettres officielles
handbook-institutions = Institutions
    .intro = Le dispositif intégré pour une réaction politique par mode, et les déclarations publiques.
handbook-nato = L'OTAN
    .intro = L'OTAN est un acteur avec son plan, son horloge et son consensus. Pour les Alliés elle reste le fondement de leur défense collective et l'instance de sa mise en œuvre (article 42, paragraphe 7, TUE, deuxième alinéa) ; aucun ordre de succession n'est prescrit. L'article 42.7 et les articles 4 et 5 peuvent courir en parallèle.
    .components = Les quatre composantes
    .components-text = La complémentarité se tient en quatre parts que la console n'additionne jamais : duplication { $duplication } par jour et par point de poids là où les deux engagent tout le besoin ; lacune { $gap } par jour là où chacun le laisse à l'autre ; concurrence { $contention } quand une nation reprend son unité au plan, { $uninformed } quand une est convenue à l'insu de l'OTAN ; synchronisation { $step } par jour tant que modes et mesures concordent, moins { $drift } sans contact.
    .plan = Le plan
    .plan-text = Selon sa posture l'OTAN planifie { $consultations }, { $response } et { $article5 } de ce qui se recoupe très fortement, les trois quarts si le recoupement est fort, la moitié s'il est moyen, avec des unités à elle déclarées que personne n'a mises sur la table. Elles agissent après { $hours }. Pour un État hors de l'OTAN il n'y a pas de plan.
    .consensus = Le consensus
    .consensus-text = Chaque posture prend de { $least } à { $most }. Un plan de réponse demande une attribution de { $moderate }, l'article 5 de { $high } sur 100 ; en dessous la chance baisse. Le plus grand Allié compte par sa fiabilité, en soutien, lent, conditionnel, absent : chance { $chance } ; durée { $pace } ; part du plan { $pool } ; ses propres unités attendent { $waits } heures.
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
handbook-council-way = Le haut représentant, un État membre ou la présidence inscrit un point à l'ordre du jour. Dans la fenêtre des offres du tour suivant, les capitales disent leur position ; dans la fenêtre de décision, on peut les gagner ; à la résolution de ce tour, le Conseil vote. Le point peut être reporté une fois, ou retiré. Qui ne dit rien consent.
handbook-council-rules = L'unanimité pour la politique étrangère et de sécurité commune : une voix contre l'arrête, une abstention constructive non, sauf si un tiers des membres réunissant un tiers de la population s'abstient (article 31, paragraphe 1, TUE). Une abstention marque une distance et coûte un peu de cohésion ; elle ne coûte rien si elle tient à un caractère spécifique. La majorité qualifiée là où les traités le disent : { $members } des membres réunissant { $people } de la population (article 16, paragraphe 4, TUE) ; qui est mis en minorité perd de sa volonté.
handbook-council-positions = La somme de sa volonté, de { $threat } par degré de danger qu'elle voit pour elle, de la cohésion de l'Union, des preuves, du dossier lui-même et du débat du jour (au plus { $debate } dans chaque sens) ; moins ce que la mesure lui coûte, la politique intérieure ({ $politics }) si elle fait obstacle, et { $defence } pour un caractère spécifique sur les points de défense. À partir de { $for } elle est pour, au-dessous de { $against } contre, entre les deux elle s'abstient. Ce qui a pesé le plus est le motif qu'elle donne.
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
    .intro = Toutes les six heures, sauf autre rythme du scénario, il agit par l'un de ses trois meilleurs vecteurs : là où vous semblez faible, là où il a déjà réussi, là où il est le moins dissuadé. Il ne voit que les événements publics et les déploiements visibles. Il est fictif, sauf dans le scénario historique ; quand ils sont deux, chacun agit par ses vecteurs contre ses victimes.
handbook-evaluation = Comment une partie est jugée
    .intro = Sept critères, chacun de 0 à 100, pondérés en une note. Ne rien faire ne paie pas : complémentarité, escalade, légalité et durabilité ne comptent que dans la mesure où les besoins sont couverts. L'effondrement, la guerre générale et une note inférieure à 50 sont des défaites.
handbook-glossary = Glossaire
    .intro = Les termes des institutions, en anglais, français et allemand.
