//! Two stories row by row, for whoever shows them side by side.

use super::sides::{Answer, Side, answers, paragraphs};
use crate::story::Story;
use crate::text::{Place, Span};

/// Sentences that answer each other; one side is empty where nothing answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// In the source, or in the earlier version.
    pub source: Option<Place>,
    /// In the edition, or in the later version.
    pub target: Option<Place>,
}

/// All of `source` and `edition`, in reading order: prose by sentences as a check aligns them, every
/// other block whole.
#[must_use]
pub fn aligned(source: &Story, edition: &Story) -> Vec<Row> {
    let (a, b) = (Side::new(source, Vec::new()), Side::new(edition, Vec::new()));
    let answers = answers(&a, &b, &paragraphs(&a, &b, None), None);
    let mut rows: Vec<Row> = answers.iter().map(|answer| row(answer, &a, &b)).collect();
    rows.extend(unread(source, edition));
    in_reading_order(rows)
}

fn row(answer: &Answer, a: &Side, b: &Side) -> Row {
    let (source, target) = match *answer {
        Answer::Sentences(from, to) => (Some(from), Some(to)),
        Answer::Missing(place) => (Some(place), None),
        Answer::Added(place) => (None, Some(place)),
        Answer::BlockMissing(block) => (Some(whole(a.story, block)), None),
        Answer::BlockAdded(block) => (None, Some(whole(b.story, block))),
    };
    Row { source, target }
}

fn whole(story: &Story, block: usize) -> Place {
    Place { block, span: Span::of(&story.blocks[block].text) }
}

/// The blocks that are no prose, each beside the next one of its role.
fn unread(source: &Story, edition: &Story) -> Vec<Row> {
    let others = |story: &Story| -> Vec<usize> {
        let blocks = story.blocks.iter().enumerate();
        blocks.filter(|(_, block)| !block.role.is_prose()).map(|(at, _)| at).collect()
    };
    let mut there = others(edition);
    let mut rows: Vec<Row> = Vec::new();
    for block in others(source) {
        let role = source.blocks[block].role;
        let answer = there.iter().position(|&other| edition.blocks[other].role == role);
        let target = answer.map(|at| whole(edition, there.remove(at)));
        rows.push(Row { source: Some(whole(source, block)), target });
    }
    rows.extend(there.iter().map(|&at| Row { source: None, target: Some(whole(edition, at)) }));
    rows
}

/// Rows by their place in the source; what only the edition has behind what precedes it there.
fn in_reading_order(rows: Vec<Row>) -> Vec<Row> {
    let (mut told, mut added): (Vec<Row>, Vec<Row>) =
        rows.into_iter().partition(|row| row.source.is_some());
    told.sort_by_key(|row| row.source);
    added.sort_by_key(|row| row.target);
    let mut answered: Vec<(Option<Place>, usize)> =
        told.iter().enumerate().map(|(at, row)| (row.target, at)).collect();
    answered.retain(|(target, _)| target.is_some());
    answered.sort_unstable();
    let mut placed = vec![Vec::new(); told.len() + 1];
    for row in added {
        let before = answered.partition_point(|(target, _)| *target < row.target);
        let slot = before.checked_sub(1).map_or(0, |last| answered[last].1 + 1);
        placed[slot].push(row);
    }
    let mut out = placed[0].clone();
    for (row, behind) in told.into_iter().zip(&placed[1..]) {
        out.push(row);
        out.extend(behind);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::{Block, Meta, Role};

    fn story(lang: &str, blocks: &[(Role, &str)]) -> Story {
        let block = |&(role, text): &(Role, &str)| Block { role, text: text.to_owned() };
        let blocks = blocks.iter().map(block).collect();
        Story { lang: lang.parse().unwrap(), meta: Meta::default(), blocks }
    }

    #[test]
    fn every_word_of_both_stories_is_in_one_row() {
        let source = story(
            "en",
            &[
                (Role::Headline, "Ferry sinks off Naxos"),
                (Role::Byline, "By A. Writer"),
                (Role::Paragraph, "A ferry sank on Monday. Divers found 12 people."),
            ],
        );
        let edition = story(
            "es",
            &[
                (Role::Headline, "Se hunde un ferri frente a Naxos"),
                (Role::Byline, "Por A. Writer"),
                (Role::Paragraph, "Un ferri se hundió el lunes. Buzos hallaron a 12 personas."),
                (Role::Credit, "Traducido por la mesa"),
            ],
        );
        let rows = aligned(&source, &edition);
        let words = |place: Option<Place>, story: &Story| {
            place.map_or_else(String::new, |place| story.words(place).to_owned())
        };
        let shown: Vec<_> =
            rows.iter().map(|r| (words(r.source, &source), words(r.target, &edition))).collect();
        assert_eq!(shown.len(), 5, "{shown:?}");
        assert_eq!(shown[1], ("By A. Writer".into(), "Por A. Writer".into()));
        assert_eq!(shown[3].1, "Buzos hallaron a 12 personas.");
        assert_eq!(shown[4], (String::new(), "Traducido por la mesa".into()));
    }
}
