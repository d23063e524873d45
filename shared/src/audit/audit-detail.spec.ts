/** Proves that the details of audit lines read as Chinese, and that a personal field shows no value. */
import { auditDetailText, changeTexts } from './audit-detail.text.js';

it('says old and new, and of a personal field only that it changed', () => {
  const changes = [
    { field: 'name', from: '甲站', to: '乙站' },
    { field: 'phone' },
    { field: 'lat', from: null, to: 1 },
  ];
  expect(auditDetailText('station', { changes, version: 2 })).toBe(
    '名称：甲站 → 乙站；电话已更改；纬度：（空） → 1',
  );
  expect(changeTexts({ changes })[1]).toEqual({ field: '电话', from: null, to: null });
  expect(changeTexts({ changes: 'nonsense' })).toEqual([]);
});

it('knows the states of messages and suggestions, reasons and counts', () => {
  expect(auditDetailText('message', { from: 'waiting', to: 'accepted' })).toMatch(/^\S+ → \S+$/);
  expect(auditDetailText('message', { from: 'waiting', to: 'waiting' })).not.toContain('→');
  expect(auditDetailText('station', { from: '2026-11-16', days: 7, shifts: 3 })).toBe('班次 3');
  expect(auditDetailText('deputy', { reason: '任期届满' })).toBe('理由：任期届满');
  expect(auditDetailText('region', { created: 2, updated: 0, unchanged: 1 })).toBe('新增 2，修改 0，不变 1');
});

it.each([
  [
    { region: '青禾县', name: '首次答复', was: '3 个工作日', now: '5 个工作日' },
    '青禾县　首次答复：3 个工作日 → 5 个工作日',
  ],
  [{ name: '刷单', was: '先由人看' }, '刷单：先由人看'],
  [{ name: '收到', region: '柳林镇' }, '柳林镇　收到'],
  [{ role: 'office_staff' }, '人大办工作人员'],
  [{ factor: 'code' }, '动态口令不正确'],
  [{ version: 3 }, ''],
])('says of settings and accounts what was changed: %j', (detail, expected) =>
  expect(auditDetailText('clock_setting', detail)).toBe(expected),
);
