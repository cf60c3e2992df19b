//! Every fixed phrase of a record, Swedish and English side by side.

use sekretess_core::Text;

use crate::text::phrases::phrases;

phrases! {
    TITLE = "Anteckning om sekretessprövning {0}", "Record of a secrecy assessment, {0}";
    HOW_TO = "Fyll i linjerna för hand eller i ert eget system. Skriv inte in själva uppgiften, bara vilket slag den är av. Vad som är fakta och vad som är bedömning hålls isär.", "Fill in the lines by hand or in your own system. Do not write the information itself, only what kind it is. What is fact and what is assessment is kept apart.";
    ASSESSED = "Dag för prövningen: ", "Day of the assessment: ";
    IN_ROOM = "De som är med", "Who is there";
    COLUMN_WHO = "Deltagare", "Participant";
    COLUMN_PROFILE = "Verksamhet", "Activity";
    COLUMN_ROLE = "Roll", "Role";
    COLUMN_NAME = "Namn och funktion", "Name and function";
    COLUMN_IDENTIFIED = "Identifierad genom", "Identified by";
    SPEAKS = "lämnar uppgift", "gives information";
    HEARS = "tar emot", "receives";
    SPEAKS_AND_HEARS = "lämnar och tar emot", "gives and receives";
    HELD_BY = "Finns hos: ", "Held by: ";
    KIND = "Slag av uppgift: ", "Kind of information: ";
    PURPOSE = "Syfte: ", "Purpose: ";
    NOT_STATED = "inte angivet", "not stated";
    INITIATIVE = "Initiativ: ", "Initiative: ";
    OWN = "eget initiativ", "own initiative";
    REQUESTED = "begärd av mottagaren", "asked for by the listener";
    REQUESTED_BY = "begärd av {0}", "asked for by {0}";
    PERSON = "Gäller: ", "About: ";
    PERSON_AGE = "{0}, {1} år", "{0}, {1} years old";
    PERSON_NO_AGE = "{0}, ålder inte angiven", "{0}, age not stated";
    OUTCOME = "Svar och utfall", "Answer and outcome";
    COLUMN_GROUND = "Grund eller hinder", "Ground or obstacle";
    COLUMN_DONE = "Lämnat eller inte (vad, när, form)", "Given or not (what, when, form)";
    NO_RULE = "ingen sekretess hindrar", "no secrecy stands in the way";
    BLOCKED_BY = "hindras av {0}", "blocked by {0}";
    WAITS = "något återstår, se nedan", "something remains, see below";
    SECRECY = "Sekretess och skaderekvisit", "Secrecy and harm test";
    CONDITIONS = "Villkoren, ett i taget", "The conditions, one by one";
    CONDITIONS_NOTE = "En rad för varje villkor. Fakta har en källa. En bedömning har någon som har gjort den, och något som den bygger på.", "One line for each condition. A fact has a source. An assessment has somebody who made it, and something that it rests on.";
    NO_CONDITIONS = "Ingen grund som kan öppna är åberopad eller uppfylld.", "No ground that can open is invoked or met.";
    CONDITIONS_OF = "{0} – {1}, för {2}: {3}", "{0} – {1}, towards {2}: {3}";
    IS_MET = "uppfylld", "met";
    IS_NOT_MET = "inte uppfylld", "not met";
    IS_OPEN = "inte avgjord", "not settled";
    COLUMN_CONDITION = "Villkor", "Condition";
    COLUMN_SORT = "Slag", "Kind";
    COLUMN_RESTS_ON = "Bedömningen bygger på, eller källa", "The assessment rests on, or source";
    COLUMN_BY = "Beslutat av, datum", "Decided by, date";
    SORT_FACT = "fakta", "fact";
    SORT_ASSESSMENT = "bedömning", "assessment";
    SORT_LEGAL = "rättsfråga", "point of law";
    ASSUMED = "{0} (lagens utgångspunkt)", "{0} (the law's starting point)";
    FROM_CASE = "framgår av fallet (roller, ålder, slag, syfte)", "follows from the case (roles, age, kind, purpose)";
    FACTS = "Fakta", "Facts";
    NO_FACTS = "Fallet ger inga fakta utöver roller, ålder, slag av uppgift och syfte.", "The case gives no facts but roles, age, kind of information and purpose.";
    COLUMN_QUESTION = "Fråga", "Question";
    COLUMN_FOR = "Gäller", "About";
    COLUMN_SOURCE = "Varifrån, datum", "From where, date";
    ASSESSMENTS = "Bedömningar", "Assessments";
    NO_ASSESSMENTS = "Fallet ger inga bedömningar.", "The case gives no assessments.";
    COLUMN_BASIS = "Bygger på", "Rests on";
    EVERYTHING = "hela uppgiften", "the whole item";
    CANNOT = "går inte att få veta", "cannot be known";
    REFUSED = "Det som inte får lämnas", "What may not be given";
    REFUSED_TO = "Till {0}: {1}.", "To {0}: {1}.";
    REFUSED_ABOUT = "Till {0}, om {1}: {2}.", "To {0}, about {1}: {2}.";
    REFUSED_DEFAULT = "Nej tills vidare: ingen har gjort prövningen eller åberopat en väg som kan öppna.", "A no for now: nobody has made the assessment or relied on a way that can open.";
    REFUSED_FINAL = "Nej i sak: inget av det som är okänt kan ändra det.", "A no on the merits: nothing that is unknown can change it.";
    DUTIES = "Skyldigheter att lämna", "Duties to give";
    NO_DUTIES = "Ingen skyldighet att lämna uppgiften har visat sig.", "No duty to give the information has appeared.";
    CONSENT = "Samtycke", "Consent";
    NO_CONSENT = "Fallet har inget samtycke.", "The case has no consent.";
    CONSENT_BY = "{0}: lämnat av {1}", "{0}: given by {1}";
    CONSENT_NOBODY = "ingen", "nobody";
    CONSENT_GUARDIANS = "{0} av {1} vårdnadshavare", "{0} of {1} guardians";
    CONSENT_AWAITING = "inväntar svar från {0}", "awaiting an answer from {0}";
    CONSENT_TO = "mottagare: {0}", "listeners: {0}";
    CONSENT_FROM = "gäller från och med {0}", "holds from {0}";
    CONSENT_UNTIL = "gäller till och med {0}", "holds until {0}";
    CONSENT_WITHDRAWN = "återkallat {0}", "withdrawn on {0}";
    PROTECTION = "Skydd hos mottagaren", "Protection at the receiver";
    SIGN = "Underskrift", "Signature";
    LAW = "Rättsläge: ", "State of the law: ";
    CHECKSUM = "Regelverk: ", "Rule set: ";
    CHECKSUM_IS = "{0} ({1}), kontrollsumma {2}", "{0} ({1}), checksum {2}";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_are_complete() {
        for (name, phrase) in ALL {
            assert!(!phrase.sv.is_empty() && !phrase.en.is_empty(), "{name}");
            for place in ["{0}", "{1}", "{2}", "{3}"] {
                assert_eq!(
                    phrase.sv.contains(place),
                    phrase.en.contains(place),
                    "{name} {place}"
                );
            }
        }
    }
}
