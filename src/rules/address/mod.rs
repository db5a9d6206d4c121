//! Rules on published addresses.

use super::rule::family;

family! {
    address_of_another
    address_vanished
}
