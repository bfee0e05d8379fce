/// The models of the documented API.
pub mod types {
    /// The schema `HostileNames` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct HostileNames {
        /// JSON name: `` <b>[name]` ``.
        pub b_name: Option<String>,
        /// JSON name: ```` ``` <i> ````.
        pub i: Option<String>,
        /// JSON name: the empty text.
        pub unnamed: Option<String>,
        /// JSON name: `` [x]` ``.
        pub x: Option<String>,
        /// JSON name: `default`. Format: `` <f> `[y]` ``. The service's default: ```` "`<b>` [x] ```" ````.
        pub default_2: Option<String>,
        /// The service's default: `"a\n\n<b>\n# [c]"`.
        pub lines: Option<String>,
        pub kind: Option<HostileNamesKind>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl HostileNames {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "HostileNames",
            "HostileNames",
            &[
                crate::schema::Field::new("<b>[name]`"),
                crate::schema::Field::new("``` <i>"),
                crate::schema::Field::new(""),
                crate::schema::Field::new(" [x]`"),
                crate::schema::Field::new("default"),
                crate::schema::Field::new("lines"),
                crate::schema::Field::new("kind"),
            ],
            &[],
        );
    }
    crate::model::model! {
        HostileNames { 0 b_name : String, 1 i : String, 2 unnamed : String, 3 x : String,
        4 default_2 : String, 5 lines : String, 6 kind : HostileNamesKind, }
    }
    /// The schema `HostileNames.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum HostileNamesKind {
        /// `` ` ``
        Unnamed,
        /// ``` `` ```
        Unnamed_2,
        /// `` a` <b> [c] ``
        ABC,
        /// `d <e>`
        DE,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        HostileNamesKind { Unnamed = "`", Unnamed_2 = "``", ABC = "a` <b> [c]", DE =
        "d\n\n<e>", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostHostileNames`](calls::PostHostileNames), by [`post_hostile_names`](crate::Client::post_hostile_names): `POST /hostile-names`, Post hostile names
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /hostile-names`, made by [`Client::post_hostile_names`](crate::Client::post_hostile_names).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostHostileNames(crate::call::Call);
    impl PostHostileNames {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /hostile-names",
                name: "post_hostile_names",
                method: ::reqwest::Method::POST,
                path: "/hostile-names",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "a`b [c] <d>",
                        name: "a_b_c_d",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::HostileNames as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// JSON name: `` a`b [c] <d> ``.
        pub fn a_b_c_d(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::HostileNames>) -> Self {
            self.0.set_body(body.into());
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
    /// Begins a call of `POST /hostile-names`: Post hostile names.
    #[inline]
    pub fn post_hostile_names(&self) -> calls::PostHostileNames {
        calls::PostHostileNames::new(self)
    }
}
