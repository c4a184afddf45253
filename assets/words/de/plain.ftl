# Der Zeilenmodus: was man tippt, und was seine Zeilen sagen.

## Was man tippt: das erste Wort nennt die Hilfe

plain-word-help = hilfe, befehle, ?
    .help = nennt die Befehle; mit einem Befehl dahinter erklärt es diesen.
plain-word-brief = einweisung
    .help = worum es in dieser Krise geht, und wer Sie sind.
plain-word-situation = lage
    .help = Runde, Zeit, Personal, Krisenreaktion, NATO, und wie viel es zu sehen gibt.
plain-word-open = offen
    .help = was auf Ihre Antwort wartet: Entscheidungen, Schreiben, Zustimmungen.
plain-word-needs = bedarf
    .help = der Bedarf, zuerst was bis zur nächsten Entscheidung am meisten drängt. Eine Nummer nennt dann die Angebote dafür.
plain-word-offers = angebote
    .help = die Angebote auf dem Tisch; mit einem Bedarf dahinter, nach Nummer oder Namen, die Zuordnungen dafür. Eine Nummer nennt dann, was mit dem Angebot getan werden kann.
plain-word-small = kleine
    .help = die kleinen Angebote, von denen jedes wenig eines Bedarfs deckt; mit „zurückstellen“ oder „ablehnen-mit-dank“ dahinter eine Antwort für alle, mit Nummern nur für diese. Beispiel: kleine zurückstellen 1 3.
plain-word-orders = aufträge, auftraege
    .help = die Arten von Aufträgen; mit einer Art dahinter ihre Aufträge; mit weiteren Wörtern nur die mit diesen Wörtern. Beispiel: aufträge bitten notstrom.
plain-word-give = geben
    .help = öffnet einen Auftrag der letzten Liste nach seiner Nummer; eine Menge darf dahinter stehen. Die Nummer allein tut dasselbe. Nichts wird gegeben, bevor Sie ja sagen.
plain-word-basket = korb
    .help = die Aufträge dieser Runde in ihrer Reihenfolge.
plain-word-undo = zurück, zurueck
    .help = nimmt einen Auftrag zurück, nach seiner Nummer im Korb; ohne Nummer den letzten.
plain-word-why = warum
    .help = erklärt eine Zahl: nach ihrer Nummer in der letzten Liste oder nach ihrem Namen. Beispiel: warum eskalation. Zum Wort einer Art von Auftrag sagt es, welche Regeln im Weg stehen. Allein nennt es, wonach gefragt werden kann.
plain-word-feed = meldungen
    .help = was seit Ihrer letzten Entscheidung geschah; mit einer Runde dahinter in dieser Runde; mit „alles“ in allen.
plain-word-tracks = werte, leisten
    .help = die Werte, und die Funktionen des angegriffenen Staates.
plain-word-votes = abstimmungen, rat
    .help = was vor dem Rat liegt. Eine Nummer sagt dann, wer wo steht und warum.
plain-word-more = weiter
    .help = liest eine lange Liste weiter.
plain-word-plan = plan, ablauf
    .help = für die Übungsleitung: der Plan der Einlagen. Eine Nummer liest eine vor und nennt, was dazu befohlen werden kann.
plain-word-seats = plätze, plaetze
    .help = wer welchen Platz spielt, wer die Runde beendet hat, auf wen gewartet wird.
plain-word-policy = regel
    .help = überlässt Ihren Platz seiner Regel; mit einem Platz dahinter, nach seiner Nummer in „plätze“ oder seinem Namen, diesen, wo Sie es dürfen.
plain-word-take = übernehmen, uebernehmen
    .help = lässt eine Person einen Platz spielen, nach seiner Nummer in „plätze“ oder seinem Namen.
plain-word-passphrase = kennwort
    .help = setzt oder löscht das Kennwort, nach dem Ihr Platz fragt. Es wird nicht gezeigt.
plain-word-pause = pause
    .help = die Übungsleitung kommt an die Tastatur, zu jedem Zeitpunkt, um die Uhr anzuhalten; und lässt sie wieder laufen.
plain-word-coach = anleitung
    .help = in einer Übung, die lehrt: was als Nächstes zu tun ist; mit „nein“ dahinter Schweigen, mit „ja“ spricht sie wieder.
plain-word-handbook = handbuch
    .help = die Themen des Handbuchs; mit einem Thema dahinter seine Seite.
plain-word-save = sichern
    .help = sagt, ob alles auf der Platte ist, und versucht es noch einmal, wo nicht.
plain-word-end = ende, beenden
    .help = sagt, was offen bleibt, fragt, und beendet die Runde.
plain-word-debrief = auswertung
    .help = wenn das Spiel zu Ende ist: wie es bewertet wird, und warum.
plain-word-quit = verlassen
    .help = geht; das Spiel bleibt erhalten.
plain-word-yes = ja, j
    .help = gibt den Auftrag, oder beendet die Runde.
plain-word-no = nein
    .help = tut es nicht.
plain-word-quantity = menge
    .help = eine andere Menge: eine Zahl, allein oder hinter diesem Wort.
plain-word-channel = kanal
    .help = ein anderer Kanal einer Zuordnung: seine Nummer oder sein Name; allein nennt es sie.
plain-word-way = weg
    .help = ein anderer Transportweg: seine Nummer oder sein Name; allein nennt es sie.
plain-word-clauses = klauseln
    .help = was ein Schreiben sagt: die Nummern aller seiner Klauseln, oder „alles“, oder „nichts“. Beispiel: klauseln 1 3 5.
plain-word-later = später, spaeter
    .help = eine Zusage oder eine Einlage später: um sechs Stunden, oder um die Zahl der Stunden dahinter.
plain-word-earlier = früher, frueher
    .help = dasselbe, früher.
plain-word-to = auf, stand, anteil
    .help = ein anderer Stand, in Punkten von 100, oder ein anderer Anteil dessen, was eine Einlage tut, in Prozent. Beispiel: auf 45.
plain-word-reason = grund
    .help = warum: Nummer oder Name; allein nennt es, was gesagt werden kann.
plain-word-text = wortlaut, notiz
    .help = was dazu gesagt wird: der Rest der Zeile; allein nichts.
plain-help-intro = Befehle:
plain-help-order = Antworten, solange ein Auftrag offen oder eine Frage gestellt ist:
plain-all = alles

## Eingabe

plain-prompt = Runde { $turn } von { $turns }, Befehl?
plain-prompt-order = Runde { $turn } von { $turns }, diesen Auftrag geben, ja oder nein?
plain-prompt-refused = Runde { $turn } von { $turns }, Auftrag so abgelehnt: ändern, oder nein?
plain-prompt-end = Runde { $turn } von { $turns }, beenden, ja oder nein?
plain-prompt-hand-over = Bereit?
plain-prompt-over = Das Spiel ist zu Ende, Befehl?

## Anfang und Ende

plain-welcome = { $title }, in Zeilen.
plain-seed = Startzahl { $seed }.
plain-attacked = Angegriffen: { $states }.
plain-attacked-so-far = Bisher: { $states }.
plain-dilemma = Zu bedenken: { $dilemma }
plain-hint = Tippen Sie einen Befehl. Zuerst nützlich: bedarf, dann die Nummer eines Bedarfs. hilfe nennt alle Befehle, ende beendet die Runde, verlassen geht.
plain-hand-over = Als Nächstes an der Tastatur: { $seat }. Drücken Sie die Eingabetaste, ohne etwas zu tippen, wenn niemand sonst hinsieht.
plain-end-of-input = Es kommen keine Zeilen mehr.
plain-recorded = Gesichert in { $name }.
plain-writing = Wird geschrieben; die Platte ist langsam. „sichern“ sagt, wann es gesichert ist.
plain-not-saved = NICHT GESICHERT: { $why } Das Spiel geht im Speicher weiter; „{ $word }“ versucht es noch einmal.
plain-not-kept = Dieses Spiel wird nicht aufbewahrt: es gibt keinen Spielstand.
plain-farewell = Gesichert. Weiter geht es mit: casus resume { $name } --plain
plain-farewell-over = Gesichert. Noch einmal zu hören mit: casus replay { $name } --plain

## Was nicht verstanden wird

plain-unknown = Es gibt keinen Befehl „{ $word }“. { $help } nennt sie.
plain-unknown-near = Es gibt keinen Befehl „{ $word }“. Meinten Sie „{ $near }“?
plain-too-long = Diese Zeile ist länger als { $most } Zeichen und wurde nicht gelesen. Tippen Sie eine kürzere.
plain-no-list = Es wurde keine Liste vorgelesen, zu der diese Nummer gehören könnte. Zuerst bedarf, angebote, aufträge, abstimmungen oder warum, dann eine Nummer.
plain-no-number = Es gibt hier keine Nummer { $number }; die Nummern gehen von 1 bis { $count }.
plain-no-more = Die Liste ist zu Ende.
plain-no-kind = Sie haben jetzt keine Art von Auftrag „{ $kind }“. „{ $word }“ nennt die, die Sie haben.
plain-no-need = Kein offener Bedarf heißt „{ $need }“. „{ $word }“ nennt sie mit ihren Nummern.
plain-no-topic = Das Handbuch hat keine Seite „{ $topic }“. Am nächsten: { $nearest }. „{ $word }“ nennt die Themen.
plain-no-turn = „{ $said }“ ist bisher keine Runde dieses Spiels. Tippen Sie eine Zahl von 1 bis { $turn }, oder „alles“.
plain-no-question = Nichts, wonach gefragt werden kann, heißt „{ $said }“. „{ $word }“ allein nennt alles.
plain-pages = Keine Zahl heißt „{ $said }“. Das Handbuch hat es:
plain-no-quantity = Dieser Auftrag hat keine Menge. Sagen Sie ja oder nein.
plain-no-amount = „{ $said }“ ist keine Menge. Tippen Sie eine Zahl wie 80 oder 0,5.
plain-no-clauses = Tippen Sie die Nummern aller Klauseln, die das Schreiben enthalten soll, oder „alles“, oder „nichts“.
plain-no-change = An diesem Auftrag lässt sich so etwas nicht ändern. Sagen Sie ja oder nein.
plain-nothing-asked = Jetzt ist nichts gefragt. Öffnen Sie zuerst einen Auftrag, nach seiner Nummer in einer Liste.
plain-give-what = Sagen Sie welchen: die Nummer eines Auftrags der letzten Liste. bedarf, angebote oder aufträge geben eine Liste.
plain-yes-or-no = Sagen Sie ja oder nein.
plain-over = Das Spiel ist zu Ende: keine Aufträge mehr. auswertung sagt, wie es bewertet wird.

## Listen

plain-more = { $count ->
    [one] Noch eine Zeile; „{ $word }“ liest sie.
   *[other] Noch { $count } Zeilen; „{ $word }“ liest weiter.
}
plain-kinds = Arten von Aufträgen, mit dem Wort für jede und wie viele jetzt gegeben werden können:
plain-kind = { $kind }, Wort { $word }: { $count }
plain-refused-by = abgelehnt ({ $count } ×): { $why }
plain-refused = { $order }: abgelehnt. { $why }
plain-nothing-about = In diesem Zug ist dazu nichts zu tun.
plain-refused-others = Von dieser Art insgesamt jetzt von den Regeln abgelehnt: { $count }. „{ $word }“ sagt, von welchen und auf welcher Rechtsgrundlage.
plain-choose-order = Eine Nummer öffnet den Auftrag; nichts wird gegeben, bevor Sie ja sagen.
plain-choose-need = Eine Nummer nennt die Angebote für diesen Bedarf.
plain-choose-offer = Eine Nummer nennt, was Sie mit diesem Angebot tun können.
plain-choose-vote = Eine Nummer sagt, wer wo steht, und was Sie tun können.
plain-choose-why = Eine Nummer erklärt es; ebenso „{ $word }“ und ein Name, auch der eines Bedarfs, eines Angebots oder einer Abstimmung.
plain-choose-channel = Tippen Sie kanal und eine Nummer oder einen Namen.
plain-choose-way = Tippen Sie weg und eine Nummer oder einen Namen.
plain-which = Was davon? Tippen Sie die Nummer.
plain-offers-for = Zuordnungen für { $need }, die beste zuerst:
plain-offers-here = Auf dem Tisch für { $need }:
    .none = Zuordnen können Sie davon jetzt nichts. „{ $word } vorschlagen“ sagt, was im Weg steht.
plain-offers-none-for = Nichts auf dem Tisch dient für { $need }.
    .elsewhere = Was dafür dienen könnte, wurde angeboten: { $states }.
    .ask = „{ $word } bitten“ bittet eine Hauptstadt darum.
plain-offers-none = Kein Angebot liegt auf dem Tisch.
plain-offered = hat schon ein Angebot auf dem Tisch
plain-unanswered = unbeantwortet, verfällt in { $time }
plain-small = Keines davon deckt { $share } eines Bedarfs; ohne Antwort kostet jedes Zusammenhalt:
plain-small-keys = „{ $word } { $park }“ hebt alle ohne Kosten für später auf, „{ $word } { $decline }“ lehnt sie mit Dank ab (Kosten je { $cost }); Nummern dahinter meinen nur diese. Eine Nummer allein nennt, was Sie mit dem Angebot tun können.

## Wie es steht

plain-turn = Runde { $turn } von { $turns }, { $moment }. { $seat }.
plain-staff = Personal in dieser Runde: noch { $free } von { $whole }.
plain-institutions = Krisenreaktion (IPCR): { $mode }. NATO: { $posture }.
plain-counts = Offener Bedarf: { $needs }. Unbeantwortete Angebote: { $offers }. Aufträge im Korb: { $orders }.
plain-need = { $need }: gewünscht { $want }, vorhanden { $have }, unterwegs { $coming }, offen { $missing }; { $due }.
plain-unknown-want = eine unbekannte Menge
plain-due = fällig in { $time }
plain-overdue = überfällig, verliert an Wert
plain-hours = { $count ->
    [one] einer Stunde
   *[other] { $count } Stunden
}
plain-days = { $count ->
    [one] einem Tag
   *[other] { $count } Tagen
}
plain-next = Nächste Ankunft in { $time }.
plain-offer = { $kind } ({ $giver }) für { ACC($victim) }: { $free } frei
plain-track = { $name }: { $level } von 100, { $way }
plain-track-estimate = { $name }: etwa { $level } von 100 (geschätzt), { $way }
plain-better = mehr ist besser
plain-worse = mehr ist schlechter
plain-function = { $state }, { $name }: { $level } von 100
plain-moved = { $name }: { $by }, jetzt { $level }
plain-ask-why = „{ $word }“ und ein Name sagt, was ihn bewegt hat.
plain-open-none = Keine Frage, kein Schreiben und keine Zustimmung wartet auf Sie.
plain-open-choice = Zu beantworten: „{ $matter }“ { $who } Tippen Sie: { $word } { $order }
plain-open-letter = Zu schreiben bis zum Ende von Runde { $turn }: { $letter }. Tippen Sie: { $word } { $order }
plain-open-letter-waiting = Zu schreiben, sobald der eigene rechtliche Befund steht, spätestens in der Runde danach: { $letter }. Tippen Sie: { $word } { $order }
plain-open-consent = Anzunehmen, zu ändern oder abzulehnen: { $match }. Tippen Sie: { $word } zustimmen, { $word } ändern oder { $word } ablehnen

## Aufträge

plain-objection = Aber: { $objection }
plain-change-quantity = Menge von { $least } bis { $most }: tippen Sie eine Zahl, oder „{ $word }“ und eine Zahl.
plain-change-way = „{ $channel }“ und „{ $way }“ ändern, wie es geht.
plain-change-moment = „{ $later }“ und „{ $earlier }“ verschieben den Zeitpunkt: um sechs Stunden, oder um die Stunden dahinter.
plain-clause-in = Klausel { $number }, im Schreiben: { $clause }. { $meaning }
plain-clause-out = Klausel { $number }, weggelassen: { $clause }. { $meaning }
plain-change-clauses = „{ $word }“ und Nummern sagen, welche Klauseln das Schreiben enthält.
plain-not-given = Nicht gegeben.
plain-not-ended = Die Runde geht weiter.
plain-end-question = Die Runde beenden? Sagen Sie ja oder nein.
plain-taken-back = Zurückgenommen: { $order }
plain-basket-row = { $order }, kostet { $cost }
plain-basket-empty = Keine Aufträge im Korb in dieser Runde.
plain-basket-hint = „{ $word }“ und eine Nummer nimmt einen zurück.

## Warum

plain-input = besteht aus: { $name }, { $value }
plain-rule = Regel: { $rule }
plain-no-figures = Darüber gibt es keine Zahlen, die Ihr Platz kennen darf.
plain-page = Mehr: { $word } { $page }

## Auswertung und Wiedergabe

plain-seen-by = Gesehen von: { $eyes }.
plain-eyes-full = allen
plain-replay-turn = Runde { $turn } von { $turns }, { $moment }.
plain-replay-order = Auftrag, { $seat }: { $order }
plain-replay-levels = Werte: { $levels }.
plain-replay-open = Das Spiel ist nicht zu Ende; so weit wurde es gespielt.
plain-compare-first = Das erste Spiel.
plain-compare-second = Das zweite Spiel.
plain-link = { $title }: { $word } { $page }

## Mehrere Personen

plain-guarded = Ein Kennwort schützt diesen Platz; es wird gleich erfragt und nicht gezeigt.
plain-passphrase-back = Versuchen Sie es noch einmal, oder tippen Sie nichts, um zurückzugehen.
plain-passphrase-shown = Dieses Terminal zeigt, was Sie tippen.
plain-forgotten = „{ $word }“ überlässt den Platz seiner Regel, damit die anderen weiterspielen können. Sein Kennwort holt ihn zurück.
plain-guard-set = Von jetzt an fragt dieser Platz nach seinem Kennwort.
plain-guard-off = Kein Kennwort schützt diesen Platz.
plain-seats-hint = „{ $policy }“ mit einer Nummer überlässt einen Platz seiner Regel, „{ $take }“ lässt ihn eine Person spielen, „{ $passphrase }“ schützt den eigenen.
plain-no-seat = Kein Platz heißt „{ $seat }“. „{ $word }“ nennt sie mit ihren Nummern.
plain-seat-taken-already = Diesen Platz spielt schon eine Person.
plain-choose-inject = Eine Nummer liest die Einlage vor und nennt, was dazu befohlen werden kann.

## Änderungen an einem Auftrag

plain-change-share = „{ $word }“ und eine Zahl setzen, wie viel von dem Geschriebenen sie tut, in Prozent.
plain-change-level = „{ $word }“ und eine Zahl setzen den Stand, in Punkten von 100.
plain-change-reason = „{ $word }“ sagt, warum.
plain-change-text = „{ $word }“ und eine Zeile von höchstens { $most } Zeichen sagen etwas dazu.
plain-choose-reason = Tippen Sie „{ $word }“ und eine Nummer oder einen Namen.
plain-no-hours = „{ $said }“ ist keine Zahl von Stunden. Tippen Sie eine wie 3, oder nichts für sechs.
plain-no-level = „{ $said }“ ist kein Stand. Tippen Sie eine Zahl wie 45 oder 45,5.

## Die Anleitung

plain-coach = Anleitung, Schritt { $step } von { $steps }: { $said }
plain-no-coach = Hier lehrt niemand: Die Anleitung spricht zum Hohen Vertreter in der Übung Thirty Minutes.
plain-coach-silent = Die Anleitung schweigt. „anleitung ja“ lässt sie wieder sprechen.
plain-coach-welcome = Angegriffener Staat: { $victim }. Der Bedarf ist gemeldet. Tippen Sie bedarf: Der dringendste kommt zuerst. Tippen Sie dann die Nummer eines Bedarfs, um die Angebote dafür zu hören.
plain-coach-match = Das sind die Angebote für diesen Bedarf: wie gut jedes passt, wann es im Einsatz wäre, unter welchen Bedingungen. Tippen Sie die Nummer eines Angebots, das nicht nach dem Ende kommt, hören Sie die Vorschau, sagen Sie ja. Kommen alle nach dem Ende, nehmen Sie einen anderen Bedarf.
plain-coach-more = Fahren Sie mit den anderen Bedarfen ebenso fort. Was nach dem Ende kommt, bewirkt in dieser Übung nichts; was nur spät kommt, zählt noch zum Teil.
plain-coach-ask = Was niemand rechtzeitig anbietet, erbitten Sie: Tippen Sie aufträge bitten und den Namen der Art, dann die Nummer einer Hauptstadt, die Bestand hat.
plain-coach-advise = Andere treffen bald eine Entscheidung und wiegen Ihren Rat nach dem Vertrauen in Sie. Tippen Sie aufträge raten, dann eine Nummer.
plain-coach-ipcr = Ohne gemeinsames Lagebild raten die Hauptstädte. Tippen Sie aufträge modus-erbitten und bitten Sie um Informationsaustausch. Der Vorsitz entscheidet und gewährt zuerst vielleicht weniger.
plain-coach-end-turn = Ihre Aufträge liegen im Korb; noch ist nichts geschehen. Tippen Sie ende. Sie erfahren, was ungenutzt oder unbeantwortet bleibt.
plain-coach-report = Tippen Sie meldungen: Sie sagen, was seit Ihrer letzten Entscheidung geschah.
plain-coach-why = Werte haben sich bewegt, jeder aus einem Grund. Tippen Sie werte, dann warum und einen Namen, zum Beispiel warum zusammenhalt: Jede Änderung steht dort mit ihrer Ursache.
plain-coach-ipcr-again = Die Krisenreaktion tauscht noch keine Informationen aus; ein gemeinsames Lagebild fehlt. Tippen Sie aufträge modus-erbitten und bitten Sie den Vorsitz noch einmal.
plain-coach-nato = Die NATO verfolgt dieselbe Krise. Tippen Sie aufträge nato-kontakt: Beide wissen dann, was die andere plant, und nichts geschieht doppelt.
plain-coach-orders = Sie können mehr als zuordnen: Tippen Sie aufträge für alle Arten von Aufträgen.
plain-coach-play = Spielen Sie nun weiter. In jeder Runde: offen sagt, was auf Ihre Antwort wartet; ordnen Sie zu, was rechtzeitig kommt, lehnen Sie den Rest ab oder parken Sie ihn, damit keine Hauptstadt wartet; ende beendet die Runde. Die Auswertung sagt, was zählte.
