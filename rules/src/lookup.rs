//! Looking up the law itself: what a section says on a day, how it has changed, which
//! rules reach which, and how much of the law is here.
//!
//! All of it is read off [`LAW`](crate::LAW). As text it is [`text::law`](crate::text::law),
//! and as JSON the values here serialise.

mod change;
mod coverage;
mod file;
mod find;
mod lists;
mod reach;
mod register;
mod spans;
mod view;

pub(crate) use change::scope;
pub use change::{Change, ReachChange, RuleChange, RuleChangeKind, changes};
pub use coverage::{
    ActCoverage, Chapter, ChapterCoverage, Coverage, Extent, WithoutWording, Wordings, chapters,
    coverage, extent,
};
pub use file::{act_code, act_name, source_file};
pub use find::{NotFound, find};
pub use lists::{actors, codes, directories, facts, ruleset, switches};
pub use reach::{How, Overcome, day_of, overcome_by, reached};
pub use register::{NO_WORDING, NoWording, SPLIT, Split, named_only};
pub(crate) use spans::flat;
pub use spans::places;
pub use view::{
    ChangedRule, ChangedWording, FactWanted, ProvisionView, RuleView, Said, Section, Timeline,
    TimelineView, When, WordingHead, WordingView, section, timeline,
};
