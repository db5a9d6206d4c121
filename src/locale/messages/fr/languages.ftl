# Messages des règles des langues et des adresses.

missing-translation = « { $title } » n’a pas de version { $language ->
        [fr] française
        [en] anglaise
       *[other] dans la langue « { $language } »
    }{ $state ->
        [empty] { "" } : `{ $file }` est vide
        [untitled] { "" } : `{ $file }` n’a ni titre ni texte
       *[absent] { "" }
    }.
    .help = { $consequence ->
        [fallback] En attendant, la page est publiée avec le texte d’origine. { $document ->
            [none] { $state ->
                [empty] Écrire le texte dans ce fichier
                [untitled] Écrire le titre et le texte dans ce fichier
               *[absent] Écrire `{ $file }`
            }
           *[other] « { $document } » n’est pas lu comme un texte : le convertir en Markdown dans `{ $file }`
        }, ou indiquer avec `languages` et `reason` que cette absence est voulue.
        [omit] En attendant, la page n’existe pas dans cette langue. { $document ->
            [none] { $state ->
                [empty] Écrire le texte dans ce fichier
                [untitled] Écrire le titre et le texte dans ce fichier
               *[absent] Écrire `{ $file }`
            }
           *[other] « { $document } » n’est pas lu comme un texte : le convertir en Markdown dans `{ $file }`
        }, ou indiquer avec `languages` et `reason` que cette absence est voulue.
       *[error] { $document ->
            [none] { $state ->
                [empty] Écrire le texte dans ce fichier
                [untitled] Écrire le titre et le texte dans ce fichier
               *[absent] Écrire `{ $file }`
            }
           *[other] « { $document } » n’est pas lu comme un texte : le convertir en Markdown dans `{ $file }`
        }, ou indiquer avec `languages` et `reason` que cette absence est voulue.
    }
missing-field-translation = Le champ `{ $field }` manque { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }.
    .help = { $file ->
        [none] Ajouter `{ $language }: …` à ce champ.
       *[other] Ajouter `{ $field }: …` à `{ $file }`.
    }
outdated-translation = La traduction { $language ->
        [fr] française
        [en] anglaise
       *[other] dans la langue « { $language } »
    } de « { $title } » est désuète : le texte d’origine a changé.
    .help = Mettre à jour la traduction, puis la déclarer à jour : `parvis translations accept { $item } { $language }`.
missing-official-text = « { $title } » n’a pas de texte officiel { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }.
    .help = Ajouter le titre et le texte dans cette langue, ou indiquer avec `official_language` quelle langue fait foi.
absence-without-reason = « { $title } » n’existe pas dans toutes les langues et n’en donne pas la raison.
    .help = Ajouter `reason`, avec une phrase par langue, ou retirer `languages`.
translation-before-source = Cette traduction de « { $title } » serait publiée sans l’original, qui n’a pas de texte { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }.
    .help = Écrire le texte d’origine, ou indiquer avec `translation: {"{"}of: …{"}"}` ou `official_language` quel texte a été écrit en premier.
link-to-other-language = Cet hyperlien mène à la version dans l’autre langue, alors que la page ou le fichier existe { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }.
    .help = Écrire plutôt `{ $instead }`.
headings-differ = { $translation ->
        [none] Le titre « { $source } » du texte d’origine manque ici.
       *[other] { $source ->
            [none] Le titre « { $translation } » n’a pas d’équivalent dans le texte d’origine.
           *[other] Le titre « { $translation } » n’est pas au même niveau que « { $source } » dans le texte d’origine.
        }
    }
    .help = Donner aux deux textes les mêmes titres, aux mêmes niveaux.
links-differ = Cette traduction de « { $title } » { $translation ->
        [0] n’a aucun hyperlien
        [one] a un hyperlien
       *[other] a { $translation } hyperliens
    }; le texte d’origine { $source ->
        [0] n’en a aucun
       *[other] en a { $source }
    }.
    .help = Ajouter ce qui manque à l’un des deux textes, ou le retirer de l’autre.
images-differ = Cette traduction de « { $title } » { $translation ->
        [0] n’a aucune image
        [one] a une image
       *[other] a { $translation } images
    }; le texte d’origine { $source ->
        [0] n’en a aucune
       *[other] en a { $source }
    }.
    .help = Ajouter ce qui manque à l’un des deux textes, ou le retirer de l’autre.
tables-differ = Cette traduction de « { $title } » { $translation ->
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
           *[other] Le nombre « { $translation } » n’est pas dans le texte d’origine, qui contient « { $source } ».
        }
    }
    .help = Corriger le nombre dans le texte où il est faux.
quote-without-pair = Ce guillemet ({ $mark }) n’a pas de guillemet correspondant.
    .help = Ajouter le guillemet qui manque, ou retirer celui-ci.
quotes-of-another-language = Ces guillemets sont ceux de l’autre langue.
    .help = Écrire { $corrected }.
ordinal-misspelt = L’ordinal « { $found } » est mal abrégé.
    .help = Écrire « { $corrected } ».
date-misspelt = « { $found } » n’est pas écrit comme dans une date en { $language ->
        [fr] français
       *[en] anglais
    }.
    .help = Écrire « { $corrected } ».
time-misspelt = L’heure « { $found } » est mal écrite.
    .help = Écrire « { $corrected } ».
capital-without-accent = { $certain ->
        [yes] La majuscule de « { $found } » n’a pas d’accent.
       *[no] La majuscule de « { $found } » devrait peut-être avoir un accent.
    }
    .help = { $certain ->
        [yes] Écrire « { $corrected } ».
       *[no] Écrire « { $corrected } », sauf s’il s’agit du verbe avoir.
    }
ambiguous-date = La date « { $found } » peut se lire de deux façons.
    .help = Écrire le mois en lettres, ou la date sous la forme 2020-10-06.
term-to-avoid = « { $found } » n’est pas le terme recommandé.
    .help = Employer « { $term } ».
number-of-another-language = « { $found } » n’est pas écrit comme { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans cette langue
    }.
    .help = Écrire « { $corrected } ».
address-vanished = L’adresse publiée { $address } ne mène plus à aucune page.
    .help = Ajouter `aliases: {"{"}…: [{ $address }]{"}"}` à l’élément qui remplace `{ $item }`, ou retirer cette ligne.
address-of-another = L’adresse publiée { $address } était celle de `{ $item }`; elle est maintenant celle de `{ $now }`.
    .help = Donner un autre `slug` à `{ $now }`, ou écrire ici `{ $now }` au lieu de `{ $item }` s’il s’agit du même élément.
label-in-the-source = dans le texte d’origine
text-in-other-language = { $extent ->
        [most] La plus grande partie du texte { $language ->
        [fr] français
       *[en] anglais
    } de « { $title } » est en { $detected ->
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
       *[text] Le texte { $language ->
        [fr] français
       *[en] anglais
    } de « { $title } » est en { $detected ->
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
    }
    .help = Écrire `{ $file }` en { $language ->
        [fr] français
       *[en] anglais
    }. Si ce texte doit être dans un autre fichier, l’y déplacer.
texts-swapped = { $extent ->
        [field] Les deux valeurs de `{ $field }` sont inversées : « { $text } » est en { $detected ->
        [fr] français
        [nl] néerlandais
        [de] allemand
        [es] espagnol
        [it] italien
        [pt] portugais
        [da] danois ou en norvégien
        [sv] suédois
       *[en] anglais
    } et « { $other-text } » est en { $language ->
        [fr] français
       *[en] anglais
    }.
       *[text] Les deux textes de « { $title } » sont inversés : `{ $file }` est en { $detected ->
        [fr] français
        [nl] néerlandais
        [de] allemand
        [es] espagnol
        [it] italien
        [pt] portugais
        [da] danois ou en norvégien
        [sv] suédois
       *[en] anglais
    } et `{ $other-file }` est en { $language ->
        [fr] français
       *[en] anglais
    }.
    }
    .help = { $extent ->
        [field] Écrire « { $other-text } » en { $language ->
        [fr] français
       *[en] anglais
    } (`{ $language }`) et « { $text } » en { $other ->
        [fr] français
       *[en] anglais
    } (`{ $other }`).
       *[text] Échanger le contenu des deux fichiers.
    }
text-not-translated = { $extent ->
        [field] `{ $field }` n’est pas traduit en { $language ->
        [fr] français
       *[en] anglais
    } : « { $text } » est aussi la valeur en { $other ->
        [fr] français
       *[en] anglais
    }.
        [passage] Ce passage n’est pas traduit en { $language ->
        [fr] français
       *[en] anglais
    } : il est le même en { $other ->
        [fr] français
       *[en] anglais
    } (« { $text } »).
        [most] La plus grande partie de « { $title } » n’est pas traduite en { $language ->
        [fr] français
       *[en] anglais
    } : elle est la même qu’en { $other ->
        [fr] français
       *[en] anglais
    }.
       *[text] « { $title } » n’est pas traduit en { $language ->
        [fr] français
       *[en] anglais
    } : le texte est le même qu’en { $other ->
        [fr] français
       *[en] anglais
    }.
    }
    .help = { $extent ->
        [field] Écrire la valeur en { $language ->
        [fr] français
       *[en] anglais
    }.
        [passage] Traduire ce passage en { $language ->
        [fr] français
       *[en] anglais
    }.
       *[text] Traduire le texte de `{ $file }` en { $language ->
        [fr] français
       *[en] anglais
    }, ou retirer ce fichier jusqu’à ce que la traduction soit prête.
    }
text-passage-in-other-language = Ce passage du texte { $language ->
        [fr] français
       *[en] anglais
    } est en { $detected ->
        [fr] français
        [nl] néerlandais
        [de] allemand
        [es] espagnol
        [it] italien
        [pt] portugais
        [da] danois ou en norvégien
        [sv] suédois
       *[en] anglais
    } : « { $text } »
    .help = { $mark ->
        [block] Le traduire. Si c’est une citation qui doit rester dans sa langue, écrire une ligne `:::lang { $detected }` avant et une ligne `:::` après.
       *[words] Le traduire. Si c’est un nom ou une citation qui doit rester dans sa langue, écrire `[{ $text }]{"{"}lang={ $detected }{"}"}`.
    }
field-in-other-language = `{ $field }` est en { $detected ->
        [fr] français
        [nl] néerlandais
        [de] allemand
        [es] espagnol
        [it] italien
        [pt] portugais
        [da] danois ou en norvégien
        [sv] suédois
       *[en] anglais
    } dans la version { $language ->
        [fr] française
       *[en] anglaise
    } : « { $text } »
    .help = Écrire la valeur en { $language ->
        [fr] français
       *[en] anglais
    }. Si c’est un nom qui n’est pas traduit, ajouter à `site.toml` une exception (`[[rules.exceptions]]`) à la règle `L114` pour `{ $item }`.
label-in-the-other-language = dans l’autre langue
dates-differ = { $translation ->
        [none] La date « { $source } » du texte d’origine manque dans cette traduction.
       *[other] { $source ->
            [none] La date « { $translation } » n’est pas dans le texte d’origine.
           *[other] La date « { $translation } » n’est pas dans le texte d’origine, qui contient « { $source } ».
        }
    }
    .help = { $translation ->
        [none] Ajouter « { $fixed } », ou corriger le texte d’origine.
       *[other] { $source ->
            [none] Corriger la date dans le texte où elle est fausse.
           *[other] Écrire « { $fixed } », ou corriger le texte d’origine.
        }
    }
details-differ = { $translation ->
        [none] { $kind ->
               *[time] L’heure « { $source } » du texte d’origine manque dans cette traduction.
                [weekday] Le jour « { $source } » du texte d’origine manque dans cette traduction.
                [phone] Le numéro de téléphone « { $source } » du texte d’origine manque dans cette traduction.
                [email] L’adresse courriel « { $source } » du texte d’origine manque dans cette traduction.
                [postal-code] Le code postal « { $source } » du texte d’origine manque dans cette traduction.
            }
       *[other] { $source ->
            [none] { $kind ->
                   *[time] L’heure « { $translation } » n’est pas dans le texte d’origine.
                    [weekday] Le jour « { $translation } » n’est pas dans le texte d’origine.
                    [phone] Le numéro de téléphone « { $translation } » n’est pas dans le texte d’origine.
                    [email] L’adresse courriel « { $translation } » n’est pas dans le texte d’origine.
                    [postal-code] Le code postal « { $translation } » n’est pas dans le texte d’origine.
                }
           *[other] { $kind ->
                   *[time] L’heure « { $translation } » n’est pas dans le texte d’origine, qui contient « { $source } ».
                    [weekday] Le jour « { $translation } » n’est pas dans le texte d’origine, qui contient « { $source } ».
                    [phone] Le numéro de téléphone « { $translation } » n’est pas dans le texte d’origine, qui contient « { $source } ».
                    [email] L’adresse courriel « { $translation } » n’est pas dans le texte d’origine, qui contient « { $source } ».
                    [postal-code] Le code postal « { $translation } » n’est pas dans le texte d’origine, qui contient « { $source } ».
                }
        }
    }
    .help = { $translation ->
        [none] Ajouter « { $fixed } », ou corriger le texte d’origine.
       *[other] { $source ->
            [none] Retirer ce passage, ou l’ajouter au texte d’origine.
           *[other] Écrire « { $fixed } », ou corriger le texte d’origine.
        }
    }
first-of-month = Le premier jour d’un mois ne s’écrit pas « { $found } ».
    .help = Écrire « { $corrected } ».
word-repeated = Le mot « { $word } » est écrit deux fois de suite.
    .help = Remplacer « { $found } » par « { $word } », ou corriger un des deux mots.
unfinished-text = { $kind ->
        [reminder] « { $found } » est un rappel : le texte n’est pas terminé.
        [blank] « { $found } » est à la place d’un mot, d’un nombre ou d’une date.
        [sample] « { $found } » est un texte de remplissage.
        [office-error] « { $found } » est une erreur laissée par un traitement de texte ou un tableur.
        [office-comment] « { $found } » vient d’un commentaire ou du suivi des modifications d’un traitement de texte.
        [office-prompt] « { $found } » est la consigne d’un formulaire ou d’une diapositive.
        [printed-page] « { $found } » vient des pages d’un document imprimé : le site n’a pas ces numéros.
        [cut-word] Le mot « { $found } » est coupé au bout d’une ligne.
        [email-header] « { $found } » vient d’un courriel collé dans le texte.
        [chat-line] « { $found } » vient d’une conversation collée dans le texte.
        [assistant-words] « { $found } » vient d’un outil de rédaction ou de traduction, et non du texte.
        [missing-source] « { $found } » indique qu’une source ou une précision manque.
       *[announcement] « { $found } » est tout le texte : rien n’est encore écrit.
    }
    .help = { $kind ->
        [reminder] Écrire le texte définitif, ou retirer le rappel. Pour parler du mot lui-même, le mettre entre accents graves.
        [blank] Écrire la valeur, ou retirer la phrase tant qu’elle n’est pas connue.
        [sample] Le remplacer par le texte définitif.
        [office-error] Écrire ce que le document d’origine devait montrer : un numéro, un titre ou une valeur.
        [office-comment] Le retirer, avec ce qui en reste.
        [office-prompt] La remplacer par le texte définitif.
        [printed-page] Retirer ces lignes. La table des matières d’une page se fait seule, à partir de ses titres.
        [cut-word] Écrire le mot sur une seule ligne, avec son trait d’union s’il en a un.
        [email-header] Retirer ce qui vient du courriel, et garder seulement le texte à publier.
        [chat-line] Retirer ce qui vient de la conversation, et garder seulement le texte à publier.
        [assistant-words] Retirer ces mots, et relire le texte qui les accompagne.
        [missing-source] Ajouter la source, ou retirer l’affirmation.
       *[announcement] Écrire le texte, ou retirer cette partie de la page tant qu’il n’est pas prêt.
    }
markup-in-field = Le champ `{ $field }` est affiché tel quel, avec ses signes : { $found }
    .help = Écrire : { $plain }
punctuation-misplaced = { $kind ->
        [space] Une espace précède « { $corrected } ».
        [joined] Le deux-points de « { $found } » n’est pas suivi d’une espace.
       *[doubled] « { $found } » est doublé.
    }
    .help = { $kind ->
        [space] Mettre « { $corrected } » juste après le mot.
        [dots] Écrire « . » ou « … ».
       *[doubled] Écrire « { $corrected } ».
    }
parenthesis-without-pair = Cette parenthèse « { $mark } » n’a pas de parenthèse correspondante.
    .help = Ajouter la parenthèse qui manque, ou retirer celle-ci.
contact-in-text-damaged = { $kind ->
        [email] L’adresse courriel « { $found } » est mal écrite.
       *[phone] Le numéro de téléphone « { $found } » a { NUMBER($count) } chiffres au lieu de 10.
    }
    .help = { $kind ->
        [email] Écrire « { $fixed } ».
       *[phone] Vérifier le numéro, puis l’écrire en entier dans les deux langues, comme « 418 555-0123 ».
    }
