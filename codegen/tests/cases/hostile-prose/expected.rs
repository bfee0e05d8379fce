/// The models of the documented API.
pub mod types {
    /// Ends in a fence
    /// ```text
    /// ```
    ///
    /// The schema `Prose` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Prose {
        /// &lt;div&gt;&lt;p&gt;Unclosed &lt;code&gt;x&lt;/div&gt;
        pub html: Option<String>,
        /// See \[docs\], \[docs\]\[\], docs, self, \[Prose\], \[crate::Gone\] and &lt;Prose&gt;.
        pub links: Option<String>,
        /// Unbalanced \]\]\[\[ and ( and { and \[x\](y
        pub brackets: Option<String>,
        /// Odd ` number ```of`` ticks
        pub backticks: Option<String>,
        /// **One**
        /// **Two**
        /// Setext
        /// ======
        /// **Three**
        pub headings: Option<String>,
        /// #1 priority
        ///
        ///
        /// #hashtag
        /// ```{"a": 1}``` and more
        ///
        /// Text \[after\].
        pub numbers: Option<String>,
        /// - one
        ///   - two
        ///
        ///
        ///     - three
        /// 1. four
        /// * five
        pub lists: Option<String>,
        /// &gt; quote
        /// &gt;&gt; deeper
        ///
        /// ---
        /// ***
        /// +++
        pub quote: Option<String>,
        /// ```text
        /// fn main() { panic!() }
        /// ```
        ///
        ///   assert!(false);
        ///
        /// ```text
        /// x
        /// ```
        pub code: Option<String>,
        /// - item
        /// ```text
        ///   unclosed
        /// ```
        pub fence_in_list: Option<String>,
        /// Note\[^1\] and \[ \] task, \[x\] done
        ///
        /// \[^1\]: there
        /// \[ref\]: <https://example.com> 'title
        pub footnote: Option<String>,
        /// &amp;lt;b&amp;gt; &amp;nope; &amp;amp; &amp;#0;   ﻿
        pub entities: Option<String>,
        /// @param x
        /// #\[doc(hidden)\]
        /// //! inner
        /// /// outer
        /// {% raw %} {{template}} ${x}
        pub doc_words: Option<String>,
        /// ```text
        /// ```
        /// inner
        /// ```text
        /// ```
        pub no_run: Option<String>,
        /// $a &lt; b$ and $$c_d$$ a*b*c _d_e_ ~~f~~
        pub math: Option<String>,
        /// &lt;enum&gt; \[x\]
        pub kind: Option<ProseKind>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Prose {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Prose",
            "Prose",
            &[
                crate::schema::Field::new("html"),
                crate::schema::Field::new("links"),
                crate::schema::Field::new("brackets"),
                crate::schema::Field::new("backticks"),
                crate::schema::Field::new("headings"),
                crate::schema::Field::new("numbers"),
                crate::schema::Field::new("lists"),
                crate::schema::Field::new("quote"),
                crate::schema::Field::new("code"),
                crate::schema::Field::new("fence_in_list"),
                crate::schema::Field::new("footnote"),
                crate::schema::Field::new("entities"),
                crate::schema::Field::new("doc_words"),
                crate::schema::Field::new("no_run"),
                crate::schema::Field::new("math"),
                crate::schema::Field::new("kind"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Prose { 0 html : String, 1 links : String, 2 brackets : String, 3 backticks :
        String, 4 headings : String, 5 numbers : String, 6 lists : String, 7 quote :
        String, 8 code : String, 9 fence_in_list : String, 10 footnote : String, 11
        entities : String, 12 doc_words : String, 13 no_run : String, 14 math : String,
        15 kind : ProseKind, }
    }
    /// &lt;enum&gt; \[x\]
    ///
    /// The schema `Prose.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ProseKind {
        /// `<b>`
        B,
        /// `[x]`
        X,
        /// `` ` ``
        Unnamed,
        /// `` a`b ``
        AB,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ProseKind { B = "<b>", X = "[x]", Unnamed = "`", AB = "a`b", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Tag X
///
/// - [`GetBProseBForUnclosedLinkTMore`](calls::GetBProseBForUnclosedLinkTMore), by [`get_b_prose_b_for_unclosed_link_t_more`](crate::Client::get_b_prose_b_for_unclosed_link_t_more): `GET /prose/{id}`, Get &lt;b&gt;prose&lt;/b&gt; for \`unclosed \[link\] &lt;T&gt; &amp; more
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /prose/{id}`, made by [`Client::get_b_prose_b_for_unclosed_link_t_more`](crate::Client::get_b_prose_b_for_unclosed_link_t_more).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetBProseBForUnclosedLinkTMore(crate::call::Call);
    impl GetBProseBForUnclosedLinkTMore {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /prose/{id}",
                name: "get_b_prose_b_for_unclosed_link_t_more",
                method: ::reqwest::Method::GET,
                path: "/prose/{id}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "id",
                        name: "id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "tricky",
                        name: "tricky",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// One of &lt;id&gt;, \[id\], {id}, \`id
        ///
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// */ /* \ " # \`\`\` &lt;/pre&gt;   tab
        pub fn tricky(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            types::Prose
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
/// # Tag X
impl crate::Client {
    /// Begins a call of `GET /prose/{id}`: Get &lt;b&gt;prose&lt;/b&gt; for \`unclosed \[link\] &lt;T&gt; &amp; more.
    ///
    /// **A heading of the page**
    ///
    /// &lt;Warning&gt;Raw &lt;b&gt;HTML&lt;/b&gt; with &lt;br&gt; and &lt;/div&gt; and &lt;script&gt;alert(1)&lt;/script&gt;&lt;/Warning&gt;
    /// &lt;!-- a comment that never ends
    ///
    /// A broken link, \[a reference\]\[nowhere\], \[`Type::that_is_not`\], \[text\], !image,
    /// <https://bare.example.com/a_b>, &lt;<https://angled.example.com>&gt;, &lt;someone@example.com&gt;, Vec&lt;String&gt;, a &lt; b &gt; c.
    ///
    /// | a table | with `pipes|in` code |
    /// |---|
    /// | \[cell\] | &lt;td&gt; |
    ///
    /// ```text
    /// let this = does_not_compile(;
    /// ```
    ///
    /// ```text
    /// {"unclosed": "fence"
    ///
    /// ```
    /// another
    ///
    ///   indented code \[x\] &lt;y&gt;
    #[inline]
    pub fn get_b_prose_b_for_unclosed_link_t_more(
        &self,
    ) -> calls::GetBProseBForUnclosedLinkTMore {
        calls::GetBProseBForUnclosedLinkTMore::new(self)
    }
}
