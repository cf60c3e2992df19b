//! Associations and other private actors.

use sekretess_core::Text;

use crate::actors::{Actor, ProfileOf::One};

/// Private actors who may act for an authority.
const ACTS_FOR: Text = Text {
    sv: "Enskild. Den som deltar i en myndighets verksamhet för dess räkning kan ändå vara bunden \
         som dess personal (2 kap. 1 § OSL): ange då myndigheten i `acts_for`. Att projektet \
         under Plattform Malmö kan vara ett sådant fall är bästa tolkning.",
    en: "Private. Somebody who takes part in an authority's work on its behalf may still be bound \
         as its staff (2 kap. 1 § OSL): then name the authority in `acts_for`. That the project \
         under Plattform Malmö may be such a case is the best reading.",
};

/// M51 and M57, the individual and the guardian.
pub(super) const PRIVATE: &[Actor<'static>] = &[
    Actor::row(
        "M51",
        "malmo.civilsamhalle",
        ("", ""),
        One("private"),
        "civilsamhället: förening, föreningsmedlem, samfund, privatperson",
        "civil society: association, member, congregation, private person",
    )
    .noted(Text {
        sv: "OSL binder inte den som är enskild, men andra regler kan göra det. Till en enskild \
             öppnas sekretessen framför allt av samtycke, 10 kap. 2 § eller ett förbehåll enligt \
             10 kap. 14 § OSL, aldrig av 10 kap. 27 §.",
        en: "OSL does not bind somebody private, though other rules may. Towards somebody private \
             secrecy is opened above all by consent, 10 kap. 2 § or a reservation under 10 kap. \
             14 § OSL, never by 10 kap. 27 §.",
    }),
    Actor::row(
        "M57",
        "malmo.skl_expo_efus",
        ("", ""),
        One("private"),
        "SKL, Expo, EFUS",
        "SKL, Expo, EFUS (associations and a foundation)",
    )
    .noted(Text {
        sv: "Enskilda i OSL:s mening, också kommunernas egen organisation.",
        en: "Private in the sense of OSL, the municipalities' own association too.",
    }),
    Actor::row(
        "P-IND",
        "malmo.den_enskilde",
        ("", ""),
        One("individual"),
        "den enskilde själv",
        "the individual",
    )
    .noted(Text {
        sv: "Sekretess till skydd för en själv gäller i regel inte mot en själv (12 kap. 1 § \
             OSL). Uppgifter om andra i samma ärende är fortfarande skyddade.",
        en: "Secrecy that protects a person does not as a rule hold towards that person (12 kap. \
             1 § OSL). Information about others in the same matter stays protected.",
    }),
    Actor::row(
        "P-VH",
        "malmo.vardnadshavare",
        ("", ""),
        One("guardian"),
        "vårdnadshavare",
        "guardian",
    )
    .noted(Text {
        sv: "Gäller vårdnadshavaren till det barn som uppgiften rör, så långt vårdnadshavaren får \
             bestämma i frågan; ju mognare barn, desto mindre. Sekretessen gäller ändå om det kan \
             antas att barnet lider betydande men (12 kap. 3 § OSL). Andra föräldrar är \
             utomstående enskilda.",
        en: "For the guardian of the child concerned, as far as the guardian has a say in the \
             matter; the more mature the child, the less. Secrecy still holds where considerable \
             harm to the child can be assumed (12 kap. 3 § OSL). Other parents are outsiders.",
    }),
];

/// M52–M55: the projects and networks of the guideline.
pub(super) const IN_2015: &[Actor<'static>] = &[
    Actor::row(
        "M52",
        "malmo.foreningar_vara_liv",
        ("", ""),
        One("private"),
        "föreningarna i projektet Våra Liv: Islamakademin, Spiritus Mundi, Flamman Ungdomens Hus",
        "the associations in the project Våra Liv: Islamakademin, Spiritus Mundi, Flamman \
         Ungdomens Hus",
    )
    .noted(ACTS_FOR),
    Actor::row(
        "M53",
        "malmo.unga_liv",
        ("", ""),
        One("private"),
        "Unga Liv: ungdomar och mentorer",
        "Unga Liv: young people and mentors",
    )
    .noted(ACTS_FOR),
    Actor::row(
        "M54",
        "malmo.natverk",
        ("", ""),
        One("private"),
        "nätverk: Malmö muslimska nätverk, Open Skåne, Coexist, ECCAR, LUCS, antirasistiskt \
         skolnätverk, Fotboll mot rasism, ARF",
        "networks: Malmö muslimska nätverk, Open Skåne, Coexist, ECCAR, LUCS, anti-racist school \
         network, Fotboll mot rasism, ARF",
    )
    .noted(Text {
        sv: "Ett nätverk är ingen myndighet, och var och en som deltar behåller sin egen roll. \
             Raden gäller den som är där som enskild; ange lärare, poliser och andra på deras \
             egna rader.",
        en: "A network is no authority, and each who takes part keeps their own role. The row is \
             for somebody who is there as a private person; name teachers, police officers and \
             others by their own rows.",
    }),
    Actor::row(
        "M55",
        "malmo.roda_korset_hjalptelefon",
        ("", ""),
        One("private"),
        "Röda Korsets hjälptelefon",
        "the Red Cross helpline",
    )
    .noted(Text {
        sv: "Enskild. Att stödlinjen drevs på uppdrag av den nationella samordnaren gör den inte \
             till myndighet; om de som svarade var bundna av OSL är inte bekräftat.",
        en: "Private. That the helpline was run for the national coordinator does not make it an \
             authority; whether those who answered were bound by OSL is not confirmed.",
    }),
];
