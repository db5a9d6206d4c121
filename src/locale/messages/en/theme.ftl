# Files of the theme.

theme-file-base-html = Frame of every page: header, menu, breadcrumb, footer
theme-file-components-checks-html = Automatic checks, on the accessibility page
theme-file-components-contact-html = Telephone numbers, email addresses and addresses
theme-file-components-cycle-html = Phases of an action plan
theme-file-components-documents-html = Documents to download and links to other sites
theme-file-components-facts-html = “At a glance” column
theme-file-components-figures-html = Figures
theme-file-components-listing-html = Items of a list
theme-file-components-lists-html = Pagination and alphabetical directories
theme-file-components-milestones-html = Milestones of a commitment
theme-file-components-page-html = Title, notices, breadcrumb, language switch, table of contents
theme-file-components-participation-html = Open consultations and the button to take part
theme-file-components-people-html = People: signatories, members, representatives
theme-file-components-prose-html = Markdown texts and section headings
theme-file-components-reports-html = Progress reports and assessments
theme-file-components-rows-html = Rows of lists
theme-file-components-share-html = Bars that show shares, and their table
theme-file-components-status-html = Status: not started, complete, overdue…
theme-file-components-timeline-html = Years of the timeline
theme-file-components-words-html = Words, dates and links
theme-file-fonts = Typeface and its licence
theme-file-images-mark-svg = Icon of the site in the browser
theme-file-pages-achievement-html = Page of an achievement
theme-file-pages-action_plan-html = Page of an action plan
theme-file-pages-alias-html = Redirect from a former address
theme-file-pages-commitment-html = Page of a commitment
theme-file-pages-committee-html = Page of a committee
theme-file-pages-consultation-html = Page of a consultation
theme-file-pages-dataset-html = Page of a data set
theme-file-pages-declaration-html = Page of a declaration
theme-file-pages-event-html = Page of an event
theme-file-pages-foundation-html = Page of a foundation
theme-file-pages-home-html = Home page
theme-file-pages-item-html = What the pages of all items have in common
theme-file-pages-language_choice-html = Choice of a language, at the root of the site
theme-file-pages-list-html = List of a collection
theme-file-pages-news-html = Page of a news item
theme-file-pages-not_found-html = Page for addresses that do not exist (404)
theme-file-pages-organization-html = Page of an organization
theme-file-pages-page-html = Page of the `pages` collection
theme-file-pages-representatives-html = Directory of representatives
theme-file-pages-timeline-html = Timeline
theme-file-pages-topic-html = Page of a topic
theme-file-pages-topics-html = List of topics
theme-file-styles-10-tokens-css = Colours, type and measures
theme-file-styles-20-base-css = Headings, paragraphs, tables, links
theme-file-styles-30-frame-css = Header, menu, breadcrumb, columns, footer
theme-file-styles-40-parts-css = Notices, facts, figures, buttons, phases, bars
theme-file-styles-50-lists-css = Lists, timeline, directories, pagination
theme-file-styles-60-items-css = Milestones, reports, people, documents
theme-file-styles-70-pages-css = Home page, choice of a language, 404 page
theme-file-styles-80-prose-css = Markdown texts
theme-file-styles-90-print-css = Printing
theme-file-readme-md = Documentation: variables and components of templates
theme-file-i18n-en-ftl = Words of the interface in English
theme-file-i18n-fr-ftl = Words of the interface in French
theme-copy-line = Copy of a file of Parvis { $version }.
theme-copy-same = same copy in the portal, can be deleted
theme-copy-changed = changed copy in the portal
theme-copy-outdated = older copy in the portal
theme-list-next = To change one of these files, run `parvis theme export` with its name. The copy in the portal replaces the built-in file.
theme-exported = { $count ->
        [one] { $count } file copied. The portal now uses this copy, which new versions of Parvis do not change. To return to the built-in file, delete it.
       *[other] { $count } files copied. The portal now uses these copies, which new versions of Parvis do not change. To return to the built-in files, delete them.
    }
theme-file-unknown = The theme has no file “{ $name }”.
    .help = { $nearest ->
        [none] `parvis theme` lists the files.
       *[other] Did you mean “{ $nearest }”? `parvis theme` lists the files.
    }
theme-file-ambiguous = Several files of the theme are called “{ $name }”.
    .help = Write { $known }.
theme-file-exists = { $count ->
        [one] { $paths } already exists. Nothing was copied.
       *[other] { $count } files already exist: { $paths }. Nothing was copied.
    }
    .help = To replace them, add `--force`: changes made in them will be lost.
