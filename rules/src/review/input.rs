//! What is told of something that went wrong.

use alloc::{string::String, vec::Vec};

use sekretess_core::Text;
use serde::Deserialize;

use crate::{
    Disclosure,
    followup::Moment,
    input::{Answers, Organisation, Participant, codes},
};

/// Something that went wrong, as it happened.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// What was disclosed, and who actually got it, on the day when it happened. The
    /// `purpose`, the `grounds` and the answers are those of that day.
    #[serde(default)]
    pub disclosure: Option<Disclosure>,
    /// Instead of it, where nothing was disclosed: whose activity it was in.
    #[serde(default)]
    pub activity: Option<Activity>,
    /// How it came about.
    #[serde(default)]
    pub how: Vec<How>,
    /// What is known of times.
    #[serde(default)]
    pub times: Times,
    /// What has been done at a time that nobody knows.
    #[serde(default)]
    pub done: Vec<Act>,
    /// What has not been done.
    #[serde(default)]
    pub not_done: Vec<Act>,
    /// Answers about what happened and what follows.
    #[serde(default)]
    pub facts: Answers,
}

/// Whose activity something happened in, where nothing was disclosed.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// The day on which it happened or was noticed, YYYY-MM-DD.
    pub date: String,
    /// The directory that the actor is named from; `malmo_2015` if neither it nor an
    /// organisation is given.
    #[serde(default)]
    pub directory: Option<String>,
    /// The municipality's own organisation, instead of a directory.
    #[serde(default)]
    pub organisation: Option<Organisation>,
    /// The actor.
    pub of: Participant,
}

/// Times, each as YYYY-MM-DD or YYYY-MM-DDTHH:MM, in local time.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Times {
    /// When it happened, on the day of the disclosure.
    #[serde(default)]
    pub happened_at: Option<String>,
    /// Other days that the documents give for it, YYYY-MM-DD.
    #[serde(default)]
    pub happened_also: Vec<String>,
    /// When somebody in the activity noticed it.
    #[serde(default)]
    pub noticed_at: Option<String>,
    /// When it was reported within the activity (lex Sarah).
    #[serde(default)]
    pub reported_at: Option<String>,
    /// When the inquiry was opened.
    #[serde(default)]
    pub opened_at: Option<String>,
    /// When the personal data breach was documented.
    #[serde(default)]
    pub documented_at: Option<String>,
    /// When the supervisory authority for data protection was notified.
    #[serde(default)]
    pub notified_at: Option<String>,
    /// When those whom it concerns were informed.
    #[serde(default)]
    pub informed_at: Option<String>,
    /// When the Health and Social Care Inspectorate was told.
    #[serde(default)]
    pub inspectorate_told_at: Option<String>,
    /// When the processor told the controller.
    #[serde(default)]
    pub controller_told_at: Option<String>,
}

codes! {
    /// How it came about.
    ///
    /// ```
    /// use sekretess::review::How;
    /// assert_eq!(How::OpenCopy.code(), "open_copy");
    /// ```
    How {
        WrongAddress = "wrong_address", "brev, e-post eller meddelande till fel mottagare", "a letter, e-mail or message to the wrong recipient";
        OpenCopy = "open_copy", "mottagarnas adresser var synliga för alla", "the recipients' addresses were visible to all";
        SharedDevice = "shared_device", "skrivare, skanner eller dator där någon annan var inloggad", "a printer, scanner or computer where somebody else was logged in";
        WrongPerson = "wrong_person", "uppgifter om fel person", "information about the wrong person";
        TooMuch = "too_much", "mer än det som skulle lämnas", "more than was to be given";
        Overheard = "overheard", "någon annan hörde eller såg", "somebody else heard or saw";
        SaidInMeeting = "said_in_meeting", "sagt i ett möte eller samtal", "said in a meeting or a conversation";
        UnauthorisedAccess = "unauthorised_access", "någon läste utan att ha rätt till det", "somebody read it without being entitled to";
        WrongPermission = "wrong_permission", "fel behörighet i ett system", "wrong permissions in a system";
        Published = "published", "publicerat öppet", "published openly";
        LostOrStolen = "lost_or_stolen", "tappat eller stulet", "lost or stolen";
        SupplierFault = "supplier_fault", "fel hos en leverantör", "a fault at a supplier";
        MissingRoutine = "missing_routine", "en rutin saknades", "a routine was missing";
        RoutineNotFollowed = "routine_not_followed", "en rutin följdes inte", "a routine was not followed";
        Unknown = "unknown", "inte känt", "not known";
    }
}

codes! {
    /// Something that has been done, or not.
    ///
    /// ```
    /// use sekretess::review::Act;
    /// assert_eq!(Act::Notified.code(), "notified");
    /// ```
    Act {
        Noticed = "noticed", "uppmärksammat", "noticed";
        Reported = "reported", "rapporterat i verksamheten", "reported within the activity";
        Opened = "opened", "utredning inledd", "inquiry opened";
        Documented = "documented", "incidenten dokumenterad", "breach documented";
        Notified = "notified", "anmält till Integritetsskyddsmyndigheten", "notified to the Authority for Privacy Protection";
        Informed = "informed", "de berörda informerade", "those concerned informed";
        Inspectorate = "inspectorate_told", "anmält till Inspektionen för vård och omsorg", "reported to the Health and Social Care Inspectorate";
        ControllerTold = "controller_told", "den personuppgiftsansvariga underrättad", "the controller told";
    }
}

impl How {
    /// Whether it shows that the information was handled by automated means.
    pub(super) const fn automated(self) -> bool {
        matches!(
            self,
            Self::OpenCopy | Self::SharedDevice | Self::WrongPermission | Self::Published
        )
    }
}

impl Act {
    /// The moment that it is.
    pub(super) const fn moment(self) -> Moment {
        match self {
            Self::Noticed => Moment::Noticed,
            Self::Reported => Moment::Reported,
            Self::Opened => Moment::Opened,
            Self::Documented => Moment::Documented,
            Self::Notified => Moment::Notified,
            Self::Informed => Moment::Informed,
            Self::Inspectorate => Moment::Inspectorate,
            Self::ControllerTold => Moment::ControllerTold,
        }
    }
}

/// The code and the name of a moment.
pub(super) fn moment(moment: Moment) -> (&'static str, Text) {
    Act::ALL.iter().find(|act| act.moment() == moment).map_or(
        (
            "happened",
            Text {
                sv: "hände",
                en: "happened",
            },
        ),
        |act| (act.code(), act.text()),
    )
}
