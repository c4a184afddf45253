# Nombres, moments, durées.

percent = { $number } %
duration-hours = { $hours } h
duration-days = { $days } j
duration-days-hours = { $days } j { $hours } h
moment = J{ $day } { $clock }
calendar = { $day ->
    [one] 1er
   *[other] { $day }
} { $month } { $year }, { $clock }
date = { $day ->
    [one] 1er
   *[other] { $day }
} { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
brigade-equivalents = { $number } { $count ->
    [one] équivalent-brigade
   *[other] équivalents-brigade
}
change = { $by } à { $to } : { $cause }

labelled = { $label } : { $value }
between-phrases = { " ; " }
millions = { $number } { $count ->
    [one] million
   *[other] millions
}
