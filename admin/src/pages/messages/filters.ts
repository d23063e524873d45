/** The filters of the list of messages, those of every day first. */
import { COUNTED_TEXT } from '@liaison/shared/messages/counted.text';
import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import { type FilterSpec, optionsOf } from '../../components/filters';
import type { Schemas } from '../../lib/api.types';

const STATES = Object.entries(MESSAGE_STATE_SPECS).map(([value, { text }]) => ({ value, label: text }));
const DUES = [
  { value: 'overdue', label: '已逾期' },
  { value: 'soon', label: '将到期' },
  { value: 'ok', label: '未到提醒时间' },
];
const HOLDERS = [
  { value: 'deputy', label: '代表' },
  { value: 'station', label: '联络站' },
  { value: 'office', label: '人大办' },
];
const ORDERS = [
  { value: 'newest', label: '最新在前' },
  { value: 'due', label: '先到期在前' },
  { value: 'rank', label: '最相关在前' },
];

/** @param regions directly below the person's own; @param deputies whether the person may look through the deputies */
export function messageFilters(
  regions: readonly Schemas['OwnRegionView'][],
  deputies: boolean,
  categories: readonly Schemas['CategorySettingView'][],
): readonly FilterSpec[] {
  const places = regions.map(({ path, name }) => ({ value: path, label: name }));
  return [
    { key: 'q', label: '内容、地点或受理号', kind: 'text' },
    { key: 'due', label: '期限', kind: 'select', options: DUES },
    { key: 'state', label: '状态', kind: 'select', options: STATES },
    ...(places.length > 0
      ? [{ key: 'regionPath', label: '地区', kind: 'select', options: places } as const]
      : []),
    { key: 'stationId', label: '联络站', kind: 'remote', path: '/api/admin/stations' },
    { key: 'order', label: '排序', kind: 'select', options: ORDERS },
    { key: 'mine', label: '待我办理', kind: 'flag' },
    {
      key: 'category',
      label: '类别',
      kind: 'select',
      more: true,
      options: categories.map(({ name, label, retired }) => ({
        value: name,
        label: retired ? `${label}（停用）` : label,
      })),
    },
    { key: 'counted', label: '概览统计', kind: 'select', options: optionsOf(COUNTED_TEXT), more: true },
    { key: 'holderKind', label: '现由谁办理', kind: 'select', options: HOLDERS, more: true },
    ...(deputies
      ? [{ key: 'deputyId', label: '代表', kind: 'remote', path: '/api/admin/deputies', more: true } as const]
      : []),
    { key: 'from', label: '起始日期', kind: 'date', more: true },
    { key: 'to', label: '截止日期', kind: 'date', more: true },
    { key: 'overdueOn', label: '{value} 这天结束时已超期', kind: 'tag' },
    { key: 'holderId', label: '由概览里点开的那一位（或站、办公室）办理', kind: 'tag' },
    { key: 'handledById', label: '概览里点开的那一位（或站、办公室）经手过', kind: 'tag' },
    { key: 'open', label: '没有办结', kind: 'flag', more: true },
    { key: 'handedUp', label: '已提交上级', kind: 'flag', more: true },
  ];
}
