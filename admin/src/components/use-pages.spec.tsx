/** Proves that a list goes on by itself where nothing was found, that this is the same page, and that other filters begin anew. */
import { act, renderHook } from '@testing-library/react';
import { usePages } from './use-pages';

function pagesOf(first: { asked: string; further: string | null }) {
  return renderHook(
    ({ asked, further }) => {
      const pages = usePages(asked);
      pages.useFurther(further);
      return pages;
    },
    { initialProps: first },
  );
}

it('goes on behind a part that held nothing, as the same page', () => {
  const hook = pagesOf({ asked: '路灯', further: null });
  expect(hook.result.current).toMatchObject({ cursor: undefined, number: 1 });
  hook.rerender({ asked: '路灯', further: 'a' });
  expect(hook.result.current).toMatchObject({ cursor: 'a', number: 1 });
  hook.rerender({ asked: '路灯', further: null });
  hook.rerender({ asked: '路灯', further: 'b' });
  expect(hook.result.current).toMatchObject({ cursor: 'b', number: 1 });
  hook.rerender({ asked: '路灯', further: null });
  act(() => hook.result.current.next('c'));
  expect(hook.result.current).toMatchObject({ cursor: 'c', number: 2 });
  act(() => hook.result.current.previous());
  expect(hook.result.current).toMatchObject({ cursor: 'b', number: 1 });
});

it('begins anew for other filters, also when their first part ends at the same place', () => {
  const hook = pagesOf({ asked: '路灯 健身', further: 'a' });
  expect(hook.result.current.cursor).toBe('a');
  hook.rerender({ asked: '路灯 桥面', further: null });
  expect(hook.result.current.cursor).toBe(undefined);
  hook.rerender({ asked: '路灯 桥面', further: 'a' });
  expect(hook.result.current.cursor).toBe('a');
});
