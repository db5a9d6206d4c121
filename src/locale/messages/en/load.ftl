# Messages about files and folders.

no-site = This folder has no `site.toml` file.
    .help = Create `site.toml` at the root of the portal, with at least `base_url` and `[title]`.
file-changing = This file changes while it is being copied.
    .help = Wait until the program that writes it has finished, then run the command again.
unreadable = { $cause ->
        [gone] This file was removed while it was being read.
        [permission] The system does not allow this file or folder to be read.
       *[other] The system could not read this file or folder.
    }
    .help = { $cause ->
        [gone] Put the file back, or start again when it has been saved.
        [permission] Give the account that runs Parvis permission to read it.
       *[other] Message from the system: { $detail }.
    }
not-utf8 = From here on, the file is not in UTF-8.
    .help = Save the file again with the encoding “UTF-8”.
symbolic-link = This is a symbolic link, and Parvis does not follow it.
    .help = Replace the link with the file or the folder itself.
file-too-large = This text has { $size } MB; the limit is { $largest } MB.
    .help = Divide the text into several items, or attach it as a document.
name-not-unicode = The name of this file contains invalid characters.
    .help = Rename the file with letters without accents, digits and hyphens.
not-a-file = This is a pipe, a socket or a device, not a file or a folder.
    .help = Remove it.
backup-file = This backup copy is not published.
    .help = Remove it. To publish the file, rename it without this ending.
hidden-file = This hidden file or folder is not published.
    .help = Remove it from `static/`, or rename it without the dot to publish it. These are published under their names: `.well-known/`, `.nojekyll`, `.htaccess`, `.domains` and `.asf.yaml`.
unknown-collection = “{ $folder }” is not a collection.
    .help = { $folder ->
        [commitments] Put commitments in the folder of their plan: `content/action-plans/…/commitments/`.
       *[other] { $nearest ->
            [none] The name of a collection is { $known }.
           *[other] Did you mean “{ $nearest }”? The name of a collection is { $known }.
        }
    }
almost-known-name = “{ $name }” is not a name that Parvis reads.
    .help = Rename it to `{ $right }`.
text-in-subfolder = { $kind ->
        [item] The folder of this item is inside the folder of another item, where it is not read.
       *[text] This text is in a subfolder, where it is not read.
    }
    .help = { $kind ->
        [item] Move the whole folder: `{ $right }`.
       *[text] Move it: `{ $right }`.
    }
unread-theme = `{ $folder }` is not read: the theme of the portal is in `themes/parvis/`.
    .help = Move the files that replace some of the theme to `themes/parvis/`, or remove them.
stray-file = This file is in the wrong place and is not published.
    .help = { $strings ->
        [document] Move it to the folder of the item that it belongs to, for example `content/{ $collection }/my-item/{ $file }`, and link to it; or to `static/`, if it is for the whole site.
        [none] Each item has its own folder, for example `content/news/my-announcement/fr.md`. Move the file to such a folder, or remove it.
       *[other] Texts of pages are in `i18n/{ $strings }.ftl`, one per line: `skip = Skip to content`. Copy them there, then delete this file.
    }
duplicate-text = This text is in the same language as { $first }.
    .help = Keep only one of the two files.
empty-item = This folder has no `item.yaml` and no text.
    .help = Add `item.yaml` or `fr.md`, or remove the folder.
text-without-language = The name “{ $name }” does not give the language of the text.
    .help = { $language ->
        [none] Rename the file after its language: `fr.md` or `en.md`.
       *[other] Only `{ $language }.md` is published. Copy into it what should be kept of “{ $name }”, or rename this file to `{ $language }.md` if there is none; then delete “{ $name }”.
    }

not-yaml = This YAML is not valid: { $reason }.
    .help = { $repair ->
        [none] The problem is on this line or just above it. This field will be checked once it is fixed.
        [quote] Put the value in quotation marks: `{ $example }`.
        [remove] Remove this line, and what follows it if it is not the rest of the file.
       *[write] Write `{ $example }`.
    }
yaml-tab = a tab is used for indentation instead of spaces
yaml-bracket = the closing bracket `]` is missing
yaml-brace = the closing brace `{"}"}` is missing
yaml-bracket-first = the opening bracket `[` is missing
yaml-brace-first = the opening brace `{"{"}` is missing
yaml-bracket-extra = there is one closing bracket `]` too many
yaml-brace-extra = there is one closing brace `{"}"}` too many
yaml-bracket-pair = a bracket or a brace is closed by a different sign
yaml-dash = `- ` is missing at the start of an item of this list
yaml-dash-sign = this dash or bullet is not the hyphen (`-`) that begins an item of a list
yaml-dash-space = the dash of an item of a list is not followed by a space
yaml-quote = a quotation mark is not closed
yaml-escape = in a text between straight quotation marks, a backslash is followed by a character that is not allowed
yaml-alias = an asterisk at the start of a value refers to a name that does not exist (put the text in quotation marks)
yaml-character = this character cannot begin a value (put the text in quotation marks)
yaml-documents = the file contains more than one document
yaml-deep = values are nested too deeply
yaml-colon = the value contains a colon followed by a space
yaml-indentation = the indentation of this line does not match the lines around it, or a colon is missing or misplaced
yaml-other = this line does not follow the syntax
yaml-invisible = the line contains an invisible character, or a no-break space instead of a space
yaml-space = a colon and a space are needed after the name of the field
yaml-curly = the text is between quotation marks that YAML does not know
yaml-braces = values for several languages on one line go between braces
yaml-flow-text = a text in braces or brackets contains a sign that YAML reserves
yaml-inner-quote = the text contains the sign that surrounds it, or a quotation mark is not closed
yaml-continued = this line continues the text above, but is not indented
yaml-anchor = an `&` at the start of a value is not read as text
yaml-mark = an `!` at the start of a value is not read as text
yaml-too-large = This YAML would become too large or too deep once its references are replaced.
    .help = Remove the anchors (`&name`) and the references (`*name`), and write the values themselves.
not-toml = { $problem ->
        [twice] This name is already used above.
        [backslash] A backslash (`\`) begins a code that does not exist.
        [character] This text contains a character that is not allowed.
        [date] This date or time does not exist.
        [number] This number is not valid.
        [comma] A comma is missing, or there is one too many.
        [bracket] A bracket is not closed.
        [not-closed] The quotation mark of this value is not closed.
        [no-equal-sign] The sign `=` is missing between the name and the value.
        [after] There is something extra after the value.
        [no-value] The value is missing.
        [not-quoted] This value is not in straight quotation marks.
        [name] A name contains only letters without accents, digits, `-` and `_`.
       *[other] This TOML is not valid: { $detail }.
    }
    .help = { $correction ->
        [none] { $problem ->
            [twice] Keep only one of the two.
           *[other] Write a setting as `name = "value"`, and a section as `[name]`.
        }
       *[other] Write `{ $correction }`.
    }

label-first-here = first listed here
label-named-here-too = also here

merge-conflict = Two versions of these lines were not merged.
    .help = Keep one version, or combine them, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.
damaged-text = { $kind ->
        [twice] These characters were damaged when the text was read in another encoding: “{ $found }”.
        [lost] A character was lost and replaced with �: “{ $found }”.
        [question] A question mark is in the middle of a word, probably instead of an accented letter: “{ $found }”.
       *[accent] An accent is apart from its letter: “{ $found }”.
    }
    .help = { $kind ->
        [lost] Type the lost letter again.
        [question] Type the accented letter, or add a space after the question mark.
       *[other] Write “{ $corrected }”.
    }
invisible-character = This text contains an invisible character: { $name } ({ $code }).
    .help = Remove it, or type the word again: “{ $corrected }”. `parvis check --fix` removes it.
unpaired-direction = An invisible character that changes the direction of the text has no pair: { $code }.
    .help = Remove it, or add the character that begins or ends the change of direction.
private-character = This character exists only in the font of one program; browsers show an empty square: { $code }.
    .help = Write `- ` at the beginning of each item of a list; elsewhere, use an ordinary character or a word.
mixed-alphabets = The word “{ $found }” contains letters of another alphabet that look like Latin letters.
    .help = Type the word again: “{ $corrected }”.
styled-letters = { $kind ->
        [ligature] Letters are joined into one character, as in a text copied from a PDF: “{ $found }”.
        [styled] These are mathematical or wide signs, not letters: “{ $found }”.
       *[decomposed] Letters and their accents are separate characters, as in a text copied from a PDF: “{ $found }”.
    }
    .help = { $kind ->
        [styled] Write “{ $corrected }”. For bold, put the words between `**`.
        [decomposed] Type the words again: “{ $corrected }”. `parvis check --fix` replaces all of them in the file ({ $count }).
       *[other] Write “{ $corrected }”.
    }
character-zero-width-space = zero-width space
character-zero-width-non-joiner = zero-width non-joiner
character-zero-width-joiner = zero-width joiner
character-word-joiner = word joiner
character-byte-order-mark = byte order mark
character-soft-hyphen = soft hyphen
character-left-to-right-mark = left-to-right mark
character-right-to-left-mark = right-to-left mark
character-direction = change of direction
character-line-separator = line separator
character-paragraph-separator = paragraph separator
character-object = place of an object that was not copied
character-private = character of one font
character-control = control character
character-format = formatting character
name-not-portable = { $fault ->
        [reserved] Windows does not allow the name “{ $name }”, which is that of a device.
        [character] Windows does not allow a character in the name “{ $name }”.
       *[ending] Windows removes the space or the period at the end of the name “{ $name }”.
    }
    .help = Rename it, for example to `{ $better }`, and correct the links to it.
names-alike = “{ $name }” differs from `{ $other }` only in capital letters or in the way accents are written.
    .help = On Windows and macOS, they are one name. Rename one of the two, or remove it.
path-too-long = The path of this file has { $length } characters. Some systems do not allow more than { $limit }.
    .help = Shorten the names of the file and of its folders.
