// Proves that a message is stored once: through lost lines, a closed app, and a refusal.
import { world } from '../../../../test/taro';
import { draftKey, EMPTY_DRAFT, readDraft } from '../../../core/drafts';
import { keepSession } from '../../../core/session';
import { sendDraft } from './send';

const to = { stationId: 's' };
const key = draftKey('s');
const draft = { ...EMPTY_DRAFT, category: '民政', text: '高龄补贴没有到账' };
const keys = () => new Set(world.sent.map((request) => request.header['Idempotency-Key']));

beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: true });
  world.reset();
  keepSession({
    accessToken: 't',
    refreshToken: 'r',
    expiresIn: 900,
    door: 'citizen',
    doors: ['citizen'],
    account: { id: 'a', displayName: '' },
  });
});
afterEach(() => jest.useRealTimers());

test('an unsettled send is finished after a reload under the same key, and the draft is gone', async () => {
  world.serve(() => new Error('request:fail'));
  expect((await sendDraft(draft, to, key)).kind).toBe('unsettled');
  const kept = readDraft(key);
  expect(kept.text).toBe(draft.text);
  world.serve(() => ({
    statusCode: 201,
    data: { id: 'm', no: '1', state: 'screening', stateText: '审核中' },
  }));
  expect(await sendDraft(kept, to, key)).toMatchObject({ kind: 'sent', message: { id: 'm' } });
  expect(keys().size).toBe(1);
  expect(readDraft(key)).toEqual(EMPTY_DRAFT);
});

test('a refused message keeps its words and gives up its key', async () => {
  world.serve(() => ({ statusCode: 422, data: { status: 422, code: 'bad_input', detail: '内容有误' } }));
  expect(await sendDraft(draft, to, key)).toMatchObject({
    kind: 'refused',
    problem: { message: '内容有误' },
  });
  expect(readDraft(key)).toMatchObject({ text: draft.text, pending: null });
});

test('too many requests is a refusal that may be sent again', async () => {
  world.serve(() => ({
    statusCode: 429,
    data: { status: 429, code: 'too_many_requests', detail: '操作太频繁' },
  }));
  expect((await sendDraft(draft, to, key)).kind).toBe('refused');
  expect(world.sent).toHaveLength(1);
});
