# Problems found in Markdown texts.

unclosed-front-matter = The front matter is not closed.
    .help = Add a line `---` after its last field.
title-in-text = This is a level 1 heading, which is reserved for the page title.
    .help = Begin the headings of the text with `##`.
duplicate-heading-id = Another heading already has the anchor “{ $id }”.
    .help = Give each heading its own anchor, or remove `{"{"}#…{"}"}` to use an anchor made from its text.
bad-heading-id = The anchor “{ $id }” contains characters that are not allowed.
    .help = Use only lowercase letters without accents, digits and hyphens.
missing-alternative = This image has no alternative text.
    .help = Describe it between the brackets: `![Map of the twelve municipalities](map.png)`. If it is decorative, write `![](rule.png){"{"}decorative{"}"}`.
empty-link = This link has no text.
    .help = Name the destination between the brackets: `[Action plan](…)`.
refused-address = Addresses that begin with `{ $scheme }:` are not allowed on a public page.
    .help = Use an `https:`, `mailto:` or `tel:` address, or the path of an item.
malformed-address = { $kind ->
        [doubled] The address “{ $address }” begins twice.
        [scheme] The address “{ $address }” does not begin with `https://`.
        [misspelled] The beginning of the address “{ $address }” is misspelled.
        [email] “{ $address }” is an email address without `mailto:`.
        [telephone] “{ $address }” is a telephone number without `tel:`.
        [file] “{ $address }” is a file on this computer: nobody else can open it.
        [folder] “{ $address }” is in a shared folder of an internal network: the public cannot open it.
       *[incomplete] The address “{ $address }” is incomplete.
    }
    .help = { $kind ->
        [file] { $corrected ->
            [none] Put the file in the folder of this text and write its name.
           *[other] Put the file in the folder of this text and write its name: `{ $corrected }`.
        }
        [folder] { $corrected ->
            [none] Put the file in the folder of this text and write its name.
           *[other] Put the file in the folder of this text and write its name: `{ $corrected }`.
        }
        [incomplete] Write the whole address, for example `https://www.canada.ca/`, `mailto:info@example.ca` or `tel:418-643-5926`.
       *[other] Write `{ $corrected }`.
    }
undefined-footnote = The footnote “{ $label }” is not defined.
    .help = Define it at the end of the text: `[^{ $label }]: The text of the footnote.`
unused-footnote = The text does not refer to the footnote “{ $label }”, so it is not shown.
    .help = Add `[^{ $label }]` to the text, or remove the footnote.
duplicate-footnote = Another footnote is already named “{ $label }”.
    .help = Give each footnote its own name.
unknown-block = The block name “{ $name }” is unknown.
    .help = { $nearest ->
        [none] The blocks are `note`, `tip`, `important`, `warning` and `lang`.
       *[other] Did you mean `:::{ $nearest }`?
    }
unclosed-block = This block is not closed.
    .help = Add a line `:::` after its last line.
stray-block-end = This line ends a block, but no block is open.
    .help = Remove it, or begin the block above it: `:::note`.
misplaced-block = This block begins or ends in the middle of other content.
    .help = Put it between empty lines, outside lists and quotations.
bad-language-tag = “{ $tag }” is not a valid language tag.
    .help = Use a tag such as `en`, `fr-CA` or `iu`.
unknown-attribute = The attribute “{ $attribute }” is unknown.
    .help = { $nearest ->
        [none] Use `lang=en` or `decorative`, or remove the attribute.
       *[other] Did you mean `{ $nearest }`?
    }
removed-element = The HTML element `{ $element }` is not allowed and was removed from the page.
    .help = Use Markdown; for a map or a video, add a link to it. For security reasons, only a few simple elements are allowed.
removed-attribute = The attribute `{ $attribute }` of the HTML element `{ $element }` is not allowed and was removed from the page.
    .help = Remove it from the text: the theme sets appearance and behaviour.
unbalanced-element = The HTML element `{ $element }` has no start tag or no end tag.
    .help = Write both `<{ $element }>` and `</{ $element }>` in the same passage.
nested-too-deep = This passage is nested too deeply.
    .help = Use fewer levels of lists, quotations or emphasis.
