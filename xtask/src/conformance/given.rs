//! What the caller sets: a sample of each parameter and of the body, and what that is on the wire.

use serde_json::{Map, Value, json};

use super::multipart::Part;
use super::operation::{Body, Media, Operation, Parameter};
use super::sample::Sampler;
use super::schema::{alternatives, kinds, list, push, resolved, says_what};
use super::style::{Style, text};
use super::wire::{Expected, ExpectedBody, Named};

/// The path that the caller's base URL has.
pub(super) const BASE: &str = "base";

/// An argument with its value.
#[derive(Clone, Debug)]
pub(super) struct Given {
    /// The name on the wire.
    pub(super) wire: String,
    /// `Path`, `Query`, `Header`, `Cookie` or `Part`.
    pub(super) place: &'static str,
    pub(super) required: bool,
    pub(super) value: GivenValue,
    /// Where the page describes it.
    pub(super) pointer: String,
    style: Style,
}

/// A value of an argument.
#[derive(Clone, Debug)]
pub(super) enum GivenValue {
    Json(Value),
    Files(Vec<Part>),
}

impl Given {
    /// Returns the pairs that the value is on the wire.
    fn named(&self) -> Vec<Named> {
        let GivenValue::Json(value) = &self.value else { return Vec::new() };
        let pairs = self.style.pairs(&self.wire, value).into_iter();
        let named = |(name, value)| Named {
            name,
            value,
            is_json: self.style == Style::Json,
            pointer: self.pointer.clone(),
        };
        pairs.map(named).collect()
    }

    /// Returns the parts that the value is in a multipart body.
    fn parts(&self) -> Vec<Part> {
        let value = match &self.value {
            GivenValue::Files(files) => return files.clone(),
            GivenValue::Json(value) => value,
        };
        let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        let part = |item: &Value| Part {
            name: self.wire.clone(),
            media_type: (item.is_object() || item.is_array())
                .then(|| "application/json".to_owned()),
            bytes: text(item).into_bytes(),
            file: None,
        };
        items.iter().map(part).collect()
    }
}

/// Returns the parameters of an operation, each with a value.
pub(super) fn parameters(operation: &Operation<'_>) -> Vec<Given> {
    let document = &operation.page.document;
    operation.parameters.iter().filter_map(|parameter| given(document, parameter)).collect()
}

fn given(document: &Value, parameter: &Parameter<'_>) -> Option<Given> {
    let place = match parameter.place {
        "path" => "Path",
        "query" => "Query",
        "header" => "Header",
        "cookie" => "Cookie",
        _ => return None,
    };
    let plain = ["Header", "Cookie"].contains(&place) || is_taken_apart(parameter.style);
    let sampler = Sampler { plain, ..Sampler::new(document) };
    Some(Given {
        wire: parameter.name.to_owned(),
        place,
        required: parameter.required,
        value: GivenValue::Json(several(&sampler, parameter.schema, parameter.name)),
        pointer: parameter.pointer.clone(),
        style: parameter.style,
    })
}

/// Returns whether a list stands in one text, whose items cannot hold what separates them.
fn is_taken_apart(style: Style) -> bool {
    matches!(style, Style::Separated { by: ' ' | '|', .. })
}

/// Makes a value, of two items where it is a list.
fn several<'a>(sampler: &Sampler<'a>, schema: &'a Value, name: &'a str) -> Value {
    const TEXT: &Value = &Value::Null;
    if schema == TEXT {
        return json!(format!("{name} value"));
    }
    // Of what the page leaves open, a text is the plainest.
    if !says_what(schema) {
        return json!(format!("{name} value"));
    }
    let stated = resolved(sampler.document, schema);
    let first = sampler.sample(schema, name, 0);
    match (first, stated.get("items")) {
        (Value::Array(mut items), Some(schema)) if *schema != json!(false) => {
            items.push(sampler.sample(schema, "another", 1));
            Value::Array(items)
        }
        (other, _) => other,
    }
}

/// Returns the media type of a body that the client writes, by what it calls its way of writing.
pub(super) fn media<'m, 'a>(body: &'m Body<'a>, encoding: &str) -> Option<&'m Media<'a>> {
    let is = |media: &Media<'_>, wanted: &str| media.essence() == wanted;
    let fits = |media: &&Media<'_>| match encoding {
        "Json" => media.is_json(),
        "Multipart" => is(media, "multipart/form-data"),
        "Form" => is(media, "application/x-www-form-urlencoded"),
        _ => true,
    };
    body.media.iter().find(fits)
}

/// Returns the members or parts of a body that is no JSON, each with a value.
pub(super) fn parts(operation: &Operation<'_>, encoding: &str) -> Vec<Given> {
    let media = operation.body.as_ref().and_then(|body| Some((body, media(body, encoding)?)));
    let Some((body, media)) = media else { return Vec::new() };
    let document = &operation.page.document;
    let schema = media.schema.unwrap_or(&Value::Null);
    match encoding {
        "Multipart" | "Form" => {
            let (mut properties, mut required) = (Map::new(), Vec::new());
            members(document, schema, &mut properties, &mut required);
            let part = |(name, property): (&String, &Value)| {
                let of_part = media.encoding.and_then(|encoding| encoding.get(name));
                // The members of a form are written as those of a query, where the page says how.
                let own = of_part.filter(|own| {
                    encoding == "Form"
                        && ["style", "explode"].iter().any(|key| own.get(key).is_some())
                });
                let own = own.map(|own| Style::of(own, "query"));
                let plain = own.is_some_and(is_taken_apart);
                let sampler = Sampler { plain, ..Sampler::new(document) };
                let value = part(&sampler, name, property, of_part);
                // The content of a part that is an object is JSON, where nothing else is said.
                let is_object = matches!(&value, GivenValue::Json(Value::Object(_)));
                Given {
                    wire: name.clone(),
                    place: "Part",
                    required: required.contains(name)
                        && property.get("readOnly") != Some(&json!(true)),
                    value,
                    pointer: push(&push(&push(&media.pointer, "schema"), "properties"), name),
                    style: own.unwrap_or(if is_object { Style::Json } else { Style::Pairs }),
                }
            };
            properties.iter().map(part).collect()
        }
        "Json" => Vec::new(),
        _ => vec![Given {
            wire: "body".to_owned(),
            place: "Part",
            required: body.required == Some(true),
            value: GivenValue::Files(vec![whole(media, body.media.len() > 1)]),
            pointer: media.pointer.clone(),
            style: Style::Pairs,
        }],
    }
}

/// Finds the members of an object, also of one that is put together.
fn members(
    document: &Value,
    schema: &Value,
    properties: &mut Map<String, Value>,
    required: &mut Vec<String>,
) {
    let Some(schema) = resolved(document, schema).as_object() else { return };
    for part in list(schema, "allOf") {
        members(document, part, properties, required);
    }
    let found = schema.get("properties").and_then(Value::as_object);
    properties.extend(found.into_iter().flatten().map(|(name, p)| (name.clone(), p.clone())));
    required.extend(list(schema, "required").into_iter().map(text));
}

fn part(sampler: &Sampler<'_>, name: &str, schema: &Value, encoding: Option<&Value>) -> GivenValue {
    let document = sampler.document;
    let stated = in_fact(document, schema);
    let media_type = encoding.and_then(|encoding| encoding.get("contentType")?.as_str());
    let is_text = |media_type: &str| media_type.contains("json") || media_type.starts_with("text/");
    if is_file(stated) || !says_what(stated) && media_type.is_some_and(|m| !is_text(m)) {
        return GivenValue::Files(vec![file(name, 1)]);
    }
    if is_list_of_files(document, stated) {
        return GivenValue::Files(vec![file(name, 1), file(name, 2)]);
    }
    // A file in one form and a list of files, or its address, in another is what has a file in it.
    let forms = stated.as_object().map(alternatives).unwrap_or_default();
    let forms = forms.into_iter().map(|form| in_fact(document, form));
    if forms.clone().any(|form| is_list_of_files(document, form)) {
        return GivenValue::Files(vec![file(name, 1), file(name, 2)]);
    }
    if forms.clone().any(is_file) {
        return GivenValue::Files(vec![file(name, 1)]);
    }
    GivenValue::Json(several(sampler, schema, name))
}

fn is_list_of_files(document: &Value, schema: &Value) -> bool {
    schema.get("items").is_some_and(|items| is_file(in_fact(document, items)))
}

/// Returns the one schema that another stands for: by a reference, or as all that is in it but null.
fn in_fact<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let stated = resolved(document, schema);
    let Some(members) = stated.as_object().filter(|members| kinds(members).is_empty()) else {
        return stated;
    };
    match [list(members, "allOf"), alternatives(members)].concat().as_slice() {
        [only] => in_fact(document, only),
        _ => stated,
    }
}

/// Returns whether a schema is a file, in the words of OpenAPI 3.0 or of 3.1; one in base64 is a text.
fn is_file(schema: &Value) -> bool {
    let Some(members) = schema.as_object() else { return false };
    let is_raw =
        members.contains_key("contentMediaType") && !members.contains_key("contentEncoding");
    match kinds(members).as_slice() {
        ["string"] => is_raw || members.get("format").is_some_and(|format| format == "binary"),
        [] => is_raw,
        _ => false,
    }
}

fn file(name: &str, number: usize) -> Part {
    Part {
        name: name.to_owned(),
        file: Some(format!("{name} é {number}.bin")),
        media_type: Some("application/x-sample".to_owned()),
        bytes: format!("file {number} of {name}\0\r\n\r\n--é\r\n").into_bytes(),
    }
}

/// A body that is one file has the media type of the page, unless that is a range; of several the
/// caller says which.
fn whole(media: &Media<'_>, is_one_of_several: bool) -> Part {
    let named = media.media_type;
    let own = match named.split_once('*') {
        Some(("", _)) => Some("application/x-sample".to_owned()),
        Some((range, _)) => Some(format!("{range}x-sample")),
        None => is_one_of_several.then(|| named.to_owned()),
    };
    Part { media_type: own, ..file("body", 1) }
}

/// Returns the request that the page wants for these arguments, without a body in JSON.
pub(super) fn expected(operation: &Operation<'_>, set: &[Given], encoding: &str) -> Expected {
    let at = |place: &'static str| set.iter().filter(move |given| given.place == place);
    let parts = || at("Part");
    let media = operation.body.as_ref().and_then(|body| media(body, encoding));
    // A form without any part is none, where the page does not ask for one.
    let is_left_out = operation.body.as_ref().is_some_and(|body| body.required != Some(true))
        && parts().next().is_none();
    let body = match (encoding, media) {
        _ if is_left_out => ExpectedBody::Nothing,
        ("Multipart", Some(_)) => ExpectedBody::Multipart(parts().flat_map(Given::parts).collect()),
        ("Form", Some(_)) => {
            let pairs = parts().flat_map(Given::named).map(|named| (named.name, named.value));
            ExpectedBody::Form(pairs.collect())
        }
        ("Raw", Some(media)) => parts()
            .find_map(|given| match &given.value {
                GivenValue::Files(files) => files.first().map(|file| ExpectedBody::Raw {
                    media_type: file
                        .media_type
                        .clone()
                        .unwrap_or_else(|| media.media_type.to_owned()),
                    bytes: file.bytes.clone(),
                }),
                GivenValue::Json(_) => None,
            })
            .unwrap_or(ExpectedBody::Nothing),
        _ => ExpectedBody::Nothing,
    };
    Expected {
        method: operation.method.clone(),
        path: path(operation, set),
        query: at("Query").flat_map(Given::named).collect(),
        headers: at("Header").flat_map(Given::named).collect(),
        cookies: at("Cookie").flat_map(Given::named).collect(),
        body,
        body_pointer: media.map_or_else(|| operation.pointer.clone(), |m| m.pointer.clone()),
    }
}

fn path(operation: &Operation<'_>, set: &[Given]) -> Vec<Named> {
    let fixed = |value: &str| Named {
        name: String::new(),
        value: value.to_owned(),
        is_json: false,
        pointer: operation.pointer.clone(),
    };
    let mut segments = vec![fixed(BASE)];
    let of_server = operation.kept_path().split('/').skip(1);
    for template in of_server.chain(operation.path.split('/').skip(1)) {
        let mut segment = fixed(template);
        for given in set.iter().filter(|given| given.place == "Path") {
            let placeholder = format!("{{{}}}", given.wire);
            if template.contains(&placeholder) {
                let values = given.named().into_iter().map(|named| named.value);
                segment.value = segment.value.replace(&placeholder, &values.collect::<String>());
                segment.name.clone_from(&given.wire);
                segment.pointer.clone_from(&given.pointer);
            }
        }
        segments.push(segment);
    }
    segments
}
