//! `law`: what a section said on a day, read off the same data that answers.

mod data;
mod words;

use sekretess::LAW;
use sekretess::core::readings::{Line, Strength, prose, strength};
use sekretess::core::{
    Act, Citation, Cond, Date, Effect, Kind, Lang, Provision, Rule, Text, Version,
};

use crate::args::{Format, Look};
use crate::error::{BadInput, Problem};
use crate::page::Page;
use crate::today::today;

/// All provisions of a section, as they stood on a day.
pub(crate) fn print(section: &str, on: Option<&str>, look: Look) -> Result<String, BadInput> {
    let day = match on {
        Some(typed) => typed
            .parse()
            .map_err(|error| Problem::from(error).at("--on"))?,
        None => today().ok_or_else(|| Problem::NoClock.at("--on"))?,
    };
    let provisions = find(section).map_err(|problem| problem.at("section"))?;
    if look.format == Format::Json {
        return Ok(format!("{:#}\n", data::page(&provisions, day)));
    }
    let mut page = Page::new(look);
    for provision in &provisions {
        write(&mut page, provision, day, look.lang);
    }
    Ok(page.finish())
}

/// By its stable name, else by its citation. `SoL` alone is either act.
fn find(section: &str) -> Result<Vec<&'static Provision>, Problem> {
    if let Some(provision) = LAW.provision(section.trim()) {
        return Ok(vec![provision]);
    }
    let at: Citation = section.parse()?;
    let mut found: Vec<_> = LAW.at(at).collect();
    if found.is_empty() && at.act == Act::SOL_2001 {
        found.extend(LAW.at(Citation {
            act: Act::SOL_2025,
            ..at
        }));
    }
    if found.is_empty() {
        Err(not_encoded(at))
    } else {
        Ok(found)
    }
}

fn not_encoded(at: Citation) -> Problem {
    let mut near: Vec<Citation> = LAW
        .provisions
        .iter()
        .map(|p| p.at)
        .filter(|other| other.act == at.act && other.chapter == at.chapter)
        .collect();
    near.sort();
    near.dedup();
    let hint = if near.is_empty() {
        String::from("nothing of that chapter is")
    } else {
        format!(
            "of that chapter there is {}",
            near.iter()
                .map(Citation::short)
                .collect::<Vec<_>>()
                .join(", ")
        )
    };
    Problem::NotEncoded(at.whole().to_string(), hint)
}

fn write(page: &mut Page, provision: &'static Provision, day: Date, lang: Lang) {
    let say = |sv, en| Text { sv, en }.get(lang);
    page.title(&format!("{}: {}", provision.at, provision.name.get(lang)));
    page.link(&provision.at.link());
    match provision.on(day) {
        Some(version) => {
            page.line(&words::wording(provision, version, day, lang));
            page.line(&words::status(version, lang));
            page.line(version.note.get(lang));
            for rule in version.rules {
                write_rule(page, provision, rule, lang);
            }
        }
        None => page.line(&format!(
            "{} {day}.",
            say("Gällde inte den", "Not in force on")
        )),
    }
    page.subheading(say("Alla lydelser", "All wordings"));
    for version in provision.versions {
        page.bullet(0, &words::begins(version, lang));
    }
    page.end_list();
}

fn write_rule(page: &mut Page, provision: &Provision, rule: &Rule, lang: Lang) {
    let say = |sv, en| Text { sv, en }.get(lang);
    page.subheading(&provision.at.part(rule.part).to_string());
    page.line(rule.text.get(lang));
    page.line(&format!(
        "{}: {}",
        say("Verkan", "Effect"),
        effect(rule, lang)
    ));
    match rule.when {
        Cond::All([]) => page.line(say("Villkor: inga.", "Conditions: none.")),
        _ => {
            page.line(say("Villkor:", "Conditions:"));
            for line in prose(&rule.when) {
                write_line(page, line, lang);
            }
            page.end_list();
        }
    }
}

fn write_line(page: &mut Page, line: Line, lang: Lang) {
    let say = |sv, en| Text { sv, en }.get(lang);
    match line {
        Line::All { depth } => page.bullet(depth.into(), say("allt detta:", "all of this:")),
        Line::Any { depth } => {
            page.bullet(
                depth.into(),
                say("minst ett av detta:", "at least one of these:"),
            );
        }
        Line::Fact {
            depth,
            fact,
            wanted,
        } => {
            let Some(fact) = LAW.fact(fact) else { return };
            let wanted = if wanted {
                say("ja", "yes")
            } else {
                say("nej", "no")
            };
            let kind = match fact.kind {
                Kind::Objective => "",
                Kind::Assessment => say(" [bedömning]", " [assessment]"),
                Kind::LegalPoint => say(" [öppen rättsfråga]", " [open point of law]"),
            };
            page.bullet(
                depth.into(),
                &format!("{wanted}: {}{kind}", fact.question.get(lang)),
            );
        }
    }
}

fn effect(rule: &Rule, lang: Lang) -> String {
    match &rule.then {
        Effect::Secrecy(secrecy) => words::secrecy(*secrecy, strength(&LAW, &rule.when), lang),
        other => words::effect(other, lang),
    }
}

/// The first day on which a version holds, and the last if there is one.
fn span(provision: &Provision, version: &Version) -> (Date, Option<Date>) {
    (version.from, provision.until(version).map(Date::yesterday))
}

/// The code of a secrecy rule's strength.
fn strength_code(rule: &Rule) -> Option<&'static str> {
    matches!(rule.then, Effect::Secrecy(_)).then(|| Strength::code(strength(&LAW, &rule.when)))
}
