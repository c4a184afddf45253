# What a debrief says: lessons, measures, the line of a delivery.

lesson-offered_not_brought = { $need }: { $offered } offered, and still only { $coverage } covered at the end.
lesson-not_offered = { $need }: only { $offered } offered, { $coverage } covered at the end. A shortfall of capability, or of asking.
lesson-nothing_offered = { $need }: nothing of the kind was offered, { $coverage } covered at the end. A shortfall of capability, of asking or of a decision.
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
measure-hours_to_quantified_request = Request with quantities
measure-hours_to_first_pledge = First offer
measure-hours_to_first_report = First situation report
measure-hours_to_nato_contact = First contact with NATO
measure-hours_to_triage_rule = Triage rule published
measure-instruments_in_5_days = Instruments decided within 5 days
measure-needs_declared = Needs declared
measure-members_pledging = Members that offered something
measure-offers_answered = Offers answered
measure-improvements_granted = Requests to improve that were granted
measure-hours_from_offer_to_agreement = From offer to agreement, median
measure-agreed_at_work = Agreed and come to work
measure-consignments = Consignments sent
measure-clauses_standing = Clauses of letters that stood
measure-votes_won = Votes won
measure-nato_contacts = Contacts with NATO
measure-hours_overdrawn = Council's staff overdrawn
measure-hours_to_first_delivery = First delivery at work
measure-needs_covered = Needs covered at the end
measure-by_substitution = Worth brought by substitute kinds
measure-adversary_success = Acts of the adversary that succeeded
measure-escalation_peak = Highest escalation
measure-functions_mean = Functions of the attacked states, mean
measure-public_trust = Public trust
measure-pledges_per_member = Offers for each member
measure-hours_at_borders = Permits and gauges, mean of a way
measure-foreign_consent_hours = Waited for states of origin
measure-caveats = Caveats on offers
measure-caveats_lifted = Caveats lifted
measure-unanimity_attempts = By unanimity or consensus
measure-vetoes = Vetoes
measure-legal_sentence = Legal basis of letters
measure-double_booked = Needs booked twice with NATO
measure-closed_by_substitution = Needs closed by substitutes
measure-adversary_acts = Acts of the adversary
measure-attribution = Attribution
measure-offers_plausible = Agreed offers that held
measure-restored_power = Power that flows again
measure-interceptions = Targets intercepted
measure-patients = Patients treated within 6 hours
measure-liquidity = Financial help
measure-port_throughput = Aid landed in ports
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
verdict-passive = { $raw } before the rule for passivity
verdict-part = { $part }: { $value }
verdict-damped-term = { $term } { $raw } counts { $value }
verdict-damped = { $terms }: a response that meets few needs is absent, not lawful or measured (rule: × { $factor } × needs).
remedy-match = { $need }: match { $quantity } from { THE($giver) }, on the table in turn { $turn } and never answered{ $others ->
    [0] .
    [one] ; one more was left as well.
   *[other] ; { $others } more were left as well.
}
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
need-story-missing = { $missing } missing at the end
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
