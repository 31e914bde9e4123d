/* Generated from the files of rules/ by `npm run generate`. */
import type { CatalogueRule } from '../kit/define-rule.ts';
import { rule as consistentArticleDates } from '../consistent-article-dates.ts';
import { rule as consistentContacts } from '../consistent-contacts.ts';
import { rule as consistentDates } from '../consistent-dates.ts';
import { rule as consistentExpectations } from '../consistent-expectations.ts';
import { rule as consistentLanguages } from '../consistent-languages.ts';
import { rule as consistentSectionTitle } from '../consistent-section-title.ts';
import { rule as consistentStatus } from '../consistent-status.ts';
import { rule as noCopiedProse } from '../no-copied-prose.ts';
import { rule as noLinkToInternal } from '../no-link-to-internal.ts';
import { rule as noNearMissDomain } from '../no-near-miss-domain.ts';
import { rule as noUnusedImage } from '../no-unused-image.ts';
import { rule as requireArticlePair } from '../require-article-pair.ts';
import { rule as requireNamedParts } from '../require-named-parts.ts';
import { rule as requireOwnerFiles } from '../require-owner-files.ts';
import { rule as requireRemoval } from '../require-removal.ts';
import { rule as requireVerifiedContacts } from '../require-verified-contacts.ts';
import { rule as uniqueContact } from '../unique-contact.ts';
import { rule as uniqueId } from '../unique-id.ts';
import { rule as validAlias } from '../valid-alias.ts';
import { rule as validAnchor } from '../valid-anchor.ts';
import { rule as validImageLink } from '../valid-image-link.ts';
import { rule as validLedger } from '../valid-ledger.ts';
import { rule as validLink } from '../valid-link.ts';
import { rule as validProgram } from '../valid-program.ts';

/** Every rule over all documents, sorted by id. */
export const rules: readonly CatalogueRule[] = [
  consistentArticleDates,
  consistentContacts,
  consistentDates,
  consistentExpectations,
  consistentLanguages,
  consistentSectionTitle,
  consistentStatus,
  noCopiedProse,
  noLinkToInternal,
  noNearMissDomain,
  noUnusedImage,
  requireArticlePair,
  requireNamedParts,
  requireOwnerFiles,
  requireRemoval,
  requireVerifiedContacts,
  uniqueContact,
  uniqueId,
  validAlias,
  validAnchor,
  validImageLink,
  validLedger,
  validLink,
  validProgram,
];
