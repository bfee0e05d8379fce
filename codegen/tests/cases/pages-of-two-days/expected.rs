/// The models of the documented API.
pub mod types {
    /// Anew.
    ///
    /// The schema `Frame` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Frame {
        /// Required by the page.
        pub queen: Option<Queen>,
        /// Anew.
        ///
        /// Required by the page. The service's default: `3`.
        pub width: Option<i64>,
        /// The later page alone knows it.
        pub wax: Option<f64>,
        pub mood: Option<FrameMood>,
        /// July alone knows it.
        pub honey: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Frame {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Frame",
            "Frame",
            &[
                crate::schema::Field::new("queen").required(),
                crate::schema::Field::new("width").required(),
                crate::schema::Field::new("wax"),
                crate::schema::Field::new("mood"),
                crate::schema::Field::new("honey"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Frame { 0 queen : Queen, 1 width : i64, 2 wax : f64, 3 mood : FrameMood, 4 honey
        : f64, }
    }
    /// The schema `Frame.mood` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FrameMood {
        /// `sleepy`
        Sleepy,
        /// `calm`
        Calm,
        /// `angry`
        Angry,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        FrameMood { Sleepy = "sleepy", Calm = "calm", Angry = "angry", }
    }
    /// The schema `POST /hives/{id} response 404` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OpenAHiveResponse404 {
        pub message: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl OpenAHiveResponse404 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /hives/{id} response 404",
            "OpenAHiveResponse404",
            &[crate::schema::Field::new("message")],
            &[],
        );
    }
    crate::model::model! {
        OpenAHiveResponse404 { 0 message : String, }
    }
    /// The schema `POST /hives/{id} response 409` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OpenAHiveResponse409 {
        pub since: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl OpenAHiveResponse409 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /hives/{id} response 409",
            "OpenAHiveResponse409",
            &[crate::schema::Field::new("since")],
            &[],
        );
    }
    crate::model::model! {
        OpenAHiveResponse409 { 0 since : String, }
    }
    /// Anew.
    ///
    /// The schema `Queen` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Queen {
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Queen {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Queen",
            "Queen",
            &[crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        Queen { 0 name : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetTheQueen`](calls::GetTheQueen), by [`get_the_queen`](crate::Client::get_the_queen): `GET /queens`, Get the queen
///
/// # New
///
/// - [`OpenAHive`](calls::OpenAHive), by [`open_a_hive`](crate::Client::open_a_hive): `POST /hives/{id}`, Open a hive *(deprecated)*
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /queens`, made by [`Client::get_the_queen`](crate::Client::get_the_queen).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetTheQueen(crate::call::Call);
    impl GetTheQueen {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /queens",
                name: "get_the_queen",
                method: ::reqwest::Method::GET,
                path: "/queens",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            types::Queen
        }
    }
    /// A call of `POST /hives/{id}`, made by [`Client::open_a_hive`](crate::Client::open_a_hive).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct OpenAHive(crate::call::Call);
    impl OpenAHive {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /hives/{id}",
                name: "open_a_hive",
                method: ::reqwest::Method::POST,
                path: "/hives/{id}",
                server: "https://bees.example/api",
                parameters: &[
                    crate::call::Parameter {
                        wire: "id",
                        name: "id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "smoke",
                        name: "smoke",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["queen", "width"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Frame as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: Some("Anew."),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Anew.
        pub fn smoke(mut self, value: impl Into<bool>) -> Self {
            let value: bool = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::Frame>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::Frame
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
    /// What `POST /hives/{id}` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OpenAHive {
        /// Status `409`.
        ///
        /// It is open.
        Status409(types::OpenAHiveResponse409),
        /// Status `404`.
        ///
        /// No hive.
        Status404(types::OpenAHiveResponse404),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        OpenAHive "POST /hives/{id}" { 404u16 => Status404 false, 409u16 => Status409
        false, _ => Other true, }
    }
}
/// # Operations
impl crate::Client {
    /// Begins a call of `GET /queens`: Get the queen.
    #[inline]
    pub fn get_the_queen(&self) -> calls::GetTheQueen {
        calls::GetTheQueen::new(self)
    }
}
/// # New
impl crate::Client {
    /// Begins a call of `POST /hives/{id}`: Open a hive.
    ///
    /// Anew.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `409`: It is open.
    /// - `404`: No hive.
    ///
    /// Their forms: [`errors::OpenAHive`](crate::errors::OpenAHive).
    #[deprecated(note = "Anew.")]
    #[inline]
    pub fn open_a_hive(&self) -> calls::OpenAHive {
        calls::OpenAHive::new(self)
    }
}
// note: july.yaml#/components/schemas/Frame: late-july.yaml is the newer page (by its name); its words and its order count: /title, /description, /properties/width/description, /properties
// note: july.yaml#/components/schemas/Frame: merged, although late-july.yaml alone has it: /properties/wax, /properties/mood/enum/0
// note: july.yaml#/components/schemas/Frame: merged, although late-july.yaml, the newer page, lacks it: /properties/width/default, /properties/mood/enum/1, /properties/honey
// note: june-in-words.yaml#/components/schemas/Queen: late-july.yaml is the newer page (by its name); its words and its order count: /description, /properties/name/example
// note: july.yaml#/components/schemas/Queen: late-july.yaml is the newer page (by its name); its words and its order count: /description
// note: july.yaml#/paths/~1hives~1{id}/post: late-july.yaml is the newer page (by its name); its words and its order count: /description, /deprecated, /operationId, /tags, /parameters/0/example, /parameters/1/description, /parameters, /requestBody/description, /requestBody/content/application~1json/example, /responses/200/description
// note: july.yaml#/paths/~1hives~1{id}/post: merged, although late-july.yaml alone has it: /responses/409
// note: july.yaml#/paths/~1hives~1{id}/post: merged, although late-july.yaml, the newer page, lacks it: /responses/404
