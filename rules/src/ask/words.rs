//! The wording of the questions that ask for no fact, Swedish and English side by side.

use alloc::{borrow::Cow, string::String};

use sekretess_core::{Lang, Text};

use crate::{answer::Words, text::fill_words};

/// Declares the wordings: a name, the Swedish, the English.
macro_rules! words {
    ($($name:ident = $sv:literal, $en:literal;)*) => {
        $(pub(super) const $name: Text = Text { sv: $sv, en: $en };)*
    };
}

words! {
    DATE = "Vilken dag lämnas uppgiften?", "On which day is the information given?";
    DISCLOSER = "Vem är du? Välj den verksamhet där uppgiften finns.", "Who are you? Choose the activity that holds the information.";
    LISTENERS = "Vilka hör dig? Ta med alla i rummet.", "Who hears you? Include everybody in the room.";
    PARTICIPANTS = "Vilka är i rummet? Ta med alla, även den som talar.", "Who is in the room? Include everybody, the speaker too.";
    HELD_BY = "Vem i rummet har uppgiften?", "Who in the room holds the information?";
    PROFILE = "Vilken sorts verksamhet är {0}?", "What kind of activity is {0}?";
    UNIT = "Vilken enhet hör {0} till?", "Which unit does {0} belong to?";
    MEMBER = "Bakom {0} finns flera med olika sekretess. Vilken av dem är det?", "{0} stands for several with different secrecy. Which of them is it?";
    PURPOSE = "Varför behöver det sägas?", "Why does it need to be said?";
    INFORMATION = "Vilken sorts uppgift är det?", "What kind of information is it?";
    AGE = "Hur gammal är den som uppgiften rör, i hela år?", "How old is the person concerned, in whole years?";
    UNDER_18 = "under 18 år", "under 18";
    FROM_18_TO_20 = "18–20 år", "18 to 20";
    FROM_21 = "21 år eller äldre", "21 or older";
    CONSENT = "Finns det samtycke till att uppgiften lämnas, och i så fall från vem?", "Is there consent to the disclosure, and if so from whom?";
    CONSENT_SUBJECT = "ja, från den som uppgiften rör", "yes, from the person concerned";
    CONSENT_GUARDIANS = "ja, från alla vårdnadshavare", "yes, from all guardians";
    CONSENT_BOTH = "ja, från den som uppgiften rör och alla vårdnadshavare", "yes, from the person concerned and all guardians";
    CONSENT_REPRESENTATIVE = "ja, från en god man, förvaltare eller annan ställföreträdare", "yes, from a legal representative";
    CONSENT_NONE = "nej", "no";
    CONSENT_COVERS = "Vad omfattar samtycket?", "What does the consent cover?";
    COVERS_PARTICIPANTS = "alla som hör, och att just den här verksamheten lämnar uppgiften", "everybody who hears, and disclosure by this very activity";
    COVERS_INFORMATION = "just den här uppgiften och det här syftet", "this very information and this purpose";
    COVERS_TODAY = "den här dagen: det har inte återkallats eller slutat gälla", "this day: it has not been withdrawn or run out";
    CONSENT_VALID = "Vad har du bedömt om samtycket?", "What have you assessed about the consent?";
    VALID_INFORMED = "den som samtyckte visste vad det innebär", "whoever consented knew what it means";
    VALID_VOLUNTARY = "det är frivilligt", "it is voluntary";
    VALID_SPECIFIC = "det är tillräckligt bestämt, alltså inte ett allmänt avstående från sekretess", "it is definite enough, and not a general waiver of secrecy";
    NOBODY_CAN_TELL = "nej: uppgiften rör någon, men ingen som hör kan förstå vem", "no: it is about somebody, but nobody who hears can tell whom";
    RELATION = "Vad är mottagaren till den som uppgiften rör?", "What is the listener to the person concerned?";
    REQUESTED_BY = "Vem har begärt uppgiften?", "Who has asked for the information?";
    IDENTITY = "Har någon kontrollerat att deltagaren är den som den säger sig vara?", "Has anybody checked that the participant is who they say?";
    COMPLETE = "Är alla som hör med på listan?", "Is everybody who hears on the list?";
    CASE_OF = "Vems ärende hör uppgiften till?", "Whose matter does the information belong to?";
    YES = "ja", "yes";
    NO = "nej", "no";
}

/// Yes or no.
pub(super) fn answer(yes: bool) -> Words {
    if yes { YES } else { NO }.into()
}

/// A wording with a name filled in.
pub(super) fn about(text: Text, name: impl Fn(Lang) -> String) -> Words {
    let filled = |lang| Cow::Owned(fill_words(text.get(lang), &name(lang)));
    Words {
        sv: filled(Lang::Sv),
        en: filled(Lang::En),
    }
}
