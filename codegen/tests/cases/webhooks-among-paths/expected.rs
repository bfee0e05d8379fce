/// The models of the documented API.
pub mod types {
    /// The schema `VisitBegunBody` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct VisitBegunBody {
        pub guest: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl VisitBegunBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "VisitBegunBody",
            "VisitBegunBody",
            &[crate::schema::Field::new("guest")],
            &[],
        );
    }
    crate::model::model! {
        VisitBegunBody { 0 guest : String, }
    }
    /// The schema `VisitEndedBody` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct VisitEndedBody {
        /// Required by the page.
        pub visit: Option<String>,
        pub room: Option<VisitEndedBodyRoom>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl VisitEndedBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "VisitEndedBody",
            "VisitEndedBody",
            &[
                crate::schema::Field::new("visit").required(),
                crate::schema::Field::new("room"),
            ],
            &[],
        );
    }
    crate::model::model! {
        VisitEndedBody { 0 visit : String, 1 room : VisitEndedBodyRoom, }
    }
    /// The schema `VisitEndedBody.room` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct VisitEndedBodyRoom {
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl VisitEndedBodyRoom {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "VisitEndedBody.room",
            "VisitEndedBodyRoom",
            &[crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        VisitEndedBodyRoom { 0 name : String, }
    }
    /// The schema `VisitMoved` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct VisitMoved {
        pub to: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl VisitMoved {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "VisitMoved",
            "VisitMoved",
            &[crate::schema::Field::new("to")],
            &[],
        );
    }
    crate::model::model! {
        VisitMoved { 0 to : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`DeleteVisits`](calls::DeleteVisits), by [`delete_visits`](crate::Client::delete_visits): `DELETE /visits`, Delete visits
/// - [`ListVisits`](calls::ListVisits), by [`list_visits`](crate::Client::list_visits): `GET /visits`, List visits
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `DELETE /visits`, made by [`Client::delete_visits`](crate::Client::delete_visits).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteVisits(crate::call::Call);
    impl DeleteVisits {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "DELETE /visits",
                name: "delete_visits",
                method: ::reqwest::Method::DELETE,
                path: "/visits",
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
    /// A call of `GET /visits`, made by [`Client::list_visits`](crate::Client::list_visits).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListVisits(crate::call::Call);
    impl ListVisits {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /visits",
                name: "list_visits",
                method: ::reqwest::Method::GET,
                path: "/visits",
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
            Vec < String >
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
    /// Begins a call of `DELETE /visits`: Delete visits.
    #[inline]
    pub fn delete_visits(&self) -> calls::DeleteVisits {
        calls::DeleteVisits::new(self)
    }
    /// Begins a call of `GET /visits`: List visits.
    #[inline]
    pub fn list_visits(&self) -> calls::ListVisits {
        calls::ListVisits::new(self)
    }
}
// note: page.yaml#/x-webhooks: webhooks are the service's calls to you; no method is made of them
// note: page.yaml#/paths/~1visits/delete: `x-fern-ignore` says that the vendor's own client leaves this out
// note: page.yaml#/paths/~1hooks~1visit-ended/post: `x-fern-webhook` says that the service calls this: no method is made of it, its body is `VisitEndedBody`
// note: page.yaml#/paths/~1hooks~1visit-begun/post: `x-webhook` says that the service calls this: no method is made of it, its body is `VisitBegunBody`
// note: page.yaml#/paths/~1hooks~1visit-moved/post: `x-vendor-webhook` says that the service calls this: no method is made of it, its body is `VisitMoved`
// note: page.yaml#/paths/~1hooks~1ping/get: `x-fern-webhook` says that the service calls this: no method is made of it
