// Pages that take steps send each one through this: once, however often it is tapped, also when an answer was lost.
import { post } from './http';
import { ApiProblem } from './problem';
import { useOnce } from './use-once';

/** @param reload shows what is true now when somebody else was faster */
export function useSend(reload: () => Promise<void>) {
  const { busy, once } = useOnce();
  const send = (path: string, body: object, done: () => Promise<void> | void): Promise<void> =>
    once(
      `${path}${JSON.stringify(body)}`,
      async (key) => {
        await post(path, body, key);
        await done();
      },
      (error) => {
        if (error instanceof ApiProblem && (error.status === 409 || error.status === 404)) void reload();
      },
    );
  return { busy, send };
}
