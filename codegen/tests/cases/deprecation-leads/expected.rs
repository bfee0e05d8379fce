/// The models of the documented API.
pub mod types {
    /// **Deprecated — internal use only.** Old field that is there whenever `_lanes` is filled.
    ///
    /// The schema `BoardLayout` of the pages.
    #[deprecated(note = "internal use only.")]
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BoardLayout {
        pub rows: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl BoardLayout {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "BoardLayout",
                "BoardLayout",
                &[crate::schema::Field::new("rows")],
                &[],
            )
            .deprecated("internal use only.");
    }
    crate::model::model! {
        BoardLayout { 0 rows : i64, }
    }
    /// \[Deprecated since lanes\] The form of a board. Switch to `GET /board/{id}/lanes`, which tells it.
    ///
    /// The schema `BoardMode` of the pages.
    #[deprecated(
        note = "since lanes. Switch to `GET /board/{id}/lanes` (`list_lanes`), which tells it."
    )]
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BoardMode {
        /// `flat`
        Flat,
        /// `tall`
        Tall,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        BoardMode { Flat = "flat", Tall = "tall", }
    }
    /// The schema `BoardSheet` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BoardSheet {
        /// **Deprecated — internal use only.** Old field that is there whenever `_lanes` is filled.
        ///
        /// Repeats a part of `_lanes`. Leave it alone in new integrations.
        #[deprecated(note = "internal use only.")]
        pub _layout: Option<BoardLayout>,
        /// The lanes. Replaces the deprecated `_layout`.
        pub _lanes: Option<String>,
        /// **Deprecated** — will be gone in a later version. Use
        /// `cards` instead. It is here because old boards
        /// still send it.
        #[deprecated(note = "will be gone in a later version. Use `cards` instead.")]
        pub notes: Option<String>,
        /// **Deprecated** — no longer read by printers and will be
        /// gone in a later version. It is here because old boards send it.
        ///
        /// JSON name: `notePrompt`.
        #[deprecated(
            note = "no longer read by printers and will be gone in a later version."
        )]
        pub note_prompt: Option<String>,
        /// **Deprecated on lanes**
        ///
        /// Set while printing. Replaced by `PUT /board/{boardId}/lanes/{lane}/sheet`, which sets it.
        #[deprecated(
            note = "on lanes. Replaced by `PUT /board/{boardId}/lanes/{lane}/sheet` (`put_lane_sheet`), which sets it."
        )]
        pub stamp: Option<String>,
        /// **Deprecated**
        #[deprecated]
        pub frame: Option<String>,
        /// Deprecated on the lane model. Use `cards`.
        #[deprecated(note = "on the lane model. Use `cards`.")]
        pub plain: Option<String>,
        /// The cards. **Deprecated:** more than ten.
        pub cards: Option<Vec<String>>,
        /// **Deprecated cards** are hidden.
        pub hidden: Option<bool>,
        #[deprecated(
            note = "since lanes. Switch to `GET /board/{id}/lanes` (`list_lanes`), which tells it."
        )]
        pub mode: Option<BoardMode>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl BoardSheet {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "BoardSheet",
            "BoardSheet",
            &[
                crate::schema::Field::new("_layout").deprecated("internal use only."),
                crate::schema::Field::new("_lanes"),
                crate::schema::Field::new("notes")
                    .deprecated("will be gone in a later version. Use `cards` instead."),
                crate::schema::Field::new("notePrompt")
                    .deprecated(
                        "no longer read by printers and will be gone in a later version.",
                    ),
                crate::schema::Field::new("stamp")
                    .deprecated(
                        "on lanes. Replaced by `PUT /board/{boardId}/lanes/{lane}/sheet` (`put_lane_sheet`), which sets it.",
                    ),
                crate::schema::Field::new("frame").deprecated(""),
                crate::schema::Field::new("plain")
                    .deprecated("on the lane model. Use `cards`."),
                crate::schema::Field::new("cards"),
                crate::schema::Field::new("hidden"),
                crate::schema::Field::new("mode")
                    .deprecated(
                        "since lanes. Switch to `GET /board/{id}/lanes` (`list_lanes`), which tells it.",
                    ),
            ],
            &[],
        );
    }
    crate::model::model! {
        BoardSheet { #[deprecated(note = "internal use only.")] 0 _layout : BoardLayout,
        1 _lanes : String, #[deprecated(note =
        "will be gone in a later version. Use `cards` instead.")] 2 notes : String,
        #[deprecated(note =
        "no longer read by printers and will be gone in a later version.")] 3 note_prompt
        : String, #[deprecated(note =
        "on lanes. Replaced by `PUT /board/{boardId}/lanes/{lane}/sheet` (`put_lane_sheet`), which sets it.")]
        4 stamp : String, #[deprecated] 5 frame : String, #[deprecated(note =
        "on the lane model. Use `cards`.")] 6 plain : String, 7 cards : Vec < String >, 8
        hidden : bool, #[deprecated(note =
        "since lanes. Switch to `GET /board/{id}/lanes` (`list_lanes`), which tells it.")]
        9 mode : BoardMode, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`CompareLeaves`](calls::CompareLeaves), by [`compare_leaves`](crate::Client::compare_leaves): `GET /board/{id}/compare`, Compare leaves
/// - [`ComparePrints`](calls::ComparePrints), by [`compare_prints`](crate::Client::compare_prints): `GET /board/{id}/prints/diff`, Compare prints *(deprecated)*
/// - [`CompareSheet`](calls::CompareSheet), by [`compare_sheet`](crate::Client::compare_sheet): `GET /board/{id}/sheets/{sheetId}/diff`, Compare sheet *(deprecated)*
/// - [`CreateSheet`](calls::CreateSheet), by [`create_sheet`](crate::Client::create_sheet): `POST /board/{id}/sheets`, Create sheet *(deprecated)*
/// - [`EditNotes`](calls::EditNotes), by [`edit_notes`](crate::Client::edit_notes): `PATCH /board/{id}/sheets/{sheetId}/notes`, Edit notes *(deprecated)*
/// - [`GetLaneSheet`](calls::GetLaneSheet), by [`get_lane_sheet`](crate::Client::get_lane_sheet): `GET /board/{id}/lanes/{laneId}/sheet`, Get lane sheet
/// - [`GetLeaf`](calls::GetLeaf), by [`get_leaf`](crate::Client::get_leaf): `GET /board/{id}/lanes/{laneId}/leaves/{leafId}`, Get leaf
/// - [`GetPrint`](calls::GetPrint), by [`get_print`](crate::Client::get_print): `GET /board/{id}/prints/{printId}`, Get print *(deprecated)*
/// - [`GetSheet`](calls::GetSheet), by [`get_sheet`](crate::Client::get_sheet): `GET /board/{id}/sheets/{sheetId}`, Get sheet *(deprecated)*
/// - [`HangLane`](calls::HangLane), by [`hang_lane`](crate::Client::hang_lane): `POST /board/{id}/lanes/{laneId}/hang`, Hang lane
/// - [`HangPrint`](calls::HangPrint), by [`hang_print`](crate::Client::hang_print): `PATCH /board/{id}/prints/{printId}/hang`, Hang print *(deprecated)*
/// - [`LabelPrint`](calls::LabelPrint), by [`label_print`](crate::Client::label_print): `PATCH /board/{id}/prints/{printId}`, Label print *(deprecated)*
/// - [`ListLanes`](calls::ListLanes), by [`list_lanes`](crate::Client::list_lanes): `GET /board/{id}/lanes`, List lanes
/// - [`ListLeaves`](calls::ListLeaves), by [`list_leaves`](crate::Client::list_leaves): `GET /board/{id}/lanes/{laneId}/leaves`, List leaves
/// - [`ListOpenSheets`](calls::ListOpenSheets), by [`list_open_sheets`](crate::Client::list_open_sheets): `GET /board/{id}/sheets`, List open sheets *(deprecated)*
/// - [`ListPrints`](calls::ListPrints), by [`list_prints`](crate::Client::list_prints): `GET /board/{id}/prints`, List prints *(deprecated)*
/// - [`PreviewLane`](calls::PreviewLane), by [`preview_lane`](crate::Client::preview_lane): `POST /board/{id}/lanes/{laneId}/preview`, Preview lane
/// - [`PreviewPrint`](calls::PreviewPrint), by [`preview_print`](crate::Client::preview_print): `POST /board/{id}/prints/{printId}/preview`, Preview print *(deprecated)*
/// - [`PreviewSheet`](calls::PreviewSheet), by [`preview_sheet`](crate::Client::preview_sheet): `POST /board/{id}/sheets/{sheetId}/preview`, Preview sheet *(deprecated)*
/// - [`PrintLaneSheet`](calls::PrintLaneSheet), by [`print_lane_sheet`](crate::Client::print_lane_sheet): `POST /board/{id}/lanes/{laneId}/sheet/print`, Print lane sheet
/// - [`PrintSheet`](calls::PrintSheet), by [`print_sheet`](crate::Client::print_sheet): `POST /board/{id}/sheets/{sheetId}/print`, Print sheet *(deprecated)*
/// - [`PutLaneSheet`](calls::PutLaneSheet), by [`put_lane_sheet`](crate::Client::put_lane_sheet): `PUT /board/{id}/lanes/{laneId}/sheet`, Put lane sheet
/// - [`RenameSheet`](calls::RenameSheet), by [`rename_sheet`](crate::Client::rename_sheet): `PATCH /board/{id}/sheets/{sheetId}`, Rename sheet *(deprecated)*
/// - [`RestoreLeaf`](calls::RestoreLeaf), by [`restore_leaf`](crate::Client::restore_leaf): `POST /board/{id}/lanes/{laneId}/leaves/{leafId}/restore`, Restore leaf
/// - [`TearOffLaneSheet`](calls::TearOffLaneSheet), by [`tear_off_lane_sheet`](crate::Client::tear_off_lane_sheet): `DELETE /board/{id}/lanes/{laneId}/sheet`, Tear off lane sheet
/// - [`TearOffSheet`](calls::TearOffSheet), by [`tear_off_sheet`](crate::Client::tear_off_sheet): `DELETE /board/{id}/sheets/{sheetId}`, Tear off sheet *(deprecated)*
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /board/{id}/compare`, made by [`Client::compare_leaves`](crate::Client::compare_leaves).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CompareLeaves(crate::call::Call);
    impl CompareLeaves {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /board/{id}/compare",
                name: "compare_leaves",
                method: ::reqwest::Method::GET,
                path: "/board/{id}/compare",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "a",
                        name: "a",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "left",
                        name: "left",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: Some("since lanes. Superseded by `a`."),
                    },
                    crate::call::Parameter {
                        wire: "depth",
                        name: "depth",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: Some("nobody reads it"),
                    },
                    crate::call::Parameter {
                        wire: "width",
                        name: "width",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: Some("Please switch to `a`."),
                    },
                    crate::call::Parameter {
                        wire: "old",
                        name: "old",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "mode",
                        name: "mode",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: Some(
                            "since lanes. Switch to `GET /board/{id}/lanes` (`list_lanes`), which tells it.",
                        ),
                    },
                    crate::call::Parameter {
                        wire: "id",
                        name: "id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
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
        /// The first.
        pub fn a(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// __Deprecated since lanes.__ Superseded by `a`.
        #[deprecated(note = "since lanes. Superseded by `a`.")]
        pub fn left(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// \[Deprecated: nobody reads it\]
        #[deprecated(note = "nobody reads it")]
        pub fn depth(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// (Deprecated) Has no effect. Please switch to `a`. Or not.
        #[deprecated(note = "Please switch to `a`.")]
        pub fn width(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// Whether deprecated boards are compared too.
        pub fn old(mut self, value: impl Into<bool>) -> Self {
            let value: bool = value.into();
            self.0.set_parameter(4usize, &value);
            self
        }
        /// Sets `mode`.
        #[deprecated(
            note = "since lanes. Switch to `GET /board/{id}/lanes` (`list_lanes`), which tells it."
        )]
        pub fn mode(mut self, value: impl Into<types::BoardMode>) -> Self {
            let value: types::BoardMode = value.into();
            self.0.set_parameter(5usize, &value);
            self
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(6usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /board/{id}/prints/diff`, made by [`Client::compare_prints`](crate::Client::compare_prints).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ComparePrints(crate::call::Call);
    impl ComparePrints {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /board/{id}/prints/diff",
                name: "compare_prints",
                method: ::reqwest::Method::GET,
                path: "/board/{id}/prints/diff",
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
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "Migrate to `GET /board/{id}/compare?a=<leafId>&b=<leafId>` (`compare_leaves`).",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /board/{id}/sheets/{sheetId}/diff`, made by [`Client::compare_sheet`](crate::Client::compare_sheet).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CompareSheet(crate::call::Call);
    impl CompareSheet {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /board/{id}/sheets/{sheetId}/diff",
                name: "compare_sheet",
                method: ::reqwest::Method::GET,
                path: "/board/{id}/sheets/{sheetId}/diff",
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
                        wire: "sheetId",
                        name: "sheet_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "Migrate to `GET /board/{id}/compare?a=<laneId>:sheet&b=<leafId>` (`compare_leaves`).",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `sheetId`. Required by the page.
        pub fn sheet_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /board/{id}/sheets`, made by [`Client::create_sheet`](crate::Client::create_sheet).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateSheet(crate::call::Call);
    impl CreateSheet {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /board/{id}/sheets",
                name: "create_sheet",
                method: ::reqwest::Method::POST,
                path: "/board/{id}/sheets",
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
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "on the lane model. Migrate to `PUT /board/{id}/lanes/{laneId}/sheet` (`put_lane_sheet`).",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PATCH /board/{id}/sheets/{sheetId}/notes`, made by [`Client::edit_notes`](crate::Client::edit_notes).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct EditNotes(crate::call::Call);
    impl EditNotes {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PATCH /board/{id}/sheets/{sheetId}/notes",
                name: "edit_notes",
                method: ::reqwest::Method::PATCH,
                path: "/board/{id}/sheets/{sheetId}/notes",
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
                        wire: "sheetId",
                        name: "sheet_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "on the lane model. Migrate to `PUT /board/{id}/lanes/{laneId}/sheet` (`put_lane_sheet`).",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `sheetId`. Required by the page.
        pub fn sheet_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /board/{id}/lanes/{laneId}/sheet`, made by [`Client::get_lane_sheet`](crate::Client::get_lane_sheet).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetLaneSheet(crate::call::Call);
    impl GetLaneSheet {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /board/{id}/lanes/{laneId}/sheet",
                name: "get_lane_sheet",
                method: ::reqwest::Method::GET,
                path: "/board/{id}/lanes/{laneId}/sheet",
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
                        wire: "laneId",
                        name: "lane_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
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
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `laneId`. Required by the page.
        pub fn lane_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /board/{id}/lanes/{laneId}/leaves/{leafId}`, made by [`Client::get_leaf`](crate::Client::get_leaf).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetLeaf(crate::call::Call);
    impl GetLeaf {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /board/{id}/lanes/{laneId}/leaves/{leafId}",
                name: "get_leaf",
                method: ::reqwest::Method::GET,
                path: "/board/{id}/lanes/{laneId}/leaves/{leafId}",
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
                        wire: "laneId",
                        name: "lane_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "leafId",
                        name: "leaf_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
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
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `laneId`. Required by the page.
        pub fn lane_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// JSON name: `leafId`. Required by the page.
        pub fn leaf_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /board/{id}/prints/{printId}`, made by [`Client::get_print`](crate::Client::get_print).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetPrint(crate::call::Call);
    impl GetPrint {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /board/{id}/prints/{printId}",
                name: "get_print",
                method: ::reqwest::Method::GET,
                path: "/board/{id}/prints/{printId}",
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
                        wire: "printId",
                        name: "print_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "Migrate to `GET /board/{id}/lanes/{laneId}/leaves/{leafId}` (`get_leaf`).",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `printId`. Required by the page.
        pub fn print_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /board/{id}/sheets/{sheetId}`, made by [`Client::get_sheet`](crate::Client::get_sheet).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetSheet(crate::call::Call);
    impl GetSheet {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /board/{id}/sheets/{sheetId}",
                name: "get_sheet",
                method: ::reqwest::Method::GET,
                path: "/board/{id}/sheets/{sheetId}",
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
                        wire: "sheetId",
                        name: "sheet_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "Migrate to `GET /board/{id}/lanes/{laneId}/sheet` (`get_lane_sheet`).",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `sheetId`. Required by the page.
        pub fn sheet_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /board/{id}/lanes/{laneId}/hang`, made by [`Client::hang_lane`](crate::Client::hang_lane).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct HangLane(crate::call::Call);
    impl HangLane {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /board/{id}/lanes/{laneId}/hang",
                name: "hang_lane",
                method: ::reqwest::Method::POST,
                path: "/board/{id}/lanes/{laneId}/hang",
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
                        wire: "laneId",
                        name: "lane_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
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
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `laneId`. Required by the page.
        pub fn lane_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PATCH /board/{id}/prints/{printId}/hang`, made by [`Client::hang_print`](crate::Client::hang_print).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct HangPrint(crate::call::Call);
    impl HangPrint {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PATCH /board/{id}/prints/{printId}/hang",
                name: "hang_print",
                method: ::reqwest::Method::PATCH,
                path: "/board/{id}/prints/{printId}/hang",
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
                        wire: "printId",
                        name: "print_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "on the lane model. Migrate to `POST /board/{id}/lanes/{laneId}/hang (hang_lane) or POST /board/{id}/lanes/{laneId}/leaves/{leafId}/restore` (`restore_leaf`).",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `printId`. Required by the page.
        pub fn print_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PATCH /board/{id}/prints/{printId}`, made by [`Client::label_print`](crate::Client::label_print).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct LabelPrint(crate::call::Call);
    impl LabelPrint {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PATCH /board/{id}/prints/{printId}",
                name: "label_print",
                method: ::reqwest::Method::PATCH,
                path: "/board/{id}/prints/{printId}",
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
                        wire: "printId",
                        name: "print_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "on the lane model. Migrate to `Labels are no longer edited on lanes. Set `label` while printing via `POST /board/{id}/lanes/{laneId}/sheet/print` (`print_lane_sheet`).`.",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `printId`. Required by the page.
        pub fn print_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /board/{id}/lanes`, made by [`Client::list_lanes`](crate::Client::list_lanes).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListLanes(crate::call::Call);
    impl ListLanes {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /board/{id}/lanes",
                name: "list_lanes",
                method: ::reqwest::Method::GET,
                path: "/board/{id}/lanes",
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
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /board/{id}/lanes/{laneId}/leaves`, made by [`Client::list_leaves`](crate::Client::list_leaves).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListLeaves(crate::call::Call);
    impl ListLeaves {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /board/{id}/lanes/{laneId}/leaves",
                name: "list_leaves",
                method: ::reqwest::Method::GET,
                path: "/board/{id}/lanes/{laneId}/leaves",
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
                        wire: "laneId",
                        name: "lane_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
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
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `laneId`. Required by the page.
        pub fn lane_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /board/{id}/sheets`, made by [`Client::list_open_sheets`](crate::Client::list_open_sheets).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListOpenSheets(crate::call::Call);
    impl ListOpenSheets {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /board/{id}/sheets",
                name: "list_open_sheets",
                method: ::reqwest::Method::GET,
                path: "/board/{id}/sheets",
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
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "on the lane model. Migrate to `GET /board/{id}/lanes (list_lanes) (`openSheetId` / `hasSheet`)`.",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /board/{id}/prints`, made by [`Client::list_prints`](crate::Client::list_prints).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListPrints(crate::call::Call);
    impl ListPrints {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /board/{id}/prints",
                name: "list_prints",
                method: ::reqwest::Method::GET,
                path: "/board/{id}/prints",
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
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "on the lane model. Migrate to `GET /board/{id}/lanes/{laneId}/leaves` (`list_leaves`).",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /board/{id}/lanes/{laneId}/preview`, made by [`Client::preview_lane`](crate::Client::preview_lane).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PreviewLane(crate::call::Call);
    impl PreviewLane {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /board/{id}/lanes/{laneId}/preview",
                name: "preview_lane",
                method: ::reqwest::Method::POST,
                path: "/board/{id}/lanes/{laneId}/preview",
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
                        wire: "laneId",
                        name: "lane_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
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
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `laneId`. Required by the page.
        pub fn lane_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /board/{id}/prints/{printId}/preview`, made by [`Client::preview_print`](crate::Client::preview_print).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PreviewPrint(crate::call::Call);
    impl PreviewPrint {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /board/{id}/prints/{printId}/preview",
                name: "preview_print",
                method: ::reqwest::Method::POST,
                path: "/board/{id}/prints/{printId}/preview",
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
                        wire: "printId",
                        name: "print_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "Migrate to `POST /board/{id}/lanes/{laneId}/preview` (`preview_lane`) with `leafId`.",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `printId`. Required by the page.
        pub fn print_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /board/{id}/sheets/{sheetId}/preview`, made by [`Client::preview_sheet`](crate::Client::preview_sheet).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PreviewSheet(crate::call::Call);
    impl PreviewSheet {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /board/{id}/sheets/{sheetId}/preview",
                name: "preview_sheet",
                method: ::reqwest::Method::POST,
                path: "/board/{id}/sheets/{sheetId}/preview",
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
                        wire: "sheetId",
                        name: "sheet_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "Migrate to `POST /board/{id}/lanes/{laneId}/preview` (`preview_lane`) with `withSheet: true`.",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `sheetId`. Required by the page.
        pub fn sheet_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /board/{id}/lanes/{laneId}/sheet/print`, made by [`Client::print_lane_sheet`](crate::Client::print_lane_sheet).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PrintLaneSheet(crate::call::Call);
    impl PrintLaneSheet {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /board/{id}/lanes/{laneId}/sheet/print",
                name: "print_lane_sheet",
                method: ::reqwest::Method::POST,
                path: "/board/{id}/lanes/{laneId}/sheet/print",
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
                        wire: "laneId",
                        name: "lane_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
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
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `laneId`. Required by the page.
        pub fn lane_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /board/{id}/sheets/{sheetId}/print`, made by [`Client::print_sheet`](crate::Client::print_sheet).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PrintSheet(crate::call::Call);
    impl PrintSheet {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /board/{id}/sheets/{sheetId}/print",
                name: "print_sheet",
                method: ::reqwest::Method::POST,
                path: "/board/{id}/sheets/{sheetId}/print",
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
                        wire: "sheetId",
                        name: "sheet_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "on the lane model. Migrate to `POST /board/{id}/lanes/{laneId}/sheet/print` (`print_lane_sheet`).",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `sheetId`. Required by the page.
        pub fn sheet_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PUT /board/{id}/lanes/{laneId}/sheet`, made by [`Client::put_lane_sheet`](crate::Client::put_lane_sheet).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutLaneSheet(crate::call::Call);
    impl PutLaneSheet {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /board/{id}/lanes/{laneId}/sheet",
                name: "put_lane_sheet",
                method: ::reqwest::Method::PUT,
                path: "/board/{id}/lanes/{laneId}/sheet",
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
                        wire: "laneId",
                        name: "lane_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::BoardSheet as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `laneId`. Required by the page.
        pub fn lane_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::BoardSheet>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PATCH /board/{id}/sheets/{sheetId}`, made by [`Client::rename_sheet`](crate::Client::rename_sheet).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct RenameSheet(crate::call::Call);
    impl RenameSheet {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PATCH /board/{id}/sheets/{sheetId}",
                name: "rename_sheet",
                method: ::reqwest::Method::PATCH,
                path: "/board/{id}/sheets/{sheetId}",
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
                        wire: "sheetId",
                        name: "sheet_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "on the lane model. Migrate to `PUT /board/{id}/lanes/{laneId}/sheet` (`put_lane_sheet`).",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `sheetId`. Required by the page.
        pub fn sheet_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /board/{id}/lanes/{laneId}/leaves/{leafId}/restore`, made by [`Client::restore_leaf`](crate::Client::restore_leaf).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct RestoreLeaf(crate::call::Call);
    impl RestoreLeaf {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /board/{id}/lanes/{laneId}/leaves/{leafId}/restore",
                name: "restore_leaf",
                method: ::reqwest::Method::POST,
                path: "/board/{id}/lanes/{laneId}/leaves/{leafId}/restore",
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
                        wire: "laneId",
                        name: "lane_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "leafId",
                        name: "leaf_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
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
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `laneId`. Required by the page.
        pub fn lane_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// JSON name: `leafId`. Required by the page.
        pub fn leaf_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `DELETE /board/{id}/lanes/{laneId}/sheet`, made by [`Client::tear_off_lane_sheet`](crate::Client::tear_off_lane_sheet).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TearOffLaneSheet(crate::call::Call);
    impl TearOffLaneSheet {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "DELETE /board/{id}/lanes/{laneId}/sheet",
                name: "tear_off_lane_sheet",
                method: ::reqwest::Method::DELETE,
                path: "/board/{id}/lanes/{laneId}/sheet",
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
                        wire: "laneId",
                        name: "lane_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
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
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `laneId`. Required by the page.
        pub fn lane_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `DELETE /board/{id}/sheets/{sheetId}`, made by [`Client::tear_off_sheet`](crate::Client::tear_off_sheet).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TearOffSheet(crate::call::Call);
    impl TearOffSheet {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "DELETE /board/{id}/sheets/{sheetId}",
                name: "tear_off_sheet",
                method: ::reqwest::Method::DELETE,
                path: "/board/{id}/sheets/{sheetId}",
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
                        wire: "sheetId",
                        name: "sheet_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "on the lane model. Migrate to `DELETE /board/{id}/lanes/{laneId}/sheet` (`tear_off_lane_sheet`).",
                ),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `sheetId`. Required by the page.
        pub fn sheet_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
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
    /// Begins a call of `GET /board/{id}/compare`: Compare leaves.
    #[inline]
    pub fn compare_leaves(&self) -> calls::CompareLeaves {
        calls::CompareLeaves::new(self)
    }
    /// Begins a call of `GET /board/{id}/prints/diff`: Compare prints.
    ///
    /// **Deprecated.** Goes on while both models live (~1 quarter). Migrate to `GET /board/{id}/compare?a=<leafId>&b=<leafId>`. Goes at the end of the quarter.
    #[deprecated(
        note = "Migrate to `GET /board/{id}/compare?a=<leafId>&b=<leafId>` (`compare_leaves`)."
    )]
    #[inline]
    pub fn compare_prints(&self) -> calls::ComparePrints {
        calls::ComparePrints::new(self)
    }
    /// Begins a call of `GET /board/{id}/sheets/{sheetId}/diff`: Compare sheet.
    ///
    /// **Deprecated.** Goes on while both models live (~1 quarter). Migrate to `GET /board/{id}/compare?a=<laneId>:sheet&b=<leafId>`. Goes at the end of the quarter.
    #[deprecated(
        note = "Migrate to `GET /board/{id}/compare?a=<laneId>:sheet&b=<leafId>` (`compare_leaves`)."
    )]
    #[inline]
    pub fn compare_sheet(&self) -> calls::CompareSheet {
        calls::CompareSheet::new(self)
    }
    /// Begins a call of `POST /board/{id}/sheets`: Create sheet.
    ///
    /// **Deprecated on the lane model.** Migrate to `PUT /board/{id}/lanes/{laneId}/sheet`. When `LANES` is on, this endpoint returns `409 lanes_required` with the `Deprecation: true` header. See the [lanes guide](https://docs.smallest.ai/guides/lanes).
    #[deprecated(
        note = "on the lane model. Migrate to `PUT /board/{id}/lanes/{laneId}/sheet` (`put_lane_sheet`)."
    )]
    #[inline]
    pub fn create_sheet(&self) -> calls::CreateSheet {
        calls::CreateSheet::new(self)
    }
    /// Begins a call of `PATCH /board/{id}/sheets/{sheetId}/notes`: Edit notes.
    ///
    /// **Deprecated on the lane model.** Migrate to `PUT /board/{id}/lanes/{laneId}/sheet`. When `LANES` is on, this endpoint returns `409 lanes_required` with the `Deprecation: true` header. See the [lanes guide](https://docs.smallest.ai/guides/lanes).
    ///
    /// |
    ///
    /// Edits all notes of a sheet: **text, colour**, and more.
    ///
    /// **Notes**
    ///
    /// Use `notes` to send them all.
    #[deprecated(
        note = "on the lane model. Migrate to `PUT /board/{id}/lanes/{laneId}/sheet` (`put_lane_sheet`)."
    )]
    #[inline]
    pub fn edit_notes(&self) -> calls::EditNotes {
        calls::EditNotes::new(self)
    }
    /// Begins a call of `GET /board/{id}/lanes/{laneId}/sheet`: Get lane sheet.
    ///
    /// Returns the sheet of a lane, for non-deprecated boards.
    #[inline]
    pub fn get_lane_sheet(&self) -> calls::GetLaneSheet {
        calls::GetLaneSheet::new(self)
    }
    /// Begins a call of `GET /board/{id}/lanes/{laneId}/leaves/{leafId}`: Get leaf.
    #[inline]
    pub fn get_leaf(&self) -> calls::GetLeaf {
        calls::GetLeaf::new(self)
    }
    /// Begins a call of `GET /board/{id}/prints/{printId}`: Get print.
    ///
    /// **Deprecated.** Single reads go on while both models live (~1 quarter). An old `printId` is the `leafId` of its leaf, so this finds it in every lane. Migrate to `GET /board/{id}/lanes/{laneId}/leaves/{leafId}`. Goes at the end of the quarter.
    #[deprecated(
        note = "Migrate to `GET /board/{id}/lanes/{laneId}/leaves/{leafId}` (`get_leaf`)."
    )]
    #[inline]
    pub fn get_print(&self) -> calls::GetPrint {
        calls::GetPrint::new(self)
    }
    /// Begins a call of `GET /board/{id}/sheets/{sheetId}`: Get sheet.
    ///
    /// **Deprecated.** Single reads go on while both models live (~1 quarter). An old `sheetId` is still found. Migrate to `GET /board/{id}/lanes/{laneId}/sheet`. Goes at the end of the quarter.
    #[deprecated(
        note = "Migrate to `GET /board/{id}/lanes/{laneId}/sheet` (`get_lane_sheet`)."
    )]
    #[inline]
    pub fn get_sheet(&self) -> calls::GetSheet {
        calls::GetSheet::new(self)
    }
    /// Begins a call of `POST /board/{id}/lanes/{laneId}/hang`: Hang lane.
    #[inline]
    pub fn hang_lane(&self) -> calls::HangLane {
        calls::HangLane::new(self)
    }
    /// Begins a call of `PATCH /board/{id}/prints/{printId}/hang`: Hang print.
    ///
    /// **Deprecated on the lane model.** Migrate to `POST /board/{id}/lanes/{laneId}/hang or POST /board/{id}/lanes/{laneId}/leaves/{leafId}/restore`. When `LANES` is on, this endpoint returns `409 lanes_required` with the `Deprecation: true` header. See the [lanes guide](https://docs.smallest.ai/guides/lanes).
    #[deprecated(
        note = "on the lane model. Migrate to `POST /board/{id}/lanes/{laneId}/hang (hang_lane) or POST /board/{id}/lanes/{laneId}/leaves/{leafId}/restore` (`restore_leaf`)."
    )]
    #[inline]
    pub fn hang_print(&self) -> calls::HangPrint {
        calls::HangPrint::new(self)
    }
    /// Begins a call of `PATCH /board/{id}/prints/{printId}`: Label print.
    ///
    /// **Deprecated on the lane model.** Migrate to `Labels are no longer edited on lanes. Set `label` while printing via `POST /board/{id}/lanes/{laneId}/sheet/print`.`. When `LANES` is on, this endpoint returns `409 lanes_required` with the `Deprecation: true` header. See the [lanes guide](https://docs.smallest.ai/guides/lanes).
    #[deprecated(
        note = "on the lane model. Migrate to `Labels are no longer edited on lanes. Set `label` while printing via `POST /board/{id}/lanes/{laneId}/sheet/print` (`print_lane_sheet`).`."
    )]
    #[inline]
    pub fn label_print(&self) -> calls::LabelPrint {
        calls::LabelPrint::new(self)
    }
    /// Begins a call of `GET /board/{id}/lanes`: List lanes.
    ///
    /// Lists lanes. Replaces the deprecated `GET /board/{id}/sheets`.
    #[inline]
    pub fn list_lanes(&self) -> calls::ListLanes {
        calls::ListLanes::new(self)
    }
    /// Begins a call of `GET /board/{id}/lanes/{laneId}/leaves`: List leaves.
    #[inline]
    pub fn list_leaves(&self) -> calls::ListLeaves {
        calls::ListLeaves::new(self)
    }
    /// Begins a call of `GET /board/{id}/sheets`: List open sheets.
    ///
    /// **Deprecated on the lane model.** Migrate to `GET /board/{id}/lanes (`openSheetId` / `hasSheet`)`. When `LANES` is on, this endpoint returns `409 lanes_required` with the `Deprecation: true` header. See the [lanes guide](https://docs.smallest.ai/guides/lanes).
    ///
    /// List the sheets of a board that nobody has torn off.
    #[deprecated(
        note = "on the lane model. Migrate to `GET /board/{id}/lanes (list_lanes) (`openSheetId` / `hasSheet`)`."
    )]
    #[inline]
    pub fn list_open_sheets(&self) -> calls::ListOpenSheets {
        calls::ListOpenSheets::new(self)
    }
    /// Begins a call of `GET /board/{id}/prints`: List prints.
    ///
    /// **Deprecated on the lane model.** Migrate to `GET /board/{id}/lanes/{laneId}/leaves`. When `LANES` is on, this endpoint returns `409 lanes_required` with the `Deprecation: true` header. See the [lanes guide](https://docs.smallest.ai/guides/lanes).
    #[deprecated(
        note = "on the lane model. Migrate to `GET /board/{id}/lanes/{laneId}/leaves` (`list_leaves`)."
    )]
    #[inline]
    pub fn list_prints(&self) -> calls::ListPrints {
        calls::ListPrints::new(self)
    }
    /// Begins a call of `POST /board/{id}/lanes/{laneId}/preview`: Preview lane.
    #[inline]
    pub fn preview_lane(&self) -> calls::PreviewLane {
        calls::PreviewLane::new(self)
    }
    /// Begins a call of `POST /board/{id}/prints/{printId}/preview`: Preview print.
    ///
    /// **Deprecated.** Previews are not held to the lane model and go on. Migrate to `POST /board/{id}/lanes/{laneId}/preview` with `leafId`. Goes at the end of the quarter.
    #[deprecated(
        note = "Migrate to `POST /board/{id}/lanes/{laneId}/preview` (`preview_lane`) with `leafId`."
    )]
    #[inline]
    pub fn preview_print(&self) -> calls::PreviewPrint {
        calls::PreviewPrint::new(self)
    }
    /// Begins a call of `POST /board/{id}/sheets/{sheetId}/preview`: Preview sheet.
    ///
    /// **Deprecated.** Previews are not held to the lane model and go on. Migrate to `POST /board/{id}/lanes/{laneId}/preview` with `withSheet: true`. Goes at the end of the quarter.
    #[deprecated(
        note = "Migrate to `POST /board/{id}/lanes/{laneId}/preview` (`preview_lane`) with `withSheet: true`."
    )]
    #[inline]
    pub fn preview_sheet(&self) -> calls::PreviewSheet {
        calls::PreviewSheet::new(self)
    }
    /// Begins a call of `POST /board/{id}/lanes/{laneId}/sheet/print`: Print lane sheet.
    ///
    /// **Deprecated boards** are not printed.
    #[inline]
    pub fn print_lane_sheet(&self) -> calls::PrintLaneSheet {
        calls::PrintLaneSheet::new(self)
    }
    /// Begins a call of `POST /board/{id}/sheets/{sheetId}/print`: Print sheet.
    ///
    /// **Deprecated on the lane model.** Migrate to `POST /board/{id}/lanes/{laneId}/sheet/print`. When `LANES` is on, this endpoint returns `409 lanes_required` with the `Deprecation: true` header. See the [lanes guide](https://docs.smallest.ai/guides/lanes).
    #[deprecated(
        note = "on the lane model. Migrate to `POST /board/{id}/lanes/{laneId}/sheet/print` (`print_lane_sheet`)."
    )]
    #[inline]
    pub fn print_sheet(&self) -> calls::PrintSheet {
        calls::PrintSheet::new(self)
    }
    /// Begins a call of `PUT /board/{id}/lanes/{laneId}/sheet`: Put lane sheet.
    ///
    /// **Non-deprecated** way to write a sheet; use it instead of the old one.
    #[inline]
    pub fn put_lane_sheet(&self) -> calls::PutLaneSheet {
        calls::PutLaneSheet::new(self)
    }
    /// Begins a call of `PATCH /board/{id}/sheets/{sheetId}`: Rename sheet.
    ///
    /// **Deprecated on the lane model.** Migrate to `PUT /board/{id}/lanes/{laneId}/sheet`. When `LANES` is on, this endpoint returns `409 lanes_required` with the `Deprecation: true` header. See the [lanes guide](https://docs.smallest.ai/guides/lanes).
    ///
    /// Renames a sheet.
    #[deprecated(
        note = "on the lane model. Migrate to `PUT /board/{id}/lanes/{laneId}/sheet` (`put_lane_sheet`)."
    )]
    #[inline]
    pub fn rename_sheet(&self) -> calls::RenameSheet {
        calls::RenameSheet::new(self)
    }
    /// Begins a call of `POST /board/{id}/lanes/{laneId}/leaves/{leafId}/restore`: Restore leaf.
    #[inline]
    pub fn restore_leaf(&self) -> calls::RestoreLeaf {
        calls::RestoreLeaf::new(self)
    }
    /// Begins a call of `DELETE /board/{id}/lanes/{laneId}/sheet`: Tear off lane sheet.
    ///
    /// The one way to tear off a sheet. **Deprecated boards** are left as they are.
    #[inline]
    pub fn tear_off_lane_sheet(&self) -> calls::TearOffLaneSheet {
        calls::TearOffLaneSheet::new(self)
    }
    /// Begins a call of `DELETE /board/{id}/sheets/{sheetId}`: Tear off sheet.
    ///
    /// **Deprecated on the lane model.** Migrate to `DELETE /board/{id}/lanes/{laneId}/sheet`. When `LANES` is on, this endpoint returns `409 lanes_required` with the `Deprecation: true` header. See the [lanes guide](https://docs.smallest.ai/guides/lanes).
    #[deprecated(
        note = "on the lane model. Migrate to `DELETE /board/{id}/lanes/{laneId}/sheet` (`tear_off_lane_sheet`)."
    )]
    #[inline]
    pub fn tear_off_sheet(&self) -> calls::TearOffSheet {
        calls::TearOffSheet::new(self)
    }
}
