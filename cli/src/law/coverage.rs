//! `law coverage`: how much of the law is here.

use sekretess::{lookup, text::law};

use super::{form, json};
use crate::args::{Format, Look};

/// What is encoded, chapter by chapter, and what the rule set stands on.
pub(super) fn print(look: Look) -> String {
    if look.format == Format::Json {
        return json(&lookup::coverage());
    }
    let (format, style) = form(look);
    law::coverage(look.lang, format, style)
}
