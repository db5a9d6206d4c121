//! The loop of the preview: a change is noticed, the portal is loaded, and open pages are updated.

use super::{
    Event, Session,
    watch::{Change, Watcher},
};

/// Maximum number of times that the portal is loaded again because files were saved meanwhile: what
/// is written without end must not keep the rest from being shown.
const MAX_RELOADS: usize = 10;

/// Checks the portal, then reloads and checks it after each save. Does not return.
pub(super) fn follow(mut watcher: Watcher, session: &Session, notify: &(impl Fn(Event<'_>) + ?Sized)) {
    session.check_pages();
    notify(Event::Checked(session));
    loop {
        match watcher.wait() {
            Change::Files(changed) => {
                refresh(&mut watcher, session, changed);
                notify(Event::Checked(session));
            }
            Change::Detection(detection) => {
                session.set_detection(detection.clone());
                notify(Event::Detection(&detection));
            }
        }
    }
}

/// Loads the portal, and again if files were saved meanwhile: a text that is saved in two writes must
/// not be shown half.
fn refresh(watcher: &mut Watcher, session: &Session, mut changed: Vec<String>) {
    let mut loaded = session.load();
    for _ in 0..MAX_RELOADS {
        let Some(more) = watcher.meanwhile() else { break };
        changed.extend(more);
        loaded = session.load();
    }
    session.show(loaded, &changed);
}
