import type { Signing } from '../../platform/signing.ts';

/** Which e-mail change a link confirms. */
export interface LinkTarget {
  readonly account: string;
  readonly id: string;
}

/** Links that nobody can guess or make: the ids are signed. What has become of the change is in its row. */
export interface Links {
  /** The path of the page that confirms. */
  pathOf(target: LinkTarget): string;
  /** Undefined for what this server has not signed. */
  read(link: string): LinkTarget | undefined;
}

const purpose = 'profile-email';

const encode = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
const decode = (text: string) => Buffer.from(text, 'base64url');
const bytesOf = ({ account, id }: LinkTarget) => Buffer.from(JSON.stringify([account, id]));

export const createLinks = (signing: Signing): Links => ({
  pathOf(target) {
    const bytes = bytesOf(target);
    const { kid, mac } = signing.sign(purpose, bytes);
    return `/confirm/email/${[bytes, kid, mac].map(encode).join('.')}`;
  },

  read(link) {
    if (link.length > 1024) return undefined;
    const [body = '', kid = '', mac = ''] = link.split('.');
    const bytes = decode(body);
    if (!signing.verify(purpose, bytes, { kid: decode(kid).toString(), mac: new Uint8Array(decode(mac)) }))
      return undefined;
    const [account, id] = JSON.parse(bytes.toString()) as [string, string];
    return { account, id };
  },
});
