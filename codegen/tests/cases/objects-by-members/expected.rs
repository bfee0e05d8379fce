/// The models of the documented API.
pub mod types {
    /// The schema `GET /members filter` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetByMembersFilter {
        pub color: Option<String>,
        pub size: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetByMembersFilter {
        /// Sets [`color`](Self#structfield.color).
        #[must_use]
        pub fn color(mut self, value: impl Into<String>) -> Self {
            self.color = Some(value.into());
            self
        }
        /// Sets [`size`](Self#structfield.size).
        #[must_use]
        pub fn size(mut self, value: impl Into<i64>) -> Self {
            self.size = Some(value.into());
            self
        }
    }
    impl crate::model::Model for GetByMembersFilter {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "GET /members filter",
                "GetByMembersFilter",
                &[crate::schema::Field::new("color"), crate::schema::Field::new("size")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default()
                .with(0usize, &self.color)
                .with(1usize, &self.size)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.color,
                    1usize => &self.size,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.color,
                    1usize => &mut self.size,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        GetByMembersFilter
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
        pub(crate) fn new(client: &crate::Client) -> Self {
            static OPERATION: crate::call::Operation = crate::call::Operation {
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
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, &OPERATION))
        }
        /// Sets `filter`.
        pub fn filter(mut self, value: impl Into<types::GetByMembersFilter>) -> Self {
            let value: types::GetByMembersFilter = value.into();
            self.0.set_parameter(0usize, &value);
            self
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
    /// Begins a call of `GET /members`: Get by members.
    pub fn get_by_members(&self) -> calls::GetByMembers {
        calls::GetByMembers::new(self)
    }
}
