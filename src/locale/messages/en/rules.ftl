# Messages about the settings of rules.

unknown-rule = No rule has the code “{ $rule }”.
    .help = { $nearest ->
        [none] `parvis explain` lists the codes.
       *[other] Did you mean “{ $nearest }”? `parvis explain` lists the codes.
    }
idle-exception = This exception to { $rule } is no longer needed: the rule finds no problem in `{ $item }`.
    .help = Remove the exception, or correct the item that it names.
expired-exception = This exception to { $rule } for `{ $item }` has expired.
    .help = Fix the problem, or agree on another date (`until`).
exception-of-nothing = This exception has no item and no page.
    .help = Add `item` for a rule about content, or `page` for a rule about pages.
