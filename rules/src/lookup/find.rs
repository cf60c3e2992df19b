//! From what somebody typed to the provisions.

use alloc::{string::String, vec::Vec};
use core::fmt;

use sekretess_core::{Citation, CitationError, Provision};

use crate::{LAW, report::part_id};

/// The provisions of a section, by its citation, a provision's stable name, or that of a
/// rule in it.
///
/// `SoL` without a number is either act: the one that has the section.
///
/// ```
/// use sekretess::lookup::find;
/// assert_eq!(find("10:18a")?[0].id, "osl.10.18a");
/// assert_eq!(find("10 kap. 18 a § OSL")?[0].id, "osl.10.18a");
/// assert_eq!(find("osl.23.2.st3")?[0].id, "osl.23.2");
/// assert_eq!(find("SoL 19:1")?[0].id, "sol2025.19.1");
/// assert!(find("10:99").unwrap_err().to_string().contains("10:18a"));
/// # Ok::<(), sekretess::lookup::NotFound>(())
/// ```
///
/// # Errors
///
/// [`NotFound::NoCitation`] if it is no citation, [`NotFound::NotHere`] if no such
/// section is here.
pub fn find(section: &str) -> Result<Vec<&'static Provision>, NotFound> {
    let name = section.trim();
    if let Some(provision) = LAW.provision(name).or_else(|| of_rule(name)) {
        return Ok(Vec::from([provision]));
    }
    let at: Citation = section.parse().map_err(NotFound::NoCitation)?;
    let mut found: Vec<_> = LAW.at(at).collect();
    if found.is_empty() {
        let same = |p: &&Provision| {
            let here = Citation {
                act: at.act,
                ..p.at
            };
            p.at.act.short == at.act.short && here == at.whole()
        };
        found.extend(LAW.provisions.iter().copied().filter(same));
    }
    if found.is_empty() {
        Err(NotFound::not_here(at))
    } else {
        Ok(found)
    }
}

/// The provision in which a rule of this name stands, or has stood.
fn of_rule(name: &str) -> Option<&'static Provision> {
    let has = |provision: &&Provision| {
        let rules = || provision.versions.iter().flat_map(|version| version.rules);
        name.starts_with(provision.id)
            && rules().any(|rule| part_id(provision.id, rule.part) == name)
    };
    LAW.provisions.iter().copied().find(has)
}

/// A section that cannot be shown, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotFound {
    /// It is not a place in a statute.
    NoCitation(CitationError),
    /// The section is not among the provisions here.
    NotHere {
        /// The section.
        at: Citation,
        /// What there is of the same chapter.
        near: Vec<Citation>,
    },
}

impl NotFound {
    fn not_here(at: Citation) -> Self {
        let mut near: Vec<Citation> = LAW
            .provisions
            .iter()
            .map(|p| p.at)
            .filter(|p| p.act == at.act && p.chapter == at.chapter)
            .collect();
        near.sort();
        near.dedup();
        Self::NotHere {
            at: at.whole(),
            near,
        }
    }
}

impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCitation(error) => fmt::Display::fmt(error, f),
            Self::NotHere { at, near } if near.is_empty() => {
                write!(
                    f,
                    "{at} is not encoded here; nothing of that chapter is; see `sekretess law coverage`"
                )
            }
            Self::NotHere { at, near } => {
                let near: Vec<String> = near.iter().map(Citation::short).collect();
                write!(
                    f,
                    "{at} is not encoded here; of that chapter there is {}",
                    near.join(", ")
                )
            }
        }
    }
}

impl core::error::Error for NotFound {}
