/** Proves that a small file is saved by itself, that a large one shows how far it is and may be left, and that a failure is told. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { App } from 'antd';
import { MemoryRouter } from 'react-router';
import { ExportButton } from './export-button';

/** The icons are published in a way that Jest cannot read, and nothing here looks at them. */
jest.mock('@ant-design/icons', () => ({ DownloadOutlined: () => null }));

const RUNNING = {
  ...{ id: 'j1', kind: 'station.export', title: '导出联络站名册', state: 'running', stateText: '进行中' },
  ...{ open: true, done: 500, total: 900, note: null, failedRows: 0, file: null, actions: [], result: {} },
};
const FILE = { name: '联络站名册.xlsx', until: '2026-11-23T12:00:00+08:00', once: false };
const DONE = { ...RUNNING, state: 'done', open: false, note: '共 900 行', file: FILE };
const FAILED = { ...RUNNING, state: 'failed', open: false, note: '没有权限' };

function show(job: () => object) {
  const asked: string[] = [];
  const names: string[] = [];
  global.fetch = jest.fn(async (url: RequestInfo | URL, init?: RequestInit) => {
    const text = String(url);
    asked.push(`${init?.method} ${text} ${init?.body ?? ''}`.trim());
    const body = text.includes('export-jobs') ? { id: 'j1' } : text.endsWith('/rows') ? { items: [] } : job();
    return { ok: true, json: async () => body, blob: async () => new Blob(['x']) } as Response;
  });
  URL.createObjectURL = () => 'blob:x';
  HTMLAnchorElement.prototype.click = function click() {
    names.push(this.download);
  };
  render(
    <MemoryRouter>
      <App>
        <ExportButton path="/api/admin/stations" asked={{ q: '河' }} />
      </App>
    </MemoryRouter>,
  );
  return { asked, names };
}
const press = () =>
  act(async () => {
    fireEvent.click(screen.getByText('导出表格'));
  });

it('saves a small file by itself, with the filters of the list', async () => {
  const { asked, names } = show(() => DONE);
  await press();
  expect(await screen.findByText(/已保存到下载的文件夹/)).toBeTruthy();
  expect(names).toEqual(['联络站名册.xlsx']);
  expect(asked[0]).toBe('POST /api/admin/stations/export-jobs {"q":"河"}');
  expect(screen.queryByText('正在生成文件')).toBeNull();
});

it('shows how far a large file is, and saves it when it is ready', async () => {
  let job: object = RUNNING;
  const { names } = show(() => job);
  await press();
  expect(await screen.findByText('500 / 900', {}, { timeout: 5_000 })).toBeTruthy();
  expect(screen.getByText(/可以离开/)).toBeTruthy();
  expect(names).toEqual([]);
  job = DONE;
  expect(await screen.findByText(/已保存到下载的文件夹/, {}, { timeout: 3_000 })).toBeTruthy();
  expect(names).toEqual(['联络站名册.xlsx']);
}, 15_000);

it('tells why there is no file', async () => {
  const { names } = show(() => FAILED);
  await press();
  expect(await screen.findByText('没有权限')).toBeTruthy();
  expect(names).toEqual([]);
});
