/** Proves that a sheet is checked before it is saved, that wrong cells stop it, and that a clean one becomes a job that is seen to its end. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { App } from 'antd';
import { MemoryRouter } from 'react-router';
import type { Schemas } from '../lib/api.types';
import { ImportDrawer, importCounts } from './import-drawer';

/** The icons are published in a way that Jest cannot read, and nothing here looks at them. */
jest.mock('@ant-design/icons', () => ({ InboxOutlined: () => null, DownloadOutlined: () => null }));

const CLEAN = { dryRun: true, saved: false, created: 2, updated: 1, unchanged: 0, errorCount: 0, errors: [] };
const WRONG = {
  ...{ ...CLEAN, errorCount: 1 },
  errors: [{ row: 3, column: '站名', message: '请填写站名，至少 2 个字' }],
};
const JOB = {
  ...{ id: 'j1', kind: 'station.import', title: '导入联络站', state: 'running', stateText: '进行中' },
  ...{ open: true, done: 1, total: 3, note: null, failedRows: 0, file: null, actions: [], result: null },
};
const DONE = { ...JOB, state: 'done', open: false, done: 3, note: '新增 2 个，修改 1 个，不变 0 个' };

/** @param answers by the end of the path, each the last one for good */
function show(answers: Readonly<Record<string, readonly object[]>>) {
  const asked: string[] = [];
  const left = new Map(Object.entries(answers).map(([path, list]) => [path, [...list]]));
  global.fetch = jest.fn(async (url: RequestInfo | URL) => {
    asked.push(String(url));
    const [, list] = [...left].find(([path]) => String(url).includes(path)) ?? [];
    const body = list && list.length > 1 ? list.shift() : list?.[0];
    return { ok: true, json: async () => body ?? { items: [] } } as Response;
  });
  const saved = jest.fn();
  render(
    <MemoryRouter>
      <App>
        <ImportDrawer<Schemas['ImportOutcomeView']>
          title="导入联络站"
          path="/api/admin/stations"
          template="联络站导入模板.xlsx"
          facts={importCounts}
          close={() => {}}
          saved={saved}
        />
      </App>
    </MemoryRouter>,
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
const press = () =>
  act(async () => {
    fireEvent.click(screen.getByText(/^导 ?入$/));
  });

it('checks first, then starts a job when the button is pressed, and tells its progress and its end', async () => {
  const { asked, saved } = show({
    'import-checks': [CLEAN],
    'import-jobs': [{ id: 'j1', title: '导入联络站' }],
    'jobs/j1/rows': [{ items: [], nextCursor: null }],
    'jobs/j1': [JOB, DONE],
  });
  expect(button()?.disabled).toBe(true);
  await choose();
  expect(await screen.findByText(/检查通过/)).toBeTruthy();
  expect(asked).toEqual(['/api/admin/stations/import-checks']);
  await press();
  expect(await screen.findByText('1 / 3')).toBeTruthy();
  expect(screen.getByText(/可以离开/)).toBeTruthy();
  expect([asked[1], saved.mock.calls.length]).toEqual(['/api/admin/stations/import-jobs', 0]);
  expect(await screen.findByText(DONE.note, {}, { timeout: 3_000 })).toBeTruthy();
  expect(saved).toHaveBeenCalledTimes(1);
  expect(button()?.disabled).toBe(true);
});

it('names the wrong cells and cannot be saved', async () => {
  const { saved } = show({ 'import-checks': [WRONG] });
  await choose();
  expect(await screen.findByText('请填写站名，至少 2 个字')).toBeTruthy();
  expect(button()?.disabled).toBe(true);
  expect(saved).not.toHaveBeenCalled();
});

it('names the rows that were found wrong only when the job ran', async () => {
  const result = { ...WRONG, failed: 1 };
  show({
    'import-checks': [CLEAN],
    'import-jobs': [{ id: 'j1', title: '导入联络站' }],
    'jobs/j1/rows': [{ items: [], nextCursor: null }],
    'jobs/j1': [{ ...DONE, failedRows: 1, note: '有 1 处要改，一行也没有保存', result }],
  });
  await choose();
  await screen.findByText(/检查通过/);
  await press();
  expect(await screen.findByText('请填写站名，至少 2 个字')).toBeTruthy();
  expect(screen.getByText('有 1 处要改，一行也没有保存')).toBeTruthy();
});
