// On the workbench a deputy may pick several messages on one matter, and write one suggestion from them.
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import { useState } from 'react';
import { go } from '../../../core/nav';
import { toast } from '../../../core/toast';

export function usePick() {
  /** Null while nothing is being picked. */
  const [picked, setPicked] = useState<string[] | null>(null);
  const toggle = (id: string) => {
    if (!picked) return;
    if (picked.includes(id)) setPicked(picked.filter((other) => other !== id));
    else if (picked.length >= SUGGESTION_LIMITS.maxMessages)
      toast(`最多选${SUGGESTION_LIMITS.maxMessages}条`);
    else setPicked([...picked, id]);
  };
  return {
    picked,
    start: () => setPicked([]),
    stop: () => setPicked(null),
    toggle,
    write: () => {
      if (!picked?.length) return;
      go('writeSuggestion', { messages: picked.join(',') });
      setPicked(null);
    },
  };
}
