//! What every generated struct and enum implements alike.
//!
//! All of it is `#[inline]`, so that a program compiles it for the models that it uses, and the
//! library for none: of some hundred operations a program calls a few.

/// Implements for a generated struct what all of them share, and its fields by number.
macro_rules! model {
    ($name:ident { $($(#[$attribute:meta])* $index:literal $field:ident: $ty:ty,)* }) => {
        impl $name {
            $(
                #[doc = concat!(
                    "Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ")."
                )]
                $(#[$attribute])*
                #[must_use]
                pub fn $field(mut self, value: impl Into<$ty>) -> Self {
                    self.$field = Some(value.into());
                    self
                }
            )*
        }

        impl crate::model::Model for $name {
            #[inline]
            fn schema(&self) -> &'static crate::schema::Schema {
                Self::SCHEMA
            }

            #[inline]
            fn set_fields(&self) -> crate::model::SetFields {
                crate::model::SetFields::default()$(.with($index, &self.$field))*
            }

            #[inline]
            fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
                Some(match index {
                    $($index => &self.$field,)*
                    _ => return None,
                })
            }

            #[inline]
            fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
                Some(match index {
                    $($index => &mut self.$field,)*
                    _ => return None,
                })
            }

            #[inline]
            fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
                &self.extra
            }

            #[inline]
            fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
                &mut self.extra
            }
        }

        impl crate::model::Json for $name {
            const KIND: &'static str = "an object";
            const CHECKED: bool = true;

            #[inline]
            fn view(&self) -> crate::model::View<'_> {
                crate::model::View::Model(self)
            }

            #[inline]
            fn fits(value: &::serde_json::Value) -> bool {
                value.is_object()
            }

            #[inline]
            fn distance(
                value: &::serde_json::Value,
                depth: usize,
            ) -> Option<crate::model::Distance> {
                let model = <Self as Default>::default();
                Some(crate::model::distance(&model, value.as_object()?, depth))
            }

            #[inline]
            fn empty() -> Option<Self> {
                Some(<Self as Default>::default())
            }

            #[inline]
            fn as_model(&mut self) -> Option<&mut dyn crate::model::Model> {
                Some(self)
            }

            #[inline]
            fn read(value: ::serde_json::Value) -> Result<Self, ::serde_json::Value> {
                match value {
                    ::serde_json::Value::Object(members) => {
                        let mut model = <Self as Default>::default();
                        crate::model::fill(&mut model, members);
                        Ok(model)
                    }
                    other => Err(other),
                }
            }
        }
        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                crate::model::same(self, other)
            }
        }

        crate::model::traits_of_json! { $name }
    };
}

/// Implements for a generated enum what all of them share.
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $value:literal,)* }) => {
        impl $name {
            /// Returns the value as it stands in JSON.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unlisted(value) => value.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unlisted(crate::Unlisted::new(other)),
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl crate::model::Json for $name {
            const KIND: &'static str = "a string";
            const CHECKED: bool = true;

            #[inline]
            fn view(&self) -> crate::model::View<'_> {
                match self {
                    Self::Unlisted(value) => {
                        crate::model::View::Unlisted(value.as_str(), &[$($value),*])
                    }
                    listed => crate::model::View::Text(listed.as_str()),
                }
            }

            #[inline]
            fn fits(value: &::serde_json::Value) -> bool {
                value.is_string()
            }

            #[inline]
            fn is_listed(value: &::serde_json::Value) -> bool {
                value.as_str().is_some_and(|text| [$($value),*].contains(&text))
            }

            #[inline]
            fn from_text(text: &str) -> Option<Self> {
                Some(Self::from(text))
            }

            #[inline]
            fn read(value: ::serde_json::Value) -> Result<Self, ::serde_json::Value> {
                match value.as_str() {
                    Some(text) => Ok(Self::from(text)),
                    None => Err(value),
                }
            }
        }
        crate::model::traits_of_json! { $name }
    };
}

/// Implements for a generated union what all of them share.
#[allow(unused_macros, reason = "the pages may have no union")]
macro_rules! union {
    ($name:ident ($($discriminator:tt)*) {
        $($variant:ident($ty:ty) = [$($tag:literal),*],)*
    }) => {
        impl crate::model::Json for $name {
            const KIND: &'static str = "one of the documented forms";
            const CHECKED: bool = true;

            #[inline]
            fn view(&self) -> crate::model::View<'_> {
                match self {
                    $(Self::$variant(value) => crate::model::Json::view(value),)*
                    Self::Other(value) => crate::model::View::Foreign(
                        value,
                        &[$(<$ty as crate::model::Json>::KIND),*],
                    ),
                }
            }

            #[inline]
            fn fits(_: &::serde_json::Value) -> bool {
                true
            }

            #[inline]
            fn read(value: ::serde_json::Value) -> Result<Self, ::serde_json::Value> {
                const MEMBERS: &[crate::model::Member] =
                    &[$(crate::model::Member::of::<$ty>(&[$($tag),*])),*];
                let mut number = 0..;
                let chosen = crate::model::chosen(&value, $($discriminator)*, MEMBERS);
                $(if chosen.is_some() && number.next() == chosen {
                    return crate::model::Json::read(value).map(Self::$variant);
                })*
                let _ = number;
                Ok(Self::Other(value))
            }
        }
        crate::model::traits_of_json! { $name }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                crate::model::Json::view(self) == crate::model::Json::view(other)
            }
        }

        impl crate::Validate for $name {
            #[inline]
            fn validate(&self) -> crate::Report {
                crate::validate::report(crate::model::Json::view(self))
            }
        }
    };
}

macro_rules! traits_of_json {
    ($name:ident) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&crate::model::Json::view(self), f)
            }
        }

        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&crate::model::Json::view(self), s)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                crate::model::deserialize(d)
            }
        }
    };
}

#[allow(unused_imports, reason = "the pages may have no enum or no union")]
pub(crate) use {model, open_enum, traits_of_json, union};
