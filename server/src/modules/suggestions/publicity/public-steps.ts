/** Tells the way of a suggestion in plain words, for readers who see no names of citizens and nothing that was said. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../../common/database/connections.js';
import { places } from '../../../common/database/sql.js';
import { apiTime } from '../../../common/database/times.js';
import type { PublicStepItem } from './publicity.dto.js';

/** `{u}` is the unit. What is not here stays between deputies, units and the office. */
const BEFORE_FILING: Readonly<Record<string, string>> = {
  submit: '代表已提交建议，等待审核',
  pass_first: '初审通过，进入复审',
  return_for_correction: '退回代表修改',
  convert: '转为工作参阅件',
  refuse: '未予立案',
  withdraw: '代表已撤回建议',
};
const FROM_FILING: Readonly<Record<string, string>> = {
  file: '审核通过，已立案',
  assign: '已交承办单位办理',
  add_unit: '增加了会办单位',
  reassign: '改交其他单位办理',
  accept: '{u}已接收',
  plan: '{u}已制定办理方案',
  progress: '{u}报告了办理进展',
  give_opinion: '{u}已提出会办意见',
  lapse: '{u}没有提出会办意见，会办结束',
  answer: '{u}已答复代表',
  evaluate: '代表作了测评',
  finish: '{u}办理完成',
  promise: '{u}的承诺列入台账，按承诺的日期兑现',
  move_promise: '{u}调整了承诺日期',
  report_kept: '{u}报告承诺已完成，等待核实',
  send_back: '核实后退回，{u}继续兑现承诺',
  fulfil: '经核实，{u}的承诺已兑现',
  roll_over: '{u}的承诺未完成，转入下一年度继续办理',
  rehandle: '{u}重新办理',
  supervise: '重点督办有变化',
  visit: '领导到现场督办视察',
  analyse: '作了专项办理分析',
};
const WORDS: Readonly<Record<string, string>> = { ...BEFORE_FILING, ...FROM_FILING };

interface Row {
  readonly suggestion_id: string;
  readonly at: string;
  readonly action: string;
  readonly unit_name: string | null;
}

@Injectable()
export class PublicSteps {
  constructor(private readonly reads: Reads) {}

  /** Steps of many suggestions by their id, the oldest first. */
  async of(ids: readonly string[], fromFiling: boolean): Promise<Map<string, PublicStepItem[]>> {
    const map = new Map<string, PublicStepItem[]>();
    if (ids.length === 0) return map;
    const rows = await this.reads.rows<Row>(
      `SELECT e.suggestion_id, e.at, e.action, u.name AS unit_name FROM suggestion_entry e
       LEFT JOIN suggestion_assignment a ON a.id = e.assignment_id LEFT JOIN unit u ON u.id = a.unit_id
       WHERE e.suggestion_id IN (${places(ids.length)}) ORDER BY e.suggestion_id, e.seq`,
      ids,
    );
    const words = fromFiling ? FROM_FILING : WORDS;
    for (const row of rows) {
      const text = words[row.action]?.replace('{u}', row.unit_name ?? '承办单位');
      if (text === undefined) continue;
      map.set(row.suggestion_id, [...(map.get(row.suggestion_id) ?? []), { at: apiTime(row.at), text }]);
    }
    return map;
  }
}
