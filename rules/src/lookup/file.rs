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
/// assert_eq!(file("sol2025.19.1"), "rules/src/acts/sol/kap19/p01.rs");
/// assert_eq!(file("polislagen.6"), "rules/src/acts/polislagen/p06.rs");
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
    let letter = |letter: char| match letter {
        '\0' => String::new(),
        letter => String::from(letter),
    };
    let chapter = match at.chapter {
        0 => String::new(),
        chapter => format!("kap{chapter:02}{}/", letter(at.chapter_letter)),
    };
    // OSL is what the crate is about; the acts beside it stand together.
    let folder = match folder {
        "osl" => String::from(folder),
        other => format!("acts/{other}"),
    };
    format!(
        "rules/src/{folder}/{chapter}p{:02}{}.rs",
        at.section,
        letter(at.letter)
    )
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
/// assert_eq!(act_name(Act::LUL, Lang::Sv), "Lagen (1964:167) med särskilda bestämmelser om unga lagöverträdare, LUL");
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
        "2010:800" => ("Skollagen (2010:800)", "Education Act (2010:800)"),
        "2010:659" => (
            "Patientsäkerhetslagen (2010:659), PSL",
            "Patient Safety Act (2010:659), PSL",
        ),
        "1949:381" => ("Föräldrabalken (1949:381)", "Parental Code (1949:381)"),
        "1990:52" => (
            "Lagen (1990:52) med särskilda bestämmelser om vård av unga, LVU",
            "Care of Young Persons Act (1990:52), LVU",
        ),
        "2024:79" => (
            "Lagen (2024:79) om placering av barn i skyddat boende",
            "Act (2024:79) on placing children in protected housing",
        ),
        "1964:167" => (
            "Lagen (1964:167) med särskilda bestämmelser om unga lagöverträdare, LUL",
            "Young Offenders Act (1964:167), LUL",
        ),
        "2025:170" => (
            "Lagen (2025:170) om skyldighet att lämna uppgifter till brottsbekämpande myndigheter",
            "Act (2025:170) on the duty to give information to law-enforcement authorities",
        ),
        "2016:774" => (
            "Lagen (2016:774) om uppgiftsskyldighet vid samverkan mot viss organiserad brottslighet",
            "Act (2016:774) on duties to inform in cooperation against certain organised crime",
        ),
        "2024:307" => (
            "Lagen (2024:307) om uppgiftsskyldighet för att motverka felaktiga utbetalningar från välfärdssystemen",
            "Act (2024:307) on duties to inform to counter wrong payments from the welfare systems",
        ),
        "2020:914" => (
            "Lagen (2020:914) om tystnadsplikt vid utkontraktering av teknisk bearbetning eller lagring",
            "Act (2020:914) on silence where technical processing or storage is outsourced",
        ),
        "1984:387" => ("Polislagen (1984:387)", "Police Act (1984:387)"),
        "2005:716" => ("Utlänningslagen (2005:716)", "Aliens Act (2005:716)"),
        "1996:67" => ("Vapenlagen (1996:67)", "Firearms Act (1996:67)"),
        "1998:488" => (
            "Körkortslagen (1998:488)",
            "Driving Licences Act (1998:488)",
        ),
        "1993:387" => (
            "Lagen (1993:387) om stöd och service till vissa funktionshindrade, LSS",
            "Act (1993:387) on support and service for certain persons with disabilities, LSS",
        ),
        "1993:335" => (
            "Lagen (1993:335) om Barnombudsman",
            "Act (1993:335) on the Ombudsman for Children",
        ),
        "1986:223" => (
            "Förvaltningslagen (1986:223), FL",
            "Administrative Procedure Act (1986:223), FL",
        ),
        "2017:900" => (
            "Förvaltningslagen (2017:900), FL",
            "Administrative Procedure Act (2017:900), FL",
        ),
        "1962:700" => ("Brottsbalken (1962:700)", "Penal Code (1962:700)"),
        "1949:105" => (
            "Tryckfrihetsförordningen (1949:105)",
            "Freedom of the Press Act (1949:105)",
        ),
        "1974:152" => (
            "Regeringsformen (1974:152)",
            "Instrument of Government (1974:152)",
        ),
        "1942:740" => (
            "Rättegångsbalken (1942:740)",
            "Code of Judicial Procedure (1942:740)",
        ),
        "2016/679" => (
            "Dataskyddsförordningen, (EU) 2016/679",
            "General Data Protection Regulation, (EU) 2016/679",
        ),
        number if act.short.contains(number) => return capital(act.short),
        number => return format!("{} ({number})", capital(act.short)),
    };
    String::from(Text { sv, en }.get(lang))
}
