//! Lists of secrecy rules that several overrides share, said once.

use sekretess_core::Spans;

use crate::write::*;

/// 26 kap. 1 §: social services.
pub(super) const SOCIAL: Spans = &[&[one(osl(26, 1))]];

/// What 10 kap. 15 a, 23, 24 and 27 §§ all name beside health care and social services.
pub(super) const HEAVY: &[Span] = &[
    one(osl_letter(24, 2, 'a')),
    one(osl(24, 8)),
    one(osl(31, 1).part(Part::paragraph(1))),
    one(osl(31, 2)),
    one(osl(31, 12)),
    one(osl(33, 2)),
    one(osl(36, 3)),
    one(osl(40, 2)),
    one(osl(40, 5)),
];

/// 25 kap. 1–8 §§.
pub(super) const HEALTH_1_TO_8: &[Span] = &[run(osl(25, 1), osl(25, 8))];
/// 25 kap. 1 §, 2 § andra stycket and 3–5 §§.
pub(super) const HEALTH_TO_5: &[Span] = &[
    one(osl(25, 1)),
    one(osl(25, 2).part(Part::paragraph(2))),
    run(osl(25, 3), osl(25, 5)),
];
/// 25 kap. 1 § and 2 § andra stycket.
pub(super) const HEALTH_1_AND_2: &[Span] =
    &[one(osl(25, 1)), one(osl(25, 2).part(Part::paragraph(2)))];
/// 25 kap. 6–8 §§.
pub(super) const HEALTH_6_TO_8: &[Span] = &[run(osl(25, 6), osl(25, 8))];
/// 26 kap. 1–6 §§; from 2023 that takes in 1 a §.
pub(super) const SOCIAL_1_TO_6: &[Span] = &[run(osl(26, 1), osl(26, 6))];
/// 26 kap. 1, 3, 4 and 6 §§.
pub(super) const SOCIAL_1_3_4_6: &[Span] = &[
    one(osl(26, 1)),
    one(osl(26, 3)),
    one(osl(26, 4)),
    one(osl(26, 6)),
];
/// 26 kap. 2 and 5 §§.
pub(super) const SOCIAL_2_AND_5: &[Span] = &[one(osl(26, 2)), one(osl(26, 5))];
/// 26 kap. 1 a § andra stycket.
pub(super) const P26_1A_2: &[Span] = &[one(osl_letter(26, 1, 'a').part(Part::paragraph(2)))];
/// 29 kap. 1 §.
pub(super) const P29_1: &[Span] = &[one(osl(29, 1))];
/// 29 kap. 2 §.
pub(super) const P29_2: &[Span] = &[one(osl(29, 2))];
/// 33 kap. 2 §.
pub(super) const P33_2: &[Span] = &[one(osl(33, 2))];
/// 33 kap. 4 a §, from 2022.
pub(super) const P33_4A: &[Span] = &[one(osl_letter(33, 4, 'a'))];
