//! Sentences of the pages' prose.

/// What ends in a stop and ends no sentence.
const ABBREVIATIONS: [&str; 6] = ["e.g.", "i.e.", "etc.", "vs.", "cf.", "approx."];

/// Returns the sentences of a paragraph, each with its stop; a code span is never taken apart.
pub(crate) fn sentences(paragraph: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(c) = paragraph.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = paragraph.get(at..).unwrap_or_default();
        at += match c {
            '`' => code_span(rest).unwrap_or(1),
            c => c.len_utf8(),
        };
        if !matches!(c, '.' | '!' | '?') {
            continue;
        }
        at += closers(paragraph.get(at..).unwrap_or_default());
        let (before, after) = paragraph.split_at_checked(at).unwrap_or((paragraph, ""));
        if ends(before, after) {
            sentences.push(paragraph.get(start..at).unwrap_or_default().trim());
            start = at;
        }
    }
    sentences.push(paragraph.get(start..).unwrap_or_default().trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Returns the length of the code span that `text` begins with.
pub(crate) fn code_span(text: &str) -> Option<usize> {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let fence = text.get(..ticks).filter(|fence| !fence.is_empty())?;
    let inside = text.get(ticks..)?.find(fence)?;
    Some(ticks + inside + ticks)
}

/// Returns how much of `text` closes what the sentence before it stands in, such as `**` or `)`.
fn closers(text: &str) -> usize {
    text.len() - text.trim_start_matches(['*', '_', ')', ']', '"', '\'', '”', '’']).len()
}

fn ends(before: &str, after: &str) -> bool {
    // What goes on in lower case is an abbreviation, what goes on without a space a number.
    let goes_on = after.trim_start().starts_with(char::is_lowercase);
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
    let last = last.trim_start_matches(['(', '[', '*', '_']);
    after.is_empty()
        || after.starts_with(char::is_whitespace) && !goes_on && !ABBREVIATIONS.contains(&last)
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_sentence_ends_at_its_stop_and_at_no_other() {
        for (paragraph, expected) in [
            ("", vec![]),
            ("One", vec!["One"]),
            ("One. Two! Three?", vec!["One.", "Two!", "Three?"]),
            ("**One.** Two (three.) Four", vec!["**One.**", "Two (three.)", "Four"]),
            ("At 3.5 or v2.0, e.g. `x`. Then", vec!["At 3.5 or v2.0, e.g. `x`.", "Then"]),
            ("See `a. B` now.\nThen", vec!["See `a. B` now.", "Then"]),
            (
                "To `Gone. Set `x` by `PUT /x`.`. Then",
                vec!["To `Gone. Set `x` by `PUT /x`.`.", "Then"],
            ),
            ("One ` tick. Two", vec!["One ` tick.", "Two"]),
            ("approx. five. Ünder", vec!["approx. five.", "Ünder"]),
        ] {
            assert_eq!(sentences(paragraph), expected, "{paragraph}");
        }
    }
}
