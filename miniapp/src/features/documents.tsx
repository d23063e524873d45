// A suggestion's papers are added and shown with this: name and size, a tap opens them in the reader or the browser.
import { bytesText } from '@liaison/shared/kernel/text';
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import { View } from '@tarojs/components';
import type { DocumentFile } from '../core/api.types';
import {
  type ChosenDocument,
  chooseDocuments,
  openDocument,
  uploadDocument,
} from '../core/platform/documents';
import { useOnce } from '../core/use-once';
import { type Upload, useUploads } from '../core/use-uploads';
import { Icon } from '../ui/icon';
import { PushButton, Tap } from '../ui/tap';

const { maxDocuments, maxDocumentBytes } = SUGGESTION_LIMITS;

export type FormDocuments = ReturnType<typeof useDocuments>;

function flawOf({ name, size }: ChosenDocument): string | null {
  if (size > maxDocumentBytes) return '附件超过20兆，请压缩或拆分';
  if (/\.doc$/i.test(name)) return '旧版Word文件请另存为.docx或PDF，再上传';
  return /\.(pdf|docx)$/i.test(name) ? null : '只能上传PDF或Word文件（.pdf、.docx）';
}

/** The documents of a form; `initial` are those that the server has. */
export function useDocuments(initial: readonly DocumentFile[]) {
  return useUploads<ChosenDocument, DocumentFile>({
    max: maxDocuments,
    full: `最多${maxDocuments}个附件`,
    initial,
    keyOf: ({ id }) => id,
    choose: chooseDocuments,
    flawOf,
    send: uploadDocument,
  });
}

/** How far it is: the size, the progress, or what is wrong with it. */
function stateOf({ chosen, stored, progress, problem }: Upload<ChosenDocument, DocumentFile>): string {
  if (problem) return problem;
  if (stored) return bytesText(stored.bytes);
  return progress < 100 ? `正在上传 ${progress}%` : `处理中，${bytesText(chosen?.size ?? 0)}`;
}

export function DocumentPicker({ documents }: { documents: FormDocuments }) {
  const { items, max, add, retry, drop } = documents;
  return (
    <View>
      {items.map((item) => {
        const name = item.stored?.name ?? item.chosen?.name ?? '';
        const mayRetry = item.problem !== null && item.chosen !== null && flawOf(item.chosen) === null;
        return (
          <View key={item.key} className="document">
            <Icon name="doc" color="red" size="24px" />
            <View className="document__words">
              <View className="document__name">{name}</View>
              <View
                className={item.problem ? 'field__problem' : 'muted'}
                role={item.problem ? 'alert' : undefined}
              >
                {stateOf(item)}
              </View>
            </View>
            {mayRetry ? (
              <PushButton
                text="重试"
                kind="plain"
                small
                label={`重新上传${name}`}
                onTap={() => retry(item.key)}
              />
            ) : null}
            <Tap className="document__drop" label={`去掉附件${name}`} onTap={() => drop(item.key)}>
              <Icon name="close" size="20px" />
            </Tap>
          </View>
        );
      })}
      {items.length < max ? (
        <PushButton text="加附件" kind="secondary" small icon="doc" onTap={() => void add()} />
      ) : null}
    </View>
  );
}

/** Documents of a suggestion; nothing without any. */
export function DocumentList({ documents }: { documents: readonly DocumentFile[] }) {
  const { busy, once } = useOnce();
  if (documents.length === 0) return null;
  return (
    <View className="documents">
      {documents.map((one) => (
        <Tap
          key={one.id}
          className="document"
          label={`打开附件${one.name}`}
          disabled={busy}
          onTap={() => void once(one.id, () => openDocument(one))}
        >
          <Icon name="doc" color="red" size="24px" />
          <View className="document__words">
            <View className="document__name">{one.name}</View>
            <View className="muted">{bytesText(one.bytes)}</View>
          </View>
          <Icon name="next" size="20px" />
        </Tap>
      ))}
    </View>
  );
}
