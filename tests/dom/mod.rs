//! Pages as the engine reads them: written by hand in `collapsed`, `adversarial` and `quadratic`, and
//! generated in `properties` and `fast_parser`.

mod adversarial;
mod collapsed;
mod fast_parser;
mod invariants;
mod properties;
mod quadratic;
mod quadratic_pages;
