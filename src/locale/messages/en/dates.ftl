# Dates and periods. The space between a month and its day is no-break, as in times.

locale-day-of-month = { $day }
locale-quarter-rank = { $quarter ->
    [1] first
    [2] second
    [3] third
   *[other] fourth
}

locale-date-day = { $month } { $day }, { $year }
    .by = by { $month } { $day }, { $year }
    .from = { $month } { $day }, { $year }
    .to = to { $month } { $day }, { $year }
    .since = since { $month } { $day }, { $year }
locale-date-month = { $month } { $year }
    .by = by { $month } { $year }
    .from = { $month } { $year }
    .to = to { $month } { $year }
    .since = since { $month } { $year }
locale-date-quarter = { $quarter } quarter of { $year }
    .by = by the end of the { $quarter } quarter of { $year }
    .from = { $quarter } quarter of { $year }
    .to = to { $quarter } quarter of { $year }
    .since = since the { $quarter } quarter of { $year }
locale-date-season = { $season } { $year }
    .by = by { $season } { $year }
    .from = { $season } { $year }
    .to = to { $season } { $year }
    .since = since { $season } { $year }
locale-date-year = { $year }
    .by = by the end of { $year }
    .from = { $year }
    .to = to { $year }
    .since = since { $year }
locale-date-ongoing = ongoing

locale-period = { $from } { $to }
locale-period-days-of-month = { $end-month } { $start-day } to { $end-day }, { $year }
locale-period-days-of-year = { $start-month } { $start-day } to { $end-month } { $end-day }, { $year }
locale-period-months-of-year = { $start-month } to { $end-month } { $year }

locale-time-of-day = { $minute ->
    [0] { $hour-of-half } { $half }
   *[other] { $hour-of-half }:{ $minutes } { $half }
}
