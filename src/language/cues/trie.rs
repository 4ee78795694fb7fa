//! Finds which word patterns a word fits: whole words, beginnings (`rais*`), endings (`*aría`).

/// Number of a pattern, in the order of adding.
pub(super) type PatternId = u32;

/// Patterns of one kind of word, read letter by letter.
#[derive(Debug)]
struct Trie {
    nodes: Vec<Node>,
}

#[derive(Debug, Default)]
struct Node {
    children: Vec<(u8, u32)>,
    whole: Option<PatternId>,
    part: Option<PatternId>,
}

impl Trie {
    fn new() -> Self {
        Self { nodes: vec![Node::default()] }
    }

    fn node(&mut self, bytes: impl Iterator<Item = u8>) -> &mut Node {
        let mut at = 0;
        for byte in bytes {
            at = match self.nodes[at].children.binary_search_by_key(&byte, |&(b, _)| b) {
                Ok(found) => self.nodes[at].children[found].1 as usize,
                Err(place) => {
                    let fresh = self.nodes.len();
                    let id = u32::try_from(fresh).unwrap_or(u32::MAX);
                    self.nodes[at].children.insert(place, (byte, id));
                    self.nodes.push(Node::default());
                    fresh
                }
            };
        }
        &mut self.nodes[at]
    }

    /// The pattern that is the whole word, and the longest that is a part of it.
    fn walk(&self, bytes: impl Iterator<Item = u8>) -> (Option<PatternId>, Option<PatternId>) {
        let mut node = &self.nodes[0];
        let mut part = node.part;
        for byte in bytes {
            let Ok(found) = node.children.binary_search_by_key(&byte, |&(b, _)| b) else {
                return (None, part);
            };
            node = &self.nodes[node.children[found].1 as usize];
            part = node.part.or(part);
        }
        (node.whole, part)
    }
}

/// Word patterns of every kind.
#[derive(Debug)]
pub(super) struct Patterns {
    forward: Trie,
    backward: Trie,
    count: PatternId,
}

/// The patterns a word fits, the most exact first.
pub(super) type Fits = [Option<PatternId>; 3];

impl Patterns {
    pub(super) fn new() -> Self {
        Self { forward: Trie::new(), backward: Trie::new(), count: 0 }
    }

    /// The number of `pattern`, a new one if it is not known yet.
    pub(super) fn add(&mut self, pattern: &str) -> PatternId {
        let fresh = self.count;
        let slot = if let Some(ending) = pattern.strip_prefix('*') {
            &mut self.backward.node(ending.bytes().rev()).part
        } else if let Some(beginning) = pattern.strip_suffix('*') {
            &mut self.forward.node(beginning.bytes()).part
        } else {
            &mut self.forward.node(pattern.bytes()).whole
        };
        let id = *slot.get_or_insert(fresh);
        if id == fresh {
            self.count += 1;
        }
        id
    }

    /// The pattern that is `word` itself.
    pub(super) fn whole(&self, word: &str) -> Option<PatternId> {
        self.forward.walk(word.bytes()).0
    }

    /// The patterns `word` fits: whole, longest beginning, longest ending.
    pub(super) fn fits(&self, word: &str) -> Fits {
        let (whole, beginning) = self.forward.walk(word.bytes());
        let (_, ending) = self.backward.walk(word.bytes().rev());
        [whole, beginning, ending]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_fits_whole_by_its_beginning_and_by_its_ending() {
        let mut patterns = Patterns::new();
        let (rise, rais, aria) =
            (patterns.add("rise"), patterns.add("rais*"), patterns.add("*aría"));
        assert_eq!(patterns.add("rise"), rise);
        assert_eq!(patterns.fits("rise"), [Some(rise), None, None]);
        assert_eq!(patterns.fits("raised"), [None, Some(rais), None]);
        assert_eq!(patterns.fits("llegaría"), [None, None, Some(aria)]);
        assert_eq!(patterns.fits("ris"), [None; 3]);
    }
}
