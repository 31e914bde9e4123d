/* Generated from the files of rules/ by `npm run generate`. */
import type { ChangeRule } from '../kit/change/change.ts';
import { rule as legalTransition } from '../legal-transition.ts';
import { rule as noChangedId } from '../no-changed-id.ts';
import { rule as noSelfApproval } from '../no-self-approval.ts';
import { rule as ownedFiles } from '../owned-files.ts';

/** Every rule over a change against its base, sorted by id. */
export const rules: readonly ChangeRule[] = [
  legalTransition,
  noChangedId,
  noSelfApproval,
  ownedFiles,
];
