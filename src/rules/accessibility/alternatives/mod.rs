//! What stands for images and media, for those who do not see or hear them: WCAG 1.1 and 1.2.

use crate::rules::rule::family;

family! {
    image_without_alternative
}
