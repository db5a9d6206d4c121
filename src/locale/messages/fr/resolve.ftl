# Ce qui est dit des liens entre les éléments, des langues et des adresses.

dangling-reference = « { $id } » ne désigne { $kind }.
    .help = { $nearest ->
        [none] Les identifiants sont les noms des dossiers de `{ $folder }`.
       *[other] Le plus proche est « { $nearest } ». Les identifiants sont les noms des dossiers de `{ $folder }`.
    }
kind-declaration = aucune déclaration
kind-plan = aucun plan d’action
kind-commitment = aucun engagement
kind-achievement = aucune réalisation
kind-org = aucun organisme
kind-committee = aucun comité
kind-consultation = aucune consultation
kind-event = aucun événement
kind-dataset = aucun jeu de données
kind-foundation = aucune des assises
kind-news = aucune nouvelle
kind-page = aucune page
unknown-term = « { $id } » { $vocabulary ->
        [topics] n’est pas un sujet
       *[values] n’est pas une valeur
    } de `{ $file }`.
    .help = { $nearest ->
        [none] L’y ajouter, ou retirer le mot.
       *[other] Le plus proche est « { $nearest } ».
    }
dead-link = Cet hyperlien ne mène à rien : « { $destination } ».
    .help = { $nearest ->
        [none] Écrire le chemin depuis le dossier de ce texte (`../donnees-quebec/`) ou un identifiant (`org:sct`).
       *[other] L’élément le plus proche est « { $nearest } ».
    }
dead-anchor = La page n’a pas de titre dont l’ancre est « { $heading } ».
    .help = { $nearest ->
        [none] L’ancre d’un titre est son texte en minuscules, avec des traits d’union.
       *[other] L’ancre la plus proche est « { $nearest } ».
    }
missing-file = Le fichier « { $file } » n’est pas dans `{ $folder }`.
    .help = { $nearest ->
        [none] L’y déposer, ou donner une adresse avec `url`.
       *[other] Le plus proche est « { $nearest } ».
    }
duplicate-address = Une autre page a déjà l’adresse { $address }.
    .help = Donner à l’une des deux un autre `slug`, ou renommer son dossier.
impossible-alias = « { $alias } » ne peut pas être une adresse du site.
    .help = Écrire le chemin depuis la racine du site : `/fr/ancienne-page/`.
address-of-list = L’adresse { $address } est réservée aux pages suivantes d’une liste.
    .help = Donner à la page un autre `slug`, qui ne soit pas `page-` suivi d’un nombre.
not-a-record = « { $line } » ne consigne pas d’adresse.
    .help = Écrire l’adresse, une espace et l’élément : `fr/nouvelles/lettre/ news:lettre`.
unknown-locale = « { $locale } » n’est pas une variante de la langue « { $language } ».
    .help = Écrire par exemple `fr = "fr-CA"` ou `en = "en-CA"`.
