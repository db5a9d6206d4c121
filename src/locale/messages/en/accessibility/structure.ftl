# What rules find in pages: headings, lists, tables, groups.

headers-of-no-header-cell = This cell names “{ $id }” as a header, which is no header cell of its table.
    .help = Name the ids of header cells of the same table, or take `headers` away.

header-cell-without-cells = No cell belongs to the header “{ $text }”.
    .help = Add the cells that are missing, mend `colspan` and `rowspan`, or make it a `td`.

role-without-its-parts = This `{ $role }` holds { $child ->
        [none] none of the parts it is made of
       *[other] `{ $child }`, which is no part of one
    }.
    .help = Give its parts the role they have in it: { $parts }. Or take `role` away.

role-outside-its-whole = This `{ $role }` is not in what it is a part of.
    .help = Put it directly into an element of the role { $wholes }, or take `role` away.
