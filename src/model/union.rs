//! Which member of a union a value is.

use serde_json::Value;

use super::base::Json;
use super::distance::Distance;

/// How many steps deep the forms are compared of which no member of the value's own tells one: a bound,
/// for in each of these steps all forms of a union are looked at.
const LOOKAHEAD: usize = 3;

/// One schema of a union.
#[allow(dead_code, reason = "the pages may have no union")]
pub(crate) struct Member {
    /// The values of the discriminator that stand for it.
    pub(crate) tags: &'static [&'static str],
    pub(crate) distance: fn(&Value, usize) -> Option<Distance>,
}

impl Member {
    #[allow(dead_code, reason = "the pages may have no union")]
    pub(crate) const fn of<T: Json>(tags: &'static [&'static str]) -> Self {
        Self { tags, distance: T::distance }
    }
}

/// Returns the index of the member that a value is: the first of those it fits best, among those
/// that the discriminator names. Where it names none, those without a tag are left; without such,
/// it is a member the pages do not have.
#[allow(dead_code, reason = "the pages may have no union")]
pub(crate) fn chosen(
    value: &Value,
    discriminator: Option<&str>,
    members: &[Member],
) -> Option<usize> {
    let tag = discriminator.and_then(|name| value.get(name)).and_then(Value::as_str);
    let of_tag = |is_candidate: &dyn Fn(&Member) -> bool| {
        nearest(value, &|| members.iter().enumerate().filter(|(_, member)| is_candidate(member)))
    };
    match tag {
        Some(tag) => of_tag(&|member| member.tags.contains(&tag))
            .or_else(|| of_tag(&|member| member.tags.is_empty())),
        None => of_tag(&|_| true),
    }
}

/// Returns the index of the member that a value fits best. A constant of its own tells it at once; what
/// is inside is looked at where none does.
fn nearest<'a, I>(value: &Value, members: &dyn Fn() -> I) -> Option<usize>
where
    I: Iterator<Item = (usize, &'a Member)>,
{
    let fitting = |depth| {
        let fitting = members()
            .filter_map(move |(index, member)| Some((index, (member.distance)(value, depth)?)));
        fitting.collect::<Vec<_>>()
    };
    let of_least = |fitting: Vec<(usize, Distance)>| {
        fitting.into_iter().min_by_key(|(_, distance)| distance.key())
    };
    let at_sight = fitting(0);
    let is_only = at_sight.len() == 1;
    let (index, distance) = of_least(at_sight)?;
    if is_only || distance.is_told() {
        return Some(index);
    }
    of_least(fitting(LOOKAHEAD)).map(|(index, _)| index)
}

#[cfg(test)]
#[allow(dead_code, unreachable_pub, reason = "a model has setters, and is public elsewhere")]
mod tests;
