# What is kept between two runs.

rendered-pages = { $unchanged ->
        [0] No page kept
        [one] { $unchanged } page kept
       *[other] { $unchanged } pages kept
    } from the last run, { $rendered } rendered.
rendered-inputs = Changed since the last run, for all pages: { $inputs }.
input-program = the program
input-theme = the theme
input-settings = the settings in `site.toml`
input-strings = the interface strings
rendered-new = { $page }: no version of this page was kept.
rendered-content = { $page }: what this page shows has changed.
rendered-file = { $page }: the published file is missing or was changed.
rendered-site = { $page }: what all pages share has changed.
cache-not-saved = Nothing could be kept for the next run in { $path }: { $detail }. It will render and check every page again.
