//! Finds the terms of a glossary in a story and in its edition.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use super::build::{self, Wish};
use super::cache::{self, Cache, Key};
use super::concept::{
    After, Case, ConceptId, Entity, FirstMention, Form, Gender, Length, Number, PartOfSpeech,
    Status,
};
use super::index::Index;
use super::packed::{Row, TargetRow};
use super::stem::Stemmer;
use super::{Glossary, GlossaryError, Layer, Origin, choose};
use crate::language::{Lang, Language};
use crate::text::Span;

/// A term of the source language that stands in a text; what the glossary says of it is read when
/// it is asked for.
#[derive(Debug, Clone)]
pub struct TermMatch {
    /// Where, a possessive ending aside.
    pub span: Span,
    /// The concept it names.
    pub concept: ConceptId,
    /// Full name, short name or initials.
    pub length: Length,
    /// Part of speech of the term.
    pub part_of_speech: Option<PartOfSpeech>,
    /// Number of the form found, where it tells.
    pub number: Option<Number>,
    /// Whether a possessive ending (*'s*) follows.
    pub possessive: bool,
    /// How it was told from other concepts of the same name.
    pub choice: Choice,
    pub(super) entry: Entry,
    pub(super) names: OnceLock<Box<Names>>,
}

/// Where an index has what it knows of a term.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub index: Arc<Index>,
    pub at: u32,
}

/// What may take the place of a term.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    target: Option<Target>,
    mention: Option<(Target, Target)>,
}

impl TermMatch {
    /// The term in its dictionary form.
    #[must_use]
    pub fn term(&self) -> &str {
        self.row().map_or("", |row| row.term)
    }

    /// The entry of the term.
    #[must_use]
    pub fn origin(&self) -> Origin {
        let place = self.row().map_or((0, 0), |row| (row.file, row.line));
        Origin { file: self.entry.index.file(place.0), line: place.1 as usize }
    }

    /// What takes its place in the target language; none where the glossary has no term there.
    #[must_use]
    pub fn target(&self) -> Option<&Target> {
        self.names().target.as_ref()
    }

    /// The full name and the short one, where the glossary tells the first mention from the others.
    #[must_use]
    pub fn mention(&self) -> Option<&(Target, Target)> {
        self.names().mention.as_ref()
    }

    /// Puts another name in its place.
    pub(super) fn call(&mut self, target: Option<Target>) {
        let mention = self.mention().cloned();
        self.names = OnceLock::from(Box::new(Names { target, mention }));
    }

    fn row(&self) -> Option<Row<'_>> {
        self.entry.index.row(self.entry.at)
    }

    fn names(&self) -> &Names {
        self.names.get_or_init(|| {
            let Entry { index, at } = &self.entry;
            let answers = index.answers(*at).unwrap_or_default();
            let name = |row: &TargetRow<'_>| choose::target(index, row, self.number);
            let mention = answers.mention.map(|(full, short)| (name(&full), name(&short)));
            Box::new(Names { target: answers.target.as_ref().map(name), mention })
        })
    }
}

/// How a concept was told from others whose term is the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// There was no other.
    Only,
    /// These words near by spoke for it.
    Context(Vec<String>),
    /// Nothing near by told; it is the first in the glossary, and these are the others.
    First(Vec<ConceptId>),
}

/// What takes the place of a term in the target language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The form that fits the place, as far as the glossary and the rules of the language know it.
    pub text: String,
    /// The dictionary form.
    pub lemma: String,
    /// What stands behind the term and belongs to it: its initials in brackets at first mention.
    pub behind: String,
    /// Gender.
    pub gender: Option<Gender>,
    /// Number of [`Self::text`].
    pub number: Option<Number>,
    /// Part of speech.
    pub part_of_speech: Option<PartOfSpeech>,
    /// Preferred, admitted or proposed; never forbidden.
    pub status: Status,
    /// Full name, short name or initials.
    pub length: Length,
    /// What the first mention is, where this is a short name.
    pub first_mention: FirstMention,
    /// Whether it is a model name that may stand before a noun.
    pub designator: bool,
    /// Whether running text puts the definite article before it.
    pub article: bool,
    /// What kind of thing it names.
    pub entity: Option<Entity>,
    /// Whether `text` is known to be the form that fits; otherwise it is the dictionary form.
    pub certain: bool,
    /// The other forms the glossary lists.
    pub forms: Vec<Form>,
    /// The entry of the term.
    pub origin: Origin,
}

impl Target {
    /// The form of this number and case, behind such an article.
    #[must_use]
    pub fn form(&self, number: Option<Number>, case: Case, after: After) -> Option<&str> {
        let fits = |form: &&Form| form.case == Some(case) && form.number == number;
        let forms = || self.forms.iter().filter(fits);
        let form = forms().find(|form| form.after == Some(after));
        form.or_else(|| forms().find(|form| form.after.is_none())).map(|form| form.text.as_str())
    }
}

/// A term of the target language that stands in an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetMatch {
    /// Where.
    pub span: Span,
    /// The concept it names.
    pub concept: ConceptId,
    /// The term in its dictionary form.
    pub term: String,
    /// Whether it may stand there.
    pub status: Status,
    /// Full name, short name or initials.
    pub length: Length,
    /// What the first mention is, where this is a short name.
    pub first_mention: FirstMention,
    /// The cases of which it is the form, as far as the glossary says.
    pub cases: Vec<Case>,
    /// How surely it is that term.
    pub fit: Fit,
    /// The entry of the term.
    pub origin: Origin,
}

/// How surely words are a form of a term, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The dictionary form, a listed one or one by rule.
    Form,
    /// The stems of its words.
    Stem,
}

/// Finds the terms of one glossary for one pair of languages and one house.
///
/// Letters count by each term's case rule: see [`super::CaseRule`]. Where several terms overlap the
/// one that begins first counts, of those that begin together the longest; of concepts with the
/// same term those of the latest layer, among them the one that words near by speak for, else the
/// first of the glossary.
#[derive(Debug, Clone)]
pub struct Matcher {
    pub(super) from: Lang,
    pub(super) to: Lang,
    pub(super) source: Arc<Index>,
    target: Arc<TargetSide>,
}

/// The target side is made when first asked for: finding terms in a story needs none of it.
#[derive(Debug)]
struct TargetSide {
    wish: Wish,
    glossary: Source,
    cache: Cache,
    key: Key,
    index: OnceLock<Index>,
    stemmer: OnceLock<Option<Stemmer>>,
}

/// Where the concepts of the target side come from.
#[derive(Debug)]
enum Source {
    Loaded(Glossary),
    Layers(Vec<Layer>),
}

impl Glossary {
    /// A matcher from one language to another, in the style of `house` where it has one.
    #[must_use]
    pub fn matcher(&self, from: &Lang, to: &Lang, house: Option<&str>) -> Matcher {
        let wish = Wish { from: from.clone(), to: to.clone(), house: house.map(str::to_owned) };
        let key = Key::default();
        let source = build::source_index(self, &wish, &key);
        Matcher::over(source, wish, Source::Loaded(self.clone()), (Cache::default(), key))
    }
}

impl Matcher {
    /// The matcher of the glossary made of `layers`; `cache` is a folder in which what was made of
    /// a glossary is kept for the next time.
    ///
    /// # Errors
    /// Whatever is wrong with the first broken layer, with its place.
    pub fn load(
        layers: &[Layer],
        from: &Lang,
        to: &Lang,
        house: Option<&str>,
        cache: Option<&Path>,
    ) -> Result<Self, GlossaryError> {
        let wish = Wish { from: from.clone(), to: to.clone(), house: house.map(str::to_owned) };
        let cache = Cache::new(cache, layers, &wish);
        let key = if cache.is_used() { cache::key(layers, &wish)? } else { Key::default() };
        let source = cache.index(&key, "source", || {
            Ok(build::source_index(&Glossary::load(layers)?, &wish, &key))
        })?;
        Ok(Self::over(source, wish, Source::Layers(layers.to_vec()), (cache, key)))
    }

    fn over(source: Index, wish: Wish, glossary: Source, (cache, key): (Cache, Key)) -> Self {
        let (from, to) = (wish.from.clone(), wish.to.clone());
        let (index, stemmer) = (OnceLock::new(), OnceLock::new());
        let target = TargetSide { wish, glossary, cache, key, index, stemmer };
        Self { from, to, source: Arc::new(source), target: Arc::new(target) }
    }

    /// The language of the story.
    #[must_use]
    pub fn from(&self) -> &Lang {
        &self.from
    }

    /// The language of the edition.
    #[must_use]
    pub fn to(&self) -> &Lang {
        &self.to
    }

    /// The terms in a block of a story: disjoint, in order.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<TermMatch> {
        self.find_within(text, "")
    }

    /// The terms in `text`, which stands in the story `around`: where the block itself does not
    /// tell which concept is meant, words of the story do.
    #[must_use]
    pub fn find_within(&self, text: &str, around: &str) -> Vec<TermMatch> {
        super::source::find(&self.source, &self.from, text, around)
    }

    /// The terms of the target language in a block of an edition, forbidden ones included: in
    /// order, those at one place together.
    #[must_use]
    pub fn find_target(&self, text: &str) -> Vec<TargetMatch> {
        let (index, stemmer) = self.target.index();
        super::target::find(index, stemmer, text)
    }
}

impl TargetSide {
    fn index(&self) -> (&Index, Option<&Stemmer>) {
        let index = self.index.get_or_init(|| {
            let make = || {
                let made =
                    |glossary: &Glossary| build::target_index(glossary, &self.wish, &self.key);
                Ok(match &self.glossary {
                    Source::Loaded(glossary) => made(glossary),
                    Source::Layers(layers) => made(&Glossary::load(layers)?),
                })
            };
            // The same layers were read once to make the source side.
            self.cache.index(&self.key, "target", make).unwrap_or_else(|_| Index::empty())
        });
        let stemmer = self.stemmer.get_or_init(|| Stemmer::of(Language::of(&self.wish.to)));
        (index, stemmer.as_ref())
    }
}
