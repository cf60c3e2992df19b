//! 10 kap.

pub mod p01;
pub mod p02;
pub mod p14;
pub mod p15a;
pub mod p18a;
pub mod p19;
pub mod p20;
pub mod p21;
pub mod p22;
pub mod p23;
pub mod p24;
pub mod p27;
pub mod p28;
