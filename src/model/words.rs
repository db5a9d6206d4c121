//! Closed vocabularies: enums that are written as words.

/// Declares enums with the word that stands for each variant in files.
macro_rules! words {
    ($(
        $(#[$doc:meta])+
        pub enum $name:ident { $($(#[$variant_doc:meta])+ $variant:ident = $word:literal,)+ }
    )+) => {$(
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])+ $variant,)+ }

        impl $name {
            /// Every one, in the order declared.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The word for each, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word that is written for it; also the end of the ids of its interface strings.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl $crate::model::Field for $name {
            fn read(
                node: &$crate::source::Node,
                reading: &mut $crate::model::Reading<'_>,
            ) -> Option<Self> {
                let scalar = reading.scalar::<Self>(node)?;
                let at = Self::WORDS.iter().position(|word| *word == scalar.text);
                if at.is_none() {
                    let unknown = $crate::diagnostic::Diagnostic::new(
                        $crate::model::problems::UNKNOWN_WORD, node.span,
                    );
                    reading.diagnostics.push(
                        unknown
                            .with("word", scalar.text.as_str())
                            .with("known", $crate::diagnostic::Argument::choice(Self::WORDS.iter().copied()))
                            .with_nearest(&scalar.text, Self::WORDS.iter().copied()),
                    );
                }
                at.map(|at| Self::ALL[at])
            }

            fn expects() -> $crate::model::Expects {
                $crate::model::Expects::Word(Self::WORDS)
            }
        }
    )+};
}
pub(crate) use words;
