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
grade-improvised = improvisiert, wie 2015
grade-harmful = schadet der Glaubwürdigkeit

part-pledging = Staaten mit greifbarer Zusage
part-fair_share = Zusagen gemessen an den Mitteln
part-delivered = gelieferte Zusagen
part-specific_character = Zusagen von Staaten mit besonderem Charakter
part-no_discord = keine Doppelung, Lücke oder Konkurrenz
part-in_step = im Takt mit der NATO
part-peak = höchste erreichte Sprosse
part-own_rises = Anstiege durch die Reaktion selbst
part-route = der richtige Weg
part-request = Ersuchen und Zustimmung
part-report = Bericht an den Sicherheitsrat
part-parliaments = Parlamente geachtet
part-rights = Rechte, Rettung und Daten
part-endurance = verbliebene Durchhaltefähigkeit
part-promises = gehaltene Zusagen
part-staff = Personal nicht überlastet
part-reception = Aufnahme nicht überlaufen
part-uploads = Hauptstädte, die beitragen
part-reports = rechtzeitige Berichte
part-attribution = gemeinsame Linie zur Zurechnung
