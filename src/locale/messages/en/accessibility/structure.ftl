# Accessibility rules for pages: headings, lists, tables, groups.

heading-without-text = This heading has no text.
    .help = Write the heading, or remove the element.

heading-level-skipped = The heading “{ $text }” is at level { $level }, but the previous heading is at level { $before }.
    .help = Use level { $wanted }. Choose the level for the structure of the page, not for the size of the text.

page-without-first-heading = This page has no level 1 heading.
    .help = Put the title of the page in an `h1`.

list-of-other-than-items = This list contains { $child ->
        [text] text
       *[other] an element (`{ $child }`)
    } outside a list item.
    .help = Put it in an `li`, or move it out of the list.

item-outside-list = This list item is not inside a list.
    .help = Put it in a `ul` or an `ol`.

description-list-of-other = { $child ->
        [no-term] This description list has no terms.
        [no-description] This description list has no descriptions.
        [text] This description list contains text that is neither a term nor a description.
       *[other] This description list contains an element (`{ $child }`) that is neither a term nor a description.
    }
    .help = { $child ->
        [no-term] Add a `dt` with what the `dd` elements describe, or use a `ul`.
        [no-description] Add a `dd` for each term, or use a `ul`.
       *[other] Put it in a `dt` or a `dd`.
    }

term-outside-description-list = This `{ $tag }` element is not inside a description list.
    .help = Put it in a `dl`.

headers-of-no-header-cell = In the `headers` attribute, “{ $id }” is not the id of a header cell of this table.
    .help = Use the id of a header cell in the same table, or remove `headers`.

header-cell-without-cells = The header “{ $text }” does not apply to any cell.
    .help = Add the missing cells, correct `colspan` and `rowspan`, or use a `td`.

data-table-without-headers = This table has no header cells.
    .help = Use `th` for the cells that label its columns and rows. If the table is only for layout, add `role="presentation"`.

scope-of-unknown-value = “{ $value }” is not a valid value for `scope`.
    .help = Use `col`, `row`, `colgroup` or `rowgroup`.

layout-table-with-data-markup = This table is marked as a layout table, but `{ $what }` is for data tables.
    .help = If the table contains data, remove `role`. If not, remove `{ $what }`.

role-without-its-parts = This element has the role `{ $role }` but { $child ->
        [none] does not contain any of the roles that it requires
       *[other] contains `{ $child }`, which is not allowed there
    }.
    .help = Give its child elements one of these roles: { $parts }. Otherwise, remove `role`.

role-outside-its-whole = An element with the role `{ $role }` must be inside an element with the role { $wholes }.
    .help = Move it directly inside such an element, or remove `role`.

choices-without-group = The choices named “{ $name }” are not in a named group.
    .help = Put them in a `fieldset` with the question in its `legend`.

fieldset-without-legend = This group of fields has no name.
    .help = Add a `legend` as the first element of the `fieldset`.

paragraph-as-heading = The paragraph “{ $text }” is all in bold, like a heading, but is not marked up as one.
    .help = If it is a heading, mark it up as one: `##` in Markdown.

meaning-taken-from-heading = The heading “{ $text }” is not announced as a heading because of its role.
    .help = Remove `role`. If the text is not a heading, use `p`.
