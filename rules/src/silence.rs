//! Silence in private activity: the openings that such a duty of silence leaves.
//!
//! *Obehörigen*, without authority: a consent, the person concerned, the guardian and a
//! duty in an act or ordinance give authority. The overrides of OSL do not.

use crate::{osl::kap12::p02::VALID, write::*};

/// Whoever does not work in the same activity.
pub(crate) const fn boundary(at: Part, by: Cond) -> Rule {
    Rule {
        part: at,
        text: text(
            "Tystnadsplikten gäller mot alla utanför verksamheten, enskilda och myndigheter, och mot den i verksamheten som inte behöver uppgiften.",
            "The silence holds towards everybody outside the activity, private persons and authorities, and towards whoever in it does not need the information.",
        ),
        when: by,
        then: Effect::Boundary,
    }
}

/// Towards anybody but a colleague who needs the information.
pub(crate) const OUTSIDE: Cond = All(&[
    Any(&[Is(TO_PRIVATE), Is(TO_AUTHORITY), Is(TO_FOREIGN)]),
    IsNot(SAME_PRIVATE_ACTIVITY),
]);

/// The consent of the person concerned, on the terms of 12 kap. 2 § OSL.
pub(crate) const fn consent(at: Part, scope: Scope) -> Rule {
    Rule {
        part: at,
        text: text(
            "Den som samtycker gör den andre behörig att lämna uppgiften, på samma villkor som i offentlig verksamhet.",
            "Who consents gives the other authority to disclose, on the same terms as in public activity.",
        ),
        when: All(&[VALID, Any(&[IsNot(CONSENT_CONDITIONAL), IsNot(TO_PRIVATE)])]),
        then: Effect::Lifts(Lift::new(scope, Cond::NEVER).by_its_terms()),
    }
}

/// The person concerned, and nobody whom anybody can recognise.
pub(crate) const fn subject(at: Part, scope: Scope) -> Rule {
    Rule {
        part: at,
        text: text(
            "Mot den som uppgiften rör gäller ingen tystnadsplikt, och inte heller om ingen kan förstå vem det är.",
            "There is no silence towards the person concerned, nor where nobody can tell who it is.",
        ),
        when: Any(&[Is(TO_SUBJECT), IsNot(IDENTIFIABLE)]),
        then: Effect::Exempts(scope),
    }
}

/// A guardian, as in 12 kap. 3 § OSL.
pub(crate) const fn guardian(at: Part, scope: Scope) -> Rule {
    Rule {
        part: at,
        text: text(
            "En vårdnadshavare som har rätt att bestämma i frågan får veta, om det inte kan antas att barnet lider betydande men av det.",
            "A guardian who has a say in the matter may know, unless it can be assumed that the child suffers considerable harm from it.",
        ),
        when: All(&[
            Is(UNDER_18),
            Is(TO_GUARDIAN),
            Is(GUARDIAN_HAS_SAY),
            IsNot(HARM_IF_THIS_GUARDIAN_LEARNS),
        ]),
        then: Effect::Exempts(scope),
    }
}
