/** The same day some months earlier. Compared as text, so a day that does not exist (the 31st) does no harm. */
export function monthsBefore(day: string, months: number): string {
  const all = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}
