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
    .intro = Le dispositif intégré pour une réaction politique par mode, l'OTAN par posture, et les déclarations publiques.
handbook-mechanisms = Mécanismes
    .intro = Instruments de l'Union et de l'OTAN. Délais et coûts sont des valeurs de planification ; les marques entre crochets nomment leurs sources.
    .trigger = Déclenché par
    .delay = Délai
    .cost = Coût
    .effect = Effet
    .limits = Limites
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
