// The message form asks this before it sends: the first thing that is missing, in the words people see.
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import type { NewMessage } from '../../../core/api.types';
import type { Draft } from '../../../core/drafts';
import { countChars } from '../../../ui/forms';

export interface Flaw {
  field: 'category' | 'text' | 'photos' | 'place' | 'contact';
  message: string;
}

/** The flaws of a draft, from the top of the form down. Photos are judged by the photo picker. */
export function flawsOf(draft: Draft, photos: { busy: boolean; failed: boolean }): Flaw[] {
  const flaws: Flaw[] = [];
  const length = countChars(draft.text.trim());
  if (!draft.category) flaws.push({ field: 'category', message: '请选一个类别' });
  if (length < MESSAGE_LIMITS.minText) {
    flaws.push({ field: 'text', message: `请多写几个字，至少${MESSAGE_LIMITS.minText}个字` });
  }
  if (length > MESSAGE_LIMITS.maxText) {
    flaws.push({
      field: 'text',
      message: `最多${MESSAGE_LIMITS.maxText}个字，请删去${length - MESSAGE_LIMITS.maxText}个字`,
    });
  }
  if (photos.busy) flaws.push({ field: 'photos', message: '照片还在上传，请等一会儿' });
  if (photos.failed) flaws.push({ field: 'photos', message: '有照片没有传上，请重试或去掉它' });
  if (countChars(draft.placeText) > MESSAGE_LIMITS.maxPlace)
    flaws.push({ field: 'place', message: '地点写得太长了' });
  if (countChars(draft.contact) > MESSAGE_LIMITS.maxContact)
    flaws.push({ field: 'contact', message: '联系方式写得太长了' });
  return flaws;
}

/** The request for a draft without flaws. What was left empty is left out. */
export function bodyOf(draft: Draft, to: { stationId: string; deputyId?: string }): NewMessage {
  const words = draft.placeText.trim();
  const point = draft.lat !== null && draft.lng !== null ? { lat: draft.lat, lng: draft.lng } : null;
  const contact = draft.contact.trim();
  return {
    stationId: to.stationId,
    ...(to.deputyId ? { deputyId: to.deputyId } : {}),
    category: draft.category,
    ...(draft.subcategory ? { subcategory: draft.subcategory } : {}),
    text: draft.text.trim(),
    photoIds: draft.photos.map((photo) => photo.id),
    ...(words || point ? { place: { text: words || '所在位置', ...(point ?? {}) } } : {}),
    ...(contact ? { contact } : {}),
    visibility: draft.visibility,
  };
}
