# What rules find in pages: what stands for images and media.

image-without-alternative = Nothing stands for this image.
    .help = Write what it says in `alt`; leave `alt` empty if it only adorns the page.

drawing-alone-without-name = This drawing is all there is of a link or a button, and nothing says what it does.
    .help = Say it in `aria-label` of the link or the button, and put `aria-hidden="true"` on the drawing.

object-without-alternative = Nothing stands for what this element shows.
    .help = Say what it shows in `aria-label` or `title`.

image-button-without-alternative = Nothing says what this image button does.
    .help = Write it in `alt`: “Search”, “Send the request”.

map-area-without-alternative = Nothing says where this part of the image leads.
    .help = Write it in `alt` of the `area`.

canvas-without-alternative = Nothing stands for what a script draws here.
    .help = Add `role="img"` and `aria-label`, or `aria-hidden="true"` if it only adorns the page.

alternative-says-nothing = { $kind ->
        [announces] { alternative-announces-image }
       *[nothing] The alternative “{ $text }” says nothing of the image.
    }
    .help = { $kind ->
        [announces] { alternative-announces-image.help }
       *[nothing] Write what it says; leave `alt` empty if it only adorns the page.
    }

alternative-repeats-text =
    { $place ->
        [link] The alternative “{ $text }” is also the text of the link: it is read twice.
       *[caption] The alternative “{ $text }” is also the caption: it is read twice.
    }
    .help =
        { $place ->
            [link] Leave `alt` empty.
           *[caption] Write in `alt` what the image shows and the caption does not say.
        }

video-without-captions = This film has no track of captions.
    .help = Add one (`<track kind="captions">`), unless captions are in the picture or there is no sound.

video-without-description = Nothing near this film tells what is only seen in it.
    .help = Link to its transcript or to a described version, unless all that matters is said aloud.

audio-without-transcript = This recording has no transcript near it.
    .help = Put it right after the recording, or a link that says “Transcript”.

image-of-text = The image “{ $file }” seems to be made of words.
    .help = Write them in the page, unless they must look just so, as in a logo.
