/// The models of the documented API.
pub mod types {}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetByLists`](calls::GetByLists), by [`get_by_lists`](crate::Client::get_by_lists): `GET /lists/{ids}`, Get by lists
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /lists/{ids}`, made by [`Client::get_by_lists`](crate::Client::get_by_lists).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetByLists(crate::call::Call);
    impl GetByLists {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /lists/{ids}",
                name: "get_by_lists",
                method: ::reqwest::Method::GET,
                path: "/lists/{ids}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "ids",
                        name: "ids",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Commas,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "X-Ids",
                        name: "x_ids",
                        location: crate::call::Location::Header,
                        style: crate::call::Style::Commas,
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
        pub fn ids(mut self, value: impl Into<Vec<String>>) -> Self {
            let value: Vec<String> = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `X-Ids`.
        pub fn x_ids(mut self, value: impl Into<Vec<i64>>) -> Self {
            let value: Vec<i64> = value.into();
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
    /// Begins a call of `GET /lists/{ids}`: Get by lists.
    #[inline]
    pub fn get_by_lists(&self) -> calls::GetByLists {
        calls::GetByLists::new(self)
    }
}
