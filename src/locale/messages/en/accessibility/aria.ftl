# Accessibility rules for pages: names, roles, states and properties.

field-without-name = This field (`{ $what }`) has no label.
    .help = Add a `label` whose `for` is the `id` of the field, or an `aria-label`.

button-without-name = This button has no accessible name.
    .help = Write in the button what it does, or in `aria-label` if it shows only an icon.

summary-without-name = This `summary` element has no accessible name.
    .help = Write in the `summary` what it opens.

widget-without-name = This element with the role `{ $role }` has no accessible name.
    .help = Add an `aria-label` or an `aria-labelledby`. A tab, an option or a menu item can also contain its name.

focusable-inside-flat-role = This interactive element is inside an element with the role `{ $role }`, whose content is read as plain text.
    .help = Move it out of the element with the role `{ $role }`.

control-inside-link = This interactive element is inside a link.
    .help = Keep only the link, or move this element out of it.

required-state-missing = The role `{ $role }` requires the attribute `{ $attribute }`.
    .help = Add `{ $attribute }`, or use the HTML element that has this role.

attribute-not-of-role = `{ $attribute }` is not allowed { $kind ->
        [role] with the role `{ $role }`
       *[element] on the element `{ $role }`
    }.
    .help = Remove it, or move it to the element that it describes.

name-not-of-element = { $kind ->
        [none] `role="{ $role }"` removes the role of the element `{ $element }`, which then cannot have a name
        [role] The role `{ $role }` does not allow a name
       *[element] The element `{ $element }` has no role and cannot have a name
    }: many screen readers ignore “{ $text }”.
    .help = Use a role that allows a name, such as `img` or `group`, or write the text in the page.

unknown-aria-attribute = `{ $attribute }` is not an ARIA attribute.
    .help = { $nearest ->
        [none] Remove it, or rename it `data-…` if a script uses it.
       *[other] Did you mean `{ $nearest }`?
    }

aria-value-unknown = “{ $value }” is not a valid value for `{ $attribute }`.
    .help = { $kind ->
        [integer] Use a whole number.
        [number] Use a number without a unit.
        [id] Use a single `id`.
       *[word] Use { $allowed }.
    }

unknown-role = “{ $role }” is not an ARIA role.
    .help = { $nearest ->
        [none] Use an existing role, or remove the attribute.
       *[other] Did you mean `{ $nearest }`?
    }

abstract-role = `{ $role }` is an abstract role, which is not allowed on an element.
    .help = Use the role that this element has, such as `button` or `textbox`.

reference-to-nothing = `{ $attribute }` refers to “{ $id }”, but no element on the page has this `id`.
    .help = Write the `id` of an element on the page, or remove the attribute.

focusable-but-hidden = This element can receive focus, but `aria-hidden` hides it from screen readers.
    .help = Remove `aria-hidden`, or add `tabindex="-1"`.

duplicate-id-referenced = An earlier element already has the `id` “{ $id }”, and references to it find only that element.
    .help = Give this element its own `id`, and correct the attributes that refer to it.

presentational-but-focusable = This element can receive focus, so browsers ignore its role `{ $role }`.
    .help = Remove the role, or use the role that the element really has.

page-hidden-from-assistive-technology = `aria-hidden` hides the whole page from screen readers.
    .help = Remove it from `{ $element }`.

role-against-element = The role `{ $role }` replaces the meaning of the element `{ $element }`.
    .help = Remove `role`, then put an element with this role inside or around this one.

control-without-role = The element `{ $element }` is interactive, because of `{ $handler }`, but has no role.
    .help = Use a `button`, or a link if it goes to another page. Otherwise, add a `role`.

role-description-of-nothing = { $kind ->
        [empty] This `aria-roledescription` is empty.
       *[words] `aria-roledescription` is “{ $text }”, but the element `{ $element }` has no role.
    }
    .help = { $kind ->
        [empty] Remove it.
       *[words] Give the element a role, such as `group` or `region`, or remove `aria-roledescription`.
    }

checked-against-native = `aria-checked="{ $value }"` contradicts this field, which is { $state ->
        [checked] checked
       *[unchecked] not checked
    } by default.
    .help = Remove `aria-checked`: HTML already gives the state of the field.
