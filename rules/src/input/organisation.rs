//! A municipality's own organisation: who is who in it, said by itself.

use alloc::{string::String, vec::Vec};

use serde::Deserialize;

/// The authorities and units of a municipality. The state, the region and private
/// actors are those of the directory `generic` and are not repeated.
///
/// It names units, never people.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// A short code of your own, as `exempelby_2024`.
    pub id: String,
    /// Its name, in Swedish.
    pub name: String,
    /// Its name in English; the Swedish if left out.
    #[serde(default)]
    pub name_en: Option<String>,
    /// The first day that it describes, YYYY-MM-DD.
    pub from: String,
    /// The day from which it no longer does, YYYY-MM-DD; no end if left out.
    #[serde(default)]
    pub until: Option<String>,
    /// The authorities: each board (nämnd) is one.
    pub authorities: Vec<Authority>,
    /// The units and roles that a case can name.
    pub actors: Vec<OwnActor>,
}

/// An authority. Where it has several branches, each stands in one of the three lists.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// A short code of your own, as `skolnamnden`.
    pub id: String,
    /// Branches that are independent of the others (8 kap. 2 § OSL): there is a
    /// boundary around them.
    #[serde(default)]
    pub independent: Vec<String>,
    /// Branches of which that is not settled: whoever asks must answer it.
    #[serde(default)]
    pub unsettled: Vec<String>,
    /// Branches that are not independent of one another: there is no boundary between
    /// them.
    #[serde(default)]
    pub together: Vec<String>,
}

/// A unit or a role.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OwnActor {
    /// A short code of your own, by which a case names it, as `grundskola.rektor`.
    pub id: String,
    /// Its name, in Swedish.
    pub name: String,
    /// Its name in English; the Swedish if left out.
    #[serde(default)]
    pub name_en: Option<String>,
    /// The authority that it belongs to; left out for a private actor.
    #[serde(default)]
    pub authority: Option<String>,
    /// The branch of the authority; left out where the authority has only one.
    #[serde(default)]
    pub branch: Option<String>,
    /// Its legal profile, as `social_services`: what it does, in the eyes of the law.
    pub profile: String,
    /// Whether its staff may act on another board's delegation, so that the matter
    /// belongs to that board; the case then says which, in `case_of`.
    #[serde(default)]
    pub delegation: bool,
    /// What a user must know about it, in Swedish.
    #[serde(default)]
    pub note: Option<String>,
    /// The same in English; the Swedish if left out.
    #[serde(default)]
    pub note_en: Option<String>,
}
