import { describe, expect, it, test } from 'vitest';
import { becomesInWords, findTransition, nextStages, reachedBy, stageInWords, type Stage } from '../../rules/kit/catalogue/lifecycle.ts';
import { findLifecycleContradiction } from '../../scripts/program/lifecycle.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { documentAt } from '../catalogue/documents.ts';
import { program } from '../fixtures/base.ts';

type Transition = Program['lifecycle']['transitions'][number];

/** The program with one of its transitions changed, and others added. */
function but(id: string, fields: Partial<Record<keyof Transition, string | undefined>>, ...more: Partial<Record<keyof Transition, string>>[]): Program {
  const transitions = program.lifecycle.transitions.map((transition) => (transition.id === id ? { ...transition, ...fields } : transition));
  return { ...program, lifecycle: { ...program.lifecycle, transitions: [...transitions, ...more] as Transition[] } };
}

describe('the lifecycle of the program', () => {
  it('has no contradiction', () => {
    expect(findLifecycleContradiction(program)).toBeUndefined();
  });

  const silver: Stage = { status: 'member', tier: 'silver' };

  it.each<[Stage, Stage, string | undefined]>([
    [{ status: 'applicant' }, { status: 'candidate' }, 'candidacy'],
    [{ status: 'candidate' }, silver, 'membership'],
    [{ status: 'candidate' }, { status: 'member', tier: 'gold' }, undefined],
    [{ status: 'applicant' }, silver, undefined],
    [silver, { status: 'member', tier: 'gold' }, 'gold'],
    [silver, { status: 'member', tier: 'platinum' }, undefined],
    [{ status: 'member', tier: 'platinum' }, silver, 'platinum-to-silver'],
    [{ status: 'member', tier: 'gold' }, { status: 'lapsed' }, 'member-lapsed'],
    [{ status: 'member', tier: 'gold' }, { status: 'candidate' }, undefined],
    [{ status: 'declined' }, { status: 'applicant' }, 'declined-again'],
    [{ status: 'declined' }, { status: 'candidate' }, undefined],
    [silver, silver, undefined],
  ])('%j to %j', (from, to, id) => {
    expect(findTransition(program, from, to)?.id).toBe(id);
  });

  it('leads from everywhere to somewhere', () => {
    expect(nextStages(program, silver).map(stageInWords)).toEqual(['`member` (gold)', '`withdrawn`', '`lapsed`']);
    for (const { id } of program.lifecycle.statuses) expect(nextStages(program, { status: id }), id).not.toEqual([]);
    expect(program.lifecycle.statuses.map(({ id }) => becomesInWords({ status: id }))).toEqual(['becomes an applicant', 'becomes a candidate', 'becomes a member', 'is declined', 'is withdrawn', 'lapses']);
  });

  it('reads off the days how far somebody came', () => {
    const saying = (data: Record<string, unknown>) => documentAt('partners/acme/membership.md', { frontMatter: { ...documentAt('partners/acme/membership.md').frontMatter, data } });
    expect(reachedBy(saying({}))).toBe('applicant');
    expect(reachedBy(saying({ candidateSince: '2026-09-01' }))).toBe('candidate');
    expect(reachedBy(saying({ candidateSince: '2026-09-01', memberSince: '2026-13-01' }))).toBe('candidate');
    expect(reachedBy(saying({ memberSince: '2026-10-01' }))).toBe('member');
    expect(reachedBy(undefined)).toBe('applicant');
  });
});

test.each<[string, Program, string]>([
  ['a transition given twice', but('gold', { from: 'applicant', to: 'candidate', fromTier: undefined, toTier: undefined, blockedBy: 'applicant->candidate' }), 'lifecycle.transitions: gold is the same transition as candidacy'],
  ['a tier for somebody who is no member', but('candidacy', { toTier: 'silver' }), 'lifecycle.transitions: candidacy gives a tier to a partner that is candidate; only members have one'],
  ['a tier before without one after', but('gold', { toTier: undefined }), 'lifecycle.transitions: gold names a tier before without one after; it changes between two tiers of a member'],
  ['a tier after without one before', but('gold', { fromTier: undefined }), 'lifecycle.transitions: gold names a tier after without one before'],
  ['a member without a tier', but('membership', { toTier: undefined }), 'lifecycle.transitions: membership makes a member without saying of which tier'],
  ['a tier that stays', but('gold', { toTier: 'silver' }), 'lifecycle.transitions: gold changes nothing'],
  ['a way up that asks for nothing', but('gold', { blockedBy: undefined }), 'lifecycle.transitions: gold is blocked by nothing, not by tier->gold'],
  ['a way up that asks for something else', but('platinum', { blockedBy: 'tier->gold' }), 'lifecycle.transitions: platinum is blocked by tier->gold, not by tier->platinum'],
  ['a way out that asks for something', but('member-lapsed', { blockedBy: 'renewal' }), 'lifecycle.transitions: member-lapsed is blocked by renewal, but nothing has to be met for it'],
  ['a renewal without evaluation', but('renewal', { blockedBy: undefined }), 'lifecycle.transitions: renewal is blocked by nothing, not by renewal'],
  ['a status that there is not', { ...program, lifecycle: { ...program.lifecycle, statuses: program.lifecycle.statuses.filter(({ id }) => id !== 'lapsed') } }, 'lifecycle.transitions: candidate-lapsed names lapsed, which is no status'],
  ['a tier that there is not', { ...program, tiers: program.tiers.filter(({ id }) => id !== 'platinum') }, 'lifecycle.transitions: platinum names platinum, which is no tier'],
  ['a status that nothing leads to', { ...program, lifecycle: { ...program.lifecycle, transitions: program.lifecycle.transitions.filter(({ to }) => to !== 'declined') } }, 'lifecycle.statuses: nothing leads from applicant to declined'],
])('findLifecycleContradiction finds %s', (_, wrong, message) => {
  expect(findLifecycleContradiction(wrong)).toBe(message);
});
