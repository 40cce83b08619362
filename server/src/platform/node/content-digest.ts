import { hash } from 'node:crypto';

/** A short name for bytes or a text: equal for equal content, and nobody finds another content with the same one. */
export function contentDigest(content: Uint8Array | string): string {
  return hash('sha256', content, 'base64url');
}
