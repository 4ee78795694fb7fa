//! An HTTP server on this machine's loopback that answers as a test says: rightly, or with any
//! fault a network or an engine can have.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What was heard.
#[derive(Debug, Clone)]
pub struct Heard {
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Names in small letters.
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Heard {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }

    /// A field of a form in the body.
    pub fn field(&self, name: &str) -> String {
        let body = std::str::from_utf8(&self.body).expect("a form is text");
        let fields = body.split('&').filter_map(|field| field.split_once('='));
        let value = fields.filter(|(key, _)| *key == name).map(|(_, value)| value).next();
        unescape(value.expect("the field is there"))
    }
}

/// How a call is answered.
#[derive(Debug, Clone)]
pub enum Act {
    /// Status, headers, body.
    Answer(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// The connection is cut before an answer.
    Reset,
    /// The connection is cut in the middle of the answer.
    CutBody(Vec<u8>),
    /// The headers come a byte every fifty milliseconds.
    DripHeaders(Vec<u8>),
    /// The body comes a byte every fifty milliseconds.
    Drip(Vec<u8>),
    /// The body never ends.
    Endless,
    /// The headers are larger than any client should take.
    HugeHeaders,
    /// Nothing comes at all.
    Silence,
    /// Something that is no HTTP.
    Noise,
}

impl Act {
    pub fn json(body: &serde_json::Value) -> Self {
        Self::Answer(
            200,
            vec![("Content-Type", "application/json".into())],
            body.to_string().into(),
        )
    }

    pub fn status(status: u16) -> Self {
        Self::Answer(status, Vec::new(), b"{\"message\":\"no\"}".to_vec())
    }

    pub fn later(seconds: &str) -> Self {
        Self::Answer(429, vec![("Retry-After", seconds.into())], b"{}".to_vec())
    }
}

type Handler = dyn Fn(&Heard, usize) -> Act + Send + Sync;

/// The server; it stops listening when it is dropped.
pub struct Server {
    address: SocketAddr,
    heard: Arc<Mutex<Vec<Heard>>>,
    connections: Arc<AtomicUsize>,
    stopped: Arc<AtomicBool>,
}

impl Server {
    /// Starts one that answers by `handler`, which is told the number of the call, from nought.
    pub fn start(handler: impl Fn(&Heard, usize) -> Act + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Self {
            address: listener.local_addr().unwrap(),
            heard: Arc::default(),
            connections: Arc::default(),
            stopped: Arc::default(),
        };
        let (heard, connections) = (server.heard.clone(), server.connections.clone());
        let (stopped, calls) = (server.stopped.clone(), Arc::new(AtomicUsize::new(0)));
        let handler: Arc<Handler> = Arc::new(handler);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if stopped.load(Ordering::Relaxed) {
                    return;
                }
                connections.fetch_add(1, Ordering::Relaxed);
                let (handler, heard, calls) = (handler.clone(), heard.clone(), calls.clone());
                std::thread::spawn(move || serve(stream, &*handler, &heard, &calls));
            }
        });
        server
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn host(&self) -> String {
        self.address.to_string()
    }

    pub fn heard(&self) -> Vec<Heard> {
        self.heard.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        // One more connection wakes the listener, which then sees that it is to stop.
        let _ = TcpStream::connect(self.address);
    }
}

/// Text as it was before it was written into a form.
fn unescape(value: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digits = [rest.next().unwrap(), rest.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).unwrap()
}

fn serve(stream: TcpStream, handler: &Handler, heard: &Mutex<Vec<Heard>>, calls: &AtomicUsize) {
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut stream = stream;
    while let Some(call) = read(&mut reader) {
        let number = calls.fetch_add(1, Ordering::Relaxed);
        heard.lock().unwrap().push(call.clone());
        if act(&mut stream, handler(&call, number)).is_none() {
            return;
        }
    }
}

fn read(reader: &mut impl BufRead) -> Option<Heard> {
    let mut first = String::new();
    reader.read_line(&mut first).ok().filter(|&length| length > 0)?;
    let mut words = first.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        headers.insert(name.to_lowercase(), value.to_owned());
    }
    let body = match headers.get("content-length") {
        Some(length) => exactly(reader, length.parse().ok()?)?,
        None if headers.contains_key("transfer-encoding") => chunks(reader)?,
        None => Vec::new(),
    };
    Some(Heard { method, target, headers, body })
}

fn exactly(reader: &mut impl BufRead, length: usize) -> Option<Vec<u8>> {
    let mut bytes = vec![0; length];
    reader.read_exact(&mut bytes).ok().map(|()| bytes)
}

/// A body in chunks, each with its length in front (RFC 9112, 7.1).
fn chunks(reader: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let mut length = String::new();
        reader.read_line(&mut length).ok()?;
        let length = usize::from_str_radix(length.trim(), 16).ok()?;
        body.extend(exactly(reader, length)?);
        reader.read_line(&mut String::new()).ok()?;
        if length == 0 {
            return Some(body);
        }
    }
}

/// Answers; nothing where the connection is over.
fn act(stream: &mut TcpStream, act: Act) -> Option<()> {
    match act {
        Act::Answer(status, headers, body) => {
            let head = head(status, &headers, body.len());
            // In one piece: two small ones would wait for each other's acknowledgement.
            stream.write_all(&[head.as_bytes(), &body].concat()).ok()
        }
        Act::Reset => None,
        Act::CutBody(body) => {
            let head = head(200, &[], body.len() + 100);
            let _ = stream.write_all(&[head.as_bytes(), &body].concat());
            None
        }
        Act::Drip(body) => {
            stream.write_all(head(200, &[], body.len()).as_bytes()).ok()?;
            for byte in body {
                stream.write_all(&[byte]).ok()?;
                std::thread::sleep(Duration::from_millis(50));
            }
            Some(())
        }
        Act::DripHeaders(body) => {
            for byte in head(200, &[], body.len()).bytes() {
                stream.write_all(&[byte]).ok()?;
                std::thread::sleep(Duration::from_millis(50));
            }
            stream.write_all(&body).ok()
        }
        Act::Endless => {
            stream
                .write_all(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[\"")
                .ok()?;
            while stream.write_all(&[b'x'; 8_192]).is_ok() {}
            None
        }
        Act::HugeHeaders => {
            let huge = format!("HTTP/1.1 200 OK\r\nX-Huge: {}\r\n\r\n", "y".repeat(4 << 20));
            let _ = stream.write_all(huge.as_bytes());
            None
        }
        Act::Silence => {
            std::thread::sleep(Duration::from_secs(3));
            None
        }
        Act::Noise => {
            let _ = stream.write_all(b"220 smtp.example.org ready\r\n");
            None
        }
    }
}

fn head(status: u16, headers: &[(&str, String)], length: usize) -> String {
    let mut head = format!("HTTP/1.1 {status} Status\r\nContent-Length: {length}\r\n");
    for (name, value) in headers {
        head = head + name + ": " + value + "\r\n";
    }
    head + "\r\n"
}
