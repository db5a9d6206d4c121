# Accessibility rules for texts: what authors write in Markdown and in fields.

alternative-is-file-name = The alternative text “{ $text }” is a file name.
    .help = Describe what the image shows, or add `{"{"}decorative{"}"}` if it is decorative.

alternative-repeats-caption = The alternative text of this image repeats its caption: “{ $text }”.
    .help = Describe between the brackets what the image shows.

alternative-announces-image = The alternative text “{ $text }” begins by announcing an image, which screen readers already do.
    .help = Begin with what the image shows.

alternative-too-long = The alternative text of this image has { NUMBER($length) } characters; the limit is 150.
    .help = Summarize the image in 150 characters or fewer, and give the details in the text of the page.

table-without-headers = This table has no column headers.
    .help = Write in the first row what each column contains.

level-skipped-in-text = { heading-level-skipped }
    .help = Use level { $wanted }, or go down one level at a time from `##`.

bold-paragraph-as-heading = The paragraph “{ $text }” is all in bold, like a heading, but is not marked up as one.
    .help = Make it a heading, with `##` or the level that fits.

list-of-dashes = This list is typed by hand with dashes or bullets.
    .help = Begin each item with `- ` on its own line, and leave an empty line before the first.

break-as-paragraph = These paragraphs are separated by line breaks.
    .help = Leave an empty line between the paragraphs.

link-text-is-address = { address-as-link-text }
    .help = Replace it with text that names the destination: `[the plan](https://…)`.

link-text-says-nothing = { link-text-that-says-nothing }
    .help = { link-text-that-says-nothing.help }

image-too-heavy = The image “{ $file }” weighs { NUMBER($size) } KB; the limit is { NUMBER($limit) } KB.
    .help = { $width ->
        [0] Reduce it before you put it in the portal: 1600 pixels wide are enough for a page.
       *[other] It is { NUMBER($width) } by { NUMBER($height) } pixels. Reduce it before you put it in the portal: 1600 pixels wide are enough for a page.
    }

image-format-not-shown = Browsers do not show the image “{ $file }”, which is in the format { $format }.
    .help = Save it as JPEG (a photo), PNG (a screenshot) or SVG (a drawing), and write the new name here.

video-file-without-captions = The video “{ $file }” has no file of captions.
    .help = Put next to it a file of captions with the same name, ending in `.vtt`, or publish the video on a service that shows captions and link to it.

file-without-content = { $kind ->
    [empty] The file “{ $file }” is empty.
    [git-lfs] “{ $file }” is not the file itself: it is a pointer of Git LFS.
    [icloud] “{ $file }” is not the file itself: iCloud has not downloaded it.
    [google-drive] “{ $file }” is not the file itself: it is a shortcut to a document of Google Drive.
   *[shortcut] “{ $file }” is not the file itself: it is a shortcut.
}
    .help = { $kind ->
        [empty] Open the original to check it, and copy it here again. Remove this file if it is not needed.
        [git-lfs] Download the file with `git lfs pull`, then publish again.
        [icloud] Open the file so that iCloud downloads it, then copy it here.
        [google-drive] In Google Drive, download the document (PDF or Office), and copy it here.
       *[shortcut] Copy the file itself here, or write a link to the address that the shortcut opens.
    }

file-damaged = { $kind ->
    [cut-short] The file “{ $file }” is not complete: its end is missing.
   *[unrecognized] The file “{ $file }” cannot be opened: its content is not of the format that its name says.
}
    .help = Open the original to check it, and copy it here again.

file-of-another-format = { $kind ->
    [page] The file “{ $file }” contains a web page, often the error page of another site.
   *[other] The file “{ $file }” is in the format { $format }, not in the one that its name says.
}
    .help = { $kind ->
        [page] Download the document again, open it to check it, and copy it here.
        [other] Open it in its program and save it in the format of its name.
       *[named] Open it in its program and save it in the format of its name, or rename it to end in `.{ $extension }`.
    }

image-extension-differs = The image “{ $file }” is in the format { $format }, not in the one that its name says.
    .help = Rename it to end in `.{ $extension }`, and write the new name where it is used.

instruction-by-senses = { sensory-instruction }
    .help = { sensory-instruction.help }

passage-in-capitals = “{ $text }” is in capital letters.
    .help = Use lowercase letters. To emphasize words in the text of a page, use `**`.

emoji-run = Screen readers read these { NUMBER($count) } emoji one by one.
    .help = Keep one at most, after the words.
