# What is said of translations.

translations-title = Translations
translations-words = words to translate
translations-count = { $count ->
        [0] no word to translate
        [one] { $count } word to translate
       *[other] { $count } words to translate
    }
translations-draft = draft
translations-unknown-past = Nothing tells what the original text said: it is not in the portal’s Git history.
translations-changed-field = In the field `{ $field }`:
translations-changed-text = In the text:
translations-fields = { $count ->
        [one] field to translate
       *[other] fields to translate
    }: { $fields }
column-fields = Fields to translate
state-missing = { $count ->
        [one] missing
       *[other] missing
    }
state-outdated = { $count ->
        [one] outdated
       *[other] outdated
    }
state-complete = { $count ->
        [one] complete
       *[other] complete
    }
state-by-choice = { $count ->
        [one] absent by choice
       *[other] absent by choice
    }
column-item = Item
column-title = Title
column-language = Language
column-state = State
column-words = Words to translate
column-file = File
translations-no-item = No item is called “{ $item }”.
    .help = { $nearest ->
        [none] Write for example `news:letter`, or the item’s folder.
       *[other] The nearest is “{ $nearest }”.
    }
translations-no-language = “{ $language }” is not a language of the site.
    .help = Write a language of the site: { $known }.
accept-done = The translation of { $item } ({ $language }) is stamped as current.
accept-already = The translation of { $item } ({ $language }) was current already.
accept-official = { $item } has no translation to stamp: “{ $language }” is the language of the original text.
    .help = Give the language of the translation.
accept-no-text = { $item } has no text in the language “{ $language }”.
    .help = Write the translation, or take it in with `parvis translations import`.
accept-wordless = { $item } ({ $language }) has no words below its front matter, and the original text has some: it is no translation yet.
    .help = Write the translation, or take it in with `parvis translations import`.
accept-unreadable = The front matter of { $item } ({ $language }) cannot be completed.
    .help = Write `translation` on several lines, with `kind`, `of` and `source_hash`.
accept-elsewhere = What { $item } ({ $language }) says of its translation is not in the file of the text.
    .help = Move it from `item.yaml` to the front matter of the text.
export-done = { $count ->
        [0] No text to translate.
        [one] { $count } text to translate.
       *[other] { $count } texts to translate.
    }
export-official = “{ $language }” is the language of the original texts.
    .help = Give the language to translate into with `--to`.
export-mixed = A document has one source language, and these items are in several.
    .help = Export one language at a time with `--from`: { $languages }.
export-by-choice = { $count ->
        [one] One item does not exist in that language by choice: it is not exported.
       *[other] { $count } items do not exist in that language by choice: they are not exported.
    }
export-others = { $count ->
        [one] Another one is translated from “{ $language }”: export it with `--from { $language }`.
       *[other] { $count } others are translated from “{ $language }”: export them with `--from { $language }`.
    }
import-done = { $count ->
        [0] Nothing new: no file was changed.
        [one] { $count } file written.
       *[other] { $count } files written.
    }
import-nothing-changed = Nothing was changed.
xliff-unreadable = { $path } cannot be read: { $detail }.
    .help = Check the name of the file and the rights.
xliff-not-xml = This file is not XML: { $detail }.
    .help = Export it again from the translation tool, without opening it in another program.
xliff-not-xliff = This file is not an XLIFF 2 document.
    .help = In the translation tool, choose the format XLIFF 2.0, that of the file received.
xliff-unknown-language = The document is in a language that the site does not have: “{ $language }”.
    .help = Hand the document back in the languages it was exported in.
xliff-unknown-item = “{ $item }” no longer exists.
    .help = If the item was renamed, export again, or put its new name in the note “item” of the document.
xliff-source-changed = The original text of { $item } has changed since it was exported: its translation was left out.
    .help = Export again: the translation tool will keep what has not changed.
xliff-unit-missing = { $item }: unit { $unit } is no longer in the document.
    .help = Hand the document back with all its units.
xliff-untranslated = { $item }: { $count ->
        [one] one unit is not translated: { $units }.
       *[other] { $count } units are not translated: { $units }.
    }
    .help = Translate what is left, then import again: a text is taken in whole, each other field on its own.
xliff-unit-gone = { $item }: `{ $unit }` is no longer there; its translation was left out.
    .help = If the field was moved or renamed, export again: the translation tool will keep what has not changed.
xliff-unit-changed = { $item }: the original of `{ $unit }` has changed since it was exported; its translation was left out.
    .help = Export again: the translation tool will keep what has not changed.
xliff-target-changed = { $item }: the translation of { $units } was changed here since it was exported; it was not replaced.
    .help = Take over by hand what suits, or export again: the document will hold the translation that is here.
xliff-no-text = { $item }: `{ $unit }` would go in the front matter of the text in the language “{ $language }”, which does not exist.
    .help = Translate the text too, then import again.
xliff-no-place = { $item }: `{ $unit }` cannot be written without changing something else.
    .help = Write the translation by hand, beside the original.
xliff-damaged-codes = { $item }: the codes of unit { $unit } are no longer those of the original text.
    .help = Put each code back once, no more and no less.
xliff-foreign-code = { $item }: unit { $unit } has a code that is not in the original text.
    .help = Remove it: the formatting is in the codes received.
xliff-blank-line = { $item }: unit { $unit } does not have as many paragraphs as the original.
    .help = Keep the blank lines of the original, and add none.
