/** `npm run ledger:verify` proves that nobody changed or removed a rating. */
import { ratingChain } from '../modules/ratings/rating.chain.js';
import { runVerify } from './verify-command.js';

await runVerify('评价账本', ratingChain);
