/** Makes the rows of one made-up suggestion with everything that hangs on it. 演示数据. */
import { searchTokens } from '@liaison/shared/kernel/text';
import type { RigCounty } from '../../rig/county.js';
import { dbTime, newId } from '../../rig/ids.js';
import type { Value } from '../../rig/store.js';

export type Row = Record<string, Value>;

const DAYS = 1_000;
const DAY_MS = 86_400_000;
const TOPICS = [
  '修缮村口道路',
  '整治城区黑臭水体',
  '增设夜间公交',
  '改造老旧小区',
  '建设灌溉渠系',
  '规范物业收费',
];
const CATEGORIES = ['交通运输', '城乡建设', '生态环境'];
/** A word that few bear, and a name that one in ten thousand bears. */
const RARE = ['乡音', '𠮷水河'];

export interface Units {
  readonly ids: readonly string[];
}

export interface Batch {
  readonly suggestion: Row[];
  readonly suggestion_assignment: Row[];
  readonly suggestion_clock: Row[];
  readonly suggestion_promise: Row[];
  readonly return_visit: Row[];
  readonly search_paper: Row[];
}

const STATES = [
  'handling',
  'handling',
  'answered',
  'closed',
  'closed',
  'closed',
  'first_review',
  'filed',
] as const;

export function add(batch: Batch, index: number, count: number, county: RigCounty, units: Units): void {
  const id = newId();
  const at = Date.now() - DAYS * DAY_MS + Math.floor((index / Math.max(count, 1)) * DAYS * DAY_MS);
  const time = (days: number) => dbTime(new Date(at + days * DAY_MS));
  const state = STATES[index % STATES.length] ?? 'closed';
  const filed = state !== 'first_review';
  const given = filed && state !== 'filed';
  const unitId = units.ids[index % units.ids.length] ?? '';
  const late = index % 11 === 0;
  const due =
    given && state !== 'closed'
      ? dbTime(new Date(Date.now() + (late ? -1 : 1) * ((index % 60) + 1) * DAY_MS))
      : null;
  const rare = index % 10_000 === 7 ? RARE[1] : index % 1_000 === 8 ? RARE[0] : '';
  const title = `演示数据：关于${TOPICS[index % TOPICS.length] ?? ''}的建议（${index}）`;
  const grounds = `第${index}件。群众反映已久，${rare}请有关部门到现场查看。`;
  const answered = state === 'answered' || state === 'closed';
  const answerClass = answered ? (['A', 'A', 'B', 'C'][index % 4] ?? 'A') : null;
  batch.suggestion.push({
    ...{
      id,
      author_id: county.deputyIds[index % county.deputyIds.length] ?? '',
      region_code: '980101001000',
    },
    ...{
      region_path: county.regionPath,
      congress: '试压镇第一届人民代表大会',
      review_path: county.regionPath,
    },
    ...{
      category: CATEGORIES[index % CATEGORIES.length] ?? '',
      title,
      grounds,
      proposal: '请在年内办理。',
      state,
    },
    ...{ version: 3, entries: 3, number_year: filed ? 2026 : null, number_seq: filed ? index + 1 : null },
    ...{ submitted_at: time(1), filed_at: filed ? time(3) : null, created_at: time(0), updated_at: time(5) },
    ...{
      occasion: index % 3 === 0 ? 'recess' : 'session',
      publicity: 'full',
      published_at: filed ? time(3) : null,
    },
    ...{ due_at: due, lead_unit_id: given ? unitId : null, answer_class: answerClass },
    ...{ outcome: state === 'closed' ? 'satisfied' : null, assigned_at: given ? time(4) : null },
    ...{ answered_at: answered ? time(5) : null, closed_at: state === 'closed' ? time(6) : null },
  });
  for (const type of filed ? ['suggestion', 'public_paper'] : ['suggestion'])
    batch.search_paper.push({
      subject_type: type,
      subject_id: id,
      tokens: searchTokens(`${title} ${grounds}`, true).join(' '),
    });
  if (!given) return;
  const assignmentId = newId();
  const part =
    state === 'handling'
      ? 'progressing'
      : state === 'answered'
        ? 'answered'
        : answerClass === 'A'
          ? 'done'
          : 'promised';
  batch.suggestion_assignment.push({
    ...{
      id: assignmentId,
      suggestion_id: id,
      unit_id: unitId,
      kind: 'lead',
      state: part,
      version: 4,
      round: 0,
    },
    ...{
      term: 'normal',
      bounces: 0,
      due_at: due,
      due_kind: due === null ? null : 'answer',
      assigned_at: time(4),
    },
    ...{ accepted_at: time(4), answered_at: answered ? time(5) : null, paper_at: time(5) },
  });
  batch.suggestion_clock.push({
    ...{
      id: newId(),
      suggestion_id: id,
      assignment_id: assignmentId,
      kind: 'answer',
      round: 0,
      started_at: time(4),
    },
    ...{
      remind_at: due ?? time(60),
      due_at: due ?? time(94),
      stopped_at: answered ? time(5) : null,
      in_time: answered ? 1 : null,
    },
  });
  if (part === 'promised') {
    const on = new Date(Date.now() + ((index % 200) - 40) * DAY_MS).toISOString().slice(0, 10);
    batch.suggestion_promise.push({
      ...{
        id: newId(),
        suggestion_id: id,
        assignment_id: assignmentId,
        unit_id: unitId,
        answer_id: newId(),
        class: 'B',
      },
      ...{
        text: '分两批修缮',
        state: index % 5 === 0 ? 'kept' : 'open',
        promised_on: on,
        first_promised_on: on,
        moved: 0,
      },
      ...{ year: 2026, rolled: 0, signer_name: '演示', signer_title: '局长', region_path: county.regionPath },
      ...{ version: 1, created_at: time(5), kept_at: null },
    });
  }
  if (part === 'done')
    batch.return_visit.push({
      ...{
        id: newId(),
        suggestion_id: id,
        assignment_id: assignmentId,
        region_path: county.regionPath,
        day: 28,
      },
      ...{
        target_kind: 'deputy',
        target_id: county.deputyIds[0] ?? '',
        state: index % 3 === 0 ? 'planned' : 'answered',
      },
      ...{
        due_at: time(34),
        still: index % 3 === 0 ? null : 'yes',
        comment: '',
        by_label: '',
        created_at: time(6),
      },
    });
}
