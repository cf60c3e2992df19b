//! The program as its users meet it: every command on the examples, and every
//! kind of bad input.
#![allow(clippy::expect_used, reason = "a test that cannot run has failed")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn run(args: &[&str]) -> Output {
    run_with(args, b"")
}

fn run_with(args: &[&str], stdin: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sekretess"))
        .args(args)
        .current_dir(root())
        .env_remove("NO_COLOR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // It may stop reading early; what it then says is what is tested.
    let _ = child.stdin.take().expect("a pipe").write_all(stdin);
    child.wait_with_output().expect("the program ends")
}

fn answered(args: &[&str]) -> String {
    answered_with(args, b"")
}

fn answered_with(args: &[&str], stdin: &[u8]) -> String {
    let output = run_with(args, stdin);
    let problems = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{args:?}: {problems}");
    assert_eq!(problems, "", "{args:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Exit code 2, nothing on standard output, and the place named in every line on
/// standard error.
fn refused(args: &[&str], stdin: &[u8], place: &str) -> String {
    let output = run_with(args, stdin);
    let problems = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{args:?}: {problems}");
    assert!(output.stdout.is_empty(), "{args:?}: half an answer");
    assert!(!problems.trim().is_empty(), "{args:?}: no reason given");
    assert!(
        problems.lines().all(|line| line.starts_with(place)),
        "{args:?}: {problems}"
    );
    assert!(!problems.contains("panicked"), "{args:?}: {problems}");
    assert!(
        problems.len() < 20_000,
        "{args:?}: {} bytes of reasons",
        problems.len()
    );
    problems
}

const ORGANISATION: &str = "examples/organisation-exempelby.toml";

/// The command line for each case in the examples. An organisation is no case: those of
/// its municipality are named after it, and use it.
fn examples() -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root().join("examples")).expect("the examples") {
        let path = entry.expect("an example").path();
        let text = std::fs::read_to_string(&path).expect("an example");
        let name = path.file_name().and_then(|n| n.to_str()).expect("UTF-8");
        if name.starts_with("organisation-") {
            continue;
        }
        let command = if name.starts_with("review-") {
            "review"
        } else if name.starts_with("flow-") {
            "flow"
        } else if text.contains("[[participants]]") {
            "meeting"
        } else {
            "decide"
        };
        let mut args = vec![command, path.to_str().expect("UTF-8")];
        if name.starts_with("exempelby-") {
            args.extend(["--organisation", ORGANISATION]);
        }
        found.push(args.into_iter().map(String::from).collect());
    }
    found.sort();
    assert!(found.len() >= 6, "{found:?}");
    found
}

#[test]
fn every_example_is_answered_in_every_format_and_language() {
    for case in examples() {
        let case: Vec<&str> = case.iter().map(String::as_str).collect();
        for format in ["text", "md", "json"] {
            for lang in ["sv", "en"] {
                let args = [&case[..], &["--format", format, "--lang", lang]].concat();
                let answer = answered(&args);
                assert!(answer.len() > 200, "{args:?}: {answer}");
                assert!(!answer.contains('\u{1b}'), "{args:?}: colour in a pipe");
            }
        }
    }
}

#[test]
fn every_example_has_its_nearest_ways_and_every_meeting_a_plan() {
    for mut case in examples() {
        let command = case.first().cloned().unwrap_or_default();
        if !["decide", "meeting"].contains(&command.as_str()) {
            continue;
        }
        let meeting = command == "meeting";
        for command in ["alternatives", "plan"]
            .iter()
            .take(1 + usize::from(meeting))
        {
            if let Some(first) = case.first_mut() {
                *first = String::from(*command);
            }
            let case: Vec<&str> = case.iter().map(String::as_str).collect();
            for format in ["text", "md", "json"] {
                for lang in ["sv", "en"] {
                    let args = [&case[..], &["--format", format, "--lang", lang]].concat();
                    let answer = answered(&args);
                    assert!(answer.len() > 200, "{args:?}: {answer}");
                    assert_eq!(answer, answered(&args), "{args:?}");
                }
            }
        }
    }
}

#[test]
fn the_plan_says_who_leaves_and_what_is_closed() {
    let plan = answered(&["plan", "examples/motesplan.toml"]);
    assert!(plan.starts_with("Mötesplan"), "{plan}");
    assert!(
        plan.contains("1. Alla") && plan.contains("Går ut: "),
        "{plan}"
    );
    let ways = answered(&[
        "alternatives",
        "examples/motesplan.toml",
        "--lang",
        "en",
        "--format",
        "md",
    ]);
    assert!(ways.contains("How it can become lawful"), "{ways}");
    refused(
        &["plan", "examples/leisure.toml"],
        b"",
        "examples/leisure.toml: ",
    );
    refused(&["alternatives", "-"], b"{\"item\": 1}", "standard input: ");
}

#[test]
fn every_example_has_a_record_a_consent_check_and_a_form() {
    for case in examples() {
        if !["decide", "meeting"].contains(&case.first().map_or("", String::as_str)) {
            continue;
        }
        let rest: Vec<&str> = case.iter().skip(1).map(String::as_str).collect();
        for (command, more) in [
            ("record", None),
            ("record", Some("--short")),
            ("consent", None),
            ("consent", Some("--form")),
        ] {
            for format in ["md", "html"] {
                let mut args = vec![command];
                args.extend(&rest);
                args.extend(more);
                args.extend(["--format", format]);
                let page = answered(&args);
                assert_eq!(page.starts_with("<!DOCTYPE html>"), format == "html");
                // Where no consent is needed the form says so, and no more.
                let says = page.contains("OSL") || page.contains("Någon blankett behövs");
                assert!(says, "{args:?}: {page}");
            }
        }
    }
    let form = "examples/consent-sspf.toml";
    let form = answered(&["consent", form, "--form", "--format", "md"]);
    assert!(form.contains("Vårdnadshavare 2") && form.contains("den\u{a0}15\u{a0}juli\u{a0}2026"));
    let english = answered(&["record", "examples/record-orosanmalan.toml", "--lang", "en"]);
    assert!(
        english.contains("Record of a secrecy assessment"),
        "{english}"
    );
}

#[test]
fn a_list_is_not_written_as_html() {
    for list in ["actors", "facts", "codes"] {
        refused(&[list, "--format", "html"], b"", "--format: ");
    }
    assert!(answered(&["law", "10:18a", "--format", "html"]).starts_with("<!DOCTYPE html>"));
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    for case in examples() {
        let case: Vec<&str> = case.iter().map(String::as_str).collect();
        let args = [&case[..], &["--format", "json"]].concat();
        assert_eq!(answered(&args), answered(&args), "{args:?}");
    }
}

#[test]
fn what_went_wrong_gives_forms_with_blanks() {
    let file = "examples/review-amn-skrivare.toml";
    let form = answered(&["review", file, "--form", "lex-sarah", "--format", "md"]);
    assert!(form.starts_with("# Lex Sarah-rapport"), "{form}");
    assert!(form.contains("2019-11-25") && form.contains("……"), "{form}");
    let note = answered(&["review", file, "--form", "incident", "--lang", "en"]);
    assert!(note.contains("2019-11-07T00:00"), "{note}");
    let bad = refused(
        &["review", "-"],
        b"{\"how\":[\"open_copi\"]}",
        "standard input",
    );
    assert!(bad.contains("did you mean `open_copy`"), "{bad}");
}

#[test]
fn a_process_is_checked_on_two_days() {
    let file = "examples/flow-heby-ekero.toml";
    let both = answered(&["flow", file, "--on", "2026-11-22"]).replace('\u{a0}', " ");
    assert!(both.contains("den 18 oktober 2017"), "{both}");
    assert!(both.contains("den 22 november 2026"), "{both}");
    let bad = refused(&["flow", file, "--on", "2026-02-30"], b"", file);
    assert!(bad.contains("also_on"), "{bad}");
}

#[test]
fn standard_input_may_be_toml_or_json() {
    let toml = std::fs::read(root().join("examples/leisure.toml")).expect("an example");
    let from_toml = answered_with(&["decide", "-", "--format", "json"], &toml);
    let from_file = answered(&["decide", "examples/leisure.toml", "--format", "json"]);
    assert_eq!(from_toml, from_file);
    let table: toml::Table =
        toml::from_str(std::str::from_utf8(&toml).expect("UTF-8")).expect("TOML");
    let json = serde_json::to_string(&table).expect("JSON");
    // The date is the one value that JSON has no kind of its own for.
    let json = json.replace(
        r#"{"$__toml_private_datetime":"2015-12-13"}"#,
        r#""2015-12-13""#,
    );
    let with_mark = format!("\u{feff}\n{json}");
    assert_eq!(
        answered_with(&["decide", "-", "--format", "json"], with_mark.as_bytes()),
        from_file
    );
}

#[test]
fn a_section_is_shown_as_it_stood() {
    let then = answered(&["law", "10:18a", "--on", "2015-12-13"]);
    let now = answered(&["law", "10 kap. 18 a §", "--on", "2026-11-22"]);
    let day = "den\u{a0}13\u{a0}december\u{a0}2015";
    assert!(
        then.contains(day) && then.contains("SFS 2014:633"),
        "{then}"
    );
    assert!(
        then.contains("10\u{a0}kap.\u{a0}18\u{a0}a\u{a0}§"),
        "{then}"
    );
    assert!(then.contains("https://lagen.nu/2009:400#K10P18a"), "{then}");
    assert_ne!(then, now);
    assert!(answered(&["law", "osl.26.1", "--lang", "en"]).contains("secrecy"));
    let json = answered(&["law", "10:27", "--on", "2015-12-13", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["date"], "2015-12-13");
    assert_eq!(json["provisions"][0]["id"], "osl.10.27");
}

#[test]
fn every_wording_is_shown_with_what_it_changed() {
    let sv = answered(&["law", "10:18a", "--timeline"]);
    let (first, last) = (sv.find("2014:633"), sv.find("2025:179"));
    assert!(first.is_some() && first < last, "oldest first: {sv}");
    assert!(sv.contains("Är mottagaren Säkerhetspolisen?"), "{sv}");
    let en = answered(&["law", "10:18a", "--timeline", "--lang", "en"]);
    assert!(en.contains("New in the condition"), "{en}");
    let json = answered(&["law", "10:18a", "--timeline", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let wordings = &json["provisions"][0]["wordings"];
    assert_eq!(wordings[0]["change"], "first");
    assert_eq!(
        wordings[1]["rules"][0]["conditions_added"][0]["fact"],
        "to_security_service"
    );
}

#[test]
fn how_much_of_the_law_is_here_is_shown() {
    for format in ["text", "md"] {
        for lang in ["sv", "en"] {
            let page = answered(&["law", "coverage", "--format", format, "--lang", lang]);
            assert!(page.contains("OSL t.o.m. SFS"), "{page}");
        }
    }
    let json = answered(&["law", "coverage", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert!(json["ruleset"]["checksum"].is_string(), "{json}");
    assert!(json["wordings"]["read"].as_u64() > Some(0), "{json}");
    assert_eq!(json["acts"][0]["sfs"], "2009:400");
}

#[test]
fn the_lists_are_shown() {
    for args in [
        &["actors"][..],
        &["actors", "--directory", "malmo_2015"],
        &["actors", "--organisation", ORGANISATION],
        &["facts"],
        &["facts", "--assessments"],
        &["codes"],
    ] {
        for format in ["text", "md", "json"] {
            for lang in ["sv", "en"] {
                let args = [args, &["--format", format, "--lang", lang]].concat();
                assert!(answered(&args).len() > 200, "{args:?}");
            }
        }
    }
    assert!(answered(&["actors", "--directory", "malmo_2015"]).contains("malmo.polis"));
    assert!(answered(&["facts"]).contains("committed_crime"));
    let assessments = answered(&["facts", "--assessments"]);
    assert!(assessments.contains("obvious_precedence"));
    assert!(!assessments.contains("committed_crime"));
}

#[test]
fn a_schema_is_json_and_completions_are_made() {
    for (kind, key) in [
        ("meeting", "date"),
        ("disclosure", "date"),
        ("organisation", "authorities"),
    ] {
        let schema: serde_json::Value =
            serde_json::from_str(&answered(&["schema", kind])).expect("JSON");
        assert!(schema["properties"][key].is_object(), "{schema}");
    }
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        assert!(answered(&["completions", shell]).contains("sekretess"));
    }
}

#[test]
fn help_says_what_the_exit_codes_mean() {
    let help = answered(&["--help"]);
    assert!(help.contains("Exit codes:"), "{help}");
    assert!(help.contains("Examples:"), "{help}");
    assert!(answered(&["--version"]).starts_with("sekretess "));
}

#[test]
fn a_bad_command_line_is_bad_input() {
    for args in [
        &["meeting"][..],
        &["meting", "x"],
        &["law"],
        &["law", "10:18a", "--timeline", "--on", "2015-12-13"],
        &["law", "coverage", "10:18a"],
        &["schema", "mine"],
        &[],
    ] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(!output.stderr.is_empty(), "{args:?}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    refused(
        &["meeting", "examples/none.toml"],
        b"",
        "examples/none.toml: cannot be read",
    );
    refused(&["decide", "examples"], b"", "examples: cannot be read");
}

#[test]
fn bad_text_is_refused() {
    for (stdin, says) in [
        (&b""[..], "empty"),
        (b" \n\t", "empty"),
        (b"date = \"2015\xff\"", "UTF-8"),
        (b"date = [", "line 1"),
        (b"date = 2025-02-30", "line 1"),
        (b"\0\0\0", "line 1"),
        (b"a = 1\na = 2", "line 2"),
        (b"{\"date\": \"2015-12-13\",\0}", ""),
        (b"{", ""),
        (b"[[[[[[", "line 1"),
    ] {
        let problems = refused(&["meeting", "-"], stdin, "standard input: ");
        assert!(problems.contains(says), "{problems}");
    }
}

#[test]
fn too_much_is_refused() {
    let problems = refused(&["meeting", "-"], &vec![b'['; 10 << 20], "standard input: ");
    assert!(problems.contains("4 MiB"), "{problems}");
    refused(&["meeting", "-"], &vec![b'['; 3 << 20], "standard input: ");
    let mut deep = br#"{"date":"#.to_vec();
    deep.extend(vec![b'['; 3 << 20]);
    refused(&["meeting", "-"], &deep, "standard input: ");
    refused(
        &["meeting", "-"],
        "a.".repeat(1 << 20).as_bytes(),
        "standard input: ",
    );
}

#[test]
fn a_bad_case_names_the_place_and_what_would_be_right() {
    let good = std::fs::read_to_string(root().join("examples/leisure.toml")).expect("an example");
    for (from, to, says) in [
        ("2015-12-13", "\"2025-02-30\"", "2025-02-30"),
        ("malmo.polis", "malmo.poliss", "malmo.polis"),
        ("purpose =", "purpos =", "purpos"),
        (
            "support_or_protect",
            "suport_or_protect",
            "support_or_protect",
        ),
    ] {
        assert!(good.contains(from), "{from} is not in the example");
        let bad = good.replace(from, to);
        let problems = refused(&["decide", "-"], bad.as_bytes(), "standard input: ");
        assert!(problems.contains(says), "{problems}");
    }
    let meeting = refused(
        &["meeting", "examples/leisure.toml"],
        b"",
        "examples/leisure.toml: ",
    );
    assert!(
        meeting.contains("participants") || meeting.contains("discloser"),
        "{meeting}"
    );
}

#[test]
fn what_a_user_typed_does_not_reach_the_terminal_raw() {
    let bad = "date = \"\\u001b[31m\"\ndiscloser = {actor = \"\\u001b]0;x\\u0007\"}\nlisteners = []\nitem = {}\n";
    let problems = refused(&["decide", "-"], bad.as_bytes(), "standard input: ");
    assert!(
        !problems.contains('\u{1b}') && !problems.contains('\u{7}'),
        "{problems:?}"
    );
}

#[test]
fn bad_options_name_themselves() {
    refused(&["law", "10:99"], b"", "section: ");
    refused(&["law", "sekretess"], b"", "section: ");
    refused(&["law", "10:27", "--on", "2025-02-30"], b"", "--on: ");
    refused(&["actors", "--directory", "atlantis"], b"", "--directory: ");
}

#[cfg(unix)]
#[test]
fn a_reader_that_stops_early_is_no_error() {
    let script = format!(
        "{} facts | head -n 1 > /dev/null; echo ${{PIPESTATUS[0]}}",
        env!("CARGO_BIN_EXE_sekretess")
    );
    let output = Command::new("bash")
        .args(["-c", &script])
        .output()
        .expect("bash");
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "0");
    assert!(output.stderr.is_empty());
}

/// The parts of the first block of the page that begins so, by the `…` between them.
fn shown_in_readme(begins: &str) -> Vec<String> {
    let page = std::fs::read_to_string(root().join("README.md")).expect("README.md");
    let block = page
        .split(begins)
        .nth(1)
        .expect("the block")
        .split("```")
        .next();
    block
        .expect("its end")
        .split("…\n")
        .map(|part| part.trim_matches('\n').to_owned())
        .collect()
}

#[test]
fn the_readme_shows_what_the_program_answers() {
    let answer = answered(&["meeting", "examples/malmo-samverkansgrupp.toml"]);
    for part in shown_in_readme("```text\n") {
        assert!(
            answer.contains(&part),
            "README.md shows what is no longer answered:\n{part}"
        );
    }
}

#[test]
fn the_readme_case_is_answered() {
    let code = shown_in_readme("```rust\n").concat();
    let case = code
        .split("r#\"")
        .nth(1)
        .and_then(|rest| rest.split("\"#)").next());
    let answer = answered_with(
        &["decide", "-", "--format", "json"],
        case.expect("a case").as_bytes(),
    );
    assert!(answer.contains(r#""outcome":"allowed""#), "{answer}");
}

#[test]
fn every_directory_is_listed_with_its_days() {
    let text = answered(&["actors"]);
    let json: serde_json::Value =
        serde_json::from_str(&answered(&["actors", "--format", "json"])).expect("JSON");
    let all = json["directories"].as_array().expect("a list");
    assert!(all.len() >= 6, "{json}");
    for directory in all {
        for key in ["directory", "from"] {
            let value = directory[key].as_str().expect("text");
            assert!(text.contains(value), "{value} is not in:\n{text}");
        }
        let id = directory["directory"].as_str().expect("text");
        let one = answered(&["actors", "--directory", id, "--format", "json"]);
        let one: serde_json::Value = serde_json::from_str(&one).expect("JSON");
        assert_eq!(one["from"], directory["from"]);
        assert_eq!(
            one["actors"].as_array().map(Vec::len),
            directory["actors"].as_u64().map(|n| n as usize)
        );
    }
    assert!(text.contains("2017-04-30"), "the last day of malmo_2015");
}

#[test]
fn a_municipality_names_its_own_actors() {
    let args = [
        "meeting",
        "examples/exempelby-mote.toml",
        "--organisation",
        ORGANISATION,
        "--format",
    ];
    let json: serde_json::Value =
        serde_json::from_str(&answered(&[&args[..], &["json"]].concat())).expect("JSON");
    assert_eq!(json["directory"], "exempelby_2025");
    let outcome = |listener: &str| {
        let all = json["items"][0]["listeners"].as_array().expect("a list");
        let one = all.iter().find(|l| l["id"] == listener).expect("heard");
        one["outcome"].clone()
    };
    // One branch, or two that are one: no boundary. A branch of its own: a boundary.
    assert_eq!(outcome("larare"), "no_secrecy");
    assert_eq!(outcome("fritidshem"), "no_secrecy");
    assert_eq!(outcome("skolskoterska"), "forbidden");
    assert_eq!(outcome("polis"), "forbidden");
    let text = answered(&[&args[..], &["text", "--lang", "en"]].concat());
    assert!(
        text.contains("School counsellor and psychologist"),
        "{text}"
    );
    assert!(text.contains("Works at two schools"), "{text}");
    // The same case, with the organisation inside it, through the same door.
    let case =
        std::fs::read_to_string(root().join("examples/exempelby-mote.toml")).expect("a file");
    let own = std::fs::read_to_string(root().join(ORGANISATION)).expect("a file");
    let mut case: toml::Table = toml::from_str(&case).expect("TOML");
    let own: toml::Table = toml::from_str(&own).expect("TOML");
    case.insert(String::from("organisation"), toml::Value::Table(own));
    let inside = toml::to_string(&case).expect("TOML");
    let inside = answered_with(&["meeting", "-", "--format", "json"], inside.as_bytes());
    let inside: serde_json::Value = serde_json::from_str(&inside).expect("JSON");
    assert_eq!(inside, json);
}

#[test]
fn a_bad_organisation_is_refused_by_its_own_name() {
    let good = std::fs::read_to_string(root().join(ORGANISATION)).expect("the organisation");
    let bad = good.replace("profile = \"school\"", "profile = \"skool\"");
    for args in [
        &["actors", "--organisation", "-"][..],
        &[
            "meeting",
            "examples/exempelby-mote.toml",
            "--organisation",
            "-",
        ],
    ] {
        let problems = refused(args, bad.as_bytes(), "standard input: ");
        assert!(
            problems
                .contains("actors[0].profile: there is no profile `skool`; did you mean `school`?"),
            "{problems}"
        );
        refused(args, b"", "standard input: is empty");
        refused(args, b"id = [", "standard input: line 1");
    }
    refused(
        &["actors", "--organisation", "examples/none.toml"],
        b"",
        "examples/none.toml: cannot be read",
    );
    // A case names its actors from one place.
    let problems = refused(
        &[
            "decide",
            "examples/leisure.toml",
            "--organisation",
            ORGANISATION,
        ],
        b"",
        "examples/leisure.toml: ",
    );
    assert!(problems.contains("not both"), "{problems}");
    let output = run(&[
        "actors",
        "--directory",
        "generic",
        "--organisation",
        ORGANISATION,
    ]);
    assert_eq!(output.status.code(), Some(2));
}

/// From nothing to an answer, with a step back, a change at the end, and the case saved.
#[test]
fn an_interview_can_be_driven_by_a_script() {
    let file =
        std::env::temp_dir().join(format!("sekretess-interview-{}.toml", std::process::id()));
    let path = file.to_str().expect("UTF-8");
    let script = "generic.social_services\ngeneric.police\nja\n<\n\nnone\npersonal_circumstances\nprevent_crime\nm\nsnart\n!\n=\nq\n";
    let told = answered_with(
        &["interview", "--on", "2026-03-02", "--save", path],
        script.as_bytes(),
    );
    assert!(told.contains("Vem är du?"), "{told}");
    assert!(
        told.contains("Förra svaret, behåll med Enter: ja"),
        "{told}"
    );
    assert!(told.contains("Det gick inte att läsa."), "{told}");
    assert!(told.contains("Dina svar"), "{told}");
    assert!(told.contains("Regelverk 2026.11"), "{told}");
    let saved = std::fs::read_to_string(&file).expect("the saved case");
    let _ = std::fs::remove_file(&file);
    assert!(saved.contains("cannot_be_known"), "{saved}");
    assert!(
        told.contains(&answered_with(&["decide", "-"], saved.as_bytes())),
        "{told}"
    );
}

/// It can be ended at once, in English too, and goes on from a file.
#[test]
fn an_interview_ends_at_any_point() {
    let told = answered_with(&["interview", "--lang", "en"], b"q\n");
    assert!(told.contains("not enough for an answer"), "{told}");
    let told = answered_with(
        &["interview", "examples/interview-start.toml", "--lang", "en"],
        b"",
    );
    assert!(
        told.contains("Answer so far: ? Cannot be answered"),
        "{told}"
    );
    let told = answered_with(
        &["interview", "examples/interview-start.toml", "--lang", "en"],
        b"v\nno\nyes\n=\nq\n",
    );
    assert!(told.contains("fritid: no, polis: yes"), "{told}");
    refused(
        &["interview", "examples/nothing.toml"],
        b"",
        "examples/nothing.toml",
    );
}
