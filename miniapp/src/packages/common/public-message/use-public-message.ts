// The public page of a message gets it from here.
import type { PublicMessage } from '../../../core/api.types';
import { get } from '../../../core/http';
import { useParams } from '../../../core/nav';
import { useShare } from '../../../core/platform/share';
import { useData, useRefresh } from '../../../core/use-data';

export function usePublicMessage() {
  const id = useParams().id ?? '';
  const message = useData(id, () => get<PublicMessage>(`/public/messages/${id}`));
  useRefresh(message.reload);
  useShare('publicMessage', id, {
    subject: message.data ? '公开答复' : undefined,
    say: () => `代表答复了：${message.data?.text ?? ''}`,
    otherwise: '公开的答复',
  });
  return message;
}
