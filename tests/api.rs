//! What all public types have in common: they may cross threads, and they can be shown.
#![allow(missing_docs, deprecated, clippy::unwrap_used)]

use std::fmt::Debug;

use smallest_atoms::testing::{Answer, Draft, FakeAtoms, RecordedRequest};
use smallest_atoms::types::{
    DraftConfigRequest, SinglePromptConfig, Tool, ToolType, UpdateWorkflowConfigurationBody,
};
use smallest_atoms::{
    CallOptions, Checking, Client, ClientBuilder, Conflict, Deprecation, Download, Error,
    ErrorKind, Event, Events, Finding, FindingCode, Report, Response, Severity, TimeLimit,
    Unlisted, Upload, calls, errors,
};

fn shows<T: Debug + Send + Sync + Unpin + 'static>() {}
fn is_a_value<T: Debug + Clone + PartialEq + Send + Sync + Unpin + 'static>() {}

/// It compiles: that is the test.
#[test]
fn public_types_may_cross_threads_and_be_shown() {
    shows::<(Client, ClientBuilder, CallOptions, FakeAtoms)>();
    shows::<(Download, Events<Tool>, Response<Tool>, Upload)>();
    shows::<(calls::EditDraftConfig, calls::UpdateWorkflowConfiguration)>();
    is_a_value::<(Checking, Severity, FindingCode, ErrorKind, TimeLimit, Conflict, Deprecation)>();
    is_a_value::<(Report, Finding, Unlisted, Event<Tool>, errors::EditDraftConfig)>();
    is_a_value::<(DraftConfigRequest, SinglePromptConfig, UpdateWorkflowConfigurationBody)>();
    is_a_value::<(Tool, ToolType)>();
    is_a_value::<(Answer, Draft, RecordedRequest)>();
}

#[test]
fn an_error_goes_into_a_box_and_comes_out_of_it() {
    fn fails() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Client::builder().build()?;
        Ok(())
    }
    let error = fails().unwrap_err().downcast::<Error>().unwrap();
    assert!(error.is_configuration());
    assert_eq!(error.kind(), ErrorKind::Configuration);
    // A lower-case fragment, to stand behind `failed to …: `.
    assert!(error.to_string().starts_with("expected "), "{error}");
}
