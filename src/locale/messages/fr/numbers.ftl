# Les nombres avec leur unité (OQLF, « Symboles des unités de mesure », « Pourcentage »).

locale-percent = { $number } %
locale-file-size = { $number } { $unit ->
    [bytes] { $count ->
        [one] octet
       *[other] octets
    }
    [kilobytes] ko
    [megabytes] Mo
    [gigabytes] Go
    [terabytes] To
   *[petabytes] Po
}
