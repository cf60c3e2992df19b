//! What the interview itself says, Swedish and English side by side.

use sekretess::core::Text;

/// Declares phrases: a name, the Swedish, the English.
macro_rules! phrases {
    ($($name:ident = $sv:literal, $en:literal;)*) => {
        $(pub(super) const $name: Text = Text { sv: $sv, en: $en };)*
    };
}

phrases! {
    HELLO = "Svara på en rad i taget. ? vet inte, ! går inte att veta, < tillbaka, = visa svaren, q avsluta. Skriv aldrig namn eller personnummer.", "Answer one line at a time. ? do not know, ! cannot be known, < back, = show the answers, q end. Never write a name or a personal identity number.";
    SO_FAR = "Svar hittills", "Answer so far";
    QUESTION = "Fråga", "Question";
    ASSESSMENT = "bedömning: en handläggare avgör och skriver ned skälen", "assessment: an official decides and records the reasons";
    LEGAL_POINT = "öppen rättsfråga: kommunens jurist avgör", "open point of law: the municipality's lawyer decides";
    CONCERNS = "Gäller", "Concerns";
    BECAUSE = "Frågas på grund av", "Asked because of";
    YES_NO = "ja eller nej", "yes or no";
    APART = "v svara var för sig", "v answer one by one";
    ONE = "ett nummer", "one number";
    SOME = "ett eller flera nummer", "one or more numbers";
    YEARS = "hela år, 0 till 120", "whole years, 0 to 120";
    DAY = "ÅÅÅÅ-MM-DD", "YYYY-MM-DD";
    BEFORE = "Förra svaret, behåll med Enter", "Earlier answer, Enter keeps it";
    NOT_UNDERSTOOD = "Det gick inte att läsa. Svara med", "That could not be read. Answer with";
    REFUSED = "Det svaret går inte ihop med det andra", "That answer does not fit the others";
    SUMMARY = "Dina svar", "Your answers";
    NOTHING_YET = "Inget är besvarat än.", "Nothing has been answered yet.";
    DONE = "Nu finns ett svar. Enter eller q avslutar; ett nummer ändrar det svaret; m ställer fler frågor som kan ändra det.", "There is an answer now. Enter or q ends; a number changes that answer; m asks more questions that can change it.";
    NO_MORE = "Det finns inga fler frågor som kan ändra svaret.", "There are no more questions that can change the answer.";
    NO_ANSWER = "Det som är besvarat räcker inte för ett svar. Till dess får uppgiften inte lämnas.", "What has been answered is not enough for an answer. Until then the information may not be given.";
    UNKNOWN = "vet inte", "do not know";
    CANNOT = "går inte att veta", "cannot be known";
    YES = "ja", "yes";
    NO = "nej", "no";
}
