// Public pages tell WeChat here what their card says, and a browser what its tab says, when somebody passes them on.
import { useDidShow, useShareAppMessage } from '@tarojs/taro';
import { useEffect } from 'react';
import { pages } from '../../routes';

/** WeChat shows two lines of a card. */
const MOST = 40;

interface Card {
  /** What the page is about, once it is known: the title of a browser's tab. */
  subject: string | null | undefined;
  /** The card's sentence about it. */
  say: (subject: string) => string;
  /** The card's sentence before. */
  otherwise: string;
}

/** The page's config has to say `enableShareAppMessage: true`. */
export function useShare(page: keyof typeof pages, id: string, { subject, say, otherwise }: Card): void {
  useShareAppMessage(() => ({
    title: Array.from(subject ? say(subject) : otherwise)
      .slice(0, MOST)
      .join(''),
    path: `${pages[page]}?id=${encodeURIComponent(id)}`,
  }));
  // Taro's own call would write it into a hidden bar of the web page as well; WeChat's bar keeps its short title.
  const name = () => {
    if (subject && process.env.TARO_ENV === 'h5') document.title = subject;
  };
  useEffect(name);
  useDidShow(name);
}
