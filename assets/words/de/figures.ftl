# Zahlen, Zeitpunkte, Dauern.

percent = { $number } %
duration-hours = { $hours } h
duration-days = { $days } T
duration-days-hours = { $days } T { $hours } h
moment = T{ $day } { $clock }
calendar = { $day }. { $month } { $year }, { $clock }
date = { $day }. { $month } { $year }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
brigade-equivalents = { $number } { $count ->
    [one] Brigadeäquivalent
   *[other] Brigadeäquivalente
}
change = { $by } auf { $to }: { $cause }

labelled = { $label }: { $value }
between-phrases = { "; " }
millions = { $number } Millionen
