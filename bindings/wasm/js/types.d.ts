// Made by `cargo xtask gen` from the declarations of the core. Changes here are lost.

/** A UUID. */
export type Uuid = string;

/** A day of the calendar, written `YYYY-MM-DD`. */
export type Day = string;

/** A year, written `YYYY`. */
export type Year = string;

/** An age that a person had on some day. */
export interface AgeOnDay {
  /** The age, in whole years. */
  age: number;
  /** The day on which the person had it. */
  on: Day;
}

/** What is known of the day of a birth: the day, the year, or an age on some day. */
export type Birth =
  | Day
  | Year
  | AgeOnDay;

/** A declared residence during some time. */
export interface Residence {
  /** Code of the municipality (ATVK, seven digits). */
  municipality?: string | null;
  /** The first day. */
  from?: Day | null;
  /** The last day; absent while it lasts. */
  to?: Day | null;
}

/** A school attended during some time. */
export interface School {
  /** Name of the school. */
  name?: string | null;
  /** Code of the municipality (ATVK, seven digits) where it is. */
  municipality?: string | null;
  /** The first day. */
  from?: Day | null;
  /** The last day; absent while it lasts. */
  to?: Day | null;
}

/** A personal code and the time during which it was the person's. */
export interface HeldCode {
  /** The code as it was written down. */
  code: string;
  /** The first day; absent for the code given at birth or on entry in the register of persons. */
  from?: Day | null;
  /** The last day; absent while it is in use. */
  to?: Day | null;
}

/** In what capacity somebody consents for a child. */
export type Capacity =
  /** A parent (vecāks). */
  | "parent"
  /** A parent with sole custody (vecāks ar atsevišķu aizgādību). */
  | "parent_sole_custody"
  /** A guardian appointed by an orphans' court (aizbildnis). */
  | "guardian"
  /** An emergency guardian (ārkārtas aizbildnis). */
  | "emergency_guardian"
  /** The head of a child-care institution (aprūpes iestādes vadītājs). */
  | "institution_head"
  /** A foster family (audžuģimene): not a legal representative. */
  | "foster_family"
  /** A step-parent: not a legal representative. */
  | "step_parent"
  /** A grandparent: not a legal representative. */
  | "grandparent"
  /** A holder of a power of attorney (pilnvarotais): not a legal representative. */
  | "power_of_attorney"
  /** Anybody else: not a legal representative. */
  | "other";

/** How a consent was given. */
export type ConsentForm =
  /** On paper, signed by hand. */
  | "paper"
  /** With a secure electronic signature (drošs elektroniskais paraksts). */
  | "electronic_signature"
  /** A scan or photograph of a paper: whether that is writing is not sure. */
  | "scan"
  /** By e-mail: whether that is writing is not sure. */
  | "email"
  /** Through a school's messaging system: whether that is writing is not sure. */
  | "messenger"
  /** A tick on a web page: whether that is writing is not sure. */
  | "tick"
  /** By word of mouth. */
  | "oral";

/** What a consent was given for. */
export type ConsentPurpose =
  /** Volunteer work. */
  | "volunteer_work"
  /** Being photographed or filmed. */
  | "photographs"
  /** Processing of personal data. */
  | "personal_data"
  /** Something else. */
  | "other";

/**
 * A consent (piekrišana) to volunteer work, given by a legal representative (likumiskais pārstāvis).
 *
 * The Law, section 4(2), asks for it in writing for volunteers from 13 to 16.
 */
export interface Consent {
  /** Name of whoever gave it, so that two parents can be told apart. */
  giver?: string | null;
  /** In what capacity. */
  capacity?: Capacity | null;
  /** The document behind the capacity, such as an orphans' court's decision (bāriņtiesas lēmums). */
  document?: string | null;
  /** How it was given. */
  form?: ConsentForm | null;
  /** What it was given for. */
  purpose?: ConsentPurpose | null;
  /** The organizations or placements it is limited to; absent where its text sets no limit. */
  limited_to?: Uuid[] | null;
  /** The day on which it was given. */
  given?: Day | null;
  /** The day on which the organizer received it. */
  received?: Day | null;
  /** The first day it speaks for, where that is later than the day it was given. */
  from?: Day | null;
  /** The last day it speaks for; absent where its text sets no end. */
  to?: Day | null;
  /** The first day on which it no longer held because it was withdrawn. */
  withdrawn?: Day | null;
}

/** A risk that a policy covers. */
export type Risk =
  /** Injury (trauma). */
  | "injury"
  /** Burns (apdegumi). */
  | "burns"
  /** Frostbite (apsaldējumi). */
  | "frostbite"
  /** Disability (invaliditāte). */
  | "disability"
  /** Death (nāve). */
  | "death";

/** An accident insurance policy for a volunteer (Cabinet Regulation No. 762). */
export interface Policy {
  /** The day on which the contract was made. */
  made?: Day | null;
  /** The first day it insures. */
  from?: Day | null;
  /** The last day it insures. */
  to?: Day | null;
  /** The risks it covers: all of them, so that one that is not listed is not covered. */
  risks?: Risk[] | null;
  /** The sum insured for disability, in euro cents. */
  disability_cents?: number | null;
}

/**
 * A volunteer (brīvprātīgā darba veicējs): a person who has reached 13 and works of good will, unpaid, for the benefit of society (Volunteer Work Law, sections 2 and 4).
 *
 * A register also holds those who turn out to be too young: that is for the rules to say.
 */
export interface Volunteer {
  /** The key, given by whoever keeps the register. Never a personal code, which can change. */
  id: Uuid;
  /** Name and surname. */
  name?: string | null;
  /** What is known of the birth. */
  born?: Birth | null;
  /** Declared residences (deklarētā dzīvesvieta), one after another. */
  residences?: Residence[] | null;
  /** Schools attended, one after another. */
  schools?: School[] | null;
  /** Personal codes (personas kods), the present one and those it replaced. */
  codes?: HeldCode[] | null;
  /** Consents of legal representatives. An empty list says that there is none. */
  consents?: Consent[] | null;
  /** Accident policies that the volunteer holds. An empty list says that there is none. */
  policies?: Policy[] | null;
}

/** What an organization is in law. Section 3 of the Law says which of them may organize volunteer work. */
export type LegalClass =
  /** Association (biedrība). */
  | "association"
  /** Foundation (nodibinājums). */
  | "foundation"
  /** Trade union or a union of trade unions (arodbiedrība). */
  | "trade_union"
  /** State institution (valsts iestāde). */
  | "state_institution"
  /** Municipal institution (pašvaldības iestāde), the council's own administration included. */
  | "municipal_institution"
  /** Political party (politiskā partija). */
  | "political_party"
  /** Alliance of political parties (partiju apvienība). */
  | "party_alliance"
  /** Limited company with, or claiming, the status of a social enterprise (sociālais uzņēmums). */
  | "social_enterprise"
  /** Any other merchant (komersants). */
  | "merchant"
  /** A natural person (fiziska persona). */
  | "natural_person"
  /** Religious organization (reliģiska organizācija). */
  | "religious_organization"
  /** Derived public person other than a municipality, such as a university (atvasināta publiska persona). */
  | "derived_public_person"
  /** Capital company of the state or a municipality (publiskas personas kapitālsabiedrība). */
  | "public_capital_company";

/** The organization to which another belonged during some time. */
export interface Parentage {
  /** The organization above. */
  organization: Uuid;
  /** The first day; absent if it was so from the beginning. */
  from?: Day | null;
  /** The last day; absent while it lasts. */
  to?: Day | null;
}

/** A status granted by the state. */
export type StatusKind =
  /** Social enterprise (sociālā uzņēmuma statuss, Social Enterprise Law section 2). */
  | "social_enterprise";

/** A status and the days on which it held. */
export interface Status {
  /** Which status. */
  kind: StatusKind;
  /** The day on which it was granted. */
  from?: Day | null;
  /** The last day before it was withdrawn; absent while it holds. */
  to?: Day | null;
}

/** A place where volunteers work. */
export interface Place {
  /** Its name. */
  name?: string | null;
  /** Code of the municipality (ATVK, seven digits). */
  municipality?: string | null;
}

/** An organizer (brīvprātīgā darba organizētājs), or a place under it where the work is done. */
export interface Organization {
  /** The key, given by whoever keeps the register. */
  id: Uuid;
  /** Its name. Hidden like a person's, because an organizer may turn out to be one. */
  name?: string | null;
  /** What it is in law. */
  class?: LegalClass | null;
  /** Registration number (reģistrācijas numurs). */
  registration_number?: string | null;
  /** The organizations it belonged to, such as the council of a library, with dates. */
  parents?: Parentage[] | null;
  /** Code of the municipality (ATVK, seven digits) of its registered address. */
  municipality?: string | null;
  /** Statuses granted to it. An empty list says that there is none; so does an absent one for a class that is not that of a social enterprise. */
  statuses?: Status[] | null;
  /** Places where volunteers work for it. */
  places?: Place[] | null;
}

/** The form of an agreement or a notice. */
export type AgreementForm =
  /** In writing (rakstveidā). */
  | "written"
  /** By word of mouth (mutvārdos). */
  | "oral";

/** A side of an agreement, or one who signs beside it. */
export type Party =
  /** The volunteer. */
  | "volunteer"
  /** The organizer. */
  | "organization"
  /** The volunteer's legal representative. */
  | "legal_representative";

/** A signature under a contract. */
export interface Signature {
  /** Whose. */
  by: Party;
  /** On which day; absent if it is not known to have been signed later than the contract was made. */
  on?: Day | null;
}

/** A matter that sides agree on when the relationship arises (the Law, section 5(1)). */
export type Matter =
  /** The amount of work (apjoms). */
  | "amount"
  /** How it is done (izpildes kārtība). */
  | "manner"
  /** How long it lasts (termiņš). */
  | "term"
  /** That the volunteer was acquainted with rights and duties. */
  | "acquainted";

/** Whether an agreement has an end. */
export type TermKind =
  /** Until a day (uz noteiktu laiku). */
  | "fixed"
  /** Without an end (uz nenoteiktu laiku). */
  | "open_ended";

/** How long an agreement is to last. */
export interface Term {
  /** Whether it has an end. */
  kind: TermKind;
  /** The first day, where it is not that of the agreement. */
  from?: Day | null;
  /** The last day of a fixed term; absent while none is known. */
  to?: Day | null;
}

/** A change of the term. */
export interface Amendment {
  /** The day on which it was agreed. */
  on?: Day | null;
  /** The new term. */
  term: Term;
}

/** An agreement (vienošanās) on volunteer work, oral or written (the Law, sections 5 and 6). */
export interface Agreement {
  /** The form in which it was concluded. */
  form?: AgreementForm | null;
  /** The day on which it was concluded. */
  concluded?: Day | null;
  /** The day from which it stood in writing, where that is later than the day it was concluded. Absent if it is not known to have been put in writing later. */
  written?: Day | null;
  /** Signatures under the written contract: all of them, so that one that is not listed is missing. Absent, the contract is taken to be signed as it was made. */
  signatures?: Signature[] | null;
  /** The day on which the volunteer was acquainted with rights and duties. */
  acquainted?: Day | null;
  /** What it settles: all of it, so that a matter that is not listed is not settled. */
  agreed?: Matter[] | null;
  /** How long it is to last. */
  term?: Term | null;
  /** Later changes of the term, in the order in which they were made. */
  amendments?: Amendment[] | null;
  /** The day on which either side asked for a written contract. Absent if nobody is known to have asked. */
  writing_requested?: Day | null;
  /** Whether the volunteer's expenses are to be covered. */
  expenses_covered?: boolean | null;
}

/** The work of a placement. */
export interface Work {
  /** What is to be done. */
  task?: string | null;
  /** Field of work, in the words of whoever keeps the register. */
  field?: string | null;
  /** Whether it suits the age of the volunteer (the Law, section 4(3)). */
  suits_age?: boolean | null;
  /** Whether it is harmless to safety, health and morals (section 4(3)). */
  harmless?: boolean | null;
  /** Whether it builds knowledge, skills, abilities or communication (section 4(3)). */
  learning?: boolean | null;
  /** Whether it is done in place of an employee (section 4(4)). */
  replaces_employee?: boolean | null;
  /** Whether it is done for profit (section 2(2)). */
  for_profit?: boolean | null;
  /** Whether minors take part in it, beside the volunteer. */
  minors_take_part?: boolean | null;
}

/** Money or goods given for the work itself. */
export interface Payment {
  /** How much, in euro cents. */
  cents: number;
  /** On which day. */
  on?: Day | null;
}

/** What an expense was for (Personal Income Tax Law, section 9(1)). */
export type ExpenseKind =
  /** Food (ēdināšana). */
  | "food"
  /** A night's lodging (naktsmītne). */
  | "lodging"
  /** Travel (ceļa izdevumi). */
  | "travel"
  /** Fuel (degviela). */
  | "fuel"
  /** Clothing (apģērbs). */
  | "clothing"
  /** Training (mācības). */
  | "training"
  /** Accident insurance that the law makes mandatory: outside the yearly cap. */
  | "mandatory_accident_insurance"
  /** Third-party liability insurance that the law makes mandatory: outside the yearly cap. */
  | "mandatory_liability_insurance"
  /** Health checks that the law makes mandatory: outside the yearly cap. */
  | "mandatory_health_check"
  /** Anything else. */
  | "other";

/** An expense of the volunteer's that the organizer repaid. */
export interface Expense {
  /** What it was spent on. */
  kind?: ExpenseKind | null;
  /** How much, in euro cents. */
  cents: number;
  /** The day on which it was repaid. */
  on?: Day | null;
}

/** A kind of danger. The annex of Regulation 762 is known only in part, so the list is open. */
export type HazardKind =
  /** Work in conditions of increased danger (paaugstināta bīstamība). */
  | "increased_danger"
  /** Work with dangerous substances (bīstamas vielas). */
  | "dangerous_substances"
  /** Work with a possible fall from a height: dangerous from more than five metres. */
  | "fall_from_height"
  /** Another work that the annex names, by the organizer's own reading. */
  | "other_in_annex"
  /** A danger that the annex does not name. */
  | "not_in_annex";

/** Something in the work that may make insurance mandatory (Cabinet Regulation No. 762, annex). */
export interface Hazard {
  /** Of what kind. */
  kind: HazardKind;
  /** For a possible fall: from what height, in centimetres. */
  height_cm?: number | null;
}

/** Those whom the work serves. */
export type Beneficiary =
  /** Children. */
  | "children"
  /** Young people. */
  | "youth"
  /** Seniors. */
  | "seniors"
  /** Persons with a disability (personas ar invaliditāti). */
  | "people_with_disabilities"
  /** Foreigners. */
  | "foreigners"
  /** Animals. */
  | "animals"
  /** Nature and surroundings. */
  | "environment"
  /** The public at large. */
  | "public"
  /** Somebody else. */
  | "other";

/** How a placement ended before its term, or without one (the Law, section 5(2) and (3)). */
export interface Ending {
  /** Who ended it; absent also where both agreed. */
  by?: Party | null;
  /** The day on which notice was given; absent if none is known to have been given. */
  notice_given?: Day | null;
  /** The last day of the placement; absent while none is known. */
  effective?: Day | null;
  /** The form of the notice. */
  form?: AgreementForm | null;
  /** Whether there was an important reason (svarīgs iemesls), which needs no notice. */
  important_reason?: boolean | null;
  /** The reason given. */
  reason?: string | null;
}

/** A placement (brīvprātīgā darba tiesiskās attiecības): one volunteer, one organizer, one agreement. */
export interface Placement {
  /** The key, given by whoever keeps the register. */
  id: Uuid;
  /** The volunteer. */
  volunteer: Uuid;
  /** The organizer who makes the agreement. Where the work is done elsewhere, the hour log names the host. */
  organization: Uuid;
  /** What was agreed, and how. */
  agreement?: Agreement | null;
  /** The work. */
  work?: Work | null;
  /** Payments for the work itself. An empty list says that there were none. */
  payments?: Payment[] | null;
  /** Expenses repaid to the volunteer, as far as any are known to have been. */
  expenses?: Expense[] | null;
  /** Dangers of the work. An empty list says that there are none. */
  hazards?: Hazard[] | null;
  /** Accident policies that the organizer took out. An empty list says that there are none. */
  insurance?: Policy[] | null;
  /** Those whom the work serves. */
  beneficiaries?: Beneficiary[] | null;
  /** How it ended; absent while no end is known. */
  ending?: Ending | null;
}

/** A day `YYYY-MM-DD`, days `YYYY-MM-DD/YYYY-MM-DD` (both included) or a month `YYYY-MM`. */
export type When = string;

/** A time of day, written `HH:MM`; `24:00` is the end of the day. */
export type Clock = string;

/** How the work was done. */
export type Mode =
  /** On site (klātienē). */
  | "on_site"
  /** Remotely (attālināti). */
  | "remote"
  /** In another country (ārvalstīs). */
  | "abroad";

/** What kind of hours an entry holds. Schemes differ in which of them count. */
export type HourKind =
  /** The work itself. */
  | "work"
  /** Training for it (mācības). */
  | "training"
  /** The way there and back (ceļš). */
  | "travel"
  /** Preparation (sagatavošanās). */
  | "preparation"
  /** Waiting to be called (dežūra). */
  | "standby"
  /** Ordered by a court or another authority: not of good will. */
  | "mandated"
  /** A paid summer job: not unpaid. */
  | "paid_summer_job"
  /** An internship (prakse). */
  | "internship"
  /** Required by a school. */
  | "school_requirement"
  /** A programme such as the European Solidarity Corps. */
  | "programme";

/** Where the entry stands on paper. */
export interface Evidence {
  /** The booklet (grāmatiņa). */
  booklet?: string | null;
  /** The page. */
  page?: number | null;
  /** The line. */
  line?: number | null;
}

/** Who enters or confirms hours. */
export type Role =
  /** The volunteer. */
  | "volunteer"
  /** The place where the work was done. */
  | "host"
  /** The coordinator (brīvprātīgā darba koordinators). */
  | "coordinator"
  /** A school. */
  | "school"
  /** The municipality. */
  | "municipality";

/** Where a confirmation stands. */
export type ConfirmationState =
  /** Waiting for confirmation (gaida apstiprinājumu). */
  | "pending"
  /** Confirmed (apstiprināts). */
  | "confirmed"
  /** Rejected (noraidīts). */
  | "rejected"
  /** Taken back by whoever entered it (atsaukts). */
  | "withdrawn";

/** Whether hours were confirmed, and by whom. */
export interface Confirmation {
  /** Where it stands. */
  state: ConfirmationState;
  /** Name of whoever decided. */
  by?: string | null;
  /** In what role. */
  role?: Role | null;
  /** On which day. */
  on?: Day | null;
  /** The reason given. */
  reason?: string | null;
}

/** One entry of the hour log (stundu ieraksts), as it was written: for a day, for several days or for a month. */
export interface HourLog {
  /** The key, given by whoever keeps the register. */
  id: Uuid;
  /** The placement in which the hours were worked. */
  placement: Uuid;
  /** The organization where the work was done, if it is not the one that made the agreement. */
  host?: Uuid | null;
  /** The day, the days or the month. */
  on: When;
  /** How long, in minutes. */
  minutes: number;
  /** When the work began. A work that ends before it starts went over midnight. */
  start?: Clock | null;
  /** When the work ended. */
  end?: Clock | null;
  /** How the hours were stated, in the words of the source, such as `3 ak. st.`. */
  stated?: string | null;
  /** What was done. */
  task?: string | null;
  /** Field of work, in the words of whoever keeps the register. */
  field?: string | null;
  /** Where it was done. */
  place?: string | null;
  /** On site, remotely or abroad. */
  mode?: Mode | null;
  /** What kind of hours these are. */
  kind?: HourKind | null;
  /** The booklet line behind the entry. */
  evidence?: Evidence | null;
  /** Who entered it. */
  entered_by?: Role | null;
  /** The day on which it was entered. */
  entered?: Day | null;
  /** Whether the hours were confirmed. */
  confirmation?: Confirmation | null;
  /** The entry that this one corrects and takes the place of. */
  corrects?: Uuid | null;
}

/** The kinds of records in a register. */
export type RecordKind =
  /** A volunteer. */
  | "volunteer"
  /** An organization. */
  | "organization"
  /** A placement. */
  | "placement"
  /** An entry of the hour log. */
  | "hour_log";

/** The column from which a member comes. */
export interface SourceColumn {
  /** The member, without the position of the record, such as `consents/0/given`. */
  member: string;
  /** Heading of the column, as it is written in the file. */
  heading: string;
}

/** The file from which the records of one kind come. */
export interface SourceTable {
  /** What its records are. */
  kind: RecordKind;
  /** Name of the file. */
  file: string;
  /** Where each member stands. */
  columns: SourceColumn[];
  /** Row of each record, from 1, by the position of the record; null for a record that has no row of its own. */
  rows: (number | null)[];
}

/** Volunteers, organizations, placements and hour logs. A list that is left out is empty. */
export interface Register {
  /** The volunteers. */
  volunteers?: Volunteer[] | null;
  /** The organizations. */
  organizations?: Organization[] | null;
  /** The placements. */
  placements?: Placement[] | null;
  /** The hour logs. */
  hour_logs?: HourLog[] | null;
  /** Where each record stands in an office's own files, one table for each kind of record. Whoever reads the files writes it; findings then name file, row and column. */
  sources?: SourceTable[] | null;
}

/**
 * When an age counts as reached.
 *
 * The Volunteer Work Law does not say. Criminal-law practice counts from the day after the birthday.
 */
export type AgeReached =
  /** On the birthday itself. */
  | "birthday"
  /** On the day after the birthday. */
  | "day_after";

/** The birthday of a person born on 29 February, in a year that has no such day. */
export type LeapBirthday =
  /** 1 March: the cautious reading, no age is reached early. */
  | "mar_1"
  /** 28 February. */
  | "feb_28";

/** The age from which no consent is needed. The Law says "from 13 to 16", which can be read in two ways. */
export type ConsentUntil =
  /** Until the day before the 16th birthday. */
  | "16"
  /** Until the day before the 17th birthday. */
  | "17";

/** Whose consent is needed. */
export type ConsentBy =
  /** One parent's, for both. */
  | "one_parent"
  /** Both parents'; one where a parent has sole custody, or a guardian stands in. */
  | "both";

/** How the three days of a notice are counted. */
export type NoticeDays =
  /** The third day after the notice is in time. */
  | "calendar"
  /** Three whole days lie between the notice and the end. */
  | "clear";

/** Whether rules that rest only on recollection are applied. */
export type Recalled =
  /** They are not. */
  | "off"
  /** They are, and never as more than information. */
  | "information";

/** What a judgement was asked for: the day on which it is made, and the choices where the law leaves room. */
export interface Settings {
  /** The day on which the judgement is made. It decides only what lies in the future. */
  today: Day;
  /** When an age counts as reached; on the birthday if not set. */
  age_reached?: AgeReached | null;
  /** The birthday of a person born on 29 February; 1 March if not set. */
  leap_birthday?: LeapBirthday | null;
  /** The age from which no consent is needed; 16 if not set. */
  consent_until?: ConsentUntil | null;
  /** Whose consent is needed; one parent's if not set. */
  consent_by?: ConsentBy | null;
  /** How the days of a notice are counted; calendar days if not set. */
  notice_days?: NoticeDays | null;
  /** Whether rules that rest only on recollection are applied; off if not set. */
  recalled?: Recalled | null;
}

/** A title in both languages. */
export interface Title {
  /** In Latvian. */
  lv: string;
  /** In English. */
  en: string;
}

/** Whose scheme it is. */
export interface Authority {
  /** Its name. */
  name: string;
  /** Code of the municipality (ATVK, seven digits). */
  municipality: string;
}

/** The days whose hours count. */
export interface SchemePeriod {
  /** The first. */
  from: Day;
  /** The last. */
  to: Day;
}

/** The day on which an age is looked at. */
export type AgeTested =
  /** Each day of work. */
  | "day_of_work"
  /** The first day of the period. */
  | "period_start"
  /** The last day of the period. */
  | "period_end";

/** The text is silent: the convention, and the other readings. */
export interface SilentAgeTested {
  /** The convention. */
  assume: AgeTested;
  /** The other readings, each of which is tried. */
  or: AgeTested[];
}

/** A clause of a scheme: what its text says, or a convention where the text is silent. */
export type AgeTestedClause =
  | AgeTested
  | SilentAgeTested;

/** The ages a scheme is for. */
export interface AgeRule {
  /** The least age, in years. */
  from: number;
  /** The greatest age, in years: through the day before the next birthday. */
  to: number;
  /** The day on which the age is looked at. */
  tested_on: AgeTestedClause;
}

/** The text is silent: the convention, and the other readings. */
export interface SilentLegalClassList {
  /** The convention. */
  assume: LegalClass[];
  /** The other readings, each of which is tried. */
  or: LegalClass[][];
}

/** A clause of a scheme: what its text says, or a convention where the text is silent. */
export type LegalClassListClause =
  | LegalClass[]
  | SilentLegalClassList;

/** Where the work is done. */
export interface HostRule {
  /** The classes of organizations at which hours count. */
  classes: LegalClassListClause;
}

/** Where volunteers have to live. */
export type ResidenceAsked =
  /** Anywhere. */
  | "anywhere"
  /** In the municipality of the authority, on the day of the work. */
  | "authority";

/** The text is silent: the convention, and the other readings. */
export interface SilentResidenceAsked {
  /** The convention. */
  assume: ResidenceAsked;
  /** The other readings, each of which is tried. */
  or: ResidenceAsked[];
}

/** A clause of a scheme: what its text says, or a convention where the text is silent. */
export type ResidenceAskedClause =
  | ResidenceAsked
  | SilentResidenceAsked;

/** Who a scheme is for, beside age. */
export interface VolunteerRule {
  /** Where they live. */
  residence: ResidenceAskedClause;
}

/** The text is silent: the convention, and the other readings. */
export interface SilentHourKindList {
  /** The convention. */
  assume: HourKind[];
  /** The other readings, each of which is tried. */
  or: HourKind[][];
}

/** A clause of a scheme: what its text says, or a convention where the text is silent. */
export type HourKindListClause =
  | HourKind[]
  | SilentHourKindList;

/** What confirmation hours need. */
export type HoursConfirmed =
  /** Confirmed, by whomever. */
  | "confirmed"
  /** Confirmed by somebody other than the volunteer. */
  | "confirmed_by_others"
  /** Entered is enough, unless a rejection or withdrawal is recorded. */
  | "entered";

/** The text is silent: the convention, and the other readings. */
export interface SilentHoursConfirmed {
  /** The convention. */
  assume: HoursConfirmed;
  /** The other readings, each of which is tried. */
  or: HoursConfirmed[];
}

/** A clause of a scheme: what its text says, or a convention where the text is silent. */
export type HoursConfirmedClause =
  | HoursConfirmed
  | SilentHoursConfirmed;

/** Whether hours have to have been volunteer work under the Law. */
export type Lawfulness =
  /** Hours that were not are left out; hours of which it is not known are undecided. */
  | "void_excluded"
  /** It does not matter. Hours that the records themselves contradict count in no case. */
  | "any";

/** The text is silent: the convention, and the other readings. */
export interface SilentLawfulness {
  /** The convention. */
  assume: Lawfulness;
  /** The other readings, each of which is tried. */
  or: Lawfulness[];
}

/** A clause of a scheme: what its text says, or a convention where the text is silent. */
export type LawfulnessClause =
  | Lawfulness
  | SilentLawfulness;

/** Which hours count. */
export interface HourRule {
  /** The kinds that do. Hours of which no kind is said are taken for work. */
  kinds: HourKindListClause;
  /** What confirmation they need. */
  confirmation: HoursConfirmedClause;
  /** Whether they have to have been volunteer work under the Law. */
  lawfulness: LawfulnessClause;
}

/** What is given for a level. */
export type Awarded =
  /** An invitation to the honouring event (ielūgums uz godināšanas pasākumu). */
  | "invitation"
  /** A certificate (apliecinājums). */
  | "certificate";

/** Something that can be earned. */
export interface Level {
  /** Its name in files and decisions. */
  id: string;
  /** What it is called. */
  title: Title;
  /** The hours it takes: these or more. */
  at_least_hours: number;
  /** What is given. */
  awards: Awarded[];
}

/** What the text of a scheme says. */
export interface Scheme {
  /** Its name in files and commands. */
  id: string;
  /** The text it was taken from. */
  source: string;
  /** What it is called. */
  title: Title;
  /** Whose scheme it is. */
  authority: Authority;
  /** The days whose hours count. */
  period: SchemePeriod;
  /** The ages it is for; absent if it is for all. */
  age?: AgeRule | null;
  /** Where the work is done. */
  hosts: HostRule;
  /** Who it is for, beside age. */
  volunteers: VolunteerRule;
  /** Which hours count. */
  hours: HourRule;
  /** What can be earned, the least first. */
  levels: Level[];
}

/** The language of a text. */
export type Lang =
  /** Latvian. */
  | "lv"
  /** English. */
  | "en";

/** How much a report tells. */
export type Detail =
  /** What was found, what could not be decided, what was not judged. */
  | "findings"
  /** Also what is satisfied, and the verdict on each entry of the hour log. */
  | "full";

/** What a check is asked for. */
export interface CheckOptions {
  /** The day and the choices where the law leaves room. */
  settings: Settings;
  /** The language of the text; without it, the report has no text. */
  lang?: Lang | null;
  /** How much is told; the findings if not set. */
  detail?: Detail | null;
}

/** The id of a built-in scheme, or a scheme. */
export type SchemeChoice =
  | string
  | Scheme;

/** An award that was made: its members are the key by which none is given twice. */
export interface Award {
  /** The person. */
  volunteer: Uuid;
  /** The scheme. */
  scheme: string;
  /** The level. */
  level: string;
  /** The period whose hours earned it. */
  period: SchemePeriod;
}

/** What a recognition is asked for. */
export interface RecognizeOptions {
  /** The day and the choices where the law leaves room. */
  settings: Settings;
  /** The scheme: the id of a built-in one, or a scheme. */
  scheme: SchemeChoice;
  /** Awards that were made earlier and are not due again. */
  earlier?: Award[] | null;
}

/** The code of a rule that is checked. */
export type RuleCode =
  /** Entry into force of the Law. */
  | "law-not-in-force"
  /** Right to organize volunteer work. */
  | "host-not-entitled"
  /** Status of a social enterprise. */
  | "social-enterprise-status"
  /** Legal form of the organizer. */
  | "host-class-doubtful"
  /** Minimum age. */
  | "under-minimum-age"
  /** Written consent of a legal representative. */
  | "consent-missing"
  /** Consent at the age of 16. */
  | "consent-at-sixteen"
  /** Unpaid work. */
  | "paid-work"
  /** Content of the agreement. */
  | "agreement-incomplete"
  /** Agreement before work begins. */
  | "work-before-agreement"
  /** Written contract at the request of a side. */
  | "writing-requested"
  /** Written contract where expenses are covered. */
  | "expenses-need-writing"
  /** Written contract with a minor. */
  | "minor-needs-writing"
  /** Time between a notice and the end. */
  | "notice-too-short"
  /** Form of a notice. */
  | "notice-not-written"
  /** Work after the end of the placement. */
  | "work-after-end"
  /** Insurance in dangerous work. */
  | "uninsured-hazard"
  /** Insurance before work begins. */
  | "insured-too-late"
  /** Limit of expenses repaid free of tax. */
  | "expenses-over-cap"
  /** Form of the personal code. */
  | "personal-code-malformed"
  /** Check digit of the personal code. */
  | "personal-code-check-digit"
  /** Personal code and birth date. */
  | "personal-code-birth-date"
  /** Birth date. */
  | "birth-date-missing"
  /** Registration number. */
  | "registration-number"
  /** Time as entered. */
  | "minutes-invalid"
  /** Entries for the future. */
  | "hours-in-future"
  /** Time from start to end of the work. */
  | "minutes-over-interval"
  /** Time of one day. */
  | "day-over-24-hours"
  /** Overlap of entries. */
  | "hours-overlap"
  /** Entries of the same hours. */
  | "hours-duplicate";

/** How grave a finding is. The gravest comes first. */
export type Severity =
  /** Not in accord with the provision (neatbilstība). */
  | "violation"
  /** Probably not in accord, or the basis is not sure enough to say more (brīdinājums). */
  | "warning"
  /** Worth knowing (norāde). */
  | "information";

/** What a breach does to the hours that were worked on its days. */
export type Bearing =
  /** This was not volunteer work under the Law: the hours are void. */
  | "voids"
  /** Somebody owes a paper, an insurance or a notice; the hours stand. */
  | "duty"
  /** Only papers and records are touched. */
  | "record"
  /** Nothing is wrong. */
  | "note";

/** Who speaks in a finding. */
export type Voice =
  /** The Law and the acts around it. */
  | "law"
  /** The records themselves, which cannot be right as they are. */
  | "records";

/** An act of law, or another voice that a finding may speak in. */
export type Act =
  /** Volunteer Work Law (Brīvprātīgā darba likums), likumi.lv 275061. */
  | "volunteer_work_law"
  /** Cabinet Regulation No. 762 of 22 December 2015 on volunteers' accident insurance, likumi.lv 278830. */
  | "insurance_regulation"
  /** Personal Income Tax Law (likums „Par iedzīvotāju ienākuma nodokli”). */
  | "income_tax_law"
  /** Children's Rights Protection Law (Bērnu tiesību aizsardzības likums), likumi.lv 49096. */
  | "childrens_rights_law"
  /** Cabinet Regulation No. 13 of 9 January 2024 on permits to be among children, likumi.lv 348995. */
  | "permit_regulation"
  /** Immigration Law (Imigrācijas likums). */
  | "immigration_law"
  /** Law on the Financing of Political Organizations (Parties), likumi.lv 36189. */
  | "party_financing_law"
  /** Social Enterprise Law (Sociālā uzņēmuma likums), likumi.lv 294484. */
  | "social_enterprise_law"
  /** Youth Law (Jaunatnes likums), likumi.lv 175920. */
  | "youth_law"
  /** Associations and Foundations Law (Biedrību un nodibinājumu likums). */
  | "associations_law"
  /** Acts beside the Law that no rule rests on. */
  | "other_acts"
  /** No act: the records themselves contradict each other or cannot be right. */
  | "records";

/** What the knowledge of a provision rests on. It caps how severe a finding may be. */
export type Mark =
  /** The text of the act was seen. */
  | "primary"
  /** An official page that describes or quotes it was seen. */
  | "official"
  /** Another page that describes or quotes it was seen. */
  | "secondary"
  /** Not seen: recalled from memory. */
  | "recalled"
  /** No act: a contradiction in the records themselves. */
  | "own";

/** A provision of an act: the smallest part of it that a rule rests on. */
export interface Provision {
  /** The act. */
  act: Act;
  /** Section, paragraph and clause, as they are cited: `4(2)`, `6(1)3`; empty for the act as a whole. */
  place: string;
  /** What the knowledge of its wording rests on. */
  basis: Mark;
  /** The last day for which its wording was confirmed; null where the copy that was seen bears no date. */
  confirmed_to: Day | null;
}

/** The record that a finding is about. */
export interface Subject {
  /** What kind of record. */
  kind: RecordKind;
  /** Its id. */
  id: Uuid;
}

/** A JSON Pointer (RFC 6901); empty for the whole document. */
export type Pointer = string;

/** A place in an office's file, as a person would look it up. */
export interface Source {
  /** Name of the file. */
  file: string;
  /** Row of the sheet, from 1. */
  row: number;
  /** Heading of the column, where one column holds what is meant. */
  column?: string;
}

/** A stretch of days, both ends included. */
export interface Period {
  /** The first day; absent if it has no beginning. */
  from?: Day;
  /** The last day; absent if it has no end. */
  to?: Day;
}

/** The Law was not in force yet. */
export interface CauseLawNotInForce {
  /** The Law was not in force yet. */
  reason: "law_not_in_force";
}

/** Organizations of this class may not organize volunteer work. */
export interface CauseHostNotEntitled {
  /** Organizations of this class may not organize volunteer work. */
  reason: "host_not_entitled";
  /** The class. */
  class: LegalClass;
}

/** The Law does not name this class; the legal form has to be looked into. */
export interface CauseHostClassDoubtful {
  /** The Law does not name this class; the legal form has to be looked into. */
  reason: "host_class_doubtful";
  /** The class. */
  class: LegalClass;
}

/** Social enterprises could not organize volunteer work yet. */
export interface CauseSocialEnterpriseTooEarly {
  /** Social enterprises could not organize volunteer work yet. */
  reason: "social_enterprise_too_early";
}

/** The status of a social enterprise was not valid. */
export interface CauseSocialEnterpriseStatus {
  /** The status of a social enterprise was not valid. */
  reason: "social_enterprise_status";
}

/** The volunteer is too young. */
export interface CauseUnderMinimumAge {
  /** The volunteer is too young. */
  reason: "under_minimum_age";
  /** The age from which volunteering is allowed, in years. */
  minimum: number;
}

/** What is wrong with the consent that comes nearest to a valid one. */
export type ConsentFlaw =
  /** There is none. */
  | "none"
  /** It was given only for another organization or placement. */
  | "other_placement"
  /** It was given for something else. */
  | "other_purpose"
  /** It was given by somebody who is no legal representative. */
  | "not_entitled"
  /** It was given by word of mouth. */
  | "oral"
  /** It was given later, or speaks only for later days. */
  | "not_yet"
  /** It has run out. */
  | "expired"
  /** It was withdrawn. */
  | "withdrawn"
  /** One parent gave it, and both were asked for. */
  | "one_parent_only";

/** There is no valid written consent. */
export interface CauseConsentMissing {
  /** There is no valid written consent. */
  reason: "consent_missing";
  /** What is wrong with the consent that comes nearest. */
  flaw: ConsentFlaw;
  /** The age from which no consent is needed, in years. */
  until: number;
}

/** The volunteer is in the year that can be read either way. */
export interface CauseConsentAtSixteen {
  /** The volunteer is in the year that can be read either way. */
  reason: "consent_at_sixteen";
}

/** The work was paid. */
export interface CausePaidWork {
  /** The work was paid. */
  reason: "paid_work";
  /** All payments together. */
  cents: number;
}

/** The agreement leaves matters open. */
export interface CauseAgreementIncomplete {
  /** The agreement leaves matters open. */
  reason: "agreement_incomplete";
  /** The matters that it does not settle. */
  missing: Matter[];
}

/** What had not happened yet when work began. */
export type Lacking =
  /** The agreement. */
  | "agreement"
  /** Acquainting the volunteer with rights and duties. */
  | "acquainting";

/** Work was done before the relationship arose. */
export interface CauseWorkBeforeAgreement {
  /** Work was done before the relationship arose. */
  reason: "work_before_agreement";
  /** What had not happened yet. */
  lacking: Lacking;
  /** The day on which it happened. */
  from: Day;
}

/** Why a contract had to be in writing. */
export type WritingNeeded =
  /** A side asked for it (section 6(1), clause 1). */
  | "requested"
  /** Expenses are covered (clause 2). */
  | "expenses"
  /** The volunteer was a minor (clause 3). */
  | "minor";

/** It was made by word of mouth. */
export interface WritingFlawOral {
  /** It was made by word of mouth. */
  kind: "oral";
}

/** It was put in writing only later. */
export interface WritingFlawLater {
  /** It was put in writing only later. */
  kind: "later";
  /** On which day. */
  written: Day;
}

/** A side has not signed it. */
export interface WritingFlawSignatureMissing {
  /** A side has not signed it. */
  kind: "signature_missing";
  /** Which side. */
  by: Party;
}

/** A side signed it only later. */
export interface WritingFlawSignedLater {
  /** A side signed it only later. */
  kind: "signed_later";
  /** Which side. */
  by: Party;
  /** On which day. */
  on: Day;
}

/** Why a contract is not in writing. */
export type WritingFlaw =
  | WritingFlawOral
  | WritingFlawLater
  | WritingFlawSignatureMissing
  | WritingFlawSignedLater;

/** The contract had to be in writing. */
export interface CauseWritingMissing {
  /** The contract had to be in writing. */
  reason: "writing_missing";
  /** Why it had to be. */
  needed: WritingNeeded;
  /** Why it is not in writing. */
  flaw: WritingFlaw;
}

/** Notice was given too late. */
export interface CauseNoticeTooShort {
  /** Notice was given too late. */
  reason: "notice_too_short";
  /** The day of the notice. */
  given: Day;
  /** The last day of the placement. */
  effective: Day;
  /** The first day on which the end would have been in time. */
  earliest: Day;
}

/** A written contract was ended by word of mouth. */
export interface CauseNoticeNotWritten {
  /** A written contract was ended by word of mouth. */
  reason: "notice_not_written";
}

/** Work was done after the placement had ended. */
export interface CauseWorkAfterEnd {
  /** Work was done after the placement had ended. */
  reason: "work_after_end";
  /** The last day of the placement. */
  end: Day;
}

/** Dangerous work without sufficient insurance. */
export interface CauseUninsuredHazardNone {
  /** Dangerous work without sufficient insurance. */
  reason: "uninsured_hazard";
  /** There is none. */
  flaw: "none";
}

/** Dangerous work without sufficient insurance. */
export interface CauseUninsuredHazardPeriod {
  /** Dangerous work without sufficient insurance. */
  reason: "uninsured_hazard";
  /** It does not insure the day. */
  flaw: "period";
}

/** Dangerous work without sufficient insurance. */
export interface CauseUninsuredHazardRisks {
  /** Dangerous work without sufficient insurance. */
  reason: "uninsured_hazard";
  /** It does not cover risks that it has to. */
  flaw: "risks";
  /** Those risks. */
  missing: Risk[];
}

/** Dangerous work without sufficient insurance. */
export interface CauseUninsuredHazardSum {
  /** Dangerous work without sufficient insurance. */
  reason: "uninsured_hazard";
  /** The disability sum is too low. */
  flaw: "sum";
  /** The sum, in euro cents. */
  cents: number;
  /** The least it has to be, in euro cents. */
  minimum_cents: number;
}

/** The policy came too late. */
export interface CauseInsuredTooLate {
  /** The policy came too late. */
  reason: "insured_too_late";
  /** The day on which the policy was made. */
  made: Day;
  /** The first insured day. */
  from: Day;
  /** The first day of the work. */
  start: Day;
}

/** Repaid expenses exceed what is free of tax. */
export interface CauseExpensesOverCap {
  /** Repaid expenses exceed what is free of tax. */
  reason: "expenses_over_cap";
  /** The calendar year. */
  year: number;
  /** All capped expenses of the person in that year, over all organizations. */
  total_cents: number;
  /** What is free of tax. */
  cap_cents: number;
}

/** A digit of another script, or a full-width or raised one. */
export interface DigitsFaultForeignDigitValues {
  /** Which character, from 1. */
  position: number;
}

/** A digit of another script, or a full-width or raised one. */
export interface DigitsFaultForeignDigit {
  /** A digit of another script, or a full-width or raised one. */
  foreign_digit: DigitsFaultForeignDigitValues;
}

/** A letter or a sign. */
export interface DigitsFaultNotDigitValues {
  /** Which character, from 1. */
  position: number;
}

/** A letter or a sign. */
export interface DigitsFaultNotDigit {
  /** A letter or a sign. */
  not_digit: DigitsFaultNotDigitValues;
}

/** Too few or too many digits. */
export interface DigitsFaultLengthValues {
  /** How many there are. */
  digits: number;
  /** How many there have to be. */
  due: number;
}

/** Too few or too many digits. */
export interface DigitsFaultLength {
  /** Too few or too many digits. */
  length: DigitsFaultLengthValues;
}

/** Why text is not the digits that were due. It never holds any of the text. */
export type DigitsFault =
  | "empty"
  | "spaces"
  | "hyphen"
  | DigitsFaultForeignDigit
  | DigitsFaultNotDigit
  | DigitsFaultLength;

/** Not eleven digits with at most a hyphen after the sixth. */
export interface PersonalCodeFaultDigits {
  /** Not eleven digits with at most a hyphen after the sixth. */
  digits: DigitsFault;
}

/** Why text is no personal code. It never holds any of the text. */
export type PersonalCodeFault =
  | PersonalCodeFaultDigits
  | "unknown_form"
  | "century"
  | "birth_date";

/** What was written is no personal code. */
export interface CausePersonalCodeMalformed {
  /** What was written is no personal code. */
  reason: "personal_code_malformed";
  /** Why not. */
  fault: PersonalCodeFault;
}

/** The personal code says that the person is not born yet. */
export interface CausePersonalCodeInFuture {
  /** The personal code says that the person is not born yet. */
  reason: "personal_code_in_future";
}

/**
 * What the last digit of a personal code says of the others.
 *
 * The algorithm is known from secondary sources only, so this is a hint at a slip of the pen and no proof.
 */
export type CheckDigit =
  /** It is the one that the others lead to. */
  | "right"
  /** The others lead to another one. */
  | "wrong"
  /** The others leave a remainder of 10, for which sources disagree on the digit: about one old code in eleven. */
  | "unverifiable"
  /** A code of the random form has none. */
  | "none";

/** The check digit of the personal code does not fit, or cannot be checked. */
export interface CausePersonalCodeCheckDigit {
  /** The check digit of the personal code does not fit, or cannot be checked. */
  reason: "personal_code_check_digit";
  /** Which of the two. */
  verdict: CheckDigit;
}

/** The personal code and the birth date disagree. */
export interface CausePersonalCodeBirthDate {
  /** The personal code and the birth date disagree. */
  reason: "personal_code_birth_date";
}

/** The personal code holds no birth date, and none is recorded. */
export interface CauseBirthDateMissing {
  /** The personal code holds no birth date, and none is recorded. */
  reason: "birth_date_missing";
}

/** Not eleven digits. */
export interface RegistrationNumberFaultDigits {
  /** Not eleven digits. */
  digits: DigitsFault;
}

/** Why text is no registration number. It never holds any of the text, which may be a personal code. */
export type RegistrationNumberFault =
  | RegistrationNumberFaultDigits
  | "vat_number"
  | "first_digit";

/** What was written is no registration number. */
export interface CauseRegistrationNumberMalformed {
  /** What was written is no registration number. */
  reason: "registration_number_malformed";
  /** Why not. */
  fault: RegistrationNumberFault;
}

/** The checksum of the registration number does not fit. */
export interface CauseRegistrationNumberChecksum {
  /** The checksum of the registration number does not fit. */
  reason: "registration_number_checksum";
}

/** Nobody can have worked that many minutes on these days. */
export interface CauseMinutesInvalid {
  /** Nobody can have worked that many minutes on these days. */
  reason: "minutes_invalid";
  /** The minutes stated. */
  minutes: number;
  /** The most that the days have. */
  most: number;
}

/** The entry lies in the future. */
export interface CauseHoursInFuture {
  /** The entry lies in the future. */
  reason: "hours_in_future";
  /** The day on which it was judged. */
  today: Day;
}

/** More minutes than lie between start and end. */
export interface CauseMinutesOverInterval {
  /** More minutes than lie between start and end. */
  reason: "minutes_over_interval";
  /** The minutes stated. */
  minutes: number;
  /** The minutes between start and end. */
  interval: number;
}

/** With this entry the person has more than 24 hours on one day. */
export interface CauseDayOver24Hours {
  /** With this entry the person has more than 24 hours on one day. */
  reason: "day_over_24_hours";
  /** All minutes of the person on that day, up to this entry. */
  minutes: number;
}

/** The entry overlaps an earlier one of the same person. */
export interface CauseHoursOverlap {
  /** The entry overlaps an earlier one of the same person. */
  reason: "hours_overlap";
  /** The earlier entry. */
  with: Uuid;
}

/** The same hours stand there twice. */
export interface CauseHoursDuplicate {
  /** The same hours stand there twice. */
  reason: "hours_duplicate";
  /** The earlier entry. */
  of: Uuid;
}

/** Why a rule is not satisfied, with the values that show it. Sums are in euro cents, times in minutes. */
export type Cause =
  | CauseLawNotInForce
  | CauseHostNotEntitled
  | CauseHostClassDoubtful
  | CauseSocialEnterpriseTooEarly
  | CauseSocialEnterpriseStatus
  | CauseUnderMinimumAge
  | CauseConsentMissing
  | CauseConsentAtSixteen
  | CausePaidWork
  | CauseAgreementIncomplete
  | CauseWorkBeforeAgreement
  | CauseWritingMissing
  | CauseNoticeTooShort
  | CauseNoticeNotWritten
  | CauseWorkAfterEnd
  | CauseUninsuredHazardNone
  | CauseUninsuredHazardPeriod
  | CauseUninsuredHazardRisks
  | CauseUninsuredHazardSum
  | CauseInsuredTooLate
  | CauseExpensesOverCap
  | CausePersonalCodeMalformed
  | CausePersonalCodeInFuture
  | CausePersonalCodeCheckDigit
  | CausePersonalCodeBirthDate
  | CauseBirthDateMissing
  | CauseRegistrationNumberMalformed
  | CauseRegistrationNumberChecksum
  | CauseMinutesInvalid
  | CauseHoursInFuture
  | CauseMinutesOverInterval
  | CauseDayOver24Hours
  | CauseHoursOverlap
  | CauseHoursDuplicate;

/** What can still be done about a finding. */
export type Remedy =
  /** Get a written consent of a legal representative; until then the young person does not work. */
  | "obtain_consent"
  /** Get the consent that was given, on paper or with a secure electronic signature. */
  | "obtain_consent_in_writing"
  /** Put the contract in writing. */
  | "make_written_contract"
  /** Have the contract signed. */
  | "collect_signature"
  /** Settle what the agreement leaves open, and write it down. */
  | "complete_agreement"
  /** Insure the volunteer before the work goes on. */
  | "insure"
  /** Find out in what form the organization exists. */
  | "clarify_legal_form"
  /** End the placement, or have an organizer that the Law names take it over. */
  | "change_organizer"
  /** Stop the work until the volunteer is old enough. */
  | "wait_for_age"
  /** Compare with the document and correct the record. */
  | "correct_record"
  /** Declare what exceeds the cap as income. */
  | "declare_excess"
  /** Agree on a later end, in writing. */
  | "agree_on_later_end"
  /** Confirm the end in writing. */
  | "give_written_notice";

/** Something that the law or the records do not let stand, or that is worth knowing. */
export interface Finding {
  /** The rule that speaks. */
  code: RuleCode;
  /** How grave it is. */
  severity: Severity;
  /** What it does to hours. */
  bearing: Bearing;
  /** Who speaks. */
  voice: Voice;
  /** The provision that it rests on. */
  provision: Provision;
  /** The record that it is about. */
  subject: Subject;
  /** The member of the register that shows it, or that is not there. */
  path: Pointer;
  /** Where that stands in the office's own files, if the register was imported. */
  source?: Source;
  /** The days. Empty for a finding about a value. */
  days: Period[];
  /** Why, with the values that show it. */
  cause: Cause;
  /** The entries of the hour log that lie wholly on these days. */
  logs: Uuid[];
  /** Their minutes. */
  minutes: number;
  /** What can be done while it lasts; null where nothing can. */
  remedy: Remedy | null;
  /** Why, as one plain sentence. There only where a language was asked for. */
  message?: string;
  /** How the provision is cited. There only where a language was asked for. */
  citation?: string;
  /** What can be done, as one sentence. There only where a language was asked for. */
  remedy_text?: string | null;
}

/** A fact that is missing. */
export interface MissingFact {
  /** Where it would stand in the register. */
  path: Pointer;
  /** That it is not known, as a clause. There only where a language was asked for. */
  text?: string;
}

/** A rule that could not be decided on some days, and the facts that would decide it. */
export interface Undetermined {
  /** The rule. */
  code: RuleCode;
  /** What a breach would do to hours. */
  bearing: Bearing;
  /** The record that it judges. */
  subject: Subject;
  /** The days. */
  days: Period[];
  /** The facts that are missing: only those that could still change the answer. */
  missing: MissingFact[];
  /** The entries of the hour log that have a day among these. */
  logs: Uuid[];
  /** Their minutes. */
  minutes: number;
  /** What the rule is about, as a heading. There only where a language was asked for. */
  title?: string;
}

/** The code of a rule that this version does not check. */
export type UncheckedCode =
  /** Time free from studies. */
  | "study-time"
  /** Work that suits a minor. */
  | "unsuitable-for-minor"
  /** Work that builds knowledge and skills. */
  | "no-learning-benefit"
  /** Work in place of an employee. */
  | "replaces-employee"
  /** Aim of profit. */
  | "profit-making"
  /** Written contract where other minors are involved. */
  | "minors-involved-need-writing"
  /** Content of the written contract. */
  | "contract-content"
  /** Notice exactly three days before. */
  | "notice-exactly-three-days"
  /** Reason for ending at once. */
  | "ended-at-once-without-reason"
  /** Statement of dangers. */
  | "hazards-not-stated"
  /** Issue of the statement. */
  | "statement-not-issued"
  /** Content of the statement. */
  | "statement-incomplete"
  /** Statement and hour log. */
  | "statement-exceeds-logs"
  /** Yearly report and hour log. */
  | "yearly-report-differs"
  /** Criminal record check for work with children. */
  | "record-check-missing"
  /** Renewal of the criminal record check. */
  | "record-check-old"
  /** Bar on work with children. */
  | "barred-from-children"
  /** Scope of a permit to work with children. */
  | "permit-scope"
  /** Kinds of expenses that may be repaid. */
  | "expense-kind"
  /** Expenses as the contract provides. */
  | "expense-without-clause"
  /** Service to a political party. */
  | "party-service"
  /** Residence permit of a volunteer. */
  | "residence-as-volunteer"
  /** Code of the municipality. */
  | "municipality-code"
  /** Hours of a minor volunteer. */
  | "minor-hours";

/** A provision that was not judged, so that nobody takes silence for a clean result. */
export interface NotJudged {
  /** The rule. */
  code: UncheckedCode;
  /** Why not. */
  reason: string;
  /** What the rule is about, as a heading. There only where a language was asked for. */
  title?: string;
}

/** A rule that was checked and is satisfied on some days. */
export interface Satisfied {
  /** Code of the rule. */
  code: string;
  /** The record. */
  subject: Subject;
  /** The days. */
  days: Period[];
}

/** What the Law makes of an entry of the hour log. */
export type Verdict =
  /** Volunteer work under the Law, or from before it. */
  | "lawful"
  /** Not volunteer work under the Law. */
  | "void"
  /** The records themselves contradict the hours: they cannot be, have not come yet, or were entered before. */
  | "contradicted"
  /** A fact is missing that decides it, or only some of its days are void. */
  | "undecided";

/** What the Law makes of an entry of the hour log. */
export interface LogVerdict {
  /** The entry. */
  log: Uuid;
  /** What it is. */
  verdict: Verdict;
}

/** What the law and the records say of a register. */
export interface Report {
  /** Version of the shape of this report. */
  version: number;
  /** Names the set of rules that was applied. */
  law: string;
  /** What it was asked for, with every default written out. */
  settings: Settings;
  /** The findings: by order of the rules, then by position of the record, then by first day. */
  findings: Finding[];
  /** What could not be decided, in the same order. */
  undetermined: Undetermined[];
  /** What was not judged. */
  not_judged: NotJudged[];
  /** What was checked and is satisfied; only if it was asked for. */
  satisfied?: Satisfied[];
  /** What the Law makes of each entry of the hour log, in the order of the register; only if it was asked for. */
  verdicts?: LogVerdict[];
}

/** A condition that hours have to meet, in the order in which reasons are given: hours that fail several are told the first. */
export type Criterion =
  /** The entry was not corrected by another one. */
  | "corrected"
  /** The entry was neither rejected nor taken back. */
  | "rejected"
  /** The records do not contradict the hours: they can be, they have come, and were entered only once. */
  | "contradicted"
  /** The hours lie in the period. */
  | "period"
  /** The volunteer had the age. */
  | "age"
  /** The work was done at a host that counts. */
  | "host"
  /** The volunteer lived where the scheme asks. */
  | "residence"
  /** The hours are of a kind that counts. */
  | "kind"
  /** The hours are confirmed. */
  | "confirmation"
  /** The hours were volunteer work under the Law. */
  | "lawful";

/** Minutes that one condition keeps out. */
export interface Reason {
  /** The condition. */
  reason: Criterion;
  /** The minutes. */
  minutes: number;
}

/** How far a level is. */
export interface LevelState {
  /** The level. */
  level: string;
  /** The day on which it was reached; absent if it was not, or if the tally holds no days. */
  reached: Day | null;
  /** Minutes that are missing; none if it was reached. */
  missing: number;
}

/** A way to read a condition of a scheme: what the clause says, or could say instead. */
export type Reading =
  | AgeTested
  | ResidenceAsked
  | HoursConfirmed
  | Lawfulness
  | LegalClass[]
  | HourKind[];

/** A silence of the scheme that matters for this person. */
export interface Unknown {
  /** The condition on which the text is silent. */
  criterion: Criterion;
  /** Another way to read it. */
  reading: Reading;
  /** The highest level reached, if any. */
  level: string | null;
  /** Minutes that count. */
  counted: number;
  /** Minutes of which it is not known whether they count. */
  undecided: number;
  /** The highest level if the undecided minutes counted: differs from `level` if they matter. */
  level_with_undecided: string | null;
}

/** An award to be made. */
export interface DueAward {
  /** The person. */
  volunteer: Uuid;
  /** The scheme. */
  scheme: string;
  /** The level. */
  level: string;
  /** The period whose hours earned it. */
  period: SchemePeriod;
  /** What is given. */
  gives: Awarded[];
}

/** Who has earned what, and why not yet. */
export interface Decision {
  /** The person. */
  volunteer: Uuid;
  /** The highest level reached, if any. */
  level: string | null;
  /** Minutes that count. */
  counted: number;
  /** Minutes of which it is not known whether they count. */
  undecided: number;
  /** The highest level if the undecided minutes counted: differs from `level` if they matter. */
  level_with_undecided: string | null;
  /** The entries that count, by day. */
  counted_logs: Uuid[];
  /** Minutes that do not count, by the first condition that they fail. Hours that were corrected or rejected are among them. */
  not_counted: Reason[];
  /** The undecided minutes, by the first condition of which it is not known whether they meet it. */
  undecided_by: Reason[];
  /** Each level with the day on which it was reached, or with what is missing. */
  levels: LevelState[];
  /** Where the text of the scheme is silent and another reading, taken by itself, leads to another level. */
  unknowns: Unknown[];
  /** The level reached in any case: with every silence read, and every missing fact filled in, to the person's disadvantage. */
  surely: string | null;
  /** The highest level that can be: with every silence read, and every missing fact filled in, to the person's advantage, for each entry apart. Where it is the same as `surely`, nothing that is unknown matters. Where it is another, though no one of the unknowns matters by itself, several together may. */
  possibly: string | null;
  /** Awards that are due and were not made before. */
  awards: DueAward[];
}

/** What a scheme makes of a register. */
export interface Recognition {
  /** Version of this shape. */
  version: number;
  /** The scheme; written as its id. */
  scheme: string;
  /** A decision for each volunteer with hours, in the order of the register. */
  decisions: Decision[];
}

/** The two kinds of personal code. No code is of both. */
export type CodeForm =
  /** Given until 30 June 2017: day of birth, digit of the century, three serial digits and a check digit. */
  | "date_of_birth"
  /** Given since 1 July 2017: the first two digits are 32 to 39, the other nine are random. It has no check digit. */
  | "random";

/** What a text is. */
export interface ValidPersonalCode {
  /** Version of this shape. */
  version: number;
  /** Whether the text is such a number. */
  valid: true;
  /** Which of the two kinds it is. */
  form: CodeForm;
  /** The day of birth that it holds; null for a code of the random form. */
  birth_date: Day | null;
  /** Whether its last digit fits the others. */
  check_digit: CheckDigit;
}

/** Why a text is no such number. It never holds any of the text. */
export interface InvalidPersonalCode {
  /** Version of this shape. */
  version: number;
  /** Whether the text is such a number. */
  valid: false;
  /** Why not. */
  fault: PersonalCodeFault;
  /** Why not, as one plain sentence. There only where a language was asked for. */
  message?: string;
}

/** What a text is, or why it is no such number. */
export type PersonalCodeAnswer =
  | ValidPersonalCode
  | InvalidPersonalCode;

/** What a text is. */
export interface ValidRegistrationNumber {
  /** Version of this shape. */
  version: number;
  /** Whether the text is such a number. */
  valid: true;
  /** The number. */
  number: string;
  /** Whether its digits fit together as they do in genuine numbers. */
  checksum_holds: boolean;
}

/** Why a text is no such number. It never holds any of the text. */
export interface InvalidRegistrationNumber {
  /** Version of this shape. */
  version: number;
  /** Whether the text is such a number. */
  valid: false;
  /** Why not. */
  fault: RegistrationNumberFault;
  /** Why not, as one plain sentence. There only where a language was asked for. */
  message?: string;
}

/** What a text is, or why it is no such number. */
export type RegistrationNumberAnswer =
  | ValidRegistrationNumber
  | InvalidRegistrationNumber;

/** One thing that is wrong with an input. */
export interface Problem {
  /** What kind of thing, in a word that never changes. */
  kind: string;
  /** Where, in the input that it is about: a register, or options. */
  path: Pointer;
  /** What was expected and what stood there, in English. Never the value that stood there. */
  message: string;
}

/** Everything that is wrong with an input. */
export interface Problems {
  /** Version of this shape. */
  version: number;
  /** What is wrong, in the order of the input. */
  errors: Problem[];
}

/** What a rule looks at. */
export type Shape =
  /** A placement, day by day. */
  | "placement"
  /** An act or a paper, from its day until it is mended. */
  | "act"
  /** One entry of the hour log. */
  | "log"
  /** All entries of one person on one day. */
  | "person_day"
  /** Sums of a person or an organization over a period. */
  | "ledger"
  /** One value of a record. */
  | "value";

/** A provision, with all that is known of its wording. */
export interface ProvisionEntry {
  /** The act. */
  act: Act;
  /** Section, paragraph and clause, as they are cited: `4(2)`, `6(1)3`; empty for the act as a whole. */
  place: string;
  /** What the knowledge of its wording rests on. */
  basis: Mark;
  /** The last day for which its wording was confirmed; null where the copy that was seen bears no date. */
  confirmed_to: Day | null;
  /** The days on which it was in force. */
  in_force: Period;
  /** Where its wording was seen; null for what the records say by themselves. */
  source: string | null;
}

/** A rule of the catalogue. One that is not checked has only its code. */
export interface RuleEntry {
  /** Its code. */
  code: string;
  /** Whether this version checks it. */
  checked: boolean;
  /** How grave a breach is, before the basis of the provision caps it. */
  severity?: Severity;
  /** What a breach does to hours. */
  bearing?: Bearing;
  /** What it looks at. */
  shape?: Shape;
  /** Who speaks in its findings. */
  voice?: Voice;
  /** The provision that it rests on. Some of its causes may come under another. */
  provision?: ProvisionEntry;
}

/** What is not sure about a provision. */
export type Doubt =
  /** The number of its section, paragraph or clause was not seen. */
  | "number"
  /** The day from or to which it is in force was not seen. */
  | "in_force"
  /** Only a part of what it says was seen. */
  | "content"
  /** Whether the amendment of 20 June 2024 changed it is not known. */
  | "amended";

/** Why a provision is not checked. */
export type Unchecked =
  /** It says what the act is for. */
  | "purpose"
  /** It says what a word means. */
  | "definition"
  /** It gives a right that nobody has to use. */
  | "right"
  /** It gives a task to a public authority. */
  | "state_task"
  /** It lets another act set rules. */
  | "delegation"
  /** It asks for a judgement that no record holds. */
  | "judgement"
  /** Another provision of this list says it in more detail. */
  | "elsewhere"
  /** Its wording was not seen, so that nothing can rest on it. */
  | "not_seen"
  /** It was in force before the Volunteer Work Law. */
  | "earlier"
  /** It was proposed, and is not known to have become law. */
  | "draft"
  /** It is no norm, but how offices handle the matter. */
  | "practice"
  /** It is about something other than volunteer work under the Law. */
  | "other_regime";

/** A number of the law, from some day on. */
export interface ParameterExplanation {
  /** Names it, and never changes. */
  id: string;
  /** What it is. */
  title: string;
  /** The first day on which it has this value. */
  from: Day;
  /** The value, with its unit. */
  value: string;
}

/** What there is to say of a provision. */
export interface ProvisionExplanation {
  /** Names it, and never changes. */
  id: string;
  /** The act. */
  act: Act;
  /** How it is cited. */
  citation: string;
  /** What it is about, as a heading. */
  title: string;
  /** What it says, in our own words. */
  says: string;
  /** The days on which it was in force. */
  in_force: Period;
  /** What the knowledge of its wording rests on. */
  basis: Mark;
  /** The same in words. */
  basis_text: string;
  /** The last day for which its wording was confirmed; null where the copy that was seen bears no date. */
  confirmed_to: Day | null;
  /** Where its wording was seen; null where it was not. */
  source: string | null;
  /** What is not sure about it. */
  doubts: Doubt[];
  /** The same in words. */
  doubt_texts: string[];
  /** Codes of the rules that check it; some of them perhaps not in this version. */
  rules: string[];
  /** Why no rule checks it; null where one does. */
  unchecked: Unchecked | null;
  /** The same in words. */
  unchecked_text: string | null;
  /** The numbers that it sets. */
  parameters: ParameterExplanation[];
}

/** What a rule is about. */
export interface Explanation {
  /** What it is about, as a heading. */
  title: string;
  /** Whether this version checks it. */
  checked: boolean;
  /** What it checks, as one sentence. */
  checks: string;
  /** How the first of its provisions is cited; absent where there is none. */
  citation?: string;
  /** Where the wording of that provision was seen. */
  source?: string;
  /** The provisions that it checks: the one that it rests on comes first. */
  provisions: ProvisionExplanation[];
  /** What can be done about its findings, one sentence each. */
  remedies: string[];
}

/** The words of one language for what has a code. */
export interface Explanations {
  /** The language. */
  lang: Lang;
  /** What each rule is about, by its code. */
  rules: Record<string, Explanation>;
  /** What each provision says, by its id; also those that no rule checks. */
  provisions: Record<string, ProvisionExplanation>;
  /** What can be done, as one sentence for each remedy. */
  remedies: Record<string, string>;
  /** The words of vocabularies in plain language: by the name of the vocabulary, then by the word. */
  words: Record<string, Record<string, string>>;
}
