//! "Did you mean".

/// Characters of the longest name that is compared: comparing takes the product of both lengths.
const MAX_CHARACTERS: usize = 200;

/// Comparisons after which nothing is suggested any more. Thousands of unknown names among thousands
/// of known ones come from one mistake, and help no one by being compared each with each.
const MAX_COMPARISONS: usize = 200_000;

/// The known name nearest to what was written, if one is near enough to be meant: at most a third
/// of its letters differ. Of two equally near, the first.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    let length = written.chars().take(MAX_CHARACTERS + 1).count();
    if length > MAX_CHARACTERS {
        return None;
    }
    known
        .into_iter()
        .filter_map(|name| {
            let characters = name.chars().take(MAX_CHARACTERS + 1).count();
            let allowed = characters.max(3) / 3;
            if characters > MAX_CHARACTERS || characters.abs_diff(length) > allowed {
                return None;
            }
            let distance = strsim::damerau_levenshtein(&written, &name.to_lowercase());
            (distance <= allowed).then_some((distance, name))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Suggestions for names of an author among names of an author, with a bound on the comparisons of
/// all of them together.
#[derive(Debug)]
pub struct Suggestions {
    comparisons_left: usize,
}

impl Default for Suggestions {
    fn default() -> Self {
        Self { comparisons_left: MAX_COMPARISONS }
    }
}

impl Suggestions {
    /// The known name nearest to what was written; `None` where none is near, or once the bound is
    /// reached.
    pub fn nearest<'a>(
        &mut self,
        written: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        if self.comparisons_left == 0 {
            return None;
        }
        let mut comparisons = 0;
        let found = nearest(written, known.into_iter().inspect(|_| comparisons += 1));
        self.comparisons_left = self.comparisons_left.saturating_sub(comparisons);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_suggested_where_a_third_of_its_letters_differ_at_most() {
        assert_eq!(nearest("chek", ["build", "check"]), Some("check"));
        assert_eq!(nearest("SCT", ["sct"]), Some("sct"));
        assert_eq!(nearest("orgnaization", ["organization"]), Some("organization"));
        assert_eq!(nearest("xyz", ["build", "check"]), None);
        assert_eq!(nearest("été", ["ete", "étés"]), Some("étés"));
    }

    #[test]
    fn long_names_are_not_compared() {
        let long = "a".repeat(MAX_CHARACTERS + 1);
        assert_eq!(nearest(&long, [long.as_str()]), None);
    }

    #[test]
    fn suggestions_end_at_their_bound() {
        let names: Vec<String> = (0..1000).map(|number| format!("item-{number}")).collect();
        let mut suggestions = Suggestions::default();
        let mut suggest = || suggestions.nearest("item-1x", names.iter().map(String::as_str));
        assert_eq!(suggest(), Some("item-1"));
        for _ in 0..MAX_COMPARISONS / names.len() {
            suggest();
        }
        assert_eq!(suggest(), None);
    }
}
