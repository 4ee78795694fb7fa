//! A document: the bytes of a file, the units of text in it, and the story they make.
//!
//! Writing splices the texts of an edition into the units and leaves every other byte as it is, so
//! that an edition that changes nothing is the file again, byte for byte.

use crate::story::{Edition, Localised, Meta, Origin, Pairing, Story};
use crate::text::{Decoded, LineIndex, Place, Span, encode};

use super::FormatError;

/// A file read as a story.
#[derive(Debug, Clone)]
pub struct Document {
    decoded: Decoded,
    /// Where each block of the story lies in the decoded text: in order, apart, none empty.
    units: Vec<Span>,
    story: Story,
    lines: LineIndex,
}

/// A place of a story as an editor finds it in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<'d> {
    /// Line, from one.
    pub line: usize,
    /// Column in Unicode scalar values, from one.
    pub column: usize,
    /// First character, counted in Unicode scalar values from the start of the decoded file; a byte
    /// order mark is not counted.
    pub start: usize,
    /// One past the last character, counted likewise.
    pub end: usize,
    /// The line it begins on, without its end.
    pub text: &'d str,
}

impl Document {
    /// A document of `decoded`, in which each unit is a block of `story`.
    ///
    /// # Panics
    /// When units and blocks differ in number, or units are out of order.
    pub(super) fn new(decoded: Decoded, units: Vec<Span>, story: Story) -> Self {
        assert_eq!(units.len(), story.blocks.len(), "every unit is a block");
        assert!(units.is_sorted_by(|a, b| a.end <= b.start), "units stand in order and apart");
        let lines = LineIndex::new(&decoded.text);
        Self { decoded, units, story, lines }
    }

    /// The story in it.
    #[must_use]
    pub fn story(&self) -> &Story {
        &self.story
    }

    /// Sets what is said about the story, where that came beside its text.
    pub fn set_meta(&mut self, meta: Meta) {
        self.story.meta = meta;
    }

    /// The whole decoded file.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.decoded.text
    }

    /// The file with the texts of `edition` in its units and every other byte as it is.
    pub fn write(&self, edition: &Edition) -> Result<Vec<u8>, FormatError> {
        Ok(encode(&self.splice(edition)?, self.decoded.encoding, self.decoded.bom)?)
    }

    /// The decoded file with the texts of `edition` in its units.
    pub fn splice(&self, edition: &Edition) -> Result<String, FormatError> {
        if edition.blocks.len() != self.units.len() {
            let (expected, found) = (self.units.len(), edition.blocks.len());
            return Err(FormatError::Blocks { expected, found });
        }
        let mut out = String::with_capacity(self.decoded.text.len() + self.decoded.text.len() / 4);
        let mut done = 0;
        for (unit, block) in self.units.iter().zip(&edition.blocks) {
            out.push_str(&self.decoded.text[done..unit.start]);
            out.push_str(&block.text);
            done = unit.end;
        }
        out.push_str(&self.decoded.text[done..]);
        Ok(out)
    }

    /// The document that writing `edition` makes: its blocks lie where the splicing puts them.
    pub fn edited(&self, edition: &Edition) -> Result<Self, FormatError> {
        let text = self.splice(edition)?;
        let mut blocks = self.story.blocks.clone();
        let mut units = Vec::with_capacity(self.units.len());
        let (mut end, mut done) = (0, 0);
        for ((unit, block), localised) in self.units.iter().zip(&mut blocks).zip(&edition.blocks) {
            let start = end + unit.start - done;
            (end, done) = (start + localised.text.len(), unit.end);
            units.push(Span::new(start, end));
            block.text.clone_from(&localised.text);
        }
        let story = Story { lang: edition.lang.clone(), meta: self.story.meta.clone(), blocks };
        Ok(Self::new(Decoded { text, ..self.decoded.clone() }, units, story))
    }

    /// The edition that changes nothing: every block as it is.
    #[must_use]
    pub fn identity(&self) -> Edition {
        let keep = |text: &str| {
            let whole = Span::of(text);
            let pairing = Pairing { source: whole, target: whole, origin: Origin::Kept };
            Localised { text: text.to_owned(), pairings: vec![pairing] }
        };
        let blocks = self.story.blocks.iter().map(|block| keep(&block.text)).collect();
        Edition { lang: self.story.lang.clone(), blocks }
    }

    /// Where `place` of its story lies in the decoded text, in bytes.
    ///
    /// # Panics
    /// When the place is not one of its story.
    #[must_use]
    pub fn span(&self, place: Place) -> Span {
        place.span.shifted(self.units[place.block].start)
    }

    /// The first character of `place` and the one past its last, counted in Unicode scalar values
    /// from the start of the decoded file.
    ///
    /// # Panics
    /// When the place is not one of its story.
    #[must_use]
    pub fn characters(&self, place: Place) -> (usize, usize) {
        let (text, span) = (&self.decoded.text, self.span(place));
        (self.lines.offset(text, span.start), self.lines.offset(text, span.end))
    }

    /// Where `place` of its story lies in the file.
    ///
    /// # Panics
    /// When the place is not one of its story.
    #[must_use]
    pub fn locate(&self, place: Place) -> Located<'_> {
        let text = &self.decoded.text;
        let at = self.lines.locate(text, self.span(place).start);
        let (start, end) = self.characters(place);
        let line = self.lines.line(text, at.line);
        Located { line: at.line, column: at.column, start, end, text: line }
    }
}

#[cfg(test)]
mod tests {
    use crate::format::{ReadSettings, read};
    use crate::text::{Place, Span};

    #[test]
    fn the_blocks_of_an_edition_lie_where_they_are_written() {
        let source = read("Flood\r\n\r\nA river rose.\r\n".as_bytes(), &ReadSettings::default());
        let source = source.unwrap();
        let mut edition = source.identity();
        edition.blocks[0].text = "Inundación".to_owned();
        edition.blocks[1].text = "Un río creció.".to_owned();
        let edited = source.edited(&edition).unwrap();
        assert_eq!(edited.text().as_bytes(), source.write(&edition).unwrap());
        let at = edited.locate(Place { block: 1, span: Span::new(3, 7) });
        assert_eq!((at.line, at.column, at.start, at.end), (3, 4, 17, 20));
    }
}
