# Ce que les règles trouvent dans les pages : titres, hyperliens, chemins dans une page et un site.

page-without-title = Cette page n’a pas de titre.
    .help = Écrire dans `title` de quoi parle la page, puis le nom du site.

frame-without-name = Ce cadre n’a pas de nom.
    .help = Dire dans `title` ce qu’il contient.
