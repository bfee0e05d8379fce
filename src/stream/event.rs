//! One event of a stream, as callers have it.

use std::fmt;
use std::sync::Arc;

use crate::secret::Secret;

/// One event of a stream.
#[derive(Clone)]
#[non_exhaustive]
pub struct Event<T> {
    /// The event's name; none where the service gives none.
    pub name: Option<String>,
    /// The id to resume after. It holds for all events up to the next one, which share it.
    pub id: Option<Arc<str>>,
    /// What the event says.
    pub data: T,
    pub(super) secret: Secret,
}

impl<T: PartialEq> PartialEq for Event<T> {
    fn eq(&self, other: &Self) -> bool {
        (&self.name, &self.id, &self.data) == (&other.name, &other.id, &other.data)
    }
}

/// Shows all but the key, where the service repeats it.
impl<T: fmt::Debug> fmt::Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |value: &dyn fmt::Debug| self.secret.debug(value, f.alternate());
        let (name, id, data) = (shown(&self.name), shown(&self.id), shown(&self.data));
        let mut event = f.debug_struct("Event");
        event.field("name", &name).field("id", &id).field("data", &data).finish()
    }
}
