import { describe, expect, test } from 'vitest';
import { validatorFor } from '../../scripts/schemas.ts';

const article = { title: 'Deploy Widget', description: 'How to.', audience: 'public', version: '4.2', reviewed: '2026-03-31' };

describe('validatorFor', () => {
  test('is content with what the schema describes, and changes nothing in it', () => {
    const data = structuredClone(article);
    expect(validatorFor('public-article')(data)).toEqual([]);
    expect(data).toEqual(article);
  });

  test('gives every error at once, with the place and what would do', () => {
    const errors = validatorFor('public-article')({ ...article, audience: 'internal', reviewed: '2026-02-30', version: 1.1, keywords: ['a', 'a'], Title: 'x' });
    expect(errors.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort()).toEqual([' additionalProperties', '/audience const', '/keywords uniqueItems', '/reviewed format', '/version type']);
  });

  test('does not take what every object inherits for a field', () => {
    const missing = validatorFor('partner')({}).map(({ params }) => params['missingProperty'] as string);
    expect(missing).toEqual(['name', 'summary', 'website', 'support', 'escalation']);
    expect(validatorFor('partner')(Object.create(null))).toHaveLength(5);
  });

  test('counts characters as readers do', () => {
    expect(validatorFor('public-article')({ ...article, title: '😀'.repeat(120) })).toEqual([]);
    expect(validatorFor('public-article')({ ...article, title: '😀'.repeat(121) })).toHaveLength(1);
  });

  test('asks a member for its tier and refuses one to everybody else', () => {
    const applicant = { program: '2015-02', status: 'applicant', applied: '2026-03-31' };
    expect(validatorFor('membership')(applicant)).toEqual([]);
    expect(validatorFor('membership')({ ...applicant, tier: 'gold' }).map(({ instancePath }) => instancePath)).toContain('/tier');
    expect(validatorFor('membership')({ ...applicant, status: 'member' }).map(({ params }) => params['missingProperty'] as unknown)).toContain('tier');
  });

  test('keeps an answer apart from the next one', () => {
    const first = validatorFor('program-page')({});
    validatorFor('program-page')({ title: 'x' });
    expect(first).toHaveLength(3);
  });

  test.each(['program', 'check-report', 'readiness-report'] as const)('%s', (kind) => {
    expect(validatorFor(kind)({}).length).toBeGreaterThan(0);
  });
});
