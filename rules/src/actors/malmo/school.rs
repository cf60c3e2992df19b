//! The school boards, by role, and the preschools.
//!
//! Each school role is there once for each of the two school boards: the plain
//! name is the compulsory school's, the one ending in `.gymnasiet` the
//! upper-secondary school's.

use sekretess_core::Text;

use crate::actors::{
    Actor,
    ProfileOf::{Ask, Members, One},
};

/// Medical pupil health.
const MEDICAL: Text = Text {
    sv: "25 kap. 1 § OSL gäller, och det är en självständig verksamhetsgren: gräns åt båda håll \
         mot resten av skolan (8 kap. 2 § OSL). 25 kap. 13 a § OSL kan öppna för det som krävs \
         för att en elev ska få stöd. Två rader, en per skolnämnd; mellan nämnderna finns en \
         gräns (8 kap. 1 § OSL).",
    en: "25 kap. 1 § OSL applies, and it is an independent branch: a boundary both ways towards \
         the rest of the school (8 kap. 2 § OSL). 25 kap. 13 a § OSL may open for what is \
         required to give a pupil support. Two rows, one for each school board; there is a \
         boundary between the boards (8 kap. 1 § OSL).",
};

/// Other pupil health.
const OTHER_HEALTH: Text = Text {
    sv: "23 kap. 2 § första stycket OSL gäller, även för psykologen. Att det inte finns någon \
         gräns till lärare och rektor är stadens uppfattning och vanlig praxis, och förutsätter \
         samma nämnd och samma verksamhetsgren. Två rader, en per skolnämnd; mellan nämnderna \
         finns en gräns (8 kap. 1 § OSL).",
    en: "23 kap. 2 § OSL, first paragraph, applies, to the psychologist too. That there is no \
         boundary to teachers and the head teacher is the city's view and common practice, and \
         presupposes the same board and the same branch. Two rows, one for each school board; \
         there is a boundary between the boards (8 kap. 1 § OSL).",
};

/// The pupil health team.
const TEAM: Text = Text {
    sv: "Teamet är ingen egen aktör: skolsköterskan och skolläkaren har en gräns mot de andra (8 \
         kap. 2 § OSL). Ange de deltagare som sitter med. Två rader, en per skolnämnd; mellan \
         nämnderna finns en gräns (8 kap. 1 § OSL).",
    en: "The team is no actor of its own: the school nurse and doctor have a boundary towards the \
         others (8 kap. 2 § OSL). Name those who take part. Two rows, one for each school board; \
         there is a boundary between the boards (8 kap. 1 § OSL).",
};

/// Special pupil support.
const SUPPORT: Text = Text {
    sv: "23 kap. 2 § andra stycket OSL gäller: det som inte är känsligt kan sägas när prövningen \
         är gjord. Hit räknas också rektorn och mentorn när de arbetar med stödet; för rektorn är \
         det bästa tolkning. Två rader, en per skolnämnd; mellan nämnderna finns en gräns (8 kap. \
         1 § OSL).",
    en: "23 kap. 2 § OSL, second paragraph, applies: what is not sensitive can be said once the \
         assessment is made. The head teacher and the class mentor count here too when they work \
         with the support; for the head teacher that is the best reading. Two rows, one for each \
         school board; there is a boundary between the boards (8 kap. 1 § OSL).",
};

/// Cases of order.
const ORDER: Text = Text {
    sv: "Lagen talar om ärenden om tillrättaförande av elev och om skiljande från studier (23 \
         kap. 2 § andra stycket OSL); alla åtgärder enligt 5 kap. skollagen är inte sådana \
         ärenden. Själva beslutet är inte hemligt enligt den regeln. Två rader, en per skolnämnd; \
         mellan nämnderna finns en gräns (8 kap. 1 § OSL).",
    en: "The statute speaks of cases on correcting a pupil or separation from studies (23 kap. 2 \
         § OSL, second paragraph); not every measure under 5 kap. of the Education Act is such a \
         case. The decision itself is not secret under that rule. Two rows, one for each school \
         board; there is a boundary between the boards (8 kap. 1 § OSL).",
};

/// Teachers and other staff.
const TEACHER: Text = Text {
    sv: "Utanför elevhälsa, elevstöd och ordningsärenden skyddar 23 kap. 2 § OSL bara identitets- \
         och kontaktuppgifter, och bara när det finns särskild anledning att befara men, till \
         exempel för en förföljd elev; därtill gäller 21 kap. OSL. Det som fåtts i stödarbetet \
         följer stödets sekretess. Två rader, en per skolnämnd; mellan nämnderna finns en gräns \
         (8 kap. 1 § OSL).",
    en: "Outside pupil health, support and cases of order, 23 kap. 2 § OSL protects only identity \
         and contact data, and only where there is special reason to fear harm, as for a \
         persecuted pupil; 21 kap. OSL applies besides. What was learnt in support work keeps the \
         secrecy of the support. Two rows, one for each school board; there is a boundary between \
         the boards (8 kap. 1 § OSL).",
};

/// Head teachers.
const HEAD: Text = Text {
    sv: "Svaret beror på var uppgiften kommer ifrån: elevstöd och ordningsärenden, eller skolans \
         vardag. Säg vilket. Två rader, en per skolnämnd; mellan nämnderna finns en gräns (8 kap. \
         1 § OSL).",
    en: "The answer depends on where the information comes from: support and cases of order, or \
         the school's everyday work. Say which. Two rows, one for each school board; there is a \
         boundary between the boards (8 kap. 1 § OSL).",
};

/// Coordinators in the school administration.
const SCHOOL_COORDINATOR: Text = Text {
    sv: "Placeringen är inte bekräftad; sekretessen följer den verksamhet där samordnaren \
         arbetar. Säg om det är elevstöd eller annan skolverksamhet. Mot skolsköterska och \
         skolläkare finns en gräns (8 kap. 2 § OSL). Två rader, en per skolnämnd; mellan \
         nämnderna finns en gräns (8 kap. 1 § OSL).",
    en: "Where the post was placed is not confirmed; the secrecy follows the activity in which \
         the coordinator works. Say whether it is pupil support or other school work. There is a \
         boundary towards the school nurse and doctor (8 kap. 2 § OSL). Two rows, one for each \
         school board; there is a boundary between the boards (8 kap. 1 § OSL).",
};

/// M25–M36 but for M26. The upper-secondary schools belong to `upper`, the board that
/// had them at the time.
pub(super) const fn roles(upper: &'static str) -> [Actor<'static>; 20] {
    [
    Actor::row(
        "M25",
        "malmo.grundskola",
        ("malmo.grundskolenamnden", "skola"),
        Ask(&["school", "pupil_support", "other_pupil_health"]),
        "grundskolenämnden, någon på en grundskola",
        "compulsory-school board, somebody at a compulsory school",
    )
    .noted(Text {
        sv: "Rollen avgör sekretessen (23 kap. 2 § OSL): säg vilken, eller välj läraren, rektorn \
             eller elevhälsan direkt. Skolsköterska och skolläkare finns på egna rader, eftersom \
             de hör till en annan verksamhetsgren.",
        en: "The role decides the secrecy (23 kap. 2 § OSL): say which, or choose the teacher, \
             the head teacher or pupil health directly. School nurses and doctors have rows of \
             their own, because they belong to another branch.",
    }),
    Actor::row(
        "M25f",
        "malmo.fritidshem",
        ("malmo.grundskolenamnden", "fritidshem"),
        One("after_school_centre"),
        "fritidshem vid en kommunal grundskola",
        "after-school centre at a municipal compulsory school",
    )
    .noted(Text {
        sv: "Har en egen regel, 23 kap. 3 § OSL. Om det finns en gräns mellan fritidshem och \
             skola i samma nämnd är omtvistat: fråga hur nämnden är ordnad. Inte samma sak som \
             stadsområdenas fritidsverksamhet.",
        en: "Has a rule of its own, 23 kap. 3 § OSL. Whether there is a boundary between \
             after-school centre and school within one board is disputed: ask how the board is \
             organised. Not the same as the districts' leisure activity.",
    }),
    Actor::row(
        "M27",
        "malmo.forskola",
        ("malmo.forskolenamnden", "forskola"),
        One("preschool"),
        "förskola (förskolenämnden)",
        "preschool (preschool board)",
    )
    .noted(Text {
        sv: "Sekretessen följer av 23 kap. 1 § OSL. Egen nämnd och därmed egen myndighet: också \
             mot skolan finns en gräns (8 kap. 1 § OSL).",
        en: "Secrecy follows from 23 kap. 1 § OSL. A board of its own and so an authority of its \
             own: there is a boundary towards the school too (8 kap. 1 § OSL).",
    }),
    Actor::row(
        "M28",
        "malmo.elevhalsa_medicinsk",
        ("malmo.grundskolenamnden", "emi"),
        One("medical_pupil_health"),
        "medicinsk elevhälsa: skolsköterska, skolläkare (grundskolan)",
        "medical pupil health: school nurse, school doctor (compulsory school)",
    )
    .noted(MEDICAL),
    Actor::row(
        "M28g",
        "malmo.elevhalsa_medicinsk.gymnasiet",
        (upper, "emi"),
        One("medical_pupil_health"),
        "medicinsk elevhälsa: skolsköterska, skolläkare (gymnasieskolan)",
        "medical pupil health: school nurse, school doctor (upper-secondary school)",
    )
    .noted(MEDICAL),
    Actor::row(
        "M29",
        "malmo.elevhalsa_ovrig",
        ("malmo.grundskolenamnden", "skola"),
        One("other_pupil_health"),
        "övrig elevhälsa: skolpsykolog, skolkurator, specialpedagog (grundskolan)",
        "other pupil health: school psychologist, counsellor, special-needs teacher (compulsory \
         school)",
    )
    .noted(OTHER_HEALTH),
    Actor::row(
        "M29g",
        "malmo.elevhalsa_ovrig.gymnasiet",
        (upper, "skola"),
        One("other_pupil_health"),
        "övrig elevhälsa: skolpsykolog, skolkurator, specialpedagog (gymnasieskolan)",
        "other pupil health: school psychologist, counsellor, special-needs teacher \
         (upper-secondary school)",
    )
    .noted(OTHER_HEALTH),
    Actor::row(
        "M30",
        "malmo.elevhalsoteam",
        ("malmo.grundskolenamnden", "skola"),
        Members(&[
            "malmo.elevhalsa_medicinsk",
            "malmo.elevhalsa_ovrig",
            "malmo.rektor",
        ]),
        "elevhälsoteam (grundskolan)",
        "pupil health team (compulsory school)",
    )
    .noted(TEAM),
    Actor::row(
        "M30g",
        "malmo.elevhalsoteam.gymnasiet",
        (upper, "skola"),
        Members(&[
            "malmo.elevhalsa_medicinsk.gymnasiet",
            "malmo.elevhalsa_ovrig.gymnasiet",
            "malmo.rektor.gymnasiet",
        ]),
        "elevhälsoteam (gymnasieskolan)",
        "pupil health team (upper-secondary school)",
    )
    .noted(TEAM),
    Actor::row(
        "M31",
        "malmo.elevstod",
        ("malmo.grundskolenamnden", "skola"),
        One("pupil_support"),
        "personal i särskild elevstödjande verksamhet (grundskolan)",
        "staff in special pupil support (compulsory school)",
    )
    .noted(SUPPORT),
    Actor::row(
        "M31g",
        "malmo.elevstod.gymnasiet",
        (upper, "skola"),
        One("pupil_support"),
        "personal i särskild elevstödjande verksamhet (gymnasieskolan)",
        "staff in special pupil support (upper-secondary school)",
    )
    .noted(SUPPORT),
    Actor::row(
        "M32",
        "malmo.trygghet_studiero",
        ("malmo.grundskolenamnden", "skola"),
        One("pupil_support"),
        "ärenden om trygghet och studiero (grundskolan)",
        "cases on safety and quiet for study (compulsory school)",
    )
    .noted(ORDER),
    Actor::row(
        "M32g",
        "malmo.trygghet_studiero.gymnasiet",
        (upper, "skola"),
        One("pupil_support"),
        "ärenden om trygghet och studiero (gymnasieskolan)",
        "cases on safety and quiet for study (upper-secondary school)",
    )
    .noted(ORDER),
    Actor::row(
        "M33",
        "malmo.larare",
        ("malmo.grundskolenamnden", "skola"),
        One("school"),
        "lärare och övrig skolpersonal (grundskolan)",
        "teacher and other school staff (compulsory school)",
    )
    .noted(TEACHER),
    Actor::row(
        "M33g",
        "malmo.larare.gymnasiet",
        (upper, "skola"),
        One("school"),
        "lärare och övrig skolpersonal (gymnasieskolan)",
        "teacher and other school staff (upper-secondary school)",
    )
    .noted(TEACHER),
    Actor::row(
        "M34",
        "malmo.rektor",
        ("malmo.grundskolenamnden", "skola"),
        Ask(&["pupil_support", "school"]),
        "rektor (grundskolan)",
        "head teacher (compulsory school)",
    )
    .noted(HEAD),
    Actor::row(
        "M34g",
        "malmo.rektor.gymnasiet",
        (upper, "skola"),
        Ask(&["pupil_support", "school"]),
        "rektor (gymnasieskolan)",
        "head teacher (upper-secondary school)",
    )
    .noted(HEAD),
    Actor::row(
        "M35",
        "malmo.fristaende_skola",
        ("", ""),
        One("private_school"),
        "fristående skola",
        "independent (privately run) school",
    )
    .noted(Text {
        sv: "OSL gäller inte; tystnadsplikten står i 29 kap. 14 § skollagen. Som mottagare är \
             skolan enskild, så 10 kap. 27 § OSL kan inte öppna för den. Kommunala skolor har \
             egna rader.",
        en: "OSL does not apply; the duty of silence stands in 29 kap. 14 § of the Education Act. \
             As a receiver the school is private, so 10 kap. 27 § OSL cannot open for it. \
             Municipal schools have rows of their own.",
    }),
    Actor::row(
        "M36",
        "malmo.ssp_samordnare_skola",
        ("malmo.grundskolenamnden", "skola"),
        Ask(&["school", "pupil_support"]),
        "SSP-samordnare i skolförvaltningen (grundskolan)",
        "coordinator of school, social services and police in the school administration \
         (compulsory school)",
    )
    .noted(SCHOOL_COORDINATOR),
    Actor::row(
        "M36g",
        "malmo.ssp_samordnare_skola.gymnasiet",
        (upper, "skola"),
        Ask(&["school", "pupil_support"]),
        "SSP-samordnare i skolförvaltningen (gymnasieskolan)",
        "coordinator of school, social services and police in the school administration \
         (upper-secondary school)",
    )
    .noted(SCHOOL_COORDINATOR),
]
}
