# What is said of texts in Markdown.

unclosed-front-matter = The front matter begins here and ends nowhere.
    .help = Add a line `---` after its last field.
title-in-text = This heading is of the first level, that of the page’s title.
    .help = Begin the headings of the text at `##`.
duplicate-heading-id = The anchor “{ $id }” is already that of another heading.
    .help = Give each its own anchor, or remove `{"{"}#…{"}"}` so that its words stand for it.
bad-heading-id = “{ $id }” cannot be an anchor.
    .help = Use lowercase letters without accents, digits and hyphens.
missing-alternative = This image has no alternative text.
    .help = Put it between the brackets: `![Map of the twelve municipalities](map.png)`. If the image tells nothing, say so: `![](rule.png){"{"}decorative{"}"}`.
empty-link = This link has no text.
    .help = Say between the brackets where it leads: `[Action plan](…)`.
refused-address = A “{ $scheme }:” address has no place on a public page.
    .help = Use an `https:`, `mailto:` or `tel:` address, or the path of an item.
undefined-footnote = The footnote “{ $label }” is defined nowhere.
    .help = Define it at the end of the text: `[^{ $label }]: The text of the note.`
unused-footnote = Nothing refers to the footnote “{ $label }”, so it is not shown.
    .help = Put `[^{ $label }]` into the text, or remove the footnote.
duplicate-footnote = Another footnote is already called “{ $label }”.
    .help = Give each its own name.
unknown-block = There is no block “:::{ $name }”.
    .help = { $nearest ->
        [none] The blocks are `note`, `tip`, `important`, `warning` and `lang`.
       *[other] The nearest name is “{ $nearest }”.
    }
unclosed-block = This block begins here and ends nowhere.
    .help = Add a line `:::` after its last line.
stray-block-end = This line ends a block that has not begun.
    .help = Remove it, or begin the block above: `:::note`.
misplaced-block = This block begins or ends in the middle of something else.
    .help = Put it between empty lines, outside lists and quotations.
bad-language-tag = “{ $tag }” does not name a language.
    .help = Write a code such as `en`, `fr-CA` or `iu`.
unknown-attribute = “{ $attribute }” means nothing in braces.
    .help = { $nearest ->
        [none] What can stand there is `lang=en` or `decorative`.
       *[other] The nearest is “{ $nearest }”.
    }
removed-element = The HTML element “{ $element }” was taken out of the page.
    .help = Write it in Markdown; for a map or a video, link to it. For safety, only a few simple elements are kept.
removed-attribute = The attribute “{ $attribute }” of the HTML element “{ $element }” was taken out of the page.
    .help = Remove it from the text: look and behaviour are the theme’s.
unbalanced-element = The HTML element “{ $element }” lacks its beginning or its end.
    .help = Write both, `<{ $element }>` and `</{ $element }>`, in the same passage.
nested-too-deep = This passage is nested too deep.
    .help = Flatten the lists or the quotations.
