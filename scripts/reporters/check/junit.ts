import type { Finding } from '../../../rules/kit/finding.ts';
import { helpAddress } from '../../../rules/kit/help.ts';
import { rule as judged } from '../../../rules/judged.ts';
import { rules } from '../../../rules/generated/index.ts';
import { printable } from '../text.ts';
import { divide, type Reporting } from './reporting.ts';

/**
 * The form that most CI systems read test results in: a rule is a suite, a file in which it found something a test. An error
 * fails its test, a file that could not be judged breaks it, what is let pass skips it; warnings and notes pass and are told.
 */
export function renderJUnit(reporting: Reporting): string {
  const byRule = Map.groupBy(reporting.result.findings, ({ rule }) => rule);
  const names = [...new Set([...rules.map(({ id }) => id), ...byRule.keys()])].sort();
  const suites = names.map((name) => suite(name, byRule.get(name) ?? [], reporting));
  const sum = (what: keyof Tally): number => suites.reduce((total, each) => total + each.tally[what], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element('testsuites', { name: 'assay check', ...numbers({ tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') }) }, suites.map(({ xml }) => xml)),
    '',
  ].join('\n');
}

interface Tally {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
}

function suite(rule: string, findings: readonly Finding[], reporting: Reporting): { tally: Tally; xml: string } {
  const tally: Tally = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  const tests = [...Map.groupBy(findings, ({ path }) => path)].map(([path, found]) => {
    const { outcome, xml } = test(rule, path, found, reporting);
    tally.tests++;
    if (outcome) tally[outcome]++;
    return xml;
  });
  if (tests.length === 0) {
    tally.tests++;
    // A CI system takes a suite without tests for one that did not run.
    tests.push(element('testcase', { classname: rule, name: 'every file' }));
  }
  return { tally, xml: element('testsuite', { name: rule, ...numbers(tally) }, tests) };
}

function test(rule: string, path: string, findings: readonly Finding[], reporting: Reporting): { outcome?: keyof Tally; xml: string } {
  const { counting } = divide(findings);
  const errors = counting.filter(({ severity }) => severity === 'error');
  const others = counting.filter(({ severity }) => severity !== 'error');
  const file = printable(reporting.show(path));
  const line = (errors[0] ?? findings[0])?.range?.start.line;
  const body: string[] = [];
  let outcome: keyof Tally | undefined;
  if (errors[0]) {
    outcome = rule === judged.id ? 'errors' : 'failures';
    body.push(element(outcome === 'errors' ? 'error' : 'failure', { type: rule, message: printable(errors[0].what) }, [text(errors.map((finding) => told(finding, reporting)).join('\n\n'))]));
  } else if (counting.length === 0 && findings[0]?.suppression) {
    outcome = 'skipped';
    body.push(element('skipped', { message: printable(findings[0].suppression.justification) }));
  }
  if (others.length > 0) body.push(element('system-out', {}, [text(others.map((finding) => told(finding, reporting)).join('\n\n'))]));
  return { ...(outcome && { outcome }), xml: element('testcase', { classname: rule, name: file, file, ...(line !== undefined && { line: String(line) }) }, body) };
}

function told({ rule, severity, path, range, what, why, fix }: Finding, { show, site }: Reporting): string {
  const place = range ? `${show(path)}:${range.start.line}:${range.start.column}` : show(path);
  // No line begins with the text of a file, which could be a command of the system that shows it.
  return [`${severity}  ${printable(place)}`, `what ${printable(what)}`, `why  ${printable(why)}`, `fix  ${printable(fix)}`, `see  ${helpAddress(rule, site)}`].join('\n');
}

/** An element with its children, each on lines of its own; an element that holds text holds nothing else. */
function element(name: string, attributes: Record<string, string>, children: readonly string[] = []): string {
  const start = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${text(value)}"`).join('')}`;
  if (children.length === 0) return `${start}/>`;
  const isText = !children[0]?.startsWith('<');
  return isText ? `${start}>${children.join('')}</${name}>` : [`${start}>`, ...children, `</${name}>`].join('\n');
}

/** Text as it may stand in XML. What XML cannot hold, control characters and halves of pairs, was made printable before; `]]>` may not stand in text either. */
function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function numbers(tally: object): Record<string, string> {
  return Object.fromEntries(Object.entries(tally).map(([key, value]) => [key, String(value)]));
}
