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
    name: Text { sv: "En kommun i allmänhet", en: "A municipality in general" },
    from: date(2015, 12, 13),
    until: None,
    unsettled_branches: &["forskola", "fritidshem"],
    groups: &[],
    actors: actors! {
        "generic.social_services", "social_services", "socialnamnden", "socialtjanst", "Socialtjänsten", "Social services";
        "generic.medical_pupil_health", "medical_pupil_health", "skolnamnden", "emi", "Elevhälsans medicinska insats", "Medical pupil health";
        "generic.other_pupil_health", "other_pupil_health", "skolnamnden", "skola", "Elevhälsan i övrigt", "Other pupil health";
        "generic.pupil_support", "pupil_support", "skolnamnden", "skola", "Särskilt elevstöd", "Special pupil support";
        "generic.school", "school", "skolnamnden", "skola", "Skolan i övrigt", "School otherwise";
        "generic.preschool", "preschool", "skolnamnden", "forskola", "Förskolan", "Preschool";
        "generic.after_school_centre", "after_school_centre", "skolnamnden", "fritidshem", "Fritidshemmet", "After-school centre";
        "generic.leisure", "leisure", "fritidsnamnden", "fritid", "Kommunens fritidsverksamhet", "Municipal leisure";
        "generic.general_municipal", "general_municipal", "kommunstyrelsen", "stadskontor", "Kommunstyrelsens förvaltning", "City executive office";
        "generic.police", "police", "stat.polismyndigheten", "polis", "Polismyndigheten", "The Police Authority";
        "generic.security_service", "security_service", "stat.sakerhetspolisen", "sakerhetspolis", "Säkerhetspolisen", "The Security Service";
        "generic.customs", "customs", "stat.tullverket", "tull", "Tullverket", "Swedish Customs";
        "generic.prosecutor", "prosecutor", "stat.aklagarmyndigheten", "aklagare", "Åklagarmyndigheten", "The Prosecution Authority";
        "generic.prison_service", "prison_service", "stat.kriminalvarden", "kriminalvard", "Kriminalvården", "The Prison and Probation Service";
        "generic.employment_service", "employment_service", "stat.arbetsformedlingen", "arbetsformedling", "Arbetsförmedlingen", "The Employment Service";
        "generic.youth_institutions", "youth_institutions", "stat.sis", "sis", "Statens institutionsstyrelse", "The National Board of Institutional Care";
        "generic.regional_health", "regional_health", "regionens_namnd", "vard", "Regionens hälso- och sjukvård", "Regional health care";
        "generic.migration_agency", "migration_agency", "stat.migrationsverket", "migration", "Migrationsverket", "The Migration Agency";
        "generic.other_authority", "other_authority", "annan_myndighet", "annan", "En annan myndighet", "Another authority";
        "generic.private", "private", "", "", "En förening, ett företag eller en privatperson", "An association, a company or a private person";
        "generic.private_provider", "private_provider", "", "", "En fristående skola eller privat utförare", "A private school or provider";
        "generic.it_supplier", "it_supplier", "", "", "En it-leverantör", "An IT supplier";
        "generic.individual", "individual", "", "", "Den enskilde", "The individual";
        "generic.guardian", "guardian", "", "", "Vårdnadshavaren", "The guardian";
    },
};
