# Die Namen dessen, was das Spiel kennt, und was sie bedeuten. Was hier fehlt, kommt aus dem Englischen.

## Anzeiger

track-cohesion = Zusammenhalt
    .short = Zusammenh.
    .meaning = Der Wille der Mitgliedstaaten, dies gemeinsam zu tragen. Er steigt mit Lieferungen, gewonnenen Abstimmungen und gehaltenen Zusagen; er sinkt, wenn Angebote unbeantwortet bleiben oder ein besonderer Charakter bedrängt wird.
track-escalation = Eskalation
    .short = Eskalation
    .meaning = Die Sprosse der Eskalationsleiter, zehn Punkte je Sprosse. Höher ist schlechter; bei 100 herrscht allgemeiner Krieg.
track-attribution = Zurechnung
    .short = Zurechnung
    .meaning = Wie gut sich die Aggression jemandem zurechnen lässt: offen, gering, mittel oder hoch.
track-awareness = Lagebewusstsein
    .short = Lagebild
    .meaning = Güte und Frische des gemeinsamen Lagebilds. Es veraltet von selbst; Berichte, Beiträge und Bilder erneuern es.
track-duplication = Doppelung
    .short = Doppelung
    .meaning = Teil der Komplementarität: was Union und NATO zusammen über den Bedarf hinaus zugesagt haben. Höher ist schlechter.
track-gap = Lücke
    .short = Lücke
    .meaning = Teil der Komplementarität: Bedarf, den jede Organisation der anderen überließ. Höher ist schlechter.
track-contention = Konkurrenz
    .short = Konkurrenz
    .meaning = Teil der Komplementarität: der NATO gemeldete Kräfte, die ohne Freigabe eingesetzt oder beansprucht wurden. Höher ist schlechter.
track-synchronisation = Gleichschritt
    .short = Gleichschr.
    .meaning = Teil der Komplementarität: beide Organisationen handeln im Takt, teilen ihre Lagebilder und sagen dasselbe. Höher ist besser.
track-legitimacy = Legitimität
    .short = Legitimität
    .meaning = Rechtliche und verfahrensmäßige Sauberkeit: Schritte der Verträge getan, ausgelassen oder falsch getan.
track-public_trust = Vertrauen der Öffentlichkeit
    .short = Vertrauen
    .meaning = Was die Menschen zu Hause glauben. Es steigt mit früher Kommunikation und sichtbaren Ergebnissen; es sinkt mit Desinformation und gebrochenen Zusagen.
track-endurance = Ausdauer
    .short = Ausdauer
    .meaning = Geld, Ablösung, Vorräte und die Kraft der Stäbe: lässt sich dies durchhalten.
track-pressure = Druck des Gegners
    .short = Druck
    .meaning = Was der Angreifer kann und will, über alle Vektoren. Höher ist schlechter; ist er gebrochen, sucht der Angreifer ein Ende.
complementarity = Komplementarität
    .short = Komplem.
    .meaning = Das Mittel aus Gleichschritt und dem, was von 100 nach Doppelung, Lücke und Konkurrenz bleibt.

## Funktionen eines Staates

function-territory = Hoheitsgebiet
    .short = Gebiet
    .meaning = Kontrolle des eigenen Landes, der Gewässer und des Luftraums.
function-government = Regierung und öffentliche Ordnung
    .short = Regierung
    .meaning = Fortbestand der Regierung und der wichtigsten Dienste, öffentliche Ordnung.
function-energy = Energie
    .short = Energie
    .meaning = Strom, Gas und Treibstoff. Geht sie aus, leiden Gesundheit, Nahrung und Wasser sowie Kommunikation.
function-population = Bevölkerungsbewegungen
    .short = Bevölkerung
    .meaning = Umgang mit Bevölkerungsbewegungen: Evakuierung, Aufnahme, Grenzen.
function-food_water = Nahrung und Wasser
    .short = Nahrung
    .meaning = Versorgung mit Nahrung und Trinkwasser.
function-health = Gesundheit
    .short = Gesundheit
    .meaning = Gesundheitsversorgung und Massenanfall von Verletzten.
function-communications = Kommunikation und Cyber
    .short = Kommunik.
    .meaning = Zivile Kommunikation, Daten und deren Sicherheit.
function-transport = Verkehr
    .short = Verkehr
    .meaning = Straßen, Schiene, Häfen und Flughäfen im zivilen Gebrauch.

## Wer am Tisch sitzt

union-instruments = Instrumente der Union
seat-you-are = Sie sind: { $seat }. { $meaning }
seat-hr = Hoher Vertreter
    .title = Hoher Vertreter und Vizepräsident der Kommission
    .meaning = Verbindet das Angebotene mit dem Benötigten, spricht für die Union, schlägt dem Rat vor und hält Kontakt zur NATO. Befehligt keine Kräfte und entscheidet für keinen Staat.
seat-victim = angegriffener Staat
    .title = { $country }, angegriffener Staat
    .meaning = Er allein beruft sich auf den Vertrag, sagt, was er braucht, und nimmt jedes Angebot an oder lehnt es ab. Ein bestimmtes Mittel erzwingen kann er nicht. Sind andere auch angegriffen, gibt er ihnen, was er entbehren kann.
    .meaning-outside = Er allein sagt, was er braucht, und nimmt jedes Angebot an oder lehnt es ab. Keine Klausel verpflichtet, ihm zu helfen; wer es tut, entscheidet selbst darüber.
    .beside = angegriffener Staat als Geber
    .as-giver = { $country }, als Geber
seat-presidency = Ratsvorsitz
    .title = Vorsitz des Rates
    .meaning = Entscheidet über den Modus der Krisenreaktion, beruft Rundtischgespräche ein und nimmt eine Berufung auf Artikel 222 entgegen. Entscheidet nicht über nationale Hilfe.
    .meaning-outside = Entscheidet über den Modus der Krisenreaktion und beruft Rundtischgespräche ein. Entscheidet nicht über nationale Hilfe.
seat-delegation = Delegation
    .title = Delegation: { $country }
    .meaning = Spricht für eine Hauptstadt: legt Angebote vor, sucht Mandate, stimmt zu, trägt zum Lagebild bei und stimmt ab. Jedes Angebot bleibt das ihre.
seat-nato = NATO
    .title = NATO-Verbindung
    .meaning = Plant, gibt der NATO gemeldete Kräfte frei und spricht für das Bündnis. Handelt im Konsens der Verbündeten.
seat-excon = Übungsleitung
    .title = Übungsleitung
    .meaning = Leitet die Übung und sieht alles. Hält Einlagen zurück, gibt sie frei, verschiebt oder ändert sie, setzt einen Wert und sagt warum, hält die Uhr an, schreibt an die Plätze. Gibt keinen Auftrag an ihrer Stelle.
seat-adversary = Gegner
    .title = Der Gegner
    .meaning = Ein erdachter Angreifer. Er sieht nur öffentliche Ereignisse und sichtbare Verlegungen und wird nie von einer Person gespielt.

## Wege der Hilfe

channel-ucpm = Katastrophenschutzverfahren
    .short = UCPM
    .meaning = Katastrophenschutzverfahren der Union, über das Zentrum für die Koordination von Notfallmaßnahmen. Zivile Hilfe, Kampfmittelräumung und Dekontamination, und die Reserve der Union (rescEU); die Union zahlt den größten Teil des Transports.
channel-military_staff = Militärstab der EU
    .short = EUMS
    .meaning = Koordination der Bewegungen und Beratung. Keine Führung: die Kräfte bleiben unter der eigenen.
    .meaning-with-permanent_headquarters = Kräfte unter dem ständigen Hauptquartier der Union: eine Führung, ein Verfahren.
channel-agency = Agentur oder Dienst der Union
    .short = Agentur
    .meaning = Eine Agentur oder ein Dienst der Union: von den Mitteln der Union alles außer ihrer Reserve; von Mitgliedern, was über ihre Netze geht (Bilder, Erkenntnisse, Recht, Kommunikation, Geld), und deren Beamte (Frontex, Europol).
channel-multinational = Multinationales Hauptquartier
    .short = Pool
    .meaning = Ein stehendes Hauptquartier oder ein Transportverbund. Genutzt wird er nach Beschluss seiner Mitglieder, außerhalb der Strukturen der Union.
channel-nato = NATO-koordiniert
    .short = NATO
    .meaning = Verbündete, oder Partner mit Abkommen, mit Zustimmung der NATO; zivile Hilfe über ihr Katastrophenzentrum. Am besten für die Komplementarität; abhängig vom Konsens.
channel-bilateral = Bilateral
    .short = Bilateral
    .meaning = Zwischen Geber und angegriffenem Staat allein. Von Gebern gewählt oder vom Tisch vermittelt. Schnell und unangekündigt; drängt sich bei der Aufnahme vor und lässt das Lagebild ärmer.

mode-air = auf dem Luftweg
mode-road = auf der Straße
mode-rail = auf der Schiene
mode-sea = auf dem Seeweg
mode-digital = über das Netz
mode-none = vor Ort

stretch-loading = Verladung
stretch-travel = Fahrt
stretch-gauge = Spurwechsel
stretch-permit = Genehmigungen
stretch-congestion = Stau
stretch-delay = Verzögerung durch Ereignisse
stretch-agreeing = Absprache über den Kanal
stretch-instalments = zweite Fahrt mangels Transportraum
stretch-reception = Warten auf Aufnahme
stretch-answer = Antwort der Hauptstadt
stretch-setup = Vorlauf
stretch-preparation = Vorbereitung

clock-readiness = Verlegebereitschaft
    .meaning = Die Zeit, die die Einheit vom Beschluss bis zur Abmarschbereitschaft braucht.
clock-mandate = nationales Mandat
    .meaning = Das Parlament des Gebers entscheidet nach eigener Verfassung; im Fall von 2015, wer damals entschied. Niemand sonst kann die Frist kürzen.
clock-release = Freigabe durch die NATO
    .meaning = Die Einheit ist der NATO gemeldet. Die NATO gibt sie frei, oder die Nation zieht sie zurück, bevor sie abmarschiert.
clock-reexport = Wiederausfuhrgenehmigung
    .meaning = Der Herstellerstaat stimmt der Weitergabe zu, langsam, oder er tut es nicht.
clock-un_mandate = Mandat der Vereinten Nationen
    .meaning = Das Recht des Gebers verlangt vor dem Abmarsch ein Mandat der Vereinten Nationen.
clock-lift = Transportmittel
    .meaning = Noch trägt es nichts. Transport ist selbst eine Hilfe: jemand muss Flugzeuge, Züge oder Schiffe anbieten.
clock-largest_ally = Entscheidung des größten Verbündeten
    .meaning = Der größte Verbündete entscheidet für sich; wie verlässlich er ist, ist eine Option des Szenarios.
clock-government = Entscheidung der Regierung
    .meaning = Regierung oder Präsident des Gebers entscheiden, wo kein Parlament zuvor abstimmt oder die Verfassung sie zur kollektiven Verteidigung nach Vertrag allein handeln lässt: in ihren Tagen, dann in den wenigsten. Sie läuft neben der Verlegebereitschaft.

## Recht

article-mutual_assistance = Artikel 42 Absatz 7 EUV
    .meaning = Beistandsklausel. Der angegriffene Staat allein beruft sich darauf; abgestimmt wird nicht. Sie bindet die anderen Mitgliedstaaten, jeden mit den Mitteln seiner Wahl, im Einklang mit Artikel 51 der Charta und den Verpflichtungen in der NATO.
article-solidarity = Artikel 222 AEUV
    .meaning = Solidaritätsklausel, für Terroranschlag und Katastrophe. Ein eindeutig überforderter Staat ruft sie über den Ratsvorsitz an. Sie bindet Union und Mitgliedstaaten, und die Krisenreaktion wird sofort voll aktiviert (Beschluss 2014/415/EU).
article-nato4 = Artikel 4 des Nordatlantikvertrags
    .meaning = Konsultationen. Jeder Verbündete kann sie verlangen; was folgt, braucht Konsens im Nordatlantikrat.

statement-solidarity = Erklärung der Solidarität
    .meaning = Die Union steht zum angegriffenen Staat. Zusammenhalt und Vertrauen; wenig Risiko.
statement-attribution = Erklärung der Zurechnung
    .meaning = Nennt den Angreifer. Sie schreckt ab, wenn die Beweise tragen; darüber hinaus eskaliert sie und kostet Vertrauen. Zurechnung ist eine nationale Entscheidung.
statement-joint = Gemeinsame Erklärung mit der NATO
    .meaning = Eine Botschaft beider Organisationen. Zuvor muss die NATO zustimmen.
statement-restraint = Erklärung der Zurückhaltung
    .meaning = Bietet einen Draht zur Entflechtung und Zurückhaltung an. Senkt die Eskalation; manche hören Schwäche.

concern-territory = die Unversehrtheit des Gebiets einer Partei
concern-independence = die politische Unabhängigkeit einer Partei
concern-security = die Sicherheit einer Partei

stance-for = dafür
    .meaning = Der Staat stimmt dafür.
stance-abstain = Enthaltung
    .meaning = Bei Einstimmigkeit im Rat konstruktiv (Artikel 31 Absatz 1 EUV): bindet nicht, hindert nicht. Bei qualifizierter Mehrheit faktisch dagegen (Artikel 16 Absatz 4 EUV). Im Ausschuss kein Hindernis.
stance-abstain-constructively = konstruktive Enthaltung
stance-against = dagegen
    .meaning = Eine Gegenstimme hält einen einstimmigen Beschluss auf.

stance-with-ground = { $stance } ({ $ground })

stop-veto = eine Gegenstimme hält es bei Einstimmigkeit auf (Artikel 31 Absatz 1 EUV)
stop-third = ein Drittel von Mitgliedern und Bevölkerung enthält sich (Artikel 31 Absatz 1 EUV)
stop-majority = keine qualifizierte Mehrheit (Artikel 16 Absatz 4 EUV)
stop-reinforced = keine erhöhte qualifizierte Mehrheit (Artikel 238 Absatz 2 AEUV)

guest-operators = Betreiber und Industrie
guest-nato = der Stab der NATO
guest-third_parties = helfende Drittstaaten
guest-agencies = Agenturen der Union
body-psc = Politisches und Sicherheitspolitisches Komitee
    .meaning = Botschafter unter einem Vorsitz des Europäischen Auswärtigen Dienstes. Es verfolgt die Außen- und Sicherheitspolitik, gibt dem Rat Stellungnahmen und leitet Kriseneinsätze (Artikel 38 EUV); was der Rat beschließt, geht dennoch durch die Ständigen Vertreter.
body-coreper = Ständige Vertreter
    .meaning = Botschafter unter dem wechselnden Vorsitz. Sie bereiten die gesamte Arbeit des Rates vor, gleich nach welcher Abstimmungsregel (Artikel 16 Absatz 7 EUV und 240 Absatz 1 AEUV).

count-for = dafür { $members } ({ $people } der Bevölkerung)
count-silent = davon stumm { $members }
count-abstaining = Enthaltung { $members } ({ $people })
count-against = dagegen { $members } ({ $people })
count-passes = angenommen

ground-unstated = ohne Angabe von Gründen
ground-solidarity = Wille zu helfen
ground-reserve = wenig Wille mitzugehen
ground-threat = sieht die Gefahr für sich
ground-gravity = was dem angegriffenen Staat angetan wurde
ground-burden = was es daheim kostet
ground-unity = die Union hält zusammen
ground-discord = die Union ist uneins
ground-evidence = die Beweise tragen
ground-thin_evidence = die Beweise sind zu dünn
ground-merits = die Sache selbst
ground-home_politics = Politik daheim
ground-specific_character = besonderer Charakter seiner Politik
ground-lobbied = um Unterstützung gebeten
ground-linked = behält, was zugesagt wurde
ground-watered = der Text sagt weniger
ground-prepared = vom vorbereitenden Gremium durchgearbeitet
ground-debate = Debatte des Tages

clause-facts = Sachverhalt
    .meaning = Was geschah, wann und wo.
clause-territory = Hoheitsgebiet
    .meaning = Dass es auf dem Hoheitsgebiet eines Mitgliedstaats geschah: Land, innere Gewässer, Küstenmeer oder Luftraum.
    .meaning-outside = Dass es auf dem Hoheitsgebiet des angegriffenen Staates geschah. Es öffnet keine Klausel der Verträge: Sie gelten für Mitgliedstaaten.
    .solidarity = Dass Artikel 222 dorthin reicht, wo es geschah: Hoheitsgebiet, oder was im Meer oder darunter steht, etwa Plattformen und Kabel.
clause-quantities = Mengen und Fristen
    .meaning = Was gebraucht wird, wie viel und bis wann.
clause-place = Ort der Aufnahme
    .meaning = Wo Hilfe aufgenommen wird und dass dort Platz ist: Die Eingangsstellen arbeiten, und es wartet dort nicht mehr als üblich.
clause-legal_basis = Rechtsgrundlage
    .meaning = Der Artikel, auf den sich der Staat beruft, und Artikel 51 der Charta.
    .meaning-outside = Artikel 51 der Charta. Ein Staat außerhalb der Union kann sich auf keinen Artikel der Verträge berufen.
    .solidarity = Artikel 222 AEUV: Terrorismus oder Katastrophe, und die eigenen Kräfte sind eindeutig überfordert (Beschluss 2014/415/EU).
clause-nato_consistency = Einklang mit der NATO
    .meaning = Der Einklang mit den Verpflichtungen aus dem Nordatlantikvertrag (Artikel 42 Absatz 7 Unterabsatz 2 EUV).
    .meaning-outside = Dass es achtet, was Verbündete nach dem Nordatlantikvertrag schulden (Artikel 42 Absatz 2 Unterabsatz 2 EUV).
clause-exit = Bedingung für das Ende
    .meaning = Wann der Beistand endet.

letter-invocation = Schreiben der Berufung
letter-request = Hilfeersuchen
letter-art51_report = Bericht nach Artikel 51
letter-statement = öffentliche Erklärung
letter-triage_rule = Triageregel
letter-termination = Schreiben der Beendigung

vote-rule-unanimity = Einstimmigkeit
    .meaning = Eine Gegenstimme hält auf; konstruktive Enthaltung nicht (Artikel 31 Absatz 1 EUV).
vote-rule-qualified = qualifizierte Mehrheit
    .meaning = Mindestens 55 % der Mitgliedstaaten mit 65 % der Bevölkerung (Artikel 16 Absatz 4 EUV).
vote-rule-reinforced = erhöhte qualifizierte Mehrheit
    .meaning = Mindestens 72 % der Mitgliedstaaten mit 65 % der Bevölkerung, wo weder die Kommission noch der Hohe Vertreter vorschlägt (Artikel 238 Absatz 2 AEUV).

threshold-met = erreicht
threshold-arguable = vertretbar
threshold-not_met = nicht erreicht

attribution-none = offen
attribution-low = gering
attribution-moderate = mittel
attribution-high = hoch

## Institutionen

ipcr-off = aus
    .meaning = Die Integrierte EU-Regelung für die politische Reaktion auf Krisen ist für diese Krise nicht aktiv.
ipcr-monitoring = Beobachtung
    .meaning = Eine Seite auf der Webplattform, von den Diensten binnen einer Stunde eröffnet. Kostet das Personal des Rates wenig.
ipcr-information_sharing = Informationsaustausch
    .meaning = Lageberichte und das Verzeichnis von Bedarf und Angebot. Der Ratsvorsitz entscheidet; wirkt binnen eines Tages, etwa ein Viertel des Personals des Rates. Planungsgröße.
ipcr-full = volle Aktivierung
    .meaning = Rundtischgespräche und Vorschläge zur Reaktion. Der Ratsvorsitz entscheidet; bei Artikel 222 von selbst. Wirkt binnen eines Tages, bindet mehr als die Hälfte des Personals des Rates und leiht einen Teil davon dem Stab. Planungsgröße.
    .meaning-outside = Rundtischgespräche und Vorschläge zur Reaktion. Der Ratsvorsitz entscheidet. Wirkt binnen eines Tages, bindet mehr als die Hälfte des Personals des Rates und leiht einen Teil davon dem Stab. Planungsgröße.

posture-none = nicht befasst
    .meaning = Die NATO hat sich nicht mit der Sache befasst.
posture-consultations = Konsultationen nach Artikel 4
    .meaning = Die Verbündeten beraten. Die NATO plant noch wenig Eigenes, und nichts davon wirkt.
posture-response_plan = Reaktionsplan
    .meaning = Ein Plan läuft. Die NATO deckt einen Teil dessen, was sie gewöhnlich plant, und beansprucht die ihr gemeldeten Kräfte.
posture-article5 = Artikel 5
    .meaning = Die Verbündeten sehen den Angriff als Angriff auf alle, jeder mit der Maßnahme, die er für erforderlich hält. Die NATO plant den größten Teil des militärischen Bedarfs.

pool-hr = Stab
    .title = Stab
    .meaning = Kapazität des Stabs des Hohen Vertreters: was er in einer Runde tun kann. Planungsgröße.
pool-council = Personal des Rates
    .title = Personal des Rates
    .meaning = Kapazität des Krisenapparats des Rates: Krisenreaktion, Rundtischgespräche, Berichte. Planungsgröße.

side-eu = Europäische Union
side-nato = NATO

unlock-aar-questions-1 = Fragen für die Nachbesprechung
unlock-article-4 = ein Antrag auf Konsultationen nach Artikel 4
unlock-sanctions-package = ein Paket restriktiver Maßnahmen
unlock-legal-note-territory = ein Rechtsvermerk zum Hoheitsgebiet, mit dem die rechtliche Lesart des angegriffenen Staates ganz zählt
unlock-critical-infrastructure-blueprint = der Konzeptentwurf für kritische Infrastruktur

vote-hybrid-framework = Listungen für den Partner nach dem Rahmen gegen hybride Aktivitäten
vote-irini-mandate = Mandat der Marineoperation
vote-procurement-hold = Aussetzung der Beschaffung
vote-vessel-listing = Listung von Schiffen
vote-vessel-listing-no-deal = Listung von Schiffen ohne Einigung
vote-epf-measure = Maßnahme der Europäischen Friedensfazilität
vote-mission-advisers = mehr Berater für die Mission EUPM Armenia
vote-mission-mandate = Mandat der Beobachtermission EUMA
vote-mission-reinforced = Mandat der Beobachtermission EUMA, mit mehr Streifen
vote-mission-mandate-late = Mandat der Beobachtermission EUMA, im letzten Augenblick
vote-csdp-maritime = Marineoperation außerhalb der Union
vote-cyber-listing = Listung nach der Cyber-Regelung
triage-urgency = wessen Bedarf am meisten drängt
    .short = Dringlich
    .meaning = Zuerst kommt der dringendste Bedarf: sein Gewicht, die Zeit, die bleibt, und der Zustand der Funktion, der er dient.
triage-severity = wer am schwersten getroffen ist
    .short = Schwere
    .meaning = Zuerst kommt der Staat, dessen Funktionen im Mittel am niedrigsten sind.
triage-alternatives = wer die wenigsten anderen Helfer hat
    .short = wenig Helfer
    .meaning = Zuerst kommt der Staat, den die NATO nicht abdeckt und der die wenigsten Nachbarn hat, die helfen können.
triage-equal_shares = gleiche Anteile
    .short = gleich
    .meaning = Zuerst kommt der Staat, der den kleinsten Anteil des Erbetenen erhalten hat.
triage-first_come = wer zuerst gebeten hat
    .short = Reihenfolge
    .meaning = Zuerst kommt die Bitte, die zuerst erklärt wurde.
bilateral-open = den Hauptstädten überlassen
bilateral-encouraged = willkommen
bilateral-discouraged = unerwünscht
vote-restrictive-measures = restriktive Maßnahmen gegen den Angreifer
vote-hybrid-sanctions = Listungen wegen hybrider Aktivitäten
vote-cyber-sanctions = Listungen wegen Cyberangriffen
vote-csdp-operation = Operation der Gemeinsamen Sicherheits- und Verteidigungspolitik außerhalb der Union

## Wie die Dinge stehen

need-name = { $kind } ({ $victim })
need-state-latent = nicht gemeldet
need-state-declared = gemeldet
need-state-partly = teils gedeckt
need-state-met = gedeckt
need-state-lapsed = verfallen
need-state-withdrawn = zurückgezogen

country-attacked = angegriffen
country-delivering = Hilfe wirkt
country-committed = Hilfe vereinbart
country-offering = Angebote liegen vor
country-silent = noch nichts
country-withheld = zurückgehalten

offer-name = { $kind } ({ $giver })
offer-unknown = Angebot { $number }
offer-answer-declined = mit Dank abgelehnt
offer-answer-parked = zurückgestellt
offer-answer-improvement_asked = um Verbesserung gebeten

match-name = { $kind } aus { DAT($giver) } { TOWARDS($victim) } ({ $quantity })
match-about = { $offer }, für { ACC($need) }
match-amendment = { BY($seat) } geändert: vorher { $quantity }, { $channel }, { $way }; { $reason }
match-unknown = Zuordnung { $number }
match-status-proposed = wartet auf Zustimmung
match-status-agreed = vereinbart
match-status-left = unterwegs
match-status-dropped = gescheitert

consignment-name = { $kind } aus { DAT($giver) } { TOWARDS($victim) }
consignment-unknown = Sendung { $number }
consignment-status-moving = unterwegs
consignment-status-queued = wartet auf Aufnahme
consignment-status-at_work = im Einsatz
consignment-status-gone = fort

promise-unknown = Zusage { $number }

shelf-free = frei
shelf-reserved = reserviert
shelf-in_transit = unterwegs
shelf-queued = wartet
shelf-delivered = im Einsatz
shelf-expended = verbraucht
shelf-returned = zurückgekehrt
shelf-lost = verloren
shelf-withdrawn = zurückgezogen
shelf-lapsed = verfallen
shelf-declined = abgelehnt

window-adversary = Zug des Gegners
window-offers = Angebote
window-decision = Entscheidungen
window-consent = Antworten

assignment-assigned = der NATO gemeldet
    .meaning = Den Plänen der NATO gemeldet: vor dem Einsatz Freigabe durch die NATO oder nationaler Rückzug.
assignment-partly = teils der NATO gemeldet
    .meaning = Teils den Plänen der NATO gemeldet: die Hälfte ist frei. Planungsgröße.
assignment-free = frei
    .meaning = Der NATO nicht gemeldet.

obstacle-attribution = die Zurechnung ist zu schwach
    .meaning = Beweise, geteilte Erkenntnisse und Forensik würden sie bewegen.
obstacle-largest_ally = der größte Verbündete zögert
    .meaning = Eine Option des Szenarios; stärkere Zurechnung ersetzt ihn nicht.
authority-national = national
authority-asked = von der NATO verlangt
authority-nato = NATO
authority-kept = national behalten
transfer-agreed = Unter Befehlsgewalt der NATO
transfer-kept = Unter nationaler Befehlsgewalt behalten
overlap-low = kaum
overlap-medium = teils
overlap-high = weitgehend
overlap-very_high = fast ganz

nature-lethal = Kampf
nature-mixed = Kampf- und nichtletale Varianten
nature-nonlethal = militärisch, nichtletal
nature-civil = zivil
force-acts = Einheiten handeln unter ihrer Flagge: Zwangsmaßnahme auch des Gebers (Artikel 51)
force-handed_over = übergeben: Zwangsmaßnahme des angegriffenen Staates, nicht des Gebers (Artikel 51)

neutral-yes = Staaten mit besonderem Charakter können es geben
neutral-partial = Staaten mit besonderem Charakter können eine Variante geben
neutral-no = Staaten mit besonderem Charakter geben es nicht

effect-consumable = wird verbraucht
effect-sustained = wirkt, solange es bleibt
effect-one_off = einmalig

parliament-prior = das Parlament stimmt zuerst ab
parliament-prior_with_exception = das Parlament stimmt zuerst ab; zur kollektiven Verteidigung entscheidet die Regierung allein
parliament-prior_with_president = zuerst das Parlament; zur kollektiven Verteidigung der Präsident, und das Parlament bestätigt
parliament-prior_unless_decided = das Parlament stimmt zuerst ab; über Einsätze, die NATO oder Union beschließen, die Regierung allein
parliament-prior_and_un = das Parlament stimmt ab, und ein Mandat der Vereinten Nationen ist nötig
parliament-government = die Regierung entscheidet
parliament-government_conditional = die Regierung entscheidet, unter Bedingungen
parliament-government_and_house = die Regierung entscheidet; in manchen Fällen Beschluss des Hauses
parliament-president = der Präsident entscheidet
parliament-president_conditional = der Präsident entscheidet; in schweren Fällen das Parlament
parliament-information = das Parlament wird unterrichtet
parliament-convention = das Parlament berät, nach Übung
parliament-not_applicable = entsendet keine Kräfte

region-east = der Osten
region-north = der Norden
region-south = der Süden
region-west = die atlantische Seite

vector-infiltration = Infiltration
    .meaning = Kräfte ohne Abzeichen und begrenzte Aktionen am Boden. Abgewehrt durch Spezialkräfte, Grenzschutz, Polizei, Luftraumaufklärung und Nachrichtendienste.
vector-sabotage = Sabotage
    .meaning = Schäden an Netzen, Kabeln, Schienen und Lagern. Abgewehrt durch Netzexperten, Polizei, Nachrichtendienste, Seefernaufklärung und Kampfmittelräumung.
vector-cyber = Cyberangriff
    .meaning = Angriff auf Netze und Steuerungen. Abgewehrt durch Cyber-Teams, Netzexperten und Nachrichtendienste.
vector-information = Informationsoperation
    .meaning = Desinformation und Druck auf die Meinung. Abgewehrt durch Kommunikation und Nachrichtendienste.
vector-strike = Drohnen- und Raketenschlag
    .meaning = Schläge aus der Luft. Abgewehrt durch Luftverteidigung, Drohnenabwehr, Jagdflugzeuge und Abfangflugkörper.
vector-obstruction = Behinderung
    .meaning = Störung von Navigation, Bewegung und Schifffahrt. Abgewehrt durch Bewegungsfreigaben, Satellitenverbindungen, Seefernaufklärung, Pioniere und Luftraumaufklärung.

## Warum ein Platz nein sagt

reason-caveat = die Vorbehalte des Angebots verbieten diesen Einsatz
reason-home_risk = das eigene Land geht jetzt vor
reason-reception_burden = mehr Aufnahme als Hilfe
reason-no_need = mehr wird nicht gebraucht
reason-politics = der politische Preis ist zu hoch
reason-nato_plan = die Einheit ist dem Plan der NATO zugesagt
reason-channel = der Weg passt nicht

drop-mandate_refused = das nationale Mandat wurde verweigert
drop-release_refused = die NATO gab die Einheit nicht frei
drop-reexport_refused = der Herstellerstaat verweigerte die Wiederausfuhr
drop-recalled = der Geber rief es zurück
drop-unanswered = nicht alle Gefragten haben geantwortet
drop-offer_gone = das Angebot besteht nicht mehr
drop-need_gone = der Bedarf besteht nicht mehr
drop-no_route = kein Weg ist offen

## Nationale Vorbehalte

caveat-NONLETHAL = nur nichtletal
    .meaning = Verweigert letale Aufgaben und deren unmittelbare Unterstützung.
caveat-BACKFILL_ONLY = nur Ersatzgestellung
    .meaning = Wirkt nur anderswo, in Missionen außerhalb der Union, und entlastet dort Kräfte des angegriffenen Staates: Nimmt nichts von seinen Straßen, seinem Transport, seinen Genehmigungen oder seiner Aufnahme.
caveat-UN_MANDATE = Mandat der Vereinten Nationen
    .meaning = Marschiert nur mit einem Mandat der Vereinten Nationen ab.
caveat-PARLIAMENT_PRIOR = Parlament zuerst
    .meaning = Marschiert nicht ab, bevor das Parlament des Gebers abgestimmt hat, außer seine Verfassung nimmt die kollektive Verteidigung nach Vertrag davon aus.
caveat-NATO_RELEASE = Freigabe durch die NATO
    .meaning = Die NATO gibt die Einheit frei, oder die Nation zieht sie zurück, bevor sie abmarschiert.
caveat-US_POSTURE = hängt vom größten Verbündeten ab
    .meaning = Kommt nur so weit, wie der größte Verbündete verlässlich ist; das ist eine Option des Szenarios.
caveat-POLITICS_CHECK = zu Hause umstritten
    .meaning = Die Innenpolitik kann es jederzeit aufhalten.
caveat-FRAMEWORK_C2 = eigene Führung
    .meaning = Dient nur unter der Führung des Gebers oder einer Rahmennation.
caveat-NO_CY = nicht nach Zypern
    .meaning = Wird nicht nach Zypern entsandt.
caveat-NO_BORDER_ZONE = nicht in der Kontaktzone
    .meaning = Arbeitet nicht in der Kontaktzone.
caveat-NO_OFFENSIVE_SUPPORT = keine Unterstützung von Schlägen
    .meaning = Zieht ab, wenn sein Schutz Schlägen dient.
caveat-GEOFENCE = nur: { $area }
    .meaning = Arbeitet nur in diesem Gebiet: { $area }.
caveat-OWN_REGION_FIRST = eigene Region zuerst: { $region }
    .meaning = Kann zurückgerufen werden, wenn die Spannung hoch ist und ein anderer Staat in der Region des Gebers oder er selbst angegriffen wird: { $region }.
caveat-REGION_PRIORITY = Vorrang: { $region }
    .meaning = Kommt außerhalb der Vorrangregion des Gebers langsamer und teurer: { $region }.
caveat-REEXPORT_CONSENT = Wiederausfuhrgenehmigung: { $country }
    .meaning = Der Herstellerstaat kann die Weitergabe verzögern oder verweigern: { $country }. Planungsannahme.
caveat-STOCKS_THIN = knappe Bestände
    .meaning = Die halbe Menge, außer auf Bitte auf politischer Ebene.
caveat-TIME_LIMIT_D = Frist von { $days } { $days ->
        [one] Tag
       *[other] Tagen
    }
    .meaning = Zieht nach { $days } { $days ->
        [one] Tag
       *[other] Tagen
    } ab oder braucht einen neuen Beschluss.
caveat-CONTRACTORS_ONLY = Vertragskräfte
    .meaning = Privates Personal, das kein Kampfgebiet betritt.
caveat-COST_SHARED = geteilte Kosten
    .meaning = Der angegriffene Staat oder die Union zahlt einen Teil.
caveat-NO_PUBLICITY = ohne Öffentlichkeit
    .meaning = Keine Erklärung darf es nennen; zu Hause ist es weniger wert.
caveat-EU_FLAG = Flagge der Union
    .meaning = Muss als Hilfe der Union gezeigt werden.
caveat-NATIONAL_FLAG = Nationalflagge
    .meaning = Muss als Hilfe des Gebers gezeigt werden.

area-black-sea = Rumänien, Bulgarien und ihre Gewässer
area-un-csdp-missions = Missionen außerhalb der Union
area-corridor-nl-de-pl = der Korridor von den Niederlanden nach Polen
area-grid-ch = Staaten mit einer Stromleitung in die Schweiz
area-grid-cz = Staaten mit einer Stromleitung nach Tschechien
area-grid-de = Staaten mit einer Stromleitung nach Deutschland
area-grid-fr = Staaten mit einer Stromleitung nach Frankreich
area-grid-it = Staaten mit einer Stromleitung nach Italien
area-grid-se = Staaten mit einer Stromleitung nach Schweden
area-litpol-link = das baltische Netz über Litauen
area-estlink = das baltische Netz, solange das Kabel arbeitet
area-iberian-link = Portugal und Frankreich
area-baltic-gas = Estland, Lettland und Finnland
area-north-sea-gas = Anlandepunkte norwegischen Gases
area-republic-without-bases = die Republik Zypern ohne die Hoheitszonen
area-outside-12-nm = jenseits des Küstenmeers

## Die Eskalationsleiter

rung-0 = Ruhe
rung-1 = Zwischenfälle
rung-2 = tödlicher Zwischenfall, abstreitbar
rung-3 = offener Angriff auf Menschenleben
rung-4 = wiederholte Angriffe, bewaffnetes Geleit
rung-5 = begrenztes Gefecht am Boden oder in der Luft
rung-6 = Kräfte mehrerer Staaten in Berührung
rung-7 = Schläge in die Tiefe
rung-8 = Massenverluste, Krieg um Häfen und Netze
rung-9 = nukleare Signale, denen Taten folgen
rung-10 = allgemeiner Krieg

motive-objective = für ein Übungsziel
motive-pace = für das Tempo der Übung
motive-correction = um zu berichtigen, was falsch herauskam
motive-initiative = für einen Einfall, den die Regeln nicht kennen
level-function = { $function } ({ $country })
remark = : { $text }
message-call = Bitte melden Sie sich bei der Übungsleitung.
plan-planned = geplant
plan-held = zurückgehalten
plan-released = freigegeben
plan-happened = eingetreten
plan-lapsed = verstrichen
plan-epilogue = nach dem Ende

opinion-share = { $share } für eine gemeinsame Verteidigungs- und Sicherheitspolitik, { $union } in der ganzen Union ({ $survey })
opinion-none = keine veröffentlichte Zahl gefunden; der Mittelwert der Union steht dafür
spending-share = { $share } seines Bruttoinlandsprodukts ({ $basis })

## Wodurch eine Einlage kommt, wie der Autor es schrieb

inject-channel-anger = Unmut der Öffentlichkeit
inject-channel-arms = Waffenlieferungen
inject-channel-brief = Einweisung
inject-channel-capacity = Kapazität
inject-channel-civil = ziviler Bereich
inject-channel-consular = konsularische Dienste
inject-channel-council = Rat
inject-channel-crisis = Krisenreaktion
inject-channel-cy = Zypern
inject-channel-cyber = Cyberraum
inject-channel-decision = Entscheidung
inject-channel-diplomatic = Diplomatie
inject-channel-double-hat = Doppelhut
inject-channel-economy = Wirtschaft
inject-channel-energy = Energie
inject-channel-ep = Europäisches Parlament
inject-channel-epf = Europäische Friedensfazilität
inject-channel-escalation = Eskalation
inject-channel-evidence = Beweise
inject-channel-fatigue = Ermüdung
inject-channel-hostage = Geiselnahme
inject-channel-hot-wash = Sofortauswertung
inject-channel-humanitarian = humanitäre Hilfe
inject-channel-info = Information
inject-channel-intel = Nachrichtendienste
inject-channel-legal = Recht
inject-channel-lift = Transport
inject-channel-lv = Lettland
inject-channel-media = Medien
inject-channel-military = Militär
inject-channel-mission = Mission
inject-channel-mobility = Mobilität
inject-channel-national = nationale Sache
inject-channel-nato = NATO
inject-channel-neutral = neutrale Staaten
inject-channel-offer = Angebot
inject-channel-offers = Angebote
inject-channel-parliament = Parlament
inject-channel-peace = Friedensangebot
inject-channel-political = Politik
inject-channel-presidency = Vorsitz
inject-channel-question = Frage
inject-channel-r1-qualify = Runde 1, einordnen
inject-channel-r2-route = Runde 2, Weg wählen
inject-channel-r3-needs = Runde 3, Bedarf
inject-channel-r4-words = Runde 4, Worte
inject-channel-r5-exit = Runde 5, Ausgang
inject-channel-request = Bitte
inject-channel-review = Auswertung
inject-channel-sanctions = Sanktionen
inject-channel-score = Wertung
inject-channel-summit = Gipfel
inject-channel-surprise = Überraschung
inject-channel-sustain = Durchhalten
inject-channel-swing = Umschwung
inject-channel-temptation = Versuchung
inject-channel-transit = Transit
inject-channel-trap = Falle
inject-channel-ucpm = Katastrophenschutzverfahren
inject-channel-un = Vereinte Nationen
inject-channel-withdraw = Rückzug
