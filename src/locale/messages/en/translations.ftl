# Translations.

translations-title = Translations
translations-words = words to translate
translations-count = { $count ->
        [0] no words to translate
        [one] { $count } word to translate
       *[other] { $count } words to translate
    }
translations-draft = draft
translations-unknown-past = The previous version of the original text is not available: it is not in the Git history of the portal.
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
state-probably-outdated = { $count ->
        [one] probably outdated (the original text is more recent)
       *[other] probably outdated (the original text is more recent)
    }
state-not-verified = { $count ->
        [one] not verified
       *[other] not verified
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
translations-no-item = No item has the id “{ $item }”.
    .help = { $nearest ->
        [none] Write, for example, `news:letter` or the folder of the item.
       *[other] Did you mean “{ $nearest }”?
    }
translations-no-language = “{ $language }” is not a language of the site.
    .help = Write a language of the site: { $known }.
translations-not-verified = { $count ->
        [one] { $count } translation is not verified: if the original text changes, Parvis cannot report it. Review it, then mark it as up to date: `parvis translations accept --all`.
       *[other] { $count } translations are not verified: if an original text changes, Parvis cannot report it. Review them, then mark them as up to date: `parvis translations accept --all`, or `parvis translations accept news` for a collection.
    }
accept-count = { $count ->
        [0] All these translations were already up to date.
        [one] { $count } translation is now marked as up to date.
       *[other] { $count } translations are now marked as up to date.
    }
accept-nothing = No translation is named.
    .help = Name one or more items (`news:letter`), a collection (`news`), or everything with `--all`.
accept-done = The translation of { $item } ({ $language }) is now marked as up to date.
accept-already = The translation of { $item } ({ $language }) was already up to date.
accept-official = “{ $language }” is the original language of { $item }, not a translation.
    .help = Give the language of the translation.
accept-no-text = { $item } has no text in the language “{ $language }”.
    .help = Write the translation, or import it with `parvis translations import`.
accept-wordless = { $item } ({ $language }) has no text below its front matter, but the original has some.
    .help = Write the translation, or import it with `parvis translations import`.
accept-unreadable = The front matter of { $item } ({ $language }) cannot be updated.
    .help = Write `translation` on several lines, with `kind`, `of` and `source_hash`.
accept-elsewhere = The `translation` field of { $item } ({ $language }) is in `item.yaml`.
    .help = Move it to the front matter of the text.
export-done = { $count ->
        [0] No texts to translate.
        [one] { $count } text to translate.
       *[other] { $count } texts to translate.
    }
export-official = “{ $language }” is the language of the original texts.
    .help = With `--to`, give the language to translate into.
export-mixed = These items have different original languages, but a document can have only one.
    .help = Export one language at a time: `--from` with { $languages }.
export-by-choice = { $count ->
        [one] { $count } item is not exported: it is not translated into this language, by choice.
       *[other] { $count } items are not exported: they are not translated into this language, by choice.
    }
export-others = { $count ->
        [one] { $count } other text is translated from “{ $language }”. To export it, use `--from { $language }`.
       *[other] { $count } other texts are translated from “{ $language }”. To export them, use `--from { $language }`.
    }
import-done = { $count ->
        [0] Nothing new: no files were changed.
        [one] { $count } file written.
       *[other] { $count } files written.
    }
import-nothing-changed = Nothing was changed.
xliff-unreadable = { $path } cannot be read: { $detail }.
    .help = Check the name and the permissions of the file.
xliff-not-text = This file is not a text, or its encoding is unknown.
    .help = Export it again from the translation tool, in UTF-8.
xliff-cut-off = The end of this document is missing.
    .help = Copy or download the document again, completely.
xliff-unknown-entity = Line { $line } contains `&{ $entity };`, which has no meaning in XML.
    .help = Replace it with the character itself, or export the document again from the translation tool.
xliff-not-xml = This file is not valid XML, at line { $line }: { $problem ->
        [mismatch] `</{ $found }>` is where `</{ $expected }>` should be
        [unopened] `</{ $found }>` closes a tag that was not opened
        [unclosed] the tag `<{ $expected }>` is not closed
        [ampersand] an `&` is not followed by a name and `;`
        [comment] a comment that begins with `<!--` is not closed
        [tag] a tag is not closed
        [attribute] an attribute of a tag is not valid
        [prefix] a prefix before `:` in a tag is not declared
       *[other] it cannot be read
    }.
    .help = Export it again from the translation tool, without opening it in another program.
xliff-not-xliff = This file is not an XLIFF 2 document.
    .help = In the translation tool, choose the XLIFF 2.0 format, the same as the file received.
xliff-unknown-language = The document uses the language “{ $language }”, which is not a language of the site.
    .help = Return the document in the languages in which it was exported: { $known }.
xliff-no-language = The document does not say from which language to which language it is translated.
    .help = In the first tag of the document, add `srcLang="fr" trgLang="en"`, or export it again from the translation tool.
xliff-same-language = The document is translated from “{ $language }” into the same language.
    .help = In the first tag of the document, correct `srcLang` or `trgLang`.
xliff-of-another-portal = { $count ->
        [one] The item of this document does not exist in this portal.
       *[other] None of the { $count } items of this document exists in this portal.
    }
    .help = Check that the document belongs to this portal. If it does, export again: its items were removed or renamed.
xliff-unknown-item = “{ $item }” no longer exists.
    .help = If the item was renamed, export again, or write its new name in the “item” note of the document.
xliff-source-changed = The original text of { $item } has changed since the export. Its translation was not imported.
    .help = Export again: the translation tool will keep what has not changed.
xliff-unit-missing = { $item }: unit { $unit } is missing from the document.
    .help = Return the document with all its units.
xliff-untranslated = { $item }: { $count ->
        [one] { $count } unit is not translated: { $units }.
       *[other] { $count } units are not translated: { $units }.
    }
    .help = Translate what is missing, then import again. A text is imported only when complete; each other field is imported separately.
xliff-unit-gone = { $item }: `{ $unit }` no longer exists. Its translation was not imported.
    .help = If the field was moved or renamed, export again: the translation tool will keep what has not changed.
xliff-unit-changed = { $item }: the original of `{ $unit }` has changed since the export. Its translation was not imported.
    .help = Export again: the translation tool will keep what has not changed.
xliff-target-changed = { $item }: the translation of { $units } has changed in the portal since the export. It was not replaced.
    .help = Copy the new translation by hand, or export again: the document will contain the current translation.
xliff-no-text = { $item }: `{ $unit }` belongs in the front matter of the text in the language “{ $language }”, but that text does not exist.
    .help = Translate the text too, then import again.
xliff-no-place = { $item }: `{ $unit }` cannot be written without changing something else.
    .help = Write the translation by hand, next to the original.
xliff-damaged-codes = { $item }: unit { $unit } does not have the same formatting codes as the original text.
    .help = Use each code of the original exactly once.
xliff-broken-codes = { $item }: in unit { $unit }, the formatting codes are in an order that breaks a link, an image or emphasis.
    .help = Put the opening code, the words, then the closing code, as in the original, without a space next to the words.
xliff-unit-twice = { $item }: `{ $unit }` is twice in the document, with two translations. The first one was imported.
    .help = If the second translation is the right one, copy it by hand.
xliff-foreign-code = { $item }: unit { $unit } has a formatting code that is not in the original text.
    .help = Remove this code and use only those of the original.
xliff-blank-line = { $item }: unit { $unit } does not have the same number of paragraphs as the original.
    .help = Keep the same blank lines as in the original.
