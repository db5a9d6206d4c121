//! Addresses that work for the person who copied them, and that a public page should not have.

mod redirector;
mod restricted;
mod tracking;
mod web_address;

pub use restricted::Restriction;

use redirector::{Redirection, redirection};
use restricted::restriction;
use tracking::without_tracking;
use web_address::web_address;

/// A reason why a public page should not have an address, and the address to write in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnfitAddress {
    /// Kind of address.
    pub kind: UnfitAddressKind,
    /// Address to write; `None` if it cannot be worked out.
    pub corrected: Option<String>,
}

/// Kind of address that a public page should not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnfitAddressKind {
    /// It leads to another address through a service, such as the protection of a mailbox.
    Redirector {
        /// Name of the site of the service.
        host: String,
    },
    /// It only opens for some people, or for some time.
    Restricted(Restriction),
    /// It has parameters that follow the person who opens it.
    Tracking {
        /// Names of the parameters.
        parameters: Vec<String>,
    },
}

/// Returns why a public page should not have an address of the Web; `None` for another one.
#[must_use]
pub fn unfit_address(written: &str) -> Option<UnfitAddress> {
    let written = written.trim();
    let url = web_address(written)?;
    if let Some(Redirection { host, target }) = redirection(written, &url) {
        let inner = target.as_deref().and_then(unfit_target);
        return Some(match inner {
            Some(inner) => inner,
            None => {
                let corrected = target.map(|target| cleaned(&target).unwrap_or(target));
                UnfitAddress { kind: UnfitAddressKind::Redirector { host }, corrected }
            }
        });
    }
    if let Some((restriction, corrected)) = restriction(&url) {
        return Some(UnfitAddress { kind: UnfitAddressKind::Restricted(restriction), corrected });
    }
    let (corrected, parameters) = without_tracking(written, &url)?;
    Some(UnfitAddress { kind: UnfitAddressKind::Tracking { parameters }, corrected: Some(corrected) })
}

/// Returns what is wrong with the target of a redirection, where that is more serious than the redirection.
fn unfit_target(target: &str) -> Option<UnfitAddress> {
    unfit_address(target).filter(|inner| matches!(inner.kind, UnfitAddressKind::Restricted(_)))
}

/// Returns an address without the parameters that follow people; `None` if it has none.
fn cleaned(address: &str) -> Option<String> {
    without_tracking(address, &web_address(address)?).map(|(corrected, _)| corrected)
}

#[cfg(test)]
mod tests;
