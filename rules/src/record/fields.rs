//! What a hand fills in on a record.

use sekretess_core::Text;
use serde::Serialize;

use crate::answer::both;

/// A field that the engine knows nothing for: a name, a signature, a case number, or
/// what an assessment rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Field {
    /// A stable code.
    pub code: &'static str,
    /// What to write.
    #[serde(flatten, serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub text: Text,
    /// The provision that asks for it, where one does; otherwise it is good practice.
    pub source: &'static str,
    /// Whether it is filled in once for each item, and not once for the record.
    pub per_item: bool,
}

const fn field(
    code: &'static str,
    per_item: bool,
    source: &'static str,
    sv: &'static str,
    en: &'static str,
) -> Field {
    Field {
        code,
        text: Text { sv, en },
        source,
        per_item,
    }
}

/// Every field, in the order of the form.
pub const FIELDS: &[Field] = &[
    field(
        "time",
        false,
        "27 § FL",
        "Klockslag för prövningen",
        "Time of the assessment",
    ),
    field(
        "decided_by",
        false,
        "27 § FL",
        "Prövat av (namn, befattning, enhet eller nämnd)",
        "Assessed by (name, post, unit or board)",
    ),
    field(
        "case_number",
        false,
        "",
        "Ärende, diarienummer eller möte",
        "Matter, registration number or meeting",
    ),
    field(
        "requested_by_whom",
        true,
        "",
        "Begärd av (funktion) och när, eller skäl för eget initiativ",
        "Asked for by (function) and when, or reason for own initiative",
    ),
    field(
        "harm_test",
        true,
        "32 § FL",
        "Utfall av men- eller skadeprövningen, och skäl",
        "Outcome of the harm test, and reasons",
    ),
    field(
        "balancing",
        true,
        "",
        "Intresseavvägning, om grunden kräver en",
        "Balancing of interests, if the ground requires one",
    ),
    field(
        "consent_how",
        true,
        "",
        "Samtycke: hur och när det lämnades, vem som tog emot det",
        "Consent: how and when it was given, who received it",
    ),
    field(
        "given",
        true,
        "3 kap. 11 § PDL",
        "Lämnat till vem, vad, när och i vilken form",
        "Given to whom, what, when and in which form",
    ),
    field(
        "not_given",
        true,
        "",
        "Inte lämnat, och skäl",
        "Not given, and reasons",
    ),
    field(
        "reservation",
        true,
        "",
        "Förbehåll som ställts upp, med ordalydelse",
        "Reservation that was made, in its words",
    ),
    field(
        "informed",
        true,
        "",
        "Information till den enskilde eller vårdnadshavarna, annars skäl",
        "Information to the person or the guardians, otherwise reasons",
    ),
    field(
        "best_interests",
        true,
        "",
        "Barnets bästa: hur det har beaktats",
        "The child's best interests: how they were considered",
    ),
    field("signature", false, "", "Namnteckning", "Signature"),
    field("signed_on", false, "", "Datum", "Date"),
];
