# What rules find in pages: the languages of a page.

page-without-language = The page does not say which language it is in.
    .help = Say it on `html`: `lang="fr"` or `lang="en"`.

page-language-unknown = The page says it is in “{ $tag }”, which is no language.
    .help = Write its tag as BCP 47 has it, such as `fr`, `en-CA` or `iu`.

passage-language-unknown = This passage is said to be in “{ $tag }”, which is no language.
    .help = Write its tag as BCP 47 has it, such as `fr`, `en-CA` or `iu`.

page-languages-differ = The page says “{ $html }” in `lang` and “{ $xml }” in `xml:lang`.
    .help = Say the same in both, or leave out `xml:lang`.

page-in-other-language = The page says it is in “{ $tag }”, but its words are { $spoken ->
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
    .help = Say the language of the words in `lang` on `html`.

passage-in-other-language = This passage is { $spoken ->
        [fr] French
       *[en] English
    }, and nothing says so: “{ $text }”
    .help = Say it in `lang="{ $spoken }"`; in Markdown, `[words]{"{"}lang={ $spoken }{"}"}` or a block `:::lang { $spoken }`.
