//! What stands at the path of an upload and is no file, and names that would be more than a name.

use std::path::{Path, PathBuf};

use super::uploads::{MULTIPART, RAW};
use super::*;
use crate::upload::Upload;

/// Sends what is at the path as each kind of body, and returns what was said in place of sending it.
async fn refused(path: &Path) -> Vec<String> {
    let mut said = Vec::new();
    for operation in [&MULTIPART, &RAW] {
        let server = Server::start(Vec::new()).await;
        let client = builder(&server).timeout(ATTEMPT).build().unwrap();
        let mut call = Call::new(&client, operation);
        call.set_uploads(0, vec![Upload::file(path)]);
        let error = call.send::<Map<String, Value>>().await.unwrap_err();
        assert!(server.seen().is_empty(), "{error}");
        let report = error.report().map(ToString::to_string).unwrap_or_default();
        let is_finding = error.is_invalid_request() && !error.is_ambiguous();
        said.push(format!("{is_finding} {report}"));
    }
    said
}

fn temporary(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("smallest-atoms-{}-{name}", std::process::id()))
}

#[tokio::test]
async fn a_folder_is_refused_and_nothing_is_sent() {
    for said in refused(&std::env::temp_dir()).await {
        assert!(said.starts_with("true ") && said.contains("found a folder at \""), "{said}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_pipe_is_refused_and_keeps_no_thread() {
    let pipe = temporary("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let link = temporary("link-to-pipe");
    std::os::unix::fs::symlink(&pipe, &link).unwrap();
    let said = [refused(&pipe).await, refused(&link).await].concat();
    // Whoever waits for the other end, has it; else this would wait as well.
    let end = std::fs::OpenOptions::new().read(true).write(true).open(&pipe).unwrap();
    for path in [pipe, link] {
        std::fs::remove_file(path).unwrap();
    }
    drop(end);
    for said in said {
        assert!(said.starts_with("true ") && said.contains("found a pipe, a device"), "{said}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_device_is_refused_and_not_sent_as_an_empty_file() {
    for said in refused(Path::new("/dev/null")).await {
        assert!(said.starts_with("true ") && said.contains("found a pipe, a device"), "{said}");
    }
}

/// The kernel says of it that it is empty.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_file_that_is_longer_than_it_says_is_not_sent_as_an_empty_one() {
    for said in refused(Path::new("/proc/self/status")).await {
        assert!(said.starts_with("true ") && said.contains("no length"), "{said}");
    }
}

#[tokio::test]
async fn an_empty_file_and_a_link_to_a_file_are_sent() {
    let (empty, file, link) = (temporary("empty"), temporary("file"), temporary("link"));
    std::fs::write(&empty, "").unwrap();
    std::fs::write(&file, "what is in it").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(&file, &link).unwrap();
    #[cfg(not(unix))]
    std::fs::copy(&file, &link).unwrap();
    for (path, content) in [(&empty, ""), (&file, "what is in it"), (&link, "what is in it")] {
        for operation in [&MULTIPART, &RAW] {
            let server = Server::start(Vec::new()).await;
            let mut call = Call::new(&builder(&server).build().unwrap(), operation);
            call.set_uploads(0, vec![Upload::file(path)]);
            call.send::<Map<String, Value>>().await.unwrap();
            let seen = server.seen().remove(0);
            let is_whole = seen.contains(&format!("\r\n\r\n{content}\r\n--"))
                || seen.ends_with(&format!("\r\n\r\n{content}"));
            assert!(is_whole, "{seen}");
        }
    }
    for path in [empty, file, link] {
        std::fs::remove_file(path).unwrap();
    }
}

#[tokio::test]
async fn a_name_that_would_end_its_line_is_refused_and_nothing_is_sent() {
    for sign in ['\r', '\n', '\0', '\t', '\u{b}', '\u{7f}', '\u{85}', '\u{2028}', '\u{2029}'] {
        let name = format!("a.csv{sign}Content-Type: none");
        for checking in [crate::Checking::Enforce, crate::Checking::Skip] {
            for upload in [
                Upload::bytes(name.clone(), "a"),
                Upload::file("a.csv").name(name.clone()),
                Upload::file(Path::new("folder").join(&name)),
            ] {
                let server = Server::start(Vec::new()).await;
                let client = builder(&server).checking(checking).build().unwrap();
                let mut call = Call::new(&client, &MULTIPART);
                call.set_uploads(0, vec![upload]);
                assert_eq!(call.validate().errors().count(), 1, "{name:?}");
                let error = call.send::<Map<String, Value>>().await.unwrap_err();
                assert!(server.seen().is_empty(), "{name:?}");
                let found = error.report().unwrap().errors().map(|f| (f.path(), f.code()));
                let expected = [("file", crate::FindingCode::Unsendable)];
                assert_eq!(found.collect::<Vec<_>>(), expected, "{error}");
                assert!(error.to_string().contains(&format!("{name:?}")), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn a_name_stays_between_its_quotes() {
    let server = Server::start(Vec::new()).await;
    let client = builder(&server).build().unwrap();
    for (name, written) in
        [("a\"; name=\"b.csv", "a%22; name=%22b.csv"), ("a b\u{e9}%22.csv", "a b\u{e9}%22.csv")]
    {
        let mut call = Call::new(&client, &MULTIPART);
        call.set_uploads(0, vec![Upload::bytes(name, "a")]);
        call.send::<Map<String, Value>>().await.unwrap();
        let seen = server.seen().pop().unwrap();
        let head = format!("; name=\"file\"; filename=\"{written}\"\r\n");
        assert!(seen.contains(&head), "{seen}");
    }
}

/// Nothing of the name is sent there.
#[tokio::test]
async fn a_file_that_is_the_whole_body_may_have_any_name() {
    let server = Server::start(Vec::new()).await;
    let mut call = Call::new(&builder(&server).build().unwrap(), &RAW);
    call.set_uploads(0, vec![Upload::bytes("a\r\nx: y", "a")]);
    call.send::<Map<String, Value>>().await.unwrap();
    assert!(!server.seen()[0].contains("x: y"));
}
