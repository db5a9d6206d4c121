# Ce que les règles trouvent dans les pages : titres, listes, tableaux, groupes.

headers-of-no-header-cell = Cette cellule nomme comme en-tête « { $id } », qui n’est pas une cellule d’en-tête de son tableau.
    .help = Nommer les identifiants de cellules d’en-tête du même tableau, ou retirer `headers`.

header-cell-without-cells = Aucune cellule n’appartient à l’en-tête « { $text } ».
    .help = Ajouter les cellules qui manquent, corriger `colspan` et `rowspan`, ou en faire un `td`.

role-without-its-parts = Ce `{ $role }` { $child ->
        [none] ne contient aucune des parties dont il est fait
       *[other] contient `{ $child }`, qui n’en est pas une partie
    }.
    .help = Donner à ses parties le rôle qu’elles y ont : { $parts }. Ou retirer `role`.

role-outside-its-whole = Ce `{ $role }` n’est pas dans ce dont il fait partie.
    .help = Le mettre directement dans un élément de rôle { $wholes }, ou retirer `role`.
