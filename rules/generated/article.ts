/* Generated from the files of rules/ by `npm run generate`. */
import type { ArticleRule } from '../kit/define-rule.ts';
import { rule as consistentTitle } from '../consistent-title.ts';
import { rule as noEmptySection } from '../no-empty-section.ts';
import { rule as noHtmlComment } from '../no-html-comment.ts';
import { rule as noRawHtml } from '../no-raw-html.ts';
import { rule as noRemoteImage } from '../no-remote-image.ts';
import { rule as noTemplateText } from '../no-template-text.ts';
import { rule as noUnsafeLink } from '../no-unsafe-link.ts';
import { rule as requireImageAlt } from '../require-image-alt.ts';
import { rule as requireOrderedSteps } from '../require-ordered-steps.ts';
import { rule as requireSections } from '../require-sections.ts';
import { rule as requireSupportContacts } from '../require-support-contacts.ts';
import { rule as validLinkMarkup } from '../valid-link-markup.ts';

/** Every rule over one document, sorted by id. */
export const rules: readonly ArticleRule[] = [
  consistentTitle,
  noEmptySection,
  noHtmlComment,
  noRawHtml,
  noRemoteImage,
  noTemplateText,
  noUnsafeLink,
  requireImageAlt,
  requireOrderedSteps,
  requireSections,
  requireSupportContacts,
  validLinkMarkup,
];
