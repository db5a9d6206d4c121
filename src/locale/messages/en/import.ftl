# The report of an import.

import-kind-taken = imported
import-kind-kept = unchanged
import-kind-changed = changed
import-kind-differs = conflict
import-kind-look = review
import-kind-dropped = ignored
import-count-taken = { $count ->
        [one] { $count } file imported
       *[other] { $count } files imported
    }
import-count-kept = { $count ->
        [one] { $count } file unchanged
       *[other] { $count } files unchanged
    }
import-count-changed = { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
import-count-differs = { $count ->
        [one] { $count } conflict between languages
       *[other] { $count } conflicts between languages
    }
import-count-look = { $count ->
        [one] { $count } point to review
       *[other] { $count } points to review
    }
import-count-dropped = { $count ->
        [one] { $count } element ignored
       *[other] { $count } elements ignored
    }
import-nothing-found = Nothing to import.
import-nothing-new = Nothing new: everything was already imported.
import-nothing-written = Dry run: nothing was written.

import-taken = → { $to }
import-kept = The item is already in { $folder }, unchanged.
import-there-already = { $folder } already exists with different content. It was not changed.

import-unclosed-front-matter = The front matter is not closed: it was read to the end of the file, and the text is empty.
import-unreadable-front-matter = The front matter cannot be read. It was kept at the top of the text; correct it by hand.
import-id-changed = “{ $name }” is not a valid id. The item has the id `{ $id }`.
import-id-taken = Another imported item already uses the id `{ $wanted }`. This one (“{ $name }”) has the id `{ $id }`.
import-slug-changed = “{ $written }” cannot be used in an address. The address ends with `{ $slug }`.
import-slug-taken = Another item already has the address that ends with `{ $wanted }`. This one ends with `{ $slug }`.
import-dates-agree-to-the-day = `{ $field }`: { $value } here and { $kept } in { $place } are the same day. The time was ignored.
import-hour-left = The time of `{ $field }` was ignored: { $hour }. Only the date is kept.
import-date-as-updated = This collection has no `date` field. The date was imported as `updated`, the date modified.
import-kept-in-extra = The field `{ $field }` has no equivalent. It is kept under `extra`.
import-link-rewritten = The link { $from } now points to { $to }.
import-file-name-changed = The name { $name } cannot be used in a link. The file was renamed { $new }.
import-file-renamed = The folder of the item already contains a file named { $name }. This file was renamed { $new }.
import-column-is = The column “{ $column }” was imported as `{ $field }`. To choose another field, use `--map`.
import-columns-in-extra = { $count ->
        [one] This column has no equivalent field and is kept under `extra`: { $columns }.
       *[other] These columns have no equivalent field and are kept under `extra`: { $columns }.
    } To choose a field, use `--map`.
import-language-detected = { $count ->
        [one] { $count } text does not state its language. Its words are
       *[other] { $count } texts do not state their language. Their words are
    } { $language ->
        [fr] French
        [en] English
       *[other] { $language }
    }. To choose another language, use `--from-lang`.
import-language-of-others = This text does not state its language and has too few words to detect it. It is imported as { $language ->
        [fr] French
        [en] English
       *[other] { $language }
    }, like most of the others. To choose another language, use `--from-lang`.
import-language-doubtful = This text is imported as { $language ->
        [fr] French
        [en] English
       *[other] { $language }
    }, but it seems to be in { $detected ->
        [fr] French
        [en] English
       *[other] { $detected }
    }. Check its language.
import-column-language = The column “{ $column }” is imported as { $language ->
        [fr] French
        [en] English
       *[other] { $language }
    }, but its cells seem to be in { $detected ->
        [fr] French
        [en] English
       *[other] { $detected }
    }. Check the column, or choose the field with `--map`.
import-heading-twice = Two columns have the heading “{ $column }”. Give each a different heading.
import-decoded = This file is not in UTF-8. It was read as { $encoding }; check the accents.
import-second-column = The column “{ $column }” gives a field that another column already gives. It is kept under `extra`.
import-code-from-id = The row has no code. Its Open Government Partnership number, { $code }, is used instead.

import-code-repeated = `{ $other }`, above in the table, already uses the code { $code }. Give one of the two items another code.

import-keys-differ = Two files with the same name were imported as translations of each other, but their translation keys differ: “{ $key }” and “{ $other }”.
import-facts-differ = `{ $field }` is { $value } here, but { $kept } in { $place }. The value of { $place } was kept.
import-extra-facts-differ = `{ $field }` is { $value } here, but { $kept } in { $place }. Both are kept under `extra`; correct the wrong one.
import-draft-in-one-language = Only the text in { $language ->
        [fr] French
        [en] English
       *[other] { $language }
    } is a draft. The whole item was imported as a draft, so that this text is not published.
import-milestones-differ = { $count ->
        [one] { $count } milestone
       *[other] { $count } milestones
    } in { $language ->
        [fr] French
        [en] English
       *[other] { $language }
    }, but { $most } in another language.

import-same-language-twice = This file and { $other } are declared as translations of the same pages, in the same language. This file was imported as a separate item.
import-alone = This page has no equivalent in { $language ->
        [fr] French
        [en] English
       *[other] { $language }
    }.{ $nearest ->
        [none] {""}
       *[other] {" "}Could it be { $nearest }?
    }
import-official-missing = The official text, in { $language ->
        [fr] French
        [en] English
       *[other] { $language }
    }, is missing. The item was imported as a draft. Write that text, or declare this one official with `official_language`.
import-tag-of-site = Code of the old site, kept as is. It would be displayed as text: { $tag }
import-raw-html = HTML, kept as is. Pages display only simple, safe elements: { $html }
import-link-unknown = The link { $to } points to nothing that was imported.
import-link-not-rewritten = The link { $from } should point to { $to }, but its form does not allow it to be rewritten. Correct it by hand.
import-summary-too-long = `{ $field }` is longer than 300 characters, the limit of a summary. It is kept under `extra`. Write a shorter summary. ({ $value })
import-topic-unknown = “{ $value }” (`{ $field }`) is not in content/topics.yaml. It is kept under `extra`.
import-names-nothing = “{ $value }” (`{ $field }`) is unknown and cannot be used in `{ $to }`. It is kept under `extra`.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
import-does-not-fit = “{ $value }” (`{ $field }`) is not a valid value for `{ $to }`. It is kept under `extra`.
import-fill-in = `{ $field }` was missing. A placeholder was added, and the item is a draft. Replace it with { $expects }.
import-list-page-kept = List page. Parvis generates its own list pages; the text was imported as an item. Move it elsewhere or remove it.
import-language-not-known = “{ $language }” is not a language code.
import-permalinks = The settings change addresses (`permalinks`). The old addresses kept here may differ from the real ones.
import-unreadable-settings = The settings of the site cannot be read.
import-address-impossible = The old address { $address } cannot be kept.
import-address-taken = The old address { $address } already points to another page. It was not kept.
import-alternate-same-language = `{ $field }` points to a page in the same language: { $address }
import-alternate-unknown = `{ $field }` points to a page that does not exist: { $address }{ $nearest ->
        [none] {""}
       *[other] {" "}(did you mean { $nearest }?)
    }

import-unreadable = This file cannot be read: { $detail }.
import-symbolic-link = Symbolic link. Symbolic links are not followed.
import-name-not-unicode = The name of the file is not in Unicode.
import-too-large = This text is larger than 8 MB.
import-not-utf8 = This file is not UTF-8 text.
import-language-not-in-portal = The portal does not have the language `{ $language }`. Add it to `languages` in site.toml, then import again.
import-list-page = List page without a text. Parvis generates its own list pages. The file contained: { $held }
import-file-left = This file is not used by any imported text.
import-folder-left = Only the files of this folder that imported texts use were imported.
import-page-in-html = HTML page. Only Markdown pages are imported.
import-field-twice = `{ $field }` is given twice. The first value was kept; this one was ignored: { $value }
import-no-front-matter = No front matter. Jekyll copies such a file as is and does not make a page from it.
import-cell-error = The cell of the column “{ $column }” contains an error of the spreadsheet, { $value }. It was not imported. Correct the formula in the spreadsheet.
import-row-above = This row is above the column headings. It was not imported: { $value }
import-row-of-headings = This row repeats the column headings: { $value }
import-row-of-sums = This row is a sum, not an item: { $value }
import-row-without-item = This row has no code and no title. It was not imported: { $value }
import-cell-without-heading = This cell has no column heading: { $value }

import-language-unknown = { $count ->
        [one] The language of the text { $file } is unknown.
       *[other] The language of { $count } texts is unknown, among them { $file }.
    }
    .help = Add `--from-lang fr` or `--from-lang en`.
import-from-lang = “{ $language }” is not a language code.
    .help = Write `--from-lang fr` or `--from-lang en`.
import-ask-language = { $count ->
        [one] A text does not state its language. Which one is it?
       *[other] { $count } texts do not state their language. Which one is it?
    }
import-ask-language-name = { $language ->
        [fr] French
        [en] English
       *[other] { $language }
    }

import-source-unreadable = { $path } cannot be read.
    .help = Error of the system: { $detail }.
import-source-not-folder = { $path } is not a folder.
    .help = Give the folder of the old site, or the folder of its texts.
import-plan-missing = The action plan of these commitments is missing.
    .help = Add it with `--plan`, such as `--plan 2021-2023`.
import-plan-for-commitments = `--plan` can be used with commitments only, not with `{ $collection }`.
    .help = Remove `--plan`, or import with `--into commitments`.
import-plan-unknown = No action plan has the id “{ $plan }”.
    .help = Action plans are in content/action-plans/.
import-collection-unknown = The collection “{ $collection }” does not exist.
    .help = { $nearest ->
        [none] Write { $known }.
       *[other] Did you mean “{ $nearest }”? Otherwise, write { $known }.
    }
import-map-form = “{ $written }” does not map a column to a field.
    .help = Write `--map "Column heading=field"`, such as `--map "Titre=title.fr"`.
import-column-unknown = The table has no column named “{ $column }”.
    .help = { $nearest ->
        [none] Copy the column heading exactly as it is in the table.
       *[other] Did you mean “{ $nearest }”?
    }
import-field-unknown = This collection has no field named “{ $field }”.
    .help = { $nearest ->
        [none] Write a field of the file `item.yaml`, followed by `.fr` or `.en` if it is given in each language, or `body`, `id`, `period.start`, `period.end`, `extra` or `none`.
       *[other] Did you mean “{ $nearest }”?
    }
import-table-not-text = { $path } is not a table as text, or its encoding is unknown.
    .help = Save it again as “CSV UTF-8”.
import-table-is-workbook = { $path } is a workbook of a spreadsheet, not a CSV table.
    .help = Open it in the spreadsheet and save it as “CSV UTF-8”.
import-quote-not-closed = { $path }, line { $line }: a cell begins with a straight quotation mark (") that is not closed.
    .help = Close the quotation mark at the end of the cell, or save the table again as “CSV UTF-8”.
import-table-empty = { $path } is empty.
    .help = The first line of a table contains the column headings.
