//! `cargo run -- REGISTER.json SCHEME.toml`: serves an office on 127.0.0.1:8080.

use std::error::Error;

use talka::law::Settings;
use talka::recognition::Scheme;
use talka::register::Register;
use talka_server::{Office, now, router};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut files = std::env::args().skip(1);
    let (register, scheme) =
        files.next().zip(files.next()).ok_or("usage: cargo run -- REGISTER.json SCHEME.toml")?;
    let register = Register::from_json(&std::fs::read(register)?)?;
    let scheme = Scheme::from_toml(&std::fs::read_to_string(scheme)?)?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    let office = Office::new(&register, scheme, &Settings::on(now()));
    println!("http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router(office)).await?)
}
