# Problems found in Markdown texts.

unclosed-front-matter = { $kind ->
        [above] The front matter does not begin on the first line of the file.
        [fence] The line before or after the front matter is not `---`.
        [opening] The front matter does not begin with a line `---`.
        [same-line] The line `---` has other text on it.
       *[unclosed] The front matter is not closed.
    }
    .help = { $kind ->
        [above] Remove what is above the line `---`, or move it below the front matter.
        [fence] Write `---`: three hyphens, alone on the line.
        [opening] Add a line `---` above this one.
        [same-line] Put `---` alone on its line, and the rest on the next line.
       *[unclosed] Add a line `---` after its last field.
    }
title-in-text = This is a level 1 heading, which is reserved for the page title.
    .help = Begin the headings of the text with `##`.
duplicate-heading-id = Another heading already has the anchor “{ $id }”.
    .help = Give each heading its own anchor, or remove `{"{"}#…{"}"}` to use an anchor made from its text.
bad-heading-id = The anchor “{ $id }” contains characters that are not allowed.
    .help = Use only lowercase letters without accents, digits and hyphens.
missing-alternative = This image has no alternative text.
    .help = Describe it between the brackets: `![Map of the twelve municipalities](map.png)`. If it is decorative, write `![](rule.png){"{"}decorative{"}"}`.
empty-link = This link has no text.
    .help = Name the destination between the brackets: `[Action plan](…)`.
refused-address = Addresses that begin with `{ $scheme }:` are not allowed on a public page.
    .help = { $scheme ->
        [cid] The image is still in the email: save it in this item’s folder, and write its file name, for example `![Poster](poster.png)`.
        [data] Save the image in this item’s folder, and write its file name, for example `![Poster](poster.png)`.
        [blob] The image exists only in the browser it was copied from: save it in this item’s folder, and write its file name, for example `![Poster](poster.png)`.
       *[other] Use an `https:`, `mailto:` or `tel:` address, or the path of an item.
    }
malformed-address = { $kind ->
        [doubled] The address “{ $address }” begins twice.
        [scheme] The address “{ $address }” does not begin with `https://`.
        [misspelled] The beginning of the address “{ $address }” is misspelled.
        [email] “{ $address }” is an email address without `mailto:`.
        [telephone] “{ $address }” is a telephone number without `tel:`.
        [file] “{ $address }” is a file on this computer: nobody else can open it.
        [folder] “{ $address }” is in a shared folder of an internal network: the public cannot open it.
        [network] “{ $address }” is in an internal network: the public cannot open it.
        [credentials] The address “{ $address }” contains the name or the password of a user, which everyone could read.
       *[incomplete] The address “{ $address }” is incomplete.
    }
    .help = { $kind ->
        [file] { $corrected ->
            [none] Put the file in the folder of this text and write its name.
           *[other] Put the file in the folder of this text and write its name: `{ $corrected }`.
        }
        [folder] { $corrected ->
            [none] Put the file in the folder of this text and write its name.
           *[other] Put the file in the folder of this text and write its name: `{ $corrected }`.
        }
        [credentials] Change this password, which is now known to whoever has the portal’s files. Write `{ $corrected }`.
        [network] Write the public address of the page, or put the document in the folder of this text and write its name.
        [incomplete] Write the whole address, for example `https://www.canada.ca/`, `mailto:info@example.ca` or `tel:418-643-5926`.
       *[other] Write `{ $corrected }`.
    }
undefined-footnote = The footnote “{ $label }” is not defined.
    .help = Define it at the end of the text: `[^{ $label }]: The text of the footnote.`
unused-footnote = The text does not refer to the footnote “{ $label }”, so it is not shown.
    .help = Add `[^{ $label }]` to the text, or remove the footnote.
duplicate-footnote = Another footnote is already named “{ $label }”.
    .help = Give each footnote its own name.
unknown-block = The block name “{ $name }” is unknown.
    .help = { $nearest ->
        [none] The blocks are `note`, `tip`, `important`, `warning` and `lang`.
       *[other] Did you mean `:::{ $nearest }`?
    }
unclosed-block = This block is not closed.
    .help = Add a line `:::` after its last line.
stray-block-end = This line ends a block, but no block is open.
    .help = Remove it, or begin the block above it: `:::note`.
empty-block = This block is empty.
    .help = Write its text right under this line, without an empty line in between (in a quotation, each line begins with `>`), or remove the block.
caption-apart = “{ $label }” does not begin the caption of a table: no table follows this paragraph.
    .help = Move this paragraph right before the table, with one empty line between them.
misplaced-block = This block begins or ends in the middle of other content.
    .help = Put it between empty lines, outside lists and quotations.
bad-language-tag = “{ $tag }” is not a valid language tag.
    .help = Use a tag such as `en`, `fr-CA` or `iu`.
unknown-attribute = The attribute “{ $attribute }” is unknown.
    .help = { $nearest ->
        [none] Use `lang=en` or `decorative`, or remove the attribute.
       *[other] Did you mean `{ $nearest }`?
    }
removed-element = The HTML element `{ $element }` is not allowed and was removed from the page.
    .help = Use Markdown; for a map or a video, add a link to it. For security reasons, only a few simple elements are allowed.
removed-attribute = The attribute `{ $attribute }` of the HTML element `{ $element }` is not allowed and was removed from the page.
    .help = Remove it from the text: the theme sets appearance and behaviour.
unbalanced-element = The HTML element `{ $element }` has no start tag or no end tag.
    .help = Write both `<{ $element }>` and `</{ $element }>` in the same passage.
nested-too-deep = This passage is nested too deeply.
    .help = Use fewer levels of lists, quotations or emphasis.
more-problems = This text has more than { $shown } problems; the next ones are not shown.
    .help = Correct those that are reported first, then check again.

unread-link = { $kind ->
        [undefined] This link refers to an address that is not defined: `{ $found }`.
        [definition] This line does not define the address of a link: `{ $found }`.
       *[other] This { $object ->
            [image] image
           *[text] link
        } is not read as one; the page would show `{ $found }`.
    }
    .help = { $kind ->
        [spaces] Put an address that has spaces between `<` and `>`: `{ $corrected }`.
        [address] Write the address without spaces: `{ $corrected }`.
        [title] Put the title between straight quotation marks: `{ $corrected }`.
        [apart] Remove the space between the brackets and the parentheses: `{ $corrected }`.
        [reversed] The text is between square brackets and the address between parentheses: `{ $corrected }`.
        [brackets] The address is between parentheses: `{ $corrected }`.
        [unclosed] Add the closing parenthesis: `{ $corrected }`.
        [undefined] Put the address between parentheses: `{ $corrected }`.
        [definition] Write it on a line of its own, after an empty line and without a space before the colon: `{ $corrected }`.
       *[other] { $object ->
            [image] An image is written `![description](file)`.
           *[text] A link is written `[text](address)`.
        }
    }
unread-marker = { $kind ->
        [heading] This looks like a heading, but it has no space after its signs: `{ $found }`.
        [heading-space] This looks like a heading, but the space next to its signs is not an ordinary one.
        [item] These lines look like a list, but they have no space after their signs.
        [item-space] This looks like an item of a list, but the space next to its sign is not an ordinary one.
        [task] This looks like a task, but it is not an item of a list: `{ $found }`.
        [typed-number] These numbered lines do not make a list: the page would show them one after the other.
        [typed-letter] These lines that begin with a letter do not make a list: the page would show them one after the other.
        [typed-dash] These lines that begin with a dash or an arrow do not make a list: the page would show them one after the other.
        [lines] These lines do not make a list: the page would show them one after the other.
       *[bullet] These bullets come from a word processor: they do not make a list.
    }
    .help = { $kind ->
        [heading] Add an ordinary space: `{ $corrected }`.
        [heading-space] Write `{ $corrected }` with an ordinary space.
        [item-space] Write `{ $corrected }` with an ordinary space.
        [lines] Write `{ $corrected }`, each item on its own line, after an empty line. To keep lines without making a list, put `\` at the end of each.
       *[other] Write `{ $corrected }`, each item on its own line.
    }
unread-emphasis = { $kind ->
        [unclosed] These signs begin bold or italics that do not end; the page would show `{ $found }`.
       *[other] This bold or italics is not read as such; the page would show `{ $found }`.
    }
    .help = { $kind ->
        [spaces] Remove the spaces inside the signs: `{ $corrected }`.
        [joined] Leave a space between the signs and the next word: `{ $corrected }`.
       *[unclosed] Add the signs where it ends, for example `{ $corrected }`, or put `\` before the sign to show it.
    }
unclosed-code = { $kind ->
        [block] This block of code is not closed: everything that follows is shown as code.
        [apostrophe] A backquote is used as an apostrophe.
        [quote] These words are between a backquote and an apostrophe: { $found }
       *[inline] A backquote has no pair: { $found }
    }
    .help = { $kind ->
        [block] Add a line `{ $corrected }` after the last line of the code.
        [apostrophe] Write { $corrected }
        [quote] Write { $corrected }
       *[inline] Add the backquote that ends the code, for example { $corrected }, or remove it.
    }
unread-table = { $kind ->
        [header] This row of dashes has no row of headers right above it.
        [delimiter] The row of dashes of this table does not have the right number of cells or the right signs.
        [tabs] This table, whose cells are separated by tabs, would be shown as a paragraph.
        [spaces] This table, whose cells are separated by spaces, would be shown as a paragraph.
        [semicolons] This table, whose cells are separated by semicolons, would be shown as a paragraph.
        [commas] This table, whose cells are separated by commas, would be shown as a paragraph.
        [bars] This table has no row of dashes: it would be shown as a paragraph.
       *[missing] These rows are not read as a table: the row of dashes below the first one is missing.
    }
    .help = { $kind ->
        [header] Write the headers on the line right above, without an empty line between them.
        [delimiter] Write it as `{ $corrected }`, right below the first row.
        [tabs] Write `{ $corrected }`, then `{ $delimiters }` below it, then each other row in the same way.
        [spaces] Write `{ $corrected }`, then `{ $delimiters }` below it, then each other row in the same way.
        [semicolons] Write `{ $corrected }`, then `{ $delimiters }` below it, then each other row in the same way.
        [commas] Write `{ $corrected }`, then `{ $delimiters }` below it, then each other row in the same way.
        [bars] Write `{ $corrected }`, then `{ $delimiters }` below it, then each other row in the same way.
       *[missing] Below the row of headers, write `{ $corrected }`. Leave no empty line between the rows.
    }
unclosed-comment = This comment has no end or no beginning.
    .help = Write the comment between `<!--` and `-->`, or remove it.
template-code = { $kind ->
        [block] This code is for another program, up to `{ $corrected }`; the page would show `{ $found }`.
        [wordpress] This code is for WordPress; the page would show `{ $found }`.
       *[other] This code is for another program; the page would show `{ $found }`.
    }
    .help = { $kind ->
        [block] Remove its beginning and its end, and keep the text between them, for example in `:::note`. To show it as an example, put it in a code block.
        [open] Remove it, or put it between backquotes to show it as an example.
       *[other] Replace it with Markdown, for example a link, an image or `:::note`. To show it as an example, put it between backquotes.
    }
other-syntax = This syntax is not known here; the page would show `{ $found }`.
    .help = { $kind ->
        [attributes] Remove it: the theme decides how a text looks. An anchor is written at the end of a heading: `## Background {"{"}#background{"}"}`.
        [contents] Remove it: the theme adds the table of contents.
        [wiki] Write a link: `{ $corrected }`, with the address of the page or the file.
        [admonition] Write `{ $corrected }`, the text, then `:::` on a line of its own.
        [alert] Write `{ $corrected }` alone on its line, and begin each line below with `>`.
        [emoji] Write the emoji itself: { $corrected }.
        [html] Write `{ $corrected }`.
        [latex] Remove it, or write the words in Markdown.
        [maths] Write the formula in words or with ordinary characters, for example `m<sup>2</sup>`.
        [bbcode] Write `{ $corrected }`.
        [heading] Write `{ $corrected }`.
        [link] Write `{ $corrected }`.
        [bold] Write `{ $corrected }`.
        [rule] Write `{ $corrected }` with an empty line above.
        [note] Write `[^1]` in the text, and the note on a line of its own: `{ $corrected }`.
       *[other] Remove it, or write it in Markdown.
    }
printed-front-matter = { $kind ->
        [toml] This front matter is in TOML; the page would show it as text.
        [json] This front matter is in JSON; the page would show it as text.
       *[yaml] This front matter is not at the top of the file; the page would show it as text.
    }
    .help = { $kind ->
        [yaml] Move these fields to the front matter at the top of the file, between two lines `---`, or remove them.
       *[other] Write the fields in YAML between two lines `---`: `title: The title`.
    }
printed-code = { $kind ->
        [line] This code is for the end of a line; the page would show `{ $found }`.
       *[other] This code is for a character; the page would show it as it was typed: `{ $found }`.
    }
    .help = { $kind ->
        [line] Press Enter instead, with an empty line between two paragraphs.
        [space] Type a no-break space, or an ordinary one.
       *[entity] Type the character itself: { $corrected }
    }
extra-cell = This row has { $cells } cells, but the table has { $columns } columns: “{ $found }” would not be shown.
    .help = Remove the extra vertical bar, or add a column to the first two rows. Inside a cell, write `\|`.
missing-cell = { $kind ->
        [text] This sentence became a row of the table above it.
       *[cells] This row has { $cells ->
            [one] { $cells } cell
           *[other] { $cells } cells
        }, but the table has { $columns } columns.
    }
    .help = { $kind ->
        [text] Leave an empty line below the table.
       *[cells] Add the missing cells, empty if there is nothing to say.
    }
changed-structure = { $kind ->
        [definition] This sentence became a definition, as its second line begins with a colon.
        [number] This sentence became a list, as it begins with a number and a sign.
        [list] This line became a list, as it begins with a dash, a plus or a number.
        [quotation] This line became a quotation, as it begins with `>`.
        [underline] The paragraph above this line became a heading.
        [braces] These words in braces at the end of the heading would not be shown: `{ $found }`.
        [class] This class has no effect: `{ $found }`.
        [code] These lines became code, as they are indented by four spaces or more.
        [nesting] This item is not inside the item above it, as it is not indented enough.
        [address] This line would not be shown: it is read as the address of a link.
        [tag] `{ $found }` is read as an HTML element and would not be shown.
       *[tilde] These words are struck through, as they are between two tildes: `{ $found }`.
    }
    .help = { $kind ->
        [definition] Put the colon at the end of the line above: `{ $corrected }`.
        [underline] Leave an empty line above it, or remove it.
        [class] Remove it: the theme decides how a heading looks.
        [code] Begin the lines at the left margin: `{ $corrected }`.
        [nesting] Indent it as far as the text of the item above: `{ $corrected }`.
        [tilde] Write `{ $corrected }`, or put `\` before the sign.
       *[other] Put a backslash before the sign: `{ $corrected }`.
    }
