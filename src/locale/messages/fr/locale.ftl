# Ce qui est dit des chaînes de l’interface (i18n/*.ftl).

strings-not-readable = Cette partie du fichier de chaînes ne peut pas être lue : { $reason }.
    .help = Une chaîne s’écrit « clé = texte », une variable « { "{" } $nom { "}" } ». Les autres chaînes du fichier sont gardées.
string-missing = La chaîne « { $key } » n’existe pas { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }.
    .help = Ajouter « { $key } » à { $file }.
string-variables-differ = La chaîne « { $key } » { $written ->
        [none] n’emploie aucune variable
       *[other] emploie { $written }
    } { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }, mais { $expected ->
        [none] aucune
       *[other] { $expected }
    } { $reference ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $reference } »
    }.
    .help = Employer les mêmes variables dans toutes les langues, ou retirer celle qui ne sert pas.
string-variables-reference = La même chaîne dans l’autre langue.
string-reference-unknown = La chaîne « { $key } » renvoie à « { $name } », qui n’existe pas.
    .help = { $nearest ->
        [none] Définir « { $name } » dans le même fichier, ou retirer le renvoi.
       *[other] Le nom le plus proche est « { $nearest } ». Sinon, définir « { $name } » dans le même fichier.
    }

strings-reason-text = une clé est sans texte
strings-reason-equals = il manque le signe égal entre la clé et son texte
strings-reason-brace = une accolade n’a pas sa pareille
strings-reason-value = les accolades ne contiennent ni variable, ni nom de chaîne, ni valeur
strings-reason-name = le nom d’une clé commence par une lettre sans accent
strings-reason-default = un choix a une et une seule forme par défaut, marquée d’un astérisque
strings-reason-quote = un guillemet droit n’est pas fermé
strings-reason-escape = une barre oblique inverse précède un caractère qui n’en prend pas
strings-reason-selector = un choix se fait sur une variable, non sur une autre chaîne
strings-reason-other = elle ne suit pas la syntaxe de Fluent

count = { $count }
