# Pourquoi la table, un journal ou le disque n'a pas fait ce qui était demandé.

fault-table-not_your_turn = Ce siège a fini son tour ou décide à une autre heure. Attendez qu'il soit de nouveau appelé.
fault-table-no_place_there = Ce siège ne peut pas être tenu ainsi dans cette partie. Choisissez-en un autre : la liste des sièges dit lesquels il y a.
fault-table-last_person = Quelqu'un doit rester à la table. Faites d'abord tenir un autre siège par une personne.
fault-table-paused = La direction de l'exercice a arrêté l'horloge. Continuez quand elle marche de nouveau : la direction la relance, ou reprend la pause.
fault-table-no_such_order = Cet ordre n'est plus dans le panier.

fault-resume-diverges = le tour { $turn } donne autre chose que ce qui est enregistré ({ $field }) ; la partie peut être regardée, non continuée
fault-resume-policy = un siège de cette partie est tenu par la règle de conduite « { $name } », inconnue ici ; la partie peut être regardée, non continuée

fault-misplaced-opened_again = La partie y commence une seconde fois.
fault-misplaced-after_end = La partie est finie : rien ne peut être ajouté.
fault-misplaced-after_seal = Ce siège a fini son tour. Il est de nouveau appelé au suivant.
fault-misplaced-nothing_to_undo = Un ordre y est repris qui ne fut pas donné.
fault-misplaced-out_of_order = Une fenêtre ou un tour y vient dans le désordre.
fault-misplaced-other_orders = D'autres ordres y figurent que ceux qui furent donnés.
fault-misplaced-later_format = Cette partie est conservée dans un format antérieur, qui n'a pas de place pour cela.
fault-misplaced-too_much = Le journal de cette partie est plein : une partie n'a pas plus d'ordres.

fault-line-byte_order_mark = le fichier commence par une marque d'ordre des octets
fault-line-carriage_return = la ligne finit par un retour chariot
fault-line-chain = son empreinte ne correspond pas à ce qui y est écrit
fault-line-not_a_line = ce n'est pas une ligne d'un journal
fault-line-record = ce qui y est écrit ne peut être compris
fault-line-too_long = la ligne est trop longue
fault-damaged = endommagé à la ligne { $line } : { $what }

fault-journal-not_a_journal = ce n'est pas le journal d'une partie ; les parties enregistrées se terminent par .casus
fault-journal-future_format = écrit dans le format { $found } par un programme plus récent ; celui-ci lit jusqu'au format { $known }
fault-journal-too_large = il a plus de { $max } octets
fault-journal-too_many = il a plus de { $max } enregistrements

fault-notes-syntax = la ligne { $line } ne peut être comprise
fault-notes-later = écrites dans la version { $version } par un programme plus récent
fault-notes-other_game = elles appartiennent à une autre partie
fault-notes-too_much = plus que ce qui est conservé à côté d'une partie
fault-notes-text = un texte contient des caractères qui ne doivent pas être montrés

fault-name-empty = il est vide
fault-name-too_long = il a plus de { $max } caractères
fault-name-bad_character = il peut avoir des lettres, des chiffres, des espaces, « - », « _ » et « . », mais non « { $character } »
fault-name-bad_edge = il ne peut commencer par une espace, un point ou un tiret, ni finir par une espace ou un point
fault-name-not_text = ce n'est pas de l'UTF-8

fault-found-folder = un dossier, non un fichier
fault-found-link = un lien symbolique ; nommez ce qu'il désigne
fault-found-special = un tube ou un périphérique, non un fichier
fault-found-file = un fichier, non un dossier

fault-system-full = le disque est plein
fault-system-quota = votre part du disque est épuisée
fault-system-read_only = le disque ne peut être que lu
fault-system-denied = l'accès est refusé
fault-system-file_too_large = le fichier serait plus grand que le système ne permet
fault-system-not_a_directory = une partie du chemin est un fichier, non un dossier
fault-system-other = le système dit : { $said }

fault-no_home = le système ne nomme aucun dossier personnel ; nommez un dossier avec --data-dir
fault-relative_home = le dossier personnel est relatif ({ $path }) : d'ailleurs, ce serait un autre ; nommez un dossier avec --data-dir
fault-bad_name = une partie enregistrée ne peut s'appeler « { $name } » : { $why }
fault-unfit = { $path } est { $found }
fault-open_to_all = tout le monde peut écrire dans le dossier { $path } : rien n'y est conservé
fault-too_large = { $path } a plus de { $max } octets, plus qu'un tel fichier ne devrait
fault-too_many = il y a plus de { $max } fichiers dans { $path }
fault-not_text = { $path } n'est pas du texte en UTF-8 ; ouvrez-le dans un éditeur et enregistrez-le ainsi
fault-exists = { $path } existe déjà
fault-missing = { $path } n'existe pas ; cherchez son nom parmi les parties enregistrées, ou donnez son chemin
fault-locked = { $path } est ouvert dans une autre fenêtre ou un autre programme ; on peut le regarder en attendant
fault-changed = { $path } a été changé par quelqu'un d'autre depuis sa dernière écriture
fault-journal = { $path } : { $why }
fault-notes = { $path } : { $why }
fault-io = { $path } : { $why }

fault-not-saved = la partie n'est pas enregistrée : { $why }
fault-overwrite = { $why } ; --overwrite le remplace
fault-no-save = il n'y a aucune partie enregistrée
fault-nobody-sits = personne ne tient de siège dans cette partie ; regardez-la avec casus replay
fault-guarded-replay = une phrase secrète protège un siège de cette partie, et elle n'est pas finie ; regardez-la sans --plain
fault-no-scenario = le scénario « { $scenario } » n'existe pas ; mettez son fichier « { $scenario }.ron » dans le dossier { $folder }

fault-panic = une faute du programme, à { $place } : { $said }. Ce qui fut enregistré est sur le disque : casus resume continue de là.
fault-panic-untold = une faute du programme, à { $place }. Ce dont il s'agissait est omis, car ce peut être le secret d'un siège. Ce qui fut enregistré est sur le disque : casus resume continue de là.
