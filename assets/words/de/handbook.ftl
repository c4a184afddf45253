# Die eigenen Worte des Handbuchs.

handbook-contents = Themen
handbook-more = Eine Art (C_UAS), ein Mechanismus (ipcr-full) oder ein Staat (FI) hat eine eigene Seite.

handbook-start = Ihr erstes Spiel
    .intro =
        Sie sind der Hohe Vertreter. Ein Mitgliedstaat wird angegriffen. Er kann sich auf Artikel 42 Absatz 7 des Vertrags über die Europäische Union berufen: Die anderen Mitglieder schulden ihm dann alle in ihrer Macht stehende Hilfe und Unterstützung. Sie befehlen nichts. Die Hilfe gehört den Hauptstädten, die Ablehnung dem angegriffenen Staat, die Abstimmung dem Rat, die Krisenreaktion dem Vorsitz. Sie verbinden.

        Beginnen Sie mit dem Lernszenario Thirty Minutes: sechs Runden. Lesen Sie in jeder Runde die Meldungen, sehen Sie sich die drei dringendsten Bedarfe an und ordnen Sie jedem das beste Angebot zu. Bitten Sie den Vorsitz früh um den Informationsaustausch: Er öffnet das Register der Bedarfe und Angebote, ohne das die Hauptstädte raten und doppelt liefern. Sprechen Sie mit der NATO, bevor Sie auf sie warten oder ihr zuvorkommen. Versprechen Sie öffentlich nur, was schon unterwegs ist.

        Ihr Stab hat hundert Punkte Kapazität am Tag. Was Sie nicht ausgeben, verfällt; was Sie zu viel ausgeben, verzögert alle.
handbook-turn = Eine Runde
    .intro =
        Zuerst die Lage: Was geschieht, geschieht; der Gegner handelt; Sendungen kommen an und werden aufgenommen; Bedarfe entstehen und ändern sich. Dann das Angebotsfenster: Hauptstädte, Instrumente der Union und NATO geben ihre Aufträge. Dann das Entscheidungsfenster: Sie, der angegriffene Staat und der Vorsitz. Aufträge sind versiegelt: Niemand sieht die eines anderen Platzes, bevor das Fenster schließt, und bis zum Ende Ihrer Runde können Sie Ihre zurücknehmen. Zuletzt die Auflösung: fällige Zustimmungen, Abstimmungen und Mandate, Abfahrten und die Messwerte, jede Änderung mit ihrer Ursache.

        Was Sie auf die Tagesordnung des Rates setzen, wird am Ende der folgenden Runde abgestimmt.
handbook-matching = Angebote und Bedarfe zuordnen
    .intro =
        Eine Zuordnung schlägt eine Menge eines Angebots für einen Bedarf vor, über einen Kanal und einen Weg. Geber und angegriffener Staat müssen beide zustimmen; dann ist der Bestand reserviert und seine Fristen laufen: Marschbereitschaft, Parlamentsmandat, Freigabe durch die NATO, Zustimmung des Ursprungsstaats, Transport. Die Sendung fährt ab, wenn die letzte abgelaufen ist, reist und wartet, wenn mehr ankommt, als der angegriffene Staat aufnehmen kann.

        Was sie dem Bedarf wert ist, ergibt sich aus Menge, Interoperabilität, Passung der Vorbehalte, Ersatz durch eine andere Art und Rechtzeitigkeit. Ein kleines Angebot kann mehr Stab kosten, als es hilft, und trotzdem zählen: Eine Hauptstadt, die zwei Runden ohne Antwort bleibt, verliert den Willen zu helfen.

        Zu viel Hilfe ist ein echtes Scheitern. Sehen Sie nach, was schon unterwegs ist, bevor Sie mehr zuordnen.
handbook-seats = Plätze
    .intro = Wer am Tisch sitzt, was jeder kann und was nicht.
    .victim = Der angegriffene Staat
    .delegation = Eine Delegation
handbook-orders = Aufträge
    .intro = Was die Plätze verlangen können, mit Frist, Kosten und Rechtsgrundlage.
handbook-tracks = Messwerte
    .intro = Was ständig gemessen wird, von 0 bis 100. Jede Änderung ist ein Ereignis mit einer Ursache. Sind mehrere Staaten angegriffen, so hat jeder seinen eigenen Bedarf, seine Funktionen, Rechtsschritte, Angebote und Aufnahme; Zusammenhalt, Eskalation, Zurechnung, Vertrauen und Personal sind der ganzen Antwort gemeinsam.
handbook-functions = Funktionen des Staates
    .intro = Was der angegriffene Staat aufrechterhalten muss: die sieben Grundanforderungen der NATO und sein Gebiet. Eine Funktion unter 15 während 48 Stunden bedeutet Zusammenbruch, eines angegriffenen Staates wie aller. Ein großer Staat behebt einen Teil der Schäden aus eigenen Mitteln, wo das Szenario es sagt.
handbook-channels = Kanäle und Fristen
    .intro = Mit wessen Mitteln eine Zuordnung ausgeführt wird und worauf sie wartet.
handbook-law = Das Recht
    .intro = Welcher Artikel wofür da ist, was ein förmliches Schreiben sagen soll, und die typischen Fehler. Fehler sind erlaubt, wo die Wirklichkeit sie erlaubt; sie haben ihren Preis und werden in der Auswertung genannt.
    .letters = Förmliche Schreiben
handbook-institutions = Institutionen
    .intro = Die integrierte politische Krisenreaktion nach Modus und öffentliche Erklärungen.
handbook-nato = NATO
    .intro = Die NATO ist ein Akteur mit eigenem Plan, eigener Uhr und eigenem Konsens. Für Verbündete bleibt sie das Fundament ihrer kollektiven Verteidigung und das Instrument für deren Verwirklichung (Artikel 42 Absatz 7 EUV, Unterabsatz 2); eine Reihenfolge ist nicht vorgeschrieben. Artikel 42.7 und die Artikel 4 und 5 können nebeneinander laufen.
    .components = Die vier Teile
    .components-text = Komplementarität steht in vier Teilen, die die Konsole nie zusammenzählt: Doppelung { $duplication } am Tag je Gewichtspunkt, wo beide den ganzen Bedarf zusagen; Lücke { $gap } am Tag, wo jede Seite ihn der anderen überlässt; Konkurrenz { $contention }, wenn eine Nation ihre Einheit aus dem Plan nimmt, { $uninformed }, wenn eine ohne Wissen der NATO vereinbart wird; Gleichtakt { $step } am Tag, solange Modus und Maßnahmen passen, ohne Kontakt minus { $drift }.
    .plan = Der Plan
    .plan-text = Je nach Haltung plant die NATO { $consultations }, { $response } und { $article5 } von dem, was sich sehr stark überschneidet, drei Viertel davon bei starker, die Hälfte bei mittlerer Überschneidung, aus ihr gemeldeten Einheiten, die niemand angeboten hat. Sie wirken nach { $hours }. Für einen Staat außerhalb der NATO gibt es keinen Plan.
    .consensus = Konsens
    .consensus-text = Jede Haltung braucht { $least } bis { $most }. Ein Reaktionsplan verlangt Zurechnung von { $moderate }, Artikel 5 von { $high } von 100; darunter sinkt die Chance. Der größte Verbündete zählt nach Verlässlichkeit, unterstützend, langsam, bedingt, abwesend: Chance { $chance }; Zeit { $pace }; Anteil am Plan { $pool }; seine eigenen Einheiten warten { $waits } Stunden.
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
handbook-council-way = Die Hohe Vertreterin, ein Mitgliedstaat oder der Vorsitz setzt einen Punkt auf die Tagesordnung. Im Angebotsfenster der nächsten Runde sagen die Hauptstädte ihre Haltung; im Entscheidungsfenster sind sie zu gewinnen; in der Auflösung jener Runde stimmt der Rat ab. Der Punkt kann einmal vertagt oder abgesetzt werden. Wer nichts sagt, stimmt zu.
handbook-council-rules = Einstimmigkeit in der Gemeinsamen Außen- und Sicherheitspolitik: eine Gegenstimme hält auf, konstruktive Enthaltung nicht, es sei denn, ein Drittel der Mitglieder mit einem Drittel der Bevölkerung enthält sich (Artikel 31 Absatz 1 EUV). Eine Enthaltung zeigt Abstand und kostet ein wenig Zusammenhalt; sie kostet nichts, wo sie aus einem besonderen Charakter folgt. Qualifizierte Mehrheit, wo die Verträge es sagen: { $members } der Mitglieder mit { $people } der Bevölkerung (Artikel 16 Absatz 4 EUV); wer überstimmt wird, verliert an Willen.
handbook-council-positions = Die Summe aus ihrem Willen, { $threat } für jede Stufe der Gefahr, die sie für sich sieht, dem Zusammenhalt der Union, den Beweisen, der Sache selbst und der Debatte des Tages (höchstens { $debate } in jede Richtung); abzüglich dessen, was die Maßnahme sie kostet, der Politik daheim ({ $politics }), wo sie im Weg steht, und { $defence } für einen besonderen Charakter bei Punkten der Verteidigung. Ab { $for } ist sie dafür, unter { $against } dagegen, dazwischen enthält sie sich. Was am meisten wog, ist der Grund, den sie nennt.
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
    .intro = Alle sechs Stunden, wenn das Szenario keinen anderen Takt setzt, handelt er über einen seiner drei besten Vektoren: wo Sie schwach wirken, wo er schon Erfolg hatte, wo er am wenigsten abgeschreckt wird. Er sieht nur öffentliche Ereignisse und sichtbare Verlegungen. Er ist erfunden, außer im historischen Szenario; sind es zwei, so handelt jeder über seine Vektoren gegen seine Opfer.
handbook-evaluation = Wie ein Spiel bewertet wird
    .intro = Sieben Maße, jedes von 0 bis 100, gewichtet zu einer Note. Nichtstun lohnt nicht: Komplementarität, Eskalation, Rechtmäßigkeit und Durchhaltefähigkeit zählen nur, soweit Bedarfe gedeckt sind. Zusammenbruch, allgemeiner Krieg und eine Note unter 50 sind Niederlagen.
handbook-glossary = Glossar
    .intro = Begriffe der Institutionen auf Englisch, Französisch und Deutsch.
