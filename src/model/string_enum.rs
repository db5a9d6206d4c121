//! Closed vocabularies: enums written as words.

/// Declares enums, with the word for each variant in files.
macro_rules! string_enum {
    ($(
        $(#[$doc:meta])+
        pub enum $name:ident { $($(#[$variant_doc:meta])+ $variant:ident = $word:literal,)+ }
    )+) => {$(
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])+ $variant,)+ }

        impl $name {
            /// All variants, in order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The words of all variants, in the same order.
            pub const VALUES: &'static [&'static str] = &[$($word),+];

            /// Returns the word for the variant; also the suffix of the ids of its interface
            /// strings.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl $crate::model::Field for $name {
            fn read(
                node: &$crate::source::Node,
                reader: &mut $crate::model::FieldReader<'_>,
            ) -> Option<Self> {
                let scalar = reader.scalar::<Self>(node)?;
                let of = |text: &str| Some(Self::ALL[Self::VALUES.iter().position(|word| *word == text)?]);
                of(&scalar.text).or_else(|| of(reader.unknown_value(&scalar.text, node, Self::VALUES)?))
            }

            fn field_type() -> $crate::model::FieldType {
                $crate::model::FieldType::Enum(Self::VALUES)
            }
        }
    )+};
}
pub(crate) use string_enum;
