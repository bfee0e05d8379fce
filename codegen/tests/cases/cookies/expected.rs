/// The models of the documented API.
pub mod types {
    /// The schema `GET /cookies theme` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GetByCookieTheme {
        /// `dark`
        Dark,
        /// `light`
        Light,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        GetByCookieTheme { Dark = "dark", Light = "light", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetByCookie`](calls::GetByCookie), by [`get_by_cookie`](crate::Client::get_by_cookie): `GET /cookies`, Get by cookie
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /cookies`, made by [`Client::get_by_cookie`](crate::Client::get_by_cookie).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetByCookie(crate::call::Call);
    impl GetByCookie {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /cookies",
                name: "get_by_cookie",
                method: ::reqwest::Method::GET,
                path: "/cookies",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "session",
                        name: "session",
                        location: crate::call::Location::Cookie,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "theme",
                        name: "theme",
                        location: crate::call::Location::Cookie,
                        style: crate::call::Style::Usual,
                        required: false,
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
        /// Required by the page.
        pub fn session(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets `theme`.
        pub fn theme(mut self, value: impl Into<types::GetByCookieTheme>) -> Self {
            let value: types::GetByCookieTheme = value.into();
            self.0.set_parameter(1usize, &value);
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
    /// Begins a call of `GET /cookies`: Get by cookie.
    #[inline]
    pub fn get_by_cookie(&self) -> calls::GetByCookie {
        calls::GetByCookie::new(self)
    }
}
