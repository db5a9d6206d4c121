// Where axe-core and Parvis disagree on the pages of fixtures/broken/: which criterion one of them says
// the page fails, what the other makes of it, and why that stays. docs/accessibility-coverage.md has the
// same lists.

const BOTH_CRITERIA = "Both find the fault. The ACT rule counts it under 1.3.1 as well as 4.1.2; axe under 4.1.2 alone.";
const LAYOUT = "It takes a style sheet that is applied and a page that is laid out, which only a browser has.";
const OFF = "axe has a rule for it that is experimental and off.";

export const DIFFERENCES = [
  { page: "abstract-role", criterion: "4.1.2", by: "axe", other: "asks a person",
    reason: "Browsers pass over an abstract role, and a `div` without a role is what was there: nothing is lost for certain." },
  { page: "attribute-not-of-role", criterion: "1.3.1", by: "Parvis", other: "nothing", reason: BOTH_CRITERIA },
  { page: "autocomplete-of-other-field", criterion: "1.3.5", by: "Parvis", other: "nothing",
    reason: "`bday` on a field of type `url`: HTML does not allow it there. axe checks that the word exists, and not that it fits the field." },
  { page: "click-without-keyboard", criterion: "2.1.1", by: "Parvis", other: "nothing",
    reason: "A `span` with `onclick` that no key reaches. axe does not look at listeners." },
  { page: "contrast-too-low-by-style-sheet", criterion: "1.4.3", by: "axe", other: "nothing", reason: LAYOUT },
  { page: "data-table-without-headers", criterion: "1.3.1", by: "Parvis", other: "nothing", reason: OFF },
  { page: "deprecated-role", criterion: "4.1.2", by: "axe", other: "nothing",
    reason: "ARIA 1.2 deprecates `directory`; browsers still make it a list. A word out of use fails no criterion by itself." },
  { page: "description-without-term", criterion: "1.3.1", by: "axe", other: "asks a person",
    reason: "A `dl` that only holds `dd`: what they describe may be said before the list." },
  { page: "focus-invisible", criterion: "2.4.7", by: "Parvis", other: "nothing",
    reason: "`:focus { outline: none }` in the page. axe does not look at styles of the focus." },
  { page: "header-cell-without-cells", criterion: "1.3.1", by: "Parvis", other: "asks a person",
    reason: "A column with a header and no cell under it, which the algorithm of HTML decides." },
  { page: "heading-without-text", criterion: "1.3.1", by: "Parvis", other: "nothing",
    reason: "ACT rule ffd0e9 and technique H42; axe has it as good practice alone." },
  { page: "link-by-colour-alone", criterion: "1.4.1", by: "axe", other: "nothing", reason: LAYOUT },
  { page: "link-of-a-drawing-without-name", criterion: "1.1.1", by: "Parvis", other: "nothing",
    reason: "Both find the link without a name. That its only content is a drawing without a text is a failure of 1.1.1 too (technique ARIA14)." },
  { page: "map-area-without-alternative", criterion: "1.1.1", by: "Parvis", other: "nothing",
    reason: "Both find the area. It is a part of an image, so 1.1.1 asks for its text too (technique H24)." },
  { page: "meter-without-name", criterion: "1.1.1", by: "axe", other: "nothing",
    reason: "Both find the fault. Parvis counts a name that is missing on a widget under 4.1.2." },
  { page: "meter-without-name", criterion: "4.1.2", by: "Parvis", other: "nothing",
    reason: "Both find the fault. axe takes a meter for a picture, and counts it under 1.1.1." },
  { page: "object-without-alternative", criterion: "1.1.1", by: "axe", other: "asks a person",
    reason: "The object is an SVG, which may name itself in its own file. Parvis is certain of other media." },
  { page: "orientation-locked", criterion: "1.3.4", by: "Parvis", other: "nothing", reason: OFF },
  { page: "page-in-other-language", criterion: "3.1.1", by: "Parvis", other: "nothing",
    reason: "A page in English that says it is in French. axe does not read the words." },
  { page: "passage-in-other-language", criterion: "3.1.2", by: "Parvis", other: "nothing",
    reason: "Several sentences of English on a page in French. axe does not read the words." },
  { page: "progress-bar-without-name", criterion: "1.1.1", by: "axe", other: "nothing",
    reason: "Both find the fault. Parvis counts a name that is missing on a widget under 4.1.2." },
  { page: "progress-bar-without-name", criterion: "4.1.2", by: "Parvis", other: "nothing",
    reason: "Both find the fault. axe takes a progress bar for a picture, and counts it under 1.1.1." },
  { page: "required-state-missing", criterion: "1.3.1", by: "Parvis", other: "nothing", reason: BOTH_CRITERIA },
  { page: "role-description-of-nothing", criterion: "4.1.2", by: "Parvis", other: "nothing",
    reason: "`aria-roledescription` on a `div`: ARIA 1.2 forbids it on what has no role. axe’s rule is deprecated and off." },
  { page: "role-takes-list-from-element", criterion: "1.3.1", by: "axe", other: "asks a person",
    reason: "The items of a `ul` whose role makes it a group are of no list. Whether they still look like one, or the role was chosen since they are none, the eye decides." },
  { page: "scrolling-out-of-reach", criterion: "2.1.1", by: "axe", other: "asks a person",
    reason: "Whether the content is taller than its place depends on layout; and some browsers let the keyboard scroll it." },
  { page: "targets-too-small", criterion: "2.5.8", by: "axe", other: "nothing", reason: LAYOUT },
  { page: "tooltip-without-name", criterion: "4.1.2", by: "axe", other: "asks a person",
    reason: "An empty tooltip is usually filled by a script when it is shown." },
  { page: "tree-item-without-name", criterion: "4.1.2", by: "Parvis", other: "nothing",
    reason: "ARIA requires a name of it, and people act on it; axe has it as good practice alone." },
  { page: "unknown-aria-attribute", criterion: "1.3.1", by: "Parvis", other: "nothing", reason: BOTH_CRITERIA },
  { page: "unknown-role", criterion: "4.1.2", by: "axe", other: "asks a person",
    reason: "Browsers pass over a role that does not exist, and a `div` is what was there. Parvis is certain where people act on the element." },
  { page: "widget-out-of-reach", criterion: "2.1.1", by: "Parvis", other: "nothing",
    reason: "A `span` with the role of a button that no key reaches. axe holds it to its name and not to the focus." },
];

/** Faults that neither of them sees. */
export const UNSEEN = [];
