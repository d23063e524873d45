/** Chooses whom the demo's page offers to sign in as: people for whom something is going on. */
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { DEMO_PASSWORD, type World } from './world.js';

interface Chosen {
  readonly key: string;
  readonly door: string;
  readonly label: string;
  readonly description: string;
  readonly accountId: string | null;
}
interface Found {
  readonly account_id: string;
  readonly name: string;
  readonly n: number;
}

export async function fillIdentities(world: World): Promise<void> {
  const now = dbTime(world.end);
  await world.uow.run(async (tx) => {
    const citizen = (having: string) =>
      tx.rows<Found>(
        `SELECT a.id AS account_id, a.display_name AS name, COUNT(*) AS n FROM message m JOIN account a ON a.id = m.author_id
         WHERE ${having} GROUP BY a.id, a.display_name ORDER BY n DESC, a.id LIMIT 1`,
      );
    const deputy = (having: string, values: string[] = []) =>
      tx.rows<Found>(
        `SELECT g.account_id AS account_id, d.name AS name, COUNT(*) AS n FROM message m JOIN deputy d ON d.id = m.holder_id
         JOIN role_grant g ON g.role = 'deputy' AND g.scope_id = d.id
         WHERE m.holder_kind = 'deputy' AND ${having} GROUP BY g.account_id, d.name ORDER BY n DESC, g.account_id LIMIT 2`,
        values,
      );
    const chosen: Chosen[] = [
      {
        key: 'citizen-new',
        door: 'citizen',
        label: '新来的群众',
        description: '第一次扫码，还没有留过言',
        accountId: null,
      },
    ];
    const add = (door: string, rows: readonly Found[], description: string) => {
      for (const row of rows) {
        if (chosen.some(({ accountId }) => accountId === row.account_id)) continue;
        const suffix = door === 'deputy' ? '代表' : '';
        chosen.push({
          key: `${door}-${chosen.length}`,
          door,
          label: `${row.name}${suffix}`,
          description: description.replace('{n}', String(row.n)),
          accountId: row.account_id,
        });
      }
    };
    add(
      'citizen',
      await citizen("m.state = 'answered' AND m.rated_at IS NULL"),
      '有 {n} 条留言已答复，等着评价',
    );
    add(
      'citizen',
      await citizen("m.state IN ('handed_up', 'accepted') AND m.holder_kind = 'office'"),
      '有 {n} 条留言正由上级办理',
    );
    add(
      'deputy',
      (await deputy("m.state IN ('waiting', 'accepted')")).slice(0, 1),
      '手上有 {n} 条留言待办理',
    );
    add(
      'deputy',
      await deputy("m.state IN ('waiting', 'accepted') AND m.due_at < ?", [now]),
      '有 {n} 条留言已逾期',
    );
    const author = await tx.rows<Found>(
      `SELECT g.account_id AS account_id, d.name AS name, COUNT(*) AS n FROM suggestion s JOIN deputy d ON d.id = s.author_id
       JOIN role_grant g ON g.role = 'deputy' AND g.scope_id = d.id WHERE s.state IN ('draft', 'returned', 'answered')
       GROUP BY g.account_id, d.name ORDER BY n DESC, g.account_id LIMIT 1`,
    );
    const invited = await tx.rows<{ n: number | string }>(
      `SELECT COUNT(*) AS n FROM suggestion_signer g JOIN role_grant r ON r.role = 'deputy' AND r.scope_id = g.deputy_id
       WHERE g.status = 'invited' AND r.account_id = ?`,
      [author[0]?.account_id ?? ''],
    );
    const more = Number(invited[0]?.n ?? 0) > 0 ? `，还有 ${Number(invited[0]?.n)} 份联名邀请` : '';
    add('deputy', author, `有 {n} 件代表建议在起草、修改或等待测评${more}`);
    const asked = await tx.rows<Found>(
      `SELECT v.target_id AS account_id, a.display_name AS name, COUNT(*) AS n FROM return_visit v JOIN account a ON a.id = v.target_id
       WHERE v.target_kind = 'citizen' AND v.state = 'planned' AND v.due_at <= ? GROUP BY v.target_id, a.display_name
       ORDER BY n DESC, v.target_id LIMIT 1`,
      [now],
    );
    add('citizen', asked, '留言转成的代表建议已办结，等着回访');
    const toAnswer = await unitWith(
      tx,
      "a.state IN ('accepted', 'planned', 'progressing') AND a.kind <> 'supporting'",
    );
    add('unit', toAnswer.slice(0, 1), '有 {n} 件代表建议待答复');
    const late = await unitWith(tx, 'a.due_at < ?', [now]);
    const others = late.filter((row) => row.account_id !== toAnswer[0]?.account_id);
    add('unit', others.slice(0, 1), '有 {n} 件代表建议已逾期');
    const staff = `在电脑上打开 /admin，密码 ${DEMO_PASSWORD}`;
    chosen.push({
      key: 'admin',
      door: 'admin',
      label: '县人大办管理员(admin)',
      description: staff,
      accountId: world.id(world.accounts, 'admin'),
    });
    chosen.push({
      key: 'office-01',
      door: 'admin',
      label: '镇街人大办(office01)',
      description: staff,
      accountId: world.id(world.accounts, 'office:of-01'),
    });
    chosen.push({
      key: 'station-001',
      door: 'admin',
      label: '联络站管理员(station001)',
      description: staff,
      accountId: world.id(world.accounts, 'keeper:st-001'),
    });
    for (const [position, row] of chosen.entries()) {
      await tx.write(
        'INSERT INTO demo_identity (demo_key, position, door, label, description, account_id) VALUES (?, ?, ?, ?, ?, ?)',
        [row.key, position, row.door, row.label, row.description, row.accountId],
      );
    }
  });
}

/** Two units with the most of something, so that a second wish finds another one. */
function unitWith(tx: Tx, having: string, values: readonly string[] = []): Promise<Found[]> {
  return tx.rows<Found>(
    `SELECT g.account_id AS account_id, u.name AS name, COUNT(*) AS n FROM suggestion_assignment a JOIN unit u ON u.id = a.unit_id
     JOIN role_grant g ON g.role = 'unit_staff' AND g.scope_id = u.id WHERE ${having}
     GROUP BY g.account_id, u.name ORDER BY n DESC, g.account_id LIMIT 2`,
    values,
  );
}
