# Die Worte der Bildschirme, je Bildschirm eine Gruppe.
# Schlüssel beginnen mit dem Namen des Bildschirms; Regeln, Ereignisse und Namen haben eigene Dateien.

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

## Tasten: was eine Aktion bewirkt, und dasselbe in einem Wort für die Fußzeile.

action-up = eine Zeile hinauf
    .replay = Runde
    .in-replay = zur Runde davor
action-down = eine Zeile hinunter
    .in-replay = zur nächsten Runde
action-left = nach links, weniger
    .short = weniger
    .pages = davor
    .replay = Schritt
    .in-replay = ein Fenster zurück
action-right = nach rechts, mehr
    .short = mehr
    .pages = danach
    .in-replay = ein Fenster vor
action-page-up = eine Seite hinauf
action-page-down = eine Seite hinunter
action-first = zur ersten Zeile
action-last = zur letzten Zeile
action-much-less = so wenig wie möglich
action-much-more = so viel wie möglich
action-next-pane = nächster Bereich oder nächstes Feld
    .plan = was gesagt wurde
    .handbook = Inhalt
    .in-replay = zur nächsten Sicht
action-previous-pane = voriger Bereich oder voriges Feld
action-confirm = wählen, öffnen, weiter
    .in-order-sheet = den Auftrag erteilen
    .short = wählen
    .handbook = folgen
    .reading = weiter
    .typing = los
action-back = zurück, schließen
    .short = zurück
action-toggle = Haken setzen oder lösen
    .short = Haken
action-quit = verlassen
action-suspend = das Programm anhalten
action-redraw = den Bildschirm neu zeichnen
action-help = was hier gilt
    .short = Hilfe
action-palette = alle Befehle
    .short = Befehle
action-search = suchen
    .short = suchen
action-handbook = das Handbuch, an der passenden Seite
action-show-map = die Karte
    .short = Karte
action-show-feed = die Krisenmeldungen
    .short = Meldungen
action-show-decision = der Entscheidungsbereich
    .short = Wahl
action-show-tracks = die Messwerte
    .short = Werte
action-show-basket = die Aufträge dieser Runde
action-orders = jeder Auftrag, den Sie erteilen können
    .short = Aufträge
action-ask = Hauptstädte um das bitten, was der Bedarf verlangt
    .short = bitten
action-park = das Angebot zurückstellen
    .short = merken
action-decline = das Angebot mit Dank ablehnen
    .short = ablehnen
action-improve = den Geber bitten, das Angebot zu verbessern
    .short = besser
action-promise = den Bedarf öffentlich zusagen
    .short = zusagen
action-small-offers = kleine Angebote zusammen beantworten
action-unfold = Bedarfe auf- oder zuklappen
action-undo = den letzten Auftrag zurücknehmen
    .short = rückgängig
action-end-turn = die Runde beenden
    .short = Rundenende
action-board = die Zuordnungstafel: Bedarfe und Geber
    .short = Tafel
action-show-ipcr = Krisenreaktion (IPCR)
    .short = IPCR
action-show-council = Rat und Abstimmungen
    .short = Rat
action-show-nato = NATO
    .short = NATO
action-show-law = Recht: Artikel, Schwelle, Schreiben
action-dossier = Dossier des Staates
action-why = warum steht dieser Wert so?
    .short = warum?
action-report = Bericht der letzten Runde
action-show-seats = die Plätze: wer gehandelt hat, auf wen gewartet wird; einen nehmen, abgeben, schützen
action-timeline = Zeitachse der Übung
    .short = Drehbuch
action-release-inject = diese Einlage eintreten lassen
    .short = freigeben
action-hold-inject = diese Einlage zurückhalten
    .short = halten
action-postpone-inject = diese Einlage für später planen
    .short = verschieben
action-edit-inject = diese Einlage ändern
    .short = ändern
action-set-level = Übungsleitung: diesen Wert setzen
    .short = setzen
action-pause-clock = Übungsleitung: die Uhr anhalten oder weiterlaufen lassen
    .short = Uhr
action-message = Übungsleitung: an einen Platz schreiben
    .short = schreiben
action-debrief = Nachbesprechung, wenn das Spiel vorbei ist
    .short = Nachbesprechung
action-filter = nur eine Quelle zeigen
    .short = Filter
action-zoom-in = näher
    .short = näher
action-zoom-out = weiter weg
    .short = weiter
action-pan-up = nach Norden sehen
action-pan-down = nach Süden sehen
action-pan-left = nach Westen sehen
action-pan-right = nach Osten sehen
action-map-theme = was die Farben sagen
    .short = Farben
action-map-home = zurück zur Krise
    .short = Krise
action-next-theme = ein anderes Farbschema
action-motion = Bewegung an oder aus
action-coach = Anleitung an oder aus
action-watch = Wiedergabe: das Spiel noch einmal ansehen
    .short = Wiedergabe
action-play-pause = abspielen oder anhalten
    .short = Start
action-faster = schneller
    .replay = Tempo
    .short = flotter
action-slower = langsamer
    .short = träger
action-next-decision = zur nächsten Entscheidung dieser Sicht
    .short = Entscheidung
action-previous-decision = zur Entscheidung davor
action-next-inject = zur nächsten Einlage
    .short = Einlage
action-previous-inject = zur Einlage davor
action-next-bookmark = zum nächsten Lesezeichen oder zur nächsten Notiz
    .short = Marke
action-previous-bookmark = zum Lesezeichen oder zur Notiz davor
action-go-to-turn = zu einer Runde nach ihrer Nummer
    .short = Runde Nr.
action-bookmark = hier ein Lesezeichen setzen, umbenennen oder entfernen
    .short = Lesezeichen
action-note = hier eine Notiz schreiben
    .short = Notiz
action-bookmarks = Liste der Lesezeichen und Notizen
    .short = Liste
action-eyes = wählen, wer sieht
    .short = Sicht
action-compare = einen zweiten Verlauf danebenstellen oder wegnehmen
    .short = vergleichen
action-first-difference = dorthin, wo zwei Verläufe sich trennen
    .short = Trennung
action-other-side = der andere von zwei Verläufen nach vorn
    .short = tauschen
action-play-on = von hier weiterspielen, in einem neuen Spielstand
    .short = weiterspielen
action-remove = entfernen
    .short = entfernen

context-everywhere = Auf jedem Bildschirm
context-list = In dieser Liste
context-console = Auf der Konsole
context-map = Auf der Karte
context-feed = In den Meldungen
context-decision = Im Entscheidungsbereich
context-tracks = Bei den Messwerten
context-basket = Bei den Aufträgen dieser Runde
context-order-sheet = In einem Auftrag
context-offers = Bei kleinen Angeboten
context-reading = Beim Lesen
context-debrief = In der Nachbesprechung
context-pages = Auf diesen Seiten
context-plan = Im Drehbuch
context-replay = In der Wiedergabe
context-bookmarks = Unter Lesezeichen und Notizen
context-handbook = Im Handbuch
context-typing = Beim Tippen

## Hilfe

help-heading = Hilfe
help-title = Das jüngste Spiel fortsetzen, ein neues beginnen oder lesen.
help-scenarios = Wählen, was gespielt wird; jedes beginnt mit seiner Einweisung.
help-console = Sie verbinden Angebot und Bedarf. Wählen Sie einen Bedarf, sehen Sie die Angebote an, ordnen Sie eines zu. Nichts geschieht, bevor Sie die Runde beenden; bis dahin lässt sich jeder Auftrag zurücknehmen.
    .other = { $part } { $orders } nennt alle Aufträge, die Sie geben können. Nichts geschieht, bevor Sie die Runde beenden; bis dahin lässt sich jeder Auftrag zurücknehmen.
help-briefing = Lesen, Optionen setzen, beginnen. Derselbe Startwert mit denselben Optionen und Aufträgen ergibt dasselbe Spiel.
help-seating = Personen können alle Plätze außer dem des Gegners einnehmen; die übrigen folgen ihrer Regel. Plätze mit demselben Buchstaben gehören einer Person, die für jeden nacheinander handelt.
help-seats = Wer spielt, wer seine Runde beendet hat, auf wen gewartet wird. Die Aufträge der anderen bleiben versiegelt.
help-saved-games = Spiele auf der Platte. Ein beendetes Spiel lässt sich ansehen.
help-order-sheet = Ein Auftrag, bevor er erteilt ist: was sich ändern lässt, was er wohl bewirkt und ob er erteilt werden darf.
help-orders = Jeder Auftrag, der jetzt erteilt werden darf, nach Art, mit seinen Kosten.
help-choice = Eine Entscheidung, die das Geschehen verlangt. Antwortet niemand, so gilt die markierte Antwort.
help-why = Jede Änderung dieses Wertes, von der Sie wissen, die neueste zuerst, jede mit ihrer Ursache.
help-report = Was die Runde brachte, und vier Dinge, auf die zu warten ist.
help-debrief = Wie das Spiel bewertet wird, und worüber danach zu reden ist.
help-board = Jede Zeile ein Bedarf, jede Spalte ein Geber. Die Zahl sagt, wie gut das beste Angebot des Gebers passt, von 100.
help-vote = Wer bei diesem Punkt wo steht und aus welchem Grund, und jeder Auftrag dazu, der jetzt möglich ist. Wer dagegen ist, steht zuerst.
help-institutions = Wo die Institutionen stehen, und die Aufträge, die dorthin gehören.
help-dossier = Was über einen Staat bekannt ist. Links und rechts führen zum nächsten.
help-timeline = Was geschah, und was bekanntermaßen kommt.
help-plan = Alle Einlagen der Übung, in ihrer Reihenfolge: was kommt, was zurückgehalten ist, was eintrat, was verstrich. Nur die Übungsleitung sieht es. Tab zeigt, was den anderen gesagt wurde. Die Seitentasten lesen weiter, was zur Einlage gesagt ist.
help-replay = Jeder Augenblick eines aufgezeichneten Spiels, wie auf einem Videogerät. Leertaste spielt und hält an; links und rechts gehen Fenster um Fenster, auf und ab Runde um Runde, Pos1 und Ende an die Enden; Ziffern nennen eine Runde; ein Klick auf die Linie führt dorthin. Was hier geht, steht am Fuß.
help-why-list = Die Zahlen der Seite dahinter, mit Namen. Die gewählte wird zerlegt.
help-eyes = Mit wessen Augen das Spiel gesehen wird. Ein beendetes Spiel ist offen; solange es läuft, sehen nur Plätze von Menschen.
help-bookmarks = Augenblicke, die jemand markiert hat, mit ihren Notizen. Sie stehen in einer Datei neben dem Spielstand und gehören nicht zur Aufzeichnung.
help-compare = Spiele desselben Szenarios. Das gewählte kommt neben das erste, und eine Linie führt durch beide.
help-play-on = Das Spiel bis zu diesem Augenblick wird ein neuer Spielstand, der seinen Ursprung kennt; der Ursprung bleibt, wie er ist.
help-reading = Eine Meldung im Ganzen.
help-small-offers = Einzeln kosten kleine Angebote mehr Zeit, als sie helfen. Was angehakt ist, bekommt eine Antwort.
help-end-turn = Der letzte Blick, bevor die Aufträge versiegelt werden.
help-quit = Das Spiel wird laufend gespeichert.
help-handbook = Links die Themen, rechts die Seite.
help-help = Tasten und was sie bewirken.
help-palette = Tippen Sie einige Buchstaben eines Befehls.
help-search = Tippen Sie einige Buchstaben eines Namens.

## Fußzeile, kleine Fenster, Hinweise

too-small = Casus braucht { $width } × { $height }. Es fehlen { $columns } Spalten, { $rows } Zeilen. Das Spiel wartet.
theme-dark = Farben: dunkel
theme-light = Farben: hell
theme-high-contrast = Farben: starker Kontrast
theme-sixteen = Farben: die sechzehn des Terminals
theme-plain = Farben: keine
motion-on = Bewegung ist an
motion-off = Bewegung ist aus
notice-given = Erteilt: { $order }
notice-given-many = { $count } Aufträge erteilt
notice-undone = { $count ->
    [one] Ein Auftrag zurückgenommen
   *[other] { $count } Aufträge zurückgenommen, da sie zusammenhingen
}
notice-choose-offer = Wählen Sie zuerst ein Angebot: einen Bedarf, dann nach rechts.
notice-unbound = { $key } bedeutet hier nichts. { $help } nennt die Tasten.
notice-behind = { $key } wirkt auf der Konsole. { $back } schließt, was hier offen ist.
notice-leads-nowhere = Dazu gibt es nicht mehr zu sehen.
notice-nothing-to-undo = In dieser Runde ist kein Auftrag zurückzunehmen.
notice-no-debrief = Die Nachbesprechung kommt, wenn das Spiel vorbei ist.
nothing-found = Nichts passt zu diesen Buchstaben.
and-more = … und { $count ->
    [one] noch eines
   *[other] { $count } weitere
}
in-turn = Runde { $turn }

## Titel

title-continue = Fortsetzen
title-continue-hint = { $title }, Runde { $turn } von { $turns }
title-tutorial = Erste halbe Stunde
title-new-game = Neues Spiel
title-games = Spiele auf der Platte
title-handbook = Handbuch
title-quit = Beenden
save-over = vorbei
save-turn = Runde { $turn } von { $turns }
saved-games-hint = Eingabe setzt es fort · { $key } zeigt es

## Szenarien und Einweisung

scenarios-title = Szenarien
scenario-turns = { $turns } Runden
scenario-attacked = Angegriffen
scenario-length = Länge
scenario-presidency = Vorsitz
scenario-attack = Angriff
scenario-objectives = Was es übt
scenario-dilemmas = Zu beachtende Dilemmata
scenario-broken = Dieses Szenario hat Fehler; „casus scenario check“ zählt sie auf.
briefing = Einweisung
briefing-role = Ihre Rolle
    .text = Sie sind der Hohe Vertreter. Sie befehlen nichts: Die Hilfe gehört den Mitgliedstaaten, die Zustimmung dem angegriffenen Staat, die Stimmen den Hauptstädten, die Krisenreaktion dem Vorsitz. Sie verbinden Angebot und Bedarf, rechtzeitig, rechtmäßig und im Schritt mit der NATO.
briefing-options = Optionen
briefing-seed = Startwert
briefing-seed-drawn = gezogen
briefing-seed-hint = Ziffern wählen den Startwert. Gleicher Startwert, gleiche Optionen und Aufträge: gleiches Spiel.
briefing-begin = Beginnen
briefing-seats = Wer spielt
briefing-seats-hint = Wählen Sie, wer an dieser Tastatur spielt: eine Person oder mehrere, jede mit einem Platz oder mehr. Die übrigen folgen ihrer Regel.
seating-title = Wer spielt
seating-short = { $persons ->
    [one] eine Person
   *[other] { $persons } Personen
 }
seating-person = Person { $person }
seating-policy = seine Regel
seating-hint = { $toggle } gibt den Platz einer Person oder seiner Regel zurück; { $left } und { $right } geben ihn einer anderen Person, die mehrere haben kann. { $back }, wenn es so stimmt.
seating-lesson = Die Lektion ist für eine Person, als Hohe Vertretung.

## Konsole

header-name = CASUS
header-turn = Runde { $turn }/{ $turns }
header-turn-short = { $turn }/{ $turns }
header-ipcr = IPCR { $mode }
header-nato = NATO { $posture }
header-desk = Stab { $free }/{ $whole }
save-not-kept = flüchtig
save-writing = schreibt
save-not-saved = UNGESICHERT
save-migrated = Von Format { $from } zu Format { $to }: weiter als „{ $name }“; die alte Datei bleibt.
pane-decision = Entscheiden
pane-map = Karte
pane-feed = Meldungen
pane-tracks = Messwerte
pane-basket = Aufträge der Runde
coach-step = Anleitung { $step }/{ $steps }  ({ $key } blendet sie aus)

decision-empty = Noch ist kein Bedarf bekannt. Bedarfe erscheinen hier, wenn ein angegriffener Staat sie meldet. { $key } zeigt bis dahin jeden Auftrag, den Sie erteilen können.
decision-over = Das Spiel ist vorbei. { $debrief } öffnet die Nachbesprechung, { $watch } zeigt es noch einmal.
needs-empty = Noch ist kein Bedarf bekannt. Bedarfe erscheinen hier, wenn ein angegriffener Staat sie meldet.
needs-more = { $count ->
    [one] Ein weiterer Bedarf, { $key } klappt ihn auf
   *[other] { $count } weitere Bedarfe, { $key } klappt sie auf
}
small-offers-wait = { $count ->
    [one] Ein kleines Angebot, { $key } beantwortet es
   *[other] { $count } kleine Angebote, { $key } beantwortet sie zusammen
}
small-offers-title = Kleine Angebote
small-offers-about = Keines davon deckt { $share } eines Bedarfs. Was angehakt ist, wird auf einmal beantwortet; bleibt ein Angebot ohne Antwort, kostet es Zusammenhalt.
small-offers-covers = höchstens { $share }
small-offers-keys = { $count } angehakt: { $park } stellt sie ohne Kosten zurück, { $decline } lehnt sie mit Dank ab (Kosten je { $cost }), { $toggle } lässt eines aus.
small-offers-none = Kein kleines Angebot wartet auf Antwort.
column-need = BEDARF
column-want = SOLL
column-have = IST
column-coming = KOMMT
column-next = NÄCHSTE
column-due = FRIST
column-urgency = DRINGEND
column-missing = FEHLT
column-free = FREI
column-fit = GÜTE
column-arrival = IM EINSATZ
column-mode = WEG
column-caveats = VORBEHALTE
column-when = WANN
column-change = DIFF.
column-level = STAND
column-cause = URSACHE
offers-for = ANGEBOTE
mode-short-air = Luft
mode-short-road = Straße
mode-short-rail = Schiene
mode-short-sea = See
mode-short-digital = Netz
offers-empty = Dafür ist jetzt kein Angebot frei. Angebote erscheinen, wenn Hauptstädte sie vorlegen: { $key } bittet darum.
offers-over = Das Spiel ist vorbei: Es wird nichts mehr zugeordnet.
offers-empty-other = Dafür ist jetzt kein Angebot frei. Angebote erscheinen, wenn Hauptstädte sie vorlegen.
offers-not-yours = Der Hohe Vertreter schlägt Zuordnungen vor; der angegriffene Staat und der Geber stimmen dann zu, ändern oder lehnen ab.
offers-no-way = Für dieses Angebot ist kein Weg offen.
flag-lapsing = verfällt
flag-late = spät
flag-after-end = nach dem Ende
flag-assigned = der NATO zugeteilt
flag-substitute = stattdessen { $kind }
card-choice = Entscheiden bis Runde { $turn }: { $text }
card-advice = Rat an { ACC($seat) }: { $text }
card-advice-each = Rat an { $seats }: { $text }
card-hint = { $key } öffnet es. Nichts steht fest, bevor Sie die Runde beenden.
card-letter = Schreiben bis Runde { $turn }: { $letter }
card-letter-waiting = Schreiben nach dem eigenen Befund: { $letter }
card-consent = Zustimmung erbeten: { $match }
basket-cost = Kosten { $cost }
basket-empty = Noch keine Aufträge; sie erscheinen hier. { $key } beendet die Runde.

feed-new = { $count } neu
feed-only = nur { $source }
feed-empty = Noch ist nichts geschehen. Meldungen der Krise erscheinen hier, die neueste zuerst.
feed-empty-filtered = Keine Zeilen aus dieser Quelle.
tracks-response = Die Reaktion
tracks-functions-of = Funktionen: { $country }

map-choose = Wählen Sie zuerst mit den Pfeilen einen Staat; dann öffnet { $key } sein Dossier.
map-theme-stance = was jeder tut
map-theme-offers = vorgelegte Angebote
map-theme-will = Wille
map-theme-nato = NATO
map-theme-threat = gefühlte Bedrohung
map-legend-plain = neutral
map-legend-attacked = angegriffen
map-legend-giving = gibt
map-legend-offering = bietet an
map-legend-undecided = schweigt
map-legend-refusing = hält zurück
map-legend-ally = Verbündeter
map-legend-non-aligned = Mitglied, bündnisfrei
map-legend-partner = Partner
map-legend-offers-0 = keines
map-legend-offers-1 = eines
map-legend-offers-2 = zwei
map-legend-offers-3 = drei
map-legend-offers-4 = mehr
map-legend-will-0 = sehr gering
map-legend-will-1 = gering
map-legend-will-2 = mittel
map-legend-will-3 = hoch
map-legend-will-4 = sehr hoch
map-legend-threat-0 = sehr gering
map-legend-threat-1 = gering
map-legend-threat-2 = mittel
map-legend-threat-3 = hoch
map-legend-threat-4 = sehr hoch

## Aufträge

orders-title = Aufträge
orders-count = { $count } möglich
orders-filter = { $key } verengt die Liste
orders-holds = hat { $quantity }
orders-none = Kein Auftrag dieser Art kann jetzt erteilt werden.
orders-refused-more = { $key } sagt, welche Regeln sonst im Weg stehen.
orders-none-filtered = Kein Auftrag passt zu diesen Buchstaben.
field-quantity = Menge
    .range = Zwischen { $least } und { $most }. Tippen Sie eine Zahl, oder gehen Sie nach links und rechts.
field-channel = Kanal
field-mode = Weg
field-by = Bis wann
field-later = Später um
field-at = Um
field-share = Bewirkt
field-to = Wert
field-motive = Warum
field-addition = Ergänzt
field-text = Text
field-note = Bemerkung
field-line = Zeile
    .hint = Tippen Sie eine Zeile von höchstens { $most } Zeichen. Auf und ab führen zu den anderen Feldern.
sheet-give-free = { $key } erteilt den Auftrag   { $back } lässt es
sheet-give = { $key } erteilt den Auftrag (Kosten { $cost })   { $back } lässt es
sheet-unchanged = So, wie es ist; ändern Sie etwas daran, um es zu erteilen.
sheet-change = { $back } lässt es, wie es ist
sheet-cannot = So kann er nicht erteilt werden.   { $back } lässt es

choice-title = Entscheidung
    .terms = Annehmen regelt, wie die Übung endet: eingefroren, auf Kosten von Legitimität und Zusammenhalt, wenn der Gegner dann sein Hauptziel hält; sonst gehalten. Sie läuft bis zur letzten Runde, wenn kein anderes Ende vorher kommt.
    .third = Über einen Dritten wird das später geregelt, als gehalten, wenn die Zurechnung dann bei 40 oder mehr steht und das Hauptziel nicht gehalten wird.
    .each = Sind mehrere Staaten angegriffen, ist das Ende erst geregelt, wenn jeder eines hat; das schlechteste zählt.
choice-yours = Sie entscheiden, bis zum Ende der Runde { $turn }.
choice-theirs = Bis zum Ende der Runde { $turn } { BY($seat) } zu entscheiden; Sie können einen Rat geben.
choice-theirs-each = Bis zum Ende der Runde { $turn } entscheidet jeder für sich: { $seats }; Sie können einen Rat geben, einen für alle.
choice-default = gilt, wenn niemand antwortet
choice-advised = geraten

end-turn-title = Runde { $turn } beenden?
end-turn-orders = { $count ->
    [0] Sie haben keine Aufträge erteilt.
    [one] Ein Auftrag wird versiegelt.
   *[other] { $count } Aufträge werden versiegelt.
}
end-turn-capacity = { $free ->
    [one] { $free } der Kapazität Ihres Stabes bleibt ungenutzt.
   *[other] { $free } der Kapazität Ihres Stabes bleiben ungenutzt.
}
end-turn-capacity-council = { $free ->
    [one] { $free } der Kapazität des Personals des Rates bleibt ungenutzt.
   *[other] { $free } der Kapazität des Personals des Rates bleiben ungenutzt.
}
end-turn-nothing-coming = { $count ->
    [one] Für einen gemeldeten Bedarf ist nichts unterwegs.
   *[other] Für { $count } gemeldete Bedarfe ist nichts unterwegs.
}
end-turn-waiting = { $count ->
    [one] Ein Angebot wartet
   *[other] { $count } Angebote warten
} auf Antwort; zwei Runden ohne Antwort kosten Zusammenhalt.
end-turn-last = Dies ist die letzte Runde: Was Sie anordnen, wird bewertet, aber nichts trifft mehr ein.
end-turn-open = Unbeantwortet
end-turn-choice = { $question } Ohne Antwort: { $answer }
end-turn-advice = Ohne Ihren Rat entscheidet: { $seat }
end-turn-advice-each = Ohne Ihren Rat entscheidet jeder für sich: { $seats }
end-turn-letter = Schreiben erbeten: { $letter }
end-turn-consent = Zustimmung: { $match }
end-turn-lapsing = Angebote, die vor Ihrer nächsten Entscheidung verfallen
end-turn-offer = { $giver }: { $quantity } { $kind }
end-turn-confirm = { $key } beendet die Runde   { $back } geht zurück

quit-heading = Verlassen?
quit-stay = Bleiben
quit-title = Zum Titel
quit-program = Casus beenden
quit-saved = Das Spiel wird laufend gespeichert.
quit-not-kept = Dieses Spiel wird nicht auf der Platte behalten.
quit-not-saved = NICHT GESPEICHERT: { $why }

reading-go = { $key } führt zu dem, worum es geht
reading-close = { $key } schließt

## Seiten


report-opening = Wie es beginnt
report-title = Bericht der Runde { $turn }
since-title = Seit Ihrem letzten Blick
since-first = Ihr erster Blick
since-asked = Was von Ihnen erwartet wird
report-levels = Was sich bewegte
report-levels-none = Kein Wert bewegte sich.
report-events = Was geschah
report-events-none = Nichts, wovon Sie erfuhren.
report-ahead = Worauf zu warten ist
ahead-arrival = Nächste Ankunft: { $need } ({ $giver }), { $moment }
ahead-arrival-none = Nächste Ankunft: nichts ist unterwegs
ahead-waits = Nächste Abfahrt: { $need } ({ $giver }) wartet auf { $clock }
ahead-lift = Transport
ahead-vote = Nächster Beschluss: { $vote }, Runde { $turn }
ahead-nato = Nächster Beschluss: die NATO entscheidet über { $posture }
ahead-ipcr = IPCR { $mode } ab { $moment }
ahead-verdict-none = Nächster Beschluss: weder Rat noch NATO sind befasst
ahead-hint = Gerücht: Der Lagebericht lässt erwarten: { $what }
ahead-rumour = Gerücht: { $text }
ahead-rumour-none = Gerücht: nichts ist zu hören
ahead-promise = Fällige Zusage: { $need } bis { $moment }
ahead-promise-none = Fällige Zusage: keine wurde gegeben

debrief-title = Nachbesprechung
debrief-grade = Note { $grade } von 100: { $band }
debrief-autonomy = Europäische Eigenständigkeit
debrief-autonomy-none = keine
debrief-seed = Startwert
debrief-mistakes = Typische Fehler
debrief-mistakes-none = Keiner der zwanzig wurde gemacht.
debrief-more = und { $count ->
    [one] eine weitere
   *[other] { $count } weitere
}: { $by }
debrief-remedies = Was geholfen hätte
debrief-needs = Was aus jedem Bedarf wurde
debrief-components = Komplementarität nach Teilen
debrief-movers = Was jeden Messwert bewegte
debrief-track = { $track }: { $start } bis { $end }
debrief-aims = Was der Gegner wollte
debrief-readings = Wie die anderen den Fall sahen
debrief-votes = Abstimmungen, und warum
debrief-history = Was wirklich geschah
debrief-objectives = Gemessen an dem, was das Szenario übt
debrief-lessons = Was fehlte, für die Fähigkeitsplanung
debrief-questions = Fragen für das Gespräch

board-title = Zuordnungstafel
board-empty = Die Tafel füllt sich, wenn ein Bedarf bekannt ist und ein Angebot vorliegt.
board-legend = Eignung des besten Angebots, von 100  { $late } spät  { $after } nach dem Ende  { $none } nichts
board-pair = { $giver }: { $quantity }, { $kind }
board-none = Nichts von diesem Geber passt zu diesem Bedarf. Tab geht zum nächsten, der passt.
    .elsewhere = Was dieser Geber dafür anbietet, ist bestimmt für: { $states }.

institutions-title = Institutionen
institutions-orders = Aufträge, die hierher gehören
page-ipcr = Krisenreaktion
page-council = Rat
page-nato = NATO
page-law = Recht
page-promises = Zusagen
ipcr-next = Beschlossen
ipcr-requested = Erbeten
ipcr-report = Letzter Lagebericht
ipcr-report-of = { $moment }, Güte { $quality }
ipcr-report-none = noch keiner
ipcr-report-due = Der nächste
ipcr-report-expects = Lässt erwarten
ipcr-hint = etwas, das { $function } betrifft, bis { $moment }
    .open = etwas, bis { $moment }
ipcr-council-staff = Freier Stab des Rates
council-empty = Dem Rat liegt nichts vor. Abstimmungen erscheinen hier, mit der Haltung eines jeden.
vote-passed = angenommen
vote-failed = abgelehnt
vote-in-turn = abgestimmt in Runde { $turn }
vote-taken-off = abgesetzt
vote-way-committee = Entschieden durch: { $body }, im Konsens. Wer nichts sagt, stimmt zu.
vote-convened = Dazu einberufen: { $body }.
vote-way = Nach der Regel: { $rule }; vorbereitet durch: { $body }.
vote-needed-qualified = Es braucht { $members } von { $all } Mitgliedern mit { $people } der Bevölkerung, denn der Rat beschließt auf Vorschlag der Kommission oder des Hohen Vertreters (Artikel 16 Absatz 4 EUV). Wer sich enthält, ist nicht dafür.
vote-needed-reformed = Die Verträge wollen hier Einstimmigkeit; mit der Reformoption dieses Spiels hat der Europäische Rat die qualifizierte Mehrheit darauf ausgeweitet (Artikel 31 Absatz 3 EUV).
vote-needed-reinforced = Es braucht { $members } von { $all } Mitgliedern mit { $people } der Bevölkerung, denn der Rat beschließt auf Initiative eines Mitgliedstaats (Artikel 238 Absatz 2 AEUV). Wer sich enthält, ist nicht dafür.
vote-unheard = Die Hauptstädte sagen ihre Haltung im Angebotsfenster der Runde der Abstimmung; bis zur Abstimmung sind sie zu gewinnen.
vote-meets = deckt
vote-lobbied = umworben
vote-linked = behält daheim
vote-watered = von der Maßnahme übrig
nato-deciding = Berät über
nato-contact = Letzter Stabskontakt
nato-no-contact = noch keiner
nato-plan-known = Ihr Plan ist bekannt
nato-endorsed = Gemeinsame Erklärung
nato-needs = Bedarfe aus Sicht beider Organisationen
nato-plans = Die NATO plant { $quantity }
nato-left-to-nato = der NATO überlassen
nato-left-to-eu = der Union überlassen
nato-plans-nothing = Die NATO plant für keinen der bekannten Bedarfe etwas.
nato-plan-unknown = Der Plan der NATO ist nicht bekannt. Ein Kontakt der Stäbe zeigt ihn eine Zeit lang, ebenso ein guter Lagebericht, solange er der neueste ist.
nato-obstacle = Im Weg
nato-obstacle-attribution = { $name } (genug: { $level } von 100). { $meaning }
nato-obstacle-other = { $name }. { $meaning }
nato-article5-in-force = gilt für { $allies }
nato-article5-asked = erbeten von { $allies }; der Nordatlantikrat entscheidet im Konsens
nato-article5-may-ask = nicht erbeten: Nur { $allies } kann darum bitten (Auftrag „Sich auf einen Artikel berufen“, am Platz des angegriffenen Staates)
nato-decides-at = Entscheidet, oder erneut
nato-at-work = im Einsatz { $quantity }
nato-under-authority = unter ihrer Befehlsgewalt { $quantity }
nato-units = Der NATO gemeldete Einheiten, nach Angebot
nato-units-none = Keine der NATO gemeldete Einheit liegt auf dem Tisch.
nato-unit = { $assignment }; Befehlsgewalt { $authority }, { $release }
nato-release-none = keine Freigabe nötig
nato-release-open = Freigabe nicht erbeten
nato-release-asked = Freigabe offen bis { $moment }
nato-release-granted = freigegeben
nato-release-refused = Anspruch behalten
law-does-not-apply = Der angegriffene Staat ist kein Mitglied der Union: Weder Artikel 42 Absatz 7 EUV noch Artikel 222 AEUV gilt für ihn. Er hat sein eigenes Recht auf Selbstverteidigung (Artikel 51 der Charta); über Hilfe entscheidet jeder Geber selbst, und die Union handelt durch Außenpolitik, Katastrophenschutz und Friedensfazilität.
law-not-invoked = keine Berufung darauf
law-threshold = Bewaffneter Angriff?
law-attack = Bewaffneter Angriff?
law-readings = Wie die anderen den Fall sehen
law-readings-duty = Keine Zählung von Lesarten schafft die Pflicht oder beendet sie. Neben jeder, was am meisten dafür und dagegen wiegt, in Punkten von 100.
law-readings-of = { $count }: { $capitals }
law-readings-silent = schweigen
law-readings-foreseen = absehbar: { $reading }
dossier-readings = Ihre Lesart des Falles
law-kinetic = physische Wirkung
law-foreign = Bezug ins Ausland
law-territory = im Hoheitsgebiet
law-scale = Ausmaß
law-force = Erste Gewaltmaßnahme
law-no-force = noch keine
law-report = Bericht nach Artikel 51
law-report-due = fällig bis { $moment }
law-intake = Aufnahme je Tag
law-queue = Wartet auf Aufnahme
law-ended = Ersuchen beendet
page-register = Register
page-instruments = Instrumente
page-escalation = Eskalation
page-complementarity = Komplementarität
ipcr-desk-staff = Ihr Stab frei
ipcr-overdrawn = Von diesem Stab wird mehr verlangt, als er hat: alles dauert länger, und Berichte sind weniger wert.
ipcr-staff-shift = { $by } am Tag: { $cause }
register-up = Das Register von Bedarf und Angeboten steht: jede Hauptstadt sieht, was verlangt wird, angeboten ist und fehlt.
register-down = Es gibt kein Register: Hauptstädte raten, was fehlt, und leisten doppelt. Der Informationsaustausch stellt es auf; wer es will, bittet den Vorsitz darum.
register-needs = Bedarf darin
    .text = { $needs } gemeldet, davon { $met } gedeckt
register-offers = Angebote darin
    .text = { $offers } mit etwas Freiem, { $waiting } ohne Antwort
register-past = Bilaterale Hilfe
register-worth = Was ein Bericht jetzt wert wäre
register-worth-total = Güte
register-part = { $points } von { $most } Punkten: { $share }
picture-uploads = Beiträge der Hauptstädte
picture-siac = Aufklärung gedeckt
picture-imagery = Bilder gedeckt
picture-services = Dienste der Union
picture-shared = ein Strang für mehrere
picture-overload = überzogener Stab
register-uploads = Wer was eingetragen hat
    .behind = { $offers ->
        [one] Ein Angebot wurde
       *[other] { $offers } Angebote wurden
    } nach dem letzten Beitrag der Hauptstadt vorgelegt: Die Seite hinkt nach.
    .share = { $share } derer, die es können, zählen: ein Beitrag zählt { $fresh } lang.
    .asks = Wer angegriffen ist, bittet hier und trägt nichts bei.
    .unseen = Wer beigetragen hat, steht hier, sobald es das Register gibt.
register-fresh = { $age } alt, zählt
register-stale = { $age } alt, veraltet
register-never = bisher kein Lagebild
register-row = { $picture } · { $offers ->
        [0] kein Angebot
        [one] ein Angebot
       *[other] { $offers } Angebote
    }
register-others = Angebote anderer: Staaten außerhalb der Union und Instrumente der Union
register-asked = { $quantity }, { $age } alt: { $state }
    .unknown = Menge hier nicht bekannt, { $age } alt: { $state }
    .title = Was verlangt wird
    .none = Bisher nichts.
register-offered =
    .free = frei: { $free }, { $age } alt
    .agreed = vereinbart: { $agreed }, { $age } alt
    .both = frei: { $free }, vereinbart: { $agreed }, { $age } alt
    .behind = { $said }, noch nicht eingetragen
instruments-running = Laufende Mechanismen
instruments-none = Bisher keine. Der Auftrag „Mechanismus nutzen“ beginnt einen; ab wann und bis wann er wirkt, steht hier.
instruments-money = Geld
    .rule = Kosten bleiben, wo sie anfallen, wenn niemand sie übernimmt.
instruments-not-asked = nicht angefragt
instruments-proposed = vorgeschlagen oder erbeten: nicht entschieden
instruments-asked = ab { $moment }
instruments-at-work = wirkt
instruments-until = bis { $moment }
instruments-done = erledigt
level-still = Bisher hat kein Ereignis es bewegt. Jedes steht hier mit seiner Ursache.
escalation-now = Stufe { $number }: { $rung }. { $left } Punkte bis zur nächsten.
escalation-solidarity = ab { $from } trägt eine Erklärung der Solidarität
escalation-restraint = ab { $from } trägt ein Aufruf zur Zurückhaltung
escalation-recall = ab { $from } können Geber, denen ihre Region vorgeht, zurückrufen
escalation-article5 = ab { $from } ist zu erwarten, dass ein bewaffnet angegriffener Verbündeter um Artikel 5 bittet
escalation-end = allgemeiner Krieg beendet das Spiel
escalation-aims = Was der Gegner will
escalation-aim-assessed = Einschätzung der Dienste: { $aim }
escalation-aim-reached = { $aim } Das hat er jetzt.
escalation-aim-open = { $aim } Er sieht einen Weg dorthin.
escalation-aim-closed = { $aim } Er sieht zurzeit keinen Weg dorthin und wendet sich anderem zu.
escalation-aim-unknown = Bisher nicht eingeschätzt: Ein Lagebericht der Güte { $from } oder mehr sagt es.
escalation-moves = Was sie bewegt: das Handeln des Gegners, was die Antwort zeigt (der erste tödliche Verband im Einsatz), die Haltung der NATO, Schläge, weitreichende Waffen und Flüge über die Grenze und Erklärungen, die die Beweise nicht tragen; eine Vermittlung oder eine Leitung gegen Zusammenstöße senkt sie. Enter zeigt jede Veränderung.
vote-orders = Was sich dafür tun lässt
vote-orders-none = In diesem Zug nichts mehr. Hauptstädte lassen sich bis zur Abstimmung gewinnen; danach steht hier das Ergebnis.
header-triage = Triage { $rule }
triage-no-rule = keine
triage-internal = intern
options-title = Optionen dieses Spiels
options-none = Keine weicht von den heute geltenden Regeln ab.
triage-title = Triage
triage-none = Keine Triageregel ist gesetzt. Mehrere Staaten verlangen dasselbe: Der Auftrag „Triageregel veröffentlichen“ sagt, wonach der erste bestimmt wird, und jede Zuordnung wird daran gemessen.
triage-rule = In Kraft seit { $moment }: { $rule }.
triage-rule-internal = Intern seit { $moment }: { $rule }. Sie bindet, was Sie vorschlagen: Eine Zuordnung gegen sie kostet Legitimität. Niemand sonst kann mit ihr rechnen, sie zu befolgen bringt also nichts; das Schreiben, oder der Auftrag, veröffentlicht sie.
triage-first = { $kind }: Vorrang für { ACC($state) }.
triage-level = { $kind }: niemand kommt vor den anderen.
triage-uncontested = Derzeit verlangt nichts mehr als ein Staat.
promises-empty = Öffentlich wurde nichts zugesagt. Eine Zusage hebt sofort Zusammenhalt und Vertrauen und kommt teuer zu stehen, wenn sie bricht.
promise-kept = gehalten
promise-broken = gebrochen
promise-open = offen

dossier-stance = Haltung
dossier-will = Wille
    .unknown = nur der Hauptstadt bekannt
dossier-foreseen = Wille am Anfang
    .text = { $will } nach der veröffentlichten Formel und ein Los von höchstens { $spread } nach beiden Seiten
dossier-capital = Hauptstadt
dossier-member = Mitglied der Union
dossier-ally = Mitglied der NATO
dossier-specific = Besond. Charakter
    .text = die Praxis schreibt ihm den „besonderen Charakter“ des Vertrags zu; achten Sie sein Recht und seine Politik
dossier-population = Bevölkerung
dossier-forces = Aktive Kräfte
dossier-spending = Verteidigung
dossier-opinion = Öffentliche Meinung
dossier-parliament = Wer zustimmen muss
dossier-mandate = Ein Mandat braucht
    .calibrated = { $usual } (kalibriert an dem, was damals war, je Klasse von Staaten)
    .voted = { $usual } für Einheiten unter Waffen; über andere Kräfte entscheidet die Regierung in ihren eigenen Tagen
    .excepted = { $usual } für Einheiten unter Waffen; zur kollektiven Verteidigung nach Vertrag entscheidet die Regierung allein, { $alone } nach ihrer Zusage
    .excepted-president = { $usual } für Einheiten unter Waffen; zur kollektiven Verteidigung nach Vertrag entscheidet der Präsident, { $alone } nach der Zusage, und das Parlament bestätigt
    .decided = { $usual } für Einheiten unter Waffen; über das, was NATO oder Union beschlossen haben, entscheidet die Regierung allein, { $alone } nach ihrer Zusage
    .none = { $usual } durch die Regierung allein, zum Teil vor der Zusage, der Rest neben der Verlegebereitschaft
dossier-remark = Anmerkung
dossier-basis = Rechtsgrundlage
dossier-good-at = Stärken
    .told = { $list }
    .told-until-2024 = { $list } (Stand 2026)
dossier-caveat = Üblicher Vorbehalt
dossier-ports = Häfen
dossier-airfields = Flugplätze
dossier-railheads = Verladebahnhöfe
dossier-uploaded = Letzter Beitrag
dossier-asked = Gebeten
dossier-asked-for = { $times ->
    [one] einmal
   *[other] { $times }-mal
}, zuletzt in Runde { $turn }
dossier-stock = Im Bestand, laut Karte
dossier-stock-none = Es ist nichts mehr da, was auf den Tisch käme.
dossier-offers = Angebote
dossier-offers-none = Von hier liegt nichts vor.
    .ask = Eingabe bittet um etwas.
dossier-free = { $quantity } frei
dossier-standing-consent = stimmt im Voraus allem zu, was davon vorgeschlagen wird
dossier-matches = Zuordnungen
dossier-matches-none = Noch keine.

dossier-who = Der Staat
dossier-needs = Bedarf
dossier-needs-none = Bisher hat er nichts gemeldet. Die Bedarfsliste kommt mit seinem Schreiben.
dossier-deliveries = Lieferungen
dossier-deliveries-none = Bisher ist nichts abgegangen. Was vereinbart ist, steht hier mit dem Tag der Ankunft.
dossier-arrives = kommt an { $moment }
dossier-positions = Haltung im Rat
dossier-positions-none = Dem Rat liegt nichts vor. Wo er zu einem Punkt steht, und warum, erscheint hier.
dossier-position-unknown = bisher keine Aussage
dossier-clock-granted = erteilt
dossier-clock-refused = verweigert
dossier-clock-due = läuft bis { $moment }
dossier-clock-usual = beginnt mit der Zuordnung, gewöhnlich { $duration }
triage-share = { $share } gedeckt

timeline-title = Zeitachse
timeline-now = Runde { $turn }  { $moment }  — jetzt
timeline-arrival = Ankunft: { $quantity }, { $need } ({ $giver })
timeline-promise = Zusage wird fällig: { $need }
timeline-vote = Abstimmung: { $vote }
timeline-due = Fällig: { $need }
timeline-report = Lagebericht
timeline-nothing = Nichts Kommendes ist bekannt.
plan-title = Das Drehbuch
plan-ordered = beauftragt
plan-edited = geändert
plan-channel = Kommt über: { $channel }.
plan-condition = Die Bedingung: { $condition }.
plan-does = Was geschieht:
plan-told = Wenn sie eintritt, erfahren es alle, einen Zusatz eingeschlossen; vom Plan erfährt niemand.
plan-asks = Sie verlangt eine Entscheidung oder ein Schreiben: { $seats }.
plan-edit-plain = Eine Änderung verschiebt ihre Stunde und fügt eine Zeile an; nichts an ihr hat eine Menge, die ein Anteil ändern könnte.
plan-edit-scales = Eine Änderung verschiebt ihre Stunde, fügt eine Zeile an und macht dies mehr oder weniger: { $list }.
plan-home-risk = Risiko zu Hause
plan-millions = { $amount } Millionen Euro
plan-unconditional = Kommt zu ihrer Stunde.
plan-condition-holds = Kommt, wenn ihre Bedingung dann gilt; jetzt gilt sie.
plan-condition-fails = Kommt, wenn ihre Bedingung dann gilt; jetzt gilt sie nicht.
plan-share = Bewirkt { $share } des Geschriebenen.
plan-written = Das Szenario hat sie um { $moment }.
plan-addition = Ergänzt: { $text }
notice-control-only = Das tut nur die Übungsleitung.
header-paused = PAUSE


palette-title = Befehle
search-title = Suche
search-need = Bedarf
search-offer = Angebot
search-level = Wert

replay-title = Wiedergabe
replay-line = WIEDERGABE  { $title }  { $moment }  Runde { $turn }/{ $turns }  gesehen von: { $eyes }
replay-everything = alles
replay-feed = Was geschah
replay-orders = Nächste Aufträge
replay-no-orders = Diese Sicht gibt in diesem Fenster keinen Auftrag.
replay-at-end = Hier endet die Aufzeichnung.
replay-moment = Runde { $turn }, { $window }
replay-moment-end = das Ende der Aufzeichnung
replay-turn = Runde { $turn }
replay-unnamed = nicht gespeichert
replay-mark-decision = Entscheidung
replay-mark-inject = Einlage
replay-mark-bookmark = Lesezeichen oder Notiz
replay-mark-difference = erster Unterschied
replay-no-decision = In dieser Richtung gibt es keine Entscheidung dieser Sicht mehr.
replay-no-inject = In dieser Richtung erfuhr diese Sicht von keiner Einlage mehr.
replay-no-bookmark = In dieser Richtung ist nichts markiert.
replay-turn-title = Zu Runde
replay-turn-hint = 1 bis { $last }; Eingabe geht hin, Esc bleibt
replay-no-such-turn = Die Aufzeichnung hat die Runden 1 bis { $last }.
replay-bookmark-title = Lesezeichen: { $moment }
replay-bookmark-hint = Eingabe behält es unter diesem Namen, Esc lässt alles, wie es ist. Ein leerer Name entfernt das Lesezeichen.
replay-note-title = Notiz: { $moment }
replay-note-hint = Eingabe behält die Notiz neben dem Spielstand, Esc lässt alles, wie es ist. Eine leere Notiz wird entfernt.
replay-notes-kept = Neben dem Spielstand behalten.
replay-notes-unsaved = Nicht auf der Platte: { $why }. Es bleibt hier, solange Sie zusehen; jede weitere Änderung versucht es noch einmal.
replay-leave-unsaved = Lesezeichen oder Notizen sind nicht auf der Platte. Schaffen Sie Platz, oder drücken Sie noch einmal, um ohne sie zu gehen.
replay-not-kept = Dieses Spiel ist nicht gespeichert: Es gibt keine Datei, neben der Lesezeichen und Notizen stehen könnten.
replay-notes-guarded = Kennwörter schützen dieses Spiel: Eine Notiz verriete einem Platz, was ein anderer sah. Notizen gibt es, wenn es vorbei ist.
replay-guarded = Ein Kennwort schützt, was dieser Platz sieht, bis das Spiel vorbei ist.
replay-guarded-keys = { $tab } fragt nach einem anderen Platz, { $back } geht hinaus.
replay-other-rules = Hier lässt es sich weder noch einmal spielen noch fortsetzen. Darunter stehen die Werte, die die Aufzeichnung am Ende jeder Runde vermerkt.
replay-other-rules-open = Das Spiel ist nicht vorbei, und eine Zusammenfassung verriete die Geheimnisse aller Plätze; keine wird gezeigt.

eyes-title = Wer sieht?
eyes-passphrase = Kennwort
eyes-over = Das Spiel ist vorbei: Jede Sicht steht offen, auch die auf alles.
eyes-open = Das Spiel läuft: Nur Plätze von Menschen lassen sich einnehmen. Die anderen öffnen sich, wenn es vorbei ist.
eyes-guarded = Das Spiel läuft: Nur Plätze von Menschen lassen sich einnehmen, geschützte gegen ihr Kennwort. Die anderen öffnen sich, wenn es vorbei ist.
eyes-nobody = Niemand spielt dieses Spiel, so ist nichts verborgen.
bookmarks-title = Lesezeichen und Notizen
bookmarks-empty = Bisher ist nichts markiert. Schließen Sie diese Liste: In der Wiedergabe setzt { $bookmark } ein Lesezeichen am gezeigten Augenblick, und { $note } schreibt dort eine Notiz.
why-list-title = Welche Zahl?
compare-title = Vergleichen mit …
compare-empty = Es gibt kein anderes gespeichertes Spiel dieses Szenarios. Spielen Sie von einem Augenblick dieses Spiels weiter, oder spielen Sie das Szenario noch einmal.
compare-hint = Eingabe stellt das gewählte Spiel neben dieses
compare-none = Es gibt keinen zweiten Verlauf. Stellen Sie zuerst einen neben diesen.
compare-no-difference = Die beiden Verläufe unterscheiden sich nirgends in dem, was diese Sicht vergleichen darf.
compare-no-eyes = Keine Sicht darf beide Spiele sehen: Es braucht einen Platz von Menschen in beiden, oder beide müssen vorbei sein.
compare-other-rules = Jenes Spiel lief nach anderen Regeln und lässt sich nicht neben diesem zeigen.
compare-first = Erstes: { $name }  { $moment }
compare-second = Zweites: { $name }  { $moment }
play-on-title = Von hier weiterspielen
play-on-what = Das Spiel bis zu diesem Augenblick ({ $moment }) wird ein neuer Spielstand, und Sie spielen von dort weiter. Das Spiel, dem Sie zusehen, bleibt, wie es ist.
play-on-guarded = Kennwörter schützen dieses Spiel: Nur dieselben Menschen können weiterspielen, jeder mit seinem Kennwort.
play-on-who = Wer spielt:
play-on-same = dieselben Menschen wie damals
play-on-of = ({ $place } von { $count })
play-on-name = Name des neuen Spielstands:
play-on-hint = { $up }{ $down } wechseln, wer spielt, Buchstaben den Namen; { $confirm } beginnt, { $back } bleibt. Alle anderen Plätze spielen nach ihrer Regel.
play-on-other-rules = Nach anderen Regeln gespielt: Man kann es ansehen, nicht weiterspielen.
play-on-not-kept = Dieses Spiel ist nicht gespeichert: Nur ein gespeichertes lässt sich weiterspielen.
play-on-at-end = Hier ist das Spiel vorbei. Gehen Sie zu einem früheren Augenblick zurück, um von dort weiterzuspielen.
notice-branched = Ein Abzweig von { $parent }, das bleibt, wie es ist.
save-branch = aus { $parent }
save-branch-gone = aus einem Spiel, das nicht hier ist

## Anleitung

tutorial-welcome = Angegriffener Staat: { $victim }. Der Bedarf ist gemeldet, der dringendste zuerst. Wählen Sie mit auf und ab einen, den jemandes Angebot vor dem Ende decken kann; { $key } führt zu den Angeboten dafür.
tutorial-match = Das sind die Angebote für diesen Bedarf: wie gut jedes passt, wann es im Einsatz wäre und unter welchen Bedingungen. Wählen Sie eines, das nicht „nach dem Ende“ kommt: Was nach dem Ende kommt, nützt nichts mehr. { $key } schreibt die Zuordnung und zeigt eine Vorschau, noch einmal { $key } erteilt sie.
tutorial-ask = Was niemand rechtzeitig anbietet, erbitten Sie: Drücken Sie { $key } auf diesem Bedarf und wählen Sie eine Hauptstadt. Die Vorschau sagt, wann ihre Hilfe im Einsatz sein könnte; bitten Sie eine, die Bestand hat und vor dem Ende kommen kann.
tutorial-ipcr = Ohne gemeinsames Lagebild raten die Hauptstädte. Drücken Sie { $key } für die Krisenreaktion, gehen Sie zu „Krisenmodus erbitten“ und bitten Sie um Informationsaustausch. Der Vorsitz entscheidet und gewährt zuerst vielleicht weniger.
tutorial-why = Messwerte haben sich bewegt, jeder aus einem Grund. { $key } führt zu den Messwerten; wählen Sie einen mit auf und ab, dann Enter: jede Änderung steht dort mit ihrer Ursache.
tutorial-dossier = Jede Hauptstadt hat eigenes Recht, eigene Kräfte und Vorbehalte. Drücken Sie { $key } für die Karte, wählen Sie mit den Pfeilen einen Staat, drücken Sie die Eingabetaste für sein Dossier.
tutorial-end-turn = Ihre Aufträge liegen im Korb; noch ist nichts geschehen. Drücken Sie { $key }, um die Runde zu beenden. Sie erfahren, was ungenutzt oder unbeantwortet bleibt.
tutorial-report = Schließen Sie den Bericht mit Esc und sehen Sie die Meldungen an: Drücken Sie { $key }, wählen Sie eine Zeile, drücken Sie die Eingabetaste, um sie zu lesen und zu ihrem Gegenstand zu gehen.
tutorial-more = Fahren Sie mit den anderen Bedarfen ebenso fort; { $key } zeigt alle. Was „nach dem Ende“ kommt, bewirkt in dieser Übung nichts; was nur spät kommt, zählt noch zum Teil.
tutorial-advise = Andere treffen bald eine Entscheidung: deren Zeile steht oben. Gehen Sie hinauf, drücken Sie { $key } und wählen Sie Ihren Rat: er wiegt so viel wie das Vertrauen in Sie.
tutorial-ipcr-again = Die Krisenreaktion tauscht noch keine Informationen aus; ein gemeinsames Lagebild fehlt. Drücken Sie { $key } und bitten Sie den Vorsitz noch einmal.
tutorial-nato = Die NATO verfolgt dieselbe Krise. Drücken Sie { $key } und erteilen Sie den Auftrag „Kontakt zur NATO“: Beide wissen dann, was die andere plant, und nichts geschieht doppelt.
tutorial-orders = Sie können mehr als zuordnen: { $key } zeigt jeden Auftrag mit Kosten und Rechtsgrundlage.
tutorial-board = Wenn viele Angebote wetteifern, drücken Sie { $key } für die Tafel: Bedarfe und Geber.
tutorial-play = Spielen Sie nun weiter. Beantworten Sie jede Runde die Zeile oben, ordnen Sie zu, was rechtzeitig kommt, und lehnen Sie den Rest ab oder parken Sie ihn, damit keine Hauptstadt wartet; { $key } beendet die Runde. Die Nachbesprechung sagt, was zählte.

## Mehrere Personen an einer Tastatur

hand-over-next = Nun an der Tastatur:
hand-over-key = { $key }, wenn sonst niemand zusieht
hand-over-set = { $key } setzt zuerst ein Kennwort, nach dem dieser Platz jedes Mal fragt.
passphrase-asked = Kennwort:
passphrase-new = Neues Kennwort:
passphrase-again = Noch einmal:
passphrase-none = Lassen Sie beide leer, wenn es keines geben soll.
passphrase-guards = Ein Kennwort schützt den Bildschirm, nicht die Datei: Wer das gespeicherte Spiel lesen kann, kann alles darin lesen.
passphrase-wrong = Das ist nicht das Kennwort dieses Platzes.
passphrase-rests = Nicht das Kennwort. Der nächste Versuch ist in { $seconds } s möglich.
passphrase-forgotten = { $key } überlässt den Platz seiner Regel, damit die anderen weiterspielen können. Sein Kennwort holt ihn zurück.
passphrase-differs = Die beiden sind verschieden. Tippen Sie das neue Kennwort noch einmal von vorn.
passphrase-impossible = Dieses System gibt keine Zufallszahlen, die ein Kennwort sicher machen. Der Platz bleibt ohne.
seats-guard = Kennwort setzen oder entfernen
seats-leave = Den Platz seiner Regel überlassen
seats-take = Diesen Platz einer Person geben
seats-over = Das Spiel ist zu Ende; Plätze wechseln nicht mehr.
seats-not-yours = Eine andere Person hat diesen Platz und entscheidet in ihrer Runde darüber.
seats-sealed = Der Platz hat seine Runde beendet. Er kann wechseln, wenn er wieder erwartet wird.
notice-seat-taken = Eine Person spielt jetzt: { $seat }
notice-seat-given = Seiner Regel folgt jetzt: { $seat }
help-passphrase = Zweimal getippt, nie gezeigt. Es wird verlangt, bevor der Platz gezeigt wird; die Datei behält nur einen gesalzenen Hash.
notice-now-seat = Sie handeln jetzt für { ACC($seat) }
standing-here = an der Tastatur
standing-awaited = wird erwartet
standing-acted = hat die Runde beendet
standing-later = entscheidet zu anderer Zeit
standing-policy = folgt seiner Regel
seats-title = Am Tisch
seats-hint = Aufträge bleiben versiegelt, bis alle, auf die gewartet wird, ihre Runde beendet haben. Wählen Sie einen Platz, um ihn zu schützen, seiner Regel zu überlassen oder einer Person zu geben.
seats-awaited = erwartet: { $seats }
seats-awaited-number = erwartet: { $count }
seats-nobody-awaited = erwartet: nur Sie
seats-not-your-turn = Runde beendet für { ACC($seat) }: Jetzt kann von dort nichts angeordnet werden. Erwartet: { $seats }. Danach geht es hier weiter.
seats-not-your-turn-over = Für { ACC($seat) } kann nichts mehr angeordnet werden: Es wird niemand mehr erwartet.
help-hand-over = Dieser Bildschirm zeigt nichts vom Spiel, bis die nächste Person da ist.
reason-advice = Der Rat, gewogen nach dem Zusammenhalt der Union, zählte weniger als die Folgen der Antworten.
reason-ipcr = Weniger als erbeten ({ $mode }): Der Vorsitz geht so weit, wie Verluste und Eskalation es tragen. Noch einmal bitten, wenn sie wachsen.
