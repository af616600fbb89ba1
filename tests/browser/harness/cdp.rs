use std::{collections::VecDeque, time::Duration};

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::{net::TcpStream, time::timeout};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async, tungstenite::Message};

/// A client of the DevTools protocol: one command at a time, events kept until somebody asks.
pub(crate) struct Cdp {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    session: Option<String>,
    last_id: u64,
    pub(super) events: VecDeque<Value>,
}

/// How long the browser may take for one answer or one event.
const PATIENCE: Duration = Duration::from_secs(15);

impl Cdp {
    /// Connects, opens a blank page and attaches to it: every later command goes to that page.
    pub(crate) async fn attach(address: &str) -> Self {
        let (socket, _) = connect_async(address).await.expect("the browser accepts a DevTools connection");
        let mut cdp = Self { socket, session: None, last_id: 0, events: VecDeque::new() };
        let target = cdp.call("Target.createTarget", json!({ "url": "about:blank" })).await;
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let session = cdp.call("Target.attachToTarget", attach).await;
        cdp.session = session["sessionId"].as_str().map(str::to_owned);
        cdp
    }

    /// Sends a command and waits for its answer.
    pub(crate) async fn call(&mut self, method: &str, params: Value) -> Value {
        match self.try_call(method, params).await {
            Ok(result) => result,
            Err(message) => panic!("{method}: {message}"),
        }
    }

    /// Sends a command and waits for its answer, which may be that it is not possible.
    pub(crate) async fn try_call(&mut self, method: &str, params: Value) -> Result<Value, String> {
        self.last_id += 1;
        let mut command = json!({ "id": self.last_id, "method": method, "params": params });
        if let Some(session) = &self.session {
            command["sessionId"] = json!(session);
        }
        self.socket.send(Message::text(command.to_string())).await.expect("the browser is there");
        loop {
            let mut message = self.receive(method).await;
            if message["id"] != json!(self.last_id) {
                self.events.push_back(message);
                continue;
            }
            return match message.get("error") {
                Some(error) => Err(error["message"].to_string()),
                None => Ok(message["result"].take()),
            };
        }
    }

    /// Forgets the events so far, so that the next one waited for is a new one.
    pub(crate) fn forget_events(&mut self) {
        self.events.clear();
    }

    /// Waits for an event.
    pub(crate) async fn event(&mut self, method: &str) {
        if let Some(at) = self.events.iter().position(|event| event["method"] == method) {
            self.events.remove(at);
            return;
        }
        loop {
            let event = self.receive(method).await;
            if event["method"] == method {
                return;
            }
            self.events.push_back(event);
        }
    }

    async fn receive(&mut self, awaited: &str) -> Value {
        loop {
            let message = timeout(PATIENCE, self.socket.next()).await;
            let message = message.unwrap_or_else(|_| panic!("the browser did not answer in time: {awaited}"));
            let message = message.expect("the browser is still there").expect("a readable message");
            if let Message::Text(text) = message {
                return serde_json::from_str(&text).expect("the protocol is JSON");
            }
        }
    }
}
