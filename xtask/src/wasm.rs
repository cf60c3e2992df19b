//! Compiles the door to WebAssembly, and lays the package out around it.

use std::{
    env,
    error::Error,
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds `bindings-wasm/pkg` anew: what is in `bindings-wasm/package`, the compiled
/// module, and the JavaScript that hands strings over to it.
pub(crate) fn package(root: &Path) -> Result<(), Box<dyn Error>> {
    let (source, pkg) = (
        root.join("bindings-wasm/package"),
        root.join("bindings-wasm/pkg"),
    );
    let module = compile(root)?;
    if pkg.exists() {
        fs::remove_dir_all(&pkg)?;
    }
    Bindgen::new()
        .input_path(module)
        .out_name("door")
        .bundler(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&pkg)?;
    // Its line that loads the module is for bundlers only; `index.js` loads it anywhere.
    fs::remove_file(pkg.join("door.js"))?;
    let glue = fs::read_to_string(pkg.join("door_bg.js"))?;
    fs::remove_file(pkg.join("door_bg.js"))?;
    fs::write(pkg.join("door.js"), renewing(&glue)?)?;
    fs::rename(pkg.join("door_bg.wasm"), pkg.join("sekretess.wasm"))?;
    copy(&source, &pkg)?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(root.join(licence), pkg.join(licence))?;
    }
    describe(&pkg.join("package.json"))
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

/// The views of the memory are renewed whenever there is another memory: after it has
/// grown, in a fresh instance, and in JavaScript, where no old memory is detached.
fn renewing(glue: &str) -> Result<String, Box<dyn Error>> {
    let bytes = "cachedUint8ArrayMemory0.byteLength === 0";
    let view = "cachedDataViewMemory0.buffer.detached === true || \
         (cachedDataViewMemory0.buffer.detached === undefined && \
         cachedDataViewMemory0.buffer !== wasm.memory.buffer)";
    if glue.matches(bytes).count() != 1 || glue.matches(view).count() != 1 {
        return Err("wasm-bindgen writes another glue than this task knows".into());
    }
    Ok(glue
        .replace(
            bytes,
            "cachedUint8ArrayMemory0.buffer !== wasm.memory.buffer",
        )
        .replace(view, "cachedDataViewMemory0.buffer !== wasm.memory.buffer"))
}

/// The same bytes from any folder: no path of this machine stands in the module.
fn compile(root: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let cargo = env::var("CARGO").unwrap_or_else(|_| String::from("cargo"));
    let home = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| home + "/.cargo"))?;
    let rustc = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()?;
    let sysroot = String::from_utf8(rustc.stdout)?;
    let remap = [
        (format!("{home}/registry/src"), "/crates"),
        (format!("{}/lib/rustlib/src/rust", sysroot.trim()), "/rust"),
        (root.display().to_string(), "/src"),
    ]
    .map(|(from, to)| format!("--remap-path-prefix={from}={to}"))
    .join("\u{1f}");
    let target_dir = root.join("target");
    let done = Command::new(cargo)
        .current_dir(root)
        .env("CARGO_ENCODED_RUSTFLAGS", remap)
        .args(["build", "--locked", "-p", "sekretess-wasm", "--lib"])
        .args(["--profile", "wasm", "--target", TARGET, "--target-dir"])
        .arg(&target_dir)
        .status()?;
    if !done.success() {
        return Err(format!(
            "the module did not compile; is the target there? rustup target add {TARGET}"
        )
        .into());
    }
    Ok(target_dir.join(TARGET).join("wasm/sekretess_wasm.wasm"))
}

/// What the workspace knows already is not written again in `package.json`.
fn describe(file: &Path) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(file)?;
    let known = format!(
        "{{\n  \"version\": \"{}\",\n  \"license\": \"{}\",",
        env!("CARGO_PKG_VERSION"),
        env!("CARGO_PKG_LICENSE"),
    );
    Ok(fs::write(file, text.replacen('{', &known, 1))?)
}
