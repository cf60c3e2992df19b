//! Whole explanations, one for each outcome, in both languages: what a municipal
//! lawyer would read. `INSTA_UPDATE=always cargo test` renews them; read the change.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

use sekretess::{
    core::Lang,
    text::{Format, Style},
};

fn explain(id: &str, outcome: &str) {
    let cases = sekretess_tests::cases().expect("the cases can be read");
    let case = cases
        .iter()
        .find(|case| case.id == id)
        .expect("the case exists");
    let disclosure = sekretess::door::read_disclosure(&case.json()).expect("the input is right");
    let report = sekretess::decide(&disclosure).expect("the input is right");
    assert_eq!(report.items[0].room.outcome.code(), outcome, "{id}");
    let plain = Style { colour: false };
    for (lang, name) in [(Lang::Sv, "sv"), (Lang::En, "en")] {
        let text = sekretess::text::disclosure(&report, lang, Format::Text, plain);
        let text = text
            .replace(sekretess::CHECKSUM, "[checksum]")
            .replace(&sekretess::CHECKSUM[..12], "[checksum]");
        insta::assert_snapshot!(format!("{outcome}-{name}"), text.replace('\u{a0}', "·"));
    }
}

#[test]
fn forbidden_by_default() {
    explain("C08", "forbidden");
}

#[test]
fn unknown() {
    explain("C84", "unknown");
}

#[test]
fn after_assessment() {
    explain("C69-a", "after_assessment");
}

#[test]
fn allowed() {
    explain("V01", "allowed");
}

#[test]
fn duty() {
    explain("C86", "duty");
}

#[test]
fn no_secrecy() {
    explain("C24-m", "no_secrecy");
}

#[test]
fn not_a_disclosure() {
    explain("C91-soc", "not_a_disclosure");
}

#[test]
fn out_of_scope() {
    explain("B04", "out_of_scope");
}

/// Every case's answer can be told in both languages and every format.
#[test]
fn every_answer_can_be_told() {
    for case in sekretess_tests::cases().expect("the cases can be read") {
        let Ok(report) =
            sekretess::door::read_disclosure(&case.json()).and_then(|d| sekretess::decide(&d))
        else {
            continue;
        };
        for lang in [Lang::Sv, Lang::En] {
            for format in [Format::Text, Format::Markdown, Format::Html] {
                let text =
                    sekretess::text::disclosure(&report, lang, format, Style { colour: false });
                assert!(
                    text.contains("OSL") && !text.contains("{}") && !text.contains('\u{1b}'),
                    "{}",
                    case.id
                );
            }
        }
    }
}
