/** Shows one suggestion whole to those who may read it: paper, units, answers, verdicts, what follows, timeline, actions. */
import { SUGGESTION_MACHINE } from '@liaison/shared/suggestions/suggestion.states';
import {
  OCCASION_TEXT,
  PUBLICITY_TEXT,
  SUGGESTION_ACTION_LABEL,
} from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { apiTime, dbTime } from '../../common/database/times.js';
import { AppError, found } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { FilesService } from '../files/files.service.js';
import { judgesLeft, toJudge } from './assignment.policy.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { ENTRY_PHOTOS } from './case.entries.js';
import { SuggestionCase } from './suggestion.case.js';
import { maySee, suggestionFacts } from './suggestion.policy.js';
import { SUGGESTION_DOCUMENTS, SUGGESTION_PHOTOS } from './suggestion.rows.js';
import type { SuggestionDetailView, SuggestionEntryView } from './suggestions.dto.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import type { UnitAssignmentDetailView } from './unit.dto.js';
import { answerView, assignmentView, evaluationView } from './views/assignment-views.js';
import { FollowViews } from './views/follow-views.js';
import { entryView, itemView, signerView } from './views/suggestion-views.js';

@Injectable()
export class SuggestionDetails {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly assignments: AssignmentsRepository,
    private readonly follow: FollowViews,
    private readonly files: FilesService,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** The case for reading. @throws AppError `not_found` for a paper that is not the person's to read. */
  async open(person: Person, id: string): Promise<SuggestionCase> {
    const row = found(await this.suggestions.byId(id));
    const [signers, parts] = [await this.suggestions.signers(id), await this.assignments.of(id)];
    const unitIds = parts.map(({ unit_id }) => unit_id);
    if (!maySee(row, signers, person, unitIds)) throw new AppError('not_found');
    return new SuggestionCase(row, signers, parts);
  }

  async detail(person: Person, id: string): Promise<SuggestionDetailView> {
    return this.view(person, await this.open(person, id));
  }

  /** @throws AppError `not_found` for another unit's assignment. */
  async ofUnit(person: Person, assignmentId: string): Promise<UnitAssignmentDetailView> {
    const one = await this.open(person, found(await this.assignments.suggestionOf(assignmentId)));
    const part = found(one.part(assignmentId));
    if (!person.unitIds.includes(part.unit_id)) throw new AppError('not_found');
    const suggestion = await this.view(person, one);
    return { assignment: found(suggestion.units.find((unit) => unit.id === assignmentId)), suggestion };
  }

  private async view(person: Person, one: SuggestionCase): Promise<SuggestionDetailView> {
    const { row, signers } = one;
    const now = dbTime(this.clock.now());
    const clocks = await this.assignments.runningClocks(row.id, this.reads);
    const evaluations = await this.assignments.evaluations(row.id);
    const mine = toJudge(one, evaluations, person.deputyId);
    // What the marks will say is known only when the reviewer gives them.
    const facts = suggestionFacts(row, signers, person, true, {
      mayEvaluate: mine.length > 0,
      hasLead: one.lead !== undefined,
    });
    const mayRemind = SUGGESTION_MACHINE.refuse(row.state, 'remind', person, facts) === null;
    const left = judgesLeft(one, evaluations);
    const nameOf = (id: string) =>
      signers.find(({ deputy_id }) => deputy_id === id)?.name ??
      (id === row.author_id ? row.author_name : '');
    const photos = await this.files.photosOf(this.reads, SUGGESTION_PHOTOS, [row.id]);
    return {
      ...itemView(
        row,
        one.live.map(({ unit_name }) => unit_name),
        now,
      ),
      grounds: row.grounds,
      proposal: row.proposal,
      delegation: row.delegation,
      occasion: row.occasion,
      occasionText: OCCASION_TEXT[row.occasion],
      sessionName: row.session_name,
      publicity: row.publicity,
      publicityText: PUBLICITY_TEXT[row.publicity],
      bounces: row.bounces,
      key:
        row.key_at === null
          ? null
          : { leader: row.key_leader ?? '', title: row.key_leader_title ?? '', at: apiTime(row.key_at) },
      photos: photos.get(row.id) ?? [],
      documents: await this.files.documentsOf(this.reads, SUGGESTION_DOCUMENTS, row.id),
      coSigners: signers.map((signer) => signerView(signer, mayRemind, now)),
      messageIds: person.door === 'unit' ? [] : await this.suggestions.messageIds(row.id),
      units: one.parts.map((part) => assignmentView(one, part, person, clocks, now)),
      answers: (await this.assignments.answers(row.id)).map(answerView),
      evaluations: evaluations.map((evaluation) => evaluationView(evaluation, person)),
      waitingFor: row.state === 'answered' ? left.map(nameOf) : [],
      toJudge: mine.map((part) => part.id),
      earlier: await this.follow.earlier(row.id),
      promises: await this.follow.promises(row.id),
      visits: await this.follow.visits(row.id),
      checks: await this.follow.checks(row.id),
      coordination: await this.follow.coordination(row.id),
      analysis: await this.follow.analysis(row.id),
      timeline: await this.timeline(person, row.id),
      actions: SUGGESTION_MACHINE.allowed(row.state, person, facts).map((action) => ({
        action,
        label: SUGGESTION_ACTION_LABEL[action],
      })),
    };
  }

  /** A unit reads what happened since the paper was filed; what was said before is the deputies' and the reviewers'. */
  private async timeline(person: Person, id: string): Promise<SuggestionEntryView[]> {
    const all = await this.suggestions.timeline(id);
    const filed = all.findIndex(({ action }) => action === 'file');
    const rows = person.door === 'unit' && filed >= 0 ? all.slice(filed) : all;
    const ids = rows.map((row) => row.id);
    const photos = await this.files.photosOf(this.reads, ENTRY_PHOTOS, ids);
    return rows.map((row) => entryView(row, photos.get(row.id) ?? []));
  }
}
