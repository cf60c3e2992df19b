//! The silence of professional private social care.

use crate::{silence, write::*};

/// Its rules, with what opens them.
pub(crate) const RULES: &[Rule] = &[
    rule(
        text(
            "Den som arbetar i yrkesmässig enskild verksamhet inom socialtjänsten får inte obehörigen röja enskildas personliga förhållanden.",
            "Who works in professional private social care may not without authority disclose individuals' personal circumstances.",
        ),
        All(&[Is(BY_PRIVATE_SOCIAL), Is(PERSONAL)]),
        SECRET,
    ),
    silence::boundary(Part::WHOLE, All(&[Is(BY_PRIVATE_SOCIAL), silence::OUTSIDE])),
    silence::subject(Part::WHOLE, Scope::SameAct),
    silence::guardian(Part::WHOLE, Scope::SameAct),
    silence::consent(Part::WHOLE, Scope::SameAct),
];
