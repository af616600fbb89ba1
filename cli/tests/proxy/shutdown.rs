use std::time::Duration;

use http_body_util::BodyExt as _;
use tokio::net::TcpStream;

use crate::{
    harness::{Proxy, SOON, get},
    site::Site,
};

#[tokio::test]
async fn what_is_in_flight_is_finished_and_nobody_new_let_in() {
    let site = Site::plain().await;
    let mut proxy = Proxy::start(&site.url(), &[]);
    let mut body = get(&proxy.url("/stream")).await.into_body();
    assert!(body.frame().await.is_some());
    proxy.terminate();
    let closed = async {
        while TcpStream::connect(proxy.address).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(SOON, closed).await.expect("nobody is let in");
    site.state.go_on.notify_one();
    assert_eq!(body.collect().await.unwrap().to_bytes(), "data: last\n\n");
    assert_eq!(proxy.ended().await, Some(0));
}

#[tokio::test]
async fn what_does_not_finish_in_time_is_cut_off() {
    let site = Site::plain().await;
    let mut proxy = Proxy::start(&site.url(), &["--shutdown-timeout", "200ms"]);
    let body = get(&proxy.url("/stream")).await.into_body();
    proxy.terminate();
    assert_eq!(proxy.ended().await, Some(0));
    assert!(body.collect().await.is_err());
}

#[tokio::test]
async fn idle_connections_do_not_hold_it() {
    let site = Site::plain().await;
    let mut proxy = Proxy::start(&site.url(), &[]);
    let _idle = TcpStream::connect(proxy.address).await.unwrap();
    drop(get(&proxy.url("/page")).await);
    proxy.terminate();
    let started = std::time::Instant::now();
    assert_eq!(proxy.ended().await, Some(0));
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
}
