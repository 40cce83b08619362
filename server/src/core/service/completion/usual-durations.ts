/** Lengths of time that offices usually promise, keep or allow in a field; in a country's own order where its law says one. */
export function usualDurations(key: string, jurisdiction: string | undefined): readonly string[] {
  if (key === 'within') return (jurisdiction && APPEALS[jurisdiction]) || ['P30D', 'P15D', 'P14D', 'P7D'];
  return USUAL[key] ?? ['P1D', 'P5D', 'P10D', 'P15D', 'P30D', 'P60D'];
}

/** 15 days by the Czech Code of Administrative Procedure, 14 by the Polish one. */
const APPEALS: { readonly [jurisdiction: string]: readonly string[] | undefined } = {
  CZ: ['P15D', 'P30D', 'P7D'],
  PL: ['P14D', 'P7D', 'P30D'],
};

const USUAL: { readonly [key: string]: readonly string[] | undefined } = {
  typical: ['PT15M', 'PT30M', 'P1D', 'P3D', 'P7D', 'P14D'],
  maximum: ['P1D', 'P7D', 'P14D', 'P30D', 'P60D', 'P3M'],
  retention: ['P1Y', 'P2Y', 'P3Y', 'P5Y', 'P10Y', 'P6M'],
  dueAfter: ['P5D', 'P10D', 'P15D', 'P30D'],
};
