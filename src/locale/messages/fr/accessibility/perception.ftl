# Ce que les règles trouvent dans les pages : couleurs, espacement, orientation, son.

zoom-prevented = `{ $setting }={ $value }` empêche d’agrandir la page.
    .help = Retirer `{ $setting }` de l’attribut `content` de cet élément.

spacing-fixed = `{ $property }: { $value } !important` serre trop le texte, et personne ne peut l’espacer.
    .help = Retirer `!important`, ou mettre ce style dans une feuille de styles.
