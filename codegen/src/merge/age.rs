//! Which of two pages is the newer one.

use crate::document::Source;
use crate::sources::is_day;

/// What is known of the age of a page, from the oldest to the newest.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Age<'a> {
    /// The file has a day in its name: a copy that somebody kept.
    Named(&'a str),
    /// Nothing.
    Unknown,
    /// The day on which the page was taken.
    Taken(&'a str),
}

/// Returns what pages are ordered by: their age, then the names of their files. Without its ending,
/// `page` comes before `page-2`.
pub(super) fn age(source: &Source) -> (Age<'_>, &str, &str) {
    (known(source), name(source), &source.file)
}

/// Returns by what the newer of two pages is the newer one.
pub(super) fn why_newer(newer: &Source, older: &Source) -> &'static str {
    match known(newer) {
        age if age == known(older) => "by its name",
        Age::Taken(_) => "by sources.toml",
        Age::Named(_) => "by the day in its name",
        Age::Unknown => "by the day in the other's name",
    }
}

fn known(source: &Source) -> Age<'_> {
    let name = name(source);
    let mut parts = (0..name.len()).filter_map(|at| name.get(at..at + 10));
    match (&source.taken, parts.find(|part| is_day(part))) {
        (Some(day), _) => Age::Taken(day),
        (None, Some(day)) => Age::Named(day),
        (None, None) => Age::Unknown,
    }
}

/// Returns the name of the file without its folder and its ending.
fn name(source: &Source) -> &str {
    let file = source.file.as_str();
    let file = file.rsplit_once(['/', '\\']).map_or(file, |(_, file)| file);
    file.rsplit_once('.').map_or(file, |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::{Source, age, why_newer};

    fn page(file: &str, taken: &str) -> Source {
        let taken = Some(taken.to_owned()).filter(|day| !day.is_empty());
        Source { file: file.to_owned(), yaml: String::new(), address: None, taken }
    }

    #[test]
    fn the_day_of_a_page_goes_before_its_name() {
        let in_name = "by the day in its name";
        for (older, newer, reason) in [
            (page("z-2026-06-22.yaml", ""), page("a-2026-08-17.yaml", ""), in_name),
            (page("2026-12-31/z-2026-06-22.yaml", ""), page("a.2026-06-23.yml", ""), in_name),
            (page("z-2026-06-22.yaml", ""), page("a.yaml", ""), "by the day in the other's name"),
            (page("z-2026-08-17.yaml", ""), page("a", "2026-06-23"), "by sources.toml"),
            (page("z", "2026-06-22"), page("a-2020-01-01", "2026-06-23"), "by sources.toml"),
            (page("z.yaml", ""), page("a.yaml", "2026-06-23"), "by sources.toml"),
            (page("a-2026-08-17.yaml", ""), page("b-2026-08-17.yaml", ""), "by its name"),
            (page("page.yaml", ""), page("page-2.yaml", ""), "by its name"),
            (page("a-2026-8-17.yaml", ""), page("é-2026-08-1.yaml", ""), "by its name"),
        ] {
            assert!(age(&older) < age(&newer), "{newer:?}");
            assert_eq!(why_newer(&newer, &older), reason, "{newer:?}");
        }
    }
}
