//! Many stories at once: worker threads share one engine so that its pipe never runs dry, and what
//! they make comes out in the order in which it went in.
//!
//! No more stories are in hand than twice the workers, however many there are in all.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};
use std::sync::{Mutex, PoisonError};

/// Does `work` for every item on `workers` threads and hands each result to `take`, in the order
/// of the items. Where `take` says no, no further item is begun.
pub fn in_order<T, R>(
    items: impl Iterator<Item = T> + Send,
    workers: usize,
    work: impl Fn(T) -> R + Sync,
    mut take: impl FnMut(R) -> bool,
) where
    T: Send,
    R: Send,
{
    let workers = workers.max(1);
    // A token is handed out with each item and comes back when its result has been taken.
    let (give, tokens) = sync_channel(workers * 2);
    for _ in 0..workers * 2 {
        // The channel has room for all of them.
        let _ = give.send(());
    }
    let queue = Mutex::new((items.enumerate(), tokens));
    let (results, inbox) = channel();
    std::thread::scope(|scope| {
        for _ in 0..workers {
            let results = results.clone();
            let (queue, work) = (&queue, &work);
            scope.spawn(move || labour(queue, work, &results));
        }
        drop(results);
        // Who waits for a token must not outlast the giver.
        let give = give;
        let mut early = BTreeMap::new();
        let mut next = 0;
        for (number, result) in inbox {
            early.insert(number, result);
            while let Some(result) = early.remove(&next) {
                next += 1;
                if !take(result) {
                    return;
                }
                // Nobody waits for a token any more once the items have run out.
                let _ = give.try_send(());
            }
        }
    });
}

/// Takes items as long as there are any and somebody wants the results.
fn labour<T, R>(
    queue: &Mutex<(impl Iterator<Item = (usize, T)>, Receiver<()>)>,
    work: impl Fn(T) -> R,
    results: &Sender<(usize, R)>,
) {
    loop {
        let taken = {
            let mut queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
            if queue.1.recv().is_err() {
                return;
            }
            queue.0.next()
        };
        let Some((number, item)) = taken else { return };
        if results.send((number, work(item))).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    #[test]
    fn results_come_in_the_order_of_the_items_and_few_are_in_hand() {
        let begun = AtomicUsize::new(0);
        let mut taken = Vec::new();
        let items = 0..200u64;
        let work = |n: u64| {
            begun.fetch_add(1, Ordering::SeqCst);
            std::thread::sleep(Duration::from_micros(n * 37 % 300));
            n
        };
        in_order(items, 4, work, |n| {
            assert!(begun.load(Ordering::SeqCst) <= taken.len() + 8 + 1);
            taken.push(n);
            true
        });
        assert_eq!(taken, (0..200).collect::<Vec<_>>());
    }

    #[test]
    fn nobody_works_on_when_the_taker_has_enough() {
        let mut taken = 0;
        in_order(
            0..1_000_000u64,
            3,
            |n| n,
            |_| {
                taken += 1;
                taken < 5
            },
        );
        assert_eq!(taken, 5);
    }

    #[test]
    fn a_worker_that_waits_for_a_token_goes_home_with_the_taker() {
        let slow = |n: u64| std::thread::sleep(Duration::from_millis(n % 2 * 5));
        for _ in 0..20 {
            in_order(0..1_000u64, 2, slow, |()| {
                std::thread::sleep(Duration::from_millis(20));
                false
            });
        }
    }
}
