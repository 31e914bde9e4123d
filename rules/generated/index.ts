/* Generated from the files of rules/ by `npm run generate`. */
import type { Rule } from '../kit/define-rule.ts';
import { rule as consistentContacts } from '../consistent-contacts.ts';
import { rule as consistentDates } from '../consistent-dates.ts';
import { rule as consistentTitle } from '../consistent-title.ts';
import { rule as frontMatterSchema } from '../front-matter-schema.ts';
import { rule as judged } from '../judged.ts';
import { rule as noEmptySection } from '../no-empty-section.ts';
import { rule as noHiddenCharacters } from '../no-hidden-characters.ts';
import { rule as noHtmlComment } from '../no-html-comment.ts';
import { rule as noInternalInPublicRoot } from '../no-internal-in-public-root.ts';
import { rule as noLinkToInternal } from '../no-link-to-internal.ts';
import { rule as noPathCollision } from '../no-path-collision.ts';
import { rule as noRawHtml } from '../no-raw-html.ts';
import { rule as noRemoteImage } from '../no-remote-image.ts';
import { rule as noSymlink } from '../no-symlink.ts';
import { rule as noTemplateText } from '../no-template-text.ts';
import { rule as noUnexpectedFile } from '../no-unexpected-file.ts';
import { rule as noUnsafeLink } from '../no-unsafe-link.ts';
import { rule as noUnusedImage } from '../no-unused-image.ts';
import { rule as requireArticlePair } from '../require-article-pair.ts';
import { rule as requireImageAlt } from '../require-image-alt.ts';
import { rule as requireOrderedSteps } from '../require-ordered-steps.ts';
import { rule as requireOwnerFiles } from '../require-owner-files.ts';
import { rule as requireSections } from '../require-sections.ts';
import { rule as requireSupportContacts } from '../require-support-contacts.ts';
import { rule as uniqueId } from '../unique-id.ts';
import { rule as validAnchor } from '../valid-anchor.ts';
import { rule as validEncoding } from '../valid-encoding.ts';
import { rule as validFrontMatter } from '../valid-front-matter.ts';
import { rule as validImageLink } from '../valid-image-link.ts';
import { rule as validImage } from '../valid-image.ts';
import { rule as validLedger } from '../valid-ledger.ts';
import { rule as validLinkMarkup } from '../valid-link-markup.ts';
import { rule as validLink } from '../valid-link.ts';
import { rule as validPath } from '../valid-path.ts';
import { rule as withinLimits } from '../within-limits.ts';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  consistentContacts,
  consistentDates,
  consistentTitle,
  frontMatterSchema,
  judged,
  noEmptySection,
  noHiddenCharacters,
  noHtmlComment,
  noInternalInPublicRoot,
  noLinkToInternal,
  noPathCollision,
  noRawHtml,
  noRemoteImage,
  noSymlink,
  noTemplateText,
  noUnexpectedFile,
  noUnsafeLink,
  noUnusedImage,
  requireArticlePair,
  requireImageAlt,
  requireOrderedSteps,
  requireOwnerFiles,
  requireSections,
  requireSupportContacts,
  uniqueId,
  validAnchor,
  validEncoding,
  validFrontMatter,
  validImageLink,
  validImage,
  validLedger,
  validLinkMarkup,
  validLink,
  validPath,
  withinLimits,
];
