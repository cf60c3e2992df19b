//! Is the condition met, in each of many rows?

use crate::{Block, Cond, Lanes, Literal, Rows};

/// The value of a condition in each of these rows, by strong Kleene logic: what
/// [`value`](super::value) gives for each. Of other rows it says nothing.
///
/// ```
/// use sekretess_core::{Block, Cond, FactId, Facts, Rows, readings};
/// let mut block = Block::new(2);
/// block.tell(Rows::one(0), &Facts::new().with(FactId(0), true));
/// let value = readings::lanes(&Cond::IsNot(FactId(0)), &block, Rows::first(2));
/// assert_eq!((value.yes, value.no), (Rows::NONE, Rows::one(0)));
/// ```
#[must_use]
pub fn lanes(cond: &Cond, block: &Block, rows: Rows) -> Lanes {
    match cond {
        Cond::Is(fact) => block.get(*fact),
        Cond::IsNot(fact) => block.get(*fact).not(),
        Cond::All(parts) => {
            let mut all = Lanes {
                yes: rows,
                no: Rows::NONE,
            };
            for part in *parts {
                let part = part_lanes(part, block, rows & !all.no);
                all.yes &= part.yes;
                all.no |= part.no;
                if (rows & !all.no).is_empty() {
                    break;
                }
            }
            all
        }
        Cond::Any(parts) => {
            let mut any = Lanes {
                yes: Rows::NONE,
                no: rows,
            };
            for part in *parts {
                let part = part_lanes(part, block, rows & !any.yes);
                any.yes |= part.yes;
                any.no &= part.no;
                if (rows & !any.yes).is_empty() {
                    break;
                }
            }
            any
        }
    }
}

/// The value of a part; most parts are facts, and need no call.
#[inline]
fn part_lanes(part: &Cond, block: &Block, rows: Rows) -> Lanes {
    match part {
        Cond::Is(fact) => block.get(*fact),
        Cond::IsNot(fact) => block.get(*fact).not(),
        nested => lanes(nested, block, rows),
    }
}

/// The unknown leaves that can still change the condition, each with the rows where it
/// can: what [`open_leaves`](super::open_leaves) gives for each of these rows.
pub fn open_lanes(cond: &Cond, block: &Block, rows: Rows, each: &mut impl FnMut(Literal, Rows)) {
    let open = rows & !lanes(cond, block, rows).known();
    if open.is_empty() {
        return;
    }
    match cond {
        Cond::Is(fact) => each(Literal::yes(*fact), open),
        Cond::IsNot(fact) => each(Literal::no(*fact), open),
        Cond::All(parts) | Cond::Any(parts) => {
            parts
                .iter()
                .for_each(|part| open_lanes(part, block, open, each));
        }
    }
}
