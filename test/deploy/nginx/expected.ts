import { policyHeader, securityHeaders } from '../../../site/policy.ts';
import { headerOf, type Answer } from './raw.ts';

/** The pages that nginx itself answers with; nothing else may come with a refusal. */
const ownPage = /^<html>\r\n<head><title>\d{3} [\w -]+<\/title><\/head>\r\n<body>\r\n<center><h1>\d{3} [\w -]+<\/h1><\/center>\r\n(?:<center>[\w ,.-]+<\/center>\r\n)?<hr><center>nginx<\/center>\r\n<\/body>\r\n<\/html>\r\n$/;
const spoken = 'Nobody can sign in at the moment.\n';

/** What is wrong with the headers of an answer: each of them must be there, once, and say what it should. */
export function headerTrouble(answer: Answer, edition: 'public' | 'internal'): string[] {
  const wanted: Record<string, string | RegExp> = {
    ...securityHeaders,
    'Content-Security-Policy': policyHeader,
    'Cross-Origin-Resource-Policy': edition === 'public' ? 'cross-origin' : 'same-origin',
    'Cache-Control': edition === 'public' ? /^(?:no-cache|public, max-age=31536000, immutable)$/ : /^private, (?:no-cache|max-age=31536000, immutable)$/,
    ...(edition === 'internal' && { 'X-Robots-Tag': 'noindex, nofollow, noarchive' }),
  };
  const trouble = Object.entries(wanted).flatMap(([name, value]) => {
    const came = headerOf(answer, name);
    const isRight = typeof value === 'string' ? came === value : came !== undefined && value.test(came);
    return isRight ? [] : [`${name}: ${came}`];
  });
  for (const name of ['Last-Modified', 'X-Auth-Request-Email', 'X-Powered-By']) if (headerOf(answer, name) !== undefined) trouble.push(`${name}: ${headerOf(answer, name)}`);
  if (headerOf(answer, 'Server') !== 'nginx') trouble.push(`Server: ${headerOf(answer, 'Server')}`);
  return trouble;
}

/** What is wrong with an answer to somebody who is not signed in: it must hold nothing but a refusal, and say nothing of any file. */
export function refusalTrouble(answer: Answer, { statuses, bareHttp = false }: { statuses: readonly number[]; bareHttp?: boolean }): string[] {
  const trouble: string[] = [];
  if (!statuses.includes(answer.status)) trouble.push(`status ${answer.status}`);
  const text = answer.body.toString('latin1');
  if (text !== '' && text !== spoken && !ownPage.test(text)) trouble.push(`body ${JSON.stringify(text.slice(0, 200))}`);
  for (const name of ['ETag', 'Last-Modified', 'Accept-Ranges', 'Content-Range', 'Content-Encoding', 'Content-Disposition']) if (headerOf(answer, name) !== undefined) trouble.push(`${name}: ${headerOf(answer, name)}`);
  if (answer.status === 302 && headerOf(answer, 'Location')?.startsWith('https://login.example.com/authorize?') !== true) trouble.push(`Location: ${headerOf(answer, 'Location')}`);
  return bareHttp ? trouble : [...trouble, ...headerTrouble(answer, 'internal')];
}
