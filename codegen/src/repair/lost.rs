//! What a repair leaves out of a schema, and says so.

/// What is left out.
#[derive(Clone, Copy, Default)]
pub(super) struct Lost {
    /// Bounds that hold for one form of several alone.
    pub(super) bounds: bool,
    /// Members that one form of several must have.
    pub(super) required: bool,
    /// What a part says of a member that another part describes in another way.
    pub(super) types: bool,
    /// A text that stands for a file, beside the file.
    pub(super) texts: bool,
}

impl Lost {
    /// Returns what is to be noted.
    pub(super) fn told(self) -> impl Iterator<Item = &'static str> {
        let all = [
            (self.texts, "of a file and a text the file alone can be sent as a part"),
            (
                self.required,
                "what one form of several requires is not checked, beside what all require",
            ),
            (self.types, "parts describe a member in different ways: it is what the last one says"),
            (self.bounds, "the bounds of one form of several are not checked"),
        ];
        all.into_iter().filter_map(|(is_lost, told)| is_lost.then_some(told))
    }
}
