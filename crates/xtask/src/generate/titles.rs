//! What the built-in schemes and their levels are called, for the page that checks certificates: the short claim of a QR code has only
//! their ids.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;
use talka::recognition::{BUILTIN, Scheme, Title};

use super::Generated;

#[derive(Serialize)]
struct Named {
    authority: String,
    title: Title,
    levels: BTreeMap<String, Title>,
}

pub(super) fn files(_root: &Path) -> Result<Vec<Generated>, String> {
    let mut named = BTreeMap::new();
    for (id, text) in BUILTIN {
        let scheme = Scheme::from_toml(text).map_err(|errors| format!("{id}: {errors}"))?;
        let levels = scheme.levels.iter().map(|level| (level.id.clone(), level.title.clone()));
        let (authority, title) = (scheme.authority.name.clone(), scheme.title.clone());
        named.insert(*id, Named { authority, title, levels: levels.collect() });
    }
    let json = serde_json::to_string_pretty(&named).map_err(|error| error.to_string())?;
    let text = format!(
        "// Written by `cargo xtask gen`. What the built-in schemes and their levels are called.\n\nexport const SCHEMES = {json};\n"
    );
    Ok(vec![Generated { path: "bindings/wasm/js/verify/schemes.js".to_owned(), bytes: text.into_bytes() }])
}
