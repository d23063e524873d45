/** `npm run audit:verify` proves that nobody changed or removed a line of the audit trail. */
import { auditChain } from '../modules/audit/audit.chain.js';
import { runVerify } from './verify-command.js';

await runVerify('审计日志', auditChain);
