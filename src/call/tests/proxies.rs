//! Which requests a proxy of the environment is told.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

use super::*;
use crate::confined::{is_inside, with_variables};

const TEST: &str = "plain_http_to_this_machine_goes_through_no_proxy";

/// The environment is that of a whole process, and so this one has its own.
#[test]
fn plain_http_to_this_machine_goes_through_no_proxy() {
    if is_inside() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        return runtime.unwrap().block_on(every_kind_of_base_url());
    }
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let proxy = format!("http://{}", listener.local_addr().unwrap());
    let told = std::thread::spawn(move || {
        let of_connection = |stream: std::net::TcpStream| {
            let lines = BufReader::new(&stream).lines().map(Result::unwrap);
            let head = lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>();
            (&stream).write_all(&answer(200, &[], "{}")).unwrap();
            head
        };
        let heads = listener.incoming().map(|stream| of_connection(stream.unwrap()));
        heads.take_while(|head| !head.is_empty()).collect::<Vec<_>>()
    });
    const NAMES: [&str; 4] = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];
    let variables = NAMES.map(|name| (name, proxy.as_str()));
    let spared = [("no_proxy", "spared.invalid"), ("NO_PROXY", "spared.invalid")];
    with_variables(module_path!(), TEST, &[&variables[..], &spared].concat());
    // An empty head is the end.
    let mut end = std::net::TcpStream::connect(proxy.trim_start_matches("http://")).unwrap();
    end.write_all(b"\r\n").unwrap();
    let told = told.join().unwrap();
    let first = told.iter().map(|head| head[0].as_str()).collect::<Vec<_>>();
    assert_eq!(first, ["GET http://elsewhere.invalid/things HTTP/1.1"], "{told:?}");
}

async fn every_kind_of_base_url() {
    let server = Server::start(Vec::new()).await;
    for host in ["127.0.0.1", "localhost", "LOCALHOST", "127.1"] {
        let url = server.url().replace("127.0.0.1", host);
        for builder in [builder(&server), builder(&server).allow_plain_http()] {
            let client = builder.base_url(&url).build().unwrap();
            send(&client, &GET, CallOptions::new()).await.unwrap();
        }
    }
    assert_eq!(server.seen().len(), 8);
    // All else is as the environment says.
    let elsewhere = |url| builder(&server).attempts(1).allow_plain_http().base_url(url).build();
    let client = elsewhere("http://elsewhere.invalid").unwrap();
    send(&client, &GET, CallOptions::new()).await.unwrap();
    let client = elsewhere("http://spared.invalid").unwrap();
    send(&client, &GET, CallOptions::new()).await.unwrap_err();
    assert_eq!(server.seen().len(), 8);
}
