//! 23 kap. 1 § OSL: preschool.

use crate::write::*;

/// Strong secrecy for all personal circumstances.
pub static PROVISION: Provision = Provision {
    id: "osl.23.1",
    at: osl(23, 1),
    name: text("förskola", "preschool"),
    versions: &[Version::new("2010:866", date(2011, 7, 1), &[paragraph(
        1,
        text(
            "I förskolan är alla uppgifter om en enskilds personliga förhållanden hemliga om det inte står klart att ingen lider men.",
            "In preschool all information on an individual's personal circumstances is secret unless it is clear that nobody suffers harm.",
        ),
        All(&[Is(BY_PRESCHOOL), Is(PERSONAL), IsNot(CLEAR_NO_HARM)]),
        SECRET,
    )])
    .note(
        "I författningssamlingen finns en slutdag (2028-07-01) utsatt vid paragrafen, men SFS 2025:737 ändrar bara 2 §: här gäller den tills vidare.",
        "The consolidated text sets an end date (2028-07-01) at the section, but SFS 2025:737 changes section 2 only: here it holds until further notice.",
    )],
}
.checked();
