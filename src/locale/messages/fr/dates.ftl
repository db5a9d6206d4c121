# Les dates et les périodes. Avant le nom du mois et dans les heures, l’espace est insécable
# (OQLF, Banque de dépannage linguistique, « Écriture de la date » et « Écriture des heures »; cette
# dernière donne désormais préséance au zéro devant les minutes de 1 à 9).

locale-day-of-month = { $day ->
    [1] 1er
   *[other] { $day }
}
    .html = { $day ->
        [1] 1<sup>er</sup>
       *[other] { $day }
    }
locale-quarter-rank = { $quarter ->
    [1] 1er
   *[other] { $quarter }e
}
    .html = { $quarter ->
        [1] 1<sup>er</sup>
       *[other] { $quarter }<sup>e</sup>
    }

locale-date-day = { $day } { $month } { $year }
    .by = d’ici le { $day } { $month } { $year }
    .from = du { $day } { $month } { $year }
    .to = au { $day } { $month } { $year }
    .since = depuis le { $day } { $month } { $year }
locale-date-month = { $month } { $year }
    .by = d’ici { $month } { $year }
    .from = { $month-number ->
        [4] d’
        [8] d’
        [10] d’
       *[other] de{ " " }
    }{ $month } { $year }
    .to = à { $month } { $year }
    .since = depuis { $month } { $year }
locale-date-quarter = { $quarter } trimestre de { $year }
    .by = d’ici la fin du { $quarter } trimestre de { $year }
    .from = du { $quarter } trimestre de { $year }
    .to = au { $quarter } trimestre de { $year }
    .since = depuis le { $quarter } trimestre de { $year }
locale-date-season = { $season ->
        [winter] hiver
        [spring] printemps
        [summer] été
       *[fall] automne
    } { $year }
    .by = d’ici { $season ->
        [winter] l’hiver
        [spring] le printemps
        [summer] l’été
       *[fall] l’automne
    } { $year }
    .from = { $season ->
        [winter] de l’hiver
        [spring] du printemps
        [summer] de l’été
       *[fall] de l’automne
    } { $year }
    .to = { $season ->
        [winter] à l’hiver
        [spring] au printemps
        [summer] à l’été
       *[fall] à l’automne
    } { $year }
    .since = depuis { $season ->
        [winter] l’hiver
        [spring] le printemps
        [summer] l’été
       *[fall] l’automne
    } { $year }
locale-date-year = { $year }
    .by = d’ici la fin de { $year }
    .from = de { $year }
    .to = à { $year }
    .since = depuis { $year }
locale-date-ongoing = en continu

locale-period = { $from } { $to }
locale-period-days-of-month = du { $start-day } au { $end-day } { $end-month } { $year }
locale-period-days-of-year = du { $start-day } { $start-month } au { $end-day } { $end-month } { $year }
locale-period-months-of-year = { $start-month-number ->
        [4] d’
        [8] d’
        [10] d’
       *[other] de{ " " }
    }{ $start-month } à { $end-month } { $year }

locale-time-of-day = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { $minutes }
}
