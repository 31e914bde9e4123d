import type { Programs } from '../../scripts/program/load.ts';
import { program } from '../fixtures/base.ts';

/** The program of the fixtures, as the only version there is. */
export const programs: Programs = { program, versions: { known: [program.version], find: (version) => (version === program.version ? program : undefined) } };
