//! Every fixed phrase of a rendered answer, Swedish and English side by side.
//!
//! `{0}`, `{1}` … are filled in by [`super::words::fill`]; a translator may move
//! them, but both languages use the same ones.

use sekretess_core::Text;

/// Declares phrases - a name, the Swedish, the English - and tests that they are
/// complete.
macro_rules! phrases {
    ($($name:ident = $sv:literal, $en:literal;)*) => {
        $(pub(super) const $name: Text = Text { sv: $sv, en: $en };)*

        #[cfg(test)]
        #[test]
        fn both_languages_are_complete() {
            $crate::text::phrases::check(&[$((stringify!($name), $name)),*]);
        }
    };
}
pub(super) use phrases;

phrases! {
    // The answers.
    NOT_A_DISCLOSURE = "Ingen uppgift lämnas ut", "Nothing is disclosed";
    NO_SECRECY = "Får sägas – ingen sekretess hindrar", "May be said – no secrecy stands in the way";
    DUTY = "Ska lämnas", "Must be given";
    DUTY_AMONG = "Får sägas till alla, och ska lämnas till {0}", "May be said to all, and must be given to {0}";
    DUTY_ON_REQUEST = "Får lämnas på eget initiativ, ska lämnas på begäran", "May be given unasked, must be given on request";
    ALLOWED = "Får sägas", "May be said";
    AFTER_ASSESSMENT = "Får sägas efter prövning", "May be said after an assessment";
    UNKNOWN = "Går inte att svara – något måste tas reda på först", "Cannot be answered – something must be found out first";
    FORBIDDEN = "Får inte sägas här", "May not be said here";
    FORBIDDEN_BY_DEFAULT = "Får inte sägas här – så länge ingen prövning är gjord", "May not be said here – as long as no assessment has been made";
    OUT_OF_SCOPE = "Verktyget kan inte svara", "The tool cannot answer";

    // May they speak?
    SPEAK_NOTHING = "har inget att säga; får lyssna", "has nothing to say; may listen";
    SPEAK_YES = "får tala", "may speak";
    SPEAK_ASSESS = "får tala efter prövning", "may speak after an assessment";
    SPEAK_PARTLY = "får tala om en del; resten nedan", "may speak about some of it; the rest below";
    SPEAK_FIND_OUT = "bör vänta; något måste tas reda på först", "should wait; something must be found out first";
    SPEAK_LISTEN = "får bara lyssna", "may only listen";
    SPEAK_NOT_BOUND = "är inte bunden av OSL; OSL hindrar inte, men andra regler kan göra det", "is not bound by OSL; OSL does not hinder them, but other rules may";
    SPEAK_OUT = "verktyget kan inte svara för den här deltagaren", "the tool cannot answer for this participant";

    // The head.
    TITLE_MEETING = "Vem får säga vad? Möte {0}", "Who may say what? Meeting on {0}";
    TITLE_DISCLOSURE = "Får uppgiften lämnas {0}?", "May the information be given on {0}?";
    SPEAKS_TO = "{0} vill lämna en uppgift till {1}.", "{0} wants to give information to {1}.";
    LAW_DATE = "Svaret bygger på lagen så som den gällde {0}. OSL är offentlighets- och sekretesslagen (2009:400).", "The answer rests on the law as it stood on {0}. OSL is the Public Access to Information and Secrecy Act (2009:400).";
    RULESET = "Regelverk {0} ({1}), kontrollsumma {2}.", "Rule set {0} ({1}), checksum {2}.";
    WARNING = "Observera", "Please note";
    SHORT_ANSWER = "Kort svar", "In short";
    SECRECY_BINDS_SPEAKER = "Sekretessen binder den som talar, inte den som lyssnar. Alla i rummet hör det som sägs, så en uppgift får sägas öppet bara om den får lämnas till var och en.", "Secrecy binds the one who speaks, not the one who listens. Everybody in the room hears what is said, so information may be said openly only if it may be given to each of them.";
    MUST_REPORT = "ska lämna ”{0}” till {1}, utanför mötet: {2}", "must give “{0}” to {1}, outside the meeting: {2}";
    MUST_REPORT_DIRECT = "den som talar ska lämna uppgiften till {1}: {2}", "the speaker must give the information to {1}: {2}";
    MAY_HAVE_TO_REPORT = "kan vara skyldig att lämna ”{0}” till {1}, utanför mötet: {2}", "may be obliged to give “{0}” to {1}, outside the meeting: {2}";
    MAY_HAVE_TO_REPORT_DIRECT = "den som talar kan vara skyldig att lämna uppgiften till {1}: {2}", "the speaker may be obliged to give the information to {1}: {2}";
    DEPENDS_ON = "Det beror på: {0}", "It depends on: {0}";
    INSTEAD_SHORT = "I stället: {0}.", "Instead: {0}.";
    SHORT_DIRECT = "enskilt med {0}", "alone with {0}";
    SHORT_LEAVE_OUT = "utan ”{0}”", "without “{0}”";
    SHORT_CONSENT = "med samtycke", "with consent";
    SHORT_DE_IDENTIFY = "utan att någon kan förstå vem det gäller", "so that nobody can tell whom it is about";
    OVERVIEW = "Översikt", "Overview";
    LEGEND = "✔\u{a0}får sägas; ◐\u{a0}efter prövning; ✖\u{a0}nej; ✖?\u{a0}nej, så länge ingen prövning är gjord; ➜\u{a0}ska lämnas; ?\u{a0}går inte att svara.", "✔\u{a0}may be said; ◐\u{a0}after an assessment; ✖\u{a0}no; ✖?\u{a0}no, as long as no assessment has been made; ➜\u{a0}must be given; ?\u{a0}cannot be answered.";
    COLUMN_ITEM = "Uppgift", "Item";
    SPEAKS = "talar", "speaks";
    NUMBERS = "Deltagarna i tabellen: {0}.", "The participants in the table: {0}.";
    COLUMN_ROOM = "Rummet", "The room";

    // An item.
    ITEM = "Uppgiften ”{0}”", "The item “{0}”";
    ITEM_UNNAMED = "Uppgiften", "The information";
    HELD_BY = "Den finns hos {0}.", "It is held by {0}.";
    ROOM = "Hela rummet: ", "The whole room: ";
    ANSWER = "Svar: ", "Answer: ";
    CLOSED_BY = "Det som stänger: {0}.", "What keeps it closed: {0}.";
    CLOSED_TOWARDS = "{0} för {1}", "{0} towards {1}";
    NO_FOR_NOW = "Det är ett nej tills vidare, inte ett slutligt nej. Ingen har ännu prövat saken eller åberopat en väg som kan öppna. Se ”Andra vägar som lagen känner” nedan.", "It is a no for now, not a final no. Nobody has yet made the assessment or relied on a way that can open it. See “Other ways that the law knows” below.";
    FINAL_NO = "Det är ett nej i sak: inget av det som ännu är okänt kan ändra det.", "It is a no on the merits: nothing that is still unknown can change it.";
    ASSESS_FIRST = "Bedömningarna under ”Det här saknas” måste göras först, och de måste tala för att uppgiften lämnas. Utan dem får den inte sägas.", "The assessments under “What is missing” must be made first, and they must speak for disclosure. Without them it may not be said.";
    FIND_OUT_FIRST = "Ta först reda på det som står under ”Det här saknas”. Till dess får uppgiften inte sägas.", "First find out what stands under “What is missing”. Until then the information may not be said.";
    WHO_HEARS_FIRST = "Ta först reda på vilka fler som hör. Till dess är inget öppet för rummet.", "First find out who else hears. Until then nothing is open for the room.";
    COLUMN_LISTENER = "Den som hör", "Listener";
    COLUMN_ANSWER = "Svar", "Answer";
    COLUMN_AFTERWARDS = "Skydd efteråt", "Protection afterwards";
    WHOLE_ROOM = "Hela rummet", "The whole room";
    ALL_LISTENERS_ROW = "Alla tillsammans", "All together";
    EVERYBODY = "alla som hör", "every listener";
    ALL_BUT = "alla utom {0}", "all but {0}";
    ABOUT_PERSON = "{0} (om {1})", "{0} (about {1})";
    ABOUT_ROW = "– om {0}", "– about {0}";
    PERSON_UNNAMED = "personen", "the person";

    // Protection afterwards.
    AFTERWARDS_NOTE = "Skydd efteråt: Sekretessen följer som regel inte med uppgiften. Hos den som tar emot gäller mottagarens egna regler (7\u{a0}kap.\u{a0}2\u{a0}§\u{a0}OSL).", "Protection afterwards: As a rule secrecy does not follow the information. At the receiver the receiver's own rules apply (7\u{a0}kap.\u{a0}2\u{a0}§\u{a0}OSL).";
    PROTECTION_NOT_HERE = "inte känt här: mottagarens regler är inte kodade", "not known here: the listener's rules are not encoded";
    NO_PROTECTION = "inget särskilt skydd", "no particular protection";
    DEPENDS_ON_INFORMATION = "beror på vad uppgiften är", "depends on what the information is";
    MAY_BE_STRONGER = "kan vara starkare, beroende på vad uppgiften är", "may be stronger, depending on what the information is";
    MINIMUM = "minimiskydd (21\u{a0}kap.\u{a0}OSL)", "minimum protection (21\u{a0}kap.\u{a0}OSL)";
    STRONG = "stark", "strong";
    WEAK = "svag", "weak";
    WEAKEST = "mycket svag", "very weak";
    ABSOLUTE = "absolut", "absolute";

    // Terms, explained at first use and short after that.
    TERM_REVERSED = "Stark sekretess (omvänt skaderekvisit)", "Strong secrecy (reversed harm test, omvänt skaderekvisit)";
    TERM_REVERSED_MEANS = ": uppgiften är hemlig om det inte står klart att ingen lider men.", ": the information is secret unless it is clear that nobody suffers harm.";
    TERM_STRAIGHT = "Svag sekretess (rakt skaderekvisit)", "Weak secrecy (straight harm test, rakt skaderekvisit)";
    TERM_STRAIGHT_MEANS = ": uppgiften är hemlig bara om det kan antas att någon lider men.", ": the information is secret only if it can be assumed that somebody suffers harm.";
    TERM_QUALIFIED = "Mycket svag sekretess (kvalificerat skaderekvisit)", "Very weak secrecy (qualified harm test, kvalificerat skaderekvisit)";
    TERM_QUALIFIED_MEANS = ": uppgiften är hemlig bara vid ett tyngre men eller när det finns ett särskilt skäl att befara men.", ": the information is secret only at a heavier harm, or where there is a special reason to fear harm.";
    TERM_ABSOLUTE = "Absolut sekretess", "Absolute secrecy";
    TERM_ABSOLUTE_MEANS = ": uppgiften är hemlig utan att man prövar om någon lider men.", ": the information is secret without any test of harm.";
    TERM_HARM = "Men är att någon far illa av att uppgiften blir känd, till exempel blir kränkt, utsatt eller illa sedd.", "Harm (men) is that somebody is worse off because the information becomes known, for instance violated, exposed or ill thought of.";
    TERM_MINIMUM = "Minimiskydd: det grundskydd för de mest ömtåliga uppgifterna som gäller hos alla myndigheter.", "Minimum protection: the basic protection of the most delicate information, which applies at every authority.";
    TERM_OVERRIDE = "En sekretessbrytande regel låter en hemlig uppgift lämnas när regelns villkor är uppfyllda.", "An overriding rule (sekretessbrytande regel) lets secret information be given when the rule's conditions are met.";
    TERM_RESERVATION = "Ett förbehåll måste ställas upp: ett villkor som begränsar hur den som tar emot får föra vidare eller använda uppgiften.", "A reservation (förbehåll) must be made: a condition that limits how the receiver may pass on or use the information.";

    // Why: the boundary and the secrecy rules.
    WHY = "Varför", "Why";
    NO_BOUNDARY = "Ingen sekretessgräns mot {0}.", "No secrecy boundary towards {0}.";
    BOUNDARY = "Sekretessgräns mot {0}.", "A secrecy boundary towards {0}.";
    BOUNDARY_UNKNOWN = "Det är oklart om det finns en sekretessgräns mot {0}.", "It is unclear whether there is a secrecy boundary towards {0}.";
    NO_NORM = "Ingen sekretessregel gäller för uppgiften mot {0}.", "No secrecy rule covers the information towards {0}.";
    NOTHING_DISCLOSED = "Ingenting röjs för {0}.", "Nothing is disclosed to {0}.";
    STANDS_BLOCKED = "Stänger för {0}. {1}", "Keeps it closed towards {0}. {1}";
    STANDS_OVERCOME = "Bryts för {0}: {1}.", "Overridden towards {0}: {1}.";
    STANDS_PENDING = "Inte avgjort för {0}. {1}", "Not settled towards {0}. {1}";
    STANDS_OPEN = "Gör inte uppgiften hemlig för {0}. {1}", "Does not make the information secret towards {0}. {1}";
    HARM_DEFAULT = "Ingen menprövning är gjord; då gäller sekretessen.", "No harm test has been made; then secrecy applies.";
    HARM_DEFAULT_EXEMPTION = "Ingen menprövning är gjord. Då gäller sekretessen, om det inte finns ett undantag från den. Det beror på frågorna under ”Det här saknas”.", "No harm test has been made. Then secrecy applies, unless there is an exemption from it. That depends on the questions under “What is missing”.";
    CAN_BE_BROKEN = "Kan brytas genom {0}, se nedan.", "Can be overridden by {0}, see below.";
    REQUESTED = "Begärd av {0}. Det som får lämnas ska då lämnas ({1}).", "Asked for by {0}. What may be given must then be given ({1}).";
    HARM_OPEN = "Menprövningen är inte gjord. Utgångspunkten är att uppgiften är offentlig, men någon måste pröva det.", "The harm test has not been made. The starting point is openness, but somebody must make the test.";
    HARM_NONE = "Här görs ingen menprövning.", "No harm test is made here.";
    HARM_ANSWERED = "Menprövningen är gjord: {0}", "The harm test has been made: {0}";
    EXEMPTED_BY = "Undantag: {0}", "Exemption: {0}";

    // Why: the ways that were tried.
    TRIED = "Vägar som är prövade", "Ways that were tried";
    IS_DUTY = "skyldighet att lämna", "a duty to give";
    IS_ON_REQUEST = "på begäran: får lämnas på eget initiativ, ska lämnas på begäran", "on request: may be given unasked, must be given on request";
    IS_OVERRIDE = "sekretessbrytande regel", "an overriding rule";
    MET = "Uppfylld för {0}.", "Met towards {0}.";
    NOT_MET = "Inte uppfylld för {0}. Faller på:", "Not met towards {0}. Fails on:";
    TO_ASSESS = "Ska bedömas för {0}:", "To be assessed towards {0}:";
    MET_UNKNOWN = "Oklar för {0}; något måste tas reda på först:", "Unclear towards {0}; something must be found out first:";
    ONE_LISTENER_ONLY = "Gäller en enda mottagare och öppnar därför inte ett rum där fler hör.", "It is for a single receiver and so does not open a room where others hear.";
    NOT_HERE = "Prövade, men villkoren är inte uppfyllda: {0}.", "Tried, but the conditions are not met: {0}.";
    NOT_THEIRS = "Öppnar inte för {0}.", "Does not open towards {0}.";
    NOT_THEIRS_SINCE = "Öppnar inte för {0}: {1}.", "Does not open towards {0}: {1}.";
    THE_REST = "övriga", "the others";
    SECRECY_UNDER = "{0} (sekretessen i {1})", "{0} (secrecy under {1})";
    NONE_OF = "Inget av detta är uppfyllt:", "None of these is met:";
    ANY_OF = "Minst ett av detta:", "At least one of these:";
    ALL_OF = "Allt detta:", "All of these:";
    YES = "ja", "yes";
    NO = "nej", "no";
    NOT_KNOWN = "okänt", "unknown";
    NOT_ASSESSED = "inte bedömt", "not assessed";
    NOT_DECIDED = "inte avgjort", "not decided";
    ASSESSMENT = "bedömning", "assessment";
    LEGAL_POINT = "rättsfråga", "point of law";
    ASSUMED = "ingen har bedömt det; lagens utgångspunkt", "nobody has assessed it; the law's starting point";

    // Other ways, what is missing, what to do instead.
    OTHER_WAYS = "Andra vägar som lagen känner", "Other ways that the law knows";
    OTHER_WAYS_NOTE = "De här vägarna är inte åberopade. Den som vill gå en av dem måste kunna svara på frågorna.", "Nobody has relied on these ways. Whoever wants to take one of them must be able to answer the questions.";
    OTHER_WAYS_FOR = "Om inget annat sägs gäller de {0}.", "Where nothing else is said they are for {0}.";
    HARM_TEST = "Menprövning enligt {0}", "A harm test under {0}";
    NEEDS = "kräver svar på: {0}", "needs an answer to: {0}";
    AND_MORE = "och {0} frågor till", "and {0} more questions";
    AND_ONE_MORE = "och en fråga till", "and one more question";
    NOT_ALONE = "räcker inte ensam", "is not enough alone";
    ONLY_FOR = "gäller {0}", "for {0}";
    MISSING = "Det här saknas", "What is missing";
    TO_FIND_OUT = "Ta reda på", "Find out";
    TO_JUDGE = "Bedöm", "Assess";
    TO_DECIDE = "Rättsfråga som ingen har avgjort", "A point of law that nobody has decided";
    CANNOT_BE_KNOWN = "har frågats; går inte att få veta", "has been asked; cannot be known";
    INSTEAD = "Vad du kan göra i stället", "What you can do instead";
    DIRECT_CHANNEL = "Ta det enskilt med {0}", "Tell {0} alone";
    DIRECT_CHANNELS = "Ta det enskilt med var och en av {0}", "Tell each of these alone: {0}";
    LEAVE_OUT_PERSON = "Säg inget om ”{0}”; resten", "Say nothing about “{0}”; the rest";
    LEAVE_OUT_KIND = "Lämna bort {0}; resten", "Leave out {0}; the rest";
    DE_IDENTIFY = "Beskriv fallet så att ingen som hör kan förstå vem det gäller", "Describe the case so that no listener can tell whom it is about";
    CONSENT = "Hämta in ett samtycke som omfattar alla som hör", "Obtain a consent that covers every listener";
    GIVES = "{0}: {1}", "{0}: {1}";
    THROUGH = " genom {0}", " through {0}";
    STILL_TO_ASSESS = "Att bedöma eller ta reda på: {0}", "To assess or find out: {0}";
    WORTH_KNOWING = "Bra att veta", "Worth knowing";
    NOT_TRIED = "Regler som finns men inte är prövade här", "Rules that exist but were not tried here";

    // The foot.
    ADVICE = "Råd ur lokala riktlinjer – inte lag", "Advice from local guidelines – not law";
    ADVICE_NOTE = "Råden ändrar inte svaret ovan.", "The advice does not change the answer above.";
    PAGE = "s. {0}", "p. {0}";
    PARTICIPANTS = "Deltagarna", "The participants";
    RULES_USED = "Lagrummen i svaret", "The provisions in this answer";
    WORDING = "i lydelsen enligt SFS {0}, från {1}", "as worded by SFS {0}, from {1}";
    WORDING_RECONSTRUCTED = "lydelsen är rekonstruerad", "the wording is reconstructed";
    WORDING_UNVERIFIED = "lydelsen är inte kontrollerad", "the wording has not been checked";
    FOOT = "Om svaret", "About this answer";
    ONLY_SECRECY = "Svaret gäller bara sekretess. Dataskydd, saklighet och hur uppgiften skickas är andra frågor.", "The answer concerns secrecy only. Data protection, objectivity and how the information is sent are other questions.";
    ONLY_NEEDED = "Lämna inte mer än regeln täcker, även när svaret är ja.", "Even when the answer is yes, give no more than the rule covers.";
    DECIDED_BY = "Svaret är ett stöd för beslutet. Beslutet fattas av en namngiven befattningshavare som själv prövar saken.", "The answer supports a decision. The decision is made by a named official who makes the assessment.";
    UNSURE_RECONSTRUCTED = "Lydelsen är rekonstruerad ur senare text och bör kontrolleras före beslut: {0}.", "The wording is reconstructed from later text and should be checked before a decision: {0}.";
    UNSURE_UNVERIFIED = "Lydelsen eller tolkningen är inte kontrollerad och bör kontrolleras före beslut: {0}.", "The wording or its reading has not been checked and should be before a decision: {0}.";
}

/// Every phrase exists in both languages, with the same places to fill in.
#[cfg(test)]
pub(super) fn check(phrases: &[(&str, Text)]) {
    for (name, phrase) in phrases {
        assert!(!phrase.sv.is_empty() && !phrase.en.is_empty(), "{name}");
        for place in ["{0}", "{1}", "{2}"] {
            assert_eq!(
                phrase.sv.contains(place),
                phrase.en.contains(place),
                "{name} {place}"
            );
        }
    }
}
