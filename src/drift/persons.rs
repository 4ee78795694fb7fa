//! The gender a text gives a person (NAM004).

use super::pair::{Pair, Relation};
use super::reading::Found;
use crate::finding::{Finding, GENDER_CHANGED};
use crate::language::cues::Cue;

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = pair.left_over(|_, found: Found| match found.cue {
        Cue::Gender(gender) => Some(gender),
        _ => None,
    });
    let (Some(&(from, one)), Some(&(to, other))) = (a.first(), b.first()) else { return };
    let pure = |rest: &[(_, crate::language::lexicon::PersonGender)], gender| {
        rest.iter().all(|(_, found)| *found == gender)
    };
    let all_of = |wanted| {
        let (mut in_a, mut in_b) = (false, false);
        for (reading, seen) in [(&pair.a, &mut in_a), (&pair.b, &mut in_b)] {
            *seen = reading.all_cues().any(|found| found.cue == Cue::Gender(wanted));
        }
        (in_a, in_b)
    };
    let clean = match pair.relation() {
        Relation::Same => pure(&a, one) && pure(&b, other),
        Relation::Cross => !all_of(other).0 && !all_of(one).1,
    };
    if one != other && clean {
        out.push(pair.finding(&GENDER_CHANGED, Some(from), Some(to)));
    }
}
