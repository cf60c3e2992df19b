//! Blanks: where a hand writes what the engine never knows.

/// A ruled line. It is told apart from all other text by its length.
pub(super) const LINE: &str = "______________________________";

/// Whether a text is nothing but a blank.
pub(super) fn is(text: &str) -> bool {
    text == LINE
}
