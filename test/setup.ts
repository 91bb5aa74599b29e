import fc from 'fast-check';

/** Properties draw new examples at every run, from the seed that seed.ts tells; FC_SEED repeats a run. */
const seed = Number.parseInt(process.env.FC_SEED ?? '', 10);
if (Number.isInteger(seed)) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
