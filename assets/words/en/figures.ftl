# Numbers, moments, lengths of time.

percent = { $number }%
duration-hours = { $hours } h
duration-days = { $days } d
duration-days-hours = { $days } d { $hours } h
moment = D{ $day } { $clock }
calendar = { $day } { $month } { $year }, { $clock }
date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
brigade-equivalents = { $number } { $count ->
    [one] brigade-equivalent
   *[other] brigade-equivalents
}
change = { $by } to { $to }: { $cause }

labelled = { $label }: { $value }
between-phrases = { "; " }
millions = { $number } million
