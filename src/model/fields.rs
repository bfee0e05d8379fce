//! Sets of a model's fields, by index.

/// Some fields of a model. Of a field beyond its room it says that it may have it: who asks looks
/// at the field itself.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct FieldSet(u64);

impl FieldSet {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const ALL: Self = Self(u64::MAX);
    const ROOM: usize = u64::BITS as usize;

    #[must_use]
    pub(crate) const fn with(self, index: usize, is_member: bool) -> Self {
        if index < Self::ROOM { Self(self.0 | (is_member as u64) << index) } else { self }
    }

    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Returns the indices in order, of a model with so many fields.
    pub(crate) fn indices(self, fields: usize) -> impl Iterator<Item = usize> {
        ones(self.0).take_while(move |index| *index < fields).chain(Self::ROOM..fields)
    }
}

/// Returns which bits are set, the lowest first.
pub(crate) fn ones(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let index = bits.trailing_zeros();
        bits &= bits.checked_sub(1)?;
        Some(index as usize)
    })
}
