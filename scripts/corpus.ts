import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './host.ts';

/** The vendor's old knowledge base, where it lies beside the project. */
export const corpus = path.join(projectRoot, '../shared/corpus/publickb');

export const hasCorpus = existsSync(corpus);

/** The last day that the old articles know of. */
export const corpusAsOf = '2016-12-31';
