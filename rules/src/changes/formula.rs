//! The law of a day as clauses for a satisfiability solver.
//!
//! Each condition gets a literal that is true exactly where the condition holds
//! (G. S. Tseitin, *On the complexity of derivation in propositional calculus*, 1968),
//! so that "is there a case in which ..." is one question to the solver.

use alloc::vec::Vec;

use batsat::{BasicSolver, Lit, SolverInterface, lbool};
use sekretess_core::{Active, Cond, Day, Effect, Implication, Law, Literal};

/// Clauses over the law's facts.
pub(super) struct Formula {
    solver: BasicSolver,
    facts: Vec<Lit>,
    pub(super) holds: Lit,
}

impl Formula {
    /// The facts of a law, and what follows from what.
    pub(super) fn new(law: &Law) -> Self {
        let mut solver = BasicSolver::default();
        let holds = literal(&mut solver);
        let facts = law.facts.iter().map(|_| literal(&mut solver)).collect();
        let mut formula = Self {
            solver,
            facts,
            holds,
        };
        formula.clause(&[holds]);
        for Implication(if_, then) in law.implications {
            let (if_, then) = (formula.fact(*if_), formula.fact(*then));
            formula.clause(&[!if_, then]);
        }
        formula
    }

    /// A choice of its own.
    pub(super) fn fresh(&mut self) -> Lit {
        literal(&mut self.solver)
    }

    /// The literal of a fact.
    pub(super) fn fact(&self, literal: Literal) -> Lit {
        let lit = usize::from(literal.fact.0);
        let lit = self.facts.get(lit).copied().unwrap_or(!self.holds);
        if literal.value { lit } else { !lit }
    }

    /// At least one of these.
    pub(super) fn clause(&mut self, literals: &[Lit]) {
        self.solver.add_clause_reuse(&mut literals.to_vec());
    }

    /// True exactly where all of these are.
    pub(super) fn all(&mut self, parts: &[Lit]) -> Lit {
        match parts {
            [] => self.holds,
            [one] => *one,
            parts => {
                // What it is follows from its parts: nothing for the solver to choose.
                let all = Lit::new(self.solver.new_var(lbool::FALSE, false), true);
                let mut back: Vec<Lit> = parts.iter().map(|part| !*part).collect();
                for part in parts {
                    self.clause(&[!all, *part]);
                }
                back.push(all);
                self.clause(&back);
                all
            }
        }
    }

    /// True exactly where one of these is.
    pub(super) fn any(&mut self, parts: &[Lit]) -> Lit {
        let none: Vec<Lit> = parts.iter().map(|part| !*part).collect();
        !self.all(&none)
    }

    /// True exactly where the condition holds.
    pub(super) fn condition(&mut self, cond: &Cond) -> Lit {
        match cond {
            Cond::Is(fact) => self.fact(Literal::yes(*fact)),
            Cond::IsNot(fact) => self.fact(Literal::no(*fact)),
            Cond::All(parts) | Cond::Any(parts) => {
                let parts: Vec<Lit> = parts.iter().map(|part| self.condition(part)).collect();
                if matches!(cond, Cond::All(_)) {
                    self.all(&parts)
                } else {
                    self.any(&parts)
                }
            }
        }
    }

    /// Whether some case makes all of these true; the case can then be asked for with
    /// [`Formula::is`].
    pub(super) fn possible(&mut self, wanted: &[Lit]) -> bool {
        self.solver.solve_limited(wanted) == lbool::TRUE
    }

    /// Whether the literal is true in the case that was found.
    pub(super) fn is(&self, lit: Lit) -> bool {
        let value = self.solver.get_model().get(lit.var().idx() as usize);
        value == Some(&lbool::new(lit.sign()))
    }
}

/// A new variable; left to itself it is false, so that a case that is found says no
/// more than it must.
fn literal(solver: &mut BasicSolver) -> Lit {
    Lit::new(solver.new_var(lbool::FALSE, true), true)
}

/// The law of one day over all complete cases.
pub(super) struct DayFormula {
    /// For each norm of the day: it makes the item secret, exemptions counted.
    #[cfg(test)]
    pub(super) secret: Vec<Lit>,
    /// For each norm of the day: it makes the item secret and nothing overcomes it.
    pub(super) closed: Vec<Lit>,
    /// It may be said.
    pub(super) open: Lit,
    /// It must be said.
    pub(super) duty: Lit,
    /// A secrecy rule that is not encoded may apply.
    pub(super) beyond: Lit,
}

impl DayFormula {
    /// The same algebra as the engine's, over complete cases where every ground counts.
    pub(super) fn new(formula: &mut Formula, day: &Day) -> Self {
        let boundary = any_of(formula, day.boundaries());
        let known = any_of(formula, day.not_disclosed());
        let crossed = formula.all(&[boundary, !known]);
        let exemptions = conditions(formula, day.exemptions());
        let grounds = conditions(
            formula,
            day.grounds().map(|(active, _, reach)| (active, reach)),
        );
        let mut duties: Vec<Lit> = day
            .grounds()
            .zip(&grounds)
            .filter(|((_, duty, _), _)| *duty)
            .map(|(_, (lit, _))| *lit)
            .collect();
        let reaching = |list: &[(Lit, u128)], place: usize| -> Vec<Lit> {
            let reaches = list.iter().filter(|(_, reach)| reach >> place & 1 == 1);
            reaches.map(|(lit, _)| *lit).collect()
        };
        let mut secret = Vec::new();
        let mut overcome = Vec::new();
        for (place, norm) in day.norms().enumerate() {
            let holds = formula.condition(&norm.rule.when);
            let exempt = formula.any(&reaching(&exemptions, place));
            secret.push(formula.all(&[holds, !exempt]));
            overcome.push(formula.any(&reaching(&grounds, place)));
        }
        let follows = |place: usize| day.followers() >> place & 1 == 1;
        let mut led = Vec::new();
        for (place, (secret, overcome)) in secret.iter().zip(&overcome).enumerate() {
            if !follows(place) {
                led.push(formula.all(&[*secret, *overcome]));
            }
        }
        let led = formula.any(&led);
        let mut closed = Vec::new();
        for (place, (secret, overcome)) in secret.iter().zip(&overcome).enumerate() {
            let mut parts = alloc::vec![crossed, *secret, !*overcome];
            if follows(place) {
                parts.push(!led);
            }
            closed.push(formula.all(&parts));
        }
        let open = !formula.any(&closed);
        let beyond: Vec<Active> = day.secrecy_not_encoded_rules().collect();
        // What is open must also be given where somebody asks.
        let bare: Vec<Lit> = secret.iter().map(|secret| !*secret).collect();
        let bare = formula.all(&bare);
        for asked in day.on_request() {
            let holds = formula.condition(&asked.rule.when);
            let opened = match &asked.rule.then {
                Effect::OnRequest(opened) => formula.condition(opened),
                _ => !formula.holds,
            };
            let reached = formula.any(&[bare, opened]);
            duties.push(formula.all(&[crossed, holds, reached]));
        }
        Self {
            open,
            duty: formula.any(&duties),
            beyond: any_of(formula, beyond.into_iter()),
            closed,
            #[cfg(test)]
            secret,
        }
    }
}

fn any_of(formula: &mut Formula, rules: impl Iterator<Item = Active>) -> Lit {
    let parts: Vec<Lit> = rules.map(|a| formula.condition(&a.rule.when)).collect();
    formula.any(&parts)
}

fn conditions(
    formula: &mut Formula,
    rules: impl Iterator<Item = (Active, u128)>,
) -> Vec<(Lit, u128)> {
    rules
        .map(|(active, reach)| (formula.condition(&active.rule.when), reach))
        .collect()
}
