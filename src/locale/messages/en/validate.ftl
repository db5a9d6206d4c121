# Messages about fields.

unknown-field = The field “{ $field }” does not exist here.
    .help = { $nearest ->
        [none] The fields allowed here are { $known }. Put the portal’s own fields under `extra`.
       *[other] Did you mean “{ $nearest }”?
    }
missing-field = The field “{ $field }” is missing.
    .help = Add `{ $field }`: { $expects }.
wrong-type = { $found } is not valid here: it must be { $type }.
    .help = { $corrected ->
        [none] Write { $expects }.
        [file] An address begins with `https://`. If the file is in this folder, write { $expects } in `attachments` instead.
       *[other] Write { $corrected }.
    }
found-nothing = An empty value
found-list = A list
found-map = A group of fields
impossible-date = The date “{ $date }” does not exist.
    .help = Check the day and the month: `2020-10-06` is October 6, 2020.
unknown-word = “{ $word }” is not one of the allowed words.
    .help = { $corrected ->
        [none] { $nearest ->
            [none] Write { $known }.
           *[other] Did you mean “{ $nearest }”? Write { $known }.
        }
       *[other] Write { $corrected }.
    }
translation-of-itself = This text is declared as a translation of itself: `of: { $of }`.
    .help = { $nearest ->
        [none] Write the language of the original text in `of`. If this is the original, remove `translation`.
       *[other] Write the language of the original text, for example `translation: { "{" }kind: { $kind }, of: { $nearest }{ "}" }`. If this is the original, remove `translation`.
    }
duplicate-field = The field “{ $field }” is given twice.
    .help = Keep only one of the two values.
stated-and-unstated = The field “{ $field }” has a value and is also listed in `unstated`.
    .help = Remove `{ $field }` from `unstated`, or remove its value.
not-an-id = “{ $name }” cannot be an id or part of an address.
    .help = { $nearest ->
        [none] Use lowercase letters without accents, digits and hyphens.
       *[other] Write “{ $nearest }”: lowercase letters without accents, digits and hyphens.
    }
unknown-language = “{ $language }” is not a language of the site.
    .help = { $nearest ->
        [none] Write { $known }, or add the language to `languages` in `site.toml`.
       *[other] Write `{ $nearest }`.
    }
too-long = “{ $field }” has { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }; the limit is { $longest }.
    .help = Shorten the text, which is shown in lists and previews. Put the rest in the body of the page.
impossible-period = `{ $last }: { $end }` comes before `{ $first }: { $start }`.
    .help = { $kind ->
        [time] Correct one of the two times. If it ends the next day, add that date as `end`.
       *[date] Correct one of the two dates. If they are reversed, write `{ $first }: { $end }` and `{ $last }: { $start }`.
    }
out-of-range = This number must be from { $min } to { $max }, not { $written }.
    .help = Write `{ $nearest }` or another number in between, or remove this line to use the default value.
not-public = { $kind ->
        [computer] “{ $address }” leads to the computer of the person who follows it.
        [network] “{ $address }” is in an internal network: the public cannot open it.
        [space] The address “{ $address }” contains a space.
        [file] “{ $address }” is a file on this computer: nobody else can open it.
       *[host] The address “{ $address }” has no site name.
    }
    .help = { $corrected ->
        [none] Write the public address, for example `https://www.example.org/`.
       *[other] Write `{ $corrected }`.
    }
base-url-not-public = { $kind ->
        [computer] The address of the site, “{ $address }”, leads to the computer of the person who follows it.
       *[network] The address of the site, “{ $address }”, is in an internal network: the public cannot open it.
    }
    .help = Write the address that the public will use, for example `https://www.example.org/`. For a test of the site, keep the public address here and run `parvis build --base-url { $address }`.
fact-in-text = The field “{ $field }” cannot be in the front matter of a text: it is the same in every language.
    .help = Write it once, in `item.yaml`, and remove it from the text.
comment-in-text = What follows `#` is a comment, not the rest of the text.
    .help = Put the text in quotation marks: `{ $corrected }`. If it is a remark, put it on a line of its own.
invisible-in-name = The name of the field “{ $field }” contains an invisible character.
    .help = Type the name again: `{ $field }`.
comma-in-text = Inside braces, the comma cuts this text in two.
    .help = Put the text in quotation marks: `{ $corrected }`.
name-without-space = The name of the field is not followed by a colon and a space.
    .help = Write `{ $corrected }`.
dash-missing = The dash is missing at the start of this item of the list.
    .help = Write `{ $corrected }`, with the dash below that of the item above.
duplicate-id = The id “{ $id }” is already used.
    .help = Give one of the two another id.
text-without-title = This text has no title.
    .help = { $front ->
        [yes] Add to the front matter: `title: { $heading }`.
       *[no] Begin the file with front matter of three lines: `---`, then `title: { $heading }`, then `---`.
    }
duplicate-language = The language “{ $language }” is listed twice.
    .help = Keep it only once, at its place in the order of languages.
listed-twice = “{ $value }” is listed twice in `{ $field }`.
    .help = Keep it only once.
site-text-in-other-language = The { $language ->
        [fr] French
       *[en] English
    } text of `{ $field }` is in { $detected ->
        [fr] French
       *[en] English
    }.
    .help = { $swapped ->
        [yes] The two languages seem to be swapped: for `{ $field }`, write { $french } and { $english }.
       *[no] Write the text in its language.
    }
commitment-without-plan = The action plan “{ $plan }” of this commitment does not exist.
    .help = Add `content/action-plans/{ $plan }/item.yaml`, or move the commitment.

expects-text = a text
expects-prose = a text in Markdown
expects-number = a number, such as `1200` or `12.5`
expects-whole-number = a whole number, such as `3`
expects-yes-or-no = `true` (yes) or `false` (no)
expects-date = a date, such as `2028-12-31`, `2028-12`, `2027-Q3`, `2027-fall`, `2028`, `by 2028` or `ongoing`
expects-period = a start and an end, such as `start: 2021-04-01` and `end: 2023-03-31`
expects-month = a month of the year, from `1` to `12`
expects-time = a time, such as `14:30`
expects-url = a full Web address, such as `https://www.example.org/`
expects-email = an email address, such as `name@example.org`
expects-language = a language of the site, such as `fr`
expects-id = an id, such as `sct`
expects-reference = a reference to an item, such as `org:sct`
expects-file = the name of a file in the same folder
expects-colour = a colour, such as `#12294a`
expects-word = one of the allowed words
expects-list = a list, such as `[a, b]`
expects-languages = the languages of the site, the official one first, such as `languages = ["fr", "en"]`
expects-per-language = a value for each language, such as `fr: …` and `en: …`
expects-per-language-in-settings = a value for each language, such as `{ "{" }fr = "…", en = "…"{ "}" }`
expects-colour-in-settings = a colour in quotation marks, such as `"#12294a"`
expects-url-in-settings = a full Web address, such as `"https://www.example.org/"`
expects-by-code = a value for each code, such as `G301 = "error"`
expects-record = fields, each on its own line (`name: value`)
expects-anything = a value

type-text = a text
type-prose = a text in Markdown
type-number = a number
type-whole-number = a whole number
type-yes-or-no = `true` or `false`
type-date = a date
type-period = a period
type-month = a month
type-time = a time
type-url = a Web address
type-email = an email address
type-language = a language
type-id = an id
type-reference = a reference to an item
type-file = a file name
type-colour = a colour
type-word = a word from a list
type-list = a list
type-per-language = a value for each language
type-by-code = a value for each code
type-record = a group of fields
type-anything = a value
label-start-here = start given here
