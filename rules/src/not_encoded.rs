//! Provisions that exist in law and are not encoded.
//!
//! They are named in the answers that they could change, so that nobody believes
//! they were tried.

use crate::write::*;

macro_rules! overrides {
    ($($name:ident = $id:literal, $at:expr, $sfs:literal, $from:expr, $sv:literal, $en:literal, $when:expr;)*) => {
        $(
            static $name: Provision = Provision {
                id: $id,
                at: $at,
                name: text($sv, $en),
                versions: &[Version::new($sfs, $from, &[not_encoded(Text::EMPTY, $when)])],
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
    P10_3 = "osl.10.3", osl(10, 3), "2014:259", date(2014, 6, 1), "parters insyn", "party access", Is(TO_PRIVATE);
    P10_16 = "osl.10.16-18", osl(10, 17), "2009:400", OSL_BEGINS, "omprövning, tillsyn, revision och personalärenden (10 kap. 16–18 §§)", "review, supervision, audit and staff matters (10 kap. 16–18 §§)", All(&[Is(TO_AUTHORITY), IsNot(TO_SOCIAL), IsNot(TO_HEALTH)]);
    P10_18B = "osl.10.18b", osl_letter(10, 18, 'b'), "2020:575", date(2020, 8, 1), "förebygga terroristbrott", "preventing terrorist crime", All(&[SOCIAL_OR_HEALTH, TO_POLICE_OR_SECURITY, CRIME]);
    P10_18C = "osl.10.18c", osl_letter(10, 18, 'c'), "2021:646", date(2021, 8, 1), "förebygga våld i nära relation", "preventing violence in close relations", All(&[SOCIAL_OR_HEALTH, Is(TO_POLICE), CRIME]);
    P10_22A = "osl.10.22a", osl_letter(10, 22, 'a'), "2020:575", date(2020, 8, 1), "misstanke om begånget terroristbrott", "suspected committed terrorist crime", All(&[SOCIAL_OR_HEALTH, TO_POLICE_OR_SECURITY, Is(FOR_INVESTIGATION)]);
    P18_1 = "osl.18.1-2", osl(18, 1), "2009:400", OSL_BEGINS, "sekretess för polisens egen verksamhet (18 kap. 1–2 §§), som prövas för sig", "secrecy for the police's own work (18 kap. 1–2 §§), to be tested separately", All(&[Is(BY_CRIME_AUTHORITY), IsNot(KIND_CONTACT_BAN), IsNot(KIND_RECORD)]);
    P21_3A = "osl.21.3a", osl_letter(21, 3, 'a'), "2018:691", date(2019, 1, 1), "skyddad folkbokföring", "protected population registration", Is(KIND_CONTACT);
    P25_11 = "osl.25.11", osl(25, 11), "2014:357", date(2014, 7, 1), "inom hälso- och sjukvården", "within health care", All(&[Is(BY_HEALTH), Is(TO_HEALTH)]);
    P25_13 = "osl.25.13", osl(25, 13), "2009:400", OSL_BEGINS, "den som inte kan samtycka", "those who cannot consent", All(&[Is(BY_HEALTH), Any(&[Is(TO_HEALTH), Is(TO_SOCIAL), Is(TO_PRIVATE)])]);
    P26_2 = "osl.26.2", osl(26, 2), "2009:400", OSL_BEGINS, "barnets vistelseort mot förälder eller vårdnadshavare", "a child's whereabouts towards a parent or guardian", All(&[Is(BY_SOCIAL), Is(KIND_CONTACT), Is(TO_GUARDIAN)]);
    P26_5 = "osl.26.5", osl(26, 5), "2009:400", OSL_BEGINS, "skydd för en privatperson som har anmält", "protection of a private person who reported", All(&[Is(BY_SOCIAL), Is(KIND_CONCERN_REPORT), Any(&[Is(TO_GUARDIAN), Is(TO_SUBJECT)])]);
    P26_7 = "osl.26.7", osl(26, 7), "2010:679", date(2011, 1, 1), "offentliga beslut i socialtjänsten", "public decisions in social services", All(&[Is(BY_SOCIAL), Is(KIND_DECISION)]);
    P26_9A = "osl.26.9a", osl_letter(26, 9, 'a'), "2012:778", date(2013, 1, 1), "återkoppling till den som har anmält", "feedback to the reporter", All(&[Is(BY_SOCIAL), Is(KIND_CONCERN_REPORT)]);
    P35_6 = "osl.35.6-7", osl(35, 6), "2009:400", OSL_BEGINS, "undantag för vissa beslut hos polis och åklagare (35 kap. 6–7 §§)", "exceptions for certain decisions of police and prosecutors (35 kap. 6–7 §§)", All(&[Is(BY_POLICE), Is(KIND_DECISION)]);
    P35_10A = "osl.35.10a", osl_letter(35, 10, 'a'), "2014:633", date(2015, 1, 1), "mellan Polismyndigheten och Säkerhetspolisen", "between the Police Authority and the Security Service", All(&[Is(BY_POLICE), Is(TO_SECURITY_SERVICE)]);
    P35_10C = "osl.35.10c", osl_letter(35, 10, 'c'), "2020:575", date(2020, 8, 1), "polisen till socialtjänsten för att hindra terroristbrott", "the police to social services to prevent terrorist crime", All(&[Is(BY_POLICE), Is(TO_SOCIAL), CRIME]);
}
