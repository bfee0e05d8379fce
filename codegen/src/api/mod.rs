//! The API as plain data: what is left of the pages' document once it is repaired and named.

mod answers;
mod bounds;
mod data;
mod operations;
mod parameters;
mod read;
mod required;
mod schemas;
mod tags;
mod telling;

pub(crate) use crate::media::{AnswerForm, Encoding};
pub(crate) use bounds::Bound;
pub(crate) use data::{
    About, Answer, Api, BODY, Body, Field, Location, Model, Operation, Others, Parameter, Shape,
    Status, Style, Union, Variant,
};
#[cfg(feature = "changes")]
pub(crate) use operations::host;
pub(crate) use operations::is_at_home;
pub(crate) use read::read;
