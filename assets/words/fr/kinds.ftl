# Les catégories d'aide : nom court et unité comptée.

kind-AD_MR = Défense sol-air
kind-INTERCEPT = Intercepteurs
kind-C_UAS = Lutte anti-drones
kind-AIR_POL = Chasse
kind-AEW_ISR = Surveillance aérienne
kind-SAT_IMG = Imagerie satellitaire
kind-INTEL = Renseignement
kind-ESCORT = Navires d'escorte
kind-MCM = Guerre des mines
kind-MPA = Patrouille maritime
kind-SUBSEA = Réparation sous-marine
kind-BORDER = Gardes-frontières
kind-INF_BN = Infanterie
kind-HVY_BDE = Brigade lourde
kind-SOF = Forces spéciales
kind-AMMO_155 = Munitions de 155 mm
kind-FUEL = Carburants
kind-AIRLIFT = Transport aérien
kind-SEA_RAIL = Transport mer et rail
kind-MOB_PERMIT = Permis de mouvement
kind-HNS = Soutien du pays hôte
kind-ENG = Génie
kind-EOD = Déminage
kind-CBRN = Protection NRBC
kind-MEDEVAC = Évacuation médicale
kind-HOSP = Hôpital de campagne
kind-CYBER_IR = Réponse cyber
kind-OT_GRID = Experts réseaux
kind-GEN = Groupes électrogènes
kind-TRAFO = Transformateurs
kind-ENERGY = Flux d'énergie
kind-SATCOM_PNT = Liaisons satellitaires
kind-POLICE = Police
kind-RECEPTION = Accueil d'évacués
kind-FINANCE = Aide financière
kind-LEGAL_DIP = Appui juridique
kind-STRATCOM = Communication
kind-SANCTIONS = Mesures restrictives

unit-AD_MR = { $number } { $count ->
    [one] unité de tir
   *[other] unités de tir
}
unit-INTERCEPT = { $number } { $count ->
    [one] missile
   *[other] missiles
}
unit-C_UAS = { $number } { $count ->
    [one] équipe
   *[other] équipes
}
unit-AIR_POL = { $number } { $count ->
    [one] avion
   *[other] avions
}
unit-AEW_ISR = { $number } { $count ->
    [one] jour d'orbite
   *[other] jours d'orbite
}
unit-SAT_IMG = { $number } { $count ->
    [one] produit
   *[other] produits
}
unit-INTEL = { $number } { $count ->
    [one] dossier
   *[other] dossiers
}
unit-ESCORT = { $number } { $count ->
    [one] navire
   *[other] navires
}
unit-MCM = { $number } { $count ->
    [one] unité
   *[other] unités
}
unit-MPA = { $number } { $count ->
    [one] aéronef
   *[other] aéronefs
}
unit-SUBSEA = { $number } { $count ->
    [one] navire
   *[other] navires
}
unit-BORDER = { $number } { $count ->
    [one] agent
   *[other] agents
}
unit-INF_BN = { $number } { $count ->
    [one] bataillon
   *[other] bataillons
}
unit-HVY_BDE = { $number } { $count ->
    [one] brigade
   *[other] brigades
}
unit-SOF = { $number } { $count ->
    [one] groupement
   *[other] groupements
}
unit-AMMO_155 = { $number } { $count ->
    [one] millier de coups
   *[other] milliers de coups
}
unit-FUEL = { $number } { $count ->
    [one] kilotonne
   *[other] kilotonnes
}
unit-AIRLIFT = { $number } { $count ->
    [one] rotation
   *[other] rotations
}
unit-SEA_RAIL = { $number } { $count ->
    [one] train ou navire
   *[other] trains ou navires
}
unit-MOB_PERMIT = { $number } { $count ->
    [one] autorisation
   *[other] autorisations
}
unit-HNS = { $number } { $count ->
    [one] équivalent-brigade
   *[other] équivalents-brigade
}
unit-ENG = { $number } { $count ->
    [one] compagnie
   *[other] compagnies
}
unit-EOD = { $number } { $count ->
    [one] équipe
   *[other] équipes
}
unit-CBRN = { $number } { $count ->
    [one] unité
   *[other] unités
}
unit-MEDEVAC = { $number } { $count ->
    [one] patient par jour
   *[other] patients par jour
}
unit-HOSP = { $number } { $count ->
    [one] hôpital
   *[other] hôpitaux
}
unit-CYBER_IR = { $number } { $count ->
    [one] équipe
   *[other] équipes
}
unit-OT_GRID = { $number } { $count ->
    [one] équipe
   *[other] équipes
}
unit-GEN = { $number } { $count ->
    [one] groupe
   *[other] groupes
}
    .full = groupes de 100 kVA
unit-TRAFO = { $number } { $count ->
    [one] transformateur
   *[other] transformateurs
}
unit-ENERGY = { $number } GW
unit-SATCOM_PNT = { $number } { $count ->
    [one] terminal
   *[other] terminaux
}
unit-POLICE = { $number } { $count ->
    [one] agent
   *[other] agents
}
unit-RECEPTION = { $number } { $count ->
    [one] place
   *[other] places
}
unit-FINANCE = { $number } millions d'euros
unit-LEGAL_DIP = { $number } { $count ->
    [one] action
   *[other] actions
}
unit-STRATCOM = { $number } { $count ->
    [one] campagne
   *[other] campagnes
}
unit-SANCTIONS = { $number } { $count ->
    [one] train de mesures
   *[other] trains de mesures
}
