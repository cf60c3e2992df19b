// How the package is used from TypeScript: this file only has to type-check. What must
// not type-check is marked, and tsc fails where a mark has nothing below it.

import {
  InputError,
  actors,
  alternatives,
  answer,
  consent,
  decide,
  init,
  initSync,
  law,
  meeting,
  nextQuestions,
  record,
  write,
  type Disclosure,
  type Meeting,
  type Outcome,
  type Report,
} from "sekretess";

const disclosure: Disclosure = {
  date: "2026-02-02",
  directory: "generic",
  discloser: { actor: "generic.social_services" },
  listeners: [{ id: "police", actor: "generic.police" }],
  item: {
    information: ["personal_circumstances"],
    purpose: ["prevent_crime"],
    persons: [{ age: 17, facts: { risk_special: true, at_risk: "cannot_be_known" } }],
    listeners: { police: { helps_prevent: true } },
  },
};

const room: Meeting = {
  date: "2016-03-01",
  participants: [{ id: "a", actor: "malmo.larare" }],
  items: [{ id: "x", held_by: "a" }],
};

export async function use(bytes: Uint8Array): Promise<Outcome[]> {
  initSync(bytes);
  await init();
  await init(new URL("https://example.org/sekretess.wasm"));
  const report: Report = decide(disclosure);
  for (const ground of report.items[0]!.listeners[0]!.persons[0]!.grounds) {
    if ("all" in ground.proof) ground.proof.all.map((part) => part.truth);
    if ("fact" in ground.proof) console.log(ground.proof.assumed);
  }
  for (const way of alternatives(room).items.flatMap((item) => item.ways)) {
    for (const step of way.changes) {
      if (step.change === "direct_channel") console.log(step.listener);
      // @ts-expect-error a step has what its kind of change has, and nothing else
      if (step.change === "step_out") console.log(step.listener);
    }
  }
  nextQuestions({ date: "2026-02-02" }).questions.map((ask) => ask.places[0]?.pointer);
  nextQuestions({});
  consent(disclosure).items[0]?.persons[0]?.signers;
  record(room).to_fill_in.length;
  const html: string = write("record", room, { lang: "en", format: "html" });
  const groups: string[] = actors({ directory: "generic" }).groups.map((group) => group.id);
  const count: number = actors().directories.reduce((sum, one) => sum + one.actors, 0);
  console.log(html, groups, count, law("10:18a", "2026-01-15").provisions[0]?.wording?.rules);
  try {
    answer("decide", "{");
  } catch (error) {
    if (error instanceof InputError) console.log(error.problems[0]?.nearest?.length);
  }
  return meeting(room).items.map((item) => item.room.outcome);
}

// @ts-expect-error a key is misspelt
decide({ ...disclosure, itm: {} });
// @ts-expect-error a code is misspelt
decide({ ...disclosure, item: { information: ["helth"] } });
// @ts-expect-error an answer is no number
decide({ ...disclosure, item: { facts: { requested: 1 } } });
// @ts-expect-error a listener is missing
decide({ date: "2026-02-02", discloser: { actor: "a" }, item: {} });
// @ts-expect-error an outcome is misspelt
const outcome: Outcome = "alowed";
// @ts-expect-error there is no such question
answer("decid", "{}");
// @ts-expect-error there is no such form
write("decide", disclosure, { format: "pdf" });
// @ts-expect-error actors are named from one place
actors({ directory: "generic", organisation: { id: "x" } });
console.log(outcome);
