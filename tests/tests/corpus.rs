//! The cases are well written: read, refused and filled in as the README says.

use sekretess_tests::{cases, read};

const CASE: &str = r#"
[defaults.item]
committed_crime = false
[defaults.person]
child_fares_ill = false
[defaults.listener]
needed_for_care = false
necessary_for_discloser = false
[[case]]
id = "X"
source = "8 kap. 1 § OSL"
name = "Ett fall"
without = ["child_fares_ill"]
[case.input]
date = "2015-12-13"
discloser = { actor = "malmo.norr.socialtjanst" }
listeners = [{ id = "polis", actor = "malmo.polis" }]
[case.input.item]
information = ["personal_circumstances"]
[[case.input.item.persons]]
age = 17
listeners.polis = { needed_for_care = true }
[case.expect]
room = "forbidden"
"#;

fn refusal(text: &str) -> String {
    read("x.toml", text).map_or_else(|e| e.to_string(), |_| String::from("not refused"))
}

#[test]
fn defaults_fill_what_is_left_out() {
    let cases = read("x.toml", CASE).expect("read");
    let item = &cases[0].input["item"];
    assert_eq!(item["facts"]["committed_crime"], false);
    assert_eq!(item["listeners"]["polis"]["necessary_for_discloser"], false);
    assert_eq!(
        item["persons"][0]["listeners"]["polis"]["needed_for_care"],
        true
    );
    assert!(item["persons"][0]["facts"]["child_fares_ill"].is_null());
}

#[test]
fn a_misspelling_is_an_error() {
    for (from, to, about) in [
        ("room =", "rooom =", "rooom"),
        ("committed_crime =", "comitted_crime =", "comitted_crime"),
        ("[defaults.item]", "[defaults.person]", "child_fares_ill"),
        (
            "[\"child_fares_ill\"]",
            "[\"child_fare_ill\"]",
            "child_fare_ill",
        ),
        ("source =", "sourse =", "sourse"),
    ] {
        assert!(CASE.contains(from));
        let refused = match from {
            "[defaults.item]" => CASE
                .replace("committed_crime = false", "child_fares_ill = true")
                .replace("[defaults.person]\nchild_fares_ill = false\n", ""),
            _ => CASE.replace(from, to),
        };
        assert!(
            refusal(&refused).contains(about),
            "{from}: {}",
            refusal(&refused)
        );
    }
}

#[test]
fn a_case_must_expect_something() {
    assert!(refusal(&CASE.replace("room = \"forbidden\"", "")).contains("expects"));
}

#[test]
fn every_case_says_where_it_comes_from() {
    for case in cases().unwrap_or_else(|e| panic!("{e}")) {
        assert!(
            ["§", "kap.", "artikel"]
                .iter()
                .any(|place| case.source.contains(place)),
            "{}",
            case.id
        );
        assert!(!case.name.is_empty(), "{}", case.id);
    }
}
