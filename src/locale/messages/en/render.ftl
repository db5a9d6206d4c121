# Templates, styles and files of the site.

template-unreadable = The template has a syntax error at line { $line }: { $problem ->
        [branches] an `if` has more than 64 `elif` branches
        [unexpected] `{ $name }` is not allowed here
        [end] a tag or a block is not closed
        [closing] the end tag does not match the start tag
        [tag] this tag does not exist
        [character] this character is not allowed here
        [twice] `{ $name }` is already defined in this template
        [filter] the filter `{ $name }` does not exist
        [function] the function `{ $name }` does not exist
        [test] the test `{ $name }` does not exist
        [component] the component `{ $name }` does not exist
        [template] the template `{ $name }` does not exist
        [circular] templates include each other without end
        [variable] the variable `{ $name }` does not exist
        [field] the field `{ $name }` does not exist
        [undefined] this variable has no value
        [argument] the argument `{ $name }` is missing
        [list] this value is not a list
        [number] this value is not a number
        [type] this value is not of the right type
       *[other] { $detail }
    }.
    .help = Correct this line. Templates use the Tera 2 syntax; `themes/parvis/README.md` lists the variables that they receive.
template-unfilled = The template cannot be rendered at line { $line }: { $problem ->
        [unexpected] `{ $name }` is not allowed here
        [end] a tag or a block is not closed
        [closing] the end tag does not match the start tag
        [tag] this tag does not exist
        [character] this character is not allowed here
        [twice] `{ $name }` is already defined in this template
        [filter] the filter `{ $name }` does not exist
        [function] the function `{ $name }` does not exist
        [test] the test `{ $name }` does not exist
        [component] the component `{ $name }` does not exist
        [template] the template `{ $name }` does not exist
        [circular] templates include each other without end
        [variable] the variable `{ $name }` does not exist
        [field] the field `{ $name }` does not exist
        [undefined] this variable has no value
        [argument] the argument `{ $name }` is missing
        [list] this value is not a list
        [number] this value is not a number
        [type] this value is not of the right type
       *[other] { $detail }
    }.
    .help = { $nearest ->
        [none] Check the name of the variable; `themes/parvis/README.md` lists the variables of each template.
       *[other] Did you mean “{ $nearest }”? `themes/parvis/README.md` lists the variables of each template.
    }
template-endless = The template repeats a part of the page too many times, at line { $line }.
    .help = Check this loop: its list is very long, or it is inside another loop.
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
    .help = Make one of the two colours darker or the other lighter, until the contrast reaches { $least } (WCAG 2.2, criteria 1.4.3 and 1.4.11). { $count ->
        [0] {""}
       *[other] It is also too low for { $others }.
    }
file-in-the-way = This file would replace { $address }, which Parvis generates.
    .help = Rename it, or move it to another folder of `static/`.
overrides-nothing = This file replaces no file of the theme, and no template uses it.
    .help = { $nearest ->
        [none] Give it the name of the file that it replaces, or remove it.
       *[other] Did you mean `themes/parvis/{ $nearest }`? Otherwise, remove it.
    }
copy-outdated = This copy of `{ $name }` is older than the file built into Parvis.
    .help = { $changed ->
        [no] Delete this file: it was not changed, and the built-in file is up to date.
       *[yes] Move this copy out of the portal, run `parvis theme export { $name }`, then make the changes again in the new file. If the copy is right as it is, replace `{ $recorded }` with `{ $current }` in its first line.
    }
style-blocked = Browsers will not load “{ $address }”. The pages’ security policy does not allow it (`{ $directive }`).
    .help = { $origin ->
        [none] Put the content in a file of `themes/parvis/images/` or `themes/parvis/fonts/`, and write the address of this file.
       *[other] Copy the file to `themes/parvis/`, or add the site to `[policy]` in `site.toml`: `{ $setting } = ["{ $origin }"]`.
    }
