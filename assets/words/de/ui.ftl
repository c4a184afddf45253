# Die Worte der Bildschirme. Bildschirme fügen ihre Meldungen hier an.

app-name = Casus
app-purpose = Eine Konsole für Krisenübungen zu Artikel 42 Absatz 7 des Vertrags über die Europäische Union
yes = ja
no = nein
none = keine
unknown = unbekannt
loading = Lädt
list-and = { $most } und { $last }
exercise = ÜBUNG ÜBUNG ÜBUNG
exercise-short = ÜBUNG
planning-figure = Planungsgröße
