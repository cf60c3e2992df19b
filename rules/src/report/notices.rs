//! What a reader must know about one answer.

use alloc::vec::Vec;

use sekretess_core::{Act, Decision, FactId, Outcome, Text, Truth, readings};

use crate::{answer::Notice, case::Known, facts};

const fn notice(code: &'static str, sv: &'static str, en: &'static str) -> Notice {
    Notice {
        code,
        text: Text { sv, en },
    }
}

const SAME_BRANCH: Notice = notice(
    "same_branch",
    "Ingen sekretessgräns finns mellan dem, men bara den som behöver uppgiften i sitt arbete ska ha den. Svaret gäller inte någon annan i rummet.",
    "There is no secrecy boundary between them, but only who needs the information for the work should have it. The answer holds for nobody else in the room.",
);
const SOURCE_DECIDES: Notice = notice(
    "source_decides",
    "Svaret gäller bara det som inte kommer ur elevhälsan, särskilt elevstöd eller ett ärende om tillrättaförande eller skiljande av en elev. Det som kommer därifrån har tystnadsplikt (29 kap. 14 § skollagen): välj då den sortens uppgift.",
    "The answer holds only for what does not come from pupil health, special pupil support or a matter of correcting or expelling a pupil. What comes from there is under a duty of silence (29 kap. 14 § skollagen): choose that kind of information then.",
);
const BY_DEFAULT: Notice = notice(
    "by_default",
    "Det här är inget slutligt nej: det vilar på att ingen prövning är gjord eller att ingen har åberopat någon annan väg.",
    "This is not a final no: it rests on no assessment having been made, or on nobody having invoked another way.",
);
const PRESUMED_OPEN: Notice = notice(
    "presumption_open",
    "Här är öppenhet huvudregeln, men prövningen måste göras innan något sägs.",
    "Openness is the main rule here, but the test must be made before anything is said.",
);
const POSSIBLE_DUTY: Notice = notice(
    "possible_duty",
    "Det kan också finnas en skyldighet att lämna uppgiften till den här mottagaren. Ta ställning till det.",
    "There may also be a duty to give this listener the information. Take a position on that.",
);
const ON_REQUEST: Notice = notice(
    "duty_on_request",
    "Får lämnas på eget initiativ, ska lämnas på begäran (6 kap. 5 § OSL). Det är inte en anmälningsskyldighet.",
    "May be given of own motion, must be given on request (6 kap. 5 § OSL). This is not a statutory reporting duty.",
);
const PUBLIC_DOCUMENT: Notice = notice(
    "public_document",
    "Får lämnas på eget initiativ, ska lämnas på begäran: rätten att ta del av allmänna handlingar. Det är inte en anmälningsskyldighet.",
    "May be given of own motion, must be given on request: the right of access to public documents. This is not a statutory reporting duty.",
);
const OTHER_ACT: Notice = notice(
    "silence_in_another_act",
    "Den som talar är bunden av tystnadsplikt i en annan lag än OSL. OSL:s sekretessbrytande regler gäller inte; det som öppnar är samtycke, den enskilde själv, vårdnadshavare och skyldigheter i lag.",
    "The speaker is bound by a duty of silence in another act than OSL. The overrides of OSL do not apply; what opens is consent, the person concerned, a guardian and duties in law.",
);
const TRANSFERRED: Notice = notice(
    "secrecy_came_with_it",
    "Sekretessen hos den som uppgiften kom från gäller även här (11 kap. OSL). Har verksamheten en egen sekretessbestämmelse till skydd för samma intresse gäller i stället den (11 kap. 8 § OSL).",
    "The secrecy of the authority that it came from holds here too (11 kap. OSL). If the activity has a secrecy rule of its own that protects the same interest, that one holds instead (11 kap. 8 § OSL).",
);
const CONFLICT: Notice = notice(
    "conflict",
    "En skyldighet att lämna uppgiften möter sekretess som den inte bryter. Fråga en jurist.",
    "A duty to give the information meets secrecy that it does not break. Ask a lawyer.",
);
const THREATENED: Notice = notice(
    "threatened_person",
    "Uppgiften skyddar någon som kan vara hotad. Väg det mycket tungt innan något lämnas, och lämna inte mer än mottagaren måste ha.",
    "The information protects somebody who may be threatened. Give that very great weight before anything is said, and give no more than the listener must have.",
);
const LEGAL_POINT: Notice = notice(
    "legal_10_15a_beside_10_23",
    "Svaret vilar på en öppen rättsfråga: om 10 kap. 15 a § OSL gäller vid sidan av gränserna i 10 kap. 23 §. Kommunens jurist får ta ställning.",
    "The answer rests on an open question of law: whether 10 kap. 15 a § OSL stands beside the thresholds of 10 kap. 23 §. The municipality's lawyer decides how to read it.",
);
const AFTER_OVERRIDE: Notice = notice(
    "legal_6_5_after_override",
    "Svaret vilar på en öppen rättsfråga: om 6 kap. 5 § OSL gör det till en skyldighet att på begäran lämna även det som en sekretessbrytande regel har öppnat. Kommunens jurist får ta ställning.",
    "The answer rests on an open question of law: whether 6 kap. 5 § OSL makes it a duty to give on request also what an override has opened. The municipality's lawyer decides how to read it.",
);
const EMI_HEALTH: Notice = notice(
    "legal_emi_is_health_authority",
    "Svaret vilar på en öppen rättsfråga: om elevhälsans medicinska insats är en myndighet inom hälso- och sjukvården i 25 kap. 12 § och 26 kap. 9 § OSL. Kommunens jurist får ta ställning.",
    "The answer rests on an open question of law: whether medical pupil health is an authority within health care in 25 kap. 12 § and 26 kap. 9 § OSL. The municipality's lawyer decides how to read it.",
);
const POLICE_DUTY: Notice = notice(
    "legal_polislagen_6_breaks_secrecy",
    "Svaret vilar på en öppen rättsfråga: om 6 § polislagen är en uppgiftsskyldighet som bryter sekretess. En jurist får ta ställning.",
    "The answer rests on an open question of law: whether section 6 of the Police Act is a duty that breaks secrecy. A lawyer decides how to read it.",
);
const NECESSITY: Notice = notice(
    "legal_necessity_brb_24_4",
    "Nöd är ingen sekretessbrytande regel: den kan frita från straff i efterhand, och om den alls kan åberopas för att lämna en uppgift är en öppen rättsfråga. Kommunens jurist får ta ställning.",
    "Necessity is no override: it may free from punishment afterwards, and whether it can be invoked for a disclosure at all is an open question of law. The municipality's lawyer decides how to read it.",
);
const RESERVATION: Notice = notice(
    "reservation",
    "Uppgiften får bara lämnas tillsammans med förbehållet, genom ett beslut som kan överklagas.",
    "The information may only be given together with the reservation, by a decision that can be appealed.",
);
const DUTY_ELSEWHERE: Notice = notice(
    "duty_is_for_addressee",
    "Skyldigheten gäller bara mot den här mottagaren och fullgörs utanför rummet. Den öppnar inget för de andra.",
    "The duty is towards this listener only and is performed outside the room. It opens nothing for the others.",
);
const ONLY_WHAT_IS_COVERED: Notice = notice(
    "only_what_is_covered",
    "Lämna bara det som grunden omfattar. Det som går utöver den är fortfarande hemligt.",
    "Give only what the ground covers. What goes beyond it is still secret.",
);
const GUARDIAN: Notice = notice(
    "guardian_presumption",
    "Utgångspunkten för ett yngre barn är att vårdnadshavaren får veta, men mognad och risk för betydande men måste bedömas först.",
    "For a younger child the starting point is that the guardian may know, but maturity and the risk of considerable harm must be assessed first.",
);
const SCHOOL_CRIME: Notice = notice(
    "school_and_crimes_against_pupils",
    "10 kap. 21 § OSL gäller inte skolans sekretess i 23 kap. För skolan är vägen till polisen 10 kap. 24 eller 27 §, från den 1 april 2025 även lagen (2025:170), från den 1 juli 2025 rektors anmälan enligt 6 a kap. 10 § skollagen och från den 1 december 2025 10 kap. 15 a §.",
    "10 kap. 21 § OSL does not reach school secrecy in chapter 23. For schools the way to the police is 10 kap. 24 or 27 §, from 1 April 2025 also the act (2025:170), from 1 July 2025 the headteacher's report under 6 a kap. 10 § skollagen and from 1 December 2025 10 kap. 15 a §.",
);

const NOT_ENCODED: Notice = notice(
    "secrecy_not_encoded",
    "En sekretessbestämmelse som inte är kodad här kan gälla; den står bland reglerna som inte är prövade. Därför ges inget svar. Fråga en jurist.",
    "A secrecy rule that is not encoded here may apply; it stands among the rules that were not tried. So no answer is given. Ask a lawyer.",
);
const HEADTEACHER: Notice = notice(
    "duty_is_the_headteachers",
    "Skyldigheten enligt 7 § lagen (2025:170) är rektors. Den som inte är rektor lämnar frågan till rektor.",
    "The duty under section 7 of the act (2025:170) is the headteacher's. Who is not the headteacher passes the question on.",
);

/// What a reader must know about the answer for one person and listener.
pub(super) fn person(decision: &Decision, known: &Known) -> Vec<Notice> {
    let facts = &known.facts;
    let is = |fact: FactId| facts.get(fact) == Truth::True;
    let open = decision.outcome.is_open();
    let waits = decision.outcome == Outcome::AfterAssessment;
    let missing = |fact: FactId| decision.missing.contains(&fact);
    let possible_duty = decision
        .grounds
        .iter()
        .any(|g| g.duty && g.met == Truth::Unknown && g.by_assessment);
    let rests_on = |fact: FactId| {
        decision.grounds.iter().any(|g| {
            let mut found = false;
            readings::leaves(&g.active.rule.when, &mut |leaf| found |= leaf.fact == fact);
            found && g.in_play && g.met != Truth::False
        })
    };
    let investigation =
        is(facts::COMMITTED_CRIME) || is(facts::FOR_INVESTIGATION) || missing(facts::BESIDE_10_23);
    let straight = [
        facts::HARM_ASSUMED,
        facts::HARM_SPECIAL_REASON,
        facts::CONSIDERABLE_HARM,
        facts::THREAT_SPECIAL_REASON,
        facts::FOREIGN_DANGER,
    ];
    [
        (
            decision.outcome == Outcome::NoSecrecy && decision.boundary == Truth::False,
            SAME_BRANCH,
        ),
        (
            decision.outcome == Outcome::NoSecrecy
                && is(facts::BY_PRIVATE_SCHOOL)
                && is(facts::PERSONAL),
            SOURCE_DECIDES,
        ),
        (decision.by_default, BY_DEFAULT),
        (waits && straight.into_iter().any(missing), PRESUMED_OPEN),
        (
            open && decision.outcome != Outcome::Duty && possible_duty,
            POSSIBLE_DUTY,
        ),
        (
            decision.on_request.is_some() && !is(facts::TO_PRIVATE),
            ON_REQUEST,
        ),
        (
            decision.on_request.is_some() && is(facts::TO_PRIVATE),
            PUBLIC_DOCUMENT,
        ),
        (is(facts::TRANSFERRED), TRANSFERRED),
        (
            decision
                .norms
                .iter()
                .any(|n| n.active.provision.at.act != Act::OSL),
            OTHER_ACT,
        ),
        (decision.conflict, CONFLICT),
        (
            (open || waits)
                && ([
                    facts::THREAT_SPECIAL_REASON,
                    facts::FOREIGN_DANGER,
                    facts::KIND_FICTITIOUS,
                    facts::KIND_PROTECTED_REGISTRATION,
                ]
                .into_iter()
                .any(is)
                    || missing(facts::THREAT_SPECIAL_REASON)),
            THREATENED,
        ),
        (
            (open || waits)
                && investigation
                && is(facts::TO_INTERVENER)
                && rests_on(facts::BESIDE_10_23),
            LEGAL_POINT,
        ),
        (
            decision.on_request.is_some()
                && decision
                    .grounds
                    .iter()
                    .any(|g| g.in_play && g.met == Truth::True),
            AFTER_OVERRIDE,
        ),
        (
            (open || waits)
                && (is(facts::BY_EMI) || is(facts::TO_EMI))
                && rests_on(facts::EMI_IS_HEALTH_AUTHORITY),
            EMI_HEALTH,
        ),
        (
            (open || waits) && rests_on(facts::POLICE_DUTY_BREAKS),
            POLICE_DUTY,
        ),
        (
            (open || waits) && rests_on(facts::NECESSITY_OPENS),
            NECESSITY,
        ),
        (
            open && decision
                .grounds
                .iter()
                .any(|g| g.reservation && g.met == Truth::True),
            RESERVATION,
        ),
        (
            decision.outcome == Outcome::Duty && decision.on_request.is_none(),
            DUTY_ELSEWHERE,
        ),
        (decision.outcome == Outcome::Allowed, ONLY_WHAT_IS_COVERED),
        (waits && missing(facts::GUARDIAN_HAS_SAY), GUARDIAN),
        (decision.outcome == Outcome::OutOfScope, NOT_ENCODED),
        (
            decision.grounds.iter().any(|g| {
                g.active.provision.id == "lag2025_170.7" && g.met != Truth::False && g.in_play
            }),
            HEADTEACHER,
        ),
        (
            !open && is(facts::BY_SCHOOL) && is(facts::TO_POLICE) && is(facts::FOR_INVESTIGATION),
            SCHOOL_CRIME,
        ),
    ]
    .into_iter()
    .filter_map(|(holds, notice)| holds.then_some(notice))
    .collect()
}
