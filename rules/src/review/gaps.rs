//! Where what is told falls short: what is missing, late or at odds with itself.

use alloc::{borrow::Cow, format, string::String, vec::Vec};

use sekretess_core::{Date, Facts, Text, Truth};

use super::{
    FollowUpReport, Gap, Lawful, OtherDay, Review, Status, Told, Took, beyond, input, moment::When,
};
use crate::{
    answer::{Notice, Words},
    followup::{Moment, facts as f},
};

fn words(sv: String, en: String) -> Words {
    Words {
        sv: Cow::Owned(sv),
        en: Cow::Owned(en),
    }
}

/// Everything that falls short.
pub(super) fn find(
    review: &Review,
    times: &Told,
    follow_up: &[FollowUpReport],
    other_days: &[OtherDay],
) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for follow in follow_up {
        of_follow_up(follow, &mut gaps);
    }
    for other in other_days {
        let same = other.same_answer && other.same_wordings;
        let (sv, en) = if same {
            (
                "Svaret och lydelserna är desamma.",
                "The answer and the wordings are the same.",
            )
        } else if other.same_answer {
            (
                "Svaret är detsamma men bygger på andra lydelser.",
                "The answer is the same but rests on other wordings.",
            )
        } else {
            ("Svaret blir ett annat.", "The answer is another.")
        };
        gaps.push(Gap {
            code: "conflicting_days",
            about: None,
            text: words(
                format!("Underlaget anger också {} som dag för händelsen. {sv} Ta reda på vilken dag som är rätt.", other.date),
                format!("The documents also give {} as the day of the event. {en} Find out which day is right.", other.date),
            ),
        });
    }
    out_of_order(times, &mut gaps);
    if review.how.is_empty() {
        gaps.push(Gap {
            code: "how_not_told",
            about: None,
            text: Words::from(Text {
                sv: "Det framgår inte hur det gick till.",
                en: "It is not told how it came about.",
            }),
        });
    }
    gaps
}

fn of_follow_up(follow: &FollowUpReport, gaps: &mut Vec<Gap>) {
    let (name, at) = (follow.rule.name, &follow.rule.citation);
    let raised = matches!(
        follow.status,
        Status::Due | Status::AfterAssessment | Status::Unknown
    );
    let mut add = |code, sv: String, en: String| {
        gaps.push(Gap {
            code,
            about: Some(follow.code),
            text: words(sv, en),
        });
    };
    if raised && follow.done != "true" {
        let due = follow.status == Status::Due;
        match (due, follow.done) {
            (true, "false") => add(
                "not_done",
                format!("Ska göras men är inte gjort: {} ({at}).", name.sv),
                format!("Is to be done and has not been: {} ({at}).", name.en),
            ),
            (true, _) => add(
                "not_told",
                format!(
                    "Ska göras, men underlaget säger inget om att det är gjort: {} ({at}).",
                    name.sv
                ),
                format!(
                    "Is to be done, but nothing is told of its having been: {} ({at}).",
                    name.en
                ),
            ),
            (false, _) => add(
                "not_assessed",
                format!(
                    "Underlaget visar varken en bedömning eller att det är gjort: {} ({at}).",
                    name.sv
                ),
                format!(
                    "Neither an assessment nor its having been done is told: {} ({at}).",
                    name.en
                ),
            ),
        }
    }
    if let (Some(in_time), Some(took)) = (&follow.in_time, &follow.took)
        && in_time.answer != "true"
    {
        let (most_sv, most_en) = if took.at_most {
            ("högst ", "at most ")
        } else {
            ("", "")
        };
        let days = took.words();
        add(
            "time_to_assess",
            format!(
                "Det tog {most_sv}{}: {} ({at}). {}",
                days.sv, name.sv, in_time.question.question.sv
            ),
            format!(
                "It took {most_en}{}: {} ({at}). {}",
                days.en, name.en, in_time.question.question.en
            ),
        );
    }
    if let Some(deadline) = &follow.deadline
        && follow.done == "true"
        && deadline.met == "false"
    {
        add(
            "after_deadline",
            format!(
                "Gjordes efter {} timmar: {} ({at}). Förklara förseningen.",
                deadline.hours, name.sv
            ),
            format!(
                "Was done after {} hours: {} ({at}). Give the reasons for the delay.",
                deadline.hours, name.en
            ),
        );
    }
    if follow.within == "hours" && follow.done == "true" && raised {
        let unknown = follow.deadline.as_ref().is_none_or(|d| d.met == "unknown");
        if unknown {
            add(
                "deadline_unknown",
                format!(
                    "Det går inte att se om tiden hölls: {} ({at}). Ta reda på när ni fick vetskap om händelsen och när anmälan gjordes, helst på klockslaget.",
                    name.sv
                ),
                format!(
                    "It cannot be told whether the time was kept: {} ({at}). Find out when you became aware of the event and when the notification was made, to the hour if possible.",
                    name.en
                ),
            );
        }
    }
}

impl Took {
    /// The days, in words.
    pub(crate) fn words(&self) -> Words {
        let one = self.days == 1;
        words(
            format!("{} {}", self.days, if one { "dag" } else { "dagar" }),
            format!("{} {}", self.days, if one { "day" } else { "days" }),
        )
    }
}

/// Times that cannot stand in the order that is given.
fn out_of_order(times: &Told, gaps: &mut Vec<Gap>) {
    let pairs = [
        (Moment::Happened, Moment::Noticed),
        (Moment::Happened, Moment::Reported),
        (Moment::Noticed, Moment::Reported),
        (Moment::Reported, Moment::Opened),
        (Moment::Happened, Moment::Notified),
        (Moment::Noticed, Moment::Notified),
        (Moment::Noticed, Moment::Documented),
        (Moment::Noticed, Moment::Informed),
        (Moment::Noticed, Moment::ControllerTold),
        (Moment::Reported, Moment::Inspectorate),
    ];
    for (first, then) in pairs {
        let (Some(a), Some(b)) = (times.at(first), times.at(then)) else {
            continue;
        };
        if b.latest() < a.earliest() {
            let name = |moment, at: When| {
                let (_, name) = input::moment(moment);
                (
                    format!("{} {}", name.sv, at.written()),
                    format!("{} {}", name.en, at.written()),
                )
            };
            let ((a_sv, a_en), (b_sv, b_en)) = (name(first, a), name(then, b));
            gaps.push(Gap {
                code: "out_of_order",
                about: None,
                text: words(
                    format!("Tiderna går inte ihop: ”{b_sv}” före ”{a_sv}”."),
                    format!("The times do not fit: “{b_en}” before “{a_en}”."),
                ),
            });
        }
    }
}

/// What a reader must know.
pub(super) fn notices(
    day: Date,
    facts: &Facts,
    crossed: Truth,
    lawful: Lawful,
    police: bool,
) -> Vec<Notice> {
    let mut notices = Vec::new();
    let mut add = |code, sv, en| {
        notices.push(Notice {
            code,
            text: Text { sv, en },
        });
    };
    if crossed == Truth::False && lawful != Lawful::NothingDisclosed {
        add(
            "no_boundary_is_not_need",
            "Uppgiften passerade ingen sekretessgräns, så OSL hindrade inte. Den får ändå bara läsas av den som behöver den i sitt arbete: det är en fråga om dataskydd och om verksamhetens egna rutiner.",
            "The information passed no secrecy boundary, so OSL did not hinder. It may still only be read by those who need it in their work: that is a question of data protection and of the activity's own routines.",
        );
        if facts.get(f::NEEDED_AT_WORK) == Truth::False {
            add(
                "reached_without_need",
                "Den som fick uppgiften behövde den inte i sitt arbete. Bedöm om det är en personuppgiftsincident och ett missförhållande, fast ingen sekretess bröts.",
                "The one who got the information did not need it at work. Assess whether it is a personal data breach and malpractice, although no secrecy was broken.",
            );
        }
    }
    if lawful == Lawful::NotAsTold {
        add(
            "no_ground_told",
            "Ingen väg som öppnar sekretessen är åberopad, och ingen skadeprövning är redovisad. Gjordes en prövning den dagen? Då ska den finnas dokumenterad.",
            "No way that opens the secrecy is relied on, and no test of harm is told. Was an assessment made on the day? Then it should be documented.",
        );
    }
    if day < sekretess_core::date(2018, 5, 25) {
        add(
            "before_gdpr",
            "Händelsen ligger före den 25 maj 2018, då dataskyddsförordningen började gälla.",
            "The event is from before 25 May 2018, when the General Data Protection Regulation began to apply.",
        );
    }
    if police {
        add(
            "crime_data_act",
            "För brottsbekämpning gäller brottsdatalagen i stället för dataskyddsförordningen. Dess regler om personuppgiftsincidenter är inte kodade här.",
            "For crime-fighting the crime data act applies instead of the General Data Protection Regulation. Its rules on breaches are not encoded here.",
        );
    }
    if facts.get(f::BY_SOCIAL) != Truth::False || facts.get(f::BY_PRIVATE_SOCIAL) != Truth::False {
        add(
            "lss",
            "För insatser enligt LSS gäller motsvarande skyldigheter i 24 b–24 f §§ LSS. De är inte kodade här.",
            "For measures under LSS the corresponding duties stand in sections 24 b–24 f of that act. They are not encoded here.",
        );
    }
    if beyond(day) {
        add(
            "after_horizon",
            "Lagtexten är läst till och med SFS 2025:1508. Kontrollera om något har ändrats.",
            "The law has been read up to SFS 2025:1508. Check whether anything has changed.",
        );
    }
    notices
}
