//! temp
fn main(){ let id=std::env::args().nth(1).unwrap(); let c=sekretess_tests::cases().unwrap().into_iter().find(|c|c.id==id).unwrap(); println!("{}",c.json()); println!("{}",sekretess::door::decide(&c.json()).unwrap()); }
