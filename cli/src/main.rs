//! The program `sekretess`: reads a case, asks the rules, prints the answer.
//!
//! It holds no law. Everything that it prints about the law is a reading of the
//! data in the library.

mod actors;
mod args;
mod codes;
mod error;
mod facts;
mod flow;
mod input;
mod interview;
mod law;
mod organisation;
mod page;
mod report;
mod review;
mod today;

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use args::{Args, Command, Format};
use clap::{CommandFactory, Parser};
use error::{BadInput, Problem};

/// The answer could not be written.
const NOT_WRITTEN: u8 = 1;
/// The input could not be answered. The same as for a bad command line.
const BAD_INPUT: u8 = 2;

fn main() -> ExitCode {
    let args = Args::parse();
    if let Command::Interview(interview) = &args.command {
        return match interview::hold(interview, args.look(false)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(bad) => refuse(&bad),
        };
    }
    match answer(&args) {
        Ok(text) => write_out(text.as_bytes()),
        Err(bad) => refuse(&bad),
    }
}

fn refuse(bad: &BadInput) -> ExitCode {
    // Nothing is left to tell it to if the terminal is gone.
    let _ = bad.write(&mut io::stderr().lock());
    ExitCode::from(BAD_INPUT)
}

/// The whole answer, before anything is printed: a half answer is never shown.
fn answer(args: &Args) -> Result<String, BadInput> {
    let look = args.look(colour(&io::stdout()));
    if look.format == Format::Html && !args.command.has_html() {
        return Err(Problem::NoHtml.at("--format"));
    }
    let ask = |verb, file: &Path, organisation| report::print(verb, file, organisation, look);
    match &args.command {
        Command::Decide { file, organisation } => ask("decide", file, organisation.as_deref()),
        Command::Meeting { file, organisation } => ask("meeting", file, organisation.as_deref()),
        Command::Alternatives { file, organisation } => {
            ask("alternatives", file, organisation.as_deref())
        }
        Command::Plan { file, organisation } => ask("plan", file, organisation.as_deref()),
        Command::Consent {
            file,
            organisation,
            form,
        } => {
            let verb = if *form { "consent_form" } else { "consent" };
            ask(verb, file, organisation.as_deref())
        }
        Command::Record {
            file,
            organisation,
            short,
        } => {
            let verb = if *short { "note" } else { "record" };
            ask(verb, file, organisation.as_deref())
        }
        Command::Review { file, form } => review::print(file, *form, look),
        Command::Flow { file, on } => flow::print(file, on.as_deref(), look),
        // A dialogue writes as it goes.
        Command::Interview(_) => Ok(String::new()),
        Command::Law(args) => law::print(args, look),
        Command::Actors {
            directory: _,
            organisation: Some(file),
        } => actors::of_organisation(file, look),
        Command::Actors {
            directory: Some(id),
            organisation: None,
        } => actors::of_directory(id, look),
        Command::Actors {
            directory: None,
            organisation: None,
        } => Ok(actors::directories(look)),
        Command::Facts { assessments } => Ok(facts::print(*assessments, look)),
        Command::Codes => Ok(codes::print(look)),
        Command::Schema { kind } => Ok(report::schema(*kind)),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Args::command(), "sekretess", &mut script);
            Ok(String::from_utf8_lossy(&script).into_owned())
        }
    }
}

/// Whether the terminal has colour and nobody has asked it not to.
fn colour(out: &impl IsTerminal) -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    out.is_terminal() && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|t| t != "dumb")
}

fn write_out(text: &[u8]) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(text).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader has seen enough, as in `sekretess facts | head`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(
                io::stderr().lock(),
                "the answer could not be written: {error}"
            );
            ExitCode::from(NOT_WRITTEN)
        }
    }
}
