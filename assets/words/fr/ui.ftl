# Les mots des écrans. Les écrans ajoutent ici leurs messages.

app-name = Casus
app-purpose = Une console d'exercice de crise pour l'article 42, paragraphe 7, du traité sur l'Union européenne
yes = oui
no = non
none = aucun
unknown = inconnu
loading = Chargement
list-and = { $most } et { $last }
exercise = EXERCICE EXERCICE EXERCICE
exercise-short = EXERCICE
planning-figure = chiffre de planification
