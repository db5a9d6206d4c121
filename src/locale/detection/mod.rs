//! Detection of the language that a text is written in.
//!
//! Two methods must agree: the function words of each [`DetectedLanguage`], counted in [`WordCounts`], then
//! letters. The reasons and the measurements are in `docs/decisions/`.

mod detected_language;
mod everyday_words;
mod phrases;
mod short_texts;
mod text_language;
mod word_counts;

pub use detected_language::DetectedLanguage;
pub use everyday_words::{count_everyday_words, count_shared_words};
pub use phrases::{are_swapped, language_of_phrase};
pub use short_texts::{confidence, detect, may_be_names};
pub use text_language::language_of;
pub use word_counts::{WordCounts, letters_indicate};
