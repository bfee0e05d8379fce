//! What JSON takes in memory, told from its bytes alone: an object of two bytes becomes a model of
//! several hundred, a list of two a list with room for four, and a number of one a `Value` of 32.

/// How many bytes more than its own an object counts.
pub(crate) const OBJECT: usize = 64;

/// How many bytes more than its own a list counts.
pub(crate) const LIST: usize = 8;

/// How many bytes more than its own a comma counts, for the value that follows.
pub(crate) const COMMA: usize = 2;

/// Weighs JSON part after part: its bytes, and what is counted beside them.
#[derive(Default)]
pub(crate) struct Scale {
    weight: usize,
    in_string: bool,
    escaped: bool,
}

impl Scale {
    /// No JSON weighs as many times its bytes: not even the list of empty objects.
    pub(crate) const MOST: usize = 32;

    pub(crate) fn add(&mut self, part: &[u8]) {
        self.weight += part.len();
        for byte in part {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' if self.in_string => self.escaped = true,
                b'"' => self.in_string = !self.in_string,
                b'{' if !self.in_string => self.weight += OBJECT,
                b'[' if !self.in_string => self.weight += LIST,
                b',' if !self.in_string => self.weight += COMMA,
                _ => {}
            }
        }
    }

    pub(crate) fn weight(&self) -> usize {
        self.weight
    }
}

/// Returns whether JSON weighs more than it may.
pub(crate) fn is_too_heavy(json: &[u8], most: usize) -> bool {
    let mut scale = Scale::default();
    json.len() > most / Scale::MOST && {
        scale.add(json);
        scale.weight() > most
    }
}

#[cfg(test)]
mod tests {
    use super::{COMMA, LIST, OBJECT, Scale, is_too_heavy};

    #[test]
    fn objects_and_lists_count_more_than_their_bytes_wherever_they_are_cut() {
        for (json, objects, lists, commas) in [
            ("", 0, 0, 0),
            ("0", 0, 0, 0),
            ("\"{{[,\"", 0, 0, 0),
            (r#""\"{\\" "#, 0, 0, 0),
            (r#"[{"a\\":{}},"[",[]]"#, 2, 2, 2),
        ] {
            for at in 0..=json.len() {
                let (begin, end) = json.as_bytes().split_at(at);
                let mut scale = Scale::default();
                scale.add(begin);
                scale.add(end);
                let counted = objects * OBJECT + lists * LIST + commas * COMMA;
                let expected = json.len() + counted;
                assert_eq!(scale.weight(), expected, "{json} at {at}");
            }
        }
        let json = "[{},{},{},{}]".as_bytes();
        assert!(is_too_heavy(json, 282) && !is_too_heavy(json, 283));
        assert!(!is_too_heavy(b"0", 1));
    }
}
