// Anybody checks here that no rating was changed or removed, and authors find their own by its receipt.
import { SATISFIED_TEXT, SOLVED_TEXT } from '@liaison/shared/ratings/rating.types';
import { View } from '@tarojs/components';
import type { LedgerItem } from '../../../core/api.types';
import { shortHash, timeText } from '../../../core/format';
import { LineInput } from '../../../ui/forms';
import { Card, Notice, Tag } from '../../../ui/parts';
import { Screen } from '../../../ui/screen';
import { Empty, ListView } from '../../../ui/states';
import { PushButton } from '../../../ui/tap';
import './index.scss';
import { useLedger } from './use-ledger';

type Ledger = ReturnType<typeof useLedger>;
const REASONS = { link: '它和前一条接不上', content: '它的内容和指纹对不上', gap: '它前面少了记录' } as const;

function CheckCard({ ledger }: { ledger: Ledger }) {
  const { verdict, head } = ledger;
  return (
    <Card title="自己核对账本">
      <View className="ledger-words">
        每条评价都带着前一条的指纹，改动或删除任何一条，后面的全都对不上。核对在您的手机上进行，不用相信我们。
      </View>
      {head.data ? <View className="muted">账本现有{head.data.seq}条评价</View> : null}
      <PushButton
        text="核对全部评价"
        icon="shield"
        busy={ledger.busy === 'check'}
        onTap={() => void ledger.check()}
      />
      {verdict?.good && verdict.headFits ? (
        <Notice tone="green" icon="check">
          {verdict.rows}条评价全部对得上，没有一条被改过或删过。
        </Notice>
      ) : null}
      {verdict?.good && !verdict.headFits ? (
        <Notice tone="red" icon="alert">
          记录之间对得上，但和公布的末尾指纹不一致，请稍后再核对一次。
        </Notice>
      ) : null}
      {verdict && !verdict.good ? (
        <Notice tone="red" icon="alert">
          第{verdict.seq}条对不上：{REASONS[verdict.reason]}。
        </Notice>
      ) : null}
    </Card>
  );
}

function FindCard({ ledger }: { ledger: Ledger }) {
  const { receipt, found } = ledger;
  return (
    <Card title="查我的评价">
      <View className="ledger-form">
        <LineInput
          label="回执码"
          value={receipt}
          onChange={ledger.setReceipt}
          placeholder="粘贴您的回执码"
          max={80}
        />
        <PushButton
          text="查一查"
          kind="secondary"
          icon="search"
          busy={ledger.busy === 'find'}
          disabled={receipt.trim().length < 16}
          onTap={() => void ledger.find()}
        />
        {found?.found ? (
          <Notice tone="green" icon="check">
            在账本里，第{found.seq}条{found.at ? `，${timeText(found.at)}` : ''}。
          </Notice>
        ) : null}
        {found && !found.found ? (
          <Notice tone="amber" icon="alert">
            账本里没有这个回执码，请核对有没有抄错。
          </Notice>
        ) : null}
      </View>
    </Card>
  );
}

function Row({ row }: { row: LedgerItem }) {
  return (
    <View className="card ledger-row">
      <View className="ledger-row__head">
        <View className="ledger-row__seq">第{row.seq}条</View>
        <Tag
          text={SOLVED_TEXT[row.solved]}
          tone={row.solved === 'yes' ? 'green' : row.solved === 'no' ? 'red' : 'amber'}
        />
        <Tag text={SATISFIED_TEXT[row.satisfied - 1] ?? ''} tone="gold" />
        {row.urged ? <Tag text="被催过好评" tone="red" /> : null}
      </View>
      <View className="muted">{timeText(row.at)}</View>
      <View className="ledger-row__hash">指纹 {shortHash(row.hash)}</View>
    </View>
  );
}

export default function LedgerPage() {
  const ledger = useLedger();
  return (
    <Screen title="评价公示">
      <CheckCard ledger={ledger} />
      <FindCard ledger={ledger} />
      <View className="section-title">全部评价</View>
      <ListView
        list={ledger.list}
        keyOf={(row) => String(row.seq)}
        render={(row) => <Row row={row} />}
        empty={<Empty text="还没有评价" />}
      />
    </Screen>
  );
}
