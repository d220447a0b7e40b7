import fc from 'fast-check';

// The gate judges a change by the same input each time. `SEED=random` tries another, `SEED=123` that one.
const { SEED = '2026' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) });
