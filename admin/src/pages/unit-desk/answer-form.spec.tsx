/** Proves the answer form's rules: each class asks for what it must say, nothing else is sent, words are kept and sent once. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import type { Schemas } from '../../lib/api.types';
import { UnitHomeContext } from '../../lib/unit-home';
import { type AnswerValues, answerBody } from './answer-rules';
import { StepForm } from './step-form';

// The icons come as modules that this runner cannot read.
jest.mock('@ant-design/icons', () => ({ PlusOutlined: () => null }));

const HEAD = {
  signerName: '石望远',
  signerTitle: '局长',
  contactName: '何晓田',
  contactPhone: '0000-1234567',
};
const VALUES: AnswerValues = {
  ...{ ...HEAD, class: 'A', text: '路面已经修好，请代表查看。', cc: [] },
  ...{ promisedOn: '2027-06-30', reason: '缺地', plan: '明年再议', no: ' ' },
};
const assignment = {
  ...{ id: 'a1', unitId: 'u1', unitName: '青禾县交通运输局', kind: 'lead', round: 0, bounces: 0, plan: null },
  ...{ contactName: HEAD.contactName, contactPhone: HEAD.contactPhone, replacedBy: null, opinion: null },
  actions: [{ action: 'answer', label: '答复代表' }],
} as unknown as Schemas['AssignmentView'];
const late = { ...assignment, id: 'a2', unitId: 'u2', unitName: '青禾县水利局', kind: 'supporting' } as const;
const detail = {
  assignment,
  suggestion: {
    ...{ no: '2026-0007', title: '关于修路的建议', congress: '青禾县人民代表大会', sessionName: null },
    ...{ authorName: '田禾生', coSigners: [], answers: [], units: [assignment, late] },
  },
} as unknown as Schemas['UnitAssignmentDetailView'];
const home = {
  view: { units: [{ id: 'u1', name: '青禾县交通运输局', headName: '石望远', headTitle: '局长' }] },
  reload: () => {},
} as unknown as React.ContextType<typeof UnitHomeContext>;

/** A busy machine draws late. */
const LONG = { timeout: 8_000 };

describe('what is sent of an answer', () => {
  it('is only what its class takes, without an empty number', () => {
    const { promisedOn, reason, plan, no: _no, ...plain } = VALUES;
    expect(answerBody(VALUES)).toEqual(plain);
    expect(answerBody({ ...VALUES, class: 'B' })).toEqual({ ...plain, class: 'B', promisedOn, plan });
    expect(answerBody({ ...VALUES, class: 'C', no: '青交函〔2026〕12号' })).toEqual({
      ...plain,
      ...{ class: 'C', promisedOn, reason, plan, no: '青交函〔2026〕12号' },
    });
  });
});

describe('the answer form', () => {
  // A drawer measures the scroll bar by a pseudo element, which this runner has none of.
  const styles = window.getComputedStyle;
  window.getComputedStyle = (element) => styles(element);
  const fetched = jest.fn();
  const done = jest.fn();
  const show = () =>
    render(
      <ConfigProvider button={{ autoInsertSpace: false }}>
        <App>
          <UnitHomeContext.Provider value={home}>
            <StepForm step="answer" detail={detail} close={() => {}} done={done} />
          </UnitHomeContext.Provider>
        </App>
      </ConfigProvider>,
    );
  const wait = (work: () => void) =>
    act(async () => {
      work();
      await new Promise((resolve) => setTimeout(resolve, 60));
    });
  const choose = (letter: string) => wait(() => fireEvent.click(screen.getByDisplayValue(letter)));
  const write = (label: string, value: string) =>
    wait(() => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
  const send = () => wait(() => fireEvent.click(screen.getByRole('button', { name: '答复代表' })));
  const bodies = () => fetched.mock.calls.map(([, init]) => JSON.parse(String(init.body)));
  const paper = () => screen.getByRole('article');

  beforeEach(() => {
    localStorage.clear();
    window.matchMedia ??= (() => ({ matches: false, addListener() {}, removeListener() {} })) as never;
    fetched.mockReset().mockResolvedValue({ ok: true, status: 200, json: async () => ({}) });
    done.mockReset();
    class NoHeaders {
      set() {}
    }
    Object.assign(globalThis, { fetch: fetched, Headers: NoHeaders });
  });

  it('asks for reason and plan with C, shows them on the paper, and sends them', async () => {
    show();
    expect(screen.getByText(/水利局到期没有提出会办意见/)).toBeTruthy();
    await choose('C');
    await write('答复内容', '目前没有用地指标，暂时无法建设。');
    await send();
    expect(fetched).not.toHaveBeenCalled();
    expect(await screen.findByText('请说明暂时不能解决的原因', {}, LONG)).toBeTruthy();
    await write('暂时不能解决的原因', '没有用地指标');
    await write('下一步打算', '争取明年的指标');
    expect(within(paper()).getByText('暂时不能解决的原因：没有用地指标')).toBeTruthy();
    expect(within(paper()).getByText('田禾生代表：')).toBeTruthy();
    await send();
    await waitFor(() => expect(fetched).toHaveBeenCalled(), LONG);
    expect(bodies()).toEqual([
      {
        ...{ ...HEAD, class: 'C', text: '目前没有用地指标，暂时无法建设。', cc: [] },
        ...{ reason: '没有用地指标', plan: '争取明年的指标' },
      },
    ]);
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('does not send B without the day of its promise', async () => {
    show();
    await choose('B');
    await write('答复内容', '已列入今年的修缮计划，很快施工。');
    await send();
    expect(fetched).not.toHaveBeenCalled();
    expect(await screen.findByText('请选择承诺解决的日期', {}, LONG)).toBeTruthy();
  });

  it('goes on with what was written before, and forgets it when it is sent', async () => {
    const first = show();
    await choose('A');
    await write('答复内容', '路面已经修好，请代表到现场查看。');
    first.unmount();
    show();
    expect(screen.getByText('接着上次没有发出的内容写。')).toBeTruthy();
    await send();
    await waitFor(() => expect(fetched).toHaveBeenCalled(), LONG);
    expect(bodies()[0]).toMatchObject({ class: 'A', text: '路面已经修好，请代表到现场查看。' });
    expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([]);
  });
});
