//! The declarations of a rule, as far as anything here asks for them.

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserState, QualifiedRuleParser,
    RuleBodyItemParser,
};

use super::{Declaration, declarations::DeclarationReader};

/// Reads the declarations that are asked for.
pub(super) struct DeclarationFilter {
    /// Whether all are: what changes when something has the focus may be anything.
    pub(super) accepts_all: bool,
    /// Whether what turns an element is.
    pub(super) accepts_rotations: bool,
    /// Whether rules stand inside the rule, which are not read.
    pub(super) has_nested_rules: bool,
}

const ACCEPTED: &[&str] = &["display", "visibility", "font-size", "font-weight", "font"];

impl<'i> DeclarationParser<'i> for DeclarationFilter {
    type Declaration = Option<Declaration>;
    type Error = ();

    /// What is not asked for is none, and no error: else it would be read again as a rule.
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
