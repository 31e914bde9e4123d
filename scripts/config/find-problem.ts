import type { ErrorObject } from 'ajv';
import { whyNoReport } from '../../schemas/report.ts';
import { whyNoTemplate, type Repository } from '../../schemas/repository.ts';
import { eitherOf } from '../../rules/kit/printable.ts';
import type { Config } from '../../schemas/generated/types.ts';
import { suggest } from '../command.ts';
import { fieldSchema, type FieldSchema } from '../pipeline/field-schemas.ts';
import { validatorFor } from '../schemas.ts';

/** What is wrong with a configuration and what would be right, in one line; undefined when it is as its schema says. */
export function findProblem(given: unknown): string | undefined {
  const errors = validatorFor('config')(given);
  // A name that is near a setting says more than that the setting is missing.
  const [first] = [...errors].sort((a, b) => rank(a) - rank(b));
  if (first) {
    const others = errors.filter((error) => error.keyword !== 'required' || first.keyword !== 'additionalProperties');
    const more = new Set(others.map(settingOf)).size - 1;
    return `${explain(first, given)}${more > 0 ? `; ${more} more ${more === 1 ? 'setting is' : 'settings are'} wrong` : ''}`;
  }
  return findContradiction(given as Config);
}

const order = ['additionalProperties', 'required', 'type'];

function rank({ keyword }: ErrorObject): number {
  const place = order.indexOf(keyword);
  return place === -1 ? order.length : place;
}

/** The setting that an error is about; a content root is one, whatever is wrong with it. */
function settingOf(error: ErrorObject): string {
  const root = rootIndex(error);
  return root === undefined ? `${error.instancePath}/${String(error.params['additionalProperty'] ?? error.params['missingProperty'] ?? '')}` : `/content/${root}`;
}

function explain(error: ErrorObject, given: unknown): string {
  const { instancePath, keyword, params } = error;
  const index = rootIndex(error);
  if (index !== undefined) return explainRoot((given as { content: unknown[] }).content[index]);
  if (keyword === 'additionalProperties') return unknownSetting(instancePath, String(params['additionalProperty']), Object.keys(fieldSchema('config', instancePath)?.properties ?? {}));
  if (keyword === 'required') {
    const missing = `${instancePath}/${String(params['missingProperty'])}`;
    return `${nameOf(missing)} is missing; ${rightly(fieldSchema('config', missing))}`;
  }
  if (instancePath === '/content') return '`content` is a list of one or more folders';
  const value = valueAt(given, instancePath);
  const schema = fieldSchema('config', instancePath);
  if (keyword === 'enum' && schema?.enum) return `${nameOf(instancePath)} is one of ${schema.enum.join(', ')}, not ${shown(value)}`;
  if (keyword === 'uniqueItems') return `${nameOf(instancePath)} names one of them twice`;
  return `${nameOf(instancePath)} cannot be ${shown(value)}; ${rightly(schema)}`;
}

/** Which content root an error is about. */
function rootIndex({ instancePath }: ErrorObject): number | undefined {
  const index = /^\/content\/(\d+)/.exec(instancePath)?.[1];
  return index === undefined ? undefined : Number(index);
}

const rootKeys = ['path', 'public', 'optional', 'repository'];

function explainRoot(root: unknown): string {
  const { path, public: isPublic = false, optional = false, ...others } = (typeof root === 'object' && root !== null ? root : {}) as Record<string, unknown>;
  if (typeof path !== 'string' || path === '') return 'a root of `content` is a folder, or { path, public, optional } with the folder as `path`';
  const of = `the content root ${JSON.stringify(path)}`;
  const unknown = Object.keys(others).find((key) => !rootKeys.includes(key));
  if (unknown !== undefined) return `${of} has no setting ${JSON.stringify(unknown)}${suggest(unknown, rootKeys) || `; it has ${rootKeys.join(', ')}`}`;
  if (typeof isPublic !== 'boolean' || typeof optional !== 'boolean') return `${of}: \`public\` and \`optional\` are true or false`;
  return `${of}: \`repository\` is { url, branch, folder, view, edit }, each as for the project's own \`repository\``;
}

function unknownSetting(inside: string, key: string, known: readonly string[]): string {
  const near = suggest(key, known);
  return `${inside === '' ? '' : `${nameOf(inside)} has `}no setting ${JSON.stringify(key)}${near === '' ? `; there are ${known.join(', ')}` : near}`;
}

/** What a setting is, for whoever wrote something else: "it is the path ..., such as "/kb/"". */
function rightly({ description = '', examples = [], enum: allowed }: FieldSchema = {}): string {
  const [sentence = ''] = description.replace(/\.$/, '').split(/\. (?=[A-Z])/);
  const such = allowed ? `one of ${allowed.join(', ')}` : eitherOf(examples.map((example) => JSON.stringify(example)));
  return `it is ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}${such === '' ? '' : `, such as ${such}`}`;
}

/** "`site.url`" of "/site/url". */
function nameOf(pointer: string): string {
  return pointer === '' ? 'the configuration' : `\`${pointer.slice(1).replaceAll('/', '.').replace(/\.(\d+)/g, '[$1]')}\``;
}

function valueAt(given: unknown, pointer: string): unknown {
  let value = given;
  for (const key of pointer.split('/').slice(1)) value = (value as Record<string, unknown>)[key];
  return value;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}

/** What a schema cannot say. */
function findContradiction({ site, content, repository }: Config): string | undefined {
  const whyNot = site.report === undefined ? undefined : whyNoReport(site.report);
  if (whyNot !== undefined) return `\`site.report\` ${whyNot}`;
  if (!URL.canParse(site.url)) return `\`site.url\` cannot be ${shown(site.url)}; ${rightly(fieldSchema('config', '/site/url'))}`;
  for (const root of content) {
    if (typeof root === 'string') continue;
    const of = `the content root ${JSON.stringify(root.path)}`;
    if (root.public === true && root.optional === true) return `${of} is public and optional; only a root that is not public may be absent`;
    const wrong = root.repository && findBadTemplate(root.repository, `${of}: \`repository`);
    if (wrong !== undefined) return wrong;
  }
  return repository && findBadTemplate(repository, '`repository');
}

function findBadTemplate(repository: Repository, name: string): string | undefined {
  for (const kind of ['view', 'edit'] as const) {
    const template = repository[kind];
    const whyNot = template === undefined ? undefined : whyNoTemplate(kind, template);
    if (whyNot !== undefined) return `${name}.${kind}\` ${whyNot}`;
  }
  return URL.canParse(repository.url) ? undefined : `${name}.url\` cannot be ${shown(repository.url)}; ${rightly(fieldSchema('config', '/repository/url'))}`;
}
