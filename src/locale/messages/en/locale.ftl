# What is said of interface strings (i18n/*.ftl).

strings-not-readable = This part of the strings file cannot be read: { $reason }.
    .help = A string is written “key = text”, a variable “{ "{" } $name { "}" }”. The other strings of the file are kept.
string-missing = The string “{ $key }” does not exist { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = Add “{ $key }” to { $file }.
string-variables-differ = The string “{ $key }” uses { $written ->
        [none] no variable
       *[other] { $written }
    } { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }, but { $expected ->
        [none] none
       *[other] { $expected }
    } { $reference ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $reference }”
    }.
    .help = Use the same variables in every language, or remove the one that is not needed.
string-variables-reference = The same string in the other language.
string-reference-unknown = The string “{ $key }” names “{ $name }”, which does not exist.
    .help = { $nearest ->
        [none] Define “{ $name }” in the same file, or remove the name.
       *[other] The nearest name is “{ $nearest }”. Otherwise, define “{ $name }” in the same file.
    }

strings-reason-text = a key has no text
strings-reason-equals = the equal sign between the key and its text is missing
strings-reason-brace = a brace has no counterpart
strings-reason-value = the braces hold no variable, string name or value
strings-reason-name = a key begins with a letter without an accent
strings-reason-default = a choice has one default form, and only one, marked with an asterisk
strings-reason-quote = a straight quotation mark is not closed
strings-reason-escape = a backslash stands before a character that takes none
strings-reason-selector = a choice is made on a variable, not on another string
strings-reason-other = it does not follow Fluent’s syntax

count = { $count }
