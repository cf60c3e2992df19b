// How people name themselves, beside the directory's own names, and what is shown before
// "show all". Only a help to find the right line: the directory decides what it means.
import type { Words } from "../door/types";

/** The actors that are shown first as an answer to "who are you?", in this order. */
export const FIRST_ACTORS: [actor: string, everyday: Words][] = [
  ["generic.social_services", { sv: "socialsekreterare, fältsekreterare, behandlare", en: "social worker, field worker, therapist" }],
  ["generic.medical_pupil_health", { sv: "skolsköterska, skolläkare", en: "school nurse, school doctor" }],
  ["generic.other_pupil_health", { sv: "skolkurator, skolpsykolog, specialpedagog", en: "school counsellor, school psychologist, special-needs teacher" }],
  ["generic.headteacher", { sv: "rektor, biträdande rektor", en: "headteacher, deputy head" }],
  ["generic.school", { sv: "lärare, övrig skolpersonal", en: "teacher, other school staff" }],
  ["generic.after_school_centre", { sv: "fritidspedagog på fritidshem", en: "after-school centre staff" }],
  ["generic.leisure", { sv: "fritidsledare på fritidsgård", en: "youth club leader" }],
  ["generic.safety_unit", { sv: "trygghetssamordnare", en: "safety coordinator" }],
  ["generic.police", { sv: "polis, kommunpolis", en: "police officer" }],
  ["generic.private_school", { sv: "personal i friskola", en: "staff of an independent school" }],
  ["generic.child_psychiatry", { sv: "BUP", en: "child psychiatry" }],
];

/** The kinds of information that are shown first; all the others are one click away. */
export const FIRST_KINDS = [
  "personal_circumstances", "pupil_health", "pupil_care", "correction_case", "health_or_sexual_life",
  "contact_details", "concern_report", "report_feedback", "preliminary_investigation", "intelligence",
  "statistics", "own_work",
];

/** What people call some kinds of information. */
export const KINDS: Record<string, Words> = {
  personal_circumstances: { sv: "hem, familj, vänner, ekonomi, vardag, vad någon har gjort", en: "home, family, friends, money, daily life, what somebody has done" },
  pupil_health: { sv: "det som kommit fram hos kurator, psykolog eller specialpedagog", en: "what came up with the counsellor, psychologist or special-needs teacher" },
  pupil_care: { sv: "stöd i skolan, elevhälsoteam", en: "support at school, pupil health team" },
  correction_case: { sv: "utredning om en elevs uppförande, varning, avstängning", en: "inquiry into a pupil's conduct, warning, suspension" },
  health_or_sexual_life: { sv: "sjukdom, diagnos, hur någon mår", en: "illness, diagnosis, how somebody is" },
  contact_details: { sv: "var någon bor, telefonnummer", en: "where somebody lives, telephone number" },
  preliminary_investigation: { sv: "polisens utredning av ett brott", en: "the police's investigation of a crime" },
  intelligence: { sv: "polisens spaning och tips innan ett brott utreds", en: "the police's watch and tips before a crime is investigated" },
  statistics: { sv: "antal, platser och tider", en: "numbers, places and times" },
  own_work: { sv: "rutiner, öppettider, vilka insatser som finns", en: "routines, opening hours, which services there are" },
};

/** The purposes that are shown first. */
export const FIRST_PURPOSES = [
  "support_or_protect", "prevent_crime", "crime_suspected", "acute_danger", "recipient_asked", "own_task",
];
