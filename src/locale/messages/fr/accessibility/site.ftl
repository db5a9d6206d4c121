# Règles d’accessibilité des pages : comparaison des pages.

title-of-several-pages = La page `{ $first }` a déjà le titre « { $title } ».
    .help = Donner à cette page un titre qui indique ce qui lui est propre.
navigation-in-another-order = Dans ce menu, « { $link } » n’est pas à la même place que dans la page `{ $first }`.
    .help = Garder dans le même ordre les hyperliens communs aux pages.
help-in-another-order = Parmi les moyens d’obtenir de l’aide, « { $link } » n’est pas à la même place que dans la page `{ $first }`.
    .help = Les garder dans le même ordre sur toutes les pages.
link-named-otherwise = Cet hyperlien se nomme « { $link } » ici et « { $other } » dans d’autres pages.
    .help = Utiliser le même nom sur toutes les pages.
