//! A server over talka: somebody enters hours, reads in Latvian what the Law makes of them before they are saved, and sees
//! what is missing to the next level of recognition.
//!
//! | request | answer |
//! |---|---|
//! | `POST /hours?today=2020-06-16`, an entry as JSON | `201` with the findings, or `422` with why it is not saved |
//! | `GET /volunteers/ID/progress?today=2020-06-16` | what the hours come to, and what each level still takes |
//!
//! The core asks no clock. For trying out, `today` may come with the request; a real server takes its own, and asks who is
//! calling. Nothing is logged: an error names the place and never the value that was there.
//!
//! A first verdict takes fewer lines than this server: it is in `crates/talka/doc/server.md`.

mod answer;
mod hours;
mod office;
mod progress;
mod today;

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::routing::{get, post};

pub use office::Office;
pub use today::now;

/// What the requests share.
type Shared = Arc<Mutex<Office>>;

/// The routes over an office.
pub fn router(office: Office) -> Router {
    Router::new()
        .route("/hours", post(hours::enter))
        .route("/volunteers/{id}/progress", get(progress::progress))
        .with_state(Arc::new(Mutex::new(office)))
}
