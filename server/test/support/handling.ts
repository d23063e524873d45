/** Speaks for deputies, units and the office in tests of the handling: each word one request, each answer a state or a refusal. */
import { Clock } from '../../src/common/time/clock.js';
import type { AssignmentSteppedView } from '../../src/modules/suggestions/assignments.dto.js';
import type { SteppedView, SuggestionDetailView } from '../../src/modules/suggestions/suggestions.dto.js';
import type { TestCounty } from '../factories/county.js';
import type { TestUnits } from '../factories/handling.js';
import type { TestApp } from './app.js';
import type { Refusal, TestPerson } from './people.js';

type Word = SteppedView & AssignmentSteppedView & Refusal;
export const ANSWER = {
  text: '我局已派人到现场查看，路面将于近期修缮。',
  signerName: '石望远',
  signerTitle: '局长',
  contactName: '何晓田',
  contactPhone: '0000-1234567',
};
export interface Voices {
  /** Signs everybody in at an instant; sessions of another time are over. */
  at(now: Date): Promise<void>;
  office(path: string, body?: object): Promise<string>;
  deputy(index: 0 | 1 | 2, path: string, body?: object): Promise<string>;
  /** A step of a unit on its own latest assignment of a suggestion. */
  unit(index: number, suggestionId: string, verb: string, body?: object): Promise<string>;
  /** A step of the office on a unit's latest assignment. */
  assigner(index: number, suggestionId: string, verb: string, body: object): Promise<string>;
  detail(suggestionId: string): Promise<SuggestionDetailView>;
  people(): { office: TestPerson; deputies: readonly TestPerson[]; units: readonly TestPerson[] };
}

export function voicesOf(test: TestApp, county: TestCounty, units: TestUnits): Voices {
  let office: TestPerson;
  let deputies: TestPerson[] = [];
  let staff: TestPerson[] = [];
  const say = async (who: TestPerson, url: string, body: object = {}) => {
    const { status, body: word } = await who.ask<Word>('POST', `/api/${url}`, body);
    return status === 200 ? word.state : `${status} ${word.code}`;
  };
  const detail = async (id: string) =>
    (await office.ask<SuggestionDetailView>('GET', `/api/admin/suggestions/${id}`)).body;
  const assignmentOf = async (index: number, id: string) =>
    (await detail(id)).units.findLast(({ unitId }) => unitId === units.ids[index])?.id ??
    units.ids[index] ??
    '';
  return {
    at: async (now) => {
      test.app.get(Clock, { strict: false }).set(now);
      office = await county.countyOffice();
      deputies = [await county.deputy(0), await county.deputy(1), await county.deputy(2)];
      staff = [];
      for (const index of units.ids.keys()) staff.push(await units.staff(index));
    },
    office: (path, body) => say(office, `admin/${path}`, body),
    deputy: (index, path, body) => say(at(deputies, index), `deputy/suggestions/${path}`, body),
    unit: async (index, id, verb, body) =>
      say(at(staff, index), `unit/assignments/${await assignmentOf(index, id)}/${verb}`, body),
    assigner: async (index, id, verb, body) =>
      say(office, `admin/assignments/${await assignmentOf(index, id)}/${verb}`, body),
    detail,
    people: () => ({ office, deputies, units: staff }),
  };
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error('call at() first');
  return found;
}
