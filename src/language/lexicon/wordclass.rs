//! What a small word can be in a sentence: the closed classes attribution is read by.

use serde::Deserialize;

macro_rules! classes {
    ($($(#[$doc:meta])* $field:ident $class:ident,)*) => {
        /// A class of words.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u32)]
        pub enum Class {
            $($(#[$doc])* $class,)*
        }

        /// The words of each class, blanks between them.
        #[derive(Debug, Default, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct Words {
            $($(#[$doc])* pub $field: String,)*
        }

        impl Words {
            /// Each word with its class.
            pub fn entries(&self) -> impl Iterator<Item = (&str, Classes)> {
                [$((Class::$class, &self.$field)),*].into_iter().flat_map(|(class, words)| {
                    words.split_whitespace().map(move |word| (word, Classes::of(class)))
                })
            }
        }
    };
}

classes! {
    /// Pronouns that can be a speaker: he, she, they, I.
    pronouns Pronoun,
    /// Words that open a noun phrase: the, a, his.
    determiners Determiner,
    /// Words that open a noun phrase of something not spoken of before: a, an.
    indefinites Indefinite,
    /// Words that say whose something is: his, their.
    possessives Possessive,
    /// Verbs that help others, and their negations: has, was, will, not.
    auxiliaries Auxiliary,
    /// Words that stand between a subject and its verb, or before a sentence: also, later.
    adverbs Adverb,
    /// Prepositions inside a noun phrase: of.
    links Link,
    /// Other prepositions: in, at, during.
    prepositions Preposition,
    /// Words that open a subordinate clause: that, because, if.
    subordinators Subordinator,
    /// Words that open a relative clause: who, which.
    relatives Relative,
    /// Words that join: and, or, but.
    coordinators Coordinator,
    /// Frequent finite verbs that report nothing: made, went.
    verbs Verb,
    /// People and bodies that speak: spokesman, ministry, report.
    persons Person,
    /// What speech stands in: statement, interview, tweet.
    utterances Utterance,
    /// Nouns that report what somebody said or thinks: claim, accusation, demand.
    sayings Saying,
    /// What bears a title: book, film, song.
    works Work,
    /// Words that make the quoted words a name or a word as such: so-called, dubbed, known.
    naming Naming,
    /// Days, months and other times: Monday, yesterday.
    times Time,
    /// Objects of telling: reporters, him.
    audience Audience,
    /// Verb forms of reported speech: sei, habe, würde.
    moods Mood,
    /// Titles before a name: Mr, Sen, President.
    titles Title,
    /// Forms of reporting verbs that more often are nouns: claims, tweets, support.
    nouns Noun,
}

/// A set of classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Classes(u32);

impl Classes {
    /// The set of one.
    #[must_use]
    pub fn of(class: Class) -> Self {
        Self(1 << class as u32)
    }

    /// Both sets together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether `class` is in it.
    #[must_use]
    pub fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u32) != 0
    }

    /// Whether one of `classes` is in it.
    #[must_use]
    pub fn any(self, classes: &[Class]) -> bool {
        classes.iter().any(|&class| self.has(class))
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_may_be_of_several_classes() {
        let both = Classes::of(Class::Adverb).with(Classes::of(Class::Subordinator));
        assert!(both.has(Class::Adverb) && both.any(&[Class::Verb, Class::Subordinator]));
        assert!(!both.has(Class::Verb) && !both.is_empty());
    }
}
