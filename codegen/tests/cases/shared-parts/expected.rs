/// The models of the documented API.
pub mod types {
    /// The schema `SharedKind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SharedKind {
        /// `a`
        A,
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        SharedKind { A = "a", B = "b", }
    }
    /// The schema `SharedLoad` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SharedLoad {
        /// Required by the page. Pattern, which is not checked: `^[0-9a-f]{24}$`.
        pub id: Option<String>,
        pub tags: Option<Vec<String>>,
        pub kind: Option<SharedKind>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SharedLoad {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "SharedLoad",
            "SharedLoad",
            &[
                crate::schema::Field::new("id").required(),
                crate::schema::Field::new("tags"),
                crate::schema::Field::new("kind"),
            ],
            &[],
        );
    }
    crate::model::model! {
        SharedLoad { 0 id : String, 1 tags : Vec < String >, 2 kind : SharedKind, }
    }
    /// The schema `SharedProblem` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SharedProblem {
        pub errors: Option<Vec<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SharedProblem {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "SharedProblem",
            "SharedProblem",
            &[crate::schema::Field::new("errors")],
            &[],
        );
    }
    crate::model::model! {
        SharedProblem { 0 errors : Vec < String >, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostShared`](calls::PostShared), by [`post_shared`](crate::Client::post_shared): `POST /shared/{sharedId}`, Post shared
/// - [`PutShared`](calls::PutShared), by [`put_shared`](crate::Client::put_shared): `PUT /shared/{sharedId}`, Put shared
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /shared/{sharedId}`, made by [`Client::post_shared`](crate::Client::post_shared).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostShared(crate::call::Call);
    impl PostShared {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /shared/{sharedId}",
                name: "post_shared",
                method: ::reqwest::Method::POST,
                path: "/shared/{sharedId}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "page",
                        name: "page",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "tags",
                        name: "tags",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "kind",
                        name: "kind",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "sharedId",
                        name: "shared_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["id"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::SharedLoad as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// The service's default: `1`.
        pub fn page(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets `tags`.
        pub fn tags(mut self, value: impl Into<Vec<String>>) -> Self {
            let value: Vec<String> = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Required by the page.
        pub fn kind(mut self, value: impl Into<types::SharedKind>) -> Self {
            let value: types::SharedKind = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// JSON name: `sharedId`. Required by the page. Pattern, which is not checked: `^[0-9a-f]{24}$`.
        pub fn shared_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::SharedLoad>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::SharedLoad
        }
    }
    /// A call of `PUT /shared/{sharedId}`, made by [`Client::put_shared`](crate::Client::put_shared).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutShared(crate::call::Call);
    impl PutShared {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /shared/{sharedId}",
                name: "put_shared",
                method: ::reqwest::Method::PUT,
                path: "/shared/{sharedId}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "sharedId",
                        name: "shared_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["id"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::SharedLoad as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// JSON name: `sharedId`. Required by the page. Pattern, which is not checked: `^[0-9a-f]{24}$`.
        pub fn shared_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::SharedLoad>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::SharedLoad
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
    /// What `POST /shared/{sharedId}` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostShared {
        /// Status `404`.
        ///
        /// missing
        Status404(types::SharedProblem),
        /// Status `default`.
        ///
        /// missing
        Default(types::SharedProblem),
    }
    crate::documented::failures! {
        PostShared "POST /shared/{sharedId}" { 404u16 => Status404 false, _ => Default
        false, }
    }
}
/// # Operations
impl crate::Client {
    /// Begins a call of `POST /shared/{sharedId}`: Post shared.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `404`: missing
    /// - `default`: missing
    ///
    /// Their forms: [`errors::PostShared`](crate::errors::PostShared).
    #[inline]
    pub fn post_shared(&self) -> calls::PostShared {
        calls::PostShared::new(self)
    }
    /// Begins a call of `PUT /shared/{sharedId}`: Put shared.
    #[inline]
    pub fn put_shared(&self) -> calls::PutShared {
        calls::PutShared::new(self)
    }
}
// note: page.yaml#/components/schemas/SharedId/pattern: no value is checked by it
