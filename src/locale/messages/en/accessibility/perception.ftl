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

contrast-too-low =
    { $size ->
        [large] The contrast of this text is { $whole }.{ $tenth } to 1: 3 is the least, even for large text.
       *[small] The contrast of this text is { $whole }.{ $tenth } to 1: 4.5 is the least that is read by all.
    }
    .help = Make the text darker or what is behind it lighter, or the reverse.

orientation-locked = A style turns the page by a quarter when the screen is held one way.
    .help = Take the turn out (`transform` or `rotate` under `@media (orientation: …)`).

sensory-instruction = “{ $text }” points to something by its place or its colour alone.
    .help = Name it as it names itself: “the menu Services, on the right”.

sound-by-itself = This plays by itself, and nothing here stops it.
    .help = Take `autoplay` out, or add `controls`.
