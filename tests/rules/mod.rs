//! Every rule, on cases that break it and cases that do not.
//!
//! `tests/sites/rules` is a portal that keeps every rule. A case lays some files over it; each line
//! that a rule must blame ends in `<<<` and the rule's code, which is taken off before the file is
//! written. The cases of a rule are in `<family>/<code>-<name>.md`. A case of a rule of pages is one
//! page, or a piece of one, and a line of it that a person must look at ends in the code with a `?`.

mod cases;
mod explanations;
mod pages;
mod portal;
mod reads;
mod settings;
mod site;
