/// The models of the documented API.
pub mod types {}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetFromThePageSServer`](calls::GetFromThePageSServer), by [`get_from_the_page_s_server`](crate::Client::get_from_the_page_s_server): `GET /servers/page`, Get from the page's server
/// - [`GetFromThePathSServer`](calls::GetFromThePathSServer), by [`get_from_the_path_s_server`](crate::Client::get_from_the_path_s_server): `GET /servers/path`, Get from the path's server
/// - [`PostToTheOperationSServer`](calls::PostToTheOperationSServer), by [`post_to_the_operation_s_server`](crate::Client::post_to_the_operation_s_server): `POST /servers/path`, Post to the operation's server
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /servers/page`, made by [`Client::get_from_the_page_s_server`](crate::Client::get_from_the_page_s_server).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetFromThePageSServer(crate::call::Call);
    impl GetFromThePageSServer {
        pub(crate) fn new(client: &crate::Client) -> Self {
            static OPERATION: crate::call::Operation = crate::call::Operation {
                key: "GET /servers/page",
                name: "get_from_the_page_s_server",
                method: ::reqwest::Method::GET,
                path: "/servers/page",
                server: "https://pages.smallest.ai/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, &OPERATION))
        }
        crate::call::methods! {
            send()
        }
    }
    /// A call of `GET /servers/path`, made by [`Client::get_from_the_path_s_server`](crate::Client::get_from_the_path_s_server).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetFromThePathSServer(crate::call::Call);
    impl GetFromThePathSServer {
        pub(crate) fn new(client: &crate::Client) -> Self {
            static OPERATION: crate::call::Operation = crate::call::Operation {
                key: "GET /servers/path",
                name: "get_from_the_path_s_server",
                method: ::reqwest::Method::GET,
                path: "/servers/path",
                server: "https://paths.smallest.ai:8443/v2",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, &OPERATION))
        }
        crate::call::methods! {
            send()
        }
    }
    /// A call of `POST /servers/path`, made by [`Client::post_to_the_operation_s_server`](crate::Client::post_to_the_operation_s_server).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostToTheOperationSServer(crate::call::Call);
    impl PostToTheOperationSServer {
        pub(crate) fn new(client: &crate::Client) -> Self {
            static OPERATION: crate::call::Operation = crate::call::Operation {
                key: "POST /servers/path",
                name: "post_to_the_operation_s_server",
                method: ::reqwest::Method::POST,
                path: "/servers/path",
                server: "https://operations.smallest.ai",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, &OPERATION))
        }
        crate::call::methods! {
            send()
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
    pub fn get_from_the_page_s_server(&self) -> calls::GetFromThePageSServer {
        calls::GetFromThePageSServer::new(self)
    }
    /// Begins a call of `GET /servers/path`: Get from the path's server.
    pub fn get_from_the_path_s_server(&self) -> calls::GetFromThePathSServer {
        calls::GetFromThePathSServer::new(self)
    }
    /// Begins a call of `POST /servers/path`: Post to the operation's server.
    pub fn post_to_the_operation_s_server(&self) -> calls::PostToTheOperationSServer {
        calls::PostToTheOperationSServer::new(self)
    }
}
