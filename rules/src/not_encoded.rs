//! Provisions that exist in law and are not encoded.
//!
//! They are named in the answers that they could change, so that nobody believes
//! they were tried. Where secrecy itself is not encoded, no open answer is given.

use crate::write::*;

macro_rules! overrides {
    ($($name:ident = $id:literal, $at:expr, $sfs:literal, $from:expr, $sv:literal, $en:literal, $kind:ident $when:expr;)*) => {
        $(
            static $name: Provision = Provision {
                id: $id,
                at: $at,
                name: text($sv, $en),
                versions: &[Version::new($sfs, $from, &[Rule { part: Part::WHOLE, text: Text::EMPTY, when: $when, then: Effect::$kind }])],
            }
            .checked();
        )*
        /// Every provision here, in the order of the act.
        pub(crate) const NOT_ENCODED: &[&Provision] = &[$(&$name),*];
    };
}

overrides! {
    P15_1 = "osl.15.1-2", osl(15, 1), "2009:400", OSL_BEGINS, "utrikes- och försvarssekretess (15 kap. 1–2 §§)", "foreign relations and defence (15 kap. 1–2 §§)", NotEncodedSecrecy Is(KIND_DEFENCE);
    P21_4 = "osl.21.4", osl(21, 4), "2009:400", OSL_BEGINS, "kontaktuppgifter till konkursförvaltaren", "contact data to the bankruptcy administrator", NotEncoded All(&[Is(KIND_CONTACT), Is(TO_PRIVATE)]);
    P24_8 = "osl.24.8", osl(24, 8), "2009:400", OSL_BEGINS, "forskning och statistik", "research and statistics", NotEncodedSecrecy All(&[Is(BY_CRIME_PREVENTION_COUNCIL), IsNot(COUNCIL_SUPPORT_WORK), Is(PERSONAL)]);
    P25_14 = "osl.25.14", osl(25, 14), "2009:400", OSL_BEGINS, "ur en omhändertagen patientjournal till vårdpersonal", "from a patient record in custody to health-care staff", NotEncoded All(&[Is(KIND_CUSTODY_FILE), Any(&[Is(TO_HEALTH), Is(TO_PRIVATE_CARE)])]);
    P27_1 = "osl.27.1", osl(27, 1), "2009:400", OSL_BEGINS, "skattesekretess", "tax secrecy", NotEncodedSecrecy All(&[Is(BY_TAX_AGENCY), Is(PERSONAL), IsNot(KIND_POPULATION_REGISTER)]);
    P28_2 = "osl.28.2", osl(28, 2), "2009:400", OSL_BEGINS, "hälsouppgifter mot den som vårdas", "health information towards the one cared for", NotEncodedSecrecy All(&[Is(BY_SOCIAL_INSURANCE), Is(KIND_HEALTH), Is(TO_SUBJECT)]);
    P35_8 = "osl.35.8-10", osl(35, 8), "2009:400", OSL_BEGINS, "till skadelidande, misstänkta, konkursförvaltare och enligt registerlagar (35 kap. 8–10 §§)", "to the injured, suspects, bankruptcy administrators and under the register acts (35 kap. 8–10 §§)", NotEncoded All(&[Is(BY_CRIME_AUTHORITY), Is(TO_PRIVATE)]);
    P35_10E = "osl.35.10e", osl_letter(35, 10, 'e'), "2025:32", date(2025, 3, 1), "till Brottsförebyggande rådet som kontaktpunkt", "to the council for crime prevention as contact point", NotEncoded All(&[Is(BY_CRIME_AUTHORITY), Is(TO_CRIME_PREVENTION_COUNCIL)]);
    P35_21 = "osl.35.21", osl(35, 21), "2014:633", date(2015, 1, 1), "anmälningar, mot den som har omhändertagits", "reports, towards the one taken into custody", NotEncoded All(&[Is(BY_POLICE), Is(KIND_NOT_CRIME_WORK), Is(TO_SUBJECT)]);
    P35_OTHER = "osl.22-40", osl(22, 1), "2009:400", OSL_BEGINS, "egen sekretess utanför brottsbekämpningen", "own secrecy outside crime-fighting", NotEncodedSecrecy All(&[Is(BY_CRIME_AUTHORITY), IsNot(BY_POLICE), Is(KIND_NOT_CRIME_WORK)]);
    P37_2 = "osl.37.2-3", osl(37, 2), "2009:400", OSL_BEGINS, "internationella avtal och bosättning (37 kap. 2–3 §§)", "international agreements and settlement (37 kap. 2–3 §§)", NotEncoded Is(BY_MIGRATION_AGENCY);
    LAG2024_307_4 = "lag2024_307.4", Citation::section(Act::LAG_2024_307, 0, 4), "2024:307", date(2024, 7, 1), "kontroller av arbetsplatser", "checks of workplaces", NotEncoded All(&[Is(FOR_RULE_BREACHES), Is(TO_AUTHORITY), Any(&[Is(BY_EMPLOYMENT_SERVICE), Is(BY_SOCIAL_INSURANCE), Is(BY_MIGRATION_AGENCY), Is(BY_POLICE), Is(BY_TAX_AGENCY), Is(BY_PROSECUTOR)])]);
    BRB_23_6 = "brb.23.6", Citation::section(Act::BRB, 23, 6), "1962:700", date(1965, 1, 1), "skyldighet att avslöja eller avvärja vissa allvarliga brott", "duty to reveal or avert certain serious crimes", NotEncoded All(&[Any(&[Is(FOR_PREVENTION), Is(FOR_ACUTE_DANGER)]), Any(&[Is(TO_POLICE), Is(TO_SECURITY_SERVICE), Is(TO_PROSECUTOR)])]);
    RB_36_5 = "rb.36.5", Citation::section(Act::RB, 36, 5), "1942:740", date(1948, 1, 1), "den som vittnar, och vem som inte får höras", "witnesses, and who may not be heard", NotEncoded Is(TO_COURT);
}
