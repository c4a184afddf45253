# What a debrief says: lessons, measures, the line of a delivery.

lesson-offered_not_brought = { $need }: { $offered } offered, and still only { $coverage } covered at the end.
lesson-not_offered = { $need }: only { $offered } offered, { $coverage } covered at the end. A shortfall of capability, or of asking.
lesson-nothing_offered = { $need }: nothing of the kind was offered, { $coverage } covered at the end. A shortfall of capability, of asking or of a decision.
lesson-by_others = { $need }: no state offered any; what covers { $coverage } at the end came from { $by }. A shortfall of capability, or of asking.
lesson-not_kept_up = { $need }: { $brought } brought and used up; { $coverage } covered at the end. Nothing followed.
lesson-met_late = { $need }: met { $late } after it had begun to lose value.
lesson-never_declared = { $need }: never declared, so nothing could be matched to it.
lesson-let_lapse = { $need }: { $offers ->
    [one] one offer
   *[other] { $offers } offers
} lapsed while it was open.
lesson-substitutes_lapsed = { $need }: { $offers ->
    [one] one offer to stand in for it
   *[other] { $offers } offers to stand in for it
} lapsed while it was open.

measure-hours_to_invocation = First invocation
    .rule = The hour from the start of the crisis to the first invocation of a clause that calls for aid. Allies who only consult have not asked for aid yet.
measure-hours_to_quantified_request = Request with quantities
    .rule = The hour in which an attacked state first said how much it needs: at least { $from } of its needs declared with quantities, and said so, need by need or in a letter. The number is that of its needs declared by then.
measure-hours_to_first_pledge = First offer
    .rule = The hour in which the first offer was tabled.
measure-hours_to_first_report = First situation report
    .rule = The hour in which the first situation report was issued.
measure-hours_to_nato_contact = First contact with NATO
    .rule = The hour of the first contact between the staffs of the Union and of NATO.
measure-hours_to_triage_rule = Triage rule published
    .rule = The hour in which a rule of triage was published: who comes first where several states need the same.
measure-instruments_in_5_days = Instruments decided within 5 days
    .rule = Different instruments that were tasked, and proposals of events that the Council adopted, within { $within } of the start, whenever they work. Counted is what brings help, money, listings or people; not meetings, modes and staff tools, nor what was decided later.
measure-needs_declared = Needs declared
    .rule = Of all needs that arose, those that the attacked state declared, each with its first hour and quantity.
measure-members_pledging = Members that offered something
    .rule = Of the member states, those that tabled an offer, each with how many. An attacked state counts only where it gives.
measure-offers_answered = Offers answered
    .rule = Of all offers tabled, those that were matched to a need or answered in another way. What is not counted had no answer at all.
measure-improvements_granted = Requests to improve that were granted
    .rule = Of the requests to improve an offer, those after which its giver improved it. What a giver improves unasked does not count.
measure-hours_from_offer_to_agreement = From offer to agreement, median
    .rule = The time from the tabling of an offer to each agreement on it; the middle one of them all.
measure-agreed_at_work = Agreed and come to work
    .rule = Of the matches agreed on, those of which something came to work.
measure-consignments = Consignments sent
    .rule = All consignments that set out for a need, each with the hour in which it left.
measure-clauses_standing = Clauses of letters that stood
    .rule = Of the clauses of all letters sent, those that stood: what they say was so when the letter left. Each letter shows how many of its clauses stood, and below how many did not.
measure-votes_won = Votes won
    .rule = Of all votes held, those that passed.
measure-nato_contacts = Contacts with NATO
    .rule = Contacts between the staffs of the Union and of NATO.
measure-hours_overdrawn = Council's staff overdrawn
    .rule = The hours of the turns in which more was asked of the Council's staff than it has, added up.
measure-hours_to_first_delivery = First delivery at work
    .rule = The hour in which the first consignment came to work.
measure-needs_covered = Needs covered at the end
    .rule = Of all needs that arose, those of which at least { $covered } is at work at the end. A need counts as covered from there on even where a rest is still missing; each shows how far it is covered.
measure-by_substitution = Worth brought by substitute kinds
    .rule = Each consignment at work is worth the share of its need that it covered. Of that worth, what came from another kind than the one asked for.
measure-adversary_success = Acts of the adversary that succeeded
    .rule = Of the acts of the adversary, those that succeeded; the others failed.
measure-escalation_peak = Highest escalation
    .rule = The highest level that escalation reached, and what brought it there first.
measure-functions_mean = Functions of the attacked states, mean
    .rule = The levels of all functions of the attacked states at the end; their mean.
measure-public_trust = Public trust
    .rule = Where public trust stood at the start, and all that each cause moved it by since, the strongest first; the sum is the level at the end.
measure-pledges_per_member = Offers for each member
    .rule = The offers that member states tabled, for each of them, those that offered nothing included. An attacked state counts only where it gives.
measure-hours_at_borders = Permits and gauges, mean of a way
    .rule = The hours that a consignment lost on its way for permits and a change of gauge; the mean of all that set out.
measure-foreign_consent_hours = Waited for states of origin
    .rule = The hours for which offers had to wait for the consent of the state of origin to a re-export, added up.
measure-caveats = Caveats on offers
    .rule = All caveats of offers: those that stand at the end, and those that a giver lifted.
measure-caveats_lifted = Caveats lifted
    .rule = Of all caveats of offers, those that a giver lifted; the others still stand at the end.
measure-unanimity_attempts = By unanimity or consensus
    .rule = Votes that were held by unanimity or consensus, in which each member has a veto.
measure-vetoes = Vetoes
    .rule = Of the votes by unanimity or consensus, those that failed. What is not counted was adopted.
measure-legal_sentence = Legal basis of letters
    .rule = Each letter that asks for aid or reports gets a point for its legal basis, one for the facts and the territory that it rests on, one where all that it says stands; without a legal basis none. The mean of all.
measure-double_booked = Needs booked twice with NATO
    .rule = Needs for which aid was booked twice, by the Union's side and by NATO, so that duplication rose; each with its first hour and by how much.
measure-closed_by_substitution = Needs closed by substitutes
    .rule = Of the needs covered at the end, those that would be below { $covered } without another kind than the one asked for. Each shows its coverage without substitutes.
measure-adversary_acts = Acts of the adversary
    .rule = Every act of the adversary, whether it succeeded or not.
measure-attribution = Attribution
    .rule = Where attribution stood at the start, and all that each cause moved it by since, the strongest first; the sum is the level at the end.
measure-offers_plausible = Agreed offers that held
    .rule = Of the matches agreed on, those that did not fall through afterwards. A need that is gone, or a way that no route carries, is not held against the offer.
measure-restored_power = Power that flows again
    .rule = What is at work at the end for needs of power, as far as it was wanted, in the power that it gives; whole megawatts of the sum.
measure-interceptions = Targets intercepted
    .rule = What was used up for needs of air defence, in the targets that it stops; whole ones of the sum.
measure-patients = Patients treated within 6 hours
    .rule = What worked for medical needs, as far as it was wanted, by the patients a day that it can treat, over the days on which it worked; whole ones of the sum.
measure-liquidity = Financial help
    .rule = What is at work at the end for needs of money, as far as it was wanted; whole millions of euro of the sum.
measure-port_throughput = Aid landed in ports
    .rule = The weight of the consignments that reached the attacked states by ship, each with the hour in which it landed; whole tonnes of the sum.
measure-per-member = { $number } per member
measure-of-three = { $score } of 3
measure-megawatts = { $amount } MW
measure-millions = €{ $amount } m
measure-tonnes = { $amount } t
measure-never = never
measure-none = there were none
measure-process = Did we do things right?
measure-effect = Did it matter?
measure-confidence = How sure can one be of it?
measure-counted = What counts: { $count }
measure-others = What does not count: { $count }
measure-read-from = The number of the game behind it
measure-start = At the start
measure-turn = Turn { $turn }
measure-delivery = { $need }: { $kind }, { $quantity }, from { THE($giver) }
objective-told = { $objective }. { $shown }.
objective-unmeasured = { $objective }. No figure of the game shows it; that is for those who played to say.
objective-covered = covered to { $share }
objective-mistake = “{ $mistake }”: { $times ->
    [0] not made
    [one] made once
   *[other] made { $times } times
}

delivery-at-work = { $quantity } from { THE($giver) }, tabled { $tabled }, at work { $arrived }
delivery-asked-at-work = { $quantity } from { THE($giver) }, asked { $asked }, tabled { $tabled }, at work { $arrived }
delivery-lost = { $quantity } from { THE($giver) }, tabled { $tabled }, lost on the way
delivery-under-way = { $quantity } from { THE($giver) }, tabled { $tabled }, still under way

# What decided the grade, and what would have helped.

verdict = What decided it: { $terms }.
verdict-term = { $term } (−{ $lost } points of the grade: { $reason })
verdict-needs = { $met } of { $all } needs covered at the end
verdict-needs-late = all of them because help came late; { $met } of { $all } needs covered at the end
verdict-needs-both = { $late } because help came late, { $missing } because it was missing at the end; { $met } of { $all } needs covered
verdict-passive = { $raw } before the rule for passivity
verdict-part = { $part }: { $value }
verdict-damped-term = { $term } { $raw } counts { $value }
verdict-damped = { $terms }: a response that meets few needs is absent, not lawful or measured (rule: × { $factor } × needs).
remedy-match = { $need }: match { $quantity } from { THE($giver) }, on the table in turn { $turn } and never answered{ $others ->
    [0] .
    [one] ; one more was left as well.
   *[other] ; { $others } more were left as well.
}
remedy-declare = { $need }: have the attacked state declare it; nothing can be matched to what it has not declared.
remedy-keep_up = { $need }: have more follow in time; what was brought, worth { $brought }, was used up or went home.
remedy-agree = { $need }: come to an agreement on what was offered; { $offers ->
    [one] one led to none, from { THE($giver) }: { $quantity }.
   *[other] { $offers } offers led to none, the largest from { THE($giver) }: { $quantity }.
}
remedy-sooner = { $need }: agree sooner; { $matches ->
    [one] one match, with { THE($giver) }, was
   *[other] { $matches } matches, the first with { THE($giver) }, were
} agreed on and not at work by the end.
remedy-ask = { $need }: ask for it; { $states ->
    [one] one state that lists some was never asked: { $giver }, { $quantity }.
   *[other] { $states } states that list some were never asked; most is listed by { THE($giver) }: { $quantity }.
}
remedy-short = { $need }: all who list some were asked or offered theirs; more could come only as a substitute, by a decision or an instrument of the Union, or from NATO.
remedy-nobody = { $need }: no state that could be asked lists any; it could come only as a substitute, by a decision or an instrument of the Union, or from NATO.
remedy-letter = Not sent by { THE($seat) } by the end of turn { $turn }: { $letter }; that costs legitimacy.
remedy-promise = { $need }: keep what was promised in public by { $by }, or do not promise.
remedy-crisis_mode = Ask for information sharing in the crisis response; it was never raised, so the picture grew old.
remedy-crisis_mode_low = Ask for information sharing in the crisis response; it never rose above { $mode } (turn { $turn }), so the picture grew old.
remedy-nato_contact = Contact NATO; its staff was never spoken to.

remedy-unanswered = Answer every offer, if only with thanks: { $offers ->
    [one] one was
   *[other] { $offers } were
} left without any answer for { $turns } turns, the first from { THE($giver) }; it cost cohesion { $cohesion }.
remedy-solidarity = Bring in more members: { $silent } of { $members } brought nothing. Ask each for one small thing that it has, and answer what it offers; a share of its own counts, not the volume.
debrief-by-state = { THE($state) }
debrief-by-nato = NATO's own units
debrief-by-union = instruments of the Union
need-story = { $need }: covered to { $share }, by { $by }
need-story-nothing = { $need }: covered to { $share }; nothing came to work for it
need-story-used-up = { $need }: brought by { $by }, and used up or gone home; covered to { $share }
need-story-missing = { $missing } missing at the end
need-story-withdrawn = withdrawn at { $moment }
aim-story-reached = { $aim } Reached, first at { $moment }.
aim-story-lost = { $aim } Reached at { $moment }, and lost again.
aim-story-failed = { $aim } Not reached.
aim-story-assessed = { $aim } (the services' assessment)
reading-story-acknowledged = Acknowledgement of the case of { THE($victim) }, { $moment }: { $held }.
reading-story-end = The case of { THE($victim) } at the end: { $held }.
reading-story-changed = { $state } changed: { $before }, then { $after }.
vote-story = { $vote }: { $result } in turn { $turn }; { $count }.
vote-story-passed = adopted
vote-story-failed = not adopted
vote-story-position = { $state }: { $stance }

mistake-told = { $mistake }: { $turns }{ $cost }.
mistake-turn = turn { $turn }{ $by }
mistake-by = { " " }({ $cause })
mistake-cost = ; cost: { $moves }
mistake-right = Right: { $right }
mistake-law = Applies: { $law }.

## Questions of every after-action review, where they apply; field guide 7.3

after-action-1 = What exactly did the victim ask for, and by when did we know?
after-action-2 = Which sentence of law justified each forcible measure?
after-action-3 = Which offer arrived in time, which never?
after-action-4 = Where did a parliament, a permit, a rail car or a lawyer cost a day?
after-action-5 = What was asked for twice, by the Union and by NATO?
after-action-6 = Who coordinated while the Presidency was the victim?
after-action-7 = What did states of specific character add that others could not?
after-action-8 = Which intelligence would have changed a capital’s mind, and could it be shared?
after-action-9 = What would we do with a second request?
after-action-10 = What keeps us from ending it?
after-action-11 = Which three things go to the Council, to capitals, to NATO and to operators by Friday?
after-action-12 = Would the victim invoke again?

## What a game answers to them

answer-chosen = Chosen ({ $seat }, { $at }): { $answer }.
    .published = The published rule of triage was then: { $rule }.
    .kept = A rule of triage was kept internal then: { $rule }.
    .no-rule = No rule of triage was set then.
    .covered = What states had sent covered then: { $needs }.
answer-asked = { $declared } of { $needs } needs were declared, from { $from } to { $to }; the request had quantities: { $quantified }.
answer-asked-nothing = Nothing: none of { $needs } needs was declared.
answer-force = Article 51 of the Charter of the United Nations, self-defence. { $uses }
answer-force-own = In defence of { THE($state) } force was used from { $at }; invoked by then: { $articles }; its report to the Security Council: { $reported }.
answer-force-for = { BEGIN(THE($state)) } from { $at } for { THE($victim) }, which had invoked: { $articles }; it told the Security Council: { $reported }.
answer-force-no-clause = no clause of a treaty
answer-arrived = At work in time: { $in_time }, late: { $late }, never: { $never }; the first, from { THE($giver) }: { $need }.
answer-arrived-nothing = None came to work; set out: { $never }.
answer-waited = The longest: { $waits }.
answer-waited-nowhere = Nowhere as long as a day.
answer-borders = permits and gauge
answer-twice = { $needs }.
answer-twice-nothing = Nothing.
answer-chaired = { $state } kept the chair.
answer-chaired-since = { $state }, from { $since }.
answer-added = { $brought }.
answer-added-nothing = Nothing came to work.
answer-unconvinced = The evidence was too thin for { $states }.
answer-unconvinced-nobody = No capital stood aside for thin evidence.
answer-left = Endurance is at { $endurance }; short already: { $needs }.
answer-open = Not covered: { $needs }. The adversary's pressure: { $pressure }.
answer-open-nothing = Every need is covered; the adversary's pressure: { $pressure }.
answer-unknown = unknown
answer-next = { $remedies }
answer-next-nothing = Nothing was left open that would have helped.
answer-brought = It brought { $covered } of { $needs } needs to cover, the first help at { $first }.
answer-brought-nothing = No delivery came to work for { $needs } needs.

## Two histories side by side

compare-same-start = Same scenario, options, rules and seed.
compare-other-seed = Same scenario, options and rules, another seed: chance differs from the first turn on.
compare-other-setting = Another scenario, other options or other rules.
compare-same-game = Both are the same game.
compare-second-branched = The second is a branch of the first, taken after { $windows ->
    [one] one window
   *[other] { $windows } windows
}.
compare-first-branched = The first is a branch of the second, taken after { $windows ->
    [one] one window
   *[other] { $windows } windows
}.
compare-siblings = Both are branches of the same third game.
compare-apart = Neither is a branch of the other.
compare-order = First different order: turn { $turn }, { $window }, { $seat }. First: { $first }. Second: { $second }.
compare-no-order = no order
compare-turn = First different result: after turn { $turn }, { $field }. First: { $first }. Second: { $second }.
compare-alike = Every order and every result is the same.
compare-alike-so-far = Every order and every result is the same as far as both go; one goes on longer.
compare-of-seat = Only the orders of one seat are compared: { $seat }. What the games hide from it stays hidden.
facts-outcome = how it ended
facts-tracks = level
facts-victims = attacked state
facts-needs = need
facts-offers = offer
facts-consignments = consignment
facts-ipcr = mode of the crisis response
facts-nato = posture of NATO
facts-wills = will of a capital
facts-vectors = pressure of the adversary
facts-hour = hour of the decision
facts-evaluation = grade
facts-digest = what no summary shows
facts-hours = hour { $hours }
facts-field-state = state
facts-field-truth = true quantity
facts-field-want = wanted
facts-field-have = at work
facts-field-coming = coming
facts-field-coverage = coverage
facts-field-due = due
facts-field-tabled = tabled
facts-field-free = free
facts-field-reserved = reserved
facts-field-moving = under way
facts-field-at-work = at work
facts-field-done = done
facts-field-quantity = quantity
facts-field-effect = worth
facts-field-arrives = arrival
facts-field-status = where it is
facts-field-queue = waits for reception

## Bookmarks and notes beside a game

notes-empty = There is nothing to keep.
notes-too-long = That is longer than { $most } characters.
notes-too-many = There are { $most } already; remove one first.
