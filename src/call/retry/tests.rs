//! The decision, case by case.

use super::*;

const PAUSE: Duration = Duration::from_millis(300);
const SECOND: Duration = Duration::from_secs(1);

fn situation(method: &Method, trouble: Trouble) -> Situation<'_> {
    Situation {
        method,
        trouble,
        stated: None,
        made: 1,
        most: 3,
        left: Duration::from_secs(60),
        retry_ambiguous: false,
    }
}

/// For each trouble: whether it is tried again by a method that may be repeated, by one that may
/// not, by that one where the user allows it, and by that one where the service says when; and whether
/// it pays back into the budget.
const TABLE: [(Trouble, [bool; 5]); 18] = [
    (Trouble::NotReached, [true, true, true, true, false]),
    (Trouble::Broken, [true, false, true, false, false]),
    (Trouble::Status(301), [false, false, false, false, true]),
    (Trouble::Status(400), [false, false, false, false, true]),
    (Trouble::Status(401), [false, false, false, false, true]),
    (Trouble::Status(403), [false, false, false, false, true]),
    (Trouble::Status(404), [false, false, false, false, true]),
    (Trouble::Status(408), [true, false, true, false, false]),
    (Trouble::Status(409), [false, false, false, false, true]),
    (Trouble::Status(422), [false, false, false, false, true]),
    (Trouble::Status(423), [false, false, false, false, true]),
    (Trouble::Status(425), [false, false, false, false, true]),
    (Trouble::Status(429), [true, false, true, true, false]),
    (Trouble::Status(500), [false, false, true, false, false]),
    (Trouble::Status(501), [false, false, false, false, false]),
    (Trouble::Status(502), [true, false, true, false, false]),
    (Trouble::Status(503), [true, false, true, true, false]),
    (Trouble::Status(504), [true, false, true, false, false]),
];

#[test]
fn only_what_is_safe_is_tried_again() {
    let harmless =
        [Method::GET, Method::HEAD, Method::OPTIONS, Method::TRACE, Method::PUT, Method::DELETE];
    let other = [Method::POST, Method::PATCH, Method::CONNECT];
    for (trouble, [repeated, once, allowed, told, _]) in TABLE {
        for method in &harmless {
            let found = wait(situation(method, trouble), PAUSE);
            assert_eq!(found, repeated.then_some(PAUSE), "{method} {trouble:?}");
        }
        for method in &other {
            let plain = situation(method, trouble);
            assert_eq!(wait(plain, PAUSE), once.then_some(PAUSE), "{method} {trouble:?}");
            let free = Situation { retry_ambiguous: true, ..plain };
            assert_eq!(wait(free, PAUSE), allowed.then_some(PAUSE), "{method} {trouble:?}");
            let stated = Situation { stated: Some(SECOND), ..plain };
            assert_eq!(wait(stated, PAUSE).is_some(), told, "{method} {trouble:?} with a wait");
        }
    }
}

#[test]
fn a_stated_wait_is_kept() {
    for method in [Method::GET, Method::PATCH] {
        for status in [429, 503] {
            let plain = situation(&method, Trouble::Status(status));
            let stated = Situation { stated: Some(SECOND), ..plain };
            assert_eq!(wait(stated, PAUSE), Some(SECOND + PAUSE));
        }
    }
    // For another status it is no promise that nothing was done.
    let other = situation(&Method::GET, Trouble::Status(502));
    assert_eq!(wait(Situation { stated: Some(SECOND), ..other }, PAUSE), Some(PAUSE));
}

#[test]
fn nothing_waits_beyond_the_time_left() {
    let plain = situation(&Method::GET, Trouble::Status(429));
    for (stated, left, expected) in [
        (Some(SECOND), SECOND + PAUSE, None),
        (Some(SECOND), SECOND + PAUSE * 2, Some(SECOND + PAUSE)),
        (Some(Duration::MAX), SECOND, None),
        (Some(Duration::MAX), Duration::MAX, None),
        (None, PAUSE, None),
        (None, PAUSE * 2, Some(PAUSE)),
        (None, Duration::ZERO, None),
    ] {
        let found = wait(Situation { stated, left, ..plain }, PAUSE);
        assert_eq!(found, expected, "{stated:?} {left:?}");
    }
}

#[test]
fn the_number_of_attempts_is_kept() {
    let plain = situation(&Method::GET, Trouble::NotReached);
    for (made, most, again) in [(1, 0, false), (1, 1, false), (1, 2, true), (2, 2, false)] {
        assert_eq!(wait(Situation { made, most, ..plain }, PAUSE).is_some(), again);
    }
}

#[test]
fn pauses_grow_up_to_a_cap_and_differ() {
    let first = pauses().take(12).collect::<Vec<_>>();
    let second = pauses().take(12).collect::<Vec<_>>();
    assert_ne!(first, second, "without chance, callers stay in step");
    for (index, pause) in (0..).zip(&first) {
        let least = (FIRST * 2u32.pow(index)).min(MOST);
        assert!((least..=least * 2).contains(pause), "{index}: {pause:?}");
    }
}

#[test]
fn another_attempt_is_paid_for_and_nothing_else() {
    for (trouble, [repeated, once, _, _, is_well]) in TABLE {
        assert_eq!(super::is_well(trouble), is_well, "{trouble:?}");
        for (method, again) in [(Method::GET, repeated), (Method::POST, once)] {
            let situation = situation(&method, trouble);
            for (has_more, paid) in [(true, Next::After(PAUSE)), (false, Next::OverBudget)] {
                let mut asked = 0;
                let found = next(situation, PAUSE, || {
                    asked += 1;
                    has_more
                });
                let (expected, costs) = if again { (paid, 1) } else { (Next::End, 0) };
                assert_eq!((found, asked), (expected, costs), "{method} {trouble:?} {has_more}");
            }
        }
    }
    // What the service itself asks for costs as much: it loads it as much.
    let stated = Situation { stated: Some(SECOND), ..situation(&Method::POST, TABLE[12].0) };
    assert_eq!(next(stated, PAUSE, || false), Next::OverBudget);
}
