//! `consent`: the gate of tower-consent in front of a site in any language.

mod arguments;
mod log;
mod proxy;

use std::process::ExitCode;

use crate::arguments::{Command, Interruption};

/// What the process says to its caller when it ends.
#[derive(Clone, Copy, Debug)]
enum Exit {
    /// It did what it was asked to.
    Fine = 0,
    /// It could not run: its arguments, a file of it or the machine is at fault.
    CouldNotRun = 2,
}

fn main() -> ExitCode {
    let exit = match arguments::read() {
        Ok(Command::Proxy(options)) => proxy::run(&options).map_or_else(|error| complain(&error), |()| Exit::Fine),
        Err(Interruption::Help(text)) => {
            print!("{text}");
            Exit::Fine
        }
        Err(Interruption::Wrong(sentence)) => complain(&sentence),
    };
    ExitCode::from(exit as u8)
}

fn complain(what: &dyn std::fmt::Display) -> Exit {
    eprintln!("consent: {what}");
    Exit::CouldNotRun
}
