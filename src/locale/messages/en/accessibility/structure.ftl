# What rules find in pages: headings, lists, tables, groups.

heading-without-text = This heading says nothing.
    .help = Write it, or take the element away.

heading-level-skipped = “{ $text }” is of level { $level }, and comes after a heading of level { $before }.
    .help = Give it level { $wanted }; how large it looks is the business of the style sheet.

page-without-first-heading = This page has no heading of level 1.
    .help = Make its name its `h1`.

list-of-other-than-items = In this list stands { $child ->
        [text] text
       *[other] an element `{ $child }`
    } that is in no item.
    .help = Put it into an `li`, or out of the list.

item-outside-list = This item is in no list.
    .help = Put it into a `ul` or an `ol`.

description-list-of-other = { $child ->
        [no-term] This description list has no term.
        [no-description] This list of terms has no description.
        [text] In this description list stands text that is no term and no description.
       *[other] In this description list stands an element `{ $child }` that is no term and no description.
    }
    .help = { $child ->
        [no-term] Write what the `dd` describe in a `dt`, or make it a `ul`.
        [no-description] Describe each term in a `dd`, or make it a `ul`.
       *[other] Put it into a `dt` or a `dd`.
    }

term-outside-description-list = This element `{ $tag }` is in no `dl`.
    .help = Put it into one.

headers-of-no-header-cell = This cell names “{ $id }” as a header, which is no header cell of its table.
    .help = Name the ids of header cells of the same table, or take `headers` away.

header-cell-without-cells = No cell belongs to the header “{ $text }”.
    .help = Add the cells that are missing, mend `colspan` and `rowspan`, or make it a `td`.

data-table-without-headers = This table has no header cell.
    .help = Make the cells that name its columns and rows `th`; if it only lays things out, write `role="presentation"`.

scope-of-unknown-value = `scope="{ $value }"` says nothing.
    .help = Write `col`, `row`, `colgroup` or `rowgroup`.

layout-table-with-data-markup = This table is said to be for layout, but `{ $what }` makes it one of data.
    .help = Take `role` away if it holds data; else take `{ $what }` away.

role-without-its-parts = This element of role `{ $role }` holds { $child ->
        [none] none of the parts it is made of
       *[other] `{ $child }`, which is none of the parts it is made of
    }.
    .help = Give its parts the role they have in it: { $parts }. Or take `role` away.

role-outside-its-whole = This element of role `{ $role }` is not in what it is a part of.
    .help = Put it directly into an element of role { $wholes }, or take `role` away.

choices-without-group = The choices “{ $name }” are in no group that has a name.
    .help = Put them into a `fieldset` with the question in its `legend`.

fieldset-without-legend = This group of fields has no name.
    .help = Write it in a `legend`, first of all in the `fieldset`.

paragraph-as-heading = “{ $text }” is all bold: it looks like a heading, and is none.
    .help = Make it a heading, `##` in Markdown, if it is one.

meaning-taken-from-heading = “{ $text }” is a heading to those who see it, and none to others.
    .help = Take `role` away, or write `p`.
