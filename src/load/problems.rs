//! What can be wrong with files and folders.

use crate::diagnostic::codes;

codes! {
    /// A portal without `site.toml`.
    /// ## Why
    /// Everything else is read by what `site.toml` says: the languages, the title, the address.
    /// ## How to mend it
    /// Go to the folder of the portal, or make one with `parvis init`.
    /// # En français
    /// Un portail sans `site.toml`.
    /// ## Pourquoi
    /// Tout le reste se lit d’après `site.toml` : les langues, le titre, l’adresse.
    /// ## Comment corriger
    /// Aller dans le dossier du portail, ou en créer un avec `parvis init`.
    NO_SITE = "S100" "no-site" Error;
    /// A file or folder that the system would not give.
    /// ## Why
    /// What cannot be read cannot be published, and half a site must not be.
    /// ## How to mend it
    /// Check the rights on the file, and that it was not moved while it was read; then run the
    /// command again.
    /// # En français
    /// Un fichier ou un dossier que le système n’a pas voulu donner.
    /// ## Pourquoi
    /// Ce qui ne peut pas être lu ne peut pas être publié, et la moitié d’un site ne doit pas
    /// l’être.
    /// ## Comment corriger
    /// Vérifier les droits du fichier, et qu’il n’a pas été déplacé pendant la lecture; puis
    /// relancer la commande.
    UNREADABLE = "S110" "unreadable" Error;
    /// A text that is not UTF-8.
    /// ## Why
    /// Accents and quotation marks come out wrong when a text is in an old encoding.
    /// ## How to mend it
    /// Open the file in an editor and save it as UTF-8.
    /// # En français
    /// Un texte qui n’est pas en UTF-8.
    /// ## Pourquoi
    /// Les accents et les guillemets sortent faux quand un texte est dans un ancien codage.
    /// ## Comment corriger
    /// Ouvrir le fichier dans un éditeur et l’enregistrer en UTF-8.
    NOT_UTF8 = "S111" "not-utf8" Error;
    /// A symbolic link.
    /// ## Why
    /// A link may lead out of the portal, and would publish what is there.
    /// ## How to mend it
    /// Put the file itself in the portal.
    /// # En français
    /// Un lien symbolique.
    /// ## Pourquoi
    /// Un lien peut mener hors du portail, et publierait ce qui s’y trouve.
    /// ## Comment corriger
    /// Mettre le fichier lui-même dans le portail.
    SYMBOLIC_LINK = "S112" "symbolic-link" Error;
    /// A text larger than any that people write.
    /// ## Why
    /// No text that people write is that long: it is most often a file of data with the wrong
    /// ending.
    /// ## How to mend it
    /// Give it its own ending, or split it.
    /// # En français
    /// Un texte plus gros que ceux que l’on écrit.
    /// ## Pourquoi
    /// Aucun texte écrit à la main n’est si long : c’est le plus souvent un fichier de données qui
    /// n’a pas la bonne extension.
    /// ## Comment corriger
    /// Lui donner sa propre extension, ou le diviser.
    FILE_TOO_LARGE = "S113" "file-too-large" Error;
    /// A name that is not Unicode.
    /// ## Why
    /// The name cannot become an address.
    /// ## How to mend it
    /// Rename it with plain letters, digits and hyphens.
    /// # En français
    /// Un nom qui n’est pas en Unicode.
    /// ## Pourquoi
    /// Le nom ne peut pas devenir une adresse.
    /// ## Comment corriger
    /// Le renommer avec des lettres simples, des chiffres et des traits d’union.
    NAME_NOT_UNICODE = "S114" "name-not-unicode" Error;
    /// A pipe, a socket or a device, which would keep whoever reads it waiting.
    /// ## Why
    /// A pipe or a device would keep the command waiting without end.
    /// ## How to mend it
    /// Remove it, or put a plain file in its place.
    /// # En français
    /// Un tube, une prise ou un périphérique, qui ferait attendre sans fin.
    /// ## Pourquoi
    /// Un tube ou un périphérique ferait attendre la commande sans fin.
    /// ## Comment corriger
    /// Le retirer, ou mettre un simple fichier à sa place.
    NOT_A_FILE = "S115" "not-a-file" Error;
    /// A folder under `content/` that is no collection.
    /// ## Why
    /// Items are read by the folder they lie in; in a folder that is no collection, nothing would
    /// be.
    /// ## How to mend it
    /// Rename the folder, or move what it holds into a collection.
    /// # En français
    /// Un dossier de `content/` qui n’est pas une collection.
    /// ## Pourquoi
    /// Les éléments se lisent d’après leur dossier; dans un dossier qui n’est pas une collection,
    /// rien ne le serait.
    /// ## Comment corriger
    /// Renommer le dossier, ou déplacer ce qu’il contient dans une collection.
    UNKNOWN_COLLECTION = "S120" "unknown-collection" Error;
    /// A file where none belongs.
    /// ## Why
    /// The file belongs to no item and will not be on the site.
    /// ## How to mend it
    /// Move it into the folder of the item it belongs to, or into `static/`.
    /// # En français
    /// Un fichier là où aucun n’a sa place.
    /// ## Pourquoi
    /// Le fichier n’appartient à aucun élément et ne sera pas sur le site.
    /// ## Comment corriger
    /// Le mettre dans le dossier de l’élément auquel il appartient, ou dans `static/`.
    STRAY_FILE = "S121" "stray-file" Warning;
    /// Two texts of an item in one language.
    /// ## Why
    /// Only one of the two could be shown, and nothing says which.
    /// ## How to mend it
    /// Keep one of the two: `fr.md` or `index.fr.md`.
    /// # En français
    /// Deux textes d’un élément dans une même langue.
    /// ## Pourquoi
    /// Un seul des deux pourrait être montré, et rien ne dit lequel.
    /// ## Comment corriger
    /// N’en garder qu’un : `fr.md` ou `index.fr.md`.
    DUPLICATE_TEXT = "S122" "duplicate-text" Error;
    /// A folder of an item that holds neither facts nor a text.
    /// ## Why
    /// Without facts or a text there is nothing to show.
    /// ## How to mend it
    /// Add `item.yaml` or a text, or remove the folder.
    /// # En français
    /// Un dossier d’élément sans faits ni texte.
    /// ## Pourquoi
    /// Sans faits ni texte, il n’y a rien à montrer.
    /// ## Comment corriger
    /// Ajouter `item.yaml` ou un texte, ou retirer le dossier.
    EMPTY_ITEM = "S123" "empty-item" Warning;
    /// A text whose name gives no language.
    /// ## Why
    /// A page must say which language it is in, for readers and for screen readers.
    /// ## How to mend it
    /// Rename the file after its language: `fr.md`, `en.md`.
    /// # En français
    /// Un texte dont le nom ne donne pas de langue.
    /// ## Pourquoi
    /// Une page doit dire dans quelle langue elle est, pour les lecteurs et les lecteurs d’écran.
    /// ## Comment corriger
    /// Nommer le fichier d’après sa langue : `fr.md`, `en.md`.
    TEXT_WITHOUT_LANGUAGE = "S124" "text-without-language" Error;
}
