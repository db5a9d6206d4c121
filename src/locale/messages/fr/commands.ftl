# Aide et messages des commandes.

help = Parvis construit un portail bilingue de gouvernement ouvert et vérifie chaque page.
help-build = Vérifier le portail, puis écrire le site.
help-check = Vérifier le portail et signaler tous les problèmes en une seule fois.
help-serve = Afficher l’aperçu du portail dans le navigateur et l’actualiser à chaque enregistrement.
help-init = Créer un petit portail complet, dans les deux langues.
help-new = Créer le dossier d’un élément, avec tous ses champs.
help-schema = Produire les schémas JSON des fichiers du portail, pour les éditeurs de texte.
help-reference = Lister les champs des fichiers à écrire, et les valeurs acceptées.
help-explain = Expliquer un code : sa signification, son importance, la façon de corriger.
help-status = Présenter ce qui est en retard, manquant ou en attente, par organisme.
help-report = Faire rapport sur l’accessibilité, critère par critère : ce qui a été vérifié automatiquement et ce qu’une personne doit vérifier.
help-translations = Présenter l’état des traductions, les déclarer à jour, les échanger avec des traducteurs.
help-translations-accept = Déclarer que des traductions correspondent à leur texte d’origine.
help-translations-export = Exporter les textes à traduire, au format XLIFF 2.
help-translations-import = Importer des traductions, au format XLIFF 2.
help-import = Importer un site Hugo ou Jekyll, ou un tableau CSV, dans une collection du portail.
help-theme = Présenter les fichiers du thème intégré, ou les copier dans le portail pour les modifier.
help-theme-export = Copier des fichiers du thème intégré dans le portail (sans fichier, tous).
help-template = { "{" }about{ "}" }

    Utilisation : { "{" }usage{ "}" }

    Options :
    { "{" }options{ "}" }
help-template-arguments = { "{" }about{ "}" }

    Utilisation : { "{" }usage{ "}" }

    Arguments :
    { "{" }positionals{ "}" }

    Options :
    { "{" }options{ "}" }
help-template-commands = { "{" }about{ "}" }

    Utilisation : { "{" }usage{ "}" }

    Commandes :
    { "{" }subcommands{ "}" }

    Options :
    { "{" }options{ "}" }
help-usage = parvis [options] <commande>
help-build-usage = parvis build [options]
help-check-usage = parvis check [options]
help-serve-usage = parvis serve [options]
help-init-usage = parvis init <dossier> [options]
help-new-usage = parvis new <type> <identifiant> [options]
help-schema-usage = parvis schema [options]
help-reference-usage = parvis reference [sujet] [options]
help-explain-usage = parvis explain [code] [options]
help-status-usage = parvis status [options]
help-report-usage = parvis report [options]
help-translations-usage = parvis translations [options] [accept|export|import]
help-translations-accept-usage = parvis translations accept [options] [élément ou collection]... [langue]
help-translations-export-usage = parvis translations export [éléments] [options]
help-translations-import-usage = parvis translations import <fichier>
help-import-usage = parvis import <hugo|jekyll|csv> <source> --into <collection> [options]
help-theme-usage = parvis theme [options] [export]
help-theme-export-usage = parvis theme export [fichiers] [options]
help-value-origin = hugo|jekyll|csv
help-value-source = SOURCE
help-value-collection = COLLECTION
help-value-plan = PLAN
help-value-column = COLONNE=CHAMP
help-value-report = text|json
help-value-folder = DOSSIER
help-value-language = fr|en
help-value-day = AAAA-MM-JJ
help-value-color = auto|always|never
help-value-address = ADRESSE
help-value-format = text|json|sarif|junit|github
help-value-port = PORT
help-value-editor = ÉDITEUR
help-value-item = ÉLÉMENT
help-value-language-of-text = LANGUE
help-value-translations-format = text|json|csv|html
help-value-ci = github|gitlab|none
help-value-kind = TYPE
help-value-code = CODE
help-value-id = IDENTIFIANT
help-value-file = FICHIER
help-value-report-format = html|json
help-value-status-format = text|json|html
help--root = Dossier du portail (par défaut, le dossier courant ou le dossier parent le plus proche qui contient site.toml)
help--lang = Langue des messages : fr ou en (par défaut, PARVIS_LANG, puis la langue du système, puis la première langue du site)
help--today = Date pour laquelle le site est construit (par défaut, aujourd’hui)
help--verbose = Afficher plus de détails
help--quiet = Afficher seulement les erreurs
help--color = Couleurs : auto, always (toujours) ou never (jamais)
help--help = Afficher cette aide
help--version = Afficher la version
help-build--out = Dossier où écrire le site (chemin relatif au dossier courant; par défaut, public dans le portail)
help-build--base-url = Adresse du site, au lieu de celle de site.toml
help-build--clean = Remplacer le dossier de sortie même s’il contient d’autres fichiers : TOUT le contenu de ce dossier est supprimé, et les autres fichiers sont nommés
help-build--clean-cache = Ignorer ce qui a été conservé de la dernière exécution (dans .parvis) : produire et vérifier de nouveau chaque page
help-check--clean-cache = Ignorer ce qui a été conservé de la dernière exécution (dans .parvis) : vérifier de nouveau chaque page
help-build--drafts = Inclure les brouillons et les éléments qui ne sont pas encore ou ne sont plus publiés
help-build--strict = Traiter les avertissements comme des erreurs
help-build--record = Inscrire les adresses publiées dans addresses.lock
help-check--html = Vérifier les pages d’un site statique quelconque dans un dossier, au lieu du portail
help-check--format = Format du résultat : text (à lire), json, sarif, junit ou github
help-check--drafts = Inclure les brouillons et les éléments qui ne sont pas encore ou ne sont plus publiés
help-check--strict = Traiter les avertissements comme des erreurs
help-check--fix = Corriger dans les fichiers ce qui peut l’être sans risque
help-serve--port = Port local (par défaut, 1111)
help-serve--open = Ouvrir le navigateur
help-serve--editor = Éditeur qui ouvre le fichier d’un problème : vscode, vscodium, cursor, windsurf, zed, idea, sublime, ou modèle de lien avec {"{path}"}, {"{line}"} et {"{column}"} (par défaut, la variable PARVIS_EDITOR)
help-init--dir = Dossier à créer
help-init--ci = Intégration continue : github, gitlab ou none (aucune)
help-init--yes = Ne poser aucune question
help-new--kind = Type d’élément : nouvelle, plan, engagement, organisme…
help-new--id = Nom de son dossier
help-new--plan = Plan de l’engagement (nom de son dossier)
help-schema--out = Dossier où écrire les schémas (chemin relatif au dossier courant; par défaut, .schemas dans le portail)
help-reference--subject = Sujet, comme engagement ou site (sans sujet, la liste)
help-reference--out = Dossier où écrire les pages de tous les sujets (chemin relatif au dossier courant)
help-value-subject = SUJET
help-explain--code = Code à expliquer, comme G301 (sans code, la liste)
help-explain--out = Dossier où écrire les pages de tous les codes (chemin relatif au dossier courant)
help-status--organization = Seulement cet organisme (nom de son dossier)
help-status--format = Format du résultat : text (à lire), json ou html
help-status--out = Fichier à écrire, hors du site (chemin relatif au dossier courant)
help-report--format = Format du rapport : html (par défaut) ou json (EARL)
help-report--out = Fichier à écrire (chemin relatif au dossier courant)
help-translations--format = Format du résultat : text (à lire), json, csv ou html
help-translations-accept--items = Éléments, comme news:lettre, leurs dossiers ou des collections, comme news, puis la langue de la traduction (par défaut, toutes)
help-translations-accept--all = Toutes les traductions
help-translations-export--items = Éléments, comme news:lettre (sans élément, tout ce qui est à traduire)
help-translations-export--from = Langue des textes d’origine (par défaut, la première langue du site ou celle des éléments demandés)
help-translations-export--to = Langue de la traduction
help-translations-export--out = Fichier à écrire (chemin relatif au dossier courant)
help-translations-import--file = Document reçu des traducteurs
help-import--from = Format d’origine : hugo, jekyll ou csv
help-import--source = Dossier du site, ou fichier du tableau
help-import--into = Collection de destination, comme news, pages ou commitments
help-import--plan = Plan d’action des engagements
help-import--map = Champ qui correspond à une colonne, comme "Title=title.en"; peut être répété
help-import--from-lang = Langue des textes qui n’en indiquent pas : fr ou en
help-import--dry-run = Afficher le rapport sans rien écrire
help-theme-export--files = Fichiers ou dossiers du thème, comme pages/home.html, styles ou i18n/fr.ftl
help-theme-export--force = Remplacer les fichiers qui existent déjà : leurs modifications sont perdues
help-import--format = Format du rapport : text (à lire) ou json

usage-unknown-argument = L’option « { $argument } » n’existe pas.
    .help = { $nearest ->
        [none] `parvis --help` donne la liste des options.
       *[other] Vouliez-vous dire `{ $nearest }`?
    }
usage-unknown-command = La commande « { $command } » n’existe pas.
    .help = { $nearest ->
        [none] `parvis --help` donne la liste des commandes.
       *[other] Vouliez-vous dire `{ $nearest }`?
    }
usage-missing-value = { $argument } n’a pas de valeur.
    .help = { $known ->
        [none] Ajouter une valeur. `parvis --help` décrit les options.
       *[other] Écrire { $known }.
    }
usage-wrong-value = « { $value } » n’est pas une valeur valide pour { $argument }.
    .help = { $known ->
        [none] `parvis --help` décrit les options.
       *[other] Écrire { $known }.
    }
usage-port = un nombre de 1 à 65535, par exemple `--port 1112`
usage-today = une date au format AAAA-MM-JJ, par exemple `--today 2026-11-24`
usage-conflict = { $argument } et { $other } ne peuvent pas être utilisés ensemble.
    .help = Garder une seule des deux options.
usage-no-command = La commande est manquante.
    .help = `parvis --help` donne la liste des commandes.
usage-other = La commande est incomplète{ $argument ->
        [none] {""}
       *[other] {""} : { $argument }
    }.
    .help = `parvis --help` indique comment l’écrire.

root-not-found = Il n’y a pas de portail ici : ni ce dossier ni ses dossiers parents ne contiennent de fichier `site.toml`.
    .help = Aller dans le dossier du portail, ou donner son chemin avec `--root`.
root-without-site = Le dossier { $path } ne contient pas de fichier `site.toml`.
    .help = Donner avec `--root` le chemin d’un portail.
base-url-not-url = « { $url } » n’est pas une adresse Web complète.
    .help = Écrire l’adresse au complet, par exemple `--base-url https://www.example.org/`.

pages-none = Aucune page
pages-french = { $count ->
        [0] aucune page en français
        [one] { $count } page en français
       *[other] { $count } pages en français
    }
pages-english = { $count ->
        [0] aucune en anglais
        [one] { $count } en anglais
       *[other] { $count } en anglais
    }
pages-other = { $count } en { $language }
errors = { $count ->
        [0] aucune erreur
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
warnings = { $count ->
        [0] aucun avertissement
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }
no-problem = aucun problème
built = { $pages }, { $problems }, en { $seconds } s.
built-where = Le site est dans { $path }.
not-built = { $problems } : le site n’a pas été écrit. Le site précédent n’a pas été modifié.
checked = { $pages }, { $problems }, en { $seconds } s.{ $unverified ->
        [0] { "" }
        [one] { " " }{ $unverified } traduction n’est pas vérifiée : la relire, puis la déclarer à jour avec `parvis translations accept --all`.
       *[other] { " " }{ $unverified } traductions ne sont pas vérifiées : les relire, puis les déclarer à jour avec `parvis translations accept --all`.
    }
checking = Pages

explain-unknown = Le code « { $code } » n’existe pas.
    .help = { $nearest ->
        [none] `parvis explain` donne la liste des codes.
       *[other] Vouliez-vous dire « { $nearest } »? `parvis explain` donne la liste des codes.
    }
mended = { $count ->
        [one] { $count } problème corrigé dans { $files }.
       *[other] { $count } problèmes corrigés dans { $files }.
    }
pages-of-folder = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
html-unreadable = « { $path } » ne peut pas être lu : { $detail }.
    .help = Donner le dossier qui contient les pages à mettre en ligne.
html-without-pages = « { $path } » ne contient aucune page (`.html`, `.htm` ou `.xhtml`).
    .help = Donner le dossier qui contient les pages à mettre en ligne.
