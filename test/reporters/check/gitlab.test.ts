import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../../rules/kit/finding.ts';
import { renderGitLab } from '../../../scripts/reporters/check/gitlab.ts';
import { findings, hostileReporting, rendered, reporting } from './reports.ts';

interface Issue {
  check_name: string;
  severity: string;
  fingerprint: string;
  location: { path: string };
}

const issues = (given = reporting()): Issue[] => JSON.parse(renderGitLab(given)) as Issue[];

it('prints an issue a finding, and none for what is let pass', async () => {
  expect(await rendered('gitlab')).toMatchInlineSnapshot(`
    "[
      {
        "type": "issue",
        "check_name": "no-unused-image",
        "description": "No article shows \`a b#1.png\`. Show it, or remove it.",
        "categories": [
          "Clarity"
        ],
        "severity": "info",
        "fingerprint": "a9eb07244f8a6195793b976b3e747be5",
        "location": {
          "path": "content/partners/acme/widget/public/a b#1.png",
          "positions": {
            "begin": {
              "line": 1,
              "column": 1
            },
            "end": {
              "line": 1,
              "column": 1
            }
          }
        }
      },
      {
        "type": "issue",
        "check_name": "require-sections",
        "description": "\`Befor you begin\` is not a heading that the program knows. Did you mean \`Before you begin\`?",
        "categories": [
          "Clarity"
        ],
        "severity": "critical",
        "fingerprint": "e96455180090b32483c74e87831704b1",
        "location": {
          "path": "content/partners/acme/widget/public/deploy.md",
          "positions": {
            "begin": {
              "line": 5,
              "column": 1
            },
            "end": {
              "line": 5,
              "column": 19
            }
          }
        }
      },
      {
        "type": "issue",
        "check_name": "no-unsafe-link",
        "description": "\`http://www.acme.example/\` is not encrypted. Write \`https://www.acme.example/\`.",
        "categories": [
          "Clarity"
        ],
        "severity": "minor",
        "fingerprint": "fb9a271a0ed996b9e1b7907436ae2c66",
        "location": {
          "path": "content/partners/acme/widget/public/deploy.md",
          "positions": {
            "begin": {
              "line": 7,
              "column": 16
            },
            "end": {
              "line": 7,
              "column": 40
            }
          }
        }
      }
    ]
    "
  `);
});

it('weighs what blocks as critical, and what could not be judged as a blocker', () => {
  const found = [...findings, { ...findings[1]!, rule: 'judged' }];
  expect(issues(reporting(found)).map(({ check_name, severity }) => `${check_name} ${severity}`)).toEqual(['no-unused-image info', 'require-sections critical', 'no-unsafe-link minor', 'judged blocker']);
});

it('gives no two findings the same fingerprint, of which GitLab would drop one', () => {
  const same = Array.from({ length: 5 }, (): Finding => ({ ...findings[1]! }));
  expect(new Set(issues(reporting(same)).map(({ fingerprint }) => fingerprint)).size).toBe(5);
  fc.assert(
    fc.property(hostileReporting, (given) => {
      const all = issues(given).map(({ fingerprint }) => fingerprint);
      expect(new Set(all).size).toBe(all.length);
      for (const fingerprint of all) expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
    }),
  );
});
