# Words of the screens themselves. Screens add their messages here, one group per screen.
# Keys begin with the screen's name; keys of rules, events and names live in the other files.

app-name = Casus
app-purpose = A crisis-exercise console for Article 42.7 of the Treaty on European Union
yes = yes
no = no
none = none
unknown = not known
loading = Loading
list-and = { $most } and { $last }
exercise = EXERCISE EXERCISE EXERCISE
exercise-short = EXERCISE
planning-figure = planning figure

## Keys: what an action does, and the same in one word for the footer.

action-up = one row up
    .replay = turn
    .in-replay = to the turn before
action-down = one row down
    .in-replay = to the next turn
action-left = to the left, less
    .short = less
    .pages = before
    .replay = step
    .in-replay = one window back
action-right = to the right, more
    .short = more
    .pages = next
    .in-replay = one window on
action-page-up = a page up
action-page-down = a page down
action-first = to the first row
action-last = to the last row
action-much-less = as little as possible
action-much-more = as much as possible
action-next-pane = next pane or field
    .plan = what was told
    .handbook = contents
    .in-replay = to the next eyes
action-previous-pane = pane or field before
action-confirm = choose, match, give, go on
    .short = choose
    .handbook = follow
    .reading = go on
    .typing = go
action-back = back, close
    .short = back
action-toggle = tick or untick
    .short = tick
action-quit = leave
action-suspend = stop the program for a while
action-redraw = draw the screen anew
action-help = what works here
    .short = help
action-palette = all commands
    .short = commands
action-search = search
    .short = search
action-handbook = the handbook, at the page that fits
action-show-map = the map
    .short = map
action-show-feed = the crisis feed
    .short = feed
action-show-decision = the decision panel
    .short = decide
action-show-tracks = the tracks
    .short = tracks
action-show-basket = this turn's orders
action-orders = every order you can give
    .short = orders
action-ask = ask capitals for what the need asks for
    .short = ask
action-park = keep the offer for later
    .short = park
action-decline = decline the offer with thanks
    .short = decline
action-improve = ask the giver to improve the offer
    .short = improve
action-promise = promise the need in public
    .short = promise
action-small-offers = answer small offers together
action-unfold = unfold or fold the needs
action-undo = take the last order back
    .short = undo
action-end-turn = end the turn
    .short = end turn
action-board = the matching board: needs against givers
    .short = board
action-show-ipcr = crisis response (IPCR)
    .short = IPCR
action-show-council = Council and votes
    .short = Council
action-show-nato = NATO
    .short = NATO
action-show-law = law: articles, threshold, letters
action-dossier = dossier of the state
action-why = why is this level where it is?
    .short = why?
action-report = report of the last turn
action-show-seats = the seats: who has acted, who is awaited; take one, leave one, guard one
action-timeline = timeline of the exercise
    .short = plan
action-release-inject = have this inject happen
    .short = release
action-hold-inject = keep this inject back
    .short = hold
action-postpone-inject = plan this inject for later
    .short = postpone
action-edit-inject = change this inject
    .short = edit
action-set-level = exercise control: set this level
    .short = set
action-pause-clock = exercise control: pause the clock, or let it run
    .short = pause
action-message = exercise control: write to a seat
    .short = write
action-debrief = debrief, once the game is over
    .short = debrief
action-filter = show only one source
    .short = filter
action-zoom-in = closer
    .short = closer
action-zoom-out = further away
    .short = wider
action-pan-up = look north
action-pan-down = look south
action-pan-left = look west
action-pan-right = look east
action-map-theme = what the colours say
    .short = colours
action-map-home = back to the crisis
    .short = crisis
action-next-theme = another colour scheme
action-motion = motion on or off
action-coach = coach on or off
action-watch = replay: watch the game again
    .short = replay
action-play-pause = play or pause
    .short = play
action-faster = faster
    .replay = speed
    .short = faster
action-slower = slower
    .short = slower
action-next-decision = to the next decision of these eyes
    .short = decision
action-previous-decision = to the decision before
action-next-inject = to the next inject
    .short = inject
action-previous-inject = to the inject before
action-next-bookmark = to the next bookmark or note
    .short = mark
action-previous-bookmark = to the bookmark or note before
action-go-to-turn = go to a turn by its number
    .short = turn no.
action-bookmark = bookmark this moment, rename or remove its bookmark
    .short = bookmark
action-note = write a note at this moment
    .short = note
action-bookmarks = list of bookmarks and notes
    .short = list
action-eyes = choose whose eyes to look through
    .short = eyes
action-compare = put a second history beside this one, or take it away
    .short = compare
action-first-difference = to where two histories part
    .short = parting
action-other-side = the other one of two histories in front
    .short = other
action-play-on = play on from here, in a new save
    .short = play on from here
action-remove = remove
    .short = remove

context-everywhere = On every screen
context-list = In this list
context-console = On the console
context-map = On the map
context-feed = In the feed
context-decision = In the decision panel
context-tracks = On the tracks
context-basket = Among this turn's orders
context-order-sheet = In an order
context-offers = Among small offers
context-reading = While reading
context-debrief = In the debrief
context-pages = On these pages
context-plan = In the plan
context-replay = In the replay
context-bookmarks = Among bookmarks and notes
context-handbook = In the handbook
context-typing = While typing

## Help

help-heading = Help
help-title = Go on with the latest game, begin a new one, or read.
help-scenarios = Choose what to play; each begins with its briefing.
help-console = You connect what is offered to what is needed. Choose a need, look at the offers for it, match one. Nothing happens before you end the turn; until then every order can be taken back.
help-briefing = Read, set the options, begin. The same seed with the same options and the same orders gives the same game.
help-seating = A person may play any seats but the adversary's; policies play the rest. Seats with the same letter are one person's, who acts for each in turn.
help-seats = Who plays, who has ended the turn, who is awaited. What anybody ordered stays sealed.
help-saved-games = Games on disk. A game that is over can be watched.
help-order-sheet = An order before it is given: what can be changed, what it would probably do, and whether it may be given.
help-orders = Every order that may be given now, by kind, with what it costs.
help-choice = A decision that the story asks for. If nobody answers, the marked answer is taken.
help-why = Every change of this level that you know of, newest first, each with its cause.
help-report = What the turn brought, and four things to wait for.
help-debrief = How the game is judged, and what to talk about afterwards.
help-board = Each row a need, each column a giver. The number says how well the giver's best offer fits, of 100.
help-vote = Who stands where on this item, on what ground, and every order about it that may be given now. Those who are against come first.
help-institutions = Where the institutions stand, and the orders that belong there.
help-dossier = What is known about a state. Left and right turn to the next one.
help-timeline = What happened, and what is known to come.
help-plan = Every inject of the exercise, in its order: what comes, what is held, what happened, what passed. Only exercise control sees it. Tab shows what was told to the others.
help-replay = Any moment of a recorded game, as on a video player. Space plays and pauses; left and right go window by window, up and down turn by turn, Home and End to its ends; digits name a turn; a click on the line goes there. What can be done here stands at the foot.
help-eyes = Whose eyes see the game. A game that is over is open; while it goes on, only seats that persons play can be looked through.
help-bookmarks = Moments that somebody marked, with their notes. They stand in a file beside the save and are no part of the record.
help-compare = Games of the same scenario. The chosen one is put beside the first, and both go along one line.
help-play-on = The game up to this moment becomes a new save that knows its parent; the parent stays as it is.
help-reading = A message in full.
help-small-offers = Small offers cost more time one by one than they help. What is ticked gets one answer.
help-end-turn = The last look before orders are sealed.
help-quit = The game is saved as you play.
help-handbook = Topics on the left, the page on the right.
help-help = Keys and what they do.
help-palette = Type a few letters of a command.
help-search = Type a few letters of a name.

## Footer, small windows, notices

too-small = Casus needs { $width } × { $height }. Missing: { $columns } columns, { $rows } rows. The game waits.
theme-dark = Colours: dark
theme-light = Colours: light
theme-high-contrast = Colours: high contrast
theme-sixteen = Colours: the terminal's sixteen
theme-plain = Colours: none
motion-on = Motion is on
motion-off = Motion is off
notice-given = Ordered: { $order }
notice-given-many = { $count } orders given
notice-undone = { $count ->
    [one] One order taken back
   *[other] { $count } orders taken back, as they hung together
}
notice-choose-offer = Choose an offer first: pick a need, then go right.
notice-unbound = { $key } means nothing here. { $help } lists the keys.
notice-leads-nowhere = There is no more to see about this.
notice-nothing-to-undo = No orders to take back in this turn.
notice-no-debrief = The debrief comes when the game is over.
nothing-found = Nothing fits these letters.
and-more = … and { $count ->
    [one] one more
   *[other] { $count } more
}
in-turn = turn { $turn }

## Title

title-continue = Continue
title-continue-hint = { $title }, turn { $turn } of { $turns }
title-tutorial = First half hour
title-new-game = New game
title-games = Games on disk
title-handbook = Handbook
title-quit = Quit
save-over = over
save-turn = turn { $turn } of { $turns }
saved-games-hint = Enter goes on with it · { $key } watches it

## Scenarios and briefing

scenarios-title = Scenarios
scenario-turns = { $turns } turns
scenario-attacked = Attacked
scenario-length = Length
scenario-presidency = Presidency
scenario-attack = Attack
scenario-objectives = What it trains
scenario-dilemmas = Dilemmas to notice
scenario-broken = This scenario has errors; "casus scenario check" lists them.
briefing = briefing
briefing-role = Your part
    .text = You are the High Representative. You command nothing: aid belongs to the member states, consent to the attacked state, votes to the capitals, the crisis response to the Presidency. You connect what is offered to what is needed, in time, lawfully, and in step with NATO.
briefing-options = Options
briefing-seed = Seed
briefing-seed-drawn = drawn
briefing-seed-hint = Type digits to choose the seed. The same seed, options and orders give the same game.
briefing-begin = Begin
briefing-seats = Who plays
briefing-seats-hint = Choose who plays at this keyboard: one person or several, each with one seat or more. Policies play the rest.
seating-title = Who plays
seating-short = { $persons ->
    [one] one person
   *[other] { $persons } persons
 }
seating-person = person { $person }
seating-policy = its policy
seating-hint = { $toggle } gives the seat to a person or back to its policy; { $left } and { $right } give it to another person, so that one may hold several. { $back } when done.
seating-lesson = The lesson is for one person, as High Representative.

## Console

header-name = CASUS
header-turn = turn { $turn }/{ $turns }
header-turn-short = { $turn }/{ $turns }
header-ipcr = IPCR { $mode }
header-nato = NATO { $posture }
header-desk = desk { $free }/{ $whole }
save-not-kept = not kept
save-writing = writing
save-not-saved = NOT SAVED
save-migrated = From format { $from } to format { $to }: the game goes on as “{ $name }”; the old file stays.
pane-decision = Decide
pane-map = Map
pane-feed = Feed
pane-tracks = Tracks
pane-basket = Orders this turn
coach-step = Coach { $step }/{ $steps }  ({ $key } hides this)

decision-empty = No needs are known so far. They appear here when an attacked state declares them. { $key } lists every order you can give meanwhile.
decision-over = The game is over. { $debrief } opens the debrief, { $watch } plays it again.
needs-empty = No needs are known so far. They appear here when an attacked state declares them.
needs-more = { $count ->
    [one] One more need, { $key } unfolds
   *[other] { $count } more needs, { $key } unfolds
}
small-offers-wait = { $count ->
    [one] One small offer, { $key } answers it
   *[other] { $count } small offers, { $key } answers them together
}
small-offers-title = Small offers
small-offers-about = None of these covers { $share } of any need. What is ticked is answered at once; left without an answer, an offer costs cohesion.
small-offers-covers = at most { $share }
small-offers-keys = { $count } ticked: { $park } keeps them for later at no cost, { $decline } declines them with thanks (cost { $cost } each), { $toggle } leaves one out.
small-offers-none = No small offer waits for an answer.
column-need = NEED
column-want = WANT
column-have = HAVE
column-coming = COMING
column-next = NEXT IN
column-due = DUE IN
column-urgency = URGENCY
column-missing = MISSING
column-free = FREE
column-fit = FIT
column-arrival = AT WORK
column-mode = BY
column-caveats = CAVEATS
column-when = WHEN
column-change = CHANGE
column-level = LEVEL
column-cause = CAUSE
offers-for = OFFERS
mode-short-air = air
mode-short-road = road
mode-short-rail = rail
mode-short-sea = sea
mode-short-digital = network
offers-empty = No free offer for this now. Offers appear when capitals table them: { $key } asks for it.
offers-over = The game is over: nothing more is matched.
offers-empty-other = No free offer for this now. Offers appear when capitals table them.
offers-not-yours = The High Representative proposes matches; the attacked state and the giver then agree, amend or refuse.
offers-no-way = No way is open for this offer.
flag-lapsing = lapses now
flag-late = late
flag-after-end = after the end
flag-assigned = assigned to NATO
flag-substitute = { $kind } instead
card-choice = Decide by turn { $turn }: { $text }
card-advice = Advise { THE($seat) }: { $text }
card-advice-each = Advise { $seats }: { $text }
card-hint = { $key } opens it. Nothing is settled before you end the turn.
card-letter = Letter by turn { $turn }: { $letter }
card-consent = Consent asked: { $match }
basket-cost = cost { $cost }
basket-empty = No orders so far; they appear here. { $key } ends the turn.

feed-new = { $count } new
feed-only = only { $source }
feed-empty = Nothing has happened so far. News of the crisis appears here, newest first.
feed-empty-filtered = No lines from this source.
tracks-response = The response
tracks-functions-of = Functions: { $country }

map-choose = Choose a state with the arrows first; then { $key } opens its dossier.
map-theme-stance = what each does
map-theme-offers = offers tabled
map-theme-will = will
map-theme-nato = NATO
map-theme-threat = threat felt
map-legend-plain = plain
map-legend-attacked = attacked
map-legend-giving = gives
map-legend-offering = offers
map-legend-undecided = silent
map-legend-refusing = withheld
map-legend-ally = ally
map-legend-non-aligned = member, no ally
map-legend-partner = partner
map-legend-offers-0 = none
map-legend-offers-1 = one
map-legend-offers-2 = two
map-legend-offers-3 = three
map-legend-offers-4 = more
map-legend-will-0 = very low
map-legend-will-1 = low
map-legend-will-2 = middling
map-legend-will-3 = high
map-legend-will-4 = very high
map-legend-threat-0 = very low
map-legend-threat-1 = low
map-legend-threat-2 = middling
map-legend-threat-3 = high
map-legend-threat-4 = very high

## Orders

orders-title = Orders
orders-count = { $count } possible
orders-filter = { $key } narrows the list
orders-holds = holds { $quantity }
orders-none = No order of this kind can be given now.
orders-refused-more = { $key } says which other rules stand in the way.
orders-none-filtered = No order fits these letters.
field-quantity = Quantity
    .range = Between { $least } and { $most }. Type a number, or go left and right.
field-channel = Channel
field-mode = By
field-by = By when
field-later = Later by
field-at = At
field-share = Does
field-to = Level
field-motive = Why
field-addition = Adds
field-text = Text
field-note = Remark
field-line = Line
    .hint = Type one line of at most { $most } characters. Up and down lead to the other fields.
sheet-give-free = { $key } gives the order   { $back } leaves it
sheet-give = { $key } gives the order (cost { $cost })   { $back } leaves it
sheet-unchanged = As it stands; change something of it to order it.
sheet-change = { $back } leaves it as it is
sheet-cannot = It cannot be given as it stands.   { $back } leaves it

choice-title = Choice
choice-yours = Yours to decide, by the end of turn { $turn }.
choice-theirs = { BEGIN(THE($seat)) } decides by the end of turn { $turn }; you may advise.
choice-theirs-each = Each decides for itself by the end of turn { $turn }: { $seats }; you may advise, one word to all.
choice-default = taken if nobody answers
choice-advised = advised

end-turn-title = End turn { $turn }?
end-turn-orders = { $count ->
    [0] You have given no orders.
    [one] One order will be sealed.
   *[other] { $count } orders will be sealed.
}
end-turn-capacity = { $free } of your desk's capacity stays unused.
end-turn-capacity-council = { $free } of the Council staff's capacity stays unused.
end-turn-nothing-coming = { $count ->
    [one] One declared need has nothing coming.
   *[other] { $count } declared needs have nothing coming.
}
end-turn-waiting = { $count ->
    [one] One offer waits
   *[other] { $count } offers wait
} for an answer; an offer left unanswered for two turns costs cohesion.
end-turn-last = This is the last turn: what you order now is judged, but nothing more arrives.
end-turn-open = Not answered
end-turn-choice = { $question } Without an answer: { $answer }
end-turn-advice = { BEGIN(THE($seat)) } decides without your advice
end-turn-advice-each = Without your advice each decides: { $seats }
end-turn-letter = Letter asked for: { $letter }
end-turn-consent = Consent: { $match }
end-turn-lapsing = Offers that lapse before your next decision
end-turn-offer = { $giver }: { $quantity } { $kind }
end-turn-confirm = { $key } ends the turn   { $back } goes back

quit-heading = Leave?
quit-stay = Stay
quit-title = To the title
quit-program = Quit Casus
quit-saved = The game is saved as you play.
quit-not-kept = This game is not kept on disk.
quit-not-saved = NOT SAVED: { $why }

reading-go = { $key } goes to what this is about
reading-close = { $key } closes

## Pages


report-opening = How it begins
report-title = Report of turn { $turn }
since-title = Since your last look
since-first = Your first look
since-asked = What is asked of you
report-levels = What moved
report-levels-none = No level moved.
report-events = What happened
report-events-none = Nothing that you learned of.
report-ahead = What to wait for
ahead-arrival = Next arrival: { $need } from { THE($giver) }, { $moment }
ahead-arrival-none = Next arrival: nothing is under way
ahead-waits = Next departure: { $need } from { THE($giver) } waits for { $clock }
ahead-lift = lift
ahead-vote = Next verdict: { $vote }, turn { $turn }
ahead-nato = Next verdict: NATO decides on { $posture }
ahead-ipcr = IPCR { $mode } from { $moment }
ahead-verdict-none = Next verdict: nothing is before the Council or NATO
ahead-hint = Rumour: the situation report gives notice of { $what }
ahead-rumour = Rumour: { $text }
ahead-rumour-none = Rumour: nothing is heard
ahead-promise = Promise falling due: { $need } by { $moment }
ahead-promise-none = Promise falling due: none was made

debrief-title = Debrief
debrief-grade = Grade { $grade } of 100: { $band }
debrief-autonomy = European autonomy (aim 55%)
debrief-seed = Seed
debrief-mistakes = Typical mistakes
debrief-mistakes-none = None of the twenty was made.
debrief-mistake = { $mistake } ({ $times ->
    [one] once
   *[other] { $times } times
})
debrief-mistake-event = by the event “{ $event }”
debrief-more = and { $count ->
    [one] one more
   *[other] { $count } more
}: { $by }
debrief-remedies = What would have helped
debrief-needs = What became of each need
debrief-components = Complementarity, by component
debrief-movers = What moved each track
debrief-track = { $track }: { $start } to { $end }
debrief-aims = What the adversary wanted
debrief-readings = How the others read the case
debrief-votes = Votes, and why
debrief-history = What really happened
debrief-objectives = Held against what the scenario trains
debrief-lessons = What was missing, for the planning of capabilities
debrief-questions = Questions to talk about

board-title = Matching board
board-empty = The board fills when a need is known and an offer is on the table.
board-legend = Fit of the giver's best offer, of 100  { $late } late  { $after } after the end  { $none } none
board-pair = { $giver }: { $quantity } of { $kind }
board-none = Nothing from this giver fits this need. Tab goes to the next that does.

institutions-title = Institutions
institutions-orders = Orders that belong here
page-ipcr = Crisis response
page-council = Council
page-nato = NATO
page-law = Law
page-promises = Promises
ipcr-next = Decided
ipcr-requested = Asked for
ipcr-report = Last situation report
ipcr-report-of = { $moment }, quality { $quality }
ipcr-report-none = none so far
ipcr-report-due = Next one
ipcr-report-expects = Lets expect
ipcr-hint = something that concerns { $function }, by { $moment }
    .open = something, by { $moment }
ipcr-council-staff = Council staff free
council-empty = Nothing is before the Council. Votes appear here, with who stands where.
vote-passed = passed
vote-failed = failed
vote-in-turn = voted in turn { $turn }
vote-taken-off = taken off
vote-way-committee = Taken by: { $body }, by consensus. Who says nothing agrees.
vote-convened = Convened on it: { $body }.
vote-way = By { $rule }; prepared by: { $body }.
vote-needed-qualified = It takes { $members } of { $all } members with { $people } of the people, for the Council acts on a proposal from the Commission or the High Representative (Article 16(4) TEU). Who abstains is not in favour.
vote-needed-reinforced = It takes { $members } of { $all } members with { $people } of the people, for the Council acts on the initiative of a member state (Article 238(2) TFEU). Who abstains is not in favour.
vote-unheard = Capitals say where they stand in the offers window of the turn of the vote; until the vote they can be won.
vote-meets = meets
vote-lobbied = asked for support
vote-linked = keeps at home
vote-watered = left of the measure
nato-deciding = Deciding on
nato-contact = Last staff contact
nato-no-contact = none so far
nato-plan-known = Its plan is known
nato-endorsed = Joint statement agreed
nato-needs = Needs, as both organisations see them
nato-plans = NATO plans { $quantity }
nato-left-to-nato = left to NATO
nato-left-to-eu = left to the Union
nato-plans-nothing = NATO plans none of the known needs.
nato-plan-unknown = NATO's plan is not known. A staff contact shows it.
nato-obstacle = In the way
nato-obstacle-attribution = { $name } (enough: { $level } of 100). { $meaning }
nato-obstacle-other = { $name }. { $meaning }
nato-article5-asked = asked for by { $allies }; the North Atlantic Council decides by consensus
nato-article5-may-ask = not asked for: only { $allies } may ask (order “Invoke”, at the seat of the attacked state)
nato-decides-at = Decides, or looks again
nato-at-work = at work { $quantity }
nato-under-authority = under its authority { $quantity }
nato-units = Units declared to NATO, by offer
nato-units-none = No unit declared to NATO is on the table.
nato-unit = { $assignment }; authority { $authority }, { $release }
nato-release-none = no release needed
nato-release-open = release not asked
nato-release-asked = release pending until { $moment }
nato-release-granted = released
nato-release-refused = claim kept
law-does-not-apply = The attacked state is no member of the Union: Article 42.7 TEU and Article 222 TFEU are not for it. It has its own right of self-defence (Article 51 of the Charter); aid is each giver's decision, and the Union acts by foreign policy, civil protection and the Peace Facility.
law-not-invoked = not invoked
law-threshold = Armed aggression?
law-attack = Armed attack?
law-readings = How the others read the case
law-readings-duty = No count of readings creates the duty or ends it. Beside each what weighs most for and against it, in points of 100.
law-readings-of = { $count }: { $capitals }
law-readings-silent = silent
law-readings-foreseen = { $reading } foreseen
dossier-readings = How it reads the case
law-kinetic = physical effect
law-foreign = foreign link
law-territory = on its territory
law-scale = scale
law-force = First forcible measure
law-no-force = none so far
law-report = Article 51 report
law-report-due = due by { $moment }
law-intake = Reception a day
law-queue = Waiting for reception
law-ended = Request ended
page-register = Register
page-instruments = Instruments
page-escalation = Escalation
page-complementarity = Complementarity
ipcr-desk-staff = Your desk's staff free
ipcr-overdrawn = More is asked of this staff than it has: everything takes longer, and reports are worth less.
register-up = The register of needs and offers stands: every capital sees what is asked, offered and missing.
register-down = There is no register: capitals guess what is missing, and duplicate. Information sharing puts it up; who asks the Presidency for it begins there.
register-needs = Needs in it
    .text = { $needs } declared, { $met } of them met
register-offers = Offers in it
    .text = { $offers } with something free, { $waiting } without an answer
register-past = Bilateral aid
register-worth = What a report made now would be worth
register-worth-total = Quality
register-part = { $points } of { $most } points: { $share }
picture-uploads = uploads of capitals
picture-siac = intelligence covered
picture-imagery = imagery covered
picture-services = services of the Union
picture-shared = one strand for several
picture-overload = overdrawn staff
register-uploads = Who has uploaded
    .behind = { $offers ->
        [one] One offer was
       *[other] { $offers } offers were
    } tabled after the last upload of { $offers ->
        [one] its capital
       *[other] their capitals
    }: the page is behind.
    .share = { $share } of those who can count: an upload counts for { $fresh }. Who is attacked asks here, and uploads nothing.
    .unseen = Who has uploaded is seen here once the register stands.
register-fresh = { $age } old, counts
register-stale = { $age } old, stale
register-never = nothing so far
instruments-running = Mechanisms under way
instruments-none = None so far. The order "Task a mechanism" starts one; what it takes, from when it works and until when stands here.
instruments-money = Money
    .rule = Costs lie where they fall unless somebody pays.
instruments-not-asked = not asked for
instruments-proposed = proposed or asked for: not decided
instruments-asked = from { $moment }
instruments-at-work = at work
instruments-until = until { $moment }
instruments-done = done
level-still = No event has moved it so far. Each will stand here with its cause.
escalation-now = Rung { $number }: { $rung }. { $left } points to the next.
escalation-solidarity = from { $from } a statement of solidarity is sound
escalation-restraint = from { $from } a call for restraint is sound
escalation-recall = from { $from } givers with their own region first may recall
escalation-article5 = from { $from } an Ally under armed attack can be expected to ask for Article 5
escalation-end = general war ends the game
escalation-aims = What the adversary wants
escalation-aim-assessed = Assessed by the services: { $aim }
escalation-aim-reached = { $aim } It has that now.
escalation-aim-open = { $aim } It sees a way to it.
escalation-aim-closed = { $aim } It sees no way to it now, and turns to something else.
escalation-aim-unknown = Not assessed so far: a situation report of quality { $from } or more says it.
escalation-moves = What moves it: what the adversary does, what the response shows (the first lethal unit at work), NATO's posture, strikes, long-range weapons and flights over the border, and statements that the evidence does not carry; a mediation or a deconfliction line lowers it. Enter lists every change.
vote-orders = What can be done about it
vote-orders-none = Nothing more in this turn. Capitals can be won until the vote; after it the result stands here.
header-triage = triage { $rule }
triage-no-rule = none
triage-internal = internal
options-title = Options of this game
options-none = None differs from the rules in force today.
triage-title = Triage
triage-none = No triage rule is set. Several states ask for the same: the order "Publish a triage rule" says by what the first is found, and every match is held against it.
triage-rule = In force since { $moment }: { $rule }.
triage-rule-internal = Kept internal since { $moment }: { $rule }. It binds what you propose: a match against it costs legitimacy. Nobody else can reckon with it, so holding to it wins nothing; the letter, or the order, publishes it.
triage-first = { $kind }: { THE($state) } comes first.
triage-level = { $kind }: nobody comes before the others.
triage-uncontested = Nothing is asked for by more than one state now.
promises-empty = Nothing has been promised in public. A promise lifts cohesion and trust now, and costs dearly when it breaks.
promise-kept = kept
promise-broken = broken
promise-open = open

dossier-stance = Stance
dossier-will = Will
    .unknown = known to the capital alone
dossier-foreseen = Will to start with
    .text = { $will } by the published formula, and a draw of up to { $spread } either way
dossier-capital = Capital
dossier-member = Member of the Union
dossier-ally = Member of NATO
dossier-specific = Specific character
    .text = practice attributes the treaty's "specific character" to it; respect its law and policy
dossier-population = Population
dossier-forces = Active forces
dossier-spending = Defence spending
dossier-opinion = Public opinion
dossier-parliament = Who must agree
dossier-mandate = A mandate takes
    .none = { $usual }, but nothing that it lists waits for one: its decision lies within the notice to move
dossier-remark = Remark
dossier-basis = Legal basis
dossier-good-at = Good at
dossier-caveat = Usual caveat
dossier-ports = Ports
dossier-airfields = Airfields
dossier-railheads = Railheads
dossier-uploaded = Last shared
dossier-asked = Asked for
dossier-asked-for = { $times ->
    [one] once
   *[other] { $times } times
}, last in turn { $turn }
dossier-stock = In stock, as mapped
dossier-stock-none = Nothing is left that could be tabled.
dossier-offers = Offers
dossier-offers-none = Nothing on the table from here. Enter asks for something.
dossier-free = { $quantity } free
dossier-standing-consent = agrees beforehand to whatever is proposed of it
dossier-matches = Matches
dossier-matches-none = None so far.

dossier-who = The state
dossier-needs = Needs
dossier-needs-none = It has declared nothing so far. The list of needs comes with its letter.
dossier-deliveries = Deliveries
dossier-deliveries-none = Nothing has left so far. What is agreed stands here with the day it arrives.
dossier-arrives = arrives { $moment }
dossier-positions = Positions in the Council
dossier-positions-none = Nothing is before the Council. Where it stands on an item, and why, appears here.
dossier-position-unknown = not said so far
dossier-clock-granted = granted
dossier-clock-refused = refused
dossier-clock-due = runs until { $moment }
dossier-clock-usual = starts with the match, usually { $duration }
triage-share = { $share } covered

timeline-title = Timeline
timeline-now = turn { $turn }  { $moment }  — now
timeline-arrival = { $quantity } of { $need } from { THE($giver) } arrive
timeline-promise = Promise falls due: { $need }
timeline-vote = Vote: { $vote }
timeline-due = Due: { $need }
timeline-report = Situation report
timeline-nothing = Nothing is known to come.
plan-title = The plan of injects
plan-ordered = ordered
plan-edited = edited
plan-channel = Comes by: { $channel }.
plan-condition = Its condition as the scenario has it: { $written }
plan-does = What it does, as the scenario has it: { $written }
plan-told = Once it happens, everybody is told, an addition included; nobody is told of the plan.
plan-asks = It asks for a decision or a letter: { $seats }.
plan-edit-plain = An edit moves its hour and adds a line; nothing in it has an amount that a share could change.
plan-edit-scales = An edit moves its hour, adds a line, and makes these more or less: { $list }.
plan-home-risk = risk at home
plan-millions = { $amount } million euro
plan-unconditional = Comes at its hour.
plan-condition-holds = Comes if its condition holds then; now it does.
plan-condition-fails = Comes if its condition holds then; now it does not.
plan-share = Does { $share } of what is written.
plan-written = The scenario has it at { $moment }.
plan-addition = Adds: { $text }
notice-control-only = Only exercise control does that.
header-paused = PAUSED


palette-title = Commands
search-title = Search
search-need = need
search-offer = offer
search-level = level

replay-title = Replay
replay-line = REPLAY  { $title }  { $moment }  turn { $turn }/{ $turns }  seen by: { $eyes }
replay-everything = everything
replay-feed = What happened
replay-orders = Ordered next
replay-no-orders = Nothing is ordered by these eyes in this window.
replay-at-end = The record ends here.
replay-moment = turn { $turn }, { $window }
replay-moment-end = the end of the record
replay-turn = turn { $turn }
replay-unnamed = not saved
replay-mark-decision = decision
replay-mark-inject = inject
replay-mark-bookmark = bookmark or note
replay-mark-difference = first difference
replay-no-decision = There is no further decision of these eyes in that direction.
replay-no-inject = These eyes learned of no further inject in that direction.
replay-no-bookmark = Nothing is marked in that direction.
replay-turn-title = Go to turn
replay-turn-hint = 1 to { $last }; Enter goes there, Esc stays
replay-no-such-turn = The record has turns 1 to { $last }.
replay-bookmark-title = Bookmark: { $moment }
replay-bookmark-hint = Enter keeps it under this name, Esc leaves everything as it is. An empty name removes the bookmark.
replay-note-title = Note: { $moment }
replay-note-hint = Enter keeps the note beside the save, Esc leaves everything as it is. An empty note is removed.
replay-notes-kept = Kept beside the save.
replay-notes-unsaved = Not on the disk: { $why }. It is kept here while you watch; every further change tries again.
replay-leave-unsaved = Bookmarks or notes are not on the disk. Make room, or press the key again to leave without them.
replay-not-kept = This game is not saved, so there is no file to keep bookmarks and notes beside.
replay-notes-guarded = Passphrases guard this game: a note would tell one seat what another saw. Notes open when it is over.
replay-guarded = A passphrase guards what this seat sees until the game is over.
replay-guarded-keys = { $tab } asks for another seat, { $back } leaves.
replay-other-rules = It cannot be played again here, and cannot be played on. Below stand the levels that the record noted at the end of each turn.
replay-other-rules-open = The game is not over, and a summary would tell every seat's secrets; none is shown.

eyes-title = Whose eyes?
eyes-passphrase = passphrase
eyes-over = The game is over: everybody's eyes are open, and those that see everything.
eyes-open = The game goes on: only seats that persons play can be looked through. The others open when it is over.
eyes-guarded = The game goes on: only seats that persons play can be looked through, guarded ones for their passphrase. The others open when it is over.
eyes-nobody = Nobody plays this game, so nothing is hidden.
bookmarks-title = Bookmarks and notes
bookmarks-empty = Nothing is marked so far. In the replay { $bookmark } sets a bookmark at the moment shown, and { $note } writes a note there.
compare-title = Compare with …
compare-empty = There is no other saved game of this scenario. Play on from a moment of this one to have one, or play the scenario again.
compare-hint = Enter puts the chosen game beside this one
compare-none = There is no second history. Put one beside this one first.
compare-no-difference = The two histories nowhere differ in what these eyes may compare.
compare-no-eyes = No eyes may see both games: name a seat that persons play in both, or wait until they are over.
compare-other-rules = That game was played under other rules and cannot be shown beside this one.
compare-first = First: { $name }  { $moment }
compare-second = Second: { $name }  { $moment }
play-on-title = Play on from here
play-on-what = The game up to this moment ({ $moment }) becomes a new save, and you play on from there. The game you watch stays as it is.
play-on-guarded = Passphrases guard this game, so only the same persons can play on, each with its passphrase.
play-on-who = Who plays:
play-on-same = the same persons as then
play-on-of = ({ $place } of { $count })
play-on-name = Name of the new save:
play-on-hint = { $up }{ $down } change who plays, letters the name; { $confirm } begins, { $back } stays. All other seats are played by policies.
play-on-other-rules = Played under other rules: it can be looked at, not played on.
play-on-not-kept = This game is not saved: only a saved game can be played on.
play-on-at-end = The game is over here. Go back to an earlier moment to play on from there.
notice-branched = A branch of { $parent }, which stays as it is.
save-branch = from { $parent }
save-branch-gone = from a game that is not here

## Coach

tutorial-welcome = { BEGIN(THE($victim)) } is under attack and has declared what it needs; the most urgent need is under the cursor. Press { $key } to go to the offers for it. If nobody offers it yet, go down to one that somebody does.
tutorial-match = These are the offers for that need: how well each fits, when it would be at work, and on what conditions. Choose one with up and down, press { $key } to write the match, look at the preview, press { $key } again to give it.
tutorial-ask = For what nobody offers in time, ask: press { $key } on that need and choose a capital. The preview says how soon its aid could be at work; ask one that holds some and can come before the end.
tutorial-ipcr = Without a shared picture capitals guess. Press { $key } for the crisis response, go to "Request a crisis mode" and ask for information sharing. The Presidency decides, and may grant less at first.
tutorial-why = Levels have moved, each for a reason. Press { $key } for the tracks, choose one with up and down, press Enter: it lists every change with its cause.
tutorial-dossier = Each capital has its own law, forces and caveats. Press { $key } for the map, choose a state with the arrows, press Enter for its dossier.
tutorial-end-turn = Your orders lie in the basket; nothing has happened yet. Press { $key } to end the turn. You are told what is left unused or unanswered.
tutorial-report = Close the report and look at the feed: press { $key }, choose a line, press Enter to read it and to go to what it is about.
tutorial-more = Go on with the other needs in the same way; { $key } shows them all. What is marked "after the end" comes to nothing in this exercise; what is only late still counts in part.
tutorial-advise = The line on top is a decision that others take soon. Go up to it, press { $key } and choose what you advise: they weigh it by their trust in you.
tutorial-ipcr-again = The crisis response does not share information yet, so there is no common picture. Press { $key } and ask the Presidency again.
tutorial-nato = NATO watches the same crisis. Press { $key } and give the order "Contact NATO": both then know what the other plans, and nothing is done twice.
tutorial-orders = There is more you can do than match: press { $key } for every order, with what it costs and on what legal basis.
tutorial-board = When many offers compete, press { $key } for the board: needs against givers.
tutorial-play = Now play on. Each turn, answer the line on top, match what comes in time, decline or park the rest so that no capital waits; { $key } ends the turn. The debrief tells what mattered.

## Several persons at one keyboard

hand-over-next = Next at the keyboard:
hand-over-key = { $key } when nobody else is looking
hand-over-set = { $key } sets a passphrase first, which this seat will ask for each time.
passphrase-asked = Passphrase:
passphrase-new = New passphrase:
passphrase-again = Once more:
passphrase-none = Leave both empty for no passphrase.
passphrase-guards = A passphrase guards the screen, not the file: whoever can read the saved game can read all of it.
passphrase-wrong = That is not the passphrase of this seat.
passphrase-rests = Not the passphrase. The next try is possible in { $seconds } s.
passphrase-forgotten = { $key } leaves the seat to its policy, so that the others can play on. Its passphrase brings it back.
passphrase-differs = The two differ. Type the new passphrase again, from the first.
passphrase-impossible = This system gives no random numbers to make a passphrase safe. The seat stays without one.
seats-guard = Set or remove the passphrase
seats-leave = Leave the seat to its policy
seats-take = Have a person play this seat
seats-over = The game is over; seats change hands no more.
seats-not-yours = Another person holds that seat and decides about it in its own turn.
seats-sealed = The seat has ended its turn. It can change hands when it is awaited again.
notice-seat-taken = A person plays now: { $seat }
notice-seat-given = Its policy plays now: { $seat }
help-passphrase = Typed twice, shown never. It is asked before the seat is shown; the file keeps a salted hash of it.
notice-now-seat = You now act for: { $seat }
standing-here = at the keyboard
standing-awaited = awaited
standing-acted = has ended its turn
standing-later = decides at another hour
standing-policy = played by its policy
seats-title = At the table
seats-hint = Orders stay sealed until all who are awaited have ended their turn. Choose a seat to guard it, to leave it to its policy or to have a person play it.
seats-awaited = awaited: { $seats }
seats-awaited-number = awaited: { $count }
seats-nobody-awaited = awaited: only you
seats-not-your-turn = { BEGIN(THE($seat)) } has ended its turn and cannot order now. Awaited: { $seats }. It is asked again when they have ended theirs.
seats-not-your-turn-over = { BEGIN(THE($seat)) } cannot order now: nobody is awaited any more.
help-hand-over = This screen shows nothing of the game until the next person is there.
reason-advice = The advice was weighed by the cohesion of the 27 and outweighed by what the answers do.
reason-evidence = Exercise control goes by the evidence: the page on law says what the threshold still lacks.
reason-ipcr = Less than asked ({ $mode }): the Presidency goes as far as the losses and the escalation bear. Ask again as they grow.
