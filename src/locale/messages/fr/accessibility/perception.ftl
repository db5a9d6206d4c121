# Ce que les règles trouvent dans les pages : couleurs, espacement, orientation, son.

zoom-prevented = `{ $setting }={ $value }` empêche d’agrandir la page.
    .help = Retirer `{ $setting }` de l’attribut `content` de cet élément.

spacing-fixed = `{ $property }: { $value } !important` serre trop le texte, et personne ne peut l’espacer.
    .help = Retirer `!important`, ou mettre ce style dans une feuille de style.

focus-invisible =
    { $count ->
        [one] Rien ne montre que le focus est sur cet élément : un style en retire le contour.
       *[other] Rien ne montre le focus sur { $count } éléments de cette page, dont celui-ci : un style en retire le contour.
    }
    .help = Retirer `outline: none`, ou donner à `:focus-visible` un contour qui se voie.

contrast-too-low =
    { $size ->
        [large] Le contraste de ce texte est de { $whole },{ $tenth } pour 1 : il faut au moins 3, même pour un grand texte.
       *[small] Le contraste de ce texte est de { $whole },{ $tenth } pour 1 : il faut au moins 4,5 pour que chacun le lise.
    }
    .help = Foncer le texte ou éclaircir le fond, ou l’inverse.

orientation-locked = Un style tourne la page d’un quart de tour selon le sens de l’écran.
    .help = Retirer la rotation (`transform` ou `rotate` sous `@media (orientation: …)`).

sensory-instruction = « { $text } » désigne quelque chose par sa seule place ou sa seule couleur.
    .help = Le nommer comme il se nomme lui-même : « le menu Services, à droite ».

sound-by-itself = Cet élément joue de lui-même, et rien ici ne l’arrête.
    .help = Retirer `autoplay`, ou ajouter `controls`.
