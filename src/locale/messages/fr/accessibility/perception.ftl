# Règles d’accessibilité des pages : contraste, zoom, espacement, orientation, son.

zoom-prevented = `{ $setting }={ $value }` empêche d’agrandir la page.
    .help = Retirer `{ $setting }` de l’attribut `content` de cet élément.

spacing-fixed = `{ $property }: { $value } !important` est trop serré et empêche d’augmenter l’espacement.
    .help = Retirer `!important`, ou déplacer ce style dans une feuille de style.

focus-invisible =
    { $count ->
        [one] Le focus n’est pas visible sur cet élément : un style en retire le contour.
       *[other] Le focus n’est pas visible sur { $count } éléments de cette page, à commencer par celui-ci : un style en retire le contour.
    }
    .help = Retirer `outline: none`, ou ajouter un contour visible à `:focus-visible`.

contrast-too-low =
    { $size ->
        [large] Le contraste de ce texte est de { $ratio } pour 1. Pour un grand texte, il doit être d’au moins 3 pour 1.
       *[small] Le contraste de ce texte est de { $ratio } pour 1. Il doit être d’au moins 4,5 pour 1.
    }
    .help = Foncer le texte ou éclaircir le fond, ou l’inverse.

orientation-locked = Un style fait pivoter la page d’un quart de tour dans une orientation de l’écran.
    .help = Retirer la rotation : `transform` ou `rotate` dans `@media (orientation: …)`.

sensory-instruction = « { $text } » désigne quelque chose seulement par sa position ou sa couleur.
    .help = Ajouter son nom entre guillemets : le menu « Services », à droite.

sound-by-itself = Cet audio ou cette vidéo se lance automatiquement, sans commandes pour l’arrêter.
    .help = Retirer `autoplay`, ou ajouter `controls`.
