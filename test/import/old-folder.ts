import sharp from 'sharp';

/** An old article as the old knowledge base stored it. */
export function oldArticle(body: string, fields: Record<string, unknown> = {}): string {
  return `{{{\n${JSON.stringify({ title: 'An article', date: '06-01-2015', author: 'Ann Author', attachments: [], contentIsHTML: false, ...fields }, null, 2).slice(1, -1)}\n}}}\n\n${body}\n`;
}

/** A small picture of one colour. */
export function picture(color: string, format: 'png' | 'gif' | 'jpeg' = 'png', side = 8): Promise<Buffer> {
  return sharp({ create: { width: side, height: side, channels: 3, background: color } }).toFormat(format).toBuffer();
}

/** A partner guide of an invented company. */
export const guide = `![Logo](../../images/brightfold/logo.png)

### Partner Profile

Brightfold Systems - Backups that restore

Brightfold Systems makes backup software for small teams. For more information, please visit [Brightfold](https://www.brightfold.example).

##### Customer Support

|Sales Contact | Support Contact|
|:-|:-|
|Sue Seller<br>sales@brightfold.example<br>(303) 499-7111 | 24x7 Customer Support<br>[support portal](https://support.brightfold.example/)<br>support@brightfold.example<br>(877) 382-4357|

### Description
Brightfold Systems has integrated their technology with the cloud. Vault copies servers to another data center every hour.

### Audience
Cloud Users

### Steps
1. Locate the "Install Brightfold Vault" Blueprint.
2. [Add a public IP](../../Network/add-public-ip.md#steps) to the server.

### Frequently Asked Questions

**Who should I contact for support?**
* Write to [noc@ctl.io](mailto:noc@ctl.io) about the platform.
`;
