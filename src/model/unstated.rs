//! Fields that an item's source does not state.

use super::{Collection, Common, FieldReader, FieldShape, FieldType, Record};
use crate::diagnostic::{Diagnostic, codes};

codes! {
    /// A field has a value and is also listed in `unstated`.
    /// ## Why
    /// The page would show the value and say that the source does not state it.
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// established: 2025
    /// unstated: [established]
    /// ```
    /// ## How to fix it
    /// Remove the field from `unstated`, or remove its value. A list may have values and be listed
    /// there: the source then states only those.
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// unstated: [established]
    /// ```
    /// # En français
    /// Un champ a une valeur et figure aussi dans `unstated`.
    /// ## Pourquoi
    /// La page montrerait la valeur tout en indiquant que la source ne la précise pas.
    /// ## Exemple
    /// ## Comment corriger
    /// Retirer le champ de `unstated`, ou retirer sa valeur. Une liste peut avoir des valeurs et y
    /// figurer : la source ne donne alors que celles-là.
    STATED_AND_UNSTATED = "S212" "stated-and-unstated" Error;
}

impl Common {
    /// Returns `true` if the source does not state that field, or states it in part.
    #[must_use]
    pub fn is_unstated(&self, field: &str) -> bool {
        self.unstated.iter().any(|name| name.value == field)
    }

    /// Reports the names in `unstated` that are not fields of the collection, and those that have a
    /// value (they are in `given`). Lists are allowed to have values, since they can be stated in part.
    pub fn check_unstated(&self, collection: Collection, given: &[String], reader: &mut FieldReader<'_>) {
        if self.unstated.is_empty() {
            return;
        }
        let shapes: Vec<FieldShape> = collection.fields().into_iter().chain(Self::fields()).collect();
        let known = collection.open_fields();
        for name in &self.unstated {
            let shape = shapes.iter().find(|shape| shape.name == name.value);
            let is_list = shape.is_some_and(|shape| matches!(shape.field_type, FieldType::List(_)));
            if !known.contains(&name.as_str()) {
                reader.unknown_field(name, &known);
            } else if !is_list && given.contains(&name.value) {
                let contradiction = Diagnostic::new(STATED_AND_UNSTATED, name.span);
                reader.diagnostics.push(contradiction.with("field", name.as_str()));
            }
        }
    }
}
