//! References to files, items, anchors and addresses.
