# Règles d’accessibilité des pages : langues.

page-without-language = La langue de cette page n’est pas déclarée.
    .help = Ajouter `lang="fr"` ou `lang="en"` à `html`.

page-language-unknown = La langue de la page, « { $tag } », n’est pas un code de langue valide.
    .help = Utiliser un code BCP 47, par exemple `fr`, `en-CA` ou `iu`.

passage-language-unknown = La langue de ce passage, « { $tag } », n’est pas un code de langue valide.
    .help = Utiliser un code BCP 47, par exemple `fr`, `en-CA` ou `iu`.

page-languages-differ = Cette page déclare « { $html } » dans `lang`, mais « { $xml } » dans `xml:lang`.
    .help = Utiliser le même code dans les deux, ou retirer `xml:lang`.

page-in-other-language = La langue déclarée de la page est « { $tag } », mais le texte est en { $spoken ->
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
    .help = { $spoken ->
        [da] Écrire `lang="da"` ou `lang="no"` sur `html`.
       *[other] Écrire `lang="{ $spoken }"` sur `html`.
    }

passage-in-other-language = Ce passage est en { $spoken ->
        [fr] français
       *[en] anglais
    }, mais sa langue n’est pas déclarée : « { $text } »
    .help = Ajouter `lang="{ $spoken }"` au passage. En Markdown, utiliser `[mots]{"{"}lang={ $spoken }{"}"}` ou un bloc `:::lang { $spoken }`.
