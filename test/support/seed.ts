import fc from 'fast-check';

/**
 * Properties are tried on the same generated inputs in every run, so that a red test is always somebody's change. Another
 * seed: `OKENKO_SEED=7 npm test`; `npm run fuzz` tries far more.
 */
fc.configureGlobal({ seed: Number(process.env.OKENKO_SEED ?? 20_251_122) });
