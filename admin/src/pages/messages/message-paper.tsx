/** One message on paper: number, facts, text and timeline, without the author's contact. */
import { PrintSheet } from '../../components/print-sheet';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';

type Message = Schemas['MessageDetailView'];

export function MessagePaper({ message, close }: { message: Message; close(): void }) {
  const facts: readonly (readonly [string, string])[] = [
    ['受理号', message.no],
    ['提交时间', longTime(message.submittedAt)],
    ['状态', message.stateText],
    ['联络站', message.station.name],
    ['留给', message.deputy ? `${message.deputy.name}代表` : '联络站'],
    ['现由', message.holder.name],
    ['类别', [message.category, message.subcategory].filter(Boolean).join(' / ')],
    ['地点', message.place?.text ?? '未填'],
  ];
  return (
    <PrintSheet title={`打印留言 ${message.no}`} hint="不含留言人的联系方式" close={close}>
      <div className="print-letter">
        <h1>群众留言办理单</h1>
        <table>
          <tbody>
            {facts.map(([label, text]) => (
              <tr key={label}>
                <th>{label}</th>
                <td>{text}</td>
              </tr>
            ))}
            <tr>
              <th>内容</th>
              <td>
                <p>{message.text}</p>
                {message.photos.length > 0 && <p>（附照片 {message.photos.length} 张）</p>}
              </td>
            </tr>
          </tbody>
        </table>
        <table>
          <thead>
            <tr>
              <th>时间</th>
              <th>办理经过</th>
            </tr>
          </thead>
          <tbody>
            {message.timeline.map((entry) => (
              <tr key={entry.seq}>
                <th>{longTime(entry.at)}</th>
                <td>
                  {entry.actionText}（{entry.actor.label}）
                  {entry.hidden && <p>（已隐藏：{entry.hidden.reason}）</p>}
                  {entry.seq > 1 && entry.text && !entry.hidden && <p>{entry.text}</p>}
                  {entry.note && <p>{entry.note}</p>}
                  {entry.photos.length > 0 && <p>（附照片 {entry.photos.length} 张）</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>打印时间：{longTime(new Date().toISOString())}</p>
      </div>
    </PrintSheet>
  );
}
