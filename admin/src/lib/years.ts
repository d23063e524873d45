/** Years to choose from in filters: this one and those before it. */
import { today } from './days';

const BACK = 5;

/** The newest first, from next year when `ahead` is 1. */
export function yearOptions(ahead = 0): { readonly value: string; readonly label: string }[] {
  const last = today().year() + ahead;
  return Array.from({ length: BACK + ahead + 1 }, (_, at) => String(last - at)).map((value) => ({
    value,
    label: `${value} 年`,
  }));
}
