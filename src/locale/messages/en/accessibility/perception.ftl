# Accessibility rules for pages: contrast, zoom, spacing, orientation, sound.

zoom-prevented = `{ $setting }={ $value }` prevents people from zooming in.
    .help = Remove `{ $setting }` from the `content` attribute of this element.

spacing-fixed = `{ $property }: { $value } !important` is too tight and prevents people from increasing the spacing.
    .help = Remove `!important`, or move the style to a style sheet.

focus-invisible =
    { $count ->
        [one] This element has no visible focus indicator: a style removes its outline.
       *[other] { $count } elements on this page, starting with this one, have no visible focus indicator: a style removes their outline.
    }
    .help = Remove `outline: none`, or add a visible outline for `:focus-visible`.

contrast-too-low =
    { $size ->
        [large] The contrast of this text is { $ratio } to 1. Large text needs at least 3 to 1.
       *[small] The contrast of this text is { $ratio } to 1. It must be at least 4.5 to 1.
    }
    .help = Make the text darker or the background lighter, or the reverse.

orientation-locked = A style rotates the page by a quarter turn in one orientation of the screen.
    .help = Remove the rotation: `transform` or `rotate` inside `@media (orientation: …)`.

sensory-instruction = “{ $text }” identifies something only by its position or colour.
    .help = Add its name in quotation marks: the “Services” menu, on the right.

sound-by-itself = This audio or video plays automatically and has no controls to stop it.
    .help = Remove `autoplay`, or add `controls`.
