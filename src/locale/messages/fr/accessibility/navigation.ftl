# Ce que les règles trouvent dans les pages : titres, hyperliens, chemins dans une page et un site.

page-without-title = Cette page n’a pas de titre.
    .help = Écrire dans `title` de quoi parle la page, puis le nom du site.

link-without-name = Cet hyperlien n’a pas de nom.
    .help = Écrire où il mène : dans l’hyperlien, dans l’`alt` de son image, ou dans `aria-label`.

link-text-that-says-nothing = « { $text } » ne dit pas où mène cet hyperlien.
    .help = Faire l’hyperlien des mots qui nomment la destination.

address-as-link-text = Les mots de cet hyperlien sont une adresse : { $text }
    .help = Nommer ce à quoi il mène.

name-without-visible-label = On voit « { $text } »; son nom est « { $name } ».
    .help = Commencer le nom par les mots qu’on voit, ou retirer `aria-label`.

frame-without-name = Ce cadre n’a pas de nom.
    .help = Dire dans `title` ce qu’il contient.
