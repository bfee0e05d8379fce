//! An error as people see it: without the key, without ids of agents or drafts, and of a body no more
//! than its messages, or its first line where it has none.

use std::error::Error as StdError;
use std::fmt;

use super::{Conflict, Error, Kind, excerpt};
use crate::visible::visible;

/// `{:#}` shows a report of the check as [`Report`](crate::Report) does, for a person at a terminal.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{}: ", visible(operation))?;
        }
        match &self.0.kind {
            Kind::Configuration(message) => return f.write_str(&visible(message)),
            Kind::InvalidRequest => {
                f.write_str("not sent, the request is invalid")?;
                let Some(report) = self.report() else {
                    return Ok(());
                };
                f.write_str(":\n")?;
                return report.fmt(f);
            }
            Kind::Refused { messages, cut } => {
                self.write_status(f)?;
                for (index, message) in messages.iter().enumerate() {
                    let before = if index == 0 { ": " } else { "; " };
                    write!(f, "{before}{}", visible(message))?;
                }
                self.write_refusal(f, messages.is_empty())?;
                if let Some(wait) = self.retry_after().filter(|_| self.says_when_to_return()) {
                    write!(f, "; come back in {wait:?}")?;
                }
                if let Some(cut) = cut {
                    write!(f, "; its body is cut off: {cut}")?;
                }
            }
            Kind::Undecodable { reason } => {
                self.write_status(f)?;
                write!(f, ", but its body is not as documented: {}", visible(reason))?;
            }
            Kind::MisreadEvent { reason, .. } => {
                write!(f, "an event is not as documented: {}", visible(reason))?;
            }
            Kind::Broken(failure) if self.0.answer.is_some() => {
                self.write_status(f)?;
                write!(f, ", but its body is cut off: {failure}")?;
            }
            Kind::Broken(failure) => write!(f, "{failure}")?,
        }
        self.write_history(f)
    }
}

impl Error {
    fn write_status(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status() {
            Some(status) => write!(f, "the service answered {status}"),
            None => Ok(()),
        }
    }

    /// Writes what is known of the refusal beside the service's messages.
    fn write_refusal(&self, f: &mut fmt::Formatter<'_>, is_untold: bool) -> fmt::Result {
        if is_untold && let Some(said) = self.error_type().or_else(|| self.excerpt()) {
            write!(f, ": {}", visible(&said))?;
        }
        let Some(Conflict { expected_revision, latest_revision, paths }) = self.conflict() else {
            return Ok(());
        };
        if let Some(expected) = expected_revision {
            write!(f, "; the request supposes revision {expected}")?;
        }
        if let Some(latest) = latest_revision {
            write!(f, "; the service is at revision {latest}")?;
        }
        // Where the service's messages are the paths, they are told already.
        if !paths.is_empty() && is_untold {
            write!(f, "; they differ at {}", visible(&paths.join(", ")))?;
        }
        Ok(())
    }

    /// Returns how the body begins, without the key, where nothing is known of it as a conflict.
    fn excerpt(&self) -> Option<String> {
        let is_known = self.conflict().is_some_and(|conflict| conflict != Conflict::default());
        let answer = self.refusal().filter(|_| !is_known)?;
        excerpt::of(&answer.body, &answer.secret)
    }

    fn write_history(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(id) = self.shown_id() {
            write!(f, " (request {})", visible(&id))?;
        }
        if self.attempts() > 1 {
            write!(f, ", after {} attempts", self.attempts())?;
        }
        if !self.is_ambiguous() {
            return Ok(());
        }
        // It is not known what the service did, even where it answered with success.
        f.write_str(match self.status() {
            Some(status) if status.is_success() => {
                "; the request was probably carried out: look before sending again"
            }
            _ => "; the service may have carried out the request",
        })
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("operation", &self.0.operation);
        match &self.0.kind {
            Kind::Configuration(message) => debug.field("configuration", message),
            Kind::InvalidRequest => debug.field("invalid_request", &self.0.report),
            Kind::Refused { messages, cut } => debug.field("refused", messages).field("cut", cut),
            Kind::Undecodable { reason } => debug.field("undecodable", reason),
            Kind::MisreadEvent { data, reason } => debug
                .field("misread_event", reason)
                .field("data", &format_args!("{} bytes", data.len())),
            Kind::Broken(failure) => debug.field("broken", failure),
        };
        if let Some(answer) = &self.0.answer {
            debug.field("answer", answer);
        }
        let (attempts, is_ambiguous) = (self.attempts(), self.is_ambiguous());
        debug.field("attempts", &attempts).field("is_ambiguous", &is_ambiguous).finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.failure()?.source()
    }
}
