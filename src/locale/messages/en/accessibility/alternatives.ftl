# Accessibility rules for pages: alternatives to images, audio and video.

image-without-alternative = This image has no alternative text.
    .help = Describe what it shows in `alt`, or in `aria-label` if it is not an `img` element. If it is decorative, use `alt=""`.

drawing-alone-without-name = This SVG image is the only content of a link or button that has no accessible name.
    .help = Say what the link or button does in its `aria-label`, and add `aria-hidden="true"` to the image.

object-without-alternative = This embedded content has no alternative text.
    .help = Describe what it shows in `aria-label` or `title`.

image-button-without-alternative = This image button has no alternative text.
    .help = Write in `alt` what the button does, such as “Search” or “Send the request”.

map-area-without-alternative = This area of an image map has no alternative text.
    .help = Write in the `alt` of the `area` where it leads.

canvas-without-alternative = This `canvas` element has no alternative text.
    .help = Add `role="img"` and an `aria-label` that describes the drawing. If it is decorative, add `aria-hidden="true"`.

alternative-says-nothing = { $kind ->
        [announces] { alternative-announces-image }
       *[nothing] The alternative text “{ $text }” does not describe the image.
    }
    .help = { $kind ->
        [announces] { alternative-announces-image.help }
       *[nothing] Describe what the image shows. If it is decorative, leave the alternative text empty: `alt=""` in HTML, `![](…){"{"}decorative{"}"}` in Markdown.
    }

alternative-repeats-text =
    { $place ->
        [link] The alternative text “{ $text }” repeats the text of the link or button.
       *[caption] The alternative text “{ $text }” repeats the caption.
    }
    .help =
        { $place ->
            [link] Leave the alternative text empty: `alt=""` in HTML, `![](…){"{"}decorative{"}"}` in Markdown.
           *[caption] Describe what the image shows and the caption does not say.
        }

video-without-captions = This video has no captions track.
    .help = Add `<track kind="captions">`, unless the captions are part of the picture or the video has no sound.

video-without-description = This video has no transcript or audio description nearby.
    .help = Add a link to its transcript or to a version with audio description, unless everything important is said aloud.

audio-without-transcript = This audio recording has no transcript nearby.
    .help = Add the transcript right after the recording, or a link named “Transcript”.

image-of-text = The image “{ $file }” may contain text.
    .help = Write the text in the page, unless its appearance is essential, as in a logo.
