/** A suggestion on paper with its units, the answers in full and the deputies' verdicts; citizens' messages stay out. */
import { PrintSheet } from '../../components/print-sheet';
import { longTime, shortTime } from '../../lib/format';
import type { Detail } from './suggestion-columns';

const TEXT = { whiteSpace: 'pre-wrap', margin: '0 0 6px' } as const;

function Rows({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <table>
      <tbody>
        {rows.map(([label, text]) => (
          <tr key={`${label}${text}`}>
            <th style={{ width: '22mm' }}>{label}</th>
            <td style={{ whiteSpace: 'pre-wrap' }}>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answer({ answer }: { answer: Detail['answers'][number] }) {
  const rows: readonly (readonly [string, string | null])[] = [
    ['文号', answer.no],
    ['答复类别', `${answer.class} 类：${answer.classText}`],
    ['答复内容', answer.text],
    ['承诺日期', answer.promisedOn],
    ['原因', answer.reason],
    ['下一步打算', answer.plan],
    ['签发', `${answer.signerName}（${answer.signerTitle}）　${shortTime(answer.answeredAt)}`],
    ['联系人', `${answer.contactName} ${answer.contactPhone}`],
  ];
  return (
    <>
      <h3>{answer.unitName}的答复</h3>
      <Rows rows={rows.flatMap(([label, text]) => (text ? [[label, text] as const] : []))} />
    </>
  );
}

export function SuggestionPrint({ suggestion, close }: { suggestion: Detail; close(): void }) {
  const signers = suggestion.coSigners.filter(({ status }) => status === 'confirmed').map(({ name }) => name);
  const units = suggestion.units
    .filter(({ replacedBy }) => !replacedBy)
    .map((unit) => `${unit.kindText}：${unit.unitName}（${unit.stateText}）`);
  return (
    <PrintSheet title="打印建议和答复" hint={suggestion.no ?? ''} close={close}>
      <h2>代表建议</h2>
      <Rows
        rows={[
          ['编号', suggestion.no ?? '尚未编号'],
          ['案由', suggestion.title],
          ['领衔代表', [suggestion.authorName, suggestion.delegation].filter(Boolean).join('，')],
          ['联名代表', signers.join('、') || '无'],
          ['届次', `${suggestion.congress}（${suggestion.sessionName ?? suggestion.occasionText}）`],
          ['类别', suggestion.category],
          ['状态', suggestion.stateText],
          ['承办单位', units.join('\n') || '尚未交办'],
        ]}
      />
      <h3>案据</h3>
      <p style={TEXT}>{suggestion.grounds}</p>
      <h3>方案</h3>
      <p style={TEXT}>{suggestion.proposal}</p>
      {suggestion.documents.length > 0 && (
        <p>附件：{suggestion.documents.map(({ name }) => name).join('、')}</p>
      )}
      {suggestion.answers.map((answer) => (
        <Answer key={answer.id} answer={answer} />
      ))}
      {suggestion.evaluations.length > 0 && (
        <>
          <h3>代表测评</h3>
          <Rows
            rows={suggestion.evaluations.map((one) => [
              one.deputyName,
              `态度${one.attitudeText}，结果${one.resultText}。${one.comment}`,
            ])}
          />
        </>
      )}
      <p>打印时间：{longTime(new Date().toISOString())}</p>
    </PrintSheet>
  );
}
