# What rules find in pages: colours, spacing, orientation, sound.

zoom-prevented = `{ $setting }={ $value }` keeps readers from making the page larger.
    .help = Take `{ $setting }` out of the `content` of this element.

spacing-fixed = `{ $property }: { $value } !important` is too tight, and readers cannot widen it.
    .help = Take `!important` out, or set the style in a style sheet.

focus-invisible =
    { $count ->
        [one] This element does not show that it has the focus: a style takes its outline away.
       *[other] Nothing shows the focus on { $count } elements of this page, this one first: a style takes their outline away.
    }
    .help = Take `outline: none` out, or give `:focus-visible` an outline that is seen.

contrast-too-low = The contrast of this text is { $ratio } to 1: { $needed } is the least that is read by all.
    .help = Make the text darker or what is behind it lighter, or the reverse.
