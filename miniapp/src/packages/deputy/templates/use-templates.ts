// The answer panel and the page of phrases get a deputy's own phrases from here, and keep them.
import { useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { AnswerTemplate, AnswerTemplates } from '../../../core/api.types';
import { get, post, put, remove } from '../../../core/http';
import { confirm, toast, toastProblem } from '../../../core/toast';
import { useData } from '../../../core/use-data';
import { uuid } from '../../../core/uuid';
import { useDeputyAccount } from '../door/use-door';

export interface Phrase {
  title: string;
  text: string;
}

/** Limits of a phrase, in characters (the server's). */
export const PHRASE_LIMITS = { title: 40, minText: 5, text: 2000 } as const;

/** The phrases, loaded while they are `wanted` and kept fresh after a visit to their page. */
export function useTemplates(wanted = true) {
  const signedIn = useDeputyAccount();
  const account = wanted ? signedIn : null;
  const list = useData(account, () => get<AnswerTemplates>('/deputy/templates'));
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current && account) void list.reload();
    shown.current = true;
  });
  const { data } = list;
  /** What may be put into an answer: the deputy's own before those of the offices. */
  const usable: AnswerTemplate[] | null = data && [...data.items, ...data.office];
  return { list, usable };
}

export function useTemplateEditor() {
  const { list } = useTemplates();
  /** The phrase in the panel; without an id it is a new one. */
  const [edited, setEdited] = useState<(Phrase & { id?: string }) | null>(null);
  const [busy, setBusy] = useState(false);
  const working = useRef(false);
  const key = useRef(uuid());

  const work = async (task: () => Promise<unknown>, done: string) => {
    if (working.current) return;
    working.current = true;
    setBusy(true);
    try {
      await task();
      setEdited(null);
      toast(done);
      await list.reload();
    } catch (error) {
      toastProblem(error);
    } finally {
      working.current = false;
      setBusy(false);
    }
  };

  return {
    list,
    edited,
    busy,
    edit: (phrase: (Phrase & { id?: string }) | null) => {
      key.current = uuid();
      setEdited(phrase);
    },
    save: (phrase: Phrase) => {
      const id = edited?.id;
      void work(
        () =>
          id
            ? put(`/deputy/templates/${id}`, phrase, key.current)
            : post('/deputy/templates', phrase, key.current),
        '已保存',
      );
    },
    drop: async (template: AnswerTemplate) => {
      if (await confirm(`删除“${template.title}”？`, '删除'))
        await work(() => remove(`/deputy/templates/${template.id}`), '已删除');
    },
  };
}
