# What rules find in pages: what authors write in Markdown.

alternative-is-file-name = “{ $text }” is the name of a file, and says nothing of the image.
    .help = Write what the image says, or add `{"{"}decorative{"}"}` if it only adorns the page.

alternative-repeats-caption = The caption of this image and the text that stands for it are the same: “{ $text }”.
    .help = Describe in brackets what the image shows.

alternative-announces-image = “{ $text }” says that it is an image, as screen readers do by themselves.
    .help = Begin with what the image says.

alternative-too-long = The text that stands for this image has { NUMBER($length) } characters.
    .help = Say what matters in 150 characters, and the rest in the text.

table-without-headers = The columns of this table have no headers.
    .help = Write in the first row what each column holds.

level-skipped-in-text = { heading-level-skipped }
    .help = Give it level { $wanted }, or go down one level at a time from `##`.

bold-paragraph-as-heading = “{ $text }” is bold, and looks like a heading.
    .help = Make it a heading, with `##` or the level that fits.

list-of-dashes = This list is made of dashes or bullets and line breaks.
    .help = Begin each item on its own line with `- `, after an empty line.

break-as-paragraph = Line breaks stand for a new paragraph.
    .help = Leave an empty line between the paragraphs.

link-text-is-address = { address-as-link-text }
    .help = { address-as-link-text.help }

link-text-says-nothing = { link-text-that-says-nothing }
    .help = { link-text-that-says-nothing.help }

instruction-by-senses = { sensory-instruction }
    .help = { sensory-instruction.help }

passage-in-capitals = “{ $text }” is in capitals.
    .help = Write in small letters, and give weight with `**`.

emoji-run = { NUMBER($count) } emoji in a row are read aloud one by one.
    .help = Keep one at most, after the words.
