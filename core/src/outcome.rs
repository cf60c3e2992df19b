//! The eight answers.

/// The answer for one listener, or for a whole room.
///
/// Ordered from the least open: the answer for a room is the least of its
/// listeners' answers. `out_of_scope` is the least of all, since it is never to
/// be read as a yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// The rules give no answer.
    OutOfScope,
    /// Secret, and nothing that is in play opens it.
    Forbidden,
    /// An objective fact or the boundary is missing.
    Unknown,
    /// Open once the named assessments are made and come out in favour.
    AfterAssessment,
    /// Every rule that makes it secret is overcome.
    Allowed,
    /// It must be given.
    Duty,
    /// No secrecy stands in the way.
    NoSecrecy,
    /// Nothing is disclosed to this listener.
    NotADisclosure,
}

impl Outcome {
    /// All outcomes, least open first.
    pub const ALL: [Self; 8] = [
        Self::OutOfScope,
        Self::Forbidden,
        Self::Unknown,
        Self::AfterAssessment,
        Self::Allowed,
        Self::Duty,
        Self::NoSecrecy,
        Self::NotADisclosure,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OutOfScope => "out_of_scope",
            Self::Forbidden => "forbidden",
            Self::Unknown => "unknown",
            Self::AfterAssessment => "after_assessment",
            Self::Allowed => "allowed",
            Self::Duty => "duty",
            Self::NoSecrecy => "no_secrecy",
            Self::NotADisclosure => "not_a_disclosure",
        }
    }

    /// Whether it may be said as things stand.
    #[must_use]
    pub fn is_open(self) -> bool {
        self >= Self::Allowed
    }
}
