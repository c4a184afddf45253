## Recht: die Schwelle, die Schritte einer Aktivierung, die Solidaritätsklausel, der Vorsitz

treaty-427 = Artikel 42 Absatz 7 des Vertrags über die Europäische Union
    .text = Kernworte: „bewaffneter Angriff auf das Hoheitsgebiet“; „alle in ihrer Macht stehende Hilfe und Unterstützung“; „besonderer Charakter“. Der volle englische Wortlaut steht im englischen Handbuch; verbindlich auf Deutsch ist der Text im Amtsblatt.
treaty-words = „Armed aggression“ und „armed attack“
    .text = Der englische Vertrag sagt armed aggression, die englische Charta armed attack; Französisch sagt in beiden agression armée, Deutsch in beiden bewaffneter Angriff. Ein weiter Abstand zwischen beiden lässt sich schwer halten, auch wenn manche „aggression“ weiter lesen.

step-clock = { $least } bis { $most } h, wahrscheinlich { $likely } h
step-consultations = Konsultationen
    .meaning = beginnen mit der Krise
    .brings = Konsultationen beginnen; der angegriffene Staat prüft, was das rechtlich ist.
step-qualification = eigene Rechtsfeststellung
    .meaning = wartet auf das Lagebild; ein Brief davor hat keine eigene Rechtsgrundlage
    .brings = Von jetzt an trägt die Rechtsgrundlage eines Anrufungsbriefs.
step-letter = Anrufungsbrief
    .meaning = der angegriffene Staat allein, wenn seine Regierung zustimmt; Hilfe geht auch ohne
    .brings = Die Hauptstädte haben es schriftlich.
step-acknowledgement = politische Bestätigung
    .meaning = wartet auf die anderen; tragende Klauseln beschleunigen; Zweifel, Nacht und eigene Sache des Vorsitzes bremsen
    .brings = Die anderen bestätigen ihre Pflicht: Wille und Zusammenhalt steigen, die Hauptstädte zögern weniger.
step-needs_list = Bedarfsliste
    .meaning = wartet auf die Bedarfszelle, die die Krisenreaktion besetzt; Mengen im Brief kürzen das ab
    .brings = Jede Hauptstadt hat die Mengen, mit Register oder ohne.
step-offers = Angebote
    .meaning = wartet auf Parlamente und Vorbehalte
    .brings = Das erste Angebot liegt auf dem Tisch.
step-matches = Zuordnungen
    .meaning = wartet auf die Zustimmung beider Seiten und den Kanal; ein überlasteter Stab ist langsamer
    .brings = Die erste Zuordnung ist vereinbart.
step-movement = Bewegung
    .meaning = wartet auf Bereitschaft, Mandate und Transport
    .brings = Die erste Lieferung ist unterwegs.
step-effect = Wirkung
    .meaning = wartet auf Weg, Genehmigungen und Aufnahme
    .brings = Die erste Hilfe wirkt.
step-review = Überprüfung
    .meaning = alle sieben Tage, sobald Hilfe wirkt
    .brings = Gefragt wird, was daraus wurde: Der Zusammenhalt folgt der Deckung.
step-termination = Ende, mit Lehren
    .meaning = Brief oder Auftrag des angegriffenen Staates
    .brings = Das Ersuchen endet in aller Form, Lehren werden gezogen.

place-territory = Hoheitsgebiet
    .meaning = Land, innere Gewässer, Küstenmeer und Luftraum, Gebiete in äußerster Randlage eingeschlossen.
place-eez = ausschließliche Wirtschaftszone
    .meaning = Zweifelhaft nach Artikel 42 Absatz 7; Artikel 222 erfasst Anlagen dort.
place-oct = überseeisches Land oder Hoheitsgebiet
    .meaning = Umstritten nach Artikel 42 Absatz 7; außerhalb von Artikel 222.
place-sba = britische Hoheitszone
    .meaning = Gehört dem Vereinigten Königreich, kein Gebiet der Union.
place-high_sea = Hohe See
    .meaning = Niemandes Gebiet.
place-third_state = Drittstaat
    .meaning = Außerhalb der Klauseln; Katastrophenschutz, Außenpolitik und Friedensfazilität gelten.

hazard-terrorism = Terroranschlag
hazard-disaster = Katastrophe

plea-evidence = Belege
plea-legal_reading = rechtliche Lesart
reading-for = dafür: { $reasons }
reading-against = dagegen: { $reasons }
reading-silent = schweigt; absehbar: { $reading }
argument-armed_attack = Waffengewalt wurde angewandt
argument-mass_harm = viele sind betroffen
argument-pattern = die Vorfälle bilden ein Muster vergleichbarer Wirkung
argument-attributed = ein Staat steht dahinter
argument-on_territory = es geschah auf Hoheitsgebiet
argument-scale = die Wirkung ist groß
argument-no_armed_force = keine Waffengewalt wurde angewandt
argument-only_hybrid = hybride Handlungen allein tragen es nicht
argument-not_attributed = wer dahintersteht, ist nicht gezeigt
argument-not_territory = es geschah nicht auf Hoheitsgebiet
argument-small_scale = die Wirkung ist begrenzt

event-invoked-nato5 = { BEGIN(BY($victim)) } erbeten: kollektive Verteidigung der Verbündeten nach Artikel 5 des Nordatlantikvertrags.
event-step-reached = { $victim }, { $step }: { $brings }
event-place-found = Rechtlich gilt der Angriff auf { ACC($victim) } nun als geschehen in: { $place }.
event-hazard-found = { $victim }: { $hazard }, worauf Artikel 222 antwortet.
event-force-used = Erste Gewaltanwendung durch { ACC($giver) }: 24 Stunden, um dem Sicherheitsrat zu schreiben oder sich einem Brief anzuschließen.
event-joined-art51 = Schreiben { BY($giver) } an den Sicherheitsrat nach Artikel 51.
event-chair-handed-on = Der angegriffene Vorsitz geht weiter an { ACC($to) }, ab { $moment }.
event-chair-taken = Der Vorsitz wird nun geführt { BY($by) }; der Dreiervorsitz leiht eine Zelle.

article-nato5 = Artikel 5 des Nordatlantikvertrags
    .meaning = Kollektive Verteidigung. Ein angegriffener Verbündeter bittet; der Nordatlantikrat stellt im Konsens fest, und jeder Verbündete handelt, wie er es für nötig hält. Der Artikel läuft neben Artikel 42 Absatz 7: keiner muss dem anderen vorausgehen.

order-hand_on_chair = Vorsitz weitergeben
    .line = Vorsitz an den nächsten Ratsvorsitz weitergeben
    .help = Der Vorsitz ist selbst angegriffen und gibt weiter. Seine Entscheidungen zur Krisenreaktion dauern dann nicht mehr anderthalbmal so lange, Rundtischgespräche zählen voll, er kostet keinen Zusammenhalt am Tag, und der Dreiervorsitz leiht dem Stab des Rates eine Zelle. Das Politische und Sicherheitspolitische Komitee leitet ohnehin die Seite des Hohen Vertreters. Planungsgrößen.
order-join_art51 = Dem Bericht nach Artikel 51 beitreten
    .line = Dem Sicherheitsrat schreiben oder sich dem Brief des angegriffenen Staates anschließen
    .help = Ein helfender Staat, dessen Mittel Gewalt anwandten, schreibt dem Sicherheitsrat oder schließt sich einem Brief an, binnen 24 Stunden. Jeder Tag später kostet Legitimität (Planungsgröße). Grundlage: Artikel 51 der Charta der Vereinten Nationen.

rejection-outside_solidarity = Artikel 222 AEUV reicht nicht bis zum Ort dieses Angriffs: Er erfasst das Hoheitsgebiet der Mitgliedstaaten und Anlagen in ihrer Wirtschaftszone.
    .hint = Artikel 42 Absatz 7 lässt sich vertreten; Konsultationen nach Artikel 4 des Nordatlantikvertrags stehen Verbündeten offen.
rejection-no_disaster = Artikel 222 AEUV antwortet auf Terroranschlag und Katastrophe, und es gibt keine.
    .hint = Für einen bewaffneten Angriff dient Artikel 42 Absatz 7 EUV.
rejection-no_armed_attack = Artikel 5 des Nordatlantikvertrags antwortet auf einen bewaffneten Angriff, und es gab keinen.
    .hint = Artikel 4 desselben Vertrags steht für Konsultationen offen.
rejection-chair_not_attacked = Der Vorsitz ist nicht selbst angegriffen, oder es gibt niemanden, an den er weitergehen könnte.
    .hint = Der Vorsitz bleibt, wo er ist.

rule-activation = Schritt der Aktivierung
    .meaning = Eine Anrufung geht durch Schritte, jeder mit seiner Frist: Brief, Bestätigung, Bedarfsliste, wöchentliche Überprüfung. Was ein Schritt bringt, kommt, wenn er erreicht ist. Fristen: Leitfaden 1.7; die Wirkungen sind Planungsgrößen.
rule-operators = Betreiber melden einen Angriff
    .meaning = Betreiber von Netzen und Häfen melden einen Angriff binnen eines Tages. Führt die Krisenreaktion keine Seite, liest es niemand. Grundlage: Richtlinien (EU) 2022/2557 und 2022/2555; die Wirkung ist eine Planungsgröße.
rule-own_cause = Vorsitz in eigener Sache
    .meaning = Ein Vorsitz, der selbst angegriffen ist, entscheidet langsamer und gilt als weniger unparteiisch; er kann ihn weitergeben. Planungsgröße.

stretch-acknowledgement = Bestätigung durch die anderen

part-proportionality = Notwendigkeit und Verhältnismäßigkeit
    .meaning = Gewalt in einem Fall, der sich zumindest vertreten lässt, und kein Anstieg über das, was die Krise brachte. Fällt ohne Gewaltanwendung heraus.
part-seas_and_skies = See- und Luftrecht
    .meaning = { $confused } weniger für eine Zone, Basis oder ein Überseegebiet, das Hoheitsgebiet genannt wurde, { $pressed } für Genehmigungen und Spurweiten, um die sich niemand kümmerte. Fällt heraus, wo nichts über See oder Luft ging.

law-for = Spricht dafür
law-against = Spricht dagegen
law-place = Ort
law-cap = Grenze
    .text = Ohne Waffengewalt oder Schaden für viele nicht mehr als { $cap } Punkte.
law-incidents = Vorfälle
law-incident = { $cause }: { $times } ×, zuletzt { $moment }, { $points } Punkte
law-input-armed = ein bewaffneter Angriff
law-input-incidents = Vorfälle von { $days } Tagen: { $points } Punkte, davon { $share }
law-input-attribution = Zurechnung { $level }
law-input-scale = Mittel der Funktionen { $mean }
law-steps = Schritte der Aktivierung
law-222 = Artikel 222
law-222-no-hazard = weder Terroranschlag noch Katastrophe
law-222-overwhelmed = eindeutig überfordert (Mittel { $mean }, { $function } { $level }, { $needs } Bedarfe ohne Deckung)
law-222-not-overwhelmed = nicht eindeutig überfordert (Mittel { $mean }, { $function } { $level }, { $needs } Bedarfe ohne Deckung)
law-222-outside = reicht nicht dorthin
ipcr-chair = Vorsitz
ipcr-chair-own-cause = in eigener Sache: langsamer, weniger Vertrauen
ipcr-chair-next = Vorsitz weitergegeben
    .text = an: { $state }, { $moment }
