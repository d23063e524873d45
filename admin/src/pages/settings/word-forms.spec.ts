/** Proves how a pasted text becomes words. */
import { wordsIn } from './word-forms';

it('takes words from lines and between commas, each once', () => {
  expect(wordsIn('刷单\n 传销，刷单、代开 发票；\n\n')).toEqual(['刷单', '传销', '代开 发票']);
  expect(wordsIn(' \n')).toEqual([]);
});
