/// The models of the documented API.
pub mod types {}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetLamp`](calls::GetLamp), by [`get_lamp`](crate::Client::get_lamp): `GET /lamp/{id}`, Get lamp
/// - [`GetLampShade`](calls::GetLampShade), by [`get_lamp_shade`](crate::Client::get_lamp_shade): `GET /lamp/shade`, Turn shade
/// - [`ListLampsOfLamp`](calls::ListLampsOfLamp), by [`list_lamps_of_lamp`](crate::Client::list_lamps_of_lamp): `GET /lamp/of-lamp`, List lamps of lamp
/// - [`PutLampShade`](calls::PutLampShade), by [`put_lamp_shade`](crate::Client::put_lamp_shade): `PUT /lamp/shade`, Turn shade
/// - [`TurnShadeOfLampShadeById`](calls::TurnShadeOfLampShadeById), by [`turn_shade_of_lamp_shade_by_id`](crate::Client::turn_shade_of_lamp_shade_by_id): `POST /lamp/shade/{id}`, Turn shade
///
/// # Lamps
///
/// - [`ListLampsOfLamp2`](calls::ListLampsOfLamp2), by [`list_lamps_of_lamp_2`](crate::Client::list_lamps_of_lamp_2): `GET /lamp`, List lamps
/// - [`ListLampsOfV2Lamp`](calls::ListLampsOfV2Lamp), by [`list_lamps_of_v2_lamp`](crate::Client::list_lamps_of_v2_lamp): `GET /v2/lamp`, List lamps
///
/// # Shades
///
/// - [`ListShadesOfLampShades`](calls::ListShadesOfLampShades), by [`list_shades_of_lamp_shades`](crate::Client::list_shades_of_lamp_shades): `GET /lamp-shades`, List shades
/// - [`ListShadesOfLampShades2`](calls::ListShadesOfLampShades2), by [`list_shades_of_lamp_shades_2`](crate::Client::list_shades_of_lamp_shades_2): `GET /lamp_shades`, List shades
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /lamp/{id}`, made by [`Client::get_lamp`](crate::Client::get_lamp).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetLamp(crate::call::Call);
    impl GetLamp {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /lamp/{id}",
                name: "get_lamp",
                method: ::reqwest::Method::GET,
                path: "/lamp/{id}",
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
    /// A call of `GET /lamp/shade`, made by [`Client::get_lamp_shade`](crate::Client::get_lamp_shade).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetLampShade(crate::call::Call);
    impl GetLampShade {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /lamp/shade",
                name: "get_lamp_shade",
                method: ::reqwest::Method::GET,
                path: "/lamp/shade",
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
    /// A call of `GET /lamp/of-lamp`, made by [`Client::list_lamps_of_lamp`](crate::Client::list_lamps_of_lamp).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListLampsOfLamp(crate::call::Call);
    impl ListLampsOfLamp {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /lamp/of-lamp",
                name: "list_lamps_of_lamp",
                method: ::reqwest::Method::GET,
                path: "/lamp/of-lamp",
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
    /// A call of `GET /lamp`, made by [`Client::list_lamps_of_lamp_2`](crate::Client::list_lamps_of_lamp_2).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListLampsOfLamp2(crate::call::Call);
    impl ListLampsOfLamp2 {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /lamp",
                name: "list_lamps_of_lamp_2",
                method: ::reqwest::Method::GET,
                path: "/lamp",
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
    /// A call of `GET /v2/lamp`, made by [`Client::list_lamps_of_v2_lamp`](crate::Client::list_lamps_of_v2_lamp).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListLampsOfV2Lamp(crate::call::Call);
    impl ListLampsOfV2Lamp {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /v2/lamp",
                name: "list_lamps_of_v2_lamp",
                method: ::reqwest::Method::GET,
                path: "/v2/lamp",
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
    /// A call of `GET /lamp-shades`, made by [`Client::list_shades_of_lamp_shades`](crate::Client::list_shades_of_lamp_shades).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListShadesOfLampShades(crate::call::Call);
    impl ListShadesOfLampShades {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /lamp-shades",
                name: "list_shades_of_lamp_shades",
                method: ::reqwest::Method::GET,
                path: "/lamp-shades",
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
    /// A call of `GET /lamp_shades`, made by [`Client::list_shades_of_lamp_shades_2`](crate::Client::list_shades_of_lamp_shades_2).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListShadesOfLampShades2(crate::call::Call);
    impl ListShadesOfLampShades2 {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /lamp_shades",
                name: "list_shades_of_lamp_shades_2",
                method: ::reqwest::Method::GET,
                path: "/lamp_shades",
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
    /// A call of `PUT /lamp/shade`, made by [`Client::put_lamp_shade`](crate::Client::put_lamp_shade).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutLampShade(crate::call::Call);
    impl PutLampShade {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /lamp/shade",
                name: "put_lamp_shade",
                method: ::reqwest::Method::PUT,
                path: "/lamp/shade",
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
    /// A call of `POST /lamp/shade/{id}`, made by [`Client::turn_shade_of_lamp_shade_by_id`](crate::Client::turn_shade_of_lamp_shade_by_id).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TurnShadeOfLampShadeById(crate::call::Call);
    impl TurnShadeOfLampShadeById {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /lamp/shade/{id}",
                name: "turn_shade_of_lamp_shade_by_id",
                method: ::reqwest::Method::POST,
                path: "/lamp/shade/{id}",
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
    /// Begins a call of `GET /lamp/{id}`: Get lamp.
    #[inline]
    pub fn get_lamp(&self) -> calls::GetLamp {
        calls::GetLamp::new(self)
    }
    /// Begins a call of `GET /lamp/shade`: Turn shade.
    #[inline]
    pub fn get_lamp_shade(&self) -> calls::GetLampShade {
        calls::GetLampShade::new(self)
    }
    /// Begins a call of `GET /lamp/of-lamp`: List lamps of lamp.
    #[inline]
    pub fn list_lamps_of_lamp(&self) -> calls::ListLampsOfLamp {
        calls::ListLampsOfLamp::new(self)
    }
    /// Begins a call of `PUT /lamp/shade`: Turn shade.
    #[inline]
    pub fn put_lamp_shade(&self) -> calls::PutLampShade {
        calls::PutLampShade::new(self)
    }
    /// Begins a call of `POST /lamp/shade/{id}`: Turn shade.
    #[inline]
    pub fn turn_shade_of_lamp_shade_by_id(&self) -> calls::TurnShadeOfLampShadeById {
        calls::TurnShadeOfLampShadeById::new(self)
    }
}
/// # Lamps
impl crate::Client {
    /// Begins a call of `GET /lamp`: List lamps.
    #[inline]
    pub fn list_lamps_of_lamp_2(&self) -> calls::ListLampsOfLamp2 {
        calls::ListLampsOfLamp2::new(self)
    }
    /// Begins a call of `GET /v2/lamp`: List lamps.
    #[inline]
    pub fn list_lamps_of_v2_lamp(&self) -> calls::ListLampsOfV2Lamp {
        calls::ListLampsOfV2Lamp::new(self)
    }
}
/// # Shades
impl crate::Client {
    /// Begins a call of `GET /lamp-shades`: List shades.
    #[inline]
    pub fn list_shades_of_lamp_shades(&self) -> calls::ListShadesOfLampShades {
        calls::ListShadesOfLampShades::new(self)
    }
    /// Begins a call of `GET /lamp_shades`: List shades.
    #[inline]
    pub fn list_shades_of_lamp_shades_2(&self) -> calls::ListShadesOfLampShades2 {
        calls::ListShadesOfLampShades2::new(self)
    }
}
// note: page.yaml#/paths/~1lamp/get: called `list_lamps_of_lamp_2`, for its title names something else too; a line in names.toml keeps a name when more join
// note: page.yaml#/paths/~1lamp-shades/get: called `list_shades_of_lamp_shades`, for its title names something else too; a line in names.toml keeps a name when more join
// note: page.yaml#/paths/~1lamp~1shade/get: called `get_lamp_shade`, for its title names something else too; a line in names.toml keeps a name when more join
// note: page.yaml#/paths/~1lamp_shades/get: called `list_shades_of_lamp_shades_2`, for its title names something else too; a line in names.toml keeps a name when more join
// note: page.yaml#/paths/~1v2~1lamp/get: called `list_lamps_of_v2_lamp`, for its title names something else too; a line in names.toml keeps a name when more join
// note: page.yaml#/paths/~1lamp~1shade~1{id}/post: called `turn_shade_of_lamp_shade_by_id`, for its title names something else too; a line in names.toml keeps a name when more join
// note: page.yaml#/paths/~1lamp~1shade/put: called `put_lamp_shade`, for its title names something else too; a line in names.toml keeps a name when more join
