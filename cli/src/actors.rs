//! `actors`: whom a case can name.

use std::path::Path;

use sekretess::actors::{
    Actor, Bound, DIRECTORIES, Directory, Organised, PROFILES, Profile, ProfileOf,
};
use sekretess::core::{Lang, Text};
use sekretess::lookup;

use crate::args::{Format, Look};
use crate::error::{BadInput, Problem};
use crate::page::Page;
use crate::{input, organisation};

/// Every directory with its days, and the legal profiles.
pub(crate) fn directories(look: Look) -> String {
    if look.format == Format::Json {
        return format!("{:#}\n", lookup::directories());
    }
    let say = |sv, en| Text { sv, en }.get(look.lang);
    let mut page = Page::new(look);
    page.title(say("Kataloger", "Directories"));
    let mut rows = vec![[
        String::from("id"),
        String::from(say("gäller", "holds")),
        String::from(say("aktörer", "actors")),
        String::from(say("namn", "name")),
    ]];
    for directory in DIRECTORIES {
        rows.push([
            String::from(directory.id),
            days(directory, look.lang),
            directory.actors.len().to_string(),
            String::from(directory.name.get(look.lang)),
        ]);
    }
    page.table(&rows);
    page.line(say(
        "Aktörerna i en av dem: `sekretess actors --directory ID`. Kommunens egen organisation: `sekretess actors --organisation FIL`.",
        "The actors in one of them: `sekretess actors --directory ID`. The municipality's own organisation: `sekretess actors --organisation FILE`.",
    ));
    profiles(&mut page, look.lang);
    page.finish()
}

/// The actors of a directory.
pub(crate) fn of_directory(id: &str, look: Look) -> Result<String, BadInput> {
    let directory = sekretess::actors::directory(id).ok_or_else(|| {
        let known: Vec<String> = DIRECTORIES.iter().map(|d| format!("`{}`", d.id)).collect();
        Problem::NoDirectory(id.chars().take(60).collect(), known.join(", ")).at("--directory")
    })?;
    Ok(print(directory, look))
}

/// The actors of a municipality's own organisation, and those whom it need not repeat.
pub(crate) fn of_organisation(file: &Path, look: Look) -> Result<String, BadInput> {
    let own = organisation::parse(file)?;
    let own = Organised::new(&own).map_err(|error| Problem::from(error).at(input::name(file)))?;
    Ok(print(&own.directory(), look))
}

fn print(directory: &Directory<'_>, look: Look) -> String {
    if look.format == Format::Json {
        return format!("{:#}\n", lookup::actors(directory));
    }
    let say = |sv, en| Text { sv, en }.get(look.lang);
    let mut page = Page::new(look);
    page.title(&format!(
        "{} ({})",
        directory.name.get(look.lang),
        directory.id
    ));
    page.line(&format!(
        "{} {}",
        say("Gäller", "Holds"),
        days(directory, look.lang)
    ));
    actors(&mut page, directory, look.lang);
    groups(&mut page, directory, look.lang);
    profiles(&mut page, look.lang);
    page.finish()
}

/// The days between which a directory holds.
fn days(directory: &Directory<'_>, lang: Lang) -> String {
    let say = |sv, en| Text { sv, en }.get(lang);
    let from = directory.from;
    match directory.until {
        None => format!("{} {from}", say("från", "from")),
        Some(until) => format!(
            "{} {from} {} {}",
            say("från", "from"),
            say("till och med", "to"),
            until.yesterday()
        ),
    }
}

fn actors(page: &mut Page, directory: &Directory<'_>, lang: Lang) {
    let say = |sv, en| Text { sv, en }.get(lang);
    page.heading(say("Aktörer", "Actors"));
    let mut rows = vec![[
        String::from(say("nr", "no")),
        String::from("id"),
        String::from(say("rättslig profil", "legal profile")),
        String::from(say("namn", "name")),
    ]];
    for actor in directory.actors {
        rows.push([
            String::from(actor.number),
            String::from(actor.id),
            profile_of(actor.profile, lang),
            String::from(actor.name.get(lang)),
        ]);
    }
    page.table(&rows);
    let noted: Vec<(&Actor<'_>, Option<String>)> = directory
        .actors
        .iter()
        .map(|actor| (actor, choices(actor.profile, lang)))
        .filter(|(actor, choices)| choices.is_some() || !actor.note.get(lang).is_empty())
        .collect();
    if noted.is_empty() {
        return;
    }
    page.heading(say("Att veta om aktörerna", "To know about the actors"));
    for (actor, choices) in noted {
        let parts: Vec<String> = choices
            .into_iter()
            .chain([String::from(actor.note.get(lang))])
            .filter(|part| !part.is_empty())
            .collect();
        page.bullet(0, &format!("{}: {}", actor.id, parts.join(" ")));
    }
    page.end_list();
}

fn groups(page: &mut Page, directory: &Directory<'_>, lang: Lang) {
    let say = |sv, en| Text { sv, en }.get(lang);
    if directory.groups.is_empty() {
        return;
    }
    page.heading(say(
        "Grupper och nätverk (nämn deltagarna i stället)",
        "Groups and networks (name the members instead)",
    ));
    for group in directory.groups {
        page.bullet(
            0,
            &format!(
                "{} {}: {}",
                group.number,
                group.name.get(lang),
                group.note.get(lang)
            ),
        );
        if !group.members.is_empty() {
            page.bullet(1, &group.members.join(", "));
        }
    }
    page.end_list();
}

fn profiles(page: &mut Page, lang: Lang) {
    let say = |sv, en| Text { sv, en }.get(lang);
    page.heading(say("Rättsliga profiler", "Legal profiles"));
    let mut rows = vec![[
        String::from("id"),
        String::from(say("namn", "name")),
        String::from(say(
            "binder OSL den som talar?",
            "does OSL bind the speaker?",
        )),
    ]];
    for profile in PROFILES {
        rows.push([
            String::from(profile.id),
            String::from(profile.name.get(lang)),
            bound(profile, lang),
        ]);
    }
    page.table(&rows);
}

fn profile_of(profile: ProfileOf<'_>, lang: Lang) -> String {
    let say = |sv, en| Text { sv, en }.get(lang);
    String::from(match profile {
        ProfileOf::One(id) => id,
        ProfileOf::Ask(_) => say("(ange profile)", "(give profile)"),
        ProfileOf::Unit(_) => say("(ange unit)", "(give unit)"),
        ProfileOf::Members(_) => say("(nämn deltagarna)", "(name the members)"),
        ProfileOf::OutOfScope => say("(utanför regelverket)", "(outside the rules)"),
    })
}

/// What may be given where the directory leaves something open.
fn choices(profile: ProfileOf<'_>, lang: Lang) -> Option<String> {
    let (lead, of) = match profile {
        ProfileOf::Ask(of) => (
            Text {
                sv: "Ange profile:",
                en: "Give profile:",
            },
            of,
        ),
        ProfileOf::Unit(of) => (
            Text {
                sv: "Ange unit:",
                en: "Give unit:",
            },
            of,
        ),
        ProfileOf::Members(of) => (
            Text {
                sv: "Nämn i stället:",
                en: "Name instead:",
            },
            of,
        ),
        ProfileOf::One(_) | ProfileOf::OutOfScope => return None,
    };
    Some(format!("{} {}.", lead.get(lang), of.join(", ")))
}

fn bound(profile: &Profile, lang: Lang) -> String {
    let say = |sv, en| Text { sv, en }.get(lang);
    match profile.bound {
        Bound::Yes => String::from(say("ja", "yes")),
        Bound::RuleNotHere(rule) => {
            format!(
                "{} {rule}",
                say("ja, men här saknas", "yes, but not encoded:")
            )
        }
        Bound::ByTransfer(rule) => {
            format!(
                "{} {rule}",
                say(
                    "ja, här bara för det vars sekretess följt med:",
                    "yes, here only for what brought its secrecy with it:"
                )
            )
        }
        Bound::InOtherAct(act) => {
            format!("{} {act}", say("nej, i stället", "no, instead"))
        }
        Bound::No => String::from(say("nej", "no")),
        Bound::OtherAct(act) => {
            format!("{} {act}", say("nej; här saknas", "no; not encoded:"))
        }
    }
}
