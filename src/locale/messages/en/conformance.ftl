# WCAG 2.2 conformance report, criterion by criterion.

conformance-title = WCAG 2.2 conformance report, level AA: { $site }, { $day }
conformance-intro = For each of the 55 success criteria of levels A and AA, this report lists what Parvis checked in the pages and what a person must check.
conformance-limits = It does not claim that the site conforms: automatic checks find some failures, not all. A criterion with no findings is not necessarily met.
conformance-pages = { $count ->
    [0] No pages were checked.
    [one] { $count } page was checked.
   *[other] { $count } pages were checked.
}
conformance-summary = The 55 criteria
conformance-column-result = Result
conformance-column-number = Number
conformance-column-criteria = Criteria
conformance-column-rule = Rule
conformance-column-page = Page
conformance-column-reason = Reason
conformance-column-until = Until
conformance-column-excused = Suppressed findings
conformance-column-first = First pages
conformance-failed = Not met
conformance-doubtful = Needs review: automatic rules found something to check
conformance-nothing-found = Needs review: automatic rules found nothing
conformance-people-alone = Needs review: no automatic rule
conformance-passed = Met: fully verified in the markup
conformance-inapplicable = Not applicable
conformance-perceivable = Perceivable
conformance-operable = Operable
conformance-understandable = Understandable
conformance-robust = Robust
conformance-list-failed = { $count ->
    [one] { $count } failure:
   *[other] { $count } failures:
}
conformance-list-doubtful = { $count ->
    [one] { $count } finding to review:
   *[other] { $count } findings to review:
}
conformance-excused = { $count ->
    [one] { $count } finding is suppressed in site.toml.
   *[other] { $count } findings are suppressed in site.toml.
}
conformance-same-on = { $count ->
    [one] and on { $count } page in all
   *[other] and on { $count } pages in all
}
conformance-fix-in = Fix in
conformance-look = What a person must check:
conformance-where = Where:
conformance-nowhere = nothing in the markup; a style sheet may add some.
conformance-and = {"; "}
conformance-on-no-page = Not on any page:
conformance-rules = Automatic rules:
conformance-set-aside = Rules disabled in site.toml:
conformance-on = { $count ->
    [one] on { $count } page
   *[other] on { $count } pages
}
conformance-in-page = { $count ->
    [one] the only page
   *[other] all { $count } pages
}
conformance-in-image = { $count ->
    [one] { $count } image { $pages }
   *[other] { $count } images { $pages }
}
conformance-in-media = { $count ->
    [one] { $count } audio, video or animated item { $pages }
   *[other] { $count } audio, video or animated items { $pages }
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
    [one] { $count } element that receives keyboard focus { $pages }
   *[other] { $count } elements that receive keyboard focus { $pages }
}
conformance-in-script = { $count ->
    [one] { $count } script { $pages }
   *[other] { $count } scripts { $pages }
}
conformance-exceptions = Exceptions
conformance-exceptions-of = Exceptions of site.toml for pages
conformance-no-exception = No exceptions.
conformance-no-end = No end date
conformance-until = { $day }
conformance-over = { $day } (expired: no longer applies)
conformance-places = Where to check
conformance-places-of = { $count ->
    [one] On { $count } page
   *[other] On { $count } pages, those with the most first
}
conformance-places-more = { $count ->
    [one] { $count } more page is listed in the JSON report.
   *[other] { $count } more pages are listed in the JSON report.
}
conformance-name-image = Images
conformance-name-media = Audio, video and animated content
conformance-name-embedded = Embedded content
conformance-name-field = Form fields and buttons
conformance-name-link = Links
conformance-name-heading = Headings and labels
conformance-name-focusable = Elements that receive keyboard focus
conformance-name-script = Scripts
conformance-every-page = All pages
conformance-done = { $failed ->
    [0] No failures found by automatic rules
    [one] { $failed } criterion not met
   *[other] { $failed } criteria not met
}, { $people } to be reviewed by a person, { $inapplicable } not applicable.
