//! 25 kap. 11 § OSL: within health care.

use sekretess_core::Spans;

use crate::write::*;

const HEALTH: Spans = &[&[one(osl(25, 1))]];

const fn item(number: u8, text: Text, when: Cond, invoked: Cond) -> Rule {
    Rule {
        part: Part::item(1, number),
        text,
        when,
        then: Effect::Lifts(Lift::new(Scope::Only(HEALTH), invoked)),
    }
}

const SAME_PRINCIPAL: Rule = item(
    1,
    text(
        "En myndighet inom vården får lämna en uppgift till en annan sådan myndighet i samma kommun eller samma region.",
        "An authority within health care may give information to another such authority in the same municipality or the same region.",
    ),
    All(&[
        Is(BY_HEALTH),
        IsNot(TRANSFERRED),
        Is(TO_HEALTH),
        Is(SAME_MUNICIPALITY),
    ]),
    Is(SAME_MUNICIPALITY),
);
const SHARED_RECORDS: Rule = item(
    3,
    text(
        "En uppgift får lämnas till en annan vårdgivare så som reglerna om sammanhållen journalföring säger.",
        "Information may be given to another health-care provider as the rules on shared records say.",
    ),
    All(&[
        Is(BY_HEALTH),
        IsNot(TRANSFERRED),
        Is(SHARED_DOCUMENTATION),
        Any(&[Is(TO_HEALTH), Is(TO_PRIVATE_CARE)]),
    ]),
    Is(SHARED_DOCUMENTATION),
);
const SHARED_WITH_SOCIAL: Rule = item(
    3,
    text(
        "En uppgift får lämnas till vård och socialtjänst, också enskild, så som reglerna om sammanhållen vård- och omsorgsdokumentation säger.",
        "Information may be given to health care and social services, private ones too, as the rules on shared care documentation say.",
    ),
    All(&[
        Is(BY_HEALTH),
        IsNot(TRANSFERRED),
        Is(SHARED_DOCUMENTATION),
        Any(&[Is(TO_HEALTH), Is(TO_SOCIAL), Is(TO_PRIVATE_CARE)]),
    ]),
    Is(SHARED_DOCUMENTATION),
);
const REGISTER: Rule = item(
    4,
    text(
        "En uppgift får lämnas till ett nationellt eller regionalt kvalitetsregister enligt patientdatalagen.",
        "Information may be given to a national or regional quality register under the Patient Data Act.",
    ),
    All(&[Is(BY_HEALTH), IsNot(TRANSFERRED), Is(QUALITY_REGISTER)]),
    Is(QUALITY_REGISTER),
);
const STATISTICS: Rule = item(
    5,
    text(
        "En uppgift får lämnas mellan kommuners och regioners vårdmyndigheter för forskning, statistik eller administration, om det inte kan antas att någon lider men.",
        "Information may be given between the health authorities of municipalities and regions for research, statistics or administration, if no harm can be assumed.",
    ),
    All(&[
        Is(BY_HEALTH),
        IsNot(TRANSFERRED),
        Is(BY_MUNICIPALITY),
        Is(TO_HEALTH),
        Is(HEALTH_STATISTICS),
        IsNot(HARM_ASSUMED),
    ]),
    Is(HEALTH_STATISTICS),
);
const BY_STATUTE: Rule = item(
    6,
    text(
        "En uppgift får lämnas till en enskild när någon av de uppräknade vårdlagarna säger det.",
        "Information may be given to a private person when one of the listed health acts says so.",
    ),
    All(&[
        Is(BY_HEALTH),
        IsNot(TRANSFERRED),
        Is(TO_PRIVATE),
        Is(PRIVATE_BY_HEALTH_STATUTE),
    ]),
    Is(PRIVATE_BY_HEALTH_STATUTE),
);

const UNTIL_2023: &[Rule] = &[
    SAME_PRINCIPAL,
    SHARED_RECORDS,
    REGISTER,
    STATISTICS,
    BY_STATUTE,
];
const SINCE_2023: &[Rule] = &[
    SAME_PRINCIPAL,
    SHARED_WITH_SOCIAL,
    REGISTER,
    STATISTICS,
    BY_STATUTE,
];

/// Items 1 and 2 (same municipality, same region) stand here as one rule.
pub static PROVISION: Provision = Provision {
    id: "osl.25.11",
    at: osl(25, 11),
    name: text("inom hälso- och sjukvården", "within health care"),
    versions: &[
        Version::new("2014:357", date(2014, 7, 1), UNTIL_2023).reconstructed(
            "Återskapad ur senare lydelser; regionerna hette landsting.",
            "Reconstructed from later wordings; the regions were called county councils.",
        ),
        Version::new("2017:614", date(2018, 1, 1), UNTIL_2023).reconstructed(
            "Lagen om samverkan vid utskrivning lades till i listan i sjätte punkten.",
            "The act on cooperation at discharge was added to the list of the sixth item.",
        ),
        Version::new("2019:937", date(2020, 1, 1), UNTIL_2023)
            .reconstructed("Landsting blev region.", "County council became region."),
        Version::new("2022:583", date(2022, 7, 1), UNTIL_2023).unverified(
            "Vad ändringen bestod i är inte kontrollerat; den antas gälla listan i sjätte punkten.",
            "What the change was is not verified; it is assumed to concern the list of the sixth item.",
        ),
        Version::new("2022:916", date(2023, 1, 1), SINCE_2023),
    ],
}
.checked();
