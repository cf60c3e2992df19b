//! 40 kap. 7 f § OSL: the National Council for Crime Prevention.

use crate::write::*;

/// Strong secrecy in two of its tasks; statistics and research are 24 kap.
pub static PROVISION: Provision = Provision {
    id: "osl.40.7f",
    at: osl_letter(40, 7, 'f'),
    name: text("Brottsförebyggande rådets stöd", "the council for crime prevention's support"),
    versions: &[Version::new("2025:32", date(2025, 3, 1), &[rule(
        text(
            "Hos Brottsförebyggande rådet är personliga och ekonomiska förhållanden hemliga i arbetet som kontaktpunkt för offentliga medel och i stödet vid oro för skolattacker, om det inte står klart att varken skada eller men uppstår.",
            "At the National Council for Crime Prevention, personal and economic circumstances are secret in its work as contact point for public funds and in its support where a school attack is feared, unless it is clear that neither damage nor harm arises.",
        ),
        All(&[
            Is(BY_CRIME_PREVENTION_COUNCIL),
            Is(COUNCIL_SUPPORT_WORK),
            Is(PERSONAL),
            IsNot(CLEAR_NO_HARM_OR_DAMAGE),
        ]),
        SECRET,
    )])],
}
.checked();
