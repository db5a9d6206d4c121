//! Pages as the engine reads them, whatever they hold: `collapsed`, `adversarial` and `quadratic` by hand,
//! `properties` and `fast_parser` by chance.

mod adversarial;
mod collapsed;
mod fast_parser;
mod invariants;
mod properties;
mod quadratic;
mod quadratic_pages;
