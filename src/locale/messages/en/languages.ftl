# Messages of the language and address rules.

missing-translation = “{ $title }” has no { $language ->
        [fr] French version
        [en] English version
       *[other] version in the language “{ $language }”
    }{ $state ->
        [empty] : `{ $file }` is empty
        [untitled] : `{ $file }` has no title and no text
       *[absent] { "" }
    }.
    .help = { $consequence ->
        [fallback] In the meantime, the page is shown with the original text. { $document ->
            [none] { $state ->
                [empty] Write the text in this file
                [untitled] Write the title and the text in this file
               *[absent] Write `{ $file }`
            }
           *[other] “{ $document }” is not read as a text: convert it to Markdown in `{ $file }`
        }, or indicate with `languages` and `reason` that the absence is intended.
        [omit] In the meantime, the page does not exist in that language. { $document ->
            [none] { $state ->
                [empty] Write the text in this file
                [untitled] Write the title and the text in this file
               *[absent] Write `{ $file }`
            }
           *[other] “{ $document }” is not read as a text: convert it to Markdown in `{ $file }`
        }, or indicate with `languages` and `reason` that the absence is intended.
       *[error] { $document ->
            [none] { $state ->
                [empty] Write the text in this file
                [untitled] Write the title and the text in this file
               *[absent] Write `{ $file }`
            }
           *[other] “{ $document }” is not read as a text: convert it to Markdown in `{ $file }`
        }, or indicate with `languages` and `reason` that the absence is intended.
    }
missing-field-translation = The field `{ $field }` is missing { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = { $file ->
        [none] Add `{ $language }: …` to this field.
       *[other] Add `{ $field }: …` to `{ $file }`.
    }
outdated-translation = The { $language ->
        [fr] French translation
        [en] English translation
       *[other] translation in the language “{ $language }”
    } of “{ $title }” is outdated: the original text has changed.
    .help = Update the translation, then mark it as up to date: `parvis translations accept { $item } { $language }`.
missing-official-text = “{ $title }” has no official text { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = Add the title and the text in that language, or indicate with `official_language` which language is official.
absence-without-reason = “{ $title }” is not available in every language and gives no reason.
    .help = Add `reason`, with a sentence in each language, or remove `languages`.
translation-before-source = This translation of “{ $title }” would be published without the original, which has no text { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = Write the original text, or indicate with `translation: {"{"}of: …{"}"}` or `official_language` which text came first.
link-to-other-language = This link leads to the version in the other language, but the page or the file is available { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = Write `{ $instead }` instead.
headings-differ = { $translation ->
        [none] The heading “{ $source }” of the original text is missing here.
       *[other] { $source ->
            [none] The heading “{ $translation }” has no equivalent in the original text.
           *[other] The heading “{ $translation }” is not at the same level as “{ $source }” in the original text.
        }
    }
    .help = Give both texts the same headings, at the same levels.
links-differ = This translation of “{ $title }” has { $translation ->
        [0] no links
        [one] one link
       *[other] { $translation } links
    }; the original text has { $source ->
        [0] no links
       *[other] { $source }
    }.
    .help = Add what is missing to one of the two texts, or remove it from the other.
images-differ = This translation of “{ $title }” has { $translation ->
        [0] no images
        [one] one image
       *[other] { $translation } images
    }; the original text has { $source ->
        [0] no images
       *[other] { $source }
    }.
    .help = Add what is missing to one of the two texts, or remove it from the other.
tables-differ = This translation of “{ $title }” has { $translation ->
        [0] no tables
        [one] one table
       *[other] { $translation } tables
    }; the original text has { $source ->
        [0] no tables
       *[other] { $source }
    }.
    .help = Add what is missing to one of the two texts, or remove it from the other.
numbers-differ = { $translation ->
        [none] The number “{ $source }” in the original text is missing in this translation.
       *[other] { $source ->
            [none] The number “{ $translation }” is not in the original text.
           *[other] The number “{ $translation }” is not in the original text, which has “{ $source }”.
        }
    }
    .help = Correct the number in the text where it is wrong.
quote-without-pair = This quotation mark ({ $mark }) has no matching mark.
    .help = Add the missing mark, or remove this one.
quotes-of-another-language = These quotation marks are those of the other language.
    .help = Write { $corrected }.
ordinal-misspelt = French does not abbreviate this ordinal as “{ $found }”.
    .help = Write “{ $corrected }”.
date-misspelt = “{ $found }” is not how { $language ->
        [fr] French
       *[en] English
    } writes a date.
    .help = Write “{ $corrected }”.
time-misspelt = “{ $found }” is not how to write a time in French.
    .help = Write “{ $corrected }”.
capital-without-accent = { $certain ->
        [yes] The capital letter in “{ $found }” has no accent.
       *[no] The capital letter in “{ $found }” may need an accent.
    }
    .help = { $certain ->
        [yes] Write “{ $corrected }”.
       *[no] Write “{ $corrected }”, unless it is the verb “avoir”.
    }
ambiguous-date = The date “{ $found }” can be read two ways.
    .help = Write the month in words, or the date in the form 2020-10-06.
term-to-avoid = “{ $found }” is not the recommended term.
    .help = Use “{ $term }”.
number-of-another-language = “{ $found }” is not written as { $language ->
        [fr] in French
        [en] in English
       *[other] in this language
    }.
    .help = Write “{ $corrected }”.
address-vanished = The published address { $address } no longer leads anywhere.
    .help = Add `aliases: {"{"}…: [{ $address }]{"}"}` to the item that replaces `{ $item }`, or remove this line.
address-of-another = The published address { $address } belonged to `{ $item }`; it now belongs to `{ $now }`.
    .help = Give `{ $now }` another `slug`, or write `{ $now }` here instead of `{ $item }` if it is the same item.
label-in-the-source = in the original text
text-in-other-language = { $extent ->
        [most] Most of the { $language ->
        [fr] French
       *[en] English
    } text of “{ $title }” is in { $detected ->
        [fr] French
        [nl] Dutch
        [de] German
        [es] Spanish
        [it] Italian
        [pt] Portuguese
        [da] Danish or Norwegian
        [sv] Swedish
       *[en] English
    }.
       *[text] The { $language ->
        [fr] French
       *[en] English
    } text of “{ $title }” is in { $detected ->
        [fr] French
        [nl] Dutch
        [de] German
        [es] Spanish
        [it] Italian
        [pt] Portuguese
        [da] Danish or Norwegian
        [sv] Swedish
       *[en] English
    }.
    }
    .help = Write `{ $file }` in { $language ->
        [fr] French
       *[en] English
    }. If this text belongs in another file, move it there.
texts-swapped = { $extent ->
        [field] The two values of `{ $field }` are swapped: “{ $text }” is in { $detected ->
        [fr] French
        [nl] Dutch
        [de] German
        [es] Spanish
        [it] Italian
        [pt] Portuguese
        [da] Danish or Norwegian
        [sv] Swedish
       *[en] English
    } and “{ $other-text }” is in { $language ->
        [fr] French
       *[en] English
    }.
       *[text] The two texts of “{ $title }” are swapped: `{ $file }` is in { $detected ->
        [fr] French
        [nl] Dutch
        [de] German
        [es] Spanish
        [it] Italian
        [pt] Portuguese
        [da] Danish or Norwegian
        [sv] Swedish
       *[en] English
    } and `{ $other-file }` is in { $language ->
        [fr] French
       *[en] English
    }.
    }
    .help = { $extent ->
        [field] Write “{ $other-text }” in { $language ->
        [fr] French
       *[en] English
    } (`{ $language }`) and “{ $text }” in { $other ->
        [fr] French
       *[en] English
    } (`{ $other }`).
       *[text] Swap the contents of the two files.
    }
text-not-translated = { $extent ->
        [field] `{ $field }` is not translated into { $language ->
        [fr] French
       *[en] English
    }: “{ $text }” is also the { $other ->
        [fr] French
       *[en] English
    } value.
        [passage] This passage is not translated into { $language ->
        [fr] French
       *[en] English
    }: it is the same in { $other ->
        [fr] French
       *[en] English
    } (“{ $text }”).
        [most] Most of “{ $title }” is not translated into { $language ->
        [fr] French
       *[en] English
    }: it is the same as in { $other ->
        [fr] French
       *[en] English
    }.
       *[text] “{ $title }” is not translated into { $language ->
        [fr] French
       *[en] English
    }: the text is the same as in { $other ->
        [fr] French
       *[en] English
    }.
    }
    .help = { $extent ->
        [field] Write the value in { $language ->
        [fr] French
       *[en] English
    }.
        [passage] Translate this passage into { $language ->
        [fr] French
       *[en] English
    }.
       *[text] Translate the text of `{ $file }` into { $language ->
        [fr] French
       *[en] English
    }, or remove this file until the translation is ready.
    }
text-passage-in-other-language = This passage of the { $language ->
        [fr] French
       *[en] English
    } text is in { $detected ->
        [fr] French
        [nl] Dutch
        [de] German
        [es] Spanish
        [it] Italian
        [pt] Portuguese
        [da] Danish or Norwegian
        [sv] Swedish
       *[en] English
    }: “{ $text }”
    .help = { $mark ->
        [block] Translate it. If it is a quotation that must stay in its language, write a line `:::lang { $detected }` before it and a line `:::` after it.
       *[words] Translate it. If it is a name or a quotation that must stay in its language, write `[{ $text }]{"{"}lang={ $detected }{"}"}`.
    }
field-in-other-language = `{ $field }` is in { $detected ->
        [fr] French
        [nl] Dutch
        [de] German
        [es] Spanish
        [it] Italian
        [pt] Portuguese
        [da] Danish or Norwegian
        [sv] Swedish
       *[en] English
    } in the { $language ->
        [fr] French
       *[en] English
    } version: “{ $text }”
    .help = Write the value in { $language ->
        [fr] French
       *[en] English
    }. If it is a name that is not translated, add to `site.toml` an exception (`[[rules.exceptions]]`) to rule `L114` for `{ $item }`.
label-in-the-other-language = in the other language
dates-differ = { $translation ->
        [none] The date “{ $source }” in the original text is missing in this translation.
       *[other] { $source ->
            [none] The date “{ $translation }” is not in the original text.
           *[other] The date “{ $translation }” is not in the original text, which has “{ $source }”.
        }
    }
    .help = { $translation ->
        [none] Add “{ $fixed }”, or correct the original text.
       *[other] { $source ->
            [none] Correct the date in the text where it is wrong.
           *[other] Write “{ $fixed }”, or correct the original text.
        }
    }
details-differ = { $translation ->
        [none] { $kind ->
               *[time] The time “{ $source }” in the original text is missing in this translation.
                [weekday] The weekday “{ $source }” in the original text is missing in this translation.
                [phone] The telephone number “{ $source }” in the original text is missing in this translation.
                [email] The email address “{ $source }” in the original text is missing in this translation.
                [postal-code] The postal code “{ $source }” in the original text is missing in this translation.
            }
       *[other] { $source ->
            [none] { $kind ->
                   *[time] The time “{ $translation }” is not in the original text.
                    [weekday] The weekday “{ $translation }” is not in the original text.
                    [phone] The telephone number “{ $translation }” is not in the original text.
                    [email] The email address “{ $translation }” is not in the original text.
                    [postal-code] The postal code “{ $translation }” is not in the original text.
                }
           *[other] { $kind ->
                   *[time] The time “{ $translation }” is not in the original text, which has “{ $source }”.
                    [weekday] The weekday “{ $translation }” is not in the original text, which has “{ $source }”.
                    [phone] The telephone number “{ $translation }” is not in the original text, which has “{ $source }”.
                    [email] The email address “{ $translation }” is not in the original text, which has “{ $source }”.
                    [postal-code] The postal code “{ $translation }” is not in the original text, which has “{ $source }”.
                }
        }
    }
    .help = { $translation ->
        [none] Add “{ $fixed }”, or correct the original text.
       *[other] { $source ->
            [none] Remove it, or add it to the original text.
           *[other] Write “{ $fixed }”, or correct the original text.
        }
    }
first-of-month = In French, the first day of a month is not written “{ $found }”.
    .help = Write “{ $corrected }”.
word-repeated = The word “{ $word }” is written twice in a row.
    .help = Replace “{ $found }” with “{ $word }”, or correct one of the two words.
unfinished-text = { $kind ->
        [reminder] “{ $found }” is a reminder: the text is not finished.
        [blank] “{ $found }” is in the place of a word, a number or a date.
        [sample] “{ $found }” is a sample text.
        [office-error] “{ $found }” is an error left by a word processor or a spreadsheet.
        [office-comment] “{ $found }” comes from a comment or a tracked change of a word processor.
        [office-prompt] “{ $found }” is the instruction of a form or a slide.
        [printed-page] “{ $found }” comes from the pages of a printed document: the site does not have these numbers.
        [cut-word] The word “{ $found }” is cut at the end of a line.
        [email-header] “{ $found }” comes from an email pasted into the text.
        [chat-line] “{ $found }” comes from a chat pasted into the text.
        [assistant-words] “{ $found }” comes from a writing or translation tool, not from the text.
        [missing-source] “{ $found }” means that a source or a detail is missing.
       *[announcement] “{ $found }” is the whole text: nothing is written yet.
    }
    .help = { $kind ->
        [reminder] Write the final text, or remove the reminder. To write about the word itself, put it between backquotes.
        [blank] Write the value, or remove the sentence until it is known.
        [sample] Replace it with the final text.
        [office-error] Write what the original document was meant to show: a number, a title or a value.
        [office-comment] Remove it, with what is left of it.
        [office-prompt] Replace it with the final text.
        [printed-page] Remove these lines. The table of contents of a page is made from its headings.
        [cut-word] Write the word on one line, with its hyphen if it has one.
        [email-header] Remove what comes from the email, and keep only the text to publish.
        [chat-line] Remove what comes from the chat, and keep only the text to publish.
        [assistant-words] Remove these words, and review the text that came with them.
        [missing-source] Add the source, or remove the statement.
       *[announcement] Write the text, or remove this part of the page until it is ready.
    }
markup-in-field = The field `{ $field }` is shown as it is, with its signs: { $found }
    .help = Write: { $plain }
punctuation-misplaced = { $kind ->
        [space] There is a space before “{ $corrected }”.
        [joined] The colon of “{ $found }” has no space after it.
       *[doubled] “{ $found }” is doubled.
    }
    .help = { $kind ->
        [space] Put “{ $corrected }” right after the word.
        [dots] Write “.” or “…”.
       *[doubled] Write “{ $corrected }”.
    }
parenthesis-without-pair = This parenthesis “{ $mark }” has no matching one.
    .help = Add the missing parenthesis, or remove this one.
contact-in-text-damaged = { $kind ->
        [email] The email address “{ $found }” is misspelt.
       *[phone] The telephone number “{ $found }” has { NUMBER($count) } digits instead of 10.
    }
    .help = { $kind ->
        [email] Write “{ $fixed }”.
       *[phone] Check the number, then write all of it in both languages, as in “418-555-0123”.
    }
