# What is said of files and folders.

no-site = This folder has no `site.toml` file.
    .help = Create `site.toml` at the root of the portal, with at least `base_url` and `[title]`.
unreadable = { $cause ->
        [gone] This file vanished while it was being read.
        [permission] The system does not allow this file or folder to be read.
       *[other] The system does not give this file or folder.
    }
    .help = { $cause ->
        [gone] Put it back, or start again once it is saved.
        [permission] Give the account that runs Parvis the right to read it.
       *[other] The system’s answer: { $detail }.
    }
not-utf8 = The rest of the file is not in UTF-8.
    .help = Save the file again and choose the encoding “UTF-8”.
symbolic-link = This name is a symbolic link, which is not followed.
    .help = Put the file or folder itself in its place.
file-too-large = This text has { $size } MB, more than the { $largest } MB allowed.
    .help = Divide the text into several items, or attach it as a document.
name-not-unicode = The name of this file has bytes that are not letters.
    .help = Rename the file with letters without accents, digits and hyphens.
not-a-file = This is neither a file nor a folder, but a pipe, a socket or a device.
    .help = Remove it.
unknown-collection = “{ $folder }” is not a collection.
    .help = { $folder ->
        [commitments] Commitments go into the folder of their plan: `content/action-plans/…/commitments/`.
       *[other] { $nearest ->
            [none] A collection is called { $known }.
           *[other] The nearest name is “{ $nearest }”. A collection is called { $known }.
        }
    }
stray-file = This file does not belong here and is not published.
    .help = Each item has its own folder: `content/news/my-announcement/fr.md`. Put it in such a folder, or remove it.
duplicate-text = This text is in the same language as { $first }.
    .help = Keep only one of the two files.
empty-item = This folder has neither `item.yaml` nor a text.
    .help = Add `item.yaml` or `fr.md`, or remove the folder.
text-without-language = The name “{ $name }” does not say which language the text is in.
    .help = Name it after its language: `fr.md` or `en.md`.

not-yaml = This is not YAML: { $reason }.
    .help = { $example ->
        [none] The problem is on this line or just above. The other fields are checked once this one is mended.
       *[other] Put the value in quotation marks: `{ $example }`.
    }
yaml-tab = a tab is used for indentation, where spaces are needed
yaml-bracket = a list opened by a bracket is not closed properly
yaml-brace = a brace has no match
yaml-quote = a quotation mark is not closed
yaml-escape = in a text between straight quotation marks, a backslash stands before a character that takes none
yaml-alias = an asterisk at the start of a value refers to a name that does not exist (put the text in quotation marks)
yaml-character = this character cannot begin a value (put the text in quotation marks)
yaml-documents = the file holds more than one document
yaml-deep = values are nested too deep
yaml-colon = the value has a colon with a space after it
yaml-indentation = the indentation or the colon of this line does not match what is around it
yaml-other = this line does not follow the syntax
yaml-too-large = This YAML would grow too large or too deep once its references are followed.
    .help = Remove the anchors (`&name`) and the references (`*name`), and write the values themselves.
not-toml = This is not TOML: { $reason }.
    .help = A line is written `name = "value"`, a section `[name]`.

label-first-here = first here
