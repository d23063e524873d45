// Every request and screen reads this: short names for the shapes in the generated types, so that a change of the
// server shows up at compile time. Times are ISO 8601 with offset, ids are uuids.
import type { components } from '@liaison/shared/api/api.gen';

type Schemas = components['schemas'];
/** A generated shape with some fields named more narrowly than the document can say. */
type Narrow<T, N> = Omit<T, keyof N> & N;

export type Door = Schemas['SessionView']['door'];
export type Solved = Schemas['RateInput']['solved'];
export type StateType = Schemas['MessageItemView']['stateType'];
export type Visibility = Schemas['PostMessageInput']['visibility'];

/** A page of a list; `nextCursor` is null on the last one. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface FieldError {
  field: string;
  message: string;
}

export type StationLite = Schemas['DeputyStationLite'];

/** The body of a refusal, the same for every request. `detail` is Chinese and may be shown as it is. */
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  code: string;
  detail: string;
  errors?: FieldError[];
  extras?: { stations?: StationLite[]; ticket?: string };
}

// Signing in, and the place itself.
export type Session = Narrow<Schemas['SessionView'], { doors: Door[] }>;
export type Me = Narrow<Schemas['MeView'], { doors: Door[] }>;
export type DemoIdentity = Schemas['DemoIdentityView'];
export type Site = Schemas['SiteView'];
export type OwnPhone = Schemas['OwnPhoneView'];
export type CodeTarget = Schemas['CodeTargetView'];
export type Category = Schemas['CategoryView'];

// Stations and deputies.
export type StationItem = Schemas['StationItem'];
export type Station = Schemas['StationView'];
export type Mandate = Schemas['MandateView'];
export type DeputyItem = Schemas['DeputyItem'];
export type Deputy = Schemas['DeputyView'];
export type RosterItem = Schemas['RosterItem'];
/** Work of a station or a deputy; every rate stands beside its n and the non-response. */
export type Figures = Schemas['FiguresView'];

// Messages.
export type Photo = Schemas['PhotoView'];
/** A PDF or Word file that goes along with a suggestion. */
export type DocumentFile = Schemas['DocumentView'];
export type UploadedFile = Schemas['UploadedPhotoView'];
export type NewMessage = Narrow<Schemas['PostMessageInput'], { category: string }>;
export type PostedMessage = Schemas['PostedView'];
export type MessageItem = Schemas['MessageItemView'];
export type Clock = Schemas['ClockView'];
/** The name stays open: an app that is older than its server ignores what it does not know. */
export type MessageAction = Narrow<Schemas['ActionView'], { action: string }>;
export type MessageDetail = Narrow<Schemas['MessageDetailView'], { actions: MessageAction[] }>;
export type TimelineEntry = Schemas['TimelineEntryView'];
export type PublicMessageItem = Narrow<Schemas['PublicMessageItemView'], { solved: Solved | null }>;
export type PublicMessage = Narrow<Schemas['PublicMessageView'], { solved: Solved | null }>;
/** What a transition answers; rating also gives its receipt. */
export type Moved = Schemas['MovedView'] & Partial<Pick<Schemas['RatedView'], 'receipt'>>;

// Ratings.
export type RatingInput = Schemas['RateInput'];
/** A rating as its author sees it, with the receipt. */
export type Rating = Schemas['RatingItem'];
/** A rating as the deputy sees it: no receipt, and no word about urging. */
export type RatingBrief = Schemas['RatingBrief'];
export type LedgerItem = Schemas['LedgerItem'];
export type LedgerHead = Schemas['LedgerHeadView'];

// A person's own things.
export type InboxItem = Schemas['InboxItem'];
export type CitizenMe = Schemas['MyDataView'];

// The deputy's door.
export type Workbench = Schemas['WorkbenchView'];
export type Colleague = Schemas['ColleagueItem'];
export type AnswerTemplate = Schemas['TemplateView'];
export type AnswerTemplates = Schemas['TemplateListView'];
export type DutyItem = Schemas['DutyItem'];
export type DeputyFigures = Schemas['DeputyFiguresView'];
/** What an invitation says to whoever opens it. */
export type Invitation = Schemas['InvitationPreview'];
export type RevealedContact = Schemas['ContactView'];

// Suggestions: at the deputy's door, for the author of a message, and for everyone.
export type SuggestionItem = Schemas['SuggestionItem'];
export type Suggestion = Schemas['SuggestionDetailView'];
export type SuggestionEntry = Schemas['SuggestionEntryView'];
export type SuggestionCounts = Schemas['DeputySuggestionCountsView'];
/** What a step of a suggestion answers. */
export type SuggestionStepped = Schemas['SteppedView'];
export type NewSuggestion = Schemas['DraftSuggestionInput'];
export type SuggestionPart = Schemas['AssignmentView'];
export type UnitAnswer = Schemas['AnswerView'];
export type Evaluation = Schemas['EvaluationView'];
export type EvaluationItem = Schemas['EvaluationItemInput'];
export type Verdict = EvaluationItem['result'];
export type Publicity = Schemas['PublicityInput']['publicity'];
export type OwnMandate = Schemas['OwnMandateView'];
export type SimilarSuggestion = Schemas['SimilarSuggestionItem'];
export type ReturnVisit = Schemas['OwnVisitItem'];
export type ReturnVisitAnswer = Schemas['AnswerVisitInput'];
export type ReturnVisited = Schemas['VisitedView'];
export type LinkedSuggestion = Schemas['LinkedSuggestionItem'];
export type PublicSuggestionItem = Schemas['PublicSuggestionItem'];
export type PublicSuggestion = Schemas['PublicSuggestionView'];
export type PublicStep = Schemas['PublicStepItem'];
export type UnitName = Schemas['PublicUnitItem'];
// The unit's door.
export type UnitHome = Schemas['UnitHomeView'];
export type UnitItem = Schemas['UnitAssignmentItem'];
export type UnitDetail = Schemas['UnitAssignmentDetailView'];
export type Assignment = Schemas['AssignmentView'];
export type SuggestionDetail = Schemas['SuggestionDetailView'];
export type SuggestionAnswer = Schemas['AnswerView'];
export type AnswerInput = Schemas['AnswerSuggestionInput'];
export type PromiseItem = Schemas['PromiseItem'];
