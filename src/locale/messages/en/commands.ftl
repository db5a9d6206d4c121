# Help and messages of the commands.

help = Parvis builds a bilingual open government portal and checks every page.
help-build = Check the portal, then write the site.
help-check = Check the portal and report every problem in one run.
help-serve = Preview the portal in the browser and refresh it at every save.
help-init = Create a small complete portal, in both languages.
help-new = Create the folder of an item, with all its fields.
help-schema = Write the JSON Schemas of the portal’s files, for editors.
help-reference = List the fields of the files that you write, and the values they accept.
help-explain = Explain a code: what it means, why it matters, how to fix it.
help-status = List what is overdue, missing or pending, by organization.
help-report = Report on accessibility, criterion by criterion: what was checked automatically and what a person must check.
help-translations = List the status of translations, mark them up to date, exchange them with translators.
help-translations-accept = Mark translations as up to date with the original texts.
help-translations-export = Write the texts to translate, as XLIFF 2.
help-translations-import = Import translations, as XLIFF 2.
help-import = Import a Hugo or Jekyll site, or a CSV table, into a collection of the portal.
help-theme = List the files of the built-in theme, or copy them into the portal to change them.
help-theme-export = Copy files of the built-in theme into the portal (without files, all).
help-template = { "{" }about{ "}" }

    Usage: { "{" }usage{ "}" }

    Options:
    { "{" }options{ "}" }
help-template-arguments = { "{" }about{ "}" }

    Usage: { "{" }usage{ "}" }

    Arguments:
    { "{" }positionals{ "}" }

    Options:
    { "{" }options{ "}" }
help-template-commands = { "{" }about{ "}" }

    Usage: { "{" }usage{ "}" }

    Commands:
    { "{" }subcommands{ "}" }

    Options:
    { "{" }options{ "}" }
help-usage = parvis [options] <command>
help-build-usage = parvis build [options]
help-check-usage = parvis check [options]
help-serve-usage = parvis serve [options]
help-init-usage = parvis init <folder> [options]
help-new-usage = parvis new <type> <id> [options]
help-schema-usage = parvis schema [options]
help-reference-usage = parvis reference [subject] [options]
help-explain-usage = parvis explain [code] [options]
help-status-usage = parvis status [options]
help-report-usage = parvis report [options]
help-translations-usage = parvis translations [options] [accept|export|import]
help-translations-accept-usage = parvis translations accept [options] [item or collection]... [language]
help-translations-export-usage = parvis translations export [items] [options]
help-translations-import-usage = parvis translations import <file>
help-import-usage = parvis import <hugo|jekyll|csv> <source> --into <collection> [options]
help-theme-usage = parvis theme [options] [export]
help-theme-export-usage = parvis theme export [files] [options]
help-value-origin = hugo|jekyll|csv
help-value-source = SOURCE
help-value-collection = COLLECTION
help-value-plan = PLAN
help-value-column = COLUMN=FIELD
help-value-report = text|json
help-value-folder = FOLDER
help-value-language = fr|en
help-value-day = YYYY-MM-DD
help-value-color = auto|always|never
help-value-address = URL
help-value-format = text|json|sarif|junit|github
help-value-port = PORT
help-value-editor = EDITOR
help-value-item = ITEM
help-value-language-of-text = LANGUAGE
help-value-translations-format = text|json|csv|html
help-value-ci = github|gitlab|none
help-value-kind = TYPE
help-value-code = CODE
help-value-id = ID
help-value-file = FILE
help-value-report-format = html|json
help-value-status-format = text|json|html
help--root = Folder of the portal (by default the current folder or the nearest parent folder that contains site.toml)
help--lang = Language of messages: fr or en (by default PARVIS_LANG, then the language of the system, then the first language of the site)
help--today = Date the site is built for (by default today)
help--verbose = Show more details
help--quiet = Show errors only
help--color = Colours: auto, always or never
help--help = Show this help
help--version = Show the version
help-build--out = Folder to write the site to (path relative to the current folder; by default public, in the portal)
help-build--base-url = Address of the site, instead of the one in site.toml
help-build--clean = Replace the output folder even if it contains other files: EVERYTHING in that folder is deleted, and the other files are named
help-build--clean-cache = Ignore what was kept of the last run (in .parvis): render and check every page again
help-check--clean-cache = Ignore what was kept of the last run (in .parvis): check every page again
help-build--drafts = Include drafts and items that are not published yet or no longer published
help-build--strict = Treat warnings as errors
help-build--record = Record the published addresses in addresses.lock
help-check--html = Check the pages of any static site in a folder, instead of the portal
help-check--format = Output format: text (to read), json, sarif, junit or github
help-check--drafts = Include drafts and items that are not published yet or no longer published
help-check--strict = Treat warnings as errors
help-check--fix = Fix in the files what can be fixed safely
help-serve--port = Local port (by default 1111)
help-serve--open = Open the browser
help-serve--editor = Editor that opens the file of a problem: vscode, vscodium, cursor, windsurf, zed, idea, sublime, or the template of a link with {"{path}"}, {"{line}"} and {"{column}"} (by default, the variable PARVIS_EDITOR)
help-init--dir = Folder to create
help-init--ci = Continuous integration: github, gitlab or none
help-init--yes = Ask no questions
help-new--kind = Type of item: news, plan, commitment, organization…
help-new--id = Name of its folder
help-new--plan = Plan of the commitment (the name of its folder)
help-schema--out = Folder to write the schemas to (path relative to the current folder; by default .schemas, in the portal)
help-reference--subject = Subject, such as commitment or site (without a subject, the list)
help-reference--out = Folder to write the pages of all subjects to (path relative to the current folder)
help-value-subject = SUBJECT
help-explain--code = Code to explain, such as G301 (without a code, the list)
help-explain--out = Folder to write the pages of all codes to (path relative to the current folder)
help-status--organization = Only this organization (the name of its folder)
help-status--format = Output format: text (to read), json or html
help-status--out = File to write, outside the site (path relative to the current folder)
help-report--format = Report format: html (default) or json (EARL)
help-report--out = File to write (path relative to the current folder)
help-translations--format = Output format: text (to read), json, csv or html
help-translations-accept--items = Items, such as news:letter, their folders or collections, such as news, then the language of the translation (by default, all)
help-translations-accept--all = All translations
help-translations-export--items = Items, such as news:letter (without an item, everything to be translated)
help-translations-export--from = Language of the original texts (by default the first language of the site, or that of the items)
help-translations-export--to = Language to translate into
help-translations-export--out = File to write (path relative to the current folder)
help-translations-import--file = Document received from the translators
help-import--from = Source format: hugo, jekyll or csv
help-import--source = Folder of the site, or file of the table
help-import--into = Collection to import into, such as news, pages or commitments
help-import--plan = Action plan of the commitments
help-import--map = Field for a column, such as "Titre=title.fr"; may be repeated
help-import--from-lang = Language of the texts that do not state one: fr or en
help-import--dry-run = Show the report without writing anything
help-theme-export--files = Files or folders of the theme, such as pages/home.html, styles or i18n/fr.ftl
help-theme-export--force = Replace files that already exist: changes made in them are lost
help-import--format = Report format: text (to read) or json

usage-unknown-argument = The option “{ $argument }” does not exist.
    .help = { $nearest ->
        [none] Run `parvis --help` to list the options.
       *[other] Did you mean `{ $nearest }`?
    }
usage-unknown-command = The command “{ $command }” does not exist.
    .help = { $nearest ->
        [none] Run `parvis --help` to list the commands.
       *[other] Did you mean `{ $nearest }`?
    }
usage-missing-value = { $argument } has no value.
    .help = { $known ->
        [none] Add a value. `parvis --help` describes the options.
       *[other] Write { $known }.
    }
usage-wrong-value = “{ $value }” is not a valid value for { $argument }.
    .help = { $known ->
        [none] `parvis --help` describes the options.
       *[other] Write { $known }.
    }
usage-port = a number from 1 to 65535, for example `--port 1112`
usage-today = a date in the form YYYY-MM-DD, for example `--today 2026-11-24`
usage-conflict = { $argument } and { $other } cannot be used together.
    .help = Keep only one of the two options.
usage-no-command = The command is missing.
    .help = Run `parvis --help` to list the commands.
usage-other = The command is incomplete{ $argument ->
        [none] {""}
       *[other] {""}: { $argument }
    }.
    .help = `parvis --help` shows how to write it.

root-not-found = There is no portal here: neither this folder nor its parent folders contain a `site.toml` file.
    .help = Go to the folder of the portal, or give its path with `--root`.
root-without-site = The folder { $path } does not contain a `site.toml` file.
    .help = Give the path of a portal with `--root`.
base-url-not-url = “{ $url }” is not a complete Web address.
    .help = Write the whole address, for example `--base-url https://www.example.org/`.

pages-none = No pages
pages-french = { $count ->
        [0] no pages in French
        [one] { $count } page in French
       *[other] { $count } pages in French
    }
pages-english = { $count ->
        [0] none in English
        [one] { $count } in English
       *[other] { $count } in English
    }
pages-other = { $count } in { $language }
errors = { $count ->
        [0] no errors
        [one] { $count } error
       *[other] { $count } errors
    }
warnings = { $count ->
        [0] no warnings
        [one] { $count } warning
       *[other] { $count } warnings
    }
no-problem = no problems
built = { $pages }, { $problems }, in { $seconds } s.
built-where = The site is in { $path }.
not-built = { $problems }: the site was not written. The previous site was not changed.
checked = { $pages }, { $problems }, in { $seconds } s.{ $unverified ->
        [0] { "" }
        [one] { " " }{ $unverified } translation is not verified: review it, then mark it as up to date with `parvis translations accept --all`.
       *[other] { " " }{ $unverified } translations are not verified: review them, then mark them as up to date with `parvis translations accept --all`.
    }
checking = Pages

explain-unknown = The code “{ $code }” does not exist.
    .help = { $nearest ->
        [none] Run `parvis explain` to list the codes.
       *[other] Did you mean “{ $nearest }”? Run `parvis explain` to list the codes.
    }
mended = { $count ->
        [one] { $count } problem fixed in { $files }.
       *[other] { $count } problems fixed in { $files }.
    }
pages-of-folder = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
html-unreadable = “{ $path }” cannot be read: { $detail }.
    .help = Give the folder that contains the pages to publish.
html-without-pages = “{ $path }” contains no pages (`.html`, `.htm` or `.xhtml`).
    .help = Give the folder that contains the pages to publish.
