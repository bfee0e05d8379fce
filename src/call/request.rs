//! From the arguments of a call to the request on the wire.

use std::borrow::Cow;

use bytes::Bytes;
use percent_encoding::{PercentEncode, utf8_percent_encode};
use reqwest::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use reqwest::multipart::{Form, Part};
use reqwest::{Request, RequestBuilder};
use serde::Serialize;
use serde_json::Value;

use super::arguments::Text;
use super::{Argument, Call, Encoding, Location, Operation, Style};
use crate::error::Error;
use crate::escaped::ESCAPED;
use crate::report::{Finding, FindingCode, Report, Severity};
use crate::upload::Upload;

impl Call {
    /// Makes the request, and gives the client that sends it.
    pub(super) async fn request(
        &self,
        json: Option<&Bytes>,
    ) -> Result<(reqwest::Client, Request), Error> {
        let Operation { method, server, accept, .. } = self.operation;
        let mut path = self.path();
        let mut query = self.pairs(Location::Query, "&");
        self.options.extend_query(&mut query);
        if !query.is_empty() {
            path.push('?');
            path.push_str(&query);
        }
        let mut request = self.client.request(method, server, &path);
        request = request.header(ACCEPT, HeaderValue::from_static(accept));
        for (parameter, argument) in self.arguments(Location::Header) {
            if let Ok(name) = HeaderName::from_bytes(parameter.wire.as_bytes()) {
                request = request.header(name, argument.texts().collect::<Vec<_>>().join(","));
            }
        }
        let cookies = self.pairs(Location::Cookie, "; ");
        if !cookies.is_empty() {
            request = request.header(COOKIE, cookies);
        }
        let request = match self.operation.encoding {
            Encoding::Json => match json {
                Some(json) => {
                    let body = self.operation.body.as_ref();
                    let media_type = body.map_or("application/json", |body| body.media_type);
                    let media_type = HeaderValue::from_static(media_type);
                    request.header(CONTENT_TYPE, media_type).body(json.clone())
                }
                None => request,
            },
            Encoding::Multipart | Encoding::Form if self.is_without_form() => request,
            Encoding::Multipart => request.multipart(self.multipart().await?),
            Encoding::Form => {
                let form = HeaderValue::from_static("application/x-www-form-urlencoded");
                request.header(CONTENT_TYPE, form).body(self.pairs(Location::Part, "&"))
            }
            Encoding::Raw(media_type) => self.with_raw(request, media_type).await?,
        };
        let (client, built) = request.headers(self.options.headers()).build_split();
        let refuse = |error: reqwest::Error| {
            let found = error.without_url().to_string();
            self.unsendable(String::new(), "a request that HTTP can carry", &found)
        };
        Ok((client, built.map_err(refuse)?))
    }

    /// Puts the arguments in the place of the `{placeholders}`, each as one segment.
    fn path(&self) -> String {
        let mut path = String::new();
        let mut rest = self.operation.path;
        while let Some((before, after)) = rest.split_once('{') {
            let (wire, after) = after.split_once('}').unwrap_or((after, ""));
            path.push_str(before);
            let argument = self.arguments(Location::Path).find(|(p, _)| p.wire == wire);
            let texts = argument.into_iter().flat_map(|(_, argument)| argument.texts());
            for (index, text) in texts.enumerate() {
                path.push_str(if index > 0 { "," } else { "" });
                path.extend(escaped(text));
            }
            rest = after;
        }
        path.push_str(rest);
        path
    }

    /// Returns the arguments as `name=value` pairs; a list repeats its name, or joins its items.
    fn pairs(&self, location: Location, between: &str) -> String {
        let mut pairs = Vec::new();
        for (parameter, argument) in self.arguments(location) {
            if let Argument::Members(members) = argument {
                pairs.extend(members.iter().map(|(n, v)| format!("{}={}", escaped(n), escaped(v))));
                continue;
            }
            let name = escaped(parameter.wire);
            match separator(parameter.style) {
                Some(separator) => {
                    let texts = argument.texts().map(|text| escaped(text).to_string());
                    pairs.push(format!("{name}={}", texts.collect::<Vec<_>>().join(separator)));
                }
                None => {
                    pairs.extend(argument.texts().map(|t| format!("{name}={}", escaped(t))));
                }
            }
        }
        pairs.join(between)
    }

    /// Writes the JSON body, once for all attempts, and lets go of what it was written from: a call
    /// may wait for long, and models are larger than their JSON.
    pub(super) fn take_json(&mut self) -> Result<Option<Bytes>, Error> {
        if self.operation.encoding != Encoding::Json {
            return Ok(None);
        }
        let body = self.body.take();
        let extra = self.options.body();
        let written = match &body {
            Some(body) if extra.is_empty() => written(&body.view()),
            Some(body) => serde_json::to_value(body.view()).and_then(|mut whole| {
                if let Value::Object(members) = &mut whole {
                    members.extend(extra.clone());
                }
                written(&whole)
            }),
            None if extra.is_empty() => return Ok(None),
            None => written(extra),
        };
        let bytes = written.map_err(|error| {
            let expected = "a body that JSON can hold";
            self.unsendable(String::new(), expected, &error.to_string())
        })?;
        Ok(Some(bytes.into()))
    }

    async fn multipart(&self) -> Result<Form, Error> {
        // Otherwise a name with a space is written as `name*=`, which RFC 7578 does not know.
        let mut form = Form::new().percent_encode_noop();
        for (parameter, argument) in self.arguments(Location::Part) {
            let name = quotable(parameter.wire.into());
            match argument {
                Argument::Texts(texts) => {
                    for Text { text, is_json } in texts {
                        let part = match is_json {
                            true => self.json_part(parameter.wire, text)?,
                            false => Part::text(text.clone()),
                        };
                        form = form.part(name.clone(), part);
                    }
                }
                // Only parameters of the query are written so.
                Argument::Members(_) => {}
                Argument::Uploads(uploads) => {
                    for upload in uploads {
                        form = form.part(name.clone(), self.part(parameter.wire, upload).await?);
                    }
                }
            }
        }
        Ok(form)
    }

    /// Makes the part of what OpenAPI wants to be JSON by name.
    fn json_part(&self, wire: &str, json: &str) -> Result<Part, Error> {
        Part::text(json.to_owned()).mime_str("application/json").map_err(|error| {
            self.unsendable(wire.to_owned(), "a part that is JSON", &error.to_string())
        })
    }

    async fn part(&self, wire: &str, upload: &Upload) -> Result<Part, Error> {
        let refuse = |expected: &'static str, error: &dyn std::fmt::Display| {
            self.unsendable(wire.to_owned(), expected, &error.to_string())
        };
        let opened = upload.body().await;
        let (body, length) = opened.map_err(|error| refuse("a file that can be read", &error))?;
        let part = Part::stream_with_length(body, length);
        let part = match upload.sent_name() {
            Some(name) => part.file_name(quotable(name)),
            None => part,
        };
        part.mime_str(&upload.media_type())
            .map_err(|error| refuse("a media type such as `text/csv`", &error))
    }

    async fn with_raw(
        &self,
        request: RequestBuilder,
        media_type: &'static str,
    ) -> Result<RequestBuilder, Error> {
        let argument = self.arguments(Location::Part).next();
        let Some((parameter, Argument::Uploads(uploads))) = argument else {
            return Ok(request);
        };
        let Some(upload) = uploads.first() else {
            return Ok(request);
        };
        let refuse = |expected: &'static str, found: &str| {
            self.unsendable(parameter.wire.to_owned(), expected, found)
        };
        let (body, length) = upload
            .body()
            .await
            .map_err(|error| refuse("a file that can be read", &error.to_string()))?;
        let media_type = upload.one_of(media_type).ok_or_else(|| {
            let expected = "a media type of the page's range; set it with `content_type`";
            let own = upload.media_type();
            refuse(expected, &format!("`{own}`, which is not `{media_type}`"))
        })?;
        let request = request.header(CONTENT_TYPE, media_type.as_ref());
        Ok(request.header(CONTENT_LENGTH, length).body(body))
    }

    /// Makes the error that something cannot be sent, which only trying to do so shows.
    fn unsendable(&self, path: String, expected: &'static str, found: &str) -> Error {
        let mut report = Report::default();
        report.add(Finding {
            code: FindingCode::Unsendable,
            severity: Severity::Error,
            path,
            expected: expected.into(),
            found: found.to_owned(),
            basis: "it could not be made ready to send".into(),
            deprecated: None,
        });
        Error::invalid_request(self.operation.key, report)
    }
}

/// Writes JSON with room for a usual body, so that it is not moved while it grows.
fn written(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(1024);
    serde_json::to_writer(&mut bytes, value)?;
    Ok(bytes)
}

fn escaped(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, ESCAPED)
}

/// Returns what stands between the items of a list that does not repeat its name.
pub(super) fn separator(style: Style) -> Option<&'static str> {
    match style {
        Style::Commas => Some(","),
        Style::Spaces => Some("%20"),
        Style::Bars => Some("%7C"),
        _ => None,
    }
}

/// Returns the name of a part or of its file as browsers write it between quotes.
fn quotable(name: Cow<'static, str>) -> Cow<'static, str> {
    if name.contains(['"', '\r', '\n']) {
        return name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A").into();
    }
    name
}
