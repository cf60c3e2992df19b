//! Every fixed phrase of a text about the law itself, Swedish and English side by side.

use sekretess_core::Text;

use crate::text::phrases::phrases;

phrases! {
    // Which wording.
    ON_DAY = "Bestämmelsen {0}: lydelsen enligt SFS {1}, i kraft från och med {2}.", "The provision on {0}: the wording by SFS {1}, in force from {2}.";
    ON_DAY_UNTIL = "Bestämmelsen {0}: lydelsen enligt SFS {1}, i kraft från och med {2} till och med {3}.", "The provision on {0}: the wording by SFS {1}, in force from {2} to {3}.";
    NOT_IN_FORCE = "Bestämmelsen gällde inte {0}.", "The provision was not in force on {0}.";
    NOT_YET = "Bestämmelsen gäller inte förrän {0}.", "The provision does not hold until {0}.";
    IN_FORCE = "Lydelsen enligt SFS {0}, i kraft från och med {1}.", "The wording by SFS {0}, in force from {1}.";
    IN_FORCE_UNTIL = "Lydelsen enligt SFS {0}, i kraft från och med {1} till och med {2}.", "The wording by SFS {0}, in force from {1} to {2}.";
    REPEALED_SINCE = "Upphävd från och med {0} (SFS {1}). Nedan står den sista lydelsen.", "Repealed from {0} (SFS {1}). Below is the last wording.";
    OUR_WORDS = "Texten är vår egen, inte lagens ord.", "The text is ours, not the words of the act.";
    BEFORE_FIRST = "Regelverket svarar från och med {0}. Äldre lydelser kan saknas.", "The rule set answers from {0}. Older wordings may be missing.";
    AFTER_READ = "Lydelserna är lästa till och med {0} ({1}). Senare ändringar kan saknas. Kontrollera om något har ändrats.", "The wordings have been read up to {0} ({1}). Later changes may be missing. Check whether anything has changed.";
    NOTE = "Att veta: ", "To know: ";
    STATUS = "Status: ", "Status: ";
    READ = "läst i författningen", "read in the statute";
    RECONSTRUCTED = "rekonstruerad; dag och författning är kända, innehållet är återskapat ur senare text", "reconstructed; day and act are known, the content is worked back from later text";
    UNVERIFIED = "inte kontrollerad; den bästa läsning som finns", "not verified; the best reading there is";
    READ_SHORT = "läst", "read";
    RECONSTRUCTED_SHORT = "rekonstruerad", "reconstructed";
    UNVERIFIED_SHORT = "inte kontrollerad", "not verified";

    // A rule.
    NAMED = "Bestämmelsen är inte kodad. Ett svar säger till när den kan ha betydelse.", "The provision is not encoded. An answer says so where it may matter.";
    NAMED_SECRECY = "Bestämmelsen är inte kodad. Den gäller sekretess, så när den kan ha betydelse ges inget öppet svar.", "The provision is not encoded. It concerns secrecy, so where it may matter no open answer is given.";
    MATTERS_IF = "Kan ha betydelse", "May matter";
    EFFECT = "Verkan: ", "Effect: ";
    CONDITIONS = "Villkor", "Conditions";
    NONE = "inga; regeln gäller alltid.", "none; the rule always holds.";
    NEVER = "inget fall uppfyller dem.", "no case meets them.";
    ALL_OF = "allt detta ska stämma.", "all of this must be so.";
    ANY_OF = "minst ett av detta ska stämma.", "at least one of these must be so.";
    ONE = "detta ska stämma.", "this must be so.";
    ALL_BELOW = "allt detta:", "all of this:";
    ANY_BELOW = "minst ett av detta:", "at least one of these:";
    ALWAYS_PART = "alltid", "always";
    NEVER_PART = "aldrig", "never";
    YES = "Ja: ", "Yes: ";
    NO = "Nej: ", "No: ";
    ASSESSMENT = "bedömning", "assessment";
    LEGAL_POINT = "öppen rättsfråga", "open point of law";
    TAKEN_YES = "lagen utgår från ja tills någon har svarat", "the law takes it as yes until answered";
    TAKEN_NO = "lagen utgår från nej tills någon har svarat", "the law takes it as no until answered";
    INVOKED = "Prövas även om ingen åberopar regeln", "Tried even if nobody invokes the rule";
    INVOKED_NEVER = "Prövas bara när någon åberopar bestämmelsen eller har gjort bedömningen.", "Tried only where somebody invokes the provision or has made the assessment.";

    // Effects.
    SECRET = "Uppgiften är hemlig: {0}. Sekretessen {1}.", "The information is secret: {0}. The secrecy {1}.";
    ABSOLUTE = "absolut sekretess, ingen skadeprövning", "absolute secrecy, no harm test";
    REVERSED = "sekretess är utgångspunkten (omvänt skaderekvisit)", "secrecy is presumed (omvänt skaderekvisit)";
    STRAIGHT = "offentlighet är utgångspunkten (rakt skaderekvisit)", "openness is presumed (rakt skaderekvisit)";
    QUALIFIED = "offentlighet är en stark utgångspunkt (kvalificerat rakt skaderekvisit)", "openness is strongly presumed (kvalificerat rakt skaderekvisit)";
    FOR_INDIVIDUALS = "skyddar enskilda", "protects individuals";
    FOR_ANOTHER = "skyddar någon annan än den som uppgiften rör", "protects somebody else than the person concerned";
    FOR_PUBLIC = "skyddar ett allmänt intresse", "protects a public interest";
    IMMUNE = "skyddar enskilda, och varken undantag eller samtycke bryter den", "protects individuals, and neither override nor consent breaks it";
    LIFTS = "Bryter sekretess enligt {0}.", "Breaks secrecy under {0}.";
    DUTY = "Uppgiften ska lämnas. Skyldigheten bryter sekretess enligt {0}.", "The information must be given. The duty breaks secrecy under {0}.";
    EXEMPTS = "Sekretess enligt {0} gäller inte.", "Secrecy under {0} does not apply.";
    FOLLOWS = "Sekretess enligt {0} bryts också, när en annan sekretess för samma uppgift bryts.", "Secrecy under {0} is broken too, where another secrecy for the same information is broken.";
    BOUNDARY = "Det finns en sekretessgräns mellan den som talar och den som lyssnar.", "There is a secrecy boundary between speaker and listener.";
    NOT_DISCLOSED = "Ingenting röjs.", "Nothing is disclosed.";
    BARE_ON_REQUEST = "Det som inte är hemligt ska lämnas på begäran.", "What is not secret must be given on request.";
    ON_REQUEST = "Det som får lämnas ska lämnas när en myndighet begär det.", "What may be given must be given when an authority asks for it.";
    PRINCIPLE = "En grundsats som hela prövningen följer.", "A principle that the whole assessment follows.";
    ONE_LISTENER = " Gäller en enda mottagare och bär inte en grupp: använd en direktkanal.", " Holds for one listener and cannot carry a group: use a direct channel.";
    EACH_LISTENER = " Prövas för varje mottagare för sig.", " Assessed for each listener alone.";
    BY_ITS_TERMS = " Bär en grupp om villkoren täcker alla i den.", " Carries a group if its terms cover everybody in it.";
    RESERVATION = " Uppgiften lämnas med ett förbehåll.", " The information is given with a reservation.";
    EVERY_ACT = "alla bestämmelser, i alla lagar", "all rules, in every act";
    EVERY_RULE = "alla bestämmelser i lagen", "all rules of the act";
    EVERY_INDIVIDUAL = "alla bestämmelser till skydd för enskilda", "all rules that protect individuals";
    SAVE = "{0} utom {1}", "{0} save {1}";

    // What changed.
    FIRST = "Äldsta lydelsen här.", "The oldest wording here.";
    REPEALED = "Upphävd.", "Repealed.";
    AGAIN = "I kraft igen.", "In force again.";
    NOTHING = "Inget i reglerna; bara författningen som lydelsen kommer från, statusen eller anmärkningen.", "Nothing in the rules; only the act that gave the wording, its status or its note.";
    ONLY_WORDS = "Inget i reglerna; bara vår beskrivning av dem.", "Nothing in the rules; only our description of them.";
    RULE_ADDED = "Ny regel.", "A new rule.";
    RULE_REMOVED = "Regeln har tagits bort.", "The rule has been removed.";
    MOVED = "Står på ny plats; före ändringen {0}.", "Stands in a new place; before the change {0}.";
    COND_ADDED = "Nytt i villkoret – {0}", "New in the condition – {0}";
    COND_REMOVED = "Borta ur villkoret – {0}", "Gone from the condition – {0}";
    REARRANGED = "Samma frågor i villkoret, men satta samman på ett annat sätt.", "The same questions in the condition, put together in another way.";
    REACH_ADDED = "Når nu också {0}.", "Now also reaches {0}.";
    REACH_REMOVED = "Når inte längre {0}.", "No longer reaches {0}.";
    EXCEPTED = "Nu också undantaget: {0}.", "Now also excepted: {0}.";
    NOT_EXCEPTED = "Inte längre undantaget: {0}.", "No longer excepted: {0}.";
    REWRITTEN = "Nådde förut {0} och når nu {1}.", "Reached {0} before and reaches {1} now.";
    EXCEPTED_REWRITTEN = "Undantaget var {0} och är nu {1}.", "Excepted before: {0}; now: {1}.";
    REACH_KIND = "Omfattningen var {0} och är nu {1}.", "The scope was {0} and is now {1}.";
    EFFECT_KIND = "Verkan var {0} och är nu {1}.", "The effect was {0} and is now {1}.";
    STRENGTH_KIND = "Styrkan: var {0}, är nu {1}.", "The strength: was {0}, is now {1}.";
    ROOM_KIND = "I ett rum med flera som hör gäller nu:{0}", "In a room where several listen:{0}";
    TERMS = "Andra delar av verkan är ändrade: förbehåll, vem som skyddas eller när regeln prövas utan att någon åberopar den.", "Other parts of the effect have changed: a reservation, whom it protects or when the rule is tried without being invoked.";
    K_SECRECY = "sekretess", "secrecy";
    K_LIFTS = "att sekretess bryts", "that secrecy is broken";
    K_DUTY = "en skyldighet", "a duty";
    K_EXEMPTS = "att sekretess inte gäller", "that secrecy does not apply";
    K_FOLLOWS = "att sekretess bryts tillsammans med annan", "that secrecy is broken together with another";
    K_NAMED = "inte kodad", "not encoded";
    K_OTHER = "en annan", "another";

    // Pages.
    WORDINGS = "Lydelser", "Wordings";
    FROM_TO = "{0} – {1}", "{0} – {1}";
    ONLY_ON = "bara {0}", "only {0}";
    FROM_ON = "från och med {0}", "from {0}";
    BY_ACT = " (SFS {0})", " (SFS {0})";
    WHOLE = "Hela paragrafen", "The whole section";
    PLACES = "Var det står", "Where it stands";
    READ_THE_ACT = "Lagtexten", "The act's own text";
    THE_FILE = "Regeln i koden", "The rule in the code";
    CASES = "Fall", "Cases";
    AND_MORE = "{0} och {1} till", "{0} and {1} more";
    NO_CASES = "Inget fall nämner bestämmelsen vid namn.", "No case names the provision.";
    REACHES_ON = "Når {0}", "Reaches on {0}";
    REACHES_NOTHING = "Ingen kodad sekretessbestämmelse nås.", "No encoded secrecy rule is reached.";
    OVERCOME_ON = "Vad som bryter sekretessen {0}", "What breaks the secrecy on {0}";
    OVERCOME_NOTHING = "Inget som är kodat bryter den.", "Nothing that is encoded breaks it.";
    IS_DUTY = " (skyldighet att lämna)", " (a duty to give)";
    IS_FOLLOWED = " (bryts tillsammans med en annan sekretess för samma uppgift)", " (broken together with another secrecy for the same information)";
    IS_EXEMPTION = " (sekretessen gäller inte)", " (the secrecy does not apply)";
    ONLY_PARTS = ", bara {0}", ", only {0}";
    GENERATED = "Sidan är gjord ur regelverket {0} ({1}) och visar rättsläget {2}. Den skrivs om med {3}; ändra i bestämmelsens egen fil, inte här.", "This page is made from the rule set {0} ({1}) and shows the law on {2}. It is rewritten by {3}; change the provision's own file, not this page.";
    CHAPTER = "{0} kap.", "Chapter {0}";
    CHAPTER_OF = "{0} kap. {1}", "Chapter {0} {1}";
    INDEX_TITLE = "Lagen så som den är kodad", "The law as it is encoded";
    INDEX_INTRO = "För den som vill granska reglerna utan att läsa kod. Varje bestämmelse står här med våra egna ord, med de frågor som ställs, vad den bryter eller skyddar, alla lydelser sedan den 13 december 2015 och hur väl de är kända.", "For whoever wants to check the rules without reading code. Each provision stands here in our own words, with the questions that are put, what it breaks or protects, every wording since 13 December 2015 and how well it is known.";
    HOW_TO_READ = "Så läser du en bestämmelse", "How to read a provision";
    HOW_1 = "”Ja:” eller ”Nej:” framför en fråga är det svar som villkoret kräver.", "“Yes:” or “No:” before a question is the answer that the condition wants.";
    HOW_2 = "”Bedömning” betyder att en namngiven befattningshavare ska svara. Programmet räknar aldrig ut svaret. Övriga frågor gäller sådant som går att slå fast.", "“Assessment” means that a named official has to answer. The program never works the answer out. Other questions are about what can be established.";
    HOW_3 = "”Lagen utgår från …” är vad som gäller tills någon har svarat.", "“The law takes it as …” is what holds until somebody has answered.";
    HOW_4 = "Status säger hur väl lydelsen är känd: läst, rekonstruerad eller inte kontrollerad.", "Status says how well the wording is known: read, reconstructed or not verified.";
    HOW_5 = "En bestämmelse som bara är nämnd finns i lagen men är inte kodad. Svaren säger till när den kan ha betydelse.", "A provision that is only named exists in law and is not encoded. Answers say so where it may matter.";
    ONLY_NAMED = " (bara nämnd)", " (only named)";
    PARTLY = " (delvis kodad)", " (encoded in part)";
    ENDED = " (upphävd)", " (repealed)";
    PROVISIONS = "Bestämmelserna", "The provisions";

    NO_WORDING = "{0} (SFS {1}), ingen egen lydelse. {2}", "{0} (SFS {1}), no wording of its own. {2}";

    // Coverage.
    COVERAGE_TITLE = "Vad regelverket omfattar", "What the rule set covers";
    STANDS_ON = "Vad det står på", "What it stands on";
    RULESET = "Regelverk {0}, {1}.", "Rule set {0}, {1}.";
    CHECKSUM_IS = "Kontrollsumma {0}.", "Checksum {0}.";
    DAYS = "Svarar för varje dag från och med {0}. Lydelserna är lästa till och med {1}; senare dagar besvaras med en varning.", "Answers for every day from {0}. The wordings have been read up to {1}; later days are answered with a warning.";
    IN_ALL = "Tillsammans {0} lydelser: {1} lästa, {2} rekonstruerade, {3} inte kontrollerade.", "In all {0} wordings: {1} read, {2} reconstructed, {3} not verified.";
    T_CHAPTER = "Kapitel", "Chapter";
    T_ENCODED = "Kodade", "Encoded";
    T_PARTLY = "Delvis", "In part";
    T_NAMED = "Bara nämnda", "Only named";
    T_READ = "Lästa", "Read";
    T_RECONSTRUCTED = "Rekonstr.", "Reconstr.";
    T_UNVERIFIED = "Ej kontroll.", "Not verif.";
    NO_CHAPTER = "(hela lagen)", "(the whole act)";
    TABLE_NOTE = "Kodade, delvis och bara nämnda räknar bestämmelser; de tre sista kolumnerna räknar lydelser av det som är kodat.", "Encoded, in part and only named count provisions; the last three columns count wordings of what is encoded.";
    NAMED_LIST = "Bara nämnda eller delvis kodade", "Only named, or encoded in part";
    NAMED_NOTE = "De finns i lagen. Svaren säger till när de kan ha betydelse, och där sekretess inte är kodad ges inget öppet svar.", "They exist in law. Answers say so where they may matter, and where secrecy is not encoded no open answer is given.";
    WITHOUT = "Ändringar utan egen lydelse", "Amendments without a wording of their own";
    WITHOUT_NOTE = "Lagändringar som rör en kodad paragraf men som inte har fått någon egen lydelse här, och varför.", "Amendments that touch an encoded section and have no wording of their own here, and why.";
    WITHOUT_NONE = "Inga.", "None.";
    WITHOUT_ONE = "SFS {0}, från och med {1}: {2}", "SFS {0}, from {1}: {2}";
}
