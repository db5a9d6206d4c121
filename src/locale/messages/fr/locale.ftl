# Chaînes de l’interface (i18n/*.ftl).

strings-not-readable = Cette partie du fichier de chaînes ne peut pas être lue : { $reason }.
    .help = Écrire une chaîne sous la forme « clé = texte » et une variable sous la forme « { "{" } $nom { "}" } ». Les autres chaînes du fichier sont utilisées.
string-missing = { $count ->
        [one] La chaîne « { $key } » est manquante
       *[other] { $count } chaînes sont manquantes
    } { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }.
    .help = { $new ->
        [yes] Ajouter les textes de l’interface dans cette langue : créer `{ $file }` à partir de `i18n/fr.ftl`, ou retirer la langue de `languages` dans `site.toml`.
       *[no] { $count ->
            [one] Ajouter « { $key } » à { $file }.
           *[other] Ajouter { $keys }… à { $file }.
        }
    }
string-variables-differ = La chaîne « { $key } » { $written ->
        [none] n’utilise aucune variable
       *[other] utilise { $written }
    } { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }, mais { $expected ->
        [none] aucune variable
       *[other] { $expected }
    } { $reference ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $reference } »
    }.
    .help = Utiliser les mêmes variables dans toutes les langues, ou retirer celles qui ne servent pas.
string-variables-reference = La même chaîne dans l’autre langue.
string-reference-unknown = La chaîne « { $key } » renvoie à « { $name } », qui n’existe pas.
    .help = { $nearest ->
        [none] Définir « { $name } » dans le même fichier, ou retirer le renvoi.
       *[other] Vouliez-vous dire « { $nearest } »? Sinon, définir « { $name } » dans le même fichier.
    }
string-twice = La chaîne « { $key } » est donnée deux fois : les pages ne montrent que celle-ci.
    .help = Garder une seule des deux lignes.
string-misspelt = Aucune page n’utilise la chaîne « { $key } ».
    .help = Vouliez-vous dire « { $nearest } »?
string-in-quotes = Les guillemets qui entourent ce texte paraîtraient dans les pages.
    .help = Écrire `{ $corrected }`.
string-unfinished = La chaîne « { $key } » n’est pas terminée : « { $found } ».
    .help = Écrire le texte définitif, ou retirer la ligne pour utiliser le texte du thème.
string-in-other-language = La chaîne « { $key } » du fichier { $language ->
        [fr] français
       *[en] anglais
    } est en { $detected ->
        [fr] français
       *[en] anglais
    } : « { $text } ».
    .help = Écrire le texte dans la langue du fichier, ou retirer la ligne pour utiliser le texte du thème.

strings-reason-text = une clé n’a pas de texte
strings-reason-equals = le signe égal entre la clé et son texte est manquant
strings-reason-brace = une accolade ouvrante ou fermante est manquante
strings-reason-value = les accolades ne contiennent ni variable, ni nom de chaîne, ni valeur
strings-reason-name = une clé doit commencer par une lettre sans accent
strings-reason-default = un choix doit avoir exactement une forme par défaut, marquée d’un astérisque
strings-reason-quote = un guillemet droit n’est pas fermé
strings-reason-escape = une barre oblique inverse précède un caractère qui ne doit pas être échappé
strings-reason-selector = un choix doit dépendre d’une variable, pas d’une autre chaîne
strings-reason-nesting = des accolades ou des parenthèses sont imbriquées trop profondément
strings-reason-other = elle ne suit pas la syntaxe Fluent

count = { $count }
