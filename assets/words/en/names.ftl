# Names of what the game knows, and what they mean.

## Tracks

track-cohesion = Cohesion
    .short = Cohesion
    .meaning = The will of the member states to carry this together. It rises with deliveries, votes won and promises kept; it falls when offers stay unanswered or a specific character is pressed.
track-escalation = Escalation
    .short = Escalation
    .meaning = The rung of the escalation ladder, ten points a rung. Higher is worse; at 100 there is general war.
track-attribution = Attribution
    .short = Attribut.
    .meaning = How well the aggression can be laid at someone's door: open, low, moderate or high.
track-awareness = Awareness
    .short = Awareness
    .meaning = Quality and freshness of the shared picture. It grows old by itself; reports, uploads and imagery renew it.
track-duplication = Duplication
    .short = Duplic.
    .meaning = Part of complementarity: what the Union and NATO committed together beyond the need. Higher is worse.
track-gap = Gap
    .short = Gap
    .meaning = Part of complementarity: needs that each organisation left to the other. Higher is worse.
track-contention = Contention
    .short = Contention
    .meaning = Part of complementarity: units declared to NATO that were used or claimed without release. Higher is worse.
track-synchronisation = Synchronisation
    .short = Synchronis.
    .meaning = Part of complementarity: whether both organisations act in step, share their pictures and say the same. Higher is better.
track-legitimacy = Legitimacy
    .short = Legitimacy
    .meaning = Legal and procedural soundness: treaty steps taken, skipped, or taken wrongly.
track-public_trust = Public trust
    .short = Publ. trust
    .meaning = What people at home believe. It rises with early communication and visible results, and falls with disinformation and broken promises.
track-endurance = Endurance
    .short = Endurance
    .meaning = Money, rotation, stocks and the strength of staffs: whether the response can be kept up.
track-pressure = Adversary pressure
    .short = Pressure
    .meaning = What the aggressor can and wants to do, over all its vectors. Higher is worse; when it is broken, the aggressor seeks terms.
complementarity = Complementarity
    .short = Complem.
    .meaning = The mean of synchronisation and of what is left of 100 after duplication, gap and contention.

## Functions of a state

function-territory = Territory
    .short = Territory
    .meaning = Control of its own land, waters and airspace.
function-government = Government and public order
    .short = Government
    .meaning = Continuity of government and of essential services, and public order.
function-energy = Energy
    .short = Energy
    .meaning = Power, gas and fuel. When it runs low it drags down health, food and water, and communications.
function-population = Movement of people
    .short = People
    .meaning = Handling the uncontrolled movement of people: evacuation, reception, borders.
function-food_water = Food and water
    .short = Food, water
    .meaning = Supply of food and drinking water.
function-health = Health
    .short = Health
    .meaning = Health care, and handling mass casualties.
function-communications = Communications and cyber
    .short = Comms
    .meaning = Civil communications, data and their security.
function-transport = Transport
    .short = Transport
    .meaning = Roads, rail, ports and airports in civil use.

## Who sits at the table

union-instruments = Union instruments
seat-you-are = You are: { $seat }. { $meaning }
seat-hr = High Representative
    .title = High Representative and Vice-President of the Commission
    .meaning = Connects what is offered with what is needed, speaks for the Union, proposes to the Council and keeps contact with NATO. Commands no forces and decides for no state.
seat-victim = attacked state
    .title = { $country }, attacked state
    .meaning = Alone invokes, says what it needs, and accepts or refuses every offer. Cannot compel a given means. Where others are attacked too, it gives them what it can spare.
    .meaning-outside = Alone says what it needs, and accepts or refuses every offer. No clause binds anybody to help it; whoever does decides so for itself.
    .beside = attacked state as a giver
    .as-giver = { $country }, as a giver
seat-presidency = Presidency
    .title = Presidency of the Council
    .meaning = Decides the mode of the crisis response, calls round tables and receives an invocation of Article 222. Does not decide national aid.
    .meaning-outside = Decides the mode of the crisis response and calls round tables. Does not decide national aid.
seat-delegation = delegation
    .title = Delegation of { THE($country) }
    .meaning = Speaks for a capital: tables offers, seeks mandates, consents, uploads what it knows and votes. Every offer stays its own.
seat-nato = NATO
    .title = NATO liaison
    .meaning = Plans, releases units declared to NATO and speaks for the Alliance. Acts by consensus of the Allies.
seat-excon = Exercise control
    .title = Exercise control
    .meaning = Leads the exercise and sees everything. Holds injects back, releases, postpones or changes them, sets a level and says why, stops the clock, writes to the seats. Gives no order of theirs.
seat-adversary = Adversary
    .title = The adversary
    .meaning = A fictional aggressor. It sees public events and visible deployments only, and is never played by a person.

## Ways of giving

channel-ucpm = Civil Protection Mechanism
    .short = UCPM
    .meaning = Union Civil Protection Mechanism, through the Emergency Response Coordination Centre. Civil aid, clearance of ordnance and decontamination, and the Union's reserve (rescEU); the Union pays most of the transport.
channel-military_staff = EU Military Staff
    .short = EUMS
    .meaning = Coordination of movements and advice. No command: the units stay under their own.
    .meaning-with-permanent_headquarters = Forces under the Union's permanent headquarters: one command, one set of procedures.
channel-agency = Union agency or service
    .short = Agency
    .meaning = An agency or service of the Union: of the Union's own what is not its reserve; of members what goes over its network (pictures, intelligence, law, communication, money) and its officers (Frontex, Europol).
channel-multinational = Multinational headquarters or pool
    .short = Pool
    .meaning = A standing headquarters or lift pool. It is used by decision of its members, outside the Union's structures.
channel-nato = NATO-coordinated
    .short = NATO
    .meaning = Allies, or partners with an agreement, with NATO's consent; civil aid by its disaster response centre. Best for complementarity; hostage to consensus.
channel-bilateral = Bilateral
    .short = Bilateral
    .meaning = Between giver and attacked state alone. Chosen by givers, or arranged by the desk. Fast and unannounced; it jumps the reception queue and leaves the shared picture poorer.

mode-air = by air
mode-road = by road
mode-rail = by rail
mode-sea = by sea
mode-digital = over the network
mode-none = where it stands

stretch-loading = loading
stretch-travel = travel
stretch-gauge = change of gauge
stretch-permit = permits
stretch-congestion = congestion
stretch-delay = delays by events
stretch-agreeing = agreeing by the channel
stretch-instalments = second trip for want of lift
stretch-reception = queue at reception
stretch-answer = answer of the capital
stretch-setup = until it works
stretch-preparation = preparation

clock-readiness = notice to move
    .meaning = The time the unit needs from decision to being ready to leave.
clock-mandate = national mandate
    .meaning = The giver's parliament decides by its own constitution; in the case of 2015 whoever decided then. Nobody else can shorten that clock.
clock-release = release by NATO
    .meaning = The unit is declared to NATO. NATO releases it, or the nation withdraws it, before it leaves.
clock-reexport = re-export consent
    .meaning = The state that made the equipment agrees to its transfer, slowly, or does not.
clock-un_mandate = United Nations mandate
    .meaning = The giver's law asks for a mandate of the United Nations before its units leave.
clock-lift = lift
    .meaning = Nothing carries it yet. Lift is an aid of its own: somebody has to offer aircraft, trains or ships.
clock-largest_ally = decision of the largest Ally
    .meaning = The largest Ally decides by its own lights; how reliably is an option of the scenario.
clock-government = decision of the government
    .meaning = The giver's government or president decides on its armed forces where no parliament votes first, or where the constitution lets it act alone in collective defence by treaty: in its own days, then in the fewest. It runs beside the notice to move.

## Law

article-mutual_assistance = Article 42.7 TEU
    .meaning = Mutual assistance. The attacked state alone invokes it; no vote is taken. It binds the other member states, each by the means it chooses, in accordance with Article 51 of the Charter and consistent with commitments under NATO.
article-solidarity = Article 222 TFEU
    .meaning = Solidarity clause, for terrorist attack and disaster. A state that is clearly overwhelmed invokes it through the Presidency. It binds the Union and the member states, and the crisis response is fully activated at once (Decision 2014/415/EU).
article-nato4 = Article 4, North Atlantic Treaty
    .meaning = Consultations. Any Ally may ask for them; whatever follows needs consensus in the North Atlantic Council.

statement-solidarity = Statement of solidarity
    .meaning = The Union stands by the attacked state. Cohesion and public trust; little risk.
statement-attribution = Statement of attribution
    .meaning = Names the aggressor. It deters when the evidence holds; beyond the evidence it escalates and costs trust. Attribution is a national decision.
statement-joint = Joint statement with NATO
    .meaning = One message of both organisations. Needs NATO's agreement first.
statement-restraint = Statement of restraint
    .meaning = Offers a deconfliction line and restraint. Lowers escalation; some hear weakness.

concern-territory = the territorial integrity of a Party
concern-independence = the political independence of a Party
concern-security = the security of a Party

stance-for = for
    .meaning = The state votes in favour.
stance-abstain = abstains
    .meaning = Under unanimity in the Council, constructive (Article 31(1) TEU): it neither binds nor blocks. Under qualified majority, against in effect (Article 16(4) TEU). In a committee it blocks nothing.
stance-abstain-constructively = abstains constructively
stance-against = against
    .meaning = One vote against stops a decision that needs unanimity.

stance-with-ground = { $stance } ({ $ground })

stop-veto = a vote against stops it under unanimity (Article 31(1) TEU)
stop-third = a third of the members with a third of the people abstains (Article 31(1) TEU)
stop-majority = no qualified majority (Article 16(4) TEU)
stop-reinforced = no reinforced qualified majority (Article 238(2) TFEU)

guest-operators = operators and industry
guest-nato = NATO's staff
guest-third_parties = third states that help
guest-agencies = agencies of the Union
body-psc = Political and Security Committee
    .meaning = Ambassadors under a chair from the European External Action Service. It watches over foreign and security policy, gives the Council opinions on it and controls crisis operations (Article 38 TEU); what the Council decides passes the Permanent Representatives all the same.
body-coreper = Permanent Representatives
    .meaning = Ambassadors under the rotating Presidency. They prepare the whole of the Council's work, whatever the rule of voting (Articles 16(7) TEU and 240(1) TFEU).

count-for = for { $members } ({ $people } of the people)
count-silent = of them silent { $members }
count-abstaining = abstaining { $members } ({ $people })
count-against = against { $members } ({ $people })
count-passes = passes

ground-unstated = no reason given
ground-solidarity = will to help
ground-reserve = little will to go along
ground-threat = sees the danger for itself
ground-gravity = what was done to the attacked state
ground-burden = what it costs at home
ground-unity = the Union holds together
ground-discord = the Union is divided
ground-evidence = the evidence carries it
ground-thin_evidence = the evidence is too thin
ground-merits = the matter itself
ground-home_politics = politics at home
ground-specific_character = specific character of its policy
ground-lobbied = asked for its support
ground-linked = keeps what it was promised
ground-watered = the text says less
ground-prepared = worked through by the preparatory body
ground-debate = debate of the day

clause-facts = facts
    .meaning = What happened, when and where.
clause-territory = territory
    .meaning = That it happened on the territory of a member state: land, internal waters, territorial sea or airspace.
    .meaning-outside = That it happened on the territory of the attacked state. It opens no clause of the treaties: these are for member states.
    .solidarity = That Article 222 reaches where it happened: territory, or what stands in the sea or under it, such as platforms and cables.
clause-quantities = quantities and dates
    .meaning = What is needed, how much and by when.
clause-place = place of reception
    .meaning = Where help is received, and that there is room: points of entry work, and no more waits there than is usual.
clause-legal_basis = legal basis
    .meaning = The article invoked, and Article 51 of the Charter.
    .meaning-outside = Article 51 of the Charter. A state outside the Union has no article of the treaties to invoke.
    .solidarity = Article 222 TFEU: terrorism or disaster, and the state's own capacities are clearly overwhelmed (Decision 2014/415/EU).
clause-nato_consistency = consistency with NATO
    .meaning = That it is consistent with commitments under the North Atlantic Treaty (Article 42(7) TEU, second subparagraph).
    .meaning-outside = That it respects what Allies owe under the North Atlantic Treaty (Article 42(2) TEU, second subparagraph).
clause-exit = exit condition
    .meaning = When assistance ends.

letter-invocation = letter of invocation
letter-request = request for aid
letter-art51_report = report under Article 51
letter-statement = public statement
letter-triage_rule = triage rule
letter-termination = letter of termination

vote-rule-unanimity = unanimity
    .meaning = One vote against stops it; constructive abstention does not (Article 31(1) TEU).
vote-rule-qualified = qualified majority
    .meaning = At least 55% of the member states with 65% of the population (Article 16(4) TEU).
vote-rule-reinforced = reinforced qualified majority
    .meaning = At least 72% of the member states with 65% of the population, where neither the Commission nor the High Representative proposes (Article 238(2) TFEU).

threshold-met = met
threshold-arguable = arguable
threshold-not_met = not met

attribution-none = open
attribution-low = low
attribution-moderate = moderate
attribution-high = high

## Institutions

ipcr-off = off
    .meaning = The Integrated Political Crisis Response is not active for this crisis.
ipcr-monitoring = monitoring
    .meaning = A page on the web platform, opened by the services themselves within the hour. Costs the Council's staff little.
ipcr-information_sharing = information sharing
    .meaning = Situation reports and the register of needs and offers. The Presidency decides; it works within the day and takes about a quarter of the Council's staff. Planning figure.
ipcr-full = full activation
    .meaning = Round tables and response proposals. The Presidency decides; under Article 222 it is automatic. It works within the day, takes more than half of the Council's staff and lends some of it to the desk. Planning figure.
    .meaning-outside = Round tables and response proposals. The Presidency decides. It works within the day, takes more than half of the Council's staff and lends some of it to the desk. Planning figure.

posture-none = not seized
    .meaning = NATO has not taken the matter up.
posture-consultations = Article 4 consultations
    .meaning = Allies consult. NATO plans little of its own yet, and nothing of it is at work.
posture-response_plan = response plan
    .meaning = A plan runs. NATO covers part of the needs it usually plans for and claims the units declared to it.
posture-article5 = Article 5
    .meaning = Allies treat the attack as one on all, each by such action as it deems necessary. NATO plans most military needs.

pool-hr = desk
    .title = Desk
    .meaning = Staff capacity of the High Representative: what the desk can do in a turn. Planning figure.
pool-council = Council staff
    .title = Council staff
    .meaning = Staff capacity of the Council's crisis machinery: the crisis response, round tables, reports. Planning figure.

side-eu = European Union
side-nato = NATO

unlock-aar-questions-1 = questions for the after-action review
unlock-article-4 = a request for consultations under Article 4
unlock-sanctions-package = a package of restrictive measures
unlock-legal-note-territory = a legal note on territory, with which the attacked state's own legal reading weighs whole
unlock-critical-infrastructure-blueprint = the Critical Infrastructure Blueprint

vote-hybrid-framework = listings under the framework against hybrid activities, for the partner
vote-irini-mandate = mandate of the naval operation
vote-procurement-hold = hold on procurement
vote-vessel-listing = listing of vessels
vote-vessel-listing-no-deal = listing of vessels without a deal
vote-epf-measure = measure under the European Peace Facility
vote-mission-advisers = more advisers for the mission EUPM Armenia
vote-mission-mandate = mandate of the monitoring mission EUMA
vote-mission-reinforced = mandate of the monitoring mission EUMA, with more patrols
vote-mission-mandate-late = mandate of the monitoring mission EUMA, at the last moment
vote-csdp-maritime = maritime operation outside the Union
vote-cyber-listing = listing under the cyber regime
triage-urgency = whose need presses most
    .short = urgency
    .meaning = First comes the need that is most urgent: its weight, the time left and the state of the function it serves.
triage-severity = who is hurt most
    .short = severity
    .meaning = First comes the state whose functions are lowest on average.
triage-alternatives = who has the fewest other helpers
    .short = few helpers
    .meaning = First comes the state that NATO does not cover and that has the fewest neighbours able to help.
triage-equal_shares = equal shares
    .short = equal shares
    .meaning = First comes the state that has had the smallest share of what it asked for.
triage-first_come = who asked first
    .short = first come
    .meaning = First comes the request that was declared first.
bilateral-open = left to capitals
bilateral-encouraged = welcome
bilateral-discouraged = discouraged
vote-restrictive-measures = restrictive measures against the aggressor
vote-hybrid-sanctions = listings for hybrid activities
vote-cyber-sanctions = listings for cyber attacks
vote-csdp-operation = operation under the common security and defence policy, outside the Union

## States of things

need-name = { $kind } for { THE($victim) }
need-state-latent = not declared
need-state-declared = declared
need-state-partly = partly met
need-state-met = met
need-state-lapsed = lapsed
need-state-withdrawn = withdrawn

country-attacked = attacked
country-delivering = aid at work
country-committed = aid agreed
country-offering = offers on the table
country-silent = nothing yet
country-withheld = withheld

offer-name = { $kind } from { THE($giver) }
offer-unknown = offer { $number }
offer-answer-declined = declined with thanks
offer-answer-parked = parked
offer-answer-improvement_asked = asked to improve

match-name = { $kind } from { THE($giver) } to { THE($victim) } ({ $quantity })
match-about = { $offer }, for { THE($need) }
match-amendment = amended by { THE($seat) }: it was { $quantity }, { $channel }, { $way }; { $reason }
match-unknown = match { $number }
match-status-proposed = awaits consent
match-status-agreed = agreed
match-status-left = under way
match-status-dropped = dropped

consignment-name = { $kind } from { THE($giver) } to { THE($victim) }
consignment-unknown = consignment { $number }
consignment-status-moving = under way
consignment-status-queued = waits for reception
consignment-status-at_work = at work
consignment-status-gone = gone

promise-unknown = promise { $number }

shelf-free = free
shelf-reserved = reserved
shelf-in_transit = in transit
shelf-queued = queued
shelf-delivered = at work
shelf-expended = used up
shelf-returned = returned
shelf-lost = lost
shelf-withdrawn = withdrawn
shelf-lapsed = lapsed
shelf-declined = declined

window-adversary = adversary's move
window-offers = offers
window-decision = decisions
window-consent = answers

assignment-assigned = declared to NATO
    .meaning = Declared to NATO's plans: needs release by NATO or national withdrawal before it is used.
assignment-partly = partly declared to NATO
    .meaning = Partly declared to NATO's plans: half of it is free. Planning figure.
assignment-free = free
    .meaning = Not declared to NATO.

obstacle-attribution = attribution is too weak
    .meaning = Evidence, shared intelligence and forensics would move it.
obstacle-largest_ally = the largest Ally hesitates
    .meaning = An option of the scenario; stronger attribution does not replace it.
authority-national = national
authority-asked = NATO asks
authority-nato = NATO
authority-kept = kept national
transfer-agreed = Under NATO's authority
transfer-kept = Keep under national authority
overlap-low = hardly
overlap-medium = in part
overlap-high = largely
overlap-very_high = almost wholly

nature-lethal = combat
nature-mixed = combat and non-lethal variants
nature-nonlethal = military, non-lethal
nature-civil = civil
force-acts = units act under their own flag: a measure of force of the giver as well (Article 51)
force-handed_over = handed over: the attacked state's measure of force, not the giver's (Article 51)

neutral-yes = can be given by states of specific character
neutral-partial = a variant can be given by states of specific character
neutral-no = not given by states of specific character

effect-consumable = used up
effect-sustained = lasts while it stays
effect-one_off = done once

parliament-prior = parliament votes first
parliament-prior_with_exception = parliament votes first; in collective defence by treaty the government decides alone
parliament-prior_with_president = parliament votes first; in collective defence the president decides and parliament confirms
parliament-prior_unless_decided = parliament votes first; the government alone decides on what NATO or the Union decided
parliament-prior_and_un = parliament votes, and a United Nations mandate is needed
parliament-government = the government decides
parliament-government_conditional = the government decides, under conditions
parliament-government_and_house = the government decides; a resolution of the house in some cases
parliament-president = the president decides
parliament-president_conditional = the president decides; parliament in demanding cases
parliament-information = parliament is informed
parliament-convention = parliament debates, by convention
parliament-not_applicable = does not send forces

region-east = the east
region-north = the north
region-south = the south
region-west = the Atlantic side

vector-infiltration = infiltration
    .meaning = Unmarked forces and limited ground action. Denied by special forces, border guards, police, air surveillance and intelligence.
vector-sabotage = sabotage
    .meaning = Damage to grids, cables, rail and depots. Denied by grid experts, police, intelligence, maritime patrol and bomb disposal.
vector-cyber = cyber attack
    .meaning = Attack on networks and control systems. Denied by cyber response teams, grid experts and intelligence.
vector-information = information operation
    .meaning = Disinformation and coercion of opinion. Denied by communication and intelligence.
vector-strike = drone and missile strike
    .meaning = Strikes from the air. Denied by air defence, counter-drone teams, fighters and interceptors.
vector-obstruction = obstruction
    .meaning = Interference with navigation, movement and shipping. Denied by movement permits, satellite links, maritime patrol, engineers and air surveillance.

## Why a seat says no

reason-caveat = the offer's caveats forbid this use
reason-home_risk = home comes first now
reason-reception_burden = it needs more hosting than it gives
reason-no_need = no more is needed
reason-politics = the political cost is too high
reason-nato_plan = the unit is pledged to NATO's plan
reason-channel = the channel does not fit

drop-mandate_refused = the national mandate was refused
drop-release_refused = NATO did not release the unit
drop-reexport_refused = the state of origin refused re-export
drop-recalled = the giver recalled it
drop-unanswered = not all who were asked answered
drop-offer_gone = the offer is no longer there
drop-need_gone = the need is no longer there
drop-no_route = no route is open

## Caveats

caveat-NONLETHAL = non-lethal only
    .meaning = Refuses lethal tasks and their direct support.
caveat-BACKFILL_ONLY = backfill only
    .meaning = Works only elsewhere, in missions outside the Union, and relieves units of the attacked state there: it takes none of its roads, lift, permits or reception.
caveat-UN_MANDATE = United Nations mandate
    .meaning = Leaves only with a mandate of the United Nations.
caveat-PARLIAMENT_PRIOR = parliament first
    .meaning = Does not leave before the giver's parliament has voted, unless its constitution excepts collective defence by treaty.
caveat-NATO_RELEASE = NATO release
    .meaning = NATO releases the unit, or the nation withdraws it, before it leaves.
caveat-US_POSTURE = depends on the largest Ally
    .meaning = Comes only as far as the largest Ally proves reliable, which is an option of the scenario.
caveat-POLITICS_CHECK = contested at home
    .meaning = Home politics may stop it at any time.
caveat-FRAMEWORK_C2 = own command
    .meaning = Serves only under the giver's own or a framework nation's command.
caveat-NO_CY = not to Cyprus
    .meaning = Is not sent to Cyprus.
caveat-NO_BORDER_ZONE = not in the contact zone
    .meaning = Does not work within the contact zone.
caveat-NO_OFFENSIVE_SUPPORT = no support of strikes
    .meaning = Leaves when its protection serves strikes.
caveat-GEOFENCE = only: { $area }
    .meaning = Works only in this area: { $area }.
caveat-OWN_REGION_FIRST = own region first: { $region }
    .meaning = May be recalled when tension is high and another state of the giver's region, or the giver, is attacked: { $region }.
caveat-REGION_PRIORITY = priority: { $region }
    .meaning = Comes slower and at more cost outside the giver's region of priority: { $region }.
caveat-REEXPORT_CONSENT = re-export consent: { $country }
    .meaning = The state of origin of the equipment may delay or refuse its transfer: { $country }. Planning assumption.
caveat-STOCKS_THIN = thin stocks
    .meaning = Half the quantity, unless the giver is asked at political level.
caveat-TIME_LIMIT_D = limit of { $days } { $days ->
        [one] day
       *[other] days
    }
    .meaning = Leaves, or needs a new decision, after { $days } { $days ->
        [one] day
       *[other] days
    }.
caveat-CONTRACTORS_ONLY = contractors
    .meaning = Private staff, who do not enter a combat area.
caveat-COST_SHARED = cost shared
    .meaning = The attacked state or the Union pays a share.
caveat-NO_PUBLICITY = no publicity
    .meaning = No statement may name it; it is worth less at home.
caveat-EU_FLAG = Union flag
    .meaning = Must be shown as the Union's.
caveat-NATIONAL_FLAG = national flag
    .meaning = Must be shown as the giver's.

area-black-sea = Romania, Bulgaria and their waters
area-un-csdp-missions = missions outside the Union
area-corridor-nl-de-pl = the corridor from the Netherlands to Poland
area-grid-ch = states joined to Switzerland by a power line
area-grid-cz = states joined to Czechia by a power line
area-grid-de = states joined to Germany by a power line
area-grid-fr = states joined to France by a power line
area-grid-it = states joined to Italy by a power line
area-grid-se = states joined to Sweden by a power line
area-litpol-link = the Baltic grid by way of Lithuania
area-estlink = the Baltic grid, while the cable works
area-iberian-link = Portugal and France
area-baltic-gas = Estonia, Latvia and Finland
area-north-sea-gas = landing points of Norwegian gas
area-republic-without-bases = the Republic of Cyprus without the Sovereign Base Areas
area-outside-12-nm = beyond the territorial sea

## The escalation ladder

rung-0 = calm
rung-1 = incidents
rung-2 = lethal incident, deniable
rung-3 = open attack on human life
rung-4 = repeated attacks, armed escort
rung-5 = limited ground or air engagement
rung-6 = forces of several states in contact
rung-7 = strikes in depth
rung-8 = mass casualties, war on ports and grids
rung-9 = nuclear signalling acted upon
rung-10 = general war

motive-objective = for a training objective
motive-pace = for the pace of the exercise
motive-correction = to correct what came out wrong
motive-initiative = for an idea that the rules do not know
level-function = { $function } of { THE($country) }
remark = : { $text }
message-call = Please get in touch with exercise control.
plan-planned = planned
plan-held = held
plan-released = released
plan-happened = happened
plan-lapsed = passed
plan-epilogue = after the end

opinion-share = { $share } in favour of a common defence and security policy, { $union } in the whole Union ({ $survey })
opinion-none = no published figure found; the Union's mean stands in
spending-share = { $share } of its gross domestic product ({ $basis })

## What an inject comes by, as its author wrote it

inject-channel-anger = public anger
inject-channel-arms = arms deliveries
inject-channel-brief = briefing
inject-channel-capacity = capacity
inject-channel-civil = civil affairs
inject-channel-consular = consular services
inject-channel-council = the Council
inject-channel-crisis = crisis response
inject-channel-cy = Cyprus
inject-channel-cyber = cyber
inject-channel-decision = a decision
inject-channel-diplomatic = diplomacy
inject-channel-double-hat = double-hatting
inject-channel-economy = the economy
inject-channel-energy = energy
inject-channel-ep = the European Parliament
inject-channel-epf = the European Peace Facility
inject-channel-escalation = escalation
inject-channel-evidence = evidence
inject-channel-fatigue = fatigue
inject-channel-hostage = hostage taking
inject-channel-hot-wash = the hot wash
inject-channel-humanitarian = humanitarian aid
inject-channel-info = information
inject-channel-intel = intelligence
inject-channel-legal = the law
inject-channel-lift = lift
inject-channel-lv = Latvia
inject-channel-media = the media
inject-channel-military = the military
inject-channel-mission = a mission
inject-channel-mobility = mobility
inject-channel-national = a national matter
inject-channel-nato = NATO
inject-channel-neutral = the neutral states
inject-channel-offer = an offer
inject-channel-offers = offers
inject-channel-parliament = a parliament
inject-channel-peace = a peace offer
inject-channel-political = politics
inject-channel-presidency = the Presidency
inject-channel-question = a question
inject-channel-r1-qualify = round 1, qualify
inject-channel-r2-route = round 2, choose the route
inject-channel-r3-needs = round 3, needs
inject-channel-r4-words = round 4, words
inject-channel-r5-exit = round 5, the way out
inject-channel-request = a request
inject-channel-review = the review
inject-channel-sanctions = sanctions
inject-channel-score = the score
inject-channel-summit = a summit
inject-channel-surprise = a surprise
inject-channel-sustain = endurance
inject-channel-swing = a change of mind
inject-channel-temptation = a temptation
inject-channel-transit = transit
inject-channel-trap = a trap
inject-channel-ucpm = the Civil Protection Mechanism
inject-channel-un = the United Nations
inject-channel-withdraw = a withdrawal
