//! What checking pages costs a build: a portal read, held to the rules of content, and every page
//! rendered and made ready to publish, without and with its check, round by round in the same run.
//! `cargo bench --bench checked_build [FOLDER]`.

#![expect(clippy::disallowed_methods, reason = "a benchmark is about time")]
#![expect(clippy::print_stdout, clippy::expect_used, reason = "a benchmark says what it measured, or stops")]

use std::{hint::black_box, path::PathBuf, time::Instant};

use jiff::civil::date;
use parvis::{
    check::{self, Paths, SharedParts},
    pipeline::{Request, load_snapshot},
    render::{Renderer, strip},
    resolve::Publication,
};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How often each is done; the median counts.
const ROUNDS: usize = 15;

fn main() {
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let folder = folder.map_or_else(|| PathBuf::from("tests/sites/complete"), PathBuf::from);
    let request = Request {
        root: folder,
        publication: Publication { today: date(2026, 11, 24), drafts: false },
        base_url: None,
    };
    let snapshot = load_snapshot(&request);
    let renderer = snapshot.renderer.as_ref().expect("a portal that can be rendered");
    let paths = snapshot.paths();
    let (mut read, mut without, mut with) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        read.push(time(|| _ = black_box(load_snapshot(&request))));
        without.push(time(|| publish(renderer, None)));
        with.push(time(|| publish(renderer, Some(&paths))));
    }
    let (read, without, with) = (median(read), median(without), median(with));
    println!("{} pages, RAYON_NUM_THREADS=1 for one core", renderer.pages().len());
    println!("read:                 {:.1} ms", read * 1000.0);
    println!("rendered:             {:.1} ms", without * 1000.0);
    println!("rendered and checked: {:.1} ms", with * 1000.0);
    println!("ratio of a checked build to an unchecked one: {:.2}", (read + with) / (read + without));
}

fn publish(renderer: &Renderer, checked: Option<&Paths>) {
    let shared = SharedParts::default();
    for page in renderer.pages() {
        let Ok(rendered) = renderer.render(page) else { continue };
        if let Some(paths) = checked {
            black_box(check::page(&rendered, page.kind.is_content(), paths, &shared));
        }
        black_box(strip(&rendered.html));
    }
}

fn time(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
