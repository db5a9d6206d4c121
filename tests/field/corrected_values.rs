//! A refused value is answered with the corrected one.
