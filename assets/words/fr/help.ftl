# L'aide de la ligne de commande : un message par commande, ses parties sont les arguments.

help-usage = Emploi :
help-commands = Commandes
help-arguments = Arguments
help-options = Options
help-default = par défaut : { $value }
help-possible = au choix : { $values }

help-to-casus = Une console d'exercice de crise pour l'article 42, paragraphe 7, TUE.
    .long = Un État membre est attaqué et peut invoquer la clause d'assistance mutuelle de l'Union. Vous êtes le haut représentant : vous reliez ce que les autres offrent à ce dont l'État attaqué a besoin. Sans commande, la console s'ouvre sur son titre.
    .exit = Code de sortie : 0 fait ; 1 échec ; 2 mauvais emploi ; 3 problèmes dans des fichiers de contenu ; 4 une partie enregistrée se rejoue autrement.
    .data_dir = Garder dans ce dossier les parties enregistrées, ses propres scénarios et la configuration
    .lang = Langue du jeu
    .color = S'il faut des couleurs ; NO_COLOR est respecté
    .ascii = Dessiner en caractères ASCII seulement
    .log = Noter dans ce fichier, à la suite, ce que fait le programme
    .help = Afficher cette aide, en entier avec --help
    .version = Afficher la version

help-to-play = Jouer un scénario
    .scenario = Le nom d'un scénario, ou le chemin de son fichier
    .seed = Graine de tout hasard ; sans elle, tirée et affichée
    .seat = Sièges joués par des personnes à cet écran : hr, victim, victim:FI, presidency, delegation:SE, nato, excon ; les sièges d'une même personne se joignent : delegation:SE+delegation:DE
    .option = Une option du scénario
    .plain = Jouer par lignes et invites simples, sans plein écran : pour lecteurs d'écran, journaux et scripts

help-to-resume = Reprendre la dernière partie, ou celle qui est nommée
    .save = Un nom du dossier de données, ou un chemin
    .plain = Jouer par lignes et invites simples, sans plein écran

help-to-replay = Revoir une partie
    .save = Un nom du dossier de données, ou un chemin
    .turn = Commencer à ce tour ; avec --plain, ne raconter que ce tour
    .plain = La raconter par lignes simples, sans plein écran
    .seat = Par les yeux de ce siège ; sans lui, tout d'une partie finie
    .with = Une seconde partie à côté : où les deux se séparent, et les deux à partir de là ; avec --plain, raconté en mots

help-to-verify = Rejouer sans écran des parties enregistrées, et comparer l'empreinte de chaque tour
    .saves = Noms du dossier de données, ou chemins
    .json = Écrire un tableau JSON

help-to-scenario = Énumérer, montrer et vérifier des scénarios ; leurs injects en tableau, à la sortie et à l'entrée

help-to-scenario-list = Énumérer la bibliothèque
    .json = Écrire un tableau JSON

help-to-scenario-show = Montrer un scénario
    .scenario = Le nom d'un scénario, ou le chemin de son fichier
    .json = Écrire un objet JSON

help-to-scenario-export = Écrire les injects d'un scénario en tableau
    .long = Une ligne par inject ; conditions et conséquences y figurent sous leur forme écrite. Les cellules qu'un tableur exécuterait comme formule commencent par une apostrophe, que import enlève.
    .scenario = Le nom d'un scénario, ou le chemin de son fichier
    .format = La forme du tableau : valeurs séparées par des virgules, en UTF-8

help-to-scenario-import = Relire un tel tableau : écrire le fichier du scénario avec les injects du tableau à la place des siens
    .long = Le tableau nomme son scénario à chaque ligne : un de la bibliothèque, ou celui du fichier donné par --into. Chaque problème est dit avec sa ligne dans le tableau et le numéro de sa colonne. Gardez le résultat sous le nom de son scénario, northern-haze.ron, et jouez-le par son chemin ; dans le dossier assets/scenarios du dossier de données, il prend la place de celui qui est livré.
    .file = Le tableau
    .into = Écrire le scénario dans ce fichier au lieu de l'afficher ; si le fichier existe déjà, le tableau est celui de son scénario, et il n'est remplacé qu'avec --overwrite
    .overwrite = Remplacer le fichier qui existe

help-to-scenario-check = Vérifier des fichiers de scénario : chaque problème avec sa place et ce qui était sans doute voulu
    .all = Vérifier aussi toute la bibliothèque
    .json = Écrire tous les problèmes, en un tableau JSON
    .files = Fichiers de scénario

help-to-simulate = Jouer des parties sans personne à la table, une ligne par partie
    .scenario = Le nom d'un scénario, ou le chemin de son fichier
    .policy = Qui joue un siège : hr=greedy, hr=repeat:ask, delegation:SE=idle
    .runs = Nombre de parties
    .measures = Ajouter à chaque ligne ce que mesure le débriefing : ce qui a été bien fait, et si cela a compté
    .save_dir = Enregistrer chaque partie dans ce dossier

help-to-forecast = Jouer de nombreuses fois un cas qui a eu lieu, et comparer la première contribution de chaque État à l'histoire
    .scenario = Un scénario de la bibliothèque qui a une histoire ; les options qui font une prévision sont fixées
    .policy = Qui joue un siège, à la place du script historique : hr=greedy, victim=default
    .runs = Nombre de parties

help-to-games =
    .seed = Graine de la première partie ; chaque suivante prend le nombre d'après
    .jobs = Parties jouées en même temps ; sans cela, autant que de processeurs
    .option = Une option du scénario
    .format = Comment écrire les lignes : pour des personnes, en valeurs séparées par des virgules avec un en-tête, ou en un tableau JSON, une ligne par partie

help-to-handbook = Lire le manuel
    .topic = Une page ; sans elle, la liste des pages

help-to-completions = Écrire un script de complétion pour un interpréteur de commandes
    .shell = Quel interpréteur

help-to-man = Écrire la page de manuel

help-to-help = Afficher l'aide d'une commande
