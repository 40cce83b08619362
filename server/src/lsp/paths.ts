/**
 * Paths are how the server names files inside: decoded, with `/`, the same for every way a client may write a URI.
 * `file:///C%3A/office/a.yaml` is `c:/office/a.yaml`; of other schemes the scheme stays: `vscode-vfs://github/o/r/a.yaml`.
 */

/** The path of a URI. Text that is no URI stays as it is. */
export function pathOfUri(uri: string): string {
  const [, scheme, authority = '', rest = ''] = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/.exec(uri) ?? [];
  if (scheme === undefined) return uri;
  const path = decoded(rest);
  if (scheme !== 'file')
    return `${scheme}:${authority === '' && !uri.startsWith(`${scheme}://`) ? '' : `//${authority}`}${path}`;
  if (authority !== '') return `//${authority}${path}`;
  const drive = /^\/([A-Za-z]):/.exec(path)?.[1];
  return drive === undefined ? path : `${drive.toLowerCase()}${path.slice(2)}`;
}

/** The URI of a path, written as VS Code does. */
export function uriOfPath(path: string): string {
  const [, scheme, authority, rest] = /^([A-Za-z][A-Za-z0-9+.-]+):(?:\/\/([^/]*))?(.*)$/.exec(path) ?? [];
  if (scheme !== undefined && rest !== undefined) {
    return `${scheme}:${authority === undefined ? '' : `//${authority}`}${encoded(rest)}`;
  }
  if (path.startsWith('//')) return `file:${encoded(path)}`;
  return `file://${path.startsWith('/') ? '' : '/'}${encoded(path)}`;
}

/** The folder a path lies in, without a slash at its end but for the root of the disk. A path without folder lies in ``. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === 0 ? '/' : path.slice(0, Math.max(slash, 0));
}

export function joinPath(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `path` as seen from `folder`; the path itself when it does not lie below it. */
export function relativePath(folder: string, path: string): string {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : path;
}

export function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // A lone percent sign is no encoding; the text names the file as it is.
    if (error instanceof URIError) return text;
    throw error;
  }
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
