//! What is measured of the real law is what is meant.

use sekretess::door;
use sekretess_bench::real;
use sekretess_core::{Named, Outcome, decide, outcome};

#[test]
fn social_services_may_tell_the_police() {
    let (day, facts) = (real::day(), real::disclosure());
    assert_eq!(
        outcome(&day, &facts, &Named::NONE),
        (Outcome::Allowed, false)
    );
    let decision = decide(&day, &facts, &Named::NONE);
    let answer = door::decide(real::DISCLOSURE).expect("an answer");
    let said: serde_json::Value = serde_json::from_str(&answer).expect("JSON");
    let person = &said["items"][0]["listeners"][0]["persons"][0];
    assert_eq!(person["outcome"], decision.outcome.code());
    for (listed, name) in [(&person["norms"], "norms"), (&person["grounds"], "grounds")] {
        let ids: Vec<_> = listed
            .as_array()
            .expect(name)
            .iter()
            .map(|n| n["id"].as_str())
            .collect();
        let count = if name == "norms" {
            decision.norms.len()
        } else {
            decision.grounds.len()
        };
        assert_eq!(ids.len(), count, "{ids:?}");
    }
}

#[test]
fn the_room_has_twelve_participants_and_eight_items() {
    let answer = door::meeting(&real::room()).expect("an answer");
    let said: serde_json::Value = serde_json::from_str(&answer).expect("JSON");
    assert_eq!(said["participants"].as_array().map(Vec::len), Some(12));
    let items = said["items"].as_array().expect("items");
    assert_eq!(items.len(), 8);
    for item in items {
        assert_eq!(item["listeners"].as_array().map(Vec::len), Some(11));
        assert_ne!(item["room"]["outcome"], "out_of_scope", "{}", item["id"]);
        println!("{} {} {}", item["id"], item["room"], answer.len());
    }
}

#[test]
fn the_ways_and_the_plan_of_the_room_take_well_under_a_second() {
    let room = door::read_meeting(&real::room()).expect("a meeting");
    let begun = std::time::Instant::now();
    let answer = sekretess::alternatives(&room).expect("an answer");
    let ways = begun.elapsed();
    let plan = sekretess::plan(&room).expect("a plan");
    let both = begun.elapsed();
    let counts: Vec<usize> = answer.items.iter().map(|item| item.ways.len()).collect();
    println!("{ways:?} {both:?} {counts:?} {}", plan.blocks.len());
    assert!(both.as_secs() < 1, "{both:?}");
}
