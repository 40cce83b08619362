// `node scripts/run.mjs scripts/language-growth.ts`: shows that no text makes the language rules slower than in proportion
// to its length; exits with 1 when one does. Part of `npm run bench` too.
import { growth } from './bench/growth.ts';

const { table, steep } = await growth();
console.log(table);
for (const name of steep) console.error(`not in proportion to its length: ${name}`);
if (steep.length > 0) process.exitCode = 1;
