/** Lives the three years of suggestions: each planned step goes through the real command, in the name of whoever takes it. */
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { dbTime } from '../../common/database/times.js';
import { found } from '../../common/errors/app-error.js';
import type { BatchItemInput } from '../../modules/suggestions/assignments.dto.js';
import { WriteCheck } from '../../modules/suggestions/checks/commands/write-check.js';
import { AnswerAssignment } from '../../modules/suggestions/commands/answer-assignment.js';
import { AssignSuggestion } from '../../modules/suggestions/commands/assign-suggestion.js';
import { CoSign } from '../../modules/suggestions/commands/co-sign.js';
import { CreateSuggestion } from '../../modules/suggestions/commands/create-suggestion.js';
import { EditSuggestion } from '../../modules/suggestions/commands/edit-suggestion.js';
import { EvaluateAnswers } from '../../modules/suggestions/commands/evaluate-answers.js';
import { HandleAssignment } from '../../modules/suggestions/commands/handle-assignment.js';
import { HoldHandingMeeting } from '../../modules/suggestions/commands/hold-handing-meeting.js';
import { ObjectToAssignment } from '../../modules/suggestions/commands/object-to-assignment.js';
import { OrderRehandle } from '../../modules/suggestions/commands/order-rehandle.js';
import { ReassignUnit } from '../../modules/suggestions/commands/reassign-unit.js';
import { ReviewSuggestion } from '../../modules/suggestions/commands/review-suggestion.js';
import { SettleObjection } from '../../modules/suggestions/commands/settle-objection.js';
import { SubmitSuggestion } from '../../modules/suggestions/commands/submit-suggestion.js';
import { ConfirmPromise } from '../../modules/suggestions/promises/commands/confirm-promise.js';
import { MovePromise } from '../../modules/suggestions/promises/commands/move-promise.js';
import { ReportPromise } from '../../modules/suggestions/promises/commands/report-promise.js';
import { ReturnPromise } from '../../modules/suggestions/promises/commands/return-promise.js';
import { SetPublicity } from '../../modules/suggestions/publicity/commands/set-publicity.js';
import { NameEarlier } from '../../modules/suggestions/raised/commands/name-earlier.js';
import { SuggestionsRepository } from '../../modules/suggestions/suggestions.repository.js';
import { ConcludeAnalysis } from '../../modules/suggestions/supervision/commands/conclude-analysis.js';
import { RecordSupervisionVisit } from '../../modules/suggestions/supervision/commands/record-supervision-visit.js';
import { SuperviseSuggestion } from '../../modules/suggestions/supervision/commands/supervise-suggestion.js';
import { AnswerVisit } from '../../modules/suggestions/visits/commands/answer-visit.js';
import { RecordVisit } from '../../modules/suggestions/visits/commands/record-visit.js';
import { COUNTY_CODE } from '../content/county.js';
import type {
  AssignedUnit,
  PlannedMeeting,
  PlannedSuggestion,
  SuggestionPlan,
  SuggestionStep,
} from '../content/suggestions/steps.js';
import { suggestionTimeline } from '../content/suggestions/suggestion-plan.js';
import type { DemoUnit } from '../content/suggestions/units.js';
import type { Happening } from './chronicle.js';
import { PhotoPool } from './photo-pool.js';
import { as, type World } from './world.js';

const PHOTOS = 140;
type Visit = Extract<SuggestionStep, { do: 'visit' }>;

export class SuggestionDriver {
  private readonly photos: PhotoPool;
  private readonly reads: Reads;

  constructor(
    private readonly world: World,
    private readonly plan: SuggestionPlan,
  ) {
    this.photos = new PhotoPool(world, PHOTOS);
    this.reads = world.get(Reads);
  }

  happenings(): Happening[] {
    const steps = suggestionTimeline(this.plan).map(({ at, suggestion, step }) => ({
      at,
      name: `suggestion ${step.do}`,
      run: () => this.act(suggestion, step),
    }));
    const meetings = this.plan.meetings.map((meeting) => ({
      at: new Date(meeting.at),
      name: 'suggestion meeting',
      run: () => this.meet(meeting),
    }));
    return [...steps, ...meetings];
  }

  private async act(suggestion: PlannedSuggestion, step: SuggestionStep): Promise<void> {
    const me = await this.actor(step);
    await as(me, async () => {
      if (step.do === 'create') await this.create(me, suggestion);
      else await this.step(me, found(this.world.suggestions.get(suggestion.key) ?? null), suggestion, step);
    });
  }

  private actor({ by }: SuggestionStep): Promise<Person> {
    const { world } = this;
    if (by.role === 'citizen') return world.person(by.citizen, 'citizen');
    if (by.role === 'deputy') return world.person(by.deputy, 'deputy');
    if (by.role === 'unit') return world.person(by.unit, 'unit');
    return world.person(`office:${by.office}`, 'admin');
  }

  private async create(me: Person, { key, paper, messages }: PlannedSuggestion): Promise<void> {
    const mandate = found(
      await this.reads.one<{ id: string }>(
        "SELECT id FROM mandate WHERE deputy_id = ? AND level = 'county'",
        [me.deputyId ?? ''],
      ),
    );
    const { category, title, grounds, proposal } = paper;
    const messageIds = await this.held(me, messages);
    const made = await this.world
      .get(CreateSuggestion)
      .create(me, { mandateId: mandate.id, category, title, grounds, proposal, messageIds });
    this.world.suggestions.set(key, made.id);
  }

  /** Those of the messages that really came into the deputy's hands: the rules may have refused the way there. */
  private async held({ deputyId }: Person, keys: readonly string[]): Promise<string[]> {
    const ids = keys.flatMap((key) => this.world.messages.get(key) ?? []);
    const own: string[] = [];
    for (const id of ids)
      if ((await this.world.get(SuggestionsRepository).ownMessages([id], deputyId ?? '', this.reads)) === 1)
        own.push(id);
    return own;
  }

  /** All that were filed in time are given to their units in one step. */
  private async meet({ name, heldOn, place, items }: PlannedMeeting): Promise<void> {
    const { world } = this;
    const county = world.county.offices.find(({ regionCode }) => regionCode === COUNTY_CODE);
    const me = await world.person(`office:${county?.key ?? ''}`, 'admin');
    const filed: BatchItemInput[] = [];
    for (const { suggestion, units, term } of items) {
      const suggestionId = world.suggestions.get(suggestion);
      const row = await this.row(suggestionId ?? '');
      if (suggestionId && row?.state === 'filed')
        filed.push({ suggestionId, units: this.units(units), term });
    }
    await as(me, async () => {
      const meeting = world.get(HoldHandingMeeting);
      const { id } = await meeting.hold(me, { name, heldOn, place });
      if (filed.length > 0) await meeting.handOver(me, id, filed);
    });
  }

  private async step(
    me: Person,
    id: string,
    { paper }: PlannedSuggestion,
    step: SuggestionStep,
  ): Promise<unknown> {
    const { world } = this;
    const unit = step.by.role === 'unit' ? step.by.unit : 'unit' in step ? step.unit : '';
    const part = () => this.assignment(id, unit);
    const shots = (count: number) => this.photos.take(paper.picture, count, me.accountId);
    const office = () => this.office(unit);
    switch (step.do) {
      case 'create':
        return;
      case 'photos':
        return world.get(EditSuggestion).setFiles(me, id, 'photo', await shots(step.count));
      case 'publicity':
        return world.get(SetPublicity).set(me, id, step.publicity);
      case 'earlier': {
        const earlier = step.keys.flatMap((key) => world.suggestions.get(key) ?? []);
        return world.get(NameEarlier).name(me, id, earlier);
      }
      case 'invite':
        return world.get(CoSign).invite(
          me,
          id,
          step.deputies.map((deputy) => world.id(world.deputies, deputy)),
        );
      case 'confirm':
        return world.get(CoSign).confirm(me, id, await this.version(id));
      case 'decline':
        return world.get(CoSign).decline(me, id);
      case 'edit': {
        const { category, title } = paper;
        const { grounds, proposal } = step;
        const version = await this.version(id);
        return world.get(EditSuggestion).edit(me, id, { category, title, grounds, proposal, version });
      }
      case 'submit':
        return world.get(SubmitSuggestion).submit(me, id);
      case 'withdraw':
        return world.get(SubmitSuggestion).withdraw(me, id);
      case 'first':
        return world.get(ReviewSuggestion).first(me, id, review(step));
      case 'second':
        return world.get(ReviewSuggestion).second(me, id, review(step));
      case 'assign': {
        const { term, note } = step;
        return world
          .get(AssignSuggestion)
          .assign(me, id, { units: this.units(step.units), term, ...words({ note }) });
      }
      case 'accept': {
        const { contactName, phone } = office();
        return world.get(HandleAssignment).accept(me, await part(), { contactName, contactPhone: phone });
      }
      case 'object': {
        const { reason, suggest } = step;
        return world.get(ObjectToAssignment).object(me, await part(), { reason, ...words({ suggest }) });
      }
      case 'uphold': {
        const { note, minutes } = step;
        return world.get(SettleObjection).uphold(me, await part(), { note, ...words({ minutes }) });
      }
      case 'reassign': {
        const { note, minutes } = step;
        const unitId = world.id(world.units, step.to);
        return world.get(ReassignUnit).reassign(me, await part(), { unitId, note, ...words({ minutes }) });
      }
      case 'coordinate': {
        const { meetingOn, place } = step;
        return world.get(SettleObjection).coordinate(me, await part(), { meetingOn, place });
      }
      case 'plan':
        return world.get(HandleAssignment).plan(me, await part(), step.text);
      case 'progress': {
        const photoIds = await shots(step.photos);
        return world.get(HandleAssignment).progress(me, await part(), { text: step.text, photoIds });
      }
      case 'opinion':
        return world.get(AnswerAssignment).opinion(me, await part(), step.text);
      case 'answer': {
        const { text, promisedOn, reason, plan } = step;
        const { headName, headTitle, contactName, phone } = office();
        return world.get(AnswerAssignment).answer(me, await part(), {
          ...{
            class: step.class,
            text,
            signerName: headName,
            signerTitle: headTitle,
            contactName,
            contactPhone: phone,
          },
          ...{ cc: ['县人大常委会办公室', '县政府督查室'], ...words({ promisedOn, reason, plan }) },
        });
      }
      case 'evaluate': {
        const items = [];
        for (const { unit: judged, attitude, result, comment } of step.items)
          items.push({
            assignmentId: await this.assignment(id, judged),
            attitude,
            result,
            ...words({ comment }),
          });
        return world.get(EvaluateAnswers).evaluate(me, id, items);
      }
      case 'check': {
        const { kind, verdict, note } = step;
        return world.get(WriteCheck).write(me, await part(), { kind, verdict, note });
      }
      case 'supervise': {
        const { on, leader, title, note } = step;
        return world.get(SuperviseSuggestion).supervise(me, id, { on, note, ...words({ leader, title }) });
      }
      case 'inspect': {
        const { visitedOn, leader, place, participants, found: seen, result } = step;
        const photoIds = await shots(step.photos);
        const told = { visitedOn, leader, place, participants, found: seen, result, photoIds };
        return world.get(RecordSupervisionVisit).record(me, id, told);
      }
      case 'orderRehandle':
        return world.get(OrderRehandle).order(me, id, step.note);
      case 'analyse': {
        const { meetingOn, conclusion, plan } = step;
        return world.get(ConcludeAnalysis).conclude(me, id, { meetingOn, conclusion, plan });
      }
      case 'movePromise':
        return world
          .get(MovePromise)
          .move(me, await this.promise(id, unit), { to: step.to, reason: step.reason });
      case 'reportPromise': {
        const photoIds = await shots(step.photos);
        return world
          .get(ReportPromise)
          .report(me, await this.promise(id, unit), { text: step.text, photoIds });
      }
      case 'confirmPromise':
        return world.get(ConfirmPromise).confirm(me, await this.promise(id, unit), { note: step.note });
      case 'returnPromise':
        return world.get(ReturnPromise).sendBack(me, await this.promise(id, unit), { note: step.note });
      case 'visit':
        return this.visit(me, id, step);
    }
  }

  private async visit(me: Person, id: string, step: Visit): Promise<unknown> {
    const { world } = this;
    const { target, day, how, still, satisfied, comment } = step;
    const targetId =
      target.role === 'deputy'
        ? world.id(world.deputies, target.deputy)
        : world.id(world.accounts, target.citizen);
    const visit = found(
      await this.reads.one<{ id: string }>(
        `SELECT id FROM return_visit WHERE suggestion_id = ? AND day = ? AND target_kind = ? AND target_id = ? AND state = 'planned'
           AND due_at <= ? ORDER BY due_at LIMIT 1`,
        [id, day, target.role, targetId, dbTime(world.clock.now())],
      ),
    );
    if (how === 'online') return world.get(AnswerVisit).answer(me, visit.id, { still, satisfied, comment });
    if (how === 'unreached')
      return world.get(RecordVisit).record(me, visit.id, { method: 'phone', unreached: true, comment });
    return world.get(RecordVisit).record(me, visit.id, { method: how, still, satisfied, comment });
  }

  private units(units: readonly AssignedUnit[]) {
    return units.map(({ unit, kind }) => ({ unitId: this.world.id(this.world.units, unit), kind }));
  }

  private office(key: string): DemoUnit {
    return found(this.world.offices.find((unit) => unit.key === key));
  }

  private row(id: string): Promise<{ state: string; version: number } | null> {
    return this.reads.one('SELECT state, version FROM suggestion WHERE id = ?', [id]);
  }

  private async version(id: string): Promise<number> {
    return Number(found(await this.row(id)).version);
  }

  /** The unit's latest part in a suggestion. @throws AppError `not_found` */
  private async assignment(id: string, unit: string): Promise<string> {
    const row = await this.reads.one<{ id: string }>(
      'SELECT id FROM suggestion_assignment WHERE suggestion_id = ? AND unit_id = ? ORDER BY id DESC LIMIT 1',
      [id, this.world.id(this.world.units, unit)],
    );
    return found(row).id;
  }

  /** @throws AppError `not_found` */
  private async promise(id: string, unit: string): Promise<string> {
    const row = await this.reads.one<{ id: string }>(
      'SELECT id FROM suggestion_promise WHERE suggestion_id = ? AND unit_id = ? ORDER BY id DESC LIMIT 1',
      [id, this.world.id(this.world.units, unit)],
    );
    return found(row).id;
  }
}

/** Only the words that were said: a field left out is not an empty one. */
function words<K extends string>(fields: Readonly<Partial<Record<K, string>>>): Partial<Record<K, string>> {
  const said = Object.entries<string | undefined>(fields).filter(
    ([, text]) => text !== undefined && text !== '',
  );
  return Object.fromEntries(said) as Partial<Record<K, string>>;
}

function review<V extends string>(
  step: Pick<Extract<SuggestionStep, { do: 'first' | 'second' }>, 'marks' | 'note' | 'rule'> & { verdict: V },
) {
  const { verdict, marks, note, rule } = step;
  return { verdict, marks: { ...marks }, ...words({ note }), ...(rule ? { rule } : {}) };
}
