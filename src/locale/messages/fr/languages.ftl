# Ce qui est dit des règles des langues et des adresses.

missing-translation = « { $title } » n’a pas de version { $language ->
        [fr] française
        [en] anglaise
       *[other] dans la langue « { $language } »
    }.
    .help = { $consequence ->
        [fallback] En attendant, la page paraît avec le texte d’origine. Écrire `{ $file }`, ou dire avec `languages` et `reason` que cette absence est voulue.
        [omit] En attendant, la page n’existe pas dans cette langue. Écrire `{ $file }`, ou dire avec `languages` et `reason` que cette absence est voulue.
       *[error] Écrire `{ $file }`, ou dire avec `languages` et `reason` que cette absence est voulue.
    }
missing-field-translation = `{ $field }` n’est pas donné { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }.
    .help = { $file ->
        [none] Ajouter `{ $language }: …` à ce champ.
       *[other] Ajouter `{ $field }: …` à `{ $file }`.
    }
outdated-translation = Le texte d’origine a changé depuis cette traduction.
    .help = Revoir la traduction, puis la déclarer à jour : `parvis translations accept { $item } { $language }`.
missing-official-text = Le texte officiel manque : il devrait être { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }.
    .help = Ajouter le titre et le texte dans cette langue, ou dire avec `official_language` quelle langue fait foi.
absence-without-reason = Cet élément n’existe pas dans toutes les langues, sans dire pourquoi.
    .help = Ajouter `reason`, avec une phrase par langue, ou retirer `languages`.
translation-before-source = Cette traduction paraîtrait avant son original, qui n’a pas de texte { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }.
    .help = Écrire le texte d’origine, ou dire avec `translation: {"{"}of: …{"}"}` ou `official_language` quel texte est venu d’abord.
link-to-other-language = Cet hyperlien mène à l’autre langue, alors que la page ou le fichier existe { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }.
    .help = Écrire `{ $instead }` à la place.
headings-differ = { $translation ->
        [none] Il manque ici un titre, celui de « { $source } ».
       *[other] { $source ->
            [none] Le titre « { $translation } » n’a pas de pendant dans le texte d’origine.
           *[other] Le titre « { $translation } » n’est pas du niveau de « { $source } », son pendant dans le texte d’origine.
        }
    }
    .help = Donner aux deux textes les mêmes titres, aux mêmes niveaux.
links-differ = Cette traduction { $translation ->
        [0] n’a aucun hyperlien
        [one] a un hyperlien
       *[other] a { $translation } hyperliens
    }; le texte d’origine { $source ->
        [0] n’en a aucun
       *[other] en a { $source }
    }.
    .help = Ajouter ce qui manque à l’un des deux textes, ou le retirer de l’autre.
images-differ = Cette traduction { $translation ->
        [0] n’a aucune image
        [one] a une image
       *[other] a { $translation } images
    }; le texte d’origine { $source ->
        [0] n’en a aucune
       *[other] en a { $source }
    }.
    .help = Ajouter ce qui manque à l’un des deux textes, ou le retirer de l’autre.
tables-differ = Cette traduction { $translation ->
        [0] n’a aucun tableau
        [one] a un tableau
       *[other] a { $translation } tableaux
    }; le texte d’origine { $source ->
        [0] n’en a aucun
       *[other] en a { $source }
    }.
    .help = Ajouter ce qui manque à l’un des deux textes, ou le retirer de l’autre.
numbers-differ = { $translation ->
        [none] Le nombre « { $source } » du texte d’origine manque dans cette traduction.
       *[other] { $source ->
            [none] Le nombre « { $translation } » n’est pas dans le texte d’origine.
           *[other] Le nombre « { $translation } » n’est pas dans le texte d’origine, où se trouve « { $source } ».
        }
    }
    .help = Corriger le nombre dans le texte qui se trompe.
quote-without-pair = Ce guillemet ({ $mark }) n’a pas de pendant.
    .help = Ajouter le guillemet qui manque, ou retirer celui-ci.
quotes-of-another-language = Ces guillemets sont ceux de l’autre langue.
    .help = Écrire { $mended }.
ordinal-misspelt = « { $found } » ne s’abrège pas ainsi.
    .help = Écrire « { $mended } ».
capital-without-accent = { $certain ->
        [yes] Il manque un accent à la majuscule de « { $found } ».
       *[no] Il manque peut-être un accent à la majuscule de « { $found } ».
    }
    .help = { $certain ->
        [yes] Écrire « { $mended } ».
       *[no] Écrire « { $mended } », sauf si c’est le verbe avoir.
    }
ambiguous-date = Cette date, « { $found } », peut se lire de deux façons.
    .help = Écrire le mois en lettres, ou la date sous la forme 2020-10-06.
term-to-avoid = « { $found } » n’est pas le terme en usage.
    .help = Écrire « { $term } ».
number-of-another-language = « { $found } » n’est pas écrit comme { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans cette langue
    }.
    .help = { $language ->
        [fr] Écrire par exemple « 1 200 », « 12,5 % » ou « 5 $ ».
        [en] Écrire par exemple « 1,200 », « 12.5% » ou « $5 ».
       *[other] Suivre l’usage de cette langue.
    }
address-vanished = L’adresse { $address }, déjà publiée, ne mène plus nulle part.
    .help = Ajouter `aliases: {"{"}…: [{ $address }]{"}"}` à l’élément qui prend la place de `{ $item }`, ou retirer cette ligne.
address-of-another = L’adresse { $address } était celle de `{ $item }`; elle est maintenant celle de `{ $now }`.
    .help = Donner un autre `slug` à `{ $now }`, ou écrire ici son identifiant si c’est le même élément.
label-in-the-source = dans le texte d’origine
