# How a game ends and how it is judged.

outcome-restored = restored
    .meaning = The state before the attack is restored.
outcome-held = held
    .meaning = The attack is held; what was lost is not yet restored.
outcome-frozen = frozen
    .meaning = Neither side moves; the crisis goes on without an end in sight.
outcome-collapsed = collapsed
    .meaning = A function of an attacked state broke down and stayed down for two days.
outcome-general-war = general war
    .meaning = Escalation reached the top of the ladder.

# Why it ended so.
end-reason-ladder = No settlement and no help outweighs that.
end-reason-breakdown = What else was reached does not outweigh that.
end-reason-broken = The adversary's means are broken, and it does not hold its main aim.
end-reason-aim_held = The adversary still holds its main aim: nothing counts as held, whatever was agreed.
end-reason-settled = So it had been settled, by the answers to terms or by what happened.
end-reason-stands = The adversary does not hold its main aim, and every attacked state works.
end-reason-hurt = The adversary does not hold its main aim, but an attacked state is too badly hurt.

term-needs = Needs
    .meaning = Needs met, in time, by their weight.
term-solidarity = Solidarity
    .meaning = How many states pledge something concrete, measured against their means, and deliver it; the offers of neutral states count in full.
term-complementarity = Complementarity
    .meaning = In step with NATO: no duplication, no gap, no contention, one message.
term-escalation = Escalation
    .meaning = No higher on the ladder than it had to go.
term-legality = Legality
    .meaning = The right route, request and consent, the report to the Security Council, reasons of necessity and proportionality, parliaments respected. What does not apply drops out.
term-sustainability = Sustainability
    .meaning = Stocks, rotation, money, readiness kept at home, strength of staffs.
term-information = Information
    .meaning = Uploads, timely reports, a common line on attribution.

grade-convincing = would convince a sceptical ambassador
grade-works = works, with frictions
grade-improvised = improvised
grade-harmful = harms credibility

## Parts of the terms

part-pledging = states with a concrete pledge
    .meaning = Members beside the attacked with something agreed on, under way or brought, of all members beside the attacked.
part-fair_share = pledges measured against means
    .meaning = The political value of what a member gives, by the share of its offer, against its means: product and forces, half each, and no more than its own list holds. Mean over members, less the inequality among those who give (Gini coefficient).
part-delivered = pledges delivered
    .meaning = Of the offers agreed on, those of which something came to work.
part-specific_character = pledges of states of specific character
    .meaning = Of the states of specific character, those that give something; what they give counts in full.
part-in_step = in step with NATO
    .meaning = The level of synchronisation, mean over the game.
part-peak = highest rung reached
    .meaning = 100 less the peak of escalation above what the crisis itself brought; { $rungs } rungs take all.
part-own_rises = rises of the response's own making
    .meaning = { $own } less for each rise by a charge beyond the evidence or a step up the ladder.
part-line = a line to avoid clashes
    .meaning = A deconfliction line that was set up adds { $line }; drops out where there was none.
part-route = the right route
    .meaning = How sound each invocation was when it was made; a plain attack without any: { $uninvoked }. Drops out where nothing had to be invoked.
part-request = request and consent
    .meaning = Needs declared with quantities, and the clauses of all letters that stood; a letter that never came counts as { $missed } that do not.
part-report = report to the Security Council
    .meaning = Within { $report } of the first use of force; each hour later takes { $hourly }. Letters of those who used force for the attacked state are half of it. Drops out where no force was used.
part-parliaments = parliaments respected
    .meaning = { $pressed } less for each specific character pressed and for a parliament forgotten.
part-rights = rights, rescue and data
    .meaning = The level of legitimacy, mean over the game: what events, letters and mistakes left of it.
part-endurance = endurance left
    .meaning = The level of endurance, mean over the game: what wear, relief, recalls and events left of all who keep it up.
part-staff = staff not overloaded
    .meaning = The share of hours in which the Council's staff was not overdrawn. The desk of the High Representative cannot be.
part-uploads = capitals that upload
    .meaning = The share of members whose upload is fresh, mean over the game.
part-reports = timely reports
    .meaning = The share of hours with a situation report no older than { $fresh }.
part-attribution = common line on attribution
    .meaning = How far the author is known, of what is called high; { $unsaid } of that where no sound statement names the author for all.
part-no_duplication = nothing done twice
    .meaning = 100 less the level of duplication, mean over the game.
part-no_gap = nothing left to one another
    .meaning = 100 less the level of the gap, mean over the game.
part-nato_answered = NATO's questions answered
    .meaning = Of the units that NATO asked for and the needs that it left to the Union, those answered for in time or taken up. Drops out where it asked nothing.
part-joint_message = joint message
    .meaning = A joint statement with NATO: all or nothing.
part-liaison = liaison in time
    .meaning = The staffs met within { $liaison }: all; later: { $late }; never: nothing.
part-authority = authority handed over smoothly
    .meaning = Of the units over whose authority it was decided, those that came under NATO's without dispute. Drops out where there were none.
part-no_double_count = nothing counted twice
    .meaning = 100 less the level of contention, mean over the game: forces that both used or counted on.
part-supply = days of supply
    .meaning = Of what is used up, the days in store against { $days } days, from the hour at which it is due; mean over the game. A need met in full is { $use } days of use. Drops out where nothing of the kind is due.
part-rotation = rotation planned
    .meaning = Of the units that came to work, those that will be there in { $lasting } days: by themselves, by a willing giver's relief or by what follows; and those that left when they were no longer missed. Drops out where none came.
part-money = costs paid in common
    .meaning = Of what the crisis costs, what the Union or a common fund pays or financial help covers; the rest lies where it fell. Drops out where it cost nothing.
part-home = readiness kept at home
    .meaning = What givers have left at home of what they list, weighed by what home risks with it, against { $floor }. Mean over those who gave.

## Parts of older rules, for games played under them

part-no_discord = no duplication, gap or contention
part-promises = promises kept
part-reception = reception not overrun
