//! What addresses promise.

use super::rule::family;

family! {
    address_of_another
    address_vanished
}
