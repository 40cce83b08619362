/** A new card: title first, YAML later. */

/** @returns {[title: string, step: () => Promise<void>][]} */
export function beginCard(hands) {
  const { page, command, question, asked, answer, choose, keys, line, readToast, picture } = hands;
  return [
    [
      'a new document asks what it is, what it is called, where it goes and who answers for it',
      async () => {
        await command('Okenko: New document…');
        await asked('What would you like to write?');
        await question.getByText('How to settle one matter').waitFor();
        await page.mouse.move(900, 700);
        await picture('hour-4-kinds');
        await picture('walkthrough/new', { x: 0, y: 0, width: 960, height: 480 });
        await choose('What would you like to write?', 'Service card');
        await answer('What is it called?', 'Parking permit for residents');
        await asked('Where it is kept.');
        const place = await question.locator('input[type=text]').inputValue();
        if (place !== 'services/parking-permit-for-residents.service.yaml') {
          throw new Error(`The place that is suggested: ${place}`);
        }
        await keys('Enter');
        await choose('Which post answers for it?', "Head of citizens' service");
        await answer('In which languages?');
      },
    ],
    [
      'the card opens with an example in every field and the name in its place',
      async () => {
        await line('id: parking-permit-for-residents').waitFor();
        await line('owner: head-of-citizens-service').waitFor();
        await readToast('Links to documents you do not have yet were left out: Client groups.');
      },
    ],
  ];
}
