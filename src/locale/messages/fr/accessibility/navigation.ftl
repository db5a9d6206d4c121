# Ce que les règles trouvent dans les pages : titres, hyperliens, chemins dans une page et un site.

page-without-title = Cette page n’a pas de titre.
    .help = Écrire dans `title` de quoi parle la page, puis le nom du site.

title-that-says-nothing = « { $text } » ne dit pas de quoi parle cette page.
    .help = Écrire de quoi elle parle, puis le nom du site.

link-without-name = Cet hyperlien n’a pas de nom.
    .help = Écrire où il mène : dans l’hyperlien, dans l’`alt` de son image, ou dans `aria-label`.

link-text-that-says-nothing = « { $text } » ne dit pas où mène cet hyperlien.
    .help = Faire l’hyperlien des mots qui nomment la destination.

same-name-for-different-targets = Un autre hyperlien nommé « { $text } » est à côté de celui-ci et mène ailleurs : { $other }
    .help = Dire dans chacun ce qui distingue sa destination.

address-as-link-text = Les mots de cet hyperlien sont une adresse : { $text }
    .help = Nommer ce à quoi il mène.

name-without-visible-label = On voit « { $text } »; son nom est « { $name } ».
    .help = Commencer le nom par les mots qu’on voit, ou retirer `aria-label`.

heading-that-says-nothing = « { $text } » ne dit pas de quoi parle cette partie.
    .help = Écrire de quoi elle parle.

skip-link-without-target = Ce lien d’évitement mène à « { $target } », que cette page n’a pas.
    .help = Donner cet `id` à ce où il doit mener.

page-without-way-past-blocks = Cette page n’offre pas de moyen de passer ses menus.
    .help = Mettre son contenu dans `main`, et avant tout le reste un hyperlien qui y mène.

landmark-more-than-once = Cette page a déjà un élément de rôle `{ $role }`.
    .help = En garder un; faire de celui-ci un `div`, ou le mettre dans la `section` ou l’`article` dont il est.

landmarks-of-one-name = Un autre élément de rôle `{ $role }` de cette page { $name ->
        [none] n’a pas de nom non plus
       *[other] porte aussi le nom « { $name } »
    }.
    .help = Nommer chacun dans `aria-label`, ou avec l’identifiant de son titre dans `aria-labelledby`.

new-window-without-notice = « { $text } » ouvre une autre fenêtre sans le dire.
    .help = Retirer `target`, ou dire dans l’hyperlien qu’un nouvel onglet s’ouvre.

document-without-format = « { $text } » mène à un fichier ({ $format }) sans le dire.
    .help = Dire le format et le poids dans l’hyperlien.

frame-without-name = Ce cadre n’a pas de nom.
    .help = Dire dans `title` ce qu’il contient.

tab-order-by-number = `tabindex="{ $number }"` fait passer ceci avant tout ce qui le précède.
    .help = Le retirer, ou écrire `0`.
