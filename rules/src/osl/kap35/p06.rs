//! 35 kap. 6 § OSL: what is open in crime-fighting work.

use sekretess_core::Spans;

use crate::write::*;

const CRIME_WORK: Spans = &[&[one(osl(35, 1).part(Part::paragraph(1)))]];

const OPEN: Effect = Effect::Exempts(Scope::Only(CRIME_WORK));

const RULES: &[Rule] = &[
    rule(
        text(
            "Beslut om åtal, och beslut om att inte inleda eller att lägga ned en utredning, är inte hemliga enligt 1 §.",
            "Decisions whether to prosecute, and decisions not to open or to close an investigation, are not secret under section 1.",
        ),
        All(&[
            Is(BY_CRIME_AUTHORITY),
            Is(KIND_DECISION),
            Is(PROSECUTION_DECISION),
        ]),
        OPEN,
    ),
    rule(
        text(
            "Uppgifter i ärenden om ordningsbot, i de flesta om strafföreläggande och om vissa avlägsnanden är inte hemliga enligt 1 §.",
            "Information in matters of summary fines, in most of penalty orders and on certain removals is not secret under section 1.",
        ),
        All(&[Is(BY_CRIME_AUTHORITY), Is(PENALTY_ORDER)]),
        OPEN,
    ),
];

const fn wording(sfs: &'static str, from: sekretess_core::Date) -> Version {
    Version::new(sfs, from, RULES).reconstructed(
        "De undantag som är kodade antas ha funnits; lydelserna skiljer i övrigt inte för den här prövningen.",
        "The exceptions encoded are taken to have existed; otherwise the wordings do not differ for this test.",
    )
}

/// Only 1 § gives way; the interest of the work (18 kap.) can still close.
pub static PROVISION: Provision = Provision {
    id: "osl.35.6",
    at: osl(35, 6),
    name: text(
        "beslut och förelägganden som är öppna",
        "decisions and orders that are open",
    ),
    versions: &[
        wording("2009:400", OSL_BEGINS),
        wording("2017:1076", date(2018, 1, 1)),
        wording("2022:1535", date(2023, 1, 1)),
        Version::new("2024:788", date(2024, 11, 8), RULES).note(
            "Säkerhetspolisens handlingar från tiden före 1949 är inte kodade.",
            "The Security Service's documents from before 1949 are not encoded.",
        ),
    ],
}
.checked();
