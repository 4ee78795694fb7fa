//! Answers about words, remembered: stories say the same words over and over.

use super::WordMap;

/// What was found out about words, up to a bound; beyond it everything is forgotten, so that no
/// stream of texts makes it grow.
#[derive(Debug)]
pub struct Memo<V> {
    answers: WordMap<V>,
}

/// So many words are remembered.
const MOST: usize = 1 << 14;

/// A longer word is found out about every time it comes, in bytes.
const LONGEST: usize = 64;

impl<V> Default for Memo<V> {
    fn default() -> Self {
        Self { answers: WordMap::default() }
    }
}

impl<V: Clone> Memo<V> {
    /// What `find` finds out about `word`, asked once.
    pub fn answer(&mut self, word: &str, find: impl FnOnce() -> V) -> V {
        if let Some(answer) = self.answers.get(word) {
            return answer.clone();
        }
        let answer = find();
        if word.len() <= LONGEST {
            if self.answers.len() >= MOST {
                self.answers.clear();
            }
            self.answers.insert(word, answer.clone());
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_out_about_once_and_the_memo_stays_small() {
        let mut memo = Memo::default();
        let mut asked = 0;
        for number in 0..3 * MOST {
            memo.answer(&format!("w{number}"), || asked += 1);
            memo.answer(&format!("w{number}"), || asked += 1);
        }
        assert_eq!(asked, 3 * MOST);
        assert!(memo.answers.len() <= MOST);
    }
}
