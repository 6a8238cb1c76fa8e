//! Hours are entered and refused, and what they come to is asked for.

use std::time::Instant;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use talka::law::Settings;
use talka::recognition::{Scheme, builtin};
use talka::register::Register;
use talka_server::{Office, router};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tower::ServiceExt;

const VOLUNTEER: &str = "00000000-0000-0000-0000-000000000001";
const PLACEMENT: &str = "00000000-0000-0000-0000-000000000003";
const NAME: &str = "Vanadziņa Vārna";

fn office() -> Router {
    office_under(builtin("lv-jekabpils-2020").unwrap())
}

fn office_under(scheme: &str) -> Router {
    let register = json!({
        "volunteers": [{"id": VOLUNTEER, "name": NAME, "born": "2003-03-15"}],
        "organizations": [{"id": "00000000-0000-0000-0000-000000000002", "class": "municipal_institution"}],
        "placements": [{
            "id": PLACEMENT, "volunteer": VOLUNTEER, "organization": "00000000-0000-0000-0000-000000000002",
            "payments": [], "work": {"for_profit": false},
        }],
    });
    let register = Register::from_json(register.to_string().as_bytes()).unwrap();
    let scheme = Scheme::from_toml(scheme).unwrap();
    router(Office::new(&register, scheme, &Settings::on("2020-12-31".parse().unwrap())))
}

fn entry(number: u32, on: &str, minutes: i32) -> Value {
    json!({
        "id": format!("00000000-0000-0000-0001-{number:012}"), "placement": PLACEMENT, "on": on, "minutes": minutes,
        "confirmation": {"state": "confirmed", "role": "host"},
    })
}

fn post(body: &str) -> Request<Body> {
    Request::post("/hours?today=2020-12-31").body(Body::from(body.to_owned())).unwrap()
}

/// The answer as it goes over the wire.
async fn answered(router: &Router, request: Request<Body>) -> (StatusCode, Bytes) {
    let response = router.clone().oneshot(request).await.unwrap();
    (response.status(), response.into_body().collect().await.unwrap().to_bytes())
}

async fn answer(router: &Router, request: Request<Body>) -> (StatusCode, Value) {
    let (status, body) = answered(router, request).await;
    assert!(!String::from_utf8_lossy(&body).contains(NAME));
    (status, serde_json::from_slice(&body).unwrap())
}

async fn progress(router: &Router) -> Value {
    progress_on(router, "2020-12-31").await
}

async fn progress_on(router: &Router, today: &str) -> Value {
    let path = format!("/volunteers/{VOLUNTEER}/progress?today={today}");
    let (status, body) = answer(router, Request::get(path).body(Body::empty()).unwrap()).await;
    assert_eq!(status, StatusCode::OK);
    body
}

#[tokio::test]
async fn hours_are_saved_and_counted() {
    let router = office();
    let before = progress(&router).await;
    assert_eq!(before["counted"], 0);
    assert_eq!(before["levels"][0]["text"], "Trūkst: 60\u{a0}h");
    let (status, saved) = answer(&router, post(&entry(1, "2020-05-04", 240).to_string())).await;
    assert_eq!((status, &saved["saved"]), (StatusCode::CREATED, &json!(true)), "{saved}");
    assert_eq!(progress(&router).await["counted"], 240);
}

#[tokio::test]
async fn a_new_year_counts_its_own_hours() {
    let of_one_year = "[period]\nfrom = \"2020-01-01\"\nto = \"2020-12-31\"";
    let scheme = builtin("lv-jekabpils-2020").unwrap();
    assert!(scheme.contains(of_one_year));
    let router = office_under(&scheme.replace(of_one_year, "[period]\nevery = \"calendar_year\""));
    assert_eq!(answer(&router, post(&entry(1, "2020-05-04", 240).to_string())).await.0, StatusCode::CREATED);
    for (today, counted) in [("2020-12-31", 240), ("2021-01-01", 0), ("2020-12-31", 240)] {
        assert_eq!(progress_on(&router, today).await["counted"], counted, "on {today}");
    }
}

#[tokio::test]
async fn hours_that_cannot_be_are_refused_in_latvian() {
    let router = office();
    let (status, refused) = answer(&router, post(&entry(1, "2021-01-01", 60).to_string())).await;
    assert_eq!((status, &refused["saved"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!(false)));
    let findings = refused["report"]["findings"].as_array().unwrap();
    let future = findings.iter().find(|finding| finding["code"] == "hours-in-future").unwrap();
    assert!(future["message"].as_str().unwrap().contains("nebija pienācis"), "{future}");
    assert_eq!(progress(&router).await["counted"], 0);
}

#[tokio::test]
async fn the_same_hours_are_not_saved_twice() {
    let router = office();
    let first = entry(1, "2020-05-04", 240);
    assert_eq!(answer(&router, post(&first.to_string())).await.0, StatusCode::CREATED);
    assert_eq!(answer(&router, post(&first.to_string())).await.0, StatusCode::BAD_REQUEST);
    let again = entry(2, "2020-05-04", 240);
    assert_eq!(answer(&router, post(&again.to_string())).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(progress(&router).await["counted"], 240);
}

#[tokio::test]
async fn what_is_no_entry_is_refused_without_repeating_it() {
    let router = office();
    let mut wrong = entry(1, "2020-05-04", 240);
    wrong["minutes"] = json!(NAME);
    for body in [wrong.to_string(), NAME.to_owned(), "{}".to_owned()] {
        assert_eq!(answer(&router, post(&body)).await.0, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn it_answers_over_a_socket() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, office()).await });
    let body = entry(1, "2020-05-04", 240).to_string();
    let request = format!(
        "POST /hours?today=2020-12-31 HTTP/1.1\r\nhost: office\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
}

/// `cargo test --release -- --ignored --nocapture` measures it.
#[tokio::test]
#[ignore = "measures time"]
async fn a_request_takes_less_than_a_millisecond() {
    let router = office();
    for request in 0..200 {
        let day = format!("2020-{:02}-{:02}", 5 + request / 28 % 8, 1 + request % 28);
        assert!(answer(&router, post(&entry(request, &day, 1).to_string())).await.0.is_success());
    }
    let begun = Instant::now();
    for request in 1_000..1_100 {
        let day = format!("2020-{:02}-{:02}", 1 + request / 28 % 4, 1 + request % 28);
        assert!(answered(&router, post(&entry(request, &day, 1).to_string())).await.0.is_success());
    }
    let each = begun.elapsed() / 100;
    println!("an entry for a person who has 200 already: {each:?}");
    assert!(each.as_micros() < 1_000);
}
