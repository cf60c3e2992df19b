//! Networks and meetings.

use sekretess_core::Text;

use crate::actors::{Group, Name};

/// G01–G07.
pub(super) const GROUPS: &[Group<'static>] = &[
    Group {
        number: "G01",
        id: "malmo.samverkansgrupp",
        name: Name::Here(Text {
            sv: "samverkansgruppen",
            en: "the cooperation group",
        }),
        members: &[
            "malmo.socialsekreterare",
            "malmo.sociala_resursnamnden",
            "malmo.grundskola",
            "malmo.gymnasieskola",
            "malmo.elevhalsa_medicinsk",
            "malmo.elevhalsa_ovrig",
            "malmo.elevhalsa_medicinsk.gymnasiet",
            "malmo.elevhalsa_ovrig.gymnasiet",
            "malmo.fritidsledare",
            "malmo.polis",
            "malmo.trygghet_och_sakerhet",
        ],
        note: Name::Here(Text {
            sv: "Gruppen är ingen mottagare: pröva varje deltagare för sig. En uppgift får sägas \
                 i rummet bara om den får sägas till var och en.",
            en: "The group is no receiver: test each participant. An item may be said in the room \
                 only if it may be said to every one.",
        }),
    },
    Group {
        number: "G02",
        id: "malmo.samordningsteam",
        name: Name::Here(Text {
            sv: "Samordningsteamet",
            en: "the coordination team",
        }),
        members: &[
            "malmo.grundskola",
            "malmo.gymnasieskola",
            "malmo.elevhalsa_medicinsk",
            "malmo.elevhalsa_ovrig",
            "malmo.elevhalsa_medicinsk.gymnasiet",
            "malmo.elevhalsa_ovrig.gymnasiet",
            "malmo.socialsekreterare",
            "malmo.sociala_resursnamnden",
            "malmo.trygghet_och_sakerhet",
            "malmo.polis",
        ],
        note: Name::Here(Text {
            sv: "Pröva varje deltagare för sig. Riktlinjen nämner både grupp- och individnivå. \
                 Socialtjänsten och skolsköterskan kan år 2015 tala om en person bara med \
                 samtycke, om alla redan känner till uppgiften eller om ingen kan kännas igen; de \
                 andra när inget är hemligt eller efter prövning enligt 10 kap. 27 § OSL.",
            en: "Test each participant. The guideline names both group and individual level. \
                 Social services and the school nurse can in 2015 speak of a person only with \
                 consent, if all already know the item or if nobody can be recognised; the others \
                 where nothing is secret or after an assessment under 10 kap. 27 § OSL.",
        }),
    },
    Group {
        number: "G03",
        id: "malmo.ssp",
        name: Name::Here(Text {
            sv: "SSP och SSPF: skola, socialtjänst, polis (och fritid)",
            en: "SSP and SSPF: school, social services, police (and leisure)",
        }),
        members: &[
            "malmo.ssp_samordnare_skola",
            "malmo.ssp_samordnare_stadsomrade",
            "malmo.grundskola",
            "malmo.socialsekreterare",
            "malmo.polis",
            "malmo.fritidsledare",
        ],
        note: Name::Here(Text {
            sv: "Pröva varje deltagare för sig. Fritiden är med i SSPF, inte i SSP; för \
                 gymnasieskolan finns egna rader. Samverkan är i sig ingen grund för att lämna \
                 uppgifter.",
            en: "Test each participant. Leisure takes part in SSPF, not in SSP; the \
                 upper-secondary school has rows of its own. Cooperation is in itself no ground \
                 for disclosing anything.",
        }),
    },
    Group {
        number: "G04",
        id: "malmo.sig",
        name: Name::Here(Text {
            sv: "social insatsgrupp (SIG)",
            en: "social action group (SIG)",
        }),
        members: &["malmo.socialsekreterare", "malmo.polis"],
        note: Name::Here(Text {
            sv: "Leds av socialtjänsten och gäller en viss ung person; ibland deltar fler än de \
                 två som anges. De sekretessbrytande reglerna räcker år 2015 inte för ett \
                 gemensamt samtal, så gruppen bygger på samtycke från den unge eller \
                 vårdnadshavaren. Det är bästa tolkning; kravet på samtycke är inte bekräftat i \
                 källan.",
            en: "Led by the social services and about one young person; sometimes more than the \
                 two named take part. In 2015 the rules that lift secrecy do not suffice for a \
                 talk of all, so the group rests on consent from the young person or the \
                 guardian. That is the best reading; the demand for consent is not confirmed in \
                 the source.",
        }),
    },
    Group {
        number: "G05",
        id: "malmo.eht",
        name: Name::Here(Text {
            sv: "elevhälsoteamet",
            en: "the pupil health team",
        }),
        members: &[
            "malmo.elevhalsa_medicinsk",
            "malmo.elevhalsa_ovrig",
            "malmo.rektor",
        ],
        note: Name::Here(Text {
            sv: "Skolsköterskan och skolläkaren är en självständig verksamhetsgren: gränsen går \
                 inne i teamet, och 25 kap. 13 a § OSL eller samtycke får prövas (8 kap. 2 § \
                 OSL). Raderna är grundskolans; gymnasieskolan har egna.",
            en: "The school nurse and doctor are an independent branch: the boundary runs inside \
                 the team, and 25 kap. 13 a § OSL or consent must be tried (8 kap. 2 § OSL). The \
                 rows are the compulsory school's; the upper-secondary school has its own.",
        }),
    },
    Group {
        number: "G06",
        id: "malmo.dialogforum",
        name: Name::Here(Text {
            sv: "Dialogforum mot hatbrott, föreningsnätverket och referensgruppen för Våra Liv",
            en: "hate-crime dialogue forum, association network and reference group of Våra Liv",
        }),
        members: &[
            "malmo.polis",
            "malmo.civilsamhalle",
            "malmo.foreningar_vara_liv",
        ],
        note: Name::Here(Text {
            sv: "Enskilda lyssnar. Det som är hemligt kan då sägas bara med samtycke, i \
                 undantagsfall enligt 10 kap. 2 § OSL; annars bara det som inte är hemligt. Vilka \
                 från staden som deltog är inte sagt.",
            en: "Private persons listen. What is secret can then be said only with consent, \
                 exceptionally under 10 kap. 2 § OSL; otherwise only what is not secret. Who took \
                 part for the city is not said.",
        }),
    },
    Group {
        number: "G07",
        id: "malmo.styrgrupp",
        name: Name::Here(Text {
            sv: "styrgruppen för Malmö trygg och säker stad",
            en: "steering group of Malmö trygg och säker stad",
        }),
        members: &[],
        note: Name::Here(Text {
            sv: "Chefer. Enskilda ärenden hör inte hemma här.",
            en: "Managers. Individual cases do not belong here.",
        }),
    },
];
