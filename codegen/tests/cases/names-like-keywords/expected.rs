/// The models of the documented API.
pub mod types {
    /// The schema `SchemaWords` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SchemaWords {
        /// JSON name: `$ref`. Required by the page.
        pub ref_: Option<String>,
        pub properties: Option<SchemaWordsProperties>,
        pub items: Option<Vec<String>>,
        /// JSON name: `additionalProperties`.
        pub additional_properties: Option<bool>,
        /// JSON name: `enum`.
        pub enum_: Option<Vec<String>>,
        /// JSON name: `const`.
        pub const_: Option<String>,
        /// JSON name: `allOf`.
        pub all_of: Option<Vec<i64>>,
        /// JSON name: `oneOf`.
        pub one_of: Option<String>,
        /// JSON name: `anyOf`.
        pub any_of: Option<String>,
        pub discriminator: Option<String>,
        pub nullable: Option<bool>,
        pub deprecated: Option<bool>,
        pub description: Option<String>,
        pub summary: Option<String>,
        pub title: Option<String>,
        pub default: Option<String>,
        pub example: Option<String>,
        /// Required by the page.
        pub required: Option<bool>,
        pub format: Option<String>,
        pub schema: Option<String>,
        pub content: Option<String>,
        pub parameters: Option<SchemaWordsParameters>,
        /// JSON name: `x-rust`.
        pub x_rust: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SchemaWords {
        /// Sets [`ref_`](Self#structfield.ref_).
        #[must_use]
        pub fn ref_(mut self, value: impl Into<String>) -> Self {
            self.ref_ = Some(value.into());
            self
        }
        /// Sets [`properties`](Self#structfield.properties).
        #[must_use]
        pub fn properties(mut self, value: impl Into<SchemaWordsProperties>) -> Self {
            self.properties = Some(value.into());
            self
        }
        /// Sets [`items`](Self#structfield.items).
        #[must_use]
        pub fn items(mut self, value: impl Into<Vec<String>>) -> Self {
            self.items = Some(value.into());
            self
        }
        /// Sets [`additional_properties`](Self#structfield.additional_properties).
        #[must_use]
        pub fn additional_properties(mut self, value: impl Into<bool>) -> Self {
            self.additional_properties = Some(value.into());
            self
        }
        /// Sets [`enum_`](Self#structfield.enum_).
        #[must_use]
        pub fn enum_(mut self, value: impl Into<Vec<String>>) -> Self {
            self.enum_ = Some(value.into());
            self
        }
        /// Sets [`const_`](Self#structfield.const_).
        #[must_use]
        pub fn const_(mut self, value: impl Into<String>) -> Self {
            self.const_ = Some(value.into());
            self
        }
        /// Sets [`all_of`](Self#structfield.all_of).
        #[must_use]
        pub fn all_of(mut self, value: impl Into<Vec<i64>>) -> Self {
            self.all_of = Some(value.into());
            self
        }
        /// Sets [`one_of`](Self#structfield.one_of).
        #[must_use]
        pub fn one_of(mut self, value: impl Into<String>) -> Self {
            self.one_of = Some(value.into());
            self
        }
        /// Sets [`any_of`](Self#structfield.any_of).
        #[must_use]
        pub fn any_of(mut self, value: impl Into<String>) -> Self {
            self.any_of = Some(value.into());
            self
        }
        /// Sets [`discriminator`](Self#structfield.discriminator).
        #[must_use]
        pub fn discriminator(mut self, value: impl Into<String>) -> Self {
            self.discriminator = Some(value.into());
            self
        }
        /// Sets [`nullable`](Self#structfield.nullable).
        #[must_use]
        pub fn nullable(mut self, value: impl Into<bool>) -> Self {
            self.nullable = Some(value.into());
            self
        }
        /// Sets [`deprecated`](Self#structfield.deprecated).
        #[must_use]
        pub fn deprecated(mut self, value: impl Into<bool>) -> Self {
            self.deprecated = Some(value.into());
            self
        }
        /// Sets [`description`](Self#structfield.description).
        #[must_use]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }
        /// Sets [`summary`](Self#structfield.summary).
        #[must_use]
        pub fn summary(mut self, value: impl Into<String>) -> Self {
            self.summary = Some(value.into());
            self
        }
        /// Sets [`title`](Self#structfield.title).
        #[must_use]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }
        /// Sets [`default`](Self#structfield.default).
        #[must_use]
        pub fn default(mut self, value: impl Into<String>) -> Self {
            self.default = Some(value.into());
            self
        }
        /// Sets [`example`](Self#structfield.example).
        #[must_use]
        pub fn example(mut self, value: impl Into<String>) -> Self {
            self.example = Some(value.into());
            self
        }
        /// Sets [`required`](Self#structfield.required).
        #[must_use]
        pub fn required(mut self, value: impl Into<bool>) -> Self {
            self.required = Some(value.into());
            self
        }
        /// Sets [`format`](Self#structfield.format).
        #[must_use]
        pub fn format(mut self, value: impl Into<String>) -> Self {
            self.format = Some(value.into());
            self
        }
        /// Sets [`schema`](Self#structfield.schema).
        #[must_use]
        pub fn schema(mut self, value: impl Into<String>) -> Self {
            self.schema = Some(value.into());
            self
        }
        /// Sets [`content`](Self#structfield.content).
        #[must_use]
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.content = Some(value.into());
            self
        }
        /// Sets [`parameters`](Self#structfield.parameters).
        #[must_use]
        pub fn parameters(mut self, value: impl Into<SchemaWordsParameters>) -> Self {
            self.parameters = Some(value.into());
            self
        }
        /// Sets [`x_rust`](Self#structfield.x_rust).
        #[must_use]
        pub fn x_rust(mut self, value: impl Into<String>) -> Self {
            self.x_rust = Some(value.into());
            self
        }
    }
    impl SchemaWords {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "SchemaWords",
            "SchemaWords",
            &[
                crate::schema::Field::new("$ref").required(),
                crate::schema::Field::new("properties"),
                crate::schema::Field::new("items"),
                crate::schema::Field::new("additionalProperties"),
                crate::schema::Field::new("enum"),
                crate::schema::Field::new("const"),
                crate::schema::Field::new("allOf"),
                crate::schema::Field::new("oneOf"),
                crate::schema::Field::new("anyOf"),
                crate::schema::Field::new("discriminator"),
                crate::schema::Field::new("nullable"),
                crate::schema::Field::new("deprecated"),
                crate::schema::Field::new("description"),
                crate::schema::Field::new("summary"),
                crate::schema::Field::new("title"),
                crate::schema::Field::new("default"),
                crate::schema::Field::new("example"),
                crate::schema::Field::new("required").required(),
                crate::schema::Field::new("format"),
                crate::schema::Field::new("schema"),
                crate::schema::Field::new("content"),
                crate::schema::Field::new("parameters"),
                crate::schema::Field::new("x-rust"),
            ],
            &[],
        );
    }
    crate::model::model! {
        SchemaWords { 0 ref_, 1 properties, 2 items, 3 additional_properties, 4 enum_, 5
        const_, 6 all_of, 7 one_of, 8 any_of, 9 discriminator, 10 nullable, 11
        deprecated, 12 description, 13 summary, 14 title, 15 default, 16 example, 17
        required, 18 format, 19 schema, 20 content, 21 parameters, 22 x_rust, }
    }
    /// The schema `SchemaWords.parameters` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SchemaWordsParameters {
        /// JSON name: `in`.
        pub in_: Option<String>,
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SchemaWordsParameters {
        /// Sets [`in_`](Self#structfield.in_).
        #[must_use]
        pub fn in_(mut self, value: impl Into<String>) -> Self {
            self.in_ = Some(value.into());
            self
        }
        /// Sets [`name`](Self#structfield.name).
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
    }
    impl SchemaWordsParameters {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "SchemaWords.parameters",
            "SchemaWordsParameters",
            &[crate::schema::Field::new("in"), crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        SchemaWordsParameters { 0 in_, 1 name, }
    }
    /// The schema `SchemaWords.properties` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SchemaWordsProperties {
        pub properties: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SchemaWordsProperties {
        /// Sets [`properties`](Self#structfield.properties).
        #[must_use]
        pub fn properties(mut self, value: impl Into<String>) -> Self {
            self.properties = Some(value.into());
            self
        }
    }
    impl SchemaWordsProperties {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "SchemaWords.properties",
            "SchemaWordsProperties",
            &[crate::schema::Field::new("properties")],
            &[],
        );
    }
    crate::model::model! {
        SchemaWordsProperties { 0 properties, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostSchemaWords`](calls::PostSchemaWords), by [`post_schema_words`](crate::Client::post_schema_words): `POST /schema-words`, Post schema words
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /schema-words`, made by [`Client::post_schema_words`](crate::Client::post_schema_words).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostSchemaWords(crate::call::Call);
    impl PostSchemaWords {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /schema-words",
                name: "post_schema_words",
                method: ::reqwest::Method::POST,
                path: "/schema-words",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::SchemaWords as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::SchemaWords>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            send()
        }
    }
}
/// What operations answer on success that have several forms of it, by status.
pub mod answers {
    #[allow(unused_imports)]
    use super::types;
}
/// What operations answer on failure, by status.
pub mod errors {
    #[allow(unused_imports)]
    use super::types;
}
/// # Operations
impl crate::Client {
    /// Begins a call of `POST /schema-words`: Post schema words.
    #[inline]
    pub fn post_schema_words(&self) -> calls::PostSchemaWords {
        calls::PostSchemaWords::new(self)
    }
}
