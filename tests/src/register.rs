//! The register of the amendments of OSL: which act touches which sections, from when.

use std::{fs, path::Path};

use sekretess::core::{Act, Citation, Date};

/// An amending act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment {
    /// The day on which it came into force; none where it amends another amending act
    /// and works through that one.
    pub from: Option<Date>,
    /// Its number.
    pub sfs: String,
    /// What it does, as the register says.
    pub text: String,
}

/// How an act touches a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// The section is new, or gets this number.
    New,
    /// It is changed.
    Changed,
    /// It is repealed, or gets another number.
    Gone,
}

/// Every line of the register, in its order.
///
/// # Errors
///
/// A register that cannot be read, or a line that is not a day, a number and a text.
pub fn register() -> Result<Vec<Amendment>, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/osl-amendments.tsv");
    let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut all = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.splitn(3, '\t');
        let (Some(day), Some(sfs), Some(text)) = (fields.next(), fields.next(), fields.next())
        else {
            return Err(format!("`{line}`: not a day, a number and a text"));
        };
        let from = match day {
            "" => None,
            day => Some(day.parse().map_err(|e| format!("`{line}`: {e}"))?),
        };
        all.push(Amendment {
            from,
            sfs: sfs.to_owned(),
            text: text.to_owned(),
        });
    }
    Ok(all)
}

impl Amendment {
    /// The sections that the act touches. Headings and the appendix are left out.
    ///
    /// ```
    /// use sekretess_tests::register::{Amendment, How};
    /// let act = Amendment {
    ///     from: None,
    ///     sfs: "2025:179".into(),
    ///     text: "ändr. 10 kap. 18 a, 21 §§, rubr. närmast före 10 kap. 23 §; ny 26 kap. 9 e §".into(),
    /// };
    /// let sections: Vec<String> = act.sections().unwrap().iter().map(|(at, _)| at.short()).collect();
    /// assert_eq!(sections, ["10:18a", "10:21", "26:9e"]);
    /// ```
    ///
    /// # Errors
    ///
    /// A word that the register does not use, or a section without a chapter: nothing is
    /// passed over.
    pub fn sections(&self) -> Result<Vec<(Citation, How)>, String> {
        let text = spaced(&self.text);
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut found = Vec::new();
        let (mut chapter, mut how, mut skip, mut before) = (None, How::Changed, false, "");
        let mut rest = words.iter().copied().peekable();
        while let Some(word) = rest.next() {
            let of_heading = matches!(before, "före" | "efter");
            match word {
                ";" => (chapter, skip) = (None, false),
                "rubr." | "p" | "ikrafttr.-" | "övergångsbest." | "bil." | "i" => skip = true,
                "ändr." => (how, skip) = (How::Changed, false),
                "nuvarande" | "upph." if !of_heading => (how, skip) = (How::Gone, false),
                "ny" | "nya" | "betecknas" if !of_heading => (how, skip) = (How::New, false),
                "de" | "," | "§" | "§§" | "och" | "till" | "kap." => {}
                word if skip && word != "," => {
                    if let (Ok(number), Some(&"kap.")) = (word.parse(), rest.peek()) {
                        chapter = Some(number);
                    }
                }
                word => {
                    let number: u16 = word
                        .parse()
                        .map_err(|_| format!("SFS {}: unknown word `{word}`", self.sfs))?;
                    if rest.peek() == Some(&"kap.") {
                        chapter = u8::try_from(number).ok();
                    } else {
                        let chapter = chapter.ok_or_else(|| {
                            format!("SFS {}: {number} § of which chapter?", self.sfs)
                        })?;
                        let at = Citation::section(Act::OSL, chapter, number);
                        let letter = rest.peek().and_then(|word| letter(word));
                        if letter.is_some() {
                            rest.next();
                        }
                        found.push((letter.map_or(at, |letter| at.letter(letter)), how));
                    }
                }
            }
            before = word;
        }
        Ok(found)
    }
}

/// The letter of a section, as in 18 a.
fn letter(word: &str) -> Option<char> {
    let mut chars = word.chars();
    chars
        .next()
        .filter(|c| c.is_ascii_lowercase() && chars.next().is_none())
}

/// The text with a space around each mark, and where the register has forgotten one.
fn spaced(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            ',' | ';' => out.extend([' ', c, ' ']),
            c if c.is_ascii_digit() && (out.ends_with("kap.") || out.ends_with("betecknas")) => {
                out.extend([' ', c]);
            }
            c => out.push(c),
        }
    }
    out
}
