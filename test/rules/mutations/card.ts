import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const CARD: readonly Mutation[] = [
  ...inFile('services/id-card.service.yaml', [
    ['card/title-official', 'en: Get an identity card', "en: Identity card from ⟦Citizens' service⟧"],
    [
      'card/summary-repeats-title',
      'en: From the age of 15 you need the card. We take your photo here and you fill in no form.',
      'en: ⟦Get an identity card.⟧',
    ],
    ['card/online-without-url', '    url: https://rivermeet.example/booking\n', '', '  - ⟦id⟧: book-a-time'],
    ['card/online-without-authentication', '    authentication: [none]\n', '', '  - ⟦id⟧: book-a-time'],
    ['card/counter-without-place', '    location: town-hall\n', '', '  - ⟦id⟧: counter\n'],
    [
      'card/document-without-format',
      '    format: original\n    requirement: age',
      '    requirement: age',
      '  - ⟦id⟧: birth-certificate',
    ],
    [
      'card/document-we-have',
      '    format: original\n    requirement: age',
      '    format: original\n    fromOffice: ⟦true⟧\n    requirement: age',
    ],
    ['card/requirement-without-proof', '    requirement: age\n', '', '  - id: ⟦age⟧'],
    ['card/fees-unstated', 'fees:\n  free: true\n', '', '⟦kind⟧: service-card'],
    ['schema/wrong-type', 'free: true', 'free: ⟦false⟧'],
    ['card/time-missing', '  maximum: P30D\n', '', '  ⟦typical⟧: P20D'],
    ['card/time-typical-over-maximum', 'typical: P20D', 'typical: ⟦P40D⟧'],
    [
      'card/legal-basis-missing',
      'legalBasis:\n  - citation: zákon č. 269/2021 Sb.\n    jurisdiction: CZ\n    eli: /eli/cz/sb/2021/269\n    checkedOn: 2025-06-02\n',
      '',
      '⟦kind⟧: service-card',
    ],
    ['card/citation-format', 'citation: zákon č. 269/2021 Sb.', 'citation: ⟦zák. 269/2021⟧'],
    ['card/appeal-incomplete', '  within: P15D\n', '', '  ⟦possible⟧: true'],
    [
      'card/output-missing',
      'outputs:\n  - id: new-identity-card\n    name:\n      en: New identity card\n      cs: Nový občanský průkaz\n      pl: Nowy dowód osobisty\n    type: physical-object\n    validity:\n      en: 10 years\n      cs: 10 let\n      pl: 10 lat\n',
      '',
      '⟦kind⟧: service-card',
    ],
    [
      'card/silence-missing',
      'silence:\n  en: If you hear nothing in 30 days, call us. We will tell you why and when the card comes.\n  cs: Když se do 30 dnů neozveme, zavolejte nám. Řekneme vám důvod i nový termín.\n  pl: Jeśli nie odezwiemy się w ciągu 30 dni, zadzwoń do nas. Podamy ci powód i nowy termin.\n',
      '',
      '⟦kind⟧: service-card',
    ],
    ['card/procedure-mismatch', 'maximum: P30D', 'maximum: ⟦P45D⟧'],
    ['card/procedure-mismatch', '  - id: order\n', '  - id: ⟦print⟧\n'],
  ]),
  ...inFile('services/hall-hire.service.yaml', [
    [
      'card/no-channel',
      'channels:\n  - id: online-form\n    type: online\n    url: https://rivermeet.example/hall\n    authentication: [none]\n  - id: counter\n    type: counter\n    location: culture-house\n  - id: question\n    type: phone\n  - id: mail\n    type: email\n',
      '',
      '⟦kind⟧: service-card',
    ],
    [
      'card/payment-missing',
      'payment:\n  - method: bank-transfer\n    url: https://rivermeet.example/pay\n  - method: card\n',
      '',
      '⟦kind⟧: service-card',
    ],
    ['card/fee-incomplete', '    amount: 600\n    currency: CZK\n', '    amount: 600\n', '  - ⟦id⟧: firm-hour'],
    ['card/fee-incomplete', 'amount: 600', 'amount: ⟦-600⟧'],
    ['schema/number-with-unit', 'amount: 600\n', 'amount: ⟦600 Kč⟧\n'],
    [
      'card/documents-unstated',
      'requiredDocuments:\n  - id: organiser-proof\n    name:\n      en: Identity card, or a paper that says who acts for the club or firm\n      cs: Občanský průkaz nebo papír o tom, kdo za spolek či firmu jedná\n      pl: Dowód osobisty albo dokument, kto działa za klub lub firmę\n    format: original\n    requirement: organiser\n',
      '',
      '⟦kind⟧: service-card',
    ],
    ['card/time-over-general-limit', 'maximum: P3D\n  dayType: working', 'maximum: ⟦P90D⟧\n  dayType: calendar'],
  ]),
];
