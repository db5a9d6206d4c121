//! Editors save a text in several writes: it is shown whole, or as it was before.

use std::{
    fs::{self, OpenOptions},
    io::Write,
    time::{Duration, Instant},
};

use super::{PAGE, previewed, running::Preview};
use crate::portal::site::Site;

/// Way in which an editor saves a text in two writes.
struct Saving {
    /// Time between the two, in milliseconds.
    pause: u64,
    /// `true` if the file is closed in between.
    is_closed: bool,
    /// Time after which the preview may take what was written for the whole text.
    limit: Duration,
}

/// Maximum number of times that a text is saved until the two writes are close enough: on a machine that is busy,
/// the second may come so late that the first is rightly shown.
const MAX_ATTEMPTS: usize = 20;

const BEFORE: &str = "Un texte assez long. ";
const HALF: &str = "---\ntitle: Les membres du comité\n---\nLe début";
const REST: &str = " et la fin.\n";

impl Saving {
    /// Saves a text, and looks at the page meanwhile. `None` if half of it was shown and the second write was late,
    /// so that nothing can be said.
    fn is_shown_whole(&self, site: &Site, preview: &Preview) -> Option<bool> {
        let path = site.root().join("content/news/x/fr.md");
        let before = format!("---\ntitle: Les membres du comité\n---\n{}\n", BEFORE.repeat(12));
        site.write("content/news/x/fr.md", before);
        preview.shows(PAGE, BEFORE.trim_end());
        let mut is_half_shown = false;
        let mut look = || {
            let body = preview.get(PAGE).body;
            is_half_shown |= body.contains("Le début") && !body.contains("et la fin");
            body
        };
        let mut file = fs::File::create(&path).unwrap();
        file.write_all(HALF.as_bytes()).unwrap();
        let start = Instant::now();
        let mut file = Some(file).filter(|_| !self.is_closed);
        while start.elapsed() < Duration::from_millis(self.pause) {
            look();
        }
        let append = || OpenOptions::new().append(true).open(&path).unwrap();
        file.take().unwrap_or_else(append).write_all(REST.as_bytes()).unwrap();
        let pause = start.elapsed();
        crate::in_time::within(Duration::from_mins(1), || look().contains("et la fin").then_some(()))
            .expect("the whole text is shown in the end");
        if is_half_shown && pause >= self.limit { None } else { Some(!is_half_shown) }
    }
}

#[test]
fn a_text_saved_in_two_writes_is_shown_whole() {
    let (site, preview) = previewed();
    let while_open = Duration::from_secs(2);
    let while_partial = Duration::from_millis(150);
    for (pause, is_closed, limit) in
        [(400, false, while_open), (60, true, while_partial), (120, true, while_partial)]
    {
        let saving = Saving { pause, is_closed, limit };
        let shown = (0..MAX_ATTEMPTS).find_map(|_| saving.is_shown_whole(&site, &preview));
        match shown {
            Some(is_whole) => assert!(is_whole, "half a text is shown: {pause} ms, closed: {is_closed}"),
            None => eprintln!("skipped: this machine is too busy to write twice in {limit:?}"),
        }
    }
}
