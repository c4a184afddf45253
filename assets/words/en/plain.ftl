# The linear mode: what is typed, and what its lines say.

## What is typed: the first word is the one that help names

plain-word-help = help, h, commands, ?
    .help = lists the commands; with a command behind it, explains that one.
plain-word-brief = brief, briefing
    .help = what this crisis is about, and who you are.
plain-word-situation = situation, s, status
    .help = turn, time, staff, crisis response, NATO, and how much there is to see.
plain-word-open = open, todo, answers
    .help = what waits for your answer: choices, letters, consents.
plain-word-needs = needs, n
    .help = the needs, first those that press most by the next decision. A number then lists the offers that can serve that need.
plain-word-offers = offers, o
    .help = the offers on the table; with a need behind it, by its number or its name, the matches for that need. A number then lists what you can do with that offer.
plain-word-small = small
    .help = the small offers, of which each covers little of any need; with "park" or "decline" behind it, one answer for all of them, with numbers for those only. Example: small park 1 3.
plain-word-orders = orders, order
    .help = the kinds of order; with a kind behind it, its orders; with more words, only those with these words. Example: orders ask generators.
plain-word-give = give, g
    .help = opens an order of the last list by its number; a quantity may stand behind it. The number alone does the same. Nothing is given before you say yes.
plain-word-basket = basket, b
    .help = this turn's orders, in the order given.
plain-word-undo = undo, u
    .help = takes an order back, by its number in the basket; the last one without a number.
plain-word-why = why, w
    .help = explains a number: by its number in the last list, or by name. Example: why escalation. Of a word for a kind of order it says which rules stand in the way. Alone, it lists what can be asked about.
plain-word-feed = feed, f, news
    .help = what happened since your last decision; with a turn behind it, in that turn; with "all", in all.
plain-word-tracks = tracks, t, levels
    .help = the tracks, and the functions of the attacked state.
plain-word-votes = votes, v, council
    .help = what is before the Council. A number then tells who stands where and why.
plain-word-more = more, m
    .help = reads a long list on.
plain-word-plan = plan, timeline
    .help = for exercise control: the plan of injects. A number reads one out, and lists what can be ordered about it.
plain-word-seats = seats, seat
    .help = who plays which seat, who has ended the turn, who is awaited.
plain-word-policy = policy, leave
    .help = leaves your seat to its policy; with a seat behind it, by its number in "seats" or its name, that seat where you may.
plain-word-take = take
    .help = has a person play a seat, by its number in "seats" or its name.
plain-word-passphrase = passphrase
    .help = sets or removes the passphrase that your seat asks for. It is not shown.
plain-word-pause = pause
    .help = exercise control comes to the keyboard, at any moment, to stop the clock; and lets it run again.
plain-word-coach = coach, tutorial
    .help = in an exercise that teaches: what to do next; with "no" behind it, silence, with "yes", speech again.
plain-word-handbook = handbook, manual
    .help = the topics of the handbook; with a topic behind it, its page.
plain-word-save = save, saved
    .help = says whether everything is on the disk, and tries again where it is not.
plain-word-end = end, endturn
    .help = says what is left undone, asks, and ends the turn.
plain-word-debrief = debrief
    .help = once the game is over: how it is judged, and why.
plain-word-quit = quit, exit, bye
    .help = leaves; the game is kept.
plain-word-yes = yes, y
    .help = gives the order, or ends the turn.
plain-word-no = no, cancel
    .help = does not.
plain-word-quantity = quantity, amount
    .help = another quantity: a number, alone or behind this word.
plain-word-channel = channel
    .help = another channel of a match: its number or its name; alone, it lists them.
plain-word-way = way, mode
    .help = another way of travel: its number or its name; alone, it lists them.
plain-word-clauses = clauses, clause
    .help = what a letter says: the numbers of all its clauses, or "all", or "none". Example: clauses 1 3 5.
plain-word-later = later
    .help = a promise or an inject later: by six hours, or by the number of hours behind it.
plain-word-earlier = earlier
    .help = the same, earlier.
plain-word-to = to, level, share
    .help = another level, in points of 100, or another share of what an inject does, in percent. Example: to 45.
plain-word-reason = reason, motive, ground
    .help = why: its number or its name; alone, it lists what can be said.
plain-word-text = text, note
    .help = what is said besides: the rest of the line; alone, nothing.
plain-help-intro = Commands:
plain-help-order = Answers, while an order is open or a question is asked:
plain-all = all

## Prompts

plain-prompt = Turn { $turn } of { $turns }, command?
plain-prompt-order = Turn { $turn } of { $turns }, give this order, yes or no?
plain-prompt-refused = Turn { $turn } of { $turns }, refused as it stands; change it, or say no?
plain-prompt-end = Turn { $turn } of { $turns }, end it, yes or no?
plain-prompt-hand-over = Ready?
plain-prompt-over = The game is over, command?

## Beginning and end

plain-welcome = { $title }, in lines.
plain-seed = Seed { $seed }.
plain-attacked = Attacked: { $states }.
plain-attacked-so-far = So far: { $states }.
plain-dilemma = To think about: { $dilemma }
plain-hint = Type a command. Useful first: needs, then the number of a need. help lists all commands, end ends the turn, quit leaves.
plain-hand-over = Next at the keyboard: { $seat }. Press Enter with nothing typed when nobody else is looking.
plain-end-of-input = No more lines come.
plain-recorded = Recorded in { $name }.
plain-writing = Being written; the disk is slow. "save" tells when it is recorded.
plain-not-saved = NOT SAVED: { $why } The game goes on in memory; "{ $word }" tries again.
plain-not-kept = This game is not kept: there is no save.
plain-farewell = Saved. Go on with: casus resume { $name } --plain
plain-farewell-over = Saved. Hear it again with: casus replay { $name } --plain

## What is not understood

plain-unknown = There is no command "{ $word }". { $help } lists them.
plain-unknown-near = There is no command "{ $word }". Did you mean "{ $near }"?
plain-too-long = That line is longer than { $most } characters and was not read. Type a shorter one.
plain-no-list = No list was read out that this number could belong to. First needs, offers, orders, votes or why, then a number.
plain-no-number = There is no number { $number } here; the numbers go from 1 to { $count }.
plain-no-more = That was all of the list.
plain-no-kind = You have no kind of order "{ $kind }" now. "{ $word }" lists those you have.
plain-no-need = No open need is called "{ $need }". "{ $word }" lists them with their numbers.
plain-no-topic = The handbook has no page "{ $topic }". Nearest: { $nearest }. "{ $word }" lists the topics.
plain-no-turn = "{ $said }" is no turn of this game so far. Type a number from 1 to { $turn }, or "all".
plain-no-question = Nothing that can be asked about is called "{ $said }". "{ $word }" alone lists everything.
plain-pages = No number goes by "{ $said }". The handbook has it:
plain-no-quantity = This order has no quantity. Say yes or no.
plain-no-amount = "{ $said }" is no quantity. Type a number such as 80 or 0.5.
plain-no-clauses = Type the numbers of all clauses that the letter is to hold, or "all", or "none".
plain-no-change = This order has no such thing to change. Say yes or no.
plain-nothing-asked = Nothing is asked now. Open an order first, by its number in a list.
plain-give-what = Say which: the number of an order in the last list. Needs, offers or orders make a list.
plain-yes-or-no = Say yes or no.
plain-over = The game is over: no more orders. debrief tells how it is judged.

## Lists

plain-more = { $count ->
    [one] One more line; "{ $word }" reads it.
   *[other] { $count } more lines; "{ $word }" reads on.
}
plain-kinds = Kinds of order, with the word for each and how many can be given now:
plain-kind = { $kind }, word { $word }: { $count }
plain-refused-by = refused ({ $count } ×): { $why }
plain-refused = { $order } is refused. { $why }
plain-nothing-about = In this turn there is nothing to be done about it.
plain-refused-others = Of this kind in all refused by the rules now: { $count }. "{ $word }" says by which, and on which law.
plain-choose-order = A number opens the order; nothing is given before you say yes.
plain-choose-need = A number lists the offers for that need.
plain-choose-offer = A number lists what you can do with that offer.
plain-choose-vote = A number tells who stands where, and what you can do.
plain-choose-why = A number explains it; so does "{ $word }" with a name, also of a need, an offer or a vote.
plain-choose-channel = Type channel and a number or a name.
plain-choose-way = Type way and a number or a name.
plain-which = Which of these? Type its number.
plain-offers-for = Matches for { $need }, the best first:
plain-offers-here = On the table for { $need }:
    .none = You can match none of it now. "{ $word } propose" says what stands in the way.
plain-offers-none-for = Nothing on the table serves { $need }.
    .elsewhere = What would serve it was offered to: { $states }.
    .ask = "{ $word } ask" asks a capital for it.
plain-offers-none = No offer is on the table.
plain-offered = has an offer on the table already
plain-unanswered = not answered, lapses in { $time }
plain-small = None of these covers { $share } of any need; without an answer, each costs cohesion:
plain-small-keys = "{ $word } { $park }" keeps all of them for later at no cost, "{ $word } { $decline }" declines them with thanks (cost { $cost } each); numbers behind it mean those only. A number alone lists what you can do with that offer.

## How things stand

plain-turn = Turn { $turn } of { $turns }, { $moment }. { $seat }.
plain-staff = Staff capacity of this turn: { $free } of { $whole } left.
plain-institutions = Crisis response (IPCR): { $mode }. NATO: { $posture }.
plain-counts = Open needs: { $needs }. Offers without an answer: { $offers }. Orders in the basket: { $orders }.
plain-need = { $need }: wanted { $want }, there { $have }, coming { $coming }, missing { $missing }; { $due }.
plain-unknown-want = an unknown amount
plain-due = due in { $time }
plain-overdue = overdue, losing value
plain-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}
plain-days = { $count ->
    [one] one day
   *[other] { $count } days
}
plain-next = Next arrival in { $time }.
plain-offer = { $kind } from { THE($giver) } for { THE($victim) }: { $free } free
plain-track = { $name }: { $level } of 100, { $way }
plain-track-estimate = { $name }: about { $level } of 100 (an estimate), { $way }
plain-better = more is better
plain-worse = more is worse
plain-function = { $state }, { $name }: { $level } of 100
plain-moved = { $name }: { $by }, now { $level }
plain-ask-why = "{ $word }" and a name tells what moved it.
plain-open-none = No question, letter or consent waits for you.
plain-open-choice = To answer: “{ $matter }” { $who } Type: { $word } { $order }
plain-open-letter = To write by the end of turn { $turn }: { $letter }. Type: { $word } { $order }
plain-open-letter-waiting = To write once your own legal finding stands, at the latest in the turn after it: { $letter }. Type: { $word } { $order }
plain-open-consent = To agree to, amend or refuse: { $match }. Type: { $word } consent, { $word } amend or { $word } refuse

## Orders

plain-objection = But: { $objection }
plain-change-quantity = Quantity from { $least } to { $most }: type a number, or "{ $word }" and a number.
plain-change-way = "{ $channel }" and "{ $way }" change how it goes.
plain-change-moment = "{ $later }" and "{ $earlier }" move the moment: by six hours, or by the hours behind them.
plain-clause-in = Clause { $number }, in the letter: { $clause }. { $meaning }
plain-clause-out = Clause { $number }, left out: { $clause }. { $meaning }
plain-change-clauses = "{ $word }" and numbers say which clauses the letter holds.
plain-not-given = Not given.
plain-not-ended = The turn goes on.
plain-end-question = End the turn? Say yes or no.
plain-taken-back = Taken back: { $order }
plain-basket-row = { $order }, costs { $cost }
plain-basket-empty = No orders in the basket in this turn.
plain-basket-hint = "{ $word }" and a number takes one back.

## Why

plain-input = made of: { $name }, { $value }
plain-rule = Rule: { $rule }
plain-no-figures = There are no figures about this that your seat may know.
plain-page = More: { $word } { $page }

## Debrief and replay

plain-seen-by = Seen by: { $eyes }.
plain-eyes-full = everybody
plain-replay-turn = Turn { $turn } of { $turns }, { $moment }.
plain-replay-order = Order, { $seat }: { $order }
plain-replay-levels = Levels: { $levels }.
plain-replay-open = The game is not over; this is as far as it was played.
plain-compare-first = The first game.
plain-compare-second = The second game.
plain-link = { $title }: { $word } { $page }

## Several persons

plain-guarded = A passphrase guards this seat; it is asked next, and not shown.
plain-passphrase-back = Try again, or type nothing to go back.
plain-passphrase-shown = This terminal shows what you type.
plain-forgotten = "{ $word }" leaves the seat to its policy, so that the others can play on. Its passphrase brings it back.
plain-guard-set = From now on this seat asks for its passphrase.
plain-guard-off = No passphrase guards this seat.
plain-seats-hint = "{ $policy }" with a number leaves a seat to its policy, "{ $take }" has a person play it, "{ $passphrase }" guards your own.
plain-no-seat = No seat is called "{ $seat }". "{ $word }" lists them with their numbers.
plain-seat-taken-already = A person plays that seat already.
plain-choose-inject = A number reads the inject out, and lists what can be ordered about it.

## Changes in an order

plain-change-share = "{ $word }" and a number set how much of what is written it does, in percent.
plain-change-level = "{ $word }" and a number set the level, in points of 100.
plain-change-reason = "{ $word }" says why.
plain-change-text = "{ $word }" and a line of at most { $most } characters say something besides.
plain-choose-reason = Type "{ $word }" and a number or a name.
plain-no-hours = "{ $said }" is no number of hours. Type one such as 3, or nothing for six.
plain-no-level = "{ $said }" is no level. Type a number such as 45 or 45.5.

## The coach

plain-coach = Coach, step { $step } of { $steps }: { $said }
plain-no-coach = Nobody teaches here: the coach speaks to the High Representative in the exercise Thirty Minutes.
plain-coach-silent = The coach is silent. "coach yes" has it speak again.
plain-coach-welcome = { BEGIN(THE($victim)) } is under attack and has declared what it needs. Type needs: the most urgent comes first. Then type the number of one, to hear the offers for it.
plain-coach-match = These are the offers for that need: how well each fits, when it would be at work, on what conditions. Type the number of one that does not come after the end, listen to the preview, say yes. If all of them come after the end, take another need.
plain-coach-more = Go on with the other needs in the same way. What comes after the end comes to nothing in this exercise; what is only late still counts in part.
plain-coach-ask = For what nobody offers in time, ask: type orders ask and the name of the kind, for example orders ask generators, then the number of a capital that holds some.
plain-coach-advise = Others take a decision soon, and weigh your advice by their trust in you. Type orders advise, then a number.
plain-coach-ipcr = Without a shared picture capitals guess. Type orders request_ipcr and ask for information sharing. The Presidency decides, and may grant less at first.
plain-coach-end-turn = Your orders lie in the basket; nothing has happened yet. Type end. You are told what is left unused or unanswered.
plain-coach-report = Type feed: it tells what happened since your last decision.
plain-coach-why = Levels have moved, each for a reason. Type tracks, then why and a name, for example why cohesion: it lists every change with its cause.
plain-coach-ipcr-again = The crisis response does not share information yet, so there is no common picture. Type orders request_ipcr and ask the Presidency again.
plain-coach-nato = NATO watches the same crisis. Type orders contact_nato: both then know what the other plans, and nothing is done twice.
plain-coach-orders = There is more you can do than match: type orders for every kind of order.
plain-coach-play = Now play on. Each turn: open tells what waits for your answer; match what comes in time, decline or park the rest so that no capital waits; end ends the turn. The debrief tells what mattered.
