# Messages about links between items, languages and addresses.

dangling-reference = { $kind } has the id “{ $id }”.
    .help = { $nearest ->
        [none] Ids are the names of the folders in `{ $folder }`.
       *[other] Did you mean “{ $nearest }”? Ids are the names of the folders in `{ $folder }`.
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
unknown-term = The { $vocabulary ->
        [topics] topic
       *[values] value
    } “{ $id }” is not in `{ $file }`.
    .help = { $nearest ->
        [none] Add it to that file, or remove it here.
       *[other] Did you mean “{ $nearest }”?
    }
dead-link = { $destination ->
        [none] This link has no address.
       *[other] The link “{ $destination }” does not lead to a page or a file.
    }
    .help = { $nearest ->
        [none] Write the path from the folder of this text (`../donnees-quebec/`) or an id (`org:sct`).
       *[other] Did you mean “{ $nearest }”?
    }
dead-anchor = The page has no heading with the anchor “{ $heading }”.
    .help = { $nearest ->
        [none] The anchor of a heading is its text in lowercase, with hyphens instead of spaces.
       *[other] Did you mean “{ $nearest }”?
    }
missing-file = The file “{ $file }” is not in `{ $folder }`.
    .help = { $nearest ->
        [none] Put the file in that folder, or give an address with `url`.
       *[other] Did you mean “{ $nearest }”?
    }
different-case = “{ $written }” has other capital letters than the file “{ $file }”.
    .help = Write the name exactly as that of the file: `{ $file }`. On a Web server, a capital and a small letter are not the same letter.
link-to-hidden = The link leads to “{ $item }”, which { $reason ->
        [draft] is a draft
        [scheduled] is not published before { $date }
        [expired] is no longer published since the end of { $date }
       *[plan] is a commitment of a plan that is not public
    }.
    .help = { $reason ->
        [draft] Remove `draft: true` from the item to publish it, or remove the link.
        [scheduled] Remove the link until that day, or change `publish_at` in the item.
        [expired] Remove the link, or change `expires_at` in the item.
       *[plan] Publish the plan, or remove the link.
    }
missing-image = The image “{ $file }” does not exist.
    .help = { $nearest ->
        [none] Put the image in `{ $folder }`, or correct its name.
       *[other] Did you mean “{ $nearest }”?
    }
not-an-image = “{ $destination }” is not an image.
    .help = Remove the exclamation mark to make a link: `[…]({ $destination })`. Otherwise, name an image file.
not-on-site = The address “{ $address }” is in this site, but there is no page or file there.
    .help = Link to the item by its id, for example `news:lettre`, or correct the address.
own-computer = The address “{ $address }” is that of the preview: it opens only on the computer of the person who writes.
    .help = { $nearest ->
        [none] Write the id of the item, for example `news:lettre`, or the public address of the page.
       *[other] Write `{ $nearest }`.
    }
duplicate-address = Another page already uses the address { $address }.
    .help = Give one of the two pages another `slug`, or rename its folder.
impossible-alias = “{ $alias }” cannot be an address of the site.
    .help = Write the path from the root of the site, for example `/en/old-page/`.
address-of-list = The address { $address } is reserved for the next pages of a list.
    .help = Give the page another `slug`, other than `page-` followed by a number.
not-a-record = “{ $line }” is not a valid line.
    .help = Write the address, a space and the item, for example `fr/nouvelles/lettre/ news:lettre`.
unknown-locale = “{ $locale }” is not a variety of the language “{ $language }”.
    .help = Write for example `fr = "fr-CA"` or `en = "en-CA"`.
strings-of-no-language = These strings are not read: the site does not have the language “{ $language }”.
    .help = Remove the file, or add `"{ $language }"` to `languages` in `site.toml`.
