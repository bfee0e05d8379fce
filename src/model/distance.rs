//! How far a value is from a form that it may have.

use std::cmp::Reverse;

use crate::schema::Field;

/// What counts against a form: a member that does not fit, one that is out of its bounds, and too many
/// members or too few. More would be too much: responses stray, too.
pub(super) const MISFIT: usize = 6;

/// What a member counts that the form does not name: the more it names, the better it fits.
pub(super) const UNNAMED: usize = 4;

/// What a required member counts that is not there, since responses leave some out; and that none is
/// there which the form names, so that any map fits better.
pub(super) const MISSING: usize = 1;

/// How far a value is from a form; the least key is the nearest.
#[derive(Clone, Copy, Debug)]
pub struct Distance {
    pub(super) is_any: bool,
    /// How many members, those inside too, have a value that tells this form, or another.
    pub(super) confirmed: usize,
    pub(super) contradicted: usize,
    /// Whether all that the form requires is there, and nothing is out of its bounds.
    pub(super) is_whole: bool,
    pub(super) missing: usize,
    /// What else counts against the value's own members, and against those inside them.
    pub(super) here: usize,
    pub(super) inside: usize,
    /// How many members are not there that would tell, and how many are that are required.
    pub(super) silent: usize,
    pub(super) present: usize,
}

/// What goes before all that is counted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// A value tells the form.
    Told,
    Whole,
    Unlike,
    /// Every other form says more.
    Any,
}

impl Distance {
    /// That of what has no members to look at.
    pub(super) const NONE: Self = Self {
        is_any: false,
        confirmed: 0,
        contradicted: 0,
        is_whole: true,
        missing: 0,
        here: 0,
        inside: 0,
        silent: 0,
        present: 0,
    };

    /// That of a form that any JSON has.
    pub(super) const ANY: Self = Self { is_any: true, ..Self::NONE };

    /// That of a map of so many members: it requires nothing.
    pub(super) const fn of_map(members: usize) -> Self {
        Self { is_whole: false, here: UNNAMED * members, ..Self::NONE }
    }

    fn rank(&self) -> Rank {
        match self {
            _ if self.is_any => Rank::Any,
            _ if self.contradicted > 0 => Rank::Unlike,
            _ if self.confirmed > 0 => Rank::Told,
            _ if self.is_whole => Rank::Whole,
            _ => Rank::Unlike,
        }
    }

    pub(super) fn is_told(&self) -> bool {
        self.rank() == Rank::Told
    }

    /// Returns what orders distances.
    pub(super) fn key(&self) -> impl Ord + use<> {
        let rank = self.rank();
        // Where no form has all that it requires, what one names says as much as what it lacks.
        let missing = if rank == Rank::Unlike { 0 } else { self.missing };
        let unsure = (self.silent, Reverse(self.present));
        (rank, Reverse(self.confirmed), missing, self.sum(), self.inside, unsure)
    }

    fn sum(&self) -> usize {
        self.here + MISSING * self.missing
    }

    /// Adds the distance of a field's value, which may be within bounds or not.
    pub(super) fn add(&mut self, field: &Field, fits: bool, is_out: bool) {
        if field.tells {
            self.confirmed += usize::from(fits && !is_out);
            self.contradicted += usize::from(!fits || is_out);
        }
        self.is_whole &= !is_out;
        self.here += MISFIT * (usize::from(!fits) + usize::from(is_out));
        self.present += usize::from(field.required);
    }

    /// Adds what is inside of a field's value.
    pub(super) fn add_inside(&mut self, inside: &Self) {
        // A value of any form says nothing.
        if !inside.is_any {
            self.confirmed += inside.confirmed;
            self.contradicted += inside.contradicted;
            self.inside += inside.sum() + inside.inside;
        }
    }
}
