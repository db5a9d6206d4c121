// Where Chromium has other words than the specifications, or departs from them.
// docs/accessibility-coverage.md tells the latter at length.

const NOTHING = ["", "generic", "none"];

/** Chromium's own names of roles, with what Parvis may call them; "" is no role of ARIA's. */
export const OWN_NAMES = {
  RootWebArea: ["document"],
  // The synonym of ARIA 1.3; and a graphic without parts of its own, which Chromium takes for a picture.
  image: ["img", "graphics-document"],
  SvgRoot: ["graphics-document"],
  MathMLMath: ["math"],
  // `directory` is deprecated, and a list.
  list: ["list", "directory"],
  // HTML-AAM has a form without a name be nothing; browsers keep the word and make it no landmark.
  form: ["form", ""],
  // What says nothing of itself.
  generic: NOTHING, none: NOTHING,
  // Roles of ARIA 1.3 for what ARIA 1.2 calls generic.
  sectionheader: ["generic"], sectionfooter: ["generic"],
  // Tables that Chromium's own guess takes to be there for layout.
  LayoutTable: ["table"], LayoutTableRow: ["row"], LayoutTableCell: ["cell"],
  // Elements that ARIA has no role for.
  ...Object.fromEntries([
    "Abbr", "Audio", "Canvas", "ColorWell", "Date", "DateTime", "DescriptionList", "DisclosureTriangle",
    "DisclosureTriangleGrouped", "EmbeddedObject", "Figcaption", "Iframe", "IframePresentational", "InputTime",
    "LabelText", "Legend", "LineBreak", "MathMLIdentifier", "MathMLNumber", "MathMLSup", "PluginObject", "Ruby", "Video",
  ].map((name) => [name, [""]])),
};

/** Roles whose elements have no name of their own: they name others, or the page has its title. */
export const NAMELESS = new Set(["LabelText", "Legend", "RootWebArea"]);

/** Roles that Chromium leaves out of its tree at times, since nothing is asked of them. */
export const LEFT_OUT = new Set([...NOTHING, "rowgroup"]);

/** Differences that stay, each with its cause. Those that fixtures do not show are
 * `onSites`; those that only some versions of Chromium have are `inSomeVersions`. */
export const KNOWN = [
  // ACCNAME 1.2, step 2A: a hidden label, legend or caption names all the same. Chromium takes none.
  { is: /<input id="(l1|l2|l4|masquee)">: name: Parvis "Étiquette/ },
  { is: /<(fieldset|table)>: name: Parvis "Légende cachée", Chromium ""/ },
  // HTML-AAM: `figcaption` names its figure. Chromium takes it for details, and leaves a figure inside a button out.
  { is: /<figure( role="group")?>: name: Parvis ".+", Chromium ""/ },
  { is: /<button>: name: Parvis "Fig cap", Chromium "Fig"/ },
  // A row and a group of rows are named by their content (WAI-ARIA 1.2); Chromium does not work it out.
  { is: /<(tr|thead|tfoot|div role="row(group)?")>: name: Parvis ".+", Chromium ""/ },
  // WAI-ARIA 1.2 names `term` and `math` by their author alone; Chromium by their content.
  { is: /<(dt|dfn|div role="(math|term)")>: name: Parvis "", Chromium ".+"/ },
  { is: /<dfn title="autre">: (name|description): / },
  // `comment`, of WAI-ARIA 1.3, is named by its content.
  { is: /<div role="comment">: name: / },
  // HTML-AAM: where the label is empty, the tooltip names.
  { is: /<input id="vide" .*: name: / },
  // ACCNAME 1.2, step 2I: a tooltip stands for what has no content, inside a name too.
  { is: /<button>: name: Parvis "Content label Alpha title icon short"/ },
  // With an empty `alt` and a tooltip, both tell of the image; we call its tooltip a name, Chromium a description.
  { is: /<img src="x.png" alt="" title="Infobulle">: (name|description): / },
  // HTML-AAM: `summary` describes a table; Chromium names it so.
  { is: /<table summary="Summary">: (name|description): / },
  // The `value` of an image button is nothing that HTML-AAM knows of.
  { is: /<input type="image" src="x.png" value="Value">: name: / },
  // Chromium writes in a player that nothing can be played, over what its author calls it.
  { is: /<(audio|video) .*: (name|description): .*Chromium "(Unable to play media\.|Une vidéo)"/ },
  // Chromium describes a summary and a word with its reading by their own content.
  { is: /<summary( aria-label="[^"]*")?>: description: Parvis "", Chromium/ },
  { is: /<ruby>: description: / },
  // Only the first `summary` of a `details` is one (HTML).
  { is: /<details [^>]*><summary>: name: Parvis "", Chromium "Second"/ },
  // Styles that make a block of a word, or a word of a block: names are read as if none were there.
  { is: /<button>: name: Parvis "(One two|Onetwo)", Chromium "(One two|Onetwo)"/ },
  // Chromium reads a place where a line may break (`wbr`) as a space.
  { is: /<a class="email" .*: name: Parvis "[^ "]+", Chromium "[^ "]+ @[^ "]+"/, onSites: true },
  // Chromium drops the space that a line of the window ends with.
  { is: /<td data-label="(Progress|Avancement)">: name: /, onSites: true },
  // An endnote of DPUB-ARIA 1.0, which 1.1 deprecates: Chromium gives it to an item of a list of endnotes.
  { is: /<ol><li id="_note-1">: role: Parvis listitem, Chromium doc-endnote/, onSites: true },
  // Chromium leaves out what has no box of its own, with what its text says.
  { is: /<p style="display:contents">: exposed: / },
  // What is found by searching the page is shown then, so it is held to the rules.
  { is: /<p hidden="until-found">: exposed: / },
  // The list that a `select` unfolds has no boxes in Chromium; a hidden option is told of with the others.
  { is: /<option hidden="">: exposed: / },
  // HTML-AAM: an item outside a list is none.
  { is: /<div><li>: role: Parvis generic, Chromium listitem/ },
  // WAI-ARIA 1.2, section 7.3: what has the focus cannot be presentational, nor can a list with a name,
  // whose items then are items.
  { is: /<ul role="(none|presentation)".*><li.*>: exposed: Parvis as listitem, Chromium no \(presentationalRole\)/ },
  // An item in a table that is made a list without rows between. Chromium 148 exposes it, others do not.
  { is: /<tr role="listitem">: exposed: /, inSomeVersions: true },
  // WAI-ARIA 1.2: an attribute without a value is as if it were not there.
  { is: /<p role="none" aria-atomic="">: role: / },
  // A header cell after a data cell, in the first row.
  { is: /<tr><th>: role: Parvis columnheader, Chromium rowheader/ },
  // HTML-AAM gives these two no role of ARIA's; Chromium tells them as what they look like.
  { is: /<input type="file".*>: role: Parvis without, Chromium button/ },
  { is: /<input type="password".*>: role: Parvis without, Chromium textbox/ },
];
