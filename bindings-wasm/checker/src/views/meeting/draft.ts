/** A consent as it is filled in: who, which, when. Dates and choices; never a name. */
export interface Draft {
  /** The one whom it is about has signed. */
  subject: boolean;
  /** How many have custody; 0 where nobody has, of an adult. */
  guardians: 0 | 1 | 2;
  /** How many of them have signed. */
  signed: number;
  disclosers: string[];
  listeners: string[];
  kinds: string[];
  purposes: string[];
  from: string;
  until: string;
  withdrawn: string;
  /** The assessments, by the name of the fact or of the field. */
  assessed: Record<string, boolean | null>;
}

/** Assessments about the consent itself; the others are about the person. */
const OF_CONSENT = ["informed", "voluntary", "specific"];

/** The consent and the assessments, as a person in a case has them. */
export function consentOf(draft: Draft | null, present: (id: string) => boolean): { consent?: object; facts?: object } {
  if (!draft) return {};
  const answered = Object.entries(draft.assessed).filter(([, value]) => value !== null);
  const day = (key: string, value: string) => (value === "" ? {} : { [key]: value });
  return {
    facts: Object.fromEntries(answered.filter(([key]) => !OF_CONSENT.includes(key))),
    consent: {
      by: draft.subject ? ["subject"] : [],
      ...(draft.guardians === 0 ? {} : {
        guardians: { with_custody: draft.guardians, consented: Math.min(draft.signed, draft.guardians) },
      }),
      listeners: draft.listeners.filter(present), disclosers: draft.disclosers.filter(present),
      kinds: draft.kinds, purposes: draft.purposes,
      ...day("valid_from", draft.from), ...day("valid_until", draft.until), ...day("withdrawn_on", draft.withdrawn),
      ...Object.fromEntries(answered.filter(([key]) => OF_CONSENT.includes(key))),
    },
  };
}

export const EMPTY: Draft = {
  subject: false, guardians: 2, signed: 0, disclosers: [], listeners: [], kinds: [], purposes: [],
  from: "", until: "", withdrawn: "", assessed: {},
};
