# Templates, styles and files of the site.

template-unreadable = The template has a syntax error at line { $line }: { $detail }.
    .help = Correct this line. Templates use the Tera 2 syntax; `themes/parvis/README.md` lists the variables that they receive.
template-unfilled = The template cannot be rendered at line { $line }: { $detail }.
    .help = Check the name of the variable; `themes/parvis/README.md` lists the variables of each template.
unknown-string = { $gaps ->
        [none] The template uses the string “{ $key }” at line { $line }, but this string does not exist.
       *[other] The template cannot show the string “{ $key }” at line { $line }: { $gaps }.
    }
    .help = { $gaps ->
        [none] Add it to each file of `i18n/`, or correct its name.
       *[other] Pass to `t` all the variables of the string.
    }
unknown-asset = The template uses the file “{ $name }” at line { $line }, but the theme has no such file.
    .help = Add the file to `themes/parvis/`, or correct its path: `parvis.css`, `images/…`, `fonts/…` or `scripts/…`.
theme-not-text = This theme file is not UTF-8 text.
    .help = Save it in UTF-8.
low-contrast = The contrast of { $front } on { $back } is only { $contrast } in the { $scheme ->
        [dark] dark
       *[light] light
    } colour scheme. It must be at least { $least }.
    .help = Make one of the two colours darker or the other lighter, until the contrast reaches { $least } (WCAG 2.2, criteria 1.4.3 and 1.4.11).
file-in-the-way = This file would replace { $address }, which Parvis generates.
    .help = Rename it, or move it to another folder of `static/`.
overrides-nothing = This file replaces no file of the theme, and no template uses it.
    .help = { $nearest ->
        [none] Give it the name of the file that it replaces, or remove it.
       *[other] Did you mean `themes/parvis/{ $nearest }`? Otherwise, remove it.
    }
