//! 10 kap. 18 a § OSL: information about the young, to prevent crime.

use crate::{osl::lists::SOCIAL, write::*};

const TO_POLICE_ONLY: Cond = Is(TO_POLICE);
const TO_POLICE_OR_SECURITY_SERVICE: Cond = Any(&[Is(TO_POLICE), Is(TO_SECURITY_SERVICE)]);
const TO_POLICE_SECURITY_SERVICE_OR_CUSTOMS: Cond =
    Any(&[Is(TO_POLICE), Is(TO_SECURITY_SERVICE), Is(TO_CUSTOMS)]);

const LIFTS: Effect =
    Effect::Lifts(Lift::new(Scope::Only(SOCIAL), Is(FOR_PREVENTION)).one_listener());

/// The second paragraph shuts out suspicions of a crime already committed.
pub static PROVISION: Provision = Provision {
    id: "osl.10.18a",
    at: osl_letter(10, 18, 'a'),
    name: text("förebyggande av brott, unga under 21 år", "crime prevention, young people under 21"),
    versions: &[
        Version::new("2014:633", date(2015, 1, 1), &[paragraph(
            1,
            text(
                "Socialtjänsten får lämna uppgift om någon under 21 år till Polismyndigheten om särskilda omständigheter ger risk för att den unge kommer att utöva brottslig verksamhet, uppgiften kan bidra till att hindra det och det inte är olämpligt. Det gäller inte misstanke om ett begånget brott.",
                "Social services may give the Police Authority information on someone under 21 if special circumstances mean a risk that the young person will engage in crime, the information can help prevent it and disclosure is not inappropriate. It does not hold for a suspicion of a committed crime.",
            ),
            All(&[Is(UNDER_21), TO_POLICE_ONLY, Is(RISK_SPECIAL), Is(HELPS_PREVENT), IsNot(INAPPROPRIATE), IsNot(COMMITTED_CRIME)]),
            LIFTS,
        )]),
        Version::new("2020:575", date(2020, 8, 1), &[paragraph(
            1,
            text(
                "Socialtjänsten får lämna uppgift om någon under 21 år till Polismyndigheten eller Säkerhetspolisen om särskilda omständigheter ger risk för att den unge kommer att utöva brottslig verksamhet, uppgiften kan bidra till att hindra det och det inte är olämpligt. Det gäller inte misstanke om ett begånget brott.",
                "Social services may give the Police Authority or the Security Service information on someone under 21 if special circumstances mean a risk that the young person will engage in crime, the information can help prevent it and disclosure is not inappropriate. It does not hold for a suspicion of a committed crime.",
            ),
            All(&[Is(UNDER_21), TO_POLICE_OR_SECURITY_SERVICE, Is(RISK_SPECIAL), Is(HELPS_PREVENT), IsNot(INAPPROPRIATE), IsNot(COMMITTED_CRIME)]),
            LIFTS,
        )]),
        Version::new("2025:179", date(2025, 4, 1), &[paragraph(
            1,
            text(
                "Socialtjänsten får lämna uppgift om någon under 21 år till Polismyndigheten, Säkerhetspolisen eller Tullverket om konkreta omständigheter ger risk för att den unge kommer att utöva brottslig verksamhet och det inte är olämpligt. Det gäller inte misstanke om ett begånget brott.",
                "Social services may give the Police Authority, the Security Service or Swedish Customs information on someone under 21 if concrete circumstances mean a risk that the young person will engage in crime and disclosure is not inappropriate. It does not hold for a suspicion of a committed crime.",
            ),
            All(&[Is(UNDER_21), TO_POLICE_SECURITY_SERVICE_OR_CUSTOMS, Is(RISK_CONCRETE), IsNot(INAPPROPRIATE), IsNot(COMMITTED_CRIME)]),
            LIFTS,
        )]),
    ],
}
.checked();
