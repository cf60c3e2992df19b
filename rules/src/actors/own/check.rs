//! What can be wrong with a municipality's own organisation, all of it at once.

use alloc::{format, string::String, vec::Vec};

use sekretess_core::Date;

use crate::{
    FIRST_DAY, InputError,
    actors::{
        DIRECTORIES, PROFILES, Profile,
        generic::{PRIVATE, STATE},
        profile,
    },
    facts::TO_AUTHORITY,
    input::{Authority, Organisation, OwnActor},
};

/// No organisation has more actors, authorities or branches than this.
const MOST: usize = 500;
/// No name is longer, in characters.
const LONGEST_NAME: usize = 200;
/// No note is longer, in characters.
const LONGEST_NOTE: usize = 1_000;
/// No code is longer, in characters.
const LONGEST_CODE: usize = 60;
/// How the names of the actors begin whom every municipality meets.
const RESERVED: &str = "generic.";

/// The days between which it holds, if nothing is wrong.
pub(super) fn all(it: &Organisation) -> Result<(Date, Option<Date>), InputError> {
    let mut problems = InputError::default();
    let branches = it.authorities.iter().flat_map(lists);
    let branches: usize = branches.map(|(_, ids)| ids.len()).sum();
    if [it.actors.len(), it.authorities.len(), branches]
        .into_iter()
        .any(|many| many > MOST)
    {
        let message = format!(
            "at most {MOST} authorities, {MOST} branches and {MOST} actors; describe the part that meets others"
        );
        return Err(InputError::one("", message));
    }
    id(&it.id, "id", &mut problems);
    if DIRECTORIES.iter().any(|d| d.id == it.id) {
        let message = format!("`{}` is a directory already; choose another code", it.id);
        problems.add("id", message);
    }
    names(&it.name, it.name_en.as_deref(), "", &mut problems);
    let days = days(it, &mut problems);
    authorities(it, &mut problems);
    actors(it, &mut problems);
    problems.or(days)
}

fn days(it: &Organisation, problems: &mut InputError) -> (Date, Option<Date>) {
    let mut day = |given: &str, at: &str| match given.parse::<Date>() {
        Ok(day) => Some(day),
        Err(error) => {
            problems.add(at, format!("{error}"));
            None
        }
    };
    let from = day(&it.from, "from");
    let until = it.until.as_deref().and_then(|given| day(given, "until"));
    if let (Some(from), Some(until)) = (from, until)
        && until <= from
    {
        let message = format!(
            "it ends on {until} but begins on {from}; `until` is the first day on which it no longer holds"
        );
        problems.add("until", message);
    }
    (from.unwrap_or(FIRST_DAY), until)
}

fn authorities(it: &Organisation, problems: &mut InputError) {
    if it.authorities.is_empty() && it.actors.iter().any(|a| a.authority.is_some()) {
        problems.add(
            "authorities",
            "there is none: give each board (nämnd) that an actor belongs to",
        );
    }
    let mut seen: Vec<&str> = Vec::new();
    for (i, authority) in it.authorities.iter().enumerate() {
        let at = format!("authorities[{i}]");
        id(&authority.id, &format!("{at}.id"), problems);
        once(&mut seen, &authority.id, &format!("{at}.id"), problems);
        let taken = [STATE, PRIVATE]
            .into_iter()
            .flatten()
            .any(|a| a.authority == authority.id);
        if taken {
            let message = format!(
                "`{}` is an authority outside the municipality already; choose another code",
                authority.id
            );
            problems.add(&format!("{at}.id"), message);
        }
        branches(it, authority, &at, problems);
    }
}

/// Each branch that the authority says something of has an actor, and stands in one
/// list only.
fn branches(it: &Organisation, authority: &Authority, at: &str, problems: &mut InputError) {
    let used = || {
        it.actors
            .iter()
            .filter(|a| a.authority.as_deref() == Some(&authority.id))
            .filter_map(|a| a.branch.as_deref())
    };
    let mut seen: Vec<&str> = Vec::new();
    for (list, ids) in lists(authority) {
        for (i, branch) in ids.iter().enumerate() {
            let at = format!("{at}.{list}[{i}]");
            if seen.contains(&branch.as_str()) {
                let message = format!(
                    "the branch `{}` stands twice; it is in one of `independent`, `unsettled` and `together`, once",
                    short(branch)
                );
                problems.add(&at, message);
            } else if !used().any(|b| b == branch) {
                let what = format!("actor of `{}` in a branch", short(&authority.id));
                problems.unknown(&at, &what, branch, used());
            }
            seen.push(branch);
        }
    }
    if let [only] = authority.together.as_slice() {
        let message = format!(
            "`{}` is together with no other branch: name at least two, or put it in `independent` or `unsettled`",
            short(only)
        );
        problems.add(&format!("{at}.together"), message);
    }
}

fn lists(authority: &Authority) -> [(&'static str, &[String]); 3] {
    [
        ("independent", &authority.independent),
        ("unsettled", &authority.unsettled),
        ("together", &authority.together),
    ]
}

fn actors(it: &Organisation, problems: &mut InputError) {
    if it.actors.is_empty() {
        problems.add(
            "actors",
            "there is none: give each unit that a case can name",
        );
    }
    let mut seen: Vec<&str> = Vec::new();
    for (i, actor) in it.actors.iter().enumerate() {
        let at = format!("actors[{i}]");
        id(&actor.id, &format!("{at}.id"), problems);
        once(&mut seen, &actor.id, &format!("{at}.id"), problems);
        if actor.id.starts_with(RESERVED) {
            let message = format!(
                "codes that begin with `{RESERVED}` are those whom every municipality meets; they are there already: choose another code"
            );
            problems.add(&format!("{at}.id"), message);
        }
        names(&actor.name, actor.name_en.as_deref(), &at, problems);
        notes(actor, &at, problems);
        match profile(&actor.profile).filter(|p| p.id == actor.profile) {
            Some(profile) => place(it, actor, profile, &at, problems),
            None => problems.unknown(
                &format!("{at}.profile"),
                "profile",
                &actor.profile,
                PROFILES.iter().map(|p| p.id),
            ),
        }
    }
}

/// Where the actor belongs: a private or foreign one nowhere, all others in an authority, and in
/// one of its branches where it has several.
fn place(
    it: &Organisation,
    actor: &OwnActor,
    profile: &Profile,
    at: &str,
    problems: &mut InputError,
) {
    let private = !profile.listens.contains(&TO_AUTHORITY);
    let Some(authority) = &actor.authority else {
        if !private {
            let message = format!(
                "`{}` is part of an authority: say which, as `authority`",
                profile.id
            );
            problems.add(&format!("{at}.authority"), message);
        }
        if actor.branch.is_some() || actor.delegation {
            problems.add(
                at,
                "a branch or a delegation belongs to an authority: say which, as `authority`",
            );
        }
        return;
    };
    if private {
        let message = format!(
            "`{}` belongs to no authority here: leave `authority` out; if it takes part in an authority's work, the case says so with `acts_for`",
            profile.id
        );
        problems.add(&format!("{at}.authority"), message);
    }
    let Some(of) = it.authorities.iter().find(|a| a.id == *authority) else {
        let known = it.authorities.iter().map(|a| a.id.as_str());
        problems.unknown(&format!("{at}.authority"), "authority", authority, known);
        return;
    };
    let place = format!("{at}.branch");
    match &actor.branch {
        Some(branch) => {
            id(branch, &place, problems);
            let said = lists(of).iter().any(|(_, ids)| ids.contains(branch));
            if !said && several(it, authority) {
                let message = format!(
                    "`{}` has several branches: say in its `independent`, `unsettled` or `together` how `{}` stands towards the others",
                    short(authority),
                    short(branch)
                );
                problems.add(&place, message);
            }
        }
        None if several(it, authority) => {
            let message = format!(
                "`{}` has several branches: say which this is",
                short(authority)
            );
            problems.add(&place, message);
        }
        None => {}
    }
}

/// Whether the authority's actors are in more than one branch.
fn several(it: &Organisation, authority: &str) -> bool {
    let mut branches = it
        .actors
        .iter()
        .filter(|a| a.authority.as_deref() == Some(authority))
        .map(|a| a.branch.as_deref());
    let first = branches.next();
    branches.any(|branch| Some(branch) != first)
}

fn notes(actor: &OwnActor, at: &str, problems: &mut InputError) {
    for (key, note) in [("note", &actor.note), ("note_en", &actor.note_en)] {
        if let Some(note) = note {
            text(note, LONGEST_NOTE, &format!("{at}.{key}"), problems);
        }
    }
    if actor.note.is_none() && actor.note_en.is_some() {
        let message = "the Swedish note is missing; give it too";
        problems.add(&format!("{at}.note"), message);
    }
}

fn names(sv: &str, en: Option<&str>, at: &str, problems: &mut InputError) {
    let dot = if at.is_empty() { "" } else { "." };
    text(sv, LONGEST_NAME, &format!("{at}{dot}name"), problems);
    if let Some(en) = en {
        text(en, LONGEST_NAME, &format!("{at}{dot}name_en"), problems);
    }
}

/// A text is one line that a terminal shows as it stands.
fn text(text: &str, longest: usize, at: &str, problems: &mut InputError) {
    if text.trim().is_empty() {
        problems.add(at, "this is empty");
    } else if text.chars().count() > longest {
        problems.add(at, format!("this is longer than {longest} characters"));
    } else if text.chars().any(|c| c.is_control() || turns(c)) {
        problems.add(
            at,
            "this holds a line break or a control character: write it on one line",
        );
    }
}

/// Characters that change the direction of the text after them.
const fn turns(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn id(id: &str, at: &str, problems: &mut InputError) {
    let ok = !id.is_empty()
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-.".contains(c));
    if !ok || id.len() > LONGEST_CODE {
        problems.add(
            at,
            format!("this is a code of 1 to {LONGEST_CODE} characters a-z, 0-9, `_`, `-` and `.`; never a person's name"),
        );
    }
}

fn once<'a>(seen: &mut Vec<&'a str>, id: &'a str, at: &str, problems: &mut InputError) {
    if seen.contains(&id) {
        let message = format!("`{}` stands here twice; each code stands once", short(id));
        problems.add(at, message);
    }
    seen.push(id);
}

/// No more of what was given than a reader needs to find it.
fn short(given: &str) -> String {
    given.chars().take(LONGEST_CODE).collect()
}
