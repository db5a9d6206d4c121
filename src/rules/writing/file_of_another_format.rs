//! File is of another format than its name says.

use crate::{
    model::FileFault,
    resolve::Portal,
    rules::{
        findings::Findings,
        rule::rule,
        writing::file_faults::{about, report_faults},
    },
};

rule! {
    /// File is of another format than its name says.
    ///
    /// ## Why
    /// A computer chooses the program that opens a file by the end of its name. A web page saved as `.pdf`,
    /// often the error of another site, does not open, nor does an old Word document renamed `.docx`.
    /// Renaming a file does not change its format.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [L’ordre du jour (PDF, 1 Ko)](ordre-du-jour.pdf)
    /// ```
    /// ```text content/news/nouvelle/ordre-du-jour.pdf
    /// <!DOCTYPE html>
    /// <html><head><title>404</title></head><body>Page introuvable</body></html>
    /// ```
    ///
    /// ## How to fix it
    /// Open the file in the program that it was made with, and save it in the format that you want to publish
    /// (“Save as”, “Export”). If the content is a web page, download the document again.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [L’ordre du jour (PDF, 1 Ko)](ordre-du-jour.pdf)
    /// ```
    /// ```text content/news/nouvelle/ordre-du-jour.pdf
    /// %PDF-1.7
    /// trailer << /Root 1 0 R >>
    /// startxref
    /// 9
    /// %%EOF
    /// ```
    ///
    /// ## Source
    /// House rule. WHATWG, MIME Sniffing Standard.
    ///
    /// # En français
    /// Le format du fichier n’est pas celui de son nom.
    ///
    /// ## Pourquoi
    /// Un ordinateur choisit le programme qui ouvre un fichier d’après la fin de son nom. Une page web
    /// enregistrée sous `.pdf`, souvent l’erreur d’un autre site, ne s’ouvre pas, ni un ancien document Word
    /// renommé `.docx`. Renommer un fichier ne change pas son format.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ouvrir le fichier dans le programme qui l’a créé, et l’enregistrer dans le format voulu
    /// (« Enregistrer sous », « Exporter »). Si c’est une page web, télécharger le document de nouveau.
    ///
    /// ## Source
    /// Règle propre à Parvis. WHATWG, MIME Sniffing Standard.
    "A955" "file-of-another-format" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    report_faults(portal, findings, |fault| match fault {
        FileFault::Other(format) => Some(about(format)),
        _ => None,
    });
}
