//! Names of files that every system and every host accepts.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::id::slugified;

/// Reason why some systems refuse a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// The name of a device of Windows, whatever its extension: `con`, `aux.pdf`, `com1.txt`.
    Reserved,
    /// A character that Windows does not allow, or that nobody sees.
    Character,
    /// A space or a period at its end, which Windows removes.
    Ending,
}

impl NameFault {
    /// Returns the fault of the name of a file or a folder; `None` if it has none. Source: Microsoft, “Naming
    /// Files, Paths, and Namespaces”.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        if name.chars().any(|letter| letter.is_control() || "<>:\"|?*\\".contains(letter)) {
            Some(Self::Character)
        } else if name.ends_with([' ', '.']) {
            Some(Self::Ending)
        } else {
            is_reserved(name).then_some(Self::Reserved)
        }
    }

    /// Returns the name that messages select on.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reserved => "reserved",
            Self::Character => "character",
            Self::Ending => "ending",
        }
    }
}

/// Returns `true` for the name of a device of Windows, with or without an extension.
pub(super) fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let numbered = |device: &str| {
        let number = stem.strip_prefix(device)?;
        let mut digits = number.chars();
        let is_one = digits.next().is_some_and(|digit| digit.is_ascii_digit() || "¹²³".contains(digit));
        (is_one && digits.next().is_none()).then_some(())
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$" | "clock$")
        || numbered("com").or_else(|| numbered("lpt")).is_some()
}

/// Returns a name that every system accepts, as close as possible to another one.
#[must_use]
pub fn portable_name(name: &str) -> String {
    let slug = slugified(name);
    if slug.trim_matches(['.', '-', '_']).is_empty() { "document".to_owned() } else { slug }
}

/// Returns a path without the differences that some systems ignore: those of case, and of accents that are
/// one character or two.
#[must_use]
pub fn folded_path(path: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(&path.to_lowercase()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_windows_refuses_have_a_better_one() {
        for (name, fault, better) in [
            ("con", "reserved", "con-1"),
            ("CON.pdf", "reserved", "con-1.pdf"),
            ("Aux.tar.gz", "reserved", "aux-1.tar.gz"),
            ("com1.txt", "reserved", "com1-1.txt"),
            ("LPT²", "reserved", "lpt2-1"),
            ("nul ", "ending", "nul-1"),
            ("Bilan : 2026.pdf", "character", "bilan-2026.pdf"),
            ("a\u{7}b.txt", "character", "a-b.txt"),
            ("rapport.", "ending", "rapport"),
            ("???", "character", "document"),
        ] {
            assert_eq!(NameFault::of(name).map(NameFault::as_str), Some(fault), "{name:?}");
            assert_eq!(portable_name(name), better, "{name:?}");
            assert_eq!(NameFault::of(&portable_name(name)), None, "{name:?}");
        }
        for name in [
            "console.pdf",
            "com.pdf",
            "com10.txt",
            "Été 2026.pdf",
            "nulle-part",
            "a.b",
            "compte-rendu (1).pdf",
        ] {
            assert_eq!(NameFault::of(name), None, "{name}");
        }
    }
}
