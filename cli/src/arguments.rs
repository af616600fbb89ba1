use clap::{Parser, Subcommand, error::ErrorKind};

use crate::proxy;

/// The gate of tower-consent in front of a site in any language.
#[derive(Debug, Parser)]
#[command(name = "consent", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Stands in front of a site, and lets trackers through only as far as each visitor allowed
    Proxy(Box<proxy::Options>),
}

/// Why there is no command to run.
#[derive(Debug)]
pub(crate) enum Interruption {
    /// The help or the version was asked for: this text.
    Help(String),
    /// The arguments cannot be used: what is wrong, in one sentence.
    Wrong(String),
}

/// Reads the arguments of the process.
pub(crate) fn read() -> Result<Command, Interruption> {
    Arguments::try_parse().map(|arguments| arguments.command).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Interruption::Help(error.to_string())
        }
        _ => Interruption::Wrong(sentence(&error.to_string())),
    })
}

/// The first paragraph of what clap says: usage and hints follow behind an empty line.
fn sentence(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or(text);
    let words: Vec<_> = paragraph.trim_start_matches("error: ").split_whitespace().collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(arguments: &[&str]) -> String {
        let arguments = ["consent", "proxy"].iter().chain(arguments);
        sentence(&Arguments::try_parse_from(arguments).expect_err("wrong arguments").to_string())
    }

    #[test]
    fn wrong_arguments_get_one_sentence() {
        let both = "the following required arguments were not provided: --upstream <URL> --listen <ADDRESS>";
        assert_eq!(wrong(&[]), both);
        assert_eq!(
            wrong(&["--listen", "here", "--upstream", "http://127.0.0.1:1"]),
            "invalid value 'here' for '--listen <ADDRESS>': invalid socket address syntax"
        );
        assert_eq!(
            wrong(&["--listen", "127.0.0.1:0", "--upstream", "http://127.0.0.1:1", "--records", "paper"]),
            "invalid value 'paper' for '--records <STORE>': expected \"memory\", \"sqlite:PATH\" with the path of a file, \
             or \"postgres://USER@HOST/DATABASE\""
        );
    }
}
