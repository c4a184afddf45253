# Kinds of aid: a short name for columns and sentences, and the unit that is counted.
# A kind that an author adds needs nothing here: its own name and unit are used.

kind-AD_MR = Air defence
kind-INTERCEPT = Interceptors
kind-C_UAS = Counter-drone teams
kind-AIR_POL = Fighters
kind-AEW_ISR = Air surveillance
kind-SAT_IMG = Satellite imagery
kind-INTEL = Intelligence
kind-ESCORT = Escort ships
kind-MCM = Mine clearance
kind-MPA = Maritime patrol
kind-SUBSEA = Subsea repair
kind-BORDER = Border guards
kind-INF_BN = Infantry
kind-HVY_BDE = Heavy brigade
kind-SOF = Special forces
kind-AMMO_155 = 155 mm ammunition
kind-FUEL = Fuel
kind-AIRLIFT = Airlift
kind-SEA_RAIL = Sea and rail lift
kind-MOB_PERMIT = Movement permits
kind-HNS = Host-nation support
kind-ENG = Engineers
kind-EOD = Bomb disposal
kind-CBRN = CBRN protection
kind-MEDEVAC = Medical evacuation
kind-HOSP = Field hospital
kind-CYBER_IR = Cyber response
kind-OT_GRID = Grid experts
kind-GEN = Generators
kind-TRAFO = Transformers
kind-ENERGY = Power and gas flows
kind-SATCOM_PNT = Satellite links
kind-POLICE = Police
kind-RECEPTION = Reception of evacuees
kind-FINANCE = Finance
kind-LEGAL_DIP = Legal support
kind-STRATCOM = Communication
kind-SANCTIONS = Sanctions

unit-AD_MR = { $number } { $count ->
    [one] fire unit
   *[other] fire units
}
unit-INTERCEPT = { $number } { $count ->
    [one] missile
   *[other] missiles
}
unit-C_UAS = { $number } { $count ->
    [one] team
   *[other] teams
}
unit-AIR_POL = { $number } aircraft
unit-AEW_ISR = { $number } { $count ->
    [one] orbit-day
   *[other] orbit-days
}
unit-SAT_IMG = { $number } { $count ->
    [one] product
   *[other] products
}
unit-INTEL = { $number } { $count ->
    [one] dossier
   *[other] dossiers
}
unit-ESCORT = { $number } { $count ->
    [one] ship
   *[other] ships
}
unit-MCM = { $number } { $count ->
    [one] unit
   *[other] units
}
unit-MPA = { $number } aircraft
unit-SUBSEA = { $number } { $count ->
    [one] vessel
   *[other] vessels
}
unit-BORDER = { $number } { $count ->
    [one] officer
   *[other] officers
}
unit-INF_BN = { $number } { $count ->
    [one] battalion
   *[other] battalions
}
unit-HVY_BDE = { $number } { $count ->
    [one] brigade
   *[other] brigades
}
unit-SOF = { $number } { $count ->
    [one] task group
   *[other] task groups
}
unit-AMMO_155 = { $number } thousand rounds
unit-FUEL = { $number } { $count ->
    [one] kilotonne
   *[other] kilotonnes
}
unit-AIRLIFT = { $number } { $count ->
    [one] sortie
   *[other] sorties
}
unit-SEA_RAIL = { $number } { $count ->
    [one] train or ship
   *[other] trains or ships
}
unit-MOB_PERMIT = { $number } { $count ->
    [one] clearance
   *[other] clearances
}
unit-HNS = { $number } { $count ->
    [one] brigade-equivalent
   *[other] brigade-equivalents
}
unit-ENG = { $number } { $count ->
    [one] company
   *[other] companies
}
unit-EOD = { $number } { $count ->
    [one] team
   *[other] teams
}
unit-CBRN = { $number } { $count ->
    [one] unit
   *[other] units
}
unit-MEDEVAC = { $number } { $count ->
    [one] patient a day
   *[other] patients a day
}
unit-HOSP = { $number } { $count ->
    [one] hospital
   *[other] hospitals
}
unit-CYBER_IR = { $number } { $count ->
    [one] team
   *[other] teams
}
unit-OT_GRID = { $number } { $count ->
    [one] team
   *[other] teams
}
unit-GEN = { $number } { $count ->
    [one] set
   *[other] sets
}
    .full = sets of 100 kVA
unit-TRAFO = { $number } { $count ->
    [one] transformer
   *[other] transformers
}
unit-ENERGY = { $number } GW
unit-SATCOM_PNT = { $number } { $count ->
    [one] terminal
   *[other] terminals
}
unit-POLICE = { $number } { $count ->
    [one] officer
   *[other] officers
}
unit-RECEPTION = { $number } { $count ->
    [one] place
   *[other] places
}
unit-FINANCE = EUR { $number } million
unit-LEGAL_DIP = { $number } { $count ->
    [one] action
   *[other] actions
}
unit-STRATCOM = { $number } { $count ->
    [one] campaign
   *[other] campaigns
}
unit-SANCTIONS = { $number } { $count ->
    [one] package
   *[other] packages
}
