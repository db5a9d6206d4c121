# Traductions.

translations-title = Traductions
translations-words = mots à traduire
translations-count = { $count ->
        [0] aucun mot à traduire
        [one] { $count } mot à traduire
       *[other] { $count } mots à traduire
    }
translations-draft = brouillon
translations-unknown-past = La version précédente du texte d’origine n’est pas disponible : elle n’est pas dans l’historique Git du portail.
translations-changed-field = Dans le champ `{ $field }` :
translations-changed-text = Dans le texte :
translations-fields = { $count ->
        [one] champ à traduire
       *[other] champs à traduire
    } : { $fields }
column-fields = Champs à traduire
state-missing = { $count ->
        [one] manquante
       *[other] manquantes
    }
state-outdated = { $count ->
        [one] désuète
       *[other] désuètes
    }
state-probably-outdated = { $count ->
        [one] probablement désuète (le texte d’origine est plus récent)
       *[other] probablement désuètes (le texte d’origine est plus récent)
    }
state-not-verified = { $count ->
        [one] non vérifiée
       *[other] non vérifiées
    }
state-complete = { $count ->
        [one] complète
       *[other] complètes
    }
state-by-choice = { $count ->
        [one] absente par choix
       *[other] absentes par choix
    }
column-item = Élément
column-title = Titre
column-language = Langue
column-state = État
column-words = Mots à traduire
column-file = Fichier
translations-no-item = « { $item } » n’est l’identifiant d’aucun élément.
    .help = { $nearest ->
        [none] Écrire, par exemple, `news:lettre` ou le dossier de l’élément.
       *[other] Vouliez-vous dire « { $nearest } »?
    }
translations-no-language = « { $language } » n’est pas une langue du site.
    .help = Écrire une langue du site : { $known }.
translations-not-verified = { $count ->
        [one] { $count } traduction n’est pas vérifiée : si le texte d’origine change, Parvis ne peut pas le signaler. La relire, puis la déclarer à jour : `parvis translations accept --all`.
       *[other] { $count } traductions ne sont pas vérifiées : si un texte d’origine change, Parvis ne peut pas le signaler. Les relire, puis les déclarer à jour : `parvis translations accept --all`, ou `parvis translations accept news` pour une collection.
    }
accept-count = { $count ->
        [0] Toutes ces traductions étaient déjà à jour.
        [one] { $count } traduction est maintenant déclarée à jour.
       *[other] { $count } traductions sont maintenant déclarées à jour.
    }
accept-nothing = Aucune traduction n’est nommée.
    .help = Nommer un ou plusieurs éléments (`news:lettre`), une collection (`news`), ou tout avec `--all`.
accept-done = La traduction de { $item } ({ $language }) est maintenant déclarée à jour.
accept-already = La traduction de { $item } ({ $language }) était déjà à jour.
accept-official = « { $language } » est la langue d’origine de { $item }, pas celle d’une traduction.
    .help = Donner la langue de la traduction.
accept-no-text = { $item } n’a pas de texte dans la langue « { $language } ».
    .help = Écrire la traduction, ou l’importer avec `parvis translations import`.
accept-wordless = { $item } ({ $language }) n’a pas de texte sous son en-tête, alors que l’original en a un.
    .help = Écrire la traduction, ou l’importer avec `parvis translations import`.
accept-unreadable = L’en-tête de { $item } ({ $language }) ne peut pas être mis à jour.
    .help = Écrire `translation` sur plusieurs lignes, avec `kind`, `of` et `source_hash`.
accept-elsewhere = Le champ `translation` de { $item } ({ $language }) est dans `item.yaml`.
    .help = Le déplacer dans l’en-tête du texte.
export-done = { $count ->
        [0] Aucun texte à traduire.
        [one] { $count } texte à traduire.
       *[other] { $count } textes à traduire.
    }
export-official = « { $language } » est la langue des textes d’origine.
    .help = Donner avec `--to` la langue de la traduction.
export-mixed = Ces éléments ont des langues d’origine différentes, et un document ne peut en avoir qu’une.
    .help = Exporter une langue à la fois : `--from` avec { $languages }.
export-by-choice = { $count ->
        [one] { $count } élément n’est pas exporté : il n’est pas traduit dans cette langue, par choix.
       *[other] { $count } éléments ne sont pas exportés : ils ne sont pas traduits dans cette langue, par choix.
    }
export-others = { $count ->
        [one] { $count } autre texte est traduit à partir de « { $language } ». Pour l’exporter, utiliser `--from { $language }`.
       *[other] { $count } autres textes sont traduits à partir de « { $language } ». Pour les exporter, utiliser `--from { $language }`.
    }
import-done = { $count ->
        [0] Rien de nouveau : aucun fichier n’a été modifié.
        [one] { $count } fichier écrit.
       *[other] { $count } fichiers écrits.
    }
import-nothing-changed = Rien n’a été modifié.
xliff-unreadable = { $path } ne peut pas être lu : { $detail }.
    .help = Vérifier le nom du fichier et les droits d’accès.
xliff-not-text = Ce fichier n’est pas un texte, ou son encodage est inconnu.
    .help = L’exporter de nouveau depuis l’outil de traduction, en UTF-8.
xliff-cut-off = La fin de ce document est manquante.
    .help = Copier ou télécharger de nouveau le document, en entier.
xliff-unknown-entity = La ligne { $line } contient `&{ $entity };`, qui n’a pas de sens en XML.
    .help = Le remplacer par le caractère lui-même, ou exporter de nouveau le document depuis l’outil de traduction.
xliff-not-xml = Ce fichier n’est pas un fichier XML valide, à la ligne { $line } : { $problem ->
        [mismatch] `</{ $found }>` est à la place de `</{ $expected }>`
        [unopened] `</{ $found }>` ferme une balise qui n’est pas ouverte
        [unclosed] la balise `<{ $expected }>` n’est pas fermée
        [ampersand] un `&` n’est pas suivi d’un nom et de `;`
        [comment] un commentaire qui commence par `<!--` n’est pas fermé
        [tag] une balise n’est pas fermée
        [attribute] un attribut d’une balise n’est pas valide
        [prefix] un préfixe devant `:` dans une balise n’est pas déclaré
       *[other] il ne peut pas être lu
    }.
    .help = L’exporter de nouveau depuis l’outil de traduction, sans l’ouvrir dans un autre logiciel.
xliff-not-xliff = Ce fichier n’est pas un document XLIFF 2.
    .help = Dans l’outil de traduction, choisir le format XLIFF 2.0, le même que celui du fichier reçu.
xliff-unknown-language = Le document utilise la langue « { $language } », qui n’est pas une langue du site.
    .help = Retourner le document dans les langues de l’exportation : { $known }.
xliff-no-language = Le document n’indique pas de quelle langue vers quelle langue il est traduit.
    .help = Dans la première balise du document, ajouter `srcLang="fr" trgLang="en"`, ou l’exporter de nouveau depuis l’outil de traduction.
xliff-same-language = Le document est traduit de « { $language } » vers la même langue.
    .help = Dans la première balise du document, corriger `srcLang` ou `trgLang`.
xliff-of-another-portal = { $count ->
        [one] L’élément de ce document n’existe pas dans ce portail.
       *[other] Aucun des { $count } éléments de ce document n’existe dans ce portail.
    }
    .help = Vérifier que le document appartient à ce portail. Si oui, exporter de nouveau : ses éléments ont été supprimés ou renommés.
xliff-unknown-item = « { $item } » n’existe plus.
    .help = Si l’élément a changé de nom, exporter de nouveau, ou écrire le nouveau nom dans la note « item » du document.
xliff-source-changed = Le texte d’origine de { $item } a changé depuis l’exportation. Sa traduction n’a pas été importée.
    .help = Exporter de nouveau : l’outil de traduction reprendra ce qui n’a pas changé.
xliff-unit-missing = { $item } : l’unité { $unit } est manquante dans le document.
    .help = Retourner le document avec toutes ses unités.
xliff-untranslated = { $item } : { $count ->
        [one] { $count } unité n’est pas traduite : { $units }.
       *[other] { $count } unités ne sont pas traduites : { $units }.
    }
    .help = Traduire ce qui manque, puis importer de nouveau. Un texte est importé seulement s’il est complet; chaque autre champ est importé séparément.
xliff-unit-gone = { $item } : `{ $unit }` n’existe plus. Sa traduction n’a pas été importée.
    .help = Si le champ a changé de place ou de nom, exporter de nouveau : l’outil de traduction reprendra ce qui n’a pas changé.
xliff-unit-changed = { $item } : l’original de `{ $unit }` a changé depuis l’exportation. Sa traduction n’a pas été importée.
    .help = Exporter de nouveau : l’outil de traduction reprendra ce qui n’a pas changé.
xliff-target-changed = { $item } : la traduction de { $units } a été modifiée dans le portail depuis l’exportation. Elle n’a pas été remplacée.
    .help = Copier la nouvelle traduction à la main, ou exporter de nouveau : le document contiendra la traduction actuelle.
xliff-no-text = { $item } : `{ $unit }` doit aller dans l’en-tête du texte dans la langue « { $language } », mais ce texte n’existe pas.
    .help = Traduire aussi le texte, puis importer de nouveau.
xliff-no-place = { $item } : `{ $unit }` ne peut pas être écrit sans modifier autre chose.
    .help = Écrire la traduction à la main, à côté de l’original.
xliff-damaged-codes = { $item } : l’unité { $unit } n’a pas les mêmes codes de mise en forme que le texte d’origine.
    .help = Utiliser chaque code de l’original exactement une fois.
xliff-broken-codes = { $item } : dans l’unité { $unit }, l’ordre des codes de mise en forme brise un hyperlien, une image ou une mise en évidence.
    .help = Mettre le code d’ouverture, les mots, puis le code de fermeture, comme dans l’original, sans espace entre le code et les mots.
xliff-unit-twice = { $item } : `{ $unit }` est deux fois dans le document, avec deux traductions. La première a été importée.
    .help = Si la seconde traduction est la bonne, la copier à la main.
xliff-foreign-code = { $item } : l’unité { $unit } contient un code de mise en forme qui n’est pas dans le texte d’origine.
    .help = Retirer ce code et utiliser seulement ceux de l’original.
xliff-blank-line = { $item } : l’unité { $unit } n’a pas le même nombre de paragraphes que l’original.
    .help = Garder les mêmes lignes vides que dans l’original.
