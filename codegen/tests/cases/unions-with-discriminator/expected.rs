/// The models of the documented API.
pub mod types {
    /// A shape of one of three kinds.
    ///
    /// The schema `Shape` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Shape {
        /// Of the schema `ShapeCircle`. Its `kind` is `circle`.
        Circle(ShapeCircle),
        /// Of the schema `ShapeSquare`. Its `kind` is `square-ish`.
        Square(ShapeSquare),
        /// Of the schema `ShapeGroup`. Its `kind` is `group`.
        Group(ShapeGroup),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        Shape(Some("kind")) { Circle(ShapeCircle) = ["circle"], Square(ShapeSquare) =
        ["square-ish"], Group(ShapeGroup) = ["group"], }
    }
    impl From<ShapeCircle> for Shape {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ShapeCircle) -> Self {
            Self::Circle(value)
        }
    }
    impl From<ShapeSquare> for Shape {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ShapeSquare) -> Self {
            Self::Square(value)
        }
    }
    impl From<ShapeGroup> for Shape {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ShapeGroup) -> Self {
            Self::Group(value)
        }
    }
    /// The schema `ShapeCircle` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ShapeCircle {
        /// Required by the page.
        pub kind: Option<ShapeCircleKind>,
        pub size: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ShapeCircle {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ShapeCircle",
            "ShapeCircle",
            &[
                crate::schema::Field::new("kind").required().tells(),
                crate::schema::Field::new("size"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ShapeCircle { 0 kind : ShapeCircleKind, 1 size : f64, }
    }
    /// The schema `ShapeCircle.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ShapeCircleKind {
        /// `circle`
        Circle,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ShapeCircleKind { Circle = "circle", }
    }
    /// The schema `ShapeDot` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ShapeDot {
        /// JSON name: `@type`.
        pub type_: Option<String>,
        pub x: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ShapeDot {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ShapeDot",
            "ShapeDot",
            &[crate::schema::Field::new("@type"), crate::schema::Field::new("x")],
            &[],
        );
    }
    crate::model::model! {
        ShapeDot { 0 type_ : String, 1 x : i64, }
    }
    /// The schema `ShapeFrame` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ShapeFrame {
        pub shape: Option<Shape>,
        /// `Some(None)` is JSON's null.
        pub or_null: Option<Option<Shape>>,
        pub without_mapping: Option<ShapeFrameWithoutMapping>,
        pub map: Option<::std::collections::BTreeMap<String, Shape>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ShapeFrame {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ShapeFrame",
            "ShapeFrame",
            &[
                crate::schema::Field::new("shape"),
                crate::schema::Field::new("or_null"),
                crate::schema::Field::new("without_mapping"),
                crate::schema::Field::new("map"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ShapeFrame { 0 shape : Shape, 1 or_null : Option < Shape >, 2 without_mapping :
        ShapeFrameWithoutMapping, 3 map : ::std::collections::BTreeMap < String, Shape >,
        }
    }
    /// The schema `ShapeFrame.without_mapping` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ShapeFrameWithoutMapping {
        /// Of the schema `ShapeDot`. Its `@type` is `ShapeDot`.
        ShapeDot(ShapeDot),
        /// Of the schema `ShapeLine`. Its `@type` is `ShapeLine`.
        ShapeLine(ShapeLine),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        ShapeFrameWithoutMapping(Some("@type")) { ShapeDot(ShapeDot) = ["ShapeDot"],
        ShapeLine(ShapeLine) = ["ShapeLine"], }
    }
    impl From<ShapeDot> for ShapeFrameWithoutMapping {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ShapeDot) -> Self {
            Self::ShapeDot(value)
        }
    }
    impl From<ShapeLine> for ShapeFrameWithoutMapping {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ShapeLine) -> Self {
            Self::ShapeLine(value)
        }
    }
    /// The schema `ShapeGroup` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ShapeGroup {
        /// Required by the page.
        pub kind: Option<ShapeGroupKind>,
        pub shapes: Option<Vec<Shape>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ShapeGroup {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ShapeGroup",
            "ShapeGroup",
            &[
                crate::schema::Field::new("kind").required().tells(),
                crate::schema::Field::new("shapes"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ShapeGroup { 0 kind : ShapeGroupKind, 1 shapes : Vec < Shape >, }
    }
    /// The schema `ShapeGroup.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ShapeGroupKind {
        /// `group`
        Group,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ShapeGroupKind { Group = "group", }
    }
    /// The schema `ShapeLine` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ShapeLine {
        /// JSON name: `@type`.
        pub type_: Option<String>,
        pub x: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ShapeLine {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ShapeLine",
            "ShapeLine",
            &[crate::schema::Field::new("@type"), crate::schema::Field::new("x")],
            &[],
        );
    }
    crate::model::model! {
        ShapeLine { 0 type_ : String, 1 x : i64, }
    }
    /// The schema `ShapeSquare` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ShapeSquare {
        /// Required by the page. Always `square-ish`.
        pub kind: Option<String>,
        pub size: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ShapeSquare {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ShapeSquare",
            "ShapeSquare",
            &[
                crate::schema::Field::new("kind")
                    .required()
                    .bounds(&[crate::schema::Bound::Tag(&["square-ish"])]),
                crate::schema::Field::new("size"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ShapeSquare { 0 kind : String, 1 size : f64, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostShapes`](calls::PostShapes), by [`post_shapes`](crate::Client::post_shapes): `POST /shapes`, Post shapes
/// - [`PutFramedShapes`](calls::PutFramedShapes), by [`put_framed_shapes`](crate::Client::put_framed_shapes): `PUT /shapes/framed`, Put framed shapes
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /shapes`, made by [`Client::post_shapes`](crate::Client::post_shapes).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostShapes(crate::call::Call);
    impl PostShapes {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /shapes",
                name: "post_shapes",
                method: ::reqwest::Method::POST,
                path: "/shapes",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["kind"],
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
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::Shape>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            Vec < types::Shape >
        }
    }
    /// A call of `PUT /shapes/framed`, made by [`Client::put_framed_shapes`](crate::Client::put_framed_shapes).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutFramedShapes(crate::call::Call);
    impl PutFramedShapes {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /shapes/framed",
                name: "put_framed_shapes",
                method: ::reqwest::Method::PUT,
                path: "/shapes/framed",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::ShapeFrame as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::ShapeFrame>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::ShapeFrame
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
    /// Begins a call of `POST /shapes`: Post shapes.
    #[inline]
    pub fn post_shapes(&self) -> calls::PostShapes {
        calls::PostShapes::new(self)
    }
    /// Begins a call of `PUT /shapes/framed`: Put framed shapes.
    #[inline]
    pub fn put_framed_shapes(&self) -> calls::PutFramedShapes {
        calls::PutFramedShapes::new(self)
    }
}
