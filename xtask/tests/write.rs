//! The one way to write a file.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use std::fs;

use xtask::write::write_if_changed;

#[test]
fn a_file_is_written_once_and_nothing_is_left_beside_it() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("new/file");
    assert!(write_if_changed(&path, b"a").unwrap());
    assert!(!write_if_changed(&path, b"a").unwrap());
    assert!(write_if_changed(&path, b"b").unwrap());
    assert_eq!(fs::read(&path).unwrap(), b"b");
    assert_eq!(fs::read_dir(dir.path().join("new")).unwrap().count(), 1);
}

#[test]
fn what_cannot_be_replaced_is_an_error_and_stays() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("folder")).unwrap();
    assert!(write_if_changed(&dir.path().join("folder"), b"a").is_err());
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn others_may_read_a_new_file_and_an_old_one_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("file");
    let mode = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
    fs::write(dir.path().join("plain"), "").unwrap();
    let plain = fs::metadata(dir.path().join("plain")).unwrap().permissions().mode() & 0o777;
    write_if_changed(&path, b"a").unwrap();
    assert_eq!(mode(), plain);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    write_if_changed(&path, b"b").unwrap();
    assert_eq!(mode(), 0o600);
}
