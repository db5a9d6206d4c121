//! Diagnostic codes: files and folders before they are parsed.

use crate::diagnostic::codes;

codes! {
    /// Folder has no `site.toml`.
    /// ## Why
    /// `site.toml` gives the languages, the title and the address of the portal. Nothing else can
    /// be read without it.
    /// ## Example
    /// ```sh
    /// $ ls
    /// content  site.toml.old
    /// ```
    /// ## How to fix it
    /// Go to the portal’s folder, or create a portal with `parvis init`.
    /// ```sh
    /// $ mv site.toml.old site.toml
    /// $ ls
    /// content  site.toml
    /// ```
    /// # En français
    /// Le dossier ne contient pas de fichier `site.toml`.
    /// ## Pourquoi
    /// Le fichier `site.toml` donne les langues, le titre et l’adresse du portail. Rien d’autre ne
    /// peut être lu sans lui.
    /// ## Exemple
    /// ## Comment corriger
    /// Aller dans le dossier du portail, ou créer un portail avec `parvis init`.
    NO_SITE = "S100" "no-site" Error;
    /// File or folder cannot be read.
    /// ## Why
    /// What cannot be read cannot be published, and Parvis does not publish part of a site.
    /// ## Example
    /// ```sh
    /// $ ls -l content/news/nouvelle/fr.md
    /// ---------- 1 ada portail 74 2026-10-01 09:00 content/news/nouvelle/fr.md
    /// ```
    /// ## How to fix it
    /// Check the permissions of the file, and that it was not moved while it was being read. Then
    /// run the command again.
    /// ```sh
    /// $ chmod u+r content/news/nouvelle/fr.md
    /// $ ls -l content/news/nouvelle/fr.md
    /// -r-------- 1 ada portail 74 2026-10-01 09:00 content/news/nouvelle/fr.md
    /// ```
    /// ## Source
    /// POSIX.1-2024, “File Access Permissions”.
    /// # En français
    /// Le fichier ou le dossier ne peut pas être lu.
    /// ## Pourquoi
    /// Ce qui ne peut pas être lu ne peut pas être publié, et Parvis ne publie pas une partie d’un
    /// site.
    /// ## Exemple
    /// ## Comment corriger
    /// Vérifier les droits d’accès au fichier, et s’assurer qu’il n’a pas été déplacé pendant la
    /// lecture. Relancer ensuite la commande.
    /// ## Source
    /// POSIX.1-2024, « File Access Permissions ».
    UNREADABLE = "S110" "unreadable" Error;
    /// File changes while it is copied.
    /// ## Why
    /// The published file would be partly the old one and partly the new one. Parvis copies a file that
    /// changed again, then stops if it still changes.
    /// ## Example
    /// ```sh
    /// $ rsync --inplace ada@bureau:rapport.pdf content/news/nouvelle/ &
    /// $ parvis build
    /// ```
    /// ## How to fix it
    /// Wait until the program that writes the file has finished, then run the command again.
    /// ```sh
    /// $ rsync --inplace ada@bureau:rapport.pdf content/news/nouvelle/
    /// $ parvis build
    /// ```
    /// # En français
    /// Le fichier change pendant qu’il est copié.
    /// ## Pourquoi
    /// Le fichier publié serait en partie l’ancien et en partie le nouveau. Parvis copie de nouveau un
    /// fichier qui a changé, puis s’arrête s’il change encore.
    /// ## Exemple
    /// ## Comment corriger
    /// Attendre que le programme qui écrit le fichier ait terminé, puis relancer la commande.
    FILE_CHANGING = "S135" "file-changing" Error;
    /// Text is not in UTF-8.
    /// ## Why
    /// In an older encoding, accented letters and quotation marks are displayed incorrectly.
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
    /// Le texte n’est pas en UTF-8.
    /// ## Pourquoi
    /// Dans un ancien codage, les lettres accentuées et les guillemets s’affichent mal.
    /// ## Exemple
    /// ## Comment corriger
    /// Ouvrir le fichier dans un éditeur et l’enregistrer en UTF-8.
    /// ## Source
    /// RFC 3629, « UTF-8, a transformation format of ISO 10646 »; norme HTML, « Specifying the
    /// document’s character encoding ».
    NOT_UTF8 = "S111" "not-utf8" Error;
    /// File or folder is a symbolic link.
    /// ## Why
    /// A symbolic link can point outside the portal and publish files by mistake.
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
    /// Le fichier ou le dossier est un lien symbolique.
    /// ## Pourquoi
    /// Un lien symbolique peut mener hors du portail et faire publier des fichiers par erreur.
    /// ## Exemple
    /// ## Comment corriger
    /// Mettre le fichier lui-même dans le portail.
    /// ## Source
    /// CWE-59, « Improper Link Resolution Before File Access ».
    SYMBOLIC_LINK = "S112" "symbolic-link" Error;
    /// Text file is too large.
    /// ## Why
    /// A text of this size is usually a data file with the wrong extension.
    /// ## Example
    /// ```sh
    /// $ ls -sh content/datasets/eau/*.md
    /// 12M content/datasets/eau/mesures.md
    /// ```
    /// ## How to fix it
    /// Give the file its own extension, or split it.
    /// ```sh
    /// $ mv content/datasets/eau/mesures.md content/datasets/eau/mesures.csv
    /// ```
    /// # En français
    /// Le fichier de texte est trop gros.
    /// ## Pourquoi
    /// Un texte de cette taille est généralement un fichier de données qui n’a pas la bonne
    /// extension.
    /// ## Exemple
    /// ## Comment corriger
    /// Donner au fichier sa propre extension, ou le diviser.
    FILE_TOO_LARGE = "S113" "file-too-large" Error;
    /// File name is not Unicode.
    /// ## Why
    /// The name cannot become part of an address.
    /// ## Example
    /// ```sh
    /// $ ls -b content/news/nouvelle/
    /// \351t\351.pdf  en.md  fr.md  item.yaml
    /// ```
    /// ## How to fix it
    /// Rename the file with letters without accents, digits and hyphens.
    /// ```sh
    /// $ mv content/news/nouvelle/*.pdf content/news/nouvelle/ete.pdf
    /// $ ls -b content/news/nouvelle/
    /// en.md  ete.pdf  fr.md  item.yaml
    /// ```
    /// ## Source
    /// RFC 3987, “Internationalized Resource Identifiers (IRIs)”, section 3.1.
    /// # En français
    /// Le nom du fichier n’est pas en Unicode.
    /// ## Pourquoi
    /// Le nom ne peut pas faire partie d’une adresse.
    /// ## Exemple
    /// ## Comment corriger
    /// Renommer le fichier avec des lettres sans accent, des chiffres et des traits d’union.
    /// ## Source
    /// RFC 3987, « Internationalized Resource Identifiers (IRIs) », section 3.1.
    NAME_NOT_UNICODE = "S114" "name-not-unicode" Error;
    /// Name is a pipe, a socket or a device, not a file.
    /// ## Why
    /// Reading a pipe or a device could keep the command waiting forever.
    /// ## Example
    /// ```sh
    /// $ ls -l content/news/nouvelle/notes.md
    /// prw-r--r-- 1 ada portail 0 2026-10-01 09:00 content/news/nouvelle/notes.md
    /// ```
    /// ## How to fix it
    /// Remove it, or replace it with a regular file.
    /// ```sh
    /// $ rm content/news/nouvelle/notes.md
    /// ```
    /// # En français
    /// Le nom désigne un tube, une prise ou un périphérique, et non un fichier.
    /// ## Pourquoi
    /// La lecture d’un tube ou d’un périphérique pourrait bloquer la commande indéfiniment.
    /// ## Exemple
    /// ## Comment corriger
    /// Le retirer, ou le remplacer par un fichier ordinaire.
    NOT_A_FILE = "S115" "not-a-file" Error;
    /// Backup copy is not published.
    /// ## Why
    /// Editors, Git and browsers keep copies of files under names such as `fr.md.orig` or
    /// `rapport.pdf.crdownload`. They contain old or incomplete text, so Parvis does not publish them.
    /// ## Example
    /// ```text content/news/nouvelle/fr.md.orig
    /// Le forum se réunit.
    /// ```
    /// ## How to fix it
    /// Remove the copy. To publish the file, rename it without this ending.
    /// ```text content/news/nouvelle/compte-rendu.txt
    /// Le forum se réunit.
    /// ```
    /// # En français
    /// La copie de sauvegarde n’est pas publiée.
    /// ## Pourquoi
    /// Les éditeurs, Git et les navigateurs gardent des copies de fichiers sous des noms comme
    /// `fr.md.orig` ou `rapport.pdf.crdownload`. Elles contiennent un texte ancien ou incomplet, et
    /// Parvis ne les publie pas.
    /// ## Exemple
    /// ## Comment corriger
    /// Supprimer la copie. Pour publier le fichier, le renommer sans cette terminaison.
    BACKUP_FILE = "S141" "backup-file" Warning;
    /// Hidden file of `static/` is not published.
    /// ## Why
    /// A name that begins with a dot is usually that of a setting or of a secret. Parvis publishes only
    /// those that hosts need: `.well-known/`, `.nojekyll`, `.htaccess`, `.domains` and `.asf.yaml`.
    /// ## Example
    /// ```text static/.env
    /// MOT_DE_PASSE=abc
    /// ```
    /// ## How to fix it
    /// Remove the file from `static/`, or rename it without the dot to publish it.
    /// ```text static/env.txt
    /// MOT_DE_PASSE=
    /// ```
    /// ## Source
    /// RFC 8615 for `.well-known/`.
    /// # En français
    /// Le fichier caché de `static/` n’est pas publié.
    /// ## Pourquoi
    /// Un nom qui commence par un point est généralement celui d’un réglage ou d’un secret. Parvis ne
    /// publie que ceux dont les hébergeurs ont besoin : `.well-known/`, `.nojekyll`, `.htaccess`,
    /// `.domains` et `.asf.yaml`.
    /// ## Exemple
    /// ## Comment corriger
    /// Retirer le fichier de `static/`, ou le renommer sans le point pour le publier.
    /// ## Source
    /// RFC 8615 pour `.well-known/`.
    HIDDEN_FILE = "S142" "hidden-file" Warning;
}
