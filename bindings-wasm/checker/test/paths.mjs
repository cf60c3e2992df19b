// The paths that people take, in both languages: what each step is answered with.
const both = (sv, en) => new RegExp(`^(${sv}|${en})`, "i");
const UNKNOWN = both("Vet inte", "Do not know");
const YES = both("Ja$", "Yes$");
const NO = both("Nej", "No");

const who = (everyday) => [/Vem är du|Who are you/, everyday];
const room = (meeting) => [/Vilka hör dig|Who hears you/, meeting];
const identifiable = (answer) => [/förstå vem det gäller|tell whom/, answer];
const consent = (answer) => [/samtycke till att|consent to the/, answer];
const kind = (...answers) => [/Vilken sorts uppgift|What kind of information/, ...answers];
const why = (...answers) => [/Varför behöver|Why does it need/, ...answers];
const CHILD = both("15–17", "15 to 17");
const age = (answer) => [/Hur gammal|How old/, answer];
/** Whatever else is asked is not known. */
const rest = [/./, UNKNOWN];

export const PATHS = {
  "described so that nobody can tell": {
    steps: [who(/socialsekreterare|social worker/), room(/^SSPF/), identifiable(NO)],
    ends: "no_secrecy", most: 3,
  },
  "consent that covers everything": {
    steps: [
      who(/socialsekreterare|social worker/), room(/^SSPF/), identifiable(YES),
      consent(both("Ja, från den som uppgiften rör$", "Yes, from the person concerned$")),
      [/omfattar samtycket|does the consent cover/, both("Alla som hör", "Everybody who hears"), both("Just den här", "This very"), both("Den här dagen", "This day")],
      [/bedömt om samtycket|assessed about the consent/, both("Den som samtyckte", "Whoever consented"), both("Det är frivilligt", "It is voluntary"), both("Det är tillräckligt", "It is definite")],
      kind(both("Personliga förhållanden", "Personal circumstances")), why(both("Stödja", "Support")), age(both("18–20", "18 to 20")), rest,
    ],
    ends: "allowed", most: 9,
  },
  "social services alone with the police, under 21, to prevent crime": {
    steps: [
      who(/socialsekreterare|social worker/), room(/^(Enskilt med polisen|In private with the police)/), identifiable(YES), consent(NO),
      kind(both("Personliga förhållanden", "Personal circumstances")), why(both("Förebygga", "Prevent crime")), age(both("18–20", "18 to 20")), rest,
    ],
    ends: "after_assessment", most: 9, cites: /10 kap\. 18 a §/,
  },
  "a headteacher whom the police have asked": {
    steps: [
      who(/biträdande|deputy head/), room(/^(Enskilt med polisen|In private with the police)/),
      [/Vilken sorts verksamhet|What kind of activity/, both("Särskilt elevstöd|elevstöd|särskild", "special|pupil support")],
      identifiable(YES), consent(NO), kind(both("Personliga förhållanden", "Personal circumstances")),
      why(both("Mottagaren har begärt", "The recipient has asked")), [/Vem har begärt|Who has asked/, /./], age(CHILD), rest,
    ],
    ends: "after_assessment", most: 9, cites: /2025:170/,
  },
  "the school nurse in an SSPF meeting without consent": {
    steps: [
      who(/skolsköterska|school nurse/), room(/^SSPF/), identifiable(YES), consent(NO),
      kind(both("Hälsa eller", "Health or")), why(both("Stödja", "Support")), age(CHILD), rest,
    ],
    ends: "forbidden_by_default", most: 9, cites: /25 kap\. 1 §/,
  },
  "the school counsellor in an SSPF meeting, about a pupil of sixteen": {
    steps: [
      who(/skolkurator|school counsellor/), room(/^SSPF/), identifiable(YES), consent(NO),
      kind(both("Personliga förhållanden", "Personal circumstances")), why(both("Stödja", "Support")), age(CHILD), rest,
    ],
    ends: "forbidden_by_default", most: 9, cites: /23 kap\. 2 §/,
  },
  "a picture of places and events, no individuals": {
    steps: [who(/trygghetssamordnare|safety coordinator/), room(/^EST/)],
    ends: "no_secrecy", most: 2,
  },
};
