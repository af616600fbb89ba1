use http::{Request, StatusCode, Version};
use http_body_util::Full;

use crate::{
    harness::{Identity, Proxy, ask, get, get_with, text},
    site::{Site, TRACKER},
};

fn choice(proxy: &Proxy, choice: &'static str) -> Request<Full<bytes::Bytes>> {
    Request::post(proxy.url("/_consent"))
        .header("origin", proxy.url(""))
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Full::from(format!("choice={choice}&return=/page")))
        .unwrap()
}

#[tokio::test]
async fn a_choice_is_taken_recorded_and_kept() {
    let site = Site::plain().await;
    let directory = tempfile::tempdir().unwrap();
    let records = format!("sqlite:{}", directory.path().join("records.db").display());
    let proxy = Proxy::start(&site.url(), &["--records", &records]);
    let response = ask(Version::HTTP_11, choice(&proxy, "accept")).await;
    assert_eq!(
        (response.status(), &response.headers()["location"]),
        (StatusCode::SEE_OTHER, &"/page".parse().unwrap())
    );
    let cookie = response.headers().get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap());
    let cookie =
        cookie.filter_map(|cookie| cookie.split(';').next()).find(|cookie| cookie.starts_with("consent=")).unwrap();
    let page = text(get_with(&proxy.url("/page"), &[("cookie", cookie)]).await).await;
    assert!(page.contains(TRACKER), "{page}");
    assert!(directory.path().join("records.db").metadata().unwrap().len() > 0);
    assert_eq!(site.requests(), 1, "the counter is ours");
}

#[tokio::test]
async fn a_grant_is_not_effective_without_its_record() {
    let site = Site::plain().await;
    for records in ["sqlite:/nowhere/at/all/records.db", "postgres://127.0.0.1:1/consent"] {
        let proxy = Proxy::start(&site.url(), &["--records", records]);
        let response = ask(Version::HTTP_11, choice(&proxy, "accept")).await;
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE, "{records}");
        assert!(!response.headers().contains_key("set-cookie"));
        let response = ask(Version::HTTP_11, choice(&proxy, "reject")).await;
        assert_eq!(response.status(), StatusCode::SEE_OTHER, "{records}");
    }
}

#[tokio::test]
async fn cookies_are_secure_where_the_visitor_comes_by_https() {
    let site = Site::plain().await;
    let secure = async |proxy: &Proxy, front: Option<&'static str>| {
        let mut request = choice(proxy, "reject");
        if let Some(scheme) = front {
            request.headers_mut().insert("x-forwarded-proto", scheme.parse().unwrap());
        }
        let response = ask(Version::HTTP_11, request).await;
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        let state = response.headers().get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap().to_owned());
        state.into_iter().any(|cookie| cookie.starts_with("__Host-consent=") && cookie.contains("; Secure"))
    };
    assert!(secure(&Proxy::start(&site.url(), &Identity::get().serve()), None).await);
    assert!(!secure(&Proxy::start(&site.url(), &[]), Some("https")).await, "anybody could have said so");
    assert!(secure(&Proxy::start(&site.url(), &["--trust-forwarded"]), Some("https")).await);
}

#[tokio::test]
async fn the_log_names_no_visitor() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &["--log", "trace", "--log-format", "json"]);
    let visitor = [("cookie", "session=SECRET1"), ("user-agent", "SECRET2"), ("authorization", "Basic SECRET3")];
    drop(text(get_with(&proxy.url("/page?token=SECRET4"), &visitor).await).await);
    let log = proxy.log();
    let ours =
        log.lines().filter(|line| line.contains(r#""target":"consent"#) || line.contains(r#""target":"tower_consent"#));
    let ours: Vec<_> = ours.collect();
    assert!(ours.iter().any(|line| line.contains(r#""path":"/page""#)), "{log}");
    assert!(ours.iter().all(|line| !line.contains("SECRET") && !line.contains("127.0.0.1")), "{ours:#?}");
}

#[tokio::test]
async fn the_policy_file_holds() {
    let site = Site::plain().await;
    let directory = tempfile::tempdir().unwrap();
    let policy = directory.path().join("consent.toml");
    std::fs::write(&policy, "prefix = \"/privacy-choices\"\n[trackers.meta-pixel]\noff = true\n").unwrap();
    let proxy = Proxy::start(&site.url(), &["--policy", policy.to_str().unwrap()]);
    assert_eq!(get(&proxy.url("/privacy-choices")).await.status(), StatusCode::OK);
}
