//! Personal data breaches (Articles 33 and 34 of the General Data Protection Regulation).

use sekretess_core::Provision;

use super::{
    BINDS, FollowUp, Kind, Moment, Within,
    facts::{
        BREACH, BY_PROCESSOR, CONTROLLER, CONTROLLER_TOLD_SOON, CRIME_DATA, HIGH_RISK,
        INFORMED_WITHOUT_DELAY, NEED_NOT_INFORM, PERSONAL_DATA, RISK_UNLIKELY,
    },
};
use crate::write::{
    Act, All, Citation, Cond, Is, IsNot, Rule, Text, Version, date, paragraph, text,
};

const CONTROLLERS_BREACH: Cond = All(&[
    Is(CONTROLLER),
    Is(PERSONAL_DATA),
    IsNot(CRIME_DATA),
    Is(BREACH),
]);

const fn since_2018(rules: &'static [Rule]) -> Version {
    Version::new("2016/679", date(2018, 5, 25), rules).unverified(
        "Ordalydelsen är inte läst.",
        "The wording has not been read.",
    )
}

const fn article(
    id: &'static str,
    article: u16,
    name: Text,
    versions: &'static [Version],
) -> Provision {
    Provision {
        id,
        at: Citation::section(Act::GDPR, 0, article),
        name,
        versions,
    }
    .checked()
}

pub(super) static P33_1: Provision = article(
    "gdpr.33.1",
    33,
    text(
        "anmälan av en personuppgiftsincident",
        "notification of a personal data breach",
    ),
    &[since_2018(&[paragraph(
        1,
        text(
            "Den personuppgiftsansvariga ska anmäla incidenten till Integritetsskyddsmyndigheten utan onödigt dröjsmål och, om det är möjligt, inom 72 timmar från det att den fick vetskap om den. En senare anmälan ska förklara förseningen. Anmälan behövs inte om det är osannolikt att incidenten leder till en risk för de berörda.",
            "The controller shall notify the breach to the Authority for Privacy Protection without undue delay and, where feasible, within 72 hours of becoming aware of it. A later notification shall give the reasons for the delay. No notification is needed if the breach is unlikely to lead to a risk to those concerned.",
        ),
        All(&[CONTROLLERS_BREACH, IsNot(RISK_UNLIKELY)]),
        BINDS,
    )])],
);
pub(super) static P33_2: Provision = article(
    "gdpr.33.2",
    33,
    text("biträdets underrättelse", "the processor's notice"),
    &[since_2018(&[paragraph(
        2,
        text(
            "Ett personuppgiftsbiträde ska underrätta den personuppgiftsansvariga om incidenten utan onödigt dröjsmål.",
            "A processor shall tell the controller of the breach without undue delay.",
        ),
        All(&[
            Is(BY_PROCESSOR),
            Is(PERSONAL_DATA),
            IsNot(CRIME_DATA),
            Is(BREACH),
        ]),
        BINDS,
    )])],
);
pub(super) static P33_5: Provision = article(
    "gdpr.33.5",
    33,
    text(
        "dokumentation av en personuppgiftsincident",
        "documentation of a personal data breach",
    ),
    &[since_2018(&[paragraph(
        5,
        text(
            "Den personuppgiftsansvariga ska dokumentera varje personuppgiftsincident, även en som inte behöver anmälas: vad som hände, följderna och vad som gjordes.",
            "The controller shall document every personal data breach, also one that need not be notified: what happened, the effects and what was done.",
        ),
        CONTROLLERS_BREACH,
        BINDS,
    )])],
);
pub(super) static P34: Provision = article(
    "gdpr.34.1",
    34,
    text(
        "information till de registrerade",
        "information to the data subjects",
    ),
    &[since_2018(&[paragraph(
        1,
        text(
            "Leder incidenten sannolikt till en hög risk för de berörda, ska den personuppgiftsansvariga informera dem utan onödigt dröjsmål.",
            "If the breach is likely to lead to a high risk to those concerned, the controller shall inform them without undue delay.",
        ),
        All(&[CONTROLLERS_BREACH, Is(HIGH_RISK), IsNot(NEED_NOT_INFORM)]),
        BINDS,
    )])],
);

const THE_CONTROLLER: Text = text(
    "den personuppgiftsansvariga (i en kommun nämnden)",
    "the controller (in a municipality the board)",
);

pub(super) static NOTIFY: FollowUp = FollowUp {
    provision: &P33_1,
    code: "breach_notification",
    kind: Kind::Duty,
    by: THE_CONTROLLER,
    to: text(
        "Integritetsskyddsmyndigheten (IMY), till och med 2020 Datainspektionen",
        "the Authority for Privacy Protection (IMY), until 2020 the Data Inspection Board",
    ),
    since: Moment::Noticed,
    done: Some(Moment::Notified),
    within: Within::Hours(72),
    in_time: None,
};
pub(super) static PROCESSOR: FollowUp = FollowUp {
    provision: &P33_2,
    code: "processor_notice",
    kind: Kind::Duty,
    by: text("personuppgiftsbiträdet", "the processor"),
    to: THE_CONTROLLER,
    since: Moment::Noticed,
    done: Some(Moment::ControllerTold),
    within: Within::Soon,
    in_time: Some(CONTROLLER_TOLD_SOON),
};
pub(super) static DOCUMENT: FollowUp = FollowUp {
    provision: &P33_5,
    code: "breach_documentation",
    kind: Kind::Duty,
    by: THE_CONTROLLER,
    to: text("den egna dokumentationen", "its own records"),
    since: Moment::Noticed,
    done: Some(Moment::Documented),
    within: Within::Untimed,
    in_time: None,
};
pub(super) static INFORM: FollowUp = FollowUp {
    provision: &P34,
    code: "data_subjects",
    kind: Kind::Duty,
    by: THE_CONTROLLER,
    to: text("de som uppgifterna rör", "those whom the data concern"),
    since: Moment::Noticed,
    done: Some(Moment::Informed),
    within: Within::Soon,
    in_time: Some(INFORMED_WITHOUT_DELAY),
};
