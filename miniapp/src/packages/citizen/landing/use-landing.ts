// The landing page learns from here what a printed code points at, or why it points at nothing.
import { useEffect, useState } from 'react';
import type { CodeTarget } from '../../../core/api.types';
import { get } from '../../../core/http';
import { replaceWith, useParams } from '../../../core/nav';
import { parseLink } from '../../../core/platform/scan';
import type { ApiProblem } from '../../../core/problem';
import { asProblem } from '../../../core/use-data';

/** The code of this visit: from our own link, or from what WeChat hands over (`q` for links, `scene` for its codes). */
export function codeFromParams(params: Record<string, string>): string | null {
  if (params.code) return params.code;
  const handed = params.q ?? params.scene;
  return handed ? (parseLink(handed)?.code ?? null) : null;
}

export function useLanding() {
  const params = useParams();
  const [code, setCode] = useState(() => codeFromParams(params));
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  useEffect(() => {
    if (!code) return undefined;
    let current = attempt >= 0;
    setProblem(null);
    get<CodeTarget>(`/public/codes/${encodeURIComponent(code)}`).then(
      (target) => {
        if (current) replaceWith(target.kind, { id: target.id });
      },
      (error: unknown) => {
        if (current) setProblem(asProblem(error));
      },
    );
    return () => {
      current = false;
    };
  }, [code, attempt]);

  return {
    code,
    problem,
    open: (text: string) => setCode(parseLink(text)?.code ?? text.trim()),
    retry: () => setAttempt((before) => before + 1),
    again: () => {
      setCode(null);
      setProblem(null);
    },
  };
}
