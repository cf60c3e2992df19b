//! `cargo run -p xtask -- wasm`: the npm package, in `bindings-wasm/pkg`.

mod wasm;

use std::{env, error::Error, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()?;
    match env::args().nth(1).as_deref() {
        Some("wasm") => wasm::package(&root),
        _ => Err("say what to build: `wasm`".into()),
    }
}
