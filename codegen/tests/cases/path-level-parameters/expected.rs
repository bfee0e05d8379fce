/// The models of the documented API.
pub mod types {
    /// The schema `PUT /at-path/{tenant}/{item} query verbose` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PutAtPathQueryVerbose {
        /// `little`
        Little,
        /// `much`
        Much,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PutAtPathQueryVerbose { Little = "little", Much = "much", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetAtPath`](calls::GetAtPath), by [`get_at_path`](crate::Client::get_at_path): `GET /at-path/{tenant}/{item}`, Get at path
/// - [`PutAtPath`](calls::PutAtPath), by [`put_at_path`](crate::Client::put_at_path): `PUT /at-path/{tenant}/{item}`, Put at path
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /at-path/{tenant}/{item}`, made by [`Client::get_at_path`](crate::Client::get_at_path).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetAtPath(crate::call::Call);
    impl GetAtPath {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /at-path/{tenant}/{item}",
                name: "get_at_path",
                method: ::reqwest::Method::GET,
                path: "/at-path/{tenant}/{item}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "tenant",
                        name: "tenant",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "item",
                        name: "item",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "verbose",
                        name: "verbose",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "X-At-Path",
                        name: "x_at_path",
                        location: crate::call::Location::Header,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Of the path.
        ///
        /// Required by the page.
        pub fn tenant(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Required by the page.
        pub fn item(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets `verbose`.
        pub fn verbose(mut self, value: impl Into<bool>) -> Self {
            let value: bool = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// JSON name: `X-At-Path`. Required by the page.
        pub fn x_at_path(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PUT /at-path/{tenant}/{item}`, made by [`Client::put_at_path`](crate::Client::put_at_path).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutAtPath(crate::call::Call);
    impl PutAtPath {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /at-path/{tenant}/{item}",
                name: "put_at_path",
                method: ::reqwest::Method::PUT,
                path: "/at-path/{tenant}/{item}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "tenant",
                        name: "tenant",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "verbose",
                        name: "verbose",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "verbose",
                        name: "verbose_2",
                        location: crate::call::Location::Header,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "item",
                        name: "item",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "X-At-Path",
                        name: "x_at_path",
                        location: crate::call::Location::Header,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Of the operation.
        ///
        /// Required by the page.
        pub fn tenant(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Required by the page.
        pub fn verbose(
            mut self,
            value: impl Into<types::PutAtPathQueryVerbose>,
        ) -> Self {
            let value: types::PutAtPathQueryVerbose = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// JSON name: `verbose`.
        pub fn verbose_2(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// Required by the page.
        pub fn item(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// JSON name: `X-At-Path`. Required by the page.
        pub fn x_at_path(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(4usize, &value);
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
    /// Begins a call of `GET /at-path/{tenant}/{item}`: Get at path.
    #[inline]
    pub fn get_at_path(&self) -> calls::GetAtPath {
        calls::GetAtPath::new(self)
    }
    /// Begins a call of `PUT /at-path/{tenant}/{item}`: Put at path.
    #[inline]
    pub fn put_at_path(&self) -> calls::PutAtPath {
        calls::PutAtPath::new(self)
    }
}
