//! Reads a story block by block and gathers its quotes.

use std::collections::BTreeMap;
use std::ops::Range;

use super::attach::{Attached, attach};
use super::cue::{Cue, CueKind, find_cues};
use super::dialogue::{dash_led, part_inner_cues};
use super::frame::{Frame, FrameReader};
use super::indirect::{Reported, find_clauses, without_quotes};
use super::pairing::{Ending, Stretch, find_stretches};
use super::speaker::find_speaker;
use super::subject::sentence_subject;
use super::unclosed::bound;
use super::verdict::judge;
use super::{Attribution, Quote, QuoteKind};
use crate::language::Language;
use crate::story::Story;
use crate::text::{Place, Span};

/// The quotes of a story in the order of its text, and the clauses under cues.
///
/// Those that are [verbatim](Quote::is_verbatim) are disjoint and lie on character boundaries of
/// their blocks. Time is linear in the story.
#[must_use]
pub fn find_quotes(story: &Story, language: &Language) -> Vec<Quote> {
    let quotation = &language.lexicon().quotation;
    let mut reader = FrameReader::new(language);
    let mut reading = Reading { needs_cue: quotation.needs_cue, ..Reading::default() };
    let blocks: Vec<_> = story.prose().collect();
    let mut resumes = false;
    for (nth, &(block, content)) in blocks.iter().enumerate() {
        let next = blocks.get(nth + 1).map(|(_, next)| next.text.as_str());
        let stretches = stretches_of(&content.text, next, resumes, language);
        resumes = stretches.last().is_some_and(|last| last.ending == Ending::Continues);
        let frame = reader.read(&content.text, &stretches);
        reading.read_block(block, &frame);
    }
    reading.quotes.sort_by_key(|quote| (quote.place.block, quote.outer.span));
    reading.quotes
}

/// The quoted stretches of a block, by its marks and by its dashes.
pub(super) fn stretches_of(
    text: &str,
    next: Option<&str>,
    resumes: bool,
    language: &Language,
) -> Vec<Stretch> {
    let lexicon = language.lexicon();
    let mut stretches = find_stretches(text, next, resumes, &lexicon.quotation);
    bound(text, &mut stretches, &lexicon.reporting);
    if stretches.is_empty() && lexicon.quotation.dash {
        return dash_led(text, &lexicon.reporting).unwrap_or_default();
    }
    if lexicon.quotation.inner_cue {
        return part_inner_cues(text, stretches, &lexicon.reporting);
    }
    stretches
}

/// Who spoke last, and in which attribution.
#[derive(Debug, Clone, Copy)]
struct Source {
    speaker: Option<Place>,
    cue: Option<Place>,
    group: usize,
}

#[derive(Debug, Default)]
struct Reading {
    quotes: Vec<Quote>,
    groups: usize,
    /// Who spoke last in this block.
    here: Option<Source>,
    /// Who spoke last in the blocks before.
    last: Option<Source>,
    /// The sentence whose subject counts where nobody spoke.
    sentence: Option<Range<usize>>,
    needs_cue: bool,
}

impl Reading {
    fn read_block(&mut self, block: usize, frame: &Frame<'_, '_>) {
        self.last = self.here.take().or(self.last);
        self.sentence = None;
        for sentence in &frame.sentences {
            self.read_sentence(block, frame, sentence);
        }
    }

    fn read_sentence(&mut self, block: usize, frame: &Frame<'_, '_>, sentence: &Range<usize>) {
        let cues = find_cues(frame, sentence);
        let attached = attach(frame, sentence, &cues);
        let clauses = find_clauses(frame, sentence, &cues);
        let reported = Reported::new(sentence, &clauses);
        let mut sources: BTreeMap<usize, Source> = BTreeMap::new();
        for one in &attached {
            let source = one.cue.map(|cue| match sources.get(&cue) {
                Some(source) => *source,
                None => self.source(block, frame, sentence, &cues, cue),
            });
            if let (Some(cue), Some(source)) = (one.cue, source) {
                sources.insert(cue, source);
            }
            if !one.leads {
                self.sentence = Some(sentence.clone());
            }
            let told = reported.holds(one.at);
            self.add(block, frame, one, one.cue.map(|cue| &cues[cue]), told, source);
        }
        for clause in without_quotes(frame, sentence, &clauses) {
            let Some(span) = frame.span(clause.items) else { continue };
            let source = match sources.get(&clause.cue) {
                Some(source) => *source,
                None => self.source(block, frame, sentence, &cues, clause.cue),
            };
            self.here = Some(source);
            let place = Place { block, span };
            self.push(place, place, Some(source), QuoteKind::Indirect, Attribution::Attributed);
        }
        if attached.is_empty() {
            let firm = |cue: &Cue| cue.finite && cue.kind != CueKind::Colon;
            if let Some(main) = cues.iter().position(firm) {
                self.here = Some(self.source(block, frame, sentence, &cues, main));
            }
        }
        self.sentence = Some(sentence.clone());
    }

    /// The subject of the sentence that counts where nobody spoke.
    fn subject(&self, block: usize, frame: &Frame<'_, '_>) -> Option<Place> {
        let sentence = self.sentence.as_ref()?;
        let subject = sentence_subject(frame, sentence.start, sentence.end)?;
        frame.span(subject).map(|span| Place { block, span })
    }

    fn source(
        &mut self,
        block: usize,
        frame: &Frame<'_, '_>,
        sentence: &Range<usize>,
        cues: &[Cue],
        cue: usize,
    ) -> Source {
        self.groups += 1;
        let place = |items: Range<usize>| frame.span(items).map(|span| Place { block, span });
        let mut speaker = find_speaker(frame, sentence, cues, cue).and_then(place);
        if speaker.is_none() {
            speaker = self.here.or(self.last).and_then(|source| source.speaker);
        }
        let lone_colon = cues[cue].kind == CueKind::Colon;
        let cue = place(cues[cue].items.clone()).filter(|_| !lone_colon || speaker.is_some());
        Source { speaker, cue, group: self.groups }
    }

    fn add(
        &mut self,
        block: usize,
        frame: &Frame<'_, '_>,
        one: &Attached,
        cue: Option<&Cue>,
        told: bool,
        source: Option<Source>,
    ) {
        let stretch = &frame.stretches[one.stretch];
        let attribution = if stretch.resumes {
            Attribution::Attributed
        } else {
            judge(frame, one, cue, told, self.here.is_some(), self.needs_cue)
        };
        let attributed = attribution == Attribution::Attributed;
        let source =
            source.filter(|_| attributed).or_else(|| self.carried(block, frame, one, attributed));
        if attributed {
            self.here = source.or(self.here);
        }
        let kind = if one.direct || one.leads { QuoteKind::Direct } else { QuoteKind::Mixed };
        let inner = trimmed(frame.text, stretch.inner);
        let (label, inner) = labelled(frame.text, inner);
        let source = label.map_or(source, |label| Some(self.labelled_source(block, label)));
        let at = |span| Place { block, span };
        self.push(at(inner), at(stretch.outer), source, kind, attribution);
    }

    /// The source a transcript names before its words.
    fn labelled_source(&mut self, block: usize, label: Span) -> Source {
        self.groups += 1;
        let speaker = Some(Place { block, span: label });
        let source = Source { speaker, cue: None, group: self.groups };
        self.here = Some(source);
        source
    }

    /// The source a quote without a cue of its own belongs to.
    fn carried(
        &mut self,
        block: usize,
        frame: &Frame<'_, '_>,
        one: &Attached,
        attributed: bool,
    ) -> Option<Source> {
        if !attributed {
            return None;
        }
        if frame.stretches[one.stretch].resumes {
            return self.last;
        }
        // Where an adverbial or an object may open a clause, its first noun is a weak guess.
        let weak = frame.reporting.verb_second();
        if (one.leads || weak) && self.here.is_some() {
            return self.here;
        }
        self.groups += 1;
        let before = self.here.or(self.last).and_then(|source| source.speaker);
        let subject = self.subject(block, frame);
        let speaker = if weak { before.or(subject) } else { subject.or(before) };
        Some(Source { speaker, cue: None, group: self.groups })
    }

    fn push(
        &mut self,
        place: Place,
        outer: Place,
        source: Option<Source>,
        kind: QuoteKind,
        attribution: Attribution,
    ) {
        let group = source.map_or_else(
            || {
                self.groups += 1;
                self.groups
            },
            |source| source.group,
        );
        let speaker = source.and_then(|source| source.speaker);
        let cue = source.and_then(|source| source.cue);
        self.quotes.push(Quote { place, outer, speaker, cue, kind, group, attribution });
    }
}

/// The longest label of a transcript, in bytes.
const LABEL: usize = 30;

/// The label a transcript puts before the words (`LEE: We stay.`), in capitals throughout, and the
/// words behind it.
fn labelled(text: &str, inner: Span) -> (Option<Span>, Span) {
    let words = inner.slice(text);
    let Some((label, _)) = words.split_once(": ").filter(|(label, _)| label.len() <= LABEL) else {
        return (None, inner);
    };
    let capitals = label.chars().filter(|c| c.is_alphabetic()).count() > 2
        && label.chars().all(|c| c.is_uppercase() || c == ' ' || c == '.');
    if !capitals {
        return (None, inner);
    }
    let end = inner.start + label.len();
    (Some(Span::new(inner.start, end)), trimmed(text, Span::new(end + 1, inner.end)))
}

/// The span without blanks at its ends.
fn trimmed(text: &str, span: Span) -> Span {
    let words = span.slice(text);
    let start = span.start + (words.len() - words.trim_start().len());
    Span::new(start, start + words.trim().len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::{Block, Meta, Role};

    fn story(lang: &str, text: &str) -> Story {
        let block = |line: &str| Block { role: Role::Paragraph, text: line.to_owned() };
        let blocks = text.lines().map(block).collect();
        Story { lang: lang.parse().unwrap(), meta: Meta::default(), blocks }
    }

    /// The quotes in marks, as `speaker: words`; words nobody says stand alone.
    fn quotes(lang: &str, text: &str) -> Vec<String> {
        let story = story(lang, text);
        let quotes = find_quotes(&story, Language::of(&story.lang));
        let marked = quotes.iter().filter(|quote| quote.kind != QuoteKind::Indirect);
        marked
            .map(|quote| {
                let words = story.words(quote.place);
                match quote.speaker.filter(|_| quote.is_verbatim()) {
                    Some(speaker) => format!("{}: {words}", story.words(speaker)),
                    None => words.to_owned(),
                }
            })
            .collect()
    }

    #[test]
    fn speaker_verb_and_quote_stand_in_any_order() {
        assert_eq!(quotes("en", "The mayor said: “We stay.”"), ["The mayor: We stay."]);
        assert_eq!(quotes("en", "“We stay,” Ann Lee said."), ["Ann Lee: We stay,"]);
        assert_eq!(quotes("en", "“We stay,” said the mayor on Monday."), ["the mayor: We stay,"]);
    }

    #[test]
    fn a_split_quote_is_one_attribution() {
        let story = story("en", "“We stay,” she said, “and we wait.” “For you.”");
        let quotes = find_quotes(&story, Language::of(&story.lang));
        assert_eq!(quotes.len(), 3);
        assert!(quotes.iter().all(|quote| quote.group == quotes[0].group && quote.is_verbatim()));
    }

    #[test]
    fn a_part_of_a_sentence_is_mixed_and_kept() {
        let text = "The minister called the plan “a gift” to rivals.";
        let story = story("en", text);
        let quotes = find_quotes(&story, Language::of(&story.lang));
        assert_eq!((quotes.len(), quotes[0].kind), (1, QuoteKind::Mixed));
        assert_eq!(story.words(quotes[0].speaker.unwrap()), "The minister");
    }

    #[test]
    fn a_paragraph_of_nothing_but_quotes_is_kept_though_nobody_is_named() {
        for text in ["“The river rose.”", "“no” “no” “yes”"] {
            let story = story("en", text);
            let quotes = find_quotes(&story, Language::of(&story.lang));
            assert!(!quotes.is_empty() && quotes.iter().all(Quote::is_verbatim), "{text}");
            assert!(quotes.iter().all(|quote| quote.speaker.is_none()));
        }
        assert_eq!(quotes("en", "‘River of Dust’"), ["River of Dust"]);
    }

    #[test]
    fn titles_and_so_called_names_belong_to_nobody() {
        assert_eq!(quotes("en", "The song “River of Dust” won."), ["River of Dust"]);
        assert_eq!(quotes("en", "The so-called “border” lies open."), ["border"]);
    }
}
