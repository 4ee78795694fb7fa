//! The HTTP client: one place that sets up TLS, refuses redirects and bounds every answer.

use std::io::Read;
use std::sync::Once;
use std::time::{Duration, Instant};

use reqwest::header::{HeaderName, HeaderValue};
use reqwest::{Method, blocking, redirect};
use secrecy::ExposeSecret;

use super::{Call, Manners, Reply, Trouble};

/// No answer is larger.
const LARGEST: usize = 8 << 20;
/// How much is read at a time.
const CHUNK: usize = 64 << 10;
/// A host that takes longer to take the call is not there.
const CONNECT: Duration = Duration::from_secs(10);

pub(super) struct Client {
    client: blocking::Client,
    timeout: Duration,
}

impl Client {
    pub(super) fn new(manners: &Manners) -> Result<Self, String> {
        install_tls();
        let mut builder = blocking::Client::builder()
            .redirect(redirect::Policy::none())
            .referer(false)
            .no_proxy()
            .connect_timeout(CONNECT.min(manners.timeout))
            .timeout(manners.timeout)
            .pool_max_idle_per_host(manners.concurrency)
            .user_agent(concat!("wireloc/", env!("CARGO_PKG_VERSION")));
        if let Some(proxy) = &manners.proxy {
            let wrong = "`proxy` is no address; write one such as `http://proxy:3128`";
            let address = reqwest::Url::parse(proxy).map_err(|_| wrong)?;
            if address.password().is_some() {
                return Err("`proxy` holds a password; use a proxy that asks for none from this \
                            machine"
                    .to_owned());
            }
            builder = builder.proxy(reqwest::Proxy::all(address).map_err(|_| wrong)?);
        }
        let client = builder
            .build()
            .map_err(|_| "cannot set up TLS; check the certificates of this machine")?;
        Ok(Self { client, timeout: manners.timeout })
    }

    /// Sends `call` once and reads the whole answer.
    pub(super) fn send(&self, call: &Call) -> Result<Reply, Trouble> {
        let started = Instant::now();
        let request = self.request(call)?;
        let mut response = self.client.execute(request).map_err(|error| of_network(&error))?;
        let headers = response.headers().iter().filter_map(|(name, value)| {
            Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
        });
        let headers = headers.collect();
        let status = response.status().as_u16();
        if response.content_length().is_some_and(|length| length > LARGEST as u64) {
            return Err(too_large());
        }
        let body = self.body(&mut response, started)?;
        Ok(Reply { status, headers, body })
    }

    fn request(&self, call: &Call) -> Result<blocking::Request, Trouble> {
        let method = Method::from_bytes(call.method.as_bytes())
            .map_err(|_| Trouble::Barred("has a `method` that HTTP does not know".to_owned()))?;
        let mut request = self.client.request(method, call.address.url()).timeout(self.timeout);
        for (name, value) in &call.headers {
            request = request.header(header_name(name)?, header_value(name, value)?);
        }
        for (name, key) in &call.secrets {
            let mut value = header_value(name, key.expose_secret())?;
            value.set_sensitive(true);
            request = request.header(header_name(name)?, value);
        }
        if !call.body.is_empty() {
            request = request.header("content-type", call.content_type).body(call.body.clone());
        }
        request.build().map_err(|error| of_network(&error))
    }

    fn body(&self, response: &mut impl Read, started: Instant) -> Result<Vec<u8>, Trouble> {
        let mut body = Vec::new();
        let mut chunk = vec![0; CHUNK];
        loop {
            let read = response.read(&mut chunk).map_err(|error| of_read(&error))?;
            if read == 0 {
                return Ok(body);
            }
            if body.len() + read > LARGEST {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk[..read]);
            if started.elapsed() > self.timeout {
                return Err(late());
            }
        }
    }
}

/// Names the TLS library once a process; a client built before that would panic.
fn install_tls() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // Another library of this process may have named one already, and that one serves too.
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
}

fn header_name(name: &str) -> Result<HeaderName, Trouble> {
    HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| Trouble::Barred(format!("has a header `{name}` that HTTP does not allow")))
}

fn header_value(name: &str, value: &str) -> Result<HeaderValue, Trouble> {
    HeaderValue::from_str(value).map_err(|_| {
        Trouble::Barred(format!("has a value for the header `{name}` that HTTP does not allow"))
    })
}

/// What happened on the way, in words of our own: the library's would carry the address.
fn of_network(error: &reqwest::Error) -> Trouble {
    if error.is_connect() {
        Trouble::Unreachable(unreachable(error).to_owned())
    } else if error.is_timeout() {
        late()
    } else {
        Trouble::Lost("broke the connection off or speaks no HTTP".to_owned())
    }
}

/// Why no connection came about.
fn unreachable(error: &reqwest::Error) -> &'static str {
    match tls_error(error) {
        Some(rustls::Error::InvalidCertificate(_)) => {
            "shows a certificate that this machine does not trust; install the authority that \
             signed it"
        }
        Some(_) => "speaks no TLS that is safe; check whether `url` is to begin with `http://`",
        None => "cannot be reached; check `url`, and whether it runs",
    }
}

/// What TLS found wrong, among the causes of `error`.
fn tls_error<'e>(error: &'e (dyn std::error::Error + 'static)) -> Option<&'e rustls::Error> {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.into_iter().find_map(|cause| {
        // An error of input and output hides the one that it carries.
        let carried = cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        let carried = carried.and_then(|inner| inner.downcast_ref());
        cause.downcast_ref().or(carried)
    })
}

fn of_read(error: &std::io::Error) -> Trouble {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<reqwest::Error>());
    let timed_out = error.kind() == std::io::ErrorKind::TimedOut
        || inner.is_some_and(reqwest::Error::is_timeout);
    if timed_out { late() } else { Trouble::Lost("broke its answer off".to_owned()) }
}

fn late() -> Trouble {
    Trouble::Lost("did not answer in time".to_owned())
}

fn too_large() -> Trouble {
    Trouble::Garbled("answered more than any translation can be".to_owned())
}
