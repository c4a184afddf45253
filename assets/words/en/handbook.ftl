# The handbook's own words. What rules, orders and institutions mean stands with their names.

handbook-contents = Topics
handbook-more = A kind (C_UAS), a mechanism (ipcr-full) or a state (FI) has a page of its own.

handbook-start = Your first game
    .intro =
        You are the High Representative. A member state is attacked. It may invoke Article 42.7 of the Treaty on European Union: the other members then owe it aid and assistance by all the means in their power. You command nothing. Aid belongs to the capitals, refusal to the attacked state, votes to the Council, the crisis response to the Presidency. You connect.

        Begin with the tutorial scenario, Thirty Minutes: six turns. Each turn, read the feed, look at the three needs that press most, and match the best offer to each. Ask the Presidency early for information sharing: it puts up the register of needs and offers, without which capitals guess and duplicate. Talk to NATO before you wait for it or race it. Promise in public only what is already under way.

        Your desk has a hundred points of staff capacity a day. What you do not spend is lost; what you overspend delays everybody.
handbook-turn = A turn
    .intro =
        First the situation: what happens, happens; the adversary acts; consignments arrive and are absorbed; needs appear and change. Then the offers window: capitals, the Union's instruments and NATO give their orders. Then the decision window: you, the attacked state and the Presidency. Orders are sealed: nobody sees another seat's before the window closes, and until you end your turn you can take yours back. Last the resolution: consents, votes and mandates that are due, departures, and the tracks, each change with its cause.

        What you put on the Council's agenda is voted at the end of the following turn.
handbook-matching = Matching offers to needs
    .intro =
        A match proposes a quantity of one offer for one need, by one channel and one way. Giver and attacked state must both agree; then the stock is reserved and its clocks run: notice to move, mandate of a parliament, release by NATO, consent of the state of origin, lift. It leaves when the last has ended, travels, and waits for reception if more arrives than the attacked state can take.

        What it is worth to the need is its quantity, times interoperability, times how well its caveats fit, times substitution where another kind stands in, times timeliness. A small offer may cost more staff than it helps, and still matter: a capital that is left without an answer for two turns loses the will to help.

        Too much help is a real failure. Look at what is already coming before you match more.
handbook-seats = Seats
    .intro = Who sits at the table, what each can do, and what it cannot.
    .victim = The attacked state
    .delegation = A delegation
handbook-orders = Orders
    .intro = What the seats can ask for, with delay, cost and legal basis.
handbook-tracks = Tracks
    .intro = What is measured all the time, from 0 to 100. Every change is an event with a cause; the console can always say why. Where several states are attacked, each has its own needs, functions, treaty steps, offers and reception; cohesion, escalation, attribution, public trust and the staff are one for the whole response.
handbook-functions = Functions of the state
    .intro = What the attacked state must keep working: NATO's seven baseline requirements, and its territory. A function below 15 for 48 hours means collapse, of one attacked state as of all. A large state makes part of the damage good by its own means, where the scenario says so.
handbook-channels = Channels and clocks
    .intro = By whose means a match is carried out, and what it waits for.
handbook-law = The law
    .intro = Which article is for what, what a formal letter should say, and the typical mistakes. Mistakes are allowed where reality allows them; they have a price and are named in the debrief.
    .letters = Formal letters
handbook-institutions = Institutions
    .intro = The integrated political crisis response by mode, and public statements.
handbook-nato = NATO
    .intro = NATO is an actor with a plan, a clock and a consensus of its own. For Allies it remains the foundation of their collective defence and the forum for its implementation (Article 42(7) TEU, second sentence); no order of sequence is laid down. Article 42.7 and Articles 4 and 5 may run in parallel.
    .components = The four components
    .components-text = Complementarity is kept in four parts that are never added up on the console: duplication { $duplication } a day for each point of weight where both commit the whole need; gap { $gap } a day where each leaves it to the other; contention { $contention } when a nation takes its unit back from the plan, { $uninformed } when one is agreed while NATO knows nothing; synchronisation { $step } a day while modes and measures match, less { $drift } without contact.
    .plan = The plan
    .plan-text = By posture NATO plans { $consultations }, { $response } and { $article5 } of what has very high overlap, three quarters of that where overlap is high, half where it is medium, from units declared to it that nobody has tabled. They work after { $hours }. For a state outside NATO there is no plan.
    .consensus = Consensus
    .consensus-text = Each posture takes a draw of { $least } to { $most }. A response plan asks for attribution of { $moderate }, Article 5 for { $high } of 100; below that the chance falls. The largest Ally counts by its reliability, supportive, slow, conditional, absent: chance { $chance }; time { $pace }; share of the plan { $pool }; its own units wait { $waits } hours.
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
handbook-council-way = The High Representative, a member state, or the Presidency puts an item on the agenda. In the next turn's offers window capitals say where they stand; in the decision window they can be won; in that turn's resolution the Council votes. The item may be postponed once, or taken off. Who says nothing agrees.
handbook-council-rules = Unanimity for the common foreign and security policy: one vote against stops it, a constructive abstention does not, unless a third of the members with a third of the people abstain (Article 31(1) TEU). An abstention shows distance and costs a little cohesion; it costs nothing where it follows from a specific character. Qualified majority where the treaties say so: { $members } of the members with { $people } of the people (Article 16(4) TEU); who is outvoted loses will.
handbook-council-positions = The sum of its will, { $threat } for each level of danger that it sees for itself, the Union's cohesion, the evidence, the matter itself, and the debate of the day (at most { $debate } either way); less what the measure costs it, politics at home ({ $politics }) where they stand in the way, and { $defence } for a specific character on items of defence. From { $for } it is in favour, below { $against } against, between them it abstains. What weighed most is the reason it gives.
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
    .intro = Every six hours, unless the scenario sets another pace, it acts by one of its three best vectors: where you look weak, where it succeeded before, where it is least deterred. It sees public events and visible deployments only. It is fictional, but for the historic scenario; where there are two, each acts by its own vectors against its own victims.
handbook-evaluation = How a game is judged
    .intro = Seven terms, each from 0 to 100, weighed into a grade. Doing nothing does not pay: complementarity, escalation, legality and sustainability count only as far as needs are met. Collapse, general war and a grade below 50 are losses.
handbook-glossary = Glossary
    .intro = Terms as the institutions use them, in English, French and German.
