# Numbers with their unit.

locale-percent = { $number }%
locale-file-size = { $number } { $unit ->
    [bytes] { $count ->
        [one] byte
       *[other] bytes
    }
    [kilobytes] KB
    [megabytes] MB
    [gigabytes] GB
    [terabytes] TB
   *[petabytes] PB
}
