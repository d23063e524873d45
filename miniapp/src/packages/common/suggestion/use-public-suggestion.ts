// The public page of a suggestion gets it from here, and tells WeChat and the browser what they call it when it is shared.
import Taro, { useShareAppMessage } from '@tarojs/taro';
import { useEffect } from 'react';
import type { PublicSuggestion } from '../../../core/api.types';
import { get } from '../../../core/http';
import { useParams } from '../../../core/nav';
import { useData, useRefresh } from '../../../core/use-data';
import { pages } from '../../../routes';

export function usePublicSuggestion() {
  const id = useParams().id ?? '';
  const one = useData(id || null, () => get<PublicSuggestion>(`/public/suggestions/${id}`));
  useRefresh(one.reload);
  const title = one.data?.title;
  useShareAppMessage(() => ({
    title: title ? `代表建议：${title}` : '代表建议公开',
    path: `${pages.publicSuggestion}?id=${id}`,
  }));
  // The tab of a browser, and what a chat shows of the link; WeChat's own bar keeps its short title.
  useEffect(() => {
    if (title && process.env.TARO_ENV === 'h5') void Taro.setNavigationBarTitle({ title });
  }, [title]);
  return one;
}
