/** Proves that a unit with work on its table is closed only into another one, and that the server's refusal is read out. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { Schemas } from '../../lib/api.types';
import { CloseUnit } from './close-unit';

const OTHER = { id: '0190a0a0-0000-7000-8000-000000000002', name: '青禾县住房和城乡建设局' };
const unit = (open: number) =>
  ({
    id: '0190a0a0-0000-7000-8000-000000000001',
    name: '青禾县交通局',
    open,
    version: 3,
  }) as Schemas['UnitView'];

describe('closing a unit', () => {
  const sent: { readonly path: string; readonly body: unknown }[] = [];
  let refusal: string | null;

  const answer = (status: number, body: object) => ({
    ok: status < 400,
    status,
    json: async () => body,
    text: async () => JSON.stringify(body),
  });
  beforeEach(() => {
    sent.length = 0;
    refusal = null;
    const fetch = async (path: string, { method, body }: { method: string; body?: string }) => {
      if (method === 'GET')
        return answer(200, path.includes('?') ? { items: [OTHER], nextCursor: null } : OTHER);
      sent.push({ path, body: JSON.parse(body ?? '{}') });
      return refusal ? answer(409, { code: 'unit_has_work', detail: refusal }) : answer(200, {});
    };
    Object.assign(globalThis, { fetch });
  });

  const show = async (open: number) => {
    const done = { saved: jest.fn(), close: jest.fn() };
    await act(async () => {
      render(<CloseUnit unit={unit(open)} {...done} />);
    });
    return done;
  };
  // Ant Design sets a space between two characters unless it is told not to.
  const button = (name: string) =>
    screen.getByRole<HTMLButtonElement>('button', { name: new RegExp(`^${[...name].join(' ?')}$`) });
  const press = (name: string) => act(async () => void fireEvent.click(button(name)));

  it('needs nobody when the table is empty', async () => {
    const { saved } = await show(0);
    await press('撤销');
    expect(sent).toEqual([
      { path: `/api/admin/units/${unit(0).id}/status`, body: { version: 3, status: 'closed' } },
    ]);
    expect(saved).toHaveBeenCalledTimes(1);
  });

  it('waits for a successor while there is work, and sends it along', async () => {
    const { saved, close } = await show(2);
    expect(screen.getByText(/还有 2 件没有办完的建议/)).toBeTruthy();
    expect(button('撤销').disabled).toBe(true);
    fireEvent.mouseDown(screen.getByRole('combobox'));
    await act(async () => void fireEvent.click(screen.getByTitle(OTHER.name)));
    await press('合并');
    expect(sent[0]?.body).toEqual({ version: 3, status: 'closed', successorId: OTHER.id });
    expect([saved.mock.calls.length, close.mock.calls.length]).toEqual([1, 1]);
  });

  it('stays open with the server’s sentence', async () => {
    refusal = '青禾县交通局还有 1 件没有办完的建议，不能撤销。';
    const { saved, close } = await show(0);
    await press('撤销');
    expect(screen.getByText(refusal)).toBeTruthy();
    expect([saved.mock.calls.length, close.mock.calls.length]).toEqual([0, 0]);
  });
});
