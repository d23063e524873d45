/** Who is told what when something happens to a suggestion: one row for each notice, titles at most 20 characters. */

/**
 * author: the deputy who wrote it. signers: with every co-signer who confirmed. invited: those asked to co-sign.
 * named: the deputies whom the event names.
 * reviewers: the office where the deputy stands. office: the office of the congress. unit: the one of the assignment.
 * units: all that were just given it. successor: the one that got it instead. mains: those that answer.
 */
export type SuggestionAudience =
  | 'author'
  | 'signers'
  | 'invited'
  | 'named'
  | 'reviewers'
  | 'office'
  | 'unit'
  | 'units'
  | 'successor'
  | 'mains';

export interface SuggestionNotice {
  readonly to: SuggestionAudience;
  readonly title: string;
  /** `{s}`: title and number. `{u}`: the unit. `{c}`: what the clock is for. */
  readonly body: string;
  /** Only when every unit has answered; when the leaders must decide; when the clock is a unit's, or the deputies'. */
  readonly when?: 'all_answered' | 'at_leaders' | 'unit_clock' | 'judging_clock';
}

const told = (
  to: SuggestionAudience,
  title: string,
  body: string,
  when?: SuggestionNotice['when'],
): SuggestionNotice => (when ? { to, title, body, when } : { to, title, body });

/** By the event's type. */
export const SUGGESTION_NOTICES: Readonly<Record<string, readonly SuggestionNotice[]>> = {
  'suggestion.invite': [told('invited', '有代表邀请您联名', '{s}邀请您联名，请阅读后确认或谢绝。')],
  'suggestion.remind': [told('named', '请您确认联名', '{s}还在等您确认联名，请阅读后确认或谢绝。')],
  'suggestion.confirm': [told('author', '有代表确认联名', '{s}有代表确认联名，请查看。')],
  'suggestion.decline_signing': [told('author', '有代表谢绝联名', '{s}有代表谢绝联名，请查看。')],
  'suggestion.submit': [told('reviewers', '有代表建议等待初审', '{s}已提交，请进行初审。')],
  'suggestion.pass_first': [
    told('office', '有代表建议等待复审', '{s}已通过初审，请进行复审。'),
    told('signers', '建议已通过初审', '{s}已通过初审，进入复审。'),
  ],
  'suggestion.return_for_correction': [
    told('signers', '建议退回修改', '{s}退回修改，意见请看建议详情，改好后请重新提交。'),
  ],
  'suggestion.file': [told('signers', '建议已立案', '{s}已经立案，将交承办单位办理。')],
  'suggestion.convert': [told('signers', '建议转为参阅', '{s}已转为工作参阅件，原因请看建议详情。')],
  'suggestion.refuse': [told('signers', '建议未予立案', '{s}未予立案，原因请看建议详情。')],
  'suggestion.assign': [
    told('signers', '建议已交办', '{s}已交承办单位办理，答复后会通知您。'),
    told('units', '收到一件交办的建议', '{s}已交你单位办理，请在期限内接收，或者说明理由申请退办。'),
  ],
  'suggestion.add_unit': [
    told('units', '收到一件会办的建议', '{s}请你单位会办，请在期限内接收，并提出会办意见。'),
    told('mains', '建议增加了会办单位', '{s}增加了会办单位，提出意见后由你单位一并答复。'),
    told('author', '建议增加了会办单位', '{s}增加了会办单位，原来的答复期限不变。'),
  ],
  'assignment.accept': [told('author', '承办单位已接收建议', '{u}已接收{s}，开始办理。')],
  'assignment.object': [told('office', '承办单位申请退办', '{u}申请退办{s}，请维持交办或改交其他单位。')],
  'assignment.uphold': [told('unit', '建议维持由你单位办理', '{s}经研究维持由你单位办理，请按期办理。')],
  'assignment.coordinate': [
    told('unit', '建议将开联席会议协调', '{s}将由联席会议决定承办单位，时间和地点请看建议详情。'),
  ],
  'assignment.reassign': [
    told('successor', '收到一件改交的建议', '{s}改由你单位办理，原来的答复期限不变，请尽快接收。'),
    told('unit', '建议已改交其他单位', '{s}已改交其他单位，你单位不必再办理。'),
    told('author', '建议改由其他单位承办', '{s}原由{u}承办，已改交其他单位，答复期限不变。'),
  ],
  'assignment.plan': [told('author', '承办单位定了办理方案', '{u}为{s}制定了办理方案，请查看。')],
  'assignment.progress': [told('author', '建议有新的办理进展', '{u}填报了{s}的办理进展，请查看。')],
  'assignment.give_opinion': [told('mains', '会办单位提出了意见', '{u}对{s}提出了会办意见，请查看。')],
  'assignment.lapse': [
    told('unit', '会办结束，未提意见', '{s}已经办结，你单位没有提出会办意见，会办到此结束，记为未提意见。'),
  ],
  'assignment.answer': [
    told(
      'signers',
      '建议已答复，请您测评',
      '{s}各承办单位都已答复，请在期限内测评办理态度和办理结果。',
      'all_answered',
    ),
    told('author', '承办单位已答复建议', '{u}已答复{s}，请查看。'),
  ],
  'assignment.rehandle': [
    told('unit', '建议需要重新办理', '{s}需要你单位重新办理，请在一个月内再次答复。'),
    told('signers', '建议重新办理', '{s}由{u}重新办理，再次答复后请您测评。'),
  ],
  'assignment.promise': [
    told('unit', '答复承诺列入台账', '{s}的承诺已列入台账，请按时兑现并报告。'),
    told('author', '承诺已列入台账', '{u}对{s}的承诺已列入台账，兑现前会一直跟踪。'),
    told('office', '建议待领导决定', '{s}重新办理后代表仍不满意，请领导研究决定。', 'at_leaders'),
  ],
  'assignment.finish': [
    told('office', '建议待领导决定', '{s}重新办理后代表仍不满意，请领导研究决定。', 'at_leaders'),
    told('unit', '建议已办理完成', '{s}的测评已经结束，你单位的办理已完成。'),
  ],
  'suggestion.clock_remind': [
    told('unit', '建议办理快到期限', '{s}的“{c}”快到期限，请尽快办理。', 'unit_clock'),
    told('signers', '请尽快测评建议答复', '{s}的测评期限快到了，逾期记为未评价。', 'judging_clock'),
  ],
  'suggestion.clock_due': [
    told('unit', '建议办理已经逾期', '{s}的“{c}”已超过期限，请立即办理。', 'unit_clock'),
    told('office', '承办单位逾期', '{u}承办的{s}，“{c}”已超过期限，请督促。', 'unit_clock'),
    told('signers', '测评期限已过', '{s}的测评期限已过，没有测评的记为未评价，不算作满意。', 'judging_clock'),
  ],
};
