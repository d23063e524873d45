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
