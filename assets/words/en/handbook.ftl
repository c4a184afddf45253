# The handbook's own words. What rules, orders and institutions mean stands with their names.

handbook-heading = Handbook
handbook-contents = Topics
handbook-more = A kind (C_UAS), a mechanism (ipcr-full) or a state (FI) has a page of its own.

handbook-start = Your first game
    .intro =
        You are the High Representative. A member state is attacked. It may invoke Article 42.7 of the Treaty on European Union: the other members then owe it aid and assistance by all the means in their power. You command nothing. Aid belongs to the capitals, refusal to the attacked state, votes to the Council, the crisis response to the Presidency. You connect.

        Begin with the tutorial scenario, Thirty Minutes: six turns. Each turn, read the feed, look at the three needs that press most, and match the best offer to each. Ask the Presidency early for information sharing: it puts up the register of needs and offers, without which capitals guess and duplicate. Talk to NATO before you wait for it or race it. Promise in public only what is already under way.

        Your desk has { $desk } points of staff capacity a day. What you do not spend is lost; what you overspend delays everybody.
handbook-turn = A turn
    .intro =
        First the situation: what happens, happens; the adversary acts; consignments arrive and are absorbed; needs appear and change. Then the offers window: capitals, the Union's instruments and NATO give their orders. Then the decision window: you, the attacked state and the Presidency. Orders are sealed: nobody sees another seat's before the window closes, and until you end your turn you can take yours back. Last the resolution: consents, votes and mandates that are due, departures, and the tracks, each change with its cause.

        What you put on the Council's agenda is voted at the end of the following turn.
handbook-matching = Matching offers to needs
    .intro =
        A match proposes a quantity of one offer for one need, by one channel and one way. Giver and attacked state must both agree. Each may amend it once: agree to another quantity, channel or way; then the others are asked anew, and nobody is bound to terms that it did not see. A giver may agree beforehand to whatever is proposed of an offer, an attacked state to whatever is proposed for a need; the High Representative is told. Once all agree the stock is reserved and its clocks run: notice to move, mandate of a parliament, release by NATO, consent of the state of origin, lift. It leaves when the last has ended, travels, and waits for reception if more arrives than the attacked state can take.

        What it is worth to the need is its quantity, times interoperability, times how well its caveats fit, times substitution where another kind stands in, times timeliness. A small offer may cost more staff than it helps, and still matter: a capital that is left without an answer for { $turns } turns loses the will to help.

        Too much help is a real failure. Look at what is already coming before you match more.
handbook-seats = Seats
    .intro = Who sits at the table, what each can do, and what it cannot.
    .victim = The attacked state
    .delegation = A delegation
handbook-linear = The linear mode
    .intro =
        The whole game as plain lines and prompts, for screen readers, logs and scripts: casus play SCENARIO --plain, casus resume --plain, and casus replay SAVE --plain for a recorded one; with --with OTHER it says where two games part. No full screen, no colours, no columns; one thing a line. Orders and records are the same as in the console: a game begun here can go on there, and the other way round.

        Type a command and press Enter. Useful first: needs, then the number of a need, then the number of an order, then yes. help lists all commands, and help with a command explains it. A number always picks from the list that was read out last; more reads a long list on. English words are understood in every language. An empty line repeats what can be done; a mistyped word gets the nearest one.

        Nothing is given before you say yes. Before that the quantity, the channel, the way and the clauses of a letter can be changed, and why takes the preview apart. basket reads this turn's orders, undo takes one back, end says what is left undone and asks. open tells what waits for your answer. After the turn you hear what you have not heard before, then what moved.

        Each order says where it is recorded; save tells it again and tries again where it failed. When no more lines come, or after Ctrl-C, the game is kept and can be resumed. Several persons at one keyboard: the next is named, the terminal is cleared, and nothing is said before an empty line. A seat that a passphrase guards asks for it, and what is typed is shown nowhere; from a pipe it is the next line. seats tells who has acted and who is awaited, policy leaves a seat to its policy, take has a person play it.

        Exercise control has plan, the list of injects; a number reads one out with what can be ordered about it. later and earlier move its hour, to sets a share or a level, reason says why, text adds a line. pause calls exercise control at any moment, to stop the clock and to let it run. In Thirty Minutes the coach speaks here too.
handbook-orders = Orders
    .intro = What the seats can ask for, with delay, cost and legal basis.
handbook-tracks = Tracks
    .intro = What is measured all the time, from 0 to 100. Every change is an event with a cause; the console can always say why. Where several states are attacked, each has its own needs, functions, treaty steps, offers and reception; cohesion, escalation, attribution, public trust and the staff are one for the whole response.
handbook-functions = Functions of the state
    .intro = What the attacked state must keep working: NATO's seven baseline requirements, and its territory. A function below { $brink } for { $hours } hours means collapse, of one attacked state as of all. A large state makes part of the damage good by its own means, where the scenario says so.
handbook-channels = Channels and clocks
    .intro = By whose means a match is carried out, and what it waits for.
    .carries = Carries
    .costs = Costs
    .shows = Shows
    .fails = Fails
handbook-channel-ucpm =
    .carries = Civil aid of states that take part in the mechanism, and of the Union's reserve.
    .costs = { $share } of the transport is the Union's where the attacked state asked for the mechanism, all of it under Article 222; the rest is the giver's.
    .shows = Stands in the register for all who share information; counts as the Union's where the package flies its flag.
    .fails = Military means and states outside it do not go this way; the reserve stays closed until the attacked state asks.
handbook-channel-military_staff =
    .carries = What is not civil, of members that share the defence policy.
    .costs = Staff time only. Transport stays with giver and attacked state.
    .shows = Seen by all at the table.
    .fails = It commands nobody: what a capital or a clock holds back, it cannot move. Who is outside the defence policy is outside it.
handbook-channel-agency =
    .carries = The kinds of the Union's own agencies and services.
    .costs = The Union pays its share of what is shared in cost.
    .shows = Seen by all at the table, under the Union's flag.
    .fails = Most of it opens only when the attacked state or the High Representative asks for the mechanism behind it.
handbook-channel-multinational =
    .carries = The kinds of a standing headquarters or pool, of its members; it may serve any attacked state.
    .costs = Time until the members have decided. Transport stays with giver and attacked state.
    .shows = Seen by all at the table.
    .fails = The members lend it together: below a mean will of { $will } the match comes to nothing.
handbook-channel-nato =
    .carries = What is not civil, of Allies for Allies, once NATO's council is seized; for partners what is not lethal, while the staffs are in touch.
    .costs = A day of coordination.
    .shows = Both organisations see it: synchronisation { $step } for each agreement.
    .fails = It takes NATO's consent as well. A state of specific character does not put its armed help under NATO.
handbook-channel-bilateral =
    .carries = Anything that a state has.
    .costs = Nothing and nobody's time: awareness { $picture } and, where NATO plans the same, synchronisation { $apart } for each agreement.
    .shows = Announced to nobody until it is there; others offer the same. It is taken in before all that waits.
    .fails = From { $matches } such agreements without a register on it is a typical mistake, number 12.
handbook-law = The law
    .intro = Which article is for what, when the threshold of armed aggression is met, and the steps of an activation. Sizes and hours are planning figures where no article is named.
    .places = Where it happened
handbook-institutions = Institutions
    .intro = The integrated political crisis response by mode, and public statements.
    .report = What a situation report is worth
    .report-text = Its quality is { $uploads } × the members whose upload is at most { $turns } turns old + { $analysts } × intelligence covered + { $imagery } × imagery + { $services } × the services ({ $apart } of it while each works for itself), less { $overload } for each point that the Council's staff is overdrawn. A report closes one part in { $part } of what awareness is behind it; awareness falls by { $decay } a day. A report of quality { $hint } or more lets expect that something is due within { $ahead }, and what it concerns; not what it is, nor whether it comes about.
handbook-nato = NATO
    .intro = NATO is an actor with a plan, a clock and a consensus of its own. For Allies it remains the foundation of their collective defence and the forum for its implementation (Article 42(7) TEU, second subparagraph); no order of sequence is laid down. Article 42.7 and Articles 4 and 5 may run in parallel.
    .components = The four components
    .components-text = Complementarity is kept in four parts that are never added up on the console: duplication { $duplication } a day for each point of weight where both commit the whole need; gap { $gap } a day where each leaves it to the other; contention { $contention } when a nation takes its unit back from the plan, { $uninformed } when one is agreed while NATO knows nothing; synchronisation { $step } a day while modes and measures match, less { $drift } without contact.
    .plan = The plan
    .plan-text = By posture NATO plans { $consultations }, { $response } and { $article5 } of what has very high overlap, { $strong } of that where overlap is high, { $medium } where it is medium, from units declared to it that nobody has tabled. They work after { $hours }. For a state outside NATO there is no plan.
    .consensus = Consensus
    .consensus-text = Each posture takes a draw of { $least } to { $most }. A response plan asks for attribution of { $moderate }, Article 5 for { $high } of 100; below that the chance falls. The largest Ally counts by its reliability, supportive, slow, conditional, absent: chance { $chance }; time { $pace }; share of the plan { $pool }; its own units wait { $waits }.
    .never = and do not come
    .contacts = Contacts
    .contacts-text = A staff contact shows NATO's plan for { $fresh }. A second within { $again } is worth { $share }. Formal sessions of the Political and Security Committee with the North Atlantic Council are limited to Berlin Plus topics because of the dispute on participation between Türkiye and Cyprus; informal meetings are possible. Where Cyprus, or Türkiye's agreement, is concerned only unclassified information goes: { $unclassified } of an exchange.
    .forces = One set of forces
    .forces-text = A unit declared to NATO needs its release once its council is seized; an answer that does not come within { $release } lets the nation take it back. While NATO has not acted, a unit agreed with its knowledge brings { $informed }, without it contention. Once a plan is activated NATO asks for authority over such units within { $transfer }, with the nation's consent: smooth, synchronisation { $smooth }; contested, contention { $contested }. What is under NATO's authority fills its plan and stands in its column alone.
    .partners = States outside NATO
    .partners-text = For { $partners } NATO supports at most: Allies' aid that is not lethal may go by its channel, by agreement of the staffs. For Cyprus it cannot.
handbook-council = The Council
    .intro = Who prepares, who decides, by which rule, and what can be done about a vote. Sizes are planning figures from the rules of this game; articles are law.
    .way = The way of an item
    .rules = The two rules
    .positions = Where a capital stands
    .bargaining = Bargaining
    .committees = The committees of ambassadors
handbook-council-way = The High Representative, a member state, or the Presidency puts an item on the agenda. In the next turn's offers window capitals say where they stand; in the decision window they can be won; in that turn's resolution the Council votes. The item may be postponed once, or taken off. Who says nothing agrees.
handbook-council-committees = The Political and Security Committee, convened by the High Representative, meets by video conference within { $usual } ({ $least } in the shock of an attack); the Permanent Representatives, convened by the Presidency, within { $called } ({ $quick }). Each takes what is its own, by consensus, in the turn in which it is called if its notice lies within the turn: the hybrid toolbox the one, a common line the other. Neither votes an obligation. Convened on an item of the Council, for { $staff } of the Council's staff, each makes every capital { $prepared } easier to win, once. What the Permanent Representatives have before them earlier than the vote, and to which every capital has said yes, the Council adopts without debate; silence is no yes there.
handbook-council-rules = Unanimity for the common foreign and security policy: one vote against stops it, a constructive abstention does not, unless a third of the members with a third of the people abstain (Article 31(1) TEU). An abstention shows distance and costs a little cohesion; it costs nothing where it follows from a specific character. Qualified majority where the treaties say so: { $members } of the members with { $people } of the people; fewer than { $blocking } members do not block it (Article 16(4) TEU); who is outvoted loses will.
handbook-council-positions = The sum of its will, { $threat } for each level of danger that it sees for itself, { $gravity } for each point by which the gravest attack passes what can only just be argued to be one, the Union's cohesion, the evidence, the matter itself, and the debate of the day (at most { $debate } either way); less what the measure costs it, politics at home ({ $politics }) where they stand in the way, and { $defence } for a specific character on items of defence. From { $for } it is in favour, below { $against } against, between them it abstains. The debate of the day may keep a capital from going along; it never makes a veto. What weighed most is the reason it gives.
handbook-council-bargaining = Lobbying adds at most { $lobby }, in the measure of the capital's own will; each repeat half. A link adds { $link } and more where the absence would be felt at home: that kind is then neither asked of the capital nor proposed from it for { $duration }, and it costs { $price } of cohesion. Each watering down adds { $water } everywhere and leaves the measure { $left }. Another turn of preparation adds { $prepared }.
handbook-measure = Decided by { $rule }. What it does stands with the mechanisms. It costs a capital that sees no danger for itself { $burden }, less with the danger it sees.
handbook-mechanisms = Mechanisms
    .intro = Instruments of the Union, of NATO and between them, with the numbers that this game plays by.
handbook-kinds = Kinds of need and of aid
    .intro = What can be needed and given: its unit, the quantity of a small, a medium and a large need, and when it loses value.
handbook-kind = Counted in { $unit }. Small, medium and large need: { $sizes }. Loses value after { $due }.
handbook-country =
    Member of the Union: { $member }. Member of NATO: { $ally }. Specific character of its security and defence policy: { $specific }.
    Forces leave by: { $parliament }. { $basis }
    Good at: { $specialities }
handbook-adversary = The adversary
    .intro = Every { $hours } hours, unless the scenario sets another pace, it acts by one of its { $choice } best vectors: where you look weak, where it succeeded before, where it is least deterred. It sees public events and visible deployments only. It is fictional, but for the historic scenario; where there are two, each acts by its own vectors against its own victims.
    .aims = What it wants
    .aims-text = The scenario gives it aims: functions to break, trust to wear down, and what it counts as enough. A vector that serves the aim it pursues promises up to { $more } more. It pursues the first aim that it has not reached and sees a way to; where every vector that serves an aim is seen to be denied by { $denied } or more, or is left after failures, it turns to the next. With all of them in hand it keeps what it has, with { $acts } act a turn. While it has what it came for, the horizon brings a frozen crisis at best. Exercise control knows the aims from the start; the table learns the main one as an assessment, by a situation report of quality { $quality } or more, and the rest in the debrief.
    .choice = How it chooses
    .choice-text = It weighs how weak a state looks × its pressure by the vector × what it expects of it, less { $deterrence } of what is seen to deny it, and draws among the { $choice } highest. What is given without publicity denies, and does not deter.
    .success = Whether an act succeeds
    .success-text = The chance is its pressure × what denial leaves: the kinds named below, by their shares and how far each is covered, deny up to { $denial }. Never below { $least } or above { $most }. An act that succeeds does its harm × ({ $strength } + pressure) and adds { $gain } to its pressure; one that is denied takes { $loss }.
    .learning = What it learns
    .learning-text = What it expects of a vector moves { $part } of the way to each result. After { $failures } failures it leaves the vector for { $turns } turns. Its means wear by { $wear } a day.
    .terms = When it gives in
    .terms-text = Below a pressure of { $terms } it holds still and seeks terms: escalation falls by { $escalation }. From strength it does the same, once it has had all that it wanted for { $settled }. The attacked state is asked for an answer, and the High Representative may advise: accept with conditions, refuse, or answer through a third party. Accepted, it acts no more; who accepts while it holds what it came for pays in legitimacy and cohesion, and the crisis is frozen, else held. Through a third party an end takes evidence and two days. Accepting does not end the request: the attacked state ends that itself. A group without anybody to speak for it only holds still. Below { $broken } its means are broken, and the crisis ends held or restored.
handbook-evaluation = How a game is judged
    .intro = Seven terms, each from 0 to 100, weighed into a grade. Doing nothing does not pay: complementarity, escalation, legality and sustainability count only as far as needs are met. Collapse, general war and a grade below { $loss } are losses.
handbook-glossary = Glossary
    .intro = Terms as the institutions use them, in English, French and German.

handbook-threshold = The threshold
    .text = Out of 100: physical effect { $kinetic }, foreign link { $foreign }, territory { $territory }, scale { $scale }. From { $met } it is met, from { $arguable } it can be argued. Without an armed attack the incidents of { $days } days count with { $share } of their weight, and the whole reaches no more than { $cap } unless many are harmed. Place: { $places }.
handbook-steps = The steps of an activation
handbook-letter = What a letter of invocation is worth
    .text = Each clause that stands: legitimacy +{ $clause }, cohesion +{ $cohesion }, and the acknowledgement { $faster } faster; one that does not takes as much and makes it { $slower } slower. No facts that stand, or a letter ahead of the state's own legal finding, for which the others wait: typical mistake 6, legitimacy −{ $facts }. No quantities or no place of reception: mistake 5; without quantities the list of needs takes longer. The place stands while transport is at { $entry } or more and reception is done with what waits there within { $usual } h; seek host-nation support first where it is not. An economic zone, base area or overseas country called territory: mistake 7, legitimacy −{ $place }. An announcement without a letter takes { $announced } of the usual time. Capitals that hold the case for arguable take { $arguable } of it, those that hold it for not met { $unmet }, all of them together their mean; a chair in its own cause makes it { $chair }.
handbook-routes = Which route
    .text = 1. A third state is attacked: none of the clauses; civil protection, foreign policy, the Peace Facility. 2. People are in danger: civil protection, now, without politics. 3. Terrorism, sabotage or disaster, also in the economic zone or across sectors: the crisis response, and Article 222 when the state is clearly overwhelmed. 4. Foreign force, or effects like it, on territory: Article 42.7; Allies also Article 4, then 5. 5. Unclear: consult (Political and Security Committee, Article 4), share information, look for the author. Routes are cumulative: Article 222 for the consequences, 42.7 for the aggressor, 5 for the fight.
handbook-readings = How capitals read the case
    .text = Each capital holds a case for met, for arguable or for not met. It starts from the score and adds: { $threat } points for each level of danger seen on that side above { $middle }, and as much less below; without armed force { $hybrid } for each level of hybrid danger, likewise; for doubtful places that it has itself { $places }; -{ $specific } for a specific character; up to -{ $picture } without a shared picture; +{ $sound } for each clause of the letter that stands, -{ $unsound } for each that does not; a draw of its own up to { $drawn }. Evidence that it is shown adds up to { $evidence } at a time and { $most } in all, a legal reading settles up to { $legal } points of doubt about law (of the attacked state, a party, { $party } of that). It says so when it is asked, offers, speaks in the Council or acknowledges, and again when it changes. An eager capital that holds it for met says so unasked once the state has asked. A person in its seat states it by an order; that word stands until it says another. Who holds it for met has { $met } will, who holds it for not met { $unmet }; arguing again too soon costs { $again }. Not met, a capital does without the exception of its constitution for collective defence. The acknowledgement takes the mean of what all hold; legitimacy then moves by up to { $shared }. All planning figures. None of this is a vote: the duty rests on the treaty and on the attacked state's own finding.
handbook-obligation = How far the duty goes
    .text = Article 42.7 says “shall have … an obligation of aid and assistance by all the means in their power”; Article 5 leaves each Ally “such action as it deems necessary, including the use of armed force”. The first verb is the stronger, and neither lists means: a state chooses its own, and they need not be military. A Council legal analysis of 2016 is reported to say so; its text is not public. Article 5 reaches Europe, North America and Türkiye, and islands, forces, ships and aircraft north of the Tropic of Cancer (Article 6).
handbook-character = Specific character
    .text = The treaty names nobody. Practice attributes the clause to Austria, Ireland and Malta; Cyprus is outside NATO and not neutral; Finland and Sweden have joined it. It shapes what a state gives, not whether it owes, and leaves it free to receive anything. The Protocol on the concerns of the Irish people (2012) says that each member determines the nature of its aid, without prejudice to its traditional policy of military neutrality.
handbook-court = No way to a court
    .text = The Court of Justice has next to no jurisdiction over the common foreign and security policy (Article 24(1) TEU, Article 275 TFEU): who gives nothing is noticed, not sued.
handbook-without = Aid without invocation
    .text = A full path (Cyprus, March 2026): no match is refused for it. What is missing is priced: no duty is acknowledged, so no cohesion and will from the treaty step, capitals hesitate as long as ever, and assemblies with an exception for urgency take their usual time. Items of the evaluation that presuppose an invocation drop out.
handbook-solidarity = While Article 222 is in force
    .text = The crisis response is fully activated and the Presidency cannot lower it. The Union itself is bound: its instruments, its reports and the emergency centre take { $pace } of their usual time and { $cost } of the usual staff, and it bears { $transport } of the transport of civil aid. The emergency centre is its hub and a first report is ordered by itself. Clearly overwhelmed means: mean of the functions below { $mean }, a function below { $function }, or { $needs } declared needs without cover. Without that it costs legitimacy { $price }.
handbook-presidency = A Presidency that is attacked
    .text = In its own cause its decisions take { $pace } of the usual time, a round table is worth { $table }, and cohesion falls by { $daily } a day. It may hand the chair on: after { $hours } hours the next Presidency has it, and the trio adds { $council } a day to the Council's staff. An acknowledgement asked for between { $from }:00 and { $to }:00, or at a weekend, takes { $off } of its time, whoever chairs. Calendar: { $clock }.
handbook-mechanism-starts = Started by: { $who }
handbook-mechanism-starts-order = Started by the order: { $orders }
handbook-mechanism-starts-automatic = Starts by itself
handbook-mechanism-starts-standing = Is always there
handbook-mechanism-starts-reference = Explained only: it does nothing in this game
handbook-mechanism-decides = Decided by: { $who }
handbook-mechanism-delay = Takes: { $usual }
handbook-mechanism-delay-range = Takes: { $usual }; { $least } in the shock of an armed attack or of terrorism
handbook-mechanism-cost = Costs: { $costs }
handbook-mechanism-effect = Brings: { $effects }
handbook-mechanism-lasts = Lasts: { $duration }
handbook-mechanism-limits = Limits: { $limits }
handbook-mechanism-trap = Where its legal basis does not carry it, asking for it is a typical mistake: { $mistake } ({ $tracks }).
handbook-mechanism-trap-lawful = The reform option { $option } makes it lawful.
handbook-mechanism-basis = Legal basis: { $basis }
handbook-mechanism-sources = { $sources }. Delay, cost and effect are planning figures where the sources do not give them.
handbook-mechanism-unsourced = Delay, cost and effect are planning figures.
handbook-mechanism-known = general knowledge, to be verified

## Reading

handbook-search-title = Search in the handbook
handbook-see = See also
handbook-source = Source

## Chapters and what every page says about its source

handbook-crises = Kinds of crisis
    .intro = A page for each kind of crisis: who leads, who decides, what can be mobilised, the legal basis and its edges, how it meets national arrangements. Routes are cumulative: Article 222 for the consequences, Article 42.7 for the aggressor, Article 5 for the fight.
    .leads = Who leads
    .decides = Who decides
    .means = What can be mobilised
    .basis = Legal basis
    .edges = Where it ends
    .national = How it meets national arrangements
    .kinds = What is usually needed
    .mechanisms = Mechanisms
    .mistakes = Typical mistakes there
    .scenarios = Played in
handbook-screens = Screens
    .intro = A page for each screen: what it shows, how to read it, what to do there first, and its keys as they are set on this machine.
handbook-capacity = Staff capacity
    .intro = Two staffs can run out. The desk of the High Representative pays for orders; the Council's staff pays for modes of the crisis response, reports and round tables. All figures are planning figures, the hundred a day of the Council too, which the field guide, paragraph 3, gives as such.
    .desk = The desk
    .desk-text = { $day } a day, never less than { $turn } a turn however short. What is not spent is lost. Full activation lends it { $lent } a day.
    .council = The Council's staff
    .council-text = { $day } a day, shared by every crisis. A reinforced secretariat, a reform option, adds { $secretariat }; a trio cell after a change of the chair adds { $trio }.
    .modes = What the Council's staff pays for
    .overload = Overload
    .overload-text = Free staff is what a day brings less what runs. Below zero every delay is multiplied by 1 + overdraw / { $halves }: an overdraw of { $halves } doubles it. Every ten points of overdraw take { $awareness } of awareness and { $endurance } of endurance a turn. A report loses { $report }% of quality for each point.
    .orders = What orders cost
handbook-escalation = The escalation ladder
    .intro = Escalation counts from 0 to 100, a rung for every ten points. The highest rung is general war and ends the game. Rungs follow the field guide, paragraph 3; what moves them here are planning figures.
    .rungs = Rungs
    .up = What raises it
    .up-text = The first forcible aid at work in an attacked state { $posture }; a strong charge without evidence { $unproven }; flights along the border and long-range weapons a rung each, strikes on the aggressor's depth two, each a step of its own accord; successful acts of the adversary, by their vector.
    .down = What lowers it
    .down-text = A statement of restraint { $restraint }, once there is something to hold back from (rung { $from }); mediation by a third party and a deconfliction line, a rung each; the line also takes from what accidents add, and counts in the evaluation. Their pages are among the mechanisms.
    .marks = What hangs on it
    .marks-text = From rung { $solidarity } an attack calls for solidarity, invoked or not. From rung { $recall } givers of the same region may recall: { $chance } and { $more } more for each further rung. Article 5 weighs from rung { $article5 }.
handbook-travel = Travel and reception
    .intro = Day of arrival = decision + mandate + notice to move + permits + distance by speed + change of gauge + queue at reception (field guide 3). A match is not a delivery.
    .speeds = Speed
    .speed = { $km } km a day, { $loading } to load
    .flight = { $hours } by air, { $loading } to load
    .rail = Change of gauge
    .rail-text = { $hours } where lines of 1520, 1668 or 1600 mm meet the usual one.
    .permits = Permits
    .permits-text = By land each border asks for its own; by air { $air }. Today it can take up to 45 days, the aim is three; the emergency regime, once it is law, six hours for what it covers.
    .reception = Reception
    .reception-text = { $intake } brigade-equivalents a day for each level of host-nation support, twice that with its need fully met. What queues takes transport { $transport } and cohesion { $cohesion } a day.
    .lift = Lift
    .lift-text = Without lift a load goes in { $instalments } instalments, at most { $wait } late. A convoy, train or ship costs { $millions } million euro.
    .channels = Extra time by channel
handbook-caveats = Caveats
    .intro = Conditions that givers attach to what they offer. They are legitimate, public to both sides of a match, and negotiable by asking to improve where they are the giver's own policy.
    .worth = What is left of the worth
    .lifts = Who lifts it
    .giver = the giver, of itself or when asked to improve
    .others = nobody at this table: a law, a parliament, a third party or a fact stands behind it
    .givers = Found on packages of
    .any-area = a named area
    .any-region = a named region
    .any-country = a third state
    .any-days = some
handbook-letters = Letters
    .intro = Formal letters are made of clauses. Each clause is checked against what the sender knows; free text is not scored.
    .clauses = Clauses
    .invocation = Says that Article 42.7 is invoked: facts, where it happened in law, what is needed, the link to Article 51, how it stays consistent with NATO, and when it ends. It goes to the High Representative, the Presidency, the President of the European Council and all members; an Ally sends a copy to NATO's Secretary General.
    .request = Asks for aid with quantities, dates and places. Without them capitals cannot answer.
    .art51_report = Tells the Security Council of measures of self-defence, immediately; here within { $hours } of the first forcible one.
    .statement = Says in public what is known, with its degree of certainty, and what is not known.
    .triage_rule = Says by which rule the first of several victims is served.
    .termination = Ends the request in form, names what stays, and draws lessons.
handbook-mistakes = Typical mistakes
    .intro = Twenty signs that something goes wrong, from the field guide, paragraph 7.2. They are allowed where reality allows them; they have a price and are named in the debrief.
    .right = What would have been right
    .law = What it rests on
    .price = Its price
handbook-reforms = Reform options
    .intro = What the rules would be if the Union changed them. Each is an option of a scenario: play the same seed with it and without it, and compare. None is law today unless its page says so.
    .today = Today
    .mechanisms = Mechanisms it touches
handbook-reform-rapid_reaction_inside =
    .today = Up to 5,000 in modules, for missions outside the Union by unanimity (Articles 42(1) and 43 TEU). Inside, only their nations can send the same units.
handbook-reform-permanent_headquarters =
    .today = The Military Planning and Conduct Capability runs missions outside the Union (Decision (EU) 2017/971). Inside, national and multinational headquarters lead.
handbook-reform-emergency_mobility =
    .today = A proposal of November 2025, COM(2025) 847; the Council's mandate is of spring 2026. National procedures hold until it is adopted.
handbook-reform-common_fund =
    .today = Costs lie where they fall. The Peace Facility cannot pay for aid to a member state.
handbook-reform-classified_exchange =
    .today = Possible within the agreement of 14 March 2003, and not where Cyprus is concerned or Türkiye withholds its consent.
handbook-reform-ipcr_secretariat =
    .today = One staff for every crisis; two full activations exceed it (Clingendael, 2017).
handbook-reform-majority_voting =
    .today = Unanimity, with constructive abstention (Article 31(1) TEU); qualified majority only where Article 31(2) allows it, and never with military implications (Article 31(4)).
handbook-reform-standing_register =
    .today = A register comes with the crisis response; civil protection has its own. Reports of spring 2026 name the missing one as the gap.
handbook-reform-supply_55 =
    .today = An aim of at least 55% bought from Europe by 2030.
handbook-states = States
    .intro = The members of the Union, allies and partners: membership, who lets forces leave and how long it takes, what each is good at. Public figures; threat, host support and days are planning figures.
    .figures = Figures
    .clock = Clock of its mandate
    .clock-text = { $least } at least, usually { $usual } (planning figures)
    .remark = Remark
    .caveat = Usual reserve
    .population = Population
    .forces = Active forces
    .spending = Defence spending
    .opinion = Public opinion
    .host = Host-nation support
    .of-five = { $number } of 5
handbook-wills = The will of a capital at the start: the published formula
    .will_base = { $by } for every capital
    .will_threat = { $by } for each level, 0 to 5, of the danger that it sees for itself on the side where the crisis is
    .will_proximity = { $by } for a neighbour of the attacked state by land, less with the distance between capitals, nothing from { $km } km
    .will_opinion = { $by } for each point of support for a common defence and security policy above the Union's mean of the same survey, and as much the other way below it; where no published figure was found the mean stands in
    .will_burden = { $by } for each per cent of product that it spends on defence above { $guideline }, at most { $most }: who carries much has less to spare
    .will_specific_character = { $by } where practice attributes a "specific character" to it
    .will_partner = { $by } for who is no member of the Union
    .will_drawn = { $by } at most either way, by the seed of the game
handbook-wills-source = Where this comes from
    .text = Proximity, opinion and burden are public figures, opinion and burden each on its state's page with its source: Eurobarometer surveys of the European Commission, defence spending as NATO, Eurostat and the states publish it. The guideline of 2% is that of the Wales Summit Declaration of NATO, 5 September 2014, paragraph 14. The threat perceived and what each term weighs are planning figures. It says nothing about a government of today, and no capital has a rule of its own.
handbook-starts-at = At the beginning: { $level } of 100, where the scenario says nothing else.
handbook-higher-is-worse = Higher is worse.
handbook-bands = Open below { $low }, low from { $low }, moderate from { $moderate }, high from { $high }.
handbook-function-numbers = Covered needs let it recover by up to { $recovery } a day, uncovered ones wear it down by up to { $damage }. Below { $cascade } energy drags others down by { $by } a day. Below { $brink } for { $hours } it breaks down. Planning figures; the brink is of the rules of this game.
handbook-function-kinds = Served by
handbook-fit = What a match is worth
    .quantity = Interoperability
    .quantity-text = same alliance { $alliance }, within the Union { $union }, partners { $partner } (field guide 4.2)
    .substitute = Substitutes
    .substitute-text = { $shares } of their worth, first to third choice (field guide 4.2: at most 60%)
    .release = Thin stocks and partly declared units
    .release-text = { $thin } and { $partly } of the quantity
    .patience = Patience of givers
    .patience-text = an offer stands for { $valid }; unanswered for { $turns } turns it costs { $will } of the giver's will and { $cohesion } of cohesion
    .promise = Promises
    .promise-text = made { $made }, kept { $kept }, broken { $broken }
handbook-weights = Weights of the seven terms
    .text = { $weight } of 100: { $meaning }
handbook-needs-term = Each need counts by its weight (1 to 5) and its size (small 1, medium 1.5, large 2): the coverage that it reached, in full until it is due, then half as much with each half-life of its kind. What was agreed in time and comes after the end counts { $committed }. A need counts from its birth, declared or not.
handbook-parts = What is counted for { $term }
    .text = { $weight }: { $meaning }
handbook-measures = What is measured beside the grade
    .text = Measures say what was done, what came of it and how sure that is; none of them makes the grade. The legal basis of letters has 0 to 3 points, the mean over letters that invoke, ask or report: one for naming the basis, one for the facts and the territory that it rests on, one where all that the letter says stands; without a basis none. An agreed offer held when its giver did not let it fall. What counts in natural units:
    .unit = { $kind } ({ $unit }) × { $amount }
handbook-grades = Grades
    .from = from { $grade }
    .below = below { $grade }
    .passive = What is only avoided counts as far as needs are met: the terms of complementarity, escalation, legality and sustainability are multiplied by twice the needs term, at most by one. A grade below { $loss } is a loss.
handbook-statements = What statements move
    .sound = sound: { $moves }
    .unsound = beyond the evidence: { $moves }
    .again = again after { $hours }
handbook-vector = Harms { $harms }. Denied by { $denied }. Where it succeeds: escalation { $escalation }, public trust { $trust }, attribution { $attribution }.
handbook-order = What it costs
    .cost = { $cost } of the pool of the seat that gives it
    .free = nothing
    .seats = Given by
handbook-kind-page = For the record
    .weight = Weight
    .nature = Nature
    .nato = Planned by NATO
    .neutral = Specific character
    .substitutes = Stood in for by
    .serves = Keeps working
    .givers = In the stock of
    .lift = Transport
    .note = Remark
handbook-channel-kinds = Standing pools
    .stock = In its stock
handbook-bilateral = Aid past the desk
    .waits = A capital sends its own offer (policy) after, unanswered
    .daily = Chance a day at full will
    .register = With the register up, what is left of the chance
    .encouraged = Where it is encouraged, and then at once
    .discouraged = Where it is discouraged
    .picture = Awareness for each such match
    .welcomed = Awareness when it is encouraged
    .warned = Will of each giver with something on the table when it is discouraged

## Sources of pages, by chapter

handbook-source-start = Field guide 1 to 3; the rules of this game
handbook-source-turn = The rules of this game
handbook-source-linear = The rules of this game
handbook-source-matching = Field guide 4.2; figures are planning figures where no paragraph is named
handbook-source-seats = Field guide 2
handbook-source-crises = Field guide 1.4, 3 and 6
handbook-source-screens = The program itself; its table of keys
handbook-source-orders = Legal basis with each order; costs in staff are planning figures
handbook-source-capacity = Field guide 3 (capacity formula); Clingendael, 24 January 2017, on the staff of two crises; planning figures
handbook-source-tracks = Field guide 3 and 7; levels and rates are planning figures
handbook-source-functions = NATO's seven baseline requirements for resilience (2016), and territory; rates are planning figures
handbook-source-escalation = Field guide 3 (escalation ladder); sizes are planning figures
handbook-source-travel = Field guide 3 (mobility formula); COM(2025) 847 for permits; figures are planning figures
handbook-source-channels = Field guide 2 and 3; Decision No 1313/2013/EU for civil protection; times are planning figures
handbook-source-caveats = Field guide 4.2 (catalogue of caveats); who attaches which is a planning assumption
handbook-source-law = Treaties and decisions as named; field guide 1
handbook-source-letters = Article 51 of the Charter; Decision 2014/415/EU; field guide 1.3 and 1.7; what clauses are worth are planning figures
handbook-source-mistakes = Field guide 7.2; prices are planning figures
handbook-source-institutions = Implementing Decision (EU) 2018/1993; Articles 18 and 27 TEU; sizes are planning figures
handbook-source-council = Articles 16 and 31 TEU, Article 240 TFEU; sizes are planning figures
handbook-source-nato = North Atlantic Treaty; joint declarations of 2016, 2018 and 2023; field guide 2, 3 and 4.3; sizes are planning figures
handbook-source-mechanisms = With each mechanism
handbook-source-reforms = Field guide 1.6 and 3; what each changes here is the game's assumption
handbook-source-kinds = Field guide 4.1; quantities, times and weights are planning figures
handbook-source-states = Field guide 5, with the source of each state's figures on its page
handbook-source-adversary = Field guide 8 (naming); the rest are rules of this game, planning figures
handbook-source-evaluation = Field guide 7.1; parts are planning figures
handbook-source-glossary = Official terms of the treaties and institutions; field guide 9
