//! What can be wrong with the portal's settings of its rules.

use crate::diagnostic::codes;

codes! {
    /// A rule that does not exist.
    /// ## Why
    /// A setting that names no rule changes nothing, and nobody would know.
    /// ## How to mend it
    /// Write the code as proposed; `parvis explain` lists them.
    /// # En français
    /// Une règle qui n’existe pas.
    /// ## Pourquoi
    /// Un réglage qui ne nomme aucune règle ne change rien, et personne ne le saurait.
    /// ## Comment corriger
    /// Écrire le code proposé; `parvis explain` en donne la liste.
    UNKNOWN_RULE = "S601" "unknown-rule" Error;
    /// An exception that excuses nothing.
    /// ## Why
    /// What it excused was mended, or the exception names another rule or item than it means. Left
    /// there, it would hide the next one.
    /// ## How to mend it
    /// Remove the exception.
    /// # En français
    /// Une exception qui n’excuse rien.
    /// ## Pourquoi
    /// Ce qu’elle excusait a été corrigé, ou elle nomme une autre règle ou un autre élément qu’elle
    /// ne croit. Laissée là, elle cacherait la suite.
    /// ## Comment corriger
    /// Retirer l’exception.
    IDLE_EXCEPTION = "S602" "idle-exception" Warning;
    /// An exception whose last day has passed.
    /// ## Why
    /// It was given until a day, which has passed: what it excused is told again.
    /// ## How to mend it
    /// Mend what it excused, or agree on another day.
    /// # En français
    /// Une exception dont le dernier jour est passé.
    /// ## Pourquoi
    /// Elle valait jusqu’à un jour, qui est passé : ce qu’elle excusait est dit de nouveau.
    /// ## Comment corriger
    /// Corriger ce qu’elle excusait, ou convenir d’un autre jour.
    EXPIRED_EXCEPTION = "S603" "expired-exception" Warning;
}
