/// The models of the documented API.
pub mod types {
    /// The schema `POST /reminders/put-together body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlanALateReminderBody {
        /// Required by the page.
        pub to: Option<String>,
        /// Required by the page.
        pub text: Option<String>,
        pub loud: Option<bool>,
        /// Required by the page.
        pub delay: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PlanALateReminderBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /reminders/put-together body",
            "PlanALateReminderBody",
            &[
                crate::schema::Field::new("to").required(),
                crate::schema::Field::new("text").required(),
                crate::schema::Field::new("loud"),
                crate::schema::Field::new("delay").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        PlanALateReminderBody { 0 to : String, 1 text : String, 2 loud : bool, 3 delay :
        i64, }
    }
    /// The schema `POST /reminders/apart body` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PlanApartBody {
        /// Of the schema `POST /reminders/apart body 1`.
        Form1(PlanApartBody1),
        /// Of the schema `POST /reminders/apart body 2`.
        Form2(PlanApartBody2),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        PlanApartBody(None) { Form1(PlanApartBody1) = [], Form2(PlanApartBody2) = [], }
    }
    impl From<PlanApartBody1> for PlanApartBody {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: PlanApartBody1) -> Self {
            Self::Form1(value)
        }
    }
    impl From<PlanApartBody2> for PlanApartBody {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: PlanApartBody2) -> Self {
            Self::Form2(value)
        }
    }
    /// The schema `POST /reminders/apart body 1` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlanApartBody1 {
        /// Required by the page.
        pub day: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PlanApartBody1 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /reminders/apart body 1",
            "PlanApartBody1",
            &[crate::schema::Field::new("day").required()],
            &[],
        );
    }
    crate::model::model! {
        PlanApartBody1 { 0 day : String, }
    }
    /// The schema `POST /reminders/apart body 2` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlanApartBody2 {
        /// Required by the page.
        pub hour: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PlanApartBody2 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /reminders/apart body 2",
            "PlanApartBody2",
            &[crate::schema::Field::new("hour").required()],
            &[],
        );
    }
    crate::model::model! {
        PlanApartBody2 { 0 hour : i64, }
    }
    /// The schema `POST /reminders/either body` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PlanEitherBody {
        /// Of the schema `Reminder`.
        Reminder(Reminder),
        /// Of the schema `POST /reminders/either body 2`.
        Form2(PlanEitherBody2),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        PlanEitherBody(None) { Reminder(Reminder) = [], Form2(PlanEitherBody2) = [], }
    }
    impl From<Reminder> for PlanEitherBody {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Reminder) -> Self {
            Self::Reminder(value)
        }
    }
    impl From<PlanEitherBody2> for PlanEitherBody {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: PlanEitherBody2) -> Self {
            Self::Form2(value)
        }
    }
    /// The schema `POST /reminders/either body 2` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlanEitherBody2 {
        /// Required by the page.
        pub to: Option<String>,
        /// Required by the page.
        pub url: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PlanEitherBody2 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /reminders/either body 2",
            "PlanEitherBody2",
            &[
                crate::schema::Field::new("to").required(),
                crate::schema::Field::new("url").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        PlanEitherBody2 { 0 to : String, 1 url : String, }
    }
    /// The schema `POST /reminders/open body` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PlanOpenlyBody {
        /// Of the schema `Reminder`.
        Reminder(Reminder),
        /// Of the schema `POST /reminders/open body 2`.
        Form2(PlanOpenlyBody2),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        PlanOpenlyBody(None) { Reminder(Reminder) = [], Form2(PlanOpenlyBody2) = [], }
    }
    impl From<Reminder> for PlanOpenlyBody {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Reminder) -> Self {
            Self::Reminder(value)
        }
    }
    impl From<PlanOpenlyBody2> for PlanOpenlyBody {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: PlanOpenlyBody2) -> Self {
            Self::Form2(value)
        }
    }
    /// The schema `POST /reminders/open body 2` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlanOpenlyBody2 {
        pub note: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PlanOpenlyBody2 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /reminders/open body 2",
            "PlanOpenlyBody2",
            &[crate::schema::Field::new("note")],
            &[],
        );
    }
    crate::model::model! {
        PlanOpenlyBody2 { 0 note : String, }
    }
    /// The schema `POST /reminders/read-only body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlanWhatTheServiceNumbersBody {
        pub id: Option<String>,
        pub note: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PlanWhatTheServiceNumbersBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /reminders/read-only body",
            "PlanWhatTheServiceNumbersBody",
            &[crate::schema::Field::new("id"), crate::schema::Field::new("note")],
            &[],
        );
    }
    crate::model::model! {
        PlanWhatTheServiceNumbersBody { 0 id : String, 1 note : String, }
    }
    /// The schema `Reminder` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Reminder {
        /// Required by the page.
        pub to: Option<String>,
        /// Required by the page.
        pub text: Option<String>,
        pub loud: Option<bool>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Reminder {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Reminder",
            "Reminder",
            &[
                crate::schema::Field::new("to").required(),
                crate::schema::Field::new("text").required(),
                crate::schema::Field::new("loud"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Reminder { 0 to : String, 1 text : String, 2 loud : bool, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PlanALateReminder`](calls::PlanALateReminder), by [`plan_a_late_reminder`](crate::Client::plan_a_late_reminder): `POST /reminders/put-together`, Plan a late reminder
/// - [`PlanAReminder`](calls::PlanAReminder), by [`plan_a_reminder`](crate::Client::plan_a_reminder): `POST /reminders`, Plan a reminder
/// - [`PlanAReminderOrNone`](calls::PlanAReminderOrNone), by [`plan_a_reminder_or_none`](crate::Client::plan_a_reminder_or_none): `PATCH /reminders`, Plan a reminder or none
/// - [`PlanApart`](calls::PlanApart), by [`plan_apart`](crate::Client::plan_apart): `POST /reminders/apart`, Plan apart
/// - [`PlanEither`](calls::PlanEither), by [`plan_either`](crate::Client::plan_either): `POST /reminders/either`, Plan either
/// - [`PlanNull`](calls::PlanNull), by [`plan_null`](crate::Client::plan_null): `POST /reminders/null`, Plan null
/// - [`PlanOpenly`](calls::PlanOpenly), by [`plan_openly`](crate::Client::plan_openly): `POST /reminders/open`, Plan openly
/// - [`PlanReminders`](calls::PlanReminders), by [`plan_reminders`](crate::Client::plan_reminders): `PUT /reminders`, Plan reminders
/// - [`PlanWhatTheServiceNumbers`](calls::PlanWhatTheServiceNumbers), by [`plan_what_the_service_numbers`](crate::Client::plan_what_the_service_numbers): `POST /reminders/read-only`, Plan what the service numbers
/// - [`SendARecording`](calls::SendARecording), by [`send_a_recording`](crate::Client::send_a_recording): `POST /recordings`, Send a recording
/// - [`SendARecordingOrNone`](calls::SendARecordingOrNone), by [`send_a_recording_or_none`](crate::Client::send_a_recording_or_none): `PUT /recordings`, Send a recording or none
/// - [`SendNotes`](calls::SendNotes), by [`send_notes`](crate::Client::send_notes): `POST /recordings/notes`, Send notes
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /reminders/put-together`, made by [`Client::plan_a_late_reminder`](crate::Client::plan_a_late_reminder).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PlanALateReminder(crate::call::Call);
    impl PlanALateReminder {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /reminders/put-together",
                name: "plan_a_late_reminder",
                method: ::reqwest::Method::POST,
                path: "/reminders/put-together",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["to", "text", "delay"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::PlanALateReminderBody as Default>::default(),
                    )),
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
        pub fn body(mut self, body: impl Into<types::PlanALateReminderBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /reminders`, made by [`Client::plan_a_reminder`](crate::Client::plan_a_reminder).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PlanAReminder(crate::call::Call);
    impl PlanAReminder {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /reminders",
                name: "plan_a_reminder",
                method: ::reqwest::Method::POST,
                path: "/reminders",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["to", "text"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Reminder as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::Reminder>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PATCH /reminders`, made by [`Client::plan_a_reminder_or_none`](crate::Client::plan_a_reminder_or_none).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PlanAReminderOrNone(crate::call::Call);
    impl PlanAReminderOrNone {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PATCH /reminders",
                name: "plan_a_reminder_or_none",
                method: ::reqwest::Method::PATCH,
                path: "/reminders",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Reminder as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::Reminder>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /reminders/apart`, made by [`Client::plan_apart`](crate::Client::plan_apart).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PlanApart(crate::call::Call);
    impl PlanApart {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /reminders/apart",
                name: "plan_apart",
                method: ::reqwest::Method::POST,
                path: "/reminders/apart",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
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
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::PlanApartBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /reminders/either`, made by [`Client::plan_either`](crate::Client::plan_either).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PlanEither(crate::call::Call);
    impl PlanEither {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /reminders/either",
                name: "plan_either",
                method: ::reqwest::Method::POST,
                path: "/reminders/either",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["to"],
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
        pub fn body(mut self, body: impl Into<types::PlanEitherBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /reminders/null`, made by [`Client::plan_null`](crate::Client::plan_null).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PlanNull(crate::call::Call);
    impl PlanNull {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /reminders/null",
                name: "plan_null",
                method: ::reqwest::Method::POST,
                path: "/reminders/null",
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
        pub fn body(mut self, body: impl Into<Option<types::Reminder>>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /reminders/open`, made by [`Client::plan_openly`](crate::Client::plan_openly).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PlanOpenly(crate::call::Call);
    impl PlanOpenly {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /reminders/open",
                name: "plan_openly",
                method: ::reqwest::Method::POST,
                path: "/reminders/open",
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
        pub fn body(mut self, body: impl Into<types::PlanOpenlyBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PUT /reminders`, made by [`Client::plan_reminders`](crate::Client::plan_reminders).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PlanReminders(crate::call::Call);
    impl PlanReminders {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /reminders",
                name: "plan_reminders",
                method: ::reqwest::Method::PUT,
                path: "/reminders",
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
        pub fn body(mut self, body: impl Into<Vec<types::Reminder>>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /reminders/read-only`, made by [`Client::plan_what_the_service_numbers`](crate::Client::plan_what_the_service_numbers).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PlanWhatTheServiceNumbers(crate::call::Call);
    impl PlanWhatTheServiceNumbers {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /reminders/read-only",
                name: "plan_what_the_service_numbers",
                method: ::reqwest::Method::POST,
                path: "/reminders/read-only",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::PlanWhatTheServiceNumbersBody as Default>::default(),
                    )),
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
        pub fn body(
            mut self,
            body: impl Into<types::PlanWhatTheServiceNumbersBody>,
        ) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /recordings`, made by [`Client::send_a_recording`](crate::Client::send_a_recording).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SendARecording(crate::call::Call);
    impl SendARecording {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /recordings",
                name: "send_a_recording",
                method: ::reqwest::Method::POST,
                path: "/recordings",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "file",
                        name: "file",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "note",
                        name: "note",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Multipart,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page. Format: `binary`.
        pub fn file(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(0usize, vec![value.into()]);
            self
        }
        /// Sets `note`.
        pub fn note(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PUT /recordings`, made by [`Client::send_a_recording_or_none`](crate::Client::send_a_recording_or_none).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SendARecordingOrNone(crate::call::Call);
    impl SendARecordingOrNone {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /recordings",
                name: "send_a_recording_or_none",
                method: ::reqwest::Method::PUT,
                path: "/recordings",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "file",
                        name: "file",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "note",
                        name: "note",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Multipart,
                optional_form: true,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page. Format: `binary`.
        pub fn file(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(0usize, vec![value.into()]);
            self
        }
        /// Sets `note`.
        pub fn note(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /recordings/notes`, made by [`Client::send_notes`](crate::Client::send_notes).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SendNotes(crate::call::Call);
    impl SendNotes {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /recordings/notes",
                name: "send_notes",
                method: ::reqwest::Method::POST,
                path: "/recordings/notes",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "note",
                        name: "note",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Form,
                optional_form: true,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `note`.
        pub fn note(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
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
    /// Begins a call of `POST /reminders/put-together`: Plan a late reminder.
    #[inline]
    pub fn plan_a_late_reminder(&self) -> calls::PlanALateReminder {
        calls::PlanALateReminder::new(self)
    }
    /// Begins a call of `POST /reminders`: Plan a reminder.
    #[inline]
    pub fn plan_a_reminder(&self) -> calls::PlanAReminder {
        calls::PlanAReminder::new(self)
    }
    /// Begins a call of `PATCH /reminders`: Plan a reminder or none.
    #[inline]
    pub fn plan_a_reminder_or_none(&self) -> calls::PlanAReminderOrNone {
        calls::PlanAReminderOrNone::new(self)
    }
    /// Begins a call of `POST /reminders/apart`: Plan apart.
    #[inline]
    pub fn plan_apart(&self) -> calls::PlanApart {
        calls::PlanApart::new(self)
    }
    /// Begins a call of `POST /reminders/either`: Plan either.
    #[inline]
    pub fn plan_either(&self) -> calls::PlanEither {
        calls::PlanEither::new(self)
    }
    /// Begins a call of `POST /reminders/null`: Plan null.
    #[inline]
    pub fn plan_null(&self) -> calls::PlanNull {
        calls::PlanNull::new(self)
    }
    /// Begins a call of `POST /reminders/open`: Plan openly.
    #[inline]
    pub fn plan_openly(&self) -> calls::PlanOpenly {
        calls::PlanOpenly::new(self)
    }
    /// Begins a call of `PUT /reminders`: Plan reminders.
    #[inline]
    pub fn plan_reminders(&self) -> calls::PlanReminders {
        calls::PlanReminders::new(self)
    }
    /// Begins a call of `POST /reminders/read-only`: Plan what the service numbers.
    #[inline]
    pub fn plan_what_the_service_numbers(&self) -> calls::PlanWhatTheServiceNumbers {
        calls::PlanWhatTheServiceNumbers::new(self)
    }
    /// Begins a call of `POST /recordings`: Send a recording.
    #[inline]
    pub fn send_a_recording(&self) -> calls::SendARecording {
        calls::SendARecording::new(self)
    }
    /// Begins a call of `PUT /recordings`: Send a recording or none.
    #[inline]
    pub fn send_a_recording_or_none(&self) -> calls::SendARecordingOrNone {
        calls::SendARecordingOrNone::new(self)
    }
    /// Begins a call of `POST /recordings/notes`: Send notes.
    #[inline]
    pub fn send_notes(&self) -> calls::SendNotes {
        calls::SendNotes::new(self)
    }
}
// note: page.yaml#/paths/~1reminders~1read-only/post/requestBody/content/application~1json/schema: `required` names "lost", which is no property; nobody checks it
