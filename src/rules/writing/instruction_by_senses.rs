//! Instruction relies only on position or colour.

use std::sync::LazyLock;

use crate::{
    locale::Pattern,
    model::Language,
    rules::{findings::Findings, patterns::matches, rule::rule, texts::Texts},
};

rule! {
    /// Instruction relies only on position or colour.
    ///
    /// ## Why
    /// A person who cannot see the page, or who reads it on a phone, finds nothing “on the right”
    /// and nothing green.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Utilisez le bouton vert pour participer.
    /// ```
    ///
    /// ## How to fix it
    /// Use the name shown on the page: “the Send button”, “the Contact section”. You can add its
    /// position or colour.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Utilisez le bouton Participer, en vert, pour donner votre avis.
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.3 Sensory Characteristics (A); ACT rule 9bd38c.
    ///
    /// # En français
    /// Une consigne repose seulement sur la position ou la couleur.
    ///
    /// ## Pourquoi
    /// Une personne qui ne voit pas la page, ou qui la lit sur un téléphone, ne trouve rien « à
    /// droite » ni rien de vert.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser le nom affiché dans la page : « le bouton Envoyer », « la section Contact ». On
    /// peut y ajouter la position ou la couleur.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.3 Caractéristiques sensorielles (A); règle ACT 9bd38c.
    "A940" "instruction-by-senses" Warning Texts
    wcag "1.3.3" act "9bd38c" impact Moderate
}

static FRENCH: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"(?i)\b(",
        r"(?:boutons?|liens?|encadrés?|onglets?|icônes?|cases?|zones?) ",
        r"(?:verte?|rouge|bleue?|jaune|orange|grise?|noire?|blanche?|blanc|ronde?|carrée?)s?",
        r"|(?:champs?|cases?|lignes?|passages?|chiffres?|mots?) (?:\w+ )?(?:en|de couleur) ",
        r"(?:rouge|vert|bleu|jaune|orange|gris)s?",
        r"|(?:ci-dessous|ci-dessus|en haut|en bas),? (?:et )?(?:à|sur la) (?:droite|gauche)",
        r"|(?:boutons?|liens?|menus?|encadrés?|colonnes?|formulaires?|onglets?|icônes?) ",
        r"(?:situés? |située?s? |placés? |placée?s? |qui se trouve )?(?:à|de) (?:droite|gauche)",
        r")(?:\W|$)",
    ))
});
static ENGLISH: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"(?i)\b(?:(",
        r"(?:green|red|blue|yellow|orange|gr[ae]y|black|white|round|square) ",
        r"(?:buttons?|links?|tabs?|icons?|text box(?:es)?|fields?)",
        r")\b|(",
        r"(?:fields?|items?|rows?|figures|words?) (?:\w+ )?in (?:red|green|blue|yellow|orange|gr[ae]y)",
        r"|(?:below|above),? (?:to|on) the (?:right|left)",
        r"|(?:buttons?|links?|menus?|panels?|columns?|forms?|boxes|box|tabs?|icons?) ",
        r"(?:located |found )?(?:on|to|at) the ",
        r"(?:top |bottom )?(?:right|left)",
        r"|in the (?:right|left)(?:-hand)? (?:column|menu|panel|sidebar)",
        r")(?:[^\w\s]|$|\s+(?:of the (?:page|screen)|and|is|are|side)\b))",
    ))
});

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (language, pattern) in [(Language::FRENCH, &FRENCH), (Language::ENGLISH, &ENGLISH)] {
        for (meta, piece, range) in matches(texts, &[language], pattern) {
            let diagnostic =
                findings.diagnostic(meta, piece.span_of(&range)).with("text", &piece.text[range]);
            findings.report(meta, diagnostic);
        }
    }
}
