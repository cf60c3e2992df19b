//! `docs/law` is what the law says now, and every link on it leads somewhere.
//! `UPDATE=1` rewrites it.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use sekretess::{LAW, lookup::source_file};
use sekretess_tests::{
    cases,
    pages::{COMMAND, pages},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn generated() -> BTreeMap<String, String> {
    pages(&cases().unwrap_or_else(|e| panic!("{e}")))
}

/// The files below `docs/law`.
fn written(folder: &Path, name: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        let name = if name.is_empty() {
            file
        } else {
            format!("{name}/{file}")
        };
        if entry.path().is_dir() {
            written(&entry.path(), &name, found);
        } else {
            found.insert(name);
        }
    }
}

#[test]
fn the_pages_are_fresh() {
    let folder = root().join("docs/law");
    let pages = generated();
    let mut there = BTreeSet::new();
    written(&folder, "", &mut there);
    let update = std::env::var_os("UPDATE").is_some();
    let mut stale = Vec::new();
    for (name, text) in &pages {
        let path = folder.join(name);
        if fs::read_to_string(&path).is_ok_and(|old| old == *text) {
            continue;
        }
        if update {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(&path, text).expect("written");
        } else {
            stale.push(name.as_str());
        }
    }
    for name in there.iter().filter(|name| !pages.contains_key(*name)) {
        if update {
            fs::remove_file(folder.join(name)).expect("removed");
        } else {
            stale.push(name);
        }
    }
    assert!(
        stale.is_empty(),
        "docs/law is not what the law says now; run\n\n    {COMMAND}\n\nand read the difference: {stale:?}"
    );
}

#[test]
fn every_link_leads_somewhere() {
    let pages = generated();
    for (name, text) in &pages {
        for link in text.split("](").skip(1).filter_map(|l| l.split(')').next()) {
            if link.starts_with("https://") {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let other = match name.split_once('/') {
                Some((lang, _)) => format!("{lang}/{file}"),
                None => file.to_owned(),
            };
            match pages.get(&other) {
                Some(page) => assert!(
                    anchor.is_empty() || page.contains(&format!("<a id=\"{anchor}\"></a>")),
                    "{name}: {link}"
                ),
                None => {
                    let there = file
                        .strip_prefix("../../../")
                        .is_some_and(|file| root().join(file).exists());
                    assert!(there, "{name}: {link}");
                }
            }
        }
    }
}

#[test]
fn every_provision_is_written_where_its_citation_says() {
    for provision in LAW.provisions {
        let path = source_file(provision);
        let text = fs::read_to_string(root().join(&path))
            .unwrap_or_else(|e| panic!("{}: {path}: {e}", provision.id));
        assert!(
            text.contains(&format!("\"{}\"", provision.id)),
            "{} is not in {path}",
            provision.id
        );
    }
}

#[test]
fn every_provision_has_its_place_on_one_page_of_each_language() {
    let pages = generated();
    for provision in LAW.provisions {
        let anchor = format!("<a id=\"{}\"></a>", provision.id);
        let on = pages.values().filter(|page| page.contains(&anchor)).count();
        assert_eq!(on, 2, "{}", provision.id);
    }
}
