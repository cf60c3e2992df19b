//! `law`: what a section said on a day, how it has changed, and how much of the law
//! is here. One file for each command of the group; the library writes the answers.

mod coverage;
mod diff;
mod section;

use clap::Subcommand;
use sekretess::text::{self, Style};

use crate::args::{Format, Look};
use crate::error::BadInput;

/// What to show of the law.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Show how much of the law is encoded, and how well its wordings are known.
    #[command(after_help = "Example:\n  sekretess law coverage --format md")]
    Coverage,
    /// Show what changed between two days: provisions, and the answers that opened and
    /// closed, all of them, each with an example.
    #[command(after_help = "Example:\n  sekretess law diff 2025-11-30 2025-12-01")]
    Diff {
        /// The first day, YYYY-MM-DD.
        from: String,
        /// The second day, YYYY-MM-DD.
        to: String,
    },
}

/// A section, unless a command of the group was given.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Option<Command>,

    /// The section, as people type it (`10:18a`, `10 kap. 18 a §`, `SoL 14:1`)
    /// or by its stable name (`osl.10.18a`).
    #[arg(required = true)]
    section: Option<String>,

    /// The day, YYYY-MM-DD; today if left out, and the answer says which.
    #[arg(long, value_name = "DATE", conflicts_with = "timeline")]
    on: Option<String>,

    /// Every wording, oldest first, and what each changed.
    #[arg(long)]
    timeline: bool,
}

/// Whatever of the law was asked for.
pub(crate) fn print(args: &Args, look: Look) -> Result<String, BadInput> {
    match (&args.command, &args.section) {
        (Some(Command::Coverage), _) => Ok(coverage::print(look)),
        (Some(Command::Diff { from, to }), _) => diff::print(from, to, look),
        (None, Some(section)) if args.timeline => section::timeline(section, look),
        (None, section) => section::on(
            section.as_deref().unwrap_or_default(),
            args.on.as_deref(),
            look,
        ),
    }
}

/// The form that the library is to write; JSON is written elsewhere.
fn form(look: Look) -> (text::Format, Style) {
    let format = match look.format {
        Format::Md => text::Format::Markdown,
        Format::Html => text::Format::Html,
        _ => text::Format::Text,
    };
    let style = Style {
        colour: look.colour,
    };
    (format, style)
}

/// A value as JSON, on lines.
fn json(value: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    format!("{value:#}\n")
}
