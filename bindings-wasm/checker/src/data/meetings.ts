import type { Words } from "../door/types";

/** A seat: the actor by its code in the directory, and its profile where the directory leaves
 *  that open. */
export interface Seat { actor: string; profile?: string }

/** A headteacher in such a meeting is there for the pupils' support, not for the timetable. */
const HEADTEACHER: Seat = { actor: "generic.headteacher", profile: "pupil_support" };
const seats = (...actors: string[]): Seat[] => actors.map((actor) => ({ actor }));

/** A kind of meeting: who usually sits there. It says nothing of the law. */
export interface Meeting {
  id: string;
  name: Words;
  hint: Words;
  /** Who sits there. */
  seats: Seat[];
  /** Whether each authority has one seat, so that whoever speaks takes that of their own. */
  oneSeatEach: boolean;
  /** Whether the meeting is about places and events, and no individual is spoken of. */
  nobody: boolean;
}

export const MEETINGS: Meeting[] = [
  {
    id: "sspf", oneSeatEach: true, nobody: false,
    name: { sv: "SSPF-möte", en: "SSPF meeting" },
    hint: { sv: "skola, socialtjänst, polis och fritid", en: "school, social services, police and leisure" },
    seats: [HEADTEACHER, ...seats("generic.social_services", "generic.police", "generic.leisure")],
  },
  {
    id: "sig", oneSeatEach: true, nobody: false,
    name: { sv: "Social insatsgrupp (SIG)", en: "Social intervention group (SIG)" },
    hint: { sv: "socialtjänst, polis och skola om en ung person", en: "social services, police and school about one young person" },
    seats: [HEADTEACHER, ...seats("generic.social_services", "generic.police")],
  },
  {
    id: "est", oneSeatEach: true, nobody: true,
    name: { sv: "EST-möte", en: "EST meeting" },
    hint: { sv: "lägesbild om platser och händelser, inga enskilda", en: "a picture of places and events, no individuals" },
    seats: seats("generic.safety_unit", "generic.police", "generic.social_services", "generic.school", "generic.leisure"),
  },
  {
    id: "eht", oneSeatEach: false, nobody: false,
    name: { sv: "Elevhälsoteam (EHT)", en: "Pupil health team (EHT)" },
    hint: { sv: "rektor, elevhälsa och lärare i samma skola", en: "headteacher, pupil health and teacher at the same school" },
    seats: [HEADTEACHER, ...seats("generic.medical_pupil_health", "generic.other_pupil_health", "generic.school")],
  },
  {
    id: "police", oneSeatEach: false, nobody: false,
    name: { sv: "Enskilt med polisen", en: "In private with the police" },
    hint: { sv: "ingen annan hör", en: "nobody else hears" },
    seats: seats("generic.police"),
  },
  {
    id: "social_services", oneSeatEach: false, nobody: false,
    name: { sv: "Enskilt med socialtjänsten", en: "In private with social services" },
    hint: { sv: "ingen annan hör", en: "nobody else hears" },
    seats: seats("generic.social_services"),
  },
  {
    id: "own", oneSeatEach: false, nobody: false,
    name: { sv: "Ett annat möte", en: "Another meeting" },
    hint: { sv: "välj själv vilka som hör", en: "choose yourself who hears" },
    seats: seats(),
  },
];

/** A safety council: statistics and strategy, no individual (lagen om kommuners ansvar för brottsförebyggande arbete). */
const COUNCIL: Meeting = {
  id: "council", oneSeatEach: true, nobody: true,
  name: { sv: "Trygghetsråd", en: "Safety council" },
  hint: { sv: "statistik och strategi, inga enskilda", en: "statistics and strategy, no individuals" },
  seats: seats("generic.safety_unit", "generic.police", "generic.social_services", "generic.school", "generic.leisure", "generic.housing", "generic.association"),
};

/** The meetings that somebody prepares: those with several round the table, and one of one's own. */
export const TEMPLATES: Meeting[] = [
  ...MEETINGS.filter((m) => m.seats.length > 1), COUNCIL, ...MEETINGS.filter((m) => m.seats.length === 0),
];
