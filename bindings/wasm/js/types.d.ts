// Made by `cargo xtask gen` from the declarations of the core. Changes here are lost.

/** A UUID. */
export type Uuid = string;

/** A day of the calendar, written `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/** A year, written `YYYY`. */
export type Year = `${number}`;

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
  municipality?: string | null | undefined;
  /** The first day. */
  from?: Day | null | undefined;
  /** The last day; absent while it lasts. */
  to?: Day | null | undefined;
}

/** A school attended during some time. */
export interface School {
  /** Name of the school. */
  name?: string | null | undefined;
  /** Code of the municipality (ATVK, seven digits) where it is. */
  municipality?: string | null | undefined;
  /** The first day. */
  from?: Day | null | undefined;
  /** The last day; absent while it lasts. */
  to?: Day | null | undefined;
}

/** A day of the week. */
export type Weekday =
  /** Monday (pirmdiena). */
  | "monday"
  /** Tuesday (otrdiena). */
  | "tuesday"
  /** Wednesday (trešdiena). */
  | "wednesday"
  /** Thursday (ceturtdiena). */
  | "thursday"
  /** Friday (piektdiena). */
  | "friday"
  /** Saturday (sestdiena). */
  | "saturday"
  /** Sunday (svētdiena). */
  | "sunday";

/** A time of day, written `HH:MM`; `24:00` is the end of the day. */
export type Clock = `${number}:${number}`;

/** Study time on a day of the week. */
export interface Lessons {
  /** The day of the week. */
  weekday: Weekday;
  /** When they begin. */
  start: Clock;
  /** When they end. */
  end: Clock;
}

/** Days without lessons (brīvlaiks, brīvdienas). */
export interface Holidays {
  /** The first day. */
  from: Day;
  /** The last day. */
  to: Day;
}

/** A study timetable of a person or of the school: all study time from its first to its last day. What it does not list is free. */
export interface Timetable {
  /** The first day that it covers. */
  from: Day;
  /** The last day that it covers. */
  to: Day;
  /** Study time of an ordinary week. */
  lessons: readonly Lessons[];
  /** Days among these on which there are no lessons. An empty list says that there are none such. */
  holidays: readonly Holidays[];
}

/** A personal code and the time during which it was the person's. */
export interface HeldCode {
  /** The code as it was written down. */
  code: string;
  /** The first day; absent for the code given at birth or on entry in the register of persons. */
  from?: Day | null | undefined;
  /** The last day; absent while it is in use. */
  to?: Day | null | undefined;
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
  /** Name of whoever gave it, which distinguishes two parents. */
  giver?: string | null | undefined;
  /** In what capacity. */
  capacity?: Capacity | null | undefined;
  /** The document behind the capacity, such as an orphans' court's decision (bāriņtiesas lēmums). */
  document?: string | null | undefined;
  /** How it was given. */
  form?: ConsentForm | null | undefined;
  /** What it was given for. */
  purpose?: ConsentPurpose | null | undefined;
  /** The organizations or placements it is limited to; absent where its text sets no limit. */
  limited_to?: readonly Uuid[] | null | undefined;
  /** The day on which it was given. */
  given?: Day | null | undefined;
  /** The day on which the organizer received it. */
  received?: Day | null | undefined;
  /** The first day it speaks for, where that is later than the day it was given. */
  from?: Day | null | undefined;
  /** The last day it speaks for; absent where its text sets no end. */
  to?: Day | null | undefined;
  /** The first day on which it no longer held because it was withdrawn. */
  withdrawn?: Day | null | undefined;
}

/** What was done towards recognition. */
export type StepKind =
  /** Registered as a volunteer (reģistrējies). */
  | "registration"
  /** Signed a written contract (noslēdzis līgumu). */
  | "contract"
  /** Was nominated for an award (pieteikts godināšanai). */
  | "nomination"
  /** Asked for an award or a statement (pieprasījis). */
  | "request"
  /** Was in contact with the coordinator (sazinājies ar koordinatoru). */
  | "contact"
  /** Met something that only a person can attest (apliecināts). */
  | "attested";

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

/** Something done towards recognition beside the work: a registration, a contract, a nomination. */
export interface Step {
  /** What was done. */
  kind: StepKind;
  /** With whom, by the registration number of that body; for what is attested, its name, such as `residential-project`. */
  with?: string | null | undefined;
  /** What the one who nominated is in law; a resident is a natural person. */
  by?: LegalClass | null | undefined;
  /** The day. */
  on?: Day | null | undefined;
  /** The time of the day. */
  at?: Clock | null | undefined;
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
  made?: Day | null | undefined;
  /** The first day it insures. */
  from?: Day | null | undefined;
  /** The last day it insures. */
  to?: Day | null | undefined;
  /** The risks it covers: all of them, so that one that is not listed is not covered. */
  risks?: readonly Risk[] | null | undefined;
  /** The compensation for an injury, a burn or frostbite, in euro cents. */
  injury_cents?: number | null | undefined;
  /** The compensation for disability, in euro cents. */
  disability_cents?: number | null | undefined;
  /** The compensation for death, in euro cents. */
  death_cents?: number | null | undefined;
}

/** What the Punishment Register may hold of a person, as far as it matters to work with children. */
export type Conviction =
  /** For an offence with violence or the threat of it. */
  | "violence"
  /** For an offence against morals or sexual inviolability (tikumība un dzimumneaizskaramība). */
  | "sexual_offence"
  /** Compulsory medical measures (medicīniska rakstura piespiedu līdzekļi) for such an act. */
  | "medical_measures"
  /** A fine for an administrative offence under section 81 (naudas sods): it bars for three years. */
  | "fine"
  /** For an intentional crime that is none of these: the organizer judges whether it matters (section 72(6)). */
  | "intentional_crime"
  /** For an administrative offence that section 72(6) lists: the organizer judges whether it matters. */
  | "administrative_offence"
  /** For anything else: whether section 72(6) speaks of it is not known. */
  | "other";

/** A side of an agreement, or one who signs beside it. */
export type Party =
  /** The volunteer. */
  | "volunteer"
  /** The organizer. */
  | "organization"
  /** The volunteer's legal representative. */
  | "legal_representative";

/** A check of the volunteer in the Punishment Register (Sodu reģistrs). */
export interface RecordCheck {
  /** The day on which it was done. */
  done?: Day | null | undefined;
  /** What it showed, spent convictions included: all of it, so that a kind that is not listed was not shown. An empty list says that there was nothing. */
  convictions?: readonly Conviction[] | null | undefined;
  /** The day on which the decision on a fine that it showed became final. */
  fined?: Day | null | undefined;
  /** Who paid for the statement of the register in the end (the Law, section 7(3)). */
  paid_by?: Party | null | undefined;
}

/** A document on the volunteer's state of health (the Law, section 7(2), clause 7). */
export interface HealthDocument {
  /** The day on which it was shown. */
  shown?: Day | null | undefined;
  /** Who paid for the health check in the end (section 7(3)). */
  paid_by?: Party | null | undefined;
}

/** A permit to work with children after a conviction of an offence with violence is spent (Children's Rights Protection Law, section 72(5), clause 1). */
export interface ChildPermit {
  /** The first day on which it holds. */
  from?: Day | null | undefined;
  /** The last day on which it holds; absent where none is known. */
  to?: Day | null | undefined;
  /** The groups of children to which it is limited (bērnu mērķgrupas), in the words of the permit; absent where its text sets no limit. */
  limited_to?: readonly string[] | null | undefined;
}

/** The ground of a residence permit. */
export type ResidenceGround =
  /** As a volunteer (Immigration Law, section 1(1), clause 1^1). */
  | "volunteer"
  /** Any other. */
  | "other";

/** Who finances a volunteer programme. */
export type ProgrammeFunding =
  /** The European Commission. */
  | "european_commission"
  /** An international organization. */
  | "international_organization"
  /** Somebody else. */
  | "other";

/** A residence permit of a foreigner (uzturēšanās atļauja). */
export interface ResidencePermit {
  /** On what ground it was granted. */
  ground?: ResidenceGround | null | undefined;
  /** Who finances the volunteer programme, where that is the ground. */
  financed_by?: ProgrammeFunding | null | undefined;
  /** The first day on which it holds. */
  from?: Day | null | undefined;
  /** The last day on which it holds; absent where none is known. */
  to?: Day | null | undefined;
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
  name?: string | null | undefined;
  /** What is known of the birth. */
  born?: Birth | null | undefined;
  /** Declared residences (deklarētā dzīvesvieta), one after another. */
  residences?: readonly Residence[] | null | undefined;
  /** Schools attended, one after another. */
  schools?: readonly School[] | null | undefined;
  /** Study timetables, one after another: the volunteer's own, or those of the schools. An empty list says that the volunteer has no lessons at all. */
  timetables?: readonly Timetable[] | null | undefined;
  /** Personal codes (personas kods), the present one and those it replaced. */
  codes?: readonly HeldCode[] | null | undefined;
  /** Consents of legal representatives. An empty list says that there is none. */
  consents?: readonly Consent[] | null | undefined;
  /** The group in which the person takes part together with others, in the words of whoever keeps the register. */
  group?: string | null | undefined;
  /** What was done towards recognition beside the work. An empty list says that nothing was. */
  steps?: readonly Step[] | null | undefined;
  /** Accident policies that the volunteer holds. An empty list says that there is none. */
  policies?: readonly Policy[] | null | undefined;
  /** Checks in the Punishment Register (Sodu reģistrs). An empty list says that there was none. */
  record_checks?: readonly RecordCheck[] | null | undefined;
  /** Documents on the state of health that the volunteer showed. An empty list says that there is none. */
  health_documents?: readonly HealthDocument[] | null | undefined;
  /** Permits to work with children in spite of a conviction. An empty list says that there is none. */
  child_permits?: readonly ChildPermit[] | null | undefined;
  /** A foreigner's residence permits, as far as any are known. */
  residence_permits?: readonly ResidencePermit[] | null | undefined;
}

/** The organization to which another belonged during some time. */
export interface Parentage {
  /** The organization above. */
  organization: Uuid;
  /** The first day; absent if it was so from the beginning. */
  from?: Day | null | undefined;
  /** The last day; absent while it lasts. */
  to?: Day | null | undefined;
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
  from?: Day | null | undefined;
  /** The last day before it was withdrawn; absent while it holds. */
  to?: Day | null | undefined;
}

/** A place where volunteers work. */
export interface Place {
  /** Its name. */
  name?: string | null | undefined;
  /** Code of the municipality (ATVK, seven digits). */
  municipality?: string | null | undefined;
}

/** An entry in a register that somebody keeps of those who organize volunteer work (reģistrācija). The Law asks for none; a local regulation may. */
export interface Registration {
  /** Who keeps the register, by registration number. */
  kept_by?: string | null | undefined;
  /** The first day. */
  from?: Day | null | undefined;
  /** The last day; absent while it lasts. */
  to?: Day | null | undefined;
}

/** People of an age who took part in an open event. */
export interface AgeGroup {
  /** The youngest age, in years; absent where the band has no lower end. */
  from?: number | null | undefined;
  /** The oldest age, in years; absent where the band has no upper end. */
  to?: number | null | undefined;
  /** How many. */
  people: number;
}

/** An event at which people volunteered whom nobody registered: a clean-up, a fair. It counts in the year of the organization and is never judged, since nobody is known by it. */
export interface OpenEvent {
  /** The day. */
  on: Day;
  /** What it was called. */
  name?: string | null | undefined;
  /** Where it was. */
  place?: string | null | undefined;
  /** How many took part, by age. */
  people: readonly AgeGroup[];
  /** The minutes of all of them together. */
  minutes?: number | null | undefined;
}

/** A place of volunteer work in a year. */
export interface YearlyPlace {
  /** Its name as the entries of the hour log have it; absent for work of which no place is recorded. */
  place?: string | null | undefined;
  /** How many volunteers worked there, each counted once. */
  volunteers: number;
}

/** What an organization said of the volunteer work of a year (the Law, section 7(2), clause 9). */
export interface YearlyReport {
  /** The year. */
  year: number;
  /** The places of volunteer work: all of them, each with its volunteers. */
  places?: readonly YearlyPlace[] | null | undefined;
  /** The minutes of all volunteers together. */
  minutes?: number | null | undefined;
}

/** An organizer (brīvprātīgā darba organizētājs), or a place under it where the work is done. */
export interface Organization {
  /** The key, given by whoever keeps the register. */
  id: Uuid;
  /** Its name. Hidden like a person's, because an organizer may turn out to be one. */
  name?: string | null | undefined;
  /** What it is in law. */
  class?: LegalClass | null | undefined;
  /** Registration number (reģistrācijas numurs). */
  registration_number?: string | null | undefined;
  /** The organizations it belonged to, such as the council of a library, with dates. */
  parents?: readonly Parentage[] | null | undefined;
  /** Code of the municipality (ATVK, seven digits) of its registered address. */
  municipality?: string | null | undefined;
  /** Statuses granted to it. An empty list says that there is none; so does an absent one for a class that is not that of a social enterprise. */
  statuses?: readonly Status[] | null | undefined;
  /** Places where volunteers work for it. */
  places?: readonly Place[] | null | undefined;
  /** Registers in which it is entered as an organizer of volunteer work. An empty list says that there is none. */
  registrations?: readonly Registration[] | null | undefined;
  /** Events at which people volunteered whom nobody registered, as far as any are known. */
  events?: readonly OpenEvent[] | null | undefined;
  /** What it said of the volunteer work of a year, as far as that is known. */
  yearly_reports?: readonly YearlyReport[] | null | undefined;
}

/** The form of an agreement or a notice. */
export type AgreementForm =
  /** In writing (rakstveidā). */
  | "written"
  /** By word of mouth (mutvārdos). */
  | "oral";

/** A signature under a contract. */
export interface Signature {
  /** Whose. */
  by: Party;
  /** On which day; absent if it is not known to have been signed later than the contract was made. */
  on?: Day | null | undefined;
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

/** Something that a written contract states (the Law, section 6(2)). */
export type Content =
  /** Name, registration number and address of the organizer (clause 1). */
  | "organizer"
  /** Name, surname, personal code and residence of the volunteer (clause 2). */
  | "volunteer"
  /** Amount, manner and term of the work (clause 3). */
  | "work"
  /** The place of the work (clause 4). */
  | "place"
  /** Liability, rights and duties of the organizer (clause 5). */
  | "organizer_duties"
  /** Liability, rights and duties of the volunteer (clause 6). */
  | "volunteer_duties"
  /** Composition and amount of the expenses that are to be covered, if any are (clause 7). */
  | "expenses"
  /** Other terms, if the work needs them (clause 8). */
  | "other";

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
  from?: Day | null | undefined;
  /** The last day of a fixed term; absent while none is known. */
  to?: Day | null | undefined;
}

/** A change of the term. */
export interface Amendment {
  /** The day on which it was agreed. */
  on?: Day | null | undefined;
  /** The new term. */
  term: Term;
}

/** An agreement (vienošanās) on volunteer work, oral or written (the Law, sections 5 and 6). */
export interface Agreement {
  /** The form in which it was concluded. */
  form?: AgreementForm | null | undefined;
  /** The day on which it was concluded. */
  concluded?: Day | null | undefined;
  /** The day from which it stood in writing, where that is later than the day it was concluded. Absent if it is not known to have been put in writing later. */
  written?: Day | null | undefined;
  /** Signatures under the written contract: all of them, so that one that is not listed is missing. Absent, the contract is taken to be signed as it was made. */
  signatures?: readonly Signature[] | null | undefined;
  /** The day on which the volunteer was acquainted with rights and duties. */
  acquainted?: Day | null | undefined;
  /** What it settles: all of it, so that a matter that is not listed is not settled. */
  agreed?: readonly Matter[] | null | undefined;
  /** What the written contract states: all of it, so that a content that is not listed is left out. */
  contents?: readonly Content[] | null | undefined;
  /** How long it is to last. */
  term?: Term | null | undefined;
  /** Later changes of the term, in the order in which they were made. */
  amendments?: readonly Amendment[] | null | undefined;
  /** The day on which either side asked for a written contract. Absent if nobody is known to have asked. */
  writing_requested?: Day | null | undefined;
  /** Whether the volunteer's expenses are to be covered. */
  expenses_covered?: boolean | null | undefined;
}

/** A function of an organization that the law keeps apart. */
export type Function =
  /** Management (pārvalde). */
  | "management"
  /** Bookkeeping (grāmatvedība). */
  | "bookkeeping"
  /** Its core functions (pamatfunkcijas). */
  | "core"
  /** Anything else. */
  | "other";

/** What the State Probation Service Law, section 23(2), asks of its volunteers. */
export interface Probation {
  /** Whether the volunteer knows the state language (clause 3). */
  state_language?: boolean | null | undefined;
  /** Whether the volunteer is under guardianship (aizgādnība, clause 2). */
  guardianship?: boolean | null | undefined;
  /** Whether the volunteer is a client of the service (clause 6). */
  client?: boolean | null | undefined;
  /** Whether the volunteer was convicted of an offence against morals or sexual inviolability (clause 7). */
  sexual_offence?: boolean | null | undefined;
  /** Whether the volunteer was convicted of a serious or especially serious intentional crime (clause 8). */
  serious_crime?: boolean | null | undefined;
  /** Whether the service permitted the work once that conviction was spent (clause 8). */
  permitted?: boolean | null | undefined;
}

/** The work of a placement. */
export interface Work {
  /** What is to be done. */
  task?: string | null | undefined;
  /** Field of work, in the words of whoever keeps the register. */
  field?: string | null | undefined;
  /** How much of it was offered for a month, in minutes. */
  monthly_minutes?: number | null | undefined;
  /** Whether it suits the age of the volunteer (the Law, section 4(3)). */
  suits_age?: boolean | null | undefined;
  /** Whether it is harmless to safety, health and morals (section 4(3)). */
  harmless?: boolean | null | undefined;
  /** Whether it builds knowledge, skills, abilities or communication (section 4(3)). */
  learning?: boolean | null | undefined;
  /** Whether it is done in place of an employee (section 4(4)). Absent if nobody is known to have found so. */
  replaces_employee?: boolean | null | undefined;
  /** Whether it is done for profit (section 2(2)). Absent if nobody is known to have found so. */
  for_profit?: boolean | null | undefined;
  /** Whether minors take part in it, beside the volunteer. */
  minors_take_part?: boolean | null | undefined;
  /** Whether it is done where children are: in an institution in which they stay (care, education, health care), at an event for them, or at one in which they take part (Children's Rights Protection Law, section 72(5)). */
  with_children?: boolean | null | undefined;
  /** Whether a child is present while it is done. */
  child_present?: boolean | null | undefined;
  /** Whether it is a one-off or short service. */
  one_off?: boolean | null | undefined;
  /** The groups of children with whom it is done, in the words of the permit to work with children. */
  child_groups?: readonly string[] | null | undefined;
  /** Whether it is a professional service that has a price on the market, such as printing, design or advertising. */
  professional_service?: boolean | null | undefined;
  /** Whether it may put the health of other people at risk (the Law, section 7(2), clause 7). Absent if nobody is known to have found so. */
  others_health_at_risk?: boolean | null | undefined;
  /** The functions of the organization that it is part of: all of them. Absent if nobody is known to have looked. */
  functions?: readonly Function[] | null | undefined;
  /** What is known of the volunteer where it is done for the State Probation Service. Absent for other work. */
  probation?: Probation | null | undefined;
}

/** Money or goods given for the work itself. */
export interface Payment {
  /** How much, in euro cents. */
  cents: number;
  /** On which day. */
  on?: Day | null | undefined;
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
  kind?: ExpenseKind | null | undefined;
  /** How much, in euro cents. */
  cents: number;
  /** The day on which it was repaid. */
  on?: Day | null | undefined;
  /** For how many days of food or nights of lodging. */
  units?: number | null | undefined;
  /** Whether supporting documents (attaisnojuma dokumenti) were handed in. */
  documents?: boolean | null | undefined;
}

/** A kind of danger. The annex of Regulation 762 is known only in part, so the list is open. */
export type HazardKind =
  /** Work in conditions of increased danger (paaugstināta bīstamība). */
  | "increased_danger"
  /** Work with dangerous substances (bīstamas vielas). */
  | "dangerous_substances"
  /** Work with a possible fall from a height: dangerous from more than five metres. */
  | "fall_from_height"
  /** Another work that the annex names, by the organizer's own interpretation. */
  | "other_in_annex"
  /** A danger that the annex does not name. */
  | "not_in_annex";

/** Something in the work that may make insurance mandatory (Cabinet Regulation No. 762, annex). */
export interface Hazard {
  /** Of what kind. */
  kind: HazardKind;
  /** For a possible fall: from what height, in centimetres. */
  height_cm?: number | null | undefined;
}

/** Those whom the work serves. */
export type Beneficiary =
  /** Children: persons under 18. */
  | "children"
  /** Young people, from 13 to 25 years old: minors or not. */
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

/** What an organizer does before the work begins. */
export type PreparationKind =
  /** The volunteer was acquainted with the conditions of the work and the tasks (the Law, section 7(2), clause 1). */
  | "work"
  /** The volunteer was instructed on safe methods, equipment, protective means and signs (clause 3). */
  | "safety"
  /** The volunteer was informed of significant risks of the work environment (clause 3). */
  | "risks"
  /** A legal representative was informed of these risks (clause 6). */
  | "representative_of_risks"
  /** The volunteer was informed of the insurance, what to do in an accident, and how compensation is received (Cabinet Regulation No. 762, point 7). */
  | "insurance";

/** Something that was done before the work began, as the Law and the regulation on insurance ask for it. */
export interface Preparation {
  /** What was done. */
  kind: PreparationKind;
  /** On which day. */
  on?: Day | null | undefined;
}

/** A judgement of the organizer whether a volunteer endangers children, made because of a punishment that does not bar (Children's Rights Protection Law, section 72(6)). */
export interface Assessment {
  /** The day on which it was made. */
  on?: Day | null | undefined;
  /** Whether the volunteer endangers the safety, health or life of a child. */
  endangers?: boolean | null | undefined;
}

/** Expenses that the volunteer asked to be repaid (the Law, section 7(2), clause 8). */
export interface ExpenseClaim {
  /** What they were spent on. */
  kind?: ExpenseKind | null | undefined;
  /** How much, in euro cents. */
  cents: number;
  /** The day on which the volunteer asked for them. */
  asked?: Day | null | undefined;
  /** The day on which they were repaid; absent while they are not. */
  repaid?: Day | null | undefined;
}

/** What a statement of the work states. */
export type StatementContent =
  /** The work (veiktais brīvprātīgais darbs). */
  | "work"
  /** How long it lasted (ilgums). */
  | "duration"
  /** The competences gained (kompetences). */
  | "competences";

/** A statement (izziņa) of the work that was done, which a volunteer may ask for (the Law, section 7(2), clause 5). */
export interface Statement {
  /** The day on which the volunteer asked for it. */
  requested?: Day | null | undefined;
  /** The day on which it was issued; absent while it is not. */
  issued?: Day | null | undefined;
  /** What it states: all of it, so that a content that is not listed is left out. */
  states?: readonly StatementContent[] | null | undefined;
  /** The work, as it is stated. */
  work?: string | null | undefined;
  /** The first day of the period that is stated. */
  from?: Day | null | undefined;
  /** The last day of the period that is stated. */
  to?: Day | null | undefined;
  /** The minutes that are stated. */
  minutes?: number | null | undefined;
  /** The competences that are stated. */
  competences?: readonly string[] | null | undefined;
}

/** How a placement ended before its term, or without one (the Law, section 5(2) and (3)). */
export interface Ending {
  /** Who ended it; absent also where both agreed. */
  by?: Party | null | undefined;
  /** The day on which notice was given; absent while it is not known. */
  notice_given?: Day | null | undefined;
  /** The last day of the placement; absent while none is known. */
  effective?: Day | null | undefined;
  /** The form of the notice. */
  form?: AgreementForm | null | undefined;
  /** Whether there was an important reason (svarīgs iemesls), which needs no notice. */
  important_reason?: boolean | null | undefined;
  /** The reason given; an empty text says that none was given. */
  reason?: string | null | undefined;
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
  agreement?: Agreement | null | undefined;
  /** The work. */
  work?: Work | null | undefined;
  /** Payments for the work itself. An empty list says that there were none. */
  payments?: readonly Payment[] | null | undefined;
  /** Expenses repaid to the volunteer, as far as any are known to have been. */
  expenses?: readonly Expense[] | null | undefined;
  /** Dangers of the work. An empty list says that there are none. */
  hazards?: readonly Hazard[] | null | undefined;
  /** Accident policies that the organizer took out. An empty list says that there are none. */
  insurance?: readonly Policy[] | null | undefined;
  /** Those whom the work serves. */
  beneficiaries?: readonly Beneficiary[] | null | undefined;
  /** What was done before the work began: all of it, so that what is not listed was not done. Absent where nobody kept a record of it; then nothing is said of it. */
  preparation?: readonly Preparation[] | null | undefined;
  /** Judgements whether the volunteer endangers children. An empty list says that there is none. */
  assessments?: readonly Assessment[] | null | undefined;
  /** Expenses that the volunteer asked to be repaid, as far as any are known. */
  claims?: readonly ExpenseClaim[] | null | undefined;
  /** In which form the organizer said what is confidential. Absent if nothing is known to be. */
  confidential?: AgreementForm | null | undefined;
  /** Statements of the work that were asked for or issued, as far as any are known. */
  statements?: readonly Statement[] | null | undefined;
  /** How it ended; absent while no end is known. */
  ending?: Ending | null | undefined;
}

/** A day `YYYY-MM-DD`, days `YYYY-MM-DD/YYYY-MM-DD` (both included) or a month `YYYY-MM`. */
export type When = string;

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
  /** For one's own family or household (darbs savas ģimenes labā). */
  | "own_family"
  /** Required by a school. */
  | "school_requirement"
  /** A programme such as the European Solidarity Corps. */
  | "programme";

/** Where hours were written down. */
export type EvidenceKind =
  /** A booklet (stundu uzskaites grāmatiņa). */
  | "booklet"
  /** An electronic form (elektroniska veidlapa). */
  | "electronic_form"
  /** A contract or its annex (līgums). */
  | "contract"
  /** A list of the host's (saraksts). */
  | "list";

/** Where the entry stands on paper. */
export interface Evidence {
  /** What kind of record it is; that of a booklet where a booklet is named. */
  kind?: EvidenceKind | null | undefined;
  /** The booklet (grāmatiņa). */
  booklet?: string | null | undefined;
  /** The page. */
  page?: number | null | undefined;
  /** The line. */
  line?: number | null | undefined;
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
  by?: string | null | undefined;
  /** In what role. */
  role?: Role | null | undefined;
  /** On which day. */
  on?: Day | null | undefined;
  /** The reason given. */
  reason?: string | null | undefined;
}

/** One entry of the hour log (stundu ieraksts), as it was written: for a day, for several days or for a month. */
export interface HourLog {
  /** The key, given by whoever keeps the register. */
  id: Uuid;
  /** The placement in which the hours were worked. */
  placement: Uuid;
  /** The organization where the work was done, if it is not the one that made the agreement. */
  host?: Uuid | null | undefined;
  /** The day, the days or the month. */
  on: When;
  /** How long, in minutes. */
  minutes: number;
  /** When the work began. A work that ends before it starts went over midnight. */
  start?: Clock | null | undefined;
  /** When the work ended. */
  end?: Clock | null | undefined;
  /** How the hours were stated, in the words of the source, such as `3 ak. st.`. */
  stated?: string | null | undefined;
  /** What was done. */
  task?: string | null | undefined;
  /** Field of work, in the words of whoever keeps the register. */
  field?: string | null | undefined;
  /** Where it was done. */
  place?: string | null | undefined;
  /** On site, remotely or abroad. */
  mode?: Mode | null | undefined;
  /** What kind of hours these are. */
  kind?: HourKind | null | undefined;
  /** The booklet line behind the entry. */
  evidence?: Evidence | null | undefined;
  /** Who entered it. */
  entered_by?: Role | null | undefined;
  /** The day on which it was entered. */
  entered?: Day | null | undefined;
  /** Whether the hours were confirmed. */
  confirmation?: Confirmation | null | undefined;
  /** The entry that this one corrects and takes the place of. */
  corrects?: Uuid | null | undefined;
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

/** A file from which records of one kind come. */
export interface SourceTable {
  /** What its records are. */
  kind: RecordKind;
  /** Name of the file. */
  file: string;
  /** Where each member stands. */
  columns: readonly SourceColumn[];
  /** Row of each record, from 1, by the position of the record; null for a record that has no row in this file. */
  rows: readonly (number | null)[];
}

/** Volunteers, organizations, placements and hour logs. A list that is left out is empty. */
export interface Register {
  /** The volunteers. */
  volunteers?: readonly Volunteer[] | null | undefined;
  /** The organizations. */
  organizations?: readonly Organization[] | null | undefined;
  /** The placements. */
  placements?: readonly Placement[] | null | undefined;
  /** The hour logs. */
  hour_logs?: readonly HourLog[] | null | undefined;
  /** Where each record stands in an office's own files, one table for each kind of record in each file. Whoever reads the files writes it; findings then name file, row and column. */
  sources?: readonly SourceTable[] | null | undefined;
}

/**
 * When an age counts as reached.
 *
 * A capacity may be used as soon as the last day begins (Civil Law, section 1496): on the birthday itself. Criminal-law practice counts from the day after.
 */
export type AgeReached =
  /** On the birthday itself. */
  | "birthday"
  /** On the day after the birthday. */
  | "day_after";

/** The birthday of a person born on 29 February, in a year that has no such day. */
export type LeapBirthday =
  /** 1 March: no age is reached early. */
  | "mar_1"
  /** 28 February: the last day of the month in which years end that have no matching date (Civil Law, section 1495). */
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

/** Whom the Law means by minors who are involved in the work (section 6(1), clause 3). */
export type MinorsInvolved =
  /** The volunteer. */
  | "volunteer"
  /** Anyone who takes part in it or whom it serves. */
  | "anyone";

/** Whether rules that rest only on recollection are applied. */
export type Recalled =
  /** They are not. */
  | "off"
  /** They are, and never as more than information. */
  | "information";

/** A set of presumptions that has a name. */
export type PresumedSet =
  /** What an office vouches for that confirmed the hours: that nobody was paid for the work. Nothing of age, consent, form or insurance is in it. */
  | "usual"
  /** Nothing is presumed. */
  | "nothing";

/** That there was none. */
export type PresumedNone =
  /** None. */
  | "none";

/** That it is not so. */
export type PresumedNo =
  /** It is not. */
  | "no";

/** That it is so. */
export type PresumedYes =
  /** It is. */
  | "yes";

/** What is presumed where a record is silent, fact by fact; of a fact that is absent nothing is. */
export interface Presumptions {
  /** Payments for the work: none. */
  payments?: PresumedNone | null | undefined;
  /** Whether the volunteer's expenses are to be covered: no. */
  expenses_covered?: PresumedNo | null | undefined;
  /** Whether the work is harmless to safety, health and morals: yes. */
  harmless?: PresumedYes | null | undefined;
  /** Whether the work builds knowledge, skills, abilities or communication: yes. */
  learning?: PresumedYes | null | undefined;
}

/** What is presumed of records that are silent: a set that has a name, or fact by fact. */
export type Presume =
  | PresumedSet
  | Presumptions;

/** What a judgement was asked for: the day on which it is made, and the choices where the law leaves room. */
export interface Settings {
  /** The day on which the judgement is made. It decides only what lies in the future. */
  today: Day;
  /** When an age counts as reached; on the birthday if not set (Civil Law, section 1496). */
  age_reached?: AgeReached | null | undefined;
  /** The birthday of a person born on 29 February; 28 February if not set (Civil Law, section 1495). */
  leap_birthday?: LeapBirthday | null | undefined;
  /** The age from which no consent is needed; 16 if not set. */
  consent_until?: ConsentUntil | null | undefined;
  /** Whose consent is needed; one parent's if not set. */
  consent_by?: ConsentBy | null | undefined;
  /** How the days of a notice are counted; calendar days if not set (Civil Law, section 1495). */
  notice_days?: NoticeDays | null | undefined;
  /** Whose age decides whether minors are involved in the work; the volunteer's if not set. */
  minors_involved?: MinorsInvolved | null | undefined;
  /** How long a minor may work on one day, in minutes, by the office's own interpretation of section 4(3); no limit if not set. */
  minor_minutes_per_day?: number | null | undefined;
  /** Whether rules that rest only on recollection are applied; off if not set. */
  recalled?: Recalled | null | undefined;
  /** What is presumed of records that are silent; nothing if not set. A recognition presumes what is usual, or what its scheme says, if not set. */
  presume?: Presume | null | undefined;
  /** How many findings, and how many times undetermined, a report lists of each rule; the others are counted. 10,000 if not set; the greatest number there is lists everything. */
  listed_per_rule?: number | null | undefined;
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
  /** Code of the municipality (ATVK, seven digits); absent if it is none. */
  municipality?: string | null | undefined;
}

/** What sort of text a regulation is. */
export type RegulationKind =
  /** Binding rules (saistošie noteikumi). */
  | "binding_rules"
  /** Internal rules (iekšējie noteikumi). */
  | "internal_rules"
  /** Rules of which it is not said what sort they are (noteikumi). */
  | "rules"
  /** By-laws (nolikums). */
  | "bylaws"
  /** Procedure (kārtība). */
  | "procedure"
  /** Guidelines (vadlīnijas). */
  | "guidelines"
  /** A decision of the council (lēmums). */
  | "decision"
  /** An order (rīkojums). */
  | "order";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentText {
  /** The convention. */
  assume: string;
  /** The other interpretations, each of which is tried. */
  or: readonly string[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type TextClause =
  | string
  | SilentText
  | "unknown";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentDay {
  /** The convention. */
  assume: Day;
  /** The other interpretations, each of which is tried. */
  or: readonly Day[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type DayClause =
  | Day
  | SilentDay
  | "unknown";

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

/** The text of law behind a scheme. */
export interface LegalText {
  /** What sort of text it is; absent: that is not said. */
  kind?: RegulationKind | null | undefined;
  /** Its number. */
  number?: TextClause | null | undefined;
  /** The day on which it was adopted. */
  date?: DayClause | null | undefined;
  /** The first day on which it was in force. */
  from?: DayClause | null | undefined;
  /** The last day; absent while it is in force. */
  to?: DayClause | null | undefined;
  /** Ids of the schemes that it took the place of. */
  supersedes?: readonly string[] | null | undefined;
  /** Where it was read: addresses and titles. */
  sources?: readonly string[] | null | undefined;
  /** What the knowledge of its wording rests on: it caps the severity of what the text asks for and is not met. Given where there are `requirements`. */
  basis?: Mark | null | undefined;
}

/** How a period begins anew. */
export type Recurrence =
  /** Each calendar year stands by itself. */
  | "calendar_year";

/** The days whose hours count together. An end that is left out is open: without both, all hours that were ever worked count together. */
export interface SchemePeriod {
  /** The first. */
  from?: Day | null | undefined;
  /** The last. */
  to?: Day | null | undefined;
  /** Where it begins anew again and again, how; absent if it is one period. */
  every?: Recurrence | null | undefined;
}

/** The text is silent: the convention, and the other interpretations. */
export interface SilentSchemePeriod {
  /** The convention. */
  assume: SchemePeriod;
  /** The other interpretations, each of which is tried. */
  or: readonly SchemePeriod[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type SchemePeriodClause =
  | SchemePeriod
  | SilentSchemePeriod
  | "unknown";

/** What has to be handed in. */
export type DeadlineOf =
  /** Hours: entered by then, by the day on which each entry says it was entered. */
  | "hours"
  /** A nomination. */
  | "nomination"
  /** A request of the volunteer. */
  | "request";

/** Until when something has to be handed in, by the clocks of Latvia. It is compared with the days and times that the records state. */
export interface Deadline {
  /** What has to be. */
  of: DeadlineOf;
  /** The last day. */
  on: Day;
  /** The time on the last day, itself in time; absent if the whole day is. */
  at?: Clock | null | undefined;
}

/** The text is silent: the convention, and the other interpretations. */
export interface SilentDeadline {
  /** The convention. */
  assume: Deadline;
  /** The other interpretations, each of which is tried. */
  or: readonly Deadline[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type DeadlineClause =
  | Deadline
  | SilentDeadline
  | "unknown";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentSmallNumber {
  /** The convention. */
  assume: number;
  /** The other interpretations, each of which is tried. */
  or: readonly number[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type SmallNumberClause =
  | number
  | SilentSmallNumber
  | "unknown";

/** The day on which an age is looked at. */
export type AgeTested =
  /** Each day of work. */
  | "day_of_work"
  /** The first day of the period. */
  | "period_start"
  /** The last day of the period. */
  | "period_end"
  /** The first day of the placement. */
  | "placement_start"
  /** The day of the ceremony. */
  | "ceremony"
  /** The day for which a decision is asked. */
  | "decision_day";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentAgeTested {
  /** The convention. */
  assume: AgeTested;
  /** The other interpretations, each of which is tried. */
  or: readonly AgeTested[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type AgeTestedClause =
  | AgeTested
  | SilentAgeTested
  | "unknown";

/** The ages a scheme is for. A bound that is left out does not bind. */
export interface AgeRule {
  /** The least age, in years. */
  from?: SmallNumberClause | null | undefined;
  /** The greatest age, in years: through the day before the next birthday. */
  to?: SmallNumberClause | null | undefined;
  /** Before the birthday of that age, where the text has no greatest age. */
  before_birthday?: SmallNumberClause | null | undefined;
  /** The day on which the age is looked at; absent: the day of the work. */
  tested_on?: AgeTestedClause | null | undefined;
}

/** The text is silent: the convention, and the other interpretations. */
export interface SilentLegalClassList {
  /** The convention. */
  assume: readonly LegalClass[];
  /** The other interpretations, each of which is tried. */
  or: readonly (readonly LegalClass[])[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type LegalClassListClause =
  | readonly LegalClass[]
  | SilentLegalClassList
  | "unknown";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentTextList {
  /** The convention. */
  assume: readonly string[];
  /** The other interpretations, each of which is tried. */
  or: readonly (readonly string[])[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type TextListClause =
  | readonly string[]
  | SilentTextList
  | "unknown";

/** Where something has to be. */
export type Locality =
  /** Anywhere. */
  | "anywhere"
  /** In the municipality of the authority. */
  | "authority";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentLocality {
  /** The convention. */
  assume: Locality;
  /** The other interpretations, each of which is tried. */
  or: readonly Locality[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type LocalityClause =
  | Locality
  | SilentLocality
  | "unknown";

/** Where the work is done. It is looked at as it was on the day of the work. */
export interface HostRule {
  /** The classes of organizations at which hours count; absent: all. A social enterprise counts as one on the days on which its status held. */
  classes?: LegalClassListClause | null | undefined;
  /** Registration numbers of the only organizations at which hours count; absent: all. */
  listed?: TextListClause | null | undefined;
  /** Where they have to be registered; absent: anywhere. */
  registered?: LocalityClause | null | undefined;
  /** On whose territory the work has to be done; absent: anywhere. */
  territory?: LocalityClause | null | undefined;
}

/** Who a scheme is for, beside age. */
export interface VolunteerRule {
  /** Where they live on the day of the work; absent: anywhere. */
  residence?: LocalityClause | null | undefined;
}

/** The text is silent: the convention, and the other interpretations. */
export interface SilentHourKindList {
  /** The convention. */
  assume: readonly HourKind[];
  /** The other interpretations, each of which is tried. */
  or: readonly (readonly HourKind[])[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type HourKindListClause =
  | readonly HourKind[]
  | SilentHourKindList
  | "unknown";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentModeList {
  /** The convention. */
  assume: readonly Mode[];
  /** The other interpretations, each of which is tried. */
  or: readonly (readonly Mode[])[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type ModeListClause =
  | readonly Mode[]
  | SilentModeList
  | "unknown";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentAgreementFormList {
  /** The convention. */
  assume: readonly AgreementForm[];
  /** The other interpretations, each of which is tried. */
  or: readonly (readonly AgreementForm[])[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type AgreementFormListClause =
  | readonly AgreementForm[]
  | SilentAgreementFormList
  | "unknown";

/** What confirmation hours need. */
export type HoursConfirmed =
  /** Confirmed, by whomever. */
  | "confirmed"
  /** Confirmed by somebody other than the volunteer. */
  | "confirmed_by_others"
  /** Entered is enough, unless a rejection or withdrawal is recorded. */
  | "entered";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentHoursConfirmed {
  /** The convention. */
  assume: HoursConfirmed;
  /** The other interpretations, each of which is tried. */
  or: readonly HoursConfirmed[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type HoursConfirmedClause =
  | HoursConfirmed
  | SilentHoursConfirmed
  | "unknown";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentRoleList {
  /** The convention. */
  assume: readonly Role[];
  /** The other interpretations, each of which is tried. */
  or: readonly (readonly Role[])[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type RoleListClause =
  | readonly Role[]
  | SilentRoleList
  | "unknown";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentNumber {
  /** The convention. */
  assume: number;
  /** The other interpretations, each of which is tried. */
  or: readonly number[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type NumberClause =
  | number
  | SilentNumber
  | "unknown";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentEvidenceKindList {
  /** The convention. */
  assume: readonly EvidenceKind[];
  /** The other interpretations, each of which is tried. */
  or: readonly (readonly EvidenceKind[])[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type EvidenceKindListClause =
  | readonly EvidenceKind[]
  | SilentEvidenceKindList
  | "unknown";

/** How many hours count at most. Entries are taken in the order of their days; what is over does not count. */
export interface Limits {
  /** In one day. Hours stated for several days count at most as often as there are days. */
  per_day_hours?: number | null | undefined;
  /** At one host. */
  per_host_hours?: number | null | undefined;
  /** In a lifetime: hours before the period that met all other conditions are counted in first. */
  lifetime_hours?: number | null | undefined;
}

/** Which hours count. Hours that were corrected, rejected, taken back, or that the records themselves contradict count in no scheme. */
export interface HourRule {
  /** The kinds that do; absent: all but those that are not volunteer work (`mandated`, `paid_summer_job`, `internship`, `own_family`). Hours of which no kind is said are taken for work. */
  kinds?: HourKindListClause | null | undefined;
  /** The modes that do; absent: all. Hours of which no mode is said are taken to be worked on site. */
  modes?: ModeListClause | null | undefined;
  /** The fields of work that do, in the words of the register (capitals do not matter); absent: all. */
  fields?: TextListClause | null | undefined;
  /** The fields of work that do not, in the words of the register (capitals do not matter); absent: none. */
  fields_left_out?: TextListClause | null | undefined;
  /** The form of the agreement under which they are worked; absent: any, or none. */
  agreement?: AgreementFormListClause | null | undefined;
  /** What confirmation they need; absent: none. */
  confirmation?: HoursConfirmedClause | null | undefined;
  /** Who may have confirmed them; absent: whoever did. */
  confirmed_by?: RoleListClause | null | undefined;
  /** Who may have entered them; absent: anybody. */
  entered_by?: RoleListClause | null | undefined;
  /** How many days after the last day of the work they may have been entered; absent: however many. */
  entered_within_days?: NumberClause | null | undefined;
  /** Where they may have been written down; absent: anywhere. */
  evidence?: EvidenceKindListClause | null | undefined;
  /** Which breaches of the Law keep hours out: bearings (`voids`, `duty`, `record`) and codes of rules. Absent: `voids`, so that what was not volunteer work under the Law does not count. An empty list: none. */
  excluded_breaches?: TextListClause | null | undefined;
  /** How many hours count at most; absent: as many as there are. */
  limits?: Limits | null | undefined;
}

/** A register of volunteers and organizers. */
export type RegisterKind =
  /** That of the municipality (pašvaldības brīvprātīgo reģistrs). */
  | "municipality"
  /** The state information system (Law, section 10), brivpratigie.lv. */
  | "state_system";

/** That somebody is entered in a register. */
export interface RegistrationAsked {
  /** In which one. */
  register: RegisterKind;
  /** Who keeps it, by registration number; absent: any registration will do. */
  kept_by?: string | null | undefined;
  /** The point of the regulation that says so, such as `12` or `4.1`. */
  point?: string | null | undefined;
}

/** That a legal representative consents, on the same terms as the Law's consent. */
export interface ConsentAsked {
  /** The last age at which consent is needed, in years: `16` asks for it until the day before the 17th birthday. */
  through_age: SmallNumberClause;
  /** The point of the regulation that says so. */
  point?: string | null | undefined;
}

/** With whom the contract is made. Where neither its number nor its key is known, it cannot be judged. */
export interface ContractPartyAsked {
  /** What it is called. It is not compared: a name is written in many ways. */
  name?: string | null | undefined;
  /** The registration number of that body. */
  registration_number?: string | null | undefined;
  /** Its key in the register that is judged, for a body without a number of its own. */
  organization?: Uuid | null | undefined;
  /** The point of the regulation that says so. */
  point?: string | null | undefined;
}

/** How much work is offered at least. */
export interface VacancyAsked {
  /** The hours a month: these or more. */
  at_least_hours: NumberClause;
  /** The point of the regulation that says so. */
  point?: string | null | undefined;
}

/** By what a volunteer belongs to a municipality. */
export type Belonging =
  /** By declared residence (deklarētā dzīvesvieta). */
  | "residence"
  /** By the school attended. */
  | "school"
  /** By either of them. */
  | "residence_or_school";

/** Where the volunteer belongs: in the municipality of the authority. */
export interface BelongingAsked {
  /** By what. */
  by: Belonging;
  /** The point of the regulation that says so. */
  point?: string | null | undefined;
}

/** The day from which a time limit is counted. */
export type CountedFrom =
  /** The day of the work; the last one of an entry of several days. */
  | "work"
  /** The last day of the month of the work. */
  | "month"
  /** The last day of the calendar year of the work. */
  | "year"
  /** The day on which the hours were handed in; of no use for handing them in. */
  | "entered";

/** Until when something is done with hours. The last day is in time. */
export interface TimeLimit {
  /** So many calendar days after the day it is counted from. */
  days: NumberClause;
  /** The day it is counted from. */
  counted_from: CountedFrom;
  /** The point of the regulation that says so. */
  point?: string | null | undefined;
}

/** What a local requirement is about, by what is wrong where it is not met. In the order in which they speak. */
export type RequirementCode =
  /** The volunteer is not entered in the register. */
  | "volunteer-not-registered"
  /** The organizer is not entered in the register. */
  | "organization-not-registered"
  /** A consent is missing at an age at which the Law asks for none. */
  | "local-consent-missing"
  /** The contract was made with another body than the regulation names. */
  | "contract-with-another"
  /** Less work was offered than the regulation asks for. */
  | "vacancy-too-small"
  /** The volunteer neither lives nor learns in the municipality, as far as it asks for that. */
  | "outside-municipality"
  /** Hours were handed in too late. */
  | "handed-in-late"
  /** Hours were confirmed too late. */
  | "confirmed-late";

/** What a local regulation asks for beyond the Law. What is absent is not asked for. Where the text is silent on a number, the convention is judged by, and nothing that rests on one is more than a warning. */
export interface Requirements {
  /** Volunteers have registered before they volunteer. A step of the kind `registration` shows it. */
  volunteer_registered?: RegistrationAsked | null | undefined;
  /** Organizers are entered in a register while volunteers work for them. */
  organization_registered?: RegistrationAsked | null | undefined;
  /** A legal representative consents in writing, up to an age beyond that of the Law. */
  consent?: ConsentAsked | null | undefined;
  /** The contract is made with a body that the regulation names. */
  contract_party?: ContractPartyAsked | null | undefined;
  /** Work is offered only from a certain amount on. */
  vacancy?: VacancyAsked | null | undefined;
  /** The volunteer lives or learns in the municipality. */
  belonging?: BelongingAsked | null | undefined;
  /** Until when hours are handed in. */
  handing_in?: TimeLimit | null | undefined;
  /** Until when hours that were handed in are confirmed. */
  confirming?: TimeLimit | null | undefined;
  /** Those of which the source does not say whether it asks for them. They are reported as not judged. */
  unknown?: readonly RequirementCode[] | null | undefined;
}

/** On what an award is given. */
export type IssueWay =
  /** By itself, once it is reached. */
  | "automatic"
  /** When the person asks for it. */
  | "on_request"
  /** A jury chooses among those who qualify. */
  | "jury"
  /** At a ceremony. */
  | "ceremony";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentIssueWay {
  /** The convention. */
  assume: IssueWay;
  /** The other interpretations, each of which is tried. */
  or: readonly IssueWay[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type IssueWayClause =
  | IssueWay
  | SilentIssueWay
  | "unknown";

/** Which levels are given. */
export type LevelsGiven =
  /** Each that was reached. */
  | "all_passed"
  /** Of each ladder the highest. */
  | "best_only";

/** What becomes of hours after the ceremony. */
export type AfterCeremony =
  /** They count. */
  | "count"
  /** They do not count in this period. */
  | "left_out";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentAfterCeremony {
  /** The convention. */
  assume: AfterCeremony;
  /** The other interpretations, each of which is tried. */
  or: readonly AfterCeremony[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type AfterCeremonyClause =
  | AfterCeremony
  | SilentAfterCeremony
  | "unknown";

/** How what was earned is given. */
export interface IssueRule {
  /** On what; absent: automatically. */
  way?: IssueWayClause | null | undefined;
  /** Which of the levels that were reached; absent: every one. */
  levels?: LevelsGiven | null | undefined;
  /** Who gives it. */
  issuer?: TextClause | null | undefined;
  /** Who signs. */
  signatory?: TextClause | null | undefined;
  /** The day of the ceremony, which may lie inside the period. */
  ceremony?: DayClause | null | undefined;
  /** What becomes of hours of the period that were worked after the ceremony; absent: they count. */
  after_ceremony?: AfterCeremonyClause | null | undefined;
  /** Whether whoever has reached no level gets a plain statement of the hours; absent: not. */
  statement_below?: boolean | null | undefined;
}

/** What is asked of a group. */
export interface GroupNeeds {
  /** Hours of all its members together. */
  at_least_hours: number;
  /** Hours of each of its members; absent: no matter how many. */
  each_at_least_hours?: number | null | undefined;
  /** The hours of all together lie within so many months, any that follow one another; absent: within the period. */
  within_months?: number | null | undefined;
}

/** A run of months or weeks. */
export interface Streak {
  /** How many one after another. */
  count: number;
  /** The minutes in each of them, these or more. */
  at_least_minutes: number;
}

/** With whom. */
export interface With {
  /** Registration number of the body; absent: any. */
  with?: string | null | undefined;
}

/** A nomination. */
export interface Nominated {
  /** The classes of those who may nominate (`natural_person` for residents); absent: anybody. */
  by?: readonly LegalClass[] | null | undefined;
}

/** An award made earlier. */
export interface AwardedEarlier {
  /** Under that scheme; absent: under this one or one that it supersedes. */
  scheme?: string | null | undefined;
  /** That level; absent: any level. */
  level?: string | null | undefined;
  /** For a period that ended in one of so many calendar years before that of the present one, or without such an end found in one of them; absent: ever. */
  years_before?: number | null | undefined;
}

/** An age on one day. A bound that is left out does not bind. */
export interface AgeBand {
  /** The least age, in years. */
  from?: number | null | undefined;
  /** The greatest age, in years: through the day before the next birthday. */
  to?: number | null | undefined;
  /** The day on which the age is looked at; not the day of the work, of which there are many. Absent: the day of the decision. */
  tested_on?: AgeTested | null | undefined;
}

/** What a level takes: all that is said here together. Hours mean hours that count. */
export interface Needs {
  /** So many hours or more. */
  at_least_hours?: NumberClause | null | undefined;
  /** More hours than that. */
  more_than_hours?: NumberClause | null | undefined;
  /** Fewer hours than that: the upper end of a half-open band. */
  below_hours?: NumberClause | null | undefined;
  /** At most so many hours: the upper end of a closed band. */
  up_to_hours?: NumberClause | null | undefined;
  /** The hours that are asked for lie within so many months, any that follow one another (to the day before the same day of the month); absent: within the period. */
  within_months?: number | null | undefined;
  /** Work on so many days or more. Of an entry of several days it is known that it was worked on one of them, and it may have been on each. */
  at_least_days?: NumberClause | null | undefined;
  /** Hours in so many fields of work or more. Fields that differ in capitals only are the same. */
  fields?: NumberClause | null | undefined;
  /** At least so many per cent of the hours at one and the same host. */
  one_host_percent?: NumberClause | null | undefined;
  /** What the group asks in which the person takes part. */
  group?: GroupNeeds | null | undefined;
  /** So many months from the first day of work to the last. */
  months_of_service?: NumberClause | null | undefined;
  /** Calendar months one after another, none of them with too few hours. */
  months_in_a_row?: Streak | null | undefined;
  /** Weeks (from Monday) one after another, none of them with too few hours. */
  weeks_in_a_row?: Streak | null | undefined;
  /** A contact is recorded in each calendar month from the first month of work to the last. */
  contact_each_month?: boolean | null | undefined;
  /** A written contract. */
  contract?: With | null | undefined;
  /** A registration. */
  registration?: With | null | undefined;
  /** A nomination, in time if there is a deadline for it. */
  nomination?: Nominated | null | undefined;
  /** Something that somebody attests, by the name under which the register has it, such as `residential-project`. */
  attested?: string | null | undefined;
  /** An award made earlier. */
  awarded?: AwardedEarlier | null | undefined;
  /** An age, on one day. */
  age?: AgeBand | null | undefined;
  /** Residence on the day of the decision. */
  residence?: Locality | null | undefined;
  /** A school on the day of the decision. */
  school?: Locality | null | undefined;
  /** All of these. */
  all?: readonly Needs[] | null | undefined;
  /** One of these, or more. */
  any?: readonly Needs[] | null | undefined;
  /** Not this. */
  not?: Needs | null | undefined;
}

/** What is given for a level. */
export type Awarded =
  /** An invitation to the honouring event (ielūgums uz godināšanas pasākumu). */
  | "invitation"
  /** A certificate (apliecinājums). */
  | "certificate"
  /** A plain statement of the hours (izziņa). */
  | "statement"
  /** A letter of thanks (pateicības raksts). */
  | "thanks"
  /** A badge (nozīmīte). */
  | "badge"
  /** A sign of honour (goda zīme). */
  | "honour_sign"
  /** A gift (dāvana). */
  | "gift"
  /** A place ahead of others, such as in a queue for summer jobs (priekšrocība). */
  | "priority"
  /** A discount or free use (atlaide). */
  | "discount";

/** What sort of thing an award entitles to. */
export type EntitlementKind =
  /** A place before others in a queue, such as that for summer jobs (priekšrocība rindā). */
  | "queue_place"
  /** A lower price, or none (atlaide). */
  | "discount"
  /** Something else. */
  | "other";

/** The step of an award from whose day on an entitlement holds. */
export type HoldsFrom =
  /** The conditions were found to be met. */
  | "eligible"
  /** The award was approved. */
  | "approved"
  /** It was handed over. */
  | "handed_over";

/** What somebody who has an award may claim, as a scheme writes it. */
export interface EntitlementRule {
  /** Its name in files. */
  id: string;
  /** What sort of thing it is. */
  kind: EntitlementKind;
  /** What it is called. */
  title: Title;
  /** The step of the award from whose day on it holds. */
  holds_from: HoldsFrom;
  /** How many months it holds, through the day of the same number; absent if it is not limited so. */
  months?: NumberClause | null | undefined;
  /** The last day on which it holds in any case; absent if there is none. */
  until?: Day | null | undefined;
  /** How often it can be used; absent if there is no limit. */
  uses?: number | null | undefined;
}

/** Something that can be earned. */
export interface Level {
  /** Its name in files and decisions. */
  id: string;
  /** The ladder it belongs to, where it is not the main one: a side benefit has one of its own. */
  track?: string | null | undefined;
  /** What it is called. */
  title: Title;
  /** What it takes. */
  needs: Needs;
  /** On what it is given; absent: on what the scheme says of all levels. */
  way?: IssueWayClause | null | undefined;
  /** How many people get it in a calendar year at most; absent: whoever reached it. Where more would get it than may, all of them are for those who choose. */
  most_a_year?: number | null | undefined;
  /** What is given. */
  awards: readonly Awarded[];
  /** What it entitles to, and for how long; absent: to nothing of which the source says so. */
  entitlements?: readonly EntitlementRule[] | null | undefined;
}

/** What the text of a scheme says. Of what is left out it asks for nothing, except where the member says otherwise. */
export interface Scheme {
  /** Its name in files and commands. */
  id: string;
  /** What it is called. */
  title: Title;
  /** Whose scheme it is. */
  authority: Authority;
  /** The text of law it was taken from. */
  text: LegalText;
  /** The days whose hours count together; absent: all. */
  period?: SchemePeriodClause | null | undefined;
  /** Until when something has to be handed in; absent: at any time. */
  deadline?: DeadlineClause | null | undefined;
  /** The ages it is for; absent: all. */
  age?: AgeRule | null | undefined;
  /** Where the work is done; absent: anywhere. */
  hosts?: HostRule | null | undefined;
  /** Who it is for, beside age; absent: anybody. */
  volunteers?: VolunteerRule | null | undefined;
  /** Which hours count. */
  hours?: HourRule | null | undefined;
  /** What the text asks for beyond the Law; absent: nothing is known that it does. */
  requirements?: Requirements | null | undefined;
  /** What is presumed of records that are silent, where the caller does not say; absent: what is usual. */
  presume?: Presume | null | undefined;
  /** How what was earned is given. */
  issue?: IssueRule | null | undefined;
  /** What can be earned; of each ladder the least first. */
  levels: readonly Level[];
}

/** The text of a programme's rules. */
export interface ProgrammeText {
  /** How it is cited, in both languages. */
  name: Title;
  /** Where it was seen. */
  sources: readonly string[];
}

/** A part of a programme. */
export type Strand =
  /** One person, for months. */
  | "individual"
  /** A team, for weeks. */
  | "team"
  /** One person, in humanitarian aid. */
  | "humanitarian_individual"
  /** A team in humanitarian aid. */
  | "humanitarian_team";

/** The day on which an age is looked at. */
export type TestedOn =
  /** The first day of the stay. */
  | "first_day"
  /** The day on which the project was submitted. */
  | "submitted";

/** The text is silent: the convention, and the other interpretations. */
export interface SilentTestedOn {
  /** The convention. */
  assume: TestedOn;
  /** The other interpretations, each of which is tried. */
  or: readonly TestedOn[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type TestedOnClause =
  | TestedOn
  | SilentTestedOn
  | "unknown";

/** How old a volunteer is. */
export interface AgesAsked {
  /** The least age in years. */
  from: SmallNumberClause;
  /** The day on which the least age is looked at. */
  from_on: TestedOnClause;
  /** The last age in years: `30` is until the day before the 31st birthday. */
  through: SmallNumberClause;
  /** The day on which the last age is looked at. */
  through_on: TestedOnClause;
  /** What the knowledge of it rests on. */
  basis: Mark;
}

/** How long something lasts: calendar months, then days. */
export interface Duration {
  /** Calendar months. */
  months?: number | null | undefined;
  /** Days, after the months. */
  days?: number | null | undefined;
}

/** The text is silent: the convention, and the other interpretations. */
export interface SilentDuration {
  /** The convention. */
  assume: Duration;
  /** The other interpretations, each of which is tried. */
  or: readonly Duration[];
}

/** A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows. */
export type DurationClause =
  | Duration
  | SilentDuration
  | "unknown";

/** How long a stay lasts, without the days of travel. */
export interface LengthAsked {
  /** At least. */
  at_least: DurationClause;
  /** At most. */
  at_most: DurationClause;
  /** At least, for people with fewer opportunities; absent: no other. */
  fewer_at_least?: DurationClause | null | undefined;
  /** What the knowledge of it rests on. */
  basis: Mark;
}

/** How many minutes a week, as agreed. In a week that is whole and not of travel, the hour log has no more either. */
export interface WeeklyAsked {
  /** At least. */
  at_least_minutes: NumberClause;
  /** At most. */
  at_most_minutes: NumberClause;
  /** What the knowledge of it rests on. */
  basis: Mark;
}

/** Days off in each week from Monday to Sunday. */
export interface DaysOffAsked {
  /** So many, one after the other. */
  consecutive: SmallNumberClause;
  /** What the knowledge of it rests on. */
  basis: Mark;
}

/** How often one may take part. */
export interface ParticipationAsked {
  /** All stays of individuals together, counted from the first day of the first. */
  in_all: DurationClause;
  /** A stay abroad that lasts longer is a long one. */
  long: DurationClause;
  /** How many long ones. */
  long_at_most: SmallNumberClause;
  /** How many long ones for people with fewer opportunities; absent: no others. */
  fewer_long_at_most?: SmallNumberClause | null | undefined;
  /** What the knowledge of it rests on. */
  basis: Mark;
}

/** Who makes up a team. */
export interface TeamAsked {
  /** The least number of members. */
  from: NumberClause;
  /** The greatest number of members. */
  to: NumberClause;
  /** From at least so many countries. */
  countries: NumberClause;
  /** At least so many in a hundred are from another country than that of the activity. */
  abroad_percent: NumberClause;
  /** What the knowledge of it rests on. */
  basis: Mark;
}

/** What an organization may do with a quality label. */
export type LabelRole =
  /** It hosts the volunteer (uzņēmējorganizācija). */
  | "host"
  /** It supports the volunteer, before all in the country of residence (atbalsta organizācija). */
  | "support"
  /** It applies for the project (vadošā organizācija). */
  | "lead";

/** A quality label that somebody has on all days of the stay. */
export interface LabelAsked {
  /** For which role. */
  role: LabelRole;
  /** Whether only where the volunteer comes from another country; absent: always. */
  abroad_only?: boolean | null | undefined;
  /** What the knowledge of it rests on. */
  basis: Mark;
}

/** What a programme asks to be done. */
export type Duty =
  /** A written volunteering agreement (brīvprātīgā darba līgums). */
  | "agreement"
  /** The insurance of the programme. */
  | "insurance"
  /** A mentor (mentors). */
  | "mentor"
  /** The training on arrival (apmācības pēc ierašanās). */
  | "arrival_training"
  /** The meeting in the middle of the stay (vidusposma tikšanās). */
  | "mid_term_meeting"
  /** The report of the volunteer (noslēguma ziņojums). */
  | "final_report"
  /** The certificate of participation (dalības apliecība). */
  | "certificate"
  /** The Youthpass, for whoever asks. */
  | "youthpass";

/** Until when something has to be done. */
export type DutyTime =
  /** The first day of the stay. */
  | "first_day"
  /** The last day of the stay. */
  | "last_day"
  /** After the stay. */
  | "afterwards";

/** Something that has to be done. */
export interface DutyAsked {
  /** What. */
  duty: Duty;
  /** Until when. */
  until: DutyTime;
  /** How long after the last day; absent: no time limit is known. */
  within?: Duration | null | undefined;
  /** Only for stays that last longer, without the days of travel; absent: for all. */
  longer_than?: Duration | null | undefined;
  /** What the knowledge of it rests on. */
  basis: Mark;
}

/** What a programme asks for in one of its parts. What is absent is not asked for. */
export interface StrandRules {
  /** Which parts have these rules. */
  strands: readonly Strand[];
  /** How old a volunteer is. */
  age?: AgesAsked | null | undefined;
  /** How long a stay lasts. */
  length?: LengthAsked | null | undefined;
  /** How many minutes a week. */
  weekly?: WeeklyAsked | null | undefined;
  /** Days off in each week. */
  days_off?: DaysOffAsked | null | undefined;
  /** How often one may take part. */
  participation?: ParticipationAsked | null | undefined;
  /** Who makes up a team. */
  team?: TeamAsked | null | undefined;
  /** Quality labels. */
  labels?: readonly LabelAsked[] | null | undefined;
  /** What has to be done. */
  duties?: readonly DutyAsked[] | null | undefined;
}

/** A kind of project that a programme pays for. */
export type Action =
  /** Citizens of partner towns meet (pilsētu sadraudzība). */
  | "town_twinning"
  /** Towns work on a common theme over a longer time (pilsētu tīkli). */
  | "networks_of_towns";

/** From how many countries the partners are. */
export interface CountriesAsked {
  /** At least so many. */
  from: NumberClause;
  /** What the knowledge of it rests on. */
  basis: Mark;
}

/** How many people come to the meetings from other countries than those in which they are held. */
export interface InvitedAsked {
  /** At least so many. */
  from: NumberClause;
  /** What the knowledge of it rests on. */
  basis: Mark;
}

/** How long a meeting lasts. */
export interface MeetingAsked {
  /** At most. */
  at_most: DurationClause;
  /** What the knowledge of it rests on. */
  basis: Mark;
}

/** How much a programme pays of a project. */
export interface GrantAsked {
  /** At most so many euro cents. */
  at_most_cents: NumberClause;
  /** What the knowledge of it rests on. */
  basis: Mark;
}

/** What a programme asks for in a kind of project. What is absent is not asked for. */
export interface ActionRules {
  /** Which kinds have these rules. */
  actions: readonly Action[];
  /** From how many countries the partners are. */
  countries?: CountriesAsked | null | undefined;
  /** How many people come from abroad. */
  invited?: InvitedAsked | null | undefined;
  /** How long a meeting lasts. */
  meeting?: MeetingAsked | null | undefined;
  /** How much the programme pays. */
  grant?: GrantAsked | null | undefined;
}

/** A version of the rules of a programme: what it asks for on the days on which it is in force. */
export interface Programme {
  /** Its name in files and commands, such as `esc-2024`. */
  id: string;
  /** The programme that it is a version of, such as `esc`. */
  programme: string;
  /** What it is called. */
  title: Title;
  /** The text that it was taken from. */
  text: ProgrammeText;
  /** The first day on which it is in force. */
  from: Day;
  /** The last day on which it is in force; absent: none is known. */
  to?: Day | null | undefined;
  /** Its parts. Of a part that it does not have, nothing is judged. */
  strands: readonly StrandRules[];
  /** Kinds of projects that it pays for; absent: none is known. Of a kind that it does not have, nothing is judged. */
  actions?: readonly ActionRules[] | null | undefined;
}

/** A town or an organization that takes part. */
export interface Partner {
  /** Its name in this project, by which others refer to it. */
  key: string;
  /** Its country, two letters (ISO 3166-1). */
  country?: string | null | undefined;
}

/** What a paper of a project is. */
export type ProjectDocumentKind =
  /** The agreement with the programme (dotācijas līgums). */
  | "grant_agreement"
  /** An agreement between the partners (partnerības līgums). */
  | "partnership_agreement"
  /** The decision of a council to take part and to pay (domes lēmums). */
  | "council_decision";

/** A paper that a project rests on. */
export interface ProjectDocument {
  /** Of what kind. */
  kind: ProjectDocumentKind;
  /** The key of the partner whose it is; absent: of the whole project. */
  partner?: string | null | undefined;
  /** Its number. */
  number?: string | null | undefined;
  /** The day on which it was made. */
  on?: Day | null | undefined;
}

/** What people come to a meeting for. */
export type MobilityRole =
  /** Volunteers (brīvprātīgie). */
  | "volunteer"
  /** Those who coordinate volunteers (koordinatori). */
  | "coordinator"
  /** Others who work for a partner (darbinieki). */
  | "staff"
  /** Those who teach or advise (eksperti). */
  | "expert"
  /** Others (citi dalībnieki). */
  | "other";

/** How many people, in a role and of a partner where that is known. */
export interface Headcount {
  /** In which role. */
  role?: MobilityRole | null | undefined;
  /** The key of the partner that sent them. */
  partner?: string | null | undefined;
  /** How many. */
  people?: number | null | undefined;
}

/** A meeting of a project to which people travel (mobilitāte). */
export interface Mobility {
  /** Its name in this project, by which costs refer to it. */
  key: string;
  /** The first day. */
  from?: Day | null | undefined;
  /** The last day. */
  to?: Day | null | undefined;
  /** The country, two letters (ISO 3166-1). */
  country?: string | null | undefined;
  /** The place, as people call it. */
  place?: string | null | undefined;
  /** Who was planned to come. */
  planned?: readonly Headcount[] | null | undefined;
  /** Who came; absent while nobody has counted. */
  came?: readonly Headcount[] | null | undefined;
}

/** Who bears a part of a budget. */
export type FundSource =
  /** The programme (programmas līdzfinansējums). */
  | "programme"
  /** The council of the municipality (domes līdzfinansējums). */
  | "council"
  /** The state (valsts budžets). */
  | "state"
  /** Somebody else (cits finansējums). */
  | "other";

/** A part of a budget that somebody bears (līdzfinansējums). */
export interface Fund {
  /** Who. */
  source: FundSource;
  /** How much. */
  cents?: number | null | undefined;
  /** The greatest share of the budget in a hundred, by the agreement or the decision; absent: none is known (an event). */
  at_most_percent?: number | null | undefined;
}

/** A part of pre-financing that was repaid. */
export interface Repayment {
  /** How much. */
  cents: number;
  /** When; absent: it was, and nobody knows when. */
  on?: Day | null | undefined;
}

/** Money lent until a fund is paid (priekšfinansējums). It is repaid, and bears nothing. */
export interface PreFinancing {
  /** Who lends it. */
  by: FundSource;
  /** Which fund it stands for. */
  instead_of: FundSource;
  /** How much. */
  cents?: number | null | undefined;
  /** The last day on which it is repaid in time; absent: no time limit is known (an event). */
  repay_by?: Day | null | undefined;
  /** What was repaid; an empty list: nothing. */
  repaid?: readonly Repayment[] | null | undefined;
}

/** What a part of a budget is spent on. */
export type CostKind =
  /** Travel (ceļa izdevumi). */
  | "travel"
  /** Food and lodging (uzturēšanās izdevumi). */
  | "subsistence"
  /** Insurance (apdrošināšana). */
  | "insurance"
  /** Making the project known (publicitāte). */
  | "publicity"
  /** Something else. */
  | "other";

/** What a part of a budget is spent on. */
export interface Cost {
  /** On what. */
  kind: CostKind;
  /** How much. */
  cents?: number | null | undefined;
  /** The key of the mobility that it is for; absent: for the project as a whole. */
  mobility?: string | null | undefined;
}

/** A budget: what it costs, and who bears that in the end. Money that somebody only lends until a grant is paid is `pre_financing`(Self::pre_financing) and no further fund: of 550 euro, 350 may be the programme's and 200 the council's, while the council lends the 350 until they come. */
export interface Budget {
  /** The key of the partner whose budget it is; absent: of the whole project. */
  partner?: string | null | undefined;
  /** The sum of it as it was approved. */
  total_cents?: number | null | undefined;
  /** Who bears the costs in the end (līdzfinansējums). */
  funds?: readonly Fund[] | null | undefined;
  /** What is lent until a fund is paid (priekšfinansējums). */
  pre_financing?: readonly PreFinancing[] | null | undefined;
  /** What it is spent on. */
  costs?: readonly Cost[] | null | undefined;
}

/** What a project promised. */
export type ResultKind =
  /** A plan, a model or recommendations. */
  | "plan"
  /** A publication, such as a brochure. */
  | "publication"
  /** An event for the public. */
  | "event"
  /** A page on the web. */
  | "page"
  /** News of the project in media. */
  | "news"
  /** Something else. */
  | "other";

/** What shows that a result is there. */
export type ResultEvidenceKind =
  /** An address on the web. */
  | "link"
  /** A copy. */
  | "copy"
  /** Photographs or recordings. */
  | "recording"
  /** A list of who took part. */
  | "attendance_list";

/** What shows that a result is there. */
export interface ResultEvidence {
  /** Of what kind. */
  kind: ResultEvidenceKind;
  /** Since when; absent: it is there, and nobody knows since when. */
  on?: Day | null | undefined;
}

/** Something that a project promised to leave behind or to make known. */
export interface PromisedResult {
  /** What. */
  kind: ResultKind;
  /** The day by which it was promised; absent: the last day of the project. */
  due?: Day | null | undefined;
  /** What shows that it is there; an empty list: nothing does. */
  evidence?: readonly ResultEvidence[] | null | undefined;
}

/** A report of a project. */
export type ProjectReportKind =
  /** In the middle of the project (starpposma pārskats). */
  | "interim"
  /** At its end (noslēguma pārskats). */
  | "final"
  /** About its money (finanšu pārskats). */
  | "financial";

/** A report that a project has to hand in. */
export interface ReportDue {
  /** Which one. */
  kind: ProjectReportKind;
  /** The last day that is in time. */
  due?: Day | null | undefined;
  /** The day on which it was handed in; absent while it is not (an event). */
  handed_in?: Day | null | undefined;
}

/** A project of partner towns (sadarbības projekts). Facts that are absent are not known; an empty list says that there is none. */
export interface Exchange {
  /** Its name in files and commands, such as `hop-2018`. */
  id: string;
  /** What it is called. */
  title?: Title | null | undefined;
  /** The number of the grant agreement. */
  number?: string | null | undefined;
  /** The programme that pays for it, such as `efc`. */
  programme?: string | null | undefined;
  /** Which kind of project of the programme it is. */
  action?: Action | null | undefined;
  /** The day on which it was submitted: the version of the programme that was in force on it judges. */
  submitted?: Day | null | undefined;
  /** The first day of the project. */
  from?: Day | null | undefined;
  /** The last day of the project. */
  to?: Day | null | undefined;
  /** The key of the partner that leads it (vadošais partneris). */
  lead?: string | null | undefined;
  /** Everybody who takes part, the lead partner too. */
  partners?: readonly Partner[] | null | undefined;
  /** Papers that it rests on. */
  documents?: readonly ProjectDocument[] | null | undefined;
  /** The meetings. */
  mobilities?: readonly Mobility[] | null | undefined;
  /** Budgets: of the whole project, of partners, or both. */
  budgets?: readonly Budget[] | null | undefined;
  /** What it promised to leave behind and to make known. */
  promised?: readonly PromisedResult[] | null | undefined;
  /** What it has to report, and when. */
  reports?: readonly ReportDue[] | null | undefined;
}

/** What somebody is in the network. Whoever coordinates is asked first. */
export type NetworkRole =
  /** A coordinator of volunteer work (brīvprātīgā darba koordinators). */
  | "coordinator"
  /** Somebody who stands in for a coordinator. */
  | "deputy"
  /** A member of a working group (darba grupa). */
  | "working_group";

/** A planning region (plānošanas reģions, Regional Development Law, section 5). The five have kept their names; which municipality lies in which changed on 1 July 2021. */
export type PlanningRegion =
  /** Kurzemes plānošanas reģions. */
  | "kurzeme"
  /** Latgales plānošanas reģions. */
  | "latgale"
  /** Rīgas plānošanas reģions. */
  | "riga"
  /** Vidzemes plānošanas reģions. */
  | "vidzeme"
  /** Zemgales plānošanas reģions. */
  | "zemgale";

/** Somebody of the network, for a municipality, for a region or for the whole country. */
export interface Contact {
  /** The name, for the eyes of the office: it is in no answer, message or error. */
  name?: string | null | undefined;
  /** How to reach them, such as an address; it is in none either. */
  reached?: string | null | undefined;
  /** In which role. */
  role: NetworkRole;
  /** The code of the municipality (ATVK) that they are for, of before or after a reform. */
  municipality?: string | null | undefined;
  /** The planning region that they are for. */
  region?: PlanningRegion | null | undefined;
  /** The first day on which they are. */
  from?: Day | null | undefined;
  /** The last day; absent: none is known (an event). */
  to?: Day | null | undefined;
}

/** A report of a municipality about some days. */
export interface Reported {
  /** Its code (ATVK), of before or after a reform. */
  municipality: string;
  /** The first day that it is about. */
  from: Day;
  /** The last day that it is about. */
  to: Day;
  /** The day on which it came in; absent: it did, and nobody knows when. */
  on?: Day | null | undefined;
}

/** Coordinators and working groups of municipalities and regions, and what they reported. */
export interface Network {
  /** Who belongs to it. Answers refer to them by their position, from 0. */
  contacts: readonly Contact[];
  /** The reports that came in: a municipality that is not among them has not reported. Absent: nobody knows. */
  reported?: readonly Reported[] | null | undefined;
}

/** Days from the first to the last, both included. An end that is absent is open. */
export interface AwardPeriod {
  /** The first. */
  from?: Day | null | undefined;
  /** The last. */
  to?: Day | null | undefined;
}

/** The key of an award. The same key is the same award, and no award is given twice. */
export interface AwardKey {
  /** The person. */
  volunteer: Uuid;
  /** The id of the scheme. */
  scheme: string;
  /** The id of the level. */
  level: string;
  /** The days whose hours earned it. Absent where hours add up without end: such an award is given once in a lifetime. */
  period?: AwardPeriod | null | undefined;
}

/** A step in the life of an award. The state of an award is the step that brought it there. */
export type AwardStep =
  /** The conditions were found to be met (kritēriji izpildīti). */
  | "eligible"
  /** Whoever decides has approved it (apstiprināts): from here on it is an award. */
  | "approved"
  /** The person was invited to where it is handed over (uzaicināts). Left out where it is handed over without an event, as on request. */
  | "invited"
  /** It was handed over (pasniegts). */
  | "handed_over"
  /** It was taken back, or refused before it was approved (atsaukts). */
  | "revoked"
  /** The revocation was taken back (atjaunots): the award stands where it stood before it. */
  | "reinstated";

/** A step and the day on which it was taken. */
export interface AwardEvent {
  /** The step. */
  step: AwardStep;
  /** The day. */
  on: Day;
  /** Why. A revocation and a reinstatement need a reason; no other step does. */
  reason?: string | null | undefined;
}

/** An entitlement of an award, by the rule that held when the award was made. */
export interface Entitlement {
  /** The rule. */
  rule: EntitlementRule;
  /** The days on which it was used, once for each use. */
  used: readonly Day[];
}

/** An award as it was made, and what has happened to it since. Nothing but events and uses is ever added to it. */
export interface RecordedAward {
  /** Whose it is and for what. */
  key: AwardKey;
  /** The version of the scheme that it was decided by, such as the number and date of its text. Absent where that was not recorded. */
  version?: string | null | undefined;
  /** The minutes that counted. */
  minutes: number;
  /** The entries of the hour log that they were made of. */
  logs: readonly Uuid[];
  /** What has happened, in the order in which it did. */
  events: readonly AwardEvent[];
  /** What it entitles to. Absent if it entitles to nothing. */
  entitlements?: readonly Entitlement[] | null | undefined;
}

/** Every award that a municipality has made, kept from year to year. */
export interface Ledger {
  /** Version of this shape; 1. */
  version: number;
  /** The days for which it holds every award; absent if that is not known. */
  complete?: AwardPeriod | null | undefined;
  /** The awards. */
  awards: readonly RecordedAward[];
}

/** The language of a text. */
export type Lang =
  /** Latvian. */
  | "lv"
  /** English. */
  | "en";

/** How much a report lists. */
export type Detail =
  /** What was found, what could not be decided, what was not judged. */
  | "findings"
  /** What was found, grouped by rule and cause with counts: the answer is a summary instead of a report. */
  | "summary"
  /** Also what is satisfied, and the verdict on each entry of the hour log. */
  | "full";

/** What a check is asked for. */
export interface CheckOptions {
  /** The day and the choices where the law leaves room. */
  settings: Settings;
  /** The language of the text; without it, the report has no text. */
  lang?: Lang | null | undefined;
  /** How much is reported; the findings if not set. */
  detail?: Detail | null | undefined;
}

/** The id of a built-in scheme, or a scheme. */
export type SchemeChoice =
  | string
  | Scheme;

/** What a recognition is asked for. */
export interface RecognizeOptions {
  /** The day and the choices where the law leaves room. */
  settings: Settings;
  /** The scheme: the id of a built-in one, or a scheme. */
  scheme: SchemeChoice;
  /** Earlier versions of the scheme, in any order: they judge the hours of the days on which they were in force. */
  earlier_versions?: readonly SchemeChoice[] | null | undefined;
  /** A day in the period that is looked at; absent: today. */
  on?: Day | null | undefined;
  /** The awards that were made so far. None of them is due again, conditions on earlier awards look here, and the answer has the ledger with what is new. Without one, nothing is known of earlier awards. */
  ledger?: Ledger | null | undefined;
  /** The language of the text; without it, the decisions have no text. */
  lang?: Lang | null | undefined;
}

/** Which year of which organization is counted. */
export interface YearlyOptions {
  /** The day and the choices where the law leaves room. */
  settings: Settings;
  /** The organization: party to the agreements. */
  organization: Uuid;
  /** The year. */
  year: number;
  /** The language of the text; without it, the answer has no text. */
  lang?: Lang | null | undefined;
}

/** A quality label (kvalitātes zīme) of an organization. */
export interface QualityLabel {
  /** The role that it is for. */
  role: LabelRole;
  /** The first day on which it is valid. */
  from?: Day | null | undefined;
  /** The last day on which it is valid; absent: none is known (an event). */
  to?: Day | null | undefined;
}

/** Something that the programme asks for, and was done. */
export interface DutyDone {
  /** What. */
  duty: Duty;
  /** When. Of an insurance and a mentor, since when. */
  on?: Day | null | undefined;
}

/** An earlier stay of the same person. */
export interface EarlierStay {
  /** Its part of the programme. */
  strand: Strand;
  /** The first day. */
  from: Day;
  /** The last day. */
  to: Day;
  /** Whether it was in another country than that of residence. */
  abroad?: boolean | null | undefined;
}

/** A placement as a stay in a programme. Facts that are absent are not known; events that are absent did not happen as far as anybody knows. */
export interface Stay {
  /** The programme, such as `esc`. */
  programme: string;
  /** The placement in the register. */
  placement: Uuid;
  /** Its part of the programme. */
  strand: Strand;
  /** The first day, days of travel among them. */
  from?: Day | null | undefined;
  /** The last day, days of travel among them. */
  to?: Day | null | undefined;
  /** How many of these days were spent on the way there and back; absent: none (an event). */
  travel_days?: number | null | undefined;
  /** The day on which the project was submitted. */
  submitted?: Day | null | undefined;
  /** Whether the volunteer has fewer opportunities than others. */
  fewer_opportunities?: boolean | null | undefined;
  /** The country of residence, two letters (ISO 3166-1). */
  home?: string | null | undefined;
  /** The country of the activity, two letters (ISO 3166-1). */
  venue?: string | null | undefined;
  /** Minutes of activity a week, as agreed. */
  weekly_minutes?: number | null | undefined;
  /** The countries of residence of all members of the team, one each, two letters (ISO 3166-1). */
  team?: readonly string[] | null | undefined;
  /** The quality labels of those who host and support. */
  labels?: readonly QualityLabel[] | null | undefined;
  /** What was done of what the programme asks for. A list without something says that it was not done. */
  done?: readonly DutyDone[] | null | undefined;
  /** The day on which the volunteer asked for a Youthpass (an event). */
  youthpass_requested?: Day | null | undefined;
  /** Earlier stays of the same person that are not among those that are judged; an empty list: there were none. */
  earlier?: readonly EarlierStay[] | null | undefined;
}

/** Which stays are judged. */
export interface StayOptions {
  /** The day and the choices where the law leaves room. */
  settings: Settings;
  /** The stays, each of a placement of the register. */
  stays: readonly Stay[];
  /** The versions of the programmes, in any order; absent: the built-in ones, which need the feature `toml`. */
  programmes?: readonly Programme[] | null | undefined;
  /** The language of the text; without it, the report has no text. */
  lang?: Lang | null | undefined;
}

/** How a project is judged. */
export interface ExchangeOptions {
  /** The day, and whether what was only recalled is asked for. The choices of the Law are of no matter here. */
  settings: Settings;
  /** The versions of the programmes, in any order; absent: the built-in ones, which need the feature `toml`. */
  programmes?: readonly Programme[] | null | undefined;
  /** The language of the text; without it, the report has no text. */
  lang?: Lang | null | undefined;
}

/** By what totals are kept apart. What is not known of hours is a group of its own. */
export type By =
  /** The municipality (ATVK code). */
  | "municipality"
  /** The planning region of that municipality. */
  | "planning_region"
  /** The organization where the work was done, by its key. */
  | "organization"
  /** The field of work, as it was written. */
  | "field"
  /** The calendar month: hours of several months are of none. */
  | "month"
  /** The calendar year: hours of several years are of none. */
  | "year"
  /** The age on the last day of the hours, in bands that begin with the ages of the Law. */
  | "age_band"
  /** What the Law makes of the hours. */
  | "verdict"
  /** The level that the person has reached under a scheme; the empty text where none was. */
  | "level";

/** Whose municipality is meant. One table has one meaning. */
export type MunicipalityOf =
  /** That in which the organization is registered where the work was done. */
  | "host"
  /** That of the place which the entry names, among the places of its organization. */
  | "work"
  /** That in which the volunteer lived on the days of the entry. */
  | "residence"
  /** That in which the organizer is registered, who is party to the agreement and issues statements of the work. */
  | "issuer";

/** In the borders of which day municipalities are counted, where no day is named. */
export type Borders =
  /** Of the day on which the work was done: whoever held the recorded territory on it. */
  | "each_day"
  /** The code as the records have it, be it outdated or none. */
  | "recorded";

/** What the Law makes of an entry of the hour log. */
export type Verdict =
  /** Volunteer work under the Law, or from before it. */
  | "lawful"
  /** Not volunteer work under the Law. */
  | "void"
  /** The records themselves contradict all of the hours: they cannot be, have not come yet, or were entered before. */
  | "contradicted"
  /** A fact is missing that decides it, or only some of its days are void. */
  | "undecided";

/** By which method hours are valued. */
export type ValuingMethod =
  /** Replacement cost: the minimum monthly wage divided by the norm hours of the month. Hours of several months, or of a month of which no wage is recorded, have no value. */
  | "minimum_wage"
  /** A rate that is given, the same for all hours. */
  | "rate";

/** How hours are valued. */
export interface Valuing {
  /** By which method. */
  method: ValuingMethod;
  /** The rate of the method that takes one: ten-thousandths of a euro an hour. */
  rate?: number | null | undefined;
}

/** What totals are asked for. */
export interface TotalsAsked {
  /** By what they are kept apart: each once, and at most four. All hours are one group where the list is empty. */
  by?: readonly By[] | null | undefined;
  /** Whose municipality is meant; that of the host if not set. */
  municipality_of?: MunicipalityOf | null | undefined;
  /** In which borders municipalities are counted; those of each day if not set. */
  borders?: Borders | null | undefined;
  /** The day in whose borders everything is counted. A municipality that was divided between several is of none. */
  borders_on?: Day | null | undefined;
  /** The first day; absent: from the beginning. */
  from?: Day | null | undefined;
  /** The last day; absent: to the end. */
  to?: Day | null | undefined;
  /** What the Law has to make of the hours; absent: whatever it makes of them. */
  verdicts?: readonly Verdict[] | null | undefined;
  /** How hours are valued; absent: they are not. */
  value?: Valuing | null | undefined;
  /** Numbers of groups of fewer people are not given, nor those that would give them away; 5 if not set. */
  fewest_people?: number | null | undefined;
}

/** A municipality that is compared with others. */
export interface City {
  /** Its code (ATVK, seven digits), of the list that the borders ask for. */
  municipality: string;
  /** How many young people, from 13 to 25, live in it; absent where nobody says. */
  young_people?: number | null | undefined;
}

/** Which totals are made of a register. */
export interface ImpactOptions {
  /** The day and the choices where the law leaves room. */
  settings: Settings;
  /** What is counted, and by what it is kept apart; absent: everything together. */
  asked?: TotalsAsked | null | undefined;
  /** The scheme whose levels are meant: the id of a built-in one, or a scheme. */
  scheme?: SchemeChoice | null | undefined;
  /** A day in the period in which the scheme is looked at; absent: today. */
  on?: Day | null | undefined;
  /** Municipalities that are compared with each other. */
  cities?: readonly City[] | null | undefined;
  /** The language of the text; without it, the answer has no text. */
  lang?: Lang | null | undefined;
}

/** The days that reports are about. */
export interface ReportedDays {
  /** The first day. */
  from: Day;
  /** The last day, whose list of municipalities is meant. */
  to: Day;
}

/** What a network is asked. */
export interface NetworkOptions {
  /** The day on which contacts are looked at, and until which reports have come in. */
  on: Day;
  /** About which places: codes of municipalities (ATVK), of before or after a reform, or words of planning regions. */
  places?: readonly string[] | null | undefined;
  /** About which days it is asked who has reported; absent: it is not. */
  about?: ReportedDays | null | undefined;
  /** The language of what is wrong with the input; English if not set. */
  lang?: Lang | null | undefined;
}

/** Which schemes are looked for. What is absent does not matter. */
export interface SchemesOptions {
  /** Of which municipality: its code (ATVK, seven digits) of before or after a reform, or its name in Latvian. Schemes of municipalities whose territory it took over, or that took over its own, are among its own. */
  municipality?: string | null | undefined;
  /** The day on which they are in force and on which territories are looked at; absent: whenever they were, by the territories of today. */
  on?: Day | null | undefined;
  /** The language of what is wrong with the input; English if not set. */
  lang?: Lang | null | undefined;
}

/** What sort of document it is. */
export type DocumentKind =
  /** A contract on volunteer work (līgums par brīvprātīgo darbu). */
  | "agreement"
  /** A legal representative's consent (piekrišana). */
  | "consent"
  /** A statement of the work (izziņa). */
  | "statement"
  /** The entries of one placement (stundu uzskaite). */
  | "hour_sheet"
  /** A booklet of hours (stundu uzskaites grāmatiņa). */
  | "booklet"
  /** A certificate of an award (apliecinājums). */
  | "award"
  /** An invitation to an honouring event (ielūgums). */
  | "invitation"
  /** A list for a jury (pretendentu saraksts). */
  | "nomination"
  /** What an organization says of the volunteer work of a year (informācija par brīvprātīgo darbu). */
  | "yearly_information";

/** An expense that the organizer is to cover. */
export interface CoveredExpense {
  /** What it is spent on. */
  kind: ExpenseKind;
  /** What exactly, such as `autobuss uz darba vietu`. */
  what?: string | null | undefined;
  /** How much is covered at most, in euro cents. */
  up_to_cents?: number | null | undefined;
}

/** What a contract states beside what a register holds. */
export interface AgreementTerms {
  /** Address of the organizer. */
  organizer_address?: string | null | undefined;
  /** Where the volunteer lives (dzīvesvieta). */
  volunteer_residence?: string | null | undefined;
  /** Name and surname of the legal representative; absent: who consented. */
  representative?: string | null | undefined;
  /** The amount of work (apjoms); absent: what the placement says was offered for a month. */
  amount?: string | null | undefined;
  /** How the work is done (izpildes kārtība). */
  manner?: string | null | undefined;
  /** The place of the work; absent: the only place that the organizer has. */
  place?: string | null | undefined;
  /** Expenses that are to be covered. */
  expenses?: readonly CoveredExpense[] | null | undefined;
  /** Rights and duties of the organizer beyond those of the Law, each a sentence. */
  organizer_duties?: readonly string[] | null | undefined;
  /** Rights and duties of the volunteer beyond those of the Law, each a sentence. */
  volunteer_duties?: readonly string[] | null | undefined;
  /** Other terms, each a sentence. */
  other?: readonly string[] | null | undefined;
}

/** A significant risk of the work environment (būtisks darba vides riska faktors). */
export interface RiskFactor {
  /** What it is, such as `asi instrumenti`. */
  factor: string;
  /** Its effect on safety and health, such as `griezti ievainojumi`. */
  effect?: string | null | undefined;
  /** What is done against it. */
  measures?: string | null | undefined;
}

/** What a consent states beside what a register holds. */
export interface ConsentTerms {
  /** Name and surname of the legal representative; absent: whose consent the register has. */
  representative?: string | null | undefined;
  /** In what capacity; absent: that of the consent in the register. */
  capacity?: Capacity | null | undefined;
  /** The amount of work; absent: what the placement says was offered for a month. */
  amount?: string | null | undefined;
  /** The place of the work; absent: the only place that the organizer has. */
  place?: string | null | undefined;
  /** The significant risks of the work environment: all of them, so that an empty list says that there are none. */
  risks?: readonly RiskFactor[] | null | undefined;
}

/** What a statement states beside the hours. */
export interface StatementTerms {
  /** The first day of the period; absent: that of the placement. */
  from?: Day | null | undefined;
  /** The last day of the period; absent: the day of the document, or else that for which the register was judged. */
  to?: Day | null | undefined;
  /** The work done, each a phrase; absent: the tasks of the entries that are attested, or that of the placement. */
  work?: readonly string[] | null | undefined;
  /** The competences gained by the work, each a phrase; absent: those of earlier statements of the placement. */
  competences?: readonly string[] | null | undefined;
}

/** What a booklet says beside the hours. */
export interface BookletTerms {
  /** The municipality that hands it out. */
  municipality?: string | null | undefined;
  /** The first day of its period; absent: that of the first entry. */
  from?: Day | null | undefined;
  /** The last day of its period; absent: that of the last entry. */
  to?: Day | null | undefined;
  /** How it is kept, each a sentence, such as who writes hours into it. */
  rules?: readonly string[] | null | undefined;
  /** How many empty lines follow on the entries, to be filled in by hand; absent: none, at most 200. */
  empty_lines?: number | null | undefined;
}

/** What a certificate says beside what the ledger and the scheme hold. */
export interface AwardTerms {
  /** The text of law that the award rests on, such as `Jēkabpils novada domes 27.06.2024. noteikumi Nr. 12`; absent: kind, number and date as the scheme says them. */
  basis?: string | null | undefined;
}

/** The event that people are invited to. */
export interface EventTerms {
  /** What it is called; absent: the honouring event of volunteers. */
  title?: string | null | undefined;
  /** The day; absent: that of the ceremony of the scheme. */
  on?: Day | null | undefined;
  /** When it begins. */
  at?: Clock | null | undefined;
  /** Where it is. */
  place?: string | null | undefined;
  /** Until when an answer is asked for. */
  answer_by?: Day | null | undefined;
  /** Where to send an answer, such as an e-mail address. */
  contact?: string | null | undefined;
}

/** What the information of a year says beside what is counted. */
export interface YearlyTerms {
  /** Notable events, projects, activities and other matters, each a phrase; absent: the open events of the year. */
  notable?: readonly string[] | null | undefined;
}

/** What makes a text a document (Cabinet Regulation No. 558 of 2018): all of it is the office's to give. */
export interface Requisites {
  /** The date of the document. Absent, there is room to write it by hand. */
  date?: Day | null | undefined;
  /** The number under which the office keeps it. Absent, none is shown. */
  number?: string | null | undefined;
  /** The place where it is made. Absent, none is shown. */
  place?: string | null | undefined;
  /** Name and surname of who signs for the office. Absent, there is room to write it by hand. */
  signatory?: string | null | undefined;
  /** The position of who signs for the office, such as `direktore`. */
  position?: string | null | undefined;
  /** Whether it is signed electronically, so that it has no room for signatures by hand. */
  electronic?: boolean | null | undefined;
}

/** Which document is asked for. Each kind takes some of the members, as they say. */
export interface DocumentOptions {
  /** The day and the choices where the law leaves room. */
  settings: Settings;
  /** What sort of document. */
  kind: DocumentKind;
  /** The language; Latvian if not set. */
  lang?: Lang | null | undefined;
  /** The placement of an agreement, a consent, a statement or an hour sheet. */
  placement?: Uuid | null | undefined;
  /** The volunteer of a booklet, an award or an invitation. */
  volunteer?: Uuid | null | undefined;
  /** The organization of a yearly information. */
  organization?: Uuid | null | undefined;
  /** The year of a yearly information. */
  year?: number | null | undefined;
  /** The first day of an hour sheet; absent: that of the first entry. */
  from?: Day | null | undefined;
  /** The last day of an hour sheet; absent: that of the last entry. */
  to?: Day | null | undefined;
  /** The scheme of an award, an invitation or a nomination. */
  scheme?: SchemeChoice | null | undefined;
  /** The level of an award or an invitation. */
  level?: string | null | undefined;
  /** The ledger that holds the award, or the earlier awards of those who are nominated. */
  ledger?: Ledger | null | undefined;
  /** What an agreement states beside what the register holds. */
  agreement?: AgreementTerms | null | undefined;
  /** What a consent states beside it. */
  consent?: ConsentTerms | null | undefined;
  /** What a statement states beside it. */
  statement?: StatementTerms | null | undefined;
  /** What a booklet says beside it. */
  booklet?: BookletTerms | null | undefined;
  /** What a certificate says beside it. */
  award?: AwardTerms | null | undefined;
  /** The event of an invitation. */
  event?: EventTerms | null | undefined;
  /** What a yearly information says beside it. */
  yearly?: YearlyTerms | null | undefined;
  /** Date, number, place, and who signs. */
  requisites?: Requisites | null | undefined;
}

/** A document of a placement. */
export type PlacementDocument =
  /** A contract on volunteer work (līgums par brīvprātīgo darbu). */
  | "agreement"
  /** A legal representative's consent (piekrišana). */
  | "consent"
  /** A statement of the work (izziņa). */
  | "statement"
  /** The entries of the placement (stundu uzskaite). */
  | "hour_sheet";

/** Which document of a placement is asked for. Each kind takes some of the members, as they say. */
export interface PlacementDocumentOptions {
  /** The day and the choices where the law leaves room. */
  settings: Settings;
  /** What sort of document. */
  kind: PlacementDocument;
  /** The language; Latvian if not set. */
  lang?: Lang | null | undefined;
  /** The placement. */
  placement: Uuid;
  /** The first day of an hour sheet; absent: that of the first entry. */
  from?: Day | null | undefined;
  /** The last day of an hour sheet; absent: that of the last entry. */
  to?: Day | null | undefined;
  /** What an agreement states beside what the register holds. */
  agreement?: AgreementTerms | null | undefined;
  /** What a consent states beside it. */
  consent?: ConsentTerms | null | undefined;
  /** What a statement states beside it. */
  statement?: StatementTerms | null | undefined;
  /** Date, number, place, and who signs. */
  requisites?: Requisites | null | undefined;
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
  /** Time free from studies. */
  | "study-time"
  /** Work that suits a minor. */
  | "unsuitable-for-minor"
  /** Work that builds knowledge and skills. */
  | "no-learning-benefit"
  /** Work in place of an employee. */
  | "replaces-employee"
  /** Unpaid work. */
  | "paid-work"
  /** Aim of profit. */
  | "profit-making"
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
  /** Written contract where other minors are involved. */
  | "minors-involved-need-writing"
  /** Content of the written contract. */
  | "contract-content"
  /** Time between a notice and the end. */
  | "notice-too-short"
  /** Notice exactly three days before. */
  | "notice-exactly-three-days"
  /** Form of a notice. */
  | "notice-not-written"
  /** Reason for ending at once. */
  | "ended-at-once-without-reason"
  /** Work after the end of the placement. */
  | "work-after-end"
  /** Acquainting with conditions and tasks. */
  | "not-acquainted-with-work"
  /** Stating what is confidential. */
  | "confidential-not-written"
  /** Safety instruction and risks. */
  | "not-instructed"
  /** Issue of the statement. */
  | "statement-not-issued"
  /** Content of the statement. */
  | "statement-incomplete"
  /** Yearly report and hour log. */
  | "yearly-report-differs"
  /** Telling a legal representative of risks. */
  | "representative-not-informed"
  /** Document on the state of health. */
  | "health-document-missing"
  /** Covering expenses of the contract. */
  | "expense-not-covered"
  /** Payment for statement and health check. */
  | "check-paid-by-volunteer"
  /** Insurance in dangerous work. */
  | "uninsured-hazard"
  /** Insurance before work begins. */
  | "insured-too-late"
  /** Statement of dangers. */
  | "hazards-not-stated"
  /** Telling of the insurance. */
  | "insurance-not-explained"
  /** Criminal record check for work with children. */
  | "record-check-missing"
  /** Renewal of the criminal record check. */
  | "record-check-old"
  /** Bar on work with children. */
  | "barred-from-children"
  /** Scope of a permit to work with children. */
  | "permit-scope"
  /** Judgement before work with children. */
  | "assessment-missing"
  /** Limit of expenses repaid free of tax. */
  | "expenses-over-cap"
  /** Norms of expenses free of tax. */
  | "expenses-over-norm"
  /** Supporting documents of expenses. */
  | "expense-without-document"
  /** Kinds of expenses that may be repaid. */
  | "expense-kind"
  /** Expenses as the contract provides. */
  | "expense-without-clause"
  /** Work in a social enterprise. */
  | "social-enterprise-functions"
  /** Written agreement on bookkeeping. */
  | "bookkeeping-needs-writing"
  /** Criteria for volunteers of the probation service. */
  | "probation-volunteer"
  /** Service to a political party. */
  | "party-service"
  /** Residence permit of a volunteer. */
  | "residence-as-volunteer"
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
  /** Code of the municipality. */
  | "municipality-code"
  /** Order of days. */
  | "days-contradict"
  /** Day of the agreement and beginning of the term. */
  | "agreed-after-beginning"
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
  | "hours-duplicate"
  /** Entries that may be the same hours. */
  | "hours-alike"
  /** Statement and hour log. */
  | "statement-exceeds-logs"
  /** Hours of a minor volunteer. */
  | "minor-hours";

/** How severe a finding is. The most severe comes first. */
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
  /** A regulation of a municipality, which asks for something beyond the Law. */
  | "regulation"
  /** A programme such as the European Solidarity Corps. */
  | "programme"
  /** A project of partner towns, by its own papers and what pays for it. */
  | "project"
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
  /** Cabinet Regulation No. 899 of 21 September 2010 on applying the income tax law, likumi.lv 218825. */
  | "income_tax_regulation"
  /** Children's Rights Protection Law (Bērnu tiesību aizsardzības likums), likumi.lv 49096. */
  | "childrens_rights_law"
  /** Cabinet Regulation No. 13 of 9 January 2024 on permits to be among children, likumi.lv 348995. */
  | "permit_regulation"
  /** Civil Law (Civillikums), likumi.lv 90220 and 90223. */
  | "civil_law"
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
  /** Accounting Law (Grāmatvedības likums), likumi.lv 324249. */
  | "accounting_law"
  /** State Probation Service Law (Valsts probācijas dienesta likums), likumi.lv 82551. */
  | "probation_service_law"
  /** Acts beside the Law that no rule rests on. */
  | "other_acts"
  /** No act: the records themselves contradict each other or cannot be right. */
  | "records";

/** A provision as a report cites it, so that a stored report says the same whatever becomes of the provision. */
export interface CitedProvision {
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

/** An interval of days, both ends included. */
export interface Period {
  /** The first day; absent if it has no beginning. */
  from?: Day;
  /** The last day; absent if it has no end. */
  to?: Day;
}

/** How the days of a finding stand to the day of the judgement. */
export type Tense =
  /** They are over. */
  | "past"
  /** They have begun and are not over, or it is about a value, which has no days. */
  | "now"
  /** They have not come yet. */
  | "ahead";

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

/** On this day the minimum age is reached, if an age counts as reached on the birthday itself. */
export interface CauseMinimumAgeJustReached {
  /** On this day the minimum age is reached, if an age counts as reached on the birthday itself. */
  reason: "minimum_age_just_reached";
  /** Years. */
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

/** A minor worked while having lessons. */
export interface CauseStudyTime {
  /** A minor worked while having lessons. */
  reason: "study_time";
}

/** Nobody knows when a minor has lessons. */
export interface CauseStudyTimeUnknown {
  /** Nobody knows when a minor has lessons. */
  reason: "study_time_unknown";
  /** The year in which the school year begins; one lasts from 1 September to 31 August. */
  school_year: number;
}

/** Why work does not suit a minor. */
export type Unsuitable =
  /** It does not suit the age. */
  | "not_for_age"
  /** It may harm safety, health or morals. */
  | "harmful";

/** The work of a minor does not suit. */
export interface CauseUnsuitableForMinor {
  /** The work of a minor does not suit. */
  reason: "unsuitable_for_minor";
  /** Why not. */
  why: Unsuitable;
}

/** A minor learns nothing from the work. */
export interface CauseNoLearningBenefit {
  /** A minor learns nothing from the work. */
  reason: "no_learning_benefit";
}

/** The work is done in place of an employee. */
export interface CauseReplacesEmployee {
  /** The work is done in place of an employee. */
  reason: "replaces_employee";
}

/** The work is done for profit. */
export interface CauseProfitMaking {
  /** The work is done for profit. */
  reason: "profit_making";
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
  /** The extension of a term that had ended. */
  | "extension"
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
  | "minor"
  /** The volunteer was not, and minors are involved in the work (clause 3, read widely). */
  | "minors_involved"
  /** The volunteer keeps the books (Accounting Law, section 34(4)). */
  | "bookkeeping";

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

/** The written contract leaves out what it has to state. */
export interface CauseContractContent {
  /** The written contract leaves out what it has to state. */
  reason: "contract_content";
  /** What it leaves out. */
  missing: Content[];
}

/** Something that has to come before the work was not done by then. */
export interface CauseNotPrepared {
  /** Something that has to come before the work was not done by then. */
  reason: "not_prepared";
  /** What. */
  missing: PreparationKind;
  /** The day on which it was done; absent where it was not. */
  done?: Day;
}

/** It was said only by word of mouth what is confidential. */
export interface CauseConfidentialNotWritten {
  /** It was said only by word of mouth what is confidential. */
  reason: "confidential_not_written";
}

/** A statement that the volunteer asked for is not issued. */
export interface CauseStatementNotIssued {
  /** A statement that the volunteer asked for is not issued. */
  reason: "statement_not_issued";
  /** The day on which it was asked for. */
  requested: Day;
}

/** A statement leaves out what it has to state. */
export interface CauseStatementIncomplete {
  /** A statement leaves out what it has to state. */
  reason: "statement_incomplete";
  /** What it leaves out. */
  missing: StatementContent[];
}

/** A statement states more minutes than the entries of its period have. */
export interface CauseStatementExceedsLogs {
  /** A statement states more minutes than the entries of its period have. */
  reason: "statement_exceeds_logs";
  /** The minutes that it states. */
  stated: number;
  /** The most that the entries can have. */
  logged: number;
}

/** A yearly report states other volunteers of places than the entries and open events have. */
export interface CauseYearlyPlacesDiffer {
  /** A yearly report states other volunteers of places than the entries and open events have. */
  reason: "yearly_places_differ";
  /** The year. */
  year: number;
  /** At how many places they differ. */
  places: number;
  /** The volunteers that it states of these places, together. */
  reported: number;
  /** Those that entries and open events have of these places, each volunteer once at each. */
  counted: number;
}

/** A yearly report states other minutes in all than the entries and open events have. */
export interface CauseYearlyMinutesDiffer {
  /** A yearly report states other minutes in all than the entries and open events have. */
  reason: "yearly_minutes_differ";
  /** The year. */
  year: number;
  /** The minutes that it states. */
  reported: number;
  /** Those that entries and open events have. */
  counted: number;
}

/** No document on the state of health was shown, and the work may put other people's health at risk. */
export interface CauseHealthDocumentMissing {
  /** No document on the state of health was shown, and the work may put other people's health at risk. */
  reason: "health_document_missing";
}

/** Expenses that the contract provides for are not repaid. */
export interface CauseExpenseNotCovered {
  /** Expenses that the contract provides for are not repaid. */
  reason: "expense_not_covered";
  /** All that is owed. */
  cents: number;
}

/** The volunteer was left to pay for what the organizer has to pay for. */
export interface CauseCheckPaidByVolunteer {
  /** The volunteer was left to pay for what the organizer has to pay for. */
  reason: "check_paid_by_volunteer";
}

/** A social enterprise has a volunteer do what it may not. */
export interface CauseReservedFunction {
  /** A social enterprise has a volunteer do what it may not. */
  reason: "reserved_function";
  /** Which function. */
  function: Function;
}

/** Why somebody may not volunteer for the State Probation Service. */
export type ProbationBar =
  /** Under 18. */
  | "minor"
  /** Under guardianship. */
  | "guardianship"
  /** Does not know the state language. */
  | "language"
  /** No contract is made yet. */
  | "no_contract"
  /** A client of the service. */
  | "client"
  /** Convicted of an offence against morals or sexual inviolability. */
  | "sexual_offence"
  /** Convicted of a serious crime, without a permit of the service. */
  | "serious_crime";

/** The volunteer may not volunteer for the State Probation Service. */
export interface CauseProbationBarred {
  /** The volunteer may not volunteer for the State Probation Service. */
  reason: "probation_barred";
  /** Why not. */
  bar: ProbationBar;
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

/** Between the notice and the end there are not three whole days. */
export interface CauseNoticeExactlyThreeDays {
  /** Between the notice and the end there are not three whole days. */
  reason: "notice_exactly_three_days";
  /** The day of the notice. */
  given: Day;
  /** The last day of the placement. */
  effective: Day;
}

/** A written contract was ended by word of mouth. */
export interface CauseNoticeNotWritten {
  /** A written contract was ended by word of mouth. */
  reason: "notice_not_written";
}

/** It was ended at once for an important reason, and the reason is not stated. */
export interface CauseEndedAtOnceWithoutReason {
  /** It was ended at once for an important reason, and the reason is not stated. */
  reason: "ended_at_once_without_reason";
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
  /** The compensation for a risk is too low. */
  flaw: "sum";
  /** Which risk; for an injury, a burn and frostbite it is one sum. */
  risk: Risk;
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

/** What has to be known of the work before anybody can say whether it is dangerous. */
export type Unstated =
  /** Its dangers. */
  | "hazards"
  /** The height of a possible fall. */
  | "height";

/** Nobody has stated what decides whether the work is dangerous. */
export interface CauseHazardsNotStated {
  /** Nobody has stated what decides whether the work is dangerous. */
  reason: "hazards_not_stated";
  /** What is not stated. */
  what: Unstated;
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

/** Repaid expenses of a kind exceed the norm up to which they are free of tax. */
export interface CauseExpensesOverNorm {
  /** Repaid expenses of a kind exceed the norm up to which they are free of tax. */
  reason: "expenses_over_norm";
  /** What they were spent on. */
  kind: ExpenseKind;
  /** How much was repaid: for the days or nights that the expense is for, in the month or in the year. */
  cents: number;
  /** What is free of tax. */
  free_cents: number;
}

/** An expense was repaid without the supporting documents on which it is free of tax. */
export interface CauseExpenseWithoutDocument {
  /** An expense was repaid without the supporting documents on which it is free of tax. */
  reason: "expense_without_document";
  /** How much was repaid. */
  cents: number;
}

/** Expenses were repaid that are of no kind that is free of tax. */
export interface CauseExpenseKind {
  /** Expenses were repaid that are of no kind that is free of tax. */
  reason: "expense_kind";
  /** All such expenses of the placement. */
  cents: number;
}

/** Expenses were repaid for which the written contract does not provide. */
export interface CauseExpenseWithoutClause {
  /** Expenses were repaid for which the written contract does not provide. */
  reason: "expense_without_clause";
}

/** The volunteer works where children are and was not checked in the Punishment Register yet. */
export interface CauseRecordCheckMissing {
  /** The volunteer works where children are and was not checked in the Punishment Register yet. */
  reason: "record_check_missing";
}

/** The last check in the Punishment Register was too long ago. */
export interface CauseRecordCheckOld {
  /** The last check in the Punishment Register was too long ago. */
  reason: "record_check_old";
  /** The day of that check. */
  done: Day;
}

/** Who gives permits to work with children. */
export type PermitAuthority =
  /** State Inspectorate for Protection of Children's Rights (Valsts bērnu tiesību aizsardzības inspekcija), until 31 December 2023. */
  | "inspectorate"
  /** Children's Protection Centre (Bērnu aizsardzības centrs). */
  | "centre";

/** The volunteer may not work where children are. */
export interface CauseBarredFromChildrenViolence {
  /** The volunteer may not work where children are. */
  reason: "barred_from_children";
  /** A conviction of an offence with violence, without a permit. */
  bar: "violence";
  /** Who gives permits on these days. */
  authority: PermitAuthority;
}

/** The volunteer may not work where children are. */
export interface CauseBarredFromChildrenViolenceEarlier {
  /** The volunteer may not work where children are. */
  reason: "barred_from_children";
  /** The same, on days on which nobody could give a permit yet. */
  bar: "violence_earlier";
}

/** The volunteer may not work where children are. */
export interface CauseBarredFromChildrenSexualOffence {
  /** The volunteer may not work where children are. */
  reason: "barred_from_children";
  /** A conviction of an offence against morals or sexual inviolability. */
  bar: "sexual_offence";
}

/** The volunteer may not work where children are. */
export interface CauseBarredFromChildrenMedicalMeasures {
  /** The volunteer may not work where children are. */
  reason: "barred_from_children";
  /** Compulsory medical measures. */
  bar: "medical_measures";
}

/** The volunteer may not work where children are. */
export interface CauseBarredFromChildrenFine {
  /** The volunteer may not work where children are. */
  reason: "barred_from_children";
  /** A fine under section 81, for three years. */
  bar: "fine";
}

/** Why a punishment that does not bar was not judged to matter to nobody. */
export type AssessmentFlaw =
  /** Nobody judged it. */
  | "none"
  /** It was judged only later. */
  | "not_yet"
  /** The volunteer was judged to endanger children. */
  | "endangers";

/** The volunteer was punished for something that does not bar, and nobody judged that no child is in danger. */
export interface CauseNotAssessed {
  /** The volunteer was punished for something that does not bar, and nobody judged that no child is in danger. */
  reason: "not_assessed";
  /** Why not. */
  flaw: AssessmentFlaw;
}

/** The permit to work with children does not extend to all groups with whom the work is done. */
export interface CausePermitScope {
  /** The permit to work with children does not extend to all groups with whom the work is done. */
  reason: "permit_scope";
}

/** A service for a party may be a gift to it. */
export interface CausePartyService {
  /** A service for a party may be a gift to it. */
  reason: "party_service";
}

/** A permit to reside as a volunteer, for a programme that neither the European Commission nor an international organization finances. */
export interface CauseResidenceFunding {
  /** A permit to reside as a volunteer, for a programme that neither the European Commission nor an international organization finances. */
  reason: "residence_funding";
}

/** A permit to reside as a volunteer, at an age for which the programme is not. */
export interface CauseResidenceAge {
  /** A permit to reside as a volunteer, at an age for which the programme is not. */
  reason: "residence_age";
  /** The youngest age, in years. */
  youngest: number;
  /** The oldest age, in years. */
  oldest: number;
}

/** A minor worked longer on one day than the limit that was set. */
export interface CauseMinorHours {
  /** A minor worked longer on one day than the limit that was set. */
  reason: "minor_hours";
  /** All minutes of the person on that day, up to this entry. */
  minutes: number;
  /** The limit, in minutes. */
  limit: number;
}

/** The first two digits are 00 or 40 to 99, with which no code begins. */
export interface PersonalCodeErrorUnknownForm {
  /** The first two digits are 00 or 40 to 99, with which no code begins. */
  reason: "unknown_form";
}

/** A code with a day of birth whose seventh digit is not 0, 1 or 2. */
export interface PersonalCodeErrorCentury {
  /** A code with a day of birth whose seventh digit is not 0, 1 or 2. */
  reason: "century";
}

/** A code with a day of birth that the calendar does not have. */
export interface PersonalCodeErrorBirthDate {
  /** A code with a day of birth that the calendar does not have. */
  reason: "birth_date";
}

/** Nothing, or nothing but spaces. */
export interface DigitsErrorEmpty {
  /** Nothing, or nothing but spaces. */
  reason: "empty";
}

/** A space before, inside or after the number; a door that reads spreadsheets takes it away first. */
export interface DigitsErrorSpaces {
  /** A space before, inside or after the number; a door that reads spreadsheets takes it away first. */
  reason: "spaces";
}

/** A hyphen, or another dash, that does not belong where it stands. */
export interface DigitsErrorHyphen {
  /** A hyphen, or another dash, that does not belong where it stands. */
  reason: "hyphen";
}

/** A digit of another script, or a full-width or raised one. */
export interface DigitsErrorForeignDigit {
  /** A digit of another script, or a full-width or raised one. */
  reason: "foreign_digit";
  /** Which character, from 1. */
  position: number;
}

/** A letter or a sign. */
export interface DigitsErrorNotDigit {
  /** A letter or a sign. */
  reason: "not_digit";
  /** Which character, from 1. */
  position: number;
}

/** Too few or too many digits. */
export interface DigitsErrorLength {
  /** Too few or too many digits. */
  reason: "length";
  /** How many there are. */
  digits: number;
  /** How many there have to be. */
  due: number;
}

/** Why text is no personal code. It never holds any of the text. */
export type PersonalCodeError =
  | PersonalCodeErrorUnknownForm
  | PersonalCodeErrorCentury
  | PersonalCodeErrorBirthDate
  | DigitsErrorEmpty
  | DigitsErrorSpaces
  | DigitsErrorHyphen
  | DigitsErrorForeignDigit
  | DigitsErrorNotDigit
  | DigitsErrorLength;

/** What was written is no personal code. */
export interface CausePersonalCodeMalformed {
  /** What was written is no personal code. */
  reason: "personal_code_malformed";
  /** Why not. */
  fault: PersonalCodeError;
}

/** The personal code says that the person is not born yet. */
export interface CausePersonalCodeInFuture {
  /** The personal code says that the person is not born yet. */
  reason: "personal_code_in_future";
}

/**
 * What the last digit of a personal code says of the others.
 *
 * The algorithm is known from secondary sources only, so this points to a slip of the pen and proves nothing.
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

/** No birth date is recorded, and the one that the personal code holds was used. */
export interface CauseBirthDateFromCode {
  /** No birth date is recorded, and the one that the personal code holds was used. */
  reason: "birth_date_from_code";
}

/** The personal code holds no birth date, and none is recorded. */
export interface CauseBirthDateMissing {
  /** The personal code holds no birth date, and none is recorded. */
  reason: "birth_date_missing";
}

/** A registration number after the letters LV, which make it a number of the value added tax register. */
export interface RegistrationNumberErrorVatNumber {
  /** A registration number after the letters LV, which make it a number of the value added tax register. */
  reason: "vat_number";
}

/** The first digit is 0 to 3, as in a personal code. */
export interface RegistrationNumberErrorFirstDigit {
  /** The first digit is 0 to 3, as in a personal code. */
  reason: "first_digit";
}

/** Why text is no registration number. It never holds any of the text, which may be a personal code. */
export type RegistrationNumberError =
  | RegistrationNumberErrorVatNumber
  | RegistrationNumberErrorFirstDigit
  | DigitsErrorEmpty
  | DigitsErrorSpaces
  | DigitsErrorHyphen
  | DigitsErrorForeignDigit
  | DigitsErrorNotDigit
  | DigitsErrorLength;

/** What was written is no registration number. */
export interface CauseRegistrationNumberMalformed {
  /** What was written is no registration number. */
  reason: "registration_number_malformed";
  /** Why not. */
  fault: RegistrationNumberError;
}

/** The checksum of the registration number does not fit. */
export interface CauseRegistrationNumberChecksum {
  /** The checksum of the registration number does not fit. */
  reason: "registration_number_checksum";
}

/** A code after the letters LV, as the Central Statistical Bureau writes it. */
export interface MunicipalityCodeErrorPrefix {
  /** A code after the letters LV, as the Central Statistical Bureau writes it. */
  reason: "prefix";
}

/** The code of a town, a parish or a state city inside a municipality. */
export interface MunicipalityCodeErrorPart {
  /** The code of a town, a parish or a state city inside a municipality. */
  reason: "part";
}

/** No municipality has had it. */
export interface MunicipalityCodeErrorUnassigned {
  /** No municipality has had it. */
  reason: "unassigned";
}

/** Why text is no code of a municipality. It never holds any of the text, which may be part of an address. */
export type MunicipalityCodeError =
  | MunicipalityCodeErrorPrefix
  | MunicipalityCodeErrorPart
  | MunicipalityCodeErrorUnassigned
  | DigitsErrorEmpty
  | DigitsErrorSpaces
  | DigitsErrorHyphen
  | DigitsErrorForeignDigit
  | DigitsErrorNotDigit
  | DigitsErrorLength;

/** What was written is no code of a municipality. */
export interface CauseMunicipalityCodeMalformed {
  /** What was written is no code of a municipality. */
  reason: "municipality_code_malformed";
  /** Why not. */
  fault: MunicipalityCodeError;
}

/** The municipality's code was no longer in the list on some of the days for which it is recorded. */
export interface CauseMunicipalityCodeEnded {
  /** The municipality's code was no longer in the list on some of the days for which it is recorded. */
  reason: "municipality_code_ended";
}

/** The municipality's code was not in the list yet on some of the days for which it is recorded. */
export interface CauseMunicipalityCodeNotYet {
  /** The municipality's code was not in the list yet on some of the days for which it is recorded. */
  reason: "municipality_code_not_yet";
}

/** The municipality's code is recorded without days, and is not in the list any more. */
export interface CauseMunicipalityCodeOutdated {
  /** The municipality's code is recorded without days, and is not in the list any more. */
  reason: "municipality_code_outdated";
}

/** How days contradict one another. */
export type Contradiction =
  /** Something ends before it begins. */
  | "end_before_beginning"
  /** A term begins before it was agreed on. */
  | "beginning_before_agreement"
  /** What was agreed had ended before it was agreed on. */
  | "agreement_after_end"
  /** A term was changed before it was agreed on. */
  | "change_before_agreement"
  /** Notice was given before the agreement. */
  | "notice_before_agreement";

/** Days that come in the wrong order. */
export interface CauseDaysContradict {
  /** Days that come in the wrong order. */
  reason: "days_contradict";
  /** Which of them. */
  what: Contradiction;
  /** The day that has to come first. */
  first: Day;
  /** The day that comes before it. */
  second: Day;
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
  /** The day: that of the entry, or the next, where the work went over midnight. */
  on: Day;
  /** All minutes of the person on that day, up to this entry. */
  minutes: number;
}

/** The entry overlaps another one of the same person. */
export interface CauseHoursOverlap {
  /** The entry overlaps another one of the same person. */
  reason: "hours_overlap";
  /** The other entry. */
  with: Uuid;
  /** The minutes that are in both and count once; none where breaks leave room for all. */
  minutes: number;
}

/** The same hours are entered twice. */
export interface CauseHoursDuplicate {
  /** The same hours are entered twice. */
  reason: "hours_duplicate";
  /** The other entry. */
  of: Uuid;
}

/** The same hours may be entered twice: nothing that is known of both entries differs. */
export interface CauseHoursAlike {
  /** The same hours may be entered twice: nothing that is known of both entries differs. */
  reason: "hours_alike";
  /** The other entry. */
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
  | CauseMinimumAgeJustReached
  | CauseConsentMissing
  | CauseConsentAtSixteen
  | CausePaidWork
  | CauseStudyTime
  | CauseStudyTimeUnknown
  | CauseUnsuitableForMinor
  | CauseNoLearningBenefit
  | CauseReplacesEmployee
  | CauseProfitMaking
  | CauseAgreementIncomplete
  | CauseWorkBeforeAgreement
  | CauseWritingMissing
  | CauseContractContent
  | CauseNotPrepared
  | CauseConfidentialNotWritten
  | CauseStatementNotIssued
  | CauseStatementIncomplete
  | CauseStatementExceedsLogs
  | CauseYearlyPlacesDiffer
  | CauseYearlyMinutesDiffer
  | CauseHealthDocumentMissing
  | CauseExpenseNotCovered
  | CauseCheckPaidByVolunteer
  | CauseReservedFunction
  | CauseProbationBarred
  | CauseNoticeTooShort
  | CauseNoticeExactlyThreeDays
  | CauseNoticeNotWritten
  | CauseEndedAtOnceWithoutReason
  | CauseWorkAfterEnd
  | CauseUninsuredHazardNone
  | CauseUninsuredHazardPeriod
  | CauseUninsuredHazardRisks
  | CauseUninsuredHazardSum
  | CauseInsuredTooLate
  | CauseHazardsNotStated
  | CauseExpensesOverCap
  | CauseExpensesOverNorm
  | CauseExpenseWithoutDocument
  | CauseExpenseKind
  | CauseExpenseWithoutClause
  | CauseRecordCheckMissing
  | CauseRecordCheckOld
  | CauseBarredFromChildrenViolence
  | CauseBarredFromChildrenViolenceEarlier
  | CauseBarredFromChildrenSexualOffence
  | CauseBarredFromChildrenMedicalMeasures
  | CauseBarredFromChildrenFine
  | CauseNotAssessed
  | CausePermitScope
  | CausePartyService
  | CauseResidenceFunding
  | CauseResidenceAge
  | CauseMinorHours
  | CausePersonalCodeMalformed
  | CausePersonalCodeInFuture
  | CausePersonalCodeCheckDigit
  | CausePersonalCodeBirthDate
  | CauseBirthDateFromCode
  | CauseBirthDateMissing
  | CauseRegistrationNumberMalformed
  | CauseRegistrationNumberChecksum
  | CauseMunicipalityCodeMalformed
  | CauseMunicipalityCodeEnded
  | CauseMunicipalityCodeNotYet
  | CauseMunicipalityCodeOutdated
  | CauseDaysContradict
  | CauseMinutesInvalid
  | CauseHoursInFuture
  | CauseMinutesOverInterval
  | CauseDayOver24Hours
  | CauseHoursOverlap
  | CauseHoursDuplicate
  | CauseHoursAlike;

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
  /** Write into the contract what it leaves out. */
  | "complete_contract"
  /** Agree on other hours. */
  | "change_hours"
  /** Give the volunteer other work. */
  | "assign_other_work"
  /** Insure the volunteer before the work goes on. */
  | "insure"
  /** Raise the compensation that the policy names. */
  | "raise_sum"
  /** Have the policy cover the risks that it leaves out. */
  | "extend_policy"
  /** Judge whether the volunteer endangers children, and write it down. */
  | "assess"
  /** Find out whether the work is dangerous, and write it down. */
  | "state_hazards"
  /** Find out in what form the organization exists. */
  | "clarify_legal_form"
  /** End the placement, or have an organizer that the Law names take it over. */
  | "change_organizer"
  /** Stop the work until the volunteer is old enough. */
  | "wait_for_age"
  /** Compare with the document and correct the record. */
  | "correct_record"
  /** Enter the birth date from the document. */
  | "record_birth_date"
  /** Declare what exceeds the cap as income. */
  | "declare_excess"
  /** Agree on a later end, in writing. */
  | "agree_on_later_end"
  /** Confirm the end in writing. */
  | "give_written_notice"
  /** Write down why it was ended at once. */
  | "state_reason"
  /** Declare the sum as income. */
  | "declare_income"
  /** Check the volunteer in the Punishment Register. */
  | "check_punishment_register"
  /** Tell the volunteer before the work goes on, and write down the day. */
  | "inform_volunteer"
  /** Tell a legal representative of the risks, and write down the day. */
  | "inform_representative"
  /** Ask the volunteer for a document on the state of health. */
  | "ask_health_document"
  /** Repay the volunteer. */
  | "repay_volunteer"
  /** State in writing what is confidential. */
  | "state_in_writing"
  /** Ask the volunteer for supporting documents. */
  | "collect_documents"
  /** Issue the statement. */
  | "issue_statement"
  /** Issue a statement that has everything it has to state. */
  | "complete_statement"
  /** Compare the report with the hour log and correct it. */
  | "correct_report"
  /** Ask a lawyer. */
  | "ask_lawyer"
  /** Find out whether the residence permit allows this work. */
  | "clarify_residence"
  /** Register the volunteer as the municipality asks. */
  | "register_volunteer"
  /** Register the organizer as the municipality asks. */
  | "register_organizer"
  /** Get the consent of a legal representative for which the municipality asks. */
  | "obtain_local_consent"
  /** Make the contract with the body that the municipality names. */
  | "contract_with_named_body"
  /** Agree on more work. */
  | "offer_more_work"
  /** Confirm or reject the hours. */
  | "confirm_hours";

/** Something that the law, the records or a regulation do not let stand, or that is worth knowing. */
export interface Finding {
  /** What speaks. */
  code: RuleCode;
  /** How severe it is. */
  severity: Severity;
  /** What it does to hours. */
  bearing: Bearing;
  /** Who speaks. */
  voice: Voice;
  /** The provision that it rests on. */
  provision: CitedProvision;
  /** What it is about. */
  subject: Subject;
  /** The member of the register that shows it, or that is missing. */
  path: Pointer;
  /** Where that is in the office's own files, if the register was imported. */
  source?: Source;
  /** The days. Empty for a finding about a value. */
  days: Period[];
  /** How these days stand to the day of the judgement. */
  tense: Tense;
  /** Why, with the values that show it. */
  cause: Cause;
  /** The entries of the hour log that lie wholly on these days. */
  logs: Uuid[];
  /** Their minutes; where only some minutes of an entry do not stand, those. */
  minutes: number;
  /** What can be done while it lasts; null where nothing can. */
  remedy: Remedy | null;
  /** Whether it lets a date of birth or a conviction be concluded; absent where it does not. */
  sensitive?: true;
  /** Why, as one plain sentence. There only where a language was asked for. */
  message?: string;
  /** How the text is cited that it rests on. There only where a language was asked for. */
  citation?: string;
  /** What can be done, as one sentence. There only where a language was asked for. */
  remedy_text?: string | null;
}

/** A fact that is missing. */
export interface MissingFact {
  /** Where it would be in the register. */
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
  /** Whether its days let a date of birth or a conviction be concluded; absent where they do not. */
  sensitive?: true;
  /** What it is about, as a heading. There only where a language was asked for. */
  title?: string;
}

/** Which kind of answer fits a question. */
export type AnswerKind =
  /** Yes or no. */
  | "yes_no"
  /** One word of a vocabulary. */
  | "word"
  /** Words of a vocabulary, or none of them. */
  | "words"
  /** A day. */
  | "day"
  /** A day, several days or a month. */
  | "when"
  /** A day of birth, a year of birth, or an age on some day. */
  | "birth"
  /** A time of day. */
  | "clock"
  /** A number of minutes. */
  | "minutes"
  /** An amount in euro cents. */
  | "cents"
  /** A length in centimetres. */
  | "centimetres"
  /** A number. */
  | "number"
  /** Text, such as a code or a name. */
  | "text"
  /** Texts, or none. */
  | "texts"
  /** What is known of one thing, as a record. */
  | "record"
  /** What is known of each of several things, or that there are none. */
  | "records";

/** A fact to ask for: it could still change what some rule says. */
export interface Question {
  /** Where it would be in the register. */
  path: Pointer;
  /** Which kind of answer fits. */
  answer: AnswerKind;
  /** Of what the answer is one or several: the name of a vocabulary or of a record. There only for such answers. */
  of?: string;
  /** The most that a breach would do to hours, among the rules that ask for it. */
  bearing: Bearing;
  /** Codes of the rules that ask for it, in their order. */
  rules: RuleCode[];
  /** What to ask, as a question. There only where a language was asked for. */
  text?: string;
}

/** A fact that can be presumed, by its name among `Presumptions`. */
export type Presumable =
  /** That there were no payments for the work. */
  | "payments"
  /** That the volunteer's expenses are not to be covered. */
  | "expenses_covered"
  /** That the work is harmless. */
  | "harmless"
  /** That something is learned from the work. */
  | "learning";

/** A presumption that a report or a decision rests on. */
export interface Presumed {
  /** The fact. */
  fact: Presumable;
  /** How many records are silent on it, so that it settled them. */
  records: number;
}

/** The code of a rule that this version does not check, or only with some settings. */
export type UncheckedCode =
  /** Written contract where other minors are involved. */
  | "minors-involved-need-writing"
  /** Hours of a minor volunteer. */
  | "minor-hours";

/** Why a rule was not judged. */
export type NotJudgedReason =
  /** This version has no rule for it. */
  | "not_checked_by_this_version"
  /** It rests on recollection, and recalled facts were not asked for. */
  | "recalled"
  /** It is checked only with a setting that was not made. */
  | "not_asked_for"
  /** The source of a regulation does not say whether it is asked for, or how much. */
  | "not_said"
  /** The regulation names a body, but neither its registration number nor its key is known. */
  | "body_not_known";

/** A rule that was not judged, so that nobody takes silence for a clean result. */
export interface NotJudged {
  /** The rule. */
  code: UncheckedCode;
  /** Why not. */
  reason: NotJudgedReason;
  /** What it is about, as a heading. There only where a language was asked for. */
  title?: string;
}

/** What a report does not list of a rule, because it lists so much of it already. */
export interface NotListed {
  /** Code of the rule. */
  code: RuleCode;
  /** How many findings are left out. */
  findings: number;
  /** How many times it could not be decided beyond what is listed. */
  undetermined: number;
}

/** The entries that the findings of a rule are about. */
export interface RuleSum {
  /** Code of the rule. */
  code: RuleCode;
  /** How many entries. */
  entries: number;
  /** Their minutes. */
  minutes: number;
}

/** The entries of an organizer that findings are about. */
export interface OrganizationSum {
  /** The organizer: the party to the agreement. */
  organization: Uuid;
  /** How many entries. */
  entries: number;
  /** Their minutes. */
  minutes: number;
}

/** The entries that findings are about. Each counts once, however many findings name it, so that the sums of rules may exceed the sum of all. */
export interface Sums {
  /** How many entries, over all findings. */
  entries: number;
  /** Their minutes. */
  minutes: number;
  /** The same for each rule with findings about entries, in the order of the rules. */
  rules: RuleSum[];
  /** The same for each organizer of such entries, in the order of the register. */
  organizations: OrganizationSum[];
}

/** A rule that was checked and is satisfied on some days. */
export interface Satisfied {
  /** Code of the rule. */
  code: RuleCode;
  /** The record. */
  subject: Subject;
  /** The days. */
  days: Period[];
  /** Whether its days let a date of birth or a conviction be concluded. Written only where they do. */
  sensitive?: boolean;
}

/** What the Law makes of an entry of the hour log. */
export interface LogVerdict {
  /** The entry. */
  log: Uuid;
  /** What it is. */
  verdict: Verdict;
  /** Its minutes that stand: those that neither cannot be nor are in another entry. */
  stands: number;
}

/**
 * What the law and the records say of a register.
 *
 * A stored report can be read back. One of an earlier version lacks what was added since, which then has its default; `version` says which version it is of. A code, a cause or a word that this version does not know is an error.
 */
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
  /** What to ask next: each missing fact once, what may void hours first. */
  questions: Question[];
  /** What was presumed of records that are silent, where the settings presume something and some record is. */
  presumed?: Presumed[];
  /** What was not judged. */
  not_judged: NotJudged[];
  /** What is not listed above, where a rule has more findings than the setting `listed_per_rule` lets it list. The questions are about what is listed. */
  not_listed?: NotListed[];
  /** The entries that the findings are about, each counted once, also those of findings that are not listed. */
  sums: Sums;
  /** What was checked and is satisfied; only if it was asked for. */
  satisfied?: Satisfied[];
  /** What the Law makes of each entry of the hour log, in the order of the register; only if it was asked for. */
  verdicts?: LogVerdict[];
}

/** Where something was found. */
export interface FoundAt {
  /** The member of the register that shows it, or that is missing. */
  path: Pointer;
  /** Where that is in the office's own files, if the register was imported. */
  source?: Source;
}

/** Findings of one rule with one cause, which are as severe as one another and stand alike to the day of the judgement. */
export interface FindingGroup {
  /** Code of the rule. */
  code: RuleCode;
  /** How severe they are. */
  severity: Severity;
  /** What they do to hours. */
  bearing: Bearing;
  /** Who speaks. */
  voice: Voice;
  /** The provision that it rests on. */
  provision: CitedProvision;
  /** Why, with the values of the first of them. */
  cause: Cause;
  /** How their days stand to the day of the judgement. */
  tense: Tense;
  /** What can be done about the first of them; null where nothing can. */
  remedy: Remedy | null;
  /** Whether they let dates of birth or convictions be concluded. Written only where they do. */
  sensitive?: boolean;
  /** How many there are. */
  findings: number;
  /** How many records they are about. */
  records: number;
  /** How many entries they are about, each counted once. */
  entries: number;
  /** The minutes of these entries. */
  minutes: number;
  /** From the first of their days to the last; null for findings about values. */
  days: Period | null;
  /** The first places. */
  places: FoundAt[];
  /** What they are about, as a heading. There only where a language was asked for. */
  title?: string;
  /** Why, as one plain sentence, with the values of the first of them. There only where a language was asked for. */
  message?: string;
  /** How the text is cited that the first of them rests on. There only where a language was asked for. */
  citation?: string;
  /** What can be done, as one sentence. There only where a language was asked for. */
  remedy_text?: string | null;
}

/** What one rule could not decide for want of the same facts. */
export interface UndeterminedGroup {
  /** Code of the rule. */
  code: RuleCode;
  /** What a breach would do to hours. */
  bearing: Bearing;
  /** The facts that are missing, each by its place in a register, in which `*` stands for positions. */
  missing: string[];
  /** How many times it could not be decided. */
  undetermined: number;
  /** How many records that is about. */
  records: number;
  /** How many entries it is about, each counted once. */
  entries: number;
  /** The minutes of these entries. */
  minutes: number;
  /** From the first of the days to the last. */
  days: Period | null;
  /** The first places of missing facts. */
  places: Pointer[];
  /** What it is about, as a heading. There only where a language was asked for. */
  title?: string;
  /** What is not known, as clauses. There only where a language was asked for. */
  text?: string;
}

/** A question for all records that lack the same fact. */
export interface QuestionGroup {
  /** The fact, by its place in a register, in which `*` stands for positions. */
  field: string;
  /** Which kind of answer fits. */
  answer: AnswerKind;
  /** Of what the answer is one or several: the name of a vocabulary or of a record. There only for such answers. */
  of?: string;
  /** The most that a breach would do to hours, among the rules that ask for it. */
  bearing: Bearing;
  /** Codes of the rules that ask for it. */
  rules: RuleCode[];
  /** How many times it is missing. */
  missing: number;
  /** The first places. */
  places: Pointer[];
  /** What to ask, as a question. There only where a language was asked for. */
  text?: string;
}

/** What the law and the records say of a register, where one statement stands for all that is alike: what is missing or wrong everywhere is said once, with a count. */
export interface Summary {
  /** Version of the shape of this summary. */
  version: number;
  /** Names the set of rules that was applied. */
  law: string;
  /** What it was asked for, with every default written out. */
  settings: Settings;
  /** The findings, by rule and cause, in the order of the rules. */
  findings: FindingGroup[];
  /** What could not be decided, by rule and by what is missing, in the same order. */
  undetermined: UndeterminedGroup[];
  /** What to ask, each fact once for all records, what may void hours first. */
  questions: QuestionGroup[];
  /** What was presumed of records that are silent, where the settings presume something and some record is. */
  presumed?: Presumed[];
  /** What was not judged. */
  not_judged: NotJudged[];
  /** The entries that the findings are about, each counted once. */
  sums: Sums;
}

/** A condition that hours have to meet, in the order in which reasons are given: hours that fail several are listed under the first. */
export type Criterion =
  /** The entry was not corrected by another one. */
  | "corrected"
  /** The entry was neither rejected nor taken back. */
  | "rejected"
  /** The records do not contradict the hours: they can be, they have come, and were entered only once. */
  | "contradicted"
  /** Another version of the scheme was not in force on some of the days only. */
  | "version"
  /** The text of the scheme was in force when the work was done. */
  | "in_force"
  /** The hours lie in the period. */
  | "period"
  /** The hours do not lie after the ceremony. */
  | "ceremony"
  /** The hours were entered in time. */
  | "deadline"
  /** The volunteer had the age. */
  | "age"
  /** The work was done at a host that counts. */
  | "host"
  /** The host was registered where the scheme asks. */
  | "host_registered"
  /** The work was done on the territory of the municipality. */
  | "territory"
  /** The volunteer lived where the scheme asks. */
  | "residence"
  /** The hours are of a kind that counts. */
  | "kind"
  /** The hours were worked in a way that counts. */
  | "mode"
  /** The hours were worked in a field that counts. */
  | "field"
  /** The agreement had the form that is asked for. */
  | "agreement"
  /** The hours are confirmed, by somebody whose word counts. */
  | "confirmation"
  /** The hours were entered by somebody whose word counts. */
  | "entered_by"
  /** The hours were written down where it counts. */
  | "evidence"
  /** The hours were volunteer work under the Law, and no other breach keeps them out. */
  | "lawful"
  /** There are not more hours than count at most. */
  | "limit"
  /** What a level takes. */
  | "level";

/** Minutes that one condition keeps out. */
export interface Reason {
  /** The condition. */
  reason: Criterion;
  /** The minutes. */
  minutes: number;
}

/** Whether a level was reached. */
export type Reached =
  /** It was. */
  | "reached"
  /** Nobody knows: a fact is missing, or the source does not say what it takes. */
  | "undecided"
  /** It was not. */
  | "not_reached";

/** Something that a level needs and that is said by a number. */
export type Need =
  /** So many hours or more. */
  | "at_least_hours"
  /** More hours. */
  | "more_than_hours"
  /** Fewer hours. */
  | "below_hours"
  /** At most so many hours. */
  | "up_to_hours"
  /** Days of work. */
  | "at_least_days"
  /** Fields of work. */
  | "fields"
  /** A share at one host, in per cent. */
  | "one_host_percent"
  /** Months from the first day of work to the last. */
  | "months_of_service";

/** The source does not say how much it takes. */
export interface MissingNotSaid {
  /** The source does not say how much it takes. */
  what: "not_said";
  /** What it does not say. */
  need: Need;
}

/** More hours. */
export interface MissingHours {
  /** More hours. */
  what: "hours";
  /** So many minutes. */
  minutes: number;
}

/** More hours within so many months. */
export interface MissingHoursWithin {
  /** More hours within so many months. */
  what: "hours_within";
  /** So many minutes. */
  minutes: number;
  /** The months. */
  months: number;
}

/** Too many hours for this band. */
export interface MissingTooManyHours {
  /** Too many hours for this band. */
  what: "too_many_hours";
  /** So many minutes too many. */
  minutes: number;
}

/** Work on more days. */
export interface MissingDays {
  /** Work on more days. */
  what: "days";
  /** How many. */
  count: number;
}

/** Hours in more fields of work. */
export interface MissingFields {
  /** Hours in more fields of work. */
  what: "fields";
  /** How many. */
  count: number;
}

/** A greater share of the hours at one host. */
export interface MissingOneHost {
  /** A greater share of the hours at one host. */
  what: "one_host";
  /** The share it takes, in per cent. */
  percent: number;
}

/** The record does not say in which group the person takes part. */
export interface MissingGroup {
  /** The record does not say in which group the person takes part. */
  what: "group";
}

/** More hours of the group. */
export interface MissingGroupHours {
  /** More hours of the group. */
  what: "group_hours";
  /** So many minutes. */
  minutes: number;
}

/** Hours of members of the group who have too few. */
export interface MissingGroupMembers {
  /** Hours of members of the group who have too few. */
  what: "group_members";
  /** How many members. */
  count: number;
}

/** A longer time from the first day of work to the last. */
export interface MissingMonthsOfService {
  /** A longer time from the first day of work to the last. */
  what: "months_of_service";
  /** How many months more. */
  count: number;
}

/** More months one after another. */
export interface MissingMonthsInARow {
  /** More months one after another. */
  what: "months_in_a_row";
  /** How many. */
  count: number;
  /** The minutes in each. */
  minutes: number;
}

/** More weeks one after another. */
export interface MissingWeeksInARow {
  /** More weeks one after another. */
  what: "weeks_in_a_row";
  /** How many. */
  count: number;
  /** The minutes in each. */
  minutes: number;
}

/** Contacts. */
export interface MissingContacts {
  /** Contacts. */
  what: "contacts";
  /** In how many months. */
  count: number;
}

/** A written contract. */
export interface MissingContract {
  /** A written contract. */
  what: "contract";
}

/** A registration. */
export interface MissingRegistration {
  /** A registration. */
  what: "registration";
}

/** A nomination in time. */
export interface MissingNomination {
  /** A nomination in time. */
  what: "nomination";
}

/** That somebody attests something. */
export interface MissingAttested {
  /** That somebody attests something. */
  what: "attested";
  /** What, by its name in the register. */
  name: string;
}

/** An award that was made earlier. */
export interface MissingAwarded {
  /** An award that was made earlier. */
  what: "awarded";
}

/** That no such award was made earlier. */
export interface MissingNotAwarded {
  /** That no such award was made earlier. */
  what: "not_awarded";
}

/** The age, on that day. */
export interface MissingAge {
  /** The age, on that day. */
  what: "age";
}

/** A residence in the municipality. */
export interface MissingResidence {
  /** A residence in the municipality. */
  what: "residence";
}

/** A school in the municipality. */
export interface MissingSchool {
  /** A school in the municipality. */
  what: "school";
}

/** That something is not so. */
export interface MissingOtherwise {
  /** That something is not so. */
  what: "otherwise";
}

/** One of several ways to go on. Only a decision makes it, so that it is never nested deeper than a scheme. */
export interface MissingOneOf {
  /** One of several ways to go on. Only a decision makes it, so that it is never nested deeper than a scheme. */
  what: "one_of";
  /** Of each way what is missing. */
  ways: Missing[][];
}

/** One thing that is missing to a level, or of which it is not known whether it is there. */
export type Missing =
  | MissingNotSaid
  | MissingHours
  | MissingHoursWithin
  | MissingTooManyHours
  | MissingDays
  | MissingFields
  | MissingOneHost
  | MissingGroup
  | MissingGroupHours
  | MissingGroupMembers
  | MissingMonthsOfService
  | MissingMonthsInARow
  | MissingWeeksInARow
  | MissingContacts
  | MissingContract
  | MissingRegistration
  | MissingNomination
  | MissingAttested
  | MissingAwarded
  | MissingNotAwarded
  | MissingAge
  | MissingResidence
  | MissingSchool
  | MissingOtherwise
  | MissingOneOf;

/** How far a level is. */
export interface LevelState {
  /** The level. */
  level: string;
  /** The ladder it belongs to; absent for the main one. */
  track: string | null;
  /** Whether it was reached. */
  state: Reached;
  /** The day on which it was reached; absent if it was not, or if the tally holds no days. */
  reached: Day | null;
  /** Minutes that are missing to the hours it takes; none if no more are needed. */
  missing: number;
  /** Minutes beside those that count of which it is not known whether they do, where some are missing. */
  undecided: number;
  /** What is missing, or not known to be there; nothing if it was reached. */
  lacks: Missing[];
  /** What is missing, in a line; absent where nothing is. There only where a language was asked for. */
  text?: string;
}

/** The source does not say what is asked for by this condition, and nothing is assumed. */
export interface InterpretationUnknown {
  /** The source does not say what is asked for by this condition, and nothing is assumed. */
  unknown: Criterion;
}

/** The hours lie in the period. */
export interface InterpretationPeriod {
  /** The hours lie in the period. */
  period: SchemePeriod;
}

/** What becomes of hours from before the text was in force, of which it does not say. */
export interface InterpretationEarlierValues {
  /** The first day on which it was. */
  in_force: Day;
  /** Whether they count. */
  count: boolean;
}

/** What becomes of hours from before the text was in force, of which it does not say. */
export interface InterpretationEarlier {
  /** What becomes of hours from before the text was in force, of which it does not say. */
  earlier: InterpretationEarlierValues;
}

/** What becomes of hours after the ceremony. */
export interface InterpretationCeremonyValues {
  /** Whether they count. */
  after: AfterCeremony;
  /** The day of the ceremony, where it matters. */
  on: Day | null;
}

/** What becomes of hours after the ceremony. */
export interface InterpretationCeremony {
  /** What becomes of hours after the ceremony. */
  ceremony: InterpretationCeremonyValues;
}

/** Something is handed in until then. */
export interface InterpretationDeadline {
  /** Something is handed in until then. */
  deadline: Deadline;
}

/** This age, itself included. */
export interface AgeBoundYears {
  /** This age, itself included. */
  years: number;
}

/** A bound of an age. */
export type AgeBound =
  | "none"
  | AgeBoundYears
  | "unknown";

/** An age, and the day on which it is looked at. */
export interface AgeAsked {
  /** The least age, in years. */
  from: AgeBound;
  /** The greatest age, in years. */
  to: AgeBound;
  /** The day; null if the source does not say. */
  tested: AgeTested | null;
  /** Whether the bounds have several interpretations, and not only the day. */
  bounds_vary: boolean;
}

/** The volunteer is of an age. */
export interface InterpretationAge {
  /** The volunteer is of an age. */
  age: AgeAsked;
}

/** The host is of one of these classes. */
export interface InterpretationHost {
  /** The host is of one of these classes. */
  host: LegalClass[];
}

/** The host has one of these registration numbers. */
export interface InterpretationHostListed {
  /** The host has one of these registration numbers. */
  host_listed: string[];
}

/** The host is registered there. */
export interface InterpretationHostRegistered {
  /** The host is registered there. */
  host_registered: Locality;
}

/** The work is done on that territory. */
export interface InterpretationTerritory {
  /** The work is done on that territory. */
  territory: Locality;
}

/** The volunteer lives there. */
export interface InterpretationResidence {
  /** The volunteer lives there. */
  residence: Locality;
}

/** The hours are of one of these kinds. */
export interface InterpretationKind {
  /** The hours are of one of these kinds. */
  kind: HourKind[];
}

/** The hours were worked in one of these ways. */
export interface InterpretationMode {
  /** The hours were worked in one of these ways. */
  mode: Mode[];
}

/** The hours were worked in one of these fields. */
export interface InterpretationField {
  /** The hours were worked in one of these fields. */
  field: string[];
}

/** The hours were worked in none of these fields. */
export interface InterpretationFieldLeftOut {
  /** The hours were worked in none of these fields. */
  field_left_out: string[];
}

/** The agreement has one of these forms. */
export interface InterpretationAgreement {
  /** The agreement has one of these forms. */
  agreement: AgreementForm[];
}

/** The hours are confirmed in that way. */
export interface InterpretationConfirmation {
  /** The hours are confirmed in that way. */
  confirmation: HoursConfirmed;
}

/** One of these confirmed the hours. */
export interface InterpretationConfirmedBy {
  /** One of these confirmed the hours. */
  confirmed_by: Role[];
}

/** One of these entered the hours. */
export interface InterpretationEnteredBy {
  /** One of these entered the hours. */
  entered_by: Role[];
}

/** The hours were entered at most so many days after the work. */
export interface InterpretationEnteredWithin {
  /** The hours were entered at most so many days after the work. */
  entered_within: number;
}

/** The hours are written down in one of these. */
export interface InterpretationEvidence {
  /** The hours are written down in one of these. */
  evidence: EvidenceKind[];
}

/** No such breach of the Law keeps the hours out: bearings and codes of rules. */
export interface InterpretationBreaches {
  /** No such breach of the Law keeps the hours out: bearings and codes of rules. */
  breaches: string[];
}

/** A number that a level needs. */
export interface LevelNumber {
  /** The level. */
  level: string;
  /** What the level is called. */
  title: Title;
  /** How many needs of the level come before these: first its own, then those inside them, `all` before `any` before `not`. */
  needs: number;
  /** What it needs. */
  need: Need;
  /** How many. */
  number: number;
}

/** A level takes so many. */
export interface InterpretationLevel {
  /** A level takes so many. */
  level: LevelNumber;
}

/** What one clause of a scheme says, or may mean where the text is silent. */
export type Interpretation =
  | InterpretationUnknown
  | "corrected"
  | "rejected"
  | "contradicted"
  | InterpretationPeriod
  | InterpretationEarlier
  | InterpretationCeremony
  | InterpretationDeadline
  | InterpretationAge
  | InterpretationHost
  | InterpretationHostListed
  | InterpretationHostRegistered
  | InterpretationTerritory
  | InterpretationResidence
  | InterpretationKind
  | InterpretationMode
  | InterpretationField
  | InterpretationFieldLeftOut
  | InterpretationAgreement
  | InterpretationConfirmation
  | InterpretationConfirmedBy
  | InterpretationEnteredBy
  | InterpretationEnteredWithin
  | InterpretationEvidence
  | InterpretationBreaches
  | InterpretationLevel;

/** A silence of the scheme that matters for this person. */
export interface Alternative {
  /** The condition on which the text is silent. */
  criterion: Criterion;
  /** Another way to read it. */
  interpretation: Interpretation;
  /** The highest level reached, if any; side benefits aside. */
  level: string | null;
  /** Minutes that count. */
  counted: number;
  /** Minutes of which it is not known whether they count. */
  undecided: number;
  /** The highest level that may be reached once what is undecided is known: differs from `level` if it matters. */
  level_with_undecided: string | null;
  /** The other interpretation, as a clause. There only where a language was asked for. */
  text?: string;
}

/** An award to be made. */
export interface DueAward {
  /** The person. */
  volunteer: Uuid;
  /** The id of the scheme. */
  scheme: string;
  /** The id of the level. */
  level: string;
  /** The days whose hours earned it. Absent where hours add up without end: such an award is given once in a lifetime. */
  period?: AwardPeriod | null;
  /** What is given. */
  gives: Awarded[];
  /** What it entitles to. */
  entitlements: EntitlementRule[];
  /** On what it is given; absent if the source does not say. */
  way: IssueWay | null;
}

/** It is new, and now stands in the ledger. */
export interface GrantedNew {
  /** It is new, and now stands in the ledger. */
  is: "new";
}

/** It was given before. */
export interface GrantedAlready {
  /** It was given before. */
  is: "already";
  /** Where it stands. */
  step: AwardStep;
}

/** It was given before and revoked. It is not given again: only a reinstatement, which says why, brings it back. */
export interface GrantedRevokedBefore {
  /** It was given before and revoked. It is not given again: only a reinstatement, which says why, brings it back. */
  is: "revoked_before";
  /** The day of the revocation. */
  on: Day;
}

/** A higher level was given for the same hours. */
export interface GrantedHigherHeld {
  /** A higher level was given for the same hours. */
  is: "higher_held";
  /** That level. */
  level: string;
}

/** What a ledger makes of what was earned. */
export type Granted =
  | GrantedNew
  | GrantedAlready
  | GrantedRevokedBefore
  | GrantedHigherHeld;

/** A level that was reached and is not due. */
export interface NotDue {
  /** The level. */
  level: string;
  /** What of the ledger stands against it; never that it is new. */
  because: Granted;
  /** What stands against it, as a sentence. There only where a language was asked for. */
  text?: string;
}

/** An award that was made before and stands, though what is known now does not surely suffice for its level: hours behind it were corrected, rejected or found void. */
export interface FallenShort {
  /** The level. */
  level: string;
  /** Where the award stands. */
  step: AwardStep;
  /** Whether the level is reached now. */
  state: Reached;
  /** The minutes with which the award was made. */
  minutes: number;
  /** The minutes that count now. */
  counted: number;
  /** What became of the hours, and that the award stands, in a line. There only where a language was asked for. */
  text?: string;
}

/** The award has not come as far as the entitlement asks. */
export interface NotValidErrorNotGranted {
  /** The award has not come as far as the entitlement asks. */
  reason: "not_granted";
  /** The step that is missing. */
  needs: AwardStep;
}

/** It holds only later. */
export interface NotValidErrorNotYet {
  /** It holds only later. */
  reason: "not_yet";
  /** The first day. */
  from: Day;
}

/** It no longer holds. */
export interface NotValidErrorOver {
  /** It no longer holds. */
  reason: "over";
  /** The last day. */
  to: Day;
}

/** The source does not say how long it holds, and it is no longer the first day. */
export interface NotValidErrorEndNotSaid {
  /** The source does not say how long it holds, and it is no longer the first day. */
  reason: "end_not_said";
  /** The first day. */
  from: Day;
}

/** It was used as often as it can be. */
export interface NotValidErrorUsedUp {
  /** It was used as often as it can be. */
  reason: "used_up";
  /** How often that is. */
  uses: number;
}

/** The award was revoked. */
export interface NotValidErrorRevoked {
  /** The award was revoked. */
  reason: "revoked";
  /** The first day on which it no longer stood. */
  on: Day;
}

/** Why an entitlement cannot be used on a day. */
export type NotValidError =
  | NotValidErrorNotGranted
  | NotValidErrorNotYet
  | NotValidErrorOver
  | NotValidErrorEndNotSaid
  | NotValidErrorUsedUp
  | NotValidErrorRevoked;

/** What somebody may claim by an award that was made, or why not. */
export interface Claim {
  /** The award. */
  award: AwardKey;
  /** The entitlement, by its name in files. */
  entitlement: string;
  /** The first day on which it holds; null while the award has not come as far as that asks. */
  from: Day | null;
  /** The last day; null where there is none, or none is known. */
  to: Day | null;
  /** How often it was used by that day. */
  used: number;
  /** Why it cannot be used on that day; null if it can. */
  not_valid: NotValidError | null;
  /** Why it cannot be used, as a sentence; absent where it can. There only where a language was asked for. */
  text?: string;
}

/** Who has earned what, and why not yet. */
export interface Decision {
  /** The person. */
  volunteer: Uuid;
  /** The highest level reached, if any; side benefits aside. */
  level: string | null;
  /** Minutes that count. */
  counted: number;
  /** Minutes of which it is not known whether they count. */
  undecided: number;
  /** The highest level that may be reached once what is undecided is known: differs from `level` if it matters. */
  level_with_undecided: string | null;
  /** The entries that count, by day; where there is a limit, perhaps not with all their hours. */
  counted_logs: Uuid[];
  /** Minutes that do not count, by the first condition that they fail. Hours that were corrected or rejected are among them. */
  not_counted: Reason[];
  /** The undecided minutes, by the first condition of which it is not known whether they meet it. */
  undecided_by: Reason[];
  /** Each level with the day on which it was reached, or with what is missing. */
  levels: LevelState[];
  /** Where the text of the scheme is silent and another interpretation, taken by itself, leads to other levels. */
  unknowns: Alternative[];
  /** The level reached in any case: with every silence read, and every missing fact filled in, to the person's disadvantage. */
  surely: string | null;
  /** The highest level that can be: with every silence read, and every missing fact filled in, to the person's advantage, for each entry apart. Where it is the same as `surely`, nothing that is unknown matters. Where it is another, though no one of the unknowns matters by itself, several together may. */
  possibly: string | null;
  /** What was presumed of silent records in which hours count; absent where nothing was. */
  presumed?: Presumable[];
  /** Awards that are due and were not made before. */
  awards: DueAward[];
  /** Levels that were reached and are not due, because of awards that were made before. */
  not_due: NotDue[];
  /** Awards of the period that were made before and for which the hours, as they are now, do not surely suffice. They stand all the same. */
  fallen_short: FallenShort[];
  /** What the person may claim on the day by awards of this scheme that were made before. */
  claims: Claim[];
  /** Levels for which the person goes on the list of the jury, who chooses: no award is due yet. */
  for_jury: string[];
  /** Levels that are given when the person asks for them, which is not known to have happened. */
  on_request: string[];
  /** The minutes for which a plain statement is given, because no level was reached; absent if none is. */
  statement: number | null;
}

/** The place of a regulation that a finding rests on. */
export interface Cited {
  /** Whose regulation it is. */
  authority: string;
  /** What sort of text it is. */
  kind: RegulationKind;
  /** Its number; null if it is not known. */
  number: string | null;
  /** The day on which it was adopted; null if it is not known. */
  adopted: Day | null;
  /** The point, such as `12` or `4.1`; null if the source does not name points. */
  point: string | null;
  /** What the knowledge of its wording rests on. */
  basis: Mark;
}

/** The volunteer is not entered in the register. */
export interface ShortfallVolunteerNotRegistered {
  /** The volunteer is not entered in the register. */
  reason: "volunteer_not_registered";
  /** Which one. */
  register: RegisterKind;
}

/** The organizer is not entered in the register. */
export interface ShortfallOrganizationNotRegistered {
  /** The organizer is not entered in the register. */
  reason: "organization_not_registered";
  /** Which one. */
  register: RegisterKind;
}

/** There is no valid written consent. */
export interface ShortfallLocalConsentMissing {
  /** There is no valid written consent. */
  reason: "local_consent_missing";
  /** What is wrong with the consent that comes nearest. */
  flaw: ConsentFlaw;
  /** The age from which no consent is needed, in years. */
  until: number;
}

/** The contract was made with another body. */
export interface ShortfallContractWithAnother {
  /** The contract was made with another body. */
  reason: "contract_with_another";
}

/** Less work was offered than is asked for. */
export interface ShortfallVacancyTooSmall {
  /** Less work was offered than is asked for. */
  reason: "vacancy_too_small";
  /** The work offered for a month. */
  monthly: number;
  /** The least it has to be. */
  least: number;
}

/** The volunteer does not belong to the municipality. */
export interface ShortfallOutsideMunicipality {
  /** The volunteer does not belong to the municipality. */
  reason: "outside_municipality";
  /** By what that is asked for. */
  by: Belonging;
}

/** The hours were handed in too late. */
export interface ShortfallHandedInLate {
  /** The hours were handed in too late. */
  reason: "handed_in_late";
  /** The last day that was in time. */
  due: Day;
  /** The day on which they were. */
  on: Day;
}

/** The hours were confirmed too late. */
export interface ShortfallConfirmedLate {
  /** The hours were confirmed too late. */
  reason: "confirmed_late";
  /** The last day that was in time. */
  due: Day;
  /** The day on which they were; null if they still are not. */
  on: Day | null;
}

/** Why a local requirement is not met, with the values that show it. Times in minutes. */
export type Shortfall =
  | ShortfallVolunteerNotRegistered
  | ShortfallOrganizationNotRegistered
  | ShortfallLocalConsentMissing
  | ShortfallContractWithAnother
  | ShortfallVacancyTooSmall
  | ShortfallOutsideMunicipality
  | ShortfallHandedInLate
  | ShortfallConfirmedLate;

/** Something that the law, the records or a regulation do not let stand, or that is worth knowing. */
export interface LocalFinding {
  /** What speaks. */
  code: RequirementCode;
  /** How severe it is. */
  severity: Severity;
  /** What it does to hours. */
  bearing: Bearing;
  /** Who speaks. */
  voice: Voice;
  /** The place of the regulation that asks for it. */
  regulation: Cited;
  /** Whether what it asks for, or when it was in force, is a convention where the text is silent: such a finding is never more than a warning. */
  assumed: boolean;
  /** What it is about. */
  subject: Subject;
  /** The member of the register that shows it, or that is missing. */
  path: Pointer;
  /** Where that is in the office's own files, if the register was imported. */
  source?: Source;
  /** The days. Empty for a finding about a value. */
  days: Period[];
  /** How these days stand to the day of the judgement. */
  tense: Tense;
  /** Why, with the values that show it. */
  cause: Shortfall;
  /** The entries of the hour log that lie wholly on these days. */
  logs: Uuid[];
  /** Their minutes; where only some minutes of an entry do not stand, those. */
  minutes: number;
  /** What can be done while it lasts; null where nothing can. */
  remedy: Remedy | null;
  /** Whether it lets a date of birth or a conviction be concluded; absent where it does not. */
  sensitive?: true;
  /** Why, as one plain sentence. There only where a language was asked for. */
  message?: string;
  /** How the text is cited that it rests on. There only where a language was asked for. */
  citation?: string;
  /** What can be done, as one sentence. There only where a language was asked for. */
  remedy_text?: string | null;
}

/** A rule that could not be decided on some days, and the facts that would decide it. */
export interface LocalUndetermined {
  /** The rule. */
  code: RequirementCode;
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
  /** Whether its days let a date of birth or a conviction be concluded; absent where they do not. */
  sensitive?: true;
  /** What it is about, as a heading. There only where a language was asked for. */
  title?: string;
}

/** A rule that was not judged, so that nobody takes silence for a clean result. */
export interface LocalNotJudged {
  /** The rule. */
  code: RequirementCode;
  /** Why not. */
  reason: NotJudgedReason;
  /** What it is about, as a heading. There only where a language was asked for. */
  title?: string;
}

/** What a report does not list of a rule, because it lists so much of it already. */
export interface LocalNotListed {
  /** Code of the rule. */
  code: RequirementCode;
  /** How many findings are left out. */
  findings: number;
  /** How many times it could not be decided beyond what is listed. */
  undetermined: number;
}

/** What a regulation says of a register, beside what the Law says of it. */
export interface LocalReport {
  /** The findings: by requirement, then by version of the text, then by position of the record. */
  findings: LocalFinding[];
  /** What could not be decided, in the same order. */
  undetermined: LocalUndetermined[];
  /** What could not be judged at all. */
  not_judged: LocalNotJudged[];
  /** What is not listed above, where more was found than the setting `listed_per_rule` lets be listed. */
  not_listed?: LocalNotListed[];
}

/** What a scheme makes of a register. */
export interface Recognition {
  /** Version of this shape. */
  version: number;
  /** The id of the scheme. */
  scheme: string;
  /** A decision for each volunteer, in the order of the register. */
  decisions: Decision[];
  /** What to ask before it is known whether undecided hours were volunteer work under the Law: each fact once, as in a report. */
  questions: Question[];
  /** What the text asks for beyond the Law, in its own voice. Absent where the scheme says of no such requirement. */
  local?: LocalReport;
  /** The ledger with the awards that are due, each found eligible on the day: what to keep for the next time. There only where a ledger was given. */
  ledger?: Ledger;
}

/** What a programme asks about, in the order in which it speaks. */
export type ProgrammeCode =
  /** Whether the programme has rules for the stay at all. */
  | "programme-version"
  /** How old the volunteer is. */
  | "programme-age"
  /** How long the stay lasts. */
  | "programme-length"
  /** The hours of a week. */
  | "programme-weekly-hours"
  /** Days off in a week. */
  | "programme-days-off"
  /** How long somebody takes part in all. */
  | "programme-participation"
  /** How many long stays somebody has. */
  | "programme-long-stays"
  /** Who makes up a team. */
  | "programme-team"
  /** Quality labels. */
  | "programme-quality-label"
  /** What has to be done. */
  | "programme-duty";

/** A version of a programme as a report cites it. */
export interface CitedProgramme {
  /** Its id. */
  id: string;
  /** What the programme is called. */
  title: Title;
  /** The text of its rules. */
  text: Title;
  /** What the knowledge of what is asked for rests on. */
  basis: Mark;
}

/** The volunteer had not reached the age. */
export interface ProgrammeCauseTooYoung {
  /** The volunteer had not reached the age. */
  reason: "too_young";
  /** The least age in years. */
  least: number;
  /** The day on which it is looked at. */
  on: Day;
}

/** The volunteer had passed the age. */
export interface ProgrammeCauseTooOld {
  /** The volunteer had passed the age. */
  reason: "too_old";
  /** The last age in years. */
  last: number;
  /** The day on which it is looked at. */
  on: Day;
}

/** The stay is too short. */
export interface ProgrammeCauseTooShort {
  /** The stay is too short. */
  reason: "too_short";
  /** The least duration. */
  least: Duration;
  /** How many days it lasts without travel. */
  lasts: number;
}

/** The stay is too long. */
export interface ProgrammeCauseTooLong {
  /** The stay is too long. */
  reason: "too_long";
  /** The greatest duration. */
  most: Duration;
  /** How many days it lasts without travel. */
  lasts: number;
}

/** A week has too few hours. */
export interface ProgrammeCauseTooFewHours {
  /** A week has too few hours. */
  reason: "too_few_hours";
  /** The minutes of the week. */
  weekly: number;
  /** The least. */
  least: number;
}

/** A week has too many hours. */
export interface ProgrammeCauseTooManyHours {
  /** A week has too many hours. */
  reason: "too_many_hours";
  /** The minutes of the week. */
  weekly: number;
  /** The most. */
  most: number;
}

/** A week has no days off one after the other. */
export interface ProgrammeCauseNoDaysOff {
  /** A week has no days off one after the other. */
  reason: "no_days_off";
  /** So many. */
  consecutive: number;
}

/** All stays together are too long. */
export interface ProgrammeCauseTooLongInAll {
  /** All stays together are too long. */
  reason: "too_long_in_all";
  /** The greatest duration. */
  most: Duration;
  /** How many days they last. */
  last: number;
}

/** There was a long stay before. */
export interface ProgrammeCauseAnotherLongStay {
  /** There was a long stay before. */
  reason: "another_long_stay";
  /** How many there may be. */
  most: number;
}

/** The team has too few members. */
export interface ProgrammeCauseTeamTooSmall {
  /** The team has too few members. */
  reason: "team_too_small";
  /** How many it has. */
  members: number;
  /** The least. */
  least: number;
}

/** The team has too many members. */
export interface ProgrammeCauseTeamTooLarge {
  /** The team has too many members. */
  reason: "team_too_large";
  /** How many it has. */
  members: number;
  /** The most. */
  most: number;
}

/** The team is from too few countries. */
export interface ProgrammeCauseTooFewCountries {
  /** The team is from too few countries. */
  reason: "too_few_countries";
  /** From how many. */
  countries: number;
  /** The least. */
  least: number;
}

/** Too few members of the team are from another country than that of the activity. */
export interface ProgrammeCauseTooFewFromAbroad {
  /** Too few members of the team are from another country than that of the activity. */
  reason: "too_few_from_abroad";
  /** How many are. */
  abroad: number;
  /** Of how many. */
  members: number;
  /** The least in a hundred. */
  percent: number;
}

/** Nobody has the quality label for this role. */
export interface ProgrammeCauseNoLabel {
  /** Nobody has the quality label for this role. */
  reason: "no_label";
  /** Which role. */
  role: LabelRole;
}

/** Something was not done. */
export interface ProgrammeCauseNotDone {
  /** Something was not done. */
  reason: "not_done";
  /** What. */
  duty: Duty;
  /** The last day that was in time; null if no time limit is known. */
  due: Day | null;
}

/** Something was done too late. */
export interface ProgrammeCauseDoneLate {
  /** Something was done too late. */
  reason: "done_late";
  /** What. */
  duty: Duty;
  /** The last day that was in time. */
  due: Day;
  /** The day on which it was done. */
  on: Day;
}

/** Why a stay is not as a programme asks, with the values that show it. Times in minutes. */
export type ProgrammeCause =
  | ProgrammeCauseTooYoung
  | ProgrammeCauseTooOld
  | ProgrammeCauseTooShort
  | ProgrammeCauseTooLong
  | ProgrammeCauseTooFewHours
  | ProgrammeCauseTooManyHours
  | ProgrammeCauseNoDaysOff
  | ProgrammeCauseTooLongInAll
  | ProgrammeCauseAnotherLongStay
  | ProgrammeCauseTeamTooSmall
  | ProgrammeCauseTeamTooLarge
  | ProgrammeCauseTooFewCountries
  | ProgrammeCauseTooFewFromAbroad
  | ProgrammeCauseNoLabel
  | ProgrammeCauseNotDone
  | ProgrammeCauseDoneLate;

/** Something that the law, the records or a regulation do not let stand, or that is worth knowing. */
export interface ProgrammeFinding {
  /** What speaks. */
  code: ProgrammeCode;
  /** How severe it is. */
  severity: Severity;
  /** What it does to hours. */
  bearing: Bearing;
  /** Who speaks. */
  voice: Voice;
  /** The version. */
  programme: CitedProgramme;
  /** Whether the number is a convention where sources are silent or differ: such a finding is never more than a warning. */
  assumed: boolean;
  /** What it is about. */
  subject: Subject;
  /** The member of the register that shows it, or that is missing. */
  path: Pointer;
  /** Where that is in the office's own files, if the register was imported. */
  source?: Source;
  /** The days. Empty for a finding about a value. */
  days: Period[];
  /** How these days stand to the day of the judgement. */
  tense: Tense;
  /** Why, with the values that show it. */
  cause: ProgrammeCause;
  /** The entries of the hour log that lie wholly on these days. */
  logs: Uuid[];
  /** Their minutes; where only some minutes of an entry do not stand, those. */
  minutes: number;
  /** What can be done while it lasts; null where nothing can. */
  remedy: Remedy | null;
  /** Whether it lets a date of birth or a conviction be concluded; absent where it does not. */
  sensitive?: true;
  /** Why, as one plain sentence. There only where a language was asked for. */
  message?: string;
  /** How the text is cited that it rests on. There only where a language was asked for. */
  citation?: string;
  /** What can be done, as one sentence. There only where a language was asked for. */
  remedy_text?: string | null;
}

/** A fact of a stay that may be missing. */
export type StayFact =
  /** When the volunteer was born. */
  | "born"
  /** The first day. */
  | "from"
  /** The last day. */
  | "to"
  /** When the project was submitted. */
  | "submitted"
  /** Whether the volunteer has fewer opportunities. */
  | "fewer_opportunities"
  /** The country of residence. */
  | "home"
  /** The country of the activity. */
  | "venue"
  /** The minutes a week. */
  | "weekly_minutes"
  /** The members of the team. */
  | "team"
  /** The quality labels. */
  | "labels"
  /** What was done. */
  | "done"
  /** Earlier stays. */
  | "earlier";

/** A fact of a stay that is missing. */
export interface UnknownOfStay {
  /** Which one. */
  fact: StayFact;
  /** Where it belongs: in the list of stays, or, of a birth, in the register. */
  path: Pointer;
  /** That it is not known, as a clause. There only where a language was asked for. */
  text?: string;
}

/** Something that could not be decided of a stay, and the facts that would decide it. */
export interface ProgrammeUndetermined {
  /** What the programme asks about. */
  code: ProgrammeCode;
  /** The placement. */
  subject: Subject;
  /** The days; none where they are not known. */
  days: Period[];
  /** The facts that are missing. */
  missing: UnknownOfStay[];
  /** What it is about, as a heading. There only where a language was asked for. */
  title?: string;
}

/** A rule that was not judged, so that nobody takes silence for a clean result. */
export interface ProgrammeNotJudged {
  /** The rule. */
  code: ProgrammeCode;
  /** Why not. */
  reason: NotJudgedReason;
  /** What it is about, as a heading. There only where a language was asked for. */
  title?: string;
}

/** What a report does not list of a rule, because it lists so much of it already. */
export interface ProgrammeNotListed {
  /** Code of the rule. */
  code: ProgrammeCode;
  /** How many findings are left out. */
  findings: number;
  /** How many times it could not be decided beyond what is listed. */
  undetermined: number;
}

/** What programmes say of stays, beside what the Law says of their placements. */
export interface StayReport {
  /** Version of this shape. */
  version: number;
  /** The findings: by stay, then by what is asked about. */
  findings: ProgrammeFinding[];
  /** What could not be decided, in the same order. */
  undetermined: ProgrammeUndetermined[];
  /** What could not be judged at all, and why, each once. */
  not_judged: ProgrammeNotJudged[];
  /** What is not listed above, where more was found than the setting `listed_per_rule` lets be listed. */
  not_listed?: ProgrammeNotListed[];
}

/** What is looked at in a project, in the order in which it is reported. */
export type ExchangeCode =
  /** Whether the programme has rules for the project at all. */
  | "project-rules"
  /** From how many countries the partners are. */
  | "project-countries"
  /** How many people come to meetings from abroad. */
  | "project-invited"
  /** That meetings lie within the days of the project. */
  | "project-days"
  /** How long a meeting lasts. */
  | "project-meeting"
  /** Who was planned to come, and who came. */
  | "project-attendance"
  /** That those who bear a budget, and its costs, add up to it. */
  | "project-sums"
  /** That money which is only lent is counted once, and repaid. */
  | "project-pre-financing"
  /** How much somebody bears at most. */
  | "project-share"
  /** What was promised. */
  | "project-result"
  /** What has to be reported. */
  | "project-report";

/** A project as a report cites it. */
export interface CitedProject {
  /** Its id. */
  id: string;
  /** What it is called; null where that is not known. */
  title: Title | null;
  /** The number of the grant agreement; null where it is not known. */
  number: string | null;
}

/** The project that a finding is about. */
export interface OfProject {
  /** Its id. */
  project: string;
}

/** The partners are from too few countries. */
export interface ExchangeCauseFewPartnerCountries {
  /** The partners are from too few countries. */
  reason: "few_partner_countries";
  /** From how many. */
  countries: number;
  /** The least. */
  least: number;
}

/** Too few people come from abroad. */
export interface ExchangeCauseFewInvited {
  /** Too few people come from abroad. */
  reason: "few_invited";
  /** How many do. */
  people: number;
  /** The least. */
  least: number;
}

/** A meeting is on days on which there is no project. */
export interface ExchangeCauseOutsideProject {
  /** A meeting is on days on which there is no project. */
  reason: "outside_project";
  /** The first day of the project; null where it is not known. */
  from: Day | null;
  /** The last day of the project; null where it is not known. */
  to: Day | null;
}

/** A meeting lasts too long. */
export interface ExchangeCauseLongMeeting {
  /** A meeting lasts too long. */
  reason: "long_meeting";
  /** The greatest duration. */
  most: Duration;
  /** How many days it lasts. */
  lasts: number;
}

/** Fewer people came than were planned. */
export interface ExchangeCauseFewerCame {
  /** Fewer people came than were planned. */
  reason: "fewer_came";
  /** In which role; null: in all. */
  role: MobilityRole | null;
  /** How many were planned. */
  planned: number;
  /** How many came. */
  came: number;
}

/** A sum of a budget. */
export type BudgetSum =
  /** The sum that was approved. */
  | "total"
  /** The sum of those who bear it. */
  | "funds"
  /** The sum of what it is spent on. */
  | "costs";

/** A sum is not that of the budget. */
export interface ExchangeCauseSumDiffers {
  /** A sum is not that of the budget. */
  reason: "sum_differs";
  /** Which sum. */
  of: BudgetSum;
  /** The sum. */
  cents: number;
  /** The sum that was approved. */
  total_cents: number;
}

/** A sum differs from another by just what was lent: it is counted twice. */
export interface ExchangeCausePreFinancingCounted {
  /** A sum differs from another by just what was lent: it is counted twice. */
  reason: "pre_financing_counted";
  /** The sum in which it is once too often. */
  of: BudgetSum;
  /** That sum. */
  cents: number;
  /** The other sum. */
  other_cents: number;
  /** What was lent. */
  lent_cents: number;
}

/** More is lent than the fund will pay. */
export interface ExchangeCauseLentTooMuch {
  /** More is lent than the fund will pay. */
  reason: "lent_too_much";
  /** The fund that it stands for. */
  instead_of: FundSource;
  /** What is lent. */
  lent_cents: number;
  /** What the fund pays. */
  fund_cents: number;
}

/** More was repaid than was lent. */
export interface ExchangeCauseRepaidTooMuch {
  /** More was repaid than was lent. */
  reason: "repaid_too_much";
  /** What was repaid. */
  repaid_cents: number;
  /** What was lent. */
  lent_cents: number;
}

/** What was lent was not repaid in time. */
export interface ExchangeCauseNotRepaid {
  /** What was lent was not repaid in time. */
  reason: "not_repaid";
  /** What is left. */
  left_cents: number;
  /** The last day that was in time. */
  by: Day;
}

/** Somebody bears a greater share than may be. */
export interface ExchangeCauseShareOverCap {
  /** Somebody bears a greater share than may be. */
  reason: "share_over_cap";
  /** Who. */
  source: FundSource;
  /** How much. */
  cents: number;
  /** Of which sum. */
  total_cents: number;
  /** The greatest share in a hundred. */
  percent: number;
}

/** The programme pays more than it may. */
export interface ExchangeCauseGrantOverCap {
  /** The programme pays more than it may. */
  reason: "grant_over_cap";
  /** How much. */
  cents: number;
  /** The most. */
  most_cents: number;
}

/** Nothing shows that a promised result is there. */
export interface ExchangeCauseNoEvidence {
  /** Nothing shows that a promised result is there. */
  reason: "no_evidence";
  /** Which one. */
  kind: ResultKind;
  /** The day by which it was promised. */
  due: Day;
}

/** A report was not handed in. */
export interface ExchangeCauseNotReported {
  /** A report was not handed in. */
  reason: "not_reported";
  /** Which one. */
  kind: ProjectReportKind;
  /** The last day that was in time. */
  due: Day;
}

/** A report was handed in too late. */
export interface ExchangeCauseReportedLate {
  /** A report was handed in too late. */
  reason: "reported_late";
  /** Which one. */
  kind: ProjectReportKind;
  /** The last day that was in time. */
  due: Day;
  /** The day on which it was. */
  on: Day;
}

/** Why a project is not as it has to be, with the values that show it. Sums in euro cents. */
export type ExchangeCause =
  | ExchangeCauseFewPartnerCountries
  | ExchangeCauseFewInvited
  | ExchangeCauseOutsideProject
  | ExchangeCauseLongMeeting
  | ExchangeCauseFewerCame
  | ExchangeCauseSumDiffers
  | ExchangeCausePreFinancingCounted
  | ExchangeCauseLentTooMuch
  | ExchangeCauseRepaidTooMuch
  | ExchangeCauseNotRepaid
  | ExchangeCauseShareOverCap
  | ExchangeCauseGrantOverCap
  | ExchangeCauseNoEvidence
  | ExchangeCauseNotReported
  | ExchangeCauseReportedLate;

/** Something that the law, the records or a regulation do not let stand, or that is worth knowing. */
export interface ExchangeFinding {
  /** What speaks. */
  code: ExchangeCode;
  /** How severe it is. */
  severity: Severity;
  /** What it does to hours. */
  bearing: Bearing;
  /** Who speaks. */
  voice: Voice;
  /** The project. */
  project: CitedProject;
  /** The version of the programme; null where only the project's own papers speak. */
  programme: CitedProgramme | null;
  /** Whether the number is a convention where sources are silent or differ: such a finding is never more than a warning. */
  assumed: boolean;
  /** What it is about. */
  subject: OfProject;
  /** The member of the register that shows it, or that is missing. */
  path: Pointer;
  /** Where that is in the office's own files, if the register was imported. */
  source?: Source;
  /** The days. Empty for a finding about a value. */
  days: Period[];
  /** How these days stand to the day of the judgement. */
  tense: Tense;
  /** Why, with the values that show it. */
  cause: ExchangeCause;
  /** The entries of the hour log that lie wholly on these days. */
  logs: Uuid[];
  /** Their minutes; where only some minutes of an entry do not stand, those. */
  minutes: number;
  /** What can be done while it lasts; null where nothing can. */
  remedy: Remedy | null;
  /** Whether it lets a date of birth or a conviction be concluded; absent where it does not. */
  sensitive?: true;
  /** Why, as one plain sentence. There only where a language was asked for. */
  message?: string;
  /** How the text is cited that it rests on. There only where a language was asked for. */
  citation?: string;
  /** What can be done, as one sentence. There only where a language was asked for. */
  remedy_text?: string | null;
}

/** A fact of a project that may be missing. */
export type ExchangeFact =
  /** The programme that pays for it. */
  | "programme"
  /** Which kind of project it is. */
  | "action"
  /** The day on which it was submitted. */
  | "submitted"
  /** The first day. */
  | "from"
  /** The last day. */
  | "to"
  /** The partners. */
  | "partners"
  /** The country. */
  | "country"
  /** The meetings. */
  | "mobilities"
  /** Who was planned to come. */
  | "planned"
  /** Who came. */
  | "came"
  /** How many people. */
  | "people"
  /** Who sent them. */
  | "partner"
  /** The budgets. */
  | "budgets"
  /** The sum that was approved. */
  | "total_cents"
  /** Who bears it. */
  | "funds"
  /** What is lent. */
  | "pre_financing"
  /** What was repaid. */
  | "repaid"
  /** What it is spent on. */
  | "costs"
  /** How much. */
  | "cents"
  /** What was promised. */
  | "promised"
  /** What shows that it is there. */
  | "evidence"
  /** What has to be reported. */
  | "reports"
  /** The last day that is in time. */
  | "due";

/** A fact of a project that is missing. */
export interface UnknownOfProject {
  /** Which one. */
  fact: ExchangeFact;
  /** Where it belongs in the project. */
  path: Pointer;
  /** That it is not known, as a clause. There only where a language was asked for. */
  text?: string;
}

/** Something that could not be decided of a project, and the facts that would decide it. */
export interface ExchangeUndetermined {
  /** What is looked at. */
  code: ExchangeCode;
  /** The days; none where they are not known, and for sums. */
  days: Period[];
  /** The facts that are missing. */
  missing: UnknownOfProject[];
  /** What it is about, as a heading. There only where a language was asked for. */
  title?: string;
}

/** A rule that was not judged, so that nobody takes silence for a clean result. */
export interface ExchangeNotJudged {
  /** The rule. */
  code: ExchangeCode;
  /** Why not. */
  reason: NotJudgedReason;
  /** What it is about, as a heading. There only where a language was asked for. */
  title?: string;
}

/** What a report does not list of a rule, because it lists so much of it already. */
export interface ExchangeNotListed {
  /** Code of the rule. */
  code: ExchangeCode;
  /** How many findings are left out. */
  findings: number;
  /** How many times it could not be decided beyond what is listed. */
  undetermined: number;
}

/** The people of a meeting in a role. What is not known is null. */
export interface RoleCount {
  /** The role. */
  role: MobilityRole;
  /** How many were planned. */
  planned: number | null;
  /** How many came. */
  came: number | null;
}

/** The people and costs of a meeting. What is not known is null. */
export interface MobilityCount {
  /** Its key. */
  mobility: string;
  /** How many people were planned. */
  planned: number | null;
  /** How many came. */
  came: number | null;
  /** The same by role; none where somebody's role is not known. */
  roles: RoleCount[];
  /** What it costs in all budgets, in euro cents. */
  costs_cents: number | null;
}

/** The sums of a budget, in euro cents. What is not known is null. */
export interface BudgetSums {
  /** The key of the partner whose budget it is; null: of the whole project. */
  partner: string | null;
  /** The sum that was approved. */
  total_cents: number | null;
  /** The sum of those who bear it. */
  funds_cents: number | null;
  /** What the programme bears. */
  programme_cents: number | null;
  /** What the council bears. */
  council_cents: number | null;
  /** The sum of what it is spent on. */
  costs_cents: number | null;
  /** What is lent until a fund is paid. It is no part of the sum. */
  lent_cents: number | null;
  /** What was repaid of it. */
  repaid_cents: number | null;
}

/** What is found of a project, and its people and sums. */
export interface ExchangeReport {
  /** Version of this shape. */
  version: number;
  /** The findings, by what is looked at. */
  findings: ExchangeFinding[];
  /** What could not be decided, in the same order. */
  undetermined: ExchangeUndetermined[];
  /** What could not be judged at all, and why, each once. */
  not_judged: ExchangeNotJudged[];
  /** What is not listed above, where more was found than the setting `listed_per_rule` lets be listed. */
  not_listed?: ExchangeNotListed[];
  /** The people and costs of each meeting. */
  mobilities: MobilityCount[];
  /** The sums of each budget. */
  budgets: BudgetSums[];
}

/** A place of volunteer work in a year. */
export interface PlaceInYear {
  /** Its name, as the entries have it; null for work of which no place is recorded. */
  place: string | null;
  /** How many volunteers surely worked there, each counted once, and those of open events, at each of them. */
  volunteers: number;
  /** The most that they can be, with entries that began or ended in another year. */
  volunteers_at_most: number;
}

/** The volunteer work of an organization in a year. */
export interface Yearly {
  /** Version of this shape. */
  version: number;
  /** The organization. */
  organization: Uuid;
  /** The year. */
  year: number;
  /** The places, by name; work of which no place is recorded comes first. */
  places: PlaceInYear[];
  /** The minutes of all together that surely were in the year. */
  minutes: number;
  /** The most that they can be, with entries that began or ended in another year; null where nobody recorded how long all worked together at an open event. */
  minutes_at_most: number | null;
  /** How many open events there were. */
  events: number;
  /** The facts that would say more. */
  missing: MissingFact[];
}

/** One thing that hours have in common. */
export interface GroupPart {
  /** What it is about. */
  by: By;
  /** What it is; null where it is not known. */
  is: string | null;
  /** What it is, as a table has it. There only where a language was asked for. */
  text?: string;
}

/** What hours are worth. */
export interface HoursValue {
  /** Euro cents: those of each month are rounded, halves up, and added. So the cents of groups may differ from those of everything together by half a cent for each group and month. */
  cents: number;
  /** The minutes of which no value is known, such as those of an entry of several months. */
  minutes_without: number;
}

/** The numbers of a group. */
export interface GroupSums {
  /** How many people there are, each counted once. */
  people: number;
  /** How many placements have entries in it. */
  placements: number;
  /** How many entries there are that were neither corrected, rejected nor taken back. */
  entries: number;
  /** The minutes of them that stand. */
  minutes: number;
  /** What they are worth; null where that was not asked for. */
  value: HoursValue | null;
}

/** The hours that belong together. */
export interface TotalsGroup {
  /** What they are, in the order in which it was asked for. */
  of: GroupPart[];
  /** The numbers; null where they are not given, because they or a difference from others would be those of too few people. */
  sums: GroupSums | null;
}

/** What an hour of a month was taken to be worth. */
export interface MonthRate {
  /** The year. */
  year: number;
  /** The month, from 1. */
  month: number;
  /** The minimum monthly wage, in euro cents. */
  wage_cents: number;
  /** The norm hours of the month. */
  norm_hours: number;
  /** What an hour is worth, in ten-thousandths of a euro. */
  rate: number;
  /** How sure the wage is. */
  mark: Mark;
  /** Where the wage was seen. */
  source: string;
}

/** What the value of hours rests on. */
export interface Valued {
  /** The method. */
  method: ValuingMethod;
  /** The rate that was given, in ten-thousandths of a euro an hour; null for other methods. */
  rate: number | null;
  /** The rates of the months in which there are hours, in order; none of a rate that was given. */
  months: MonthRate[];
  /** Whether a wage among them was recalled from memory and not seen in a source. */
  recalled: boolean;
  /** The method, as a sentence or two. There only where a language was asked for. */
  text?: string;
}

/** What could not be counted. */
export interface LeftOut {
  /** How many entries lie only partly in the days that were asked for, so that nobody knows how much of them does. */
  entries: number;
  /** Their minutes that stand. */
  minutes: number;
}

/** How many people worked, how long, and what that is worth, in groups. */
export interface ImpactTotals {
  /** What was asked for, with what was not set as it was taken. */
  asked: TotalsAsked;
  /** The id of the scheme whose levels are meant; null where none was given. */
  scheme: string | null;
  /** Everything together. */
  whole: TotalsGroup;
  /** The groups, in the order of what they are. Beside those that have people, a group without any may be among those whose numbers are not given. */
  groups: TotalsGroup[];
  /** What the value rests on; null where none was asked for. */
  value: Valued | null;
  /** What could not be counted; null where it is of too few people. */
  left_out: LeftOut | null;
}

/** What municipalities are compared by. */
export type CityMeasure =
  /** How many people worked, each counted once. */
  | "people"
  /** How many people from 13 to 25 worked, for each thousand who live there, in hundredths. */
  | "young_per_thousand"
  /** The minutes that stand. */
  | "minutes"
  /** The minutes that stand, for each person who worked; rounded down. */
  | "minutes_per_person"
  /** The value of the hours, in euro cents. */
  | "value"
  /** How many people have a level of the scheme. */
  | "level"
  /** The share of entries that were confirmed, in hundredths of a percent. */
  | "confirmed_share"
  /** The days from the last day of an entry to its confirmation: half of the entries took no longer. */
  | "days_to_confirm";

/** Why a municipality has no number for a measure. */
export type NotComparable =
  /** The number, or the difference to another, is that of too few people. */
  | "too_few_people"
  /** There are no entries. */
  | "no_entries"
  /** Nobody said how many young people live there. */
  | "population_not_given"
  /** No entry of the municipality says whether it was confirmed. */
  | "confirmations_not_recorded"
  /** No confirmed entry says on which day, or all say one before the work. */
  | "days_not_recorded"
  /** No scheme was given whose levels could be compared. */
  | "no_scheme"
  /** No method was given by which hours are valued. */
  | "not_valued"
  /** Some of the hours have no value, so that the value of the others says too little. */
  | "value_incomplete";

/** The number of a municipality, or why it has none. */
export interface CityValue {
  /** The number, in the unit of the measure; null where it cannot be compared. */
  number: number | null;
  /** Why it cannot be compared; null where it can. */
  why_not: NotComparable | null;
  /** Why it cannot be compared, in a line; absent where it can. There only where a language was asked for. */
  text?: string;
}

/** One measure of all municipalities. */
export interface MeasureRow {
  /** The measure. */
  measure: CityMeasure;
  /** The level whose people are counted, the empty text for those with none; null for other measures. */
  level: string | null;
  /** The numbers, in the order of the municipalities. */
  cities: CityValue[];
  /** What it is about, as a heading. There only where a language was asked for. */
  title?: string;
}

/** Municipalities side by side: a row for each measure. */
export interface Comparison {
  /** The codes of the municipalities, in the order in which they were given. */
  municipalities: string[];
  /** The measures, in the same order always; those of levels in the order of their names. */
  rows: MeasureRow[];
}

/** A definition of the International Labour Organization, or of what is made of it here. */
export type Definition =
  /** Volunteer work: unpaid and non-compulsory work for others. */
  | "volunteer_work"
  /** Formal volunteering: through an organization, as the Law has it. */
  | "formal"
  /** Replacement cost: what it would cost to pay somebody for the same hours. */
  | "replacement_cost";

/** A definition, and how sure it is. */
export interface Defined {
  /** What is defined. */
  definition: Definition;
  /** How sure the definition is. */
  mark: Mark;
  /** Where it is from. */
  source: string;
  /** The definition, as a sentence. There only where a language was asked for. */
  text?: string;
}

/** How many people worked, how long, and what that is worth. */
export interface Impact {
  /** Version of this shape. */
  version: number;
  /** People, hours and their value, in groups. */
  totals: ImpactTotals;
  /** The municipalities side by side; null where none were asked for. */
  comparison: Comparison | null;
  /** What is counted, after the International Labour Organization. */
  definitions: Defined[];
}

/** Whom to ask about a place. */
export interface WhomToAsk {
  /** The code of the municipality, or the word of the planning region. */
  place: string;
  /** What the contacts are for: the municipality, or its region where it has none; null where there is nobody. */
  of: By | null;
  /** The positions of those who are contacts on the day; coordinators first. */
  contacts: number[];
  /** The positions of those of whom it is not known since when they are. */
  perhaps: number[];
}

/** Whether a municipality has reported about some days. */
export type ReportedState =
  /** About all of them. */
  | "reported"
  /** About some of them, or about a part of its territory only. */
  | "partly"
  /** About none. */
  | "missing"
  /** Nobody knows. */
  | "not_known";

/** Whether a municipality has reported, and whom to ask. */
export interface WhetherReported {
  /** Whether it has. */
  state: ReportedState;
  /** Whom to ask, also where it has. */
  ask: WhomToAsk;
}

/** Whom to ask, and who has reported. */
export interface NetworkAnswer {
  /** Version of this shape. */
  version: number;
  /** Whom to ask about each place, in their order, each once. */
  asked: WhomToAsk[];
  /** Whether each municipality has reported; null where that was not asked. */
  reporting: WhetherReported[] | null;
}

/** What a draft says of itself. */
export interface Draft {
  /** The word for a draft, such as `PROJEKTS`. */
  word: string;
  /** The heading of the list. */
  heading: string;
  /** The facts that the document lacks, each as a sentence. */
  lacks: string[];
}

/** Something with a label, so that a name is written as it is and never inflected. */
export interface Labelled {
  /** The label, without a colon. */
  label: string;
  /** The value; null where it is left to be written by hand. */
  value: string | null;
}

/** The heading of what follows. */
export interface BlockHeading {
  /** The heading of what follows. */
  is: "heading";
  /** Its number in a document whose points are cited by number; null in any other. */
  number: number | null;
  /** The heading. */
  text: string;
}

/** A paragraph. */
export interface BlockParagraph {
  /** A paragraph. */
  is: "paragraph";
  /** Its text. */
  text: string;
}

/** The numbers of points in a section. */
export interface Numbering {
  /** The number of the section. */
  section: number;
  /** The number of the first point. */
  first: number;
}

/** Points one after another. */
export interface BlockList {
  /** Points one after another. */
  is: "list";
  /** The number of the section, where a point is cited as `4.2`, and that of the first point; null where points have no number. */
  numbered: Numbering | null;
  /** The points. */
  items: string[];
}

/** Details one under another. */
export interface BlockDetails {
  /** Details one under another. */
  is: "details";
  /** Of whom or what they are, where there are several; null where there is one. */
  caption: string | null;
  /** The details. */
  details: Labelled[];
}

/** A column of a table. */
export interface Column {
  /** Its heading. */
  heading: string;
  /** Whether its cells are numbers, which are set to the right. */
  number: boolean;
}

/** A table; the first cell of a row is its heading. */
export interface BlockTable {
  /** A table; the first cell of a row is its heading. */
  is: "table";
  /** What the table shows. */
  caption: string;
  /** The columns. */
  columns: Column[];
  /** The cells of each row, as many as there are columns. An empty one may be there to be filled in by hand. */
  rows: string[][];
  /** The cells of a last row that sums up; null where there is none. */
  total: string[] | null;
}

/** A place for a signature: who signs there, and never a signature that is drawn. */
export interface SignaturePlace {
  /** In what role. */
  role: string;
  /** Name and surname; null where they are written by hand. */
  name: string | null;
  /** What is to be written or signed there: the labels of its lines. */
  lines: string[];
}

/** Places for signatures. */
export interface BlockSignatures {
  /** Places for signatures. */
  is: "signatures";
  /** Who signs, each apart. */
  places: SignaturePlace[];
  /** What is said instead of room for signatures by hand, where the document is signed electronically; null where it is signed by hand. */
  electronic: string | null;
}

/** A part of a document. */
export type Block =
  | BlockHeading
  | BlockParagraph
  | BlockList
  | BlockDetails
  | BlockTable
  | BlockSignatures;

/**
 * A document in one language, as an office prints and signs it: without layout, letterhead, arms or a drawn signature.
 *
 * It holds names, and a personal code where the Law asks for one. `Debug` shows counts only.
 */
export interface Document {
  /** What sort of document it is. */
  kind: DocumentKind;
  /** The language it is written in. */
  lang: Lang;
  /** Its title, such as `Izziņa`. */
  title: string;
  /** What stands under the title; null where nothing does. */
  about: string | null;
  /** Why it cannot be used as it is; null where it can. */
  draft: Draft | null;
  /** Date, number and place. A value that is null is written by hand. */
  requisites: Labelled[];
  /** What it says, one after another. */
  blocks: Block[];
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
  fault: PersonalCodeError;
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
  fault: RegistrationNumberError;
  /** Why not, as one plain sentence. There only where a language was asked for. */
  message?: string;
}

/** What a text is, or why it is no such number. */
export type RegistrationNumberAnswer =
  | ValidRegistrationNumber
  | InvalidRegistrationNumber;

/** One thing that is wrong with an input. */
export interface InputError {
  /** What kind of thing, in a word that never changes. */
  kind: string;
  /** Where, in the input that it is about: a register, or options. */
  path: Pointer;
  /** What was expected and what kind of value was found, never the value. In the language of the options; in English where none is asked for or the options themselves cannot be read. */
  message: string;
}

/** Everything that is wrong with an input. */
export interface InputErrors {
  /** Version of this shape. */
  version: number;
  /** What is wrong, in the order of the input. */
  errors: InputError[];
}

/** What a rule looks at. */
export type RuleShape =
  /** A placement, day by day. */
  | "placement"
  /** An act or a paper, from its day until it is put right. */
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
  /** How severe a breach is, before the basis of the provision caps it. */
  severity?: Severity;
  /** What a breach does to hours. */
  bearing?: Bearing;
  /** What it looks at. */
  shape?: RuleShape;
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
  /** What the words of every vocabulary are called: by the name of the vocabulary, then by the word. */
  words: Record<string, Record<string, string>>;
}

/** The id of a built-in recognition scheme. */
export type SchemeId =
  | "lv-aglona-2019"
  | "lv-aizkraukle-2020"
  | "lv-aloja-2019"
  | "lv-aluksne-2013"
  | "lv-augsdaugava-2016"
  | "lv-award-bronze"
  | "lv-award-gold"
  | "lv-award-silver"
  | "lv-cesis-2025"
  | "lv-daugavpils-2023"
  | "lv-gulbene-2014"
  | "lv-gulbene-2021"
  | "lv-ikskile-2016"
  | "lv-jekabpils-2020"
  | "lv-jelgavas-novads-2023"
  | "lv-livani"
  | "lv-ogre-2021"
  | "lv-olaine"
  | "lv-rezekne-nov-2018"
  | "lv-salaspils-2025"
  | "lv-smiltene-2023"
  | "lv-valka-2015"
  | "lv-ventspils-2020";

/** The name of a vocabulary, whose words have names. */
export type VocabularyName =
  | "Act"
  | "Action"
  | "AfterCeremony"
  | "AgeReached"
  | "AgeTested"
  | "AgreementForm"
  | "AnswerKind"
  | "AssessmentFlaw"
  | "AwardStep"
  | "Awarded"
  | "Bearing"
  | "Belonging"
  | "Beneficiary"
  | "Borders"
  | "BudgetSum"
  | "By"
  | "Capacity"
  | "CheckDigit"
  | "CityMeasure"
  | "CodeForm"
  | "ConfirmationState"
  | "ConsentBy"
  | "ConsentFlaw"
  | "ConsentForm"
  | "ConsentPurpose"
  | "ConsentUntil"
  | "Content"
  | "Contradiction"
  | "Conviction"
  | "CostKind"
  | "CountedFrom"
  | "Criterion"
  | "DeadlineOf"
  | "Definition"
  | "Detail"
  | "DocumentKind"
  | "Doubt"
  | "Duty"
  | "DutyTime"
  | "EntitlementKind"
  | "EvidenceKind"
  | "ExchangeCode"
  | "ExchangeFact"
  | "ExpenseKind"
  | "Function"
  | "FundSource"
  | "HazardKind"
  | "HoldsFrom"
  | "HourKind"
  | "HoursConfirmed"
  | "IssueWay"
  | "LabelRole"
  | "Lacking"
  | "Lang"
  | "LeapBirthday"
  | "LegalClass"
  | "LevelsGiven"
  | "Locality"
  | "Mark"
  | "Matter"
  | "MinorsInvolved"
  | "MobilityRole"
  | "Mode"
  | "MunicipalityKind"
  | "MunicipalityOf"
  | "Need"
  | "NetworkRole"
  | "NotComparable"
  | "NotJudgedReason"
  | "NoticeDays"
  | "Party"
  | "PermitAuthority"
  | "PlacementDocument"
  | "PlanningRegion"
  | "PreparationKind"
  | "Presumable"
  | "PresumedNo"
  | "PresumedNone"
  | "PresumedSet"
  | "PresumedYes"
  | "ProbationBar"
  | "ProgrammeCode"
  | "ProgrammeFunding"
  | "ProjectDocumentKind"
  | "ProjectReportKind"
  | "Reached"
  | "Recalled"
  | "RecordKind"
  | "Recurrence"
  | "RegisterKind"
  | "RegulationKind"
  | "Remedy"
  | "ReportedState"
  | "RequirementCode"
  | "ResidenceGround"
  | "ResultEvidenceKind"
  | "ResultKind"
  | "Risk"
  | "Role"
  | "RuleShape"
  | "Severity"
  | "StatementContent"
  | "StatusKind"
  | "StayFact"
  | "StepKind"
  | "Strand"
  | "Tense"
  | "TermKind"
  | "TestedOn"
  | "Unchecked"
  | "Unstated"
  | "Unsuitable"
  | "ValuingMethod"
  | "Verdict"
  | "Voice"
  | "Weekday"
  | "WritingNeeded";
