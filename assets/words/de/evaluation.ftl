# Wie ein Spiel endet und wie es beurteilt wird.

outcome-restored = wiederhergestellt
    .meaning = Der Zustand vor dem Angriff ist wiederhergestellt.
outcome-held = gehalten
    .meaning = Der Angriff ist aufgehalten; Verlorenes ist noch nicht wiederhergestellt.
outcome-frozen = eingefroren
    .meaning = Keine Seite bewegt sich; die Krise geht ohne absehbares Ende weiter.
outcome-collapsed = zusammengebrochen
    .meaning = Eine Funktion eines angegriffenen Staates brach zusammen und blieb es zwei Tage.
outcome-general-war = allgemeiner Krieg
    .meaning = Die Eskalation erreichte das Ende der Leiter.

# Why it ended so.
end-reason-ladder = Keine Einigung und keine Hilfe wiegt das auf.
end-reason-breakdown = Was sonst erreicht wurde, wiegt das nicht auf.
end-reason-broken = Die Mittel des Gegners sind gebrochen, und er hält sein Hauptziel nicht.
end-reason-aim_held = Der Gegner hält noch sein Hauptziel: Nichts gilt als gehalten, was immer vereinbart wurde.
end-reason-settled = So war es geregelt, durch die Antworten auf Bedingungen oder durch das, was geschah.
end-reason-stands = Der Gegner hält sein Hauptziel nicht, und jeder angegriffene Staat arbeitet.
end-reason-hurt = Der Gegner hält sein Hauptziel nicht, aber ein angegriffener Staat ist zu schwer getroffen.

term-needs = Bedarf
    .meaning = Gedeckter Bedarf, rechtzeitig, nach Gewicht.
term-solidarity = Solidarität
    .meaning = Wie viele Staaten Greifbares zusagen, gemessen an ihren Mitteln, und es liefern; Angebote neutraler Staaten zählen voll.
term-complementarity = Komplementarität
    .meaning = Im Takt mit der NATO: keine Doppelung, keine Lücke, keine Konkurrenz, eine Botschaft.
term-escalation = Eskalation
    .meaning = Nicht höher auf der Leiter als nötig.
term-legality = Rechtmäßigkeit
    .meaning = Der richtige Weg, Ersuchen und Zustimmung, der Bericht an den Sicherheitsrat, begründete Notwendigkeit und Verhältnismäßigkeit, geachtete Parlamente. Was nicht gilt, fällt heraus.
term-sustainability = Durchhalten
    .meaning = Vorräte, Ablösung, Geld, gewahrte Bereitschaft zu Hause, Kraft der Stäbe.
term-information = Information
    .meaning = Beiträge, rechtzeitige Berichte, gemeinsame Linie zur Zurechnung.

grade-convincing = würde einen skeptischen Botschafter überzeugen
grade-works = funktioniert, mit Reibung
grade-improvised = improvisiert
grade-harmful = schadet der Glaubwürdigkeit

part-pledging = Staaten mit greifbarer Zusage
    .meaning = Mitglieder ohne die angegriffenen, von denen etwas vereinbart, unterwegs oder gebracht ist, von allen Mitgliedern ohne die angegriffenen.
part-fair_share = Zusagen gemessen an den Mitteln
    .meaning = Der politische Wert dessen, was ein Mitglied gibt, nach dem Anteil am Angebot, gemessen an seinen Mitteln: Wirtschaftskraft und Streitkräfte je zur Hälfte, und nicht mehr, als seine eigene Liste enthält. Mittel über die Mitglieder, vermindert um die Ungleichheit unter den Gebern (Gini-Koeffizient).
part-delivered = gelieferte Zusagen
    .meaning = Von den vereinbarten Angeboten jene, von denen etwas im Einsatz ankam.
part-specific_character = Zusagen von Staaten mit besonderem Charakter
    .meaning = Von den Staaten mit besonderem Charakter jene, die etwas geben; was sie geben, zählt voll.
part-in_step = im Takt mit der NATO
    .meaning = Der Stand des Gleichschritts, Mittel über das Spiel.
part-peak = höchste erreichte Sprosse
    .meaning = 100 weniger die Spitze der Eskalation über dem, was die Krise selbst brachte; { $rungs } Sprossen nehmen alles.
part-own_rises = Anstiege durch die Reaktion selbst
    .meaning = { $own } weniger für jeden Anstieg durch eine Beschuldigung über die Belege hinaus oder eine Sprosse höher auf der Leiter.
part-line = eine Leitung gegen Zusammenstöße
    .meaning = Eine Leitung gegen Zusammenstöße, die eingerichtet wurde, fügt { $line } hinzu; fällt weg, wo keine war.
part-route = der richtige Weg
    .meaning = Wie tragfähig jede Berufung war, als sie erging; ein klarer Angriff ohne jede: { $uninvoked }. Fällt heraus, wo nichts anzurufen war.
part-request = Ersuchen und Zustimmung
    .meaning = Mit Mengen gemeldete Bedarfe und die Klauseln aller Schreiben, die standhielten; ein Schreiben, das nie kam, zählt wie { $missed }, die nicht standhalten.
part-report = Bericht an den Sicherheitsrat
    .meaning = Binnen { $report } nach der ersten Anwendung von Gewalt; jede Stunde später nimmt { $hourly }. Schreiben derer, die für den angegriffenen Staat Gewalt anwandten, sind die Hälfte. Fällt ohne Gewaltanwendung heraus.
part-parliaments = Parlamente geachtet
    .meaning = { $pressed } weniger für jeden bedrängten besonderen Charakter und für ein vergessenes Parlament.
part-rights = Rechte, Rettung und Daten
    .meaning = Der Stand der Legitimität, Mittel über das Spiel: was Ereignisse, Schreiben und Fehler davon ließen.
part-endurance = verbliebene Ausdauer
    .meaning = Der Stand der Ausdauer, Mittel über das Spiel: was Verschleiß, Ablösung, Rückrufe und Ereignisse allen ließen, die durchhalten.
part-staff = Personal nicht überlastet
    .meaning = Der Anteil der Stunden, in denen der Stab des Rates nicht überzogen war. Der des Hohen Vertreters kann es nicht sein.
part-uploads = Hauptstädte, die beitragen
    .meaning = Der Anteil der Mitglieder mit frischem Beitrag, Mittel über das Spiel.
part-reports = rechtzeitige Berichte
    .meaning = Der Anteil der Stunden mit einem Lagebericht, der nicht älter ist als { $fresh }.
part-attribution = gemeinsame Linie zur Zurechnung
    .meaning = Wie weit der Urheber bekannt ist, gemessen an dem, was hoch heißt; { $unsaid } davon, wo keine tragfähige Erklärung ihn für alle nennt.
part-no_duplication = nichts doppelt getan
    .meaning = 100 weniger der Stand der Doppelung, Mittel über das Spiel.
part-no_gap = nichts einander überlassen
    .meaning = 100 weniger der Stand der Lücke, Mittel über das Spiel.
part-nato_answered = Fragen der NATO beantwortet
    .meaning = Von den Einheiten, die die NATO erbat, und den Bedarfen, die sie der Union überließ, jene, die rechtzeitig beantwortet oder aufgenommen wurden. Fällt heraus, wo sie nichts erbat.
part-joint_message = gemeinsame Botschaft
    .meaning = Eine gemeinsame Erklärung mit der NATO: alles oder nichts.
part-liaison = Verbindung rechtzeitig
    .meaning = Die Stäbe trafen sich binnen { $liaison }: alles; später: { $late }; nie: nichts.
part-authority = Befehlsgewalt reibungslos übergeben
    .meaning = Von den Einheiten, über deren Befehlsgewalt entschieden wurde, jene, die ohne Streit unter die NATO kamen. Fällt heraus, wo es keine gab.
part-no_double_count = nichts doppelt gezählt
    .meaning = 100 weniger der Stand der Konkurrenz, Mittel über das Spiel: Kräfte, die beide nutzten oder mit denen beide rechneten.
part-supply = Vorräte in Tagen
    .meaning = Von dem, was verbraucht wird, die Tage auf Vorrat gegen { $days } Tage, von der Stunde an, in der es fällig ist; Mittel über das Spiel. Ein ganz gedeckter Bedarf sind { $use } Tage Verbrauch. Fällt heraus, wo nichts dergleichen fällig ist.
part-rotation = Ablösung geplant
    .meaning = Von den Einheiten, die in den Einsatz kamen, jene, die in { $lasting } Tagen da sein werden: von selbst, durch Ablösung eines willigen Gebers oder durch das, was folgt; und jene, die gingen, als sie nicht mehr fehlten. Fällt heraus, wo keine kam.
part-money = gemeinsam getragene Kosten
    .meaning = Von dem, was die Krise kostet, was die Union oder ein gemeinsamer Fonds zahlt oder Finanzhilfe deckt; der Rest bleibt, wo er anfiel. Fällt heraus, wo sie nichts kostete.
part-home = Bereitschaft zu Hause gewahrt
    .meaning = Was Gebern zu Hause von dem bleibt, was sie auf der Liste haben, gewichtet mit dem Risiko für zu Hause, gegen { $floor }. Mittel über jene, die gaben.

## Parts of older rules, for games played under them

part-no_discord = keine Doppelung, Lücke oder Konkurrenz
part-promises = gehaltene Zusagen
part-reception = Aufnahme nicht überlaufen
