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
    BY_NAMED_REPORTER = derived("by_named_reporter", "Räknas verksamheten upp bland dem som ska anmäla att barn far illa?", "Is the activity listed among those that must report that a child fares ill?");
    BY_REPORTER_SINCE_2026 = derived("by_reporter_since_2026", "Hör verksamheten till dem som räknas upp först från den 15 januari 2026?", "Is the activity among those that are listed only from 15 January 2026?");
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
    BY_STATE_IN_2025_170 = derived("by_state_authority_in_2025_170", "Är myndigheten en av de statliga myndigheter som 5 § lagen (2025:170) räknar upp?", "Is the authority among the state authorities listed in section 5 of the act (2025:170)?");
    BY_NAMED_IN_2016_774 = derived("by_authority_in_2016_774", "Är myndigheten en av dem som samverkar enligt lagen (2016:774)?", "Is the authority among those that cooperate under the act (2016:774)?");
    BY_PRIVATE_SCHOOL = derived("by_private_school", "Finns uppgiften i en fristående skola?", "Is the information held in an independent school?");
    BY_PRIVATE_PRESCHOOL = derived("by_private_preschool", "Finns uppgiften i en fristående förskola eller ett fristående fritidshem?", "Is the information held in an independent preschool or after-school centre?");
    BY_PRIVATE_SOCIAL = derived("by_private_social_care", "Finns uppgiften i yrkesmässig enskild verksamhet inom socialtjänsten?", "Is the information held in professional private social care?");
    BY_PRIVATE_HEALTH = derived("by_private_health_care", "Finns uppgiften i enskild hälso- och sjukvård?", "Is the information held in private health care?");
    BY_IT_SUPPLIER = derived("by_it_supplier", "Finns uppgiften hos en leverantör som bara bearbetar eller lagrar den tekniskt?", "Is the information held by a supplier that only processes or stores it technically?");
    TOUCHES_CHILDREN = objective("touches_children", "Berör den uppgiftslämnande verksamheten barn och unga?", "Does the discloser's activity concern children and young people?");
    PROFESSIONAL = objective("professional_activity", "Bedrivs den enskilda verksamheten yrkesmässigt?", "Is the private activity carried on professionally?");

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
    TO_INTERVENER = of_listener("to_intervening_authority", "Har mottagaren till uppgift att ingripa mot brottet?", "Is it the listener's task to intervene against the crime?");
    TO_LAW_ENFORCEMENT = of_listener("to_law_enforcement", "Är mottagaren en brottsbekämpande myndighet enligt lagen (2025:170)?", "Is the listener a law-enforcement authority under the act (2025:170)?");
    TO_SOCIAL_BOARD = of_listener("to_social_board", "Är mottagaren socialnämnden?", "Is the listener the social welfare board?");
    TO_SOCIAL = of_listener("to_social_services", "Är mottagaren en myndighet inom socialtjänsten?", "Is the listener an authority within social services?");
    TO_HEALTH = of_listener("to_health_care", "Är mottagaren en myndighet inom hälso- och sjukvården?", "Is the listener an authority within health care?");
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
    TO_SCHOOL = of_listener("to_school", "Är mottagaren en skola, en förskola eller dess huvudman?", "Is the listener a school, a preschool or its organiser?");
    TO_MUNICIPAL_SOCIAL = of_listener("to_municipal_social_services", "Är mottagaren en kommunal myndighet inom socialtjänsten?", "Is the listener a municipal authority within social services?");
    TO_PRIVATE_CARE = of_listener("to_private_care_provider", "Är mottagaren en enskild vårdgivare eller en enskild verksamhet inom socialtjänsten?", "Is the listener a private health-care provider or private social care?");
    TO_NAMED_IN_2016_774 = of_listener("to_authority_in_2016_774", "Är mottagaren en av de myndigheter som samverkar enligt lagen (2016:774)?", "Is the listener among the authorities that cooperate under the act (2016:774)?");
    TO_SUBJECT = derived("to_subject", "Är mottagaren den som uppgiften rör?", "Is the listener the person concerned?").about(About::PersonAndListener);
    TO_GUARDIAN = derived("to_guardian", "Är mottagaren vårdnadshavare för den som uppgiften rör?", "Is the listener a guardian of the person concerned?").about(About::PersonAndListener);
    REQUESTED = of_listener("requested", "Har mottagaren begärt uppgiften?", "Has the listener asked for the information?");

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
    KIND_PUPIL_HEALTH = derived("kind_pupil_health", "Kommer uppgiften ur psykologiska, psykosociala eller specialpedagogiska insatser för en elev?", "Does the information come from psychological, psychosocial or special-needs measures for a pupil?");
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

    // The person whom it is about.
    UNDER_18 = of_person("under_18", "Är personen under 18 år?", "Is the person under 18?");
    UNDER_21 = of_person("under_21", "Är personen under 21 år?", "Is the person under 21?");

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

    // Consent.
    CONSENT_BY_SUBJECT = of_person("consent_by_subject", "Har den som uppgiften rör samtyckt?", "Has the person concerned consented?").claims();
    CONSENT_BY_GUARDIANS = of_person("consent_by_guardians", "Har alla vårdnadshavare samtyckt?", "Have all guardians consented?").claims();
    CONSENT_BY_REPRESENTATIVE = of_person("consent_by_representative", "Har en god man, förvaltare eller annan ställföreträdare samtyckt?", "Has a legal representative consented?").claims();
    CONSENT_COVERS_LISTENER = Fact::objective("consent_covers_listener", "Omfattar samtycket den här mottagaren?", "Does the consent cover this listener?").about(About::PersonAndListener);
    CONSENT_COVERS_INFORMATION = of_person("consent_covers_information", "Omfattar samtycket just den här uppgiften?", "Does the consent cover this very information?");
    CONSENT_COVERS_PURPOSE = of_person("consent_covers_purpose", "Omfattar samtycket det här syftet?", "Does the consent cover this purpose?");
    CONSENT_COVERS_DISCLOSER = of_person("consent_covers_discloser", "Omfattar samtycket att just den här verksamheten lämnar uppgiften?", "Does the consent cover disclosure by this very activity?");
    CONSENT_WITHDRAWN = of_person("consent_withdrawn", "Har samtycket återkallats eller slutat gälla?", "Has the consent been withdrawn or run out?");
    CONSENT_INFORMED = assess_person("consent_informed", "Visste den som samtyckte vad samtycket innebär?", "Did the person who consented know what the consent means?");
    CONSENT_VOLUNTARY = assess_person("consent_voluntary", "Är samtycket frivilligt?", "Is the consent voluntary?");
    CONSENT_SPECIFIC = assess_person("consent_specific", "Är samtycket tillräckligt bestämt, alltså inte ett allmänt avstående från sekretess?", "Is the consent definite enough, and not a general waiver of secrecy?");
    MANDATE_COVERS = assess_person("mandate_covers", "Ingår det i ställföreträdarens uppdrag att samtycka i den här frågan?", "Does the representative's mandate include consenting in this matter?");
    MATURE_ALONE = assess_person("mature_alone", "Är barnet moget nog att ensamt bestämma i den här frågan?", "Is the child mature enough to decide alone in this matter?").neutral();
    MATURE_JOINTLY = assess_person("mature_jointly", "Är barnet så moget att det bestämmer tillsammans med vårdnadshavaren i den här frågan?", "Is the child so mature that it decides together with the guardian in this matter?").neutral();
    GUARDIAN_HAS_SAY = assess("guardian_has_say", "Har vårdnadshavaren rätt och skyldighet att bestämma i den här frågan?", "Has the guardian the right and duty to decide in this matter?").neutral();
    HARM_IF_GUARDIAN_LEARNS = assess_person("harm_if_guardian_learns", "Kan det antas att barnet lider betydande men om uppgiften röjs för någon vårdnadshavare?", "Can it be assumed that the child suffers considerable harm if a guardian learns it?");
    HARM_IF_THIS_GUARDIAN_LEARNS = assess("harm_if_this_guardian_learns", "Kan det antas att barnet lider betydande men om just den här vårdnadshavaren får veta?", "Can it be assumed that the child suffers considerable harm if this very guardian learns it?").neutral();

    // Overrides.
    NECESSARY = Fact::assessment("necessary_for_discloser", "Är det nödvändigt att lämna uppgiften till just den här mottagaren för att den egna verksamheten ska kunna sköta sin uppgift?", "Is it necessary to give this listener the information for the discloser to be able to do its own task?").about(About::Listener);
    RESERVATION_REMOVES_RISK = assess("reservation_removes_risk", "Tar ett förbehåll bort den risk som hindrar att uppgiften lämnas?", "Does a reservation remove the risk that hinders disclosure?");
    NEEDED_AGAINST_CRIME = assess("needed_for_listed_purpose", "Behövs uppgiften för att förebygga, upptäcka eller utreda brott, felaktiga utbetalningar, fusk eller regelöverträdelser?", "Is the information needed to prevent, detect or investigate crime, wrong payments, cheating or breaches of rules?");
    SECRECY_OUTWEIGHS = assess("secrecy_outweighs", "Talar övervägande skäl för att sekretessintresset väger tyngre än intresset av att uppgiften lämnas?", "Do overriding reasons speak for the secrecy interest rather than the interest in disclosure?");
    BESIDE_10_23 = Fact::legal_point("legal_10_15a_beside_10_23", "Gäller 10 kap. 15 a § OSL för utredning av begångna brott även när gränserna i 10 kap. 23 § inte är nådda?", "Does chapter 10, section 15 a apply to the investigation of committed crimes even where the thresholds of section 23 are not met?");
    RISK_SPECIAL = assess_person("risk_special", "Finns det på grund av särskilda omständigheter risk för att den unge kommer att utöva brottslig verksamhet?", "Is there, because of special circumstances, a risk that the young person will engage in crime?");
    RISK_CONCRETE = assess_person("risk_concrete", "Finns det på grund av konkreta omständigheter risk för att den unge kommer att utöva brottslig verksamhet?", "Is there, because of concrete circumstances, a risk that the young person will engage in crime?");
    HELPS_PREVENT = assess("helps_prevent", "Kan uppgiften antas bidra till att det förhindras?", "Can the information be assumed to help prevent it?");
    INAPPROPRIATE = assess("inappropriate", "Är det olämpligt att lämna uppgiften med hänsyn till planerade eller pågående insatser eller av andra särskilda skäl?", "Is disclosure inappropriate in view of planned or ongoing measures or for other special reasons?");
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
    // Harm from no guardian is harm from none of them.
    Implication(
        yes(HARM_IF_THIS_GUARDIAN_LEARNS),
        yes(HARM_IF_GUARDIAN_LEARNS),
    ),
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
