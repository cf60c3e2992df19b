//! Breach of the duty of silence: a question that courts answer, never these rules.

use sekretess_core::Provision;

use super::{
    FollowUp, Kind, Moment, Within,
    facts::{BOUND, INTENT, MINOR, NEGLIGENCE, UNLAWFUL},
};
use crate::write::{Act, All, Any, Citation, Effect, Is, IsNot, Version, date, rule, text};

pub(super) static P20_3: Provision = Provision {
    id: "brb.20.3",
    at: Citation::section(Act::BRB, 20, 3),
    name: text("brott mot tystnadsplikt", "breach of the duty of silence"),
    versions: &[Version::new(
        "1980:102",
        date(1981, 1, 1),
        &[rule(
            text(
                "Den som lämnar en uppgift som ska hållas hemlig kan ha begått brott mot tystnadsplikt, med uppsåt eller av oaktsamhet. Ett ringa fall av oaktsamhet ger inget ansvar. Det prövas av åklagare och domstol, inte här.",
                "Who gives information that is to be kept secret may have committed a breach of the duty of silence, with intent or by negligence. A minor case of negligence brings no liability. Prosecutors and courts try that, not these rules.",
            ),
            All(&[
                Is(BOUND),
                Is(UNLAWFUL),
                Any(&[Is(INTENT), All(&[Is(NEGLIGENCE), IsNot(MINOR)])]),
            ]),
            Effect::Principle,
        )],
    )
    .unverified(
        "Ordalydelsen och dess tidigare datum är inte lästa.",
        "The wording and its earlier dates have not been read.",
    )],
}
.checked();

pub(super) static SILENCE: FollowUp = FollowUp {
    provision: &P20_3,
    code: "criminal_liability",
    kind: Kind::Question,
    by: text("åklagare och domstol", "prosecutors and courts"),
    to: text("–", "–"),
    since: Moment::Happened,
    done: None,
    within: Within::Untimed,
    in_time: None,
};
