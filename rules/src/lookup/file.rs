//! Where a provision is written, and what its act is called.

use alloc::{format, string::String};

use sekretess_core::{Act, Lang, Provision, Text};

use super::{Extent, extent};
use crate::text::capital;

/// The one file that a provision is written in, from the project's root.
///
/// The path is the citation. What is only named is written together, in one file.
///
/// ```
/// use sekretess::{LAW, lookup::source_file};
/// let file = |id| source_file(LAW.provision(id).unwrap());
/// assert_eq!(file("osl.10.18a"), "rules/src/osl/kap10/p18a.rs");
/// assert_eq!(file("sol2025.19.1"), "rules/src/sol/kap19/p01.rs");
/// assert_eq!(file("polislagen.6"), "rules/src/polislagen/p06.rs");
/// ```
#[must_use]
pub fn source_file(provision: &Provision) -> String {
    if extent(provision) == Extent::Named {
        return String::from("rules/src/not_encoded.rs");
    }
    let code = act_code(provision);
    // The two acts on social services, the repealed and the new, share a folder.
    let letters = code.trim_end_matches(|c: char| c.is_ascii_digit());
    let folder = match code.len() - letters.len() {
        4 if letters.bytes().all(|b| b.is_ascii_lowercase()) => letters,
        _ => code,
    };
    let at = provision.at;
    let chapter = match at.chapter {
        0 => String::new(),
        chapter => format!("kap{chapter:02}/"),
    };
    let letter = match at.letter {
        '\0' => String::new(),
        letter => String::from(letter),
    };
    format!("rules/src/{folder}/{chapter}p{:02}{letter}.rs", at.section)
}

/// The code of a provision's act: what its stable name begins with.
#[must_use]
pub fn act_code(provision: &Provision) -> &'static str {
    provision
        .id
        .split_once('.')
        .map_or(provision.id, |(act, _)| act)
}

/// What an act is called, with its number.
///
/// ```
/// use sekretess::{core::{Act, Lang}, lookup::act_name};
/// assert_eq!(act_name(Act::POLISLAGEN, Lang::Sv), "Polislagen (1984:387)");
/// assert_eq!(act_name(Act { sfs: "2010:800", short: "skollagen", chapters: true }, Lang::Sv), "Skollagen (2010:800)");
/// ```
#[must_use]
pub fn act_name(act: Act, lang: Lang) -> String {
    let (sv, en) = match act.sfs {
        "2009:400" => (
            "Offentlighets- och sekretesslagen (2009:400), OSL",
            "Public Access to Information and Secrecy Act (2009:400), OSL",
        ),
        "2001:453" => (
            "Socialtjänstlagen (2001:453), SoL",
            "Social Services Act (2001:453), SoL",
        ),
        "2025:400" => (
            "Socialtjänstlagen (2025:400), SoL",
            "Social Services Act (2025:400), SoL",
        ),
        "2025:170" => (
            "Lagen (2025:170) om skyldighet att lämna uppgifter till brottsbekämpande myndigheter",
            "Act (2025:170) on the duty to give information to law-enforcement authorities",
        ),
        "1984:387" => ("Polislagen (1984:387)", "Police Act (1984:387)"),
        number if act.short.contains(number) => return capital(act.short),
        number => return format!("{} ({number})", capital(act.short)),
    };
    String::from(Text { sv, en }.get(lang))
}
