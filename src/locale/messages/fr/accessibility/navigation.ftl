# Règles d’accessibilité des pages : titres, hyperliens, points de repère, cadres, ordre du focus.

page-without-title = Cette page n’a pas de titre.
    .help = Écrire dans `title` de quoi parle la page, puis le nom du site.

title-that-says-nothing = Le titre de page « { $text } » n’indique pas de quoi parle la page.
    .help = Écrire de quoi parle la page, puis le nom du site.

link-without-name = Cet hyperlien n’a pas de nom accessible.
    .help = Ajouter un texte qui indique où il mène : dans l’hyperlien, dans l’`alt` de son image ou dans `aria-label`.

link-text-that-says-nothing = Le texte « { $text } » n’indique pas où mène l’hyperlien.
    .help = Écrire un texte qui nomme la destination, par exemple le titre de la page ou du document.

same-name-for-different-targets = Un hyperlien voisin a le même texte, « { $text } », mais une autre destination : { $other }
    .help = Donner à chaque hyperlien un texte qui distingue sa destination.

address-as-link-text = Le texte de cet hyperlien est une adresse : { $text }
    .help = Le remplacer par un texte qui nomme la destination.

name-without-visible-label = Le texte visible est « { $text } », mais le nom accessible est « { $name } ».
    .help = Commencer le nom accessible par le texte visible, ou retirer `aria-label`.

heading-that-says-nothing = Le titre « { $text } » n’indique pas de quoi parle la section.
    .help = Choisir un titre qui indique de quoi parle la section.

skip-link-without-target = Ce lien d’évitement mène à « { $target } », qui n’existe pas dans cette page.
    .help = Ajouter cet `id` à l’élément où le lien doit mener.

page-without-way-past-blocks = Cette page n’offre aucun moyen de sauter ses menus.
    .help = Placer le contenu principal dans `main`, et ajouter en haut de la page un lien d’évitement qui y mène.

landmark-more-than-once = Cette page a déjà un élément de rôle `{ $role }`.
    .help = N’en garder qu’un. Remplacer celui-ci par un `div`, ou le déplacer dans la `section` ou l’`article` auquel il appartient.

landmarks-of-one-name = Un autre élément de rôle `{ $role }` de cette page { $name ->
        [none] n’a pas de nom non plus
       *[other] porte aussi le nom « { $name } »
    }.
    .help = Nommer chacun avec `aria-label`, ou avec `aria-labelledby` et l’identifiant de son titre.

new-window-without-notice = L’hyperlien « { $text } » n’indique pas qu’il ouvre une nouvelle fenêtre.
    .help = Retirer `target`, ou ajouter « (nouvel onglet) » au texte de l’hyperlien.

document-without-format = L’hyperlien « { $text } » n’indique pas qu’il ouvre un fichier { $format }.
    .help = Ajouter « ({ $format }) » au texte de l’hyperlien, avec le poids s’il est connu, par exemple « ({ $format }, 1,2 Mo) ».

frame-without-name = Ce cadre n’a pas de nom accessible.
    .help = Ajouter un `title` qui indique ce que contient le cadre.

tab-order-by-number = `tabindex="{ $number }"` place cet élément avant le reste de la page dans l’ordre de tabulation.
    .help = Retirer `tabindex`, ou écrire `0`.
