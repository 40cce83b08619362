import type { IndicatorReport, OfficeReport } from './office-report.ts';

/**
 * The report for machines, version 1: its own shape, so that the report can change inside. Names and reasons are in the
 * reader's language, everything else is ids, numbers and days. `null` stands for what is not known. A new field may appear;
 * none disappears within version 1.
 */
export function officeReportJson(report: OfficeReport): string {
  const { counts, ownership, language } = report;
  const output = {
    version: 1,
    tool: { name: 'okenko', version: report.version },
    locale: report.locale,
    today: report.today,
    office: report.office,
    summary: counts,
    level: report.level,
    steps: report.steps.map(({ step, theme, label, level, claimed, lead, reasons }) => ({
      step,
      theme,
      label,
      level,
      claimed: claimed ?? null,
      lead: lead ?? null,
      reasons: reasons.map(({ id, level: for_, isMet, text }) => ({ id, level: for_, met: isMet, text })),
    })),
    ownership: {
      limit: ownership.limit,
      posts: ownership.posts.map((post) => ({
        id: post.id,
        title: post.title,
        unit: post.unit ?? null,
        deputy: post.deputy ?? null,
        vacantSince: post.vacantSince ?? null,
        acting: post.acting ?? null,
        overloaded: post.isOverloaded,
        owns: post.owns.map(({ sort, name, file }) => ({ sort, name, file })),
      })),
      unclear: ownership.unclear,
    },
    indicators: report.indicators.map(indicatorJson),
    language: {
      enough: language.enough,
      groups: language.groups.map(({ readers, language: code, counts: counted, longest, longShare, score }) => ({
        readers,
        language: code,
        words: counted.words,
        sentences: counted.sentences,
        longestSentence: counted.longest,
        longest,
        longSentences: longShare,
        score: score ?? null,
      })),
      hardest: language.hardest,
    },
    next: report.next.map(({ step, text }) => ({ step: step ?? null, text })),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function indicatorJson(indicator: IndicatorReport) {
  const { target } = indicator;
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  return {
    id: indicator.id,
    name: indicator.name,
    file: indicator.file,
    unit: indicator.unit ?? null,
    direction: indicator.direction ?? null,
    start: indicator.start ?? null,
    target: target ? { min: finite(target.low), max: finite(target.high), deadline: target.deadline ?? null } : null,
    last: indicator.actuals.at(-1) ?? null,
    margin: indicator.margin ?? null,
    trend: indicator.trend,
    state: indicator.state,
    stale: indicator.isStale,
  };
}
