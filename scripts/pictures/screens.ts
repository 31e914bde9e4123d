import { consoleScreen, field, portalScreen, type Screen } from './screen.ts';

/** Every screen of the sample content. */
export const screens: Screen[] = [
  portalScreen({
    file: 'articles/blueprints/blueprint-library.webp',
    height: 350,
    menu: 'Orchestration',
    heading: 'Blueprint Library · VA1',
    markup: `<div class="search">vault</div>
      <div class="cards">
        <div class="card chosen"><b>Install Brindlevault Vault Server on Ubuntu</b>Brindlevault<br>1 server, 1 disk<br>about 12 minutes</div>
        <div class="card"><b>Install Brindlevault Agent on Linux</b>Brindlevault<br>for existing servers<br>about 1 minute</div>
        <div class="card"><b>Install Brindlevault Agent on Windows</b>Brindlevault<br>for existing servers<br>about 1 minute</div>
      </div>
      <p style="margin-top:22px"><span class="button">Deploy blueprint</span><span class="button quiet">Details</span></p>`,
  }),
  portalScreen({
    file: 'articles/blueprints/build-queue.webp',
    height: 330,
    menu: 'Queue',
    heading: 'Install Brindlevault Vault Server on Ubuntu',
    markup: `<table>
      <tr><th>Task</th><th>Server</th><th>Started</th><th>State</th></tr>
      <tr><td>Create server</td><td class="mono">VA1QRTZVAULT01</td><td>14:02</td><td class="ok">Succeeded</td></tr>
      <tr><td>Add disk, 500 GB</td><td class="mono">VA1QRTZVAULT01</td><td>14:07</td><td class="ok">Succeeded</td></tr>
      <tr><td>Execute package</td><td class="mono">VA1QRTZVAULT01</td><td>14:08</td><td class="busy">Running</td></tr>
      <tr><td>Send mail</td><td>—</td><td>—</td><td>Waiting</td></tr>
      </table>
      <p style="margin-top:20px"><span class="button quiet">Show log</span></p>`,
  }),
  portalScreen({
    file: 'articles/network/add-public-ip.webp',
    height: 370,
    menu: 'Servers',
    heading: 'Add public IP · VA1QRTZGATE01',
    markup: `${field('Internal IP address', '10.88.14.40')}
      ${field('Single port', '443   TCP', 'One port per line; leave out what nobody has to reach.')}
      ${field('Port range', '')}
      ${field('Restrict traffic to source IP', '☑  198.51.100.0/24', 'Holds for all ports of this address.')}
      <p style="margin-top:20px"><span class="button">Add public IP address</span><span class="button quiet">Cancel</span></p>`,
  }),
  consoleScreen({
    file: 'partners/moatwright/gatewarden/public/add-site.webp',
    width: 720,
    height: 440,
    brand: 'Gatewarden',
    heading: 'Add site',
    markup: `${field('Host names', 'shop.example.com, www.shop.example.com')}
      ${field('Web server', '10.88.14.31', 'Its private address.')}
      ${field('Port', '8080   plain HTTP')}
      ${field('Certificate', 'chain and key, 3 parts')}
      ${field('Mode', 'Watch', 'Nothing is stopped; the log says what would be.')}
      <p style="margin-top:18px"><span class="button">Save and test</span></p>`,
  }),
  consoleScreen({
    file: 'partners/gaugemoor/farskerry/public/connect-account.webp',
    width: 720,
    height: 370,
    brand: 'Gaugemoor · Farskerry',
    heading: 'Account QRTZ, read only',
    markup: `<table>
      <tr><th>Watch</th><th>Address</th><th>Ports</th><th>Server</th><th>Data center</th></tr>
      <tr><td>☑</td><td class="mono">203.0.113.45</td><td>80, 443</td><td class="mono">VA1QRTZGATE01</td><td>VA1</td></tr>
      <tr><td>☑</td><td class="mono">203.0.113.46</td><td>443</td><td class="mono">VA1QRTZAPI01</td><td>VA1</td></tr>
      <tr><td>☐</td><td class="mono">203.0.113.51</td><td>22, 9443</td><td class="mono">VA1QRTZOPS01</td><td>VA1</td></tr>
      <tr><td>☑</td><td class="mono">198.51.100.7</td><td>443</td><td class="mono">GB3QRTZWEB01</td><td>GB3</td></tr>
      </table>
      <p style="margin-top:22px"><span class="button">Start watching</span><span class="button quiet">Look again</span></p>`,
  }),
];
