# The reference of fields: `parvis reference`.

reference-title = Reference
reference-introduction = Every field of the files that you write: its name, the values it accepts, its meaning. `parvis reference` shows the same pages in the terminal. [Environment variables and exit codes](environment.md) have their own page.
reference-list-introduction = Subjects, and the file that each one describes. `parvis reference <subject>` lists its fields.
reference-common = Fields of every item
reference-common-introduction = These fields can be in the file `{ $path }` of any item, whatever its collection. A field given in each language can also be in the front matter of each text, with the value in that language only.
reference-collection-introduction = The fields of the file `{ $path }`. Every item also accepts the [fields of every item](common.md), such as `title`. A field given in each language can also be in the front matter of each text, with the value in that language only.

    `{ $command }` creates the folder. Other items and texts refer to it as `{ $prefix }:ID`.
reference-topics = Topics
reference-topics-introduction = The file `{ $path }` is a list. Each topic in it has these fields.
reference-site = Settings
reference-site-introduction = The settings of the portal, in the file `{ $path }`. It is written in TOML: text is in quotation marks (`title = "…"`), and a group of fields is under its name in square brackets (`[rules]`).
reference-field = Field
reference-accepts = Value
reference-meaning = Meaning
reference-required = { $name } (required)
reference-list = a list; each element: { $value }
reference-per-language = in each language: { $value }
reference-by-code = for each code: { $value }
reference-word = { $words }
reference-id = the name of a folder in `{ $folder }`
reference-term = the `id` of a topic in `{ $file }`
reference-value = { $words }, or the `id` of a value in `site.toml`
reference-bounded = a whole number, from { $min } to { $max }
reference-slug = lowercase letters without accents, digits and hyphens, such as `open-data`
reference-code = letters, digits, dots and hyphens, such as `C01.2`
reference-fields = a group of fields
reference-fields-of = { $value }: { $link }
reference-same-fields = The same fields are in { $fields }.
reference-unknown = The subject “{ $subject }” does not exist.
    .help = { $nearest ->
        [none] Run `parvis reference` to list the subjects.
       *[other] Did you mean `{ $nearest }`? Run `parvis reference` to list the subjects.
    }

environment-title = Environment variables and exit codes
environment-variables = Environment variables
environment-variable = Variable
environment-PARVIS_LANG = Language of messages: `fr` or `en`. The option `--lang` takes precedence.
environment-LC_ALL = Language of the system, used if `PARVIS_LANG` is not set, such as `fr_CA.UTF-8`.
environment-LC_MESSAGES = Language of the system’s messages, used if `LC_ALL` is not set.
environment-LANG = Language of the system, used if neither `LC_ALL` nor `LC_MESSAGES` is set. Without any of these variables, messages are in the first language of the portal.
environment-NO_COLOR = Any value: messages without colours. The option `--color` takes precedence.
environment-CLICOLOR_FORCE = Any value other than `0`: colours even if the output is not a terminal.
environment-RAYON_NUM_THREADS = Number of threads; by default, one for each processor.
exit-codes = Exit codes
exit-code = Code
exit-code-0 = The command succeeded. Warnings may have been reported.
exit-code-1 = There are problems to fix: errors, or warnings with `--strict`.
exit-code-2 = The command could not run: unknown option, folder without a portal, full disk…
