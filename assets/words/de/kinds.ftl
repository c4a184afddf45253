# Arten der Hilfe: Kurzname und gezählte Einheit.

kind-AD_MR = Luftverteidigung
kind-INTERCEPT = Abfangflugkörper
kind-C_UAS = Drohnenabwehr
kind-AIR_POL = Jagdflugzeuge
kind-AEW_ISR = Luftraumaufklärung
kind-SAT_IMG = Satellitenbilder
kind-INTEL = Nachrichtendienste
kind-ESCORT = Geleitschiffe
kind-MCM = Minenabwehr
kind-MPA = Seefernaufklärung
kind-SUBSEA = Unterwasserreparatur
kind-BORDER = Grenzschutz
kind-INF_BN = Infanterie
kind-HVY_BDE = Schwere Brigade
kind-SOF = Spezialkräfte
kind-AMMO_155 = 155-mm-Munition
kind-FUEL = Treibstoff
kind-AIRLIFT = Lufttransport
kind-SEA_RAIL = See- und Bahntransport
kind-MOB_PERMIT = Bewegungsfreigaben
kind-HNS = Aufnahmestaat-Hilfe
kind-ENG = Pioniere
kind-EOD = Kampfmittelräumung
kind-CBRN = ABC-Abwehr
kind-MEDEVAC = Krankentransport
kind-HOSP = Feldlazarett
kind-CYBER_IR = Cyber-Reaktion
kind-OT_GRID = Netzexperten
kind-GEN = Notstrom
kind-TRAFO = Transformatoren
kind-ENERGY = Strom und Gas
kind-SATCOM_PNT = Satellitenverbindungen
kind-POLICE = Polizei
kind-RECEPTION = Aufnahme Evakuierter
kind-FINANCE = Finanzhilfe
kind-LEGAL_DIP = Rechtsberatung
kind-STRATCOM = Kommunikation
kind-SANCTIONS = Sanktionen

unit-AD_MR = { $number } { $count ->
    [one] Feuereinheit
   *[other] Feuereinheiten
}
unit-INTERCEPT = { $number } Flugkörper
unit-C_UAS = { $number } { $count ->
    [one] Team
   *[other] Teams
}
unit-AIR_POL = { $number } { $count ->
    [one] Flugzeug
   *[other] Flugzeuge
}
unit-AEW_ISR = { $number } { $count ->
    [one] Einsatztag
   *[other] Einsatztage
}
unit-SAT_IMG = { $number } { $count ->
    [one] Produkt
   *[other] Produkte
}
unit-INTEL = { $number } { $count ->
    [one] Dossier
   *[other] Dossiers
}
unit-ESCORT = { $number } { $count ->
    [one] Schiff
   *[other] Schiffe
}
unit-MCM = { $number } { $count ->
    [one] Einheit
   *[other] Einheiten
}
unit-MPA = { $number } { $count ->
    [one] Luftfahrzeug
   *[other] Luftfahrzeuge
}
unit-SUBSEA = { $number } { $count ->
    [one] Schiff
   *[other] Schiffe
}
unit-BORDER = { $number } { $count ->
    [one] Beamter
   *[other] Beamte
}
unit-INF_BN = { $number } { $count ->
    [one] Bataillon
   *[other] Bataillone
}
unit-HVY_BDE = { $number } { $count ->
    [one] Brigade
   *[other] Brigaden
}
unit-SOF = { $number } { $count ->
    [one] Einsatzverband
   *[other] Einsatzverbände
}
unit-AMMO_155 = { $number } Tausend Schuss
unit-FUEL = { $number } { $count ->
    [one] Kilotonne
   *[other] Kilotonnen
}
unit-AIRLIFT = { $number } { $count ->
    [one] Flug
   *[other] Flüge
}
unit-SEA_RAIL = { $number } { $count ->
    [one] Zug oder Schiff
   *[other] Züge oder Schiffe
}
unit-MOB_PERMIT = { $number } { $count ->
    [one] Freigabe
   *[other] Freigaben
}
unit-HNS = { $number } { $count ->
    [one] Brigadeäquivalent
   *[other] Brigadeäquivalente
}
unit-ENG = { $number } { $count ->
    [one] Kompanie
   *[other] Kompanien
}
unit-EOD = { $number } { $count ->
    [one] Team
   *[other] Teams
}
unit-CBRN = { $number } { $count ->
    [one] Einheit
   *[other] Einheiten
}
unit-MEDEVAC = { $number } { $count ->
    [one] Patient am Tag
   *[other] Patienten am Tag
}
unit-HOSP = { $number } { $count ->
    [one] Lazarett
   *[other] Lazarette
}
unit-CYBER_IR = { $number } { $count ->
    [one] Team
   *[other] Teams
}
unit-OT_GRID = { $number } { $count ->
    [one] Team
   *[other] Teams
}
unit-GEN = { $number } { $count ->
    [one] Aggregat
   *[other] Aggregate
}
    .full = Aggregate mit 100 kVA
unit-TRAFO = { $number } { $count ->
    [one] Transformator
   *[other] Transformatoren
}
unit-ENERGY = { $number } GW
unit-SATCOM_PNT = { $number } { $count ->
    [one] Endgerät
   *[other] Endgeräte
}
unit-POLICE = { $number } { $count ->
    [one] Beamter
   *[other] Beamte
}
unit-RECEPTION = { $number } { $count ->
    [one] Platz
   *[other] Plätze
}
unit-FINANCE = { $number } Mio. Euro
unit-LEGAL_DIP = { $number } { $count ->
    [one] Maßnahme
   *[other] Maßnahmen
}
unit-STRATCOM = { $number } { $count ->
    [one] Kampagne
   *[other] Kampagnen
}
unit-SANCTIONS = { $number } { $count ->
    [one] Paket
   *[other] Pakete
}
