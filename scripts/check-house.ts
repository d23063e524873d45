/** `npm run check:house` holds floors, sizes and the other rules of docs/decisions/0001, for people and for CI. */
import { fileURLToPath } from 'node:url';
import { checkHouse, countSources } from './house/rules.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const findings = checkHouse(root);
for (const { path, rule, text } of findings) console.log(`${path}\n  ${rule}: ${text}`);
console.log(`${countSources(root)} 个文件，${findings.length} 处不合规矩`);
process.exitCode = findings.length > 0 ? 1 : 0;
