//! 7 kap. 20 § PSL: what the supervision asks for.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Vården ska på begäran lämna Inspektionen för vård och omsorg det som tillsynen behöver.",
        "Health care shall on request give the Health and Social Care Inspectorate what the supervision needs.",
    ),
    All(&[
        HEALTH_CARE,
        Is(TO_CARE_INSPECTORATE),
        Is(REQUESTED),
        Is(NEEDED_AS_STATED),
    ]),
    duty(All(&[HEALTH_CARE, Is(REQUESTED), Is(TO_CARE_INSPECTORATE)])),
)];

/// On the inspectorate's request.
pub static PROVISION: Provision = Provision {
    id: "psl.7.20",
    at: Citation::section(Act::PSL, 7, 20),
    name: text("uppgifter till tillsynen", "information to supervision"),
    versions: &[
        Version::new("2010:659", date(2011, 1, 1), RULES).reconstructed(
            "Återskapad ur senare text; till den 1 juni 2013 var Socialstyrelsen tillsynsmyndighet.",
            "Reconstructed from later text; until 1 June 2013 the supervisor was the National Board of Health and Welfare.",
        ),
    ],
}
.checked();
