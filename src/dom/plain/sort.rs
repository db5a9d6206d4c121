//! What an element asks of where it stands, by its name.

/// Elements of which the HTML standard's tree construction asks the same, as far as pages that are
/// written plainly need to know ("The rules for parsing tokens in HTML content").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Html,
    Head,
    Body,
    /// What has nothing in it and may stand in `head`.
    Meta,
    /// What holds text and no markup, and may stand in `head`.
    Code,
    Title,
    /// What holds text and no markup, in the body alone.
    Frame,
    Textarea,
    /// What has nothing in it.
    Void,
    /// `hr`.
    Break,
    Input,
    /// What ends a paragraph, and past which no item of a list is looked for.
    Block,
    /// What ends a paragraph, and past which the items of lists are looked for.
    Wrapper,
    Paragraph,
    Heading,
    Preformatted,
    /// `li`.
    Item,
    /// `dt` and `dd`.
    Term,
    /// `a`.
    Link,
    Button,
    Form,
    Select,
    Option,
    OptionGroup,
    /// What is said of characters in `ruby`.
    Annotation,
    Table,
    Part(Part),
    /// `svg`.
    Drawing,
    /// Every other element.
    Common,
    /// What pages that are written plainly do not have.
    Unfit,
}

/// The parts of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Caption,
    Columns,
    Column,
    /// `thead`, `tbody` and `tfoot`.
    Body,
    Row,
    Cell,
}

impl Sort {
    /// The sort of the element of that name.
    pub(super) fn of(name: &str) -> Self {
        match name {
            "html" => Self::Html,
            "head" => Self::Head,
            "body" => Self::Body,
            "base" | "link" | "meta" => Self::Meta,
            "noscript" | "script" | "style" => Self::Code,
            "title" => Self::Title,
            "iframe" => Self::Frame,
            "textarea" => Self::Textarea,
            "area" | "br" | "embed" | "img" | "param" | "source" | "track" | "wbr" => Self::Void,
            "hr" => Self::Break,
            "input" => Self::Input,
            "article" | "aside" | "blockquote" | "center" | "details" | "dir" | "dl" | "fieldset"
            | "figcaption" | "figure" | "footer" | "header" | "hgroup" | "main" | "menu" | "nav" | "ol"
            | "section" | "summary" | "ul" => Self::Block,
            "address" | "dialog" | "div" | "search" => Self::Wrapper,
            "p" => Self::Paragraph,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Self::Heading,
            "pre" => Self::Preformatted,
            "li" => Self::Item,
            "dd" | "dt" => Self::Term,
            "a" => Self::Link,
            "button" => Self::Button,
            "form" => Self::Form,
            "select" => Self::Select,
            "option" => Self::Option,
            "optgroup" => Self::OptionGroup,
            "rb" | "rp" | "rt" | "rtc" => Self::Annotation,
            "table" => Self::Table,
            "caption" => Self::Part(Part::Caption),
            "colgroup" => Self::Part(Part::Columns),
            "col" => Self::Part(Part::Column),
            "tbody" | "tfoot" | "thead" => Self::Part(Part::Body),
            "tr" => Self::Part(Part::Row),
            "td" | "th" => Self::Part(Part::Cell),
            "svg" => Self::Drawing,
            "applet" | "basefont" | "bgsound" | "frame" | "frameset" | "image" | "isindex" | "keygen"
            | "listing" | "marquee" | "math" | "nobr" | "noembed" | "noframes" | "plaintext" | "template"
            | "xmp" => Self::Unfit,
            _ => Self::Common,
        }
    }

    /// Whether it ends a paragraph that is open.
    pub(super) fn ends_paragraph(self) -> bool {
        matches!(
            self,
            Self::Block
                | Self::Wrapper
                | Self::Paragraph
                | Self::Heading
                | Self::Preformatted
                | Self::Item
                | Self::Term
                | Self::Form
                | Self::Table
                | Self::Break
        )
    }

    /// Whether an item of a list looks no further out for another that is open.
    pub(super) fn ends_search(self) -> bool {
        matches!(
            self,
            Self::Body
                | Self::Block
                | Self::Heading
                | Self::Preformatted
                | Self::Item
                | Self::Term
                | Self::Form
                | Self::Button
                | Self::Select
                | Self::Table
                | Self::Part(_)
        )
    }

    /// Whether its end may be left out before what comes next.
    pub(super) fn ends_by_itself(self) -> bool {
        matches!(
            self,
            Self::Paragraph | Self::Item | Self::Term | Self::Option | Self::OptionGroup | Self::Annotation
        )
    }

    /// Whether nothing but parts of a table may be in it.
    pub(super) fn holds_parts(self) -> bool {
        matches!(self, Self::Table | Self::Part(Part::Columns | Part::Body | Part::Row))
    }
}
