/// The models of the documented API.
pub mod types {
    /// The schema `POST /notes/{book} response 202` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddANoteResponse202 {
        pub number: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AddANoteResponse202 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /notes/{book} response 202",
            "AddANoteResponse202",
            &[crate::schema::Field::new("number")],
            &[],
        );
    }
    crate::model::model! {
        AddANoteResponse202 { 0 number : i64, }
    }
    /// The schema `Line` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Line {
        /// Always `line`.
        pub kind: Option<String>,
        pub line: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Line {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Line",
            "Line",
            &[
                crate::schema::Field::new("kind")
                    .bounds(&[crate::schema::Bound::Tag(&["line"])]),
                crate::schema::Field::new("line"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Line { 0 kind : String, 1 line : String, }
    }
    /// The schema `Note` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Note {
        /// Required by the page.
        pub text: Option<String>,
        /// 1 to 100.
        pub limit: Option<i64>,
        /// `Some(None)` is JSON's null.
        pub nothing: Option<Option<String>>,
        pub part: Option<NotePart>,
        pub either: Option<NoteEither>,
        /// JSON name: `x-any`.
        pub x_any: Option<String>,
        /// JSON name: `x-schema`. The service's default: `{"x-rust":"kept"}`.
        pub x_schema: Option<NoteXSchema>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Note {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Note",
            "Note",
            &[
                crate::schema::Field::new("text").required(),
                crate::schema::Field::new("limit")
                    .bounds(&[crate::schema::Bound::Range(1.0, 100.0)]),
                crate::schema::Field::new("nothing"),
                crate::schema::Field::new("part"),
                crate::schema::Field::new("either"),
                crate::schema::Field::new("x-any"),
                crate::schema::Field::new("x-schema"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Note { 0 text : String, 1 limit : i64, 2 nothing : Option < String >, 3 part :
        NotePart, 4 either : NoteEither, 5 x_any : String, 6 x_schema : NoteXSchema, }
    }
    /// The schema `Note.either` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum NoteEither {
        /// Of the schema `Word`.
        Word(Word),
        /// An integer.
        Integer(i64),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        NoteEither(None) { Word(Word) = [], Integer(i64) = [], }
    }
    impl From<Word> for NoteEither {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Word) -> Self {
            Self::Word(value)
        }
    }
    impl From<i64> for NoteEither {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    /// The schema `Note.part` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum NotePart {
        /// Of the schema `Word`. Its `kind` is `word`.
        Word(Word),
        /// Of the schema `Line`. Its `kind` is `line`.
        Line(Line),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        NotePart(Some("kind")) { Word(Word) = ["word"], Line(Line) = ["line"], }
    }
    impl From<Word> for NotePart {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Word) -> Self {
            Self::Word(value)
        }
    }
    impl From<Line> for NotePart {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Line) -> Self {
            Self::Line(value)
        }
    }
    /// The schema `Note.x-schema` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NoteXSchema {
        pub properties: Option<NoteXSchemaProperties>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl NoteXSchema {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Note.x-schema",
            "NoteXSchema",
            &[crate::schema::Field::new("properties")],
            &[],
        );
    }
    crate::model::model! {
        NoteXSchema { 0 properties : NoteXSchemaProperties, }
    }
    /// The schema `Note.x-schema.properties` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NoteXSchemaProperties {
        /// JSON name: `x-origin`.
        pub x_origin: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl NoteXSchemaProperties {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Note.x-schema.properties",
            "NoteXSchemaProperties",
            &[crate::schema::Field::new("x-origin")],
            &[],
        );
    }
    crate::model::model! {
        NoteXSchemaProperties { 0 x_origin : i64, }
    }
    /// The schema `Word` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Word {
        pub kind: Option<String>,
        pub word: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Word {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Word",
            "Word",
            &[crate::schema::Field::new("kind"), crate::schema::Field::new("word")],
            &[],
        );
    }
    crate::model::model! {
        Word { 0 kind : String, 1 word : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`AddANote`](calls::AddANote), by [`add_a_note`](crate::Client::add_a_note): `POST /notes/{book}`, Add a note
/// - [`ScanANote`](calls::ScanANote), by [`scan_a_note`](crate::Client::scan_a_note): `PUT /notes/{book}/scan`, Scan a note
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /notes/{book}`, made by [`Client::add_a_note`](crate::Client::add_a_note).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct AddANote(crate::call::Call);
    impl AddANote {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /notes/{book}",
                name: "add_a_note",
                method: ::reqwest::Method::POST,
                path: "/notes/{book}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "limit",
                        name: "limit",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[crate::schema::Bound::Range(1.0, 100.0)],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "book",
                        name: "book",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["text"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Note as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// 1 to 100.
        pub fn limit(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Required by the page.
        pub fn book(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::Note>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            answers::AddANote
        }
    }
    /// A call of `PUT /notes/{book}/scan`, made by [`Client::scan_a_note`](crate::Client::scan_a_note).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ScanANote(crate::call::Call);
    impl ScanANote {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /notes/{book}/scan",
                name: "scan_a_note",
                method: ::reqwest::Method::PUT,
                path: "/notes/{book}/scan",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "book",
                        name: "book",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "scan",
                        name: "scan",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Multipart,
                optional_form: true,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn book(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Format: `binary`.
        pub fn scan(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(1usize, vec![value.into()]);
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
    /// What `POST /notes/{book}` answers on success, by status.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum AddANote {
        /// Status `200`.
        ///
        /// The note.
        Status200(types::Note),
        /// Status `202`.
        ///
        /// Its number.
        Status202(types::AddANoteResponse202),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    impl crate::incoming::Arrived for AddANote {
        #[inline]
        async fn arrive(
            incoming: crate::incoming::Incoming,
        ) -> Result<(Self, crate::response::Answer), crate::Error> {
            Ok(
                match incoming.head().status.as_u16() {
                    200u16 => {
                        let (value, answer) = incoming.arrived(false).await?;
                        (Self::Status200(value), answer)
                    }
                    202u16 => {
                        let (value, answer) = incoming.arrived(false).await?;
                        (Self::Status202(value), answer)
                    }
                    _ => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Other(value), answer)
                    }
                },
            )
        }
    }
}
/// What operations answer on failure, by status.
pub mod errors {
    #[allow(unused_imports)]
    use super::types;
}
/// # Operations
impl crate::Client {
    /// Begins a call of `POST /notes/{book}`: Add a note.
    #[inline]
    pub fn add_a_note(&self) -> calls::AddANote {
        calls::AddANote::new(self)
    }
    /// Begins a call of `PUT /notes/{book}/scan`: Scan a note.
    #[inline]
    pub fn scan_a_note(&self) -> calls::ScanANote {
        calls::ScanANote::new(self)
    }
}
// note: page.yaml#/paths/~1notes~1{book}~1scan/put/parameters/1: `book`, in: path, is described twice; the first description counts
