//! Injury in health care (*lex Maria*). A breach of privacy alone is no such injury.

use sekretess_core::Provision;

use super::{
    BINDS, FollowUp, Kind, Moment, Within,
    facts::{BY_HEALTH, INSPECTORATE_TOLD_SOON, SERIOUS_INJURY},
};
use crate::write::{Act, All, Citation, Is, Version, date, rule, text};

pub(super) static P3_5: Provision = Provision {
    id: "psl.3.5",
    at: Citation::section(Act::PSL, 3, 5),
    name: text("anmälan av allvarlig vårdskada (lex Maria)", "report of serious injury in care (lex Maria)"),
    versions: &[Version::new(
        "2012:957",
        date(2013, 6, 1),
        &[rule(
            text(
                "Vårdgivaren ska till Inspektionen för vård och omsorg anmäla händelser som har medfört, eller hade kunnat medföra, en allvarlig vårdskada.",
                "The care provider shall report to the Health and Social Care Inspectorate events that have caused, or could have caused, a serious injury in care.",
            ),
            All(&[Is(BY_HEALTH), Is(SERIOUS_INJURY)]),
            BINDS,
        )],
    )
    .unverified(
        "Ordalydelsen är inte läst. Att ett brott mot sekretessen ensamt inte är en vårdskada är en slutsats.",
        "The wording has not been read. That a breach of secrecy alone is no injury in care is an inference.",
    )],
}
.checked();

pub(super) static SERIOUS: FollowUp = FollowUp {
    provision: &P3_5,
    code: "lex_maria",
    kind: Kind::Duty,
    by: text("vårdgivaren", "the care provider"),
    to: text(
        "Inspektionen för vård och omsorg (IVO)",
        "the Health and Social Care Inspectorate (IVO)",
    ),
    since: Moment::Noticed,
    done: Some(Moment::Inspectorate),
    within: Within::Soon,
    in_time: Some(INSPECTORATE_TOLD_SOON),
};
