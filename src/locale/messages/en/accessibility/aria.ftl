# What rules find in pages: names, roles, states.

field-without-name = Nothing names this field (`{ $what }`).
    .help = Write a `label` for it, with `for` and the `id` of the field.

button-without-name = Nothing says what this button does.
    .help = Write it in the button, or in `aria-label` if it only shows an icon.

summary-without-name = Nothing says what this `summary` opens.
    .help = Write it in the `summary`.

widget-without-name = Nothing names this element of role `{ $role }`.
    .help = Write its name in it, or in `aria-label`.

focusable-inside-flat-role = The keyboard stops here, but all inside the role `{ $role }` is told as plain text.
    .help = Move it beside the element of role `{ $role }`.

control-inside-link = This control stands inside a link.
    .help = Keep the link alone, or move the control beside it.

required-state-missing = The role `{ $role }` needs `{ $attribute }`.
    .help = Write `{ $attribute }`, or use the HTML element of that role.

attribute-not-of-role = `{ $attribute }` does not go with { $kind -> 
        [role] the role `{ $role }`
       *[element] the element `{ $role }`
    }.
    .help = Take it away, or move it to the element that it is about.

name-not-of-element = { $kind ->
        [none] `role="{ $role }"` gives the element `{ $element }` no role, so it has no name
        [role] The role `{ $role }` takes no name
       *[element] Without a role, the element `{ $element }` has no name
    }: “{ $text }” is lost for many.
    .help = Give it a role that fits, such as `img` or `group`, or write the words in the page.

unknown-aria-attribute = ARIA has no attribute `{ $attribute }`.
    .help = { $nearest ->
        [none] Take it away, or call it `data-…` if it is for a script.
       *[other] The nearest is `{ $nearest }`.
    }

aria-value-unknown = `{ $attribute }` cannot be “{ $value }”.
    .help = { $kind ->
        [integer] Write a whole number.
        [number] Write a number, without a unit.
        [id] Write one `id` only.
       *[word] Write one of { $allowed }.
    }

unknown-role = No role is called “{ $role }”.
    .help = { $nearest ->
        [none] Write the name of a role, or take the attribute away.
       *[other] The nearest is `{ $nearest }`.
    }

abstract-role = `{ $role }` is a family of roles, and no role itself.
    .help = Write the role that this element has.

reference-to-nothing = `{ $attribute }` refers to “{ $id }”, which no element has for `id`.
    .help = Write the `id` of an element of the page, or take the attribute away.

focusable-but-hidden = The keyboard reaches this element, and `aria-hidden` hides it from screen readers.
    .help = Take `aria-hidden` away, or write `tabindex="-1"`.

duplicate-id-referenced = Another element before this one has the `id` “{ $id }”, and references lead to that one.
    .help = Give it an `id` of its own.

presentational-but-focusable = The keyboard reaches this element, so its role `{ $role }` does not count.
    .help = Take the role away, or give it the one it has.

page-hidden-from-assistive-technology = `aria-hidden` hides the whole page from screen readers.
    .help = Take it away from `{ $element }`.

role-against-element = With the role `{ $role }`, this `{ $element }` is no longer one.
    .help = Put an element of that role inside or around it.

control-without-role = The element `{ $element }` serves as a control, through `{ $handler }`, and nothing says that it is one.
    .help = Use a `button`, or a link if it leads somewhere; else write its `role`.

role-description-of-nothing = { $kind ->
        [empty] This `aria-roledescription` is empty.
       *[words] The element `{ $element }` has no role that “{ $text }” could be another name for.
    }
    .help = { $kind ->
        [empty] Take it away.
       *[words] Give it a role that fits, such as `group` or `region`, or take `aria-roledescription` away.
    }

checked-against-native = `aria-checked="{ $value }"` goes against this field, which { $state ->
        [checked] is checked
       *[unchecked] is not checked
    } to begin with.
    .help = Take `aria-checked` away: HTML already says the state of the field.
