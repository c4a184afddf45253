# Warum der Tisch, ein Protokoll oder die Platte nicht tat, was verlangt war.

fault-table-not_your_turn = Dieser Platz hat seine Runde beendet oder entscheidet zu anderer Stunde. Warten Sie, bis er wieder gefragt ist.
fault-table-no_place_there = Dieser Platz kann in diesem Spiel nicht so gespielt werden. Wählen Sie einen anderen: Die Liste der Plätze nennt sie.
fault-table-last_person = Jemand muss am Tisch bleiben. Lassen Sie zuerst eine Person einen anderen Platz übernehmen.
fault-table-paused = Die Übungsleitung hat die Uhr angehalten. Weiter geht es, wenn sie wieder läuft: Die Übungsleitung lässt sie laufen oder nimmt die Pause zurück.
fault-table-no_such_order = Dieser Auftrag ist nicht mehr im Korb.

fault-resume-diverges = Runde { $turn } ergibt anderes als aufgezeichnet ({ $field }); das Spiel kann angesehen, aber nicht fortgesetzt werden
fault-resume-policy = einen Platz dieses Spiels spielt die Regel „{ $name }“, die hier nicht bekannt ist; das Spiel kann angesehen, aber nicht fortgesetzt werden

fault-misplaced-opened_again = Dort beginnt das Spiel ein zweites Mal.
fault-misplaced-after_end = Das Spiel ist zu Ende: Nichts kann hinzukommen.
fault-misplaced-after_seal = Der Platz hat seine Runde beendet. In der nächsten ist er wieder gefragt.
fault-misplaced-nothing_to_undo = Dort wird ein Auftrag zurückgenommen, der nicht erteilt war.
fault-misplaced-out_of_order = Dort steht ein Fenster oder eine Runde an falscher Stelle.
fault-misplaced-other_orders = Dort stehen andere Aufträge als die erteilten.
fault-misplaced-later_format = Dieses Spiel wird in einem früheren Format aufbewahrt, das dafür keinen Platz hat.
fault-misplaced-too_much = Das Protokoll dieses Spiels ist voll: Mehr Aufträge hat kein Spiel.

fault-line-byte_order_mark = die Datei beginnt mit einer Byte-Reihenfolge-Marke
fault-line-carriage_return = die Zeile endet mit einem Wagenrücklauf
fault-line-chain = ihre Prüfsumme passt nicht zu dem, was dort steht
fault-line-not_a_line = das ist keine Zeile eines Protokolls
fault-line-record = was dort steht, ist nicht zu verstehen
fault-line-too_long = die Zeile ist zu lang
fault-damaged = beschädigt in Zeile { $line }: { $what }

fault-journal-not_a_journal = kein Protokoll eines Spiels; gespeicherte Spiele enden auf .casus
fault-journal-future_format = im Format { $found } von einem späteren Programm geschrieben; dieses liest bis Format { $known }
fault-journal-too_large = es hat mehr als { $max } Bytes
fault-journal-too_many = es hat mehr als { $max } Einträge

fault-notes-syntax = Zeile { $line } ist nicht zu verstehen
fault-notes-later = in Fassung { $version } von einem späteren Programm geschrieben
fault-notes-other_game = sie gehören zu einem anderen Spiel
fault-notes-too_much = mehr, als neben einem Spiel aufbewahrt wird
fault-notes-text = ein Text enthält Zeichen, die nicht gezeigt werden dürfen

fault-name-empty = er ist leer
fault-name-too_long = er hat mehr als { $max } Zeichen
fault-name-bad_character = er darf Buchstaben, Ziffern, Leerzeichen, „-“, „_“ und „.“ haben, aber nicht „{ $character }“
fault-name-bad_edge = er darf nicht mit einem Leerzeichen, einem Punkt oder einem Strich beginnen und nicht mit einem Leerzeichen oder einem Punkt enden
fault-name-not_text = er ist kein UTF-8

fault-found-folder = ein Ordner, keine Datei
fault-found-link = eine symbolische Verknüpfung; nennen Sie, worauf sie zeigt
fault-found-special = eine Pipe oder ein Gerät, keine Datei
fault-found-file = eine Datei, kein Ordner

fault-system-full = die Platte ist voll
fault-system-quota = Ihr Anteil an der Platte ist erschöpft
fault-system-read_only = die Platte kann nur gelesen werden
fault-system-denied = der Zugriff ist verweigert
fault-system-file_too_large = die Datei würde größer, als das System erlaubt
fault-system-not_a_directory = ein Teil des Pfades ist eine Datei, kein Ordner
fault-system-other = das System sagt: { $said }

fault-no_home = das System nennt keinen persönlichen Ordner; nennen Sie einen mit --data-dir
fault-relative_home = der persönliche Ordner ist relativ ({ $path }), von anderswo wäre es also ein anderer; nennen Sie einen mit --data-dir
fault-bad_name = ein gespeichertes Spiel kann nicht „{ $name }“ heißen: { $why }
fault-unfit = { $path } ist { $found }
fault-open_to_all = jeder darf in den Ordner { $path } schreiben, darum wird dort nichts aufbewahrt
fault-too_large = { $path } hat mehr als { $max } Bytes, mehr als eine solche Datei haben sollte
fault-too_many = es sind mehr als { $max } Dateien in { $path }
fault-not_text = { $path } ist kein Text in UTF-8; öffnen Sie es in einem Editor und speichern Sie es so
fault-exists = { $path } gibt es schon
fault-missing = { $path } gibt es nicht; suchen Sie den Namen unter den gespeicherten Spielen, oder nennen Sie den Pfad
fault-locked = { $path } ist in einem anderen Fenster oder Programm offen; man kann inzwischen zusehen
fault-changed = { $path } wurde seit dem letzten Schreiben von jemand anderem geändert
fault-journal = { $path }: { $why }
fault-notes = { $path }: { $why }
fault-io = { $path }: { $why }

fault-not-saved = das Spiel ist nicht gesichert: { $why }
fault-overwrite = { $why }; --overwrite ersetzt die Datei
fault-no-save = es gibt kein gespeichertes Spiel
fault-nobody-sits = niemand sitzt in diesem Spiel; sehen Sie es mit casus replay an
fault-guarded-replay = ein Kennwort schützt einen Platz dieses Spiels, und es ist nicht zu Ende; sehen Sie es ohne --plain an
fault-no-scenario = das Szenario „{ $scenario }“ gibt es nicht; legen Sie seine Datei „{ $scenario }.ron“ in den Ordner { $folder }

fault-panic = ein Fehler des Programms, bei { $place }: { $said }. Was aufgezeichnet ist, liegt auf der Platte: casus resume geht von dort weiter.
fault-panic-untold = ein Fehler des Programms, bei { $place }. Worum es ging, bleibt ungesagt, denn es könnte das Geheimnis eines Platzes sein. Was aufgezeichnet ist, liegt auf der Platte: casus resume geht von dort weiter.
