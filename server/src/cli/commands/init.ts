import path from 'node:path';
import { newConfig, suggestedOffice } from '../../core/starting/index.ts';
import { CONFIG_NAME } from '../../core/workspace/index.ts';
import { systemDay } from '../../platform/system-day.ts';
import type { CommandSpec } from '../options.ts';
import { type Command, textOption } from './command.ts';
import { create } from './new.ts';

const spec: CommandSpec = {
  name: 'init',
  args: '',
  help: {
    en: 'Start an office in this folder: office.yaml and .okenko.yaml; never overwrites',
    cs: 'Založit v této složce úřad: office.yaml a .okenko.yaml; nic nepřepisuje',
    pl: 'Załóż urząd w tym folderze: office.yaml i .okenko.yaml; niczego nie nadpisuje',
  },
  options: [
    {
      name: 'ci',
      value: 'SERVICE',
      choices: ['github', 'gitlab'],
      help: {
        en: 'Also write a file that checks every change there',
        cs: 'Přidat i soubor, který tam zkontroluje každou změnu',
        pl: 'Dodaj też plik, który sprawdzi tam każdą zmianę',
      },
    },
  ],
};

export const init: Command = {
  spec,
  run(context) {
    const { io, locale, args } = context;
    const results = [
      create(io.cwd, path.join(io.cwd, 'office.yaml'), suggestedOffice(locale, systemDay()).text, context),
      create(io.cwd, path.join(io.cwd, CONFIG_NAME), newConfig(locale), context),
    ];
    const ci = textOption(args, 'ci');
    if (ci === 'github')
      results.push(create(io.cwd, path.join(io.cwd, '.github/workflows/okenko.yml'), GITHUB, context));
    if (ci === 'gitlab') results.push(create(io.cwd, path.join(io.cwd, '.gitlab-ci.yml'), GITLAB, context));
    return results.every((code) => code === 0) ? 0 : 2;
  },
};

const GITHUB = `name: Okenko
on: [push, pull_request]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npx --yes okenko lint
`;

const GITLAB = `okenko:
  image: node:20
  script:
    - npx --yes okenko lint
`;
