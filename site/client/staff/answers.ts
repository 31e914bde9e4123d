// What the internal edition answers at once: whom to call, and known issues.
import { staffStrings as words } from '../../strings/staff.ts';
import styles from '../../styles/direct.css?url';
import { make } from '../article/dom.ts';
import { showLocalTimes } from './clock.ts';
import { findIssues, findPartners, type FoundIssue, type StaffIndex, type StaffPartner } from './match.ts';

let loading: Promise<StaffIndex> | undefined;

/** Direct answers to a question, as entries of a list: known issues before whom to call where the question holds a message. */
export async function answersTo(query: string): Promise<HTMLLIElement[]> {
  const index = await (loading ??= load());
  addStyles();
  const issues = findIssues(query, index);
  const partners = findPartners(query, index);
  const entries = { issues: issues.map((found) => issueEntry(found, index.partners)), partners: partners.map(partnerEntry) };
  const all = issues.some(({ error }) => error !== undefined) ? [...entries.issues, ...entries.partners] : [...entries.partners, ...entries.issues];
  for (const entry of all) showLocalTimes(entry);
  return all;
}

function issueEntry({ issue, error }: FoundIssue, partners: readonly StaffPartner[]): HTMLLIElement {
  const { title, text, address, of, by, article } = issue;
  const partner = partners.find(({ name }) => name === by);
  const message = error === undefined ? [] : [make('p', { className: 'message' }, make('code', {}, make('mark', {}, error)))];
  return make('li', { className: 'issue' }, make('a', { href: address }, title), make('p', { className: 'by' }, [words.issue, of, article].join(' · ')), ...message, make('p', {}, text), ...(partner ? dial(partner) : []));
}

function partnerEntry(partner: StaffPartner): HTMLLIElement {
  const { name, address, standing, hours, zone, open, solutions } = partner;
  const products = solutions.flatMap(({ name: product, address: at }, index) => [...(index > 0 ? [', '] : []), make('a', { href: at }, product)]);
  const there = make('p', { className: 'there', hidden: true });
  if (zone !== undefined) Object.assign(there.dataset, { zone, ...(open !== undefined && { open }) });
  return make('li', { className: 'whom' }, make('a', { href: address }, name), make('p', { className: 'by' }, [words.whom, standing, hours].filter(Boolean).join(' · ')), ...dial(partner), there, make('p', { className: 'products' }, ...products));
}

function dial({ phone, dial: number, team }: StaffPartner): HTMLElement[] {
  return phone === undefined || number === undefined ? [] : [make('p', { className: 'dial' }, make('a', { href: number, dir: 'ltr' }, phone), ...(team === undefined ? [] : [` ${team}`]))];
}

/** The list shows without them, plainer. */
function addStyles(): void {
  if (document.querySelector(`link[href="${styles}"]`)) return;
  document.head.append(make('link', { rel: 'stylesheet', href: styles }));
}

async function load(): Promise<StaffIndex> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}search/staff.json`);
    if (response.ok) return (await response.json()) as StaffIndex;
  } catch {
    // The pages are still searched, and the next question asks again.
  }
  loading = undefined;
  return { issues: [], partners: [] };
}
