/** Who is told what of a suggestion after its answer: titles at most 20 characters, `{s}` the suggestion, `{u}` the unit. */
import type { SuggestionAudience } from './suggestion-notices.text.js';

export interface FollowNotice {
  readonly to: SuggestionAudience;
  readonly title: string;
  readonly body: string;
}

const deputies = (title: string, body: string): FollowNotice => ({ to: 'signers', title, body });
/** The unit that the step belongs to, or all of them when it belongs to none. */
const unit = (title: string, body: string): FollowNotice => ({ to: 'unit', title, body });
const office = (title: string, body: string): FollowNotice => ({ to: 'office', title, body });

export const FOLLOW_NOTICES: Readonly<Record<string, readonly FollowNotice[]>> = {
  'assignment.move_promise': [
    deputies('承诺日期有调整', '{s}：{u}把承诺日期调整为 {to}，理由请看建议详情。'),
    office('单位调整了承诺日期', '{s}：{u}把承诺日期调整为 {to}，请关注。'),
  ],
  'assignment.report_kept': [
    office('承诺待核实', '{s}：{u}报告承诺已完成，请核实后确认或退回。'),
    deputies('单位报告承诺已完成', '{s}：{u}报告承诺已完成，等待人大办核实。'),
  ],
  'assignment.fulfil': [
    deputies('承诺已经兑现', '{s}：经核实，{u}的承诺已经兑现。'),
    unit('承诺已确认兑现', '{s}：人大办已核实，承诺确认兑现。'),
  ],
  'assignment.send_back': [
    unit('承诺退回继续兑现', '{s}：人大办核实后退回，理由请看建议详情，请继续兑现。'),
    deputies('承诺还没有兑现', '{s}：人大办核实后退回，{u}继续兑现承诺。'),
  ],
  'assignment.roll_over': [
    unit('承诺转入下一年度', '{s}：承诺本年度没有完成，已转入下一年度台账，请继续兑现。'),
    deputies('承诺转入下一年度', '{s}：{u}的承诺本年度没有完成，转入下一年度继续办理。'),
  ],
  'assignment.check': [unit('收到考核意见', '{s}：人大办写了考核意见，请查看并改进。')],
  'suggestion.supervise': [
    unit('建议列为重点督办', '{s}列为重点督办，领衔领导请看建议详情。'),
    deputies('建议列为重点督办', '{s}列为重点督办，领衔领导请看建议详情。'),
  ],
  'suggestion.visit': [
    unit('领导到现场督办', '{s}有新的督办视察记录，请查看并落实。'),
    deputies('领导到现场督办', '{s}有新的督办视察记录，请查看。'),
  ],
  'suggestion.special': [office('建议列入专项分析', '{s}连续多年提出，已列入专项办理分析。')],
  'suggestion.analyse': [
    unit('专项分析已有结论', '{s}的专项办理分析已有结论，请按办法落实。'),
    deputies('专项分析已有结论', '{s}的专项办理分析已有结论，请查看。'),
  ],
  'suggestion.rebound': [office('回访发现问题反弹', '{s}：回访时问题又出现了，{u}重新办理，请督促。')],
};

export const VISIT_NOTICES: Readonly<Record<'deputy' | 'citizen', Pick<FollowNotice, 'title' | 'body'>>> = {
  deputy: { title: '请回访：问题还好吗', body: '{s}办结已满 {day} 天，请告诉我们问题是否仍然解决。' },
  citizen: {
    title: '请回访：问题还好吗',
    body: '您反映的问题写成的代表建议{s}办结已满 {day} 天，请告诉我们问题是否仍然解决。',
  },
};
