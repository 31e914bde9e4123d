import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy, port, support, vendorArticle } from '../catalogue/found.ts';

const rule = 'no-secrets';
const find = (body: string): ReturnType<typeof findBy> => findBy(rule, { [port]: vendorArticle(body) });
/** Put together here, so that nobody who looks for secrets finds one in this file. */
const made = (...parts: string[]): string => parts.join('');
const random = 'R8wQ2mZtK4xNfLcY7bVhJ1sDpGuE3aT5oXkM9dSw';

describe('no-secrets', () => {
  it.each([
    ['AWS access key', made('AKIA', 'QWERTZUIOPASDFGH')],
    ['GitHub token', made('ghp', '_', random.slice(0, 36))],
    ['GitHub token', made('github', '_pat_', random.slice(0, 22), '_', random, random.slice(0, 19))],
    ['GitLab token', made('glpat', '-', random.slice(0, 20))],
    ['Slack token', made('xoxb', '-2847561938-', random.slice(0, 24))],
    ['Slack webhook', made('hooks.slack', '.com/services/T8QWERTZU/B8QWERTZU/', random.slice(0, 24))],
    ['Google API key', made('AIza', random.slice(0, 35))],
    ['Stripe key', made('sk', '_live_', random.slice(0, 24))],
    ['npm token', made('npm', '_', random.slice(0, 36))],
    ['JSON Web Token', made('eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJ', 'zdWIiOiJ3aWRnZXQifQ', '.', random.slice(0, 30))],
  ])('finds a %s in text, in code and in an address', async (kind, secret) => {
    const what = `A ${kind} stands in the text.`;
    expect(await find(`Use ${secret} today.`)).toMatchObject([{ at: secret, severity: 'error', what }]);
    expect(await find(`\`\`\`sh\nlogin "${secret}"\n\`\`\``)).toMatchObject([{ at: secret, what }]);
  });

  it('finds a private key with something in it', async () => {
    const header = made('-----BEGIN RSA ', 'PRIVATE KEY-----');
    expect(await find(`\`\`\`text\n${header}\n${random}${random}\n\`\`\``)).toMatchObject([{ at: header, severity: 'error' }]);
    expect(await find(`\`\`\`text\n${header}\n...\n\`\`\``)).toEqual([]);
  });

  it.each([
    ['password: Kq7vRt92mX', 'Kq7vRt92mX', 'password'],
    ['"password": "Kq7vRt92mX",', 'Kq7vRt92mX', 'password'],
    ['DB_PASSWORD=Kq7vRt92mX', 'Kq7vRt92mX', 'password'],
    ['The password is Kq7vRt92mX.', 'Kq7vRt92mX', 'password'],
    ['**Password:** Kq7vRt92mX', 'Kq7vRt92mX', 'password'],
    ['api_key = Kq7vRt92mX', 'Kq7vRt92mX', 'key'],
    ['clientSecret: x; secret: Kq7vRt92mX', 'Kq7vRt92mX', 'key'],
    ['login --password Kq7vRt92mX', 'Kq7vRt92mX', 'password'],
    ['login --user=x --api-key "Kq7vRt92mX"', 'Kq7vRt92mX', 'key'],
    ['PIN: 482913', '482913', 'PIN'],
    ['Your PIN is 482913.', '482913', 'PIN'],
  ])('warns of a literal value in %j', async (text, at, kind) => {
    const [found] = await find(text);
    expect(found).toMatchObject({ severity: 'warning', what: `A ${kind} stands in the text.` });
    expect(found?.at?.replace(/\.$/, '')).toBe(at);
  });

  it.each([
    'password: <your-password>',
    'login --password $PASSWORD1 --password-file keys/pw1.txt --password-stdin x1',
    'Set the password Kq7vRt92mX-like with care.',
    'password: ${PASSWORD1}',
    'password = $env:WIDGET_PW1',
    'password: ********',
    'password: P@ssw0rd1',
    'password: passw0rd and more',
    'password: changeme1',
    'password: my-password-1',
    'The default password is widget123; change it.',
    'Password: required',
    'Password: at least 8 characters',
    'The secret is to wait 5 minutes.',
    'password: https://www.acme.example/reset1',
    'PIN: ######',
    'PIN: 1234',
    'The PIN is a number with 6 digits.',
    'pin 482913 of the connector',
    made('AKIA', 'IOSFODNN7', 'EXAMPLE'),
    made('ghp', '_', 'x'.repeat(36)),
    'sha256:e43b04b8fa6df2a36d897cfaa39bd9f4decc58e4ad7b607969ce9fd8dbf1748e',
  ])('is content with %j', async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it('looks at the front matter and at Internal articles too', async () => {
    expect(await findBy(rule, changed(support, '## Tools', 'PIN: 482913\n\n## Tools'))).toHaveLength(1);
    expect(await findBy(rule, changed(deploy, 'title: Deploy Widget', 'title: "Deploy Widget, password: Kq7vRt92mX"'))).toHaveLength(1);
  });

  it('finds the alias of an account where customers read', async () => {
    const what = 'The alias of an account stands in a text for customers.';
    expect(await find('* Account Alias: QKRT')).toMatchObject([{ at: 'QKRT', severity: 'warning', what }]);
    expect(await find('The account alias is **QKRT**.')).toMatchObject([{ at: 'QKRT', what }]);
    expect(await find('Import the image (from account QKRT).')).toMatchObject([{ at: 'QKRT', what }]);
    expect(await findBy(rule, changed(support, '## Tools', 'Account alias: QKRT\n\n## Tools'))).toEqual([]);
  });

  it.each(['Account alias: ####', 'Account alias: ABCD', 'The account alias is in the Control Portal.', 'The account alias: URL-safe letters', 'Copy it from account settings.'])('takes %j for no alias', async (text) => {
    expect(await find(text)).toEqual([]);
  });
});
