//! 3 kap. 1 § OSL: what it is to disclose (*röja*).

use crate::write::*;

/// Disclosure presupposes that something about somebody becomes known.
pub static PROVISION: Provision = Provision {
    id: "osl.3.1",
    at: osl(3, 1),
    name: text("vad som är att röja en uppgift", "what it is to disclose"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[
        rule(
            text(
                "Den som redan känner till exakt uppgiften får inte veta något nytt. Att bekräfta ett rykte eller lägga till en detalj är att lämna en ny uppgift.",
                "Who already knows exactly the information learns nothing new. To confirm a rumour or add a detail is to give new information.",
            ),
            Is(KNOWN),
            Effect::NotDisclosed,
        ),
        rule(
            text(
                "Sekretess till skydd för en enskild förutsätter att någon i rummet kan förstå vem uppgiften gäller. Det krävs verklig anonymitet.",
                "Secrecy that protects an individual presupposes that somebody in the room can tell whom the information is about. Anonymity must be real.",
            ),
            IsNot(IDENTIFIABLE),
            Effect::Exempts(Scope::Individuals),
        ),
    ])
    .unverified(
        "Ordalydelsen är inte läst. Att det som alla redan känner till får tas upp följer av praxis (JO 1990/91 s. 369, läst genom Malmös riktlinje).",
        "The wording has not been read. That what all already know may be raised follows from practice (JO 1990/91 p. 369, read through Malmö's guideline).",
    )],
}
.checked();
