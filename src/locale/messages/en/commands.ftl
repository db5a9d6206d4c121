# The help and the answers of the commands.

help = Parvis builds a bilingual open government portal, and checks every page.
help-build = Check the portal, then write the site.
help-check = Check the portal and tell everything there is to mend.
help-serve = Show the portal in the browser, and refresh it at every save.
help-init = Make a small complete portal, in both languages.
help-new = Make the folder of an item, with each of its fields.
help-schema = Write the JSON Schemas of the portal’s files, for editors.
help-explain = Explain a code: what it means, why it matters, how to mend it.
help-status = Say what is overdue, what lacks and what waits, organization by organization.
help-report = Say where accessibility stands, criterion by criterion: what the machine saw, what a person must look at.
help-translations = Say how translations stand, stamp them, exchange them with translators.
help-translations-accept = Stamp that a translation says what the original text says.
help-translations-export = Write texts to translate, as XLIFF 2.
help-translations-import = Take translations back, as XLIFF 2.
help-import = Import a Hugo or Jekyll site, or a CSV table, into a collection of the portal.
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
help-new-usage = parvis new <kind> <id> [options]
help-schema-usage = parvis schema [options]
help-explain-usage = parvis explain [code] [options]
help-status-usage = parvis status [options]
help-report-usage = parvis report [options]
help-translations-usage = parvis translations [options] [accept|export|import]
help-translations-accept-usage = parvis translations accept <item> <language>
help-translations-export-usage = parvis translations export [items] [options]
help-translations-import-usage = parvis translations import <file>
help-import-usage = parvis import <hugo|jekyll|csv> <source> --into <collection> [options]
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
help-value-item = ITEM
help-value-language-of-text = LANGUAGE
help-value-translations-format = text|json|csv|html
help-value-ci = github|gitlab|none
help-value-kind = KIND
help-value-code = CODE
help-value-id = ID
help-value-file = FILE
help-value-report-format = html|json
help-value-status-format = text|json|html
help--root = Folder of the portal (by default the nearest one that has site.toml)
help--lang = Language of messages: fr or en (by default PARVIS_LANG, then the system’s, then the site’s first)
help--today = Day the site is made for (by default today)
help--verbose = Say more
help--quiet = Say errors only
help--color = Colours: auto, always or never
help--help = Show this help
help--version = Show the version
help-build--out = Folder to write the site to (by default public)
help-build--base-url = Address of publication, in place of the one in site.toml
help-build--clean = Do everything anew, and replace the folder even if Parvis did not write it
help-build--drafts = Include drafts, and what is not yet or no longer public
help-build--strict = Treat warnings as errors
help-build--record = Record the addresses that are published in addresses.lock
help-check--html = Check the pages of any static site in a folder, and not the portal
help-check--format = Form of the answer: text (to read), json, sarif, junit or github
help-check--drafts = Include drafts, and what is not yet or no longer public
help-check--strict = Treat warnings as errors
help-check--fix = Mend in the files what can be mended without asking
help-serve--port = Local port (by default 1111)
help-serve--open = Open the browser
help-init--dir = Folder to make
help-init--ci = Continuous integration: github, gitlab or none
help-init--yes = Ask nothing
help-new--kind = Kind of item: news, plan, commitment, organization…
help-new--id = Name of its folder
help-new--plan = Plan of a commitment, by the name of its folder
help-schema--out = Folder to write them in (.schemas in the portal where left out)
help-explain--code = Code to explain, such as G301 (without one, the list)
help-explain--out = Folder to write the pages of all codes in
help-status--organization = One organization alone, by the name of its folder
help-status--format = Form of the answer: text (to read), json or html
help-status--out = File to write it in, outside the site
help-report--format = Form of the report: html (default) or json (EARL)
help-report--out = File to write it to
help-translations--format = Form of the answer: text (to read), json, csv or html
help-translations-accept--item = Item, such as news:letter, or its folder
help-translations-accept--language = Language of the translation
help-translations-export--items = Items, such as news:letter (without one, all that is to be translated)
help-translations-export--from = Language of the originals (by default the site’s first, or that of the items named)
help-translations-export--to = Language to translate into
help-translations-export--out = File to write
help-translations-import--file = Document that translators handed back
help-import--from = What is imported: hugo, jekyll or csv
help-import--source = Folder of the site, or file of the table
help-import--into = Collection that the items go to, such as news, pages or commitments
help-import--plan = Action plan of the commitments
help-import--map = Field that a column fills, such as "Titre=title.fr"; may be repeated
help-import--dry-run = Show the report and write nothing
help-import--format = Form of the report: text (to read) or json

usage-unknown-argument = There is no option “{ $argument }”.
    .help = { $nearest ->
        [none] `parvis --help` shows the options.
       *[other] The nearest is “{ $nearest }”.
    }
usage-unknown-command = There is no command “{ $command }”.
    .help = { $nearest ->
        [none] `parvis --help` lists the commands.
       *[other] The nearest is “{ $nearest }”.
    }
usage-missing-value = { $argument } lacks its value.
    .help = { $known ->
        [none] `parvis --help` tells what can be written there.
       *[other] It can be { $known }.
    }
usage-wrong-value = “{ $value }” cannot stand after { $argument }.
    .help = { $known ->
        [none] `parvis --help` says what can stand there.
       *[other] The value can be { $known }.
    }
usage-conflict = { $argument } and { $other } do not go together.
    .help = Keep only one of the two options.
usage-no-command = A command is missing.
    .help = `parvis --help` lists the commands.
usage-other = The command line is not complete{ $argument ->
        [none] {""}
       *[other] {""}: { $argument }
    }.
    .help = `parvis --help` shows how to write it.

root-not-found = No portal here: neither this folder nor those it lies in have a `site.toml`.
    .help = Go to the portal’s folder, or name it with `--root`.
root-without-site = The folder { $path } has no `site.toml`.
    .help = Name a portal’s folder with `--root`.
base-url-not-url = “{ $url }” is not a whole Web address.
    .help = Write for example `--base-url https://www.example.org/`.

pages-french = { $count ->
        [0] no page in French
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
        [0] no error
        [one] { $count } error
       *[other] { $count } errors
    }
warnings = { $count ->
        [0] no warning
        [one] { $count } warning
       *[other] { $count } warnings
    }
no-problem = no problem
built = { $pages }, { $problems }, in { $seconds } s.
built-where = The site is in { $path }.
not-built = { $problems }: the site was not written, the old one stands.
checked = { $pages }, { $problems }, in { $seconds } s.
checking = Pages

explain-unknown = “{ $code }” is not a code.
    .help = { $nearest ->
        [none] `parvis explain` lists the codes.
       *[other] The nearest is “{ $nearest }”. `parvis explain` lists the codes.
    }
mended = { $count ->
        [one] { $count } place mended in { $files }.
       *[other] { $count } places mended in { $files }.
    }
pages-of-folder = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
html-unreadable = “{ $path }” could not be read: { $detail }.
    .help = Give the folder that holds the pages, as it would be published.
html-without-pages = “{ $path }” has no page (`.html`, `.htm` or `.xhtml`).
    .help = Give the folder that holds the pages, as it would be published.
