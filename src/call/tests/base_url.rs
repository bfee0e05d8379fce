//! Where requests go that a page sends to another server than the API's own.

use super::*;

const fn at(server: &'static str, path: &'static str) -> Operation {
    let mut operation = operation(Method::GET);
    (operation.server, operation.path) = (server, path);
    operation
}

static OWN: Operation = at("https://api.smallest.ai/atoms/v1", "/agent");
static BESIDE: Operation = at("https://api.smallest.ai/waves/v2", "/voices");
static ABOVE: Operation = at("https://api.smallest.ai", "/payment/v1/balance");
static ELSEWHERE: Operation = at("https://files.smallest.ai/v3", "/files");

#[tokio::test]
async fn every_request_goes_to_the_base_url() {
    for (path, expected) in [
        ("/atoms/v1", ["/atoms/v1/agent", "/waves/v2/voices", "/payment/v1/balance"]),
        ("/atoms/v1/", ["/atoms/v1/agent", "/waves/v2/voices", "/payment/v1/balance"]),
        (
            "/proxy/atoms/v1",
            ["/proxy/atoms/v1/agent", "/proxy/waves/v2/voices", "/proxy/payment/v1/balance"],
        ),
        ("/proxy/", ["/proxy/agent", "/proxy/waves/v2/voices", "/proxy/payment/v1/balance"]),
        ("", ["/agent", "/waves/v2/voices", "/payment/v1/balance"]),
    ] {
        let server = Server::start(Vec::new()).await;
        let builder = builder(&server).base_url(format!("{}{path}", server.url()));
        let client = builder.build().unwrap();
        for operation in [&OWN, &BESIDE, &ABOVE, &ELSEWHERE] {
            send(&client, operation, CallOptions::new()).await.unwrap();
        }
        let seen = server.seen();
        let mut seen = seen.iter().map(|request| request.split(' ').nth(1).unwrap());
        let of_host = seen.by_ref().take(3).collect::<Vec<_>>();
        assert_eq!(of_host, expected, "{path}");
        let elsewhere = format!("{}/files", path.trim_end_matches('/'));
        assert_eq!(seen.next(), Some(elsewhere.as_str()), "{path}");
    }
}
