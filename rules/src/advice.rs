//! The local guideline's own advice, shown beside the law and never counted as it.

use alloc::vec::Vec;

use sekretess_core::Text;

use crate::answer::Advice;

const SOURCE: &str = "Malmö stads riktlinje 2015, bilaga 1";

const fn advice(
    code: &'static str,
    page: &'static str,
    sv: &'static str,
    en: &'static str,
) -> Advice {
    Advice {
        code,
        text: Text { sv, en },
        source: SOURCE,
        page,
    }
}

/// The advice of the guideline of a place.
pub(crate) fn of(directory: &str) -> Vec<Advice> {
    if directory == "malmo_2015" {
        MALMO.to_vec()
    } else {
        Vec::new()
    }
}

/// The advice of Malmö's guideline of 2015.
static MALMO: [Advice; 4] = [
    advice(
        "written_consent",
        "s. 19",
        "Ta samtycket skriftligt. Lagen kräver det inte.",
        "Take the consent in writing. The law does not require it.",
    ),
    advice(
        "listen_only",
        "s. 22",
        "Socialtjänsten och den medicinska elevhälsan kan sitta med och lyssna när andra får tala, men ska då varken bekräfta, förneka eller nicka.",
        "Social services and medical pupil health can sit in and listen while others may speak, but must then neither confirm, deny nor nod.",
    ),
    advice(
        "direct_channel",
        "s. 21–22",
        "Det som bara polisen får veta tas i enrum med polisen, inte i gruppen.",
        "What only the police may know is said to the police in private, not in the group.",
    ),
    advice(
        "real_anonymity",
        "s. 22",
        "Avidentifierade fall får diskuteras, om anonymiteten är verklig för alla i rummet.",
        "De-identified cases may be discussed, if the anonymity is real for everybody in the room.",
    ),
];
