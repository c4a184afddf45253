# Lines of the feed. Past or present fact, actor first; one line each.

source-adversary = Adversary
source-inject = Exercise
source-capital = Capitals
source-victim = Attacked state
source-nato = NATO
source-union = Union
source-council = Council
source-transport = Movement
source-system = Game

severity-note = note
severity-good = good
severity-bad = bad
severity-grave = grave

cause-inject = event: { $text }
cause-order = { $seat }: { $order }
cause-vector = act of the adversary: { $vector }
cause-mistake = mistake: { $mistake }
cause-vote = vote: { $vote }
cause-about = { $rule }: { $about }
cause-mishap = chance of the exercise, which meets { $share } of all consignments; nobody is at fault
cause-times = { $cause }, { $times } times

## The story and levels

event-turn-opened = Turn { $turn } decides at { $moment }.
event-inject = EXERCISE: { $text }
event-inject-added = EXERCISE CONTROL ADDS: { $text }
event-inject-released = Exercise control releases { $inject }.
event-inject-held = Exercise control holds { $inject }.
event-inject-postponed = Exercise control plans { $inject } for { $moment }.
event-inject-edited = Exercise control edits { $inject }: at { $moment }, { $share } of what is written{ $text }.
event-level-set = Exercise control sets { $level } to { $to }, { $motive }{ $note }.
event-clock-stopped = Exercise control paused the clock{ $note }.
event-clock-resumed = The clock runs again.
event-message-sent = EXERCISE CONTROL to { THE($seat) }: { $text }
event-track-moved = { $track } { $by } to { $to }: { $cause }
event-escalation-moved = { $track } { $by } to { $to }, as grave as “{ $rung }”: { $cause }
event-function-moved = { $victim }: { $function } { $by } to { $to }: { $cause }
event-function-at-brink = { $victim }: { $function } has been at the brink for { $duration }.
event-home-risk-up = { $giver }: giving has become riskier at home this turn.
event-home-risk-down = { $giver }: giving has become easier at home this turn.
event-home-risk-up-all = Giving has become riskier at home in all capitals this turn.
event-home-risk-down-all = Giving has become easier at home in all capitals this turn.
event-game-ended = The game ends: { $outcome }. { $meaning } { $reason }

## The adversary

event-adversary-succeeded = { $victim }: { $vector } succeeds against { $function }.
event-adversary-failed = { $victim }: { $vector } against { $function } is denied.
event-adversary-switched = The adversary turns away from { $vector } after failures.
event-aim-reached = The adversary has what it wanted: { $aim }
event-aim-lost = The adversary has lost what it had reached: { $aim }
event-aim-assessed = The services assess what the adversary wants: { $aim }
event-terms-sought = The adversary holds still and seeks terms.

## Needs

event-need-arose = { BEGIN(THE($victim)) } needs { $kind }: { $quantity }, by { $moment }.
event-need-grew = { BEGIN(THE($victim)) } needs more { $kind }: now { $quantity }.
event-need-declared = { BEGIN(THE($victim)) } declares { $kind }: { $quantity }.
event-need-ranked = { BEGIN(THE($victim)) } puts { $kind } first.
event-need-partly = { $victim }, { $kind }: partly met.
event-need-met = { $victim }, { $kind }: met.
event-need-lapsed = { $victim }, { $kind }: too late to matter now.
event-need-withdrawn = { BEGIN(THE($victim)) } withdraws { $kind }.
event-need-left-to-nato = The Union leaves { $need } to NATO.
event-need-taken-back = The Union takes { $need } back from NATO.
event-need-left-to-eu = NATO leaves { $need } to the Union.
event-need-taken-back-by-nato = NATO takes { $need } back from the Union.
event-fit-shifted = { $need }: the effect of what is delivered changes by { $by }.
event-promise-made = The High Representative promises { $need } by { $moment }.
event-promise-kept = Promise kept: { $need }.
event-promise-broken = Promise broken: { $need }.

## Offers

event-offer-tabled = { BEGIN(THE($giver)) } { $givers ->
    [many] offer
   *[one] offers
} { $kind }: { $quantity } for { THE($victim) }, until { $moment }.
event-stock-withdrawn = { $offer }: { $quantity } withdrawn by the giver.
event-stock-lapsed = { $offer }: { $quantity } lapsed unused.
event-offer-declined = { $offer }: declined with thanks.
event-offer-parked = { $offer }: kept for later.
event-offer-improvement-asked = { $offer }: the giver is asked to improve it.
event-offer-improved = { $offer }: improved by { $quantity }.
event-offer-caveat-lifted = { $offer }: caveat lifted ({ $caveat }).
event-offer-improved-and-lifted = { $offer }: improved by { $quantity }, caveat lifted ({ $caveat }).
event-offer-extended = { $offer }: stays on the table until { $moment }.
event-offer-redirected = { $offer }: its giver makes it to { THE($victim) } instead of { THE($country) }.
event-kept-for-itself = { BEGIN(THE($giver)) }: own need first ({ $kind }). What was on the table or agreed, and has not left, stays at home.
event-caveat-added = { $offer }: new caveat ({ $caveat }).
event-caveat-for-giver = { BEGIN(THE($giver)) } puts a caveat on its military offers: { $caveat }.
event-caveat-of-place = { BEGIN(THE($giver)) } puts a caveat on whatever it sends: { $caveat }.
event-clock-started = { $offer }: { $clock } awaited, due { $moment }.
event-clock-granted = { $offer }: { $clock } in hand.
event-clock-refused = { $offer }: { $clock } refused.
event-union-asked = { BEGIN(THE($seat)) } asks { THE($country) } for { $kind }. It owns none: forces are the states'.
event-triage-published = A triage rule is published: { $rule }.
event-triage-kept = A triage rule is set and kept internal: { $rule }.
event-bilateral-steered = Line of the High Representative on bilateral aid: { $line }.
event-triage-followed = By the triage rule { THE($country) } comes first, and is served first.
event-triage-against = By the triage rule { THE($country) } comes first; another is served before it.
event-capital-asked = { BEGIN(THE($seat)) } asks { THE($country) } for { $kind }.

## Matches and movement

event-match-proposed = Proposed: { $quantity }, { $offer }, for { $need }; { $channel }, { $way }.
event-match-offered-directly = Sent by its giver itself, announced to nobody: { $quantity }, { $offer }, for { $need }; { $way }.
event-match-amended = { BEGIN(THE($seat)) } agrees to { $match } on other terms: { $quantity }, { $channel }, { $way }, because { $reason }.
event-answer-overtaken = What { THE($seat) } answered on { $match } was overtaken: the terms were amended meanwhile, and it is asked anew.
event-standing-consent-given = { BEGIN(THE($seat)) } agrees beforehand to whatever is proposed: { $about }.
event-standing-consent-taken = { BEGIN(THE($seat)) } takes its standing consent back: { $about }.
event-standing-consent-used = By its standing consent { THE($seat) } agrees: { $match }.
event-match-agreed = Agreed: { $match }.
event-match-brokered = Both sides brought together: { $match }.
event-match-waits = { $match }: waits for { $clock }.
event-match-dropped-by = { BEGIN(THE($seat)) } refuses { $match }: { $reason }.
event-match-dropped = { $match }: comes to nothing, { $reason }.
event-consignment-left = { $load }: { $quantity } under way, due { $moment }.
event-consignment-delayed = { $load }: { $duration } late, { $cause }
event-consignment-lost = { $load }: lost, { $cause }
event-consignment-arrived = { $load }: arrived, waits for reception.
event-consignment-absorbed = { $load }: { $quantity } at work, worth { $effect }.
event-consignment-used = { $load }: { $quantity } used up.
event-consignment-returned = { $load }: gone home.
event-consignment-recalled = { $load }: recalled by the giver, whose own region comes first: { THE($state) } is attacked.
event-consignment-left-strikes = { $load }: called home by the giver; it is not there for strikes.
event-consignment-relieved = { $load }: relieved by the giver; it stays for another term.
event-delay-set = { $scope }: { $days } { $days ->
    [one] day
   *[other] days
} longer.
event-delay-lifted = { $scope }: { $days } { $days ->
    [one] day
   *[other] days
} shorter.
delay-kind = Movements of { $kind }
delay-from = Movements from { THE($country) }
delay-to = Movements to { THE($country) }
delay-land = Movements by road and rail to { THE($country) }, as far as clearances are missing
delay-via = Movements through { THE($country) }
event-mode-blocked = { $kind } can no longer travel { $mode }.
event-mode-blocked-except = { $kind } can no longer travel { $mode }, except from { $countries }.

## Institutions

event-ipcr-requested = The High Representative asks for crisis response: { $mode }.
event-ipcr-decided = Crisis response set: { $mode }, from { $moment }.
event-ipcr-decided-jointly = The Presidency has not answered: the services of the Union activate the crisis response jointly ({ $mode }), from { $moment }.
event-ipcr-changed = Crisis response now: { $mode }.
event-round-table-held = A round table met.
event-report-ordered = Situation report ordered, due { $moment }.
event-report-issued = Situation report out, quality { $quality } of 100.
event-nato-draw-opened = NATO considers: { $posture }; decision due { $moment }.
event-nato-draw-failed = NATO finds no consensus: { $posture }. In the way: { $obstacle }. Looks again { $moment }.
event-nato-posture-changed = NATO posture: { $posture }.
event-article5-decided = North Atlantic Council: Article 5 is in force for { THE($country) }.
event-transfer-asked = NATO asks for authority over: { $offer }; answer due { $moment }.
event-authority-transferred = Under NATO's authority from now on: { $offer }.
event-authority-transferred-in-dispute = Under NATO's authority, in dispute: { $offer }.
event-authority-kept = Stays under national authority, against NATO's plan: { $offer }.
event-nato-planned = NATO plans { $quantity } for { $need }.
event-measure-adopted = A decision or an instrument of the Union meets { $need }: { $quantity }.
event-nato-delivered = NATO's own units at work for { $need }: { $quantity }.
event-consultations-asked = { BEGIN(THE($state)) } asks for consultations under Article 4 of the North Atlantic Treaty: { $concern } is threatened.
event-nato-contacted = Staffs of the Union and NATO met.
event-joint-statement-sought = The High Representative seeks a joint statement with NATO.
event-nato-endorsed = NATO agrees to a joint statement.
event-statement-made = The High Representative speaks: { $statement }.
event-instrument-proposed = { $instrument } is proposed to { THE($victim) } ({ $seat }); it decides itself.
event-instrument-requested = { BEGIN(THE($victim)) } asks for it: { $instrument }. Each state whose means they are decides for itself.
event-instrument-agreed = { $instrument } for { THE($victim) }: agreed ({ $seat }).
event-instrument-agreed-mandate = { $instrument } for { THE($victim) }: agreed ({ $seat }); its parliament takes { $hours }.
event-instrument-declined = { $instrument } for { THE($victim) }: no giver is willing. { $refusals }.
event-instrument-unanswered = { $instrument } for { THE($victim) }: nobody agreed.
event-instrument-barred = { $instrument } for { THE($victim) } does not come about: { $limit }.
event-instrument-empty = { $instrument } for { THE($victim) } brings nothing: all that it has is with others or due to them, cannot come there, or is no longer asked for. Nobody pays for it.
event-instrument-lent = { $instrument } from { THE($victim) }: decided, at work from { $moment }.
event-instrument-lent-works = { $instrument } from { THE($victim) }: at work until { $moment }.
event-instrument-lent-ended = { $instrument } from { THE($victim) }: back home.
event-instrument-tasked = { $instrument } for { THE($victim) }: decided, works from { $moment }.
event-instrument-worked = { $instrument } for { THE($victim) } works.
event-instrument-works = { $instrument } for { THE($victim) } works until { $moment }.
event-instrument-ended = { $instrument } for { THE($victim) } has ended.
event-instrument-ended-by = { $instrument } for { THE($victim) } is ended early ({ $seat }).
event-unlocked = Now available: { $what }.
event-capacity-changed = Staff capacity ({ $pool }) { $by } a day from now on: { $cause }
event-capacity-changed-until = Staff capacity ({ $pool }) { $by } a day until { $moment }: { $cause }
event-paid = Paid by { THE($payer) }: EUR { $amount } million.
event-vote-scheduled = On the Council's agenda for turn { $turn }: { $vote }.
event-measure-asked-for = { BEGIN(THE($country)) } asks the Council for it: { $vote }.
event-position-taken = { $country } on { $vote }: { $stance }.
event-vote-passed = The Council adopts: { $vote }.
event-vote-failed = The Council does not adopt: { $vote }.
event-guest-invited = Invited to the round table: { $guest }.
event-body-convened = { $body }, meeting by { $moment }: { $vote }.
event-agreed-without-debate = Agreed by every capital, adopted without debate: { $vote }.
event-committee-agrees = { $body }: agreement on { $vote }.
event-committee-disagrees = { $body }: no agreement on { $vote }.
event-vote-postponed = Postponed to turn { $turn }: { $vote }.
event-vote-taken-off = Off the Council's agenda without a vote: { $vote }.
event-case-argued = { BEGIN(THE($seat)) } argues the case of { THE($victim) } to { THE($country) }: { $plea }.
event-case-argued-own = { BEGIN(THE($victim)) } argues its case to { THE($country) }: { $plea }.
event-reading-own-word = { BEGIN(THE($country)) } states how it reads the case of { THE($victim) }: { $reading }.
event-reading-stated = { BEGIN(THE($country)) } on armed aggression against { THE($victim) }: { $reading }.
event-reading-moved = { BEGIN(THE($country)) } reads the case of { THE($victim) } otherwise now: { $reading }, before { $before }.
event-case-weighed = How the others read the case of { THE($victim) }: met { $met }, arguable { $arguable }, not met { $unmet }. The duty rests on the treaty, not on this count.
event-lobbied = { BEGIN(THE($country)) } is asked for its support: { $vote }.
event-linked = For its support { THE($country) } keeps { $kind } at home: { $vote }.
event-link-ended = What { THE($country) } was promised to keep counts again: { $kind }.
event-watered-down = The text says less, { $share } of it is left: { $vote }.
event-vote-against = Against: { $states }.
event-vote-abstaining = Abstaining: { $states }.
event-choice-opened = { BEGIN(THE($seat)) } must decide by the end of turn { $turn }: { $matter }
event-choice-advised = { BEGIN(THE($seat)) } advises: { $answer }.
event-choice-made = { BEGIN(THE($seat)) } decides: { $answer }.
event-choice-made-by-default = { BEGIN(THE($seat)) } did not decide in time; taken: { $answer }.

## Law

event-invoked-mutual_assistance = { BEGIN(THE($victim)) } invokes Article 42.7 of the Treaty on European Union.
event-invoked-solidarity = { BEGIN(THE($victim)) } invokes Article 222 of the Treaty on the Functioning of the European Union.
event-invoked-nato4 = { BEGIN(THE($victim)) } asks for consultations under Article 4 of the North Atlantic Treaty.
event-reported-art51 = { BEGIN(THE($victim)) } reports to the Security Council under Article 51.
event-forcible-measure = First forcible measure for { THE($victim) }: { $hours } hours to report to the Security Council.
event-terminated = { BEGIN(THE($victim)) } ends its request for assistance.
event-victim-joined = { BEGIN(THE($victim)) } asks for assistance too.
event-first-struck = { BEGIN(THE($victim)) }: attacked from now on.
event-letter-asked = { BEGIN(THE($seat)) } owes by the end of turn { $turn }: { $letter }.
event-letter-asked-finding = { BEGIN(THE($seat)) } owes by the end of turn { $turn }, or of the turn after its own legal finding: { $letter }.
event-letter-sent = { BEGIN(THE($seat)) } sends { $letter }: { $clauses }.
event-letter-sent-unsound = { BEGIN(THE($seat)) } sends { $letter } with { $unsound } { $unsound ->
    [one] clause that does
   *[other] clauses that do
} not hold: { $clauses }.
event-letter-missed = { BEGIN(THE($seat)) } did not send { $letter }.
event-mistake-made = Typical mistake: { $mistake } ({ $cause }).
