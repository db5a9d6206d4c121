//! Files that run something, by their names.

/// Kind of a file that runs something when it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActiveFileKind {
    /// A Web page, whose scripts run as those of the site.
    Page,
    /// A script that pages can run.
    Script,
    /// A program that the Web server runs, or its settings.
    Server,
    /// A program that the reader's computer runs.
    Program,
    /// An Office document with macros.
    Macros,
}

/// Extensions by kind, in lower case.
const EXTENSIONS: [(ActiveFileKind, &[&str]); 5] = [
    (
        ActiveFileKind::Page,
        &[
            "htm", "html", "mht", "mhtml", "shtm", "shtml", "stm", "svgz", "xht", "xhtm", "xhtml", "xsl",
            "xslt",
        ],
    ),
    (ActiveFileKind::Script, &["cjs", "js", "jsx", "mjs", "wasm"]),
    (
        ActiveFileKind::Server,
        &[
            "asa", "ashx", "asmx", "asp", "aspx", "cer", "cfm", "cgi", "fcgi", "jsp", "jspx", "phar", "php",
            "php3", "php4", "php5", "php7", "php8", "phps", "pht", "phtml",
        ],
    ),
    (
        ActiveFileKind::Program,
        &[
            "apk",
            "appimage",
            "application",
            "appx",
            "bat",
            "chm",
            "cmd",
            "com",
            "cpl",
            "deb",
            "dll",
            "dmg",
            "exe",
            "gadget",
            "hta",
            "inf",
            "jar",
            "jnlp",
            "jse",
            "msc",
            "msi",
            "msix",
            "msp",
            "pif",
            "pkg",
            "ps1",
            "reg",
            "rpm",
            "scf",
            "scr",
            "swf",
            "vb",
            "vbe",
            "vbs",
            "wsf",
            "wsh",
            "xap",
        ],
    ),
    (
        ActiveFileKind::Macros,
        &["docm", "dotm", "potm", "ppam", "ppsm", "pptm", "sldm", "xlam", "xlsm", "xltm"],
    ),
];

impl ActiveFileKind {
    /// Returns the kind of the file at that path; `None` if its name is not that of an active file. Servers
    /// run some files by any of their extensions: `photo.php.jpg`.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        let name =
            path.rsplit('/').next().unwrap_or_default().trim_end_matches(['.', ' ']).to_ascii_lowercase();
        if name == "web.config" {
            return Some(Self::Server);
        }
        let mut extensions = name.rsplit('.');
        let last = extensions.next().filter(|last| last.len() < name.len())?;
        let of = |extension: &str| {
            let listed = EXTENSIONS.iter().find(|(_, extensions)| extensions.contains(&extension));
            listed.map(|(kind, _)| *kind)
        };
        let inner = || {
            let before = extensions.filter(|it| it.len() < name.len() - last.len() - 1);
            before.filter_map(of).find(|kind| *kind == Self::Server)
        };
        of(last).or_else(inner)
    }

    /// Returns the name that messages select on.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Script => "script",
            Self::Server => "server",
            Self::Program => "program",
            Self::Macros => "macros",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn active_files_are_known_by_their_names() {
        for (path, kind) in [
            ("content/news/a/page.html", Some("page")),
            ("content/news/a/PAGE.HTM", Some("page")),
            ("content/news/a/a.xhtml", Some("page")),
            ("content/news/a/a.js", Some("script")),
            ("content/news/a/photo.php.jpg", Some("server")),
            ("content/news/a/a.pHp5", Some("server")),
            ("content/news/a/a.php.", Some("server")),
            ("content/news/a/web.config", Some("server")),
            ("content/news/a/a.exe", Some("program")),
            ("content/news/a/a.hta", Some("program")),
            ("content/news/a/a.xlsm", Some("macros")),
            ("content/news/a/a.js.txt", None),
            ("content/news/a/php.pdf", None),
            ("content/news/a/php", None),
            ("content/news/a/.js", Some("script")),
            ("content/news/a.html/b.pdf", None),
            ("content/news/a/plan.v1.2.pdf", None),
            ("content/news/a/donnees.xml", None),
            ("content/news/a/analyse.py", None),
            ("content/news/a/carte.svg", None),
            ("content/news/a/classeur.xlsx", None),
        ] {
            assert_eq!(ActiveFileKind::of_path(path).map(ActiveFileKind::as_str), kind, "{path}");
        }
    }
}
