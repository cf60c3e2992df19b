//! A meeting plan as text.

use alloc::{format, string::String, vec, vec::Vec};

use sekretess_core::{Lang, Outcome};

use super::{
    Format, Style,
    block::{Block, Entry},
    label, nearest,
    page::Page,
    phrases as p, way_phrases as n, ways,
    words::{capital, stop},
    written,
};
use crate::plan::{self, Closed, Plan, Room, Said};

/// The plan: block by block, then what is given outside the meeting and what is not
/// said.
///
/// ```
/// use sekretess::{core::Lang, door, text::{self, Format, Style}};
/// let meeting = door::read_meeting(r#"{
///     "date": "2016-03-01",
///     "participants": [
///         { "id": "fritid", "actor": "malmo.norr.fritid" },
///         { "id": "polis", "actor": "malmo.polis" }
///     ],
///     "items": [{ "id": "laget", "held_by": "fritid", "information": ["statistics"] }]
/// }"#)?;
/// let plan = sekretess::plan(&meeting)?;
/// let text = text::plan(&plan, Lang::Sv, Format::Markdown, Style::default());
/// assert!(text.contains("## 1. Alla"));
/// # Ok::<(), sekretess::InputError>(())
/// ```
#[must_use]
pub fn plan(plan: &Plan, lang: Lang, format: Format, style: Style) -> String {
    let report = nearest::named(
        &plan.ruleset,
        &plan.date,
        &plan.directory,
        &plan.participants,
    );
    let mut page = Page::new(&report, lang, false);
    nearest::head(&mut page, n::TITLE_PLAN, &plan.warnings);
    page.para(page.fill(n::PLAN_NOTE, &[&format!("{}", plan.movements)]));
    if plan.blocks.is_empty() {
        page.para(page.say(n::NOTHING_TO_SAY));
    }
    for (number, block) in (1..).zip(&plan.blocks) {
        self::block(&mut page, number, block);
    }
    if !plan.outside.is_empty() {
        page.heading(2, page.say(n::OUTSIDE));
        let duty = |outside: &plan::Outside| {
            let mut entry = nearest::duty(&page, &outside.item, &outside.duty);
            entry.lead = format!("{}: ", capital(&page.name(&outside.held_by)));
            entry
        };
        let entries = plan.outside.iter().map(duty).collect();
        page.blocks.push(Block::List(entries));
    }
    if !plan.closed.is_empty() {
        page.heading(2, page.say(n::STAYS_CLOSED));
        let entries = plan.closed.iter().map(|c| closed(&page, c)).collect();
        page.blocks.push(Block::List(entries));
    }
    nearest::foot(&mut page);
    written(&page, format, style)
}

fn refs(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

fn block(page: &mut Page<'_>, number: usize, block: &plan::Block) {
    let room = page.say(match block.room {
        Room::Everybody => n::EVERYBODY_BLOCK,
        Room::SmallerRoom => n::SMALLER_BLOCK,
        Room::DirectChannel => n::DIRECT_BLOCK,
    });
    page.heading(2, page.fill(n::BLOCK, &[&format!("{number}"), room]));
    for (phrase, who) in [
        (n::LEAVE, &block.leave),
        (n::ENTER, &block.enter),
        (n::PRESENT, &block.present),
    ] {
        if !who.is_empty() {
            let names = stop(&page.list_names(&refs(who)));
            page.blocks
                .push(Block::Para(String::from(page.say(phrase)), capital(&names)));
        }
    }
    let entries = block.items.iter().map(|item| said(page, item)).collect();
    page.blocks.push(Block::List(entries));
}

fn said(page: &Page<'_>, item: &Said) -> Entry {
    let (symbol, label) =
        label::outcome_label(item.verdict.outcome, item.verdict.by_default, page.lang);
    let names = [
        capital(&page.name(&item.held_by)),
        page.list_names(&refs(&item.listeners)),
        ways::small(label),
    ];
    let [holder, to, label] = &names;
    let mut text = page.fill(n::SAYS, &[holder, &item.id, to, label]);
    if let Some(by) = nearest::through(page, &item.by) {
        text = format!("{text}{by}");
    }
    let mut below = Vec::new();
    if !item.missing.is_empty() {
        let asked = ways::questions(page, &item.missing);
        below.push(Entry::new(page.fill(p::STILL_TO_ASSESS, &[&asked])));
    }
    if item.verdict.outcome == Outcome::AfterAssessment {
        let fallback = if item.at_once.is_empty() {
            String::from(page.say(n::ONLY_AFTER))
        } else {
            let who = page.list_names(&refs(&item.at_once));
            page.fill(n::WITHOUT_ASSESSMENT, &[&who])
        };
        below.push(Entry::new(fallback));
    }
    if !item.not_to.is_empty() {
        let who = page.list_names(&refs(&item.not_to));
        below.push(Entry::new(page.fill(n::NOT_TO, &[&who])));
    }
    Entry::marked(symbol, stop(&text)).with(below)
}

fn closed(page: &Page<'_>, closed: &Closed) -> Entry {
    let (symbol, label) =
        label::outcome_label(closed.room.outcome, closed.room.by_default, page.lang);
    let holder = page.name(&closed.held_by);
    let text = page.fill(
        n::CLOSED_ITEM,
        &[&closed.item, &holder, &ways::small(label)],
    );
    let mut below = Vec::new();
    if let Some(reason) = &closed.out_of_scope {
        below.push(Entry::new(stop(reason.text.get(page.lang))));
    }
    below.extend(nearest::closed_by(page, &closed.blocked_by).map(Entry::new));
    match &closed.nearest {
        Some(way) => {
            let to = refs(&way.listeners);
            let way = nearest::entry(page, way, &to);
            below.push(Entry::new(page.say(n::NEAREST_WAY)).with(vec![way]));
        }
        None if closed.out_of_scope.is_none() => below.push(Entry::new(page.say(n::NO_WAY))),
        None => {}
    }
    Entry::marked(symbol, stop(&text)).with(below)
}
