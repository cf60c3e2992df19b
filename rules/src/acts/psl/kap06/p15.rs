//! 6 kap. 15 § PSL: what health care must give, public and private.

use crate::{acts::duties::*, write::*};

const fn whether_stays() -> Rule {
    Rule {
        part: Part::item(1, 1),
        text: text(
            "Vården ska i ett enskilt fall svara domstol, åklagare, polis, säkerhetspolis, Kronofogden, Skatteverket eller Tullverket på om någon vistas på en sjukvårdsinrättning.",
            "Health care shall in an individual case answer a court, a prosecutor, the police, the Security Service, the Enforcement Authority, the Tax Agency or Customs whether somebody stays at a care institution.",
        ),
        when: All(&[HEALTH_CARE, MAY_ASK_WHERE, Is(REQUESTED), Is(WHETHER_STAYS)]),
        then: duty(All(&[Is(REQUESTED), Is(WHETHER_STAYS)])),
    }
}
const fn whether_stayed() -> Rule {
    Rule {
        part: Part::item(1, 1),
        text: text(
            "Vården ska i ett enskilt fall svara domstol, åklagare, polis, säkerhetspolis, Kronofogden eller Skatteverket på om någon vistas på en sjukvårdsinrättning.",
            "Health care shall in an individual case answer a court, a prosecutor, the police, the Security Service, the Enforcement Authority or the Tax Agency whether somebody stays at a care institution.",
        ),
        when: All(&[
            HEALTH_CARE,
            MAY_ASK_WHERE_UNTIL_2025,
            Is(REQUESTED),
            Is(WHETHER_STAYS),
        ]),
        then: duty(All(&[Is(REQUESTED), Is(WHETHER_STAYS)])),
    }
}
const fn security_service(at: u8) -> Rule {
    Rule {
        part: Part::item(1, at),
        text: text(
            "Vården ska på begäran lämna Säkerhetspolisen det som den i ett enskilt fall behöver för personskydd och, från den 1 april 2025, mot terroristbrott och brott mot Sveriges säkerhet (2 och 3).",
            "Health care shall on request give the Security Service what it in an individual case needs for personal protection and, from 1 April 2025, against terrorist crime and crime against national security (2 and 3).",
        ),
        when: All(&[
            HEALTH_CARE,
            Is(TO_SECURITY_SERVICE),
            Is(REQUESTED),
            Is(SECURITY_SERVICE_CASE),
            Is(NEEDED_AS_STATED),
        ]),
        then: duty(All(&[Is(REQUESTED), Is(SECURITY_SERVICE_CASE)])),
    }
}
const fn other_cases() -> Rule {
    Rule {
        part: Part::item(1, 4),
        text: text(
            "Vården ska lämna det som behövs för en rättsmedicinsk undersökning, av Socialstyrelsens råd, för att avskilja en studerande eller för att pröva någons lämplighet att ha körkort (4–7).",
            "Health care shall give what is needed for a forensic examination, by the National Board of Health and Welfare's councils, to separate a student or to try somebody's fitness to hold a driving licence (4–7).",
        ),
        when: All(&[
            HEALTH_CARE,
            Is(TO_AUTHORITY),
            Is(HEALTH_DATA_CASE),
            Is(NEEDED_AS_STATED),
        ]),
        then: duty(All(&[Is(TO_AUTHORITY), Is(HEALTH_DATA_CASE)])),
    }
}
const RULES: &[Rule] = &[whether_stayed(), security_service(2), other_cases()];
const SINCE_2025: &[Rule] = &[whether_stays(), security_service(3), other_cases()];

/// Beside other duties; each item has its own addressee.
pub static PROVISION: Provision = Provision {
    id: "psl.6.15",
    at: Citation::section(Act::PSL, 6, 15),
    name: text("vårdens uppgiftsskyldighet", "the duty of health care to inform"),
    versions: &[
        Version::new("2010:659", date(2011, 1, 1), RULES).reconstructed(
            "Återskapad ur den senaste lydelsen; att Tullverket kom till först den 1 april 2025 är en slutsats, och punkternas nummer kan ha skilt sig.",
            "Reconstructed from the latest wording; that Customs was added only on 1 April 2025 is an inference, and the numbers of the items may have differed.",
        ),
        Version::new("2025:180", date(2025, 4, 1), SINCE_2025).note(
            "Läst; att lydelsen började gälla den här dagen är en slutsats av att den hör till samma lagstiftning som lagen (2025:170).",
            "Read; that the wording began on this day is an inference from its belonging to the same legislation as the act (2025:170).",
        ),
    ],
}
.checked();
