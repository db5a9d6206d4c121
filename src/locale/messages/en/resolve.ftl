# What is said of links between items, of languages and of addresses.

dangling-reference = { $kind } is called “{ $id }”.
    .help = { $nearest ->
        [none] Ids are the names of the folders in `{ $folder }`.
       *[other] The nearest is “{ $nearest }”. Ids are the names of the folders in `{ $folder }`.
    }
kind-declaration = No declaration
kind-plan = No action plan
kind-commitment = No commitment
kind-achievement = No achievement
kind-org = No organization
kind-committee = No committee
kind-consultation = No consultation
kind-event = No event
kind-dataset = No data set
kind-foundation = No foundation
kind-news = No news item
kind-page = No page
unknown-term = “{ $id }” { $vocabulary ->
        [topics] is not a topic
       *[values] is not a value
    } of `{ $file }`.
    .help = { $nearest ->
        [none] Add it there, or remove the word.
       *[other] The nearest is “{ $nearest }”.
    }
dead-link = This link leads nowhere: “{ $destination }”.
    .help = { $nearest ->
        [none] Write the path from this text’s folder (`../donnees-quebec/`) or an id (`org:sct`).
       *[other] The nearest item is “{ $nearest }”.
    }
dead-anchor = The page has no heading whose anchor is “{ $heading }”.
    .help = { $nearest ->
        [none] A heading’s anchor is its text in lowercase, with hyphens.
       *[other] The nearest anchor is “{ $nearest }”.
    }
missing-file = The file “{ $file }” is not in `{ $folder }`.
    .help = { $nearest ->
        [none] Put it there, or give an address with `url`.
       *[other] The nearest is “{ $nearest }”.
    }
duplicate-address = Another page already has the address { $address }.
    .help = Give one of the two another `slug`, or rename its folder.
impossible-alias = “{ $alias }” cannot be an address of the site.
    .help = Write the path from the root of the site: `/en/old-page/`.
address-of-list = The address { $address } is kept for a list’s further pages.
    .help = Give the page another `slug`, one that is not `page-` and a number.
missing-translation = “{ $title }” has no { $language ->
        [fr] French version
        [en] English version
       *[other] version in the language “{ $language }”
    }.
    .help = { $consequence ->
        [fallback] Until then the page is shown with the original text. Write `{ $file }`, or say with `languages` and `reason` that the absence is meant.
        [omit] Until then the page does not exist in that language. Write `{ $file }`, or say with `languages` and `reason` that the absence is meant.
       *[error] Write `{ $file }`, or say with `languages` and `reason` that the absence is meant.
    }
missing-field-translation = “{ $field }” is not given { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = Add `{ $language }: …` to this field.
outdated-translation = The original text has changed since this translation.
    .help = Review the translation, then remove or update `source_hash`.
missing-official-text = The official text is missing: it should be { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = Add the title and the text in that language, or say with `official_language` which language is official.
absence-without-reason = This item does not exist in every language, and does not say why.
    .help = Add `reason`, with a sentence in each language, or remove `languages`.
unknown-locale = “{ $locale }” is not a variety of the language “{ $language }”.
    .help = Write for example `fr = "fr-CA"` or `en = "en-CA"`.
status-disagrees = Commitment { $code } is declared “{ $declared }”, but its milestones say “{ $computed }”.
    .help = Update the status of the milestones or of the last report. The page shows both.
status-not-started = not started
status-limited-progress = limited progress
status-substantial-progress = substantial progress
status-complete = complete
status-withdrawn = withdrawn
