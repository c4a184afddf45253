## Law: the threshold, the steps of an activation, the solidarity clause, the chair

treaty-427 = Article 42(7) of the Treaty on European Union
    .text = "If a Member State is the victim of armed aggression on its territory, the other Member States shall have towards it an obligation of aid and assistance by all the means in their power, in accordance with Article 51 of the United Nations Charter. This shall not prejudice the specific character of the security and defence policy of certain Member States. / Commitments and cooperation in this area shall be consistent with commitments under the North Atlantic Treaty Organisation, which, for those States which are members of it, remains the foundation of their collective defence and the forum for its implementation."
treaty-words = "Armed aggression" and "armed attack"
    .text = The English treaty says armed aggression, the English Charter armed attack; French says agression armée in both, German bewaffneter Angriff in both. A wide gap between the two is hard to sustain, though some authors read aggression as the wider word.

step-clock = { $least } to { $most } h, likely { $likely } h
step-consultations = consultations
    .meaning = begin with the crisis
    .brings = Consultations begin; the attacked state weighs what this is in law.
step-qualification = own legal finding
    .meaning = waits for the picture; a letter sent before has no legal basis of its own
    .brings = From now on the legal basis of a letter of invocation stands.
step-letter = letter of invocation
    .meaning = the attacked state alone, once its government agrees; aid without it is possible
    .brings = Capitals have it in writing.
step-acknowledgement = acknowledgement
    .meaning = waits for the others; clauses that stand make them faster; doubts, night and a chair in its own cause slower
    .brings = The others acknowledge their duty: wills and cohesion rise, and capitals hesitate less.
step-needs_list = list of needs
    .meaning = waits for the needs cell, which the crisis response staffs; quantities in the letter shorten it
    .brings = Every capital has the quantities, with or without the register.
step-offers = offers
    .meaning = waits for parliaments and caveats
    .brings = The first offer is on the table.
step-matches = matches
    .meaning = waits for both sides' consent, and for the channel; an overdrawn staff is slower
    .brings = The first match is agreed.
step-movement = movement
    .meaning = waits for readiness, mandates and lift
    .brings = The first consignment is under way.
step-effect = effect
    .meaning = waits for distance, permits and reception
    .brings = The first aid is at work.
step-review = review
    .meaning = every seven days once aid works
    .brings = Asked what came of it: cohesion follows what is covered.
step-termination = end, with lessons
    .meaning = the attacked state's letter or order
    .brings = The request ends in form, and lessons are drawn.

place-territory = territory
    .meaning = Land, internal waters, territorial sea and airspace, outermost regions included.
place-eez = exclusive economic zone
    .meaning = Doubtful under Article 42.7; Article 222 covers installations there.
place-oct = overseas country or territory
    .meaning = Disputed under Article 42.7; outside Article 222.
place-sba = Sovereign Base Area
    .meaning = The United Kingdom's, not territory of the Union.
place-high_sea = high seas
    .meaning = Nobody's territory.
place-third_state = third state
    .meaning = Outside the clauses; civil protection, foreign policy and the Peace Facility apply.

hazard-terrorism = terrorist attack
hazard-disaster = disaster

plea-evidence = evidence
plea-legal_reading = a legal reading
reading-for = for: { $reasons }
reading-against = against: { $reasons }
reading-silent = silent; { $reading } can be foreseen
argument-armed_attack = armed force was used
argument-mass_harm = many are harmed
argument-pattern = the incidents make a pattern of comparable effect
argument-attributed = a state stands behind it
argument-on_territory = it happened on territory
argument-scale = its effects are large
argument-no_armed_force = no armed force was used
argument-only_hybrid = hybrid acts alone do not carry it
argument-not_attributed = who stands behind it is not shown
argument-not_territory = it did not happen on territory
argument-small_scale = its effects are limited

event-invoked-nato5 = { BEGIN(THE($victim)) } asks its allies for collective defence under Article 5 of the North Atlantic Treaty.
event-step-reached = { $victim }, { $step }: { $brings }
event-place-found = In law the attack on { THE($victim) } now counts as on: { $place }.
event-hazard-found = { $victim }: { $hazard }, which Article 222 answers.
event-force-used = { BEGIN(THE($giver)) } uses force for the first time: 24 hours to write to the Security Council or join a letter.
event-joined-art51 = { BEGIN(THE($giver)) } writes to the Security Council under Article 51.
event-chair-handed-on = The attacked Presidency hands the chair to { THE($to) }, from { $moment }.
event-chair-taken = { BEGIN(THE($by)) } has the chair; the trio lends a cell.

article-nato5 = Article 5, North Atlantic Treaty
    .meaning = Collective defence. An attacked Ally asks; the North Atlantic Council declares by consensus, and each Ally acts as it deems necessary. It runs beside Article 42.7: neither has to come first.

order-hand_on_chair = Hand the chair on
    .line = Hand the chair on to the next Presidency
    .help = The Presidency is itself attacked and hands the chair on. Its decisions on the crisis response then no longer take half as long again, its round tables count in full, it costs no cohesion a day, and the trio lends a cell to the Council's staff. The Political and Security Committee is chaired by the High Representative's side anyway. Planning figures.
order-join_art51 = Join the report under Article 51
    .line = Write to the Security Council, or join the attacked state's letter
    .help = An assisting state whose means used force writes to the Security Council, or joins a letter, within 24 hours. Each day later costs legitimacy (planning figure). Basis: Article 51 of the United Nations Charter.

rejection-outside_solidarity = Article 222 TFEU does not reach the place of this attack: it covers the territory of member states and installations in their economic zone.
    .hint = Article 42.7 may be argued; consultations under Article 4 of the North Atlantic Treaty are open to Allies.
rejection-no_disaster = Article 222 TFEU answers terrorist attack and disaster, and there is none.
    .hint = For armed aggression use Article 42.7 TEU.
rejection-no_armed_attack = Article 5 of the North Atlantic Treaty answers an armed attack, and there was none.
    .hint = Article 4 of the same treaty is open for consultations.
rejection-chair_not_attacked = The Presidency is not attacked itself, or there is no other to hand the chair to.
    .hint = The chair stays where it is.

rule-activation = step of the activation
    .meaning = An invocation goes through steps, each with its delay: letter, acknowledgement, list of needs, weekly reviews. What a step brings comes when it is reached. Delays: field guide 1.7; effects are planning figures.
rule-operators = operators warn of an attack
    .meaning = Operators of networks and ports notify an attack within a day. Where the crisis response keeps no page, nobody reads it. Basis: Directives (EU) 2022/2557 and 2022/2555; the effect is a planning figure.
rule-own_cause = chair in its own cause
    .meaning = A Presidency that is attacked itself decides more slowly and is trusted less as a chair; it may hand the chair on. Planning figure.

stretch-acknowledgement = acknowledgement by the others

part-proportionality = necessity and proportionality
    .meaning = Force in a case that can at least be argued, and no rise above what the crisis brought. Drops out where no force was used.
part-seas_and_skies = law of the seas and the skies
    .meaning = { $confused } less for a zone, base or overseas country called territory, { $pressed } for permits and gauges that nobody saw to. Drops out where nothing went by sea or air.

law-for = Speaks for it
law-against = Speaks against
law-place = place
law-cap = limit
    .text = Without armed force or harm to many no more than { $cap } points.
law-incidents = Incidents
law-incident = { $cause }: { $times } ×, last { $moment }, { $points } points
law-input-armed = an armed attack
law-input-incidents = incidents of { $days } days: { $points } points, of which { $share }
law-input-attribution = attribution { $level }
law-input-scale = mean of the functions { $mean }
law-steps = Steps of the activation
law-222 = Article 222
law-222-no-hazard = neither terrorist attack nor disaster
law-222-overwhelmed = clearly overwhelmed (mean { $mean }, { $function } { $level }, { $needs } needs without cover)
law-222-not-overwhelmed = not clearly overwhelmed (mean { $mean }, { $function } { $level }, { $needs } needs without cover)
law-222-outside = does not reach there
ipcr-chair = Chair
ipcr-chair-own-cause = in its own cause: slower, trusted less
ipcr-chair-next = Chair handed on
    .text = to { THE($state) }, { $moment }
