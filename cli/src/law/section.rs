//! `law SECTION`: a section on a day, or every wording of it.

use sekretess::core::Provision;
use sekretess::{lookup, text::law};

use super::{form, json};
use crate::args::{Format, Look};
use crate::error::{BadInput, Problem};
use crate::today::today;

/// All provisions of a section, as they stood on a day.
pub(super) fn on(section: &str, on: Option<&str>, look: Look) -> Result<String, BadInput> {
    let day = match on {
        Some(typed) => typed
            .parse()
            .map_err(|error| Problem::from(error).at("--on"))?,
        None => today().ok_or_else(|| Problem::NoClock.at("--on"))?,
    };
    let found = find(section)?;
    if look.format == Format::Json {
        return Ok(json(&lookup::section(&found, day)));
    }
    let (format, style) = form(look);
    Ok(law::section(&found, day, look.lang, format, style))
}

/// Every wording of a section, and what each changed.
pub(super) fn timeline(section: &str, look: Look) -> Result<String, BadInput> {
    let found = find(section)?;
    if look.format == Format::Json {
        return Ok(json(&lookup::timeline(&found)));
    }
    let (format, style) = form(look);
    Ok(law::timeline(&found, look.lang, format, style))
}

fn find(section: &str) -> Result<Vec<&'static Provision>, BadInput> {
    lookup::find(section).map_err(|error| Problem::from(error).at("section"))
}
