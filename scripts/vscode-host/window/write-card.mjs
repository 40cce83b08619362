/** Writing the card: over the examples from one place to the next, with what is suggested. */

const words = [
  'Parkovací oprávnění pro rezidenty',
  'You need the permit if you live in the paid zone. We issue it while you wait.',
  'Oprávnění potřebujete, pokud bydlíte v placené zóně. Vydáme vám ho na počkání.',
  'You live at an address in the paid zone.',
  'Bydlíte na adrese v placené zóně.',
  'Submission of the application must be carried out at the relevant department.',
  'Přijďte k přepážce s dokladem totožnosti.',
  'Put the permit behind the windscreen of your car.',
  'Kartu si dejte za čelní sklo auta.',
];

/** @returns {[title: string, step: () => Promise<void>][]} */
export function writeCard(hands) {
  const { page, write, keys, line, atEndOf, suggestions, suggested, picture } = hands;
  return [
    [
      'what is written stands in its place: Tab leads from one example to the next',
      async () => {
        for (const [index, text] of words.entries()) {
          // Key by key once, so that the editor could suggest something; the rest at once, to save time.
          if (index === 0) await write(text);
          else await page.keyboard.insertText(text);
          await keys('Tab');
        }
        for (const text of words) await line(text).waitFor();
        await line('title').waitFor();
        await picture('hour-5-writing');
        await keys('Escape');
      },
    ],
    [
      'the posts of the office are offered with their unit and deputy',
      async () => {
        await atEndOf('owner: head');
        for (const _ of 'head-of-citizens-service') await keys('Backspace');
        await keys('Control+Space');
        await suggested('registry-clerk').waitFor();
        await write('reg');
        await suggestions.locator('.monaco-list-row.focused', { hasText: 'registry-clerk' }).waitFor();
        await openDetails(page, keys, "Citizens' service");
        await picture('hour-6-completion');
        await picture('walkthrough/open', { x: 348, y: 0, width: 932, height: 466 });
        await keys('Enter');
        await line('owner: registry-clerk').waitFor();
      },
    ],
    [
      'a field is found by the beginning of its name, and says what belongs there',
      async () => {
        await keys('End', 'Enter');
        await write('valid');
        await suggested('validTo').click();
        await line('validTo: ').waitFor();
      },
    ],
  ];
}

/** What is known of a suggestion stands beside the list; who has opened it once sees it from then on. */
async function openDetails(page, keys, text) {
  const details = page.locator('.suggest-details', { hasText: text });
  if (!(await details.isVisible())) await keys('Control+Space');
  await details.waitFor();
}
