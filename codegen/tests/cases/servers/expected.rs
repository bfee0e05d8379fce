/// The models of the documented API.
pub mod types {}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetFromThePagesServer`](calls::GetFromThePagesServer), by [`get_from_the_pages_server`](crate::Client::get_from_the_pages_server): `GET /servers/page`, Get from the page's server
/// - [`GetFromThePathsServer`](calls::GetFromThePathsServer), by [`get_from_the_paths_server`](crate::Client::get_from_the_paths_server): `GET /servers/path`, Get from the path's server
/// - [`GetFromTheSameHost`](calls::GetFromTheSameHost), by [`get_from_the_same_host`](crate::Client::get_from_the_same_host): `GET /servers/relative`, Get from the same host
/// - [`GetFromTheSecureServer`](calls::GetFromTheSecureServer), by [`get_from_the_secure_server`](crate::Client::get_from_the_secure_server): `GET /servers/first-secure`, Get from the secure server
/// - [`GetFromTheServerOfARegion`](calls::GetFromTheServerOfARegion), by [`get_from_the_server_of_a_region`](crate::Client::get_from_the_server_of_a_region): `GET /servers/variables`, Get from the server of a region
/// - [`GetFromWhereAllIs`](calls::GetFromWhereAllIs), by [`get_from_where_all_is`](crate::Client::get_from_where_all_is): `GET /servers/root`, Get from where all is
/// - [`PostToTheOperationsServer`](calls::PostToTheOperationsServer), by [`post_to_the_operations_server`](crate::Client::post_to_the_operations_server): `POST /servers/path`, Post to the operation's server
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /servers/page`, made by [`Client::get_from_the_pages_server`](crate::Client::get_from_the_pages_server).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetFromThePagesServer(crate::call::Call);
    impl GetFromThePagesServer {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /servers/page",
                name: "get_from_the_pages_server",
                method: ::reqwest::Method::GET,
                path: "/servers/page",
                server: "https://pages.smallest.ai/v1",
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
    /// A call of `GET /servers/path`, made by [`Client::get_from_the_paths_server`](crate::Client::get_from_the_paths_server).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetFromThePathsServer(crate::call::Call);
    impl GetFromThePathsServer {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /servers/path",
                name: "get_from_the_paths_server",
                method: ::reqwest::Method::GET,
                path: "/servers/path",
                server: "https://paths.smallest.ai:8443/v2",
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
    /// A call of `GET /servers/relative`, made by [`Client::get_from_the_same_host`](crate::Client::get_from_the_same_host).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetFromTheSameHost(crate::call::Call);
    impl GetFromTheSameHost {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /servers/relative",
                name: "get_from_the_same_host",
                method: ::reqwest::Method::GET,
                path: "/servers/relative",
                server: "https://api.smallest.ai/atoms/v3",
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
    /// A call of `GET /servers/first-secure`, made by [`Client::get_from_the_secure_server`](crate::Client::get_from_the_secure_server).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetFromTheSecureServer(crate::call::Call);
    impl GetFromTheSecureServer {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /servers/first-secure",
                name: "get_from_the_secure_server",
                method: ::reqwest::Method::GET,
                path: "/servers/first-secure",
                server: "https://secure.smallest.ai/v1",
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
    /// A call of `GET /servers/variables`, made by [`Client::get_from_the_server_of_a_region`](crate::Client::get_from_the_server_of_a_region).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetFromTheServerOfARegion(crate::call::Call);
    impl GetFromTheServerOfARegion {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /servers/variables",
                name: "get_from_the_server_of_a_region",
                method: ::reqwest::Method::GET,
                path: "/servers/variables",
                server: "https://eu.smallest.ai:8443/atoms/v2",
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
    /// A call of `GET /servers/root`, made by [`Client::get_from_where_all_is`](crate::Client::get_from_where_all_is).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetFromWhereAllIs(crate::call::Call);
    impl GetFromWhereAllIs {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /servers/root",
                name: "get_from_where_all_is",
                method: ::reqwest::Method::GET,
                path: "/servers/root",
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
    /// A call of `POST /servers/path`, made by [`Client::post_to_the_operations_server`](crate::Client::post_to_the_operations_server).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostToTheOperationsServer(crate::call::Call);
    impl PostToTheOperationsServer {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /servers/path",
                name: "post_to_the_operations_server",
                method: ::reqwest::Method::POST,
                path: "/servers/path",
                server: "https://operations.smallest.ai",
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
    /// Begins a call of `GET /servers/page`: Get from the page's server.
    #[inline]
    pub fn get_from_the_pages_server(&self) -> calls::GetFromThePagesServer {
        calls::GetFromThePagesServer::new(self)
    }
    /// Begins a call of `GET /servers/path`: Get from the path's server.
    #[inline]
    pub fn get_from_the_paths_server(&self) -> calls::GetFromThePathsServer {
        calls::GetFromThePathsServer::new(self)
    }
    /// Begins a call of `GET /servers/relative`: Get from the same host.
    #[inline]
    pub fn get_from_the_same_host(&self) -> calls::GetFromTheSameHost {
        calls::GetFromTheSameHost::new(self)
    }
    /// Begins a call of `GET /servers/first-secure`: Get from the secure server.
    #[inline]
    pub fn get_from_the_secure_server(&self) -> calls::GetFromTheSecureServer {
        calls::GetFromTheSecureServer::new(self)
    }
    /// Begins a call of `GET /servers/variables`: Get from the server of a region.
    #[inline]
    pub fn get_from_the_server_of_a_region(&self) -> calls::GetFromTheServerOfARegion {
        calls::GetFromTheServerOfARegion::new(self)
    }
    /// Begins a call of `GET /servers/root`: Get from where all is.
    #[inline]
    pub fn get_from_where_all_is(&self) -> calls::GetFromWhereAllIs {
        calls::GetFromWhereAllIs::new(self)
    }
    /// Begins a call of `POST /servers/path`: Post to the operation's server.
    #[inline]
    pub fn post_to_the_operations_server(&self) -> calls::PostToTheOperationsServer {
        calls::PostToTheOperationsServer::new(self)
    }
}
