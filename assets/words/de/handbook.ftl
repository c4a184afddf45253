# Die eigenen Worte des Handbuchs.

handbook-heading = Handbuch
handbook-contents = Themen
handbook-more = Eine Art (C_UAS), ein Mechanismus (ipcr-full) oder ein Staat (FI) hat eine eigene Seite.

handbook-start = Ihr erstes Spiel
    .intro =
        Sie sind der Hohe Vertreter. Ein Mitgliedstaat wird angegriffen. Er kann sich auf Artikel 42 Absatz 7 des Vertrags über die Europäische Union berufen: Die anderen Mitglieder schulden ihm dann alle in ihrer Macht stehende Hilfe und Unterstützung. Sie befehlen nichts. Die Hilfe gehört den Hauptstädten, die Ablehnung dem angegriffenen Staat, die Abstimmung dem Rat, die Krisenreaktion dem Vorsitz. Sie verbinden.

        Beginnen Sie mit dem Lernszenario Thirty Minutes: sechs Runden. Lesen Sie in jeder Runde die Meldungen, sehen Sie sich die drei dringendsten Bedarfe an und ordnen Sie jedem das beste Angebot zu. Bitten Sie den Vorsitz früh um den Informationsaustausch: Er öffnet das Register der Bedarfe und Angebote, ohne das die Hauptstädte raten und doppelt liefern. Sprechen Sie mit der NATO, bevor Sie auf sie warten oder ihr zuvorkommen. Versprechen Sie öffentlich nur, was schon unterwegs ist.

        Ihr Stab hat { $desk } Punkte Kapazität am Tag. Was Sie nicht ausgeben, verfällt; was Sie zu viel ausgeben, verzögert alle.
handbook-turn = Eine Runde
    .intro =
        Zuerst die Lage: Was geschieht, geschieht; der Gegner handelt; Sendungen kommen an und werden aufgenommen; Bedarfe entstehen und ändern sich. Dann das Angebotsfenster: Hauptstädte, Instrumente der Union und NATO geben ihre Aufträge. Dann das Entscheidungsfenster: Sie, der angegriffene Staat und der Vorsitz. Aufträge sind versiegelt: Niemand sieht die eines anderen Platzes, bevor das Fenster schließt, und bis zum Ende Ihrer Runde können Sie Ihre zurücknehmen. Zuletzt die Auflösung: fällige Zustimmungen, Abstimmungen und Mandate, Abfahrten und die Messwerte, jede Änderung mit ihrer Ursache.

        Was Sie auf die Tagesordnung des Rates setzen, wird am Ende der folgenden Runde abgestimmt.
handbook-matching = Angebote und Bedarfe zuordnen
    .intro =
        Eine Zuordnung schlägt eine Menge eines Angebots für einen Bedarf vor, über einen Kanal und einen Weg. Geber und angegriffener Staat müssen beide zustimmen. Jeder darf sie einmal ändern: einer anderen Menge, einem anderen Kanal oder Weg zustimmen; dann werden die anderen neu gefragt, und niemand ist an Bedingungen gebunden, die er nicht gesehen hat. Ein Geber kann im Voraus allem zustimmen, was von einem Angebot vorgeschlagen wird, ein angegriffener Staat allem, was für einen Bedarf vorgeschlagen wird; der Hohe Vertreter wird unterrichtet. Stimmen alle zu, ist der Bestand reserviert und seine Fristen laufen: Marschbereitschaft, Parlamentsmandat, Freigabe durch die NATO, Zustimmung des Ursprungsstaats, Transport. Die Sendung fährt ab, wenn die letzte abgelaufen ist, reist und wartet, wenn mehr ankommt, als der angegriffene Staat aufnehmen kann.

        Was sie dem Bedarf wert ist, ergibt sich aus Menge, Interoperabilität, Passung der Vorbehalte, Ersatz durch eine andere Art und Rechtzeitigkeit. Ein kleines Angebot kann mehr Stab kosten, als es hilft, und trotzdem zählen: Eine Hauptstadt, die { $turns } Runden ohne Antwort bleibt, verliert den Willen zu helfen.

        Zu viel Hilfe ist ein echtes Scheitern. Sehen Sie nach, was schon unterwegs ist, bevor Sie mehr zuordnen.
handbook-seats = Plätze
    .intro = Wer am Tisch sitzt, was jeder kann und was nicht.
    .victim = Der angegriffene Staat
    .delegation = Eine Delegation
handbook-linear = Der Zeilenmodus
    .intro =
        Das ganze Spiel in einfachen Zeilen und Fragen, für Vorleseprogramme, Protokolle und Skripte: casus play SZENARIO --plain, casus resume --plain, und casus replay SPIEL --plain für ein aufgezeichnetes; mit --with ANDERES sagt es, wo zwei Spiele sich trennen. Kein Vollbild, keine Farben, keine Spalten; eine Sache je Zeile. Aufträge und Aufzeichnung sind dieselben wie in der Konsole: ein hier begonnenes Spiel kann dort weitergehen, und umgekehrt.

        Tippen Sie einen Befehl und drücken Sie die Eingabetaste. Zuerst nützlich: bedarf, dann die Nummer eines Bedarfs, dann die Nummer eines Auftrags, dann ja. hilfe nennt alle Befehle, und hilfe mit einem Befehl erklärt ihn. Eine Nummer wählt immer aus der zuletzt vorgelesenen Liste; weiter liest eine lange Liste weiter. Englische Wörter werden in jeder Sprache verstanden. Eine leere Zeile wiederholt, was getan werden kann; auf ein vertipptes Wort folgt das nächstliegende.

        Nichts wird gegeben, bevor Sie ja sagen. Bis dahin lassen sich Menge, Kanal, Weg und die Klauseln eines Schreibens ändern, und warum zerlegt die Vorschau. korb liest die Aufträge dieser Runde, zurück nimmt einen zurück, ende sagt, was offen bleibt, und fragt. offen sagt, was auf Ihre Antwort wartet. Nach der Runde hören Sie, was Sie noch nicht gehört haben, dann, was sich bewegt hat.

        Jeder Auftrag sagt, wo er gesichert ist; sichern sagt es noch einmal und versucht es erneut, wo es misslang. Wenn keine Zeilen mehr kommen, oder nach Strg-C, bleibt das Spiel erhalten und kann fortgesetzt werden. Mehrere Personen an einer Tastatur: die nächste wird genannt, das Terminal gelöscht, und vor einer leeren Zeile wird nichts gesagt. Ein Platz, den ein Kennwort schützt, fragt danach, und was getippt wird, steht nirgends; aus einer Pipe ist es die nächste Zeile. plätze sagt, wer gehandelt hat und auf wen gewartet wird, regel überlässt einen Platz seiner Regel, übernehmen lässt ihn eine Person spielen.

        Die Übungsleitung hat plan, die Liste der Einlagen; eine Nummer liest eine vor und nennt, was dazu befohlen werden kann. später und früher verschieben ihre Stunde, auf setzt einen Anteil oder einen Stand, grund sagt, warum, wortlaut fügt eine Zeile an. pause ruft die Übungsleitung zu jedem Zeitpunkt, um die Uhr anzuhalten und wieder laufen zu lassen. In Thirty Minutes spricht die Anleitung auch hier.
handbook-orders = Aufträge
    .intro = Was die Plätze verlangen können, mit Frist, Kosten und Rechtsgrundlage.
handbook-tracks = Messwerte
    .intro = Was ständig gemessen wird, von 0 bis 100. Jede Änderung ist ein Ereignis mit einer Ursache. Sind mehrere Staaten angegriffen, so hat jeder seinen eigenen Bedarf, seine Funktionen, Rechtsschritte, Angebote und Aufnahme; Zusammenhalt, Eskalation, Zurechnung, Vertrauen und Personal sind der ganzen Antwort gemeinsam.
handbook-functions = Funktionen des Staates
    .intro = Was der angegriffene Staat aufrechterhalten muss: die sieben Grundanforderungen der NATO und sein Gebiet. Eine Funktion unter { $brink } während { $hours } Stunden bedeutet Zusammenbruch, eines angegriffenen Staates wie aller. Ein großer Staat behebt einen Teil der Schäden aus eigenen Mitteln, wo das Szenario es sagt.
handbook-channels = Kanäle und Fristen
    .intro = Mit wessen Mitteln eine Zuordnung ausgeführt wird und worauf sie wartet.
    .carries = Trägt
    .costs = Kostet
    .shows = Zeigt
    .fails = Scheitert
handbook-channel-ucpm =
    .carries = Zivile Hilfe der Staaten, die am Verfahren teilnehmen, und die Reserve der Union.
    .costs = { $share } des Transports trägt die Union, wenn der angegriffene Staat das Verfahren erbeten hat, unter Artikel 222 alles; den Rest der Geber.
    .shows = Steht im Register für alle, die Informationen teilen; gilt als Hilfe der Union, wo das Paket ihre Flagge trägt.
    .fails = Militärische Mittel und Staaten außerhalb gehen diesen Weg nicht; die Reserve bleibt zu, bis der angegriffene Staat bittet.
handbook-channel-military_staff =
    .carries = Was nicht zivil ist, von Mitgliedern der gemeinsamen Verteidigungspolitik.
    .costs = Nur Zeit des Stabs. Der Transport bleibt bei Geber und angegriffenem Staat.
    .shows = Alle am Tisch sehen es.
    .fails = Er befehligt niemanden: Was eine Hauptstadt oder eine Frist zurückhält, kann er nicht bewegen. Wer außerhalb der Verteidigungspolitik steht, steht außerhalb.
handbook-channel-agency =
    .carries = Die Arten der eigenen Agenturen und Dienste der Union.
    .costs = Die Union zahlt ihren Teil von dem, was anteilig bezahlt wird.
    .shows = Alle am Tisch sehen es, unter der Flagge der Union.
    .fails = Das meiste öffnet sich erst, wenn der angegriffene Staat oder der Hohe Vertreter das Instrument dahinter erbittet.
handbook-channel-multinational =
    .carries = Die Arten eines ständigen Hauptquartiers oder Verbunds, von dessen Mitgliedern; es kann jedem angegriffenen Staat dienen.
    .costs = Zeit, bis die Mitglieder entschieden haben. Der Transport bleibt bei Geber und angegriffenem Staat.
    .shows = Alle am Tisch sehen es.
    .fails = Die Mitglieder leihen es gemeinsam: Unter einem mittleren Willen von { $will } wird nichts daraus.
handbook-channel-nato =
    .carries = Was nicht zivil ist, von Verbündeten für Verbündete, sobald der Rat der NATO befasst ist; für Partner, was nicht tödlich ist, solange die Stäbe in Kontakt sind.
    .costs = Ein Tag Abstimmung.
    .shows = Beide Organisationen sehen es: Gleichschritt { $step } je Einigung.
    .fails = Es braucht auch die Zustimmung der NATO. Ein Staat mit besonderem Charakter stellt seine bewaffnete Hilfe nicht unter die NATO.
handbook-channel-bilateral =
    .carries = Alles, was ein Staat hat.
    .costs = Nichts und niemandes Zeit: Lagebild { $picture } und, wo die NATO dasselbe plant, Gleichschritt { $apart } je Einigung.
    .shows = Niemandem angekündigt, bis es da ist; andere bieten dasselbe an. Es wird vor allem aufgenommen, was wartet.
    .fails = Ab { $matches } solcher Einigungen ohne Register ist es der typische Fehler Nummer 12.
handbook-law = Das Recht
    .intro = Welcher Artikel wofür da ist, wann die Schwelle des bewaffneten Angriffs erreicht ist, und die Schritte einer Aktivierung. Größen und Stunden sind Planungsgrößen, wo kein Artikel genannt ist.
    .places = Wo es geschah
handbook-institutions = Institutionen
    .intro = Die integrierte politische Krisenreaktion nach Modus und öffentliche Erklärungen.
    .report = Was ein Lagebericht wert ist
    .report-text = Seine Güte ist { $uploads } × die Mitglieder, deren Meldung höchstens { $turns } Runden alt ist + { $analysts } × gedeckte Aufklärung + { $imagery } × Bilder + { $services } × die Dienste ({ $apart } davon, solange jeder für sich arbeitet), weniger { $overload } für jeden Punkt, um den das Ratspersonal überzogen ist. Ein Bericht schließt einen von { $part } Teilen dessen, was dem Lagebild auf ihn fehlt; das Lagebild sinkt um { $decay } am Tag. Ein Bericht der Güte { $hint } oder mehr lässt erwarten, dass binnen { $ahead } etwas kommt, und was es betrifft; nicht, was es ist, noch ob es eintritt.
handbook-nato = NATO
    .intro = Die NATO ist ein Akteur mit eigenem Plan, eigener Uhr und eigenem Konsens. Für Verbündete bleibt sie das Fundament ihrer kollektiven Verteidigung und das Instrument für deren Verwirklichung (Artikel 42 Absatz 7 EUV, Unterabsatz 2); eine Reihenfolge ist nicht vorgeschrieben. Artikel 42.7 und die Artikel 4 und 5 können nebeneinander laufen.
    .components = Die vier Teile
    .components-text = Komplementarität steht in vier Teilen, die die Konsole nie zusammenzählt: Doppelung { $duplication } am Tag je Gewichtspunkt, wo beide den ganzen Bedarf zusagen; Lücke { $gap } am Tag, wo jede Seite ihn der anderen überlässt; Konkurrenz { $contention }, wenn eine Nation ihre Einheit aus dem Plan nimmt, { $uninformed }, wenn eine ohne Wissen der NATO vereinbart wird; Gleichtakt { $step } am Tag, solange Modus und Maßnahmen passen, ohne Kontakt minus { $drift }.
    .plan = Der Plan
    .plan-text = Je nach Haltung plant die NATO { $consultations }, { $response } und { $article5 } von dem, was sich sehr stark überschneidet, { $strong } davon bei starker, { $medium } bei mittlerer Überschneidung, aus ihr gemeldeten Einheiten, die niemand angeboten hat. Sie wirken nach { $hours }. Für einen Staat außerhalb der NATO gibt es keinen Plan.
    .consensus = Konsens
    .consensus-text = Jede Haltung braucht { $least } bis { $most }. Ein Reaktionsplan verlangt Zurechnung von { $moderate }, Artikel 5 von { $high } von 100; darunter sinkt die Chance. Der größte Verbündete zählt nach Verlässlichkeit, unterstützend, langsam, bedingt, abwesend: Chance { $chance }; Zeit { $pace }; Anteil am Plan { $pool }; seine eigenen Einheiten warten { $waits }.
    .never = und kommen nicht
    .contacts = Kontakte
    .contacts-text = Ein Kontakt der Stäbe zeigt den Plan der NATO für { $fresh }. Ein zweiter binnen { $again } zählt { $share }. Förmliche Sitzungen des Politischen und Sicherheitspolitischen Komitees mit dem Nordatlantikrat sind wegen des Streits um die Teilnahme zwischen der Türkei und Zypern auf Themen von Berlin Plus beschränkt; informelle Treffen sind möglich. Wo es um Zypern oder die Zustimmung der Türkei geht, geht nur offene Information: { $unclassified } eines Austauschs.
    .forces = Ein einziger Kräftepool
    .forces-text = Eine der NATO gemeldete Einheit braucht deren Freigabe, sobald ihr Rat befasst ist; bleibt die Antwort { $release } aus, kann die Nation sie zurücknehmen. Solange die NATO nicht gehandelt hat, bringt eine mit ihrem Wissen vereinbarte Einheit { $informed }, ohne ihr Wissen Konkurrenz. Ist ein Plan aktiviert, verlangt die NATO binnen { $transfer } Befehlsgewalt über solche Einheiten, mit Zustimmung der Nation: glatt, Gleichtakt { $smooth }; strittig, Konkurrenz { $contested }. Was unter Befehlsgewalt der NATO steht, füllt ihren Plan und steht nur in ihrer Spalte.
    .partners = Staaten außerhalb der NATO
    .partners-text = Für { $partners } unterstützt die NATO allenfalls: nicht tödliche Hilfe von Verbündeten kann nach Vereinbarung der Stäbe über ihren Weg gehen. Für Zypern kann sie es nicht.
handbook-council = Der Rat
    .intro = Wer vorbereitet, wer entscheidet, nach welcher Regel, und was sich an einer Abstimmung tun lässt. Die Maße sind Planungsgrößen aus den Regeln dieses Spiels; die Artikel sind Recht.
    .way = Der Weg eines Punktes
    .rules = Die beiden Regeln
    .positions = Wo eine Hauptstadt steht
    .bargaining = Verhandeln
    .committees = Die Gremien der Botschafter
handbook-council-way = Die Hohe Vertreterin, ein Mitgliedstaat oder der Vorsitz setzt einen Punkt auf die Tagesordnung. Im Angebotsfenster der nächsten Runde sagen die Hauptstädte ihre Haltung; im Entscheidungsfenster sind sie zu gewinnen; in der Auflösung jener Runde stimmt der Rat ab. Der Punkt kann einmal vertagt oder abgesetzt werden. Wer nichts sagt, stimmt zu.
handbook-council-committees = Das Politische und Sicherheitspolitische Komitee, einberufen von der Hohen Vertreterin, tagt per Videokonferenz binnen { $usual } ({ $least } im Schock eines Angriffs); die Ständigen Vertreter, einberufen vom Vorsitz, binnen { $called } ({ $quick }). Jedes entscheidet das Seine im Konsens, in der Runde, in der es einberufen wird, wenn die Frist in der Runde liegt: das hybride Instrumentarium das eine, eine gemeinsame Linie das andere. Keines beschließt eine Pflicht. Zu einem Punkt des Rates einberufen, für { $staff } vom Personal des Rates, macht jedes jede Hauptstadt um { $prepared } leichter zu gewinnen, einmal. Was den Ständigen Vertretern vor dem Tag der Abstimmung vorliegt und wozu jede Hauptstadt Ja gesagt hat, nimmt der Rat ohne Aussprache an; Schweigen gilt dort nicht als Ja.
handbook-council-rules = Einstimmigkeit in der Gemeinsamen Außen- und Sicherheitspolitik: eine Gegenstimme hält auf, konstruktive Enthaltung nicht, es sei denn, ein Drittel der Mitglieder mit einem Drittel der Bevölkerung enthält sich (Artikel 31 Absatz 1 EUV). Eine Enthaltung zeigt Abstand und kostet ein wenig Zusammenhalt; sie kostet nichts, wo sie aus einem besonderen Charakter folgt. Qualifizierte Mehrheit, wo die Verträge es sagen: { $members } der Mitglieder mit { $people } der Bevölkerung; weniger als { $blocking } Mitglieder sperren sie nicht (Artikel 16 Absatz 4 EUV); wer überstimmt wird, verliert an Willen.
handbook-council-positions = Die Summe aus ihrem Willen, { $threat } für jede Stufe der Gefahr, die sie für sich sieht, { $gravity } für jeden Punkt, um den der schwerste Angriff über dem gerade noch Vertretbaren liegt, dem Zusammenhalt der Union, den Beweisen, der Sache selbst und der Debatte des Tages (höchstens { $debate } in jede Richtung); abzüglich dessen, was die Maßnahme sie kostet, der Politik daheim ({ $politics }), wo sie im Weg steht, und { $defence } für einen besonderen Charakter bei Punkten der Verteidigung. Ab { $for } ist sie dafür, unter { $against } dagegen, dazwischen enthält sie sich. Die Debatte des Tages kann eine Hauptstadt zurückhalten; ein Veto macht sie nie. Was am meisten wog, ist der Grund, den sie nennt.
handbook-council-bargaining = Werben bringt höchstens { $lobby }, nach dem eigenen Willen der Hauptstadt; jede Wiederholung die Hälfte. Eine Verknüpfung bringt { $link }, und mehr, wo das Fehlen daheim spürbar wäre: diese Art wird dann { $duration } lang von dort weder erbeten noch zugeordnet, und es kostet { $price } an Zusammenhalt. Jede Abschwächung bringt überall { $water } und lässt der Maßnahme { $left }. Eine weitere Runde der Vorbereitung bringt { $prepared }.
handbook-measure = Beschlossen nach der Regel: { $rule }. Was sie bewirkt, steht bei den Mechanismen. Es kostet eine Hauptstadt, die keine Gefahr für sich sieht, { $burden }, weniger mit der Gefahr, die sie sieht.
handbook-mechanisms = Mechanismen
    .intro = Instrumente der Union, der NATO und zwischen ihnen, mit den Zahlen dieses Spiels.
handbook-kinds = Arten von Bedarf und Hilfe
    .intro = Was gebraucht und gegeben werden kann: Einheit, Menge eines kleinen, mittleren und großen Bedarfs, und wann er an Wert verliert.
handbook-kind = Gezählt in { $unit }. Kleiner, mittlerer, großer Bedarf: { $sizes }. Verliert an Wert nach { $due }.
handbook-country =
    Mitglied der Union: { $member }. Mitglied der NATO: { $ally }. Besonderer Charakter der Sicherheits- und Verteidigungspolitik: { $specific }.
    Streitkräfte brechen auf durch: { $parliament }. { $basis }
    Stärken: { $specialities }
handbook-adversary = Der Gegner
    .intro = Alle { $hours } Stunden, wenn das Szenario keinen anderen Takt setzt, handelt er über einen seiner { $choice } besten Vektoren: wo Sie schwach wirken, wo er schon Erfolg hatte, wo er am wenigsten abgeschreckt wird. Er sieht nur öffentliche Ereignisse und sichtbare Verlegungen. Er ist erfunden, außer im historischen Szenario; sind es zwei, so handelt jeder über seine Vektoren gegen seine Opfer.
    .aims = Was er will
    .aims-text = Das Szenario gibt ihm Ziele: Funktionen, die brechen sollen, Vertrauen, das schwinden soll, und was ihm genügt. Ein Weg, der dem verfolgten Ziel dient, verspricht bis zu { $more } mehr. Er verfolgt das erste Ziel, das er nicht erreicht hat und zu dem er einen Weg sieht; wird jeder Weg zu einem Ziel sichtbar zu { $denied } oder mehr abgewehrt oder nach Fehlschlägen gemieden, so wendet er sich dem nächsten zu. Hat er alle, so hält er, was er hat, mit { $acts } Handlung je Runde. Solange er hat, weswegen er kam, bringt der Horizont bestenfalls eine eingefrorene Krise. Die Übungsleitung kennt die Ziele von Anfang an; der Tisch erfährt das wichtigste als Einschätzung, durch einen Lagebericht der Güte { $quality } oder mehr, das Übrige in der Auswertung.
    .choice = Wie er wählt
    .choice-text = Er wägt, wie schwach ein Staat aussieht × seinen Druck auf diesem Weg × was er davon erwartet, weniger { $deterrence } von dem, was ihn sichtbar hindert, und zieht unter den { $choice } höchsten. Was ohne Öffentlichkeit gegeben wird, hindert, und schreckt nicht ab.
    .success = Ob eine Handlung gelingt
    .success-text = Die Chance ist sein Druck × was die Abwehr davon lässt: Die unten genannten Arten nehmen nach Anteil und Deckung bis { $denial }. Nie unter { $least } oder über { $most }. Was gelingt, schadet × ({ $strength } + Druck) und bringt ihm { $gain } Druck; was abgewehrt wird, kostet ihn { $loss }.
    .learning = Was er lernt
    .learning-text = Was er von einem Weg erwartet, geht { $part } der Strecke zu jedem Ergebnis. Nach { $failures } Fehlschlägen lässt er den Weg für { $turns } Runden. Seine Mittel nutzen sich um { $wear } am Tag ab.
    .terms = Wann er nachgibt
    .terms-text = Unter einem Druck von { $terms } hält er still und sucht eine Einigung: Die Eskalation fällt um { $escalation }. Ebenso aus Stärke, sobald er seit { $settled } alles hat, was er wollte. Der angegriffene Staat wird um Antwort gebeten, und der Hohe Vertreter kann raten: mit Bedingungen annehmen, ablehnen oder über einen Dritten antworten. Angenommen, handelt er nicht mehr; wer annimmt, während er hält, weswegen er kam, zahlt mit Legitimität und Zusammenhalt, und die Krise ist eingefroren, sonst gehalten. Über einen Dritten braucht ein Ende Beweise und zwei Tage. Annehmen beendet das Ersuchen nicht: Das tut der angegriffene Staat selbst. Eine Gruppe ohne Ansprechpartner hält nur still. Unter { $broken } sind seine Mittel gebrochen, und die Krise endet gehalten oder überwunden.
handbook-evaluation = Wie ein Spiel bewertet wird
    .intro = Sieben Maße, jedes von 0 bis 100, gewichtet zu einer Note. Nichtstun lohnt nicht: Komplementarität, Eskalation, Rechtmäßigkeit und Durchhaltefähigkeit zählen nur, soweit Bedarfe gedeckt sind. Zusammenbruch, allgemeiner Krieg und eine Note unter { $loss } sind Niederlagen.
handbook-glossary = Glossar
    .intro = Begriffe der Institutionen auf Englisch, Französisch und Deutsch.

handbook-threshold = Die Schwelle
    .text = Von 100: physische Wirkung { $kinetic }, fremder Staat { $foreign }, Hoheitsgebiet { $territory }, Ausmaß { $scale }. Ab { $met } erreicht, ab { $arguable } vertretbar. Ohne bewaffneten Angriff zählen die Vorfälle von { $days } Tagen mit { $share } ihres Gewichts, und das Ganze erreicht höchstens { $cap }, außer viele sind betroffen. Ort: { $places }.
handbook-steps = Die Schritte einer Aktivierung
handbook-letter = Was ein Anrufungsbrief wert ist
    .text = Jede tragende Klausel: Legitimität +{ $clause }, Zusammenhalt +{ $cohesion }, und die Bestätigung { $faster } schneller; eine, die nicht trägt, nimmt ebenso viel und macht sie { $slower } langsamer. Keine tragenden Tatsachen oder ein Brief vor der eigenen Rechtsfeststellung, auf die die anderen warten: typischer Fehler 6, Legitimität −{ $facts }. Keine Mengen oder kein Ort der Aufnahme: Fehler 5; ohne Mengen dauert die Bedarfsliste länger. Der Ort trägt, solange der Verkehr bei { $entry } oder mehr steht und die Aufnahme binnen { $usual } h bewältigt, was dort wartet; sonst zuerst Unterstützung durch den Aufnahmestaat suchen. Wirtschaftszone, Hoheitszone oder überseeisches Land als Hoheitsgebiet bezeichnet: Fehler 7, Legitimität −{ $place }. Eine Ankündigung ohne Brief braucht { $announced } der üblichen Zeit. Hauptstädte, die den Fall für vertretbar halten, brauchen { $arguable } davon, die ihn für nicht erreicht halten { $unmet }, alle zusammen ihr Mittel; ein Vorsitz in eigener Sache braucht { $chair } des Ganzen.
handbook-routes = Welcher Weg
    .text = 1. Ein Drittstaat wird angegriffen: keine der Klauseln; Katastrophenschutz, Außenpolitik, Friedensfazilität. 2. Menschen sind in Gefahr: Katastrophenschutz, sofort und ohne Politik. 3. Terror, Sabotage oder Katastrophe, auch in der Wirtschaftszone oder über Bereiche hinweg: die Krisenreaktion, und Artikel 222, wenn der Staat eindeutig überfordert ist. 4. Fremde Gewalt oder Wirkungen wie von ihr auf dem Hoheitsgebiet: Artikel 42.7; Verbündete auch Artikel 4, dann 5. 5. Unklar: konsultieren (Politisches und Sicherheitspolitisches Komitee, Artikel 4), Informationen teilen, den Urheber suchen. Wege treten nebeneinander: 222 für die Folgen, 42.7 gegen den Angreifer, 5 für den Kampf.
handbook-readings = Wie Hauptstädte den Fall sehen
    .text = Jede Hauptstadt hält die Schwelle für erreicht, vertretbar oder nicht erreicht. Sie geht von der Punktzahl aus und zählt dazu: { $threat } Punkte je Stufe der Gefahr, die sie auf dieser Seite sieht, über { $middle }, darunter ebenso viel weniger; ohne Waffengewalt { $hybrid } je Stufe der hybriden Gefahr, ebenso; für zweifelhafte Gebiete, die sie selbst hat, { $places }; -{ $specific } für einen besonderen Charakter; bis -{ $picture } ohne gemeinsames Lagebild; +{ $sound } je Klausel des Briefes, die trägt, -{ $unsound } je Klausel, die nicht trägt; einen eigenen Zug bis { $drawn }. Gezeigte Belege bringen bis { $evidence } je Mal und { $most } im Ganzen, eine rechtliche Lesart klärt bis { $legal } Punkte rechtlichen Zweifels (des angegriffenen Staates als Partei { $party } davon). Sie sagt es, wenn sie gebeten wird, anbietet, im Rat spricht oder anerkennt, und erneut, wenn sie ihre Meinung ändert. Eine bereitwillige Hauptstadt, die sie für erreicht hält, sagt es ungebeten, sobald der Staat gebeten hat. Eine Person auf ihrem Platz sagt es durch eine Weisung; dieses Wort gilt bis zum nächsten. Erreicht: Wille { $met }; nicht erreicht: { $unmet }; zu früh erneut vertreten kostet { $again }. Hält sie sie für nicht erreicht, verzichtet sie auf die Ausnahme ihrer Verfassung für die kollektive Verteidigung. Die Anerkennung folgt dem Mittel dessen, was alle meinen; die Legitimität bewegt sich dann um bis zu { $shared }. Alles Planungsgrößen. Nichts davon ist eine Abstimmung: die Pflicht beruht auf dem Vertrag und der eigenen Feststellung des angegriffenen Staates.
handbook-obligation = Wie weit die Pflicht geht
    .text = Artikel 42.7 verlangt „alle in ihrer Macht stehende Hilfe und Unterstützung“; Artikel 5 lässt jedem Verbündeten die Maßnahmen, die er für erforderlich erachtet, einschließlich der Anwendung von Waffengewalt. Der erste ist der stärkere, und keiner zählt Mittel auf: Jeder Staat wählt seine, und sie müssen nicht militärisch sein. Ein Rechtsgutachten des Rates von 2016 soll das bestätigen; sein Text ist nicht öffentlich. Artikel 5 reicht für Europa, Nordamerika und die Türkei, für Inseln, Streitkräfte, Schiffe und Flugzeuge nördlich des Wendekreises des Krebses (Artikel 6).
handbook-character = Besonderer Charakter
    .text = Der Vertrag nennt niemanden. Die Praxis schreibt den Satz Österreich, Irland und Malta zu; Zypern ist außerhalb der NATO und nicht neutral; Finnland und Schweden sind ihr beigetreten. Er prägt, was ein Staat gibt, nicht, ob er schuldet, und lässt ihn alles annehmen. Das Protokoll zu den Anliegen der irischen Bevölkerung (2012) sagt, dass jedes Mitglied die Art seiner Hilfe bestimmt, unbeschadet seiner traditionellen Politik der militärischen Neutralität.
handbook-court = Kein Weg vor Gericht
    .text = Der Gerichtshof ist für die Gemeinsame Außen- und Sicherheitspolitik so gut wie nicht zuständig (Artikel 24 Absatz 1 EUV, Artikel 275 AEUV): Wer nichts gibt, fällt auf und wird nicht verklagt.
handbook-without = Hilfe ohne Anrufung
    .text = Ein voller Weg (Zypern, März 2026): Keine Zuordnung wird deshalb abgelehnt. Was fehlt, hat seinen Preis: Keine Pflicht wird bestätigt, also weder Zusammenhalt noch Wille aus dem Vertragsschritt, die Hauptstädte zögern wie immer, und Parlamente mit Ausnahme für Eile brauchen ihre übliche Zeit. Punkte der Bewertung, die eine Anrufung voraussetzen, entfallen.
handbook-solidarity = Solange Artikel 222 in Kraft ist
    .text = Die Krisenreaktion ist voll aktiviert, und der Vorsitz kann sie nicht senken. Die Union selbst ist gebunden: Ihre Instrumente, ihre Berichte und das Notfallzentrum brauchen { $pace } der üblichen Zeit und { $cost } des üblichen Stabs, und sie trägt { $transport } der Beförderung ziviler Hilfe. Das Notfallzentrum ist die Drehscheibe, und ein erster Bericht ist von selbst bestellt. Eindeutig überfordert heißt: Mittel der Funktionen unter { $mean }, eine Funktion unter { $function } oder { $needs } erklärte Bedarfe ohne Deckung. Sonst Legitimität { $price }.
handbook-presidency = Ein angegriffener Ratsvorsitz
    .text = In eigener Sache brauchen seine Entscheidungen { $pace } der üblichen Zeit, ein Rundtischgespräch ist { $table } wert, und der Zusammenhalt fällt um { $daily } am Tag. Er kann den Vorsitz weitergeben: Nach { $hours } Stunden hat ihn der nächste Ratsvorsitz, und der Dreiervorsitz gibt dem Stab des Rates { $council } am Tag dazu. Eine Bestätigung, um die zwischen { $from } und { $to } Uhr oder am Wochenende gebeten wird, braucht { $off } ihrer Zeit, wer immer den Vorsitz hat. Kalender: { $clock }.
handbook-mechanism-starts = Ausgelöst durch: { $who }
handbook-mechanism-starts-order = Ausgelöst durch den Auftrag: { $orders }
handbook-mechanism-starts-automatic = Beginnt von selbst
handbook-mechanism-starts-standing = Ist immer da
handbook-mechanism-starts-reference = Nur erklärt: In diesem Spiel bewirkt es nichts
handbook-mechanism-decides = Entschieden durch: { $who }
handbook-mechanism-delay = Dauert: { $usual }
handbook-mechanism-delay-range = Dauert: { $usual }; { $least } unter dem Schock eines bewaffneten Angriffs oder von Terrorismus
handbook-mechanism-cost = Kostet: { $costs }
handbook-mechanism-effect = Bringt: { $effects }
handbook-mechanism-lasts = Währt: { $duration }
handbook-mechanism-limits = Grenzen: { $limits }
handbook-mechanism-trap = Wo die Rechtsgrundlage es nicht trägt, ist das Ersuchen ein typischer Fehler: { $mistake } ({ $tracks }).
handbook-mechanism-trap-lawful = Die Reformoption { $option } macht es rechtmäßig.
handbook-mechanism-basis = Rechtsgrundlage: { $basis }
handbook-mechanism-sources = { $sources }. Frist, Kosten und Wirkung sind Planungswerte, wo die Quellen sie nicht nennen.
handbook-mechanism-unsourced = Frist, Kosten und Wirkung sind Planungswerte.
handbook-mechanism-known = Allgemeinwissen, zu prüfen

## Das Lesen

handbook-search-title = Im Handbuch suchen
handbook-see = Siehe auch
handbook-source = Quelle

## Kapitel, und was jede Seite über ihre Quelle sagt

handbook-crises = Arten von Krisen
    .intro = Eine Seite je Art von Krise: wer führt, wer entscheidet, was sich mobilisieren lässt, die Rechtsgrundlage und ihre Grenzen, wie es auf nationale Regelungen trifft. Die Wege schließen einander nicht aus: Artikel 222 für die Folgen, Artikel 42 Absatz 7 für den Angreifer, Artikel 5 für den Kampf.
    .leads = Wer führt
    .decides = Wer entscheidet
    .means = Was sich mobilisieren lässt
    .basis = Rechtsgrundlage
    .edges = Wo sie endet
    .national = Wie es auf nationale Regelungen trifft
    .kinds = Was gewöhnlich gebraucht wird
    .mechanisms = Mechanismen
    .mistakes = Typische Fehler dabei
    .scenarios = Gespielt in
handbook-screens = Bildschirme
    .intro = Eine Seite je Bildschirm: was er zeigt, wie man ihn liest, was dort zuerst zu tun ist, und seine Tasten, wie sie auf diesem Rechner eingestellt sind.
handbook-capacity = Kapazität der Stäbe
    .intro = Zwei Stäbe können erschöpft sein. Der Stab des Hohen Vertreters zahlt für Aufträge; das Personal des Rates für Modi der Krisenreaktion, Berichte und Rundtischgespräche. Alle Zahlen sind Planungsgrößen, auch die hundert am Tag des Rates, die der Leitfaden in Abschnitt 3 als solche nennt.
    .desk = Der Stab
    .desk-text = { $day } am Tag, nie weniger als { $turn } in einer Runde, wie kurz sie auch ist. Was nicht ausgegeben wird, verfällt. Volle Aktivierung leiht ihm { $lent } am Tag.
    .council = Das Personal des Rates
    .council-text = { $day } am Tag, für alle Krisen zusammen. Ein verstärktes Sekretariat, eine Reformoption, bringt { $secretariat } dazu; eine Zelle des Dreiervorsitzes nach einem Wechsel des Vorsitzes { $trio }.
    .modes = Wofür das Personal des Rates zahlt
    .overload = Überlast
    .overload-text = Freies Personal ist, was ein Tag bringt, weniger, was läuft. Unter null wird jede Frist mit 1 + Überzug / { $halves } vervielfacht: Ein Überzug von { $halves } verdoppelt sie. Zehn Punkte Überzug nehmen je Runde { $awareness } Lagebewusstsein und { $endurance } Durchhaltefähigkeit. Ein Bericht verliert je Punkt { $report } % an Güte.
    .orders = Was Aufträge kosten
handbook-escalation = Die Eskalationsleiter
    .intro = Eskalation zählt von 0 bis 100, eine Sprosse je zehn Punkte. Die höchste Sprosse ist allgemeiner Krieg und beendet das Spiel. Die Sprossen folgen dem Leitfaden, Abschnitt 3; was sie hier bewegt, sind Planungsgrößen.
    .rungs = Sprossen
    .up = Was sie hebt
    .up-text = Die erste kampfkräftige Hilfe im Einsatz in einem angegriffenen Staat { $posture }; eine starke Beschuldigung ohne Beweis { $unproven }; Flüge entlang der Grenze und weitreichende Waffen je eine Sprosse, Schläge in die Tiefe des Angreifers zwei, jeder Schritt aus eigenem Entschluss; gelungene Taten des Gegners, je nach Vektor.
    .down = Was sie senkt
    .down-text = Eine Erklärung der Zurückhaltung { $restraint }, sobald es etwas gibt, wovon man sich zurückhält (Sprosse { $from }); Vermittlung durch Dritte und eine Leitung gegen Zusammenstöße je eine Sprosse; die Leitung mindert auch, was Unfälle hinzufügen, und zählt in der Bewertung. Ihre Seiten stehen bei den Mechanismen.
    .marks = Was an ihr hängt
    .marks-text = Ab Sprosse { $solidarity } ruft ein Angriff nach Solidarität, mit oder ohne Berufung. Ab Sprosse { $recall } können Geber derselben Region zurückrufen: { $chance }, und { $more } mehr je weitere Sprosse. Artikel 5 wiegt ab Sprosse { $article5 }.
handbook-travel = Weg und Aufnahme
    .intro = Tag der Ankunft = Entscheidung + Mandat + Marschbereitschaft + Genehmigungen + Strecke nach Tempo + Spurwechsel + Schlange bei der Aufnahme (Leitfaden 3). Eine Zuordnung ist noch keine Lieferung.
    .speeds = Tempo
    .speed = { $km } km am Tag, { $loading } Verladen
    .flight = { $hours } auf dem Luftweg, { $loading } Verladen
    .rail = Spurwechsel
    .rail-text = { $hours }, wo Gleise von 1520, 1668 oder 1600 mm auf die übliche Spur treffen.
    .permits = Genehmigungen
    .permits-text = Zu Lande verlangt jede Grenze die ihre; in der Luft { $air }. Heute kann das bis zu 45 Tage dauern, das Ziel sind drei; nach der Notfallregelung, sobald sie Recht ist, sechs Stunden für das, was sie deckt.
    .reception = Aufnahme
    .reception-text = { $intake } Brigadeäquivalente am Tag je Stufe der Unterstützung durch den Aufnahmestaat, das Doppelte, wenn dieser Bedarf gedeckt ist. Was wartet, nimmt am Tag { $transport } vom Verkehr und { $cohesion } vom Zusammenhalt.
    .lift = Transportraum
    .lift-text = Ohne Transportraum geht eine Last in { $instalments } Teilen, höchstens { $wait } später. Ein Konvoi, Zug oder Schiff kostet { $millions } Millionen Euro.
    .channels = Zusätzliche Zeit je Kanal
handbook-caveats = Vorbehalte
    .intro = Bedingungen, die Geber an ihre Angebote knüpfen. Sie sind legitim, beiden Seiten bekannt und verhandelbar, indem man um Verbesserung bittet, wo sie eigene Politik des Gebers sind.
    .worth = Was vom Wert bleibt
    .lifts = Wer ihn aufhebt
    .giver = der Geber, von sich aus oder auf Bitte um Besseres
    .others = niemand an diesem Tisch: dahinter steht ein Gesetz, ein Parlament, ein Dritter oder eine Tatsache
    .givers = An Paketen von
    .any-area = ein benanntes Gebiet
    .any-region = eine benannte Region
    .any-country = ein Drittstaat
    .any-days = einigen
handbook-letters = Schreiben
    .intro = Förmliche Schreiben bestehen aus Klauseln. Jede wird mit dem verglichen, was der Absender weiß; freier Text wird nicht bewertet.
    .clauses = Klauseln
    .invocation = Sagt, dass Artikel 42 Absatz 7 angerufen wird: Tatsachen, Ort im Rechtssinn, Bedarf, Bezug auf Artikel 51, Vereinbarkeit mit der NATO, Ende. Es geht an den Hohen Vertreter, den Vorsitz, den Präsidenten des Europäischen Rates und alle Mitglieder; ein Verbündeter sendet dem Generalsekretär der NATO eine Abschrift.
    .request = Bittet um Hilfe mit Mengen, Terminen und Orten. Ohne sie können Hauptstädte nicht antworten.
    .art51_report = Meldet dem Sicherheitsrat Maßnahmen der Selbstverteidigung, unverzüglich; hier binnen { $hours } nach der ersten gewaltsamen.
    .statement = Sagt öffentlich, was bekannt ist, mit welchem Grad an Gewissheit, und was nicht.
    .triage_rule = Sagt, nach welcher Regel das erste von mehreren Opfern bedient wird.
    .termination = Beendet das Ersuchen in aller Form, nennt, was bleibt, und zieht Lehren.
handbook-mistakes = Typische Fehler
    .intro = Zwanzig Zeichen, dass etwas schiefgeht, aus dem Leitfaden, Abschnitt 7.2. Sie sind erlaubt, wo die Wirklichkeit sie erlaubt; sie haben ihren Preis und werden in der Auswertung genannt.
    .right = Was richtig gewesen wäre
    .law = Worauf das beruht
    .price = Sein Preis
handbook-reforms = Reformoptionen
    .intro = Was die Regeln wären, wenn die Union sie änderte. Jede ist eine Option eines Szenarios: denselben Startwert mit ihr und ohne sie spielen und vergleichen. Keine ist heute Recht, wenn ihre Seite es nicht sagt.
    .today = Heute
    .mechanisms = Mechanismen, die sie berührt
handbook-reform-rapid_reaction_inside =
    .today = Bis zu 5000 in Modulen, für Missionen außerhalb der Union, einstimmig (Artikel 42 Absatz 1 und 43 EUV). Innerhalb können nur ihre Nationen dieselben Einheiten senden.
handbook-reform-permanent_headquarters =
    .today = Der Militärische Planungs- und Durchführungsstab führt Missionen außerhalb der Union (Beschluss (EU) 2017/971). Innerhalb führen nationale und multinationale Hauptquartiere.
handbook-reform-emergency_mobility =
    .today = Ein Vorschlag vom November 2025, COM(2025) 847; das Mandat des Rates ist vom Frühjahr 2026. Bis zur Annahme gelten nationale Verfahren.
handbook-reform-common_fund =
    .today = Kosten bleiben, wo sie anfallen. Die Friedensfazilität kann Hilfe an einen Mitgliedstaat nicht bezahlen.
handbook-reform-classified_exchange =
    .today = Möglich im Rahmen des Abkommens vom 14. März 2003, nicht aber, wo Zypern betroffen ist oder die Türkei nicht zustimmt.
handbook-reform-ipcr_secretariat =
    .today = Ein Personal für alle Krisen; zwei volle Aktivierungen übersteigen es (Clingendael, 2017).
handbook-reform-majority_voting =
    .today = Einstimmigkeit mit konstruktiver Enthaltung (Artikel 31 Absatz 1 EUV); qualifizierte Mehrheit nur, wo Artikel 31 Absatz 2 sie zulässt, und nie mit militärischen Bezügen (Absatz 4).
handbook-reform-standing_register =
    .today = Ein Register kommt mit der Krisenreaktion; der Katastrophenschutz hat sein eigenes. Berichte vom Frühjahr 2026 nennen das fehlende die Lücke.
handbook-reform-supply_55 =
    .today = Ein Ziel von mindestens 55 % Einkauf in Europa bis 2030.
handbook-states = Staaten
    .intro = Die Mitglieder der Union, Verbündete und Partner: Zugehörigkeit, wer Streitkräfte gehen lässt und wie lange das dauert, Stärken. Öffentliche Zahlen; Bedrohung, Aufnahme und Tage sind Planungsgrößen.
    .figures = Zahlen
    .clock = Frist seines Mandats
    .clock-text = mindestens { $least }, gewöhnlich { $usual } (Planungsgrößen)
    .remark = Anmerkung
    .caveat = Üblicher Vorbehalt
    .population = Bevölkerung
    .forces = Aktive Streitkräfte
    .spending = Verteidigungsausgaben
    .opinion = Öffentliche Meinung
    .host = Unterstützung als Aufnahmestaat
    .of-five = { $number } von 5
handbook-wills = Der Wille einer Hauptstadt am Anfang: die veröffentlichte Formel
    .will_base = { $by } für jede Hauptstadt
    .will_threat = { $by } je Stufe, 0 bis 5, der Gefahr, die sie auf der Seite der Krise für sich selbst sieht
    .will_proximity = { $by } für einen Nachbarn des angegriffenen Staates zu Lande, weniger mit der Entfernung der Hauptstädte, nichts ab { $km } km
    .will_opinion = { $by } je Punkt Zustimmung zu einer gemeinsamen Verteidigungs- und Sicherheitspolitik über dem Mittelwert der Union in derselben Umfrage, darunter ebenso viel nach der anderen Seite; wo keine veröffentlichte Zahl gefunden wurde, steht der Mittelwert dafür
    .will_burden = { $by } je Prozent der Wirtschaftsleistung, das sie über { $guideline } hinaus für Verteidigung ausgibt, höchstens { $most }: Wer viel trägt, hat weniger übrig
    .will_specific_character = { $by }, wo die Praxis ihr einen „besonderen Charakter“ zuschreibt
    .will_partner = { $by } für wen, der nicht Mitglied der Union ist
    .will_drawn = höchstens { $by } nach beiden Seiten, nach dem Startwert des Spiels
handbook-wills-source = Woher das kommt
    .text = Nähe, Meinung und Last sind öffentliche Zahlen, Meinung und Last mit ihrer Quelle auf der Seite jedes Staates: Eurobarometer-Umfragen der Europäischen Kommission, Verteidigungsausgaben, wie NATO, Eurostat und die Staaten sie veröffentlichen. Die Richtgröße von 2 % ist die der Erklärung des NATO-Gipfels von Wales, 5. September 2014, Absatz 14. Die empfundene Bedrohung und das Gewicht jedes Bestandteils sind Planungsgrößen. Über eine Regierung von heute sagt das nichts, und keine Hauptstadt hat eine eigene Regel.
handbook-starts-at = Am Anfang: { $level } von 100, wenn das Szenario nichts anderes sagt.
handbook-higher-is-worse = Höher ist schlechter.
handbook-bands = Offen unter { $low }, niedrig ab { $low }, mittel ab { $moderate }, hoch ab { $high }.
handbook-function-numbers = Gedeckter Bedarf lässt sie um bis zu { $recovery } am Tag steigen, ungedeckter zehrt bis zu { $damage } auf. Unter { $cascade } zieht Energie andere um { $by } am Tag herunter. Unter { $brink } während { $hours } Stunden bricht sie zusammen. Planungsgrößen; die Grenze stammt aus den Regeln dieses Spiels.
handbook-function-kinds = Ihr dienen
handbook-fit = Was eine Zuordnung wert ist
    .quantity = Interoperabilität
    .quantity-text = selbes Bündnis { $alliance }, in der Union { $union }, Partner { $partner } (Leitfaden 4.2)
    .substitute = Ersatz
    .substitute-text = { $shares } des Wertes, erste bis dritte Wahl (Leitfaden 4.2: höchstens 60 %)
    .release = Dünne Bestände und teilweise gemeldete Einheiten
    .release-text = { $thin } und { $partly } der Menge
    .patience = Geduld der Geber
    .patience-text = ein Angebot gilt { $valid }; { $turns } Runden unbeantwortet kostet es { $will } vom Willen des Gebers und { $cohesion } Zusammenhalt
    .promise = Zusagen
    .promise-text = gegeben { $made }, gehalten { $kept }, gebrochen { $broken }
handbook-weights = Gewichte der sieben Maße
    .text = { $weight } von 100: { $meaning }
handbook-needs-term = Jeder Bedarf zählt nach seinem Gewicht (1 bis 5) und seiner Größe (klein 1, mittel 1,5, groß 2): die erreichte Deckung, ganz bis zur Fälligkeit, dann mit jeder Halbwertszeit seiner Art die Hälfte. Was rechtzeitig vereinbart wurde und nach dem Ende kommt, zählt { $committed }. Ein Bedarf zählt, seit er besteht, gemeldet oder nicht.
handbook-parts = Was für { $term } zählt
    .text = { $weight }: { $meaning }
handbook-measures = Was neben der Note gemessen wird
    .text = Messgrößen sagen, was getan wurde, was daraus wurde und wie sicher das ist; keine macht die Note. Die Rechtsgrundlage der Schreiben hat 0 bis 3 Punkte, im Mittel der Schreiben, die anrufen, ersuchen oder berichten: einen für die genannte Grundlage, einen für Sachverhalt und Hoheitsgebiet, auf denen sie ruht, einen, wo alles standhält, was das Schreiben sagt; ohne Grundlage keinen. Ein vereinbartes Angebot hielt, wenn sein Geber es nicht fallen ließ. Was in natürlichen Einheiten zählt:
    .unit = { $kind } ({ $unit }) × { $amount }
handbook-grades = Noten
    .from = ab { $grade }
    .below = unter { $grade }
    .passive = Was nur vermieden wird, zählt, soweit Bedarfe gedeckt sind: Komplementarität, Eskalation, Rechtmäßigkeit und Durchhaltefähigkeit werden mit dem Doppelten des Bedarfsmaßes vervielfacht, höchstens mit eins. Eine Note unter { $loss } ist eine Niederlage.
handbook-statements = Was Erklärungen bewegen
    .sound = fundiert: { $moves }
    .unsound = über die Beweise hinaus: { $moves }
    .again = erneut nach { $hours }
handbook-vector = Schadet { $harms }. Verwehrt durch { $denied }. Wo er gelingt: Eskalation { $escalation }, Vertrauen { $trust }, Zurechnung { $attribution }.
handbook-order = Was er kostet
    .cost = { $cost } aus der Kapazität des Platzes, der ihn erteilt
    .free = nichts
    .seats = Erteilt von
handbook-kind-page = Zur Kenntnis
    .weight = Gewicht
    .nature = Wesen
    .nato = Von der NATO geplant
    .neutral = Besonderer Charakter
    .substitutes = Ersetzt durch
    .serves = Erhält
    .givers = Im Bestand von
    .lift = Transport
    .note = Bemerkung
handbook-channel-kinds = Ständige Pools
    .stock = In seinem Bestand
handbook-bilateral = Hilfe am Tisch vorbei
    .waits = Eine Hauptstadt (Automat) schickt selbst, ohne Antwort, nach
    .daily = Chance am Tag bei vollem Willen
    .register = Bei offenem Register bleibt von der Chance
    .encouraged = Wo sie willkommen heißt, dann sofort
    .discouraged = Wo davon abgeraten wird
    .picture = Lagebild je solcher Zuordnung
    .welcomed = Lagebild, wenn sie willkommen heißt
    .warned = Wille jedes Gebers mit Angebot, wenn abgeraten wird

## Quellen der Seiten, nach Kapiteln

handbook-source-start = Leitfaden 1 bis 3; die Regeln dieses Spiels
handbook-source-turn = Die Regeln dieses Spiels
handbook-source-linear = Die Regeln dieses Spiels
handbook-source-matching = Leitfaden 4.2; Planungsgrößen, wo kein Abschnitt genannt ist
handbook-source-seats = Leitfaden 2
handbook-source-crises = Leitfaden 1.4, 3 und 6
handbook-source-screens = Das Programm selbst; seine Tastentabelle
handbook-source-orders = Rechtsgrundlage bei jedem Auftrag; Kosten an Personal sind Planungsgrößen
handbook-source-capacity = Leitfaden 3 (Kapazitätsformel); Clingendael, 24. Januar 2017, über das Personal zweier Krisen; Planungsgrößen
handbook-source-tracks = Leitfaden 3 und 7; Stände und Raten sind Planungsgrößen
handbook-source-functions = Die sieben Grundanforderungen der NATO an Resilienz (2016) und das Gebiet; Raten sind Planungsgrößen
handbook-source-escalation = Leitfaden 3 (Eskalationsleiter); Größen sind Planungsgrößen
handbook-source-travel = Leitfaden 3 (Mobilitätsformel); COM(2025) 847 für Genehmigungen; Planungsgrößen
handbook-source-channels = Leitfaden 2 und 3; Beschluss Nr. 1313/2013/EU für den Katastrophenschutz; Zeiten sind Planungsgrößen
handbook-source-caveats = Leitfaden 4.2 (Liste der Vorbehalte); wer welchen anbringt, ist eine Planungsannahme
handbook-source-law = Genannte Verträge und Beschlüsse; Leitfaden 1
handbook-source-letters = Artikel 51 der Charta; Beschluss 2014/415/EU; Leitfaden 1.3 und 1.7; was Klauseln wert sind, ist eine Planungsgröße
handbook-source-mistakes = Leitfaden 7.2; Preise sind Planungsgrößen
handbook-source-institutions = Durchführungsbeschluss (EU) 2018/1993; Artikel 18 und 27 EUV; Größen sind Planungsgrößen
handbook-source-council = Artikel 16 und 31 EUV, Artikel 240 AEUV; Größen sind Planungsgrößen
handbook-source-nato = Nordatlantikvertrag; gemeinsame Erklärungen von 2016, 2018 und 2023; Leitfaden 2, 3 und 4.3; Größen sind Planungsgrößen
handbook-source-mechanisms = Bei jedem Mechanismus
handbook-source-reforms = Leitfaden 1.6 und 3; was jede hier ändert, ist eine Annahme des Spiels
handbook-source-kinds = Leitfaden 4.1; Mengen, Zeiten und Gewichte sind Planungsgrößen
handbook-source-states = Leitfaden 5, mit der Quelle der Zahlen jedes Staates auf seiner Seite
handbook-source-adversary = Leitfaden 8 (Namen); das Übrige sind Regeln dieses Spiels, Planungsgrößen
handbook-source-evaluation = Leitfaden 7.1; die Teile sind Planungsgrößen
handbook-source-glossary = Amtliche Begriffe der Verträge und Organe; Leitfaden 9
