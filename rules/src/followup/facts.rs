//! The questions that are asked when something has gone wrong.

use sekretess_core::{Fact, FactId, Implication, Literal};

use crate::facts::facts as declare;

const fn derived(id: &'static str, sv: &'static str, en: &'static str) -> Fact {
    Fact::objective(id, sv, en).derived()
}

const fn objective(id: &'static str, sv: &'static str, en: &'static str) -> Fact {
    Fact::objective(id, sv, en)
}

const fn assess(id: &'static str, sv: &'static str, en: &'static str) -> Fact {
    Fact::assessment(id, sv, en)
}

declare! {
    // Read off whose activity it was, and the answer about the disclosure.
    BY_SOCIAL = derived("by_social_services", "Hände det i socialtjänsten?", "Did it happen in social services?");
    BY_PRIVATE_SOCIAL = derived("by_private_social_care", "Hände det i yrkesmässig enskild verksamhet inom socialtjänsten?", "Did it happen in professional private social care?");
    BY_HEALTH = derived("by_health_care", "Hände det i hälso- och sjukvård, offentlig eller enskild, medicinsk elevhälsa inräknad?", "Did it happen in health care, public or private, medical pupil health included?");
    BY_PROCESSOR = derived("by_processor", "Hände det hos ett personuppgiftsbiträde, till exempel en it-leverantör?", "Did it happen at a processor, for example an IT supplier?");
    BOUND = derived("bound_by_silence", "Är den som lämnade uppgiften bunden av sekretess eller tystnadsplikt?", "Is the one who gave the information bound by secrecy or a duty of silence?");
    UNLAWFUL = derived("disclosed_unlawfully", "Lämnades uppgiften i strid med sekretess eller tystnadsplikt?", "Was the information given contrary to secrecy or a duty of silence?");

    // What happened.
    SAME_UNIT = objective("same_unit", "Arbetar den som fick uppgiften i samma enhet?", "Does the one who got the information work in the same unit?");
    NEEDED_AT_WORK = assess("needed_at_work", "Behövde den som fick uppgiften den för sitt arbete?", "Did the one who got the information need it for their work?");

    // Malpractice in social services (lex Sarah).
    CARE_RECIPIENT = objective("concerns_care_recipient", "Rör det någon som får, eller kan komma att få, insatser inom socialtjänsten?", "Does it concern somebody who receives, or may come to receive, measures within social services?");
    MISCONDUCT = assess("misconduct", "Är det ett missförhållande?", "Is it malpractice?");
    MISCONDUCT_RISK = assess("misconduct_risk", "Är det en påtaglig risk för ett missförhållande?", "Is it a manifest risk of malpractice?");
    SERIOUS = assess("serious_misconduct", "Är missförhållandet allvarligt?", "Is the malpractice serious?");
    SERIOUS_RISK = assess("serious_misconduct_risk", "Är det en påtaglig risk för ett allvarligt missförhållande?", "Is it a manifest risk of serious malpractice?");
    REPORTED_AT_ONCE = assess("reported_at_once", "Rapporterades det genast?", "Was it reported at once?");
    OPENED_WITHOUT_DELAY = assess("inquiry_without_delay", "Inleddes utredningen utan dröjsmål?", "Was the inquiry opened without delay?");
    INSPECTORATE_TOLD_SOON = assess("inspectorate_told_soon", "Gjordes anmälan till Inspektionen för vård och omsorg snarast?", "Was the Health and Social Care Inspectorate told as soon as possible?");

    // Injury in health care (lex Maria).
    SERIOUS_INJURY = assess("serious_care_injury", "Medförde händelsen en allvarlig vårdskada, eller hade den kunnat göra det?", "Did the event cause a serious injury in care, or could it have?");

    // Personal data.
    CONTROLLER = objective("is_controller", "Är verksamheten personuppgiftsansvarig för uppgifterna?", "Is the activity the controller of the data?");
    PERSONAL_DATA = objective("personal_data_processed", "Behandlades uppgifterna som personuppgifter helt eller delvis automatiskt, eller i ett register?", "Were the data processed as personal data wholly or partly by automated means, or in a filing system?");
    CRIME_DATA = objective("crime_data_act", "Gällde brottsdatalagen för behandlingen i stället för dataskyddsförordningen?", "Did the crime data act (brottsdatalagen) apply to the processing instead of the General Data Protection Regulation?");
    BREACH = assess("personal_data_breach", "Är det en personuppgiftsincident: har personuppgifter genom en brist i säkerheten röjts för eller blivit åtkomliga för någon obehörig, gått förlorade eller ändrats?", "Is it a personal data breach: has personal data, through a lapse in security, been disclosed or become accessible to somebody unauthorised, been lost or been altered?");
    RISK_UNLIKELY = assess("risk_unlikely", "Är det osannolikt att incidenten leder till en risk för de berördas rättigheter och friheter?", "Is it unlikely that the breach leads to a risk to the rights and freedoms of those concerned?");
    HIGH_RISK = assess("high_risk", "Leder incidenten sannolikt till en hög risk för de berördas rättigheter och friheter?", "Is the breach likely to lead to a high risk to the rights and freedoms of those concerned?");
    NEED_NOT_INFORM = assess("need_not_inform", "Finns ett undantag i artikel 34.3: oläsbara uppgifter, en risk som har undanröjts, eller en oproportionell insats?", "Is there an exception in Article 34(3): unintelligible data, a risk that has been removed, or a disproportionate effort?");
    INFORMED_WITHOUT_DELAY = assess("informed_without_delay", "Informerades de berörda utan onödigt dröjsmål?", "Were those concerned informed without undue delay?");
    CONTROLLER_TOLD_SOON = assess("controller_told_without_delay", "Underrättades den personuppgiftsansvariga utan onödigt dröjsmål?", "Was the controller told without undue delay?");

    // Liability.
    INTENT = assess("intent", "Lämnades uppgiften med uppsåt?", "Was the information given with intent?");
    NEGLIGENCE = assess("negligence", "Lämnades uppgiften av oaktsamhet?", "Was the information given by negligence?");
    MINOR = assess("minor", "Är det ett ringa fall?", "Is it a minor case?");
}

const fn yes(fact: FactId) -> Literal {
    Literal::yes(fact)
}

const fn no(fact: FactId) -> Literal {
    Literal::no(fact)
}

/// What follows from what.
pub static IMPLICATIONS: &[Implication] = &[
    Implication(yes(SERIOUS), yes(MISCONDUCT)),
    Implication(yes(SERIOUS_RISK), yes(MISCONDUCT_RISK)),
    Implication(yes(HIGH_RISK), no(RISK_UNLIKELY)),
    Implication(yes(BY_PROCESSOR), no(CONTROLLER)),
];
