//! Leisure, culture and the city office.

use sekretess_core::Text;

use crate::actors::{Actor, ProfileOf::One};

/// M40–M41, as they were until the boards were reorganised.
pub(super) const UNTIL_2017: &[Actor<'static>] = &[
    Actor::row(
        "M40",
        "malmo.fritidsnamnden",
        ("malmo.fritidsnamnden", "fritid"),
        One("leisure"),
        "fritidsnämnden",
        "leisure board",
    )
    .noted(Text {
        sv: "Egen nämnd, skild från stadsområdenas fritidsverksamhet (8 kap. 1 § OSL). Bara 21 \
             kap. OSL gäller.",
        en: "A board of its own, apart from the districts' leisure activity (8 kap. 1 § OSL). \
             Only 21 kap. OSL applies.",
    }),
    Actor::row(
        "M41",
        "malmo.kulturnamnden",
        ("malmo.kulturnamnden", "kultur"),
        One("general_municipal"),
        "kulturnämnden, kulturarbetare",
        "culture board, culture worker",
    )
    .noted(Text {
        sv: "Bara 21 kap. OSL gäller, utom för biblioteken, som också har 40 kap. 3 § OSL om lån \
             och sökningar.",
        en: "Only 21 kap. OSL applies, except for the libraries, which also have 40 kap. 3 § OSL \
             on loans and searches.",
    }),
];

/// M42–M43.
pub(super) const CITY_OFFICE: &[Actor<'static>] = &[
    Actor::row(
        "M42",
        "malmo.trygghet_och_sakerhet",
        ("malmo.kommunstyrelsen", "stadskontor"),
        One("general_municipal"),
        "stadskontorets enhet för trygghet och säkerhet",
        "the city office's safety and security unit",
    )
    .noted(Text {
        sv: "Hör till kommunstyrelsen, alltså en annan myndighet än socialtjänst och skola. Bara \
             21 kap. OSL gäller: det som andra lämnar hit får ett svagare skydd.",
        en: "Belongs to the city executive board, so another authority than social services and \
             school. Only 21 kap. OSL applies: what others give to it gets a weaker protection.",
    }),
    Actor::row(
        "M43",
        "malmo.stadskontoret",
        ("malmo.kommunstyrelsen", "stadskontor"),
        One("general_municipal"),
        "kommunstyrelsen: stadskontoret, juridiska enheten",
        "city executive board: the city office, the legal unit",
    )
    .noted(Text {
        sv: "En fråga till stadsjuristen om en person som går att känna igen lämnar nämnden: \
             fråga avidentifierat, eller pröva 10 kap. 2 § OSL. Det är bästa tolkning.",
        en: "A question to the city lawyer about a person who can be recognised leaves the board: \
             ask without identifying anyone, or assess 10 kap. 2 § OSL. That is the best reading.",
    }),
];
