# Was an Inhaltsdateien nicht stimmt. Was zwischen Gravis-Zeichen steht, steht so in der Datei.

## How a problem is told

problem-is-error = { $place }: Fehler: { $what }
problem-is-warning = { $place }: Warnung: { $what }
problem-in-cell = `{ $cell }`: { $what }
suggestion-meant = meinten Sie `{ $word }`?
suggestion-one-of = möglich: { $words }
suggestion-flatten = vereinfachen Sie die Bedingung

## A file as a whole

problem-file-absent = diese Datei gibt es nicht
problem-file-too-large = die Datei hat { $bytes } Bytes; gelesen werden höchstens { $max }
problem-byte-order-mark = die Datei beginnt mit einer Bytereihenfolge-Marke; speichern Sie sie ohne
problem-file-name = die Datei heißt `{ $file }`, das Szenario `{ $scenario }`

## What the file format has against it

problem-too-deep = Werte sind mehr als { $max } Ebenen tief verschachtelt
problem-field-unknown = unbekanntes Feld `{ $field }`
problem-field-missing = das Feld `{ $field }` fehlt
problem-field-twice = das Feld `{ $field }` steht hier zweimal
problem-word-unknown = unbekanntes Wort `{ $word }`
problem-none-of = `{ $word }` ist keines von diesen: { $known }
problem-expected-record = erwartet: ein Datensatz in Klammern
problem-expected-integer = erwartet: eine ganze Zahl
problem-expected-truth = erwartet: `true` oder `false`
problem-expected-text = erwartet: ein Text in Anführungszeichen
problem-expected-text-end = erwartet: das Ende des Textes
problem-expected-identifier = erwartet: ein Name ohne Anführungszeichen
problem-expected-comma = erwartet: ein Komma
problem-expected-colon = erwartet: ein Doppelpunkt
problem-expected-list = erwartet: eine Liste, beginnend mit `[`
problem-expected-list-end = erwartet: die schließende `]`
problem-expected-record-end = erwartet: die schließende `)`
problem-expected-end = erwartet: das Ende der Datei
problem-expected-more = die Datei hört mittendrin auf
problem-integer-digit = `{ $digit }` ist keine Ziffer einer Zahl zur Basis { $base }
problem-integer-bounds = die Zahl ist zu groß oder zu klein
problem-comment-open = ein Kommentar hat kein Ende
problem-escape = was auf den umgekehrten Schrägstrich folgt, steht für kein Zeichen
problem-character = das Zeichen `{ $character }` gehört nicht hierher
problem-length = Zahl der Werte in den Klammern: { $found } statt { $expected }
problem-type = in den englischen Worten des Dateiformats erwartet: { $expected }; gefunden: { $found }
problem-format = das Dateiformat lässt das nicht zu; in seinen englischen Worten: { $said }

## A value by itself

problem-text-control = der Text enthält das Steuerzeichen { $character }
problem-text-direction = der Text enthält das Zeichen { $character }, das die Schreibrichtung ändert
problem-text-invisible = der Text enthält das unsichtbare Zeichen { $character }
problem-text-marks = der Text hat mehr als { $max } Beizeichen auf einem Buchstaben
problem-text-long = der Text hat mehr als { $max } Zeichen
problem-identifier = eine Kennung hat 1 bis { $max } Buchstaben ohne Umlaut, Ziffern, '-', '_' oder '.'
problem-quantity-bounds = eine Menge liegt zwischen 0 und { $max }
problem-decimal-bare = eine Dezimalzahl wird als Text geschrieben, zum Beispiel "0.5"
problem-decimal-digits = eine Dezimalzahl hat Ziffern, einen Punkt und höchstens drei weitere Ziffern
problem-moment-form = Datum und Uhrzeit schreibt man `2027-02-08 06:00`
problem-moment-bounds = zwischen 1950 und 2100 gibt es dieses Datum und diese Uhrzeit nicht
problem-out-of-range = { $value } liegt nicht zwischen { $least } und { $most }

## A name that stands for nothing

problem-unknown-answer = `{ $name }` ist keine der Antworten
problem-unknown-answer-to = `{ $name }` ist keine Antwort auf `{ $choice }`
problem-unknown-attacked = `{ $name }` ist in diesem Szenario nicht angegriffen
problem-unknown-attacked-at-start = `{ $name }` ist am Anfang nicht angegriffen
problem-unknown-choice = `{ $name }` ist keine Entscheidung dieses Szenarios
problem-unknown-column = `{ $name }` ist keine Spalte
problem-unknown-debrief = `{ $name }` ist keine Frage der Nachbesprechung dieses Szenarios
problem-unknown-delay = `{ $name }` ist weder eine Art von Hilfe noch `from:XX`, `to:XX`, `land:XX` oder `via:XX`
problem-unknown-function = `{ $name }` ist keine Funktion
problem-unknown-geofence = `{ $name }` ist kein Einsatzgebiet
problem-unknown-giver = `{ $name }` ist weder ein Geber noch `all`
problem-unknown-inject = `{ $name }` ist keine Einspielung
problem-unknown-kind = `{ $name }` ist keine Art von Hilfe
problem-unknown-later-victim = `{ $name }` ist kein angegriffener Staat nach dem ersten
problem-unknown-measure = `{ $name }` ist kein Maß der Nachbesprechung
problem-unknown-mechanism = `{ $name }` ist kein Mechanismus
problem-unknown-mechanism-at-request = `{ $name }` ist kein Mechanismus, um den ein angegriffener Staat bittet
problem-unknown-member = `{ $name }` ist kein Mitglied der Union
problem-unknown-node = `{ $name }` ist kein Knoten des Netzes
problem-unknown-option = `{ $name }` ist keine Option dieses Szenarios
problem-unknown-package = `{ $name }` ist kein Paket
problem-unknown-scenario = `{ $name }` ist kein Szenario
problem-unknown-seat = `{ $name }` ist kein Platz
problem-unknown-source = `{ $name }` ist keine Quelle der Liste
problem-unknown-state = `{ $name }` ist kein Staat des Katalogs
problem-unknown-substitute = `{ $name }` ist keine Art von Hilfe, die dafür einspringt
problem-unknown-survey = `{ $name }` ist keine Umfrage der Liste
problem-unknown-track = `{ $name }` ist kein Messwert
problem-unknown-unlock = `{ $name }` ist nichts, was freigeschaltet werden kann
problem-unknown-value = `{ $name }` ist keiner der Werte
problem-unknown-value-of = `{ $name }` ist kein Wert von `{ $option }`

## What stands somewhere twice

problem-twice-answer = die Antwort `{ $name }` steht hier zweimal
problem-twice-choice = die Entscheidung `{ $name }` steht hier zweimal
problem-twice-column = die Spalte `{ $name }` steht hier zweimal
problem-twice-contribution = der Beitrag von `{ $name }` steht hier zweimal
problem-twice-debrief = die Frage der Nachbesprechung `{ $name }` steht hier zweimal
problem-twice-delay = die Dauer von `{ $name }` steht hier zweimal
problem-twice-edge = die Verbindung `{ $name }` steht hier zweimal
problem-twice-effect = die Wirkung von `{ $name }` steht hier zweimal
problem-twice-function = die Funktion `{ $name }` steht hier zweimal
problem-twice-geofence = das Einsatzgebiet `{ $name }` steht hier zweimal
problem-twice-inject = die Einspielung `{ $name }` steht hier zweimal
problem-twice-kind = die Art von Hilfe `{ $name }` steht hier zweimal
problem-twice-level = der Stand von `{ $name }` steht hier zweimal
problem-twice-mechanism = der Mechanismus `{ $name }` steht hier zweimal
problem-twice-need = der Bedarf `{ $name }` steht hier zweimal
problem-twice-node = der Knoten `{ $name }` steht hier zweimal
problem-twice-option = die Option `{ $name }` steht hier zweimal
problem-twice-package = das Paket `{ $name }` steht hier zweimal
problem-twice-region = die Region von `{ $name }` steht hier zweimal
problem-twice-attacked = `{ $name }` wird hier von zwei Gegnern angegriffen
problem-twice-state = der Staat `{ $name }` steht hier zweimal
problem-twice-survey = die Umfrage `{ $name }` steht hier zweimal
problem-twice-value = der Wert `{ $name }` steht hier zweimal
problem-twice-vector = der Angriffsweg `{ $name }` steht hier zweimal
problem-twice-vote = die Abstimmung `{ $name }` steht hier zweimal
problem-twice-class = diese Klasse steht hier zweimal

## What the catalogue cannot mean

problem-substitute-itself = `{ $kind }` kann sich nicht selbst ersetzen
problem-sizes-grow = die Größen wachsen von klein bis groß, und keine ist null
problem-yield-zero = eine Einheit, die nichts bringt, misst nichts
problem-shares-sum = die Anteile ergeben zusammen { $sum }, nicht 1000
problem-mode-foreign = `{ $mode }` ist keiner seiner Verkehrsträger
problem-package-empty = ein Paket enthält etwas
problem-union-channels = die eigenen Pakete der Union nennen die Wege, die sie nehmen, und keine anderen
problem-days-many = mehr als { $max } Tage
problem-proposal = worüber der Rat abstimmt, und nur das, schlägt jemand vor
problem-edge-ends = eine Verbindung verbindet zwei Orte

## What a scenario cannot mean, or probably did not

problem-nobody-attacked = niemand ist angegriffen
problem-no-vector = der Gegner hat keinen Weg, zu handeln
problem-no-turn = ein Szenario hat mindestens eine Runde
problem-turns-many = ein Szenario hat höchstens { $max } Runden
problem-nobody-gives = niemand kann `{ $kind }` geben oder etwas an dessen Stelle
problem-need-not-raised = keine Einspielung hebt einen Bedarf an `{ $kind }` auf diese Größe
problem-objective-empty = ein Übungsziel sagt, was geübt wird
problem-aim-empty = ein Ziel sagt in einem Satz, was gewollt ist
problem-aim-unserved = keiner der Angriffswege des Gegners dient diesem Ziel
problem-aim-held-itself = ein Ziel ist nicht dadurch erreicht, dass es gehalten wird
problem-aim-always = ein Ziel, das immer erreicht ist, ist keines
problem-aim-none = dieses Szenario nennt kein Ziel, das gehalten werden könnte
problem-never-any = eines von nichts: das trifft nie zu
problem-never-not = das Gegenteil von immer: das trifft nie zu
problem-flag-never-set = niemand setzt je die Marke `{ $flag }`
problem-flag-idle = aus der Marke `{ $flag }` folgt nichts: keine Bedingung fragt nach ihr
problem-flag-triage = eine Regel der Verteilung wird mit ihrem Namen veröffentlicht: schreiben Sie triage(urgency)
problem-flag-article-5 = um Artikel 5 bittet ein angegriffener Bündnispartner: schreiben Sie flag("INVOKED_ART5")
problem-hazard-none = Artikel 222 antwortet auf Terroranschlag und Katastrophe, und dieses Szenario erzählt von keinem von beiden
problem-offer-empty = ein Angebot von nichts
problem-supply-empty = eine Entscheidung, die nichts bringt
problem-nato-cover-idle = niemand braucht dort `{ $kind }`, also kann die NATO nichts davon decken
problem-change-of-zero = eine Änderung um 0 ändert nichts
problem-track-suffix = Messwerte gelten für die ganze Antwort, nicht je angegriffenem Staat; der Zusatz bewirkt nichts
problem-terms-without-choice = niemand kann auf diese Bedingungen antworten: sie stellen keine Entscheidung
problem-nothing-follows = es folgt nichts, und `then_reason` sagt nicht, warum
problem-minutes-per-turn = Minuten brauchen `minutes_per_turn` im Szenario
problem-time-missing = die Einspielung hat weder `at_hours` noch `at_minutes`
problem-time-twice = die Einspielung hat `at_hours` und `at_minutes`
problem-inject-late = das Szenario endet in Stunde { $hour }, vor dieser Einspielung
problem-epilogue-early = ein Nachspiel kommt nach dem Ende in Stunde { $hour }
problem-seat-order = dieser Platz gibt keinen solchen Auftrag

## A sheet of injects

problem-row-unreadable = die Zeile lässt sich nicht lesen
problem-rows-many = die Tabelle hat mehr als { $max } Zeilen
problem-cells-many = die Zeile hat mehr Zellen als die Tabelle Spalten
problem-sheet-empty = die Tabelle hat keine Einspielung
problem-column-missing = die Spalte `{ $name }` fehlt
problem-scenario-other = `{ $name }` ist ein anderes Szenario als in den Zeilen davor
problem-cell-yes = schreiben Sie `yes`, oder lassen Sie die Zelle leer
problem-cell-number = das ist keine ganze Zahl
problem-cell-value = das ist weder eine Bedingung noch eine Liste von Folgen
