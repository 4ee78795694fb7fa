//! Finds phrases in folded text: a hash table of phrases, kept as one run of bytes.
//!
//! Rows and the forms of their phrases come in, an [`Index`] goes out. Its bytes are its memory and
//! its file alike, so that a cache is ready when it is read. A text is looked at piece by piece
//! (see [`super::words`]); at each piece the table tells whether a phrase ends there and whether a
//! longer one may follow, so that word boundaries need no filter and no shorter phrase is lost.

use super::cache::Key;
use super::concept::Number;
use super::packed::{Reader, Row, Writer};
use super::words::piece_end;

/// A phrase of an index that stands in a text.
#[derive(Debug, Clone)]
pub(super) struct Hit<'a> {
    /// First byte in the folded text.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// What is known of the term.
    pub row: Row<'a>,
    /// The number this form tells.
    pub number: Option<Number>,
    /// Whether it is the dictionary form.
    pub is_lemma: bool,
}

const MAGIC: &[u8; 8] = b"wlgloss1";
const HEADER: usize = MAGIC.len() + 32 + 32 + 3 * 8;
const SLOT: usize = 16;

/// A slot holds the phrase's hash, its row and which of its forms it is; nought is no form but the
/// beginning of a longer phrase. A slot whose hash is nought is empty.
struct Slot {
    hash: u64,
    row: u32,
    form: u32,
}

/// A table of phrases.
#[derive(Debug, Clone)]
pub(super) struct Index {
    bytes: Vec<u8>,
    slots: usize,
    filter: usize,
    rows: usize,
}

/// Gathers rows for an index.
#[derive(Debug, Default)]
pub(super) struct Builder {
    rows: Writer,
    slots: Vec<(u64, u32, u32)>,
}

impl Builder {
    /// Adds a term with the folded forms of its phrase; the first is the dictionary form.
    pub fn add(&mut self, row: &Row<'_>, forms: &[(String, Option<Number>)]) {
        let Ok(place) = u32::try_from(self.rows.bytes.len()) else { return };
        self.rows.row(row);
        self.rows.length(forms.len());
        let lemma = forms.first().map_or("", |(text, _)| text);
        for (number, (text, grammar)) in (1..).zip(forms) {
            let kept = if number == 1 { 0 } else { common_start(lemma, text) };
            self.rows.length(kept);
            self.rows.text(&text[kept..]);
            self.rows.few_number(*grammar);
            let hashes = hashes(text);
            let Some((&last, starts)) = hashes.split_last() else { continue };
            self.slots.extend(starts.iter().map(|&hash| (hash, 0, 0)));
            self.slots.push((last, place, number));
        }
    }

    /// The index, named after the content it was made from.
    pub fn finish(mut self, key: &Key) -> Index {
        self.slots.sort_unstable();
        self.slots.dedup();
        // One stays free at the least: a search ends there.
        let slots = self.slots.len() * 3 / 2 + 1;
        let filter = (self.slots.len() * 2).next_power_of_two().max(64);
        let mut bytes = vec![0; HEADER + filter + slots * SLOT];
        for (hash, row, form) in self.slots {
            let bit = filter_bit(hash, filter);
            bytes[HEADER + bit / 8] |= 1 << (bit % 8);
            let mut place = home(hash, slots);
            let table = HEADER + filter;
            while bytes[table + place * SLOT..][..8] != [0; 8] {
                place = (place + 1) % slots;
            }
            let slot = &mut bytes[table + place * SLOT..][..SLOT];
            slot[..8].copy_from_slice(&hash.to_le_bytes());
            slot[8..12].copy_from_slice(&row.to_le_bytes());
            slot[12..].copy_from_slice(&form.to_le_bytes());
        }
        let rows = bytes.len();
        bytes.append(&mut self.rows.bytes);
        let digest = blake3::hash(&bytes[HEADER..]);
        let mut header = Vec::with_capacity(HEADER);
        header.extend_from_slice(MAGIC);
        header.extend_from_slice(key);
        header.extend_from_slice(digest.as_bytes());
        for size in [slots, filter, rows] {
            header.extend_from_slice(&(size as u64).to_le_bytes());
        }
        bytes[..HEADER].copy_from_slice(&header);
        Index { bytes, slots, filter, rows }
    }
}

impl Index {
    /// An index without phrases.
    pub fn empty() -> Self {
        Builder::default().finish(&Key::default())
    }

    /// The index as it is stored.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The index made from the content `key`; none where `bytes` hold another one or are damaged.
    pub fn from_bytes(bytes: Vec<u8>, key: &Key) -> Option<Self> {
        let header = bytes.get(..HEADER)?;
        let size = |at: usize| {
            let bytes = header[72 + at * 8..][..8].try_into().ok()?;
            usize::try_from(u64::from_le_bytes(bytes)).ok()
        };
        let (slots, filter, rows) = (size(0)?, size(1)?, size(2)?);
        let whole = header[..8] == MAGIC[..] && header[8..40] == key[..];
        let fits = slots.checked_mul(SLOT)?.checked_add(filter)?.checked_add(HEADER)? == rows;
        if !whole || !fits || rows > bytes.len() || slots == 0 || !filter.is_power_of_two() {
            return None;
        }
        let digest = blake3::hash(&bytes[HEADER..]);
        (header[40..72] == digest.as_bytes()[..]).then_some(Self { bytes, slots, filter, rows })
    }

    /// The phrases of the index that begin at `start` of `folded`, the shortest first.
    pub fn hits_at(&self, folded: &str, start: usize, hits: &mut Vec<(usize, u32, u32)>) {
        hits.clear();
        let mut hash = SEED;
        let mut at = start;
        loop {
            let end = piece_end(folded, at);
            if end == at {
                return;
            }
            hash = joined(hash, &folded.as_bytes()[at..end]);
            if !self.longer_follows(hash, end, hits) {
                return;
            }
            at = end;
        }
    }

    /// Reads a hit; none where it only shares the hash of a phrase.
    pub fn read(
        &self,
        folded: &str,
        start: usize,
        (end, row, form): (usize, u32, u32),
    ) -> Option<Hit<'_>> {
        let mut reader = Reader { bytes: self.bytes.get(self.rows + row as usize..)? };
        let row = reader.row()?;
        let count = reader.count()?;
        let phrase = &folded[start..end];
        let mut lemma = "";
        for place in 1..=count.min(form) {
            let (kept, rest) = (reader.count()? as usize, reader.text()?);
            let number = reader.few_number()?;
            if place == 1 {
                lemma = rest;
            }
            if place == form {
                let same = phrase.strip_suffix(rest)? == lemma.get(..kept)?;
                return same.then_some(Hit { start, end, row, number, is_lemma: form == 1 });
            }
        }
        None
    }

    fn longer_follows(&self, hash: u64, end: usize, hits: &mut Vec<(usize, u32, u32)>) -> bool {
        let bit = filter_bit(hash, self.filter);
        if self.bytes[HEADER + bit / 8] & (1 << (bit % 8)) == 0 {
            return false;
        }
        let mut longer = false;
        let mut place = home(hash, self.slots);
        loop {
            let slot = self.slot(place);
            if slot.hash == 0 {
                return longer;
            }
            if slot.hash == hash {
                if slot.form == 0 {
                    longer = true;
                } else {
                    hits.push((end, slot.row, slot.form));
                }
            }
            place = (place + 1) % self.slots;
        }
    }

    fn slot(&self, place: usize) -> Slot {
        let bytes = &self.bytes[HEADER + self.filter + place * SLOT..][..SLOT];
        let half = |at: usize| {
            u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
        };
        Slot { hash: u64::from(half(0)) | u64::from(half(4)) << 32, row: half(8), form: half(12) }
    }
}

/// The hash after each piece of `text`.
fn hashes(text: &str) -> Vec<u64> {
    let (mut at, mut hash) = (0, SEED);
    std::iter::from_fn(|| {
        let end = piece_end(text, at);
        (end > at).then(|| {
            hash = joined(hash, &text.as_bytes()[at..end]);
            at = end;
            hash
        })
    })
    .collect()
}

const SEED: u64 = 0x9E37_79B9_7F4A_7C15;

/// The hash of what was hashed before and of one piece more; never nought.
fn joined(hash: u64, piece: &[u8]) -> u64 {
    let mut hash = hash ^ piece.len() as u64;
    let mut mix = |word: u64| {
        hash = (hash.rotate_left(23) ^ word).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        hash ^= hash >> 32;
    };
    let (chunks, rest) = piece.as_chunks::<8>();
    for chunk in chunks {
        mix(u64::from_le_bytes(*chunk));
    }
    mix(rest.iter().fold(0, |word, &byte| word << 8 | u64::from(byte)));
    hash.max(1)
}

fn home(hash: u64, slots: usize) -> usize {
    let place = (u128::from(hash) * slots as u128) >> 64;
    // Less than `slots`.
    usize::try_from(place).unwrap_or(0)
}

fn filter_bit(hash: u64, filter: usize) -> usize {
    let mask = filter as u64 * 8 - 1;
    // Not above the mask, which is a length in memory.
    usize::try_from(hash & mask).unwrap_or(0)
}

fn common_start(a: &str, b: &str) -> usize {
    a.char_indices()
        .zip(b.chars())
        .take_while(|((_, a), b)| a == b)
        .last()
        .map_or(0, |((at, c), _)| at + c.len_utf8())
}
