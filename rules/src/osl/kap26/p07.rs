//! 26 kap. 7 § OSL: decisions in social services that are open.

use sekretess_core::Spans;

use crate::{osl::lists::SOCIAL, write::*};

const SOCIAL_AND_FILES: Spans = &[&[one(osl(26, 1)), one(osl(26, 4))]];

const fn first(text: Text, decision: Cond) -> Rule {
    paragraph(1, text, decision, Effect::Exempts(Scope::Only(SOCIAL)))
}

const FILES: Rule = paragraph(
    2,
    text(
        "Beslut om att ta om hand eller lämna tillbaka en personakt är inte hemliga.",
        "Decisions to take a personal file into custody or to give it back are not secret.",
    ),
    All(&[Is(KIND_DECISION), Is(DECISION_ON_FILE)]),
    Effect::Exempts(Scope::Only(SOCIAL_AND_FILES)),
);

/// Only the decision, not the file behind it.
pub static PROVISION: Provision = Provision {
    id: "osl.26.7",
    at: osl(26, 7),
    name: text("offentliga beslut i socialtjänsten", "public decisions in social services"),
    versions: &[
        Version::new("2010:679", date(2011, 1, 1), &[
            first(
                text(
                    "Beslut om omhändertagande, om vård utan samtycke och om sluten ungdomsvård, och vissa beslut i klagomåls- och behörighetsärenden, är inte hemliga.",
                    "Decisions to take somebody into care, on care without consent and on closed youth care, and certain decisions in complaint and licence matters, are not secret.",
                ),
                All(&[Is(KIND_DECISION), Is(DECISION_ON_COERCION)]),
            ),
            FILES,
        ])
        .reconstructed(
            "Återskapad ur den senare lydelsen, utan skyddat boende.",
            "Reconstructed from the later wording, without protected housing.",
        ),
        Version::new("2024:88", date(2024, 4, 1), &[
            first(
                text(
                    "Beslut om omhändertagande, om vård utan samtycke, om sluten ungdomsvård och om skyddat boende för ett barn med bara den ena vårdnadshavarens samtycke, och vissa beslut i klagomåls- och behörighetsärenden, är inte hemliga.",
                    "Decisions to take somebody into care, on care without consent, on closed youth care and on protected housing for a child with only one guardian's consent, and certain decisions in complaint and licence matters, are not secret.",
                ),
                All(&[
                    Is(KIND_DECISION),
                    Any(&[Is(DECISION_ON_COERCION), Is(DECISION_ON_HOUSING)]),
                ]),
            ),
            FILES,
        ]),
    ],
}
.checked();
