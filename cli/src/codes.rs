//! `codes`: the words that a case is written in.

use sekretess::core::Text;
use sekretess::input::{Giver, InformationKind, Purpose, Relation};
use sekretess::lookup;

use crate::args::{Format, Look};
use crate::page::Page;

/// A list of codes: the key that takes them, what they are, and each of them.
struct Codes {
    key: &'static str,
    what: Text,
    codes: Vec<(&'static str, Text)>,
}

fn all() -> [Codes; 4] {
    [
        Codes {
            key: "information",
            what: Text {
                sv: "Vad uppgiften rör",
                en: "What the information is",
            },
            codes: InformationKind::ALL
                .iter()
                .map(|c| (c.code(), c.text()))
                .collect(),
        },
        Codes {
            key: "purpose",
            what: Text {
                sv: "Varför det sägs",
                en: "Why it is said",
            },
            codes: Purpose::ALL.iter().map(|c| (c.code(), c.text())).collect(),
        },
        Codes {
            key: "relations",
            what: Text {
                sv: "Vad en deltagare är för personen",
                en: "What a participant is to the person",
            },
            codes: Relation::ALL.iter().map(|c| (c.code(), c.text())).collect(),
        },
        Codes {
            key: "consent.by",
            what: Text {
                sv: "Vem som har samtyckt",
                en: "Who has consented",
            },
            codes: Giver::ALL.iter().map(|c| (c.code(), c.text())).collect(),
        },
    ]
}

/// Every code.
pub(crate) fn print(look: Look) -> String {
    if look.format == Format::Json {
        return format!("{:#}\n", lookup::codes());
    }
    let mut page = Page::new(look);
    for list in all() {
        page.heading(&format!("{}: {}", list.what.get(look.lang), list.key));
        for (code, text) in list.codes {
            page.bullet(0, &format!("{code}: {}", text.get(look.lang)));
        }
        page.end_list();
    }
    page.finish()
}
