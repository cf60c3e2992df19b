/** What an activity usually holds and is asked for, by its legal profile: only what is shown
 *  first. Every other kind can be chosen too. */
const HELD: Record<string, string[]> = {
  police: ["personal_circumstances", "preliminary_investigation", "intelligence"],
  social_services: ["contact_details", "personal_circumstances", "concern_report"],
  medical_pupil_health: ["contact_details", "personal_circumstances", "health_or_sexual_life"],
  other_pupil_health: ["contact_details", "pupil_health", "health_or_sexual_life"],
  pupil_support: ["contact_details", "personal_circumstances", "correction_case"],
  school: ["contact_details", "personal_circumstances", "pupil_care"],
};

export const kindsHeldBy = (profile: string | null | undefined): string[] =>
  HELD[profile ?? ""] ?? ["contact_details", "personal_circumstances"];
