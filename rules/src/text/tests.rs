//! Whole pages, in both forms and both languages.

use alloc::{string::String, vec::Vec};

use sekretess_core::Lang;

use super::{Format, Style, disclosure, meeting, wrap};
use crate::{Report, door};

const PLAIN: Style = Style { colour: false };

/// Social services, the police and a teacher; one item about two persons.
const MEETING: &str = r#"{
    "date": "2015-12-13",
    "participants": [
        { "id": "soc", "actor": "malmo.norr.socialtjanst" },
        { "id": "polis", "actor": "malmo.polis" },
        { "id": "larare", "actor": "malmo.larare" }
    ],
    "items": [{
        "id": "risk", "held_by": "soc",
        "information": ["personal_circumstances"], "purpose": ["prevent_crime"],
        "facts": { "committed_crime": false },
        "persons": [
            { "id": "barnet", "age": 16, "facts": { "risk_special": true },
              "listeners": { "polis": { "helps_prevent": true, "inappropriate": false } } },
            { "id": "mamman", "age": 40 }
        ]
    }, {
        "id": "oro", "held_by": "larare",
        "information": ["personal_circumstances"], "purpose": ["support_or_protect"],
        "facts": { "learnt_in_activity": true },
        "persons": [{ "id": "barnet", "age": 16, "facts": { "child_fares_ill": true },
            "listeners": { "polis": { "harm_special_reason": false } } }]
    }]
}"#;

const DISCLOSURE: &str = r#"{
    "date": "2015-12-13",
    "discloser": { "id": "skolskoterska", "actor": "malmo.elevhalsa_medicinsk" },
    "listeners": [{ "id": "larare", "actor": "malmo.larare" }],
    "item": {
        "information": ["personal_circumstances", "health_or_sexual_life"],
        "purpose": ["support_or_protect"],
        "persons": [{ "id": "elev", "age": 14 }]
    }
}"#;

fn report() -> Report {
    crate::meeting(&door::read_meeting(MEETING).unwrap()).unwrap()
}

fn flat(text: &str) -> String {
    text.replace('\u{a0}', " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn says_who_may_speak_and_why_and_what_to_do_instead() {
    let text = flat(&meeting(&report(), Lang::Sv, Format::Markdown, PLAIN)).replace("**", "");
    for said in [
        "Möte den 13 december 2015",
        "individ- och familjeomsorgen (soc): får bara lyssna",
        "så länge ingen prövning är gjord",
        "Ska lämna ”oro” till stadsområdesnämnd Norr",
        "utanför mötet: anmälan att barn far illa",
        "Får sägas till alla, och ska lämnas till stadsområdesnämnd Norr",
        "26 kap. 1 § OSL – socialtjänst",
        "Ingen menprövning är gjord; då gäller sekretessen.",
        "(om mamman)",
        "Uppfylld för Polismyndigheten (om barnet).",
        "Menprövning enligt 26 kap. 1 § OSL",
        "Beskriv fallet så att ingen som hör kan förstå vem det gäller",
        "stark (35 kap. 1 § första stycket OSL)",
        "Råd ur lokala riktlinjer – inte lag",
        "Svaret gäller bara sekretess.",
        "En namngiven befattningshavare",
    ] {
        assert!(
            text.to_lowercase().contains(&said.to_lowercase()),
            "{said}\n{text}"
        );
    }
}

#[test]
fn a_term_is_explained_once() {
    let text = flat(&meeting(&report(), Lang::Sv, Format::Text, PLAIN));
    assert_eq!(text.matches("Men är att någon far illa").count(), 1);
    assert_eq!(
        text.matches("(omvänt skaderekvisit): uppgiften är hemlig")
            .count(),
        1
    );
}

#[test]
fn lines_fit_and_colour_is_only_colour() {
    for lang in [Lang::Sv, Lang::En] {
        let plain = meeting(&report(), lang, Format::Text, PLAIN);
        let too_long = |line: &&str| wrap::width(line) > wrap::WIDTH && !line.contains("https://");
        assert_eq!(plain.lines().find(too_long), None);
        assert!(!plain.contains('\u{1b}') && !plain.contains("{0}"));
        let coloured = meeting(&report(), lang, Format::Text, Style { colour: true });
        let codes = ["1", "0", "31", "32", "33", "34", "35"];
        let bare = codes.iter().fold(coloured.clone(), |text, code| {
            text.replace(&alloc::format!("\u{1b}[{code}m"), "")
        });
        assert_ne!(coloured, plain);
        assert_eq!(bare, plain);
    }
}

#[test]
fn markdown_is_without_html_and_colour() {
    let style = Style { colour: true };
    let text = meeting(&report(), Lang::Sv, Format::Markdown, style);
    assert!(!text.contains('<') && !text.contains('\u{1b}'));
    assert!(text.contains("| Den som hör | Svar | Skydd efteråt |\n| --- | --- | --- |"));
    assert!(text.contains("](https://lagen.nu/2009:400#K26P1)"));
    assert!(text.lines().filter(|line| line.starts_with("# ")).count() == 1);
}

#[test]
fn a_disclosure_says_who_speaks_to_whom() {
    let report = crate::decide(&door::read_disclosure(DISCLOSURE).unwrap()).unwrap();
    let text = flat(&disclosure(&report, Lang::Sv, Format::Text, PLAIN));
    assert!(
        text.starts_with("Får uppgiften lämnas den 13 december 2015?"),
        "{text}"
    );
    assert!(text.contains("Medicinsk elevhälsa (skolskoterska) vill lämna en uppgift till lärare"));
    assert!(text.contains("23 kap. 2 § tredje stycket OSL"));
    assert!(!text.contains("Hela rummet"));
    let text = flat(&disclosure(&report, Lang::En, Format::Markdown, PLAIN));
    assert!(
        text.contains("**Answer:** ✖? May not be said here"),
        "{text}"
    );
}
