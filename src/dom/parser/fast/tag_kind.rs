//! Kinds of elements, by parsing rule.

/// Kind of element: elements of one kind have the same rules in tree construction, as far as
/// well-formed pages need them. Source: HTML, "The rules for parsing tokens in HTML content".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TagKind {
    Html,
    Head,
    Body,
    /// Void elements allowed in `head`.
    Meta,
    /// Elements that contain only text, allowed in `head`.
    RawText,
    Title,
    /// Elements that contain only text, in the body only.
    Frame,
    Textarea,
    /// Other void elements.
    Void,
    /// `hr`.
    Rule,
    Input,
    /// Elements that close a paragraph and end the search for an open list item.
    Block,
    /// Elements that close a paragraph but do not end the search for an open list item.
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
    /// Annotations in `ruby`.
    Ruby,
    Table,
    TablePart(TablePart),
    /// `svg`.
    Svg,
    /// All other elements.
    Ordinary,
    /// Elements that the fast parser does not support.
    Unsupported,
}

/// Part of a table.
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
    /// Returns the kind of the element with that name.
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

    /// Returns `true` if its start tag closes an open paragraph.
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

    /// Returns `true` if it ends the search for an open list item.
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

    /// Returns `true` if its end tag may be omitted.
    pub(super) fn has_optional_end_tag(self) -> bool {
        matches!(
            self,
            Self::Paragraph | Self::ListItem | Self::Term | Self::Option | Self::OptionGroup | Self::Ruby
        )
    }

    /// Returns `true` if it may contain only parts of a table.
    pub(super) fn allows_only_table_parts(self) -> bool {
        matches!(
            self,
            Self::Table | Self::TablePart(TablePart::ColumnGroup | TablePart::RowGroup | TablePart::Row)
        )
    }
}
