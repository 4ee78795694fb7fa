//! Finds phrases in folded text: a hash table of phrases, kept as one run of bytes.
//!
//! Rows and the forms of their phrases come in, an [`Index`] goes out. Its bytes are its memory and
//! its file alike, so that a cache is ready when it is read. A text is looked at piece by piece
//! (see [`super::pieces`]); at each piece the table tells whether a phrase ends there and whether a
//! longer one may follow, so that word boundaries need no filter and no shorter phrase is lost.
//!
//! Most words begin no phrase. A small filter says so for many words at a time, before the table,
//! which is far larger than any processor's cache, is asked for the few that may.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::cache::Key;
use super::concept::{Case, Number};
use super::packed::{Answers, PackedForm, Reader, Row, Writer};
use super::pieces::{Piece, Pieces, joined};

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
    /// The cases of which it is the form, as far as the glossary says.
    pub cases: Vec<Case>,
    /// Whether it is the dictionary form.
    pub is_lemma: bool,
    /// The place of the row.
    pub at: u32,
}

/// Where a phrase ends and where its row lies.
pub(super) type Found = (usize, u32);

const MAGIC: &[u8; 8] = b"wlgloss4";
/// Magic, the name of the content, its digest, and the four sizes.
const HEADER: usize = MAGIC.len() + 32 + 32 + SIZES * 8;
const SIZES: usize = 4;
/// Half of a phrase's hash, and its row. A slot whose first half is nought is empty.
const SLOT: usize = 8;
/// A row that is none: a longer phrase begins so.
const LONGER: u32 = u32::MAX;
/// How many pieces are looked up in the filter before the first of them is in the table.
const BATCH: usize = 2048;

/// A table of phrases.
#[derive(Debug, Clone)]
pub(super) struct Index {
    bytes: Arc<Vec<u8>>,
    files: Vec<Arc<str>>,
    /// Bytes of the filter, a power of two.
    filter: usize,
    slots: usize,
    /// The most pieces a phrase has.
    longest: usize,
}

/// Gathers rows for an index.
#[derive(Debug, Default)]
pub(super) struct Builder {
    rows: Writer,
    slots: Vec<(u64, u32)>,
    firsts: Vec<u64>,
    files: BTreeMap<Arc<str>, u32>,
    longest: usize,
}

impl Builder {
    /// The number of a file among those that entries stand in.
    pub fn file(&mut self, name: &Arc<str>) -> u32 {
        let next = u32::try_from(self.files.len()).unwrap_or(u32::MAX);
        *self.files.entry(Arc::clone(name)).or_insert(next)
    }

    /// Adds a term with the folded forms of its phrase, of which the first is the dictionary form, and
    /// what takes its place.
    pub fn add(&mut self, row: &Row<'_>, forms: &[PackedForm<'_>], answers: &Answers<'_>) {
        let Some(place) = u32::try_from(self.rows.bytes.len()).ok().filter(|at| *at != LONGER)
        else {
            return;
        };
        self.rows.row(row);
        let lemma = forms.first().map_or("", |form| &form.text);
        self.rows.like(row.term, lemma);
        self.rows.forms(lemma, forms);
        self.rows.answers(answers);
        let mut texts: Vec<&str> = forms.iter().map(|form| &*form.text).collect();
        texts.push(&row.stems);
        texts.sort_unstable();
        texts.dedup();
        for text in texts {
            self.phrase(text, place);
        }
    }

    fn phrase(&mut self, text: &str, row: u32) {
        let mut pieces = Pieces::new(text).peekable();
        let Some(first) = pieces.next() else { return };
        self.firsts.push(first.hash);
        let (mut hash, mut end, mut count) = (first.hash, first.end, 1);
        for piece in pieces {
            self.slots.push((hash, LONGER));
            hash = joined(hash, piece.hash, piece.start > end);
            (end, count) = (piece.end, count + 1);
        }
        self.slots.push((hash, row));
        self.longest = self.longest.max(count);
    }

    /// The index, named after the content it was made from.
    pub fn finish(mut self, key: &Key) -> Index {
        self.firsts.sort_unstable();
        self.firsts.dedup();
        self.slots.sort_unstable();
        self.slots.dedup();
        let filter = (self.firsts.len() * 2).next_power_of_two().max(64);
        // One stays free at the least: a search ends there.
        let slots = self.slots.len() * 3 / 2 + 1;
        let mut files = vec![""; self.files.len()];
        for (name, &number) in &self.files {
            files[number as usize] = name;
        }
        let mut names = Writer::default();
        for name in &files {
            names.text(name);
        }

        let mut bytes = vec![0; HEADER + filter + slots * SLOT];
        for hash in self.firsts {
            let bit = filter_bit(hash, filter);
            bytes[HEADER + bit / 8] |= 1 << (bit % 8);
        }
        let table = &mut bytes[HEADER + filter..];
        for (hash, row) in self.slots {
            let mut place = home(hash, slots);
            while table[place * SLOT..][..4] != [0; 4] {
                place = (place + 1) % slots;
            }
            let slot = &mut table[place * SLOT..][..SLOT];
            slot[..4].copy_from_slice(&tag(hash).to_le_bytes());
            slot[4..].copy_from_slice(&row.to_le_bytes());
        }
        bytes.append(&mut self.rows.bytes);
        let rows = bytes.len();
        bytes.append(&mut names.bytes);
        let digest = blake3::hash(&bytes[HEADER..]);
        let mut header = [MAGIC.as_slice(), key, digest.as_bytes()].concat();
        for size in [filter, slots, self.longest, rows] {
            header.extend_from_slice(&(size as u64).to_le_bytes());
        }
        bytes[..HEADER].copy_from_slice(&header);
        let files = files.into_iter().map(Arc::from).collect();
        Index { bytes: Arc::new(bytes), files, filter, slots, longest: self.longest }
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
        let sizes = header[HEADER - SIZES * 8..].as_chunks::<8>().0;
        let size = |at: usize| usize::try_from(u64::from_le_bytes(sizes[at])).ok();
        let [filter, slots, longest, rows] = [size(0)?, size(1)?, size(2)?, size(3)?];
        let ours = header[..8] == MAGIC[..] && header[8..40] == key[..];
        if !ours || blake3::hash(&bytes[HEADER..]).as_bytes()[..] != header[40..72] {
            return None;
        }
        let mut names = Reader { bytes: bytes.get(rows..)? };
        let mut files = Vec::new();
        while !names.bytes.is_empty() {
            files.push(Arc::from(names.text()?));
        }
        let fits = slots.checked_mul(SLOT)?.checked_add(filter)?.checked_add(HEADER)? <= rows;
        let usable = fits && slots > 0 && filter.is_power_of_two();
        usable.then(|| Self { bytes: Arc::new(bytes), files, filter, slots, longest })
    }

    /// The file with this number.
    pub fn file(&self, number: u32) -> Arc<str> {
        self.files.get(number as usize).cloned().unwrap_or_default()
    }

    /// Hands `take` every place of `folded` where phrases begin, with the phrases, the shortest
    /// first. `take` says from which byte on phrases may begin next.
    pub fn scan(&self, folded: &str, mut take: impl FnMut(usize, &mut Vec<Found>) -> usize) {
        let mut pieces = Pieces::new(folded);
        // Few texts have shorter words than these on average.
        let expected = (folded.len() / 4).min(BATCH + self.longest);
        let mut batch: Vec<Piece> = Vec::with_capacity(expected);
        let (mut may_begin, mut found) = (Vec::new(), Vec::new());
        let mut from = 0;
        loop {
            let wanted = BATCH + self.longest - batch.len().min(self.longest);
            batch.extend(pieces.by_ref().take(wanted));
            // Phrases that begin in the last pieces may end behind them, unless the text does.
            let whole = batch.len() < BATCH + self.longest;
            let begins = if whole { batch.len() } else { BATCH };
            may_begin.clear();
            may_begin.extend((0..begins).filter(|&at| self.may_begin(batch[at].hash)));
            // The table answers several questions at a time where none waits for what another does.
            may_begin.retain(|&at| self.is_taken(home(batch[at].hash, self.slots)));
            for &at in &may_begin {
                if batch[at].start >= from {
                    self.phrases(&batch[at..], &mut found);
                    if !found.is_empty() {
                        from = take(batch[at].start, &mut found).max(from);
                    }
                }
            }
            if whole {
                return;
            }
            batch.drain(..begins);
        }
    }

    fn may_begin(&self, hash: u64) -> bool {
        let bit = filter_bit(hash, self.filter);
        self.bytes[HEADER + bit / 8] & (1 << (bit % 8)) != 0
    }

    fn is_taken(&self, place: usize) -> bool {
        let slot = HEADER + self.filter + place * SLOT;
        self.bytes[slot..][..4] != [0; 4]
    }

    /// The phrases that begin with the first of `pieces`.
    fn phrases(&self, pieces: &[Piece], found: &mut Vec<Found>) {
        found.clear();
        let mut hash = pieces[0].hash;
        for (at, piece) in pieces.iter().enumerate() {
            if at > 0 {
                hash = joined(hash, piece.hash, piece.start > pieces[at - 1].end);
            }
            if !self.longer_follows(hash, piece.end, found) {
                return;
            }
        }
    }

    fn longer_follows(&self, hash: u64, end: usize, found: &mut Vec<Found>) -> bool {
        let table = &self.bytes[HEADER + self.filter..];
        let (mut longer, mut place) = (false, home(hash, self.slots));
        loop {
            let slot = &table[place * SLOT..][..SLOT];
            let half = |at: usize| {
                u32::from_le_bytes([slot[at], slot[at + 1], slot[at + 2], slot[at + 3]])
            };
            let (known, row) = (half(0), half(4));
            if known == 0 {
                return longer;
            }
            if known == tag(hash) {
                if row == LONGER {
                    longer = true;
                } else {
                    found.push((end, row));
                }
            }
            place = (place + 1) % self.slots;
        }
    }

    /// Reads a phrase that was found in folded text; none where it only shares the hash of a form.
    pub fn read(&self, folded: &str, start: usize, (end, at): Found) -> Option<Hit<'_>> {
        let mut reader = self.reader(at)?;
        let row = reader.row()?;
        let lemma = reader.like(row.term)?;
        let words = one_blank(&folded[start..end]);
        let (number, cases) = reader.form_of(&lemma, &words)?;
        Some(Hit { start, end, row, number, cases, is_lemma: words == lemma, at })
    }

    /// Reads a phrase that was found in a text of stems; none where it only shares their hash.
    pub fn read_stems(&self, stems: &str, start: usize, (end, at): Found) -> Option<Hit<'_>> {
        let row = self.reader(at)?.row()?;
        let (number, cases, is_lemma) = (None, Vec::new(), false);
        let same = *row.stems == stems[start..end];
        same.then_some(Hit { start, end, row, number, cases, is_lemma, at })
    }

    /// The term of the row at a place; none where no row is there.
    pub fn row(&self, at: u32) -> Option<Row<'_>> {
        self.reader(at)?.row()
    }

    /// What takes the place of the term whose row is at a place.
    pub fn answers(&self, at: u32) -> Option<Answers<'_>> {
        let mut reader = self.reader(at)?;
        let row = reader.row()?;
        reader.like(row.term)?;
        reader.skip_forms()?;
        reader.answers()
    }

    fn reader(&self, row: u32) -> Option<Reader<'_>> {
        let rows = HEADER + self.filter + self.slots * SLOT;
        Some(Reader { bytes: self.bytes.get(rows + row as usize..)? })
    }
}

/// The words with one blank where several stand.
fn one_blank(words: &str) -> Cow<'_, str> {
    if words.as_bytes().windows(2).any(|pair| pair == b"  ") {
        let parts: Vec<_> = words.split(' ').filter(|part| !part.is_empty()).collect();
        return Cow::Owned(parts.join(" "));
    }
    Cow::Borrowed(words)
}

/// The half of a hash that a slot holds; never nought.
fn tag(hash: u64) -> u32 {
    let [a, b, c, d, ..] = hash.to_le_bytes();
    u32::from_le_bytes([a, b, c, d]) | 1
}

/// Where the search for a hash begins; told by its other half.
fn home(hash: u64, slots: usize) -> usize {
    let place = (u128::from(hash) * slots as u128) >> 64;
    // Less than `slots`.
    usize::try_from(place).unwrap_or(0)
}

fn filter_bit(hash: u64, filter: usize) -> usize {
    let mask = filter as u64 * 8 - 1;
    // Not above the mask, which is a length in memory.
    usize::try_from((hash >> 20) & mask).unwrap_or(0)
}
