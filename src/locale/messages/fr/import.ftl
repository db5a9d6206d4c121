# Ce qui est dit d’une importation.

import-kind-taken = pris
import-kind-kept = déjà là
import-kind-changed = modifié
import-kind-differs = désaccord
import-kind-look = à voir
import-kind-dropped = laissé
import-count-taken = { $count ->
        [one] { $count } fichier pris
       *[other] { $count } fichiers pris
    }
import-count-kept = { $count ->
        [one] { $count } fichier déjà là
       *[other] { $count } fichiers déjà là
    }
import-count-changed = { $count ->
        [one] { $count } modification
       *[other] { $count } modifications
    }
import-count-differs = { $count ->
        [one] { $count } désaccord entre les langues
       *[other] { $count } désaccords entre les langues
    }
import-count-look = { $count ->
        [one] { $count } point à voir
       *[other] { $count } points à voir
    }
import-count-dropped = { $count ->
        [one] { $count } chose laissée
       *[other] { $count } choses laissées
    }
import-nothing-found = Rien à importer.
import-nothing-new = Rien de nouveau : tout ce qui pouvait être pris l’avait déjà été.
import-nothing-written = Rien n’a été écrit : c’était un essai.

import-taken = → { $to }
import-kept = L’élément est déjà dans { $folder }, tel quel.
import-there-already = { $folder } existe déjà et dit autre chose. Il a été laissé tel quel.

import-unclosed-front-matter = L’en-tête va jusqu’à la fin du fichier sans être fermé. Il a été lu au complet, et le texte est vide.
import-unreadable-front-matter = L’en-tête ne peut pas être lu. Il reste au début du texte, où il faut le reprendre à la main.
import-id-changed = « { $name } » ne peut pas servir d’identifiant : l’élément s’appelle `{ $id }`.
import-id-taken = L’identifiant `{ $wanted }` sert déjà à un autre élément importé : celui-ci (« { $name } ») s’appelle `{ $id }`.
import-slug-changed = « { $written } » ne peut pas figurer dans une adresse : elle finit par `{ $slug }`.
import-slug-taken = L’adresse qui finit par `{ $wanted }` est déjà prise : celle-ci finit par `{ $slug }`.
import-dates-agree-to-the-day = `{ $field }` : { $value } ici et { $kept } dans { $place } sont le même jour. L’heure a été laissée.
import-hour-left = L’heure de `{ $field }` a été laissée : { $hour }. Seul le jour est gardé.
import-date-as-updated = Cette collection n’a pas de `date` : elle est devenue `updated`, la date de modification.
import-kept-in-extra = Le champ `{ $field }` n’a pas d’équivalent : il est gardé sous `extra`.
import-link-rewritten = L’hyperlien { $from } mène maintenant à { $to }.
import-file-name-changed = Un hyperlien ne peut pas contenir le nom { $name } : ce fichier s’appelle { $new }.
import-file-renamed = Le nom { $name } est déjà pris dans le dossier de l’élément : ce fichier s’appelle { $new }.
import-column-is = La colonne « { $column } » est devenue `{ $field }`. Pour un autre choix : `--map`.
import-column-in-extra = La colonne « { $column } » n’a pas d’équivalent : elle est gardée sous `extra`. Pour un autre choix : `--map`.
import-second-column = La colonne « { $column } » donne un champ qu’une autre a déjà rempli : elle est gardée sous `extra`.
import-code-from-id = La ligne n’a pas de code : son numéro au Partenariat, { $code }, en tient lieu.

import-code-repeated = Le code { $code } est déjà celui de `{ $other }`, plus haut dans le tableau. Donner à l’un des deux un autre code.

import-keys-differ = Le fichier forme une paire avec un autre du même nom, mais leurs clés de traduction diffèrent : « { $key } » et « { $other } ».
import-facts-differ = `{ $field }` est { $value } ici, mais { $kept } dans { $place }, qui a été gardé.
import-draft-in-one-language = Seul le texte en { $language ->
        [fr] français
        [en] anglais
       *[other] { $language }
    } est un brouillon. L’élément entier l’est donc resté : publier l’un aurait publié l’autre.
import-milestones-differ = { $count ->
        [one] { $count } jalon
       *[other] { $count } jalons
    } en { $language ->
        [fr] français
        [en] anglais
       *[other] { $language }
    }, mais { $most } dans une autre langue.

import-same-language-twice = Le fichier se dit la traduction des mêmes pages que { $other }, dans la même langue. Il est devenu un élément à part.
import-alone = Pas de page correspondante en { $language ->
        [fr] français
        [en] anglais
       *[other] { $language }
    }.{ $nearest ->
        [none] {""}
       *[other] {" "}La plus proche est { $nearest }.
    }
import-official-missing = Le texte officiel, en { $language ->
        [fr] français
        [en] anglais
       *[other] { $language }
    }, n’existe pas : l’élément est un brouillon. Écrire ce texte, ou dire avec `official_language` que celui-ci est l’officiel.
import-tag-of-site = Code propre à l’ancien site, laissé tel quel; il paraîtrait comme du texte : { $tag }
import-raw-html = HTML laissé tel quel; les pages n’en gardent que ce qui est simple et sûr : { $html }
import-link-unknown = Rien de ce qui est importé ne correspond à l’hyperlien { $to }.
import-link-not-rewritten = L’hyperlien { $from } devrait mener à { $to }, mais sa forme n’a pas permis de le récrire.
import-summary-too-long = `{ $field }` dépasse les 300 caractères d’un résumé : il est gardé sous `extra`. Écrire un résumé plus court. ({ $value })
import-topic-unknown = « { $value } » (`{ $field }`) ne figure pas dans content/topics.yaml : gardé sous `extra`.
import-names-nothing = « { $value } » (`{ $field }`) ne désigne rien qui existe pour `{ $to }` : gardé sous `extra`.{ $nearest ->
        [none] {""}
       *[other] {" "}Le plus proche est « { $nearest } ».
    }
import-does-not-fit = « { $value } » (`{ $field }`) ne convient pas à `{ $to }` : gardé sous `extra`.
import-fill-in = `{ $field }` manquait : une valeur provisoire a été mise, et l’élément est un brouillon. Il faut { $expects }.
import-list-page-kept = Page de liste : Parvis fait les siennes. Son texte est devenu un élément; le placer ailleurs ou le retirer.
import-language-not-known = « { $language } » n’est pas un code de langue.
import-permalinks = Les réglages changent les adresses (`permalinks`) : les anciennes adresses gardées ici peuvent différer des vraies.
import-unreadable-settings = Les réglages du site ne peuvent pas être lus.
import-address-impossible = L’ancienne adresse { $address } ne peut pas être gardée.
import-address-taken = L’ancienne adresse { $address } mène déjà ailleurs : elle n’a pas été gardée.
import-alternate-same-language = `altLangPage` mène à une page de la même langue : { $address }
import-alternate-unknown = `altLangPage` ne mène à aucune page : { $address }{ $nearest ->
        [none] {""}
       *[other] {" "}(la plus proche est { $nearest })
    }

import-unreadable = Le système refuse de lire ce fichier : { $detail }.
import-symbolic-link = Lien symbolique : ils ne sont pas suivis.
import-name-not-unicode = Le nom du fichier n’est pas en Unicode.
import-too-large = Ce texte dépasse 8 Mo.
import-not-utf8 = Ce fichier n’est pas un texte en UTF-8.
import-language-not-in-portal = Le portail n’a pas la langue `{ $language }`. L’ajouter à `languages` dans site.toml, puis importer de nouveau.
import-list-page = Page de liste sans texte : Parvis fait les siennes. Le fichier disait : { $held }
import-file-left = Le fichier n’accompagne aucun texte importé.
import-folder-left = Seuls les fichiers de ce dossier que montrent les textes importés ont été pris.
import-page-in-html = Page en HTML : seules celles en Markdown sont importées.
import-field-twice = `{ $field }` est donné deux fois; la première valeur est gardée, pas celle-ci : { $value }
import-no-front-matter = Pas d’en-tête : Jekyll copie ce fichier tel quel, sans en faire une page.
import-cell-without-heading = Cette case n’a pas de titre de colonne : { $value }

import-source-unreadable = { $path } ne peut pas être lu.
    .help = Réponse du système : { $detail }.
import-source-not-folder = { $path } n’est pas un dossier.
    .help = Donner le dossier de l’ancien site, ou celui de ses textes.
import-plan-missing = Il manque le plan d’action de ces engagements.
    .help = L’ajouter avec `--plan`, comme `--plan 2021-2023`.
import-plan-for-commitments = `--plan` ne convient qu’aux engagements, pas à `{ $collection }`.
    .help = Retirer `--plan`, ou importer avec `--into commitments`.
import-plan-unknown = Aucun plan d’action ne s’appelle « { $plan } ».
    .help = Les plans sont les dossiers de content/action-plans/.
import-collection-unknown = La collection « { $collection } » n’existe pas.
    .help = { $nearest ->
        [none] Écrire { $known }.
       *[other] La plus proche est « { $nearest } ». Une collection s’appelle { $known }.
    }
import-map-form = « { $written } » n’associe pas une colonne à un champ.
    .help = Écrire `--map "Titre de la colonne=champ"`, comme `--map "Title=title.en"`.
import-column-unknown = Le tableau n’a pas de colonne « { $column } ».
    .help = { $nearest ->
        [none] Recopier le titre de la colonne tel qu’il est dans le tableau.
       *[other] La plus proche est « { $nearest } ».
    }
import-field-unknown = Le champ « { $field } » n’existe pas dans cette collection.
    .help = { $nearest ->
        [none] Les champs sont ceux de item.yaml, avec `.fr` ou `.en` pour ceux qui dépendent de la langue; aussi `body`, `id`, `period.start`, `period.end`, `extra` et `none`.
       *[other] Le plus proche est « { $nearest } ».
    }
import-table-not-utf8 = { $path } n’est pas en UTF-8.
    .help = L’enregistrer de nouveau au format « CSV UTF-8 ».
import-table-unreadable = { $path } ne peut pas être lu comme un tableau : { $detail }
    .help = L’enregistrer de nouveau au format « CSV UTF-8 ».
import-table-empty = { $path } est vide.
    .help = La première ligne d’un tableau donne le titre de chaque colonne.
