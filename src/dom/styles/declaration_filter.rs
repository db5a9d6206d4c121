//! Parsing of a rule's declarations, limited to supported properties.

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserState, QualifiedRuleParser,
    RuleBodyItemParser,
};

use super::{Declaration, declarations::DeclarationReader};

/// Parser that keeps only supported declarations.
pub(super) struct DeclarationFilter {
    /// `true` to keep all declarations: any property may show the focus.
    pub(super) accepts_all: bool,
    /// `true` to keep rotations.
    pub(super) accepts_rotations: bool,
    /// `true` once nested rules were found; they are not parsed.
    pub(super) has_nested_rules: bool,
}

const ACCEPTED: &[&str] = &["display", "visibility", "font-size", "font-weight", "font"];

impl<'i> DeclarationParser<'i> for DeclarationFilter {
    type Declaration = Option<Declaration>;
    type Error = ();

    /// Returns `None` for an unsupported property. An error would make the parser try it as a rule.
    fn parse_value<'t>(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i, 't>,
        start: &ParserState,
    ) -> Result<Option<Declaration>, ParseError<'i, ()>> {
        let is = |known: &&str| name.eq_ignore_ascii_case(known);
        let is_outline = || name.get(..7).is_some_and(|it| it.eq_ignore_ascii_case("outline"));
        let turns = || name.eq_ignore_ascii_case("transform") || name.eq_ignore_ascii_case("rotate");
        if self.accepts_all || self.accepts_rotations && turns() || ACCEPTED.iter().any(is) || is_outline() {
            return DeclarationReader.parse_value(name, input, start).map(Some);
        }
        while input.next().is_ok() {}
        Ok(None)
    }
}

impl<'i> AtRuleParser<'i> for DeclarationFilter {
    type Prelude = ();
    type AtRule = Option<Declaration>;
    type Error = ();

    fn parse_prelude<'t>(
        &mut self,
        _name: CowRcStr<'i>,
        input: &mut Parser<'i, 't>,
    ) -> Result<(), ParseError<'i, ()>> {
        while input.next().is_ok() {}
        Ok(())
    }

    fn parse_block<'t>(
        &mut self,
        (): (),
        _start: &ParserState,
        input: &mut Parser<'i, 't>,
    ) -> Result<Option<Declaration>, ParseError<'i, ()>> {
        self.has_nested_rules = true;
        while input.next().is_ok() {}
        Ok(None)
    }
}

impl<'i> QualifiedRuleParser<'i> for DeclarationFilter {
    type Prelude = ();
    type QualifiedRule = Option<Declaration>;
    type Error = ();

    fn parse_prelude<'t>(&mut self, input: &mut Parser<'i, 't>) -> Result<(), ParseError<'i, ()>> {
        while input.next().is_ok() {}
        Ok(())
    }

    fn parse_block<'t>(
        &mut self,
        (): (),
        _start: &ParserState,
        input: &mut Parser<'i, 't>,
    ) -> Result<Option<Declaration>, ParseError<'i, ()>> {
        self.has_nested_rules = true;
        while input.next().is_ok() {}
        Ok(None)
    }
}

impl RuleBodyItemParser<'_, Option<Declaration>, ()> for DeclarationFilter {
    fn parse_declarations(&self) -> bool {
        true
    }

    fn parse_qualified(&self) -> bool {
        true
    }
}
