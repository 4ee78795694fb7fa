//! Filling batches to the engine's limits, in the engine's own unit.

use super::Item;
use crate::backend::Limits;

/// Batches of `items` in their order, each as large as `limits` allow; a single sentence that is
/// larger than the limit travels alone.
pub(super) fn fill<'i, 'r>(items: &'i [Item<'r>], limits: Limits) -> Vec<Vec<&'i Item<'r>>> {
    let most = limits.sentences.unwrap_or(usize::MAX).max(1);
    let measure =
        |item: &Item<'_>| limits.size.map_or(0, |(_, unit)| unit.measure(&item.masked.text));
    let largest = limits.size.map_or(usize::MAX, |(size, _)| size);
    let mut batches: Vec<Vec<&Item<'_>>> = Vec::new();
    let mut filled = 0;
    for item in items {
        let size = measure(item);
        match batches.last_mut() {
            Some(batch) if batch.len() < most && filled + size <= largest => {
                batch.push(item);
                filled += size;
            }
            _ => {
                batches.push(vec![item]);
                filled = size;
            }
        }
    }
    batches
}
