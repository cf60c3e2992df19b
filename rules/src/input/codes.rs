//! The codes that a case is written in.

use sekretess_core::Text;
use serde::Deserialize;

/// Declares an enum of codes with their names in two languages.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $code:literal, $sv:literal, $en:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        #[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = $en] #[serde(rename = $code)] $variant,)*
        }

        impl $name {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }

            /// Its name.
            #[must_use]
            pub const fn text(self) -> Text {
                match self { $(Self::$variant => Text { sv: $sv, en: $en }),* }
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// A kind of information.
    InformationKind {
        PersonalCircumstances = "personal_circumstances", "personliga förhållanden", "personal circumstances";
        Health = "health_or_sexual_life", "hälsa eller sexualliv", "health or sexual life";
        Contact = "contact_details", "adress, kontaktuppgifter eller annat som visar var någon bor eller vistas", "address, contact details or anything that tells where somebody lives or stays";
        Identity = "identity", "identitet", "identity";
        ForeignNational = "foreign_national", "uppgift om en utlänning", "information on a foreign national";
        FictitiousIdentity = "fictitious_identity", "koppling mellan fingerade och verkliga personuppgifter", "link between a fictitious and a real identity";
        Decision = "decision", "själva beslutet i ett ärende", "the decision itself in a matter";
        CorrectionCase = "correction_case", "ärende om tillrättaförande eller skiljande av elev", "matter of correcting or expelling a pupil";
        ContactBan = "contact_ban_case", "ärende om kontaktförbud", "contact-ban matter";
        CriminalRecord = "criminal_record", "uppgift ur belastningsregistret", "information from the criminal records register";
        OutsideCrimeWork = "outside_crime_work", "uppgift utanför polisens brottsbekämpande verksamhet", "information outside the police's crime-fighting work";
        ConcernReport = "concern_report", "orosanmälan eller återkoppling på en sådan", "report of concern or feedback on one";
        ProtectedRegistration = "protected_registration", "uppgift om var någon med skyddad folkbokföring bor", "where somebody with protected population registration lives";
        ProtectedHousing = "protected_housing", "adressen till ett skyddat boende", "the address of protected housing";
        WhereaboutsClue = "whereabouts_clue", "något som indirekt visar var någon finns: arbetsplats, skola, domstol, nytt namn", "something that tells indirectly where somebody is: workplace, school, court, new name";
        PupilHealth = "pupil_health", "psykologisk, psykosocial eller specialpedagogisk insats för en elev, i vuxenutbildning även studie- och yrkesvägledning", "psychological, psychosocial or special-needs measure for a pupil; in adult education study guidance too";
        PupilCare = "pupil_care", "elevvård eller särskilt elevstöd i övrigt", "other pupil care or special pupil support";
        PrivateReport = "private_report", "anmälan eller utsaga av en privatperson om någon annan", "report or statement by a private person about somebody else";
        ReportFeedback = "report_feedback", "bara om en utredning om barnet inletts, inte inletts eller redan pågår", "only whether an inquiry about the child was opened, not opened or is under way";
        SharedRecord = "shared_record", "uppgift ur sammanhållen vård- och omsorgsdokumentation", "information in shared care documentation";
        CustodyFile = "custody_file", "personakt från enskild verksamhet som tagits om hand", "personal file of a private provider taken into custody";
        OtherCrimeRegister = "other_crime_register", "annat register om brott (35 kap. 4 § OSL)", "another crime register (35 kap. 4 § OSL)";
        PersonalSafety = "personal_safety_work", "särskilt personsäkerhetsarbete", "special personal-safety work";
        Intelligence = "intelligence", "underrättelseverksamhet", "intelligence work";
        Defence = "defence_or_security", "rikets säkerhet eller totalförsvaret", "national security or total defence";
        EmergencyPlan = "emergency_plan", "en skolas beredskapsplan", "a school's emergency plan";
        PopulationRegister = "population_register", "uppgift ur folkbokföringen", "information from the population register";
        StaffCounselling = "staff_counselling", "personalsocial rådgivning", "staff counselling";
        StaffHealth = "staff_health", "en anställds hälsa eller omplacering", "an employee's health or redeployment";
        StaffContact = "staff_contact", "en anställds privata kontaktuppgifter", "an employee's private contact data";
        Disciplinary = "disciplinary_matter", "ärende om disciplinansvar eller uppsägning", "disciplinary or dismissal matter";
        LibraryLoan = "library_loan", "lån eller beställning i bibliotek", "library loan or order";
        Animal = "animal", "uppgift om ett djur", "information about an animal";
        BulkPersonalData = "bulk_personal_data", "urval eller större mängd personuppgifter", "a selection or a large amount of personal data";
        PreliminaryInvestigation = "preliminary_investigation", "uppgift som förekommer i en förundersökning eller hör till en sådan", "information that occurs in or belongs to a preliminary investigation";
        DistanceEducation = "distance_education_case", "ärende om mottagande till distansundervisning", "matter of admission to distance education";
        CareComplaint = "health_care_complaint", "anmälan eller klagomål mot kommunens hälso- och sjukvård", "report of or complaint on municipal health care";
        AccessBanRegister = "access_ban_register", "tillträdesförbudsregistret", "the register of access bans";
        Statistics = "statistics", "statistik som inte rör någon enskild", "statistics about nobody in particular";
        OwnWork = "own_work", "den egna verksamheten", "the activity's own work";
        StaffInService = "staff_in_service", "personalens namn och uppgifter i tjänsten", "staff names and tasks in service";
    }
}

codes! {
    /// Why something is said. Objective: the speaker states it.
    Purpose {
        Support = "support_or_protect", "stödja eller skydda barnet eller den unge", "support or protect the child or young person";
        PreventCrime = "prevent_crime", "förebygga brott", "prevent crime";
        CrimeSuspected = "crime_suspected", "ett brott misstänks ha begåtts", "a crime is suspected to have been committed";
        AcuteDanger = "acute_danger", "akut fara eller något som pågår", "acute danger or something ongoing";
        RecipientAsked = "recipient_asked", "mottagaren har begärt det", "the recipient has asked for it";
        OwnTask = "own_task", "den egna verksamhetens uppgift", "the discloser's own task";
        WrongPayments = "wrong_payments", "hindra felaktiga utbetalningar", "prevent wrong payments";
        RuleBreaches = "rule_breaches", "hindra fusk eller regelöverträdelser", "prevent cheating or breaches of rules";
        Supervision = "supervision", "tillsyn", "supervision";
        Other = "other", "annat", "other";
    }
}

codes! {
    /// What a listener is to the person whom the information is about.
    Relation {
        Subject = "self", "personen själv", "the person";
        Guardian = "guardian", "vårdnadshavare", "guardian";
        Parent = "parent_without_custody", "förälder utan vårdnad, eller förälder till en vuxen", "parent without custody, or parent of an adult";
        Reported = "reported_person", "den som en anmälan eller utsaga gäller", "the one whom a report or statement concerns";
        Other = "other", "annan", "other";
    }
}

codes! {
    /// Who can give a consent.
    Giver {
        Subject = "subject", "personen själv", "the person";
        Guardians = "guardians", "alla vårdnadshavare", "all guardians";
        Representative = "representative", "god man, förvaltare eller annan ställföreträdare", "a legal representative";
    }
}

codes! {
    /// By what information brought its secrecy with it: 11 kap. OSL.
    TransferBy {
        Supervision = "supervision_or_audit", "tillsyn eller revision (11 kap. 1 §)", "supervision or audit (11 kap. 1 §)";
        Disciplinary = "disciplinary_matter", "ett ärende om disciplinansvar eller liknande (11 kap. 2 §)", "a disciplinary matter or the like (11 kap. 2 §)";
        Research = "research", "forskning (11 kap. 3 §)", "research (11 kap. 3 §)";
        Access = "electronic_access", "elektronisk tillgång till en annan myndighets uppgifter (11 kap. 4 §)", "electronic access to another authority's records (11 kap. 4 §)";
        Archive = "archive", "arkivering (11 kap. 6 §)", "archiving (11 kap. 6 §)";
    }
}
