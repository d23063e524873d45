/** The stand-in's own page, in Chinese: what it was asked, what it sent, and how to make it fail. */
import { callOf } from '../modules/wechat/wechat.contract.js';
import { errorSpec } from '../modules/wechat/wechat-errors.text.js';
import type { Asked, World } from './world.js';

const escaped = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
const time = (iso: string) =>
  new Date(iso).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
const result = ({ errcode }: Asked) => (errcode === 0 ? '成功' : `${errorSpec(errcode).text}（${errcode}）`);

function subscribed(one: Asked): string {
  const data = one.body.data;
  const fields = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  const lines = fields.map(([name, field]: [string, unknown]) => {
    const value: unknown = typeof field === 'object' && field !== null ? Reflect.get(field, 'value') : '';
    return `<div><small>${escaped(name)}</small> ${escaped(String(value))}</div>`;
  });
  const to = escaped(String(one.body.touser));
  return `<article><header>发给 ${to}　${time(one.at)}　${result(one)}</header>${lines.join('')}<footer>模板 ${escaped(String(one.body.template_id))}　打开 ${escaped(String(one.body.page ?? '—'))}</footer></article>`;
}

function row(one: Asked): string {
  const body = escaped(JSON.stringify(one.body).slice(0, 300));
  return `<tr><td>${time(one.at)}</td><td>${callOf(one.service).text}</td><td>${result(one)}</td><td><code>${body}</code></td></tr>`;
}

export function standInPage(world: World): string {
  const newest = [...world.asked].reverse();
  const sent = newest.filter(({ service }) => service === 'notify');
  const target = world.target ? escaped(world.target.url) : '没有设置';
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>微信接口替身</title>
<style>body{font:15px/1.6 "Noto Sans SC","Noto Sans CJK SC",sans-serif;max-width:960px;margin:2rem auto;padding:0 1rem;color:#222}h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}article{border:1px solid #ddd;border-radius:8px;padding:.8rem 1rem;margin:.6rem 0}article header,article footer,small{color:#666;font-size:13px}small{display:inline-block;min-width:9em}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #eee;padding:.35rem .5rem;text-align:left;vertical-align:top}td:nth-child(-n+3){white-space:nowrap}code{font-size:12px;overflow-wrap:anywhere}</style>
<h1>微信接口替身</h1><p>这里代替微信的服务器，只在本机使用，不连接外网。推送地址：${target}。等待结果的图片：${world.waiting.length} 张。</p>
<h2>发出的订阅消息（${sent.length}）</h2>${sent.map(subscribed).join('') || '<p>还没有。</p>'}
<h2>最近的调用（${newest.length}）</h2><table><tr><th>时间</th><th>接口</th><th>结果</th><th>内容</th></tr>${newest.slice(0, 100).map(row).join('')}</table></html>`;
}
