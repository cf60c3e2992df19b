//! Every fixed phrase about the nearest lawful ways and the meeting plan.

use sekretess_core::Text;

use crate::text::phrases::phrases;

phrases! {
    // The nearest lawful ways.
    TITLE_WAYS = "Närmaste lagliga väg, {0}", "The nearest lawful way, {0}";
    WAYS_NOTE = "Varje väg är den minsta ändringen av sitt slag, och svaret är prövat på nytt för det ändrade fallet. Den väg som ändrar minst står först.", "Each way is the smallest change of its kind, and the answer has been tried anew for the changed case. The way that changes least stands first.";
    FROM_TO = "{0} vill säga detta till {1}.", "{0} wants to say this to {1}.";
    WAYS = "Så kan det bli tillåtet", "How it can become lawful";
    NO_WAY = "Ingen ändring som prövas här gör det tillåtet.", "No change that is tried here makes it lawful.";
    WAYS_AT_ONCE = "Så kan det sägas utan den prövningen", "How it can be said without that assessment";
    NO_WAY_YET = "Ta först reda på det som saknas, till exempel vilket slag av uppgift det är. Då kan det finnas en väg.", "First find out what is missing, for example what kind of information it is. Then there may be a way.";
    NO_WAY_AT_ONCE = "Ingen ändring som prövas här gör prövningen onödig.", "No change that is tried here makes the assessment unnecessary.";
    AND_ALSO = ", och ", ", and ";
    ALONE = "ta det enskilt med {0}", "tell {0} alone";
    ALONE_EACH = "ta det enskilt med var och en av {0}", "tell each of these alone: {0}";
    STEP_OUT = "låt {0} lämna rummet", "let {0} leave the room";
    WITHOUT_KINDS = "lämna bort följande: {0}", "leave this out: {0}";
    WITHOUT_PERSONS = "säg inget om följande: {0}", "say nothing about: {0}";
    ASK = "lämna det först när {0} begär uppgiften", "give it only once it is asked for by {0}";
    TEST_HARM = "gör och dokumentera menprövningen enligt {0}", "make and document the harm test under {0}";
    ASSESS = "gör och dokumentera prövningen enligt {0}, {1}", "make and document the assessment under {0}, {1}";
    CONSENT_FOR = "hämta in ett samtycke för ”{0}” som omfattar {1}", "obtain a consent for “{0}” that covers {1}";
    HIDE = "beskriv fallet så att ingen som hör kan förstå vem det gäller (”{0}”)", "describe the case so that no listener can tell whom it is about (“{0}”)";
    GIVEN_BY = "Samtycket ges av {0}", "The consent is given by {0}";
    GIVEN_BY_IF = "Samtycket ges av {0} om svaret är: {1}", "The consent is given by {0} if the answer is: {1}";
    ANSWERED = "{0} {1}", "{0} {1}";
    MUST_COVER = "Samtycket måste omfatta: {0}", "The consent must cover: {0}";
    CITED = "{0} (SFS\u{a0}{1})", "{0} (SFS\u{a0}{1})";
    DUTIES = "Skyldighet att lämna uppgiften, utanför mötet", "A duty to give the information, outside the meeting";
    MUST_OUTSIDE = "”{0}” ska lämnas till {1}, utanför mötet: {2}", "“{0}” must be given to {1}, outside the meeting: {2}";
    MAY_HAVE_TO_OUTSIDE = "”{0}” kan behöva lämnas till {1}, utanför mötet: {2}", "“{0}” may have to be given to {1}, outside the meeting: {2}";
    IF_ASKED = "om {0} begär uppgiften ska den lämnas: {1}", "if {0} asks for the information it must be given: {1}";

    // The meeting plan.
    TITLE_PLAN = "Mötesplan, {0}", "Meeting plan, {0}";
    PLAN_NOTE = "Varje uppgift sägs en gång, till alla den är avsedd för och får sägas till. Ordningen är vald så att så få som möjligt behöver gå in eller ut. Antal förflyttningar: {0}.", "Each item is said once, to all of those it is meant for and may be said to. The order is chosen so that as few as possible have to come or go. Movements: {0}.";
    NOTHING_TO_SAY = "Ingenting av detta kan sägas på mötet som det är.", "None of this can be said at the meeting as things are.";
    BLOCK = "{0}. {1}", "{0}. {1}";
    EVERYBODY_BLOCK = "Alla", "Everybody";
    SMALLER_BLOCK = "Ett mindre rum", "A smaller room";
    DIRECT_BLOCK = "Enskilt", "A direct channel";
    PRESENT = "I rummet: ", "In the room: ";
    LEAVE = "Går ut: ", "Leaves: ";
    ENTER = "Kommer in: ", "Comes in: ";
    SAYS = "{0} säger ”{1}” till {2}: {3}", "{0} says “{1}” to {2}: {3}";
    NOT_TO = "Inte till {0}.", "Not to {0}.";
    WITHOUT_ASSESSMENT = "Om prövningen inte görs eller talar emot: bara till {0}.", "If the assessment is not made or speaks against: only to {0}.";
    ONLY_AFTER = "Om prövningen inte görs eller talar emot: inte till någon.", "If the assessment is not made or speaks against: to nobody.";
    OUTSIDE = "Utanför mötet", "Outside the meeting";
    STAYS_CLOSED = "Sägs inte", "Not said";
    CLOSED_ITEM = "”{0}” ({1}): {2}", "“{0}” ({1}): {2}";
    NEAREST_WAY = "Närmaste väg:", "The nearest way:";
}
