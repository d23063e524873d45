// Proves that what was typed survives, and that an unsettled send keeps its name and its words.
import { world } from '../../test/taro';
import {
  draftKey,
  EMPTY_DRAFT,
  hasContent,
  readDraft,
  saveDraft,
  withoutPending,
  withPending,
} from './drafts';

const body = {
  stationId: 's',
  category: '民政',
  text: '第一次写的话',
  photoIds: [],
  visibility: 'private' as const,
};

beforeEach(() => world.reset());

test('a draft is found again for the same addressee only', () => {
  saveDraft(draftKey('s1'), { ...EMPTY_DRAFT, text: '路灯坏了𠮷😀' });
  expect(readDraft(draftKey('s1')).text).toBe('路灯坏了𠮷😀');
  expect(readDraft(draftKey('s1', 'd1')).text).toBe('');
});

test('an empty draft leaves nothing behind', () => {
  saveDraft(draftKey('s1'), { ...EMPTY_DRAFT, text: '字' });
  saveDraft(draftKey('s1'), EMPTY_DRAFT);
  expect(hasContent(readDraft(draftKey('s1')))).toBe(false);
});

test('an unsettled send keeps key and body through a reload and through later changes', () => {
  const first = withPending({ ...EMPTY_DRAFT, text: body.text }, body);
  saveDraft(draftKey('s'), first);
  const again = withPending({ ...readDraft(draftKey('s')), text: '改过的话' }, { ...body, text: '改过的话' });
  expect(again.pending).toEqual(first.pending);
});

test('after a refusal the next send has a new key', () => {
  const first = withPending(EMPTY_DRAFT, body);
  const second = withPending(withoutPending(first), body);
  expect(second.pending.key).not.toBe(first.pending.key);
});
