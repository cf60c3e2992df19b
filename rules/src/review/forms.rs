//! The forms that follow: what is known is filled in, the rest is for a human.

use alloc::{borrow::Cow, string::String, vec, vec::Vec};

use sekretess_core::Text;

use super::{Field, Form, Lawful, ReviewReport};
use crate::answer::Words;

const fn text(sv: &'static str, en: &'static str) -> Text {
    Text { sv, en }
}

fn blank(sv: &'static str, en: &'static str) -> Field {
    Field {
        label: text(sv, en),
        filled: None,
        assessment: false,
    }
}

fn assessed(sv: &'static str, en: &'static str) -> Field {
    Field {
        assessment: true,
        ..blank(sv, en)
    }
}

fn with(sv: &'static str, en: &'static str, filled: Option<Words>) -> Field {
    Field {
        filled,
        ..blank(sv, en)
    }
}

/// The forms for a report of malpractice and for a personal data breach.
pub(super) fn of(report: &ReviewReport, actor: Words) -> Vec<Form> {
    vec![lex_sarah(report, &actor), incident(report, &actor)]
}

fn same(text: &str) -> Words {
    Words {
        sv: Cow::Owned(String::from(text)),
        en: Cow::Owned(String::from(text)),
    }
}

fn time(report: &ReviewReport, code: &str) -> Option<Words> {
    let found = report.times.iter().find(|time| time.code == code)?;
    Some(same(&found.at))
}

fn how(report: &ReviewReport) -> Option<Words> {
    let list = |each: fn(&Text) -> &'static str| {
        let all: Vec<&str> = report.how.iter().map(|how| each(&how.text)).collect();
        Cow::Owned(all.join("; "))
    };
    (!report.how.is_empty()).then(|| Words {
        sv: list(|t| t.sv),
        en: list(|t| t.en),
    })
}

fn secrecy(report: &ReviewReport) -> Words {
    Words::from(match report.lawful {
        Lawful::Yes if report.boundary_crossed == "false" => text(
            "ingen sekretessgräns passerades",
            "no secrecy boundary was passed",
        ),
        Lawful::Yes => text("var tillåtet", "was lawful"),
        Lawful::No => text("sekretess bröts", "secrecy was broken"),
        Lawful::NotAsTold => text(
            "sekretess hindrade, så som händelsen är beskriven",
            "secrecy hindered, as the event is described",
        ),
        Lawful::DependsOnAssessment => text(
            "beror på en bedömning som inte är redovisad",
            "depends on an assessment that is not told",
        ),
        Lawful::NothingDisclosed => text("ingen uppgift lämnades ut", "nothing was disclosed"),
        _ => text("går inte att svara på", "cannot be answered"),
    })
}

fn lex_sarah(report: &ReviewReport, actor: &Words) -> Form {
    Form {
        code: "lex_sarah_report",
        title: text("Lex Sarah-rapport", "Lex Sarah report"),
        fields: vec![
            blank("Diarienummer", "Reference number"),
            blank(
                "Vem rapporterar (namn, befattning)",
                "Who reports (name, position)",
            ),
            with("Verksamhet", "Activity", Some(actor.clone())),
            with(
                "När det hände",
                "When it happened",
                time(report, "happened"),
            ),
            with(
                "När det uppmärksammades",
                "When it was noticed",
                time(report, "noticed"),
            ),
            blank("Hur det uppmärksammades", "How it was noticed"),
            with("Hur det gick till", "How it came about", how(report)),
            blank("Vad som hände (fakta)", "What happened (facts)"),
            blank(
                "Konsekvens för den enskilde (fakta)",
                "Consequence for the individual (facts)",
            ),
            assessed(
                "Risk för den enskilde (bedömning)",
                "Risk to the individual (assessment)",
            ),
            with(
                "Sekretess den dagen",
                "Secrecy on the day",
                Some(secrecy(report)),
            ),
            blank("Omedelbara åtgärder", "Immediate measures"),
            blank("Har det hänt förut?", "Has it happened before?"),
            assessed(
                "Kan det hända igen, och varför? (bedömning)",
                "Can it happen again, and why? (assessment)",
            ),
            with(
                "Rapporten lämnad (datum)",
                "Report made (date)",
                time(report, "reported"),
            ),
            blank(
                "Rapporten lämnad till (mottagare)",
                "Report made to (recipient)",
            ),
            with(
                "Utredningen inledd (datum)",
                "Inquiry opened (date)",
                time(report, "opened"),
            ),
            assessed(
                "Beslut: påtaglig risk / missförhållande / påtaglig risk för allvarligt (IVO) / allvarligt (IVO) / inget av dem (bedömning)",
                "Decision: manifest risk / malpractice / manifest risk of serious (IVO) / serious (IVO) / none of them (assessment)",
            ),
            blank("Datum och underskrift", "Date and signature"),
        ],
    }
}

fn incident(report: &ReviewReport, actor: &Words) -> Form {
    let deadline = report
        .follow_up
        .iter()
        .find_map(|follow| follow.deadline.as_ref());
    Form {
        code: "incident_note",
        title: text(
            "Anteckning om personuppgiftsincident",
            "Note of a personal data breach",
        ),
        fields: vec![
            blank(
                "Personuppgiftsansvarig och organisationsnummer",
                "Controller and organisation number",
            ),
            blank("Egen referens", "Own reference"),
            with("Verksamhet", "Activity", Some(actor.clone())),
            with("När den började", "When it began", time(report, "happened")),
            with(
                "När den upptäcktes",
                "When it was discovered",
                time(report, "noticed"),
            ),
            blank("När den upphörde", "When it ended"),
            with("Hur den gick till", "How it came about", how(report)),
            blank(
                "Vad som hände och varför (fakta)",
                "What happened and why (facts)",
            ),
            blank(
                "Antal registrerade och vilka grupper",
                "How many data subjects, and which groups",
            ),
            blank("Slag av uppgifter", "Kinds of data"),
            with(
                "Omfattades uppgifterna av sekretess?",
                "Were the data covered by secrecy?",
                Some(secrecy(report)),
            ),
            blank("Följder (fakta)", "Effects (facts)"),
            assessed(
                "Hur allvarlig den är, och risken för de berörda (bedömning)",
                "How serious it is, and the risk to those concerned (assessment)",
            ),
            blank("Åtgärder", "Measures"),
            with(
                "Ska anmälas senast (72 timmar från vetskap)",
                "To be notified no later than (72 hours from awareness)",
                deadline.map(|d| same(&d.earliest)),
            ),
            with(
                "Anmäld till IMY (tid)",
                "Notified to IMY (time)",
                time(report, "notified"),
            ),
            assessed(
                "Om den inte anmäls: varför det är osannolikt med en risk (bedömning)",
                "If it is not notified: why a risk is unlikely (assessment)",
            ),
            with(
                "De registrerade informerade (tid)",
                "Data subjects informed (time)",
                time(report, "informed"),
            ),
            assessed(
                "Om de inte informeras: varför (bedömning)",
                "If they are not informed: why (assessment)",
            ),
            blank("Namn, befattning och datum", "Name, position and date"),
        ],
    }
}
