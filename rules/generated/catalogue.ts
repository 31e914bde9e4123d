/* Generated from the files of rules/ by `npm run generate`. */
import type { CatalogueRule } from '../kit/define-rule.ts';
import { rule as consistentContacts } from '../consistent-contacts.ts';
import { rule as consistentDates } from '../consistent-dates.ts';
import { rule as noLinkToInternal } from '../no-link-to-internal.ts';
import { rule as noUnusedImage } from '../no-unused-image.ts';
import { rule as requireArticlePair } from '../require-article-pair.ts';
import { rule as requireOwnerFiles } from '../require-owner-files.ts';
import { rule as uniqueId } from '../unique-id.ts';
import { rule as validAnchor } from '../valid-anchor.ts';
import { rule as validImageLink } from '../valid-image-link.ts';
import { rule as validLedger } from '../valid-ledger.ts';
import { rule as validLink } from '../valid-link.ts';

/** Every rule over all documents, sorted by id. */
export const rules: readonly CatalogueRule[] = [
  consistentContacts,
  consistentDates,
  noLinkToInternal,
  noUnusedImage,
  requireArticlePair,
  requireOwnerFiles,
  uniqueId,
  validAnchor,
  validImageLink,
  validLedger,
  validLink,
];
