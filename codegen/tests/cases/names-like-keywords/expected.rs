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
        /// JSON name: `default`.
        pub default_2: Option<String>,
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
        SchemaWords { 0 ref_ : String, 1 properties : SchemaWordsProperties, 2 items :
        Vec < String >, 3 additional_properties : bool, 4 enum_ : Vec < String >, 5
        const_ : String, 6 all_of : Vec < i64 >, 7 one_of : String, 8 any_of : String, 9
        discriminator : String, 10 nullable : bool, 11 deprecated : bool, 12 description
        : String, 13 summary : String, 14 title : String, 15 default_2 : String, 16
        example : String, 17 required : bool, 18 format : String, 19 schema : String, 20
        content : String, 21 parameters : SchemaWordsParameters, 22 x_rust : String, }
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
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "SchemaWords.parameters",
            "SchemaWordsParameters",
            &[crate::schema::Field::new("in"), crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        SchemaWordsParameters { 0 in_ : String, 1 name : String, }
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
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "SchemaWords.properties",
            "SchemaWordsProperties",
            &[crate::schema::Field::new("properties")],
            &[],
        );
    }
    crate::model::model! {
        SchemaWordsProperties { 0 properties : String, }
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
                    required: true,
                    members: &["$ref", "required"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::SchemaWords as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::SchemaWords>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
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
