//! The boards of a municipality in general.

use crate::actors::{
    Actor,
    ProfileOf::{Ask, One},
};

/// The municipality's own.
pub(super) const MUNICIPAL: &[Actor<'static>] = &[
    Actor::row(
        "",
        "generic.social_services",
        ("socialnamnden", "socialtjanst"),
        One("social_services"),
        "socialtjänsten",
        "social services",
    ),
    Actor::row(
        "",
        "generic.family_counselling",
        ("socialnamnden", "familjeradgivning"),
        One("family_counselling"),
        "kommunal familjerådgivning",
        "municipal family counselling",
    )
    .note(
        "Har en egen och starkare regel, 26 kap. 3 § OSL. Om rådgivningen är en självständig \
         verksamhetsgren beror på hur nämnden är ordnad: svara för det.",
        "Has a stronger rule of its own, 26 kap. 3 § OSL. Whether the counselling is an \
         independent branch depends on how the board is organised: answer that.",
    ),
    Actor::row(
        "",
        "generic.elderly_care",
        ("aldrenamnden", "aldreomsorg"),
        One("social_services"),
        "äldreomsorgen, en annan nämnd",
        "elderly care, another board",
    ),
    Actor::row(
        "",
        "generic.municipal_health_care",
        ("aldrenamnden", "halso_och_sjukvard"),
        One("regional_health"),
        "kommunens hälso- och sjukvård (hemsjukvård, vård i boenden)",
        "the municipality's health care (home nursing, care in housing)",
    )
    .note(
        "Har samma sekretess som regionens vård (25 kap. 1 § OSL), inte socialtjänstens; profilen \
         står för båda. Om den är en självständig verksamhetsgren beror på hur nämnden är ordnad: \
         svara för det.",
        "Has the same secrecy as the region's care (25 kap. 1 § OSL), not that of social services; \
         the profile stands for both. Whether it is an independent branch depends on how the board \
         is organised: answer that.",
    ),
    Actor::row(
        "",
        "generic.medical_pupil_health",
        ("skolnamnden", "emi"),
        One("medical_pupil_health"),
        "elevhälsans medicinska insats",
        "medical pupil health",
    ),
    Actor::row(
        "",
        "generic.other_pupil_health",
        ("skolnamnden", "skola"),
        One("other_pupil_health"),
        "elevhälsan i övrigt",
        "other pupil health",
    ),
    Actor::row(
        "",
        "generic.pupil_support",
        ("skolnamnden", "skola"),
        One("pupil_support"),
        "särskilt elevstöd",
        "special pupil support",
    ),
    Actor::row(
        "",
        "generic.school",
        ("skolnamnden", "skola"),
        One("school"),
        "skolan i övrigt",
        "school otherwise",
    ),
    Actor::row(
        "",
        "generic.headteacher",
        ("skolnamnden", "skola"),
        Ask(&["pupil_support", "school"]),
        "rektor",
        "headteacher",
    )
    .note(
        "Svaret beror på var uppgiften kommer ifrån: elevstöd och ordningsärenden, eller skolans \
         vardag. Säg vilket.",
        "The answer depends on where the information comes from: support and cases of order, or \
         the school's everyday work. Say which.",
    ),
    Actor::row(
        "",
        "generic.preschool",
        ("skolnamnden", "forskola"),
        One("preschool"),
        "förskolan",
        "preschool",
    ),
    Actor::row(
        "",
        "generic.after_school_centre",
        ("skolnamnden", "fritidshem"),
        One("after_school_centre"),
        "fritidshemmet",
        "after-school centre",
    ),
    Actor::row(
        "",
        "generic.adult_education",
        ("vuxenutbildningsnamnden", "vuxenutbildning"),
        One("adult_education"),
        "kommunal vuxenutbildning (komvux)",
        "municipal adult education (komvux)",
    )
    .note(
        "Sekretessen följer av 23 kap. 5 § OSL. Här räknas vuxenutbildningen till en egen nämnd; \
         i många kommuner hör den till en skolnämnd.",
        "Secrecy follows from 23 kap. 5 § OSL. Adult education is taken here to have a board of \
         its own; in many municipalities it belongs to a school board.",
    ),
    Actor::row(
        "",
        "generic.leisure",
        ("fritidsnamnden", "fritid"),
        One("leisure"),
        "kommunens fritidsverksamhet",
        "municipal leisure",
    ),
    Actor::row(
        "",
        "generic.culture",
        ("kulturnamnden", "kultur"),
        One("general_municipal"),
        "kommunens kulturverksamhet",
        "municipal culture",
    ),
    Actor::row(
        "",
        "generic.library",
        ("kulturnamnden", "bibliotek"),
        One("library"),
        "kommunens bibliotek",
        "municipal library",
    )
    .note(
        "40 kap. 3 § OSL skyddar uppgifter om lån och beställningar. Om biblioteket är en \
         självständig verksamhetsgren beror på hur nämnden är ordnad: svara för det.",
        "40 kap. 3 § OSL protects information on loans and orders. Whether the library is an \
         independent branch depends on how the board is organised: answer that.",
    ),
    Actor::row(
        "",
        "generic.general_municipal",
        ("kommunstyrelsen", "stadskontor"),
        One("general_municipal"),
        "kommunstyrelsens förvaltning",
        "city executive office",
    ),
    Actor::row(
        "",
        "generic.municipal_company",
        ("kommunalt_bolag", "bolag"),
        One("general_municipal"),
        "ett kommunalt bolag",
        "a municipal company",
    )
    .note(
        "Ett bolag som kommunen rättsligt bestämmer över jämställs med en myndighet (2 kap. 3 § \
         OSL). Bolagets egna regler om affärer är inte kodade.",
        "A company that the municipality legally controls is put on a par with an authority (2 \
         kap. 3 § OSL). Its own rules on business are not encoded.",
    ),
    Actor::row(
        "",
        "generic.safety_unit",
        ("kommunstyrelsen", "stadskontor"),
        One("general_municipal"),
        "kommunstyrelsens enhet för trygghet och säkerhet",
        "the executive board's safety and security unit",
    )
    .note(
        "Hör till kommunstyrelsen, alltså en annan myndighet än socialtjänst och skola. Bara 21 \
         kap. OSL gäller: det som andra lämnar hit får ett svagare skydd.",
        "Belongs to the executive board, so another authority than social services and school. \
         Only 21 kap. OSL applies: what others give to it gets a weaker protection.",
    ),
    Actor::row(
        "",
        "generic.housing",
        ("bostadsnamnden", "bostad"),
        One("municipal_housing"),
        "bostadsförmedling, bostadsuthyrning och bostadsanpassningsbidrag",
        "housing allocation, letting and housing adaptation grants",
    )
    .note(
        "Har egna regler, 26 kap. 11 och 12 §§ OSL, som inte är kodade.",
        "Has rules of its own, 26 kap. 11 and 12 §§ OSL, which are not encoded.",
    ),
    Actor::row(
        "",
        "generic.municipal_archive",
        ("kommunstyrelsen", "arkiv"),
        One("municipal_archive"),
        "kommunarkivet",
        "the municipal archive",
    )
    .note(
        "Här räknas kommunstyrelsen som arkivmyndighet; i en del kommuner är en annan nämnd det. \
         Handlingar som tas över behåller sin sekretess (11 kap. 6 § OSL).",
        "Here the executive board is taken as the archive authority; in some municipalities \
         another board is. Documents that are taken over keep their secrecy (11 kap. 6 § OSL).",
    ),
    Actor::row(
        "",
        "generic.chief_guardian",
        ("overformyndaren", "overformyndare"),
        One("chief_guardian"),
        "överförmyndaren",
        "the chief guardian",
    )
    .note(
        "En egen myndighet, också där flera kommuner har en gemensam nämnd.",
        "An authority of its own, also where several municipalities share a board.",
    ),
];
