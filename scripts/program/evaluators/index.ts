import { answersConsideration, listsSimilarMembers } from './application.ts';
import { fillsSections, followsProduct, hasArticle, moreDetailed, noBlockingFindings, noFindingsOf, statesExpectations } from './articles.ts';
import { withinCandidacy, withinTerm } from './dates.ts';
import type { Evaluator } from './evaluator.ts';
import { knownSupportTier, namesOwners, offersSupport } from './membership.ts';

/** Every evaluator by the name that `computed.by` in the program data gives it. */
export const evaluators: ReadonlyMap<string, Evaluator> = new Map([
  ['answers-consideration', answersConsideration],
  ['fills-sections', fillsSections],
  ['follows-product', followsProduct],
  ['has-article', hasArticle],
  ['known-support-tier', knownSupportTier],
  ['lists-similar-members', listsSimilarMembers],
  ['more-detailed', moreDetailed],
  ['names-owners', namesOwners],
  ['no-blocking-findings', noBlockingFindings],
  ['no-findings-of', noFindingsOf],
  ['offers-support', offersSupport],
  ['states-expectations', statesExpectations],
  ['within-candidacy', withinCandidacy],
  ['within-term', withinTerm],
]);
