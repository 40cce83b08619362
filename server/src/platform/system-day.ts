/** The day on the machine's clock, where the user is, as `YYYY-MM-DD`. */
export function systemDay(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
