//! Processor time of one thread, whatever else the machine does.

use std::hint::black_box;

/// Processor seconds of this thread that `work` takes.
pub fn seconds(work: impl Fn() -> usize) -> f64 {
    let began = on_processor();
    black_box(work());
    on_processor() - began
}

/// Seconds this thread has been on a processor (`schedstat` of proc(5)).
fn on_processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").expect("proc");
    let nanoseconds = stat.split_whitespace().next().expect("a figure");
    nanoseconds.parse::<f64>().expect("nanoseconds") / 1e9
}

/// The one in the middle.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Millions of bytes.
#[expect(clippy::cast_precision_loss, reason = "a size")]
pub fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
