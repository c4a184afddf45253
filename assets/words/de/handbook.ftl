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
    .intro = Die integrierte politische Krisenreaktion nach Modus, die NATO nach Haltung, und öffentliche Erklärungen.
handbook-mechanisms = Mechanismen
    .intro = Instrumente der Union und der NATO. Fristen und Kosten sind Planungswerte; Zeichen in eckigen Klammern nennen ihre Quellen.
    .trigger = Ausgelöst durch
    .delay = Dauert
    .cost = Kostet
    .effect = Bringt
    .limits = Grenzen
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
