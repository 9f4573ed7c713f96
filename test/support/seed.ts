import fc from 'fast-check';

/**
 * `SELFEVAL_SEED=N` lets every property draw the same cases again; without it each run draws its own. `.ci/run` takes the seed
 * from the commit, so that one commit has one outcome and the next one sees other cases.
 */
const seed = Number(process.env['SELFEVAL_SEED']);
if (Number.isInteger(seed)) fc.configureGlobal({ seed });
