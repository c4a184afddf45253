# Die Zeilen des Meldungsstroms.

source-adversary = Gegner
source-inject = Übung
source-capital = Hauptstädte
source-victim = Angegriffener Staat
source-nato = NATO
source-union = Union
source-council = Rat
source-transport = Bewegungen
source-system = Spiel

severity-note = Notiz
severity-good = gut
severity-bad = schlecht
severity-grave = ernst

cause-inject = Ereignis: { $text }
cause-order = { $seat }: { $order }
cause-vector = Tat des Gegners: { $vector }
cause-mistake = Fehler: { $mistake }
cause-vote = Abstimmung: { $vote }
cause-about = { $rule }: { $about }
cause-mishap = Zufall der Übung, der { $share } aller Lieferungen trifft; niemand ist schuld
cause-times = { $cause }, { $times }-mal

event-turn-opened = Runde { $turn } entscheidet um { $moment }.
event-inject = ÜBUNG: { $text }
event-inject-added = DIE ÜBUNGSLEITUNG ERGÄNZT: { $text }
event-inject-released = Die Übungsleitung gibt { $inject } frei.
event-inject-held = Die Übungsleitung hält { $inject } zurück.
event-inject-postponed = Die Übungsleitung plant { $inject } für { $moment }.
event-inject-edited = Die Übungsleitung ändert { $inject }: um { $moment }, { $share } des Geschriebenen{ $text }.
event-level-set = Die Übungsleitung setzt { $level } auf { $to }, { $motive }{ $note }.
event-clock-stopped = Die Übungsleitung hielt die Uhr an{ $note }.
event-clock-resumed = Die Uhr läuft wieder.
event-message-sent = DIE ÜBUNGSLEITUNG an { ACC($seat) }: { $text }
event-track-moved = { $track } { $by } auf { $to }: { $cause }
event-escalation-moved = { $track } { $by } auf { $to }, so schwer wie „{ $rung }“: { $cause }
event-function-moved = { $victim }: { $function } { $by } auf { $to }: { $cause }
event-function-at-brink = { $victim }: { $function } steht seit { $duration } am Abgrund.
event-home-risk-up = { $giver }: Geben ist in dieser Runde zu Hause riskanter.
event-home-risk-down = { $giver }: Geben ist in dieser Runde zu Hause leichter.
event-home-risk-up-all = Geben ist in dieser Runde in allen Hauptstädten riskanter.
event-home-risk-down-all = Geben ist in dieser Runde in allen Hauptstädten leichter.
event-game-ended = Das Spiel endet: { $outcome }. { $meaning } { $reason }

event-adversary-succeeded = { $victim }: { $vector } gegen { $function } gelingt.
event-adversary-failed = { $victim }: { $vector } gegen { $function } abgewehrt.
event-adversary-switched = Der Gegner wendet sich nach Fehlschlägen ab: { $vector }.
event-aim-reached = Der Gegner hat, was er wollte: { $aim }
event-aim-lost = Der Gegner hat wieder verloren, was er erreicht hatte: { $aim }
event-aim-assessed = Die Dienste schätzen ein, was der Gegner will: { $aim }
event-terms-sought = Der Gegner hält still und sucht eine Verständigung.

event-need-arose = Neuer Bedarf für { ACC($victim) }: { $kind }, { $quantity }, bis { $moment }.
event-need-grew = Mehr Bedarf für { ACC($victim) }: { $kind }, nun { $quantity }.
event-need-declared = { BEGIN(BY($victim)) } gemeldet: { $kind }, { $quantity }.
event-need-ranked = { BEGIN(BY($victim)) } vorangestellt: { $kind }.
event-need-partly = { $victim }: { $kind } teils gedeckt.
event-need-met = { $victim }: { $kind } gedeckt.
event-need-lapsed = { $victim }: { $kind } käme zu spät.
event-need-withdrawn = { BEGIN(BY($victim)) } zurückgezogen: { $kind }.
event-need-left-to-nato = Die Union überlässt der NATO: { $need }.
event-need-taken-back = Die Union nimmt von der NATO zurück: { $need }.
event-need-left-to-eu = Die NATO überlässt der Union: { $need }.
event-need-taken-back-by-nato = Die NATO nimmt von der Union zurück: { $need }.
event-fit-shifted = { $need }: die Wirkung des Gelieferten ändert sich um { $by }.
event-promise-made = Der Hohe Vertreter sagt zu: { $need } bis { $moment }.
event-promise-kept = Zusage gehalten: { $need }.
event-promise-broken = Zusage gebrochen: { $need }.
event-measure-adopted = Ein Beschluss oder ein Instrument der Union deckt { $need }: { $quantity }.

event-offer-tabled = { BEGIN(THE($giver)) } { $givers ->
    [many] bieten
   *[one] bietet
} { $kind }: { $quantity } für { ACC($victim) }, bis { $moment }.
event-stock-withdrawn = { $offer }: { $quantity } vom Geber zurückgezogen.
event-stock-lapsed = { $offer }: { $quantity } ungenutzt verfallen.
event-offer-declined = { $offer }: mit Dank abgelehnt.
event-offer-parked = { $offer }: zurückgestellt.
event-offer-improvement-asked = { $offer }: der Geber wird um Besseres gebeten.
event-offer-improved = { $offer }: um { $quantity } erhöht.
event-offer-caveat-lifted = { $offer }: Vorbehalt aufgehoben ({ $caveat }).
event-offer-improved-and-lifted = { $offer }: um { $quantity } erhöht, Vorbehalt aufgehoben ({ $caveat }).
event-offer-extended = { $offer }: bleibt auf dem Tisch bis { $moment }.
event-offer-redirected = { $offer }: vom Geber jetzt für { ACC($victim) } statt für { ACC($country) }.
event-kept-for-itself = { BEGIN(THE($giver)) }: eigener Bedarf zuerst ({ $kind }). Was auf dem Tisch lag oder vereinbart war und nicht unterwegs ist, bleibt zu Hause.
event-caveat-added = { $offer }: neuer Vorbehalt ({ $caveat }).
event-caveat-for-giver = Vorbehalt { BY($giver) } auf die eigenen militärischen Angebote: { $caveat }.
event-caveat-of-place = Vorbehalt { BY($giver) } auf alles, was entsandt wird: { $caveat }.
event-clock-started = { $offer }: { $clock }, erwartet { $moment }.
event-clock-granted = { $offer }: { $clock }, liegt vor.
event-clock-refused = { $offer }: { $clock }, verweigert.
event-union-asked = { BEGIN(THE($seat)) } bittet { ACC($country) }: { $kind }. Die Union hat keine: Streitkräfte gehören den Staaten.
event-triage-published = Eine Triageregel ist veröffentlicht: { $rule }.
event-triage-kept = Eine Triageregel ist gesetzt und bleibt intern: { $rule }.
event-bilateral-steered = Linie des Hohen Vertreters zu bilateraler Hilfe: { $line }.
event-triage-followed = Die Triageregel gibt { DAT($country) } den Vorrang, und so geschieht es.
event-triage-against = Die Triageregel gibt { DAT($country) } den Vorrang; ein anderer Staat wird vorher bedient.
event-capital-asked = { BEGIN(THE($seat)) } bittet { ACC($country) }: { $kind }.

event-match-proposed = Vorgeschlagen: { $quantity }, { $offer }, für { ACC($need) }; { $channel }, { $way }.
event-match-offered-directly = Vom Geber selbst geschickt, niemandem angekündigt: { $quantity }, { $offer }, für { ACC($need) }; { $way }.
event-match-amended = { BEGIN(BY($seat)) } zu anderen Bedingungen angenommen: { $match }; { $quantity }, { $channel }, { $way }; Grund: { $reason }.
event-answer-overtaken = Antwort { BY($seat) } überholt: { $match }; die Bedingungen wurden inzwischen geändert, der Platz wird neu gefragt.
event-standing-consent-given = Dauerhafte Zustimmung { BY($seat) } zu allem, was vorgeschlagen wird: { $about }.
event-standing-consent-taken = Dauerhafte Zustimmung { BY($seat) } zurückgenommen: { $about }.
event-standing-consent-used = Zustimmung { BY($seat) } aus dauerhafter Zustimmung: { $match }.
event-match-agreed = Vereinbart: { $match }.
event-match-brokered = Beide Seiten zusammengebracht: { $match }.
event-match-waits = { $match }: wartet auf { $clock }.
event-match-dropped-by = { BEGIN(BY($seat)) } abgelehnt: { $match }, { $reason }.
event-match-dropped = { $match }: gescheitert, { $reason }.
event-consignment-left = { $load }: { $quantity } unterwegs, erwartet { $moment }.
event-consignment-delayed = { $load }: { $duration } verspätet, { $cause }
event-consignment-lost = { $load }: verloren, { $cause }
event-consignment-arrived = { $load }: eingetroffen, wartet auf Aufnahme.
event-consignment-absorbed = { $load }: { $quantity } im Einsatz, wert { $effect }.
event-consignment-used = { $load }: { $quantity } verbraucht.
event-consignment-returned = { $load }: heimgekehrt.
event-consignment-recalled = { $load }: vom Geber zurückgerufen, dem die eigene Region vorgeht. Angegriffen: { $state }.
event-consignment-left-strikes = { $load }: vom Geber heimgeholt; für Schläge ist es nicht da.
event-consignment-relieved = { $load }: vom Geber abgelöst, bleibt für eine weitere Zeit.
event-delay-set = { $scope }: { $days } { $days ->
    [one] Tag
   *[other] Tage
} länger.
event-delay-lifted = { $scope }: { $days } { $days ->
    [one] Tag
   *[other] Tage
} kürzer.
delay-kind = Bewegungen: { $kind }
delay-from = Bewegungen aus { DAT($country) }
delay-to = Bewegungen { TOWARDS($country) }
delay-land = Bewegungen auf Straße und Schiene { TOWARDS($country) }, soweit Genehmigungen fehlen
delay-via = Bewegungen durch { ACC($country) }
event-mode-blocked = { $kind } kann nicht mehr { $mode } reisen.
event-mode-blocked-except = { $kind } kann nicht mehr { $mode } reisen, außer von hier: { $countries }.

event-ipcr-requested = Der Hohe Vertreter erbittet Krisenreaktion: { $mode }.
event-ipcr-decided = Krisenreaktion festgelegt: { $mode }, ab { $moment }.
event-ipcr-decided-jointly = Der Vorsitz hat nicht geantwortet: Die Dienste der Union aktivieren die Krisenreaktion gemeinsam ({ $mode }), ab { $moment }.
event-ipcr-changed = Krisenreaktion nun: { $mode }.
event-round-table-held = Ein Rundtischgespräch fand statt.
event-report-ordered = Lagebericht angefordert, erwartet { $moment }.
event-report-issued = Lagebericht liegt vor, Güte { $quality } von 100.
event-nato-draw-opened = Die NATO berät: { $posture }; Entscheidung { $moment }.
event-nato-draw-failed = Die NATO findet keinen Konsens: { $posture }. Im Weg: { $obstacle }. Erneut { $moment }.
event-nato-posture-changed = Haltung der NATO: { $posture }.
event-article5-decided = Nordatlantikrat: Artikel 5 gilt für { ACC($country) }.
event-transfer-asked = Die NATO verlangt Befehlsgewalt über: { $offer }; Antwort fällig { $moment }.
event-authority-transferred = Von nun an unter Befehlsgewalt der NATO: { $offer }.
event-authority-transferred-in-dispute = Unter Befehlsgewalt der NATO, strittig: { $offer }.
event-authority-kept = Bleibt unter nationaler Befehlsgewalt, gegen den Plan der NATO: { $offer }.
event-nato-planned = Die NATO plant { $quantity } für { $need }.
event-nato-delivered = Eigene Kräfte der NATO im Einsatz für { $need }: { $quantity }.
event-consultations-asked = { BEGIN(BY($state)) } verlangt: Konsultationen nach Artikel 4 des Nordatlantikvertrags; bedroht sei { $concern }.
event-nato-contacted = Die Stäbe von Union und NATO trafen sich.
event-joint-statement-sought = Der Hohe Vertreter sucht eine gemeinsame Erklärung mit der NATO.
event-nato-endorsed = Die NATO stimmt einer gemeinsamen Erklärung zu.
event-statement-made = Der Hohe Vertreter spricht: { $statement }.
event-instrument-proposed = { $instrument }: für { ACC($victim) } vorgeschlagen ({ $seat }); er entscheidet selbst.
event-instrument-requested = { BEGIN(THE($victim)) } bittet darum: { $instrument }. Jeder Staat, dem die Mittel gehören, entscheidet für sich.
event-instrument-agreed = { $instrument } für { ACC($victim) }: zugesagt ({ $seat }).
event-instrument-agreed-mandate = { $instrument } für { ACC($victim) }: zugesagt ({ $seat }); das Parlament braucht { $hours }.
event-instrument-declined = { $instrument } für { ACC($victim) }: Kein Geber ist bereit. { $refusals }.
event-instrument-unanswered = { $instrument } für { ACC($victim) }: Niemand hat zugesagt.
event-instrument-barred = { $instrument } für { ACC($victim) } kommt nicht zustande: { $limit }.
event-instrument-empty = { $instrument } für { ACC($victim) } bringt nichts: Alles ist schon bei anderen oder steht ihnen zu, kommt dort nicht hin oder ist nicht mehr erbeten. Niemand zahlt dafür.
event-instrument-lent = { $instrument } ({ $victim }): entschieden, wirkt ab { $moment }.
event-instrument-lent-works = { $instrument } ({ $victim }): wirkt bis { $moment }.
event-instrument-lent-ended = { $instrument } ({ $victim }): wieder zu Hause.
event-instrument-tasked = { $instrument } für { ACC($victim) }: entschieden, wirkt ab { $moment }.
event-instrument-worked = { $instrument } für { ACC($victim) } wirkt.
event-instrument-works = { $instrument } für { ACC($victim) } wirkt bis { $moment }.
event-instrument-ended = { $instrument } für { ACC($victim) } ist zu Ende.
event-instrument-ended-by = { $instrument } für { ACC($victim) } wird vorzeitig beendet ({ $seat }).
event-unlocked = Nun verfügbar: { $what }.
event-capacity-changed = Kapazität ({ $pool }) von nun an { $by } am Tag: { $cause }
event-capacity-changed-until = Kapazität ({ $pool }) { $by } am Tag bis { $moment }: { $cause }
event-paid = { BEGIN(BY($payer)) } gezahlt: { $amount } Mio. Euro.
event-vote-scheduled = Auf der Tagesordnung des Rates für Runde { $turn }: { $vote }.
event-measure-asked-for = Bitte { BY($country) } an den Rat: { $vote }.
event-position-taken = { $country } zu { $vote }: { $stance }.
event-vote-passed = Der Rat nimmt an: { $vote }.
event-vote-failed = Der Rat nimmt nicht an: { $vote }.
event-guest-invited = Zum Rundtischgespräch geladen: { $guest }.
event-body-convened = { $body }, Sitzung bis { $moment }: { $vote }.
event-agreed-without-debate = Von allen Hauptstädten vereinbart, ohne Aussprache angenommen: { $vote }.
event-committee-agrees = { $body }: Einigung auf { $vote }.
event-committee-disagrees = { $body }: keine Einigung auf { $vote }.
event-vote-postponed = Vertagt auf Runde { $turn }: { $vote }.
event-vote-taken-off = Ohne Abstimmung von der Tagesordnung des Rates genommen: { $vote }.
event-case-argued = { BEGIN(THE($seat)) } vertritt den Fall { BY($victim) } gegenüber { DAT($country) }: { $plea }.
event-case-argued-own = { BEGIN(THE($victim)) } vertritt den eigenen Fall gegenüber { DAT($country) }: { $plea }.
event-reading-own-word = Lesart { BY($country) } im Fall { BY($victim) }, aus eigenem Wort: Schwelle { $reading }.
event-reading-stated = Lesart { BY($country) } zum bewaffneten Angriff auf { ACC($victim) }: Schwelle { $reading }.
event-reading-moved = Neue Lesart { BY($country) } im Fall { BY($victim) }: Schwelle { $reading }, zuvor { $before }.
event-case-weighed = Lesart der anderen im Fall { BY($victim) }: erreicht { $met }, vertretbar { $arguable }, nicht erreicht { $unmet }. Die Pflicht beruht auf dem Vertrag, nicht auf dieser Zählung.
event-lobbied = Um Unterstützung { BY($country) } wird gebeten: { $vote }.
event-linked = Für Unterstützung { BY($country) } bleibt dort: { $kind } ({ $vote }).
event-link-ended = Die Zusage an { ACC($country) } gilt nicht mehr: { $kind }.
event-watered-down = Der Text sagt weniger, { $share } davon bleiben: { $vote }.
event-vote-against = Dagegen: { $states }.
event-vote-abstaining = Enthaltung: { $states }.
event-choice-opened = Bis zum Ende von Runde { $turn } { BY($seat) } zu entscheiden: { $matter }
event-choice-advised = Empfehlung { BY($seat) }: { $answer }.
event-choice-made = { BEGIN(BY($seat)) } entschieden: { $answer }.
event-choice-made-by-default = { BEGIN(BY($seat)) } nicht rechtzeitig entschieden; es gilt: { $answer }.

event-invoked-mutual_assistance = { BEGIN(BY($victim)) } geltend gemacht: Artikel 42 Absatz 7 des Vertrags über die Europäische Union.
event-invoked-solidarity = { BEGIN(BY($victim)) } geltend gemacht: Artikel 222 des Vertrags über die Arbeitsweise der Europäischen Union.
event-invoked-nato4 = { BEGIN(BY($victim)) } verlangt: Konsultationen nach Artikel 4 des Nordatlantikvertrags.
event-reported-art51 = Bericht { BY($victim) } an den Sicherheitsrat nach Artikel 51.
event-forcible-measure = Erste gewaltsame Maßnahme für { ACC($victim) }: { $hours } Stunden bis zum Bericht an den Sicherheitsrat.
event-terminated = { BEGIN(BY($victim)) } beendet: das Beistandsersuchen.
event-victim-joined = Auch { BY($victim) } liegt nun ein Beistandsersuchen vor.
event-first-struck = { BEGIN(THE($victim)) }: von jetzt an angegriffen.
event-letter-asked = Bis zum Ende von Runde { $turn } { BY($seat) } fällig: { $letter }.
event-letter-asked-finding = Bis zum Ende von Runde { $turn }, oder der Runde nach dem eigenen rechtlichen Befund, { BY($seat) } fällig: { $letter }.
event-letter-sent = { BEGIN(BY($seat)) } gesandt: { $letter } ({ $clauses }).
event-letter-sent-unsound = { BEGIN(BY($seat)) } gesandt: { $letter }, mit { $unsound } { $unsound ->
    [one] Klausel, die nicht trägt
   *[other] Klauseln, die nicht tragen
}: { $clauses }.
event-letter-missed = { BEGIN(BY($seat)) } nicht gesandt: { $letter }.
event-mistake-made = Typischer Fehler: { $mistake } ({ $cause }).
