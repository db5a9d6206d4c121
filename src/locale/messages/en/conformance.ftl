# The conformance report on WCAG 2.2, criterion by criterion.

conformance-title = Conformance report on WCAG 2.2, level AA: { $site }, { $day }
conformance-intro = For each of the 55 criteria of levels A and AA, this report says what Parvis saw in the pages, and what a person must look at.
conformance-limits = It does not claim that the site conforms: a machine finds failures, and does not see everything. A criterion for which nothing was found is not thereby met.
conformance-pages = { $count ->
    [0] No page was looked at.
    [one] { $count } page was looked at.
   *[other] { $count } pages were looked at.
}
conformance-summary = The 55 criteria
conformance-column-result = Result
conformance-column-number = Number
conformance-column-criteria = Criteria
conformance-column-rule = Rule
conformance-column-page = Page
conformance-column-reason = Reason
conformance-column-until = End
conformance-column-excused = Findings excused
conformance-column-first = The first ones
conformance-failed = Not met
conformance-doubtful = Needs a person’s look: the machine saw something to judge
conformance-nothing-found = Needs a person’s look: the machine found nothing
conformance-people-alone = Needs a person’s look: no automatic rule
conformance-passed = Met: markup decides it wholly
conformance-inapplicable = Not applicable
conformance-perceivable = Perceivable
conformance-operable = Operable
conformance-understandable = Understandable
conformance-robust = Robust
conformance-list-failed = { $count ->
    [one] The failure:
   *[other] The { $count } failures:
}
conformance-list-doubtful = { $count ->
    [one] The finding to judge:
   *[other] The { $count } findings to judge:
}
conformance-excused = { $count ->
    [one] { $count } finding is excused in site.toml.
   *[other] { $count } findings are excused in site.toml.
}
conformance-same-on = { $count ->
    [one] and on { $count } page in all
   *[other] and on { $count } pages in all
}
conformance-mend-in = To mend in
conformance-look = What a person looks at:
conformance-where = Where:
conformance-nowhere = nothing in the markup; a style sheet can add some.
conformance-and = {"; "}
conformance-on-no-page = On no page:
conformance-rules = Automatic rules:
conformance-set-aside = Rules switched off in site.toml:
conformance-on = { $count ->
    [one] on { $count } page
   *[other] on { $count } pages
}
conformance-in-page = { $count ->
    [one] the one page
   *[other] all { $count } pages
}
conformance-in-image = { $count ->
    [one] { $count } image { $pages }
   *[other] { $count } images { $pages }
}
conformance-in-media = { $count ->
    [one] { $count } recording or moving image { $pages }
   *[other] { $count } recordings or moving images { $pages }
}
conformance-in-embedded = { $count ->
    [one] { $count } piece of embedded content { $pages }
   *[other] { $count } pieces of embedded content { $pages }
}
conformance-in-field = { $count ->
    [one] { $count } form field or button { $pages }
   *[other] { $count } form fields and buttons { $pages }
}
conformance-in-link = { $count ->
    [one] { $count } link { $pages }
   *[other] { $count } links { $pages }
}
conformance-in-heading = { $count ->
    [one] { $count } heading or label { $pages }
   *[other] { $count } headings and labels { $pages }
}
conformance-in-focusable = { $count ->
    [one] { $count } element that the keyboard reaches { $pages }
   *[other] { $count } elements that the keyboard reaches { $pages }
}
conformance-in-script = { $count ->
    [one] { $count } script { $pages }
   *[other] { $count } scripts { $pages }
}
conformance-exceptions = Exceptions
conformance-exceptions-of = What site.toml excuses in pages
conformance-no-exception = Nothing is excused.
conformance-no-end = No end
conformance-until = { $day }
conformance-over = { $day } (past: excuses nothing any more)
conformance-places = Where to look
conformance-places-of = { $count ->
    [one] On { $count } page
   *[other] On { $count } pages, from the one with the most to the one with the least
}
conformance-places-more = { $count ->
    [one] And { $count } other page, which the report in JSON gives.
   *[other] And { $count } other pages, which the report in JSON gives.
}
conformance-name-image = Images
conformance-name-media = Recordings and images that may move
conformance-name-embedded = Embedded content
conformance-name-field = Form fields and buttons
conformance-name-link = Links
conformance-name-heading = Headings and labels
conformance-name-focusable = Elements that the keyboard reaches
conformance-name-script = Scripts
conformance-every-page = All pages
conformance-done = { $failed ->
    [0] No failure found by the machine
    [one] { $failed } criterion not met
   *[other] { $failed } criteria not met
}, { $people } for a person to look at, { $inapplicable } not applicable.
