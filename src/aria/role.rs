//! Roles, by name.

use std::fmt;

macro_rules! roles {
    ($($variant:ident $name:literal)+) => {
        /// A role of WAI-ARIA 1.2, of the 1.3 draft if browsers support it, of DPUB-ARIA 1.1 or of
        /// the Graphics Module 1.0. Variants are sorted by name.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[repr(u8)]
        #[allow(missing_docs, reason = "each is named as the Recommendation names it")]
        pub enum Role {
            $($variant),+
        }

        impl Role {
            /// Every role, including abstract ones, sorted by name.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the role name as written in markup.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name),+
                }
            }
        }
    };
}

roles! {
    Alert "alert"
    AlertDialog "alertdialog"
    Application "application"
    Article "article"
    Banner "banner"
    Blockquote "blockquote"
    Button "button"
    Caption "caption"
    Cell "cell"
    Checkbox "checkbox"
    Code "code"
    ColumnHeader "columnheader"
    Combobox "combobox"
    Command "command"
    Comment "comment"
    Complementary "complementary"
    Composite "composite"
    ContentInfo "contentinfo"
    Definition "definition"
    Deletion "deletion"
    Dialog "dialog"
    Directory "directory"
    DocAbstract "doc-abstract"
    DocAcknowledgments "doc-acknowledgments"
    DocAfterword "doc-afterword"
    DocAppendix "doc-appendix"
    DocBacklink "doc-backlink"
    DocBiblioEntry "doc-biblioentry"
    DocBibliography "doc-bibliography"
    DocBiblioRef "doc-biblioref"
    DocChapter "doc-chapter"
    DocColophon "doc-colophon"
    DocConclusion "doc-conclusion"
    DocCover "doc-cover"
    DocCredit "doc-credit"
    DocCredits "doc-credits"
    DocDedication "doc-dedication"
    DocEndnote "doc-endnote"
    DocEndnotes "doc-endnotes"
    DocEpigraph "doc-epigraph"
    DocEpilogue "doc-epilogue"
    DocErrata "doc-errata"
    DocExample "doc-example"
    DocFootnote "doc-footnote"
    DocForeword "doc-foreword"
    DocGlossary "doc-glossary"
    DocGlossRef "doc-glossref"
    DocIndex "doc-index"
    DocIntroduction "doc-introduction"
    DocNoteRef "doc-noteref"
    DocNotice "doc-notice"
    DocPageBreak "doc-pagebreak"
    DocPageFooter "doc-pagefooter"
    DocPageHeader "doc-pageheader"
    DocPageList "doc-pagelist"
    DocPart "doc-part"
    DocPreface "doc-preface"
    DocPrologue "doc-prologue"
    DocPullquote "doc-pullquote"
    DocQna "doc-qna"
    DocSubtitle "doc-subtitle"
    DocTip "doc-tip"
    DocToc "doc-toc"
    Document "document"
    Emphasis "emphasis"
    Feed "feed"
    Figure "figure"
    Form "form"
    Generic "generic"
    GraphicsDocument "graphics-document"
    GraphicsObject "graphics-object"
    GraphicsSymbol "graphics-symbol"
    Grid "grid"
    GridCell "gridcell"
    Group "group"
    Heading "heading"
    Image "image"
    Img "img"
    Input "input"
    Insertion "insertion"
    Landmark "landmark"
    Link "link"
    List "list"
    Listbox "listbox"
    ListItem "listitem"
    Log "log"
    Main "main"
    Mark "mark"
    Marquee "marquee"
    Math "math"
    Menu "menu"
    Menubar "menubar"
    MenuItem "menuitem"
    MenuItemCheckbox "menuitemcheckbox"
    MenuItemRadio "menuitemradio"
    Meter "meter"
    Navigation "navigation"
    None "none"
    Note "note"
    Option "option"
    Paragraph "paragraph"
    Presentation "presentation"
    Progressbar "progressbar"
    Radio "radio"
    RadioGroup "radiogroup"
    Range "range"
    Region "region"
    RoleType "roletype"
    Row "row"
    RowGroup "rowgroup"
    RowHeader "rowheader"
    Scrollbar "scrollbar"
    Search "search"
    Searchbox "searchbox"
    Section "section"
    SectionFooter "sectionfooter"
    SectionHead "sectionhead"
    SectionHeader "sectionheader"
    Select "select"
    Separator "separator"
    Slider "slider"
    SpinButton "spinbutton"
    Status "status"
    Strong "strong"
    Structure "structure"
    Subscript "subscript"
    Suggestion "suggestion"
    Superscript "superscript"
    Switch "switch"
    Tab "tab"
    Table "table"
    TabList "tablist"
    TabPanel "tabpanel"
    Term "term"
    Textbox "textbox"
    Time "time"
    Timer "timer"
    Toolbar "toolbar"
    Tooltip "tooltip"
    Tree "tree"
    TreeGrid "treegrid"
    TreeItem "treeitem"
    Widget "widget"
    Window "window"
}

impl Role {
    /// Returns the role with that name, a token of a `role` attribute in ASCII lower case, or
    /// `None`. Abstract roles are included, so that their use is not reported as a misspelling.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let at = Self::ALL.binary_search_by(|role| role.as_str().cmp(name)).ok()?;
        Self::ALL.get(at).copied()
    }

    /// Returns `true` if it is that role or inherits from it: a `switch` is an `input`.
    #[must_use]
    pub fn is_a(self, other: Self) -> bool {
        self == other || self.definition().superclasses.iter().any(|superclass| superclass.is_a(other))
    }
}

impl fmt::Debug for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
