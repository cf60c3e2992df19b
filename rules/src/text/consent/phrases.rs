//! Every fixed phrase of a consent check and of a consent form, Swedish and English
//! side by side.

use sekretess_core::Text;

use crate::text::phrases::phrases;

phrases! {
    // The check.
    TITLE = "Räcker samtycket {0}?", "Is the consent enough on {0}?";
    ABOUT = "Uppgiften ”{0}” om ”{1}”", "The item “{0}” about “{1}”";
    IS_NO = "svaret är nej, ska vara ja", "the answer is no, must be yes";
    IS_YES = "svaret är ja, ska vara nej", "the answer is yes, must be no";
    OPEN_YES = "inte besvarat, ska vara ja", "not answered, must be yes";
    OPEN_NO = "inte besvarat, ska vara nej", "not answered, must be no";
    NEEDED = "behövs", "is needed";
    NONE_GIVEN = "Fallet har inget samtycke. Nedan står vad ett samtycke måste innehålla.", "The case has no consent. Below is what a consent must contain.";
    FROM_TO = "{0} vill lämna: {1}.", "{0} wants to give: {1}.";
    FROM_TO_UNSAID = "{0} vill lämna uppgiften.", "{0} wants to give the information.";
    COLUMN_CONSENT = "Samtycket", "The consent";
    COLUMN_WITHOUT = "Svar utan samtycke", "Answer without consent";
    COLUMN_NOW = "Svar nu", "Answer now";
    COLUMN_COMPLETE = "Svar om inget fattas", "Answer if nothing were missing";
    NOT_NEEDED = "behövs inte", "is not needed";
    COVERS = "räcker", "is enough";
    TO_ASSESS = "räcker om bedömningarna talar för det", "is enough if the assessments speak for it";
    LACKS = "räcker inte, något fattas", "is not enough, something is missing";
    UNSETTLED = "har inga brister, men annat är inte avgjort", "lacks nothing, but something else is not settled";
    CANNOT_HELP = "hjälper inte", "does not help";
    OUT_OF_SCOPE = "verktyget kan inte svara", "the tool cannot answer";
    LACKING = "Det här fattas", "What is missing";
    LACKING_FACTS = "Fakta", "Facts";
    LACKING_ASSESSED = "Bedömningar som någon måste göra", "Assessments that somebody must make";
    TOWARDS = "gäller {0}", "for {0}";
    NO_CONSENT_LIFTS = "Det här öppnar inget samtycke", "What no consent opens";
    NOBODY = "Ingen kan ge ett samtycke som öppnar, så som fallet är.", "Nobody can give a consent that opens, as the case is.";
    LIFTED = "Det här kan samtycket öppna", "What the consent can open";
    RESERVATION = "Ställ upp ett förbehåll när uppgiften lämnas ({0}).", "Make a reservation when the information is given ({0}).";
    ALSO = "Även detta måste besvaras", "This must also be answered";
    WHO_SIGNS = "Vem som måste samtycka", "Who must consent";
    WHO_SIGNS_NOTE = "Åldern avgör inte ensam. Någon måste bedöma mognaden (12\u{a0}kap.\u{a0}3\u{a0}§\u{a0}OSL).", "Age does not decide alone. Somebody must assess maturity (12\u{a0}kap.\u{a0}3\u{a0}§\u{a0}OSL).";
    STILL = "återstår: {0}", "still to come: {0}";
    DONE = "har samtyckt", "has consented";
    IF = "om: {0}", "if: {0}";
    NEEDS = "kräver: {0}", "needs: {0}";

    // The form.
    FORM_TITLE = "Samtycke till att uppgifter lämnas", "Consent that information is given";
    FORM_INTRO = "Den som uppgifter handlar om kan häva sekretessen för dem, helt eller delvis (12\u{a0}kap.\u{a0}2\u{a0}§ offentlighets- och sekretesslagen (2009:400), OSL). För ett barn bestämmer vårdnadshavarna, barnet eller båda, beroende på barnets ålder och mognad (12\u{a0}kap.\u{a0}3\u{a0}§\u{a0}OSL).", "The person whom information is about can lift the secrecy for it, wholly or partly (12\u{a0}kap.\u{a0}2\u{a0}§ of the Public Access to Information and Secrecy Act (2009:400), OSL). For a child the guardians, the child or both decide, depending on the child's age and maturity (12\u{a0}kap.\u{a0}3\u{a0}§\u{a0}OSL).";
    FORM_NONE = "Här finns inget som ett samtycke behövs till och kan öppna. Någon blankett behövs därför inte.", "There is nothing here that a consent is needed for and can open. So no form is needed.";
    FORM_CODE = "Uppgifterna i fallet kallas ”{0}”.", "In the case the person is called “{0}”.";
    NAME = "Den som uppgifterna handlar om: ", "The person whom the information is about: ";
    BIRTH = "Födelseår: ", "Year of birth: ";
    MATTER = "Ärende eller möte: ", "Matter or meeting: ";
    WHAT = "Det här får lämnas", "What may be given";
    COLUMN_FROM = "Från", "From";
    COLUMN_TO = "Till", "To";
    COLUMN_WHICH = "Vilka uppgifter", "Which information";
    COLUMN_WHY = "Varför", "Why";
    CLOSER = "Närmare om uppgifterna: ", "More precisely: ";
    EXCEPT = "Det här får inte lämnas: ", "What may not be given: ";
    HOW_LONG = "Hur länge", "For how long";
    FROM_DAY = "Gäller från och med: ", "Holds from: ";
    TO_DAY = "Gäller till och med: ", "Holds until: ";
    RULES = "Det här gäller", "What holds";
    RULE_FREE = "Du väljer själv. Ett samtycke räknas bara om det är frivilligt och du vet vad det innebär.", "You choose. A consent counts only if it is voluntary and you know what it means.";
    RULE_WITHDRAW = "Du kan ta tillbaka samtycket när som helst, helt eller för en del. Det behöver inte ske skriftligt. Säg till någon av verksamheterna under ”Från”.", "You can withdraw the consent at any time, wholly or for a part. It need not be in writing. Tell one of the activities under “From”.";
    RULE_AFTER = "När samtycket är återkallat får ingen längre lämna något med stöd av det. Det som redan är lämnat blir kvar hos den som tog emot det.", "Once it is withdrawn nobody may give anything on its strength. What has already been given stays with whoever received it.";
    RULE_ONLY = "Samtycket gäller bara de uppgifter, de mottagare, det syfte och den tid som står här. Det är inget allmänt avstående från sekretess.", "The consent holds only for the information, the listeners, the purpose and the time stated here. It is no general waiver of secrecy.";
    RULE_OTHERS = "Samtycket öppnar inte uppgifter om andra personer. De bestämmer själva om sina uppgifter.", "The consent does not open information about other people. They decide about theirs.";
    RULE_DUTIES = "En skyldighet i lag att lämna uppgifter gäller även utan samtycke.", "A duty in law to give information holds also without consent.";
    RULE_GDPR = "Det här är ett samtycke till att häva sekretess. Det är inte ett samtycke till att behandla personuppgifter enligt EU:s dataskyddsförordning.", "This is a consent to lift secrecy. It is not a consent to process personal data under the EU General Data Protection Regulation.";
    RULE_RESERVATION = "Samtycket gäller bara om en enskild mottagare får ett förbehåll: att inte föra uppgiften vidare eller utnyttja den (12\u{a0}kap.\u{a0}2\u{a0}§ andra stycket OSL).", "The consent holds only if a private listener is bound by a reservation: not to pass the information on or use it (12\u{a0}kap.\u{a0}2\u{a0}§ andra stycket OSL).";
    NOT_COVERED = "Det här omfattas inte", "What it does not cover";
    NOT_COVERED_RULE = "{0} ({1}): inget samtycke öppnar den sekretessen, för {2}", "{0} ({1}): no consent opens that secrecy, towards {2}";
    NOT_COVERED_OTHERS = "Andra mottagare, andra uppgifter och andra syften än de ovan.", "Other listeners, other information and other purposes than those above.";
    SIGNATURES = "Underskrifter", "Signatures";
    SIGN_NOTE = "Kryssa för den rad som gäller.", "Tick the line that applies.";
    SUBJECT = "Den som uppgifterna handlar om", "The person whom the information is about";
    CHILD = "Barnet eller den unge", "The child or young person";
    GUARDIAN = "Vårdnadshavare {0}", "Guardian {0}";
    REPRESENTATIVE = "God man, förvaltare eller annan ställföreträdare", "A legal representative";
    SIGNATURE = "Namnteckning", "Signature";
    PRINTED = "Namnförtydligande", "Name in print";
    DATE = "Datum", "Date";
    WHO = "Vem", "Who";
    RECEIVED = "Fylls i av den som tar emot samtycket", "To be filled in by whoever takes the consent";
    TOLD_BY = "Informerat om vad samtycket innebär (namn, befattning, datum): ", "Told what the consent means (name, post, date): ";
    ORAL = "Lämnat muntligt eller skriftligt: ", "Given orally or in writing: ";
    INTERPRETER = "Tolk: ", "Interpreter: ";
    MATURITY = "Bedömning av barnets mognad, och vad den bygger på: ", "Assessment of the child's maturity, and what it rests on: ";
    VOLUNTARY = "Bedömning av att samtycket är frivilligt, och vad den bygger på: ", "Assessment that the consent is voluntary, and what it rests on: ";
    WITHDRAWN = "Återkallat (datum, vad det gäller, mottaget av): ", "Withdrawn (date, for what, received by): ";
    ADVICE = "Råd – inte lag", "Advice – not law";
    ADVICE_WRITTEN = "Ta samtycket skriftligt. Lagen kräver det inte, men det är lättare att visa efteråt vad det omfattade.", "Take the consent in writing. The law does not require it, but it is then easier to show afterwards what it covered.";
    ADVICE_TIME = "Bestäm en sista dag, högst sex till tolv månader bort, och gå igenom samtycket vid varje möte.", "Set a last day, at most six to twelve months ahead, and go through the consent at each meeting.";
    ADVICE_HELP = "Berätta att ett nej inte påverkar rätten till hjälp.", "Say that a no does not affect the right to help.";
    LAW_DAY = "Blanketten är gjord efter lagen så som den gäller {0}.", "The form is made from the law as it stands on {0}.";
}
