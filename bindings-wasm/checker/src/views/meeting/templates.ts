import { MEETINGS, type Meeting } from "../../data/meetings";

/** A safety council: statistics and strategy, no individual (lagen om kommuners ansvar för brottsförebyggande arbete). */
const COUNCIL: Meeting = {
  id: "council", oneSeatEach: true, nobody: true,
  name: { sv: "Trygghetsråd", en: "Safety council" },
  hint: { sv: "statistik och strategi, inga enskilda", en: "statistics and strategy, no individuals" },
  seats: ["generic.safety_unit", "generic.police", "generic.social_services", "generic.school", "generic.leisure", "generic.housing", "generic.association"]
    .map((actor) => ({ actor })),
};

/** The meetings that somebody prepares: those with several round the table, and one of one's own. */
export const TEMPLATES: Meeting[] = [
  ...MEETINGS.filter((m) => m.seats.length > 1), COUNCIL, ...MEETINGS.filter((m) => m.seats.length === 0),
];
