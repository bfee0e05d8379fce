/// The models of the documented API.
pub mod types {
    /// The schema `TreeAll` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TreeAll {
        /// Required by the page.
        pub all: Option<Vec<TreeRule>>,
        pub named: Option<::std::collections::BTreeMap<String, TreeRule>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl TreeAll {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "TreeAll",
            "TreeAll",
            &[
                crate::schema::Field::new("all").required(),
                crate::schema::Field::new("named"),
            ],
            &[],
        );
    }
    crate::model::model! {
        TreeAll { 0 all : Vec < TreeRule >, 1 named : ::std::collections::BTreeMap <
        String, TreeRule >, }
    }
    /// The schema `TreeNot` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TreeNot {
        /// Required by the page.
        pub not: Option<TreeRule>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl TreeNot {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "TreeNot",
            "TreeNot",
            &[crate::schema::Field::new("not").required()],
            &[],
        );
    }
    crate::model::model! {
        TreeNot { 0 not : TreeRule, }
    }
    /// The schema `TreeRule` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TreeRule {
        /// Of the schema `TreeNot`.
        TreeNot(Box<TreeNot>),
        /// Of the schema `TreeAll`.
        TreeAll(TreeAll),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        TreeRule(None) { TreeNot(Box < TreeNot >) = [], TreeAll(TreeAll) = [],
        Text(String) = [], }
    }
    impl From<Box<TreeNot>> for TreeRule {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Box<TreeNot>) -> Self {
            Self::TreeNot(value)
        }
    }
    impl From<TreeNot> for TreeRule {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: TreeNot) -> Self {
            Self::TreeNot(Box::new(value))
        }
    }
    impl From<TreeAll> for TreeRule {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: TreeAll) -> Self {
            Self::TreeAll(value)
        }
    }
    impl From<String> for TreeRule {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for TreeRule {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostATreeOfRules`](calls::PostATreeOfRules), by [`post_a_tree_of_rules`](crate::Client::post_a_tree_of_rules): `POST /rules-tree`, Post a tree of rules
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /rules-tree`, made by [`Client::post_a_tree_of_rules`](crate::Client::post_a_tree_of_rules).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostATreeOfRules(crate::call::Call);
    impl PostATreeOfRules {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /rules-tree",
                name: "post_a_tree_of_rules",
                method: ::reqwest::Method::POST,
                path: "/rules-tree",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: None,
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::TreeRule>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            Option < ::serde_json::Value >
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
    /// Begins a call of `POST /rules-tree`: Post a tree of rules.
    #[inline]
    pub fn post_a_tree_of_rules(&self) -> calls::PostATreeOfRules {
        calls::PostATreeOfRules::new(self)
    }
}
