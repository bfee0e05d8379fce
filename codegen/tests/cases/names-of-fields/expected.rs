/// The models of the documented API.
pub mod types {
    /// The schema `FieldNames` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FieldNames {
        /// Required by the page.
        pub _id: Option<String>,
        pub id: Option<i64>,
        /// JSON name: `__id`.
        pub _id_2: Option<bool>,
        /// JSON name: `userId`.
        pub user_id: Option<String>,
        /// JSON name: `user_id`.
        pub user_id_2: Option<i64>,
        /// JSON name: `UserID`.
        pub user_id_3: Option<bool>,
        /// JSON name: `type`.
        pub type_: Option<String>,
        /// JSON name: `self`. Required by the page.
        pub self_: Option<String>,
        /// JSON name: `Self`.
        pub self__2: Option<String>,
        /// JSON name: `crate`.
        pub crate_: Option<String>,
        /// JSON name: `async`.
        pub async_: Option<String>,
        /// JSON name: `gen`.
        pub gen_: Option<String>,
        /// JSON name: `r#try`.
        pub r_try: Option<String>,
        /// JSON name: `extra`.
        pub extra_2: Option<String>,
        pub schema: Option<String>,
        /// JSON name: `validate`.
        pub validate_2: Option<String>,
        /// JSON name: `default`.
        pub default_2: Option<String>,
        /// JSON name: `clone`.
        pub clone_2: Option<String>,
        pub value: Option<String>,
        pub on: Option<bool>,
        /// JSON name: `with space`.
        pub with_space: Option<String>,
        /// JSON name: `with.dot`.
        pub with_dot: Option<String>,
        /// JSON name: `with-dash`.
        pub with_dash: Option<String>,
        /// JSON name: `with/slash~`.
        pub with_slash: Option<String>,
        /// JSON name: `2fa`. Required by the page.
        pub _2fa: Option<String>,
        pub größe: Option<f64>,
        pub 名前: Option<String>,
        /// JSON name: the empty text.
        pub unnamed: Option<String>,
        /// JSON name: white space.
        pub unnamed_2: Option<String>,
        /// JSON name: `%`.
        pub percent: Option<String>,
        /// JSON name: `quo"te`.
        pub quo_te: Option<String>,
        /// JSON name: `brace{}`.
        pub brace: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl FieldNames {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "FieldNames",
            "FieldNames",
            &[
                crate::schema::Field::new("_id").required(),
                crate::schema::Field::new("id"),
                crate::schema::Field::new("__id"),
                crate::schema::Field::new("userId"),
                crate::schema::Field::new("user_id"),
                crate::schema::Field::new("UserID"),
                crate::schema::Field::new("type"),
                crate::schema::Field::new("self").required(),
                crate::schema::Field::new("Self"),
                crate::schema::Field::new("crate"),
                crate::schema::Field::new("async"),
                crate::schema::Field::new("gen"),
                crate::schema::Field::new("r#try"),
                crate::schema::Field::new("extra"),
                crate::schema::Field::new("schema"),
                crate::schema::Field::new("validate"),
                crate::schema::Field::new("default"),
                crate::schema::Field::new("clone"),
                crate::schema::Field::new("value"),
                crate::schema::Field::new("on"),
                crate::schema::Field::new("with space"),
                crate::schema::Field::new("with.dot"),
                crate::schema::Field::new("with-dash"),
                crate::schema::Field::new("with/slash~"),
                crate::schema::Field::new("2fa").required(),
                crate::schema::Field::new("größe"),
                crate::schema::Field::new("名前"),
                crate::schema::Field::new(""),
                crate::schema::Field::new(" "),
                crate::schema::Field::new("%"),
                crate::schema::Field::new("quo\"te"),
                crate::schema::Field::new("brace{}"),
            ],
            &[],
        );
    }
    crate::model::model! {
        FieldNames { 0 _id : String, 1 id : i64, 2 _id_2 : bool, 3 user_id : String, 4
        user_id_2 : i64, 5 user_id_3 : bool, 6 type_ : String, 7 self_ : String, 8
        self__2 : String, 9 crate_ : String, 10 async_ : String, 11 gen_ : String, 12
        r_try : String, 13 extra_2 : String, 14 schema : String, 15 validate_2 : String,
        16 default_2 : String, 17 clone_2 : String, 18 value : String, 19 on : bool, 20
        with_space : String, 21 with_dot : String, 22 with_dash : String, 23 with_slash :
        String, 24 _2fa : String, 25 größe : f64, 26 名前 : String, 27 unnamed :
        String, 28 unnamed_2 : String, 29 percent : String, 30 quo_te : String, 31 brace
        : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PutFieldNames`](calls::PutFieldNames), by [`put_field_names`](crate::Client::put_field_names): `PUT /field-names`, Put field names
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `PUT /field-names`, made by [`Client::put_field_names`](crate::Client::put_field_names).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutFieldNames(crate::call::Call);
    impl PutFieldNames {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /field-names",
                name: "put_field_names",
                method: ::reqwest::Method::PUT,
                path: "/field-names",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["_id", "self", "2fa"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::FieldNames as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::FieldNames>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::FieldNames
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
    /// Begins a call of `PUT /field-names`: Put field names.
    #[inline]
    pub fn put_field_names(&self) -> calls::PutFieldNames {
        calls::PutFieldNames::new(self)
    }
}
