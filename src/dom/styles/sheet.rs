//! A parsed style sheet, limited to supported properties.

use std::sync::Arc;

use cssparser::{
    AtRuleParser, CowRcStr, ParseError, Parser, ParserInput, ParserState, QualifiedRuleParser,
    RuleBodyParser, StyleSheetParser,
};
use selectors::parser::{ParseRelative, Selector, SelectorList};

use super::{
    Declaration,
    declaration_filter::DeclarationFilter,
    focus::{self, asks_for_focus, changes_another},
    media::MediaMatch,
    rotation,
    rules::{Rule, Rules},
    selectors::{Css, SelectorReader},
};

/// A style sheet. A site's style sheet is parsed once and used for all pages.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Rules that show or hide elements.
    pub(in crate::dom) display: Rules,
    /// Rules that set font sizes or weights.
    pub(in crate::dom) fonts: Rules,
    /// Rules that rotate elements by 90 degrees depending on screen orientation.
    pub(in crate::dom) rotations: Rules,
    /// Rules that set or hide outlines, and all rules that depend on the focus.
    pub(in crate::dom) outlines: Rules,
    /// `true` if it imports other style sheets, which are not known here.
    pub(in crate::dom) imports: bool,
    /// `true` if a rule hides an outline.
    pub(in crate::dom) hides_outlines: bool,
    /// `true` if a rule changes other elements than the focused one.
    pub(in crate::dom) shows_focus_elsewhere: bool,
}

/// Maximum nesting of blocks and brackets in a style sheet.
const MAX_DEPTH: usize = 64;

impl Sheet {
    /// Parses a style sheet. Invalid parts are skipped, as in browsers; so is a sheet whose blocks
    /// and brackets are nested more than 64 deep.
    #[must_use]
    pub fn parse(css: &str) -> Self {
        let mut sheet = Self::default();
        sheet.add_rules(css, MediaMatch::Always);
        sheet
    }

    /// Adds the rules of a `style` element with that `media` attribute.
    pub(super) fn add_css(&mut self, css: &str, media: Option<&str>) {
        self.add_rules(css, media.map_or(MediaMatch::Always, MediaMatch::parse));
    }

    fn add_rules(&mut self, css: &str, media: MediaMatch) {
        if media == MediaMatch::Never || is_too_deep(css) {
            return;
        }
        let mut input = ParserInput::new(css);
        let mut parser = Parser::new(&mut input);
        let mut layers = Vec::new();
        let mut block = RuleBlock {
            sheet: self,
            layers: &mut layers,
            layer: NO_LAYER,
            layer_path: "",
            media,
            by_orientation: false,
        };
        for _ in StyleSheetParser::new(&mut parser, &mut block) {}
    }

    fn add(
        &mut self,
        selector: &Selector<Css>,
        declarations: &Arc<[Declaration]>,
        layer: u32,
        media: MediaMatch,
    ) {
        let rule =
            || Rule { selector: selector.clone(), declarations: Arc::clone(declarations), layer, media };
        let says =
            |properties: &[&str]| declarations.iter().any(|it| properties.contains(&it.property.as_str()));
        if says(&["display", "visibility"]) {
            self.display.push(rule());
        }
        if says(&["font-size", "font-weight", "font"]) {
            self.fonts.push(rule());
        }
        if asks_for_focus(selector) || declarations.iter().any(|it| it.property.starts_with("outline")) {
            self.hides_outlines |= declarations.iter().any(focus::hides_outline);
            self.outlines.push(rule());
        }
    }
}

/// Layer index of unlayered rules.
const NO_LAYER: u32 = u32::MAX;

fn is_too_deep(css: &str) -> bool {
    let mut depth = 0usize;
    css.bytes().any(|byte| {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > MAX_DEPTH
    })
}

/// A block of rules: the whole sheet, or the content of `@media`, `@supports` or `@layer`.
struct RuleBlock<'s> {
    sheet: &'s mut Sheet,
    layers: &'s mut Vec<String>,
    layer: u32,
    /// Full name of its layer.
    layer_path: &'s str,
    media: MediaMatch,
    /// `true` if it applies to one screen orientation only.
    by_orientation: bool,
}

/// Start of a block of rules.
enum AtRule {
    Media(MediaMatch),
    /// A media query with `orientation`.
    Orientation(MediaMatch),
    Layer(Vec<String>),
}

impl RuleBlock<'_> {
    fn layer(&mut self, name: &str) -> (u32, String) {
        let name =
            if self.layer_path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.layer_path) };
        let found = self.layers.iter().position(|known| *known == name && !name.is_empty());
        let at = found.unwrap_or_else(|| {
            self.layers.push(name.clone());
            self.layers.len() - 1
        });
        (u32::try_from(at).unwrap_or(NO_LAYER - 1), name)
    }
}

impl<'i> AtRuleParser<'i> for RuleBlock<'_> {
    type Prelude = AtRule;
    type AtRule = ();
    type Error = ();

    fn parse_prelude<'t>(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i, 't>,
    ) -> Result<AtRule, ParseError<'i, ()>> {
        let start = input.position();
        while input.next().is_ok() {}
        let words = input.slice_from(start).trim();
        match name.to_ascii_lowercase().as_str() {
            "media" if words.to_ascii_lowercase().contains("orientation") => {
                Ok(AtRule::Orientation(MediaMatch::parse(words)))
            }
            "media" => Ok(AtRule::Media(MediaMatch::parse(words))),
            "supports" if !words.contains("not") => Ok(AtRule::Media(MediaMatch::Always)),
            "supports" | "container" => Ok(AtRule::Media(MediaMatch::Sometimes)),
            "layer" => Ok(AtRule::Layer(words.split(',').map(|name| name.trim().to_owned()).collect())),
            "import" => {
                self.sheet.imports = true;
                Err(input.new_custom_error(()))
            }
            _ => Err(input.new_custom_error(())),
        }
    }

    fn rule_without_block(&mut self, begin: AtRule, _start: &ParserState) -> Result<(), ()> {
        if let AtRule::Layer(names) = begin {
            for name in names {
                self.layer(&name);
            }
        }
        Ok(())
    }

    fn parse_block<'t>(
        &mut self,
        begin: AtRule,
        _start: &ParserState,
        input: &mut Parser<'i, 't>,
    ) -> Result<(), ParseError<'i, ()>> {
        let rotated = self.by_orientation || matches!(begin, AtRule::Orientation(_));
        let (layer, within, media) = match begin {
            AtRule::Media(media) | AtRule::Orientation(media) => {
                (self.layer, self.layer_path.to_owned(), self.media.and(media))
            }
            AtRule::Layer(names) => {
                let (layer, within) = self.layer(names.first().map_or("", String::as_str));
                (layer, within, self.media)
            }
        };
        if media == MediaMatch::Never {
            while input.next().is_ok() {}
            return Ok(());
        }
        let mut block = RuleBlock {
            sheet: &mut *self.sheet,
            layers: &mut *self.layers,
            layer,
            layer_path: &within,
            media,
            by_orientation: rotated,
        };
        for _ in StyleSheetParser::new(input, &mut block) {}
        Ok(())
    }
}

impl<'i> QualifiedRuleParser<'i> for RuleBlock<'_> {
    type Prelude = &'i str;
    type QualifiedRule = ();
    type Error = ();

    /// Keeps the source of the selectors: they are parsed only if the rule has supported
    /// declarations.
    fn parse_prelude<'t>(&mut self, input: &mut Parser<'i, 't>) -> Result<&'i str, ParseError<'i, ()>> {
        let start = input.position();
        while input.next().is_ok() {}
        Ok(input.slice_from(start))
    }

    fn parse_block<'t>(
        &mut self,
        selectors: &'i str,
        _start: &ParserState,
        input: &mut Parser<'i, 't>,
    ) -> Result<(), ParseError<'i, ()>> {
        let asks = selectors.contains(":focus");
        let mut body = DeclarationFilter {
            accepts_all: asks,
            accepts_rotations: self.by_orientation,
            has_nested_rules: false,
        };
        let declarations: Vec<Declaration> =
            RuleBodyParser::new(input, &mut body).filter_map(Result::ok).flatten().collect();
        // Nested rules may show what this rule hides, or show the focus.
        let media = if body.has_nested_rules { self.media.and(MediaMatch::Sometimes) } else { self.media };
        self.sheet.shows_focus_elsewhere |= body.has_nested_rules;
        if declarations.is_empty() {
            return Ok(());
        }
        let mut text = ParserInput::new(selectors);
        let mut parser = Parser::new(&mut text);
        let Ok(list) = SelectorList::parse(&SelectorReader, &mut parser, ParseRelative::No) else {
            self.sheet.shows_focus_elsewhere |= asks;
            return Ok(());
        };
        let declarations: Arc<[Declaration]> = declarations.into();
        for selector in list.slice() {
            self.sheet.shows_focus_elsewhere |= asks_for_focus(selector) && changes_another(selector);
            if self.by_orientation
                && !selector.has_pseudo_element()
                && declarations.iter().any(rotation::is_quarter_rotation)
            {
                let (selector, declarations) = (selector.clone(), Arc::clone(&declarations));
                self.sheet.rotations.push(Rule {
                    selector,
                    declarations,
                    layer: self.layer,
                    media: self.media,
                });
            }
            if !selector.has_pseudo_element() {
                self.sheet.add(selector, &declarations, self.layer, media);
            }
        }
        Ok(())
    }
}
