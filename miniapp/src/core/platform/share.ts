// Public pages tell WeChat here what their card says, and a browser what its tab says, when somebody passes them on.
import Taro, { useShareAppMessage } from '@tarojs/taro';
import { useEffect } from 'react';
import { pages } from '../../routes';

/** WeChat shows two lines of a card. */
const MOST = 40;

/**
 * The page's config has to say `enableShareAppMessage: true`.
 * @param title what the card says; `otherwise` stands in until it is known
 */
export function useShare(
  page: keyof typeof pages,
  id: string,
  title: string | undefined,
  otherwise: string,
): void {
  useShareAppMessage(() => ({
    title: Array.from(title ?? otherwise)
      .slice(0, MOST)
      .join(''),
    path: `${pages[page]}?id=${encodeURIComponent(id)}`,
  }));
  // WeChat's own bar keeps its short title.
  useEffect(() => {
    if (title && process.env.TARO_ENV === 'h5') void Taro.setNavigationBarTitle({ title });
  }, [title]);
}
