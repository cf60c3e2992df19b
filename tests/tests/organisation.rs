//! A municipality's own organisation: it is taken as it is described, and every fault in
//! it is refused with its place and what would be right.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fmt::Write;

use serde_json::{Value, json};

/// A school board with branches of every kind, a social board, and an association.
fn good() -> Value {
    json!({
        "id": "exempelby_2025", "name": "Exempelby kommun", "from": "2025-07-01",
        "authorities": [
            { "id": "skolnamnden", "independent": ["emi"], "unsettled": ["forskola"],
              "together": ["skola", "elevstod"] },
            { "id": "socialnamnden" }
        ],
        "actors": [
            { "id": "larare", "name": "lärare", "authority": "skolnamnden", "branch": "skola",
              "profile": "school" },
            { "id": "kurator", "name": "skolkurator", "name_en": "school counsellor",
              "authority": "skolnamnden", "branch": "elevstod", "profile": "other_pupil_health",
              "note": "Har två arbetsplatser." },
            { "id": "skolskoterska", "name": "skolsköterska", "authority": "skolnamnden",
              "branch": "emi", "profile": "medical_pupil_health" },
            { "id": "forskola", "name": "förskolan", "authority": "skolnamnden",
              "branch": "forskola", "profile": "preschool" },
            { "id": "socialtjanst", "name": "socialtjänsten", "authority": "socialnamnden",
              "profile": "social_services" },
            { "id": "forening", "name": "föreningen", "profile": "private" }
        ]
    })
}

/// The counsellor's knowledge, said to everybody else in the room.
fn case(organisation: Value) -> Value {
    let actors = [
        "kurator",
        "larare",
        "skolskoterska",
        "forskola",
        "socialtjanst",
        "forening",
        "generic.police",
        "generic.guardian",
    ];
    let participants: Vec<Value> = actors
        .iter()
        .map(|actor| json!({ "id": actor.replace("generic.", ""), "actor": actor }))
        .collect();
    json!({
        "date": "2026-02-02", "organisation": organisation, "participants": participants,
        "items": [{
            "id": "hemma", "held_by": "kurator", "information": ["personal_circumstances"],
            "purpose": ["support_or_protect"], "persons": [{ "age": 10 }],
        }],
    })
}

fn ask(case: &Value) -> Result<Value, String> {
    let answer = sekretess::door::meeting(&case.to_string()).map_err(|e| e.to_string())?;
    Ok(serde_json::from_str(&answer).expect("JSON"))
}

fn answered(case: &Value) -> Value {
    ask(case).unwrap_or_else(|problems| panic!("{problems}"))
}

fn listener<'v>(answer: &'v Value, id: &str) -> &'v Value {
    let all = answer["items"][0]["listeners"].as_array().expect("a list");
    all.iter().find(|l| l["id"] == id).expect("a listener")
}

#[test]
fn a_municipality_is_taken_as_it_describes_itself() {
    let answer = answered(&case(good()));
    assert_eq!(answer["directory"], "exempelby_2025");
    let of = |id: &str| {
        let one = listener(&answer, id);
        let person = &one["persons"][0];
        (
            one["outcome"].as_str().expect("an outcome").to_owned(),
            person["boundary"].as_str().expect("a boundary").to_owned(),
        )
    };
    // Two branches that are one: no boundary, and the speaker's rules still protect.
    assert_eq!(of("larare"), ("no_secrecy".into(), "false".into()));
    let kept = listener(&answer, "larare")["protected_afterwards"].to_string();
    assert!(kept.contains("osl.23.2.st1"), "{kept}");
    // An independent branch, another board, the state and private actors: a boundary.
    for id in [
        "skolskoterska",
        "socialtjanst",
        "forening",
        "police",
        "guardian",
    ] {
        assert_eq!(of(id).1, "true", "{id}");
    }
    // Not settled: it is asked.
    let (_, boundary) = of("forskola");
    assert_eq!(boundary, "unknown");
    let missing = listener(&answer, "forskola")["persons"][0].to_string();
    assert!(missing.contains("branch_independent"), "{missing}");
}

#[test]
fn the_case_may_answer_for_a_branch_itself() {
    for (id, answer, boundary) in [
        ("forskola", true, "true"),
        ("forskola", false, "false"),
        ("larare", true, "true"),
        ("skolskoterska", false, "false"),
    ] {
        let mut case = case(good());
        case["items"][0]["listeners"] = json!({ id: { "branch_independent": answer } });
        let answer = answered(&case);
        assert_eq!(
            listener(&answer, id)["persons"][0]["boundary"],
            boundary,
            "{id}"
        );
    }
}

#[test]
fn names_and_notes_are_the_municipalitys_own() {
    let answer = answered(&case(good()));
    let kurator = &answer["participants"][0];
    assert_eq!(
        kurator["name"],
        json!({ "sv": "skolkurator", "en": "school counsellor" })
    );
    // Where the file has no English the Swedish stands.
    assert_eq!(kurator["notes"][0]["en"], "Har två arbetsplatser.");
    assert_eq!(kurator["notes"][0]["code"], "directory");
    assert_eq!(listener(&answer, "larare")["name"]["en"], "lärare");
    assert_eq!(
        listener(&answer, "police")["name"]["sv"],
        "Polismyndigheten"
    );
}

#[test]
fn a_disclosure_takes_it_too() {
    let case = json!({
        "date": "2026-02-02", "organisation": good(),
        "discloser": { "actor": "kurator" }, "listeners": [{ "actor": "larare" }],
        "item": { "information": ["personal_circumstances"], "persons": [{ "age": 10 }] },
    });
    let answer = sekretess::door::decide(&case.to_string()).expect("answered");
    assert!(answer.contains(r#""outcome":"no_secrecy""#), "{answer}");
}

#[test]
fn a_day_outside_it_is_out_of_scope() {
    for (date, until, code) in [
        ("2025-06-30", Value::Null, "directory_not_begun"),
        ("2026-02-02", json!("2026-02-02"), "directory_ended"),
    ] {
        let mut organisation = good();
        organisation["until"] = until;
        let mut case = case(organisation);
        case["date"] = json!(date);
        let item = &answered(&case)["items"][0];
        assert_eq!(item["out_of_scope"]["code"], code);
        assert_eq!(item["room"]["outcome"], "out_of_scope");
    }
}

/// A change to the good organisation, and what the error says.
type Fault = (&'static str, Value, &'static str);

fn with(pointer: &str, value: &Value) -> Value {
    let mut organisation = good();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    match organisation.pointer_mut(parent).expect("the parent exists") {
        Value::Object(fields) if value.is_null() => {
            fields.remove(key);
        }
        Value::Object(fields) => {
            fields.insert(key.to_owned(), value.clone());
        }
        Value::Array(items) => items[key.parse::<usize>().expect("a number")] = value.clone(),
        _ => panic!("nothing there"),
    }
    organisation
}

#[test]
fn each_fault_is_refused_with_its_place() {
    let long = "å".repeat(1_001);
    let faults: Vec<Fault> = vec![
        // Form.
        (
            "/nam",
            json!("x"),
            "organisation.nam: there is no key `nam`; did you mean `name`?",
        ),
        ("/name", Value::Null, "organisation.name: this is missing"),
        ("/actors/0/profil", json!("x"), "did you mean `profile`?"),
        (
            "/actors",
            json!({}),
            "organisation.actors: this is object; it must be array",
        ),
        // Codes.
        (
            "/id",
            json!("Exempelby kommun"),
            "organisation.id: this is a code of 1 to 60 characters",
        ),
        ("/id", json!(""), "organisation.id: this is a code"),
        (
            "/id",
            json!("malmo_2015"),
            "organisation.id: `malmo_2015` is a directory already",
        ),
        (
            "/actors/0/id",
            json!("Lärare"),
            "organisation.actors[0].id: this is a code",
        ),
        (
            "/actors/0/id",
            json!("a".repeat(61)),
            "organisation.actors[0].id: this is a code",
        ),
        (
            "/actors/0/branch",
            json!("Skola 1"),
            "organisation.actors[0].branch: this is a code",
        ),
        (
            "/authorities/0/id",
            json!("x y"),
            "organisation.authorities[0].id: this is a code",
        ),
        (
            "/actors/1/id",
            json!("larare"),
            "organisation.actors[1].id: `larare` stands here twice",
        ),
        (
            "/authorities/1/id",
            json!("skolnamnden"),
            "organisation.authorities[1].id: `skolnamnden` stands here twice",
        ),
        (
            "/actors/0/id",
            json!("generic.police"),
            "choose another code",
        ),
        (
            "/actors/0/id",
            json!("generic.mine"),
            "codes that begin with `generic.`",
        ),
        (
            "/authorities/1/id",
            json!("stat.polismyndigheten"),
            "`stat.polismyndigheten` is an authority outside the municipality already",
        ),
        // Days.
        (
            "/from",
            json!("2025-02-30"),
            "organisation.from: there is no date `2025-02-30`",
        ),
        (
            "/until",
            json!("i dag"),
            "organisation.until: there is no date `i dag`",
        ),
        (
            "/until",
            json!("2025-07-01"),
            "organisation.until: it ends on 2025-07-01 but begins on 2025-07-01",
        ),
        (
            "/until",
            json!("2024-01-01"),
            "organisation.until: it ends on 2024-01-01",
        ),
        // Who is where.
        (
            "/actors/0/profile",
            json!("skool"),
            "organisation.actors[0].profile: there is no profile `skool`; did you mean `school`?",
        ),
        (
            "/actors/0/profile",
            json!("P-SOC"),
            "organisation.actors[0].profile: there is no profile",
        ),
        (
            "/actors/4/authority",
            Value::Null,
            "organisation.actors[4].authority: `social_services` is part of an authority",
        ),
        (
            "/actors/4/authority",
            json!("socialnamden"),
            "organisation.actors[4].authority: there is no authority `socialnamden`; did you mean `socialnamnden`?",
        ),
        (
            "/actors/5/authority",
            json!("socialnamnden"),
            "organisation.actors[5].authority: `private` belongs to no authority here",
        ),
        (
            "/actors/5/branch",
            json!("x"),
            "organisation.actors[5]: a branch or a delegation",
        ),
        (
            "/actors/5/delegation",
            json!(true),
            "organisation.actors[5]: a branch or a delegation",
        ),
        (
            "/actors/0/branch",
            Value::Null,
            "organisation.actors[0].branch: `skolnamnden` has several branches: say which",
        ),
        (
            "/actors/0/branch",
            json!("skolan"),
            "organisation.actors[0].branch: `skolnamnden` has several branches: say in its",
        ),
        // Branches that nobody has, that stand twice or alone.
        (
            "/authorities/0/independent",
            json!(["emmi"]),
            "organisation.authorities[0].independent[0]: there is no actor of `skolnamnden` in a branch `emmi`; did you mean `emi`?",
        ),
        (
            "/authorities/0/unsettled",
            json!(["forskola", "komvux"]),
            "organisation.authorities[0].unsettled[1]: there is no actor",
        ),
        (
            "/authorities/0/unsettled",
            json!(["forskola", "emi"]),
            "organisation.authorities[0].unsettled[1]: the branch `emi` stands twice",
        ),
        (
            "/authorities/0/together",
            json!(["skola"]),
            "organisation.authorities[0].together: `skola` is together with no other branch",
        ),
        // Empty and huge.
        ("/actors", json!([]), "organisation.actors: there is none"),
        (
            "/authorities",
            json!([]),
            "organisation.authorities: there is none",
        ),
        (
            "/actors/0/name",
            json!(" "),
            "organisation.actors[0].name: this is empty",
        ),
        ("/name", json!(""), "organisation.name: this is empty"),
        (
            "/name",
            json!("å".repeat(201)),
            "organisation.name: this is longer than 200",
        ),
        ("/name_en", json!(""), "organisation.name_en: this is empty"),
        (
            "/actors/0/note",
            json!(long),
            "organisation.actors[0].note: this is longer than 1000",
        ),
        (
            "/actors/0/note_en",
            json!("x"),
            "organisation.actors[0].note: the Swedish note is missing",
        ),
        // Texts that a terminal would act on.
        (
            "/actors/0/name",
            json!("\u{1b}[31m"),
            "organisation.actors[0].name: this holds",
        ),
        ("/actors/0/name", json!("a\nb"), "write it on one line"),
        (
            "/actors/0/name",
            json!("a\u{202e}b"),
            "organisation.actors[0].name: this holds",
        ),
    ];
    let mut wrong = String::new();
    for (pointer, value, says) in faults {
        let problems = ask(&case(with(pointer, &value))).err().unwrap_or_default();
        if !problems.contains(says) {
            let _ = writeln!(
                wrong,
                "{pointer} = {value}:\n  wanted {says}\n  got    {problems}"
            );
        }
        assert!(problems.len() < 20_000, "{pointer}");
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_is_huge_is_refused_at_once() {
    let many = |n: usize, of: &dyn Fn(usize) -> Value| (0..n).map(of).collect::<Value>();
    let actor = |i: usize| json!({ "id": format!("a{i}"), "name": "x", "profile": "private" });
    let authority = |i: usize| json!({ "id": format!("n{i}") });
    for (pointer, value) in [
        ("/actors", many(501, &actor)),
        ("/authorities", many(501, &authority)),
        (
            "/authorities/0/unsettled",
            many(200_000, &|i| json!(format!("b{i}"))),
        ),
    ] {
        let problems = ask(&case(with(pointer, &value))).expect_err("refused");
        assert!(
            problems.starts_with("organisation: at most 500"),
            "{problems}"
        );
    }
    let largest = many(500, &actor);
    let mut organisation = with("/actors", &largest);
    organisation["authorities"] = json!([]);
    let participants = json!([
        { "id": "en", "actor": "a0" }, { "id": "annan", "actor": "a499" }
    ]);
    let mut case = case(organisation);
    case["participants"] = participants;
    case["items"][0]["held_by"] = json!("en");
    assert_eq!(
        answered(&case)["items"][0]["room"]["outcome"],
        "out_of_scope"
    );
}

#[test]
fn all_faults_are_told_at_once() {
    let mut organisation = good();
    organisation["id"] = json!("X");
    organisation["from"] = json!("x");
    organisation["actors"][0]["profile"] = json!("x");
    organisation["actors"][1]["name"] = json!("");
    let problems = ask(&case(organisation)).expect_err("refused");
    assert_eq!(problems.lines().count(), 4, "{problems}");
}

#[test]
fn actors_are_named_from_one_place() {
    for directory in ["malmo_2015", "generic", "nowhere"] {
        let mut case = case(good());
        case["directory"] = json!(directory);
        let problems = ask(&case).expect_err("refused");
        assert!(
            problems.contains("directory: ") && problems.contains("not both"),
            "{problems}"
        );
    }
    // An actor of another place is not there.
    let mut case = case(good());
    case["participants"][1]["actor"] = json!("malmo.larare");
    let problems = ask(&case).expect_err("refused");
    assert!(
        problems.contains("participants[1].actor: there is no actor `malmo.larare`"),
        "{problems}"
    );
}

/// Whom every municipality meets is there without being repeated, under the same names.
#[test]
fn the_state_and_private_actors_are_there() {
    let own = sekretess::door::read_organisation(&good().to_string()).expect("read");
    let own = sekretess::actors::Organised::new(&own).expect("it holds together");
    let generic = sekretess::actors::directory("generic").expect("a directory");
    let municipal = [
        "skolnamnden",
        "socialnamnden",
        "fritidsnamnden",
        "kulturnamnden",
        "kommunstyrelsen",
        "overformyndaren",
        "aldrenamnden",
        "bostadsnamnden",
        "kommunalt_bolag",
        "vuxenutbildningsnamnden",
    ];
    for actor in generic.actors {
        let found = own.directory().actor(actor.id).is_some();
        assert_eq!(found, !municipal.contains(&actor.authority), "{}", actor.id);
    }
}

#[test]
fn the_schema_describes_an_organisation() {
    let schema = sekretess::door::schema("organisation").expect("a schema");
    assert_eq!(schema["additionalProperties"], json!(false));
    for key in ["id", "name", "from", "until", "authorities", "actors"] {
        assert!(schema["properties"][key].is_object(), "{key}");
    }
    for kind in ["meeting", "disclosure"] {
        let schema = sekretess::door::schema(kind).expect("a schema");
        assert!(schema["properties"]["organisation"].is_object(), "{kind}");
    }
}
