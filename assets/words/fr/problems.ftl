# Ce qui ne va pas dans les fichiers de contenu. Ce qui figure entre accents graves est tel que dans le fichier.

## How a problem is told

problem-is-error = { $place }: erreur : { $what }
problem-is-warning = { $place }: avertissement : { $what }
problem-in-cell = `{ $cell }` : { $what }
suggestion-meant = vouliez-vous dire `{ $word }` ?
suggestion-one-of = au choix : { $words }
suggestion-flatten = simplifiez la condition

## A file as a whole

problem-file-absent = ce fichier n'existe pas
problem-file-too-large = le fichier a { $bytes } octets ; au plus { $max } sont lus
problem-byte-order-mark = le fichier commence par une marque d'ordre des octets ; enregistrez-le sans elle
problem-file-name = le fichier s'appelle `{ $file }`, le scénario `{ $scenario }`

## What the file format has against it

problem-too-deep = les valeurs s'imbriquent sur plus de { $max } niveaux
problem-field-unknown = champ inconnu `{ $field }`
problem-field-missing = le champ `{ $field }` manque
problem-field-twice = le champ `{ $field }` figure ici deux fois
problem-word-unknown = mot inconnu `{ $word }`
problem-none-of = `{ $word }` n'est pas de ceux-ci : { $known }
problem-expected-record = attendu : un enregistrement entre parenthèses
problem-expected-integer = attendu : un nombre entier
problem-expected-truth = attendu : `true` ou `false`
problem-expected-text = attendu : un texte entre guillemets droits
problem-expected-text-end = attendu : la fin du texte
problem-expected-identifier = attendu : un nom sans guillemets
problem-expected-comma = attendu : une virgule
problem-expected-colon = attendu : un deux-points
problem-expected-list = attendu : une liste, ouverte par `[`
problem-expected-list-end = attendu : le `]` fermant
problem-expected-record-end = attendu : la `)` fermante
problem-expected-end = attendu : la fin du fichier
problem-expected-more = le fichier s'arrête au milieu
problem-integer-digit = `{ $digit }` n'est pas un chiffre d'un nombre en base { $base }
problem-integer-bounds = le nombre est trop grand ou trop petit
problem-comment-open = un commentaire n'a pas de fin
problem-escape = ce qui suit la barre oblique inverse ne désigne aucun caractère
problem-character = le caractère `{ $character }` n'a pas sa place ici
problem-length = nombre de valeurs entre les parenthèses : { $found } au lieu de { $expected }
problem-type = dans les mots du format, en anglais, attendu : { $expected } ; trouvé : { $found }
problem-format = le format de fichier ne le permet pas ; dans ses mots, en anglais : { $said }

## A value by itself

problem-text-control = le texte contient le caractère de commande { $character }
problem-text-direction = le texte contient le caractère { $character }, qui change le sens d'écriture
problem-text-invisible = le texte contient le caractère invisible { $character }
problem-text-marks = le texte a plus de { $max } signes diacritiques sur une lettre
problem-text-long = le texte a plus de { $max } caractères
problem-identifier = un identifiant a de 1 à { $max } lettres sans accent, chiffres, '-', '_' ou '.'
problem-quantity-bounds = une quantité se situe entre 0 et { $max }
problem-decimal-bare = un nombre décimal s'écrit comme un texte, par exemple "0.5"
problem-decimal-digits = un nombre décimal a des chiffres, un point et au plus trois chiffres encore
problem-moment-form = une date avec son heure s'écrit `2027-02-08 06:00`
problem-moment-bounds = entre 1950 et 2100, cette date et cette heure n'existent pas
problem-out-of-range = { $value } n'est pas entre { $least } et { $most }

## A name that stands for nothing

problem-unknown-answer = `{ $name }` n'est pas une des réponses
problem-unknown-answer-to = `{ $name }` n'est pas une réponse à `{ $choice }`
problem-unknown-attacked = `{ $name }` n'est pas attaqué dans ce scénario
problem-unknown-attacked-at-start = `{ $name }` n'est pas attaqué au début
problem-unknown-choice = `{ $name }` n'est pas un choix de ce scénario
problem-unknown-column = `{ $name }` n'est pas une colonne
problem-unknown-debrief = `{ $name }` n'est pas une question de débriefing de ce scénario
problem-unknown-delay = `{ $name }` n'est pas une catégorie, ni `from:XX`, `to:XX`, `land:XX` ou `via:XX`
problem-unknown-function = `{ $name }` n'est pas une fonction
problem-unknown-geofence = `{ $name }` n'est pas une zone d'emploi
problem-unknown-giver = `{ $name }` n'est pas un donneur, ni `all`
problem-unknown-inject = `{ $name }` n'est pas un inject
problem-unknown-kind = `{ $name }` n'est pas une catégorie d'aide
problem-unknown-later-victim = `{ $name }` n'est pas un État attaqué après le premier
problem-unknown-measure = `{ $name }` n'est pas une mesure du débriefing
problem-unknown-mechanism = `{ $name }` n'est pas un mécanisme
problem-unknown-mechanism-at-request = `{ $name }` n'est pas un mécanisme que demande un État attaqué
problem-unknown-member = `{ $name }` n'est pas un membre de l'Union
problem-unknown-node = `{ $name }` n'est pas un nœud du réseau
problem-unknown-option = `{ $name }` n'est pas une option de ce scénario
problem-unknown-package = `{ $name }` n'est pas un lot
problem-unknown-scenario = `{ $name }` n'est pas un scénario
problem-unknown-seat = `{ $name }` n'est pas un siège
problem-unknown-source = `{ $name }` n'est pas une source de la liste
problem-unknown-state = `{ $name }` n'est pas un État du catalogue
problem-unknown-substitute = `{ $name }` n'est pas une sorte d'aide qui la remplace
problem-unknown-survey = `{ $name }` n'est pas un sondage de la liste
problem-unknown-track = `{ $name }` n'est pas un indicateur
problem-unknown-unlock = `{ $name }` n'est pas quelque chose qui puisse être ouvert
problem-unknown-value = `{ $name }` n'est pas une des valeurs
problem-unknown-value-of = `{ $name }` n'est pas une valeur de `{ $option }`

## What stands somewhere twice

problem-twice-answer = la réponse `{ $name }` figure ici deux fois
problem-twice-choice = le choix `{ $name }` figure ici deux fois
problem-twice-column = la colonne `{ $name }` figure ici deux fois
problem-twice-contribution = la contribution de `{ $name }` figure ici deux fois
problem-twice-debrief = la question de débriefing `{ $name }` figure ici deux fois
problem-twice-delay = le délai de `{ $name }` figure deux fois ici
problem-twice-edge = la liaison `{ $name }` figure ici deux fois
problem-twice-effect = l'effet de `{ $name }` figure ici deux fois
problem-twice-function = la fonction `{ $name }` figure ici deux fois
problem-twice-geofence = la zone d'emploi `{ $name }` figure ici deux fois
problem-twice-inject = l'inject `{ $name }` figure ici deux fois
problem-twice-kind = la catégorie d'aide `{ $name }` figure ici deux fois
problem-twice-level = le niveau de `{ $name }` figure ici deux fois
problem-twice-mechanism = le mécanisme `{ $name }` figure ici deux fois
problem-twice-need = le besoin `{ $name }` figure ici deux fois
problem-twice-node = le nœud `{ $name }` figure ici deux fois
problem-twice-option = l'option `{ $name }` figure ici deux fois
problem-twice-package = le lot `{ $name }` figure ici deux fois
problem-twice-region = la région de `{ $name }` figure ici deux fois
problem-twice-attacked = `{ $name }` est attaqué ici par deux adversaires
problem-twice-state = l'État `{ $name }` figure ici deux fois
problem-twice-survey = le sondage `{ $name }` figure ici deux fois
problem-twice-value = la valeur `{ $name }` figure ici deux fois
problem-twice-vector = le vecteur `{ $name }` figure ici deux fois
problem-twice-vote = le vote `{ $name }` figure ici deux fois
problem-twice-class = cette classe figure ici deux fois

## What the catalogue cannot mean

problem-substitute-itself = `{ $kind }` ne peut pas se remplacer soi-même
problem-sizes-grow = les tailles croissent de la petite à la grande, et aucune n'est nulle
problem-yield-zero = une unité qui n'apporte rien ne mesure rien
problem-shares-sum = les parts font { $sum } en tout, et non 1000
problem-mode-foreign = `{ $mode }` n'est pas un de ses modes de transport
problem-package-empty = un lot contient quelque chose
problem-union-channels = les lots de l'Union, et eux seuls, nomment les voies qu'ils prennent
problem-days-many = plus de { $max } jours
problem-proposal = ce que le Conseil vote, et cela seul, l'est sur proposition de quelqu'un
problem-edge-ends = une liaison joint deux lieux

## What a scenario cannot mean, or probably did not

problem-nobody-attacked = personne n'est attaqué
problem-no-vector = l'adversaire n'a aucun moyen d'agir
problem-no-turn = un scénario a au moins un tour
problem-turns-many = un scénario a au plus { $max } tours
problem-nobody-gives = personne ne peut donner `{ $kind }`, ni rien à la place
problem-need-not-raised = aucun inject ne porte un besoin de `{ $kind }` à cette taille
problem-objective-empty = un objectif dit ce qui est exercé
problem-aim-empty = un but dit en une phrase ce qui est voulu
problem-aim-unserved = aucun des vecteurs de l'adversaire ne sert ce but
problem-aim-held-itself = un but n'est pas atteint parce qu'il est tenu
problem-aim-always = un but toujours atteint n'en est pas un
problem-aim-none = ce scénario n'indique aucun but qui puisse être tenu
problem-never-any = un parmi rien : ce n'est jamais vrai
problem-never-not = le contraire de toujours : ce n'est jamais vrai
problem-flag-never-set = personne ne pose jamais la marque `{ $flag }`
problem-flag-idle = rien ne suit de la marque `{ $flag }` : aucune condition ne la demande
problem-flag-triage = une règle de tri se publie avec son nom : écrivez triage(urgency)
problem-flag-article-5 = c'est un Allié attaqué qui demande l'article 5 : écrivez flag("INVOKED_ART5")
problem-hazard-none = l'article 222 répond à une attaque terroriste ou à une catastrophe, et ce scénario n'en raconte aucune
problem-offer-empty = une offre de rien
problem-supply-empty = une décision qui n'apporte rien
problem-nato-cover-idle = personne n'a besoin de `{ $kind }` là-bas, si bien que l'OTAN ne peut rien en couvrir
problem-change-of-zero = un changement de 0 ne change rien
problem-track-suffix = les indicateurs valent pour toute la réponse, non par État attaqué ; le suffixe est sans effet
problem-terms-without-choice = personne ne peut répondre à ces conditions : elles ne posent aucun choix
problem-nothing-follows = rien ne suit, et `then_reason` ne dit pas pourquoi
problem-minutes-per-turn = des minutes demandent `minutes_per_turn` dans le scénario
problem-time-missing = l'inject n'a ni `at_hours` ni `at_minutes`
problem-time-twice = l'inject a `at_hours` et `at_minutes`
problem-inject-late = le scénario finit à l'heure { $hour }, avant cet inject
problem-epilogue-early = un épilogue vient après la fin, à l'heure { $hour }
problem-seat-order = ce siège ne donne pas un tel ordre

## A sheet of injects

problem-row-unreadable = la ligne ne peut pas être lue
problem-rows-many = le tableau a plus de { $max } lignes
problem-cells-many = la ligne a plus de cellules que le tableau n'a de colonnes
problem-sheet-empty = le tableau n'a aucun inject
problem-column-missing = la colonne `{ $name }` manque
problem-scenario-other = `{ $name }` est un autre scénario que dans les lignes précédentes
problem-cell-yes = écrivez `yes`, ou laissez la cellule vide
problem-cell-number = ce n'est pas un nombre entier
problem-cell-value = ce n'est pas une condition ni une liste de conséquences
