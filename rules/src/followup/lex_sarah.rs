//! Malpractice in social services (*lex Sarah*), in the acts of 2001 and 2025.

use sekretess_core::Provision;

use super::{
    BINDS, FollowUp, Kind, Moment, Within,
    facts::{
        BY_PRIVATE_SOCIAL, BY_SOCIAL, CARE_RECIPIENT, INSPECTORATE_TOLD_SOON, MISCONDUCT,
        MISCONDUCT_RISK, OPENED_WITHOUT_DELAY, REPORTED_AT_ONCE, SERIOUS, SERIOUS_RISK,
    },
};
use crate::write::{Act, All, Any, Citation, Cond, Is, Part, Rule, Text, Version, date, text};

/// Social services, public or private, and somebody whom they are for.
const IN_CARE: Cond = All(&[
    Any(&[Is(BY_SOCIAL), Is(BY_PRIVATE_SOCIAL)]),
    Is(CARE_RECIPIENT),
]);
/// Malpractice, or a manifest risk of it.
const ANY_MISCONDUCT: Cond = Any(&[Is(MISCONDUCT), Is(MISCONDUCT_RISK)]);

const fn report(part: Part) -> Rule {
    Rule {
        part,
        text: text(
            "Den som arbetar i socialtjänsten och får veta att något är ett missförhållande, eller en påtaglig risk för ett, ska genast rapportera det: till nämnden, eller i enskild verksamhet till den som bedriver den.",
            "Who works in social services and learns that something is malpractice, or a manifest risk of it, shall report it at once: to the board, or in a private activity to whoever carries it on.",
        ),
        when: All(&[IN_CARE, ANY_MISCONDUCT]),
        then: BINDS,
    }
}

const fn inquiry(part: Part) -> Rule {
    Rule {
        part,
        text: text(
            "Det rapporterade ska dokumenteras, utredas och avhjälpas eller undanröjas utan dröjsmål.",
            "What has been reported shall be documented, inquired into and remedied or removed without delay.",
        ),
        when: All(&[IN_CARE, ANY_MISCONDUCT]),
        then: BINDS,
    }
}

const fn serious(part: Part) -> Rule {
    Rule {
        part,
        text: text(
            "Ett allvarligt missförhållande, eller en påtaglig risk för ett, ska snarast anmälas till Inspektionen för vård och omsorg. Utredningen ska bifogas.",
            "Serious malpractice, or a manifest risk of it, shall as soon as possible be reported to the Health and Social Care Inspectorate. The inquiry shall be attached.",
        ),
        when: All(&[IN_CARE, Any(&[Is(SERIOUS), Is(SERIOUS_RISK)])]),
        then: BINDS,
    }
}

const REPORTS: Text = text(
    "rapport om missförhållanden (lex Sarah)",
    "report of malpractice (lex Sarah)",
);
const INQUIRES: Text = text(
    "utredning av missförhållanden (lex Sarah)",
    "inquiry into malpractice (lex Sarah)",
);
const TELLS: Text = text(
    "anmälan av allvarliga missförhållanden (lex Sarah)",
    "report of serious malpractice (lex Sarah)",
);

const fn until_2025(from: Version) -> [Version; 2] {
    [
        from.reconstructed(
            "Återskapad ur senare text.",
            "Reconstructed from later text.",
        ),
        Version::repealed("2025:400", date(2025, 7, 1)),
    ]
}

const fn since_2025(rules: &'static [Rule]) -> [Version; 1] {
    [Version::new("2025:400", date(2025, 7, 1), rules)]
}

const fn provision(
    id: &'static str,
    at: Citation,
    name: Text,
    versions: &'static [Version],
) -> Provision {
    Provision {
        id,
        at,
        name,
        versions,
    }
    .checked()
}

const OLD: Act = Act::SOL_2001;
const NEW: Act = Act::SOL_2025;

pub(super) static P14_3: Provision = provision(
    "sol2001.14.3",
    Citation::section(OLD, 14, 3),
    REPORTS,
    &until_2025(Version::new(
        "2010:429",
        date(2011, 7, 1),
        &[report(Part::WHOLE)],
    )),
);
pub(super) static P14_6: Provision = provision(
    "sol2001.14.6",
    Citation::section(OLD, 14, 6),
    INQUIRES,
    &until_2025(Version::new(
        "2010:429",
        date(2011, 7, 1),
        &[inquiry(Part::WHOLE)],
    )),
);
pub(super) static P14_7: Provision = provision(
    "sol2001.14.7",
    Citation::section(OLD, 14, 7),
    TELLS,
    &until_2025(Version::new(
        "2012:944",
        date(2013, 6, 1),
        &[serious(Part::WHOLE)],
    )),
);
pub(super) static P27_2: Provision = provision(
    "sol2025.27.2",
    Citation::section(NEW, 27, 2),
    REPORTS,
    &since_2025(&[report(Part::WHOLE)]),
);
pub(super) static P27_5: Provision = provision(
    "sol2025.27.5",
    Citation::section(NEW, 27, 5),
    INQUIRES,
    &since_2025(&[inquiry(Part::WHOLE)]),
);
pub(super) static P27_6: Provision = provision(
    "sol2025.27.6",
    Citation::section(NEW, 27, 6),
    TELLS,
    &since_2025(&[serious(Part::paragraph(1))]),
);

const fn reporting(provision: &'static Provision) -> FollowUp {
    FollowUp {
        provision,
        code: "lex_sarah_report",
        kind: Kind::Duty,
        by: text(
            "den som arbetar i verksamheten",
            "whoever works in the activity",
        ),
        to: text(
            "nämnden, eller i enskild verksamhet den som bedriver den",
            "the board, or in a private activity whoever carries it on",
        ),
        since: Moment::Noticed,
        done: Some(Moment::Reported),
        within: Within::AtOnce,
        in_time: Some(REPORTED_AT_ONCE),
    }
}

const fn inquiring(provision: &'static Provision) -> FollowUp {
    FollowUp {
        provision,
        code: "lex_sarah_inquiry",
        kind: Kind::Duty,
        by: text(
            "nämnden, eller i enskild verksamhet den som bedriver den",
            "the board, or in a private activity whoever carries it on",
        ),
        to: text("den egna verksamheten", "the activity itself"),
        since: Moment::Reported,
        done: Some(Moment::Opened),
        within: Within::Soon,
        in_time: Some(OPENED_WITHOUT_DELAY),
    }
}

const fn telling(provision: &'static Provision) -> FollowUp {
    FollowUp {
        provision,
        code: "lex_sarah_serious",
        kind: Kind::Duty,
        by: text(
            "nämnden, eller i enskild verksamhet den som bedriver den",
            "the board, or in a private activity whoever carries it on",
        ),
        to: text(
            "Inspektionen för vård och omsorg (IVO)",
            "the Health and Social Care Inspectorate (IVO)",
        ),
        since: Moment::Reported,
        done: Some(Moment::Inspectorate),
        within: Within::Soon,
        in_time: Some(INSPECTORATE_TOLD_SOON),
    }
}

pub(super) static REPORT_2001: FollowUp = reporting(&P14_3);
pub(super) static REPORT_2025: FollowUp = reporting(&P27_2);
pub(super) static INQUIRY_2001: FollowUp = inquiring(&P14_6);
pub(super) static INQUIRY_2025: FollowUp = inquiring(&P27_5);
pub(super) static SERIOUS_2001: FollowUp = telling(&P14_7);
pub(super) static SERIOUS_2025: FollowUp = telling(&P27_6);
