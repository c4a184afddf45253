# Was eine Nachbesprechung sagt: Lehren, Maße, die Zeile einer Lieferung.

lesson-offered_not_brought = { $need }: { $offered } angeboten und am Ende doch nur zu { $coverage } gedeckt.
lesson-not_offered = { $need }: nur { $offered } angeboten, am Ende zu { $coverage } gedeckt. Eine Fähigkeitslücke, oder es fragte niemand.
lesson-nothing_offered = { $need }: nichts dergleichen angeboten, am Ende zu { $coverage } gedeckt. Es fehlte die Fähigkeit, die Frage oder ein Beschluss.
lesson-by_others = { $need }: Kein Staat bot davon an; was am Ende { $coverage } deckt, kam durch { $by }. Es fehlt an der Fähigkeit oder an der Bitte.
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
    .rule = Die Stunde seit Beginn der Krise, in der zuerst eine Klausel angerufen wurde, die um Hilfe ersucht. Verbündete, die sich nur beraten, haben noch nicht um Hilfe ersucht.
measure-hours_to_quantified_request = Ersuchen mit Mengen
    .rule = Die Stunde, in der ein angegriffener Staat zuerst sagte, wie viel er braucht: mindestens { $from } seiner Bedarfe mit Mengen gemeldet, einzeln oder in einem Schreiben. Die Zahl nennt seine bis dahin gemeldeten Bedarfe.
measure-hours_to_first_pledge = Erstes Angebot
    .rule = Die Stunde, in der das erste Angebot auf den Tisch kam.
measure-hours_to_first_report = Erster Lagebericht
    .rule = Die Stunde, in der der erste Lagebericht erschien.
measure-hours_to_nato_contact = Erster Kontakt mit der NATO
    .rule = Die Stunde des ersten Kontakts zwischen den Stäben der Union und der NATO.
measure-hours_to_triage_rule = Triageregel veröffentlicht
    .rule = Die Stunde, in der eine Triageregel veröffentlicht wurde: wer zuerst an die Reihe kommt, wenn mehrere Staaten dasselbe brauchen.
measure-instruments_in_5_days = Beschlossene Instrumente binnen 5 Tagen
    .rule = Verschiedene Instrumente, die binnen { $within } seit Beginn beauftragt wurden, und Vorschläge von Ereignissen, die der Rat in dieser Zeit annahm, wann immer sie wirken. Gezählt wird, was Hilfe, Geld, Listungen oder Menschen bringt; nicht Sitzungen, Modi und Werkzeuge der Stäbe, und nicht, was später beschlossen wurde.
measure-needs_declared = Gemeldeter Bedarf
    .rule = Von allen entstandenen Bedarfen jene, die der angegriffene Staat gemeldet hat, je mit der ersten Stunde und Menge.
measure-members_pledging = Mitgliedstaaten mit einem Angebot
    .rule = Von den Mitgliedstaaten jene, die ein Angebot auf den Tisch legten, je mit der Zahl. Ein angegriffener Staat zählt nur, wenn er gibt.
measure-offers_answered = Beantwortete Angebote
    .rule = Von allen Angeboten jene, die einem Bedarf zugeordnet oder anders beantwortet wurden. Was nicht gezählt ist, blieb ohne jede Antwort.
measure-improvements_granted = Gewährte Bitten um Verbesserung
    .rule = Von den Bitten, ein Angebot zu verbessern, jene, nach denen der Geber es verbesserte. Was ein Geber ungebeten verbessert, zählt nicht.
measure-hours_from_offer_to_agreement = Vom Angebot zur Einigung, Median
    .rule = Die Zeit vom Vorlegen eines Angebots bis zu jeder Einigung darüber; davon der Median.
measure-agreed_at_work = Vereinbartes im Einsatz
    .rule = Von den vereinbarten Zuordnungen jene, von denen etwas zum Einsatz kam.
measure-consignments = Abgegangene Sendungen
    .rule = Alle Sendungen, die für einen Bedarf aufbrachen, je mit der Stunde des Abgangs.
measure-clauses_standing = Tragende Klauseln der Schreiben
    .rule = Von den Klauseln aller gesandten Schreiben jene, die trugen: Was sie sagen, traf beim Absenden zu. Jedes Schreiben zeigt, wie viele seiner Klauseln trugen und darunter, wie viele nicht.
measure-votes_won = Gewonnene Abstimmungen
    .rule = Von allen Abstimmungen jene, die angenommen wurden.
measure-nato_contacts = Kontakte mit der NATO
    .rule = Kontakte zwischen den Stäben der Union und der NATO.
measure-hours_overdrawn = Ratspersonal überzogen
    .rule = Die Stunden der Runden, in denen vom Ratspersonal mehr verlangt wurde, als es hat, zusammengezählt.
measure-hours_to_first_delivery = Erste Lieferung im Einsatz
    .rule = Die Stunde, in der die erste Sendung zum Einsatz kam.
measure-needs_covered = Am Ende gedeckter Bedarf
    .rule = Von allen entstandenen Bedarfen jene, von denen am Ende mindestens { $covered } im Einsatz sind. Von da an gilt ein Bedarf als gedeckt, auch wenn noch ein Rest fehlt; bei jedem steht, wie weit er gedeckt ist.
measure-by_substitution = Wirkung durch Ersatz anderer Art
    .rule = Jede Sendung im Einsatz zählt mit dem Anteil ihres Bedarfs, den sie deckte. Davon das, was von anderer Art war als die erbetene.
measure-adversary_success = Gelungene Handlungen des Gegners
    .rule = Von den Handlungen des Gegners jene, die gelangen; die anderen scheiterten.
measure-escalation_peak = Höchste Eskalation
    .rule = Die höchste Stufe der Eskalation, und was sie zuerst dorthin brachte.
measure-functions_mean = Funktionen der angegriffenen Staaten, Mittel
    .rule = Der Stand aller Funktionen der angegriffenen Staaten am Ende; das Mittel daraus.
measure-public_trust = Vertrauen der Öffentlichkeit
    .rule = Der Stand des Vertrauens am Anfang und alles, worum jede Ursache es seither bewegte, die stärkste zuerst; die Summe ist der Stand am Ende.
measure-pledges_per_member = Angebote je Mitgliedstaat
    .rule = Die Angebote der Mitgliedstaaten, auf jeden von ihnen gerechnet, auch auf jene, die nichts anboten. Ein angegriffener Staat zählt nur, wenn er gibt.
measure-hours_at_borders = Genehmigung, Spurweite, Mittel
    .rule = Die Stunden, die eine Sendung unterwegs für Genehmigungen und den Wechsel der Spurweite verlor; Mittel aller abgegangenen.
measure-foreign_consent_hours = Warten auf Herkunftsstaaten
    .rule = Die Stunden, die Angebote auf die Zustimmung des Herkunftsstaats zur Weitergabe warten mussten, zusammengezählt.
measure-caveats = Vorbehalte der Angebote
    .rule = Alle Vorbehalte der Angebote: jene, die am Ende noch gelten, und jene, die ein Geber aufhob.
measure-caveats_lifted = Aufgehobene Vorbehalte
    .rule = Von allen Vorbehalten der Angebote jene, die ein Geber aufhob; die anderen gelten am Ende noch.
measure-unanimity_attempts = Einstimmig oder im Konsens
    .rule = Abstimmungen, die einstimmig oder im Konsens zu fassen waren, in denen also jedes Mitglied ein Veto hat.
measure-vetoes = Vetos
    .rule = Von den einstimmig oder im Konsens zu fassenden Beschlüssen jene, die scheiterten. Was nicht gezählt ist, wurde angenommen.
measure-legal_sentence = Rechtsgrundlage der Schreiben
    .rule = Jedes Schreiben, das um Hilfe ersucht oder berichtet, erhält einen Punkt für die Rechtsgrundlage, einen für Tatsachen und Gebiet, auf denen es ruht, einen, wenn alles trägt, was es sagt; ohne Rechtsgrundlage keinen. Das Mittel aller.
measure-double_booked = Mit der NATO doppelt Belegtes
    .rule = Bedarfe, für die Hilfe zweimal vorgesehen war, auf Seiten der Union und der NATO, sodass die Doppelung stieg; je mit der ersten Stunde und dem Anstieg.
measure-closed_by_substitution = Durch Ersatz gedeckter Bedarf
    .rule = Von den am Ende gedeckten Bedarfen jene, die ohne Hilfe anderer Art unter { $covered } lägen. Bei jedem steht die Deckung ohne Ersatz.
measure-adversary_acts = Handlungen des Gegners
    .rule = Jede Handlung des Gegners, gelungen oder nicht.
measure-attribution = Zurechnung
    .rule = Der Stand der Zurechnung am Anfang und alles, worum jede Ursache sie seither bewegte, die stärkste zuerst; die Summe ist der Stand am Ende.
measure-offers_plausible = Vereinbartes, das hielt
    .rule = Von den vereinbarten Zuordnungen jene, die danach nicht scheiterten. Fällt der Bedarf weg oder trägt keine Strecke, liegt das nicht am Angebot.
measure-restored_power = Wiederhergestellte Leistung
    .rule = Was am Ende für Strombedarfe im Einsatz ist, soweit es gebraucht wurde, in der Leistung, die es bringt; volle Megawatt der Summe.
measure-interceptions = Abgefangene Ziele
    .rule = Was für Bedarfe der Luftverteidigung verbraucht wurde, in den Zielen, die es abfängt; volle der Summe.
measure-patients = Binnen 6 Stunden Versorgte
    .rule = Was für medizinische Bedarfe im Einsatz war, soweit es gebraucht wurde, mit den Patienten je Tag, die es versorgt, über die Tage des Einsatzes; volle der Summe.
measure-liquidity = Finanzhilfe
    .rule = Was am Ende für Geldbedarfe im Einsatz ist, soweit es gebraucht wurde; volle Millionen Euro der Summe.
measure-port_throughput = In Häfen gelöschte Hilfe
    .rule = Das Gewicht der Sendungen, die die angegriffenen Staaten per Schiff erreichten, je mit der Stunde der Löschung; volle Tonnen der Summe.
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
measure-counted = Was zählt: { $count }
measure-others = Was nicht zählt: { $count }
measure-read-from = Die Zahl des Spiels dahinter
measure-start = Am Anfang
measure-turn = Runde { $turn }
measure-delivery = { $need }: { $kind }, { $quantity } ({ $giver })
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
verdict-needs-late = alle, weil Hilfe spät kam; { $met } von { $all } Bedarfen am Ende gedeckt
verdict-needs-both = { $late }, weil Hilfe spät kam, { $missing }, weil sie am Ende fehlte; { $met } von { $all } Bedarfen gedeckt
verdict-passive = { $raw } vor der Regel gegen Untätigkeit
verdict-part = { $part }: { $value }
verdict-damped-term = { $term } { $raw } zählt { $value }
verdict-damped = { $terms }: Eine Antwort, die wenig Bedarf deckt, ist nicht rechtmäßig oder maßvoll, sondern bleibt aus (Regel: × { $factor } × Bedarf).
remedy-match = { $need }: { $quantity } ({ $giver }) zuordnen, in Runde { $turn } auf dem Tisch und nie beantwortet{ $others ->
    [0] .
    [one] ; noch ein Angebot blieb liegen.
   *[other] ; { $others } weitere blieben liegen.
}
remedy-declare = { $need }: vom angegriffenen Staat melden lassen; was nicht gemeldet ist, dem kann nichts zugeordnet werden.
remedy-keep_up = { $need }: rechtzeitig nachliefern lassen; was gebracht wurde, im Wert von { $brought }, wurde verbraucht oder kehrte heim.
remedy-agree = { $need }: sich über das Angebotene einigen; { $offers ->
    [one] ein Angebot führte zu keiner Einigung ({ $giver }, { $quantity }).
   *[other] { $offers } Angebote führten zu keiner Einigung (das größte: { $giver }, { $quantity }).
}
remedy-sooner = { $need }: früher vereinbaren; { $matches ->
    [one] eine Zuordnung ({ $giver }) war
   *[other] { $matches } Zuordnungen (die erste: { $giver }) waren
} vereinbart und am Ende nicht im Einsatz.
remedy-ask = { $need }: darum bitten; { $states ->
    [one] ein Staat, der davon etwas führt, wurde nie gebeten: { $giver }, { $quantity }.
   *[other] { $states } Staaten, die davon etwas führen, wurden nie gebeten; die größte Menge: { $giver }, { $quantity }.
}
remedy-short = { $need }: Alle, die davon etwas führen, wurden gebeten oder boten es an; mehr konnte nur als Ersatz kommen, durch einen Beschluss oder ein Instrument der Union oder von der NATO.
remedy-nobody = { $need }: Kein Staat, der zu bitten wäre, führt davon etwas; es konnte nur als Ersatz kommen, durch einen Beschluss oder ein Instrument der Union oder von der NATO.
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
need-story-used-up = { $need }: gebracht durch { $by }, verbraucht oder heimgekehrt; zu { $share } gedeckt
need-story-missing = am Ende offen: { $missing }
need-story-withdrawn = zurückgezogen { $moment }
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
answer-left = Die Ausdauer steht bei { $endurance }; knapp sind schon: { $needs }.
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
