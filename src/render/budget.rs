//! A limit on the work and the output of a template for one page: a loop in a loop would run for hours,
//! in a build and in the preview, and its output would fill the memory.

use std::{
    collections::HashMap,
    io,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, ThreadId},
};

use tera::Value;

/// Maximum cost of the steps of a page: 200,000 turns of a short loop.
const MAX_COST: u64 = 20_000_000;

/// Part of it that a page has after another page of the same theme had too little: the theme is to be
/// corrected, and the build should say so soon.
const PART_AFTER_EXCESS: u64 = 20;

/// Maximum size of a page, in bytes, with source marks.
const MAX_PAGE_BYTES: usize = 32 << 20;

/// Maximum size of a text in a variable, in bytes.
const MAX_TEXT_BYTES: usize = 2 << 20;

/// Maximum cost of a value in a variable.
const MAX_VALUE_COST: u64 = 32 << 20;

/// Cost of an element of a list, besides its own.
const ELEMENT_COST: u64 = 16;

/// Maximum nesting of a value in a variable: the engine calls itself for each level.
const MAX_VALUE_DEPTH: usize = 64;

/// The place of a step: the number of its template and the byte range of its tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct StepPlace {
    pub(super) template: usize,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The remaining budget of each page that is being rendered. A page is rendered on one thread.
#[derive(Debug, Default)]
pub(super) struct Budget {
    pages: Mutex<HashMap<ThreadId, Page>>,
    was_exceeded: AtomicBool,
}

#[derive(Clone, Copy, Debug)]
struct Page {
    left: u64,
    last: StepPlace,
}

/// A step that a page cannot afford.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Exceeded;

impl Budget {
    /// Gives the page that this thread renders a new budget.
    pub(super) fn begin(&self) {
        let part = if self.was_exceeded.load(Ordering::Relaxed) { PART_AFTER_EXCESS } else { 1 };
        let page = Page { left: MAX_COST / part, last: StepPlace::default() };
        self.pages().insert(thread::current().id(), page);
    }

    /// Ends the page; returns its last step.
    pub(super) fn end(&self) -> StepPlace {
        self.pages().remove(&thread::current().id()).map(|page| page.last).unwrap_or_default()
    }

    /// Counts a step.
    pub(super) fn spend(&self, cost: u64, place: StepPlace) -> Result<(), Exceeded> {
        let mut pages = self.pages();
        let Some(page) = pages.get_mut(&thread::current().id()) else { return Ok(()) };
        page.last = place;
        match page.left.checked_sub(cost) {
            Some(left) => page.left = left,
            None => return Err(self.exceed()),
        }
        Ok(())
    }

    /// Counts a step that sets a variable.
    pub(super) fn spend_value(&self, value: &Value, place: StepPlace) -> Result<(), Exceeded> {
        let mut left = MAX_VALUE_COST;
        if measure(value, MAX_VALUE_DEPTH, &mut left).is_none() {
            self.spend(0, place)?;
            return Err(self.exceed());
        }
        self.spend(MAX_VALUE_COST - left, place)
    }

    /// Notes that a page had too little.
    pub(super) fn exceed(&self) -> Exceeded {
        self.was_exceeded.store(true, Ordering::Relaxed);
        Exceeded
    }

    fn pages(&self) -> MutexGuard<'_, HashMap<ThreadId, Page>> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes the cost of a value from what is left; `None` if it is too large.
fn measure(value: &Value, depth: usize, left: &mut u64) -> Option<()> {
    let cost = match value.as_str() {
        Some(text) if text.len() > MAX_TEXT_BYTES => return None,
        Some(text) => text.len() as u64,
        None => 0,
    };
    *left = left.checked_sub(cost + ELEMENT_COST)?;
    let depth = depth.checked_sub(1)?;
    if let Some(list) = value.as_array() {
        for inner in list {
            measure(inner, depth, left)?;
        }
    }
    if let Some(map) = value.as_map() {
        for inner in map.values() {
            measure(inner, depth, left)?;
        }
    }
    Some(())
}

/// A page that is being written.
#[derive(Default)]
pub(super) struct PageBuffer {
    pub(super) bytes: Vec<u8>,
    pub(super) is_full: bool,
}

impl io::Write for PageBuffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > MAX_PAGE_BYTES {
            self.is_full = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
