//! The declarations of a rule, as far as anything here asks for them.

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserState, QualifiedRuleParser,
    RuleBodyItemParser,
};

use super::{Declaration, declarations::Reader};

/// Reads the declarations that are asked for.
pub(super) struct Body {
    /// Whether all are: what changes when something has the focus may be anything.
    pub(super) reads_all: bool,
    /// Whether what turns an element is.
    pub(super) reads_turns: bool,
}

const READ: &[&str] = &["display", "visibility", "font-size", "font"];

impl<'i> DeclarationParser<'i> for Body {
    type Declaration = Declaration;
    type Error = ();

    fn parse_value<'t>(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i, 't>,
        start: &ParserState,
    ) -> Result<Declaration, ParseError<'i, ()>> {
        let is = |known: &&str| name.eq_ignore_ascii_case(known);
        let is_outline = || name.get(..7).is_some_and(|it| it.eq_ignore_ascii_case("outline"));
        let turns = || name.eq_ignore_ascii_case("transform") || name.eq_ignore_ascii_case("rotate");
        if self.reads_all || self.reads_turns && turns() || READ.iter().any(is) || is_outline() {
            Reader.parse_value(name, input, start)
        } else {
            Err(input.new_custom_error(()))
        }
    }
}

impl AtRuleParser<'_> for Body {
    type Prelude = ();
    type AtRule = Declaration;
    type Error = ();
}

impl QualifiedRuleParser<'_> for Body {
    type Prelude = ();
    type QualifiedRule = Declaration;
    type Error = ();
}

impl RuleBodyItemParser<'_, Declaration, ()> for Body {
    fn parse_declarations(&self) -> bool {
        true
    }

    fn parse_qualified(&self) -> bool {
        true
    }
}
