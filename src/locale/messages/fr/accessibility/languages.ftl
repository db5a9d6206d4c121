# Ce que les règles trouvent dans les pages : les langues d’une page.

page-without-language = La page ne dit pas en quelle langue elle est.
    .help = L’indiquer sur `html` : `lang="fr"` ou `lang="en"`.

page-language-unknown = La page se dit en « { $tag } », qui n’est pas une langue.
    .help = Écrire son code comme le veut BCP 47, par exemple `fr`, `en-CA` ou `iu`.

passage-language-unknown = Ce passage est dit en « { $tag } », qui n’est pas une langue.
    .help = Écrire son code comme le veut BCP 47, par exemple `fr`, `en-CA` ou `iu`.

page-languages-differ = La page dit « { $html } » dans `lang` et « { $xml } » dans `xml:lang`.
    .help = Dire la même chose dans les deux, ou retirer `xml:lang`.

page-in-other-language = La page se dit en « { $tag } », mais ses mots sont en { $spoken ->
        [fr] français
        [nl] néerlandais
        [de] allemand
        [es] espagnol
        [it] italien
        [pt] portugais
        [da] danois ou en norvégien
        [sv] suédois
       *[en] anglais
    }.
    .help = Indiquer la langue des mots dans `lang`, sur `html`.

passage-in-other-language = Ce passage est en { $spoken ->
        [fr] français
       *[en] anglais
    }, et rien ne le dit : « { $text } »
    .help = L’indiquer par `lang="{ $spoken }"`; en Markdown, `[mots]{"{"}lang={ $spoken }{"}"}` ou un bloc `:::lang { $spoken }`.
