use axum::body::Body;
use http::{Response, header::SET_COOKIE};

use crate::harness::*;

#[tokio::test]
async fn the_site_sees_no_cookie_of_a_denied_tracker_and_all_others() {
    let echo = site(|request| {
        let seen: Vec<_> = request.headers().get_all("cookie").iter().map(|value| value.as_bytes()).collect();
        Response::new(Body::from(seen.join(&b'|')))
    });
    let sent = format!("session=abc;  csrf=\"x=y\"; _ga=GA1.1.2.3; _fbp=fb.1.2; {ANALYTICS_ONLY}");
    let seen = format!("session=abc;  csrf=\"x=y\"; _ga=GA1.1.2.3; {ANALYTICS_ONLY}");
    assert_eq!(visit(&echo, &[("cookie", &sent)]).await, seen);
    assert_eq!(visit(&echo, &[("cookie", "_ga=1; _ga_ABC123=2; _fbp=3")]).await, "");
    assert_eq!(visit(&echo, &[("cookie", "_gather=1; fbp=2")]).await, "_gather=1; fbp=2");
}

#[tokio::test]
async fn the_browser_stores_no_cookie_of_a_denied_tracker() {
    let site = site(|_| {
        let head = Response::builder().header("content-type", "application/json");
        let cookies = [
            "session=1; HttpOnly; Secure",
            "_ga=GA1.1; Max-Age=63072000",
            "_fbp=fb.1; Domain=site.example",
            "flash=_ga=1",
        ];
        let head = cookies.iter().fold(head, |head, cookie| head.header("set-cookie", *cookie));
        head.body(Body::from("{}")).expect("a response")
    });
    let stored = async |cookie| {
        let response = answer(&site, get(&[("cookie", cookie)])).await;
        response.headers().get_all(SET_COOKIE).iter().map(|v| v.to_str().expect("ASCII").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(stored(REJECTED).await, ["session=1; HttpOnly; Secure", "flash=_ga=1"]);
    assert_eq!(stored(ANALYTICS_ONLY).await.len(), 3);
    assert_eq!(stored(ACCEPTED).await.len(), 4);
}
