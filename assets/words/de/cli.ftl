# Was Befehle ohne Bildschirm sagen.

simulate-grade = { $games ->
    [one] 1 Spiel
   *[other] { $games } Spiele
}: Note { $mean }
simulate-grade-interval = { $games } Spiele: mittlere Note { $mean }, 95-%-Intervall { $low } bis { $high }
forecast-games = { $games ->
    [one] 1 Spiel
   *[other] { $games } Spiele
}. Tage ab dem des Angriffs; early, median und late: der Tag, bis zu dem ein Zehntel, die Hälfte und neun Zehntel aller Spiele einen ersten Beitrag hatten. Deviation: Tage Abstand von dem, was die Geschichte erzählt, 0 innerhalb.

verify-agrees = stimmt über { $turns ->
    [one] 1 Runde
   *[other] { $turns } Runden
} überein, Prüfsumme { $digest }
verify-diverges = weicht in Runde { $turn } ab, { $field }: aufgezeichnet { $recorded }, nachgespielt { $replayed }
verify-other-rules = gespielt nach Regelfassung { $recorded }, dieses Programm hat { $current }; lässt sich ansehen, nicht prüfen
verify-other-catalogue = gespielt mit einem anderen Katalog ({ $recorded }, hier { $current }); lässt sich ansehen, nicht prüfen
verify-other-scenario = gespielt in einem anderen oder geänderten Szenario ({ $recorded }, hier { $current }); lässt sich ansehen, nicht prüfen
verify-torn = Der letzte Eintrag, Zeile { $line }, war abgerissen und wurde weggelassen.
verify-unreadable = { $why }

sheet-frame = Rahmen
sheet-adversary = Gegner
sheet-attacked = Angegriffen
sheet-presidency = Vorsitz
sheet-length = Länge
sheet-length-value = { $turns } Runden über { $hours }, ab { $start }
sheet-objectives = Übt
sheet-dilemmas = Dilemmata
sheet-good = Woran man Gutes erkennt
sheet-options = Optionen
sheet-default = sonst { $value }
sheet-history = Was wirklich geschah
sheet-script = Die Aufträge, die ihm folgen (hr=history, victim=history)

## Einen Spielstand ansehen

watch-damaged = { $why }. Es wird bis dorthin gezeigt
watch-torn = Der letzte Eintrag, Zeile { $line }, wurde nicht zu Ende geschrieben; er ist weggelassen
watch-notes-unread = Seine Lesezeichen und Notizen sind nicht lesbar: { $why }. Neue legen diese Datei beiseite, nichts geht verloren
