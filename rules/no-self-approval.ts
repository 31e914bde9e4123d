import { grants } from './kit/change/grants.ts';
import { signatures } from './kit/change/signatures.ts';
import { waived } from './kit/change/waived.ts';
import { type CatalogueReport, defineRule } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'no-self-approval',
  scope: 'change',
  summary: 'Nobody signs for somebody else, approves a waiver of their own, gives themselves a role, or waives what stands in the way of a step in the same pull request',
  why: 'A certification is worth what a second pair of eyes is worth; here there was none.',
  severity: 'error',
  appliesTo: ['membership', 'certification'],
  waivable: false,
  *check(change): Iterable<CatalogueReport> {
    yield* signatures(change);
    yield* waived(change);
    yield* grants(change);
  },
});
