//! Every actor of every directory is usable: it is answered, or the answer says why
//! the rules give none; and no directory says anything twice or of nobody.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use sekretess::LAW;
use sekretess::actors::{Actor, DIRECTORIES, Directory, PROFILES, ProfileOf, profile};
use sekretess::core::Lang;
use serde_json::{Value, json};

/// A participant for each way in which the actor can be named.
fn named(directory: &Directory<'_>, actor: &Actor<'_>, id: &str) -> Vec<Value> {
    match actor.profile {
        ProfileOf::One(_) | ProfileOf::OutOfScope => vec![json!({ "id": id, "actor": actor.id })],
        ProfileOf::Ask(of) => of
            .iter()
            .map(|p| json!({ "id": id, "actor": actor.id, "profile": p }))
            .collect(),
        ProfileOf::Unit(of) => of
            .iter()
            .map(|unit| {
                let found = directory.actor(unit);
                assert!(found.is_some(), "{}: no unit {unit}", actor.id);
                json!({ "id": id, "actor": actor.id, "unit": unit })
            })
            .collect(),
        ProfileOf::Members(of) => {
            for member in of {
                assert!(directory.actor(member).is_some(), "{}: {member}", actor.id);
            }
            Vec::new()
        }
    }
}

fn asked(
    directory: &Directory<'_>,
    date: &str,
    speaker: &Value,
    listener: &Value,
) -> Result<Value, String> {
    let case = json!({
        "date": date, "directory": directory.id,
        "participants": [speaker, listener],
        "items": [{
            "id": "item", "held_by": "speaker",
            "information": ["personal_circumstances"], "persons": [{ "age": 15 }],
        }],
    });
    let answer = sekretess::door::meeting(&case.to_string()).map_err(|e| e.to_string())?;
    Ok(serde_json::from_str(&answer).expect("JSON"))
}

/// Answered, or out of scope with a reason in both languages.
fn answered_or_said_why(answer: &Value, who: &str) {
    let item = &answer["items"][0];
    let outcome = item["room"]["outcome"].as_str().expect("an outcome");
    let reason = &item["out_of_scope"];
    if outcome == "out_of_scope" && reason.is_null() {
        // A secrecy rule that is not encoded could apply: the person's notices say so.
        let said = |listener: &Value| {
            let persons = listener["persons"].as_array().expect("persons");
            persons.iter().any(|p| {
                let notices = p["notices"].as_array().expect("notices");
                notices.iter().any(|n| n["code"] == "secrecy_not_encoded")
            })
        };
        let listeners = item["listeners"].as_array().expect("listeners");
        assert!(
            listeners.iter().any(said),
            "{who}: no reason: {listeners:?}"
        );
    }
    if !reason.is_null() {
        for lang in ["sv", "en"] {
            let text = reason[lang].as_str().expect("a text");
            assert!(text.len() > 20, "{who}: {text}");
        }
    }
}

/// Whether OSL binds the speaker by a rule that is here, on a day that the directory
/// describes.
fn bound(directory: &Directory<'_>, speaker: &Value) -> bool {
    let unit = speaker["unit"].as_str().or(speaker["actor"].as_str());
    let unit = unit.and_then(|id| directory.actor(id)).expect("an actor");
    let of = match unit.profile {
        ProfileOf::One(one) => profile(one),
        _ => speaker["profile"].as_str().and_then(profile),
    };
    of.is_some_and(|p| p.bound.is_here())
}

#[test]
fn every_actor_speaks_and_listens_or_it_is_said_why_not() {
    let mut asked_of = 0;
    for directory in DIRECTORIES {
        let other = |profile: &str, id: &str| {
            let found = directory
                .actors
                .iter()
                .find(|a| matches!(a.profile, ProfileOf::One(p) if p == profile));
            json!({ "id": id, "actor": found.expect("in every directory").id })
        };
        let police = other("police", "listener");
        let last = directory.until.map(|until| until.yesterday().to_string());
        let days = [
            directory.from.to_string(),
            last.unwrap_or_else(|| String::from("2026-11-22")),
        ];
        for actor in directory.actors {
            for date in &days {
                for speaker in named(directory, actor, "speaker") {
                    let who = format!("{} {speaker} on {date}", directory.id);
                    let answer = asked(directory, date, &speaker, &police)
                        .unwrap_or_else(|e| panic!("{who}: {e}"));
                    answered_or_said_why(&answer, &who);
                    let reason = &answer["items"][0]["out_of_scope"];
                    assert_eq!(
                        bound(directory, &speaker),
                        reason.is_null(),
                        "{who}: {reason}"
                    );
                    asked_of += 1;
                }
                for listener in named(directory, actor, "listener") {
                    let who = format!("{} to {listener} on {date}", directory.id);
                    let speaker = other("police", "speaker");
                    let answer = asked(directory, date, &speaker, &listener)
                        .unwrap_or_else(|e| panic!("{who}: {e}"));
                    answered_or_said_why(&answer, &who);
                }
            }
        }
    }
    assert!(asked_of > 500, "{asked_of}");
}

#[test]
fn a_day_outside_the_directory_is_out_of_scope() {
    for (directory, date, code) in [
        ("malmo_2015", "2017-04-30", None),
        ("malmo_2015", "2017-05-01", Some("directory_ended")),
        ("malmo_2017", "2017-04-30", Some("directory_not_begun")),
        ("malmo_2017", "2017-05-01", None),
        ("stockholm_amn", "2017-12-31", Some("directory_not_begun")),
        ("heby_ekero", "2015-12-31", Some("directory_not_begun")),
    ] {
        let of = sekretess::actors::directory(directory).expect("a directory");
        let bound = ["malmo.larare", "stockholm.jobbtorg", "heby.skolskoterska"];
        let speaker = bound.iter().find(|id| of.actor(id).is_some());
        let private = ["malmo.civilsamhalle", "generic.association"];
        let listener = private.iter().find(|id| of.actor(id).is_some());
        let answer = asked(
            of,
            date,
            &json!({ "id": "speaker", "actor": speaker }),
            &json!({ "id": "listener", "actor": listener }),
        )
        .unwrap_or_else(|e| panic!("{directory} on {date}: {e}"));
        let item = &answer["items"][0];
        assert_eq!(item["out_of_scope"]["code"].as_str(), code, "{directory}");
        assert_eq!(
            item["room"]["outcome"] == "out_of_scope",
            code.is_some(),
            "{directory} on {date}: {item}"
        );
    }
}

#[test]
fn names_are_unique_codes_and_every_text_is_in_both_languages() {
    for directory in DIRECTORIES {
        let mut ids: Vec<&str> = directory.actors.iter().map(|a| a.id).collect();
        ids.extend(directory.groups.iter().map(|g| g.id));
        let mut numbers: Vec<&str> = directory.actors.iter().map(|a| a.number).collect();
        numbers.extend(directory.groups.iter().map(|g| g.number));
        numbers.retain(|n| !n.is_empty());
        for names in [&mut ids, &mut numbers] {
            names.sort_unstable();
            let twice = names.windows(2).find(|pair| pair[0] == pair[1]);
            assert_eq!(twice, None, "{}", directory.id);
        }
        assert!(directory.actor("").is_none(), "an empty name is nobody's");
        for actor in directory.actors {
            let id = actor.id;
            let code = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_.".contains(c);
            assert!(id.contains('.') && id.chars().all(code), "{id}");
            for lang in [Lang::Sv, Lang::En] {
                assert!(!actor.name.get(lang).is_empty(), "{id}");
                assert_eq!(actor.note.get(lang).is_empty(), actor.note.is_empty());
            }
            let profiles: &[&str] = match &actor.profile {
                ProfileOf::One(one) => &[one],
                ProfileOf::Ask(of) => of,
                _ => &[],
            };
            for one in profiles {
                let found = profile(one);
                assert!(found.is_some_and(|p| p.id == *one), "{id}: {one}");
                // Whoever is private, or foreign, belongs to no authority here.
                let private =
                    found.is_some_and(|p| !p.listens.contains(&sekretess::facts::TO_AUTHORITY));
                assert_eq!(private, actor.authority.is_empty(), "{id}: {one}");
            }
            assert_eq!(actor.authority.is_empty(), actor.branch.is_empty(), "{id}");
        }
    }
}

#[test]
fn what_is_said_of_a_branch_is_said_of_somebody() {
    for directory in DIRECTORIES {
        for branch in directory.branches {
            assert!(
                directory
                    .actors
                    .iter()
                    .any(|a| a.authority == branch.authority && a.branch == branch.id),
                "{}: {branch:?}",
                directory.id
            );
        }
        for group in directory.groups {
            for member in group.members {
                assert!(directory.actor(member).is_some(), "{}: {member}", group.id);
            }
        }
    }
}

/// The same actor has the same name in both of Malmö's directories.
#[test]
fn the_state_is_the_same_before_and_after() {
    let [before, after] = ["malmo_2015", "malmo_2017"]
        .map(|id| sekretess::actors::directory(id).expect("a directory"));
    for id in [
        "malmo.polis",
        "malmo.sis",
        "malmo.larare",
        "malmo.vardnadshavare",
        "malmo.trygghet_och_sakerhet",
    ] {
        let (before, after) = (before.actor(id), after.actor(id));
        assert!(before.is_some(), "{id}");
        assert_eq!(before.map(|a| a.authority), after.map(|a| a.authority));
        assert_eq!(before.map(|a| a.number), after.map(|a| a.number));
    }
    // What used to be five authorities is one, and leisure is no longer a branch of it.
    let authority = |id: &str| after.actor(id).map(|a| a.authority);
    assert_eq!(
        authority("malmo.socialsekreterare"),
        authority("malmo.behandlare")
    );
    assert_ne!(
        authority("malmo.socialsekreterare"),
        authority("malmo.fritidsledare")
    );
}

/// Nothing that is not settled can be left without a place to answer it.
#[test]
fn what_a_profile_leaves_open_can_be_answered() {
    for profile in PROFILES {
        for fact in profile.speaks_open.iter().chain(profile.listens_open) {
            let fact = LAW.fact(*fact).expect("a fact");
            assert!(!fact.derived, "{}: {}", profile.id, fact.id);
        }
    }
}
