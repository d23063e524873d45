// Proves that documents of a suggestion go up by name, that what cannot be taken is said before it is sent, and that they open.
import { act, render, screen, waitFor } from '@testing-library/react';
import { sessionOf } from '../../test/suggestion';
import { world } from '../../test/taro';
import type { DocumentFile } from '../core/api.types';
import { keepSession } from '../core/session';
import { DocumentList, DocumentPicker, useDocuments } from './documents';

const REPORT: DocumentFile = {
  id: 'd1',
  name: '调研报告.pdf',
  bytes: 1_500_000,
  url: '/files/d1/document?e=1&s=x',
};

function Picker({ initial = [] }: { initial?: DocumentFile[] }) {
  const documents = useDocuments(initial);
  return (
    <>
      <DocumentPicker documents={documents} />
      <p>有{documents.done.map(({ name }) => name).join('、')}</p>
    </>
  );
}

/** Chooses files in the browser's own window, which a test cannot see. */
async function choose(...files: File[]) {
  const made = document.createElement.bind(document);
  const input = made('input');
  Object.defineProperty(input, 'files', { value: files });
  const spy = jest
    .spyOn(document, 'createElement')
    .mockImplementation((tag: string) => (tag === 'input' ? input : made(tag)));
  input.click = () => input.onchange?.(new Event('change'));
  await act(async () => screen.getByRole('button', { name: '加附件' }).click());
  spy.mockRestore();
}
const file = (name: string, size: number) => {
  const one = new File(['x'], name);
  Object.defineProperty(one, 'size', { value: size });
  return one;
};

beforeEach(() => {
  world.reset();
  keepSession(sessionOf('deputy'));
  URL.createObjectURL = () => 'blob:1';
  URL.revokeObjectURL = () => undefined;
});

test('a chosen document is sent once with its name, and stands there with its size', async () => {
  world.serve(() => ({ statusCode: 201, data: REPORT }));
  render(<Picker />);
  await choose(file('调研报告.pdf', 1_500_000));
  await waitFor(() => screen.getByText('有调研报告.pdf'));
  expect(world.uploaded).toHaveLength(1);
  expect(world.uploaded[0]).toContain(`/deputy/documents?name=${encodeURIComponent('调研报告.pdf')}`);
  expect(screen.getByText('1.4 MB')).toBeTruthy();
  await act(async () => screen.getByRole('button', { name: '去掉附件调研报告.pdf' }).click());
  expect(screen.getByText('有')).toBeTruthy();
});

test('old Word files, other files and what is too large are not sent, and the reason stands beside each', async () => {
  render(<Picker />);
  await choose(file('老稿.doc', 9), file('表.xlsx', 9), file('大.pdf', 21 * 1024 * 1024));
  expect(world.uploaded).toEqual([]);
  expect(screen.getAllByRole('alert').map((one) => one.textContent)).toEqual([
    '旧版Word文件请另存为.docx或PDF，再上传',
    '只能上传PDF或Word文件（.pdf、.docx）',
    '附件超过20兆，请压缩或拆分',
  ]);
  expect(screen.queryByRole('button', { name: /重新上传/ })).toBeNull();
});

test('what the server refuses says why, and can be tried again', async () => {
  const detail = '附件已损坏，无法读取。';
  world.serve(() => ({ statusCode: 422, data: { status: 422, code: 'document_broken', detail } }));
  render(<Picker />);
  await choose(file('半份.docx', 9));
  await waitFor(() => screen.getByText(detail));
  world.serve(() => ({ statusCode: 201, data: { ...REPORT, name: '半份.docx' } }));
  await act(async () => screen.getByRole('button', { name: '重新上传半份.docx' }).click());
  await waitFor(() => screen.getByText('有半份.docx'));
});

test('five are enough: there is no button for a sixth', () => {
  render(<Picker initial={[1, 2, 3, 4, 5].map((id) => ({ ...REPORT, id: String(id) }))} />);
  expect(screen.queryByRole('button', { name: '加附件' })).toBeNull();
});

test('a document is saved under its own name, and a link that is too old says what to do', async () => {
  const names: string[] = [];
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  const answer = { ok: true, status: 200, blob: async () => new Blob(['x']) };
  globalThis.fetch = jest.fn(async () => answer) as never;
  render(<DocumentList documents={[REPORT]} />);
  await act(async () => screen.getByRole('button', { name: '打开附件调研报告.pdf' }).click());
  await waitFor(() => expect(names).toEqual(['调研报告.pdf']));
  globalThis.fetch = jest.fn(async () => ({ ...answer, ok: false, status: 403 })) as never;
  await act(async () => screen.getByRole('button', { name: '打开附件调研报告.pdf' }).click());
  await waitFor(() => expect(world.toasts.at(-1)).toContain('请下拉刷新'));
  click.mockRestore();
});
