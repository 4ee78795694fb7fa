//! A section of cue words: one list of words and phrases for each class of meaning.

/// Defines a section: the struct that is read from `lexicon.toml`, and the enum of its classes,
/// which are the same in every language.
macro_rules! section {
    (
        $(#[$section_doc:meta])* $section:ident,
        $(#[$class_doc:meta])* $class:ident {
            $($(#[$doc:meta])* $field:ident $variant:ident,)*
        }
    ) => {
        $(#[$section_doc])*
        #[derive(Debug, Default, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $section {
            $($(#[$doc])* pub $field: Vec<String>,)*
        }

        $(#[$class_doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
        )]
        #[serde(rename_all = "snake_case")]
        pub enum $class {
            $($(#[$doc])* $variant,)*
        }

        impl $section {
            /// Each word or phrase with its class.
            pub fn entries(&self) -> impl Iterator<Item = ($class, &str)> {
                [$(($class::$variant, &self.$field)),*]
                    .into_iter()
                    .flat_map(|(class, words)| words.iter().map(move |word| (class, word.as_str())))
            }
        }
    };
}

pub(super) use section;
