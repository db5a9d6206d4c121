# What is said of the rules of languages and addresses.

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
missing-field-translation = `{ $field }` is not given { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = { $file ->
        [none] Add `{ $language }: …` to this field.
       *[other] Add `{ $field }: …` to `{ $file }`.
    }
outdated-translation = The original text has changed since this translation.
    .help = Review the translation, then stamp it as current: `parvis translations accept { $item } { $language }`.
missing-official-text = The official text is missing: it should be { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = Add the title and the text in that language, or say with `official_language` which language is official.
absence-without-reason = This item does not exist in every language, and does not say why.
    .help = Add `reason`, with a sentence in each language, or remove `languages`.
translation-before-source = This translation would be published before its source, which has no text { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = Write the original text, or say with `translation: {"{"}of: …{"}"}` or `official_language` which text came first.
link-to-other-language = This link leads to the other language, where the page or the file exists { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = Write `{ $instead }` instead.
headings-differ = { $translation ->
        [none] A heading is missing here, that of “{ $source }”.
       *[other] { $source ->
            [none] The heading “{ $translation }” has no counterpart in the original text.
           *[other] The heading “{ $translation }” is not of the level of “{ $source }”, its counterpart in the original text.
        }
    }
    .help = Give both texts the same headings, at the same levels.
links-differ = This translation has { $translation ->
        [0] no link
        [one] one link
       *[other] { $translation } links
    }; the original text has { $source ->
        [0] none
       *[other] { $source }
    }.
    .help = Add what is missing to one of the two texts, or remove it from the other.
images-differ = This translation has { $translation ->
        [0] no image
        [one] one image
       *[other] { $translation } images
    }; the original text has { $source ->
        [0] none
       *[other] { $source }
    }.
    .help = Add what is missing to one of the two texts, or remove it from the other.
tables-differ = This translation has { $translation ->
        [0] no table
        [one] one table
       *[other] { $translation } tables
    }; the original text has { $source ->
        [0] none
       *[other] { $source }
    }.
    .help = Add what is missing to one of the two texts, or remove it from the other.
numbers-differ = { $translation ->
        [none] The number “{ $source }” of the original text is missing in this translation.
       *[other] { $source ->
            [none] The number “{ $translation }” is not in the original text.
           *[other] The number “{ $translation }” is not in the original text, which has “{ $source }”.
        }
    }
    .help = Mend the number in the text that has it wrong.
quote-without-pair = This quotation mark ({ $mark }) has no pair.
    .help = Add the missing mark, or remove this one.
quotes-of-another-language = These quotation marks are the other language’s.
    .help = Write { $mended }.
ordinal-misspelt = In French, “{ $found }” is not abbreviated like that.
    .help = Write “{ $mended }”.
capital-without-accent = { $certain ->
        [yes] In French, the capital of “{ $found }” lacks its accent.
       *[no] In French, the capital of “{ $found }” may lack its accent.
    }
    .help = { $certain ->
        [yes] Write “{ $mended }”.
       *[no] Write “{ $mended }”, unless it is the verb “avoir”.
    }
ambiguous-date = This date, “{ $found }”, can be read in two ways.
    .help = Write the month in words, or the date as 2020-10-06.
term-to-avoid = “{ $found }” is not the term in use.
    .help = Write “{ $term }”.
number-of-another-language = “{ $found }” is not written as { $language ->
        [fr] French does
        [en] English does
       *[other] this language does
    }.
    .help = { $language ->
        [fr] Write for example “1 200”, “12,5 %” or “5 $”.
        [en] Write for example “1,200”, “12.5%” or “$5”.
       *[other] Follow the usage of this language.
    }
address-vanished = The address { $address }, published before, leads nowhere any more.
    .help = Add `aliases: {"{"}…: [{ $address }]{"}"}` to the item that takes the place of `{ $item }`, or remove this line.
address-of-another = The address { $address } was that of `{ $item }`; it is now that of `{ $now }`.
    .help = Give `{ $now }` another `slug`, or write its id here if it is the same item.
label-in-the-source = in the original text
