//! Parsing of declarations, as in a `style` attribute.

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserInput, ParserState,
    QualifiedRuleParser, RuleBodyItemParser, RuleBodyParser, Token, parse_important,
};

/// A property and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// Property name, in lower case.
    pub property: String,
    /// Value as written, without `!important`.
    pub value: String,
    /// `true` if it is `!important`.
    pub important: bool,
}

impl Declaration {
    /// Returns `true` if its value is that keyword.
    #[must_use]
    pub fn is(&self, keyword: &str) -> bool {
        self.value.eq_ignore_ascii_case(keyword)
    }
}

/// Parses the declarations of a `style` attribute, in order. Invalid ones are skipped, as in
/// browsers. Source: CSS Syntax, "Parse a block's contents"; CSS Style Attributes.
#[must_use]
pub fn declarations(style: &str) -> Vec<Declaration> {
    let mut input = ParserInput::new(style);
    let mut parser = Parser::new(&mut input);
    let mut reader = DeclarationReader;
    RuleBodyParser::new(&mut parser, &mut reader).filter_map(Result::ok).collect()
}

/// Parser of declarations only: a `style` attribute contains no rules.
pub(super) struct DeclarationReader;

impl<'i> DeclarationParser<'i> for DeclarationReader {
    type Declaration = Declaration;
    type Error = ();

    fn parse_value<'t>(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i, 't>,
        _start: &ParserState,
    ) -> Result<Declaration, ParseError<'i, ()>> {
        let start = input.position();
        let mut end = start;
        let mut important = false;
        while !input.is_exhausted() {
            if input.try_parse(parse_important).is_ok() {
                important = true;
                input.expect_exhausted()?;
                break;
            }
            let opens = matches!(
                input.next()?,
                Token::Function(_)
                    | Token::ParenthesisBlock
                    | Token::SquareBracketBlock
                    | Token::CurlyBracketBlock
            );
            if opens {
                input.parse_nested_block(|inside| {
                    while inside.next().is_ok() {}
                    Ok::<_, ParseError<'i, ()>>(())
                })?;
            }
            end = input.position();
        }
        let value = input.slice(start..end).trim().to_owned();
        Ok(Declaration { property: name.to_ascii_lowercase(), value, important })
    }
}

impl AtRuleParser<'_> for DeclarationReader {
    type Prelude = ();
    type AtRule = Declaration;
    type Error = ();
}

impl QualifiedRuleParser<'_> for DeclarationReader {
    type Prelude = ();
    type QualifiedRule = Declaration;
    type Error = ();
}

impl RuleBodyItemParser<'_, Declaration, ()> for DeclarationReader {
    fn parse_declarations(&self) -> bool {
        true
    }

    fn parse_qualified(&self) -> bool {
        false
    }
}
