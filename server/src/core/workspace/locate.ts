/** The configuration file of a folder and all below it. */
export const CONFIG_NAME = '.okenko.yaml';
/** The register of an office lies in its root under one of these names. */
export const OFFICE_NAMES: readonly string[] = ['office.yaml', 'office.yml'];

/** Says whether a file is there. Paths are with `/`. */
export type HasFile = (path: string) => boolean;

/** Folders from one upwards to the root of the disk (or of the authority in a URI). */
export function* upwards(folder: string): Generator<string> {
  for (let at = folder; ; ) {
    yield at;
    const slash = at.lastIndexOf('/');
    const cut = slash === 0 ? '/' : at.slice(0, Math.max(slash, 0));
    const above = /^[A-Za-z]:$/.test(cut) ? `${cut}/` : cut;
    if (above === at || above === '' || /^[^/]{2,}:\/?$/.test(above)) return;
    at = above;
  }
}

/** The configuration of a folder's documents: the nearest `.okenko.yaml` upwards; undefined when there is none. */
export function nearestConfig(folder: string, hasFile: HasFile): string | undefined {
  for (const at of upwards(folder)) if (hasFile(inFolder(at, CONFIG_NAME))) return inFolder(at, CONFIG_NAME);
  return undefined;
}

/**
 * The office a folder belongs to: the nearest folder upwards with an `office.yaml`, else with a `.okenko.yaml`, else
 * `fallback` (document model, section 6).
 */
export function officeRoot(folder: string, hasFile: HasFile, fallback: string): string {
  for (const at of upwards(folder)) if (OFFICE_NAMES.some((name) => hasFile(inFolder(at, name)))) return at;
  for (const at of upwards(folder)) if (hasFile(inFolder(at, CONFIG_NAME))) return at;
  return fallback;
}

function inFolder(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
