# L’aide et les réponses des commandes.

help = Parvis construit le portail bilingue d’un gouvernement ouvert, et vérifie chaque page.
help-build = Vérifier le portail, puis écrire le site.
help-check = Vérifier le portail et dire tout ce qui est à corriger.
help-serve = Montrer le portail dans le navigateur, et le rafraîchir à chaque enregistrement.
help-init = Créer un petit portail complet, dans les deux langues.
help-new = Créer le dossier d’un élément, avec chacun de ses champs.
help-schema = Écrire les schémas JSON des fichiers du portail, pour les éditeurs.
help-explain = Expliquer un code : ce qu’il veut dire, pourquoi, comment corriger.
help-status = Dire ce qui est en retard, ce qui manque et ce qui attend, organisme par organisme.
help-report = Dire où en est l’accessibilité, critère par critère : ce que la machine a vu, ce qu’une personne doit regarder.
help-translations = Dire où en sont les traductions, les déclarer à jour, les échanger avec des traducteurs.
help-translations-accept = Déclarer qu’une traduction dit ce que dit le texte d’origine.
help-translations-export = Écrire des textes à traduire, au format XLIFF 2.
help-translations-import = Reprendre des traductions, au format XLIFF 2.
help-import = Importer un site Hugo ou Jekyll, ou un tableau CSV, dans une collection du portail.
help-template = { "{" }about{ "}" }

    Utilisation : { "{" }usage{ "}" }

    Options :
    { "{" }options{ "}" }
help-template-arguments = { "{" }about{ "}" }

    Utilisation : { "{" }usage{ "}" }

    À donner :
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
help-new-usage = parvis new <sorte> <identifiant> [options]
help-schema-usage = parvis schema [options]
help-explain-usage = parvis explain [code] [options]
help-status-usage = parvis status [options]
help-report-usage = parvis report [options]
help-translations-usage = parvis translations [options] [accept|export|import]
help-translations-accept-usage = parvis translations accept <élément> <langue>
help-translations-export-usage = parvis translations export [éléments] [options]
help-translations-import-usage = parvis translations import <fichier>
help-import-usage = parvis import <hugo|jekyll|csv> <source> --into <collection> [options]
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
help-value-item = ÉLÉMENT
help-value-language-of-text = LANGUE
help-value-translations-format = text|json|csv|html
help-value-ci = github|gitlab|none
help-value-kind = SORTE
help-value-code = CODE
help-value-id = IDENTIFIANT
help-value-file = FICHIER
help-value-report-format = html|json
help-value-status-format = text|json|html
help--root = Dossier du portail (par défaut, le plus proche qui contient site.toml)
help--lang = Langue des messages : fr ou en (par défaut, PARVIS_LANG, puis celle du système, puis la première du site)
help--today = Jour pour lequel le site est fait (par défaut, aujourd’hui)
help--verbose = En dire davantage
help--quiet = Ne dire que les erreurs
help--color = Couleurs : auto, always (toujours) ou never (jamais)
help--help = Montrer cette aide
help--version = Montrer la version
help-build--out = Dossier où écrire le site (par défaut, public)
help-build--base-url = Adresse de publication, à la place de celle de site.toml
help-build--clean = Tout refaire, et remplacer le dossier même si Parvis ne l’a pas écrit
help-build--drafts = Inclure les brouillons et ce qui n’est pas encore ou n’est plus public
help-build--strict = Traiter les avertissements comme des erreurs
help-build--record = Consigner les adresses publiées dans addresses.lock
help-check--html = Vérifier les pages d’un site statique quelconque dans un dossier, et non le portail
help-check--format = Forme de la réponse : text (à lire), json, sarif, junit ou github
help-check--drafts = Inclure les brouillons et ce qui n’est pas encore ou n’est plus public
help-check--strict = Traiter les avertissements comme des erreurs
help-check--fix = Corriger dans les fichiers ce qui peut l’être sans rien demander
help-serve--port = Port local (par défaut, 1111)
help-serve--open = Ouvrir le navigateur
help-init--dir = Dossier à créer
help-init--ci = Intégration continue : github, gitlab ou none (aucune)
help-init--yes = Ne rien demander
help-new--kind = Sorte d’élément : nouvelle, plan, engagement, organisme…
help-new--id = Nom de son dossier
help-new--plan = Plan d’un engagement, par le nom de son dossier
help-schema--out = Dossier où les écrire (par défaut, .schemas dans le portail)
help-explain--code = Code à expliquer, comme G301 (sans code, la liste)
help-explain--out = Dossier où écrire les pages de tous les codes
help-status--organization = Un seul organisme, par le nom de son dossier
help-status--format = Forme de la réponse : text (pour lire), json ou html
help-status--out = Fichier où l’écrire, hors du site
help-report--format = Forme du rapport : html (par défaut) ou json (EARL)
help-report--out = Fichier où l’écrire
help-translations--format = Forme de la réponse : text (pour lire), json, csv ou html
help-translations-accept--item = Élément, comme news:lettre, ou son dossier
help-translations-accept--language = Langue de la traduction
help-translations-export--items = Éléments, comme news:lettre (sans élément, tout ce qui est à traduire)
help-translations-export--from = Langue d’origine (par défaut, la première du site ou celle des éléments nommés)
help-translations-export--to = Langue dans laquelle traduire
help-translations-export--out = Fichier à écrire
help-translations-import--file = Document rendu par les traducteurs
help-import--from = Ce qui est importé : hugo, jekyll ou csv
help-import--source = Dossier du site, ou fichier du tableau
help-import--into = Collection où vont les éléments, comme news, pages ou commitments
help-import--plan = Plan d’action des engagements
help-import--map = Champ qu’une colonne remplit, comme "Title=title.en"; peut être répété
help-import--dry-run = Montrer le rapport sans rien écrire
help-import--format = Forme du rapport : text (pour lire) ou json

usage-unknown-argument = L’option « { $argument } » n’existe pas.
    .help = { $nearest ->
        [none] `parvis --help` montre les options.
       *[other] La plus proche est « { $nearest } ».
    }
usage-unknown-command = La commande « { $command } » n’existe pas.
    .help = { $nearest ->
        [none] `parvis --help` donne la liste des commandes.
       *[other] La plus proche est « { $nearest } ».
    }
usage-missing-value = Il manque une valeur après { $argument }.
    .help = { $known ->
        [none] `parvis --help` dit ce qui peut y être écrit.
       *[other] La valeur peut être { $known }.
    }
usage-wrong-value = « { $value } » ne convient pas à { $argument }.
    .help = { $known ->
        [none] `parvis --help` dit ce qui peut y être écrit.
       *[other] La valeur peut être { $known }.
    }
usage-conflict = { $argument } et { $other } ne vont pas ensemble.
    .help = Garder une seule des deux options.
usage-no-command = Il manque une commande.
    .help = `parvis --help` donne la liste des commandes.
usage-other = La ligne de commande n’est pas complète{ $argument ->
        [none] {""}
       *[other] {""} : { $argument }
    }.
    .help = `parvis --help` montre comment l’écrire.

root-not-found = Aucun portail ici : ni ce dossier ni ceux qui le contiennent n’ont de `site.toml`.
    .help = Aller dans le dossier du portail, ou le donner avec `--root`.
root-without-site = Le dossier { $path } ne contient pas de `site.toml`.
    .help = Donner avec `--root` le dossier d’un portail.
base-url-not-url = « { $url } » n’est pas une adresse Web entière.
    .help = Écrire par exemple `--base-url https://www.example.org/`.

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
not-built = { $problems } : le site n’a pas été écrit, l’ancien reste en place.
checked = { $pages }, { $problems }, en { $seconds } s.
checking = Pages

explain-unknown = « { $code } » n’est pas un code.
    .help = { $nearest ->
        [none] `parvis explain` donne la liste des codes.
       *[other] Le plus proche est « { $nearest } ». `parvis explain` donne la liste des codes.
    }
mended = { $count ->
        [one] { $count } correction dans { $files }.
       *[other] { $count } corrections dans { $files }.
    }
pages-of-folder = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
html-unreadable = « { $path } » n’a pas pu être lu : { $detail }.
    .help = Donner le dossier qui contient les pages, tel qu’il serait mis en ligne.
html-without-pages = « { $path } » n’a aucune page (`.html`, `.htm` ou `.xhtml`).
    .help = Donner le dossier qui contient les pages, tel qu’il serait mis en ligne.
