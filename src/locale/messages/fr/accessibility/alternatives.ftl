# Ce que les règles trouvent dans les pages : ce qui remplace les images et les médias.

image-without-alternative = Rien ne remplace cette image.
    .help = Écrire dans `alt` ce qu’elle dit; laisser `alt` vide si elle ne fait qu’orner la page.
