# Was Befehle ohne Bildschirm sagen.

simulate-grade = { $games ->
    [one] 1 Spiel
   *[other] { $games } Spiele
}: Note { $mean }
simulate-grade-interval = { $games } Spiele: mittlere Note { $mean }, 95-%-Intervall { $low } bis { $high }
forecast-clocks = Die nationalen Fristen sind an dem kalibriert, was war, je Klasse von Staaten und nie nach einem Staat: mindestens { $least }, gewöhnlich { $usual } (Planungsgrößen).
forecast-games = { $games ->
    [one] 1 Spiel
   *[other] { $games } Spiele
}. Tage ab dem des Angriffs; early, median und late: der Tag, bis zu dem ein Zehntel, die Hälfte und neun Zehntel aller Spiele einen ersten Beitrag hatten. Deviation: Tage Abstand von dem, was die Geschichte erzählt, 0 innerhalb.

verify-agrees = stimmt über { $turns ->
    [one] 1 Runde
   *[other] { $turns } Runden
} überein, Prüfsumme { $digest }
verify-diverges = weicht in Runde { $turn } ab, { $field }: aufgezeichnet { $recorded }, nachgespielt { $replayed }
verify-other-rules = gespielt nach Regelfassung { $recorded }, dieses Programm hat { $current }; lässt sich ansehen, nicht prüfen
verify-other-catalogue = gespielt mit einem anderen Katalog ({ $recorded }, hier { $current }); lässt sich ansehen, nicht prüfen
verify-other-scenario = gespielt in einem anderen oder geänderten Szenario ({ $recorded }, hier { $current }); lässt sich ansehen, nicht prüfen
verify-torn = Der letzte Eintrag, Zeile { $line }, war abgerissen und wurde weggelassen.

sheet-frame = Rahmen
sheet-adversary = Gegner
sheet-attacked = Angegriffen
sheet-presidency = Vorsitz
sheet-length = Länge
sheet-length-value = { $turns } Runden über { $hours }, ab { $start }
sheet-objectives = Übt
sheet-dilemmas = Dilemmata
sheet-facilitator = Für die Übungsleitung
sheet-phases = Phasen
sheet-offers = Was Hauptstädte wohl anbieten
sheet-good = Woran man Gutes erkennt
sheet-options = Optionen
sheet-default = sonst { $value }
sheet-clocks = Fristen
sheet-history = Was wirklich geschah
sheet-script = Die Aufträge, die ihm folgen (hr=history, victim=history)

## Einen Spielstand ansehen

watch-damaged = { $why }. Es wird bis dorthin gezeigt
watch-torn = Der letzte Eintrag, Zeile { $line }, wurde nicht zu Ende geschrieben; er ist weggelassen
watch-notes-unread = Seine Lesezeichen und Notizen sind nicht lesbar: { $why }. Neue legen diese Datei beiseite, nichts geht verloren

## Falscher Gebrauch

usage-near = meinten Sie „{ $near }“? Bekannt: { $known }
usage-known = bekannt: { $known }
usage-no-scenario = es gibt kein Szenario { $scenario }; { $hint }
usage-no-seat = es gibt keinen Platz { $seat } in diesem Spiel; { $hint }
usage-no-options = dieses Szenario hat keine Optionen, also auch nicht { $option }
usage-no-option = dieses Szenario hat keine Option { $option }; { $hint }
usage-no-value = die Option { $option } hat keinen Wert { $value }; { $hint }
usage-no-policy = es gibt keine Regel { $policy } für diesen Platz; { $hint }
usage-no-script = für { $word } gibt es hier kein Skript der Geschichte
usage-no-history = zu { $scenario } gibt es keine Geschichte, an der sich eine Vorhersage messen ließe
usage-no-topic = das Handbuch hat keine Seite { $topic }; am nächsten: { $nearest }
usage-no-turn = es gibt keine Runde { $turn } in diesem Spiel; es kam bis Runde { $last }
usage-other-persons = in den beiden Spielen sitzen andere Personen: nennen Sie mit --seat einen Platz, den es in beiden gibt
usage-nothing-to-see = in diesem Spiel ist nichts zu sehen
usage-not-over = dieses Spiel ist nicht zu Ende: man kann es nur von den Plätzen seiner Personen aus ansehen: { $seats }
usage-adversary = den Gegner spielt nie eine Person
usage-no-terminal = die Konsole braucht ein Terminal; ohne eines gibt es play, resume und replay mit --plain, dazu scenario, simulate, verify und handbook
usage-no-console = die Konsole ist in diesem Programm nicht enthalten; play, resume und replay gehen mit --plain
usage-no-log = die Datei für --log lässt sich nicht öffnen: { $why }
usage-no-file = die Datei { $path } gibt es nicht; prüfen Sie Name und Ordner

misuse-unknown = hier gibt es kein Argument „{ $argument }“
misuse-command = es gibt keinen Befehl „{ $command }“
misuse-missing = es fehlt noch: { $argument }
misuse-missing-command = es fehlt ein Befehl; { $hint }
misuse-empty = { $argument } braucht einen Wert
misuse-value = { $argument } nimmt „{ $value }“ nicht an: { $why }
misuse-too-many = „{ $value }“ ist für { $argument } ein Wert zu viel
misuse-twice = { $argument } darf nur einmal angegeben werden
misuse-conflict = { $argument } geht nicht zusammen mit { $other }
misuse-not-text = ein Argument ist kein Text in UTF-8
misuse-other = die Befehlszeile ist nicht zu verstehen ({ $said })
misuse-why-value = das bedeutet dort nichts
misuse-why-number = das ist keine ganze Zahl, die dort passt
misuse-why-large = die Zahl ist zu groß oder zu klein
misuse-why-range = die Zahl liegt zwischen { $least } und { $most }
misuse-why-pair = schreiben Sie KEY=VALUE: einen Namen, das Gleichheitszeichen, einen Wert
misuse-near = meinten Sie „{ $near }“?
misuse-as-value = soll es als Wert gelten, schreiben Sie „{ $written }“
misuse-usage = Aufruf: { $usage }
misuse-help = Mehr sagt --help.

## Inhalte prüfen

check-problems = { $problems ->
    [one] 1 Problem
   *[other] { $problems } Probleme
}
check-problems-first = { $problems } Probleme, die ersten { $shown } gezeigt; --json hat alle
check-none = { $files } geprüft, kein Problem
check-no-sheet = die Einspielungen von { $scenario } lassen sich nicht als Tabelle schreiben
