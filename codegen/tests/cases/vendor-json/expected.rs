/// The models of the documented API.
pub mod types {
    /// The schema `GET /vendor-json response` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetVendorJsonResponse {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetVendorJsonResponse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /vendor-json response",
            "GetVendorJsonResponse",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        GetVendorJsonResponse { 0 a : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetVendorJson`](calls::GetVendorJson), by [`get_vendor_json`](crate::Client::get_vendor_json): `GET /vendor-json`, Get vendor JSON
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /vendor-json`, made by [`Client::get_vendor_json`](crate::Client::get_vendor_json).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetVendorJson(crate::call::Call);
    impl GetVendorJson {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /vendor-json",
                name: "get_vendor_json",
                method: ::reqwest::Method::GET,
                path: "/vendor-json",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/vnd.smallest.v2+json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            types::GetVendorJsonResponse
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
    /// Begins a call of `GET /vendor-json`: Get vendor JSON.
    #[inline]
    pub fn get_vendor_json(&self) -> calls::GetVendorJson {
        calls::GetVendorJson::new(self)
    }
}
