# Ce que les règles trouvent dans les pages : les pages ensemble.

title-of-several-pages = « { $title } » est aussi le titre de la page { $first }.
    .help = Dire dans le titre ce dont seule cette page parle.
navigation-in-another-order = Dans ce menu, « { $link } » n’est pas à la même place que sur la page { $first }.
    .help = Garder dans le même ordre les hyperliens que les pages répètent.
help-in-another-order = Parmi les moyens de demander de l’aide, « { $link } » n’est pas dans le même ordre que sur la page { $first }.
    .help = Les garder dans le même ordre sur chaque page.
link-named-otherwise = Cet hyperlien se nomme ici « { $link } », et « { $other } » sur d’autres pages.
    .help = Le nommer de la même façon partout.
