//! What can be wrong with a file before it is read.

use crate::diagnostic::codes;

codes! {
    /// A portal without `site.toml`.
    /// ## Why
    /// Everything else is read by what `site.toml` says: the languages, the title, the address.
    /// ## Example
    /// ```sh
    /// $ ls
    /// content  site.toml.old
    /// ```
    /// ## How to fix it
    /// Go to the folder of the portal, or make one with `parvis init`.
    /// ```sh
    /// $ mv site.toml.old site.toml
    /// $ ls
    /// content  site.toml
    /// ```
    /// # En français
    /// Un portail sans `site.toml`.
    /// ## Pourquoi
    /// Tout le reste se lit d’après `site.toml` : les langues, le titre, l’adresse.
    /// ## Exemple
    /// ## Comment corriger
    /// Aller dans le dossier du portail, ou en créer un avec `parvis init`.
    NO_SITE = "S100" "no-site" Error;
    /// A file or folder that the system would not give.
    /// ## Why
    /// What cannot be read cannot be published, and half a site must not be.
    /// ## Example
    /// ```sh
    /// $ ls -l content/news/nouvelle/fr.md
    /// ---------- 1 ada portail 74 2026-10-01 09:00 content/news/nouvelle/fr.md
    /// ```
    /// ## How to fix it
    /// Check the rights on the file, and that it was not moved while it was read; then run the
    /// command again.
    /// ```sh
    /// $ chmod u+r content/news/nouvelle/fr.md
    /// $ ls -l content/news/nouvelle/fr.md
    /// -r-------- 1 ada portail 74 2026-10-01 09:00 content/news/nouvelle/fr.md
    /// ```
    /// ## Source
    /// POSIX.1-2024, “File Access Permissions”.
    /// # En français
    /// Un fichier ou un dossier que le système n’a pas voulu donner.
    /// ## Pourquoi
    /// Ce qui ne peut pas être lu ne peut pas être publié, et la moitié d’un site ne doit pas
    /// l’être.
    /// ## Exemple
    /// ## Comment corriger
    /// Vérifier les droits du fichier, et qu’il n’a pas été déplacé pendant la lecture; puis
    /// relancer la commande.
    /// ## Source
    /// POSIX.1-2024, « File Access Permissions ».
    UNREADABLE = "S110" "unreadable" Error;
    /// A text that is not UTF-8.
    /// ## Why
    /// Accents and quotation marks come out wrong when a text is in an old encoding.
    /// ## Example
    /// ```sh
    /// $ file --mime-encoding content/news/nouvelle/fr.md
    /// content/news/nouvelle/fr.md: iso-8859-1
    /// ```
    /// ## How to fix it
    /// Open the file in an editor and save it as UTF-8.
    /// ```sh
    /// $ file --mime-encoding content/news/nouvelle/fr.md
    /// content/news/nouvelle/fr.md: utf-8
    /// ```
    /// ## Source
    /// RFC 3629, “UTF-8, a transformation format of ISO 10646”; HTML Standard, “Specifying the
    /// document’s character encoding”.
    /// # En français
    /// Un texte qui n’est pas en UTF-8.
    /// ## Pourquoi
    /// Les accents et les guillemets sortent faux quand un texte est dans un ancien codage.
    /// ## Exemple
    /// ## Comment corriger
    /// Ouvrir le fichier dans un éditeur et l’enregistrer en UTF-8.
    /// ## Source
    /// RFC 3629, « UTF-8, a transformation format of ISO 10646 »; norme HTML, « Specifying the
    /// document’s character encoding ».
    NOT_UTF8 = "S111" "not-utf8" Error;
    /// A symbolic link.
    /// ## Why
    /// A link may lead out of the portal, and would publish what is there.
    /// ## Example
    /// ```sh
    /// $ ls -l content/datasets/eau/eau.csv
    /// lrwxrwxrwx 1 ada portail 16 2026-10-01 09:00 content/datasets/eau/eau.csv -> /partage/eau.csv
    /// ```
    /// ## How to fix it
    /// Put the file itself in the portal.
    /// ```sh
    /// $ rm content/datasets/eau/eau.csv
    /// $ cp /partage/eau.csv content/datasets/eau/
    /// ```
    /// ## Source
    /// CWE-59, “Improper Link Resolution Before File Access”.
    /// # En français
    /// Un lien symbolique.
    /// ## Pourquoi
    /// Un lien peut mener hors du portail, et publierait ce qui s’y trouve.
    /// ## Exemple
    /// ## Comment corriger
    /// Mettre le fichier lui-même dans le portail.
    /// ## Source
    /// CWE-59, « Improper Link Resolution Before File Access ».
    SYMBOLIC_LINK = "S112" "symbolic-link" Error;
    /// A text larger than any that people write.
    /// ## Why
    /// No text that people write is that long: it is most often a file of data with the wrong
    /// ending.
    /// ## Example
    /// ```sh
    /// $ ls -sh content/datasets/eau/*.md
    /// 12M content/datasets/eau/mesures.md
    /// ```
    /// ## How to fix it
    /// Give it its own ending, or split it.
    /// ```sh
    /// $ mv content/datasets/eau/mesures.md content/datasets/eau/mesures.csv
    /// ```
    /// # En français
    /// Un texte plus gros que ceux que l’on écrit.
    /// ## Pourquoi
    /// Aucun texte écrit à la main n’est si long : c’est le plus souvent un fichier de données qui
    /// n’a pas la bonne extension.
    /// ## Exemple
    /// ## Comment corriger
    /// Lui donner sa propre extension, ou le diviser.
    FILE_TOO_LARGE = "S113" "file-too-large" Error;
    /// A name that is not Unicode.
    /// ## Why
    /// The name cannot become an address.
    /// ## Example
    /// ```sh
    /// $ ls -b content/news/nouvelle/
    /// \351t\351.pdf  en.md  fr.md  item.yaml
    /// ```
    /// ## How to fix it
    /// Rename it with plain letters, digits and hyphens.
    /// ```sh
    /// $ mv content/news/nouvelle/*.pdf content/news/nouvelle/ete.pdf
    /// $ ls -b content/news/nouvelle/
    /// en.md  ete.pdf  fr.md  item.yaml
    /// ```
    /// ## Source
    /// RFC 3987, “Internationalized Resource Identifiers (IRIs)”, section 3.1.
    /// # En français
    /// Un nom qui n’est pas en Unicode.
    /// ## Pourquoi
    /// Le nom ne peut pas devenir une adresse.
    /// ## Exemple
    /// ## Comment corriger
    /// Le renommer avec des lettres simples, des chiffres et des traits d’union.
    /// ## Source
    /// RFC 3987, « Internationalized Resource Identifiers (IRIs) », section 3.1.
    NAME_NOT_UNICODE = "S114" "name-not-unicode" Error;
    /// A pipe, a socket or a device, which would keep whoever reads it waiting.
    /// ## Why
    /// A pipe or a device would keep the command waiting without end.
    /// ## Example
    /// ```sh
    /// $ ls -l content/news/nouvelle/notes.md
    /// prw-r--r-- 1 ada portail 0 2026-10-01 09:00 content/news/nouvelle/notes.md
    /// ```
    /// ## How to fix it
    /// Remove it, or put a plain file in its place.
    /// ```sh
    /// $ rm content/news/nouvelle/notes.md
    /// ```
    /// # En français
    /// Un tube, une prise ou un périphérique, qui ferait attendre sans fin.
    /// ## Pourquoi
    /// Un tube ou un périphérique ferait attendre la commande sans fin.
    /// ## Exemple
    /// ## Comment corriger
    /// Le retirer, ou mettre un simple fichier à sa place.
    NOT_A_FILE = "S115" "not-a-file" Error;
}
