/** What an activity usually holds and is asked for, by actor: only what is shown first. Every
 *  other kind can be chosen too. */
const HELD: Record<string, string[]> = {
  "generic.police": ["personal_circumstances", "preliminary_investigation", "intelligence"],
  "generic.social_services": ["contact_details", "personal_circumstances", "concern_report"],
  "generic.medical_pupil_health": ["contact_details", "personal_circumstances", "health_or_sexual_life"],
  "generic.other_pupil_health": ["contact_details", "pupil_health", "health_or_sexual_life"],
  "generic.headteacher": ["contact_details", "personal_circumstances", "correction_case"],
  "generic.school": ["contact_details", "personal_circumstances", "pupil_care"],
};

export const kindsHeldBy = (actor: string): string[] => HELD[actor] ?? ["contact_details", "personal_circumstances"];
