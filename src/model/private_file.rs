//! Files that are of one person or one computer, by their names.

use super::extension;

/// Kind of a file that is not meant for the public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PrivateFileKind {
    /// An email, a mailbox or an address book of a mail program.
    Mail,
    /// Passwords, a private key or a certificate with its key.
    Secret,
    /// A connection to another computer.
    Connection,
}

impl PrivateFileKind {
    /// Returns the kind of the file at that path; `None` if its name is not that of a private file.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        Some(match extension(path)?.as_str() {
            "dbx" | "eml" | "emlx" | "emltpl" | "mbox" | "mbx" | "msf" | "msg" | "nsf" | "oft" | "olm"
            | "ost" | "pab" | "pst" | "tnef" | "wab" => Self::Mail,
            "jks" | "kdb" | "kdbx" | "keychain" | "keystore" | "p12" | "pfx" | "ppk" => Self::Secret,
            "ica" | "ovpn" | "rdp" => Self::Connection,
            _ => return None,
        })
    }

    /// Returns the name of the kind, for messages to select their words.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Secret => "secret",
            Self::Connection => "connection",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_files_are_recognized_by_their_extensions() {
        for (path, kind) in [
            ("content/news/a/RE texte.msg", Some(PrivateFileKind::Mail)),
            ("content/news/a/archive.PST", Some(PrivateFileKind::Mail)),
            ("static/portail.pfx", Some(PrivateFileKind::Secret)),
            ("content/news/a/serveur.rdp", Some(PrivateFileKind::Connection)),
            ("content/news/a/message.pdf", None),
            ("content/news/a/carte.vcf", None),
            ("content/events/a/rencontre.ics", None),
            ("content/news/a/msg", None),
        ] {
            assert_eq!(PrivateFileKind::of_path(path), kind, "{path}");
        }
    }
}
