import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { rules } from '../../../rules/generated/index.ts';
import { renderJUnit } from '../../../scripts/reporters/check/junit.ts';
import { findings, hostileReporting, reporting } from './reports.ts';

it('prints a suite a rule, in it a test a file', () => {
  const [head, ...suites] = renderJUnit(reporting()).split(/(?=^<testsuite )/m);
  expect(head?.replace(/tests="\d+"/, 'tests="N"') + suites.filter((suite) => !suite.includes('name="every file"')).join('')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="assay check" tests="N" failures="1" errors="0" skipped="1">
    <testsuite name="no-unsafe-link" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="no-unsafe-link" name="content/partners/acme/widget/public/deploy.md" file="content/partners/acme/widget/public/deploy.md" line="7">
    <system-out>warning  content/partners/acme/widget/public/deploy.md:7:16
    what \`http://www.acme.example/\` is not encrypted.
    why  Anybody in between can read the page.
    fix  Write \`https://www.acme.example/\`.
    see  https://kb.example.com/rules/no-unsafe-link/</system-out>
    </testcase>
    </testsuite>
    <testsuite name="no-unused-image" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="no-unused-image" name="content/partners/acme/widget/public/a b#1.png" file="content/partners/acme/widget/public/a b#1.png">
    <system-out>note  content/partners/acme/widget/public/a b#1.png
    what No article shows \`a b#1.png\`.
    why  Nobody sees it.
    fix  Show it, or remove it.
    see  https://kb.example.com/rules/no-unused-image/</system-out>
    </testcase>
    </testsuite>
    <testsuite name="require-image-alt" tests="1" failures="0" errors="0" skipped="1">
    <testcase classname="require-image-alt" name="content/partners/acme/widget/public/use.md" file="content/partners/acme/widget/public/use.md" line="3">
    <skipped message="The images are drawn anew in December."/>
    </testcase>
    </testsuite>
    <testsuite name="require-sections" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="require-sections" name="content/partners/acme/widget/public/deploy.md" file="content/partners/acme/widget/public/deploy.md" line="5">
    <failure type="require-sections" message="\`Befor you begin\` is not a heading that the program knows.">error  content/partners/acme/widget/public/deploy.md:5:1
    what \`Befor you begin\` is not a heading that the program knows.
    why  Readers look for the same answer in the same place.
    fix  Did you mean \`Before you begin\`?
    see  https://kb.example.com/rules/require-sections/</failure>
    </testcase>
    </testsuite>
    "
  `);
  expect(suites.length).toBe(rules.length);
  expect(suites.find((suite) => suite.includes('"valid-link"'))).toBe('<testsuite name="valid-link" tests="1" failures="0" errors="0" skipped="0">\n<testcase classname="valid-link" name="every file"/>\n</testsuite>\n');
});

it('breaks the test of a file that could not be judged, and gathers what a rule found in one file', () => {
  const xml = renderJUnit(reporting([{ ...findings[1]!, rule: 'judged' }, findings[2]!, { ...findings[2]!, severity: 'error', what: 'And this one.' }]));
  expect(xml).toContain('<testsuites name="assay check"');
  expect(xml).toContain('<error type="judged"');
  expect(xml).toContain('<testsuite name="no-unsafe-link" tests="1" failures="1" errors="0" skipped="0">');
  expect(xml).toMatch(/<failure type="no-unsafe-link" message="And this one\.">[^<]*<\/failure>\n<system-out>/);
});

it('holds the text of any file as text', () => {
  fc.assert(
    fc.property(hostileReporting, (given) => {
      const xml = renderJUnit(given);
      // What may not stand in XML 1.0 at all; the browser judges the rest in html.test.ts.
      expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
      expect(xml).not.toContain(']]>');
      const names = new Set<string>();
      new Parser({ onopentagname: (name) => names.add(name) }, { xmlMode: true }).end(xml);
      expect([...names].filter((name) => !['testsuites', 'testsuite', 'testcase', 'failure', 'error', 'skipped', 'system-out'].includes(name))).toEqual([]);
    }),
  );
});
