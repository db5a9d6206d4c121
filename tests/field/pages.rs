//! What the pages of a portal show, and in which order.
