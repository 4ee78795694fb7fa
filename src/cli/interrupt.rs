//! Ctrl-C, and the polite request to end: the first one lets work stop where it can, the second one
//! ends the program at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use super::ui::Ui;
use crate::backend::Cancel;
use crate::finding::Message;

/// How a shell reports a program that was ended by Ctrl-C: 128 and the number of the signal.
const ENDED: i32 = 128 + SIGINT;
/// How often it is looked whether somebody asked.
const LOOK: Duration = Duration::from_millis(100);

/// The wish to stop, as the user expresses it from here on; it is confirmed when it comes.
pub fn cancel(ui: &Ui) -> Cancel {
    let asked = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // The first handler acts on what the second one has set when the signal comes again. A system
        // that refuses them ends the program at the first signal, as it would without them.
        let _ = flag::register_conditional_shutdown(signal, ENDED, Arc::clone(&asked));
        let _ = flag::register(signal, Arc::clone(&asked));
    }
    if !ui.quiet {
        let (asked, words) = (Arc::clone(&asked), ui.say(&Message::new("translate-stopping")));
        thread::spawn(move || {
            while !asked.load(Ordering::Relaxed) {
                thread::sleep(LOOK);
            }
            anstream::eprintln!("{words}");
        });
    }
    Cancel::by(asked)
}
