# Messages about pages as they will be served.

page-dead-link = The link “{ $link }” on this page does not lead to a page or a file.
    .help = Correct the address where the link is written, or remove the link.
page-dead-anchor = The link “{ $link }” on this page points to an anchor that does not exist.
    .help = Write the anchor of a heading on the target page, or remove the anchor.
page-without-notice = This page has no language notice.
    .help = Put the language notice and its link (`site.notice`) back in the theme’s template.
blocked-by-policy = { $kind ->
        [script] Browsers will not run this script. The page’s security policy allows only scripts in the site’s own files.
        [handler] Browsers will not run the script in this attribute. The page’s security policy allows only scripts in the site’s own files.
        [style] Browsers will ignore these styles. The page’s security policy allows only style sheets in the site’s own files.
       *[address] Browsers will not load “{ $address }”. The page’s security policy does not allow it (`{ $directive }`).
    }
    .help = { $kind ->
        [script] Move the script to a file in `themes/parvis/scripts/` and load it with `asset(name="scripts/…")`.
        [handler] Move the script to a file in `themes/parvis/scripts/` and use `addEventListener`.
        [style] Move the styles to a file in `themes/parvis/styles/`, under a class.
       *[address] { $setting ->
            [none] Link to this address instead, or remove the element.
           *[other] Remove the element. If pages need it, add the site to `[policy]` in `site.toml`: `{ $setting } = ["{ $origin }"]`.
        }
    }
