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
    /// It does, and only by secrecy that came with the information (11 kap. OSL) is
    /// there an answer here.
    ByTransfer(&'static str),
    /// It does not; another act's duty of silence does, and its rules are here.
    InOtherAct(&'static str),
    /// It does not; the speaker is private.
    No,
    /// It does not; which other act's duty of silence does is not told.
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
    f::BY_ADULT_EDUCATION,
    f::BY_LIBRARY,
    f::BY_REGION,
    f::BY_INSTITUTIONAL_CARE,
    f::BY_SECURITY_SERVICE,
    f::BY_PROSECUTOR,
    f::BY_PRISON_SERVICE,
    f::BY_EMPLOYMENT_SERVICE,
    f::BY_SOCIAL_INSURANCE,
    f::BY_BENEFIT_AUTHORITY,
    f::BY_TAX_AGENCY,
    f::BY_MIGRATION_AGENCY,
    f::BY_CARE_INSPECTORATE,
    f::BY_SCHOOL_INSPECTORATE,
    f::BY_CRIME_PREVENTION_COUNCIL,
    f::BY_STATE_IN_2025_170,
    f::BY_NAMED_IN_2016_774,
    f::BY_PRIVATE_SCHOOL,
    f::BY_PRIVATE_PRESCHOOL,
    f::BY_PRIVATE_SOCIAL,
    f::BY_PRIVATE_HEALTH,
    f::BY_IT_SUPPLIER,
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
    f::TO_EMI,
    f::TO_PUPIL_SUPPORT,
    f::TO_COURT,
    f::TO_GOVERNMENT,
    f::TO_FOREIGN,
    f::TO_PRISON_SERVICE,
    f::TO_EMPLOYMENT_SERVICE,
    f::TO_MIGRATION_AGENCY,
    f::TO_SOCIAL_INSURANCE,
    f::TO_BENEFIT_AUTHORITY,
    f::TO_TAX_AGENCY,
    f::TO_ENFORCEMENT_AUTHORITY,
    f::TO_INSTITUTIONAL_CARE,
    f::TO_CARE_INSPECTORATE,
    f::TO_SCHOOL_INSPECTORATE,
    f::TO_OMBUDSMAN,
    f::TO_DATA_PROTECTION_AUTHORITY,
    f::TO_CHILDRENS_OMBUDSMAN,
    f::TO_CRIME_PREVENTION_COUNCIL,
    f::TO_ANIMAL_CONTROL,
    f::TO_CHIEF_GUARDIAN,
    f::TO_SCHOOL,
    f::TO_MUNICIPAL_SOCIAL,
    f::TO_PRIVATE_CARE,
    f::TO_NAMED_IN_2016_774,
];

/// Every profile.
pub static PROFILES: &[Profile] = &[
    profile!("social_services", "P-SOC", "kommunal socialtjänst", "municipal social services", Bound::Yes,
        speaks: [f::BY_SOCIAL, f::BY_MUNICIPALITY, f::BY_AUTHORITY, f::BY_NAMED_REPORTER, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_SOCIAL_BOARD, f::TO_SOCIAL, f::TO_MUNICIPAL_SOCIAL]),
    profile!("family_counselling", "P-FAM", "kommunal familjerådgivning", "municipal family counselling", Bound::Yes,
        speaks: [f::BY_SOCIAL, f::BY_FAMILY_COUNSELLING, f::BY_MUNICIPALITY, f::BY_AUTHORITY, f::BY_NAMED_REPORTER, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_SOCIAL, f::TO_MUNICIPAL_SOCIAL]),
    profile!("medical_pupil_health", "P-EMI", "elevhälsans medicinska insats", "medical pupil health", Bound::Yes,
        speaks: [f::BY_HEALTH, f::BY_EMI, f::BY_MUNICIPALITY, f::BY_AUTHORITY, f::BY_NAMED_REPORTER, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_HEALTH, f::TO_EMI]),
    profile!("other_pupil_health", "P-EHX", "elevhälsa i övrigt (psykolog, kurator, specialpedagog)", "other pupil health (psychologist, counsellor, special-needs teacher)", Bound::Yes,
        speaks: [f::BY_SCHOOL, f::BY_PUPIL_HEALTH, f::BY_MUNICIPALITY, f::BY_HEADTEACHER, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_PUPIL_SUPPORT, f::TO_SCHOOL]),
    profile!("pupil_support", "P-STOD", "särskild elevstödjande verksamhet och ärenden om tillrättaförande", "special pupil support and correction cases", Bound::Yes,
        speaks: [f::BY_SCHOOL, f::BY_PUPIL_SUPPORT, f::BY_MUNICIPALITY, f::BY_HEADTEACHER, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_PUPIL_SUPPORT, f::TO_SCHOOL]),
    profile!("school", "P-SKOLA", "övrig skolpersonal", "other school staff", Bound::Yes,
        speaks: [f::BY_SCHOOL, f::BY_MUNICIPALITY, f::BY_HEADTEACHER, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_SCHOOL]),
    profile!("preschool", "P-FSK", "förskola", "preschool", Bound::Yes,
        speaks: [f::BY_PRESCHOOL, f::BY_MUNICIPALITY, f::BY_HEADTEACHER, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_SCHOOL]),
    profile!("after_school_centre", "P-FTH", "fritidshem", "after-school centre", Bound::Yes,
        speaks: [f::BY_AFTER_SCHOOL, f::BY_MUNICIPALITY, f::BY_HEADTEACHER, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_SCHOOL]),
    profile!("adult_education", "P-KOMVUX", "komvux och annan utbildning för vuxna", "adult education", Bound::Yes,
        speaks: [f::BY_ADULT_EDUCATION, f::BY_MUNICIPALITY, f::BY_HEADTEACHER, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_SCHOOL]),
    profile!("general_municipal", "P-21", "kommunal verksamhet med bara 21 kap. OSL (fritid, kultur, stadskontor)", "municipal activity with chapter 21 only (leisure, culture, city office)", Bound::Yes,
        speaks: [f::BY_MUNICIPALITY, f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY]),
    profile!("leisure", "P-21", "kommunal fritidsverksamhet för barn och unga", "municipal leisure activity for the young", Bound::Yes,
        speaks: [f::BY_MUNICIPALITY, f::BY_AUTHORITY, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY]),
    profile!("library", "P-BIB", "bibliotek", "library", Bound::Yes,
        speaks: [f::BY_LIBRARY, f::BY_MUNICIPALITY, f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY]),
    profile!("municipal_housing", "P-BOST", "kommunal bostadsförmedling, bostadsuthyrning och bostadsanpassning", "municipal housing allocation, letting and adaptation", Bound::RuleNotHere("26 kap. 11 och 12 §§ OSL"),
        speaks: [f::BY_MUNICIPALITY, f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY]),
    profile!("municipal_archive", "P-ARK", "kommunarkiv", "municipal archive", Bound::ByTransfer("11 kap. 6 § OSL och den lämnande myndighetens bestämmelser"),
        speaks: [f::BY_MUNICIPALITY, f::BY_AUTHORITY],
        listens: [f::TO_AUTHORITY]),
    profile!("chief_guardian", "P-OFN", "överförmyndaren", "the chief guardian", Bound::RuleNotHere("32 kap. 4 § OSL"),
        speaks: [f::BY_MUNICIPALITY, f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_CHIEF_GUARDIAN]),
    profile!("police", "P-POL", "Polismyndigheten", "the Police Authority", Bound::Yes,
        speaks: [f::BY_POLICE, f::BY_CRIME_AUTHORITY, f::BY_AUTHORITY, f::BY_NAMED_REPORTER, f::TOUCHES_CHILDREN, f::BY_NAMED_IN_2016_774],
        listens: [f::TO_AUTHORITY, f::TO_POLICE, f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT, f::TO_NAMED_IN_2016_774]),
    profile!("security_service", "P-SAPO", "Säkerhetspolisen", "the Security Service", Bound::Yes,
        speaks: [f::BY_CRIME_AUTHORITY, f::BY_SECURITY_SERVICE, f::BY_AUTHORITY, f::BY_NAMED_REPORTER, f::BY_NAMED_IN_2016_774],
        listens: [f::TO_AUTHORITY, f::TO_SECURITY_SERVICE, f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT, f::TO_NAMED_IN_2016_774]),
    profile!("customs", "P-TULL", "Tullverket, brottsbekämpande verksamhet", "Swedish Customs, law enforcement", Bound::Yes,
        speaks: [f::BY_CRIME_AUTHORITY, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::BY_NAMED_IN_2016_774],
        listens: [f::TO_AUTHORITY, f::TO_CUSTOMS, f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT, f::TO_NAMED_IN_2016_774]),
    profile!("prosecutor", "P-AKL", "åklagarmyndighet", "prosecution authority", Bound::Yes,
        speaks: [f::BY_CRIME_AUTHORITY, f::BY_PROSECUTOR, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::BY_NAMED_IN_2016_774],
        listens: [f::TO_AUTHORITY, f::TO_PROSECUTOR, f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT, f::TO_NAMED_IN_2016_774]),
    profile!("economic_crime_authority", "P-EBM", "Ekobrottsmyndigheten", "the Economic Crime Authority", Bound::Yes,
        speaks: [f::BY_CRIME_AUTHORITY, f::BY_PROSECUTOR, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::BY_NAMED_IN_2016_774],
        listens: [f::TO_AUTHORITY, f::TO_PROSECUTOR, f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT, f::TO_NAMED_IN_2016_774]),
    profile!("coast_guard", "P-KBV", "Kustbevakningen", "the Coast Guard", Bound::Yes,
        speaks: [f::BY_CRIME_AUTHORITY, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::BY_NAMED_IN_2016_774],
        listens: [f::TO_AUTHORITY, f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT, f::TO_NAMED_IN_2016_774]),
    profile!("tax_agency", "P-SKV", "Skatteverket", "the Tax Agency", Bound::Yes,
        speaks: [f::BY_TAX_AGENCY, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::BY_STATE_IN_2025_170, f::BY_NAMED_IN_2016_774], open: [],
        listens: [f::TO_AUTHORITY, f::TO_TAX_AGENCY, f::TO_NAMED_IN_2016_774], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT]),
    profile!("prison_service", "P-KRIM", "Kriminalvården", "the Prison and Probation Service", Bound::Yes,
        speaks: [f::BY_PRISON_SERVICE, f::BY_AUTHORITY, f::BY_NAMED_REPORTER, f::BY_STATE_IN_2025_170, f::BY_NAMED_IN_2016_774],
        listens: [f::TO_AUTHORITY, f::TO_PRISON_SERVICE, f::TO_NAMED_IN_2016_774]),
    profile!("employment_service", "P-AF", "Arbetsförmedlingen", "the Employment Service", Bound::Yes,
        speaks: [f::BY_EMPLOYMENT_SERVICE, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::BY_STATE_IN_2025_170, f::BY_NAMED_IN_2016_774], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_EMPLOYMENT_SERVICE, f::TO_NAMED_IN_2016_774]),
    profile!("social_insurance", "P-FK", "Försäkringskassan", "the Social Insurance Agency", Bound::Yes,
        speaks: [f::BY_SOCIAL_INSURANCE, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::BY_STATE_IN_2025_170, f::BY_NAMED_IN_2016_774], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_SOCIAL_INSURANCE, f::TO_NAMED_IN_2016_774]),
    profile!("benefit_authority", "P-BIDRAG", "Centrala studiestödsnämnden eller Pensionsmyndigheten", "the Board of Student Finance or the Pensions Agency", Bound::RuleNotHere("28 kap. OSL"),
        speaks: [f::BY_BENEFIT_AUTHORITY, f::BY_AUTHORITY, f::BY_STATE_IN_2025_170], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_IN_2016_774],
        listens: [f::TO_AUTHORITY, f::TO_BENEFIT_AUTHORITY], open: [f::TO_NAMED_IN_2016_774]),
    profile!("enforcement_authority", "P-KFM", "Kronofogdemyndigheten", "the Enforcement Authority", Bound::RuleNotHere("34 kap. OSL"),
        speaks: [f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::BY_STATE_IN_2025_170, f::BY_NAMED_IN_2016_774], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_ENFORCEMENT_AUTHORITY, f::TO_NAMED_IN_2016_774]),
    profile!("youth_institutions", "P-SIS", "Statens institutionsstyrelse", "the National Board of Institutional Care", Bound::Yes,
        speaks: [f::BY_SOCIAL, f::BY_INSTITUTIONAL_CARE, f::BY_AUTHORITY, f::BY_NAMED_REPORTER, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_SOCIAL, f::TO_INSTITUTIONAL_CARE]),
    profile!("regional_health", "P-HSJ", "regionens hälso- och sjukvård", "regional health care", Bound::Yes,
        speaks: [f::BY_HEALTH, f::BY_REGION, f::BY_MUNICIPALITY, f::BY_AUTHORITY, f::BY_NAMED_REPORTER, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_HEALTH]),
    profile!("migration_agency", "P-MIG", "Migrationsverket", "the Migration Agency", Bound::Yes,
        speaks: [f::BY_MIGRATION_AGENCY, f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::BY_STATE_IN_2025_170, f::BY_NAMED_IN_2016_774], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_MIGRATION_AGENCY, f::TO_NAMED_IN_2016_774]),
    profile!("care_inspectorate", "P-IVO", "Inspektionen för vård och omsorg", "the Health and Social Care Inspectorate", Bound::Yes,
        speaks: [f::BY_CARE_INSPECTORATE, f::BY_AUTHORITY, f::BY_STATE_IN_2025_170, f::BY_NAMED_IN_2016_774], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER],
        listens: [f::TO_AUTHORITY, f::TO_CARE_INSPECTORATE, f::TO_NAMED_IN_2016_774]),
    profile!("school_inspectorate", "P-SI", "Skolinspektionen", "the Schools Inspectorate", Bound::Yes,
        speaks: [f::BY_SCHOOL_INSPECTORATE, f::BY_AUTHORITY, f::BY_STATE_IN_2025_170], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_SCHOOL_INSPECTORATE]),
    profile!("ombudsman", "P-JO", "Justitieombudsmannen eller Justitiekanslern", "the Parliamentary Ombudsman or the Chancellor of Justice", Bound::ByTransfer("11 kap. 1 § och 42 kap. OSL"),
        speaks: [f::BY_AUTHORITY],
        listens: [f::TO_AUTHORITY, f::TO_OMBUDSMAN]),
    profile!("data_protection_authority", "P-IMY", "Integritetsskyddsmyndigheten", "the Authority for Privacy Protection", Bound::RuleNotHere("32 kap. 1 § OSL"),
        speaks: [f::BY_AUTHORITY],
        listens: [f::TO_AUTHORITY, f::TO_DATA_PROTECTION_AUTHORITY]),
    profile!("childrens_ombudsman", "P-BO", "Barnombudsmannen", "the Ombudsman for Children", Bound::RuleNotHere("Barnombudsmannens egen sekretess"),
        speaks: [f::BY_AUTHORITY, f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_CHILDRENS_OMBUDSMAN]),
    profile!("crime_prevention_council", "P-BRA", "Brottsförebyggande rådet", "the National Council for Crime Prevention", Bound::Yes,
        speaks: [f::BY_CRIME_PREVENTION_COUNCIL, f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_CRIME_PREVENTION_COUNCIL]),
    profile!("county_board", "P-LST", "länsstyrelsen", "the county administrative board", Bound::RuleNotHere("myndighetens egna sekretessbestämmelser"),
        speaks: [f::BY_AUTHORITY, f::BY_REPORTER_SINCE_2026, f::BY_STATE_IN_2025_170, f::BY_NAMED_IN_2016_774], open: [f::TOUCHES_CHILDREN],
        listens: [f::TO_AUTHORITY, f::TO_ANIMAL_CONTROL, f::TO_NAMED_IN_2016_774]),
    profile!("court", "P-DOM", "domstol", "court", Bound::RuleNotHere("36 och 43 kap. OSL och rättegångsbalken"),
        speaks: [f::BY_AUTHORITY],
        listens: [f::TO_AUTHORITY, f::TO_COURT]),
    profile!("parliament_or_government", "P-RR", "riksdagen eller regeringen", "Parliament or the Government", Bound::RuleNotHere("myndighetens egna sekretessbestämmelser"),
        speaks: [f::BY_AUTHORITY],
        listens: [f::TO_AUTHORITY, f::TO_GOVERNMENT]),
    profile!("foreign_authority", "P-UTL", "utländsk myndighet eller mellanfolklig organisation", "foreign authority or intergovernmental organisation", Bound::No,
        speaks: [],
        listens: [f::TO_FOREIGN]),
    profile!("other_authority", "P-MYN", "annan myndighet", "another authority", Bound::RuleNotHere("myndighetens egna sekretessbestämmelser"),
        speaks: [f::BY_AUTHORITY], open: [f::TOUCHES_CHILDREN, f::BY_NAMED_REPORTER, f::BY_REPORTER_SINCE_2026, f::BY_STATE_IN_2025_170, f::BY_NAMED_IN_2016_774],
        listens: [f::TO_AUTHORITY], open: [f::TO_INTERVENER, f::TO_LAW_ENFORCEMENT, f::TO_NAMED_IN_2016_774]),
    profile!("private", "P-PRIV", "enskild: privatperson, förening, samfund, företag", "private: person, association, congregation, company", Bound::No,
        speaks: [], open: [f::TOUCHES_CHILDREN, f::PROFESSIONAL],
        listens: [f::TO_PRIVATE]),
    profile!("private_school", "P-FRISK", "fristående skola", "independent school", Bound::InOtherAct("29 kap. 14 § skollagen"),
        speaks: [f::BY_PRIVATE_SCHOOL, f::BY_HEADTEACHER, f::BY_REPORTER_SINCE_2026, f::TOUCHES_CHILDREN, f::PROFESSIONAL],
        listens: [f::TO_PRIVATE, f::TO_SCHOOL]),
    profile!("private_preschool", "P-FRIFSK", "fristående förskola eller fritidshem", "independent preschool or after-school centre", Bound::InOtherAct("29 kap. 14 § skollagen"),
        speaks: [f::BY_PRIVATE_PRESCHOOL, f::BY_HEADTEACHER, f::BY_REPORTER_SINCE_2026, f::TOUCHES_CHILDREN, f::PROFESSIONAL],
        listens: [f::TO_PRIVATE, f::TO_SCHOOL]),
    profile!("private_social_care", "P-ENSK-SOC", "enskild verksamhet inom socialtjänsten", "private social care", Bound::InOtherAct("17 kap. 11 § SoL"),
        speaks: [f::BY_PRIVATE_SOCIAL, f::TOUCHES_CHILDREN, f::PROFESSIONAL, f::BY_NAMED_REPORTER],
        listens: [f::TO_PRIVATE, f::TO_PRIVATE_CARE]),
    profile!("private_health_care", "P-ENSK-HSJ", "enskild hälso- och sjukvård", "private health care", Bound::InOtherAct("6 kap. 12 § PSL"),
        speaks: [f::BY_PRIVATE_HEALTH, f::TOUCHES_CHILDREN, f::PROFESSIONAL, f::BY_NAMED_REPORTER],
        listens: [f::TO_PRIVATE, f::TO_PRIVATE_CARE]),
    profile!("private_provider", "P-PRIV-VARD", "enskilt bedriven skola, vård eller omsorg", "privately run school, health care or social care", Bound::OtherAct("skollagen, patientsäkerhetslagen eller socialtjänstlagen"),
        speaks: [f::TOUCHES_CHILDREN, f::PROFESSIONAL], open: [],
        listens: [f::TO_PRIVATE], open: [f::TO_PRIVATE_CARE, f::TO_SCHOOL]),
    profile!("it_supplier", "P-BITR", "it-leverantör", "IT supplier", Bound::InOtherAct("4 § lagen (2020:914)"),
        speaks: [f::BY_IT_SUPPLIER],
        listens: [f::TO_PRIVATE]),
    profile!("individual", "P-IND", "den enskilde själv", "the individual", Bound::No,
        speaks: [],
        listens: [f::TO_PRIVATE]),
    profile!("guardian", "P-VH", "vårdnadshavare", "guardian", Bound::No,
        speaks: [],
        listens: [f::TO_PRIVATE]),
];

impl Bound {
    /// Whether the rules that bind are here.
    #[must_use]
    pub const fn is_here(self) -> bool {
        matches!(self, Self::Yes | Self::InOtherAct(_))
    }
}

/// A profile by its name or its short name.
#[must_use]
pub fn profile(id: &str) -> Option<&'static Profile> {
    PROFILES
        .iter()
        .find(|p| p.id == id)
        .or_else(|| PROFILES.iter().find(|p| p.short.eq_ignore_ascii_case(id)))
}
