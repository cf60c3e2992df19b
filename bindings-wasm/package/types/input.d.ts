/**
 * What the door takes. It knows codes, ages, days and answers; it has no field for
 * anybody's name. Days are `YYYY-MM-DD`.
 */

/** Yes, no, not known yet (as leaving it out), or asked and impossible to know. */
export type Answer = boolean | "unknown" | "cannot_be_known" | null;

/** Answers by the name of the question; `facts()` lists them. */
export interface Answers {
  [fact: string]: Answer;
}

/** Answers for one listener each, by the listener's id. */
export interface AnswersByListener {
  [listener: string]: Answers;
}

/** A kind of information; `codes()` has their names. */
export type InformationKind =
  | "personal_circumstances"
  | "health_or_sexual_life"
  | "contact_details"
  | "identity"
  | "foreign_national"
  | "fictitious_identity"
  | "decision"
  | "correction_case"
  | "contact_ban_case"
  | "criminal_record"
  | "outside_crime_work"
  | "concern_report"
  | "protected_registration"
  | "protected_housing"
  | "whereabouts_clue"
  | "pupil_health"
  | "pupil_care"
  | "private_report"
  | "report_feedback"
  | "shared_record"
  | "custody_file"
  | "other_crime_register"
  | "personal_safety_work"
  | "intelligence"
  | "defence_or_security"
  | "emergency_plan"
  | "population_register"
  | "staff_counselling"
  | "staff_health"
  | "staff_contact"
  | "disciplinary_matter"
  | "library_loan"
  | "animal"
  | "bulk_personal_data"
  | "preliminary_investigation"
  | "distance_education_case"
  | "health_care_complaint"
  | "access_ban_register"
  | "statistics"
  | "own_work"
  | "staff_in_service";

/** Why something is said. */
export type Purpose =
  | "support_or_protect"
  | "prevent_crime"
  | "crime_suspected"
  | "acute_danger"
  | "recipient_asked"
  | "own_task"
  | "wrong_payments"
  | "rule_breaches"
  | "supervision"
  | "other";

/** What a listener is to the person whom the information is about. */
export type Relation =
  | "self"
  | "guardian"
  | "parent_without_custody"
  | "reported_person"
  | "other";

/** Who can give a consent. */
export type Giver = "subject" | "guardians" | "representative";

/** By what information brought its secrecy with it (11 kap. OSL). */
export type TransferBy =
  | "supervision_or_audit"
  | "disciplinary_matter"
  | "research"
  | "electronic_access"
  | "archive";

/** How something that went wrong came about. */
export type How =
  | "wrong_address"
  | "open_copy"
  | "shared_device"
  | "wrong_person"
  | "too_much"
  | "overheard"
  | "said_in_meeting"
  | "unauthorised_access"
  | "wrong_permission"
  | "published"
  | "lost_or_stolen"
  | "supplier_fault"
  | "missing_routine"
  | "routine_not_followed"
  | "unknown";

/** Something that has been done, or not. */
export type Act =
  | "noticed"
  | "reported"
  | "opened"
  | "documented"
  | "notified"
  | "informed"
  | "inspectorate_told"
  | "controller_told";

/** How an open point of law is read. */
export type Position = "yes" | "no" | "unsettled";

/** How 10 kap. 15 a § OSL stands beside 10 kap. 23 §. */
export type Beside = "unsettled" | "parallel" | "strict";

/** One disclosure: somebody says something to some listeners. */
export interface Disclosure {
  /** The day on which it is said. */
  date: string;
  /** The directory that the actors are named from; `malmo_2015` if neither it nor an organisation is given. */
  directory?: string | null;
  /** The municipality's own organisation, instead of a directory. */
  organisation?: Organisation | null;
  /** How open points of law are to be read. */
  switches?: Switches;
  /** Who speaks. */
  discloser: Participant;
  /** Everybody who hears or reads it. */
  listeners: Participant[];
  /** What is to be said; `id` and `held_by` may be left out. */
  item: Item;
  /** Whether the list of listeners is complete; if not, nothing is open for the room. */
  listeners_complete?: boolean;
}

/** A meeting: who is in the room, and what is to be said. */
export interface Meeting {
  /** The day on which it is said. */
  date: string;
  /** The directory that the actors are named from; `malmo_2015` if neither it nor an organisation is given. */
  directory?: string | null;
  /** The municipality's own organisation, instead of a directory. */
  organisation?: Organisation | null;
  /** How open points of law are to be read. */
  switches?: Switches;
  /** Everybody who hears or reads it. */
  participants: Participant[];
  /** What is to be said. */
  items: Item[];
  /** Whether the list of participants is complete; if not, nothing is open for the room. */
  participants_complete?: boolean;
}

/** Somebody in the room. */
export interface Participant {
  /** A short code of your own. */
  id?: string;
  /** The actor in the directory, as `malmo.polis`. */
  actor: string;
  /** The legal profile, where the directory leaves it open. */
  profile?: string | null;
  /** The unit that the participant belongs to, where the directory leaves it open. */
  unit?: string | null;
  /** The authority that a private participant takes part in the work of (2 kap. 1 § OSL). */
  acts_for?: string | null;
  /** Whether it has been checked that they are who they say, `true` if left out. */
  identity_verified?: Answer;
}

/** What is to be said; keep each item atomic. */
export interface Item {
  /** A short code of your own; no name. */
  id?: string;
  /** The participant who holds it. */
  held_by?: string;
  /** The actor whose matter it is, where staff act on another board's delegation. */
  case_of?: string | null;
  /** Who is to hear it; everybody else in the room if left out. */
  to?: string[] | null;
  /** The kinds of information. */
  information?: InformationKind[];
  /** Why it is said. */
  purpose?: Purpose[];
  /** The participants who have asked for it. */
  requested_by?: string[];
  /** The day on which the holder received it. */
  received_on?: string | null;
  /** How it came from another authority whose secrecy travels with it (11 kap. OSL). */
  transferred?: Transfer | null;
  /** Grounds that the speaker invokes, as `osl.10.27`. */
  grounds?: string[];
  /** The persons whom it is about; one person of unknown age if left out. */
  persons?: Person[];
  /** Answers about the item as a whole. */
  facts?: Answers;
  /** Answers for one listener each. */
  listeners?: AnswersByListener;
}

/** Where secret information came from. */
export interface Transfer {
  /** The actor that it came from. */
  from: string;
  /** By what. */
  by: TransferBy;
}

/** A person whom an item is about. */
export interface Person {
  /** A short code of your own such as `child`; no name. */
  id?: string;
  /** Age in whole years on the day, 0 to 120. */
  age?: number | null;
  /** Whether the person has died. */
  deceased?: boolean;
  /** Whether the information carries a secrecy marking (*sekretessmarkering*). */
  secrecy_marked?: boolean;
  /** What a participant is to this person, by the participant's id. */
  relations?: { [participant: string]: Relation };
  /** The consent that exists, if any. */
  consent?: Consent | null;
  /** Answers about this person. */
  facts?: Answers;
  /** Answers about this person for one listener each. */
  listeners?: AnswersByListener;
}

/** A consent. */
export interface Consent {
  /** Who has given it; those not listed have not. */
  by?: Giver[];
  /** Who has not answered yet. */
  awaiting?: Giver[];
  /** How many have custody and how many of them have consented. */
  guardians?: Guardians | null;
  /** The participants whom it names as listeners. */
  listeners: string[];
  /** The participants whom it allows to disclose; unknown if left out. */
  disclosers?: string[] | null;
  /** Whether it covers this information. */
  information?: Answer;
  /** The kinds of information that it names. */
  kinds?: InformationKind[] | null;
  /** Whether it covers this purpose. */
  purpose?: Answer;
  /** The purposes that it names. */
  purposes?: Purpose[] | null;
  /** The first day on which it holds. */
  valid_from?: string | null;
  /** The last day on which it holds. */
  valid_until?: string | null;
  /** The day on which it was withdrawn. */
  withdrawn_on?: string | null;
  /** Whether it holds only if a private listener is bound by a reservation. */
  on_reservation?: Answer;
  /** Assessed: the giver knew what it means. */
  informed?: Answer;
  /** Assessed: it is voluntary. */
  voluntary?: Answer;
  /** Assessed: it is definite, not a general waiver. */
  specific?: Answer;
}

/** How many guardians there are, and what they have answered. */
export interface Guardians {
  /** How many have custody, 1 or 2. */
  with_custody: number;
  /** How many of them have consented. */
  consented: number;
  /** How many have not answered yet; the others have said no. */
  awaiting?: number;
}

/** How open points of law are to be read. */
export interface Switches {
  /** 10 kap. 15 a § OSL for a committed crime beside 10 kap. 23 §. */
  osl_10_15a_vs_10_23?: Beside;
  /** Whether 6 kap. 5 § OSL makes it a duty on request to give also what an override has opened. */
  osl_6_5_after_override?: Position;
  /** Whether medical pupil health is an authority within health care in 25 kap. 12 § and 26 kap. 9 § OSL. */
  emi_is_health_authority?: Position;
  /** Whether 6 § polislagen is a duty that breaks secrecy. */
  polislagen_6_breaks_secrecy?: Position;
  /** Whether necessity (24 kap. 4 § brottsbalken) can be invoked for a disclosure. */
  necessity_brb_24_4?: Position;
}

/** A municipality's own organisation: units, never people. */
export interface Organisation {
  /** A short code of your own. */
  id: string;
  /** Its name, in Swedish. */
  name: string;
  /** Its name in English; the Swedish if left out. */
  name_en?: string | null;
  /** The first day that it describes. */
  from: string;
  /** The day from which it no longer does. */
  until?: string | null;
  /** The authorities: each board (*nämnd*) is one. */
  authorities: Authority[];
  /** The units and roles that a case can name. */
  actors: OwnActor[];
}

/** An authority, and how its branches stand to each other (8 kap. 2 § OSL). */
export interface Authority {
  /** A short code of your own. */
  id: string;
  /** Branches that are independent of the others. */
  independent?: string[];
  /** Branches of which that is not settled. */
  unsettled?: string[];
  /** Branches that are not independent of one another. */
  together?: string[];
}

/** A unit or a role of an organisation. */
export interface OwnActor {
  /** A short code of your own, by which a case names it. */
  id: string;
  /** Its name, in Swedish. */
  name: string;
  /** Its name in English; the Swedish if left out. */
  name_en?: string | null;
  /** The authority that it belongs to; left out for a private actor. */
  authority?: string | null;
  /** The branch of the authority. */
  branch?: string | null;
  /** Its legal profile, as `social_services`. */
  profile: string;
  /** Whether its staff may act on another board's delegation. */
  delegation?: boolean;
  /** What a user must know about it, in Swedish. */
  note?: string | null;
  /** The same in English. */
  note_en?: string | null;
}

/** Something that went wrong. */
export interface Review {
  /** What was disclosed, and who actually got it, on the day when it happened. */
  disclosure?: Disclosure | null;
  /** Instead of it, where nothing was disclosed: whose activity it was in. */
  activity?: Activity | null;
  /** How it came about. */
  how?: How[];
  /** What is known of times. */
  times?: Times;
  /** What has been done at a time that nobody knows. */
  done?: Act[];
  /** What has not been done. */
  not_done?: Act[];
  /** Answers about what happened and what follows. */
  facts?: Answers;
}

/** Whose activity something happened in. */
export interface Activity {
  /** The day on which it happened or was noticed. */
  date: string;
  /** The directory that the actor is named from. */
  directory?: string | null;
  /** The municipality's own organisation, instead of a directory. */
  organisation?: Organisation | null;
  /** The actor. */
  of: Participant;
}

/** What is known of times: days, or moments `YYYY-MM-DDTHH:MM`. */
export interface Times {
  /** When it happened, on the day of the disclosure. */
  happened_at?: string | null;
  /** Other days that the documents give for it. */
  happened_also?: string[];
  /** When somebody in the activity noticed it. */
  noticed_at?: string | null;
  /** When it was reported within the activity (lex Sarah). */
  reported_at?: string | null;
  /** When the inquiry was opened. */
  opened_at?: string | null;
  /** When the personal data breach was documented. */
  documented_at?: string | null;
  /** When the supervisory authority for data protection was notified. */
  notified_at?: string | null;
  /** When those whom it concerns were informed. */
  informed_at?: string | null;
  /** When the Health and Social Care Inspectorate was told. */
  inspectorate_told_at?: string | null;
  /** When the processor told the controller. */
  controller_told_at?: string | null;
}

/** A process, step by step. */
export interface Flow {
  /** The day whose law the steps are checked against. */
  date: string;
  /** Another day to check all the steps against. */
  also_on?: string | null;
  /** The directory that the actors are named from. */
  directory?: string | null;
  /** The municipality's own organisation, instead of a directory. */
  organisation?: Organisation | null;
  /** How open points of law are to be read. */
  switches?: Switches;
  /** Everybody who exists in the process, also those whom no step reaches. */
  actors: FlowActor[];
  /** The steps, in order. */
  steps: Step[];
}

/** Somebody in a process. */
export interface FlowActor {
  /** A short code of your own. */
  id: string;
  /** The actor in the directory. */
  actor: string;
  /** The legal profile, where the directory leaves it open. */
  profile?: string | null;
  /** The unit that they belong to, where the directory leaves it open. */
  unit?: string | null;
  /** The authority that they take part in the work of, where they are private. */
  acts_for?: string | null;
  /** The matters that they have a part in; all of them if left out. */
  matters?: string[];
  /** Answers about them as a listener in any step. */
  facts?: Answers;
}

/** One step of a process. */
export interface Step {
  /** A short code of your own. */
  id: string;
  /** Who gives it. */
  from: string;
  /** Who gets it. */
  to: string[];
  /** The day, where the step has one of its own. */
  date?: string | null;
  /** The matter that it belongs to, where the process has several. */
  matter?: string;
  /** The kinds of information. */
  information?: InformationKind[];
  /** Why it is given. */
  purpose?: Purpose[];
  /** Those among the receivers who have asked for it. */
  requested_by?: string[];
  /** The grounds or duties that the process claims, as `skollag.6.10`. */
  claims?: string[];
  /** Whether the step is taken only if somebody first decides so. */
  after_decision?: boolean;
  /** The persons whom it is about. */
  persons?: Person[];
  /** Answers about the information. */
  facts?: Answers;
  /** Answers for one receiver each. */
  listeners?: AnswersByListener;
}

/** Whose actors are wanted: a directory's, an organisation's, or every directory in outline. */
export interface Whose {
  directory?: string | null;
  organisation?: Organisation | null;
}
