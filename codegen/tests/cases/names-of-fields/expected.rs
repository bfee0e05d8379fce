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
        pub validate: Option<String>,
        pub default: Option<String>,
        pub clone: Option<String>,
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
        pub unnamed_3: Option<String>,
        /// JSON name: `quo"te`.
        pub quo_te: Option<String>,
        /// JSON name: `brace{}`.
        pub brace: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl FieldNames {
        /// Sets [`_id`](Self#structfield._id).
        #[must_use]
        pub fn _id(mut self, value: impl Into<String>) -> Self {
            self._id = Some(value.into());
            self
        }
        /// Sets [`id`](Self#structfield.id).
        #[must_use]
        pub fn id(mut self, value: impl Into<i64>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// Sets [`_id_2`](Self#structfield._id_2).
        #[must_use]
        pub fn _id_2(mut self, value: impl Into<bool>) -> Self {
            self._id_2 = Some(value.into());
            self
        }
        /// Sets [`user_id`](Self#structfield.user_id).
        #[must_use]
        pub fn user_id(mut self, value: impl Into<String>) -> Self {
            self.user_id = Some(value.into());
            self
        }
        /// Sets [`user_id_2`](Self#structfield.user_id_2).
        #[must_use]
        pub fn user_id_2(mut self, value: impl Into<i64>) -> Self {
            self.user_id_2 = Some(value.into());
            self
        }
        /// Sets [`user_id_3`](Self#structfield.user_id_3).
        #[must_use]
        pub fn user_id_3(mut self, value: impl Into<bool>) -> Self {
            self.user_id_3 = Some(value.into());
            self
        }
        /// Sets [`type_`](Self#structfield.type_).
        #[must_use]
        pub fn type_(mut self, value: impl Into<String>) -> Self {
            self.type_ = Some(value.into());
            self
        }
        /// Sets [`self_`](Self#structfield.self_).
        #[must_use]
        pub fn self_(mut self, value: impl Into<String>) -> Self {
            self.self_ = Some(value.into());
            self
        }
        /// Sets [`self__2`](Self#structfield.self__2).
        #[must_use]
        pub fn self__2(mut self, value: impl Into<String>) -> Self {
            self.self__2 = Some(value.into());
            self
        }
        /// Sets [`crate_`](Self#structfield.crate_).
        #[must_use]
        pub fn crate_(mut self, value: impl Into<String>) -> Self {
            self.crate_ = Some(value.into());
            self
        }
        /// Sets [`async_`](Self#structfield.async_).
        #[must_use]
        pub fn async_(mut self, value: impl Into<String>) -> Self {
            self.async_ = Some(value.into());
            self
        }
        /// Sets [`gen_`](Self#structfield.gen_).
        #[must_use]
        pub fn gen_(mut self, value: impl Into<String>) -> Self {
            self.gen_ = Some(value.into());
            self
        }
        /// Sets [`r_try`](Self#structfield.r_try).
        #[must_use]
        pub fn r_try(mut self, value: impl Into<String>) -> Self {
            self.r_try = Some(value.into());
            self
        }
        /// Sets [`extra_2`](Self#structfield.extra_2).
        #[must_use]
        pub fn extra_2(mut self, value: impl Into<String>) -> Self {
            self.extra_2 = Some(value.into());
            self
        }
        /// Sets [`schema`](Self#structfield.schema).
        #[must_use]
        pub fn schema(mut self, value: impl Into<String>) -> Self {
            self.schema = Some(value.into());
            self
        }
        /// Sets [`validate`](Self#structfield.validate).
        #[must_use]
        pub fn validate(mut self, value: impl Into<String>) -> Self {
            self.validate = Some(value.into());
            self
        }
        /// Sets [`default`](Self#structfield.default).
        #[must_use]
        pub fn default(mut self, value: impl Into<String>) -> Self {
            self.default = Some(value.into());
            self
        }
        /// Sets [`clone`](Self#structfield.clone).
        #[must_use]
        pub fn clone(mut self, value: impl Into<String>) -> Self {
            self.clone = Some(value.into());
            self
        }
        /// Sets [`value`](Self#structfield.value).
        #[must_use]
        pub fn value(mut self, value: impl Into<String>) -> Self {
            self.value = Some(value.into());
            self
        }
        /// Sets [`on`](Self#structfield.on).
        #[must_use]
        pub fn on(mut self, value: impl Into<bool>) -> Self {
            self.on = Some(value.into());
            self
        }
        /// Sets [`with_space`](Self#structfield.with_space).
        #[must_use]
        pub fn with_space(mut self, value: impl Into<String>) -> Self {
            self.with_space = Some(value.into());
            self
        }
        /// Sets [`with_dot`](Self#structfield.with_dot).
        #[must_use]
        pub fn with_dot(mut self, value: impl Into<String>) -> Self {
            self.with_dot = Some(value.into());
            self
        }
        /// Sets [`with_dash`](Self#structfield.with_dash).
        #[must_use]
        pub fn with_dash(mut self, value: impl Into<String>) -> Self {
            self.with_dash = Some(value.into());
            self
        }
        /// Sets [`with_slash`](Self#structfield.with_slash).
        #[must_use]
        pub fn with_slash(mut self, value: impl Into<String>) -> Self {
            self.with_slash = Some(value.into());
            self
        }
        /// Sets [`_2fa`](Self#structfield._2fa).
        #[must_use]
        pub fn _2fa(mut self, value: impl Into<String>) -> Self {
            self._2fa = Some(value.into());
            self
        }
        /// Sets [`größe`](Self#structfield.größe).
        #[must_use]
        pub fn größe(mut self, value: impl Into<f64>) -> Self {
            self.größe = Some(value.into());
            self
        }
        /// Sets [`名前`](Self#structfield.名前).
        #[must_use]
        pub fn 名前(mut self, value: impl Into<String>) -> Self {
            self.名前 = Some(value.into());
            self
        }
        /// Sets [`unnamed`](Self#structfield.unnamed).
        #[must_use]
        pub fn unnamed(mut self, value: impl Into<String>) -> Self {
            self.unnamed = Some(value.into());
            self
        }
        /// Sets [`unnamed_2`](Self#structfield.unnamed_2).
        #[must_use]
        pub fn unnamed_2(mut self, value: impl Into<String>) -> Self {
            self.unnamed_2 = Some(value.into());
            self
        }
        /// Sets [`unnamed_3`](Self#structfield.unnamed_3).
        #[must_use]
        pub fn unnamed_3(mut self, value: impl Into<String>) -> Self {
            self.unnamed_3 = Some(value.into());
            self
        }
        /// Sets [`quo_te`](Self#structfield.quo_te).
        #[must_use]
        pub fn quo_te(mut self, value: impl Into<String>) -> Self {
            self.quo_te = Some(value.into());
            self
        }
        /// Sets [`brace`](Self#structfield.brace).
        #[must_use]
        pub fn brace(mut self, value: impl Into<String>) -> Self {
            self.brace = Some(value.into());
            self
        }
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
        FieldNames { 0 _id, 1 id, 2 _id_2, 3 user_id, 4 user_id_2, 5 user_id_3, 6 type_,
        7 self_, 8 self__2, 9 crate_, 10 async_, 11 gen_, 12 r_try, 13 extra_2, 14
        schema, 15 validate, 16 default, 17 clone, 18 value, 19 on, 20 with_space, 21
        with_dot, 22 with_dash, 23 with_slash, 24 _2fa, 25 größe, 26 名前, 27
        unnamed, 28 unnamed_2, 29 unnamed_3, 30 quo_te, 31 brace, }
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
                    required: false,
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::FieldNames as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::FieldNames>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            send types::FieldNames
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
