# Was eine Nachbesprechung sagt: Lehren, Maße, die Zeile einer Lieferung.

lesson-offered_not_brought = { $need }: { $offered } angeboten und am Ende doch nur zu { $coverage } gedeckt.
lesson-not_offered = { $need }: nur { $offered } angeboten, am Ende zu { $coverage } gedeckt. Eine Fähigkeitslücke, oder es fragte niemand.
lesson-nothing_offered = { $need }: nichts dergleichen angeboten, am Ende zu { $coverage } gedeckt. Es fehlte die Fähigkeit, die Frage oder ein Beschluss.
lesson-not_kept_up = { $need }: { $brought } gebracht und verbraucht; am Ende zu { $coverage } gedeckt. Es kam nichts nach.
lesson-met_late = { $need }: gedeckt { $late } nachdem der Bedarf an Wert zu verlieren begann.
lesson-never_declared = { $need }: nie gemeldet, also konnte ihm nichts zugeordnet werden.
lesson-let_lapse = { $need }: { $offers ->
    [one] ein Angebot verfiel
   *[other] { $offers } Angebote verfielen
}, während der Bedarf offen war.
lesson-substitutes_lapsed = { $need }: { $offers ->
    [one] ein Ersatzangebot verfiel
   *[other] { $offers } Ersatzangebote verfielen
}, während der Bedarf offen war.

measure-hours_to_invocation = Erste Berufung auf den Vertrag
measure-hours_to_quantified_request = Ersuchen mit Mengen
measure-hours_to_first_pledge = Erstes Angebot
measure-hours_to_first_report = Erster Lagebericht
measure-hours_to_nato_contact = Erster Kontakt mit der NATO
measure-hours_to_triage_rule = Triageregel veröffentlicht
measure-instruments_in_5_days = Beschlossene Instrumente binnen 5 Tagen
measure-needs_declared = Gemeldeter Bedarf
measure-members_pledging = Mitgliedstaaten mit einem Angebot
measure-offers_answered = Beantwortete Angebote
measure-improvements_granted = Gewährte Bitten um Verbesserung
measure-hours_from_offer_to_agreement = Vom Angebot zur Einigung, Median
measure-agreed_at_work = Vereinbartes im Einsatz
measure-consignments = Abgegangene Sendungen
measure-clauses_standing = Tragende Klauseln der Schreiben
measure-votes_won = Gewonnene Abstimmungen
measure-nato_contacts = Kontakte mit der NATO
measure-hours_overdrawn = Ratspersonal überzogen
measure-hours_to_first_delivery = Erste Lieferung im Einsatz
measure-needs_covered = Am Ende gedeckter Bedarf
measure-by_substitution = Wirkung durch Ersatz anderer Art
measure-adversary_success = Gelungene Handlungen des Gegners
measure-escalation_peak = Höchste Eskalation
measure-functions_mean = Funktionen der angegriffenen Staaten, Mittel
measure-public_trust = Vertrauen der Öffentlichkeit
measure-pledges_per_member = Angebote je Mitgliedstaat
measure-hours_at_borders = Genehmigung, Spurweite, Mittel
measure-foreign_consent_hours = Warten auf Herkunftsstaaten
measure-caveats = Vorbehalte der Angebote
measure-caveats_lifted = Aufgehobene Vorbehalte
measure-unanimity_attempts = Einstimmig oder im Konsens
measure-vetoes = Vetos
measure-legal_sentence = Rechtsgrundlage der Schreiben
measure-double_booked = Mit der NATO doppelt Belegtes
measure-closed_by_substitution = Durch Ersatz gedeckter Bedarf
measure-adversary_acts = Handlungen des Gegners
measure-attribution = Zurechnung
measure-offers_plausible = Vereinbartes, das hielt
measure-restored_power = Wiederhergestellte Leistung
measure-interceptions = Abgefangene Ziele
measure-patients = Binnen 6 Stunden Versorgte
measure-liquidity = Finanzhilfe
measure-port_throughput = In Häfen gelöschte Hilfe
measure-per-member = { $number } je Mitgliedstaat
measure-of-three = { $score } von 3
measure-megawatts = { $amount } MW
measure-millions = { $amount } Mio. €
measure-tonnes = { $amount } t
measure-never = nie
measure-none = gab es nicht
measure-process = Haben wir es richtig gemacht?
measure-effect = Hat es etwas bewirkt?
measure-confidence = Wie sicher ist das?
objective-told = { $objective }. { $shown }.
objective-unmeasured = { $objective }. Keine Zahl des Spiels zeigt es: Das müssen die sagen, die gespielt haben.
objective-covered = zu { $share } gedeckt
objective-mistake = „{ $mistake }“: { $times ->
    [0] nicht begangen
    [one] einmal begangen
   *[other] { $times }-mal begangen
}

delivery-at-work = { $quantity } ({ $giver }), angeboten { $tabled }, im Einsatz { $arrived }
delivery-asked-at-work = { $quantity } ({ $giver }), erbeten { $asked }, angeboten { $tabled }, im Einsatz { $arrived }
delivery-lost = { $quantity } ({ $giver }), angeboten { $tabled }, unterwegs verloren
delivery-under-way = { $quantity } ({ $giver }), angeboten { $tabled }, noch unterwegs

# Was die Note entschied, und was geholfen hätte.

verdict = Was entschied: { $terms }.
verdict-term = { $term } (−{ $lost } Punkte der Note: { $reason })
verdict-needs = { $met } von { $all } Bedarfen am Ende gedeckt
verdict-passive = { $raw } vor der Regel gegen Untätigkeit
verdict-part = { $part }: { $value }
verdict-damped-term = { $term } { $raw } zählt { $value }
verdict-damped = { $terms }: Eine Antwort, die wenig Bedarf deckt, ist nicht rechtmäßig oder maßvoll, sondern bleibt aus (Regel: × { $factor } × Bedarf).
remedy-match = { $need }: { $quantity } ({ $giver }) zuordnen, in Runde { $turn } auf dem Tisch und nie beantwortet{ $others ->
    [0] .
    [one] ; noch ein Angebot blieb liegen.
   *[other] ; { $others } weitere blieben liegen.
}
remedy-letter = { BEGIN(BY($seat)) } bis zum Ende von Runde { $turn } nicht gesandt: { $letter }; das kostet Legitimität.
remedy-promise = { $need }: halten, was öffentlich bis { $by } zugesagt war, oder nicht zusagen.
remedy-crisis_mode = Den Informationsaustausch der Krisenreaktion erbitten; sie wurde nie hochgestuft, und das Lagebild veraltete.
remedy-crisis_mode_low = Den Informationsaustausch der Krisenreaktion erbitten; sie kam nie über diese Stufe hinaus: { $mode } (Runde { $turn }), und das Lagebild veraltete.
remedy-nato_contact = Kontakt mit der NATO aufnehmen; niemand sprach mit ihr.

remedy-unanswered = Jedes Angebot beantworten, und sei es mit Dank: { $offers ->
    [one] eines blieb
   *[other] { $offers } blieben
} { $turns } Runden lang ohne jede Antwort (das erste: { $giver }); das kostete an Zusammenhalt { $cohesion }.
remedy-solidarity = Mehr Mitglieder gewinnen: { $silent } von { $members } brachten nichts. Bitten Sie jedes um eine Kleinigkeit, die es hat, und beantworten Sie, was es anbietet; es zählt der eigene Anteil, nicht die Menge.
debrief-by-state = { ACC($state) }
debrief-by-nato = eigene Kräfte der NATO
debrief-by-union = Instrumente der Union
need-story = { $need }: zu { $share } gedeckt, durch { $by }
need-story-nothing = { $need }: zu { $share } gedeckt; nichts kam zum Einsatz
need-story-missing = am Ende offen: { $missing }
aim-story-reached = { $aim } Erreicht, zuerst { $moment }.
aim-story-lost = { $aim } Erreicht { $moment } und wieder verloren.
aim-story-failed = { $aim } Nicht erreicht.
aim-story-assessed = { $aim } (Einschätzung der Dienste)
reading-story-acknowledged = Anerkennung des Falles, { $victim }, { $moment }: { $held }.
reading-story-end = Der Fall am Ende, { $victim }: { $held }.
reading-story-changed = { $state }, geändert: { $before }, dann { $after }.
vote-story = { $vote }: { $result } in Runde { $turn }; { $count }.
vote-story-passed = angenommen
vote-story-failed = nicht angenommen
vote-story-position = { $state }: { $stance }

mistake-told = { $mistake }: { $turns }{ $cost }.
mistake-turn = Runde { $turn }{ $by }
mistake-by = { " " }({ $cause })
mistake-cost = ; Preis: { $moves }
mistake-right = Richtig: { $right }
mistake-law = Es gilt: { $law }.

## Fragen jeder Nachbereitung, wo sie sich stellen; Leitfaden 7.3

after-action-1 = Worum genau bat der angegriffene Staat, und wann wussten wir es?
after-action-2 = Welcher Satz des Rechts trug jede gewaltsame Maßnahme?
after-action-3 = Welches Angebot kam rechtzeitig an, welches nie?
after-action-4 = Wo kostete ein Parlament, eine Genehmigung, ein Waggon oder ein Jurist einen Tag?
after-action-5 = Worum wurde zweimal gebeten, von der Union und von der NATO?
after-action-6 = Wer koordinierte, während der Vorsitz das Opfer war?
after-action-7 = Was trugen Staaten mit besonderem Charakter bei, das andere nicht konnten?
after-action-8 = Welche Erkenntnis hätte eine Hauptstadt umgestimmt, und durfte man sie teilen?
after-action-9 = Was täten wir bei einem zweiten Ersuchen?
after-action-10 = Was hält uns davon ab, es zu beenden?
after-action-11 = Welche drei Punkte gehen bis Freitag an Rat, Hauptstädte, NATO und Betreiber?
after-action-12 = Würde sich der angegriffene Staat wieder auf die Klausel berufen?

## Was ein Spiel darauf antwortet

answer-chosen = Gewählt ({ $seat }, { $at }): { $answer }.
    .published = Die veröffentlichte Triageregel war damals: { $rule }.
    .kept = Eine Triageregel wurde damals intern gehalten: { $rule }.
    .no-rule = Damals war keine Triageregel gesetzt.
    .covered = Was Staaten geschickt hatten, deckte damals: { $needs }.
answer-asked = { $declared } von { $needs } Bedarfen wurden gemeldet, von { $from } bis { $to }; Ersuchen mit Mengen: { $quantified }.
answer-asked-nothing = Nichts: Von { $needs } Bedarfen wurde keiner gemeldet.
answer-force = Artikel 51 der Charta der Vereinten Nationen, Selbstverteidigung. { $uses }
answer-force-own = Für { ACC($state) } wurde Gewalt angewandt ab { $at }; bis dahin geltend gemacht: { $articles }; Bericht an den Sicherheitsrat: { $reported }.
answer-force-for = { BEGIN(THE($state)) } ab { $at } für { ACC($victim) }; von diesem Staat bis dahin geltend gemacht: { $articles }; Bericht an den Sicherheitsrat: { $reported }.
answer-force-no-clause = keine Vertragsklausel
answer-arrived = Rechtzeitig im Einsatz: { $in_time }, verspätet: { $late }, nie: { $never }; das erste ({ $giver }): { $need }.
answer-arrived-nothing = Keine kam in den Einsatz; abgegangen: { $never }.
answer-waited = Am längsten: { $waits }.
answer-waited-nowhere = Nirgends einen ganzen Tag.
answer-borders = Genehmigungen und Spurweite
answer-twice = { $needs }.
answer-twice-nothing = Um nichts.
answer-chaired = { $state } behielt den Vorsitz.
answer-chaired-since = { $state }, ab { $since }.
answer-added = { $brought }.
answer-added-nothing = Nichts kam in den Einsatz.
answer-unconvinced = Zu dünn waren die Belege für: { $states }.
answer-unconvinced-nobody = Keine Hauptstadt blieb wegen dünner Belege abseits.
answer-left = Die Durchhaltefähigkeit steht bei { $endurance }; knapp sind schon: { $needs }.
answer-open = Nicht gedeckt: { $needs }. Druck des Gegners: { $pressure }.
answer-open-nothing = Jeder Bedarf ist gedeckt; Druck des Gegners: { $pressure }.
answer-unknown = unbekannt
answer-next = { $remedies }
answer-next-nothing = Nichts blieb offen, was geholfen hätte.
answer-brought = Gedeckt wurden { $covered } von { $needs } Bedarfen; erste Hilfe: { $first }.
answer-brought-nothing = Für { $needs } Bedarfe kam keine Lieferung in den Einsatz.

## Zwei Verläufe nebeneinander

compare-same-start = Gleiches Szenario, gleiche Optionen und Regeln, gleicher Startwert.
compare-other-seed = Gleiches Szenario, gleiche Optionen und Regeln, anderer Startwert: Der Zufall ist von der ersten Runde an ein anderer.
compare-other-setting = Anderes Szenario, andere Optionen oder andere Regeln.
compare-same-game = Beides ist dasselbe Spiel.
compare-second-branched = Das zweite ist ein Abzweig des ersten, genommen nach { $windows ->
    [one] einem Fenster
   *[other] { $windows } Fenstern
}.
compare-first-branched = Das erste ist ein Abzweig des zweiten, genommen nach { $windows ->
    [one] einem Fenster
   *[other] { $windows } Fenstern
}.
compare-siblings = Beide sind Abzweige desselben dritten Spiels.
compare-apart = Keines ist ein Abzweig des anderen.
compare-order = Erster anderer Auftrag: Runde { $turn }, { $window }, { $seat }. Erstes: { $first }. Zweites: { $second }.
compare-no-order = kein Auftrag
compare-turn = Erstes anderes Ergebnis: nach Runde { $turn }, { $field }. Erstes: { $first }. Zweites: { $second }.
compare-alike = Alle Aufträge und alle Ergebnisse sind gleich.
compare-alike-so-far = Alle Aufträge und alle Ergebnisse sind gleich, so weit beide gehen; eines geht länger.
compare-of-seat = Verglichen werden nur die Aufträge eines Platzes: { $seat }. Was die Spiele vor ihm verbergen, bleibt verborgen.
facts-outcome = Ausgang
facts-tracks = Wert
facts-victims = angegriffener Staat
facts-needs = Bedarf
facts-offers = Angebot
facts-consignments = Sendung
facts-ipcr = Stufe der Krisenreaktion
facts-nato = Haltung der NATO
facts-wills = Wille einer Hauptstadt
facts-vectors = Druck des Gegners
facts-hour = Stunde der Entscheidung
facts-evaluation = Note
facts-digest = was keine Zusammenfassung zeigt
facts-hours = Stunde { $hours }
facts-field-state = Stand
facts-field-truth = wahre Menge
facts-field-want = gewünscht
facts-field-have = im Einsatz
facts-field-coming = kommt
facts-field-coverage = Deckung
facts-field-due = Frist
facts-field-tabled = angeboten
facts-field-free = frei
facts-field-reserved = reserviert
facts-field-moving = unterwegs
facts-field-at-work = im Einsatz
facts-field-done = beendet
facts-field-quantity = Menge
facts-field-effect = Wert
facts-field-arrives = Ankunft
facts-field-status = wo sie ist
facts-field-queue = wartet auf Aufnahme

## Lesezeichen und Notizen neben einem Spiel

notes-empty = Da ist nichts zu behalten.
notes-too-long = Das ist länger als { $most } Zeichen.
notes-too-many = Es gibt schon { $most }; nehmen Sie zuerst eines weg.
