# Accessibility rules for pages: languages.

page-without-language = The language of this page is not declared.
    .help = Add `lang="fr"` or `lang="en"` to `html`.

page-language-unknown = The page language, “{ $tag }”, is not a valid language code.
    .help = Use a BCP 47 code, such as `fr`, `en-CA` or `iu`.

passage-language-unknown = The language of this passage, “{ $tag }”, is not a valid language code.
    .help = Use a BCP 47 code, such as `fr`, `en-CA` or `iu`.

page-languages-differ = This page declares “{ $html }” in `lang` but “{ $xml }” in `xml:lang`.
    .help = Use the same code in both, or remove `xml:lang`.

page-in-other-language = The page language is declared as “{ $tag }”, but the text is in { $spoken ->
        [fr] French
        [nl] Dutch
        [de] German
        [es] Spanish
        [it] Italian
        [pt] Portuguese
        [da] Danish or Norwegian
        [sv] Swedish
       *[en] English
    }.
    .help = { $spoken ->
        [da] Write `lang="da"` or `lang="no"` on `html`.
       *[other] Write `lang="{ $spoken }"` on `html`.
    }

passage-in-other-language = This passage is in { $spoken ->
        [fr] French
       *[en] English
    }, but its language is not declared: “{ $text }”
    .help = Add `lang="{ $spoken }"` to the passage. In Markdown, use `[words]{"{"}lang={ $spoken }{"}"}` or a `:::lang { $spoken }` block.
