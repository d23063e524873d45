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
  const text = message.data?.text;
  useShare('publicMessage', id, text && `代表答复了：${text}`, '公开的答复');
  return message;
}
