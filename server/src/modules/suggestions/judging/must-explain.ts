/** Asks of a deputy's verdicts that discontent comes with a word that the unit can act on. */
import { AppError } from '../../../common/errors/app-error.js';
import type { EvaluationItemInput } from '../assignments.dto.js';

/** @throws AppError `bad_input` for nothing at all, or discontent without a word that the unit can act on. */
export function mustExplain(items: readonly EvaluationItemInput[]): void {
  if (items.length === 0)
    throw new AppError('bad_input', { fields: [{ field: 'items', message: '请至少测评一个承办单位' }] });
  const silent = items.findIndex(
    ({ attitude, result, comment }) => [attitude, result].includes('unsatisfied') && !comment,
  );
  if (silent >= 0)
    throw new AppError('bad_input', {
      fields: [{ field: `items.${silent}.comment`, message: '不满意时，请写明哪里不满意' }],
    });
}
