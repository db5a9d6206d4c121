# Ce que les règles trouvent dans les pages : titres, listes, tableaux, groupes.

heading-without-text = Ce titre ne dit rien.
    .help = L’écrire, ou retirer l’élément.

heading-level-skipped = « { $text } » est de niveau { $level }, et vient après un titre de niveau { $before }.
    .help = Lui donner le niveau { $wanted }; sa taille est l’affaire de la feuille de style.

page-without-first-heading = Cette page n’a pas de titre de niveau 1.
    .help = Faire de son nom son `h1`.

list-of-other-than-items = Dans cette liste, { $child ->
        [text] du texte
       *[other] un élément `{ $child }`
    } n’est dans aucun `li`.
    .help = Le mettre dans un `li`, ou hors de la liste.

item-outside-list = Cet élément n’est dans aucune liste.
    .help = Le mettre dans un `ul` ou un `ol`.

description-list-of-other = { $child ->
        [no-term] Cette liste de descriptions n’a aucun terme.
        [no-description] Cette liste de termes n’a aucune description.
        [text] Dans cette liste de descriptions, du texte n’est ni un terme ni une description.
       *[other] Dans cette liste de descriptions, un élément `{ $child }` n’est ni un terme ni une description.
    }
    .help = { $child ->
        [no-term] Écrire dans un `dt` ce que les `dd` décrivent, ou en faire une liste `ul`.
        [no-description] Décrire chaque terme dans un `dd`, ou en faire une liste `ul`.
       *[other] Le mettre dans un `dt` ou un `dd`.
    }

term-outside-description-list = Cet élément `{ $tag }` n’est dans aucune liste `dl`.
    .help = Le mettre dans une liste `dl`.

headers-of-no-header-cell = Cette cellule nomme comme en-tête « { $id } », qui n’est pas une cellule d’en-tête de son tableau.
    .help = Nommer les identifiants de cellules d’en-tête du même tableau, ou retirer `headers`.

header-cell-without-cells = Aucune cellule n’appartient à l’en-tête « { $text } ».
    .help = Ajouter les cellules qui manquent, corriger `colspan` et `rowspan`, ou en faire un `td`.

data-table-without-headers = Ce tableau n’a pas de cellule d’en-tête.
    .help = Faire des `th` des cellules qui nomment ses colonnes et ses rangées; s’il ne sert qu’à la mise en page, écrire `role="presentation"`.

scope-of-unknown-value = `scope="{ $value }"` ne dit rien.
    .help = Écrire `col`, `row`, `colgroup` ou `rowgroup`.

layout-table-with-data-markup = Ce tableau est dit de mise en page, mais `{ $what }` en fait un tableau de données.
    .help = Retirer `role` s’il contient des données; sinon, retirer `{ $what }`.

role-without-its-parts = Cet élément de rôle `{ $role }` { $child ->
        [none] ne contient aucune des parties dont il est fait
       *[other] contient `{ $child }`, qui n’est pas l’une des parties dont il est fait
    }.
    .help = Donner à ses parties le rôle qu’elles y ont : { $parts }. Ou retirer `role`.

role-outside-its-whole = Cet élément de rôle `{ $role }` n’est pas dans ce dont il fait partie.
    .help = Le mettre directement dans un élément de rôle { $wholes }, ou retirer `role`.

choices-without-group = Les choix « { $name } » ne sont dans aucun groupe qui ait un nom.
    .help = Les mettre dans un `fieldset` avec la question dans son `legend`.

fieldset-without-legend = Ce groupe de champs n’a pas de nom.
    .help = L’écrire dans un `legend`, en premier dans le `fieldset`.

paragraph-as-heading = « { $text } » est tout en gras : cela a l’air d’un titre, et n’en est pas un.
    .help = En faire un titre, `##` en Markdown, si c’en est un.

meaning-taken-from-heading = « { $text } » est un titre pour qui voit la page, et n’en est pas un pour les autres.
    .help = Retirer `role`, ou écrire `p`.
