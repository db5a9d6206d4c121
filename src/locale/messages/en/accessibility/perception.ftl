# What rules find in pages: colours, spacing, orientation, sound.

zoom-prevented = `{ $setting }={ $value }` keeps readers from making the page larger.
    .help = Take `{ $setting }` out of the `content` of this element.

spacing-fixed = `{ $property }: { $value } !important` is too tight, and readers cannot widen it.
    .help = Take `!important` out, or set the style in a style sheet.
