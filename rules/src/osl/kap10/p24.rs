//! 10 kap. 24 § OSL: committed crimes, all other secrecy.

use sekretess_core::Spans;

use crate::{
    osl::{kap10::p23, lists::*},
    write::*,
};

/// What 19–23 §§ name, as the whole of 25 kap. 1–8 §§ and 26 kap. 1–6 §§: the
/// first paragraphs of 25 kap. 2 § and 26 kap. 1 a § are excepted by name.
const UNTIL_2023: Spans = &[HEAVY, HEALTH_1_TO_8, SOCIAL_1_TO_6, P29_1, P33_4A];
const SINCE_2023: Spans = &[HEAVY, HEALTH_1_TO_8, SOCIAL_1_TO_6, P33_4A];

const fn lifts(named: Spans) -> Effect {
    Effect::Lifts(Lift::new(Scope::Except(named), Is(FOR_INVESTIGATION)).one_listener())
}

const fn more_than_fine(named: Spans) -> Rule {
    rule(
        text(
            "Misstanke om ett begånget brott får lämnas till åklagare, polis eller annan myndighet som ska ingripa, om fängelse finns i straffskalan och brottet kan antas ge mer än böter. Det gäller inte uppgifter som nämns i 19–23 §§.",
            "A suspicion of a committed crime may be given to a prosecutor, the police or another authority that is to intervene, if imprisonment is in the scale and more than a fine can be assumed. It does not hold for information named in sections 19–23.",
        ),
        All(&[
            p23::RECEIVER,
            Is(COMMITTED_CRIME),
            Is(PRISON_IN_SCALE),
            Is(ABOVE_FINE),
        ]),
        lifts(named),
    )
}

/// Every secrecy rule that 19–23 §§ do not name. What 19–22 §§ name, 23 § names.
pub static PROVISION: Provision = Provision {
    id: "osl.10.24",
    at: osl(10, 24),
    name: text("utredning av begångna brott, övriga uppgifter", "investigation of committed crimes, other information"),
    versions: &[
        Version::new("2014:633", date(2015, 1, 1), &[more_than_fine(UNTIL_2023)]).reconstructed(
            "Om 25 kap. 2 § första stycket var undantaget redan då är inte kontrollerat.",
            "Whether chapter 25, section 2, first paragraph was excepted already then is not verified.",
        ),
        Version::new("2022:916", date(2023, 1, 1), &[more_than_fine(SINCE_2023)]).note(
            "29 kap. 1 § räknas här inte som nämnd i 23 §; den 1 januari 2023 var den det ännu en dag.",
            "Chapter 29, section 1 is not counted as named in section 23 here; on 1 January 2023 it still was, for a day.",
        ),
        Version::new("2025:179", date(2025, 4, 1), &[rule(
            text(
                "En uppgift av betydelse för utredningen av ett begånget brott får lämnas till åklagare, polis eller annan myndighet som ska ingripa, om fängelse finns i straffskalan. Det gäller inte uppgifter som nämns i 19–23 §§.",
                "Information of importance for the investigation of a committed crime may be given to a prosecutor, the police or another authority that is to intervene, if imprisonment is in the scale. It does not hold for information named in sections 19–23.",
            ),
            All(&[p23::RECEIVER, Is(IMPORTANT_FOR_INVESTIGATION), Is(PRISON_IN_SCALE)]),
            lifts(SINCE_2023),
        )]),
    ],
}
.checked();
