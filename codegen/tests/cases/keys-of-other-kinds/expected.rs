/// The models of the documented API.
pub mod types {}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetByBearer`](calls::GetByBearer), by [`get_by_bearer`](crate::Client::get_by_bearer): `GET /keys/bearer`, Get by bearer
/// - [`GetByBoth`](calls::GetByBoth), by [`get_by_both`](crate::Client::get_by_both): `GET /keys/both`, Get by both
/// - [`GetByOAuth`](calls::GetByOAuth), by [`get_by_o_auth`](crate::Client::get_by_o_auth): `GET /keys/oauth`, Get by OAuth
/// - [`GetByOwn`](calls::GetByOwn), by [`get_by_own`](crate::Client::get_by_own): `GET /keys/own`, Get by own
/// - [`GetByUnknown`](calls::GetByUnknown), by [`get_by_unknown`](crate::Client::get_by_unknown): `GET /keys/unknown`, Get by unknown
/// - [`GetWithoutKey`](calls::GetWithoutKey), by [`get_without_key`](crate::Client::get_without_key): `GET /keys/none`, Get without key
/// - [`ListKeys`](calls::ListKeys), by [`list_keys`](crate::Client::list_keys): `GET /keys`, List keys
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /keys/bearer`, made by [`Client::get_by_bearer`](crate::Client::get_by_bearer).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetByBearer(crate::call::Call);
    impl GetByBearer {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /keys/bearer",
                name: "get_by_bearer",
                method: ::reqwest::Method::GET,
                path: "/keys/bearer",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /keys/both`, made by [`Client::get_by_both`](crate::Client::get_by_both).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetByBoth(crate::call::Call);
    impl GetByBoth {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /keys/both",
                name: "get_by_both",
                method: ::reqwest::Method::GET,
                path: "/keys/both",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /keys/oauth`, made by [`Client::get_by_o_auth`](crate::Client::get_by_o_auth).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetByOAuth(crate::call::Call);
    impl GetByOAuth {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /keys/oauth",
                name: "get_by_o_auth",
                method: ::reqwest::Method::GET,
                path: "/keys/oauth",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /keys/own`, made by [`Client::get_by_own`](crate::Client::get_by_own).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetByOwn(crate::call::Call);
    impl GetByOwn {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /keys/own",
                name: "get_by_own",
                method: ::reqwest::Method::GET,
                path: "/keys/own",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /keys/unknown`, made by [`Client::get_by_unknown`](crate::Client::get_by_unknown).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetByUnknown(crate::call::Call);
    impl GetByUnknown {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /keys/unknown",
                name: "get_by_unknown",
                method: ::reqwest::Method::GET,
                path: "/keys/unknown",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /keys/none`, made by [`Client::get_without_key`](crate::Client::get_without_key).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetWithoutKey(crate::call::Call);
    impl GetWithoutKey {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /keys/none",
                name: "get_without_key",
                method: ::reqwest::Method::GET,
                path: "/keys/none",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /keys`, made by [`Client::list_keys`](crate::Client::list_keys).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListKeys(crate::call::Call);
    impl ListKeys {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /keys",
                name: "list_keys",
                method: ::reqwest::Method::GET,
                path: "/keys",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
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
    /// Begins a call of `GET /keys/bearer`: Get by bearer.
    #[inline]
    pub fn get_by_bearer(&self) -> calls::GetByBearer {
        calls::GetByBearer::new(self)
    }
    /// Begins a call of `GET /keys/both`: Get by both.
    #[inline]
    pub fn get_by_both(&self) -> calls::GetByBoth {
        calls::GetByBoth::new(self)
    }
    /// Begins a call of `GET /keys/oauth`: Get by OAuth.
    #[inline]
    pub fn get_by_o_auth(&self) -> calls::GetByOAuth {
        calls::GetByOAuth::new(self)
    }
    /// Begins a call of `GET /keys/own`: Get by own.
    #[inline]
    pub fn get_by_own(&self) -> calls::GetByOwn {
        calls::GetByOwn::new(self)
    }
    /// Begins a call of `GET /keys/unknown`: Get by unknown.
    #[inline]
    pub fn get_by_unknown(&self) -> calls::GetByUnknown {
        calls::GetByUnknown::new(self)
    }
    /// Begins a call of `GET /keys/none`: Get without key.
    #[inline]
    pub fn get_without_key(&self) -> calls::GetWithoutKey {
        calls::GetWithoutKey::new(self)
    }
    /// Begins a call of `GET /keys`: List keys.
    #[inline]
    pub fn list_keys(&self) -> calls::ListKeys {
        calls::ListKeys::new(self)
    }
}
// note: other.yaml#/paths/~1keys~1own/get/security: the key is sent as a bearer token; the page asks for the key as `key` in the query, which `CallOptions` may add
// note: page.yaml#/paths/~1keys/get/security: the key is sent as a bearer token; the page asks for the key as `X-API-Key` in the header, which `CallOptions` may add
// note: page.yaml#/paths/~1keys~1both/get/security: the key is sent as a bearer token; the page asks for the key as `X-API-Key` in the header, or `basic` authentication, which `CallOptions` may add
