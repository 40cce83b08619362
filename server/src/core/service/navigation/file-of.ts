/** The file name of a URI as people know it. */
export function fileOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch (error) {
    // A lone percent sign is no encoding; the name is shown as it is.
    if (error instanceof URIError) return name;
    throw error;
  }
}
