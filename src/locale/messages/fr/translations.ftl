# Ce qui est dit des traductions.

translations-title = Traductions
translations-words = mots à traduire
translations-count = { $count ->
        [0] aucun mot à traduire
        [one] { $count } mot à traduire
       *[other] { $count } mots à traduire
    }
translations-draft = brouillon
translations-unknown-past = Rien ne dit ce que disait le texte d’origine : il n’est pas dans l’historique Git du portail.
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
translations-no-item = « { $item } » ne désigne aucun élément.
    .help = { $nearest ->
        [none] Écrire par exemple `news:lettre`, ou le dossier de l’élément.
       *[other] Le plus proche est « { $nearest } ».
    }
translations-no-language = « { $language } » n’est pas une langue du site.
    .help = Écrire une langue du site : { $known }.
accept-done = La traduction de { $item } ({ $language }) est déclarée à jour.
accept-already = La traduction de { $item } ({ $language }) était déjà à jour.
accept-official = { $item } n’a pas de traduction à déclarer à jour : « { $language } » est la langue du texte d’origine.
    .help = Donner la langue de la traduction.
accept-no-text = { $item } n’a pas de texte dans la langue « { $language } ».
    .help = Écrire la traduction, ou l’importer avec `parvis translations import`.
accept-wordless = { $item } ({ $language }) n’a aucun mot sous son en-tête, et le texte d’origine en a : ce n’est pas encore une traduction.
    .help = Écrire la traduction, ou l’importer avec `parvis translations import`.
accept-unreadable = L’en-tête de { $item } ({ $language }) ne peut pas être complété.
    .help = Écrire `translation` sur plusieurs lignes, avec `kind`, `of` et `source_hash`.
accept-elsewhere = Ce que { $item } ({ $language }) dit de sa traduction n’est pas dans le fichier du texte.
    .help = Le déplacer de `item.yaml` vers l’en-tête du texte.
export-done = { $count ->
        [0] Aucun texte à traduire.
        [one] { $count } texte à traduire.
       *[other] { $count } textes à traduire.
    }
export-official = « { $language } » est la langue des textes d’origine.
    .help = Donner avec `--to` la langue à traduire.
export-mixed = Un document n’a qu’une langue d’origine, et ces éléments en ont plusieurs.
    .help = Exporter une langue à la fois avec `--from` : { $languages }.
export-by-choice = { $count ->
        [one] Un élément n’existe pas dans cette langue par choix : il n’est pas exporté.
       *[other] { $count } éléments n’existent pas dans cette langue par choix : ils ne sont pas exportés.
    }
export-others = { $count ->
        [one] Un autre se traduit depuis « { $language } » : l’exporter avec `--from { $language }`.
       *[other] { $count } autres se traduisent depuis « { $language } » : les exporter avec `--from { $language }`.
    }
import-done = { $count ->
        [0] Rien de nouveau : aucun fichier n’a été changé.
        [one] { $count } fichier écrit.
       *[other] { $count } fichiers écrits.
    }
import-nothing-changed = Rien n’a été changé.
xliff-unreadable = Impossible de lire { $path } : { $detail }.
    .help = Vérifier le nom du fichier et les droits.
xliff-not-xml = Ce fichier n’est pas du XML : { $detail }.
    .help = L’exporter de nouveau depuis l’outil de traduction, sans l’ouvrir dans un autre logiciel.
xliff-not-xliff = Ce fichier n’est pas un document XLIFF 2.
    .help = Dans l’outil de traduction, choisir le format XLIFF 2.0, celui du fichier reçu.
xliff-unknown-language = Le document est dans une langue que le site n’a pas : « { $language } ».
    .help = Rendre le document dans les langues où il a été exporté.
xliff-unknown-item = « { $item } » n’existe plus.
    .help = Si l’élément a changé de nom, exporter de nouveau, ou mettre le nouveau nom dans la note « item » du document.
xliff-source-changed = Le texte d’origine de { $item } a changé depuis l’exportation : sa traduction n’a pas été reprise.
    .help = Exporter de nouveau : l’outil de traduction reprendra ce qui n’a pas changé.
xliff-unit-missing = { $item } : l’unité { $unit } n’est plus dans le document.
    .help = Rendre le document avec toutes ses unités.
xliff-untranslated = { $item } : { $count ->
        [one] une unité n’est pas traduite : { $units }.
       *[other] { $count } unités ne sont pas traduites : { $units }.
    }
    .help = Traduire ce qui reste, puis importer de nouveau : un texte se reprend en entier, chaque autre champ séparément.
xliff-unit-gone = { $item } : `{ $unit }` n’existe plus; sa traduction n’a pas été reprise.
    .help = Si le champ a changé de place ou de nom, exporter de nouveau : l’outil de traduction reprendra ce qui n’a pas changé.
xliff-unit-changed = { $item } : l’original de `{ $unit }` a changé depuis l’exportation; sa traduction n’a pas été reprise.
    .help = Exporter de nouveau : l’outil de traduction reprendra ce qui n’a pas changé.
xliff-target-changed = { $item } : la traduction de { $units } a été changée ici depuis l’exportation; elle n’a pas été remplacée.
    .help = Reprendre à la main ce qui convient, ou exporter de nouveau : le document contiendra la traduction d’ici.
xliff-no-text = { $item } : `{ $unit }` irait dans l’en-tête du texte dans la langue « { $language } », qui n’existe pas.
    .help = Traduire aussi le texte, puis importer de nouveau.
xliff-no-place = { $item } : impossible d’écrire `{ $unit }` sans changer autre chose.
    .help = Écrire la traduction à la main, à côté de l’original.
xliff-damaged-codes = { $item } : les codes de l’unité { $unit } ne sont plus ceux du texte d’origine.
    .help = Remettre chaque code une fois, ni plus ni moins.
xliff-foreign-code = { $item } : l’unité { $unit } contient un code qui n’est pas dans le texte d’origine.
    .help = Le retirer : la mise en forme est dans les codes reçus.
xliff-blank-line = { $item } : l’unité { $unit } n’a pas autant de paragraphes que l’original.
    .help = Garder les lignes vides de l’original, sans en ajouter.
