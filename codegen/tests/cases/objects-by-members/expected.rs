/// The models of the documented API.
pub mod types {
    /// The schema `GET /members filter` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetByMembersFilter {
        pub color: Option<String>,
        pub size: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetByMembersFilter {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /members filter",
            "GetByMembersFilter",
            &[crate::schema::Field::new("color"), crate::schema::Field::new("size")],
            &[],
        );
    }
    crate::model::model! {
        GetByMembersFilter { 0 color : String, 1 size : i64, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetByMembers`](calls::GetByMembers), by [`get_by_members`](crate::Client::get_by_members): `GET /members`, Get by members
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /members`, made by [`Client::get_by_members`](crate::Client::get_by_members).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetByMembers(crate::call::Call);
    impl GetByMembers {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /members",
                name: "get_by_members",
                method: ::reqwest::Method::GET,
                path: "/members",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "filter",
                        name: "filter",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Members,
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
        /// Sets `filter`.
        pub fn filter(mut self, value: impl Into<types::GetByMembersFilter>) -> Self {
            let value: types::GetByMembersFilter = value.into();
            self.0.set_parameter(0usize, &value);
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
    /// Begins a call of `GET /members`: Get by members.
    #[inline]
    pub fn get_by_members(&self) -> calls::GetByMembers {
        calls::GetByMembers::new(self)
    }
}
