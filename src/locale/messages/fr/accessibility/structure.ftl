# Règles d’accessibilité des pages : titres, listes, tableaux, groupes.

heading-without-text = Ce titre n’a pas de texte.
    .help = Écrire le titre ou supprimer l’élément.

heading-level-skipped = Le titre « { $text } » est de niveau { $level }, mais le titre précédent est de niveau { $before }.
    .help = Utiliser le niveau { $wanted }. Choisir le niveau selon la structure de la page, et non selon la taille du texte.

page-without-first-heading = Cette page n’a pas de titre de niveau 1.
    .help = Mettre le titre de la page dans un `h1`.

list-of-other-than-items = Cette liste contient { $child ->
        [text] du texte
       *[other] un élément `{ $child }`
    } qui n’est pas dans un `li`.
    .help = Le placer dans un `li`, ou le sortir de la liste.

item-outside-list = Cet élément de liste n’est pas dans une liste.
    .help = Le placer dans un `ul` ou un `ol`.

description-list-of-other = { $child ->
        [no-term] Cette liste de descriptions n’a aucun terme.
        [no-description] Cette liste de descriptions n’a aucune description.
        [text] Cette liste de descriptions contient du texte qui n’est ni un terme ni une description.
       *[other] Cette liste de descriptions contient un élément `{ $child }` qui n’est ni un terme ni une description.
    }
    .help = { $child ->
        [no-term] Ajouter un `dt` avec ce que décrivent les `dd`, ou utiliser une liste `ul`.
        [no-description] Ajouter un `dd` à chaque terme, ou utiliser une liste `ul`.
       *[other] Le placer dans un `dt` ou un `dd`.
    }

term-outside-description-list = Cet élément `{ $tag }` n’est pas dans une liste de descriptions.
    .help = Le placer dans un `dl`.

headers-of-no-header-cell = Dans l’attribut `headers`, « { $id } » n’est pas l’identifiant d’une cellule d’en-tête de ce tableau.
    .help = Indiquer l’identifiant d’une cellule d’en-tête du même tableau, ou retirer `headers`.

header-cell-without-cells = L’en-tête « { $text } » ne s’applique à aucune cellule.
    .help = Ajouter les cellules manquantes, corriger `colspan` et `rowspan`, ou utiliser un `td`.

data-table-without-headers = Ce tableau n’a pas de cellules d’en-tête.
    .help = Utiliser des `th` pour les cellules qui nomment ses colonnes et ses lignes. Si le tableau ne sert qu’à la mise en page, ajouter `role="presentation"`.

scope-of-unknown-value = « { $value } » n’est pas une valeur permise pour `scope`.
    .help = Utiliser `col`, `row`, `colgroup` ou `rowgroup`.

layout-table-with-data-markup = Ce tableau est déclaré comme tableau de mise en page, mais `{ $what }` est réservé aux tableaux de données.
    .help = Si le tableau contient des données, retirer `role`. Sinon, retirer `{ $what }`.

role-without-its-parts = Cet élément de rôle `{ $role }` { $child ->
        [none] ne contient aucun des rôles qu’il exige
       *[other] contient `{ $child }`, qui n’y est pas permis
    }.
    .help = Donner à ses éléments enfants l’un des rôles suivants : { $parts }. Sinon, retirer `role`.

role-outside-its-whole = Un élément de rôle `{ $role }` doit être dans un élément de rôle { $wholes }.
    .help = Le placer directement dans un tel élément, ou retirer `role`.

choices-without-group = Les choix nommés « { $name } » ne sont pas dans un groupe qui a un nom.
    .help = Les placer dans un `fieldset`, avec la question dans son `legend`.

fieldset-without-legend = Ce groupe de champs n’a pas de nom.
    .help = Ajouter un `legend` comme premier élément du `fieldset`.

paragraph-as-heading = Le paragraphe « { $text } » est tout en gras, comme un titre, mais n’est pas balisé comme tel.
    .help = Si c’est un titre, le baliser comme tel : `##` en Markdown.

meaning-taken-from-heading = Le titre « { $text } » n’est pas annoncé comme un titre à cause de son rôle.
    .help = Retirer `role`. Si le texte n’est pas un titre, utiliser `p`.
