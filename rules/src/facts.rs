//! Every question that the law asks, one entry each, in Swedish and English.
//!
//! The order is the numbering: an entry may be added at the end of its group, and
//! the names, not the numbers, are what the outside sees.

use sekretess_core::{About, Fact, FactId, Harm, Implication, Literal};

/// Declares the facts: a constant for each, and the list that they number.
macro_rules! facts {
    ($($name:ident = $fact:expr;)*) => {
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "used only to number the constants")]
        #[allow(dead_code, reason = "the variants are read as numbers")]
        #[repr(u16)]
        enum Number { $($name),* }
        $(#[doc = concat!("The fact `", stringify!($name), "`; see its question in [`FACTS`].")]
        pub const $name: FactId = FactId(Number::$name as u16);)*
        /// Every fact, by number.
        pub static FACTS: &[Fact] = &[$($fact),*];
    };
}
pub(crate) use facts;

const fn derived(id: &'static str, sv: &'static str, en: &'static str) -> Fact {
    Fact::objective(id, sv, en).derived()
}

const fn of_listener(id: &'static str, sv: &'static str, en: &'static str) -> Fact {
    derived(id, sv, en).about(About::Listener)
}

const fn objective(id: &'static str, sv: &'static str, en: &'static str) -> Fact {
    Fact::objective(id, sv, en)
}

const fn of_person(id: &'static str, sv: &'static str, en: &'static str) -> Fact {
    Fact::objective(id, sv, en).about(About::Person)
}

const fn assess(id: &'static str, sv: &'static str, en: &'static str) -> Fact {
    Fact::assessment(id, sv, en).about(About::PersonAndListener)
}

const fn assess_person(id: &'static str, sv: &'static str, en: &'static str) -> Fact {
    Fact::assessment(id, sv, en).about(About::Person)
}

facts! {
    // Who speaks: read off the discloser's legal profile.
    BY_SOCIAL = derived("by_social_services", "Finns uppgiften i socialtjänsten?", "Is the information held in social services?");
    BY_HEALTH = derived("by_health_care", "Finns uppgiften i hälso- och sjukvård, även medicinsk elevhälsa?", "Is the information held in health care, medical pupil health included?");
    BY_EMI = derived("by_medical_pupil_health", "Finns uppgiften i elevhälsans medicinska insats?", "Is the information held in medical pupil health?");
    BY_SCHOOL = derived("by_school", "Finns uppgiften i en skolform som 23 kap. 2 § OSL gäller för?", "Is the information held in a form of school that chapter 23, section 2 applies to?");
    BY_PUPIL_HEALTH = derived("by_other_pupil_health", "Finns uppgiften i elevhälsans psykologiska, psykosociala eller specialpedagogiska insats?", "Is the information held in psychological, psychosocial or special-needs pupil health?");
    BY_PUPIL_SUPPORT = derived("by_pupil_support", "Finns uppgiften i särskild elevstödjande verksamhet?", "Is the information held in special pupil support?");
    BY_PRESCHOOL = derived("by_preschool", "Finns uppgiften i förskolan?", "Is the information held in a preschool?");
    BY_AFTER_SCHOOL = derived("by_after_school_centre", "Finns uppgiften i ett fritidshem?", "Is the information held in an after-school centre?");
    BY_POLICE = derived("by_police", "Finns uppgiften hos Polismyndigheten?", "Is the information held by the Police Authority?");
    BY_CRIME_AUTHORITY = derived("by_crime_authority", "Finns uppgiften i brottsbekämpande verksamhet hos en sådan myndighet som 35 kap. 1 § OSL räknar upp?", "Is the information held in the crime-fighting work of an authority listed in chapter 35, section 1?");
    BY_MUNICIPALITY = derived("by_municipality_or_region", "Finns uppgiften hos en kommun eller en region?", "Is the information held by a municipality or a region?");
    BY_HEADTEACHER = derived("by_headteacher", "Finns uppgiften i den verksamhet som en rektor ansvarar för?", "Is the information held in the activity that a headteacher is responsible for?");
    BY_AUTHORITY = derived("by_authority", "Finns uppgiften hos en myndighet?", "Is the information held by an authority?");
    BY_NAMED_REPORTER = objective("by_named_reporter", "Räknas verksamheten upp bland dem som ska anmäla att barn far illa?", "Is the activity listed among those that must report that a child fares ill?");
    BY_REPORTER_SINCE_2026 = objective("by_reporter_since_2026", "Hör verksamheten till dem som räknas upp först från den 15 januari 2026?", "Is the activity among those that are listed only from 15 January 2026?");
    BY_FAMILY_COUNSELLING = derived("by_family_counselling", "Finns uppgiften i kommunal familjerådgivning?", "Is the information held in municipal family counselling?");
    BY_ADULT_EDUCATION = derived("by_adult_education", "Finns uppgiften i komvux eller annan utbildning för vuxna?", "Is the information held in adult education?");
    BY_LIBRARY = derived("by_library", "Finns uppgiften i ett bibliotek?", "Is the information held in a library?");
    BY_REGION = derived("by_region", "Finns uppgiften hos en region?", "Is the information held by a region?");
    BY_INSTITUTIONAL_CARE = derived("by_institutional_care", "Finns uppgiften hos Statens institutionsstyrelse?", "Is the information held by the National Board of Institutional Care?");
    BY_SECURITY_SERVICE = derived("by_security_service", "Finns uppgiften hos Säkerhetspolisen?", "Is the information held by the Security Service?");
    BY_PROSECUTOR = derived("by_prosecutor", "Finns uppgiften hos en åklagarmyndighet?", "Is the information held by a prosecution authority?");
    BY_PRISON_SERVICE = derived("by_prison_service", "Finns uppgiften hos Kriminalvården?", "Is the information held by the Prison and Probation Service?");
    BY_EMPLOYMENT_SERVICE = derived("by_employment_service", "Finns uppgiften hos Arbetsförmedlingen?", "Is the information held by the Employment Service?");
    BY_SOCIAL_INSURANCE = derived("by_social_insurance", "Finns uppgiften hos Försäkringskassan?", "Is the information held by the Social Insurance Agency?");
    BY_BENEFIT_AUTHORITY = derived("by_benefit_authority", "Finns uppgiften hos Centrala studiestödsnämnden eller Pensionsmyndigheten?", "Is the information held by the Board of Student Finance or the Pensions Agency?");
    BY_TAX_AGENCY = derived("by_tax_agency", "Finns uppgiften hos Skatteverket?", "Is the information held by the Tax Agency?");
    BY_MIGRATION_AGENCY = derived("by_migration_agency", "Finns uppgiften hos Migrationsverket?", "Is the information held by the Migration Agency?");
    BY_CARE_INSPECTORATE = derived("by_care_inspectorate", "Finns uppgiften hos Inspektionen för vård och omsorg?", "Is the information held by the Health and Social Care Inspectorate?");
    BY_SCHOOL_INSPECTORATE = derived("by_school_inspectorate", "Finns uppgiften hos Skolinspektionen?", "Is the information held by the Schools Inspectorate?");
    BY_CRIME_PREVENTION_COUNCIL = derived("by_crime_prevention_council", "Finns uppgiften hos Brottsförebyggande rådet?", "Is the information held by the National Council for Crime Prevention?");
    BY_STATE_IN_2025_170 = objective("by_state_authority_in_2025_170", "Är myndigheten en av de statliga myndigheter som 5 § lagen (2025:170) räknar upp?", "Is the authority among the state authorities listed in section 5 of the act (2025:170)?");
    BY_NAMED_IN_2016_774 = objective("by_authority_in_2016_774", "Är myndigheten en av dem som samverkar enligt lagen (2016:774)?", "Is the authority among those that cooperate under the act (2016:774)?");
    BY_PRIVATE_SCHOOL = derived("by_private_school", "Finns uppgiften i en fristående skola?", "Is the information held in an independent school?");
    BY_PRIVATE_PRESCHOOL = derived("by_private_preschool", "Finns uppgiften i en fristående förskola eller ett fristående fritidshem?", "Is the information held in an independent preschool or after-school centre?");
    BY_PRIVATE_SOCIAL = derived("by_private_social_care", "Finns uppgiften i yrkesmässig enskild verksamhet inom socialtjänsten?", "Is the information held in professional private social care?");
    BY_PRIVATE_HEALTH = derived("by_private_health_care", "Finns uppgiften i enskild hälso- och sjukvård?", "Is the information held in private health care?");
    BY_IT_SUPPLIER = derived("by_it_supplier", "Finns uppgiften hos en leverantör som bara bearbetar eller lagrar den tekniskt?", "Is the information held by a supplier that only processes or stores it technically?");
    TRANSFERRED = derived("transferred", "Följde sekretessen med från en annan myndighet (11 kap. OSL)?", "Did the secrecy come with it from another authority (chapter 11)?");
    TOUCHES_CHILDREN = objective("touches_children", "Berör den uppgiftslämnande verksamheten barn och unga?", "Does the discloser's activity concern children and young people?");
    PROFESSIONAL = objective("professional_activity", "Bedrivs den enskilda verksamheten yrkesmässigt?", "Is the private activity carried on professionally?");
    HEADTEACHER_KNOWS = objective("headteacher_knows", "Är det rektorn själv som lämnar uppgiften, eller har rektorn fått veta den?", "Is it the headteacher who gives the information, or has the headteacher been told it?").assumed(false);
    EXEMPT_PUPIL_HEALTH = objective("exempt_pupil_health_profession", "Är den som lämnar uppgiften skolläkare, skolsköterska, psykolog eller kurator i elevhälsan?", "Is the discloser a school doctor, school nurse, psychologist or counsellor in pupil health?");
    PERFORMS_FOR_BOARD = objective("performs_for_board", "Utför verksamheten insatsen på den mottagande socialnämndens uppdrag?", "Does the activity carry out the measure on the receiving board's behalf?").assumed(false);

    // Who listens.
    TO_PRIVATE = of_listener("to_private", "Är mottagaren en enskild: en privatperson, en förening eller ett företag?", "Is the listener private: a person, an association or a company?");
    TO_AUTHORITY = of_listener("to_authority", "Är mottagaren en svensk myndighet eller en verksamhetsgren i en sådan?", "Is the listener a Swedish authority or a branch of one?");
    TO_OTHER_AUTHORITY = of_listener("to_other_authority", "Är mottagaren en annan myndighet?", "Is the listener another authority?");
    TO_OTHER_BRANCH = of_listener("to_other_branch", "Hör mottagaren till en annan verksamhetsgren i samma myndighet?", "Does the listener belong to another branch of the same authority?");
    BRANCH_INDEPENDENT = Fact::objective("branch_independent", "Är verksamhetsgrenarna självständiga i förhållande till varandra?", "Are the branches independent of each other?").about(About::Listener);
    TO_SAME_AUTHORITY = of_listener("to_same_authority", "Hör mottagaren till samma myndighet?", "Does the listener belong to the same authority?");
    TO_POLICE = of_listener("to_police", "Är mottagaren Polismyndigheten?", "Is the listener the Police Authority?");
    TO_SECURITY_SERVICE = of_listener("to_security_service", "Är mottagaren Säkerhetspolisen?", "Is the listener the Security Service?");
    TO_CUSTOMS = of_listener("to_customs", "Är mottagaren Tullverket?", "Is the listener Swedish Customs?");
    TO_PROSECUTOR = of_listener("to_prosecutor", "Är mottagaren en åklagarmyndighet?", "Is the listener a prosecution authority?");
    TO_INTERVENER = Fact::objective("to_intervening_authority", "Har mottagaren till uppgift att ingripa mot brottet?", "Is it the listener's task to intervene against the crime?").about(About::Listener);
    TO_LAW_ENFORCEMENT = Fact::objective("to_law_enforcement", "Är mottagaren en brottsbekämpande myndighet enligt lagen (2025:170)?", "Is the listener a law-enforcement authority under the act (2025:170)?").about(About::Listener);
    TO_SOCIAL_BOARD = of_listener("to_social_board", "Är mottagaren socialnämnden?", "Is the listener the social welfare board?");
    TO_SOCIAL = of_listener("to_social_services", "Är mottagaren en myndighet inom socialtjänsten?", "Is the listener an authority within social services?");
    TO_HEALTH = of_listener("to_health_care", "Är mottagaren en myndighet inom hälso- och sjukvården?", "Is the listener an authority within health care?");
    TO_EMI = of_listener("to_medical_pupil_health", "Är mottagaren elevhälsans medicinska insats?", "Is the listener medical pupil health?");
    TO_PUPIL_SUPPORT = of_listener("to_pupil_health_or_support", "Hör mottagaren till annan elevhälsa eller särskild elevstödjande verksamhet?", "Does the listener belong to other pupil health or special pupil support?");
    TO_COURT = of_listener("to_court", "Är mottagaren en domstol?", "Is the listener a court?");
    TO_GOVERNMENT = of_listener("to_parliament_or_government", "Är mottagaren riksdagen eller regeringen?", "Is the listener Parliament or the Government?");
    TO_FOREIGN = of_listener("to_foreign_authority", "Är mottagaren en utländsk myndighet eller en mellanfolklig organisation?", "Is the listener a foreign authority or an intergovernmental organisation?");
    TO_PRISON_SERVICE = of_listener("to_prison_service", "Är mottagaren Kriminalvården?", "Is the listener the Prison and Probation Service?");
    TO_EMPLOYMENT_SERVICE = of_listener("to_employment_service", "Är mottagaren Arbetsförmedlingen?", "Is the listener the Employment Service?");
    TO_MIGRATION_AGENCY = of_listener("to_migration_agency", "Är mottagaren Migrationsverket?", "Is the listener the Migration Agency?");
    TO_SOCIAL_INSURANCE = of_listener("to_social_insurance", "Är mottagaren Försäkringskassan?", "Is the listener the Social Insurance Agency?");
    TO_BENEFIT_AUTHORITY = of_listener("to_benefit_authority", "Är mottagaren Centrala studiestödsnämnden eller Pensionsmyndigheten?", "Is the listener the Board of Student Finance or the Pensions Agency?");
    TO_TAX_AGENCY = of_listener("to_tax_agency", "Är mottagaren Skatteverket?", "Is the listener the Tax Agency?");
    TO_ENFORCEMENT_AUTHORITY = of_listener("to_enforcement_authority", "Är mottagaren Kronofogdemyndigheten?", "Is the listener the Enforcement Authority?");
    TO_INSTITUTIONAL_CARE = of_listener("to_institutional_care", "Är mottagaren Statens institutionsstyrelse?", "Is the listener the National Board of Institutional Care?");
    TO_CARE_INSPECTORATE = of_listener("to_care_inspectorate", "Är mottagaren Inspektionen för vård och omsorg?", "Is the listener the Health and Social Care Inspectorate?");
    TO_SCHOOL_INSPECTORATE = of_listener("to_school_inspectorate", "Är mottagaren Skolinspektionen?", "Is the listener the Schools Inspectorate?");
    TO_OMBUDSMAN = of_listener("to_ombudsman", "Är mottagaren Justitieombudsmannen eller Justitiekanslern?", "Is the listener the Parliamentary Ombudsman or the Chancellor of Justice?");
    TO_DATA_PROTECTION_AUTHORITY = of_listener("to_data_protection_authority", "Är mottagaren Integritetsskyddsmyndigheten?", "Is the listener the Authority for Privacy Protection?");
    TO_CHILDRENS_OMBUDSMAN = of_listener("to_childrens_ombudsman", "Är mottagaren Barnombudsmannen?", "Is the listener the Ombudsman for Children?");
    TO_CRIME_PREVENTION_COUNCIL = of_listener("to_crime_prevention_council", "Är mottagaren Brottsförebyggande rådet?", "Is the listener the National Council for Crime Prevention?");
    TO_ANIMAL_CONTROL = of_listener("to_animal_control", "Har mottagaren hand om djurskyddskontrollen?", "Is the listener in charge of animal-welfare control?");
    TO_CHIEF_GUARDIAN = of_listener("to_chief_guardian", "Är mottagaren överförmyndaren?", "Is the listener the chief guardian?");
    TO_SCHOOL = Fact::objective("to_school", "Är mottagaren en skola, en förskola eller dess huvudman?", "Is the listener a school, a preschool or its organiser?").about(About::Listener);
    TO_MUNICIPAL_SOCIAL = of_listener("to_municipal_social_services", "Är mottagaren en kommunal myndighet inom socialtjänsten?", "Is the listener a municipal authority within social services?");
    TO_PRIVATE_CARE = Fact::objective("to_private_care_provider", "Är mottagaren en enskild vårdgivare eller en enskild verksamhet inom socialtjänsten?", "Is the listener a private health-care provider or private social care?").about(About::Listener);
    TO_NAMED_IN_2016_774 = Fact::objective("to_authority_in_2016_774", "Är mottagaren en av de myndigheter som samverkar enligt lagen (2016:774)?", "Is the listener among the authorities that cooperate under the act (2016:774)?").about(About::Listener);
    TO_SUBJECT = derived("to_subject", "Är mottagaren den som uppgiften rör?", "Is the listener the person concerned?").about(About::PersonAndListener);
    TO_GUARDIAN = derived("to_guardian", "Är mottagaren vårdnadshavare för den som uppgiften rör?", "Is the listener a guardian of the person concerned?").about(About::PersonAndListener);
    REQUESTED = of_listener("requested", "Har mottagaren begärt uppgiften?", "Has the listener asked for the information?");
    SAME_PRIVATE_ACTIVITY = objective("same_private_activity", "Arbetar mottagaren i samma enskilda verksamhet, och behöver uppgiften i sitt arbete där?", "Does the listener work in the same private activity, and need the information for the work there?").about(About::Listener).assumed(false);
    TO_CLIENT = objective("to_client", "Är mottagaren den som har gett leverantören uppdraget?", "Is the listener the one that commissioned the supplier?").about(About::Listener).assumed(false);
    TO_HEADTEACHER_OR_ORGANISER = objective("to_headteacher_or_organiser", "Är mottagaren rektorn eller, när rektorn anmäler, huvudmannen (till den 1 juli 2019 i förskolan förskolechefen)?", "Is the listener the headteacher or, when the headteacher reports, the organiser (until 1 July 2019 in preschools the head of the preschool)?").about(About::Listener).assumed(false);
    TO_HOME_MUNICIPALITY = objective("to_home_municipality", "Är mottagaren elevens hemkommun?", "Is the listener the pupil's home municipality?").about(About::Listener).assumed(false);
    TO_TRANSPORT_AGENCY = objective("to_transport_agency", "Är mottagaren Transportstyrelsen?", "Is the listener the Transport Agency?").about(About::Listener).assumed(false);
    TO_PARENT = derived("to_parent", "Är mottagaren förälder till den som uppgiften rör?", "Is the listener a parent of the person concerned?").about(About::PersonAndListener);
    PARTY_WITH_INSIGHT = Fact::objective("party_with_insight", "Är mottagaren part i det ärende som uppgiften hör till, med rätt till insyn i handläggningen?", "Is the listener a party to the matter that the information belongs to, with a right of insight into its handling?").about(About::Listener).assumed(false);
    REVIEWS_DISCLOSER = Fact::objective("reviews_discloser", "Ska mottagaren ompröva eller överpröva ett beslut eller en åtgärd av den myndighet som har uppgiften?", "Is the listener to reconsider or review a decision or act of the authority that holds the information?").about(About::Listener).assumed(false);
    SUPERVISES_DISCLOSER = Fact::objective("supervises_discloser", "Utövar mottagaren tillsyn över eller revision hos den myndighet som har uppgiften?", "Does the listener supervise or audit the authority that holds the information?").about(About::Listener).assumed(false);
    PROCEEDINGS_AGAINST_PARTICIPANT = Fact::objective("proceedings_against_participant", "Gäller det en förundersökning, en rättegång, ett ärende om disciplinansvar eller uppsägning eller något jämförbart hos mottagaren mot någon för det som han eller hon gjort i den uppgiftslämnande verksamheten?", "Is it about an investigation, a trial, a disciplinary or dismissal matter or the like at the listener, against somebody for what he or she did in the discloser's activity?").about(About::Listener).assumed(false);
    PROCESSES_FOR_DISCLOSER = Fact::objective("processes_for_discloser", "Har mottagaren i uppdrag att bara bearbeta eller lagra uppgiften tekniskt åt den som lämnar den?", "Is the listener commissioned only to process or store the information technically for the discloser?").about(About::Listener).assumed(false);
    FOREIGN_BY_STATUTE = Fact::objective("foreign_disclosure_by_statute", "Säger en särskild föreskrift i lag eller förordning att uppgiften får lämnas till den utländska mottagaren?", "Does a special provision in an act or ordinance say that the information may be given to the foreign listener?").about(About::Listener).assumed(false);
    REPORTED_AS_OBLIGED = Fact::objective("reported_as_obliged", "Har mottagaren gjort orosanmälan som skyldig att anmäla, och inte som privatperson?", "Did the listener make the report of concern as somebody obliged to report, and not as a private person?").about(About::Listener).assumed(false);
    SEEKS_ORIGIN = Fact::objective("seeks_origin", "Är mottagaren myndig och söker sina biologiska föräldrar?", "Is the listener of age and looking for his or her biological parents?").about(About::Listener).assumed(false);
    SAME_MUNICIPALITY = Fact::objective("same_municipality_or_region", "Hör mottagaren till samma kommun eller samma region som den som lämnar uppgiften?", "Does the listener belong to the same municipality or the same region as the discloser?").about(About::Listener).assumed(false);
    TO_REPORTED = derived("to_reported_person", "Är mottagaren den som anmälan eller utsagan gäller?", "Is the listener the one whom the report or statement concerns?").about(About::PersonAndListener);
    TO_EMPLOYMENT_SUPPLIER = Fact::objective("to_employment_supplier", "Är mottagaren en leverantör som utför arbetsmarknadspolitiska insatser på uppdrag av Arbetsförmedlingen?", "Is the listener a supplier of labour-market measures commissioned by the Employment Service?").about(About::Listener).assumed(false);
    TO_SPORTS_ORGANISATION = Fact::objective("to_sports_organisation", "Är mottagaren en idrottsorganisation som enligt polisens registerlag får ta emot uppgifter om tillträdesförbud?", "Is the listener a sports organisation that may receive data on access bans under the police data act?").about(About::Listener).assumed(false);

    // What is said.
    PERSONAL = derived("personal", "Rör uppgiften en enskilds personliga förhållanden?", "Does the information concern an individual's personal circumstances?");
    KIND_HEALTH = derived("kind_health", "Rör uppgiften hälsa eller sexualliv?", "Does the information concern health or sexual life?");
    KIND_CONTACT = derived("kind_contact", "Är det en adress eller annan kontaktuppgift?", "Is it an address or other contact data?");
    KIND_IDENTITY = derived("kind_identity", "Är det en uppgift om identitet, adress eller liknande?", "Is it identity, address or the like?");
    KIND_FOREIGN = derived("kind_foreign_national", "Rör uppgiften en utlänning?", "Does the information concern a foreign national?");
    KIND_FICTITIOUS = derived("kind_fictitious_identity", "Kopplar uppgiften fingerade personuppgifter till de verkliga?", "Does the information link a fictitious identity to the real one?");
    KIND_DECISION = derived("kind_decision", "Är uppgiften själva beslutet i ett ärende?", "Is the information the decision itself in a matter?");
    KIND_CORRECTION = derived("kind_correction_case", "Hör uppgiften till ett ärende om tillrättaförande av en elev eller om skiljande från studier?", "Does the information belong to a matter of correcting or expelling a pupil?");
    KIND_CONTACT_BAN = derived("kind_contact_ban", "Finns uppgiften i ett ärende om kontaktförbud eller liknande skydd?", "Does the information belong to a matter of a contact ban or similar protection?");
    KIND_RECORD = derived("kind_criminal_record", "Kommer uppgiften ur belastningsregistret?", "Does the information come from the criminal records register?");
    KIND_NOT_CRIME_WORK = derived("kind_not_crime_work", "Finns uppgiften utanför polisens brottsbekämpande verksamhet?", "Is the information held outside the police's crime-fighting work?");
    KIND_CONCERN_REPORT = derived("kind_concern_report", "Hör uppgiften till en anmälan om oro för ett barn eller till återkoppling på en sådan?", "Does the information belong to a report of concern for a child, or to feedback on one?");
    KIND_PROTECTED_REGISTRATION = derived("kind_protected_registration", "Visar uppgiften var en part med skyddad folkbokföring bor?", "Does the information tell where a party with protected population registration lives?");
    KIND_PROTECTED_HOUSING = derived("kind_protected_housing", "Är det adressen till ett skyddat boende?", "Is it the address of protected housing?");
    KIND_PUPIL_HEALTH = derived("kind_pupil_health", "Kommer uppgiften ur psykologiska, psykosociala eller specialpedagogiska insatser för en elev (i vuxenutbildning även studie- och yrkesvägledning)?", "Does the information come from psychological, psychosocial or special-needs measures for a pupil (in adult education study guidance too)?");
    KIND_PUPIL_CARE = derived("kind_pupil_care", "Kommer uppgiften ur elevvård eller särskilt elevstöd i övrigt?", "Does the information come from other pupil care or special pupil support?");
    KIND_PRIVATE_REPORT = derived("kind_private_report", "Är det en anmälan eller annan utsaga som en privatperson har lämnat om någon annan?", "Is it a report or statement that a private person has made about somebody else?");
    KIND_FEEDBACK = derived("kind_report_feedback", "Är uppgiften bara om en utredning om barnet har inletts, inte inletts eller redan pågår?", "Is the information only whether an inquiry about the child was opened, not opened or is already under way?");
    KIND_SHARED_RECORD = derived("kind_shared_record", "Har uppgiften gjorts tillgänglig av en annan vårdgivare eller omsorgsgivare i sammanhållen dokumentation?", "Has another provider made the information available in shared care documentation?");
    KIND_CUSTODY_FILE = derived("kind_custody_file", "Finns uppgiften i en personakt från enskild verksamhet som har tagits om hand?", "Is the information in a personal file from private activity that has been taken into custody?");
    KIND_OTHER_CRIME_REGISTER = derived("kind_other_crime_register", "Kommer uppgiften ur ett sådant register om brott som 35 kap. 4 § OSL räknar upp?", "Does the information come from such a crime register as chapter 35, section 4 lists?");
    KIND_PERSONAL_SAFETY = derived("kind_personal_safety_work", "Finns uppgiften i särskilt personsäkerhetsarbete?", "Does the information belong to special personal-safety work?");
    KIND_INTELLIGENCE = derived("kind_intelligence", "Finns uppgiften i underrättelseverksamhet?", "Does the information belong to intelligence work?");
    KIND_DEFENCE = derived("kind_defence_or_security", "Rör uppgiften rikets säkerhet eller totalförsvaret?", "Does the information concern national security or total defence?");
    KIND_EMERGENCY_PLAN = derived("kind_emergency_plan", "Finns uppgiften i en skolas beredskapsplan?", "Is the information in a school emergency plan?");
    KIND_POPULATION_REGISTER = derived("kind_population_register", "Kommer uppgiften ur folkbokföringen?", "Does the information come from the population register?");
    KIND_STAFF_COUNSELLING = derived("kind_staff_counselling", "Kommer uppgiften ur personalsocial rådgivning?", "Does the information come from staff counselling?");
    KIND_STAFF_HEALTH = derived("kind_staff_health", "Rör uppgiften en anställds hälsa eller omplacering i personaladministrationen?", "Does the information concern an employee's health or redeployment in staff administration?");
    KIND_STAFF_CONTACT = derived("kind_staff_contact", "Är det en anställds privata kontaktuppgift?", "Is it an employee's private contact data?");
    KIND_DISCIPLINARY = derived("kind_disciplinary", "Hör uppgiften till ett ärende om disciplinansvar eller uppsägning?", "Does the information belong to a disciplinary or dismissal matter?");
    KIND_LIBRARY_LOAN = derived("kind_library_loan", "Rör uppgiften en enskilds lån eller beställning i ett bibliotek?", "Does the information concern somebody's loan or order in a library?");
    KIND_ANIMAL = derived("kind_animal", "Rör uppgiften ett djur?", "Does the information concern an animal?");
    KIND_BULK = derived("kind_bulk", "Är det ett urval eller en större mängd personuppgifter?", "Is it a selection or a large amount of personal data?");
    COMMITTED_CRIME = objective("committed_crime", "Angår uppgiften misstanke om ett redan begånget brott?", "Does the information concern a suspicion that a crime has already been committed?");
    PUBLIC_DOCUMENT = objective("public_document", "Finns uppgiften i en allmän handling som förvaras hos den som lämnar den?", "Is the information in an official document kept by the discloser?").assumed(false);
    REPORT_BY_PRIVATE = objective("report_by_private_person", "Finns uppgiften i en anmälan som en privatperson har gjort?", "Is the information in a report made by a private person?");
    DECISION_ON_COERCION = objective("decision_on_coercive_care", "Är det ett beslut om omhändertagande av någon, om vård utan samtycke eller om sluten ungdomsvård, eller ett beslut i ett klagomåls- eller behörighetsärende inom kommunal hälso- och sjukvård?", "Is it a decision to take somebody into care, on care without consent or on closed youth care, or a decision in a complaint or licence matter within municipal health care?").assumed(false);
    DECISION_ON_HOUSING = objective("decision_on_protected_housing", "Är det ett beslut att ge ett barn skyddat boende med samtycke från bara en av vårdnadshavarna?", "Is it a decision to give a child protected housing with the consent of only one of the guardians?").assumed(false);
    DECISION_ON_FILE = objective("decision_on_custody_of_file", "Är det ett beslut om att ta om hand eller lämna tillbaka en personakt?", "Is it a decision to take a personal file into custody or to give it back?").assumed(false);
    DECISION_IN_HEALTH = objective("decision_public_in_health_care", "Är det ett beslut om frihetsberövande enligt LPT, LRV eller smittskyddslagen, i ett klagomål mot vården, om att ta om hand eller lämna tillbaka en patientjournal, eller om legitimation eller annan behörighet?", "Is it a decision on deprivation of liberty under the psychiatric or infectious-disease acts, in a complaint against health care, on taking a patient record into custody or giving it back, or on a licence?").assumed(false);
    CARE_COMPLAINT = derived("complaint_on_municipal_health_care", "Finns uppgiften i en anmälan om klagomål mot kommunal hälso- och sjukvård eller om prövotid eller legitimation för dess personal?", "Is the information in a complaint against municipal health care, or in a report on probation or licence for its staff?");
    SHARED_DOCUMENTATION = objective("given_through_shared_documentation", "Lämnas uppgiften så som reglerna om sammanhållen journalföring eller sammanhållen vård- och omsorgsdokumentation säger?", "Is the information given as the rules on shared records or shared care documentation say?").assumed(false);
    QUALITY_REGISTER = objective("given_to_quality_register", "Lämnas uppgiften till ett nationellt eller regionalt kvalitetsregister?", "Is the information given to a national or regional quality register?").assumed(false);
    HEALTH_STATISTICS = objective("for_health_research_or_statistics", "Lämnas uppgiften för forskning, statistik eller administration inom hälso- och sjukvården?", "Is the information given for research, statistics or administration within health care?").assumed(false);
    PRIVATE_BY_HEALTH_STATUTE = objective("to_private_by_health_statute", "Säger någon av de vårdlagar som 25 kap. 11 § OSL räknar upp att uppgiften får lämnas till den här enskilda mottagaren?", "Does one of the health acts listed in chapter 25, section 11 say that the information may be given to this private listener?").assumed(false);
    TERRORIST_OFFENCE = objective("terrorist_offence", "Är det ett sådant terroristbrott, eller försök, förberedelse eller stämpling till ett, som 10 kap. 22 a § OSL räknar upp?", "Is it such a terrorist offence, or attempt, preparation or conspiracy, as chapter 10, section 22 a lists?").assumed(false);
    CRIME_IN_INSTITUTION = objective("crime_in_institution", "Har brottet begåtts inom Statens institutionsstyrelses verksamhet?", "Was the crime committed within the activity of the National Board of Institutional Care?").assumed(false);
    ANIMAL_ENCOUNTERED = objective("animal_encountered", "Har vårdens eller socialtjänstens personal själv påträffat djuret?", "Have health-care or social-services staff themselves encountered the animal?").assumed(false);
    RECEIVED_BEFORE_2022_12_01 = objective("received_before_2022_12_01", "Kom uppgiften in före den 1 december 2022?", "Was the information received before 1 December 2022?");
    DISTANCE_EDUCATION_CASE = derived("distance_education_case", "Hör uppgiften till ett ärende om mottagande till gymnasieutbildning på distans?", "Does the information belong to a matter of admission to upper secondary distance education?");
    SPECIAL_NEEDS_MEASURE = objective("special_needs_measure", "Avser uppgiften en specialpedagogisk insats?", "Does the information concern a special-needs measure?").assumed(false);
    COVERED_BY_SUPERVISION_PLAN = objective("covered_by_supervision_plan", "Gäller uppgiften något som omfattas av verkställighetsplanen för ungdomsövervakning?", "Does the information concern something covered by the plan for youth supervision?").assumed(false);
    IN_PRELIMINARY_INVESTIGATION = derived("in_preliminary_investigation", "Förekommer uppgiften i en förundersökning, eller hör den till en sådan?", "Is the information part of a preliminary investigation, or does it belong to one?");
    PROSECUTION_DECISION = objective("prosecution_decision", "Är det ett beslut om huruvida åtal eller förverkandetalan ska väckas, eller om att inte inleda eller att lägga ned utredningen?", "Is it a decision whether to prosecute or sue for forfeiture, or not to open or to close the investigation?").assumed(false);
    PENALTY_ORDER = objective("penalty_order_or_removal", "Hör uppgiften till ett ärende om ordningsbot, till ett ärende om strafföreläggande utan sådan sekretess som domstolen skulle ha haft, eller till ett omhändertagande enligt 13 § andra stycket polislagen?", "Does the information belong to a matter of a summary fine, to one of a penalty order without such secrecy as the court would have had, or to a removal under section 13, second paragraph of the Police Act?").assumed(false);
    GIVEN_TO_COURT = objective("given_to_court_in_prosecution", "Har uppgiften lämnats till domstol med anledning av åtal eller förverkandetalan, utan att något av undantagen i 35 kap. 7 § OSL gäller?", "Has the information been given to a court because of a prosecution or suit for forfeiture, none of the exceptions in chapter 35, section 7 applying?").assumed(false);
    ACCESS_BAN_REGISTER = derived("access_ban_register", "Kommer uppgiften ur tillträdesförbudsregistret?", "Does the information come from the register of access bans?");
    COUNCIL_SUPPORT_WORK = objective("council_support_work", "Finns uppgiften i Brottsförebyggande rådets arbete som kontaktpunkt för dem som fördelar offentliga medel, eller i dess stöd vid oro för skolattacker?", "Is the information held in the council's work as contact point for those who distribute public funds, or in its support where a school attack is feared?");
    HEALTH_SUPERVISION = objective("health_care_supervision", "Finns uppgiften i tillsyn över, eller omprövning av beslut i, hälso- och sjukvård eller annan medicinsk verksamhet?", "Is the information held in supervision of, or reconsideration of decisions in, health care or other medical activity?");
    SERVICE_DATA = objective("address_phone_workplace_or_photo", "Är uppgiften en adress, ett telefonnummer, en arbetsplats eller ett fotografi?", "Is the information an address, a telephone number, a workplace or a photograph?").assumed(false);

    // The person whom it is about.
    UNDER_18 = of_person("under_18", "Är personen under 18 år?", "Is the person under 18?");
    UNDER_21 = of_person("under_21", "Är personen under 21 år?", "Is the person under 21?");
    CLOSE_TO_ONE_IN_NEED = of_person("close_to_person_in_need", "Är personen närstående till den som behöver vården eller stödet, och är den som behöver det under 18 år, i pågående missbruk eller under vård enligt LPT eller LRV?", "Is the person close to the one who needs the care or support, and is that one under 18, in ongoing abuse or in compulsory or forensic psychiatric care?").assumed(false);
    TAKEN_INTO_CARE = of_person("taken_into_care", "Är barnet omhändertaget, eller vårdas det, enligt LVU?", "Is the child taken into care, or cared for, under LVU?");
    IN_PROTECTED_HOUSING = of_person("granted_protected_housing", "Har barnet beviljats skyddat boende, eller en sådan omedelbar insats, enligt lagen (2024:79)?", "Has the child been granted protected housing, or such an immediate measure, under the act (2024:79)?");
    SHARED_RECORD_UNLOCKED = of_person("shared_record_conditions_met", "Är villkoren för att få behandla uppgiften ur den sammanhållna dokumentationen uppfyllda, eller har den redan behandlats så?", "Are the conditions for using the information in the shared documentation met, or has it been so used before?");
    ADULT_SUPPORT = of_person("support_for_adults_listed", "Gäller uppgiften sådana insatser för äldre, för personer med funktionsnedsättning eller enligt LSS som 26 kap. 9 c § OSL räknar upp?", "Does the information concern such measures for the elderly, for persons with disabilities or under LSS as chapter 26, section 9 c lists?").assumed(false);
    YOUTH_SUPERVISION = Fact::objective("sentenced_to_youth_supervision", "Är personen dömd till ungdomsövervakning?", "Has the person been sentenced to youth supervision?").about(About::Person).assumed(false);

    // Why it is said.
    FOR_SUPPORT = derived("for_support", "Är syftet att stödja eller skydda?", "Is the purpose to support or protect?");
    FOR_PREVENTION = derived("for_crime_prevention", "Är syftet att förebygga brott?", "Is the purpose to prevent crime?");
    FOR_INVESTIGATION = derived("for_investigation", "Är syftet att ett begånget brott ska utredas?", "Is the purpose to have a committed crime investigated?");
    FOR_ACUTE_DANGER = derived("for_acute_danger", "Är det fara nu?", "Is there danger now?");
    FOR_PAYMENTS = derived("for_payments", "Är syftet att hindra felaktiga utbetalningar?", "Is the purpose to prevent wrong payments?");
    FOR_RULE_BREACHES = derived("for_rule_breaches", "Är syftet att hindra fusk eller regelöverträdelser?", "Is the purpose to prevent cheating or breaches of rules?");
    FOR_OWN_TASK = derived("for_own_task", "Är syftet den egna verksamhetens uppgift?", "Is the purpose the discloser's own task?");
    FOR_SUPERVISION = derived("for_supervision", "Är syftet tillsyn?", "Is the purpose supervision?");

    // Is anything disclosed at all?
    KNOWN = assess("known_to_listener", "Känner mottagaren redan till exakt den här uppgiften?", "Does the listener already know exactly this information?").assumed(false);
    IDENTIFIABLE = assess("identifiable", "Kan mottagaren förstå vem det gäller, även genom att lägga pussel?", "Can the listener tell whom it is about, even by putting pieces together?").assumed(true);

    // Harm tests, from the strictest for the discloser to the mildest.
    CLEAR_NO_HARM_OR_DAMAGE = assess("clear_no_harm_or_damage", "Står det klart att varken skada eller men uppstår för den enskilde eller någon närstående?", "Is it clear that neither damage nor harm comes to the individual or anyone close?").harm(Harm::Reversed).assumed(false);
    CLEAR_NO_HARM = assess("clear_no_harm", "Står det klart att varken den enskilde eller någon närstående lider men?", "Is it clear that neither the individual nor anyone close suffers harm?").harm(Harm::Reversed).assumed(false);
    HARM_ASSUMED = assess("harm_assumed", "Kan det antas att den enskilde eller någon närstående lider men?", "Can it be assumed that the individual or someone close suffers harm?").harm(Harm::Straight);
    HARM_SPECIAL_REASON = assess("harm_special_reason", "Finns det en särskild anledning att anta att den enskilde eller någon närstående lider men?", "Is there a special reason to assume that the individual or someone close suffers harm?").harm(Harm::Qualified);
    CONSIDERABLE_HARM = assess("considerable_harm", "Måste det antas att den enskilde eller någon närstående lider betydande men?", "Must it be assumed that the individual or someone close suffers considerable harm?").harm(Harm::Qualified);
    THREAT_SPECIAL_REASON = assess("threat_special_reason", "Finns det en särskild anledning att anta att den enskilde eller någon närstående utsätts för hot, våld eller annat allvarligt men?", "Is there a special reason to assume that the individual or someone close is exposed to threats, violence or other serious harm?").harm(Harm::Qualified);
    FOREIGN_DANGER = assess("foreign_danger", "Kan det antas att någon utsätts för övergrepp eller annat allvarligt men på grund av utlänningens förhållande till en främmande stat, myndighet eller organisation?", "Can it be assumed that someone is exposed to assault or other serious harm because of the foreign national's relation to a foreign state, authority or organisation?").harm(Harm::Qualified);
    CLEAR_NO_THREAT = assess("clear_no_threat", "Står det klart att ingen utsätts för hot, våld eller annat allvarligt men?", "Is it clear that nobody is exposed to threats, violence or other serious harm?").harm(Harm::Reversed).assumed(false);
    HARMS_CRIME_WORK = Fact::assessment("harms_crime_work", "Kan det antas att brottsbekämpningen eller en planerad åtgärd skadas om uppgiften röjs för den här mottagaren?", "Can it be assumed that law enforcement or a planned measure is damaged if this listener learns it?").about(About::Listener).harm(Harm::Straight);
    INFORMANT_DANGER = assess("informant_danger", "Kan det antas att det uppkommer fara för att den som har lämnat uppgiften eller någon närstående utsätts för våld eller annat allvarligt men om den röjs för den här mottagaren?", "Can it be assumed that whoever gave the information, or someone close, is put in danger of violence or other serious harm if this listener learns it?").harm(Harm::Qualified);
    CONSIDERABLE_HARM_ASSUMED = assess("considerable_harm_assumed", "Kan det antas att den enskilde eller någon närstående lider betydande men?", "Can it be assumed that the individual or someone close suffers considerable harm?").harm(Harm::Qualified);
    EXCEPTIONAL_FOR_TREATMENT = assess("exceptional_for_treatment", "Är det med hänsyn till ändamålet med vården av synnerlig vikt att patienten inte får uppgiften?", "Is it, in view of the purpose of the care, of exceptional importance that the patient does not get the information?").harm(Harm::Qualified);
    CLEAR_HOUSING_SAFE = Fact::assessment("clear_protected_housing_unharmed", "Står det klart att syftet med det skyddade boendet inte skadas om den här mottagaren får veta?", "Is it clear that the purpose of the protected housing is not damaged if this listener learns it?").about(About::Listener).harm(Harm::Reversed).assumed(false);
    WHEREABOUTS_WITHHELD = assess_person("whereabouts_withheld_from_a_parent", "Är det nödvändigt för ändamålet med omhändertagandet, vården eller det skyddade boendet att någon förälder eller vårdnadshavare inte får veta var barnet finns?", "Is it necessary for the purpose of the care or the protected housing that some parent or guardian does not learn where the child is?").neutral();
    WHEREABOUTS_WITHHELD_HERE = assess("whereabouts_withheld_from_this_parent", "Är det nödvändigt för ändamålet med omhändertagandet, vården eller det skyddade boendet att just den här föräldern eller vårdnadshavaren inte får veta var barnet finns?", "Is it necessary for the purpose of the care or the protected housing that this very parent or guardian does not learn where the child is?").neutral();
    DANGER_TO_ANYONE = assess("danger_to_anyone", "Kan det antas att det uppkommer fara för att någon utsätts för våld eller annat allvarligt men om uppgiften röjs för den här mottagaren?", "Can it be assumed that anyone is put in danger of violence or other serious harm if this listener learns it?").harm(Harm::Qualified);
    UNLAWFUL_PROCESSING = Fact::assessment("unlawful_processing", "Kan det antas att mottagaren kommer att behandla personuppgiften i strid med dataskyddsreglerna?", "Can it be assumed that the listener will process the personal data in breach of the data protection rules?").about(About::Listener).harm(Harm::Straight);
    CLEAR_NO_INTELLIGENCE_HARM = Fact::assessment("clear_no_intelligence_harm", "Står det klart att underrättelseverksamheten, nu och framöver, inte skadas om uppgiften röjs för den här mottagaren?", "Is it clear that intelligence work, now and later, is not damaged if this listener learns it?").about(About::Listener).harm(Harm::Reversed).assumed(false);
    HARMS_EMERGENCY_PLAN = Fact::assessment("harms_emergency_plan", "Kan det antas att beredskapsplanens syfte motverkas om uppgiften röjs för den här mottagaren?", "Can it be assumed that the purpose of the emergency plan is defeated if this listener learns it?").about(About::Listener).harm(Harm::Straight);

    // Consent.
    CONSENT_BY_SUBJECT = of_person("consent_by_subject", "Har den som uppgiften rör samtyckt?", "Has the person concerned consented?").claims();
    CONSENT_BY_GUARDIANS = of_person("consent_by_guardians", "Har alla vårdnadshavare samtyckt?", "Have all guardians consented?").claims();
    CONSENT_BY_REPRESENTATIVE = of_person("consent_by_representative", "Har en god man, förvaltare eller annan ställföreträdare samtyckt?", "Has a legal representative consented?").claims();
    CONSENT_COVERS_LISTENER = Fact::objective("consent_covers_listener", "Omfattar samtycket den här mottagaren?", "Does the consent cover this listener?").about(About::PersonAndListener);
    CONSENT_COVERS_INFORMATION = of_person("consent_covers_information", "Omfattar samtycket just den här uppgiften?", "Does the consent cover this very information?");
    CONSENT_COVERS_PURPOSE = of_person("consent_covers_purpose", "Omfattar samtycket det här syftet?", "Does the consent cover this purpose?");
    CONSENT_COVERS_DISCLOSER = of_person("consent_covers_discloser", "Omfattar samtycket att just den här verksamheten lämnar uppgiften?", "Does the consent cover disclosure by this very activity?");
    CONSENT_WITHDRAWN = of_person("consent_withdrawn", "Har samtycket återkallats eller slutat gälla, eller har det ännu inte börjat gälla?", "Has the consent been withdrawn or run out, or does it not hold yet?");
    CONSENT_INFORMED = assess_person("consent_informed", "Visste den som samtyckte vad samtycket innebär?", "Did the person who consented know what the consent means?");
    CONSENT_VOLUNTARY = assess_person("consent_voluntary", "Är samtycket frivilligt?", "Is the consent voluntary?");
    CONSENT_SPECIFIC = assess_person("consent_specific", "Är samtycket tillräckligt bestämt, alltså inte ett allmänt avstående från sekretess?", "Is the consent definite enough, and not a general waiver of secrecy?");
    MANDATE_COVERS = assess_person("mandate_covers", "Ingår det i ställföreträdarens uppdrag att samtycka i den här frågan?", "Does the representative's mandate include consenting in this matter?");
    MATURE_ALONE = assess_person("mature_alone", "Är barnet moget nog att ensamt bestämma i den här frågan?", "Is the child mature enough to decide alone in this matter?").neutral();
    MATURE_JOINTLY = assess_person("mature_jointly", "Är barnet så moget att det bestämmer tillsammans med vårdnadshavaren i den här frågan?", "Is the child so mature that it decides together with the guardian in this matter?").neutral();
    GUARDIAN_HAS_SAY = assess("guardian_has_say", "Har vårdnadshavaren rätt och skyldighet att bestämma i den här frågan?", "Has the guardian the right and duty to decide in this matter?").neutral();
    HARM_IF_GUARDIAN_LEARNS = assess_person("harm_if_guardian_learns", "Kan det antas att barnet lider betydande men om uppgiften röjs för någon vårdnadshavare?", "Can it be assumed that the child suffers considerable harm if a guardian learns it?");
    HARM_IF_THIS_GUARDIAN_LEARNS = assess("harm_if_this_guardian_learns", "Kan det antas att barnet lider betydande men om just den här vårdnadshavaren får veta?", "Can it be assumed that the child suffers considerable harm if this very guardian learns it?").neutral();
    CONSENT_CONDITIONAL = of_person("consent_conditional", "Gäller samtycket bara om en enskild mottagare får ett förbehåll?", "Does the consent hold only if a private listener is bound by a reservation?").assumed(false);
    CAN_CONSENT = assess_person("can_consent", "Kan den enskilde själv ta ställning till om uppgiften får lämnas?", "Is the individual able to decide whether the information may be given?").neutral().assumed(true);

    // Overrides.
    NECESSARY = Fact::assessment("necessary_for_discloser", "Är det nödvändigt att lämna uppgiften till just den här mottagaren för att den egna verksamheten ska kunna sköta sin uppgift?", "Is it necessary to give this listener the information for the discloser to be able to do its own task?").about(About::Listener);
    RESERVATION_REMOVES_RISK = assess("reservation_removes_risk", "Tar ett förbehåll bort den risk som hindrar att uppgiften lämnas?", "Does a reservation remove the risk that hinders disclosure?");
    NEEDED_AGAINST_CRIME = assess("needed_for_listed_purpose", "Behövs uppgiften för att förebygga, upptäcka eller utreda brott, felaktiga utbetalningar, fusk eller regelöverträdelser?", "Is the information needed to prevent, detect or investigate crime, wrong payments, cheating or breaches of rules?");
    SECRECY_OUTWEIGHS = assess("secrecy_outweighs", "Talar övervägande skäl för att sekretessintresset väger tyngre än intresset av att uppgiften lämnas?", "Do overriding reasons speak for the secrecy interest rather than the interest in disclosure?");
    BESIDE_10_23 = Fact::legal_point("legal_10_15a_beside_10_23", "Gäller 10 kap. 15 a § OSL för utredning av begångna brott även när gränserna i 10 kap. 23 § inte är nådda?", "Does chapter 10, section 15 a apply to the investigation of committed crimes even where the thresholds of section 23 are not met?");
    REQUEST_AFTER_OVERRIDE = Fact::legal_point("legal_6_5_after_override", "Gäller skyldigheten i 6 kap. 5 § OSL även när en sekretessbrytande regel har öppnat vägen?", "Does the duty of chapter 6, section 5 hold also where an override has opened the way?");
    EMI_IS_HEALTH_AUTHORITY = Fact::legal_point("legal_emi_is_health_authority", "Räknas elevhälsans medicinska insats som myndighet inom hälso- och sjukvården i 25 kap. 12 § och 26 kap. 9 § OSL?", "Does medical pupil health count as an authority within health care in chapter 25, section 12 and chapter 26, section 9?");
    POLICE_DUTY_BREAKS = Fact::legal_point("legal_polislagen_6_breaks_secrecy", "Är 6 § polislagen en uppgiftsskyldighet som bryter sekretess?", "Is section 6 of the Police Act a duty to give information that breaks secrecy?");
    NECESSITY_OPENS = Fact::legal_point("legal_necessity_brb_24_4", "Kan nöd enligt 24 kap. 4 § brottsbalken åberopas för att lämna en hemlig uppgift?", "Can necessity under chapter 24, section 4 of the Penal Code be invoked for giving secret information?");
    RISK_SPECIAL = assess_person("risk_special", "Finns det på grund av särskilda omständigheter risk för att den unge kommer att utöva brottslig verksamhet?", "Is there, because of special circumstances, a risk that the young person will engage in crime?");
    RISK_CONCRETE = assess_person("risk_concrete", "Finns det på grund av konkreta omständigheter risk för att den unge kommer att utöva brottslig verksamhet?", "Is there, because of concrete circumstances, a risk that the young person will engage in crime?");
    HELPS_PREVENT = assess("helps_prevent", "Kan uppgiften antas bidra till att det förhindras?", "Can the information be assumed to help prevent it?").neutral();
    INAPPROPRIATE = assess("inappropriate", "Är det olämpligt att lämna uppgiften med hänsyn till planerade eller pågående insatser eller av andra särskilda skäl?", "Is disclosure inappropriate in view of planned or ongoing measures or for other special reasons?").neutral();
    TRAFFIC_OFFENCE = objective("listed_traffic_offence", "Gäller det rattfylleri, sjöfylleri eller annat sådant brott som räknas upp i 10 kap. 19 § OSL?", "Is it drunk driving, drunkenness at sea or another offence listed in chapter 10, section 19?");
    IMMINENT_OR_ONGOING = Fact::assessment("imminent_or_ongoing", "Är brottet förestående eller pågår det?", "Is the offence imminent or ongoing?");
    NEEDED_TO_STOP = assess("needed_to_stop", "Behövs uppgiften för att hindra eller avbryta brottet?", "Is the information needed to prevent or interrupt the offence?");
    ENCOUNTERED = of_person("encountered_by_social_staff", "Har socialtjänstens personal själv påträffat den unge?", "Have social-services staff themselves encountered the young person?");
    PRESUMED_UNDER_18 = assess_person("presumed_under_18", "Kan den unge antas vara under 18 år?", "Can the young person be assumed to be under 18?");
    NEEDED_FOR_INTERVENTION = assess("needed_for_intervention", "Behövs uppgiften för ett omedelbart polisiärt ingripande?", "Is the information needed for an immediate police intervention?");
    OBVIOUS_SERIOUS_RISK = assess_person("obvious_serious_risk", "Innebär förhållandena uppenbarligen en överhängande och allvarlig risk för den unges hälsa eller utveckling?", "Do the circumstances obviously mean an imminent and serious risk to the young person's health or development?");
    ENCOUNTERED_COMMITTING = of_person("encountered_committing_crime", "Påträffades den unge när han eller hon begick brott?", "Was the young person encountered while committing a crime?");
    VICTIM_UNDER_18 = objective("victim_under_18", "Riktades brottet mot någon under 18 år?", "Was the crime directed at someone under 18?");
    OFFENCE_AGAINST_PERSON = objective("offence_against_person", "Är det ett brott enligt 3, 4 eller 6 kap. brottsbalken eller om könsstympning?", "Is it an offence under chapters 3, 4 or 6 of the Penal Code or on genital mutilation?");
    SUPPLY_TO_MINOR = objective("supply_to_minor", "Gäller det överlåtelse av narkotika eller dopningsmedel, eller icke ringa langning av alkohol, till någon under 18 år?", "Is it supply of narcotics or doping substances, or more than minor supply of alcohol, to someone under 18?");
    STAGE_COMPLETED = objective("offence_completed", "Är brottet fullbordat?", "Is the offence completed?");
    STAGE_ATTEMPT = objective("offence_attempt", "Är det ett försök?", "Is it an attempt?");
    STAGE_PREPARATION = objective("offence_preparation", "Är det förberedelse eller stämpling?", "Is it preparation or conspiracy?");
    INCHOATE_PUNISHABLE = objective("inchoate_punishable", "Är försöket, förberedelsen eller stämplingen straffbar?", "Is the attempt, preparation or conspiracy punishable?");
    MIN_2_YEARS = objective("minimum_two_years", "Är lägsta straffet för brottet minst två års fängelse?", "Is the lowest penalty for the offence at least two years' imprisonment?");
    MIN_1_YEAR = objective("minimum_one_year", "Är lägsta straffet för brottet minst ett års fängelse?", "Is the lowest penalty for the offence at least one year's imprisonment?");
    MIN_6_MONTHS = objective("minimum_six_months", "Är lägsta straffet för brottet minst sex månaders fängelse?", "Is the lowest penalty for the offence at least six months' imprisonment?");
    PRISON_IN_SCALE = objective("prison_in_scale", "Finns fängelse i straffskalan för brottet?", "Is imprisonment in the offence's scale of penalties?");
    DISEASE_TRANSMISSION = objective("disease_transmission", "Gäller det försök att överföra en allmänfarlig sjukdom?", "Is it an attempt to transmit a disease dangerous to the public?");
    ABOVE_FINE = Fact::assessment("more_than_fine", "Kan brottet antas leda till någon annan påföljd än böter?", "Can the offence be assumed to lead to another sanction than a fine?");
    IMPORTANT_FOR_INVESTIGATION = Fact::assessment("important_for_investigation", "Är uppgiften av betydelse för utredningen av ett begånget brott?", "Is the information of importance for the investigation of a committed crime?");
    OBVIOUS_PRECEDENCE = assess("obvious_precedence", "Är det uppenbart att intresset av att lämna uppgiften till den här mottagaren väger tyngre än sekretessintresset?", "Is it obvious that the interest in giving this listener the information prevails over the secrecy interest?");
    CONTRARY_TO_STATUTE = Fact::assessment("contrary_to_statute", "Strider det mot lag, förordning eller (till den 25 maj 2018) föreskrifter om personuppgifter att lämna uppgiften?", "Is disclosure contrary to an act, an ordinance or (until 25 May 2018) rules on personal data?");
    NEEDED_FOR_CARE = assess("needed_for_care", "Behövs uppgiften för att den enskilde ska få nödvändig vård, behandling eller annat stöd?", "Is the information needed to give the individual necessary care, treatment or other support?");
    ONGOING_ABUSE = of_person("ongoing_abuse", "Pågår ett missbruk av alkohol, narkotika eller flyktiga lösningsmedel?", "Is there ongoing abuse of alcohol, narcotics or volatile solvents?");
    PSYCHIATRIC_CARE = of_person("psychiatric_compulsory_care", "Vårdas personen med stöd av LPT eller LRV?", "Is the person in compulsory or forensic psychiatric care?");
    PREGNANCY = of_person("pregnancy", "Gäller uppgiften en gravid person eller någon närstående till henne?", "Does the information concern a pregnant person or someone close?");
    NEEDED_FOR_UNBORN = assess("needed_for_unborn", "Behöver uppgiften lämnas för en nödvändig insats till skydd för det väntade barnet?", "Must the information be given for a necessary measure to protect the expected child?");
    REQUIRED_FOR_PUPIL = assess("required_for_pupil_support", "Krävs det att uppgiften lämnas för att en elev ska få nödvändigt stöd?", "Is disclosure required for a pupil to get necessary support?");
    COULD_BE_GIVEN_IN_SWEDEN = assess("could_be_given_in_sweden", "Hade uppgiften i motsvarande fall fått lämnas till en svensk myndighet?", "Could the information in a corresponding case have been given to a Swedish authority?");
    CLEAR_SWEDISH_INTERESTS = assess("clear_swedish_interests", "Står det klart att det är förenligt med svenska intressen att den utländska mottagaren får uppgiften?", "Is it clear that giving it to the foreign listener is compatible with Swedish interests?");
    OUTSOURCING_INAPPROPRIATE = Fact::assessment("outsourcing_inappropriate", "Är det med hänsyn till omständigheterna olämpligt att lämna uppgiften för teknisk bearbetning eller lagring?", "Is it in view of the circumstances inappropriate to give the information for technical processing or storage?").about(About::Listener);
    EXCEPTIONAL_AGAINST_PARTY = assess("exceptional_against_party", "Är det för ett allmänt eller enskilt intresse av synnerlig vikt att uppgiften inte röjs för parten?", "Is it for a public or private interest of exceptional importance that the information is not disclosed to the party?");
    NEEDED_BY_REVIEWER = assess("needed_by_reviewing_authority", "Behöver mottagaren uppgiften i sin omprövning, tillsyn eller revision eller i sitt förfarande?", "Does the listener need the information for its review, supervision or audit, or in its proceedings?").neutral();
    RISK_TERRORISM_SPECIAL = assess_person("risk_terrorism_special", "Finns det på grund av särskilda omständigheter risk för att personen begår ett sådant terroristbrott som 10 kap. 18 b § OSL räknar upp?", "Is there, because of special circumstances, a risk that the person will commit such a terrorist offence as chapter 10, section 18 b lists?");
    RISK_TERRORISM_CONCRETE = assess_person("risk_terrorism_or_security_concrete", "Finns det på grund av konkreta omständigheter risk för att personen begår ett sådant terroristbrott eller brott mot Sveriges säkerhet som 10 kap. 18 b § OSL räknar upp?", "Is there, because of concrete circumstances, a risk that the person will commit such a terrorist offence or crime against national security as chapter 10, section 18 b lists?");
    RISK_CLOSE_VIOLENCE_SPECIAL = assess_person("risk_violence_close_special", "Finns det på grund av särskilda omständigheter risk för att personen begår, eller av en närstående utsätts för, ett allvarligt brott enligt 3, 4 eller 6 kap. brottsbalken i en nära relation?", "Is there, because of special circumstances, a risk that the person commits against someone close, or is exposed to by someone close, a serious offence under chapters 3, 4 or 6 of the Penal Code?");
    RISK_CLOSE_VIOLENCE_CONCRETE = assess_person("risk_violence_close_concrete", "Finns det på grund av konkreta omständigheter risk för att personen begår, eller av en närstående utsätts för, ett allvarligt brott enligt 3, 4 eller 6 kap. brottsbalken i en nära relation?", "Is there, because of concrete circumstances, a risk that the person commits against someone close, or is exposed to by someone close, a serious offence under chapters 3, 4 or 6 of the Penal Code?");
    RISK_PRISON_CRIME = assess_person("risk_crime_with_prison", "Finns det på grund av konkreta omständigheter risk för att personen kommer att utöva brottslig verksamhet med brott som har fängelse i straffskalan?", "Is there, because of concrete circumstances, a risk that the person will engage in crime with imprisonment in the scale of penalties?");
    ANIMAL_SUFFERS = Fact::assessment("animal_suffers", "Utsätts djuret tydligt för vanvård eller misshandel, eller är det uppenbart sjukt eller allvarligt skadat?", "Is the animal clearly neglected or abused, or obviously ill or seriously injured?");
    ANIMAL_DATA_NECESSARY = Fact::assessment("animal_information_necessary", "Är uppgiften om djuret nödvändig för att mottagaren ska kunna ingripa?", "Is the information on the animal necessary for the listener to intervene?").about(About::Listener);
    ANIMAL_NO_REMEDY = Fact::assessment("animal_no_remedy_with_keeper", "Är bedömningen att bristen inte går att avhjälpa tillsammans med den som håller djuret?", "Is the assessment that the fault cannot be remedied together with the animal's keeper?");
    NEEDED_FOR_SERVICE = assess("needed_for_service_of_documents", "Behöver mottagaren uppgiften för delgivning eller för att hjälpa till med delgivning?", "Does the listener need the information for service of documents or to assist with it?");
    IMPORTANT_FOR_ORIGIN = assess("important_for_origin", "Har uppgiften betydelse för att mottagaren ska få veta vilka de biologiska föräldrarna är?", "Is the information of importance for the listener to learn who the biological parents are?");
    FEEDBACK_INAPPROPRIATE = assess("feedback_inappropriate", "Är det med hänsyn till omständigheterna olämpligt att lämna återkopplingen?", "Is it in view of the circumstances inappropriate to give the feedback?");
    NEEDED_FOR_SUPPORT_MATTER = assess("needed_from_custody_file", "Behövs uppgiften ur personakten för ett ärende eller beslut om stöd, vård eller behandling, och är det av synnerlig vikt att den lämnas?", "Is the information from the personal file needed for a matter or decision on support, care or treatment, and is it of exceptional importance that it is given?");
    IMPORTANT_FOR_PLACEMENT = assess("important_for_placement", "Kan uppgiften antas ha betydelse för socialnämndens beslut om placering i ett skyddat boende?", "Can the information be assumed to be of importance for the board's decision on placement in protected housing?");
    NEEDED_FOR_SUPERVISION_PLAN = assess("needed_for_supervision_plan", "Behövs uppgiften för att upprätta en verkställighetsplan för ungdomsövervakning, med åtgärder mot återfall eller annan ogynnsam utveckling?", "Is the information needed to draw up a plan for youth supervision, with measures against relapse or other unfavourable development?");
    NEEDED_TO_CARRY_OUT_PLAN = assess("needed_to_carry_out_plan", "Behöver uppgiften lämnas till den här mottagaren för att verkställighetsplanen ska kunna genomföras?", "Must this listener get the information for the supervision plan to be carried out?");
    NECESSARY_FOR_SUPPLIER = assess("necessary_for_supplier", "Är det nödvändigt att lämna uppgiften för att leverantören ska kunna fullgöra sitt uppdrag?", "Is disclosure necessary for the supplier to be able to carry out its commission?");
    DISCLOSURE_PREVAILS = assess("disclosure_prevails", "Har intresset av att uppgiften lämnas företräde framför det intresse som sekretessen skyddar?", "Does the interest in disclosure take precedence over the interest that secrecy protects?").neutral();

    // Duties.
    LEARNT_IN_ACTIVITY = objective("learnt_in_activity", "Kom uppgiften fram i verksamheten och inte privat?", "Did the information come up in the activity and not privately?");
    CHILD_FARES_ILL = assess_person("child_fares_ill", "Finns kännedom eller misstanke om att ett barn far illa?", "Is it known or suspected that a child fares ill?");
    CHILD_ABUSED_AT_HOME = assess_person("child_abused_at_home", "Är det känt att barnet utnyttjas sexuellt eller misshandlas i hemmet?", "Is it known that the child is sexually exploited or abused at home?");
    INQUIRY_OPENED = of_person("inquiry_opened", "Har socialnämnden beslutat att inleda en utredning om barnets behov av skydd eller stöd?", "Has the social welfare board decided to open an inquiry into the child's need of protection or support?");
    IMPORTANT_FOR_INQUIRY = assess_person("important_for_inquiry", "Kan uppgiften vara av betydelse för socialnämndens utredning?", "Can the information be of importance for the board's inquiry?");
    HINDERS_WORK = Fact::assessment("hinders_work", "Skulle det hindra arbetets behöriga gång att lämna uppgiften?", "Would giving the information hinder the proper course of the work?").about(About::Listener).assumed(false);
    CALLS_FOR_SOCIAL_ACTION = assess_person("calls_for_social_action", "Bör det som kommit fram leda till någon åtgärd av socialtjänsten?", "Does what has come up call for action by social services?");
    NEEDED_IN_LAW_ENFORCEMENT = assess("needed_in_law_enforcement", "Behövs uppgiften i mottagarens brottsbekämpande verksamhet?", "Is the information needed in the listener's law-enforcement activity?");
    SECRECY_CLEARLY_OUTWEIGHS = assess("secrecy_clearly_outweighs", "Står det klart att sekretessintresset väger tyngre än intresset av att uppgiften lämnas?", "Is it clear that the secrecy interest prevails over the interest in disclosure?");
    SECRECY_EXCEPTIONAL = assess("secrecy_exceptional", "Finns det synnerliga skäl för att uppgiften inte lämnas?", "Are there exceptional reasons against disclosure?");
    HEADTEACHER_JUDGES_NEEDED = assess("headteacher_judges_needed", "Bedömer rektorn att uppgiften behövs i Polismyndighetens brottsbekämpande verksamhet?", "Does the headteacher judge that the information is needed in the Police Authority's law-enforcement activity?");
    CRIME_BY_PUPIL = objective("crime_by_pupil", "Gäller misstanken en elev, och något i samband med verksamheten?", "Does the suspicion concern a pupil, and something connected with the activity?");
    CRIME_CAN_BE_SUSPECTED = Fact::assessment("crime_can_be_suspected", "Kan det misstänkas att ett brott har begåtts?", "Can it be suspected that a crime has been committed?");
    REASONS_AGAINST_REPORT = Fact::assessment("reasons_against_report", "Talar övervägande skäl mot en anmälan till Polismyndigheten?", "Do overriding reasons speak against a report to the Police Authority?").neutral();
    NEEDED_AS_STATED = assess("needed_as_stated", "Behövs uppgiften hos mottagaren för just det ändamål som uppgiftsskyldigheten gäller?", "Does the listener need the information for the very purpose that the duty states?").neutral();
    REASONS_AGAINST_TELLING = assess("reasons_against_telling", "Talar särskilda skäl mot att den som berörs får veta att utredningen har inletts?", "Do special reasons speak against telling the one concerned that the inquiry has been opened?").neutral();
    PAID_ASSISTANCE = objective("paid_assistance", "Är det en uppgift om utbetalat ekonomiskt bistånd?", "Is it information on economic assistance that has been paid?").assumed(false);
    YOUTH_SANCTION = of_person("youth_sanction", "Har personen fått ungdomsvård eller ungdomstjänst?", "Has the person been given youth care or youth service as a sanction?").assumed(false);
    SANCTION_REVIEW = assess_person("sanction_review", "Kan det antas att det finns skäl att varna den dömde eller undanröja påföljden?", "Can it be assumed that there are grounds to warn the person or to undo the sanction?");
    WHETHER_STAYS = objective("whether_stays_at_institution", "Är uppgiften bara om någon vistas i ett familjehem, ett boende eller på en vårdinrättning?", "Is the information only whether somebody stays in a foster home, a care home or a care institution?").assumed(false);
    REGISTRATION_CASE = objective("protected_registration_case", "Gäller det ett ärende hos Skatteverket om skyddad folkbokföring?", "Does it concern a matter at the Tax Agency on protected population registration?").assumed(false);
    STUDENT_CASE = objective("student_separation_case", "Gäller det ett ärende om att avskilja en studerande från högskolan eller polisprogrammet?", "Does it concern a matter of separating a student from higher education or the police programme?").assumed(false);
    CURRENT_OR_PLACEMENT = objective("current_or_placement", "Är uppgiften bara att en person är aktuell i ett ärende i socialtjänsten, eller sådan som behövs för att fördela platser i särskilt boende?", "Is the information only that a person has a matter in social services, or such as is needed to allot places in special housing?").assumed(false);
    BOARD_ENTITLED = objective("board_entitled", "Hör uppgiften till dem som socialnämnden har rätt att få från myndigheten, som förmåner, stöd och inkomst?", "Does the information belong to what the board is entitled to from the authority, such as benefits, support and income?").assumed(false);
    REASON_TO_TELL_BOARD = assess_person("reason_to_tell_board", "Finns det skäl att självmant lämna uppgiften till socialnämnden?", "Is there reason to give the board the information of own motion?");
    MISCONDUCT = Fact::assessment("misconduct_in_care", "Är det ett missförhållande, eller en påtaglig risk för ett missförhållande, för någon som får eller kan få insatser?", "Is it a malpractice, or a manifest risk of one, for somebody who receives or may receive measures?");
    SERIOUS_MISCONDUCT = Fact::assessment("serious_misconduct_in_care", "Är missförhållandet eller risken allvarlig?", "Is the malpractice or the risk serious?");
    DEGRADING_TREATMENT = objective("degrading_treatment", "Är uppgiften att ett barn eller en elev anser sig ha blivit utsatt för kränkande behandling eller trakasserier i samband med verksamheten?", "Is the information that a child or pupil considers itself to have been subjected to degrading treatment or harassment in connection with the activity?").assumed(false);
    SUSPENSION = objective("suspension", "Är uppgiften bara att en elev har stängts av, eller sådan som ett samråd före ett beslut om avstängning kräver?", "Is the information only that a pupil has been suspended, or such as a consultation before a decision on suspension requires?").assumed(false);
    CONFISCATED_OBJECT = objective("confiscated_object", "Är uppgiften att skolan har tagit om hand ett föremål från en elev?", "Is the information that the school has taken an object from a pupil?").assumed(false);
    FORFEITURE_LIKELY = Fact::assessment("forfeiture_likely", "Kan det antas att föremålet blir förverkat?", "Can the object be assumed to be forfeited?");
    CHANGES_SCHOOL = objective("changes_school", "Byter barnet eller eleven till mottagarens skolenhet?", "Does the child or pupil change to the listener's school unit?").about(About::PersonAndListener).assumed(false);
    ABSENCE_INQUIRY = objective("absence_inquiry", "Är uppgiften att en elevs frånvaro utreds?", "Is the information that a pupil's absence is inquired into?").assumed(false);
    CUSTODY_CASE = objective("custody_case", "Ska socialnämnden lämna upplysningar eller utreda i ett mål om vårdnad, boende eller umgänge?", "Is the board to give information or inquire in a case on custody, residence or contact?").assumed(false);
    IMPORTANT_FOR_CUSTODY = assess_person("important_for_custody", "Kan uppgiften ha betydelse för målet om vårdnad, boende eller umgänge?", "Can the information be of importance for the case on custody, residence or contact?");
    YOUNG_SUSPECT = of_person("young_suspect", "Är den unge skäligen misstänkt för brottet enligt förundersökningen?", "Is the young person reasonably suspected of the offence in the investigation?").assumed(false);
    ASSISTANCE_REQUESTED = objective("assistance_requested", "Har verksamheten enligt LVU eller lagen (2024:79) begärt mottagarens hjälp för att genomföra en åtgärd (handräckning)?", "Has the activity under LVU or the act (2024:79) requested the listener's help to carry out a measure?").about(About::Listener).assumed(false);
    FOLLOW_UP_DATA = objective("follow_up_data", "Är det en uppgift som Statens institutionsstyrelse behöver för att följa upp vården?", "Is it information that the National Board of Institutional Care needs to follow up the care?").assumed(false);
    ORGANISED_CRIME_COOPERATION = objective("organised_crime_cooperation", "Lämnas uppgiften inom en särskilt beslutad samverkan mot organiserad brottslighet?", "Is the information given within a specially decided cooperation against organised crime?").assumed(false);
    ALIENS_CASE = objective("aliens_case", "Rör uppgiften en utlännings personliga förhållanden, och gäller begäran ett ärende om uppehållstillstånd, ställning som varaktigt bosatt eller uppehållsrätt, eller verkställighet av ett beslut om avvisning eller utvisning?", "Does the information concern a foreign national's personal circumstances, and the request a matter of a residence permit, long-term resident status or right of residence, or the enforcement of a removal decision?").assumed(false);
    SECURITY_SERVICE_CASE = objective("security_service_case", "Behöver Säkerhetspolisen uppgiften i ett enskilt fall för personskydd eller, från den 1 april 2025, mot terroristbrott eller brott mot Sveriges säkerhet?", "Does the Security Service need the information in an individual case for personal protection or, from 1 April 2025, against terrorist crime or crime against national security?").assumed(false);
    HEALTH_DATA_CASE = objective("health_data_case", "Gäller det en rättsmedicinsk undersökning, Socialstyrelsens råd, ett ärende om att avskilja en studerande, eller någons lämplighet att ha körkort?", "Does it concern a forensic examination, the National Board of Health and Welfare's councils, a matter of separating a student, or somebody's fitness to hold a driving licence?").assumed(false);
    UNFIT_FOR_FIREARM = assess_person("unfit_for_firearm", "Bedömer läkaren att patienten av medicinska skäl är olämplig att ha skjutvapen?", "Does the doctor judge that the patient is for medical reasons unfit to hold a firearm?");
    CLEARLY_NO_FIREARM = assess_person("clearly_no_firearm", "Står det klart för läkaren att patienten inte har tillstånd att ha skjutvapen?", "Is it clear to the doctor that the patient has no firearms licence?").neutral();
    UNFIT_TO_DRIVE = assess_person("unfit_to_drive", "Bedömer läkaren att körkortshavaren av medicinska skäl är olämplig att ha körkort, och kan patienten inte antas följa en tillsägelse att avstå från att köra?", "Does the doctor judge that the licence holder is for medical reasons unfit to hold a driving licence, and cannot be assumed to follow an instruction not to drive?");
    NECESSITY_DANGER = assess("necessity_danger", "Är det fara för liv, hälsa eller något annat viktigt intresse?", "Is there danger to life, health or another important interest?");
    NECESSITY_JUSTIFIED = assess("necessity_justified", "Är det försvarligt att lämna uppgiften med tanke på faran, skadan för andra och omständigheterna i övrigt?", "Is it justifiable to give the information in view of the danger, the harm to others and the circumstances otherwise?");
    CHILDS_MATTER = of_person("childs_matter", "Gäller det oro för ett barn eller en utredning om ett barn, fast uppgiften rör någon annan, till exempel en förälder?", "Is it about concern for a child or an inquiry about a child, although the information concerns somebody else, for example a parent?");
}

const fn yes(fact: FactId) -> Literal {
    Literal::yes(fact)
}

const fn no(fact: FactId) -> Literal {
    Literal::no(fact)
}

/// What follows from what, forwards and backwards. Closed under itself: what
/// follows from what follows stands here too.
pub static IMPLICATIONS: &[Implication] = &[
    // Age.
    Implication(yes(UNDER_18), yes(UNDER_21)),
    // The harm tests: clear that there is none, then none can be assumed, then no
    // heavier one (gradation of the tests in 21, 23, 25, 26 and 35 kap. OSL).
    Implication(yes(CLEAR_NO_HARM_OR_DAMAGE), yes(CLEAR_NO_HARM)),
    Implication(yes(CLEAR_NO_HARM_OR_DAMAGE), no(HARM_ASSUMED)),
    Implication(yes(CLEAR_NO_HARM_OR_DAMAGE), no(HARM_SPECIAL_REASON)),
    Implication(yes(CLEAR_NO_HARM_OR_DAMAGE), no(CONSIDERABLE_HARM)),
    Implication(yes(CLEAR_NO_HARM_OR_DAMAGE), no(THREAT_SPECIAL_REASON)),
    Implication(yes(CLEAR_NO_HARM), no(HARM_ASSUMED)),
    Implication(yes(CLEAR_NO_HARM), no(HARM_SPECIAL_REASON)),
    Implication(yes(CLEAR_NO_HARM), no(CONSIDERABLE_HARM)),
    Implication(yes(CLEAR_NO_HARM), no(THREAT_SPECIAL_REASON)),
    Implication(yes(CLEAR_NO_HARM_OR_DAMAGE), yes(CLEAR_NO_THREAT)),
    Implication(yes(CLEAR_NO_HARM), yes(CLEAR_NO_THREAT)),
    Implication(yes(CLEAR_NO_THREAT), no(THREAT_SPECIAL_REASON)),
    Implication(no(HARM_ASSUMED), no(HARM_SPECIAL_REASON)),
    Implication(no(HARM_ASSUMED), no(CONSIDERABLE_HARM)),
    Implication(no(HARM_ASSUMED), no(THREAT_SPECIAL_REASON)),
    // What must be assumed can be assumed.
    Implication(yes(CONSIDERABLE_HARM), yes(CONSIDERABLE_HARM_ASSUMED)),
    Implication(yes(CLEAR_NO_HARM_OR_DAMAGE), no(CONSIDERABLE_HARM_ASSUMED)),
    Implication(yes(CLEAR_NO_HARM), no(CONSIDERABLE_HARM_ASSUMED)),
    Implication(no(HARM_ASSUMED), no(CONSIDERABLE_HARM_ASSUMED)),
    // Danger to whoever told is danger to somebody.
    Implication(yes(INFORMANT_DANGER), yes(DANGER_TO_ANYONE)),
    // Harm from no guardian is harm from none of them.
    Implication(
        yes(HARM_IF_THIS_GUARDIAN_LEARNS),
        yes(HARM_IF_GUARDIAN_LEARNS),
    ),
    // Whereabouts withheld from this parent are withheld from one of them.
    Implication(yes(WHEREABOUTS_WITHHELD_HERE), yes(WHEREABOUTS_WITHHELD)),
    // Maturity has three steps; on the last the guardian has no say.
    Implication(yes(MATURE_ALONE), no(MATURE_JOINTLY)),
    Implication(yes(MATURE_ALONE), no(GUARDIAN_HAS_SAY)),
    // The stage and the penalty scale of an offence.
    Implication(yes(STAGE_COMPLETED), no(STAGE_ATTEMPT)),
    Implication(yes(STAGE_COMPLETED), no(STAGE_PREPARATION)),
    Implication(yes(STAGE_ATTEMPT), no(STAGE_PREPARATION)),
    Implication(yes(MIN_2_YEARS), yes(MIN_1_YEAR)),
    Implication(yes(MIN_2_YEARS), yes(MIN_6_MONTHS)),
    Implication(yes(MIN_2_YEARS), yes(PRISON_IN_SCALE)),
    Implication(yes(MIN_1_YEAR), yes(MIN_6_MONTHS)),
    Implication(yes(MIN_1_YEAR), yes(PRISON_IN_SCALE)),
    Implication(yes(MIN_6_MONTHS), yes(PRISON_IN_SCALE)),
    Implication(yes(ENCOUNTERED_COMMITTING), yes(ENCOUNTERED)),
];
