/* Generated from the files of rules/ by `npm run generate`. */
import type { ArticleRule } from '../kit/define-rule.ts';
import { rule as consistentFrontMatter } from '../consistent-front-matter.ts';
import { rule as consistentPhone } from '../consistent-phone.ts';
import { rule as consistentSeverity } from '../consistent-severity.ts';
import { rule as consistentTitle } from '../consistent-title.ts';
import { rule as explainPlaceholders } from '../explain-placeholders.ts';
import { rule as noEmptySection } from '../no-empty-section.ts';
import { rule as noHtmlComment } from '../no-html-comment.ts';
import { rule as noInternalPath } from '../no-internal-path.ts';
import { rule as noRawHtml } from '../no-raw-html.ts';
import { rule as noRemoteImage } from '../no-remote-image.ts';
import { rule as noSecrets } from '../no-secrets.ts';
import { rule as noStaffText } from '../no-staff-text.ts';
import { rule as noStraySpace } from '../no-stray-space.ts';
import { rule as noTemplateText } from '../no-template-text.ts';
import { rule as noTypographicCode } from '../no-typographic-code.ts';
import { rule as noUnsafeLink } from '../no-unsafe-link.ts';
import { rule as noUnusedDefinition } from '../no-unused-definition.ts';
import { rule as noVagueLink } from '../no-vague-link.ts';
import { rule as plainWords } from '../plain-words.ts';
import { rule as requireAnswerTimes } from '../require-answer-times.ts';
import { rule as requireAudience } from '../require-audience.ts';
import { rule as requireBothContacts } from '../require-both-contacts.ts';
import { rule as requireCauseAndAction } from '../require-cause-and-action.ts';
import { rule as requireCodeLanguage } from '../require-code-language.ts';
import { rule as requireContactDetails } from '../require-contact-details.ts';
import { rule as requireContactLink } from '../require-contact-link.ts';
import { rule as requireEscalationOrder } from '../require-escalation-order.ts';
import { rule as requireImageAlt } from '../require-image-alt.ts';
import { rule as requireKnownLimits } from '../require-known-limits.ts';
import { rule as requireLicence } from '../require-licence.ts';
import { rule as requireOrderedSteps } from '../require-ordered-steps.ts';
import { rule as requireParticulars } from '../require-particulars.ts';
import { rule as requirePrerequisites } from '../require-prerequisites.ts';
import { rule as requirePricing } from '../require-pricing.ts';
import { rule as requireRoleMailbox } from '../require-role-mailbox.ts';
import { rule as requireRouting } from '../require-routing.ts';
import { rule as requireSections } from '../require-sections.ts';
import { rule as requireSupportContacts } from '../require-support-contacts.ts';
import { rule as requireVerification } from '../require-verification.ts';
import { rule as validDate } from '../valid-date.ts';
import { rule as validLinkMarkup } from '../valid-link-markup.ts';
import { rule as validPhone } from '../valid-phone.ts';

/** Every rule over one document, sorted by id. */
export const rules: readonly ArticleRule[] = [
  consistentFrontMatter,
  consistentPhone,
  consistentSeverity,
  consistentTitle,
  explainPlaceholders,
  noEmptySection,
  noHtmlComment,
  noInternalPath,
  noRawHtml,
  noRemoteImage,
  noSecrets,
  noStaffText,
  noStraySpace,
  noTemplateText,
  noTypographicCode,
  noUnsafeLink,
  noUnusedDefinition,
  noVagueLink,
  plainWords,
  requireAnswerTimes,
  requireAudience,
  requireBothContacts,
  requireCauseAndAction,
  requireCodeLanguage,
  requireContactDetails,
  requireContactLink,
  requireEscalationOrder,
  requireImageAlt,
  requireKnownLimits,
  requireLicence,
  requireOrderedSteps,
  requireParticulars,
  requirePrerequisites,
  requirePricing,
  requireRoleMailbox,
  requireRouting,
  requireSections,
  requireSupportContacts,
  requireVerification,
  validDate,
  validLinkMarkup,
  validPhone,
];
