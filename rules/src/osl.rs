//! Offentlighets- och sekretesslagen (2009:400).

mod care;
mod informant;
pub mod kap02;
pub mod kap03;
pub mod kap06;
pub mod kap07;
pub mod kap08;
pub mod kap10;
pub mod kap11;
pub mod kap12;
pub mod kap18;
pub mod kap21;
pub mod kap22;
pub mod kap23;
pub mod kap25;
pub mod kap26;
pub mod kap28;
pub mod kap35;
pub mod kap37;
pub mod kap39;
pub mod kap40;
mod lists;
