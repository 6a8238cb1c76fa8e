//! Shows that work goes on: on a terminal, once it has taken more than a second.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget};

const PATIENCE: Duration = Duration::from_secs(1);

/// What is being done; gone from the terminal once it is dropped.
pub(crate) struct Progress {
    bar: ProgressBar,
    /// Closed when the work is done.
    done: Option<Sender<()>>,
    waiting: Option<JoinHandle<()>>,
}

impl Progress {
    pub(crate) fn new() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let (done, wait) = channel();
        let later = bar.clone();
        let waiting = std::thread::spawn(move || {
            if wait.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                // It draws nothing where the standard error is no terminal.
                later.set_draw_target(ProgressDrawTarget::stderr());
                later.enable_steady_tick(Duration::from_millis(100));
            }
        });
        Self { bar, done: Some(done), waiting: Some(waiting) }
    }

    pub(crate) fn step(&self, what: &'static str) {
        self.bar.set_message(what);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.done = None;
        if let Some(waiting) = self.waiting.take() {
            // It ends at once, and has nothing that could be lost.
            let _ = waiting.join();
        }
        self.bar.finish_and_clear();
    }
}
