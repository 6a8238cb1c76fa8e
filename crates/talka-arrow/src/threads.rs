//! Work on as many threads as are asked for, and how far it is.

use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::asked::{Asked, Watch};
use crate::judge::JudgeError;

/// How many people are done, for whoever watches.
pub(crate) struct Progress<'w> {
    watch: Option<&'w Watch<'w>>,
    done: AtomicUsize,
    of: usize,
}

impl<'w> Progress<'w> {
    /// Nobody of so many people is done.
    pub(crate) fn of(asked: &Asked<'w>, people: usize) -> Self {
        Self { watch: asked.watch, done: AtomicUsize::new(0), of: people }
    }

    /// Some more are done. It is an error where that is the end.
    pub(crate) fn add(&self, people: usize) -> Result<(), JudgeError> {
        let done = self.done.fetch_add(people, Ordering::Relaxed) + people;
        if self.watch.is_none_or(|goes_on| goes_on(done, self.of)) { Ok(()) } else { Err(JudgeError::Ended) }
    }
}

pub(crate) fn threads(asked: &Asked<'_>) -> usize {
    if asked.threads == 0 {
        thread::available_parallelism().map_or(1, NonZeroUsize::get)
    } else {
        asked.threads
    }
}

/// What is made of each part, in the order of the parts. What a thread keeps from one part to the next changes nothing of that.
pub(crate) fn on_threads<P: Sync, K, M: Send>(
    threads: usize,
    parts: &[P],
    kept: impl Fn() -> K + Sync,
    of_part: impl Fn(&mut K, &P) -> M + Sync,
) -> Vec<M> {
    let made = each_thread(
        threads,
        parts,
        || (kept(), Vec::new()),
        |(kept, made), at, part| made.push((at, of_part(kept, part))),
        |(_, made)| made,
    );
    let mut made: Vec<(usize, M)> = made.into_iter().flatten().collect();
    made.sort_unstable_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, of_part)| of_part).collect()
}

/// What each thread has in the end, after the parts that it took. Which those are depends on how fast it is.
pub(crate) fn each_thread<P: Sync, K, M: Send>(
    threads: usize,
    parts: &[P],
    kept: impl Fn() -> K + Sync,
    take: impl Fn(&mut K, usize, &P) + Sync,
    made: impl Fn(K) -> M + Sync,
) -> Vec<M> {
    let threads = threads.min(parts.len());
    let next = AtomicUsize::new(0);
    let all = Mutex::new(Vec::with_capacity(threads));
    let work = || {
        let mut kept = kept();
        while let at = next.fetch_add(1, Ordering::Relaxed)
            && let Some(part) = parts.get(at)
        {
            take(&mut kept, at, part);
        }
        let made = made(kept);
        // Nothing that holds the lock can panic, so it is never poisoned.
        if let Ok(mut all) = all.lock() {
            all.push(made);
        }
    };
    if threads < 2 {
        work();
    } else {
        thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));
    }
    all.into_inner().unwrap_or_default()
}
