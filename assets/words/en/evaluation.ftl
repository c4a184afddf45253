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
grade-improvised = improvised, as in 2015
grade-harmful = harms credibility

## Parts of the terms

part-pledging = states with a concrete pledge
part-fair_share = pledges measured against means
part-delivered = pledges delivered
part-specific_character = pledges of states of specific character
part-no_discord = no duplication, gap or contention
part-in_step = in step with NATO
part-peak = highest rung reached
part-own_rises = rises of the response's own making
part-route = the right route
part-request = request and consent
part-report = report to the Security Council
part-parliaments = parliaments respected
part-rights = rights, rescue and data
part-endurance = endurance left
part-promises = promises kept
part-staff = staff not overloaded
part-reception = reception not overrun
part-uploads = capitals that upload
part-reports = timely reports
part-attribution = common line on attribution
