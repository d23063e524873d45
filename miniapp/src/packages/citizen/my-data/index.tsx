// A citizen sees here what is kept about them, takes it away as a file, or has it erased.
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CitizenMe } from '../../../core/api.types';
import { dateText } from '../../../core/format';
import { goTab } from '../../../core/nav';
import { NeedSignIn } from '../../../features/need-sign-in';
import { LineInput } from '../../../ui/forms';
import { Card, Fact, Notice, Sheet } from '../../../ui/parts';
import { Screen } from '../../../ui/screen';
import { Empty, Failed, Skeleton } from '../../../ui/states';
import { PushButton } from '../../../ui/tap';
import './index.scss';
import { ERASE_WORDS, type Kept, useMyData } from './use-my-data';

function Erased({ kept }: { kept: Kept[] }) {
  return (
    <Screen title="我的数据">
      <Empty text="您的数据已经删除" drawing="done" button={{ text: '回首页', onTap: () => goTab('home') }} />
      {kept.length ? (
        <Card title="依法留下的">
          {kept.map((item) => (
            <Fact key={item.what} name={item.what}>
              {item.why}
            </Fact>
          ))}
        </Card>
      ) : null}
    </Screen>
  );
}

function Name({ me, busy, onRename }: { me: CitizenMe; busy: boolean; onRename: (name: string) => void }) {
  const [name, setName] = useState(me.nickname);
  const clean = name.trim();
  return (
    <View className="my-name">
      <LineInput label="称呼" value={name} onChange={setName} placeholder="您希望怎么称呼" max={20} />
      <PushButton
        text="保存"
        kind="secondary"
        busy={busy}
        disabled={!clean || clean === me.nickname}
        onTap={() => onRename(clean)}
      />
    </View>
  );
}

export default function MyDataPage() {
  const page = useMyData();
  const { me, busy, kept } = page;
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  if (kept) return <Erased kept={kept} />;
  return (
    <Screen title="我的数据">
      {!page.signedIn ? (
        <NeedSignIn text="登录后能看到您的数据" />
      ) : !me.data ? (
        me.problem ? (
          <Failed problem={me.problem} onRetry={() => void me.reload()} />
        ) : (
          <Skeleton />
        )
      ) : (
        <>
          <Card title="怎么称呼您">
            <Name
              key={me.data.nickname}
              me={me.data}
              busy={busy === 'name'}
              onRename={(name) => void page.rename(name)}
            />
          </Card>
          <Card title="我们存了什么">
            <Fact name="称呼">{me.data.nickname}</Fact>
            <Fact name="手机号">{me.data.phone ?? '没有留'}</Fact>
            <Fact name="加入时间">{dateText(me.data.joinedAt)}</Fact>
            <Fact name="留言">{me.data.counts.messages}条</Fact>
            <Fact name="评价">{me.data.counts.ratings}次</Fact>
            <Fact name="我也遇到">{me.data.counts.joined}次</Fact>
            <View className="muted">
              联系方式加密保存，只有办理您这件事的人，写明理由后才能看，每次都有记录。
            </View>
          </Card>
          <PushButton
            text="导出我的数据"
            kind="secondary"
            icon="doc"
            busy={busy === 'export'}
            onTap={() => void page.exportAll()}
          />
          <PushButton text="删除我的数据" kind="danger" icon="trash" onTap={() => setAsking(true)} />
        </>
      )}
      <Sheet
        open={asking}
        title="真的要删除吗?"
        onClose={() => setAsking(false)}
        footer={
          <PushButton
            text="永久删除"
            kind="danger"
            busy={busy === 'erase'}
            disabled={typed.trim() !== ERASE_WORDS}
            onTap={() => void page.erase()}
          />
        }
      >
        <Notice tone="red" icon="alert">
          删除后不能恢复。没办完的留言会撤回，您也看不到以前的答复。
        </Notice>
        <View className="my-erase">请输入“{ERASE_WORDS}”</View>
        <LineInput
          label={`输入${ERASE_WORDS}`}
          value={typed}
          onChange={setTyped}
          placeholder={ERASE_WORDS}
          max={20}
        />
      </Sheet>
    </Screen>
  );
}
