//! `codes`: the words that a case is written in.

use sekretess::core::Text;
use sekretess::input::{Giver, InformationKind, Purpose, Relation, TransferBy};
use sekretess::lookup;
use sekretess::review::{Act, How};

use crate::args::{Format, Look};
use crate::page::Page;

/// A list of codes: the key that takes them, what they are, and each of them.
struct Codes {
    key: &'static str,
    what: Text,
    codes: Vec<(&'static str, Text)>,
}

/// A list of codes, from a type that has them all.
macro_rules! list {
    ($key:literal, $sv:literal, $en:literal, $codes:ty) => {
        Codes {
            key: $key,
            what: Text { sv: $sv, en: $en },
            codes: <$codes>::ALL.iter().map(|c| (c.code(), c.text())).collect(),
        }
    };
}

fn all() -> [Codes; 8] {
    [
        list!(
            "information",
            "Vad uppgiften rör",
            "What the information is",
            InformationKind
        ),
        list!("purpose", "Varför det sägs", "Why it is said", Purpose),
        list!(
            "relations",
            "Vad en deltagare är för personen",
            "What a participant is to the person",
            Relation
        ),
        list!(
            "consent.by",
            "Vem som har samtyckt",
            "Who has consented",
            Giver
        ),
        list!(
            "transferred.by",
            "Hur sekretessen följde med uppgiften",
            "How secrecy followed the information",
            TransferBy
        ),
        list!(
            "how",
            "Vad som gick fel (review)",
            "What went wrong (review)",
            How
        ),
        list!(
            "done",
            "Vad som har gjorts (review)",
            "What has been done (review)",
            Act
        ),
        Codes {
            key: "switches",
            what: Text {
                sv: "Hur öppna rättsfrågor läses",
                en: "How open points of law are read",
            },
            codes: lookup::switches().collect(),
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
