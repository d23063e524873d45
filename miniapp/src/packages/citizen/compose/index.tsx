// A citizen writes a message here: few fields, large, kept while typing, and sent exactly once.
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import { View } from '@tarojs/components';
import { useElder } from '../../../core/elder';
import { as } from '../../../core/platform/role';
import { PhotoPicker } from '../../../features/photos';
import { Choice, type Option } from '../../../ui/choices';
import { Field, LineInput, TextArea } from '../../../ui/forms';
import { Icon } from '../../../ui/icon';
import { Card, Notice } from '../../../ui/parts';
import { Screen } from '../../../ui/screen';
import { Failed, Skeleton } from '../../../ui/states';
import { PushButton, Tap } from '../../../ui/tap';
import { CategoryPicker } from './category-picker';
import './index.scss';
import { PlaceField } from './place-field';
import { SimilarSheet } from './similar-sheet';
import { useCompose } from './use-compose';
import { WechatPhone } from './wechat-phone';

const VISIBILITY: readonly Option<'private' | 'public'>[] = [
  { value: 'private', text: '不公开', note: '只有您和办理的人能看到' },
  { value: 'public', text: '答复后公开', note: '让大家都看到答复；不显示姓名、电话和详细位置' },
];

type Compose = ReturnType<typeof useCompose>;

function Unsettled({ form }: { form: Compose }) {
  return (
    <Notice tone="amber" icon="alert">
      <View>上次提交没有收到回应。内容已经锁住，重新发送不会重复。</View>
      <Tap className="text-link" onTap={form.giveUpPending} label="我要先修改">
        我要先修改
      </Tap>
    </Notice>
  );
}

function Form({ form, locked }: { form: Compose; locked: boolean }) {
  const { draft, change, problemOf } = form;
  const elder = useElder();
  return (
    <>
      <Card>
        <Field name="什么事?" problem={problemOf('category')}>
          <CategoryPicker
            categories={form.categories}
            category={draft.category}
            subcategory={draft.subcategory}
            disabled={locked}
            onChange={(category, subcategory) => change({ category, subcategory })}
          />
        </Field>
        <Field name="说说情况" hint="什么时间、什么地方、什么问题、您希望怎么办" problem={problemOf('text')}>
          <TextArea
            tall
            label="说说情况"
            value={draft.text}
            onChange={(text) => change({ text })}
            placeholder="像跟人说话一样写就行"
            max={MESSAGE_LIMITS.maxText}
            disabled={locked}
          />
        </Field>
        <Field name="照片" optional hint={`最多${MESSAGE_LIMITS.maxPhotos}张`} problem={problemOf('photos')}>
          <PhotoPicker photos={form.photos} disabled={locked} />
        </Field>
      </Card>
      <Card>
        <PlaceField draft={draft} change={change} locked={locked} problem={problemOf('place')} />
        {elder ? null : (
          <Field name="联系方式" optional hint="只有办理的人在需要时能看到" problem={problemOf('contact')}>
            <LineInput
              label="联系方式"
              value={draft.contact}
              onChange={(contact) => change({ contact })}
              placeholder="电话或微信号"
              max={MESSAGE_LIMITS.maxContact}
              disabled={locked}
            />
            <WechatPhone disabled={locked} onPhone={(contact) => change({ contact })} />
          </Field>
        )}
        <Field name="要不要公开?">
          <Choice
            look="cards"
            label="要不要公开"
            options={VISIBILITY}
            value={draft.visibility}
            disabled={locked}
            onChange={(visibility) => change({ visibility })}
          />
        </Field>
      </Card>
    </>
  );
}

export default function ComposePage() {
  const form = useCompose();
  const { station, deputy, draft, sending } = form;
  const locked = sending || draft.pending !== null;
  if (!station.data) {
    return (
      <Screen title="给代表留言">
        {station.problem ? (
          <Failed problem={station.problem} onRetry={() => void station.reload()} />
        ) : (
          <Skeleton />
        )}
      </Screen>
    );
  }
  const submit = (
    <>
      {form.problem ? (
        <View className="field__problem" {...as('alert')}>
          {form.problem}
        </View>
      ) : null}
      <PushButton
        text={sending ? '正在提交…' : form.unsettled ? '重新发送' : '提交留言'}
        icon="up"
        busy={sending}
        onTap={form.unsettled ? form.resend : form.submit}
      />
    </>
  );
  return (
    <Screen title="给代表留言" footer={submit}>
      <View className="card addressee">
        <Icon name={deputy.data ? 'user' : 'flag'} color="red" size="24px" />
        <View className="addressee__main">
          <View className="addressee__name">
            {deputy.data ? `写给 ${deputy.data.name}代表` : `写给 ${station.data.name}`}
          </View>
          <View className="muted">
            {deputy.data ? station.data.name : (station.data.replyPromiseText ?? '由联络站转给合适的代表')}
          </View>
        </View>
      </View>
      {form.unsettled ? <Unsettled form={form} /> : null}
      {form.restored && !draft.pending ? (
        <View className="restored">
          <View className="muted">已找回上次没写完的内容</View>
          <Tap className="text-link" onTap={form.clear} label="清空重写">
            清空重写
          </Tap>
        </View>
      ) : null}
      <Form form={form} locked={locked} />
      <SimilarSheet items={form.similar} onClose={form.closeSimilar} onSubmitAnyway={form.submitAnyway} />
    </Screen>
  );
}
