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
not-a-record = “{ $line }” records no address.
    .help = Write the address, a space and the item: `fr/nouvelles/lettre/ news:lettre`.
unknown-locale = “{ $locale }” is not a variety of the language “{ $language }”.
    .help = Write for example `fr = "fr-CA"` or `en = "en-CA"`.
