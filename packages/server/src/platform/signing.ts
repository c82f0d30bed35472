/** A signature of this server's, and the key that made it. */
export interface Signature {
  readonly kid: string;
  readonly mac: Uint8Array;
}

/** HMAC-SHA256 under SESSION_KEYS: the first key signs, all verify. `purpose` keeps signatures of two kinds apart. */
export interface Signing {
  sign(purpose: string, bytes: Uint8Array): Signature;
  verify(purpose: string, bytes: Uint8Array, signature: Signature): boolean;
}
