/* Generated from the files of rules/ by `npm run generate`. */
import type { Rule } from '../kit/define-rule.ts';
import { rule as consistentArticleDates } from '../consistent-article-dates.ts';
import { rule as consistentContacts } from '../consistent-contacts.ts';
import { rule as consistentDates } from '../consistent-dates.ts';
import { rule as consistentExpectations } from '../consistent-expectations.ts';
import { rule as consistentFrontMatter } from '../consistent-front-matter.ts';
import { rule as consistentLanguages } from '../consistent-languages.ts';
import { rule as consistentPhone } from '../consistent-phone.ts';
import { rule as consistentSectionTitle } from '../consistent-section-title.ts';
import { rule as consistentSeverity } from '../consistent-severity.ts';
import { rule as consistentStatus } from '../consistent-status.ts';
import { rule as consistentTitle } from '../consistent-title.ts';
import { rule as explainPlaceholders } from '../explain-placeholders.ts';
import { rule as frontMatterSchema } from '../front-matter-schema.ts';
import { rule as judged } from '../judged.ts';
import { rule as legalTransition } from '../legal-transition.ts';
import { rule as noChangedId } from '../no-changed-id.ts';
import { rule as noCopiedProse } from '../no-copied-prose.ts';
import { rule as noEmptySection } from '../no-empty-section.ts';
import { rule as noHiddenCharacters } from '../no-hidden-characters.ts';
import { rule as noHtmlComment } from '../no-html-comment.ts';
import { rule as noInternalInPublicRoot } from '../no-internal-in-public-root.ts';
import { rule as noInternalPath } from '../no-internal-path.ts';
import { rule as noLinkToInternal } from '../no-link-to-internal.ts';
import { rule as noNearMissDomain } from '../no-near-miss-domain.ts';
import { rule as noPathCollision } from '../no-path-collision.ts';
import { rule as noRawHtml } from '../no-raw-html.ts';
import { rule as noRemoteImage } from '../no-remote-image.ts';
import { rule as noSecrets } from '../no-secrets.ts';
import { rule as noSelfApproval } from '../no-self-approval.ts';
import { rule as noStaffText } from '../no-staff-text.ts';
import { rule as noStraySpace } from '../no-stray-space.ts';
import { rule as noSymlink } from '../no-symlink.ts';
import { rule as noTemplateText } from '../no-template-text.ts';
import { rule as noTypographicCode } from '../no-typographic-code.ts';
import { rule as noUnexpectedFile } from '../no-unexpected-file.ts';
import { rule as noUnsafeLink } from '../no-unsafe-link.ts';
import { rule as noUnusedDefinition } from '../no-unused-definition.ts';
import { rule as noUnusedImage } from '../no-unused-image.ts';
import { rule as noVagueLink } from '../no-vague-link.ts';
import { rule as ownedFiles } from '../owned-files.ts';
import { rule as plainWords } from '../plain-words.ts';
import { rule as requireAnswerTimes } from '../require-answer-times.ts';
import { rule as requireArticlePair } from '../require-article-pair.ts';
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
import { rule as requireNamedParts } from '../require-named-parts.ts';
import { rule as requireOrderedSteps } from '../require-ordered-steps.ts';
import { rule as requireOwnerFiles } from '../require-owner-files.ts';
import { rule as requireParticulars } from '../require-particulars.ts';
import { rule as requirePrerequisites } from '../require-prerequisites.ts';
import { rule as requirePricing } from '../require-pricing.ts';
import { rule as requireRemoval } from '../require-removal.ts';
import { rule as requireRoleMailbox } from '../require-role-mailbox.ts';
import { rule as requireRouting } from '../require-routing.ts';
import { rule as requireSections } from '../require-sections.ts';
import { rule as requireSupportContacts } from '../require-support-contacts.ts';
import { rule as requireVerification } from '../require-verification.ts';
import { rule as requireVerifiedContacts } from '../require-verified-contacts.ts';
import { rule as uniqueContact } from '../unique-contact.ts';
import { rule as uniqueId } from '../unique-id.ts';
import { rule as validAlias } from '../valid-alias.ts';
import { rule as validAnchor } from '../valid-anchor.ts';
import { rule as validBaseline } from '../valid-baseline.ts';
import { rule as validCertificate } from '../valid-certificate.ts';
import { rule as validDate } from '../valid-date.ts';
import { rule as validEncoding } from '../valid-encoding.ts';
import { rule as validFrontMatter } from '../valid-front-matter.ts';
import { rule as validImageLink } from '../valid-image-link.ts';
import { rule as validImage } from '../valid-image.ts';
import { rule as validKey } from '../valid-key.ts';
import { rule as validLedger } from '../valid-ledger.ts';
import { rule as validLinkMarkup } from '../valid-link-markup.ts';
import { rule as validLink } from '../valid-link.ts';
import { rule as validPath } from '../valid-path.ts';
import { rule as validPeople } from '../valid-people.ts';
import { rule as validPhone } from '../valid-phone.ts';
import { rule as validProgram } from '../valid-program.ts';
import { rule as validWaivers } from '../valid-waivers.ts';
import { rule as withinLimits } from '../within-limits.ts';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  consistentArticleDates,
  consistentContacts,
  consistentDates,
  consistentExpectations,
  consistentFrontMatter,
  consistentLanguages,
  consistentPhone,
  consistentSectionTitle,
  consistentSeverity,
  consistentStatus,
  consistentTitle,
  explainPlaceholders,
  frontMatterSchema,
  judged,
  legalTransition,
  noChangedId,
  noCopiedProse,
  noEmptySection,
  noHiddenCharacters,
  noHtmlComment,
  noInternalInPublicRoot,
  noInternalPath,
  noLinkToInternal,
  noNearMissDomain,
  noPathCollision,
  noRawHtml,
  noRemoteImage,
  noSecrets,
  noSelfApproval,
  noStaffText,
  noStraySpace,
  noSymlink,
  noTemplateText,
  noTypographicCode,
  noUnexpectedFile,
  noUnsafeLink,
  noUnusedDefinition,
  noUnusedImage,
  noVagueLink,
  ownedFiles,
  plainWords,
  requireAnswerTimes,
  requireArticlePair,
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
  requireNamedParts,
  requireOrderedSteps,
  requireOwnerFiles,
  requireParticulars,
  requirePrerequisites,
  requirePricing,
  requireRemoval,
  requireRoleMailbox,
  requireRouting,
  requireSections,
  requireSupportContacts,
  requireVerification,
  requireVerifiedContacts,
  uniqueContact,
  uniqueId,
  validAlias,
  validAnchor,
  validBaseline,
  validCertificate,
  validDate,
  validEncoding,
  validFrontMatter,
  validImageLink,
  validImage,
  validKey,
  validLedger,
  validLinkMarkup,
  validLink,
  validPath,
  validPeople,
  validPhone,
  validProgram,
  validWaivers,
  withinLimits,
];
