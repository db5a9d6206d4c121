# Interface strings (i18n/*.ftl).

strings-not-readable = This part of the strings file cannot be read: { $reason }.
    .help = Write a string as “key = text” and a variable as “{ "{" } $name { "}" }”. The other strings of the file are used.
string-missing = { $count ->
        [one] The string “{ $key }” is missing
       *[other] { $count } strings are missing
    } { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = { $new ->
        [yes] Add the texts of the interface in this language: create `{ $file }` from `i18n/en.ftl`, or remove the language from `languages` in `site.toml`.
       *[no] { $count ->
            [one] Add “{ $key }” to { $file }.
           *[other] Add { $keys }… to { $file }.
        }
    }
string-variables-differ = The string “{ $key }” uses { $written ->
        [none] no variable
       *[other] { $written }
    } { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }, but { $expected ->
        [none] no variable
       *[other] { $expected }
    } { $reference ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $reference }”
    }.
    .help = Use the same variables in every language, or remove the ones that are not needed.
string-variables-reference = The same string in the other language.
string-reference-unknown = The string “{ $key }” refers to “{ $name }”, which does not exist.
    .help = { $nearest ->
        [none] Define “{ $name }” in the same file, or remove the reference.
       *[other] Did you mean “{ $nearest }”? Otherwise, define “{ $name }” in the same file.
    }
string-twice = The string “{ $key }” is given twice: pages show only this one.
    .help = Keep only one of the two lines.
string-misspelt = No page uses the string “{ $key }”.
    .help = Did you mean “{ $nearest }”?
string-in-quotes = The quotation marks around this text would be shown on pages.
    .help = Write `{ $corrected }`.
string-unfinished = The string “{ $key }” is not finished: “{ $found }”.
    .help = Write the final text, or remove the line to use the text of the theme.
string-in-other-language = The string “{ $key }” of the { $language ->
        [fr] French
       *[en] English
    } file is in { $detected ->
        [fr] French
       *[en] English
    }: “{ $text }”.
    .help = Write the text in its language, or remove the line to use the text of the theme.

strings-reason-text = a key has no text
strings-reason-equals = the equal sign between the key and its text is missing
strings-reason-brace = an opening or closing brace is missing
strings-reason-value = the braces contain no variable, string name or value
strings-reason-name = a key must begin with a letter without an accent
strings-reason-default = a choice must have exactly one default form, marked with an asterisk
strings-reason-quote = a straight quotation mark is not closed
strings-reason-escape = a backslash is before a character that must not be escaped
strings-reason-selector = a choice must depend on a variable, not on another string
strings-reason-nesting = braces or parentheses are nested too deeply
strings-reason-other = it does not follow the Fluent syntax

count = { $count }
