# What is said of an import.

import-kind-taken = taken
import-kind-kept = there
import-kind-changed = changed
import-kind-differs = differs
import-kind-look = look
import-kind-dropped = left out
import-count-taken = { $count ->
        [one] { $count } file taken
       *[other] { $count } files taken
    }
import-count-kept = { $count ->
        [one] { $count } file there already
       *[other] { $count } files there already
    }
import-count-changed = { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
import-count-differs = { $count ->
        [one] { $count } difference between the languages
       *[other] { $count } differences between the languages
    }
import-count-look = { $count ->
        [one] { $count } thing to look at
       *[other] { $count } things to look at
    }
import-count-dropped = { $count ->
        [one] { $count } thing left out
       *[other] { $count } things left out
    }
import-nothing-found = There is nothing to import.
import-nothing-new = Nothing is new: all that could be taken had been.
import-nothing-written = Nothing was written: this was a trial.

import-taken = → { $to }
import-kept = The item is in { $folder } already, just as it is here.
import-there-already = { $folder } is there already and says something else. It was left as it is.

import-unclosed-front-matter = The front matter runs to the end of the file and is never closed. All of it was read, and the text is empty.
import-unreadable-front-matter = The front matter cannot be read. It stays at the top of the text, where it has to be redone by hand.
import-id-changed = “{ $name }” cannot be an id: the item is called `{ $id }`.
import-id-taken = The id `{ $wanted }` is taken by another imported item: this one (“{ $name }”) is called `{ $id }`.
import-slug-changed = “{ $written }” cannot be part of an address, which ends in `{ $slug }` instead.
import-slug-taken = The address that ends in `{ $wanted }` is taken: this one ends in `{ $slug }`.
import-dates-agree-to-the-day = `{ $field }`: { $value } here and { $kept } in { $place } are the same day. The hour was left out.
import-hour-left = The hour of `{ $field }` was left out: { $hour }. Only the day is kept.
import-date-as-updated = This collection has no `date`: it became `updated`, the date modified.
import-kept-in-extra = There is no such field as `{ $field }` here: it is kept under `extra`.
import-link-rewritten = The link { $from } leads to { $to } now.
import-file-name-changed = A link cannot hold the name { $name }: this file is called { $new }.
import-file-renamed = The name { $name } is taken in the item’s folder: this file is called { $new }.
import-column-is = The column “{ $column }” became `{ $field }`. To choose otherwise: `--map`.
import-column-in-extra = There is no field for the column “{ $column }”: it is kept under `extra`. To choose otherwise: `--map`.
import-second-column = The column “{ $column }” gives a field that another has filled: it is kept under `extra`.
import-code-from-id = The row has no code: its number with the Partnership, { $code }, stands for it.

import-code-repeated = The code { $code } is that of `{ $other }` already, further up in the table. Give one of the two another code.

import-keys-differ = The file pairs with another of the same name, but their translation keys differ: “{ $key }” and “{ $other }”.
import-facts-differ = `{ $field }` is { $value } here but { $kept } in { $place }, which was kept.
import-draft-in-one-language = Only the text in { $language ->
        [fr] French
        [en] English
       *[other] { $language }
    } is a draft. So the whole item stays one: publishing the other would have published it.
import-milestones-differ = { $count ->
        [one] { $count } milestone
       *[other] { $count } milestones
    } in { $language ->
        [fr] French
        [en] English
       *[other] { $language }
    }, but { $most } in another language.

import-same-language-twice = The file says that it translates the same pages as { $other }, into the same language. It became an item of its own.
import-alone = No page goes with it in { $language ->
        [fr] French
        [en] English
       *[other] { $language }
    }.{ $nearest ->
        [none] {""}
       *[other] {" "}The nearest is { $nearest }.
    }
import-official-missing = There is no official text, in { $language ->
        [fr] French
        [en] English
       *[other] { $language }
    }: the item is a draft. Write that text, or say with `official_language` that this one is official.
import-tag-of-site = Code of the old site, left as it is; it would show as text: { $tag }
import-raw-html = HTML, left as it is; pages keep only what is simple and safe: { $html }
import-link-unknown = Nothing that is imported answers to the link { $to }.
import-link-not-rewritten = The link { $from } should lead to { $to }, but is written in a way that could not be changed.
import-summary-too-long = `{ $field }` is longer than the 300 characters of a summary: it is kept under `extra`. Write a shorter one. ({ $value })
import-topic-unknown = “{ $value }” (`{ $field }`) is not in content/topics.yaml: kept under `extra`.
import-names-nothing = “{ $value }” (`{ $field }`) names nothing that exists for `{ $to }`: kept under `extra`.{ $nearest ->
        [none] {""}
       *[other] {" "}The nearest is “{ $nearest }”.
    }
import-does-not-fit = “{ $value }” (`{ $field }`) cannot stand in `{ $to }`: kept under `extra`.
import-fill-in = `{ $field }` was missing: something stands in for it, and the item is a draft. What belongs there is { $expects }.
import-list-page-kept = A list page: Parvis makes its own. Its text became an item; move it elsewhere or remove it.
import-language-not-known = “{ $language }” is not the code of a language.
import-permalinks = The settings change addresses (`permalinks`): the old addresses kept here may not be the real ones.
import-unreadable-settings = The site’s settings cannot be read.
import-address-impossible = The old address { $address } cannot be kept.
import-address-taken = The old address { $address } leads elsewhere already: it was not kept.
import-alternate-same-language = `altLangPage` leads to a page in the same language: { $address }
import-alternate-unknown = `altLangPage` leads to no page: { $address }{ $nearest ->
        [none] {""}
       *[other] {" "}(the nearest is { $nearest })
    }

import-unreadable = The system would not give this file: { $detail }.
import-symbolic-link = A symbolic link: these are not followed.
import-name-not-unicode = The file’s name is not Unicode.
import-too-large = This text is larger than 8 MB.
import-not-utf8 = This file is not a text in UTF-8.
import-language-not-in-portal = The portal does not have the language `{ $language }`. Add it to `languages` in site.toml, then import again.
import-list-page = A list page without a text: Parvis makes its own. The file said: { $held }
import-file-left = The file goes with no text that is imported.
import-folder-left = Of this folder, only the files that imported texts show were taken.
import-page-in-html = A page in HTML: only those in Markdown are imported.
import-field-twice = `{ $field }` is given twice; the first value is kept, not this one: { $value }
import-no-front-matter = No front matter: Jekyll copies this file as it is and makes no page of it.
import-cell-without-heading = This cell has no column heading: { $value }

import-source-unreadable = { $path } cannot be read.
    .help = The system’s answer: { $detail }.
import-source-not-folder = { $path } is not a folder.
    .help = Name the folder of the old site, or that of its texts.
import-plan-missing = The action plan of these commitments is missing.
    .help = Add it with `--plan`, such as `--plan 2021-2023`.
import-plan-for-commitments = `--plan` goes with commitments only, not with `{ $collection }`.
    .help = Remove `--plan`, or import with `--into commitments`.
import-plan-unknown = No action plan is called “{ $plan }”.
    .help = Plans are the folders of content/action-plans/.
import-collection-unknown = There is no collection “{ $collection }”.
    .help = { $nearest ->
        [none] Write { $known }.
       *[other] The nearest is “{ $nearest }”. A collection is called { $known }.
    }
import-map-form = “{ $written }” does not match a column with a field.
    .help = Write `--map "Column heading=field"`, such as `--map "Titre=title.fr"`.
import-column-unknown = The table has no column “{ $column }”.
    .help = { $nearest ->
        [none] Copy the heading as it stands in the table.
       *[other] The nearest is “{ $nearest }”.
    }
import-field-unknown = There is no field “{ $field }” in this collection.
    .help = { $nearest ->
        [none] Fields are those of item.yaml, with `.fr` or `.en` after those that depend on the language; also `body`, `id`, `period.start`, `period.end`, `extra` and `none`.
       *[other] The nearest is “{ $nearest }”.
    }
import-table-not-utf8 = { $path } is not in UTF-8.
    .help = Save it again as “CSV UTF-8”.
import-table-unreadable = { $path } cannot be read as a table: { $detail }
    .help = Save it again as “CSV UTF-8”.
import-table-empty = { $path } is empty.
    .help = The first line of a table gives each column its heading.
