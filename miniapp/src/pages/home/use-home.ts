// The home page gets from here what is near and what was answered, and what its big button does.
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import type { Page, PublicMessageItem, StationItem } from '../../core/api.types';
import { get } from '../../core/http';
import { go } from '../../core/nav';
import { askPlace, type Place } from '../../core/platform/place';
import { canScan, parseLink, scan } from '../../core/platform/scan';
import { loadSite } from '../../core/site';
import { readStored, writeStored } from '../../core/storage';
import { toast, toastProblem } from '../../core/toast';
import { refreshUnread } from '../../core/unread';
import { useData, useList, usePaging } from '../../core/use-data';

const PLACE_KEY = 'place';
const NEAR = 3;

/** Scans a code and opens what it points at; a browser, which has no scanner, asks for the code instead. */
async function scanAndOpen(): Promise<void> {
  if (!canScan) return go('landing');
  const text = await scan();
  if (!text) return undefined;
  const link = parseLink(text);
  if (!link) return toast('这不是联络站的二维码');
  if (link.kind === 'i') return go('invitation', { token: link.code });
  return go('landing', { kind: link.kind, code: link.code });
}

export function useHome() {
  const [place, setPlace] = useState<Place | null>(() => readStored<Place>(PLACE_KEY));
  const near = useData(`near:${place?.lat ?? ''}:${place?.lng ?? ''}`, () =>
    get<Page<StationItem>>('/public/stations', { lat: place?.lat, lng: place?.lng, limit: NEAR }),
  );
  const feed = useList('feed', (cursor) =>
    get<Page<PublicMessageItem>>('/public/messages', { cursor, limit: 10 }),
  );
  usePaging({
    reload: async () => {
      await Promise.all([near.reload(), feed.reload(), loadSite()]);
    },
    more: feed.more,
  });
  useDidShow(() => {
    void refreshUnread();
  });

  const locate = async () => {
    try {
      const found = await askPlace();
      if (!found) return;
      writeStored(PLACE_KEY, found);
      setPlace(found);
    } catch (error) {
      toastProblem(error);
    }
  };

  return { place, locate, near, feed, scan: scanAndOpen };
}
