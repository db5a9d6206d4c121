//! What an element asks of where it stands, by its name.

/// Elements of which the HTML standard's tree construction asks the same, as far as pages that are
/// written plainly need to know ("The rules for parsing tokens in HTML content").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TagKind {
    Html,
    Head,
    Body,
    /// What has nothing in it and may stand in `head`.
    Meta,
    /// What holds text and no markup, and may stand in `head`.
    RawText,
    Title,
    /// What holds text and no markup, in the body alone.
    Frame,
    Textarea,
    /// What has nothing in it.
    Void,
    /// `hr`.
    Rule,
    Input,
    /// What ends a paragraph, and past which no item of a list is looked for.
    Block,
    /// What ends a paragraph, and past which the items of lists are looked for.
    Wrapper,
    Paragraph,
    Heading,
    Preformatted,
    /// `li`.
    ListItem,
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
    Ruby,
    Table,
    TablePart(TablePart),
    /// `svg`.
    Svg,
    /// Every other element.
    Ordinary,
    /// What pages that are written plainly do not have.
    Unsupported,
}

/// The parts of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TablePart {
    Caption,
    ColumnGroup,
    Column,
    /// `thead`, `tbody` and `tfoot`.
    RowGroup,
    Row,
    Cell,
}

impl TagKind {
    /// The sort of the element of that name.
    pub(super) fn of(name: &str) -> Self {
        match name {
            "html" => Self::Html,
            "head" => Self::Head,
            "body" => Self::Body,
            "base" | "link" | "meta" => Self::Meta,
            "noscript" | "script" | "style" => Self::RawText,
            "title" => Self::Title,
            "iframe" => Self::Frame,
            "textarea" => Self::Textarea,
            "area" | "br" | "embed" | "img" | "param" | "source" | "track" | "wbr" => Self::Void,
            "hr" => Self::Rule,
            "input" => Self::Input,
            "article" | "aside" | "blockquote" | "center" | "details" | "dir" | "dl" | "fieldset"
            | "figcaption" | "figure" | "footer" | "header" | "hgroup" | "main" | "menu" | "nav" | "ol"
            | "section" | "summary" | "ul" => Self::Block,
            "address" | "dialog" | "div" | "search" => Self::Wrapper,
            "p" => Self::Paragraph,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Self::Heading,
            "pre" => Self::Preformatted,
            "li" => Self::ListItem,
            "dd" | "dt" => Self::Term,
            "a" => Self::Link,
            "button" => Self::Button,
            "form" => Self::Form,
            "select" => Self::Select,
            "option" => Self::Option,
            "optgroup" => Self::OptionGroup,
            "rb" | "rp" | "rt" | "rtc" => Self::Ruby,
            "table" => Self::Table,
            "caption" => Self::TablePart(TablePart::Caption),
            "colgroup" => Self::TablePart(TablePart::ColumnGroup),
            "col" => Self::TablePart(TablePart::Column),
            "tbody" | "tfoot" | "thead" => Self::TablePart(TablePart::RowGroup),
            "tr" => Self::TablePart(TablePart::Row),
            "td" | "th" => Self::TablePart(TablePart::Cell),
            "svg" => Self::Svg,
            "applet" | "basefont" | "bgsound" | "frame" | "frameset" | "image" | "isindex" | "keygen"
            | "listing" | "marquee" | "math" | "nobr" | "noembed" | "noframes" | "plaintext" | "template"
            | "xmp" => Self::Unsupported,
            _ => Self::Ordinary,
        }
    }

    /// Whether it ends a paragraph that is open.
    pub(super) fn closes_paragraph(self) -> bool {
        matches!(
            self,
            Self::Block
                | Self::Wrapper
                | Self::Paragraph
                | Self::Heading
                | Self::Preformatted
                | Self::ListItem
                | Self::Term
                | Self::Form
                | Self::Table
                | Self::Rule
        )
    }

    /// Whether an item of a list looks no further out for another that is open.
    pub(super) fn ends_list_item_search(self) -> bool {
        matches!(
            self,
            Self::Body
                | Self::Block
                | Self::Heading
                | Self::Preformatted
                | Self::ListItem
                | Self::Term
                | Self::Form
                | Self::Button
                | Self::Select
                | Self::Table
                | Self::TablePart(_)
        )
    }

    /// Whether its end may be left out before what comes next.
    pub(super) fn has_optional_end_tag(self) -> bool {
        matches!(
            self,
            Self::Paragraph | Self::ListItem | Self::Term | Self::Option | Self::OptionGroup | Self::Ruby
        )
    }

    /// Whether nothing but parts of a table may be in it.
    pub(super) fn allows_only_table_parts(self) -> bool {
        matches!(
            self,
            Self::Table | Self::TablePart(TablePart::ColumnGroup | TablePart::RowGroup | TablePart::Row)
        )
    }
}
