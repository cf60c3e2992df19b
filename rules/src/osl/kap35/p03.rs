//! 35 kap. 3 § OSL: the criminal records register (*belastningsregistret*).

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Uppgifter ur belastningsregistret är hemliga utan prövning. De lämnas bara enligt registrets egna regler; 10 och 12 kap. OSL gäller inte, så varken samtycke eller någon annan väg i den lagen öppnar.",
        "Information from the criminal records register is secret without any test. It is given only under the register's own rules; chapters 10 and 12 do not apply, so neither consent nor any other way in the act opens it.",
    ),
    All(&[Is(BY_POLICE), Is(PERSONAL), Is(KIND_RECORD)]),
    Effect::Secrecy(Secrecy::IMMUNE),
)];

/// Absolute secrecy that no override or consent reaches.
pub static PROVISION: Provision = Provision {
    id: "osl.35.3",
    at: osl(35, 3),
    name: text("belastningsregistret", "the criminal records register"),
    versions: &[
        Version::new("2009:400", OSL_BEGINS, RULES).reconstructed(
            "Skiljer bara i hänvisningen till säkerhetsskyddslagen.",
            "Differs only in the reference to the Protective Security Act.",
        ),
        Version::new("2018:591", date(2019, 4, 1), RULES).note(
            "Registrets egna regler om utlämnande är inte kodade.",
            "The register's own rules on disclosure are not encoded.",
        ),
    ],
}
.checked();
