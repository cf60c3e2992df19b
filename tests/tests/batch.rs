//! A table's row gets the answer of the disclosure that it is.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::{collections::BTreeSet, ops::ControlFlow};

use proptest::prelude::*;
use sekretess::{
    LAW,
    batch::{Answers, Bits, Column, Common, Flags, Table, Texts, Wanted, answer, row_case},
    core::{Date, Effect, Outcome},
    door,
    facts::FACTS,
};
use serde_json::{Value, json};

const DATES: [&str; 14] = [
    "2015-12-13",
    "2016-03-01",
    "2018-05-25",
    "2020-08-01",
    "2023-07-02",
    "2025-03-31",
    "2025-04-01",
    "2025-11-30",
    "2025-12-01",
    "2026-01-15",
    "2027-01-01",
    "2015-12-12",
    "2025-02-30",
    "i går",
];
const SPEAKERS: [&str; 16] = [
    "generic.headteacher/pupil_support",
    "generic.headteacher",
    "generic.social_services",
    "generic.school",
    "generic.school",
    "generic.medical_pupil_health",
    "generic.other_pupil_health",
    "generic.police",
    "generic.police",
    "generic.municipal_health_care",
    "generic.leisure",
    "generic.tax_agency",
    "generic.association",
    "generic.private_school",
    "generic.polis",
    "malmo.polis",
];
const LISTENERS: [&str; 14] = [
    "generic.headteacher/school",
    "generic.police/school",
    "generic.police",
    "generic.police",
    "generic.social_services",
    "generic.social_services",
    "generic.school",
    "generic.municipal_health_care",
    "generic.medical_pupil_health",
    "generic.security_service",
    "generic.guardian",
    "generic.association",
    "generic.tax_agency",
    "generic.polisen",
];
const KINDS: [&str; 11] = [
    "personal_circumstances",
    "personal_circumstances",
    "personal_circumstances",
    "health_or_sexual_life",
    "contact_details",
    "concern_report",
    "preliminary_investigation",
    "decision",
    "statistics",
    "own_work",
    "personal_circumstance",
];
const PURPOSES: [&str; 8] = [
    "support_or_protect",
    "prevent_crime",
    "crime_suspected",
    "acute_danger",
    "recipient_asked",
    "own_task",
    "supervision",
    "prevent",
];
const GROUNDS: [&str; 6] = [
    "osl.10.2",
    "osl.10.27",
    "osl.10.14",
    "osl.12.2",
    "sol.14.1",
    "osl.10.28",
];
const COMMON: [&str; 4] = [
    r#"{ "directory": "generic" }"#,
    r#"{ "directory": "generic", "listeners_complete": false }"#,
    r#"{ "directory": "generic", "switches": { "osl_10_15a_vs_10_23": "parallel", "necessity_brb_24_4": "no" } }"#,
    r#"{ "directory": "malmo_2015" }"#,
];

/// What stands in a row.
#[derive(Clone, Debug)]
struct Row {
    date: Option<&'static str>,
    discloser: Option<&'static str>,
    listeners: Option<Vec<Option<&'static str>>>,
    information: Option<Vec<Option<&'static str>>>,
    purpose: Option<Vec<Option<&'static str>>>,
    age: Option<i64>,
    grounds: Option<Vec<Option<&'static str>>>,
    received_on: Option<&'static str>,
    answers: Vec<Option<bool>>,
}

/// A table, and how its columns are laid out.
#[derive(Clone, Debug)]
struct Input {
    rows: Vec<Row>,
    facts: Vec<&'static str>,
    coded: bool,
    offset: usize,
    common: &'static str,
}

/// Facts that open or close what most of the rows are about.
const TURNING: [&str; 10] = [
    "helps_prevent",
    "risk_special",
    "inappropriate",
    "committed_crime",
    "clear_no_harm",
    "harm_assumed",
    "child_fares_ill",
    "consent_by_subject",
    "learnt_in_activity",
    "branch_independent",
];

fn asked() -> Vec<&'static str> {
    let rest = FACTS.iter().filter(|f| !f.derived).map(|f| f.id);
    rest.filter(|id| !TURNING.contains(id)).collect()
}

/// Mostly one of them, sometimes none.
fn one(of: &[&'static str]) -> impl Strategy<Value = Option<&'static str>> + use<> {
    prop::option::weighted(0.97, prop::sample::select(of.to_vec()))
}

fn some(of: &[&'static str]) -> impl Strategy<Value = Option<Vec<Option<&'static str>>>> + use<> {
    let word = || prop::sample::select(of.to_vec());
    let value = prop_oneof![
        12 => word().prop_map(|w| vec![Some(w)]),
        4 => prop::collection::vec(word().prop_map(Some), 2..4),
        1 => prop::collection::vec(prop::option::of(word()), 0..3),
    ];
    prop::option::weighted(0.9, value)
}

fn row(facts: usize) -> impl Strategy<Value = Row> {
    let age = prop_oneof![
        9 => prop::option::of(0_i64..30),
        1 => prop::sample::select(vec![Some(-1), Some(121), Some(i64::MAX), Some(90)]),
    ];
    let answers = prop::collection::vec(prop::option::weighted(0.5, any::<bool>()), facts);
    (
        (
            one(&DATES),
            one(&SPEAKERS),
            some(&LISTENERS),
            some(&KINDS),
            some(&PURPOSES),
        ),
        (
            age,
            prop::option::weighted(0.2, some(&GROUNDS)),
            prop::option::weighted(0.1, one(&DATES)),
            answers,
        ),
    )
        .prop_map(
            |(
                (date, discloser, listeners, information, purpose),
                (age, grounds, received_on, answers),
            )| Row {
                date,
                discloser,
                listeners,
                information,
                purpose,
                age,
                grounds: grounds.flatten(),
                received_on: received_on.flatten(),
                answers,
            },
        )
}

fn input() -> impl Strategy<Value = Input> {
    let rows = prop_oneof![
        Just(0_usize),
        Just(1),
        Just(63),
        Just(64),
        Just(65),
        2..100_usize
    ];
    let turning = prop::sample::subsequence(TURNING.to_vec(), 0..=TURNING.len());
    // Answers are read 64 facts at a time.
    let others = prop_oneof![
        8 => prop::sample::subsequence(asked(), 0..8),
        1 => prop::sample::subsequence(asked(), 60..80),
    ];
    (others, turning, rows)
        .prop_flat_map(|(mut facts, turning, rows)| {
            facts.extend(turning);
            (
                prop::collection::vec(row(facts.len()), rows),
                Just(facts),
                any::<bool>(),
                0..70_usize,
                prop_oneof![3 => Just(COMMON[0]), 1 => prop::sample::select(COMMON.to_vec())],
            )
        })
        .prop_map(|(rows, facts, coded, offset, common)| Input {
            rows,
            facts,
            coded,
            offset,
            common,
        })
}

type Each = Vec<Option<&'static str>>;

/// Texts, plain or with a dictionary in which words stand twice and one is nothing.
fn texts<'a>(each: Each, coded: bool) -> Texts<'a> {
    if !coded {
        return Texts::Plain(Box::new(move |place| each[place]));
    }
    let words: Each = each.iter().copied().chain([None]).collect();
    let code = move |place: usize| each[place].map(|_| place);
    Texts::Coded {
        code: Box::new(code),
        words,
    }
}

/// A column of lists, or of texts where no row has more than one.
fn lists<'a>(
    rows: &[Row],
    of: impl Fn(&Row) -> &Option<Vec<Option<&'static str>>>,
    coded: bool,
) -> Column<'a> {
    let single = rows
        .iter()
        .all(|row| of(row).as_ref().is_none_or(|l| matches!(&l[..], [Some(_)])));
    if single {
        let each = rows
            .iter()
            .map(|row| of(row).as_ref().and_then(|l| l[0]))
            .collect();
        return Column::Texts(texts(each, coded));
    }
    let (mut ranges, mut each) = (Vec::new(), Vec::new());
    for row in rows {
        let start = each.len();
        each.extend(of(row).iter().flatten().copied());
        ranges.push(of(row).as_ref().map(|_| start..each.len()));
    }
    Column::Lists {
        row: Box::new(move |row| ranges[row].clone()),
        texts: texts(each, coded),
    }
}

fn bits(each: impl Iterator<Item = bool>, offset: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    // What stands before the first row is noise.
    for (place, bit) in (0..offset).map(|i| i % 3 == 0).chain(each).enumerate() {
        if place % 8 == 0 {
            bytes.push(0);
        }
        bytes[place / 8] |= u8::from(bit) << (place % 8);
    }
    bytes
}

/// The bytes of the columns of facts: values and validity.
fn planes(input: &Input) -> Vec<(Vec<u8>, Vec<u8>)> {
    (0..input.facts.len())
        .map(|fact| {
            let said = || input.rows.iter().map(|row| row.answers[fact]);
            // A value that is not valid means nothing, whatever it is.
            let values = said().enumerate().map(|(i, a)| a.unwrap_or(i % 2 == 0));
            (
                bits(values, input.offset),
                bits(said().map(|a| a.is_some()), input.offset),
            )
        })
        .collect()
}

fn table<'a>(input: &Input, planes: &'a [(Vec<u8>, Vec<u8>)]) -> Table<'a> {
    let (rows, count, coded) = (&input.rows, input.rows.len(), input.coded);
    let each = |of: fn(&Row) -> Option<&'static str>| rows.iter().map(of).collect();
    let ages: Vec<_> = rows.iter().map(|row| row.age).collect();
    let mut columns: Vec<(String, usize, Column<'a>)> = vec![
        (
            "date".into(),
            count,
            Column::Texts(texts(each(|r| r.date), coded)),
        ),
        (
            "discloser".into(),
            count,
            Column::Texts(texts(each(|r| r.discloser), coded)),
        ),
        (
            "listeners".into(),
            count,
            lists(rows, |r| &r.listeners, coded),
        ),
        (
            "information".into(),
            count,
            lists(rows, |r| &r.information, coded),
        ),
        ("purpose".into(), count, lists(rows, |r| &r.purpose, coded)),
        (
            "age".into(),
            count,
            Column::Integers(Box::new(move |row| ages[row])),
        ),
        ("grounds".into(), count, lists(rows, |r| &r.grounds, coded)),
        (
            "received_on".into(),
            count,
            Column::Texts(texts(each(|r| r.received_on), coded)),
        ),
    ];
    for (name, (values, valid)) in input.facts.iter().zip(planes) {
        let bits = |bytes| Bits::new(bytes, input.offset, count).expect("enough bytes");
        let flags = Flags {
            values: bits(values),
            valid: Some(bits(valid)),
        };
        columns.push(((*name).into(), count, Column::Flags(flags)));
    }
    Table::new(columns).expect("a table")
}

fn go_on(_: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn all(table: &Table<'_>, common: &Common) -> Answers {
    answer(table, common, Wanted::ALL, &mut go_on).expect("not stopped")
}

/// The names of the rules by which there is a boundary.
fn boundaries() -> BTreeSet<&'static str> {
    let is = |effect: &Effect| matches!(effect, Effect::Boundary);
    LAW.provisions
        .iter()
        .filter(|p| p.versions.iter().flat_map(|v| v.rules).any(|r| is(&r.then)))
        .map(|p| p.id)
        .collect()
}

fn names<'a>(values: impl IntoIterator<Item = &'a Value>) -> BTreeSet<String> {
    values
        .into_iter()
        .filter_map(Value::as_str)
        .map(String::from)
        .collect()
}

/// What the whole report says for the room.
fn expected(case: &str) -> Result<(String, bool, [BTreeSet<String>; 4]), String> {
    let report = sekretess::door::decide(case).map_err(|e| e.to_string())?;
    let report: Value = serde_json::from_str(&report).expect("JSON");
    let item = &report["items"][0];
    let outcome = item["room"]["outcome"]
        .as_str()
        .expect("an outcome")
        .to_string();
    let by_default = item["room"]["by_default"] == true;
    let blocked = names(
        item["blocked_by"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|b| &b["norm"]),
    );
    let open = ["allowed", "duty", "no_secrecy", "not_a_disclosure"].contains(&outcome.as_str());
    let asks = |verdict: &Value| verdict == "unknown" || verdict == "after_assessment";
    let (mut grounds, mut missing) = (BTreeSet::new(), BTreeSet::new());
    let mut statuses = BTreeSet::new();
    for listener in item["listeners"].as_array().expect("listeners") {
        let person = &listener["persons"][0];
        let list = |key: &str| person[key].as_array().expect("a list").clone();
        let named = |rule: &Value| blocked.contains(rule["id"].as_str().unwrap_or(""));
        let blocking = list("norms").into_iter().filter(|norm| {
            norm["standing"] == "blocked" && person["outcome"] == "forbidden" && named(norm)
        });
        statuses.extend(blocking.map(|norm| norm["status"].to_string()));
        if open {
            let rules: Vec<Value> = list("grounds")
                .into_iter()
                .filter(|g| {
                    let reaches = g["in_play"] == true && g["reaches"] != serde_json::json!([]);
                    g["met"] == "true" && (g["duty"] == true || reaches)
                })
                .chain(list("why"))
                .collect();
            let provision = |id: &str| {
                let whole = id.split(".st").next().unwrap_or(id);
                String::from(whole.split(".p").next().unwrap_or(whole))
            };
            for rule in rules {
                let id = rule["id"].as_str().expect("an id");
                if !boundaries().contains(provision(id).as_str()) {
                    grounds.insert(String::from(id));
                    statuses.insert(rule["status"].to_string());
                }
            }
        }
        if asks(&item["room"]["outcome"]) && asks(&listener["outcome"]) {
            missing.extend(names(list("missing").iter().map(|q| &q["fact"])));
        }
    }
    let warned = report["warnings"].as_array().expect("a list").iter();
    let late = |warning: &&Value| warning["code"] == "after_horizon";
    let mut warnings = names(warned.filter(late).map(|warning| &warning["code"]));
    if outcome == "out_of_scope" {
        warnings.extend(names([&item["out_of_scope"]["code"]]));
    }
    let doubtful = ["unverified", "reconstructed"];
    let least = doubtful
        .iter()
        .find(|status| statuses.contains(&format!("\"{status}\"")));
    warnings.extend(least.map(ToString::to_string));
    Ok((outcome, by_default, [grounds, blocked, missing, warnings]))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, max_shrink_iters: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every row, with nothing and with nonsense in it.
    #[test]
    fn every_row_is_the_disclosure_that_it_is(input in input()) {
        let planes = planes(&input);
        let table = table(&input, &planes);
        let common = Common::read(input.common).expect("what is common");
        let answers = all(&table, &common);
        prop_assert_eq!(answers.outcome.len(), input.rows.len());
        for row in 0..input.rows.len() {
            let case = row_case(&table, &common, row);
            match expected(&case) {
                Err(message) => {
                    prop_assert_eq!(answers.error(row), Some(message.as_str()));
                    prop_assert_eq!(answers.outcome(row), None);
                }
                Ok((outcome, by_default, sets)) => {
                    prop_assert_eq!(answers.error(row), None, "{}", case);
                    prop_assert_eq!(answers.outcome(row).map(Outcome::code), Some(outcome.as_str()), "{}", case);
                    prop_assert_eq!(answers.by_default.get(row), by_default, "{}", case);
                    let [grounds, blocked_by, missing] =
                        [&answers.grounds, &answers.blocked_by, &answers.missing].map(|sets| sets.as_ref().expect("wanted"));
                    for (expected, found) in sets.iter().zip([grounds, blocked_by, missing, &answers.warnings]) {
                        let found: BTreeSet<String> = found.get(row).iter().cloned().collect();
                        prop_assert_eq!(&found, expected, "{}", case);
                    }
                }
            }
        }
    }
}

/// The random rows meet every answer, so that the agreement means something.
#[test]
fn the_rows_are_of_many_kinds() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeSet::new();
    let mut errors = 0;
    for _ in 0..60 {
        let input = input().new_tree(&mut runner).expect("a table").current();
        let planes = planes(&input);
        let answers = all(
            &table(&input, &planes),
            &Common::read(input.common).expect("common"),
        );
        errors += answers.errors.len();
        for row in 0..input.rows.len() {
            seen.insert((
                answers.outcome(row).map(Outcome::code),
                answers.by_default.get(row),
            ));
        }
    }
    println!("{errors} {seen:?}");
    assert!(seen.len() >= 8, "{seen:?}");
}

fn column(of: &'static str) -> Column<'static> {
    Column::Texts(Texts::Plain(Box::new(move |_| Some(of))))
}

/// A table of rows that are all the same, with one more column.
fn same(rows: usize, more: Vec<(&str, usize, Column<'static>)>) -> Result<Table<'static>, String> {
    let mut columns: Vec<(String, usize, Column<'static>)> = vec![
        ("date".into(), rows, column("2016-03-01")),
        ("discloser".into(), rows, column("malmo.norr.socialtjanst")),
        ("listeners".into(), rows, column("malmo.polis")),
        ("information".into(), rows, column("personal_circumstances")),
    ];
    columns.extend(
        more.into_iter()
            .map(|(name, rows, column)| (name.into(), rows, column)),
    );
    Table::new(columns).map_err(|error| error.to_string())
}

fn refused(more: Vec<(&str, usize, Column<'static>)>) -> String {
    same(3, more).expect_err("a table that is refused")
}

#[test]
fn each_fault_of_a_table_is_refused_with_its_column() {
    assert_eq!(
        refused(vec![("helps_prevnt", 3, Column::Empty)]),
        "helps_prevnt: there is no column `helps_prevnt`; did you mean `helps_prevent`?"
    );
    assert_eq!(
        refused(vec![("purposes", 3, column("prevent_crime"))]),
        "purposes: there is no column `purposes`; did you mean `purpose`?"
    );
    assert!(
        refused(vec![("to_police", 3, Column::Empty)])
            .starts_with("to_police: this is worked out from")
    );
    assert_eq!(
        refused(vec![("age", 3, column("12"))]),
        "age: this column must hold whole numbers, and holds texts"
    );
    assert_eq!(
        refused(vec![("helps_prevent", 3, column("ja"))]),
        "helps_prevent: this column must hold booleans, and holds texts"
    );
    assert_eq!(
        refused(vec![("age", 3, Column::Empty), ("age", 3, Column::Empty)]),
        "age: two columns have this name; keep one of them"
    );
    assert_eq!(
        refused(vec![("age", 2, Column::Empty)]),
        "age: it has 2 rows where `date` has 3; all columns have the same length"
    );
    let none = Table::new(Vec::new()).expect_err("nothing").to_string();
    for name in ["date", "discloser", "listeners", "information"] {
        assert!(
            none.contains(&format!("{name}: the table must have this column")),
            "{none}"
        );
    }
}

#[test]
fn what_is_common_is_checked_once() {
    let refused = |json| Common::read(json).expect_err("refused").to_string();
    assert_eq!(
        refused(r#"{ "directory": "genric" }"#),
        "directory: there is no directory `genric`; did you mean `generic`?"
    );
    assert_eq!(
        refused(r#"{ "dirctory": "generic" }"#),
        "dirctory: there is no key `dirctory`; did you mean `directory`?"
    );
    assert!(refused(r#"{ "date": "2016-03-01" }"#).starts_with("date: there is no key `date`"));
    assert!(
        refused(r#"{ "switches": { "osl_6_5_after_override": "maybe" } }"#)
            .starts_with("switches.osl_6_5_after_override")
    );
    assert!(refused("[]").contains("an object"));
}

/// An actor whose profile is open is named with it, and is then what `decide` makes of the two.
#[test]
fn an_open_profile_stands_after_the_actor() {
    let named = |discloser: &'static str| {
        let table = Table::new(vec![
            ("date".into(), 1, column("2026-02-02")),
            ("discloser".into(), 1, column(discloser)),
            ("listeners".into(), 1, column("generic.police")),
            ("information".into(), 1, column("personal_circumstances")),
        ])
        .expect("a table");
        let common = Common::read(r#"{ "directory": "generic" }"#).expect("common");
        let answers = all(&table, &common);
        let error = answers.error(0).map(String::from);
        (answers.outcome(0), error, row_case(&table, &common, 0))
    };
    for profile in ["pupil_support", "school"] {
        let (outcome, error, case) = named(match profile {
            "school" => "generic.headteacher/school",
            _ => "generic.headteacher/pupil_support",
        });
        assert_eq!(error, None);
        let case: Value = serde_json::from_str(&case).expect("JSON");
        assert_eq!(
            case["discloser"],
            json!({ "actor": "generic.headteacher", "profile": profile })
        );
        let answer = door::decide(&case.to_string()).expect("an answer");
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        let decided = &answer["items"][0]["room"]["outcome"];
        assert_eq!(outcome.map(Outcome::code), decided.as_str());
    }
    let tells = |discloser, text: &str| {
        let error = named(discloser).1.expect("an error");
        assert!(error.contains(text), "{error}");
    };
    tells("generic.headteacher", "give one of: pupil_support, school");
    tells("generic.headteacher/", "give one of: pupil_support, school");
    tells("generic.headteacher/skool", "did you mean `school`?");
    tells(
        "generic.headtaecher/school",
        "did you mean `generic.headteacher`?",
    );
}

/// A row that is wrong has the door's own message and leaves the others where they are.
#[test]
fn a_row_that_is_wrong_moves_no_other() {
    let mut table = same(4, vec![]).expect("a table");
    assert_eq!(table.rows(), 4);
    let actors = [
        "malmo.norr.socialtjanst",
        "malmo.norr.socialtjnst",
        "malmo.larare",
        "malmo.polis",
    ];
    let each: Each = actors.iter().copied().map(Some).collect();
    table = Table::new(vec![
        ("date".into(), 4, column("2016-03-01")),
        ("discloser".into(), 4, Column::Texts(texts(each, false))),
        ("listeners".into(), 4, column("malmo.polis")),
        ("information".into(), 4, column("personal_circumstances")),
    ])
    .expect("a table");
    let answers = all(&table, &Common::default());
    assert_eq!(
        answers.error(1),
        Some(
            "discloser.actor: there is no actor `malmo.norr.socialtjnst`; did you mean `malmo.norr.socialtjanst`?"
        )
    );
    assert_eq!(answers.errors, [(1, 0)]);
    assert_eq!(
        (0..4).map(|row| answers.outcome(row)).collect::<Vec<_>>(),
        [
            Some(Outcome::Forbidden),
            None,
            Some(Outcome::AfterAssessment),
            Some(Outcome::NoSecrecy),
        ]
    );
    assert_eq!(answers.ruleset.version, sekretess::VERSION);
}

#[test]
fn a_day_is_a_number_or_a_text() {
    let days: [Option<i32>; 4] = [Some(16_861), Some(16_781), None, Some(i32::MIN)];
    let table = Table::new(vec![
        (
            "date".into(),
            4,
            Column::Days(Box::new(move |row| days[row])),
        ),
        ("discloser".into(), 4, column("malmo.norr.socialtjanst")),
        ("listeners".into(), 4, column("malmo.polis")),
        ("information".into(), 4, column("personal_circumstances")),
    ])
    .expect("a table");
    assert_eq!(
        Date::from_days(16_861).map(|d| d.to_string()),
        Some("2016-03-01".into())
    );
    let answers = all(&table, &Common::default());
    assert_eq!(answers.outcome(0), Some(Outcome::Forbidden));
    assert!(answers.error(1).is_some_and(|e| {
        e.starts_with("date: the law in force on 2015-12-12 is not encoded here")
    }));
    assert!(answers.error(2).is_some_and(|e| e.contains("date")));
    assert!(
        answers
            .error(3)
            .is_some_and(|e| e.contains("there is no date"))
    );
}

/// More rows than are read at once, and a way to stop.
#[test]
fn a_long_table_tells_how_far_it_has_come() {
    let rows = 140_000;
    let ages = move |row: usize| (!row.is_multiple_of(3)).then_some((row % 40) as i64);
    let table = same(rows, vec![("age", rows, Column::Integers(Box::new(ages)))]).expect("a table");
    let mut seen = Vec::new();
    let answers = answer(&table, &Common::default(), Wanted::OUTCOME, &mut |done| {
        seen.push(done);
        ControlFlow::Continue(())
    })
    .expect("not stopped");
    assert_eq!(answers.outcome.len(), rows);
    assert!(
        seen.is_sorted() && seen.len() > 2 && seen.last() == Some(&rows),
        "{seen:?}"
    );
    assert!(answers.grounds.is_none() && answers.missing.is_none());
    assert!((0..rows).all(|row| answers.outcome(row) == Some(Outcome::Forbidden)));
    let stopped = answer(&table, &Common::default(), Wanted::OUTCOME, &mut |done| {
        if done > 0 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    assert!(stopped.is_err());
}

#[test]
fn an_empty_table_has_no_answers() {
    let table = same(0, vec![]).expect("a table");
    let answers = all(&table, &Common::default());
    assert!(answers.outcome.is_empty() && answers.errors.is_empty());
    assert!(
        answers
            .grounds
            .is_some_and(|sets| sets.rows.is_empty() && sets.sets == [Vec::<String>::new()])
    );
}
