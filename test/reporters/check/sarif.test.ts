import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { expect, it } from 'vitest';
import { rules } from '../../../rules/generated/index.ts';
import { renderSarif } from '../../../scripts/reporters/check/sarif.ts';
import { findings, hostileReporting, lines, reporting } from './reports.ts';

const schema = JSON.parse(readFileSync(new URL('../../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as Record<string, unknown>;
// The schema is of draft 4; the words that it uses mean the same today, and one of its patterns is no Unicode one.
const { id: _id, $schema: _schema, ...today } = schema;
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(today);

function log(given = reporting()): Log['runs'][number] {
  const parsed = JSON.parse(renderSarif(given)) as Log;
  expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
  return parsed.runs[0]!;
}

it('prints the whole result: place, message, fingerprint, fix, and why one is let pass', () => {
  const results = log().results ?? [];
  expect(results.map(({ ruleIndex = -1 }) => rules[ruleIndex]?.id)).toEqual(findings.map(({ rule }) => rule));
  expect(results.map((result) => ({ ...result, ruleIndex: 0 }))).toMatchInlineSnapshot(`
    [
      {
        "level": "note",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "content/partners/acme/widget/public/a%20b%231.png",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "startLine": 1,
              },
            },
          },
        ],
        "message": {
          "text": "No article shows \`a b#1.png\`. Show it, or remove it. Nobody sees it.",
        },
        "partialFingerprints": {
          "assayFinding/v1": "a9eb07244f8a6195793b976b3e747be5",
        },
        "ruleId": "no-unused-image",
        "ruleIndex": 0,
        "suppressions": [],
      },
      {
        "fixes": [
          {
            "artifactChanges": [
              {
                "artifactLocation": {
                  "uri": "content/partners/acme/widget/public/deploy.md",
                  "uriBaseId": "%SRCROOT%",
                },
                "replacements": [
                  {
                    "deletedRegion": {
                      "endColumn": 19,
                      "endLine": 5,
                      "startColumn": 4,
                      "startLine": 5,
                    },
                    "insertedContent": {
                      "text": "Before you begin",
                    },
                  },
                ],
              },
            ],
            "description": {
              "text": "Did you mean \`Before you begin\`?",
            },
          },
        ],
        "level": "error",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "content/partners/acme/widget/public/deploy.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 19,
                "endLine": 5,
                "startColumn": 1,
                "startLine": 5,
              },
            },
          },
        ],
        "message": {
          "text": "\`Befor you begin\` is not a heading that the program knows. Did you mean \`Before you begin\`? Readers look for the same answer in the same place.",
        },
        "partialFingerprints": {
          "assayFinding/v1": "e96455180090b32483c74e87831704b1",
        },
        "relatedLocations": [
          {
            "id": 1,
            "message": {
              "text": "The solution says so.",
            },
            "physicalLocation": {
              "artifactLocation": {
                "uri": "content/partners/acme/widget/solution.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 5,
                "endLine": 2,
                "startColumn": 1,
                "startLine": 2,
              },
            },
          },
        ],
        "ruleId": "require-sections",
        "ruleIndex": 0,
        "suppressions": [],
      },
      {
        "level": "warning",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "content/partners/acme/widget/public/deploy.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 40,
                "endLine": 7,
                "startColumn": 16,
                "startLine": 7,
              },
            },
          },
        ],
        "message": {
          "text": "\`http://www.acme.example/\` is not encrypted. Write \`https://www.acme.example/\`. Anybody in between can read the page.",
        },
        "partialFingerprints": {
          "assayFinding/v1": "fb9a271a0ed996b9e1b7907436ae2c66",
        },
        "ruleId": "no-unsafe-link",
        "ruleIndex": 0,
        "suppressions": [],
      },
      {
        "level": "error",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "content/partners/acme/widget/public/use.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 9,
                "endLine": 3,
                "startColumn": 1,
                "startLine": 3,
              },
            },
          },
        ],
        "message": {
          "text": "The image \`a.png\` has no text. Say what it shows. Some readers hear it.",
        },
        "partialFingerprints": {
          "assayFinding/v1": "8ba4b7a5430918c63d9172dbceeb97d8",
        },
        "ruleId": "require-image-alt",
        "ruleIndex": 0,
        "suppressions": [
          {
            "justification": "The images are drawn anew in December.",
            "kind": "external",
            "properties": {
              "by": "waiver",
              "until": "2026-12-31",
            },
            "status": "accepted",
          },
        ],
      },
    ]
  `);
});

it('holds to the published schema, whatever text there is', () => {
  expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  fc.assert(fc.property(hostileReporting, (given) => void log(given)));
});

it('describes each rule, with its page, where the page is published and how much it weighs', () => {
  const { driver } = log().tool;
  expect(driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  expect(driver.rules?.find(({ id }) => id === 'valid-link')).toMatchObject({
    shortDescription: { text: 'Links within the content lead to an article, in its exact spelling.' },
    help: { text: expect.stringMatching(/^Links within/), markdown: expect.stringContaining('## What to write\n\nThe path from the article you are in') },
    helpUri: 'https://kb.example.com/rules/valid-link/',
    defaultConfiguration: { level: 'error' },
    properties: { 'problem.severity': 'error' },
  });
  for (const { id, help } of driver.rules ?? []) expect((help?.markdown ?? '').replaceAll(/`[^`]*`/g, ''), id).not.toMatch(/\]\((?!https:)/);
});

it('counts columns as editors of JavaScript do, from the root of the repository', () => {
  const run = log();
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(Object.keys(run.originalUriBaseIds ?? {})).toEqual(['%SRCROOT%']);
});

it('makes addresses of paths that only look like them', () => {
  const odd = ['a b.md', '100%.md', 'ä.md', 'c:d.md', 'e?f#g.md', 'h\uD800.md', "i'(1).md"].map((path) => ({ ...findings[0]!, path }));
  const uris = log(reporting(odd)).results?.map((result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri);
  expect(uris).toEqual(['content/a%20b.md', 'content/100%25.md', 'content/%C3%A4.md', 'content/c%3Ad.md', 'content/e%3Ff%23g.md', 'content/h%EF%BF%BD.md', "content/i'(1).md"]);
});

it('makes no placeholder and no link of the text of a file', () => {
  const [result] = log(reporting([{ ...findings[0]!, what: 'Found {0} and [this](https://evil.example/).', why: '', fix: '' }])).results ?? [];
  expect(result?.message.text?.trim()).toBe('Found {{0}} and [this] (https://evil.example/).');
});

it('knows a finding again when lines are added above it, and tells equal ones apart', () => {
  const prints = (shift: number): unknown[] => {
    const moved = [...findings, { ...findings[2]!, what: 'Line 7 is long.' }, findings[2]!].map((finding) => {
      if (!finding.range) return finding;
      const { start, end } = finding.range;
      return { ...finding, what: finding.what.replace('7', String(7 + shift)), range: { start: { ...start, line: start.line + shift }, end: { ...end, line: end.line + shift } } };
    });
    return log({ ...reporting(moved), lines: () => [...Array.from({ length: shift }, () => 'x'), ...lines] }).results?.map(({ partialFingerprints }) => partialFingerprints) ?? [];
  };
  expect(new Set(prints(0).map((print) => JSON.stringify(print))).size).toBe(6);
  expect(prints(3)).toEqual(prints(0));
});

it('offers no fix that only begins what the author must write', () => {
  const [result] = log(reporting([{ ...findings[1]!, draft: true }])).results ?? [];
  expect(result?.fixes).toBeUndefined();
});

it('says what was not judged, not listed, and not there', () => {
  const found = Array.from({ length: 25_010 }, (_, index) => ({ ...findings[2]!, severity: index < 25_005 ? ('warning' as const) : ('error' as const) }));
  const run = log({ ...reporting(found, { notJudged: [{ path: 'x.md', why: 'It took over 10 s.' }], absentRoots: ['private'] }), lines: () => undefined });
  expect(run.results?.length).toBe(25_000);
  expect(run.results?.filter(({ level }) => level === 'error').length).toBe(5);
  expect(run.invocations).toEqual([
    {
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [
        { level: 'error', message: { text: 'It took over 10 s.' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'content/x.md', uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } } }] },
        { level: 'warning', message: { text: '10 more findings not listed; mend these first.' } },
      ],
      toolConfigurationNotifications: [{ level: 'warning', message: { text: 'private is absent: its requirements were not run.' } }],
    },
  ]);
});
