//! One call of an engine and its answer.

use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};

use super::Trouble;

/// Where an engine is found, as the configuration says.
#[derive(Clone)]
pub struct Address(Url);

impl Address {
    /// Reads `http://…` or `https://…`.
    ///
    /// # Errors
    /// Says what is wrong with it, without repeating what may be a key.
    pub fn parse(text: &str) -> Result<Self, String> {
        let example = "write one such as `https://mt.example.org`";
        let url =
            Url::parse(text).map_err(|error| format!("`url` is none ({error}); {example}"))?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err(format!("`url` is no address of the web; {example}"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("`url` holds a name or a password; put the key into a variable of the \
                        environment and name it with `key_env`"
                .to_owned());
        }
        Ok(Self(url))
    }

    /// The host, with its port where that is not the scheme's own.
    #[must_use]
    pub fn host(&self) -> String {
        let host = self.0.host_str().unwrap_or_default();
        self.0.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// The address with `path` behind its own.
    #[must_use]
    pub fn join(&self, path: &str) -> Self {
        let mut url = self.0.clone();
        let joined = format!("{}/{}", url.path().trim_end_matches('/'), path.trim_matches('/'));
        url.set_path(&joined);
        Self(url)
    }

    /// Whether its path ends so.
    #[must_use]
    pub fn ends_with(&self, path: &str) -> bool {
        self.0.path().trim_end_matches('/').ends_with(path)
    }

    /// The address with one parameter more.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.query_pairs_mut().append_pair(name, value);
        self
    }

    /// The address with `values` in place of their marks in its path and its parameters, where the
    /// parser has escaped the braces.
    #[must_use]
    pub fn filled(&self, values: &[(&str, &str)]) -> Self {
        let mut url = self.0.clone();
        let escaped = |mark: &str| mark.replace('{', "%7B").replace('}', "%7D");
        let fill = |text: String| {
            values.iter().fold(text, |text, (mark, value)| {
                text.replace(mark, value).replace(&escaped(mark), value)
            })
        };
        let path = fill(url.path().to_owned());
        let query = url.query().map(|query| fill(query.to_owned()));
        url.set_path(&path);
        url.set_query(query.as_deref());
        Self(url)
    }

    pub(super) fn url(&self) -> Url {
        self.0.clone()
    }
}

/// What is sent: built anew for every batch, sent once an attempt.
#[derive(Clone)]
pub struct Call {
    /// `GET`, `POST`, `DELETE`.
    pub method: String,
    /// To where.
    pub address: Address,
    /// The type of the body.
    pub content_type: &'static str,
    /// The body.
    pub body: Vec<u8>,
    /// Headers that may be seen.
    pub headers: Vec<(String, String)>,
    /// Headers that hold a key.
    pub secrets: Vec<(String, SecretString)>,
}

impl Call {
    /// Posts `body` as JSON.
    #[must_use]
    pub fn json(address: Address, body: &serde_json::Value) -> Self {
        Self {
            method: "POST".into(),
            address,
            content_type: "application/json",
            body: body.to_string().into_bytes(),
            headers: Vec::new(),
            secrets: Vec::new(),
        }
    }

    /// Posts fields of a form.
    #[must_use]
    pub fn form(address: Address, fields: &[(&str, &str)]) -> Self {
        let mut url = address.url();
        url.query_pairs_mut().clear().extend_pairs(fields);
        Self {
            content_type: "application/x-www-form-urlencoded",
            body: url.query().unwrap_or_default().as_bytes().to_vec(),
            ..Self::get(address)
        }
        .by("POST")
    }

    /// The same with another method.
    #[must_use]
    pub fn by(mut self, method: &str) -> Self {
        method.clone_into(&mut self.method);
        self
    }

    /// Asks for what lies at `address`.
    #[must_use]
    pub fn get(address: Address) -> Self {
        Self { body: Vec::new(), ..Self::json(address, &serde_json::Value::Null) }.by("GET")
    }

    /// The same with one more header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same with a header that holds `key`, behind `prefix`; without a key, as it is.
    #[must_use]
    pub fn secret(mut self, name: &str, prefix: &str, key: Option<&SecretString>) -> Self {
        if let Some(key) = key {
            let value = SecretString::from(format!("{prefix}{}", key.expose_secret()));
            self.secrets.push((name.to_owned(), value));
        }
        self
    }
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The headers, names in small letters; values that are no text are left out.
    pub headers: Vec<(String, String)>,
    /// The body, whole.
    pub body: Vec<u8>,
}

impl Reply {
    /// The header `name`, written in small letters.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The body as JSON of the shape `T`.
    ///
    /// # Errors
    /// [`Trouble::Garbled`] where it is none.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, Trouble> {
        serde_json::from_slice(&self.body)
            .map_err(|_| Trouble::Garbled("answered something that is not its JSON".to_owned()))
    }

    /// The reply where its status is one of success.
    ///
    /// # Errors
    /// What the status says helps.
    pub fn succeeded(&self) -> Result<&Self, Trouble> {
        Trouble::of_status(self).map_or(Ok(self), Err)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_no_password_and_joins_paths() {
        let base = Address::parse("https://mt.example.org/api/").unwrap();
        assert_eq!(
            base.join("/v2/translate").url().as_str(),
            "https://mt.example.org/api/v2/translate"
        );
        assert_eq!(base.host(), "mt.example.org");
        let pair = Address::parse("https://mt.example.org/{from}/{to}?from={from}").unwrap();
        let filled = pair.filled(&[("{from}", "en"), ("{to}", "es-419")]);
        assert_eq!(filled.url().as_str(), "https://mt.example.org/en/es-419?from=en");
        assert_eq!(Address::parse("http://127.0.0.1:81").unwrap().host(), "127.0.0.1:81");
        for wrong in ["mt.example.org", "file:///etc/passwd", "https://me:hunter2@mt.example.org"] {
            let error = Address::parse(wrong).err().unwrap();
            assert!(!error.contains("hunter2") && error.contains("`url`"), "{error}");
        }
    }
}
