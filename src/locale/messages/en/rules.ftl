# Messages about the settings of rules.

unknown-rule = No rule has the code “{ $rule }”.
    .help = { $nearest ->
        [none] `parvis explain` lists the codes.
       *[other] Did you mean “{ $nearest }”? `parvis explain` lists the codes.
    }
idle-exception = This exception to { $rule } is no longer needed: the rule finds no problem in `{ $item }`.
    .help = Remove the exception, or correct the item that it names.
expired-exception = This exception to { $rule } for `{ $item }` has expired.
    .help = Fix the problem, or agree on another date (`until`).
exception-of-nothing = This exception has no item and no page.
    .help = Add `item` for a rule about content, or `page` for a rule about pages.
active-file = { $kind ->
        [page] “{ $file }” is a Web page, which runs as part of the site when it is opened.
        [script] “{ $file }” is a script, which pages can run.
        [server] “{ $file }” is a program that Web servers run.
       *[program] “{ $file }” is a program, which runs on the reader’s computer.
    }
    .help = { $kind ->
        [page] Remove the file, or replace it with a PDF or a text of the portal. If the site needs this page, put it in `static/`.
        [script] Remove the file. If the site needs this script, put it in `themes/parvis/scripts/` or in `static/`.
        [server] Remove the file: a portal needs no program on the server. If its content is to be read, give it the extension `.txt`.
       *[program] Remove the file, and link to the site of its publisher.
    }
private-file = { $kind ->
        [mail] “{ $file }” is an email file: it shows names and addresses that are not for the public.
        [secret] “{ $file }” contains passwords or a private key.
       *[connection] “{ $file }” is a connection to another computer.
    }
    .help = { $kind ->
        [mail] Remove the file, and put the document attached to it in its place, or write its content in the text.
        [secret] Remove the file and, if it was already published, change those passwords or that key.
       *[connection] Remove the file.
    }
redirected-address = This link goes through “{ $host }”, which records the people who follow it.
    .help = { $corrected ->
        [none] Follow the link, and write the address that the browser then shows.
       *[other] Write the real address: `{ $corrected }`.
    }
tracking-address = { $count ->
        [one] The parameter { $parameters } of this address follows the people who open it.
       *[other] The parameters { $parameters } of this address follow the people who open it.
    }
    .help = Write the address without { $count ->
        [one] it
       *[other] them
    }: `{ $corrected }`.
restricted-address = { $kind ->
        [editing] The address “{ $address }” is the one where the document or the form is edited.
        [shared] The address “{ $address }” shares a file of a workspace: it opens only for the people who were given access.
        [account] The address “{ $address }” opens only with an account.
       *[expires] The address “{ $address }” works only for a limited time.
    }
    .help = { $kind ->
        [editing] { $corrected ->
            [none] Write the public address, and open it in a private window to check it.
           *[other] Write the public address, and open it in a private window to check it: `{ $corrected }`.
        }
        [account] Write the address of a public page, or remove the link.
       *[other] Put the file in the folder of the item and write its name, or write the address of a public page.
    }
unused-file = “{ $file }” is published, but no page links to it or shows it.
    .help = { $image ->
        [yes] Show it in the text, for example `![Description of the image]({ $file })`, or remove it from the folder.
       *[no] Link to it in the text, for example `[Title of the document]({ $file })`, add it to `attachments`, or remove it from the folder.
    }
format-differs = The format given is “{ $format }”, but “{ $file }” is in another format.
    .help = Write `format: { $corrected }`, or name the file that is in that format.
mail-text = { $kind ->
        [confidential] This confidentiality notice comes from an email: “{ $text }”.
        [external] This warning comes from a mail program: “{ $text }”.
        [signature] This line was added by a mail program: “{ $text }”.
       *[header] This is the beginning of an email: “{ $text }”.
    }
    .help = { $kind ->
        [header] Remove it, and check that the rest of the message can be made public.
       *[other] Remove this passage.
    }
document-with-macros = “{ $file }” can contain macros, which are programs.
    .help = Save the document without macros, as `.xlsx`, `.docx` or `.pptx`, or as a PDF.
drawing-active = { $kind ->
        [script] “{ $file }” contains a script, which runs as part of the site when the file is opened.
        [handler] “{ $file }” contains an attribute that runs a script as part of the site when the file is opened.
        [foreign] “{ $file }” contains a passage of another language, such as HTML, which can imitate the site.
        [external] “{ $file }” loads something from another file.
       *[unreadable] “{ $file }” cannot be checked from here on, and could contain scripts.
    }
    .help = { $kind ->
        [unreadable] Export the drawing again as “plain SVG” or “optimized SVG”, in UTF-8, or as PNG.
       *[other] Remove this part from the file, or export the drawing again as “plain SVG” or “optimized SVG”.
    }
drawing-cleaned = { $kind ->
        [script] “{ $file }” is published without this script.
        [handler] “{ $file }” is published without this attribute, which runs a script.
        [foreign] “{ $file }” is published without this passage of another language, such as HTML.
       *[external] “{ $file }” is published without this address of another file.
    }
    .help = Check the image in the preview. Export the drawing again as “plain SVG” or “optimized SVG”, with texts converted to paths, or remove this part from the file.
