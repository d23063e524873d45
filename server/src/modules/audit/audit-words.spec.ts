/** Proves that every action that the server's code writes to the audit trail has Chinese words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditActionText } from '@liaison/shared/audit/audit.text';

const SOURCE = join(__dirname, '../..');

it('has words for every action that stands in the code', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'),
  );
  const audits = files
    .map((name) => readFileSync(join(SOURCE, name), 'utf8'))
    .filter((text) => text.includes('tx.audit('));
  const names = audits.flatMap(
    (text) =>
      text.match(
        /'(?:account|audit|calendar|category|clock_setting|code|congress_session|deputy|deputy_group|invitation|message|office|office_template|privacy|rating|region|role|screen_word|station|unit)\.[a-z_]+'/g,
      ) ?? [],
  );
  const actions = [...new Set(names.map((name) => name.slice(1, -1)))];
  expect(actions.length).toBeGreaterThan(25);
  // Events, and the names of sealed fields: they are no lines of the trail.
  const others = ['deputy.retired', 'deputy.bound', 'message.contact', 'account.phone'];
  const wordless = actions.filter(
    (name) => auditActionText(name).endsWith('其他操作') && !others.includes(name),
  );
  expect(wordless).toEqual([]);
});
