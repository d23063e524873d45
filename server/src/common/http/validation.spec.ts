/** Proves that a query that was found right before is right again, as a new object each time, and that a wrong one stays wrong. */
import { AppError } from '../errors/app-error.js';
import { PageQuery } from './paging.js';
import { makeValidationPipe } from './validation.js';

describe('the validation of queries', () => {
  const pipe = makeValidationPipe();
  const ask = (value: object) =>
    pipe.transform(value, { type: 'query', metatype: PageQuery, data: undefined });

  it('gives the same query an equal object of its class, never the same one', async () => {
    const [first, second] = [
      (await ask({ limit: '5' })) as PageQuery,
      (await ask({ limit: '5' })) as PageQuery,
    ];
    expect([first.limit, second.limit]).toEqual([5, 5]);
    expect(second).toBeInstanceOf(PageQuery);
    first.limit = 99;
    expect(((await ask({ limit: '5' })) as PageQuery).limit).toBe(5);
    expect(((await ask({ limit: '6' })) as PageQuery).limit).toBe(6);
  });

  it('refuses what is wrong each time, and unknown fields beside a known query', async () => {
    for (let n = 0; n < 2; n += 1) {
      await expect(ask({ limit: '0' })).rejects.toBeInstanceOf(AppError);
      await expect(ask({ limit: '5', other: '1' })).rejects.toMatchObject({ code: 'bad_input' });
    }
  });
});
