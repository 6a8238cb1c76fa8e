//! Command lines: a message names the very line that was run, so that a developer can repeat it.

use std::path::Path;
use std::process::{Command, Output};

/// Why a command failed, for a developer.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

/// A command line as it would be typed: `NAME=value` pairs, a program and its words, separated by single spaces.
pub(crate) struct Line<'a>(pub(crate) &'a str);

impl Line<'_> {
    /// Runs it, with its output shown as it comes.
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let status = self.command().status().map_err(|error| self.failure(&error))?;
        if status.success() { Ok(()) } else { Err(self.failure(&status)) }
    }

    /// Runs it and returns what it printed.
    pub(crate) fn output(&self) -> Result<String, Failure> {
        Ok(String::from_utf8_lossy(&self.outputs()?.stdout).into_owned())
    }

    /// Runs it and returns what it wrote to standard error.
    pub(crate) fn errors(&self) -> Result<String, Failure> {
        Ok(String::from_utf8_lossy(&self.outputs()?.stderr).into_owned())
    }

    fn outputs(&self) -> Result<Output, Failure> {
        let output = self.command().output().map_err(|error| self.failure(&error))?;
        if output.status.success() {
            Ok(output)
        } else {
            let said = String::from_utf8_lossy(&output.stderr);
            Err(self.failure(&format_args!("{}\n{said}", output.status)))
        }
    }

    fn command(&self) -> Command {
        let (settings, words): (Vec<&str>, Vec<&str>) = {
            let mut program_seen = false;
            self.0.split(' ').partition(|word| {
                program_seen |= !word.contains('=');
                !program_seen
            })
        };
        let mut words = words.into_iter();
        let mut command = Command::new(words.next().unwrap_or_default());
        command.args(words).envs(settings.into_iter().filter_map(|pair| pair.split_once('=')));
        command.current_dir(workspace());
        command
    }

    fn failure(&self, why: &dyn std::fmt::Display) -> Failure {
        Failure(format!("`{}` failed: {why}", self.0))
    }
}

/// The folder of the workspace, so that commands work from any folder in it.
pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_run_as_it_would_be_typed() {
        let command = Line("LEVEL=high COLOUR=a=b cargo test --config key=value").command();
        assert_eq!(command.get_program(), "cargo");
        assert!(command.get_args().eq(["test", "--config", "key=value"]));
        let pair = |name: &'static str, value: &'static str| (name.as_ref(), Some(value.as_ref()));
        assert!(command.get_envs().eq([pair("COLOUR", "a=b"), pair("LEVEL", "high")]));
    }
}
