//! Stretches of a text in order, apart from each other.

use super::Span;

/// Stretches of a text, in order, none touching another: whether one holds or meets a span is found by
/// halves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spans(Vec<Span>);

impl Spans {
    /// What `spans` cover, in whatever order they come.
    pub fn of(spans: impl IntoIterator<Item = Span>) -> Self {
        let mut all: Vec<Span> = spans.into_iter().collect();
        all.sort_unstable();
        all.dedup_by(|span, last| {
            let meet = span.start < last.end;
            if meet {
                last.end = last.end.max(span.end);
            }
            meet
        });
        Self(all)
    }

    /// Whether `span` lies wholly inside one.
    #[must_use]
    pub fn contain(&self, span: Span) -> bool {
        let next = self.0.partition_point(|other| other.end < span.end);
        self.0.get(next).is_some_and(|other| other.contains(span))
    }

    /// Whether one shares a byte with `span`.
    #[must_use]
    pub fn overlap(&self, span: Span) -> bool {
        let next = self.0.partition_point(|other| other.end <= span.start);
        self.0.get(next).is_some_and(|other| other.overlaps(span))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_inside_and_what_only_meets_are_told_apart() {
        let spans = Spans::of([(20, 30), (0, 10), (2, 4), (8, 12)].map(|(a, b)| Span::new(a, b)));
        assert_eq!(spans.0, [Span::new(0, 12), Span::new(20, 30)]);
        let asked = [(9, 12), (10, 13), (12, 20), (30, 31), (19, 31), (21, 22)];
        let contain = asked.map(|(a, b)| spans.contain(Span::new(a, b)));
        assert_eq!(contain, [true, false, false, false, false, true]);
        let overlap = asked.map(|(a, b)| spans.overlap(Span::new(a, b)));
        assert_eq!(overlap, [true, true, false, false, true, true]);
    }
}
