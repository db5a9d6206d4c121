# What is said of templates, styles and the files of the site.

template-unreadable = The template cannot be read, at line { $line }: { $detail }.
    .help = Mend the template there. The syntax is that of Tera 2; `themes/parvis/README.md` says what templates are given.
template-unfilled = The template cannot be filled, at line { $line }: { $detail }.
    .help = Check the name of the variable; `themes/parvis/README.md` says what each template is given.
unknown-string = { $gaps ->
        [none] There is no string “{ $key }”, which the template asks for at line { $line }.
       *[other] The string “{ $key }”, which the template asks for at line { $line }, cannot be filled: { $gaps }.
    }
    .help = { $gaps ->
        [none] Add it to each file of `i18n/`, or correct its name.
       *[other] Give `t` every variable that the string uses.
    }
unknown-asset = The theme has no file “{ $name }”, asked for at line { $line }.
    .help = Put it in `themes/parvis/`, or correct its path: `parvis.css`, `images/…`, `fonts/…` or `scripts/…`.
theme-not-text = This file of the theme is not text in UTF-8.
    .help = Save it in UTF-8.
low-contrast = { $front } on { $back } has a contrast of only { $contrast } in the { $scheme ->
        [dark] dark
       *[light] light
    } scheme; it takes at least { $least }.
    .help = Darken one of the two colours or lighten the other up to { $least } (WCAG 2.2, criteria 1.4.3 and 1.4.11).
file-in-the-way = This file would take the place of { $address }, which the site makes already.
    .help = Rename it, or move it to another folder of `static/`.
