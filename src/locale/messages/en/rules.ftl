# What is said of the settings of rules.

unknown-rule = “{ $rule }” is the code of no rule.
    .help = { $nearest ->
        [none] `parvis explain` lists the codes.
       *[other] The nearest is “{ $nearest }”. `parvis explain` lists the codes.
    }
idle-exception = This exception to { $rule } excuses nothing: the rule finds nothing to say of `{ $item }`.
    .help = Remove it, or mend the item it names.
expired-exception = This exception to { $rule } for `{ $item }` is over.
    .help = Mend what it excused, or agree on another date (`until`).
exception-of-nothing = This exception names neither an item nor a page.
    .help = Add `item` for a rule of content, or `page` for a rule of pages.
