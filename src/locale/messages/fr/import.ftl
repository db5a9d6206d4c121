# Le rapport d’une importation.

import-kind-taken = importé
import-kind-kept = inchangé
import-kind-changed = modifié
import-kind-differs = désaccord
import-kind-look = à vérifier
import-kind-dropped = ignoré
import-count-taken = { $count ->
        [one] { $count } fichier importé
       *[other] { $count } fichiers importés
    }
import-count-kept = { $count ->
        [one] { $count } fichier inchangé
       *[other] { $count } fichiers inchangés
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
        [one] { $count } point à vérifier
       *[other] { $count } points à vérifier
    }
import-count-dropped = { $count ->
        [one] { $count } élément ignoré
       *[other] { $count } éléments ignorés
    }
import-nothing-found = Rien à importer.
import-nothing-new = Rien de nouveau : tout avait déjà été importé.
import-nothing-written = Simulation : rien n’a été écrit.

import-taken = → { $to }
import-kept = L’élément est déjà dans { $folder }, inchangé.
import-there-already = { $folder } existe déjà et son contenu est différent. Il n’a pas été modifié.

import-unclosed-front-matter = L’en-tête n’est pas fermé : il a été lu jusqu’à la fin du fichier, et le texte est vide.
import-unreadable-front-matter = L’en-tête ne peut pas être lu. Il a été gardé au début du texte; le corriger à la main.
import-id-changed = « { $name } » n’est pas un identifiant valide. L’élément a l’identifiant `{ $id }`.
import-id-taken = Un autre élément importé a déjà l’identifiant `{ $wanted }`. Celui-ci (« { $name } ») a l’identifiant `{ $id }`.
import-slug-changed = « { $written } » ne peut pas être utilisé dans une adresse. L’adresse se termine par `{ $slug }`.
import-slug-taken = Un autre élément a déjà l’adresse qui se termine par `{ $wanted }`. Celle-ci se termine par `{ $slug }`.
import-dates-agree-to-the-day = `{ $field }` : { $value } ici et { $kept } dans { $place } sont le même jour. L’heure a été ignorée.
import-hour-left = L’heure de `{ $field }` a été ignorée : { $hour }. Seule la date est gardée.
import-date-as-updated = Cette collection n’a pas de champ `date`. La date a été importée dans `updated`, la date de modification.
import-kept-in-extra = Le champ `{ $field }` n’a pas d’équivalent. Il est gardé sous `extra`.
import-link-rewritten = L’hyperlien { $from } mène maintenant à { $to }.
import-file-name-changed = Le nom { $name } ne peut pas être utilisé dans un hyperlien. Le fichier a été renommé { $new }.
import-file-renamed = Le dossier de l’élément contient déjà un fichier nommé { $name }. Ce fichier a été renommé { $new }.
import-column-is = La colonne « { $column } » a été importée dans `{ $field }`. Pour choisir un autre champ, utiliser `--map`.
import-columns-in-extra = { $count ->
        [one] Cette colonne n’a pas de champ équivalent et est gardée sous `extra` : { $columns }.
       *[other] Ces colonnes n’ont pas de champ équivalent et sont gardées sous `extra` : { $columns }.
    } Pour choisir un champ, utiliser `--map`.
import-language-detected = { $count ->
        [one] { $count } texte n’indique pas sa langue. Selon ses mots, il est
       *[other] { $count } textes n’indiquent pas leur langue. Selon leurs mots, ils sont
    } en { $language ->
        [fr] français
        [en] anglais
       *[other] { $language }
    }. Pour choisir une autre langue, utiliser `--from-lang`.
import-language-of-others = Ce texte n’indique pas sa langue et a trop peu de mots pour la reconnaître. Il est importé en { $language ->
        [fr] français
        [en] anglais
       *[other] { $language }
    }, comme la plupart des autres. Pour choisir une autre langue, utiliser `--from-lang`.
import-language-doubtful = Ce texte est importé en { $language ->
        [fr] français
        [en] anglais
       *[other] { $language }
    }, mais il semble en { $detected ->
        [fr] français
        [en] anglais
       *[other] { $detected }
    }. Vérifier sa langue.
import-column-language = La colonne « { $column } » est importée en { $language ->
        [fr] français
        [en] anglais
       *[other] { $language }
    }, mais ses cellules semblent en { $detected ->
        [fr] français
        [en] anglais
       *[other] { $detected }
    }. Vérifier la colonne ou choisir le champ avec `--map`.
import-heading-twice = Deux colonnes ont le titre « { $column } ». Donner à chacune un titre différent.
import-decoded = Ce fichier n’est pas en UTF-8. Il a été lu en { $encoding }; vérifier les accents.
import-second-column = La colonne « { $column } » correspond au même champ qu’une autre colonne. Elle est gardée sous `extra`.
import-code-from-id = La ligne n’a pas de code. Son numéro au Partenariat pour un gouvernement ouvert, { $code }, est utilisé à la place.

import-code-repeated = L’élément `{ $other }`, plus haut dans le tableau, a déjà le code { $code }. Donner un autre code à l’un des deux.

import-keys-differ = Deux fichiers du même nom ont été importés comme traductions l’un de l’autre, mais leurs clés de traduction diffèrent : « { $key } » et « { $other } ».
import-facts-differ = La valeur de `{ $field }` est { $value } ici, mais { $kept } dans { $place }. Celle de { $place } a été gardée.
import-extra-facts-differ = La valeur de `{ $field }` est { $value } ici, mais { $kept } dans { $place }. Les deux sont gardées sous `extra`; corriger celle qui est fausse.
import-draft-in-one-language = Seul le texte en { $language ->
        [fr] français
        [en] anglais
       *[other] { $language }
    } est un brouillon. L’élément entier a été importé comme brouillon, pour que ce texte ne soit pas publié.
import-milestones-differ = { $count ->
        [one] { $count } jalon
       *[other] { $count } jalons
    } en { $language ->
        [fr] français
        [en] anglais
       *[other] { $language }
    }, mais { $most } dans une autre langue.

import-same-language-twice = Ce fichier et { $other } sont déclarés comme traductions des mêmes pages, dans la même langue. Ce fichier a été importé comme un élément distinct.
import-alone = Cette page n’a pas d’équivalent en { $language ->
        [fr] français
        [en] anglais
       *[other] { $language }
    }.{ $nearest ->
        [none] {""}
       *[other] {" "}S’agit-il de { $nearest }?
    }
import-official-missing = Le texte officiel, en { $language ->
        [fr] français
        [en] anglais
       *[other] { $language }
    }, est manquant. L’élément a été importé comme brouillon. Écrire ce texte, ou déclarer celui-ci officiel avec `official_language`.
import-tag-of-site = Code de l’ancien site, gardé tel quel. Il serait affiché comme du texte : { $tag }
import-raw-html = HTML, gardé tel quel. Les pages n’affichent que les éléments simples et sûrs : { $html }
import-link-unknown = L’hyperlien { $to } ne mène à rien de ce qui a été importé.
import-link-not-rewritten = L’hyperlien { $from } devrait mener à { $to }, mais sa forme ne permet pas de le récrire. Le corriger à la main.
import-summary-too-long = `{ $field }` dépasse 300 caractères, la limite d’un résumé. Il est gardé sous `extra`. Écrire un résumé plus court. ({ $value })
import-topic-unknown = « { $value } » (`{ $field }`) ne figure pas dans content/topics.yaml. La valeur est gardée sous `extra`.
import-names-nothing = « { $value } » (`{ $field }`) est inconnu et ne peut pas être utilisé dans `{ $to }`. La valeur est gardée sous `extra`.{ $nearest ->
        [none] {""}
       *[other] {" "}Vouliez-vous dire « { $nearest } »?
    }
import-does-not-fit = « { $value } » (`{ $field }`) n’est pas une valeur valide pour `{ $to }`. La valeur est gardée sous `extra`.
import-fill-in = `{ $field }` était manquant. Une valeur provisoire a été ajoutée, et l’élément est un brouillon. La remplacer par { $expects }.
import-list-page-kept = Page de liste. Parvis produit ses propres pages de liste; le texte a été importé comme un élément. Le déplacer ou le retirer.
import-language-not-known = « { $language } » n’est pas un code de langue.
import-permalinks = Les réglages modifient les adresses (`permalinks`). Les anciennes adresses gardées ici peuvent différer des vraies.
import-unreadable-settings = Les réglages du site ne peuvent pas être lus.
import-address-impossible = L’ancienne adresse { $address } ne peut pas être gardée.
import-address-taken = L’ancienne adresse { $address } mène déjà à une autre page. Elle n’a pas été gardée.
import-alternate-same-language = `{ $field }` mène à une page dans la même langue : { $address }
import-alternate-unknown = `{ $field }` mène à une page qui n’existe pas : { $address }{ $nearest ->
        [none] {""}
       *[other] {" "}(vouliez-vous dire { $nearest }?)
    }

import-unreadable = Ce fichier ne peut pas être lu : { $detail }.
import-symbolic-link = Lien symbolique. Les liens symboliques ne sont pas suivis.
import-name-not-unicode = Le nom du fichier n’est pas en Unicode.
import-too-large = Ce texte dépasse 8 Mo.
import-not-utf8 = Ce fichier n’est pas un texte en UTF-8.
import-language-not-in-portal = La langue `{ $language }` n’est pas une langue du portail. L’ajouter à `languages` dans site.toml, puis importer de nouveau.
import-list-page = Page de liste sans texte. Parvis produit ses propres pages de liste. Le fichier contenait : { $held }
import-file-left = Aucun texte importé n’utilise ce fichier.
import-folder-left = Seuls les fichiers de ce dossier qu’utilisent les textes importés ont été importés.
import-page-in-html = Page en HTML. Seules les pages en Markdown sont importées.
import-field-twice = `{ $field }` est donné deux fois. La première valeur a été gardée; celle-ci a été ignorée : { $value }
import-no-front-matter = Pas d’en-tête. Jekyll copie un tel fichier tel quel, sans en faire une page.
import-cell-error = La cellule de la colonne « { $column } » contient une erreur du tableur, { $value }. Elle n’a pas été importée. Corriger la formule dans le tableur.
import-row-above = Cette ligne est au-dessus des titres de colonnes. Elle n’a pas été importée : { $value }
import-row-of-headings = Cette ligne répète les titres de colonnes : { $value }
import-row-of-sums = Cette ligne est une somme, pas un élément : { $value }
import-row-without-item = Cette ligne n’a ni code ni titre. Elle n’a pas été importée : { $value }
import-cell-without-heading = Cette cellule n’a pas de titre de colonne : { $value }

import-language-unknown = { $count ->
        [one] La langue du texte { $file } est inconnue.
       *[other] La langue de { $count } textes est inconnue, dont { $file }.
    }
    .help = Ajouter `--from-lang fr` ou `--from-lang en`.
import-from-lang = « { $language } » n’est pas un code de langue.
    .help = Écrire `--from-lang fr` ou `--from-lang en`.
import-ask-language = { $count ->
        [one] Un texte n’indique pas sa langue. Quelle est-elle?
       *[other] { $count } textes n’indiquent pas leur langue. Quelle est-elle?
    }
import-ask-language-name = { $language ->
        [fr] français
        [en] anglais
       *[other] { $language }
    }

import-source-unreadable = { $path } ne peut pas être lu.
    .help = Erreur du système : { $detail }.
import-source-not-folder = { $path } n’est pas un dossier.
    .help = Donner le dossier de l’ancien site, ou le dossier de ses textes.
import-plan-missing = Le plan d’action de ces engagements est manquant.
    .help = L’ajouter avec `--plan`, comme `--plan 2021-2023`.
import-plan-for-commitments = `--plan` n’est permis qu’avec les engagements, pas avec `{ $collection }`.
    .help = Retirer `--plan`, ou importer avec `--into commitments`.
import-plan-unknown = « { $plan } » n’est l’identifiant d’aucun plan d’action.
    .help = Les plans d’action sont dans content/action-plans/.
import-collection-unknown = La collection « { $collection } » n’existe pas.
    .help = { $nearest ->
        [none] Écrire { $known }.
       *[other] Vouliez-vous dire « { $nearest } »? Sinon, écrire { $known }.
    }
import-map-form = « { $written } » n’associe pas une colonne à un champ.
    .help = Écrire `--map "Titre de la colonne=champ"`, comme `--map "Title=title.en"`.
import-column-unknown = Le tableau n’a pas de colonne nommée « { $column } ».
    .help = { $nearest ->
        [none] Copier le titre de la colonne exactement comme dans le tableau.
       *[other] Vouliez-vous dire « { $nearest } »?
    }
import-field-unknown = Cette collection n’a pas de champ nommé « { $field } ».
    .help = { $nearest ->
        [none] Écrire un champ du fichier `item.yaml`, suivi de `.fr` ou de `.en` s’il est donné dans chaque langue, ou `body`, `id`, `period.start`, `period.end`, `extra` ou `none`.
       *[other] Vouliez-vous dire « { $nearest } »?
    }
import-table-not-text = { $path } n’est pas un tableau en texte, ou son encodage est inconnu.
    .help = L’enregistrer de nouveau au format « CSV UTF-8 ».
import-table-is-workbook = { $path } est un classeur de tableur, pas un tableau CSV.
    .help = L’ouvrir dans le tableur et l’enregistrer au format « CSV UTF-8 ».
import-quote-not-closed = { $path }, ligne { $line } : une cellule commence par un guillemet droit (") qui n’est pas fermé.
    .help = Fermer le guillemet à la fin de la cellule, ou enregistrer de nouveau le tableau au format « CSV UTF-8 ».
import-table-empty = { $path } est vide.
    .help = La première ligne d’un tableau contient les titres des colonnes.
