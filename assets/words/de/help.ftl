# Die Hilfe der Befehlszeile: je Befehl eine Nachricht, ihre Teile sind die Angaben.

help-usage = Aufruf:
help-commands = Befehle
help-arguments = Angaben
help-options = Schalter
help-default = Vorgabe: { $value }
help-possible = möglich: { $values }

help-to-casus = Eine Konsole für Krisenübungen zu Artikel 42 Absatz 7 EUV.
    .long = Ein Mitgliedstaat wird angegriffen und kann sich auf die Beistandsklausel der Union berufen. Sie sind der Hohe Vertreter: Sie verbinden, was die anderen anbieten, mit dem, was der angegriffene Staat braucht. Ohne Befehl öffnet sich die Konsole mit ihrem Titel.
    .exit = Rückgabewert: 0 erledigt; 1 gescheitert; 2 falsch aufgerufen; 3 Probleme in Inhaltsdateien; 4 ein gespeichertes Spiel läuft beim Nachspielen anders ab.
    .data_dir = Gespeicherte Spiele, eigene Szenarien und Einstellungen in diesem Ordner halten
    .lang = Sprache des Spiels
    .color = Ob Farben verwendet werden; NO_COLOR wird beachtet
    .ascii = Nur mit ASCII-Zeichen zeichnen
    .log = An diese Datei anhängen, was das Programm tut
    .help = Diese Hilfe ausgeben, mit --help ausführlich
    .version = Die Version ausgeben

help-to-play = Ein Szenario spielen
    .scenario = Der Name eines Szenarios oder der Pfad seiner Datei
    .seed = Saat allen Zufalls; ohne sie wird eine gezogen und angezeigt
    .seat = Plätze, die Personen an diesem Bildschirm spielen: hr, victim, victim:FI, presidency, delegation:SE, nato, excon; Plätze einer Person werden verbunden: delegation:SE+delegation:DE
    .option = Eine Option des Szenarios
    .plain = Mit einfachen Zeilen und Eingaben spielen, ohne Vollbild: für Bildschirmleser, Protokolle und Skripte

help-to-resume = Das letzte oder das genannte Spiel fortsetzen
    .save = Ein Name im Datenordner oder ein Pfad
    .plain = Mit einfachen Zeilen und Eingaben spielen, ohne Vollbild

help-to-replay = Ein Spiel noch einmal ansehen
    .save = Ein Name im Datenordner oder ein Pfad
    .turn = Mit dieser Runde beginnen; mit --plain nur diese Runde erzählen
    .plain = In einfachen Zeilen erzählen, ohne Vollbild
    .seat = Mit den Augen dieses Platzes; ohne ihn alles von einem Spiel, das zu Ende ist
    .with = Ein zweites Spiel daneben: wo die beiden auseinandergehen, und beide von dort an; mit --plain in Worten erzählt

help-to-verify = Gespeicherte Spiele ohne Anzeige nachspielen und die Prüfsumme jeder Runde vergleichen
    .saves = Namen im Datenordner oder Pfade
    .json = Ein JSON-Array schreiben

help-to-scenario = Szenarien auflisten, zeigen und prüfen; ihre Einspielungen als Tabelle, hinaus und herein

help-to-scenario-list = Die Bibliothek auflisten
    .json = Ein JSON-Array schreiben

help-to-scenario-show = Ein Szenario zeigen
    .scenario = Der Name eines Szenarios oder der Pfad seiner Datei
    .json = Ein JSON-Objekt schreiben

help-to-scenario-export = Die Einspielungen eines Szenarios als Tabelle schreiben
    .long = Eine Zeile je Einspielung; Bedingungen und Folgen stehen darin, wie man sie schreibt. Zellen, die eine Tabellenkalkulation als Formel ausführen würde, beginnen mit einem Apostroph, den import wieder entfernt.
    .scenario = Der Name eines Szenarios oder der Pfad seiner Datei
    .format = Die Form der Tabelle: durch Kommas getrennte Werte, in UTF-8

help-to-scenario-import = Eine solche Tabelle zurücklesen: die Datei des Szenarios mit den Einspielungen der Tabelle anstelle der eigenen ausgeben
    .long = Die Tabelle nennt ihr Szenario in jeder Zeile: eines der Bibliothek oder das der Datei hinter --into. Jedes Problem wird mit seiner Zeile in der Tabelle und der Nummer seiner Spalte genannt. Bewahren Sie das Ergebnis unter dem Namen seines Szenarios auf, northern-haze.ron, und spielen Sie es über seinen Pfad; im Ordner assets/scenarios des Datenordners tritt es an die Stelle des mitgelieferten.
    .file = Die Tabelle
    .into = Das Szenario in diese Datei schreiben, statt es auszugeben; gibt es die Datei schon, gehört die Tabelle zu deren Szenario, und ersetzt wird sie nur mit --overwrite
    .overwrite = Die vorhandene Datei ersetzen

help-to-scenario-check = Szenariodateien prüfen: jedes Problem mit seiner Stelle und dem, was wohl gemeint war
    .all = Auch die ganze Bibliothek prüfen
    .json = Alle Probleme als ein JSON-Array schreiben
    .files = Szenariodateien

help-to-simulate = Spiele ohne jemanden am Tisch spielen, eine Zeile je Spiel
    .scenario = Der Name eines Szenarios oder der Pfad seiner Datei
    .policy = Wer einen Platz spielt: hr=greedy, hr=repeat:ask, delegation:SE=idle
    .runs = Zahl der Spiele
    .measures = Jeder Zeile hinzufügen, was die Nachbesprechung misst: was richtig gemacht wurde und ob es etwas ausmachte
    .save_dir = Jedes Spiel in diesem Ordner speichern

help-to-forecast = Einen Fall, den es gab, viele Male spielen und den ersten Beitrag jedes Staates an der Geschichte messen
    .scenario = Ein Szenario der Bibliothek, das eine Geschichte hat; die Optionen, die eine Vorhersage ausmachen, sind gesetzt
    .policy = Wer einen Platz spielt, anstelle des Skripts der Geschichte: hr=greedy, victim=default
    .runs = Zahl der Spiele

help-to-games =
    .seed = Saat des ersten Spiels; jedes weitere nimmt die nächste Zahl
    .jobs = Gleichzeitig gespielte Spiele; ohne Angabe so viele, wie es Prozessoren gibt
    .option = Eine Option des Szenarios
    .format = Wie die Zeilen geschrieben werden: für Menschen, als durch Kommas getrennte Werte mit Kopfzeile oder als ein JSON-Array mit einer Zeile je Spiel

help-to-handbook = Das Handbuch lesen
    .topic = Eine Seite; ohne sie die Liste der Seiten

help-to-completions = Ein Skript schreiben, das in einer Shell Eingaben vervollständigt
    .shell = Welche Shell

help-to-man = Die Manpage schreiben

help-to-help = Die Hilfe zu einem Befehl ausgeben
