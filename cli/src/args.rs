//! What can be typed.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use sekretess::core::Lang;

use crate::{interview, law};

const EXAMPLES: &str = "\
Examples:
  sekretess meeting examples/malmo-samverkansgrupp.toml
  sekretess decide examples/medical-nurse.toml --lang en
  sekretess review examples/review-amn-alfa.toml
  sekretess flow examples/flow-huddinge.toml --on 2026-11-22
  sekretess alternatives examples/medical-nurse.toml
  sekretess plan examples/malmo-samverkansgrupp.toml
  sekretess interview
  sekretess consent examples/consent-sspf.toml
  sekretess record examples/record-orosanmalan.toml --format html
  sekretess law 10:18a --on 2015-12-13
  sekretess law 10:18a --timeline
  sekretess law coverage
  sekretess law diff 2025-11-30 2025-12-01
  sekretess actors --directory generic
  sekretess facts --assessments
  cat case.json | sekretess decide - --format json

Exit codes:
  0  answered, whatever the answer is
  1  answered, but the answer could not be written
  2  bad input: nothing is answered; what is wrong, and where, is on standard error

A case holds codes, ages, dates and yes/no/unknown: never a name, a personal
identity number or free text about anyone. The answer concerns secrecy only and
supports a decision; an official makes it.";

/// May this be said to these people, on this date, and why? The Swedish secrecy
/// act (offentlighets- och sekretesslagen) as a program.
#[derive(Debug, Parser)]
#[command(name = "sekretess", version, after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// How the answer is written.
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// The language of the answer.
    #[arg(long, global = true, value_enum, default_value_t = Language::Sv)]
    lang: Language,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Decide one disclosure: one speaker, one item, one or more listeners.
    #[command(after_help = "\
Examples:
  sekretess decide examples/social-services-police.toml
  sekretess decide case.toml --organisation examples/organisation-exempelby.toml

The input form is printed by `sekretess schema disclosure`; the questions that
can be answered in it by `sekretess facts`.")]
    Decide {
        /// JSON or TOML, by the file's ending or its first character; `-` reads
        /// standard input.
        file: PathBuf,
        /// The municipality's own organisation, JSON or TOML, that the actors are named
        /// from instead of a directory.
        #[arg(long, value_name = "FILE")]
        organisation: Option<PathBuf>,
    },
    /// Go through a meeting: who may say what, to whom, and what to do instead.
    #[command(after_help = "\
Example:
  sekretess meeting examples/malmo-samverkansgrupp.toml --format md

The input form is printed by `sekretess schema meeting`; the questions that can
be answered in it by `sekretess facts`.")]
    Meeting {
        /// JSON or TOML, by the file's ending or its first character; `-` reads
        /// standard input.
        file: PathBuf,
        /// The municipality's own organisation, JSON or TOML, that the actors are named
        /// from instead of a directory.
        #[arg(long, value_name = "FILE")]
        organisation: Option<PathBuf>,
    },
    /// Go through something that went wrong: was it lawful, and what is to be done now?
    #[command(after_help = "\
Examples:
  sekretess review examples/review-amn-alfa.toml
  sekretess review examples/review-amn-alfa.toml --form lex-sarah --format md

The input form is printed by `sekretess schema review`; the questions that can be
answered in `facts` by the answer itself.")]
    Review {
        /// JSON or TOML, by the file's ending or its first character; `-` reads
        /// standard input.
        file: PathBuf,
        /// Print a form instead, with what is known filled in.
        #[arg(long, value_enum)]
        form: Option<Form>,
    },
    /// Check a process step by step: what carries each step, what is missing, what is
    /// too much.
    #[command(after_help = "\
Examples:
  sekretess flow examples/flow-huddinge.toml
  sekretess flow examples/flow-heby-ekero.toml --on 2026-11-22

The input form is printed by `sekretess schema flow`.")]
    Flow {
        /// JSON or TOML, by the file's ending or its first character; `-` reads
        /// standard input.
        file: PathBuf,
        /// Check against the law of this day too, YYYY-MM-DD.
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// Find the nearest lawful ways: every smallest change after which it may be said.
    #[command(after_help = "\
Examples:
  sekretess alternatives examples/medical-nurse.toml
  sekretess alternatives examples/malmo-samverkansgrupp.toml --lang en

The file is a meeting, or a disclosure, as `meeting` and `decide` read them.")]
    Alternatives {
        /// JSON or TOML, by the file's ending or its first character; `-` reads
        /// standard input.
        file: PathBuf,
        /// The municipality's own organisation, JSON or TOML, that the actors are named
        /// from instead of a directory.
        #[arg(long, value_name = "FILE")]
        organisation: Option<PathBuf>,
    },
    /// Plan a meeting: in which order, and with whom in the room, so that everything
    /// that can lawfully be said is said once.
    #[command(after_help = "\
Example:
  sekretess plan examples/motesplan.toml

The file is a meeting, as `meeting` reads it.")]
    Plan {
        /// JSON or TOML, by the file's ending or its first character; `-` reads
        /// standard input.
        file: PathBuf,
        /// The municipality's own organisation, JSON or TOML, that the actors are named
        /// from instead of a directory.
        #[arg(long, value_name = "FILE")]
        organisation: Option<PathBuf>,
    },
    /// Be asked, one question at a time, until there is an answer.
    #[command(after_help = "\
Examples:
  sekretess interview --save case.toml
  sekretess interview examples/half-filled.toml --lang en

Each answer is one line: a number, several numbers, yes or no. `?` does not know, `!`
cannot be known, `<` goes back, `=` shows the answers so far, `q` ends with the answer as
it stands.")]
    Interview(interview::Args),
    /// Make the record of a secrecy assessment (tjänsteanteckning), with lines for names,
    /// reasons and signatures.
    #[command(after_help = "\
Examples:
  sekretess record examples/record-orosanmalan.toml --format md
  sekretess record examples/malmo-samverkansgrupp.toml --format html > anteckning.html

The file is a disclosure or a meeting, as `decide` and `meeting` read them.")]
    Record {
        /// JSON or TOML, by the file's ending or its first character; `-` reads
        /// standard input.
        file: PathBuf,
        /// The municipality's own organisation, JSON or TOML, that the actors are named
        /// from instead of a directory.
        #[arg(long, value_name = "FILE")]
        organisation: Option<PathBuf>,
        /// The note instead: some fifteen lines to paste into a case system.
        #[arg(long)]
        short: bool,
    },
    /// Check a consent: what it covers and lacks, whom no consent helps with, who must
    /// sign; with --form a form to print and sign.
    #[command(after_help = "\
Examples:
  sekretess consent examples/consent-sspf.toml
  sekretess consent examples/consent-sspf.toml --form --format html > samtycke.html

The file is a disclosure or a meeting, as `decide` and `meeting` read them; the
consent stands under the person, as `sekretess schema meeting` describes it.")]
    Consent {
        /// JSON or TOML, by the file's ending or its first character; `-` reads
        /// standard input.
        file: PathBuf,
        /// The municipality's own organisation, JSON or TOML, that the actors are named
        /// from instead of a directory.
        #[arg(long, value_name = "FILE")]
        organisation: Option<PathBuf>,
        /// A form to print and sign, instead of the check.
        #[arg(long)]
        form: bool,
    },
    /// Show what a section says on a day, its wordings, or how much of the law is here.
    #[command(after_help = "\
Examples:
  sekretess law 10:18a
  sekretess law '10 kap. 18 a §' --on 2015-12-13
  sekretess law 'SoL 14:1' --on 2020-01-01 --lang en
  sekretess law 10:18a --timeline
  sekretess law coverage")]
    Law(law::Args),
    /// List the directories and the legal profiles; with a directory, or with a file of
    /// your own, the actors in it.
    #[command(after_help = "\
Examples:
  sekretess actors
  sekretess actors --directory malmo_2015 --lang en
  sekretess actors --organisation examples/organisation-exempelby.toml

The form of a file of your own is printed by `sekretess schema organisation`.")]
    Actors {
        /// Which directory.
        #[arg(long, conflicts_with = "organisation")]
        directory: Option<String>,
        /// The municipality's own organisation, JSON or TOML: says what is wrong with
        /// it, or lists its actors.
        #[arg(long, value_name = "FILE")]
        organisation: Option<PathBuf>,
    },
    /// List the questions that a case can answer.
    #[command(after_help = "Example:\n  sekretess facts --assessments --format md")]
    Facts {
        /// Only those that a named human must decide (bedömningar).
        #[arg(long)]
        assessments: bool,
    },
    /// List the codes for kinds of information, purposes, relations and consents.
    Codes,
    /// Print the JSON Schema of an input.
    #[command(after_help = "Example:\n  sekretess schema meeting > meeting.schema.json")]
    Schema {
        /// Which input.
        kind: Kind,
    },
    /// Print completions for a shell.
    #[command(
        after_help = "Example:\n  sekretess completions bash > ~/.local/share/bash-completion/completions/sekretess"
    )]
    Completions {
        /// Which shell.
        shell: Shell,
    },
}

impl Command {
    /// Whether its answer can be written as HTML: answers and the law can, lists of
    /// codes and questions cannot.
    pub(crate) fn has_html(&self) -> bool {
        !matches!(self, Self::Actors { .. } | Self::Facts { .. } | Self::Codes)
    }
}

/// A form that follows when something went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// The report of malpractice in social services.
    LexSarah,
    /// The note of a personal data breach.
    Incident,
}

impl Form {
    /// The name that the library has for it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::LexSarah => "lex_sarah_report",
            Self::Incident => "incident_note",
        }
    }
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a terminal.
    Text,
    /// Markdown.
    Md,
    /// HTML that stands by itself, to read and to print.
    Html,
    /// The library's JSON; always in both languages.
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Language {
    /// Swedish.
    Sv,
    /// English.
    En,
}

/// What an input describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// One disclosure, as `decide` reads it.
    Disclosure,
    /// A meeting, as `meeting` reads it.
    Meeting,
    /// A municipality's own organisation, as `--organisation` reads it.
    Organisation,
    /// Something that went wrong, as `review` reads it.
    Review,
    /// A process, as `flow` reads it.
    Flow,
}

impl Kind {
    /// The name that the library has for it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Disclosure => "disclosure",
            Self::Meeting => "meeting",
            Self::Organisation => "organisation",
            Self::Review => "review",
            Self::Flow => "flow",
        }
    }
}

/// How an answer is to look.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    pub(crate) format: Format,
    pub(crate) lang: Lang,
    pub(crate) colour: bool,
}

impl Args {
    /// The look that was asked for; colour only where it can be shown.
    pub(crate) fn look(&self, colour: bool) -> Look {
        Look {
            format: self.format,
            lang: match self.lang {
                Language::Sv => Lang::Sv,
                Language::En => Lang::En,
            },
            colour: colour && self.format == Format::Text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Args::command().debug_assert();
    }
}
