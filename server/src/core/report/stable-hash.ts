/**
 * 16 hexadecimal digits that are the same for the same text on every machine and in every version. Not for secrets: it
 * only has to tell the findings of a country apart.
 */
export function stableHash(text: string): string {
  let high = 0x5bd1e995;
  let low = 0x27d4eb2f;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  return hex(mixed(high, low)) + hex(mixed(low, high));
}

/** Spreads every bit of one half over all bits, with the other half in it. */
function mixed(half: number, other: number): number {
  let value = Math.imul(half ^ (half >>> 16), 0x2246822b) ^ Math.imul(other ^ (other >>> 13), 0x3266489b);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return value ^ (value >>> 16);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
