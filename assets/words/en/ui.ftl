# Words of the screens themselves. Screens add their messages here, one group per screen.
# Keys begin with the screen's name; keys of rules, events and names live in the other files.

app-name = Casus
app-purpose = A crisis-exercise console for Article 42.7 of the Treaty on European Union
yes = yes
no = no
none = none
unknown = not known
loading = Loading
list-and = { $most } and { $last }
exercise = EXERCISE EXERCISE EXERCISE
exercise-short = EXERCISE
planning-figure = planning figure
