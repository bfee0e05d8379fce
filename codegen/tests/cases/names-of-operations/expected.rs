/// The models of the documented API.
pub mod types {}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`_2faIsItThere`](calls::_2faIsItThere), by [`_2fa_is_it_there`](crate::Client::_2fa_is_it_there): `HEAD /op-names/gammas`, 2fa: is it there?
/// - [`AddOpNameGamma`](calls::AddOpNameGamma), by [`add_op_name_gamma`](crate::Client::add_op_name_gamma): `POST /op-names/gammas`
/// - [`Drop`](calls::Drop), by [`drop`](crate::Client::drop): `DELETE /op-names/gammas`, Drop
/// - [`GrößeDerNamen`](calls::GrößeDerNamen), by [`größe_der_namen`](crate::Client::größe_der_namen): `OPTIONS /op-names/gammas`, Größe der Namen
/// - [`Move`](calls::Move), by [`move_`](crate::Client::move_): `PATCH /op-names/gammas`, Move (all of them, (even these))
/// - [`PutOpNamesGammas`](calls::PutOpNamesGammas), by [`put_op_names_gammas`](crate::Client::put_op_names_gammas): `PUT /op-names/gammas`
/// - [`Type`](calls::Type), by [`type_`](crate::Client::type_): `GET /op-names/{a}.{b}/{c}-{d}`, Type
///
/// # Alphas
///
/// - [`AlphasList`](calls::AlphasList), by [`alphas_list`](crate::Client::alphas_list): `GET /op-names/alphas`, list
///
/// # Betas
///
/// - [`BetasList`](calls::BetasList), by [`betas_list`](crate::Client::betas_list): `GET /op-names/betas`, list
///
/// # Gämmas Old
///
/// - [`GämmasOldList`](calls::GämmasOldList), by [`gämmas_old_list`](crate::Client::gämmas_old_list): `GET /op-names/gammas`, List
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `HEAD /op-names/gammas`, made by [`Client::_2fa_is_it_there`](crate::Client::_2fa_is_it_there).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct _2faIsItThere(crate::call::Call);
    impl _2faIsItThere {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "HEAD /op-names/gammas",
                name: "_2fa_is_it_there",
                method: ::reqwest::Method::HEAD,
                path: "/op-names/gammas",
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
    /// A call of `POST /op-names/gammas`, made by [`Client::add_op_name_gamma`](crate::Client::add_op_name_gamma).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct AddOpNameGamma(crate::call::Call);
    impl AddOpNameGamma {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /op-names/gammas",
                name: "add_op_name_gamma",
                method: ::reqwest::Method::POST,
                path: "/op-names/gammas",
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
    /// A call of `GET /op-names/alphas`, made by [`Client::alphas_list`](crate::Client::alphas_list).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct AlphasList(crate::call::Call);
    impl AlphasList {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /op-names/alphas",
                name: "alphas_list",
                method: ::reqwest::Method::GET,
                path: "/op-names/alphas",
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
    /// A call of `GET /op-names/betas`, made by [`Client::betas_list`](crate::Client::betas_list).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct BetasList(crate::call::Call);
    impl BetasList {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /op-names/betas",
                name: "betas_list",
                method: ::reqwest::Method::GET,
                path: "/op-names/betas",
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
    /// A call of `DELETE /op-names/gammas`, made by [`Client::drop`](crate::Client::drop).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct Drop(crate::call::Call);
    impl Drop {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "DELETE /op-names/gammas",
                name: "drop",
                method: ::reqwest::Method::DELETE,
                path: "/op-names/gammas",
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
    /// A call of `OPTIONS /op-names/gammas`, made by [`Client::größe_der_namen`](crate::Client::größe_der_namen).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GrößeDerNamen(crate::call::Call);
    impl GrößeDerNamen {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "OPTIONS /op-names/gammas",
                name: "größe_der_namen",
                method: ::reqwest::Method::OPTIONS,
                path: "/op-names/gammas",
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
    /// A call of `GET /op-names/gammas`, made by [`Client::gämmas_old_list`](crate::Client::gämmas_old_list).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GämmasOldList(crate::call::Call);
    impl GämmasOldList {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /op-names/gammas",
                name: "gämmas_old_list",
                method: ::reqwest::Method::GET,
                path: "/op-names/gammas",
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
    /// A call of `PATCH /op-names/gammas`, made by [`Client::move_`](crate::Client::move_).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct Move(crate::call::Call);
    impl Move {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PATCH /op-names/gammas",
                name: "move_",
                method: ::reqwest::Method::PATCH,
                path: "/op-names/gammas",
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
    /// A call of `PUT /op-names/gammas`, made by [`Client::put_op_names_gammas`](crate::Client::put_op_names_gammas).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutOpNamesGammas(crate::call::Call);
    impl PutOpNamesGammas {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /op-names/gammas",
                name: "put_op_names_gammas",
                method: ::reqwest::Method::PUT,
                path: "/op-names/gammas",
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
    /// A call of `GET /op-names/{a}.{b}/{c}-{d}`, made by [`Client::type_`](crate::Client::type_).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct Type(crate::call::Call);
    impl Type {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /op-names/{a}.{b}/{c}-{d}",
                name: "type_",
                method: ::reqwest::Method::GET,
                path: "/op-names/{a}.{b}/{c}-{d}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "a",
                        name: "a",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "b",
                        name: "b",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "c",
                        name: "c",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "d",
                        name: "d",
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
        pub fn a(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Required by the page.
        pub fn b(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Required by the page.
        pub fn c(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// Required by the page.
        pub fn d(mut self, value: impl Into<bool>) -> Self {
            let value: bool = value.into();
            self.0.set_parameter(3usize, &value);
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
    /// Begins a call of `HEAD /op-names/gammas`: 2fa: is it there?.
    #[inline]
    pub fn _2fa_is_it_there(&self) -> calls::_2faIsItThere {
        calls::_2faIsItThere::new(self)
    }
    /// Begins a call of `POST /op-names/gammas`.
    #[inline]
    pub fn add_op_name_gamma(&self) -> calls::AddOpNameGamma {
        calls::AddOpNameGamma::new(self)
    }
    /// Begins a call of `DELETE /op-names/gammas`: Drop.
    #[inline]
    pub fn drop(&self) -> calls::Drop {
        calls::Drop::new(self)
    }
    /// Begins a call of `OPTIONS /op-names/gammas`: Größe der Namen.
    #[inline]
    pub fn größe_der_namen(&self) -> calls::GrößeDerNamen {
        calls::GrößeDerNamen::new(self)
    }
    /// Begins a call of `PATCH /op-names/gammas`: Move (all of them, (even these)).
    #[inline]
    pub fn move_(&self) -> calls::Move {
        calls::Move::new(self)
    }
    /// Begins a call of `PUT /op-names/gammas`.
    #[inline]
    pub fn put_op_names_gammas(&self) -> calls::PutOpNamesGammas {
        calls::PutOpNamesGammas::new(self)
    }
    /// Begins a call of `GET /op-names/{a}.{b}/{c}-{d}`: Type.
    #[inline]
    pub fn type_(&self) -> calls::Type {
        calls::Type::new(self)
    }
}
/// # Alphas
impl crate::Client {
    /// Begins a call of `GET /op-names/alphas`: list.
    #[inline]
    pub fn alphas_list(&self) -> calls::AlphasList {
        calls::AlphasList::new(self)
    }
}
/// # Betas
impl crate::Client {
    /// Begins a call of `GET /op-names/betas`: list.
    #[inline]
    pub fn betas_list(&self) -> calls::BetasList {
        calls::BetasList::new(self)
    }
}
/// # Gämmas Old
impl crate::Client {
    /// Begins a call of `GET /op-names/gammas`: List.
    #[inline]
    pub fn gämmas_old_list(&self) -> calls::GämmasOldList {
        calls::GämmasOldList::new(self)
    }
}
// note: page.yaml#/paths/~1op-names~1alphas/get: called `alphas_list`, for its title names something else too; a line in names.toml keeps a name when more join
// note: page.yaml#/paths/~1op-names~1betas/get: called `betas_list`, for its title names something else too; a line in names.toml keeps a name when more join
// note: page.yaml#/paths/~1op-names~1gammas/get: called `gämmas_old_list`, for its title names something else too; a line in names.toml keeps a name when more join
