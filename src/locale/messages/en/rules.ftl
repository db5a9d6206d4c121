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
