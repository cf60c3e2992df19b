//! A municipality without a name: one actor for each legal profile.

use sekretess_core::{Text, date};

use super::{Actor, Directory, ProfileOf};

macro_rules! actors {
    ($($id:literal, $profile:literal, $authority:literal, $branch:literal, $sv:literal, $en:literal;)*) => {
        &[$(Actor {
            id: $id,
            number: "",
            name: Text { sv: $sv, en: $en },
            authority: $authority,
            branch: $branch,
            profile: ProfileOf::One($profile),
            delegation: false,
            note: Text::EMPTY,
        }),*]
    };
}

/// One actor for each legal profile, for any day.
pub(super) static GENERIC: Directory = Directory {
    id: "generic",
    name: Text {
        sv: "en kommun i allmänhet",
        en: "A municipality in general",
    },
    from: date(2015, 12, 13),
    until: None,
    unsettled_branches: &["forskola", "fritidshem"],
    groups: &[],
    actors: actors! {
        "generic.social_services", "social_services", "socialnamnden", "socialtjanst", "socialtjänsten", "social services";
        "generic.medical_pupil_health", "medical_pupil_health", "skolnamnden", "emi", "elevhälsans medicinska insats", "medical pupil health";
        "generic.other_pupil_health", "other_pupil_health", "skolnamnden", "skola", "elevhälsan i övrigt", "other pupil health";
        "generic.pupil_support", "pupil_support", "skolnamnden", "skola", "särskilt elevstöd", "special pupil support";
        "generic.school", "school", "skolnamnden", "skola", "skolan i övrigt", "school otherwise";
        "generic.preschool", "preschool", "skolnamnden", "forskola", "förskolan", "preschool";
        "generic.after_school_centre", "after_school_centre", "skolnamnden", "fritidshem", "fritidshemmet", "after-school centre";
        "generic.leisure", "leisure", "fritidsnamnden", "fritid", "kommunens fritidsverksamhet", "municipal leisure";
        "generic.general_municipal", "general_municipal", "kommunstyrelsen", "stadskontor", "kommunstyrelsens förvaltning", "city executive office";
        "generic.police", "police", "stat.polismyndigheten", "polis", "Polismyndigheten", "the Police Authority";
        "generic.security_service", "security_service", "stat.sakerhetspolisen", "sakerhetspolis", "Säkerhetspolisen", "the Security Service";
        "generic.customs", "customs", "stat.tullverket", "tull", "Tullverket", "Swedish Customs";
        "generic.prosecutor", "prosecutor", "stat.aklagarmyndigheten", "aklagare", "Åklagarmyndigheten", "the Prosecution Authority";
        "generic.prison_service", "prison_service", "stat.kriminalvarden", "kriminalvard", "Kriminalvården", "the Prison and Probation Service";
        "generic.employment_service", "employment_service", "stat.arbetsformedlingen", "arbetsformedling", "Arbetsförmedlingen", "the Employment Service";
        "generic.youth_institutions", "youth_institutions", "stat.sis", "sis", "Statens institutionsstyrelse", "the National Board of Institutional Care";
        "generic.regional_health", "regional_health", "regionens_namnd", "vard", "regionens hälso- och sjukvård", "regional health care";
        "generic.migration_agency", "migration_agency", "stat.migrationsverket", "migration", "Migrationsverket", "the Migration Agency";
        "generic.other_authority", "other_authority", "annan_myndighet", "annan", "en annan myndighet", "another authority";
        "generic.private", "private", "", "", "en förening, ett företag eller en privatperson", "an association, a company or a private person";
        "generic.private_provider", "private_provider", "", "", "en fristående skola eller privat utförare", "a private school or provider";
        "generic.it_supplier", "it_supplier", "", "", "en it-leverantör", "an IT supplier";
        "generic.individual", "individual", "", "", "den enskilde", "the individual";
        "generic.guardian", "guardian", "", "", "vårdnadshavaren", "the guardian";
        "generic.adult_education", "adult_education", "vuxenutbildningsnamnden", "vuxenutbildning", "komvux", "adult education";
        "generic.library", "library", "kulturnamnden", "bibliotek", "biblioteket", "the library";
        "generic.tax_agency", "tax_agency", "stat.skatteverket", "skatt", "Skatteverket", "the Tax Agency";
        "generic.social_insurance", "social_insurance", "stat.forsakringskassan", "forsakring", "Försäkringskassan", "the Social Insurance Agency";
        "generic.school_inspectorate", "school_inspectorate", "stat.skolinspektionen", "skolinspektion", "Skolinspektionen", "the Schools Inspectorate";
        "generic.care_inspectorate", "care_inspectorate", "stat.ivo", "ivo", "Inspektionen för vård och omsorg", "the Health and Social Care Inspectorate";
        "generic.crime_prevention_council", "crime_prevention_council", "stat.bra", "bra", "Brottsförebyggande rådet", "the National Council for Crime Prevention";
        "generic.family_counselling", "family_counselling", "socialnamnden", "familjeradgivning", "familjerådgivningen", "family counselling";
        "generic.elderly_care", "social_services", "aldrenamnden", "aldreomsorg", "äldreomsorgen, en annan nämnd", "elderly care, another board";
        "generic.other_regional_health", "regional_health", "regionens_andra_namnd", "vard", "regionens hälso- och sjukvård under en annan nämnd", "regional health care under another board";
        "generic.private_social_care", "private_social_care", "", "", "enskild omsorg", "private social care";
        "generic.private_health_care", "private_health_care", "", "", "enskild vård", "private health care";
        "generic.county_board", "county_board", "stat.lansstyrelsen", "lansstyrelse", "länsstyrelsen", "the county administrative board";
        "generic.parliament_or_government", "parliament_or_government", "stat.regeringen", "regering", "riksdagen eller regeringen", "Parliament or the Government";
        "generic.foreign_authority", "foreign_authority", "", "", "en utländsk myndighet", "a foreign authority";
        "generic.private_school", "private_school", "", "", "en fristående skola", "an independent school";
        "generic.private_preschool", "private_preschool", "", "", "en fristående förskola", "an independent preschool";
        "generic.court", "court", "domstolen", "domstol", "domstolen", "the court";
        "generic.ombudsman", "ombudsman", "stat.jo", "jo", "Justitieombudsmannen", "the Parliamentary Ombudsman";
        "generic.data_protection_authority", "data_protection_authority", "stat.imy", "imy", "Integritetsskyddsmyndigheten", "the Authority for Privacy Protection";
        "generic.childrens_ombudsman", "childrens_ombudsman", "stat.bo", "bo", "Barnombudsmannen", "the Ombudsman for Children";
        "generic.enforcement_authority", "enforcement_authority", "stat.kronofogden", "kronofogde", "Kronofogdemyndigheten", "the Enforcement Authority";
        "generic.benefit_authority", "benefit_authority", "stat.bidrag", "bidrag", "Centrala studiestödsnämnden", "the Board of Student Finance";
    },
};
