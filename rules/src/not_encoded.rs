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

const CRIME: Cond = Any(&[
    Is(FOR_PREVENTION),
    Is(FOR_INVESTIGATION),
    Is(FOR_ACUTE_DANGER),
]);
const TO_POLICE_OR_SECURITY: Cond = Any(&[Is(TO_POLICE), Is(TO_SECURITY_SERVICE)]);
const SOCIAL_OR_HEALTH: Cond = Any(&[Is(BY_SOCIAL), Is(BY_HEALTH)]);

overrides! {
    P10_3 = "osl.10.3", osl(10, 3), "2014:259", date(2014, 6, 1), "parters insyn", "party access", NotEncoded Is(TO_PRIVATE);
    P10_16 = "osl.10.16-18", osl(10, 17), "2009:400", OSL_BEGINS, "omprövning, tillsyn, revision och personalärenden (10 kap. 16–18 §§)", "review, supervision, audit and staff matters (10 kap. 16–18 §§)", NotEncoded All(&[Is(TO_AUTHORITY), IsNot(TO_SOCIAL), IsNot(TO_HEALTH)]);
    P10_18B = "osl.10.18b", osl_letter(10, 18, 'b'), "2020:575", date(2020, 8, 1), "förebygga terroristbrott", "preventing terrorist crime", NotEncoded All(&[SOCIAL_OR_HEALTH, TO_POLICE_OR_SECURITY, CRIME]);
    P10_18C = "osl.10.18c", osl_letter(10, 18, 'c'), "2021:646", date(2021, 8, 1), "förebygga våld i nära relation", "preventing violence in close relations", NotEncoded All(&[SOCIAL_OR_HEALTH, Is(TO_POLICE), CRIME]);
    P10_22A = "osl.10.22a", osl_letter(10, 22, 'a'), "2020:575", date(2020, 8, 1), "misstanke om begånget terroristbrott", "suspected committed terrorist crime", NotEncoded All(&[SOCIAL_OR_HEALTH, TO_POLICE_OR_SECURITY, Is(FOR_INVESTIGATION)]);
    P10_2A = "osl.10.2a", osl_letter(10, 2, 'a'), "2023:335", date(2023, 7, 1), "teknisk bearbetning och lagring på uppdrag", "commissioned technical processing and storage", NotEncoded Any(&[Is(TO_PRIVATE), Is(TO_OTHER_AUTHORITY)]);
    P10_26 = "osl.10.26", osl(10, 26), "2013:878", date(2014, 1, 1), "delgivning", "service of documents", NotEncoded All(&[Is(KIND_CONTACT), Is(TO_AUTHORITY)]);
    P25_6 = "osl.25.6-7", osl(25, 6), "2009:400", OSL_BEGINS, "sekretess mot patienten och skydd för den som anmält (25 kap. 6–7 §§)", "secrecy towards the patient and protection of a reporter (25 kap. 6–7 §§)", NotEncoded All(&[Is(BY_HEALTH), Any(&[Is(TO_SUBJECT), Is(TO_GUARDIAN)])]);
    P25_11 = "osl.25.11", osl(25, 11), "2014:357", date(2014, 7, 1), "inom hälso- och sjukvården", "within health care", NotEncoded All(&[Is(BY_HEALTH), Is(TO_HEALTH)]);
    P25_13 = "osl.25.13", osl(25, 13), "2009:400", OSL_BEGINS, "den som inte kan samtycka", "those who cannot consent", NotEncoded All(&[Is(BY_HEALTH), Any(&[Is(TO_HEALTH), Is(TO_SOCIAL), Is(TO_PRIVATE)])]);
    P26_2 = "osl.26.2", osl(26, 2), "2009:400", OSL_BEGINS, "barnets vistelseort mot förälder eller vårdnadshavare", "a child's whereabouts towards a parent or guardian", NotEncodedSecrecy All(&[Is(BY_SOCIAL), Is(KIND_CONTACT), Is(TO_GUARDIAN)]);
    P26_5 = "osl.26.5", osl(26, 5), "2009:400", OSL_BEGINS, "skydd för en privatperson som har anmält", "protection of a private person who reported", NotEncodedSecrecy All(&[Is(BY_SOCIAL), Is(KIND_CONCERN_REPORT), Any(&[Is(TO_GUARDIAN), Is(TO_SUBJECT)])]);
    P26_7 = "osl.26.7", osl(26, 7), "2010:679", date(2011, 1, 1), "offentliga beslut i socialtjänsten", "public decisions in social services", NotEncoded All(&[Is(BY_SOCIAL), Is(KIND_DECISION)]);
    P26_9A = "osl.26.9a", osl_letter(26, 9, 'a'), "2012:778", date(2013, 1, 1), "återkoppling till den som har anmält", "feedback to the reporter", NotEncoded All(&[Is(BY_SOCIAL), Is(KIND_CONCERN_REPORT)]);
    P26_9C = "osl.26.9c", osl_letter(26, 9, 'c'), "2022:916", date(2023, 1, 1), "mellan sociala nämnder i samma kommun", "between social boards of one municipality", NotEncoded All(&[Is(BY_SOCIAL), Is(TO_SOCIAL)]);
    P26_9E = "osl.26.9e", osl_letter(26, 9, 'e'), "2025:179", date(2025, 4, 1), "från Statens institutionsstyrelse till polisen m.fl.", "from the National Board of Institutional Care to the police and others", NotEncoded All(&[Is(BY_SOCIAL), IsNot(BY_MUNICIPALITY), Is(TO_LAW_ENFORCEMENT)]);
    P26_14C = "osl.26.14c", osl_letter(26, 14, 'c'), "2024:88", date(2024, 4, 1), "adressen till skyddat boende", "the address of protected housing", NotEncodedSecrecy Is(KIND_PROTECTED_HOUSING);
    P35_2 = "osl.35.2", osl(35, 2), "2009:400", OSL_BEGINS, "skydd för den som anmält, mot den som anmälan gäller", "protection of a reporter towards the person reported", NotEncoded All(&[Is(BY_POLICE), Is(TO_SUBJECT)]);
    P35_20 = "osl.35.20", osl(35, 20), "2014:633", date(2015, 1, 1), "polisens hjälpande verksamhet", "the police's assistance to individuals", NotEncodedSecrecy All(&[Is(BY_POLICE), Is(KIND_NOT_CRIME_WORK)]);
    P35_6 = "osl.35.6-7", osl(35, 6), "2009:400", OSL_BEGINS, "undantag för vissa beslut hos polis och åklagare (35 kap. 6–7 §§)", "exceptions for certain decisions of police and prosecutors (35 kap. 6–7 §§)", NotEncoded All(&[Is(BY_POLICE), Is(KIND_DECISION)]);
    P35_10A = "osl.35.10a", osl_letter(35, 10, 'a'), "2014:633", date(2015, 1, 1), "mellan Polismyndigheten och Säkerhetspolisen", "between the Police Authority and the Security Service", NotEncoded All(&[Is(BY_POLICE), Is(TO_SECURITY_SERVICE)]);
    P35_10C = "osl.35.10c", osl_letter(35, 10, 'c'), "2020:575", date(2020, 8, 1), "polisen till socialtjänsten för att hindra terroristbrott", "the police to social services to prevent terrorist crime", NotEncoded All(&[Is(BY_POLICE), Is(TO_SOCIAL), CRIME]);
}
