/** The works that the contestants are compared in: for each, the requests that a slice sends, the same to both. */
import { randomUUID } from 'node:crypto';
import type { Request } from 'autocannon';
import { dbTime } from '../rig/ids.js';

export type Contestant = 'ours' | 'bare';

/** What the requests are about. */
export interface Subject {
  readonly stationId: string;
  readonly deputyId: string;
  /** Messages that the deputy holds. */
  readonly messageIds: readonly string[];
  readonly tokens: { readonly deputy: string; readonly citizen: string };
}

export interface Work {
  readonly name: string;
  /** Chinese, for the table. */
  readonly title: string;
  /** Our share of the bare contestant's requests per second that the design asks for. */
  readonly target: number;
  /** Reads must give the same bytes at both; a post makes new ids every time. */
  readonly sameBytes: boolean;
  /** One request; called again for each that is sent. */
  request(contestant: Contestant): Request;
}

const DAY_MS = 86_400_000;
const JSON_TYPE = { 'content-type': 'application/json' };
const bearer = (contestant: Contestant, token: string): Record<string, string> =>
  contestant === 'ours' ? { authorization: `Bearer ${token}` } : {};

export function makeWorks(subject: Subject): readonly Work[] {
  const { stationId, deputyId, messageIds, tokens } = subject;
  return [
    {
      name: 'station-page',
      title: '联络站页面（多人共看，已热）',
      target: 0.8,
      sameBytes: true,
      request: () => ({ method: 'GET', path: `/api/public/stations/${stationId}` }),
    },
    {
      name: 'public-list',
      title: '公开留言列表（每次不同的一页，缓存帮不上）',
      target: 0.7,
      sameBytes: true,
      request: () => {
        const at = dbTime(new Date(Date.now() - Math.random() * 50 * DAY_MS));
        const cursor = Buffer.from(JSON.stringify([at, randomUUID()])).toString('base64url');
        return { method: 'GET', path: `/api/public/messages?cursor=${cursor}` };
      },
    },
    {
      name: 'deputy-inbox',
      title: '代表待办列表',
      target: 0.7,
      sameBytes: true,
      request: (contestant) => ({
        method: 'GET',
        path: `/api/deputy/messages?box=waiting${contestant === 'bare' ? `&deputy=${deputyId}` : ''}`,
        headers: bearer(contestant, tokens.deputy),
      }),
    },
    {
      name: 'message-page',
      title: '一条留言（代表看）',
      target: 0.7,
      sameBytes: true,
      request: (contestant) => ({
        method: 'GET',
        path: `/api/deputy/messages/${messageIds[Math.floor(Math.random() * messageIds.length)]}`,
        headers: bearer(contestant, tokens.deputy),
      }),
    },
    {
      name: 'post',
      title: '提交一条留言',
      target: 0.6,
      sameBytes: false,
      request: (contestant) => ({
        method: 'POST',
        path: '/api/citizen/messages',
        headers: { ...bearer(contestant, tokens.citizen), ...JSON_TYPE, 'idempotency-key': randomUUID() },
        body: JSON.stringify({
          stationId,
          deputyId,
          category: '交通运输',
          text: '演示数据：村口的路灯夜里不亮，已经有一段时间了，请代表到现场看一看，帮我们反映反映。',
          visibility: 'public',
        }),
      }),
    },
  ];
}
