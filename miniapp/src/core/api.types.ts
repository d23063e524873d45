// Every request and screen reads this: the shapes the server speaks. Times are ISO 8601 with offset, ids are uuids.
// These hand-written types stand until the ones generated from the server's OpenAPI document replace them.
export type Door = 'citizen' | 'deputy' | 'unit' | 'admin';
export type Solved = 'yes' | 'partly' | 'no';
export type StateType = 'waiting' | 'moving' | 'done';
export type Visibility = 'private' | 'public';

/** A page of a list; `nextCursor` is null on the last one. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface FieldError {
  field: string;
  message: string;
}

/** The body of a refusal. `detail` is Chinese and may be shown as it is. */
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  code: string;
  detail: string;
  errors?: FieldError[];
  extras?: { stations?: StationLite[] };
}

export interface Session {
  accessToken: string;
  refreshToken: string;
  /** Seconds. */
  expiresIn: number;
  door: Door;
  doors: Door[];
  account: { id: string; displayName: string };
}

export interface Me {
  account: { id: string; displayName: string };
  door: Door;
  doors: Door[];
  deputy?: { id: string; name: string };
}

export interface DemoIdentity {
  key: string;
  door: Door;
  label: string;
  description: string;
}

export interface Site {
  name: string;
  demo: boolean;
  notice: string | null;
  region: { code: string; name: string; lat: number; lng: number };
  version: string;
}

export interface CodeTarget {
  kind: 'station' | 'deputy';
  id: string;
}

export interface Category {
  name: string;
  children: string[];
}

export interface StationLite {
  id: string;
  name: string;
  address: string;
}

export interface StationItem extends StationLite {
  kind: string;
  kindText: string;
  regionName: string;
  lat: number | null;
  lng: number | null;
  distanceM: number | null;
  photoUrl: string | null;
  deputyCount: number;
  replyPromiseText: string | null;
}

export interface Station extends StationItem {
  intro: string | null;
  phone: string | null;
  openText: string | null;
  receptionDays: { title: string; text: string }[];
  nextReception: { date: string; text: string } | null;
  keeperName: string | null;
  code: string | null;
}

export interface Mandate {
  level: string;
  levelText: string;
  congress: string;
  term?: string | null;
  district: string | null;
  delegation: string | null;
}

export interface DeputyItem {
  id: string;
  name: string;
  gender: string | null;
  avatarUrl: string | null;
  mandates: Mandate[];
  specialities: string[];
  position: string | null;
  onDutyToday: boolean;
}

export interface Deputy extends DeputyItem {
  bio: string | null;
  occupation: string | null;
  groups: { id: string; name: string; kind: string }[];
  stations: StationLite[];
}

export interface RosterItem {
  date: string;
  fromTime: string;
  toTime: string;
  deputyId: string;
  deputyName: string;
}

/** Work of a station or a deputy; every rate stands beside its n and the non-response. */
export interface Figures {
  period: { from: string; to: string };
  received: number;
  answered: number;
  firstAnswerMedianHours: number | null;
  firstAnswerP90Hours: number | null;
  inTime: { n: number; of: number };
  solved: { yes: number; partly: number; no: number; n: number };
  satisfied: { mean: number | null; n: number; counts: number[] };
  noResponse: number;
  overdueNow: number;
  waitingNow: number;
}

export interface PublicMessageItem {
  id: string;
  excerpt: string;
  category: string;
  stationName: string;
  deputyName: string | null;
  submittedAt: string;
  answeredAt: string | null;
  joinedCount: number;
  solved: Solved | null;
  satisfied: number | null;
  stateText: string;
}

export interface Photo {
  id: string;
  small: string;
  medium: string;
  large: string;
}

export interface TimelineEntry {
  seq: number;
  at: string;
  actor: { kind: string; label: string };
  action: string;
  actionText: string;
  fromState: string | null;
  toState: string | null;
  text: string | null;
  photos: Photo[];
  hidden: { reason: string } | null;
}

export interface PublicMessage extends PublicMessageItem {
  text: string;
  photos: Photo[];
  placeText: string | null;
  timeline: TimelineEntry[];
}

export interface LedgerItem {
  seq: number;
  at: string;
  solved: Solved;
  satisfied: number;
  urged: boolean;
  /** Salted hash of the comment; the chain cannot be recomputed without it. */
  comment: string;
  subject: string;
  prevHash: string;
  hash: string;
}

export interface LedgerHead {
  seq: number;
  hash: string;
  at: string | null;
  algorithm: string;
}

export interface UploadedFile {
  id: string;
  width: number;
  height: number;
  urls: { small: string; medium: string; large: string };
}

export interface NewMessage {
  stationId: string;
  deputyId?: string;
  category: string;
  subcategory?: string;
  text: string;
  photoIds: string[];
  place?: { text: string; lat?: number; lng?: number };
  contact?: string;
  visibility: Visibility;
}

export interface PostedMessage {
  id: string;
  no: string;
  state: string;
  stateText: string;
}

export interface MessageItem {
  id: string;
  no: string;
  excerpt: string;
  state: string;
  stateText: string;
  stateType: StateType;
  category: string;
  stationName: string;
  deputyName: string | null;
  holderText: string;
  dueAt: string | null;
  overdue: boolean;
  nearlyDue: boolean;
  submittedAt: string;
  updatedAt: string;
  photoCount: number;
  toRate: boolean;
  unread?: boolean;
}

export interface Clock {
  kind: string;
  kindText: string;
  startedAt: string;
  dueAt: string;
  pausedAt: string | null;
  pauseReason: string | null;
  overdue: boolean;
  nearlyDue: boolean;
}

export interface MessageAction {
  action: string;
  label: string;
}

export interface MessageDetail extends MessageItem {
  text: string;
  photos: Photo[];
  place: { text: string; lat?: number; lng?: number } | null;
  contact: string | null;
  visibility: Visibility;
  published: boolean;
  station: { id: string; name: string };
  deputy: { id: string; name: string } | null;
  /** Who wrote it, as the deputy's door may see it. */
  author?: { label: string };
  holder: { kind: 'deputy' | 'station' | 'office'; name: string; since: string } | null;
  clock: Clock | null;
  timeline: TimelineEntry[];
  ratings: {
    seq: number;
    hash: string;
    solved: Solved;
    satisfied: number;
    comment: string | null;
    urged: boolean;
    at: string;
  }[];
  joinedCount: number;
  mergedInto: { id: string; no: string } | null;
  actions: MessageAction[];
  version: number;
}

/** What a transition answers. */
export interface Moved {
  id: string;
  state: string;
  stateText: string;
  version: number;
  receipt?: { seq: number; hash: string };
}

export interface RatingInput {
  solved: Solved;
  satisfied: number;
  comment?: string;
  urged: boolean;
  reopen?: boolean;
}

export interface CitizenMe {
  id: string;
  nickname: string;
  phone: string | null;
  joinedAt: string;
  counts: { messages: number; ratings: number; joined: number };
}

export interface InboxItem {
  id: string;
  kind: string;
  title: string;
  body: string;
  subjectType: string | null;
  subjectId: string | null;
  createdAt: string;
  readAt: string | null;
}

export interface Workbench {
  deputy: { id: string; name: string; avatarUrl: string | null };
  counts: {
    waiting: number;
    nearlyDue: number;
    overdue: number;
    accepted: number;
    handedUp: number;
    answered: number;
    closed: number;
  };
  stations: { id: string; name: string }[];
  notice: string | null;
}

export interface Colleague {
  id: string;
  name: string;
  position: string | null;
}

export interface AnswerTemplate {
  id: string;
  title: string;
  text: string;
}

export interface DutyItem extends RosterItem {
  stationId: string;
  stationName: string;
  mine: boolean;
}

export interface DeputyFigures extends Figures {
  handedUp: number;
  reopened: number;
}
