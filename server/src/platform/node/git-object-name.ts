import { createHash } from 'node:crypto';

/** The name git gives to a file of these bytes, in a repository that names objects by `sha1` or `sha256`. */
export function gitObjectName(bytes: Uint8Array, hash: string): string {
  return createHash(hash === 'sha256' ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
