/** A fenced block of a rule page. */
export interface PageBlock {
  readonly role: 'bad' | 'good' | 'fixed' | 'file';
  /** Name of a file block, and of a bad or good block that needs one. */
  readonly file: string | undefined;
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

const ROLES = ['bad', 'good', 'fixed'] as const;
const FENCE = /^```yaml (?=\S)(?:(bad|good|fixed)(?: (?=f)|$))?(?:file=(\S+))?\n([\s\S]*?)^```$/gm;

/** The executed blocks of a page, in order. Throws for a fence whose info string is none of ours. */
export function pageBlocks(page: string): readonly PageBlock[] {
  const blocks = [...page.matchAll(FENCE)].map((match) => {
    const role = ROLES.find((known) => known === match[1]) ?? ('file' as const);
    return {
      role,
      file: match[2],
      text: match[3] ?? '',
      line: page.slice(0, match.index).split('\n').length,
    };
  });
  const fences = page.match(/^```\S/gm)?.length ?? 0;
  if (fences !== blocks.length)
    throw new Error(`${fences} fences but ${blocks.length} blocks: each needs bad, good, fixed or file=NAME, or both`);
  return blocks;
}
