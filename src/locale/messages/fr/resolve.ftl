# Messages sur les liens entre les éléments, les langues et les adresses.

dangling-reference = « { $id } » n’est l’identifiant d’{ $kind }.
    .help = { $nearest ->
        [none] Les identifiants sont les noms des dossiers de `{ $folder }`.
       *[other] Vouliez-vous dire « { $nearest } »? Les identifiants sont les noms des dossiers de `{ $folder }`.
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
unknown-term = { $vocabulary ->
        [topics] Le sujet
       *[values] La valeur
    } « { $id } » n’est pas dans `{ $file }`.
    .help = { $nearest ->
        [none] Ajouter ce terme au fichier, ou le retirer d’ici.
       *[other] Vouliez-vous dire « { $nearest } »?
    }
dead-link = { $destination ->
        [none] Cet hyperlien n’a pas d’adresse.
       *[other] L’hyperlien « { $destination } » ne mène à aucune page ni à aucun fichier.
    }
    .help = { $nearest ->
        [none] Écrire le chemin depuis le dossier de ce texte (`../donnees-quebec/`) ou un identifiant (`org:sct`).
       *[other] Vouliez-vous dire « { $nearest } »?
    }
dead-anchor = La page n’a pas de titre avec l’ancre « { $heading } ».
    .help = { $nearest ->
        [none] L’ancre d’un titre est son texte en minuscules, avec des traits d’union à la place des espaces.
       *[other] Vouliez-vous dire « { $nearest } »?
    }
missing-file = Le fichier « { $file } » n’est pas dans `{ $folder }`.
    .help = { $nearest ->
        [none] Mettre le fichier dans ce dossier, ou donner une adresse avec `url`.
       *[other] Vouliez-vous dire « { $nearest } »?
    }
different-case = « { $written } » n’a pas les mêmes majuscules que le fichier « { $file } ».
    .help = Écrire le nom exactement comme celui du fichier : `{ $file }`. Sur un serveur Web, une majuscule et une minuscule ne sont pas la même lettre.
link-to-hidden = L’hyperlien mène à « { $item } », qui { $reason ->
        [draft] est un brouillon
        [scheduled] n’est publié qu’à partir du { $date }
        [expired] n’est plus publié depuis la fin du { $date }
       *[plan] est l’engagement d’un plan qui n’est pas public
    }.
    .help = { $reason ->
        [draft] Retirer `draft: true` de l’élément pour le publier, ou retirer l’hyperlien.
        [scheduled] Retirer l’hyperlien jusqu’à cette date, ou changer `publish_at` dans l’élément.
        [expired] Retirer l’hyperlien, ou changer `expires_at` dans l’élément.
       *[plan] Publier le plan, ou retirer l’hyperlien.
    }
missing-image = L’image « { $file } » n’existe pas.
    .help = { $nearest ->
        [none] Mettre l’image dans `{ $folder }`, ou corriger son nom.
       *[other] Vouliez-vous dire « { $nearest } »?
    }
not-an-image = « { $destination } » n’est pas une image.
    .help = Retirer le point d’exclamation pour faire un hyperlien : `[…]({ $destination })`. Sinon, nommer un fichier d’image.
not-on-site = L’adresse « { $address } » est dans ce site, mais aucune page ni aucun fichier ne s’y trouve.
    .help = Écrire l’hyperlien avec l’identifiant de l’élément, par exemple `news:lettre`, ou corriger l’adresse.
own-computer = L’adresse « { $address } » est celle de l’aperçu : elle ne s’ouvre que sur l’ordinateur de la personne qui rédige.
    .help = { $nearest ->
        [none] Écrire l’identifiant de l’élément, par exemple `news:lettre`, ou l’adresse publique de la page.
       *[other] Écrire `{ $nearest }`.
    }
duplicate-address = Une autre page utilise déjà l’adresse { $address }.
    .help = Donner à l’une des deux pages un autre `slug`, ou renommer son dossier.
impossible-alias = « { $alias } » ne peut pas être une adresse du site.
    .help = Écrire le chemin depuis la racine du site, par exemple `/fr/ancienne-page/`.
address-of-list = L’adresse { $address } est réservée aux pages suivantes d’une liste.
    .help = Donner à la page un autre `slug`, différent de `page-` suivi d’un nombre.
not-a-record = « { $line } » n’est pas une ligne valide.
    .help = Écrire l’adresse, une espace et l’élément, par exemple `fr/nouvelles/lettre/ news:lettre`.
unknown-locale = « { $locale } » n’est pas une variante de la langue « { $language } ».
    .help = Écrire par exemple `fr = "fr-CA"` ou `en = "en-CA"`.
strings-of-no-language = Ces chaînes ne sont pas lues : le site n’a pas la langue « { $language } ».
    .help = Retirer le fichier, ou ajouter `"{ $language }"` à `languages` dans `site.toml`.
