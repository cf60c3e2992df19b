//! Legal profiles: what follows for the law from what an actor does.

use sekretess_core::{FactId, Text};

use crate::facts as f;

/// How OSL binds somebody with this profile as a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// It does, and the secrecy rules of the activity are here.
    Yes,
    /// It does, and the activity's own secrecy rule is not here: no answer.
    RuleNotHere(&'static str),
    /// It does not; the speaker is private.
    No,
    /// It does not, but another act's duty of silence does.
    OtherAct(&'static str),
}

/// A legal profile.
#[derive(Debug)]
pub struct Profile {
    /// A stable name.
    pub id: &'static str,
    /// The short name in the law files' own numbering.
    pub short: &'static str,
    /// Its name.
    pub name: Text,
    /// How OSL binds a speaker with it.
    pub bound: Bound,
    /// What holds of it as a speaker; all other speaker facts do not hold.
    pub speaks: &'static [FactId],
    /// Speaker facts that the profile leaves open.
    pub speaks_open: &'static [FactId],
    /// What holds of it as a listener.
    pub listens: &'static [FactId],
    /// Listener facts that the profile leaves open.
    pub listens_open: &'static [FactId],
}

macro_rules! profile {
    ($id:literal, $short:literal, $sv:literal, $en:literal, $bound:expr, speaks: [$($s:expr),* $(,)?], listens: [$($l:expr),* $(,)?]) => {
        profile!($id, $short, $sv, $en, $bound, speaks: [$($s),*], open: [], listens: [$($l),*], open: [])
    };
    ($id:literal, $short:literal, $sv:literal, $en:literal, $bound:expr, speaks: [$($s:expr),* $(,)?], open: [$($o:expr),* $(,)?], listens: [$($l:expr),* $(,)?]) => {
        profile!($id, $short, $sv, $en, $bound, speaks: [$($s),*], open: [$($o),*], listens: [$($l),*], open: [])
    };
    ($id:literal, $short:literal, $sv:literal, $en:literal, $bound:expr, speaks: [$($s:expr),* $(,)?], open: [$($o:expr),* $(,)?], listens: [$($l:expr),* $(,)?], open: [$($p:expr),* $(,)?]) => {
        Profile {
            id: $id, short: $short, name: Text { sv: $sv, en: $en }, bound: $bound,
            speaks: &[$($s),*], speaks_open: &[$($o),*], listens: &[$($l),*],
            listens_open: &[$($p),*],
        }
    };
}

/// Facts about the speaker that a profile settles.
pub(crate) static SPEAKER: &[FactId] = &[
    f::BY_SOCIAL,
    f::BY_HEALTH,
    f::BY_EMI,
    f::BY_SCHOOL,
    f::BY_PUPIL_HEALTH,
    f::BY_PUPIL_SUPPORT,
    f::BY_PRESCHOOL,
    f::BY_AFTER_SCHOOL,
    f::BY_POLICE,
    f::BY_CRIME_AUTHORITY,
    f::BY_MUNICIPALITY,
    f::BY_HEADTEACHER,
    f::BY_AUTHORITY,
    f::BY_NAMED_REPORTER,
    f::BY_REPORTER_SINCE_2026,
    f::BY_FAMILY_COUNSELLING,
    f::TOUCHES_CHILDREN,
    f::PROFESSIONAL,
];

/// Facts about the listener that a profile settles.
pub(crate) static LISTENER: &[FactId] = &[
    f::TO_PRIVATE,
    f::TO_AUTHORITY,
    f::TO_POLICE,
    f::TO_SECURITY_SERVICE,
    f::TO_CUSTOMS,
    f::TO_PROSECUTOR,
    f::TO_INTERVENER,
    f::TO_LAW_ENFORCEMENT,
    f::TO_SOCIAL_BOARD,
    f::TO_SOCIAL,
    f::TO_HEALTH,
    f::TO_PUPIL_SUPPORT,
];

/// Every profile.
pub static PROFILES: &[Profile] = &[
    profile!("social_services", "P-SOC", "kommunal socialtjänst", "municipal social services", Bound::Yes,
        speaks: [f::BY_SOCIAL, f::BY_MUNICIPALITY, f::BY_AUTHORITY, f::BY_NAMED_REPORTER, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_SOCIAL_BOARD, f::TO_SOCIAL]),
    profile!("medical_pupil_health", "P-EMI", "elevhälsans medicinska insats", "medical pupil health", Bound::Yes,
        speaks: [f::BY_HEALTH, f::BY_EMI, f::BY_MUNICIPALITY, f::BY_AUTHORITY, f::BY_NAMED_REPORTER, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_HEALTH]),
    profile!("other_pupil_health", "P-EHX", "elevhälsa i övrigt (psykolog, kurator, specialpedagog)", "other pupil health (psychologist, counsellor, special-needs teacher)", Bound::Yes,
        speaks: [f::BY_SCHOOL, f::BY_PUPIL_HEALTH, f::BY_MUNICIPALITY, f::BY_HEADTEACHER, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_PUPIL_SUPPORT]),
    profile!("pupil_support", "P-STOD", "särskild elevstödjande verksamhet och ärenden om tillrättaförande", "special pupil support and correction cases", Bound::Yes,
        speaks: [f::BY_SCHOOL, f::BY_PUPIL_SUPPORT, f::BY_MUNICIPALITY, f::BY_HEADTEACHER, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_PUPIL_SUPPORT]),
    profile!("school", "P-SKOLA", "övrig skolpersonal", "other school staff", Bound::Yes,
        speaks: [f::BY_SCHOOL, f::BY_MUNICIPALITY, f::BY_HEADTEACHER, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY]),
    profile!("preschool", "P-FSK", "förskola", "preschool", Bound::RuleNotHere("23 kap. 1 § OSL"),
        speaks: [f::BY_PRESCHOOL, f::BY_MUNICIPALITY, f::BY_HEADTEACHER, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY]),
    profile!("after_school_centre", "P-FTH", "fritidshem", "after-school centre", Bound::RuleNotHere("23 kap. 3 § OSL"),
        speaks: [f::BY_AFTER_SCHOOL, f::BY_MUNICIPALITY, f::BY_HEADTEACHER, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY]),
    profile!("general_municipal", "P-21", "kommunal verksamhet med bara 21 kap. OSL (fritid, kultur, stadskontor)", "municipal activity with chapter 21 only (leisure, culture, city office)", Bound::Yes,
        speaks: [f::BY_MUNICIPALITY, f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY]),
    profile!("leisure", "P-21", "kommunal fritidsverksamhet för barn och unga", "municipal leisure activity for the young", Bound::Yes,
        speaks: [f::BY_MUNICIPALITY, f::BY_AUTHORITY, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY]),
    profile!("police", "P-POL", "Polismyndigheten", "the Police Authority", Bound::Yes,
        speaks: [f::BY_POLICE, f::BY_CRIME_AUTHORITY, f::BY_AUTHORITY, f::BY_NAMED_REPORTER, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_POLICE, f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("security_service", "P-SAPO", "Säkerhetspolisen", "the Security Service", Bound::RuleNotHere("15 och 18 kap. OSL"),
        speaks: [f::BY_CRIME_AUTHORITY, f::BY_AUTHORITY, f::BY_NAMED_REPORTER],
        listens: [f::TO_AUTHORITY, f::TO_SECURITY_SERVICE, f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("customs", "P-TULL", "Tullverket", "Swedish Customs", Bound::RuleNotHere("35 kap. 1 § OSL m.fl."),
        speaks: [f::BY_CRIME_AUTHORITY, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY, f::TO_CUSTOMS, f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("prosecutor", "P-AKL", "åklagarmyndighet", "prosecution authority", Bound::RuleNotHere("35 kap. 1 och 7 §§ OSL"),
        speaks: [f::BY_CRIME_AUTHORITY, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY, f::TO_PROSECUTOR, f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("prison_service", "P-KRIM", "Kriminalvården", "the Prison and Probation Service", Bound::RuleNotHere("35 kap. 15 § OSL"),
        speaks: [f::BY_AUTHORITY, f::BY_NAMED_REPORTER],
        listens: [f::TO_AUTHORITY]),
    profile!("employment_service", "P-AF", "Arbetsförmedlingen", "the Employment Service", Bound::RuleNotHere("28 kap. 11 § OSL"),
        speaks: [f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY]),
    profile!("youth_institutions", "P-SIS", "Statens institutionsstyrelse", "the National Board of Institutional Care", Bound::Yes,
        speaks: [f::BY_SOCIAL, f::BY_AUTHORITY, f::BY_NAMED_REPORTER, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_SOCIAL]),
    profile!("regional_health", "P-HSJ", "regionens hälso- och sjukvård", "regional health care", Bound::Yes,
        speaks: [f::BY_HEALTH, f::BY_MUNICIPALITY, f::BY_AUTHORITY, f::BY_NAMED_REPORTER, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_HEALTH]),
    profile!("migration_agency", "P-MIG", "Migrationsverket", "the Migration Agency", Bound::RuleNotHere("37 kap. 1 § OSL"),
        speaks: [f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY]),
    profile!("other_authority", "P-MYN", "annan myndighet", "another authority", Bound::RuleNotHere("myndighetens egna sekretessbestämmelser"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("private", "P-PRIV", "enskild: privatperson, förening, samfund, företag", "private: person, association, congregation, company", Bound::No,
        speaks: [], open: [f::TOUCHES_CHILDREN, f::PROFESSIONAL],
        listens: [f::TO_PRIVATE]),
    profile!("private_provider", "P-PRIV-VARD", "enskilt bedriven skola, vård eller omsorg", "privately run school, health care or social care", Bound::OtherAct("skollagen, patientsäkerhetslagen eller socialtjänstlagen"),
        speaks: [f::TOUCHES_CHILDREN, f::PROFESSIONAL],
        listens: [f::TO_PRIVATE]),
    profile!("it_supplier", "P-BITR", "it-leverantör", "IT supplier", Bound::OtherAct("lagen (2020:914)"),
        speaks: [],
        listens: [f::TO_PRIVATE]),
    profile!("individual", "P-IND", "den enskilde själv", "the individual", Bound::No,
        speaks: [],
        listens: [f::TO_PRIVATE]),
    profile!("guardian", "P-VH", "vårdnadshavare", "guardian", Bound::No,
        speaks: [],
        listens: [f::TO_PRIVATE]),
    profile!("family_counselling", "P-FAM", "kommunal familjerådgivning", "municipal family counselling", Bound::RuleNotHere("26 kap. 3 § OSL"),
        speaks: [f::BY_MUNICIPALITY, f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("adult_education", "P-VUX", "kommunal vuxenutbildning", "municipal adult education", Bound::RuleNotHere("23 kap. 5 § OSL"),
        speaks: [f::BY_MUNICIPALITY, f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("library", "P-BIB", "bibliotek", "library", Bound::RuleNotHere("40 kap. 3 § OSL"),
        speaks: [f::BY_MUNICIPALITY, f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("municipal_archive", "P-ARK", "kommunarkiv", "municipal archive", Bound::RuleNotHere("11 kap. 6 § OSL"),
        speaks: [f::BY_MUNICIPALITY, f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("chief_guardian", "P-OF", "överförmyndare", "chief guardian", Bound::RuleNotHere("32 kap. 4 § OSL"),
        speaks: [f::BY_MUNICIPALITY, f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("private_school", "P-PRIV-SKOLA", "fristående skola", "independent (privately run) school", Bound::OtherAct("skollagen"),
        speaks: [f::TOUCHES_CHILDREN, f::PROFESSIONAL],
        listens: [f::TO_PRIVATE]),
    profile!("private_preschool", "P-PRIV-FSK", "fristående förskola", "independent (privately run) preschool", Bound::OtherAct("skollagen"),
        speaks: [f::TOUCHES_CHILDREN, f::PROFESSIONAL],
        listens: [f::TO_PRIVATE]),
    profile!("private_social_care", "P-PRIV-SOC", "privat utförare av socialtjänst", "private provider of social care", Bound::OtherAct("socialtjänstlagen"),
        speaks: [f::TOUCHES_CHILDREN, f::PROFESSIONAL],
        listens: [f::TO_PRIVATE]),
    profile!("private_health_care", "P-PRIV-HSJ", "privat vårdgivare", "private provider of health care", Bound::OtherAct("patientsäkerhetslagen"),
        speaks: [f::TOUCHES_CHILDREN, f::PROFESSIONAL],
        listens: [f::TO_PRIVATE]),
    profile!("social_insurance", "P-FK", "Försäkringskassan", "the Social Insurance Agency", Bound::RuleNotHere("28 kap. 1 § OSL"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("tax_agency", "P-SKV", "Skatteverket", "the Tax Agency", Bound::RuleNotHere("22 och 27 kap. OSL"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("coast_guard", "P-KBV", "Kustbevakningen", "the Coast Guard", Bound::RuleNotHere("35 kap. 1 § OSL m.fl."),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("economic_crime_authority", "P-EBM", "Ekobrottsmyndigheten", "the Economic Crime Authority", Bound::RuleNotHere("35 kap. 1 § OSL m.fl."),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("enforcement_authority", "P-KFM", "Kronofogdemyndigheten", "the Enforcement Authority", Bound::RuleNotHere("34 kap. OSL"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("benefit_authority", "P-BIDR", "myndighet som betalar ut stöd (CSN, Pensionsmyndigheten)", "authority that pays benefits (student aid, pensions)", Bound::RuleNotHere("28 kap. OSL"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("care_inspectorate", "P-IVO", "Inspektionen för vård och omsorg", "the Health and Social Care Inspectorate", Bound::RuleNotHere("26 kap. 1 § och 11 kap. 1 § OSL"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("school_inspectorate", "P-SI", "Skolinspektionen", "the Schools Inspectorate", Bound::RuleNotHere("23 kap. 7 § OSL"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("ombudsman", "P-JO", "Riksdagens ombudsmän eller Justitiekanslern", "the Parliamentary Ombudsmen or the Chancellor of Justice", Bound::RuleNotHere("42 kap. OSL"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("data_protection_authority", "P-IMY", "Integritetsskyddsmyndigheten", "the Authority for Privacy Protection", Bound::RuleNotHere("32 kap. 1 § OSL"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("childrens_ombudsman", "P-BO", "Barnombudsmannen", "the Ombudsman for Children", Bound::RuleNotHere("myndighetens egna sekretessbestämmelser"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("crime_prevention_council", "P-BRA", "Brottsförebyggande rådet", "the Council for Crime Prevention", Bound::RuleNotHere("40 kap. 7 f § OSL"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("county_board", "P-LST", "länsstyrelse", "county administrative board", Bound::RuleNotHere("myndighetens egna sekretessbestämmelser"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("court", "P-DOM", "domstol", "court", Bound::RuleNotHere("36 och 43 kap. OSL"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("parliament_or_government", "P-RR", "riksdagen eller regeringen", "the Riksdag or the Government", Bound::RuleNotHere("myndighetens egna sekretessbestämmelser"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("foreign_authority", "P-UTL", "utländsk myndighet", "foreign authority", Bound::RuleNotHere("8 kap. 3 § OSL"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
];

/// A profile by its name or its short name.
#[must_use]
pub fn profile(id: &str) -> Option<&'static Profile> {
    PROFILES
        .iter()
        .find(|p| p.id == id)
        .or_else(|| PROFILES.iter().find(|p| p.short.eq_ignore_ascii_case(id)))
}
