import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '../../server/src/platform/node/disk-files.ts';
import { findFiles } from '../../server/src/platform/node/find-files.ts';
import { Folder } from '../support/run-cli.ts';

test('what is reached twice by symbolic links is one document, in the editor and on the command line', async () => {
  using folder = new Folder().write({ 'services/id-card.yaml': 'kind: service-card\n', 'elsewhere/tax.yaml': '' });
  const at = (name: string) => path.join(folder.path, 'town', name);
  mkdirSync(at('standards'), { recursive: true });
  folder.write({ 'town/office.yaml': '', 'town/standards/phone.yaml': '' });
  symlinkSync('../town', at('loop'));
  symlinkSync('standards', at('promises'));
  symlinkSync('standards/phone.yaml', at('telephone.yaml'));
  symlinkSync('../elsewhere/tax.yaml', at('tax-1.yaml'));
  symlinkSync('../elsewhere/tax.yaml', at('tax-2.yaml'));
  symlinkSync('../services', at('services'));
  // A folder that is itself reached by a link has the same files.
  symlinkSync('town', path.join(folder.path, 'city'));
  for (const root of ['town', 'city']) {
    const names = (files: readonly string[]) => files.map((file) => path.relative(path.join(folder.path, root), file));
    const found = ['office.yaml', 'services/id-card.yaml', 'standards/phone.yaml', 'tax-1.yaml'];
    expect(names(findFiles(path.join(folder.path, root)).files)).toEqual(found);
    expect(names(await diskFiles.list(path.join(folder.path, root)))).toEqual(found);
  }
});
