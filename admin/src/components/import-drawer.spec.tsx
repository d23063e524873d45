/** Proves that a sheet is checked before it is saved, that wrong cells stop it, and that only a clean one can be imported. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { App } from 'antd';
import type { Schemas } from '../lib/api.types';
import { ImportDrawer, importCounts } from './import-drawer';

/** The icons are published in a way that Jest cannot read, and nothing here looks at them. */
jest.mock('@ant-design/icons', () => ({ InboxOutlined: () => null }));

const CLEAN = { dryRun: true, saved: false, created: 2, updated: 1, unchanged: 0, errorCount: 0, errors: [] };
const WRONG = {
  ...{ ...CLEAN, errorCount: 1 },
  errors: [{ row: 3, column: '站名', message: '请填写站名，至少 2 个字' }],
};

function show(answers: readonly object[]) {
  const asked: string[] = [];
  const left = [...answers];
  global.fetch = jest.fn(async (url: RequestInfo | URL) => {
    asked.push(String(url));
    return { ok: true, json: async () => left.shift() } as Response;
  });
  const saved = jest.fn();
  render(
    <App>
      <ImportDrawer<Schemas['ImportOutcomeView']>
        title="导入联络站"
        path="/api/admin/stations/import"
        facts={importCounts}
        close={() => {}}
        saved={saved}
      />
    </App>,
  );
  return { asked, saved };
}
async function choose() {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const file = new File(['x'], '名册.xlsx');
  await act(async () => {
    if (input) fireEvent.change(input, { target: { files: [file] } });
  });
}
const button = () => screen.getByText(/^导 ?入$/).closest('button');

it('checks first and saves only when the button is pressed', async () => {
  const { asked, saved } = show([CLEAN, { ...CLEAN, dryRun: false, saved: true }]);
  expect(button()?.disabled).toBe(true);
  await choose();
  expect(await screen.findByText(/检查通过/)).toBeTruthy();
  expect(asked).toEqual(['/api/admin/stations/import?dryRun=true']);
  expect(saved).not.toHaveBeenCalled();
  await act(async () => {
    fireEvent.click(screen.getByText(/^导 ?入$/));
  });
  expect(asked[1]).toBe('/api/admin/stations/import?dryRun=false');
  expect(saved).toHaveBeenCalledTimes(1);
  expect(button()?.disabled).toBe(true);
});

it('names the wrong cells and cannot be saved', async () => {
  const { saved } = show([WRONG]);
  await choose();
  expect(await screen.findByText('请填写站名，至少 2 个字')).toBeTruthy();
  expect(button()?.disabled).toBe(true);
  expect(saved).not.toHaveBeenCalled();
});
